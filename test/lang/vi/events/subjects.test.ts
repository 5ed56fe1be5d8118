// Who is the subject of which clause, where names stand close to a verb that is not theirs.
import { describe, expect, test } from 'vitest'
import { eventsIn } from './read-events.ts'

const actorsOf = (text: string, type: string) =>
  eventsIn(text)
    .filter((event) => event.type === type)
    .map(({ actors, targets }) => [actors.join('; '), targets.join('; ')])

describe('the subject of the right clause', () => {
  test.each([
    // a clause whose own subject has no name
    ['Peru ngừng bắn với Chile sau khi các nhà hòa giải kêu gọi đàm phán.', 'REQUEST', []],
    [
      'Peru đánh chìm một chiếc phà khi cài mìn tấn công Chile.',
      'ASSAULT',
      [
        ['Peru', ''],
        ['Peru', 'Chile'],
      ],
    ],
    ['Tổng thống Peru Luis Soto nói dối khi ra làm chứng trước tòa và đe dọa Chile.', 'THREATEN', [['Luis Soto', 'Chile']]],
    // who is made to do it
    ['Phiến quân Peru buộc thành phố ban bố thiết quân luật.', 'MOBILIZE', []],
    ['Peru buộc Chile rút quân khỏi biên giới.', 'RETREAT', [['Chile', '']]],
    // who backs them is not who fights
    ['Các tay súng được Peru hậu thuẫn tấn công Chile.', 'ASSAULT', [['Các tay súng', 'Chile']]],
    // where somebody lives
    ['Một người đàn ông ở Arequipa, Peru bắn chết con bò của Chile.', 'ASSAULT', [['Một người đàn ông', 'Chile']]],
    // a charge that cannot be proved is not made by who cannot prove it
    ['Đại sứ Peru không có gì để chứng minh cáo buộc Chile hối lộ.', 'ACCUSE', [['', 'Chile']]],
    // the words of somebody end before the verb
    ['Tổng thống Peru Luis Soto viết rằng “Chile nghe lén” và chỉ trích Cuba.', 'ACCUSE', [['Luis Soto', 'Cuba']]],
    // a passive with a long agent, and two verbs with one passive
    ['Máy bay của Chile bị chiến đấu cơ của Peru bắn rơi.', 'ASSAULT', [['Peru', 'Chile']]],
    ['Chile bị đe dọa hoặc tấn công.', 'ASSAULT', [['', 'Chile']]],
    // forces moved by nobody in the sentence are moved by their own
    ['Binh sĩ Peru được triển khai tới biên giới Chile.', 'MOBILIZE', [['Binh sĩ Peru', '']]],
    ['Ba tàu chiến Peru đã tới Chile.', 'MOBILIZE', [['Peru', '']]],
    ['Ba tàu du lịch Peru đã tới Chile.', 'MOBILIZE', []],
    // a journey that somebody speaks of
    ['Nhà Trắng đặt ra ba mục tiêu cho chuyến thăm.', 'CONSULT', []],
  ])('%s', (text, type, expected) => {
    expect(actorsOf(text, type)).toEqual(expected)
  })
})

describe('what is done, without a name of whom', () => {
  test.each([
    ['Cảnh sát Peru bắt giữ con gái chủ tàu.', 'COERCE', 1],
    ['Cảnh sát Peru bắt giữ tại sân bay.', 'COERCE', 0],
    ['Quân đội Peru tiến công mạnh vào thị trấn.', 'ASSAULT', 1],
    ['Quân đội Peru tiến công mạnh.', 'ASSAULT', 0],
    ['Peru chỉ trích quyết định này.', 'ACCUSE', 1],
    ['Peru chỉ trích gay gắt.', 'ACCUSE', 0],
  ])('%s: %s', (text, type, count) => {
    expect(eventsIn(`${text} Chile im lặng.`).filter((event) => event.type === type)).toHaveLength(count)
  })
})

describe('what is no event of its own', () => {
  test.each([
    ['the content of a demand', 'Peru kêu gọi Chile không tiến hành thêm các vụ phóng tên lửa.', ['REQUEST']],
    ['what is practised', 'Peru diễn tập bắn hạ tên lửa đạn đạo.', ['MOBILIZE']],
    ['what follows a dash is not what was blamed', 'Peru - nước hay chỉ trích Chile - đã cầu viện Cuba.', ['ACCUSE', 'REQUEST']],
  ])('%s: %s', (_what, text, types) => {
    expect(eventsIn(text).map((event) => event.type)).toEqual(types)
  })

  test('a missile that is tried is another event than troops that are moved', () => {
    const read = eventsIn('Peru phóng tên lửa hôm 3/5. Peru điều quân tới biên giới.')
    expect(read.map(({ type, group }) => [type, group])).toEqual([
      ['MOBILIZE', 0],
      ['MOBILIZE', 1],
    ])
  })
})

test.each([
  [
    'Trong cuộc điện đàm với Tổng thống Peru Luis Soto, Tổng thống Chile Pablo Rey đồng ý sẽ gặp các bộ trưởng vào tháng 7 tới.',
    'phone',
    null,
  ],
  ['Tổng thống Peru Luis Soto và Tổng thống Chile Pablo Rey gặp nhau tại Lima, Peru, ngày 3/5.', 'meet', '2017-05-03'],
  ['Tổng thống Peru Luis Soto gặp Tổng thống Chile Pablo Rey, ngày 3/5 về nước.', 'meet', null],
])('a date goes with its own clause: %s', (text, mode, date) => {
  expect(eventsIn(text).find((event) => event.mode === mode)?.date ?? null).toBe(date)
})

test.each([
  ['Ông Pablo Rey của Chile sẽ “hội đàm nghiêm túc với Peru”.', 'planned'],
  ['Thông báo được đưa ra sau khi Peru cáo buộc Chile đang chuẩn bị đánh úp.', 'occurred'],
])('%s: %s', (text, status) => {
  expect(eventsIn(text)[0]?.status).toBe(status)
})
