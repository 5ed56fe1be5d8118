// Speech beside which no verb of saying stands: before it a colon, or behind it somebody with a few words.
import { describe, expect, test } from 'vitest'
import { quotesIn } from './read-quotes.ts'

const speech = '“Cây cầu này rất đẹp và chắc”'
const spoken = (text: string) => quotesIn(text).map(({ type, text, speaker, name }) => [type, text, speaker, name])

describe('somebody behind the quotation', () => {
  test.each([
    [`${speech}, ông Lê Tám gật gù.`, 'ông Lê Tám', 'Lê Tám'],
    [`${speech} - bà Lê Thị Sen vẫn còn ngỡ ngàng.`, 'bà Lê Thị Sen', 'Lê Thị Sen'],
    [`${speech}, Cảnh sát London cập nhật trên trang của mình.`, 'Cảnh sát London', 'Cảnh sát London'],
    [`${speech}, một phụ nữ rất vui.`, 'một phụ nữ', null],
    [`${speech} - ông Lê Tám.`, 'ông Lê Tám', 'Lê Tám'],
    [`${speech}. Đó là chia sẻ của em Lê Thị Sen (lớp 6, trường Mây Hạ).`, 'em Lê Thị Sen', 'Lê Thị Sen'],
    [`${speech}. Đây cũng là ý kiến của ông Lê Tám, trưởng thôn Mây.`, 'ông Lê Tám', 'Lê Tám'],
  ])('speaks: %s', (text, speaker, name) => {
    expect(spoken(text)).toEqual([['direct', 'Cây cầu này rất đẹp và chắc', speaker, name]])
  })
  test.each([
    `${speech}, bà Lê Thị Sen bị chê.`,
    `${speech}. Đó là cây cầu của ông Lê Tám.`,
    '“Mùa hè xanh”, ông Lê Tám gật gù.',
    `${speech} - Người thợ xây có ngại mưa không?`,
    `${speech} - ông Lê Tám đi qua cầu, về làng, ra đồng, lên nương, xuống chợ rồi lại về nhà với con cháu.`,
  ])('does not: %s', (text) => {
    expect(spoken(text)).toEqual([])
  })
})

describe('somebody before a colon', () => {
  test.each([
    [`Bà Lê Thị Sen không tiếc lời khen ngợi dành cho ông Vũ Chín: ${speech}.`, 'Bà Lê Thị Sen', 'Lê Thị Sen'],
    [`Ông Lê Tám vừa bước vào nhà thì bà Lê Thị Sen mừng rỡ: ${speech}.`, 'bà Lê Thị Sen', 'Lê Thị Sen'],
    [`Ông Lê Tám thấy vui còn bà Lê Thị Sen cũng chung quan điểm: ${speech}.`, 'bà Lê Thị Sen', 'Lê Thị Sen'],
    [`Mọi người nhớ câu nói của ông Lê Tám: ${speech}.`, 'ông Lê Tám', 'Lê Tám'],
  ])('speaks: %s', (text, speaker, name) => {
    expect(spoken(text).at(-1)).toEqual(['direct', 'Cây cầu này rất đẹp và chắc', speaker, name])
  })
  test.each([
    `Ông Lê Tám mở hộp thư cũ của nhà máy gạch trên đồi cạnh con sông và đọc được tin nhắn: ${speech}.`,
    `Bà Lê Thị Sen được hỏi: ${speech}.`,
    `Bà Lê Thị Sen chỉ nhận được một câu trả lời hời hợt: ${speech}.`,
    `Đêm nhạc có tiếng hát của Mai Sen, Lê Tám: ${speech}.`,
    'Lan đứng bên hồ nước rộng giữa rừng thông xanh ngắt một màu Nhạc sĩ Hà Tám thường hay có vẻ vui: “Cây cầu này rất đẹp và chắc”.',
  ])('does not: %s', (text) => {
    expect(spoken(text)).toEqual([])
  })
})

test('who asks is not the one who answers at once, but goes on speaking', () => {
  const speakers = (text: string) => quotesIn(text).map(({ speaker }) => speaker)
  expect(speakers(`Bà Sen hỏi: “Cầu có đẹp không?”. ${speech}.`)).toEqual(['Bà Sen', null])
  expect(speakers(`“Cầu có đẹp không?”, bà Sen hỏi. ${speech}.`)).toEqual(['bà Sen', 'bà Sen'])
})
