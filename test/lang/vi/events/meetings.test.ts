// Who takes part in a meeting, and for whom `hai bên` and `các nhà lãnh đạo` stand.
import { describe, expect, test } from 'vitest'
import { eventsIn } from './read-events.ts'

const SOTO = 'Tổng thống Peru Luis Soto'
const REY = 'Tổng thống Chile Pablo Rey'

describe('the parties of a meeting', () => {
  test.each([
    // those who do something in it hold it
    [`Trong cuộc gặp ở Lima, ${SOTO} và ${REY} bày tỏ lo ngại.`, ['Luis Soto', 'Pablo Rey']],
    [`${SOTO} và ${REY} bày tỏ lo ngại trong cuộc gặp ở Lima.`, ['Luis Soto', 'Pablo Rey']],
    // one who does something in it met somebody, but nobody is told
    [`Trong cuộc gặp ở Lima, ${SOTO} bày tỏ lo ngại.`, []],
    // one is named behind the noun, the other one does something there
    [`${SOTO} cảm ơn Cuba trong cuộc gặp với ${REY}.`, ['Pablo Rey', 'Luis Soto']],
    [`Phát biểu trong cuộc gặp ${REY}, ${SOTO} cảm ơn Cuba.`, ['Pablo Rey', 'Luis Soto']],
    // what kind of talks they are stands before the two
    ['Cuộc đối thoại nghề cá và khí hậu Peru - Chile kết thúc.', ['Peru', 'Chile']],
    ['Cuộc đối thoại về biên giới Peru - Chile kết thúc.', []],
    // one word of office for both
    [`${SOTO} và ${REY} vui vẻ. Tổng thống Peru và Chile hội đàm.`, ['Luis Soto', 'Pablo Rey']],
    [`Ngoại trưởng Peru và Chile hội đàm. Ngoại trưởng Peru Ana Rey và ${REY} vui vẻ.`, ['Ana Rey', 'Chile']],
  ])('%s', (text, actors) => {
    expect(eventsIn(text).find((event) => event.type === 'CONSULT')?.actors ?? []).toEqual(actors)
  })
})

describe('both sides', () => {
  test.each([
    [`Cuba mời Iran. ${SOTO} điện đàm với ${REY}. Hai bên nhất trí mở cửa khẩu.`, ['Luis Soto', 'Pablo Rey']],
    [`${SOTO} điện đàm với ${REY}, hai lãnh đạo nhất trí mở cửa khẩu.`, ['Luis Soto', 'Pablo Rey']],
    // the two states of the sentence before, not those that the article names most
    ['Cuba và Iran là bạn. Cuba giúp Iran. Peru và Chile ký hiệp định. Hai nước nhất trí mở cửa khẩu.', ['Peru', 'Chile']],
  ])('%s', (text, actors) => {
    expect(eventsIn(text).findLast((event) => event.type === 'AGREE')?.actors).toEqual(actors)
  })

  test('two ministers are not a president and a minister', () => {
    const text = `${SOTO} đến Chile. Ngoại trưởng Peru Ana Rey gặp người đồng cấp Chile Juan Mora. Hai ngoại trưởng nhất trí mở cửa khẩu.`
    expect(eventsIn(text).find((event) => event.type === 'AGREE')?.actors).toEqual(['Ana Rey', 'Juan Mora'])
  })

  test('demands of all sides concerned are made of others', () => {
    const text = `${SOTO} gặp ${REY}. Cuba kêu gọi các bên liên quan bình tĩnh.`
    expect(eventsIn(text).find((event) => event.type === 'REQUEST')?.targets).toEqual(['các bên'])
  })
})

test.each([
  [`${SOTO} và ${REY} có cuộc gặp ở Lima.`, 'occurred'],
  ['Cuba đang thúc đẩy tổ chức cuộc gặp giữa Peru và Chile.', 'possible'],
  [`Trong chuyến thăm Chile, ${SOTO} dự kiến hội đàm với ${REY}.`, 'planned'],
  [`Trong chuyến thăm Chile, ${SOTO} nói sẽ mở cửa khẩu.`, 'occurred'],
  [`${SOTO} đưa ra đề nghị đó tại cuộc gặp với ${REY}.`, 'occurred'],
  ['Peru chưa thực hiện một vụ thử hạt nhân nào.', 'denied'],
  ['Peru không tiến hành thêm vụ thử hạt nhân.', 'denied'],
  ['Peru không đứng sau vụ thử hạt nhân.', 'occurred'],
])('%s: %s', (text, status) => {
  expect(eventsIn(text)[0]?.status).toBe(status)
})

test('whom an ambassador is called for is who is blamed', () => {
  expect(eventsIn('Peru triệu tập Đại sứ Chile.').map(({ type, actors, targets }) => [type, actors, targets])).toEqual([
    ['ACCUSE', ['Peru'], ['Đại sứ Chile']],
  ])
})
