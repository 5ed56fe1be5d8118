// What is aimed at, can be done or should be done is no deed.
import { describe, expect, test } from 'vitest'
import { eventsIn } from './read-events.ts'

const told = (text: string) => eventsIn(text).map(({ type, status }) => `${type} ${status}`)

describe('no event', () => {
  test.each([
    ['Có thể tấn công cả máy chủ của chính phủ Chile.', 'Peru có thể tấn công cả máy chủ của chính phủ Chile.', 'ASSAULT possible'],
    ['Thủ tướng Peru mong được người dân Chile đón nhận.', 'Thủ tướng Peru được Tổng thống Chile Ana Rey đón.', 'CONSULT occurred'],
  ])('%s / %s', (text, counter, event) => {
    expect(told(text)).toEqual([])
    expect(told(counter)).toEqual([event])
  })
})

describe('what is aimed at', () => {
  test.each([
    ['Quân đội Peru mở chiến dịch nhằm tiêu diệt phiến quân Kavena.', ['ASSAULT planned']],
    ['Quân đội Peru đã tiêu diệt phiến quân Kavena.', ['ASSAULT occurred']],
    // a tax that punishes does so
    ['Peru áp thuế nhằm trừng phạt Chile.', ['SANCTION occurred']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
