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
    ['Peru mở biên giới với Chile sau khi các bô lão kêu gọi đàm phán.', 'REQUEST', []],
    [
      'Peru đánh chìm một chiếc phà khi cài mìn tấn công Chile.',
      'ASSAULT',
      [
        ['Peru', ''],
        ['Peru', 'Chile'],
      ],
    ],
    ['Tổng thống Peru Luis Soto nói dối khi ra làm chứng trước tòa và đe dọa Chile.', 'THREATEN', [['Luis Soto', 'Chile']]],
    // not he whose sister it is, but she who is said to be the first
    ['Em gái của Thủ tướng Peru Luis Soto đã chỉ trích Chile.', 'ACCUSE', [['', 'Chile']]],
    ['Thủ tướng Peru Ana Rey là lãnh đạo Nam Mỹ đầu tiên gặp Tổng thống Chile Luis Soto.', 'CONSULT', [['Ana Rey; Luis Soto', '']]],
    // the police are sent, others are brought away
    ['Hàng chục cảnh sát Peru được huy động tới cảng, trong khi nhiều thợ lặn được sơ tán.', 'MOBILIZE', [['Hàng chục cảnh sát Peru', '']]],
    // a credit is nobody; those who drill beside; what the talks are about
    ['Ảnh: REUTERS Vẫn cáo buộc Chile can thiệp bầu cử.', 'ACCUSE', [['', 'Chile']]],
    ['Hải quân Peru cùng với các đơn vị đến từ Chile và Cuba dự cuộc tập trận.', 'COOPERATE', [['Hải quân Peru; Chile; Cuba', '']]],
    ['Chile xác nhận dự vòng hòa đàm về Lào ở cảng Arica vào ngày 4/6 tới.', 'CONSULT', [['Chile', '']]],
    // who is made to do it
    ['Phiến quân Peru buộc thành phố ban bố thiết quân luật.', 'COERCE', []],
    ['Peru buộc Chile rút quân khỏi biên giới.', 'RETREAT', [['Chile', '']]],
    // who backs them is not who fights
    ['Các tay súng được Peru hậu thuẫn tấn công Chile.', 'ASSAULT', [['Các tay súng', 'Chile']]],
    // what is said of somebody parts nobody from what they do
    ['Cựu Tổng thống Peru Luis Soto được cho là sẽ đến Lào hôm 13/6.', 'CONSULT', [['Luis Soto', '']]],
    // where somebody lives
    ['Một người đàn ông ở Arequipa, Peru chỉ trích Chile.', 'ACCUSE', [['Một người đàn ông', 'Chile']]],
    // a charge that cannot be proved is not made by who cannot prove it
    ['Đại sứ Peru không có gì để chứng minh cáo buộc Chile hối lộ.', 'ACCUSE', [['', 'Chile']]],
    // the words of somebody end before the verb
    ['Tổng thống Peru Luis Soto viết rằng “Chile nghe lén” và chỉ trích Cuba.', 'ACCUSE', [['Luis Soto', 'Cuba']]],
    // a passive with a long agent, and two verbs with one passive
    ['Máy bay của Chile bị chiến đấu cơ của Peru bắn rơi.', 'ASSAULT', [['Peru', 'Chile']]],
    ['Chile bị đe dọa hoặc tấn công.', 'ASSAULT', [['', 'Chile']]],
    // whose the thing is that a passive speaks of does not do it
    ['Cơ quan Tình báo Peru bị tố đánh cắp dữ liệu của Chile.', 'ACCUSE', [['', 'Cơ quan Tình báo Peru']]],
    ['Bộ trưởng Quốc phòng Chile Ana Rey bị bắt trong nhà của ông Luis Soto.', 'COERCE', [['', 'Ana Rey']]],
    ['Máy bay Chile bị bắn rơi bởi khẩu pháo của Peru.', 'ASSAULT', [['Peru', 'Chile']]],
    ['Chile bị tấn công bằng tên lửa của Peru.', 'ASSAULT', [['Peru', 'Chile']]],
    // who is named behind the deed, not who says so
    ['Bộ trưởng Nội vụ Peru Juan Mora tuyên bố đứng sau vụ đánh bom nhà ga là nhóm Kavena.', 'ASSAULT', [['Kavena', '']]],
    ['Tổng thống Peru lên án vụ đánh bom do nhóm Kavena thực hiện.', 'ASSAULT', [['Kavena', '']]],
    // forces moved by nobody in the sentence are moved by their own
    ['Binh sĩ Peru được triển khai tới biên giới Chile.', 'MOBILIZE', [['Binh sĩ Peru', '']]],
    ['Ba tàu chiến Peru đã tới Chile.', 'MOBILIZE', [['Peru', '']]],
    ['Ba tàu du lịch Peru đã tới Chile.', 'MOBILIZE', []],
    // a paper that tells of it is none of those who do it
    [
      'Theo Anadolu, Ngoại trưởng Peru Luis Soto và Ngoại trưởng Cuba Ana Rey chỉ trích Chile.',
      'ACCUSE',
      [['Luis Soto; Ana Rey', 'Chile']],
    ],
    // và begins another clause, or joins two that act
    ['Cuba ký hiệp định với Iran và Peru chỉ trích Chile.', 'ACCUSE', [['Peru', 'Chile']]],
    ['Iran và Peru chỉ trích Chile.', 'ACCUSE', [['Iran; Peru', 'Chile']]],
    // whose the craft is
    [
      'Máy bay Chile bị Peru bắn rơi khi tấn công Cuba.',
      'ASSAULT',
      [
        ['Peru', 'Chile'],
        ['Chile', 'Cuba'],
      ],
    ],
    // they do it to each other
    ['Peru và Chile cáo buộc nhau phá hoại.', 'ACCUSE', [['Peru; Chile', '']]],
    // who is seized has no name
    ['Peru bắt những kẻ hại đại sứ Chile.', 'COERCE', [['Peru', '']]],
    // who speaks after a meeting was there
    ['Tổng thống Peru Luis Soto cảm ơn Cuba sau cuộc gặp với Tổng thống Chile Pablo Rey.', 'CONSULT', [['Pablo Rey; Luis Soto', '']]],
    [
      'Báo dẫn lời Tổng thống Peru Luis Soto trong cuộc gặp với Tổng thống Chile Pablo Rey nói: “Tốt”.',
      'CONSULT',
      [['Pablo Rey; Luis Soto', '']],
    ],
    // the subject of a relative clause
    ['Bộ trưởng Peru Ana Rey, do Tổng thống Peru Luis Soto đề cử, đã yêu cầu Chile trả tiền.', 'REQUEST', [['Ana Rey', 'Chile']]],
    [
      'Ở Arequipa, Peru, Ngoại trưởng Cuba Ana Rey và Ngoại trưởng Iran Ali Amiri chỉ trích Chile.',
      'ACCUSE',
      [['Ana Rey; Ali Amiri', 'Chile']],
    ],
    // a list that says who is meant, with a long name in front of its letters
    ['Nhiều nước như Peru, Chile và United Arab Emirates (UAE) cắt đứt ngoại giao với Cuba.', 'SANCTION', [['Peru; Chile; UAE', 'Cuba']]],
    ['Cuba nhận được sự ủng hộ từ Chile, Peru.', 'SUPPORT', [['Chile; Peru', 'Cuba']]],
    // both fight
    ['Hôm ấy nổ ra cuộc giao tranh đầu tiên giữa quân đội Peru và quân đội Chile.', 'ASSAULT', [['quân đội Peru; quân đội Chile', '']]],
    ['Trong khuôn khổ chuyến thăm Chile, ngày 4/7, Tổng thống Peru Luis Soto đã hát.', 'CONSULT', [['Luis Soto', '']]],
    // who the sentence is about does the second thing too
    ['Peru giúp người bạn của Chile, đồng thời kêu gọi Cuba hành động.', 'REQUEST', [['Peru', 'Cuba']]],
    // whose deed is blamed; whose the town of an attack is
    ['Cuba phản đối sắc lệnh cấm đi lại hồi đầu tuần này của Peru.', 'ACCUSE', [['Cuba', 'Peru']]],
    ['Cuba phản đối sắc lệnh này trong cuộc họp của Peru.', 'ACCUSE', [['Cuba', '']]],
    ['Hôm 3/5, hai vụ tấn công ở thủ đô Lima của Peru làm Chile lo ngại.', 'ASSAULT', [['', '']]],
    // a pronoun behind the verb is not its subject
    [
      'Ngoại trưởng Chile Juan Mora vui. Tổng thống Peru Luis Soto viết về ông Mora và cáo buộc ông nói dối.',
      'ACCUSE',
      [['Luis Soto', 'Juan Mora']],
    ],
    // who invites or sends does not go
    ['Tổng thống Peru Luis Soto nhận lời mời của Tổng thống Chile Pablo Rey thăm Chile.', 'CONSULT', [['Luis Soto', '']]],
    ['Đặc phái viên Peru Juan Mora, người được Tổng thống Peru Luis Soto cử tới Chile, im lặng.', 'CONSULT', [['Juan Mora', '']]],
    ['Các nhà lãnh đạo thế giới, không bao gồm Peru và Chile, đã lên án Cuba.', 'ACCUSE', [['Các nhà lãnh đạo', 'Cuba']]],
    ['Peru ký với Chile một hiệp định.', 'AGREE', [['Peru; Chile', '']]],
    ['Họ sắp xếp một cuộc điện đàm giữa Thủ tướng Peru Ana Rey và Thủ tướng Chile Juan Mora.', 'CONSULT', [['Ana Rey; Juan Mora', '']]],
    // states side by side
    ['Peru, Chile chỉ trích Cuba.', 'ACCUSE', [['Peru; Chile', 'Cuba']]],
    ['Ở Peru, Chile chỉ trích Cuba.', 'ACCUSE', [['Chile', 'Cuba']]],
    // whose they are is not who they are
    ['Thứ trưởng Ana Rey của Peru và Thứ trưởng Juan Mora của Chile đã gặp nhau.', 'CONSULT', [['Ana Rey; Juan Mora', '']]],
    // somebody and the other
    [
      'Ngoại trưởng Peru Ana Rey và Ngoại trưởng Chile Juan Mora vui. “Tôi và ông Mora đã thảo luận về Cuba”, bà Rey nói.',
      'CONSULT',
      [['Ana Rey; Juan Mora', '']],
    ],
    // an agent far behind, an aircraft that spies, a coalition without a name
    ['Khinh khí cầu của Chile bị bắn rơi bởi khẩu pháo K-9M Mountain Fox của Peru.', 'ASSAULT', [['Peru', 'Chile']]],
    ['Cuba cáo buộc hai máy bay do thám R-5 của Peru quấy phá.', 'ACCUSE', [['Cuba', 'Peru']]],
    ['Phi đội do Peru chỉ huy bắn rơi một máy bay của Chile.', 'ASSAULT', [['Peru', 'Chile']]],
    ['Những kẻ do Peru hậu thuẫn bắn rơi một máy bay của Chile.', 'ASSAULT', [['', 'Chile']]],
    // around its object
    ['Bộ Tài chính Peru đưa một ngân hàng Chile vào danh sách đen.', 'SANCTION', [['Bộ Tài chính Peru', 'ngân hàng Chile']]],
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
    ['Peru phá hủy căn cứ của Chile.', 'ASSAULT', 1],
    ['Peru phá hủy đạn cũ.', 'ASSAULT', 0],
    ['Peru chia sẻ với Chile nỗi đau sau động đất.', 'SUPPORT', 1],
    ['Peru chia sẻ với Chile kế hoạch.', 'SUPPORT', 0],
  ])('%s: %s', (text, type, count) => {
    expect(eventsIn(`${text} Chile im lặng.`).filter((event) => event.type === type)).toHaveLength(count)
  })
})

describe('what is no event of its own', () => {
  test.each([
    ['the content of a demand', 'Peru kêu gọi Chile không tiến hành cuộc tập trận nào.', ['REQUEST']],
    ['a journey of nobody', 'Chuyến đi dài 50.000 km qua Peru và Chile bắt đầu từ 1/6. Chile rộng hơn Peru.', []],
    ['a second word for the same attack', 'Peru điều tra vụ khủng bố giết hại thợ lặn.', ['ACCUSE']],
    ['a second word that says whom', 'Peru điều tra vụ khủng bố giết 40 binh sĩ Chile.', ['ACCUSE', 'ASSAULT']],
    ['the end of one word and the start of the next', 'Peru xúc tiến công việc đàm phán với Chile.', ['CONSULT']],
    ['guns that fire', 'Quân đội Peru có các khẩu phóng tên lửa.', []],
    ['what a weapon can do', 'Peru có xe kéo cho phép phóng tên lửa.', []],
    ['what is carried out is told by its noun', 'Quân đội Peru triển khai một cuộc tấn công.', ['ASSAULT']],
    ['a second threat', 'Peru dọa sẽ vạch mặt Chile và truy tố những người đó.', ['THREATEN']],
    ['what is practised', 'Peru diễn tập bắn hạ khinh khí cầu lạ.', ['MOBILIZE']],
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
  ['Khi điện đàm với Tổng thống Peru Luis Soto, Tổng thống Chile Pablo Rey hứa sẽ gặp thợ mỏ vào tháng 7 tới.', 'phone', null],
  ['Tổng thống Peru Luis Soto và Tổng thống Chile Pablo Rey gặp nhau tại Lima, Peru, ngày 3/5.', 'meet', '2017-05-03'],
  ['Tổng thống Peru Luis Soto gặp Tổng thống Chile Pablo Rey, ngày 3/5 về nước.', 'meet', null],
  ['Tổng thống Peru Luis Soto gặp Tổng thống Chile Pablo Rey tại hội nghị thượng đỉnh APEC ngày 3/5.', 'meet', '2017-05-03'],
  ['Tổng thống Peru Luis Soto gặp Tổng thống Chile Pablo Rey sau hội nghị thượng đỉnh APEC ngày 3/5.', 'meet', null],
])('a date goes with its own clause: %s', (text, mode, date) => {
  expect(eventsIn(text).find((event) => event.mode === mode)?.date ?? null).toBe(date)
})

test.each([
  ['Peru chỉ trích Chile nói dối, trong bài phát biểu ở Lima hôm 3/5.', '2017-05-03'],
  ['Peru chỉ trích Chile nói dối về vụ cháy hôm 3/5.', null],
  ['Peru ngày 3/5 tuyên bố rút quân khỏi Chile.', '2017-05-03'],
  ['Peru ngày 3/5 tuyên bố đã rút quân khỏi Chile.', null],
  ['Peru rút khỏi hiệp định khí hậu năm 2015.', null],
  // the year of the sentence, not the day of the speaker
  ['Peru ký thỏa thuận với Chile để mở một cảng năm 2014. Ngày 3/5, Peru mở cảng.', null],
])('words are of their own day: %s', (text, date) => {
  expect(eventsIn(text)[0]?.date ?? null).toBe(date)
})

test.each([
  ['Ông Pablo Rey của Chile sẽ “hội đàm nghiêm túc với Peru”.', 'planned'],
  ['Tổng thống Chile Pablo Rey mời ông Luis Soto của Peru tới Lima để hai bên hội đàm.', 'possible'],
  ['Peru sẽ điều tàu chiến tới Chile.', 'planned'],
  ['Peru điều tên lửa phòng không tới Chile để hội đàm với Cuba.', 'occurred'],
  ['Peru không điều tên lửa tới Chile.', 'denied'],
  ['Phát biểu khi thăm Chile, Tổng thống Peru Luis Soto nói luật này sẽ có hiệu lực.', 'occurred'],
  ['Phóng viên hỏi liệu Tổng thống Peru Luis Soto có hát khi gặp Thủ tướng Chile Ana Rey.', 'possible'],
  ['Lá thư tới tay báo giới sau khi Peru cáo buộc Chile đang chuẩn bị đánh úp.', 'occurred'],
])('%s: %s', (text, status) => {
  expect(eventsIn(text)[0]?.status).toBe(status)
})

test('one word names one event of a type, though the speaker reproaches by it, too', () => {
  const text = 'Đại sứ Peru Luis Soto cho rằng giới chức Santiago đã vu khống Peru về vụ cháy ở Lima.'
  expect(actorsOf(text, 'ACCUSE')).toHaveLength(1)
})
