// Who a short name, an office or a description is, over the whole article: each rule with a text and, below it, one that only looks like it.
import { describe, expect, test } from 'vitest'
import { quotesIn } from './read-quotes.ts'

const last = (text: string) => quotesIn(text).at(-1)?.name ?? null

describe('names that are also countries or words of address', () => {
  test.each([
    ['Bác sĩ Lê Hoàng Đức mổ cho bé Na. Bác sĩ Đức cho biết ca mổ kéo dài sáu giờ.', 'Lê Hoàng Đức'],
    ['Bác sĩ Lê Hoàng Đức từ Đức về. Chính phủ Đức im lặng. Bác sĩ Đức cho biết ca mổ kéo dài sáu giờ.', null],
    ['Đêm qua bà Lưu Thị Kim Anh gọi hàng xóm. Theo bà Anh, cửa đã bị phá.', 'Lưu Thị Kim Anh'],
    ['Đêm qua bà Lưu Thị Kim Anh gọi hàng xóm. Theo cảnh sát miền nam Anh, cửa đã bị phá.', 'cảnh sát miền nam Anh'],
  ])('%s', (text, name) => {
    expect(last(text)).toBe(name)
  })
})

describe('two of one family name, told apart by their offices', () => {
  const both = 'Tổng thống Peru Alan Torres và con gái ông, nghị sĩ Maria Torres, có mặt tại tòa.'
  test.each([
    [`${both} Tổng thống Torres cho biết phiên tòa sẽ kéo dài.`, 'Alan Torres'],
    [`${both} Nghị sĩ Torres cho biết phiên tòa sẽ kéo dài.`, 'Maria Torres'],
    [`${both} Bà Torres cho biết phiên tòa sẽ kéo dài.`, 'Maria Torres'],
    ['Nghị sĩ Peru Maria Torres có mặt. Bộ trưởng Alan Rey cũng đến. Nghị sĩ Torres cho biết phiên tòa sẽ kéo dài.', 'Maria Torres'],
  ])('%s', (text, name) => {
    expect(last(text)).toBe(name)
  })
})

describe('the head of a body, by what leads it', () => {
  const both = 'Bộ trưởng Bộ Tài chính Lê Văn Tám trình dự luật. Chủ nhiệm Ủy ban Tài chính Đỗ Thị Sen thẩm tra.'
  test.each([
    [`${both} Theo người đứng đầu Bộ Tài chính, nợ công đã giảm.`, 'Lê Văn Tám'],
    [`${both} Theo người đứng đầu Bộ Y tế, nợ công đã giảm.`, null],
    ['Giám đốc Sở Y tế Lê Văn Tám tới. Giám đốc Sở Y tế Huế cho biết cầu đã xong.', 'Lê Văn Tám'],
    ['Người phát ngôn Bộ Ngoại giao Chile Juan Mora họp báo. Phát ngôn viên Bộ Ngoại giao Chile cho biết cầu đã xong.', 'Juan Mora'],
    ['Người phát ngôn Bộ Ngoại giao Chile Juan Mora họp báo. Phát ngôn viên Bộ Quốc phòng Chile cho biết cầu đã xong.', null],
    ['Thừa ủy quyền Thủ tướng, Bộ trưởng Bộ Y tế Lê Văn Tám trình dự luật. Theo người đứng đầu Bộ Y tế, thuốc đã đủ.', 'Lê Văn Tám'],
  ])('%s', (text, name) => {
    expect(last(text)).toBe(name)
  })
})

describe('a name of two syllables that the article tells of often', () => {
  test.each([
    ['Vừa qua, Chi Đan ra đảo. Cô tặng sách. Chi Đan tặng cờ. Tối qua, Chi Đan hát. Cô cho biết mình rất vui.', 'Chi Đan'],
    ['Vừa qua, Chi Đan mở hội. Đảo rất đẹp. Ở Chi Đan có cờ. Tối qua, Chi Đan mưa. Cô cho biết mình rất vui.', null],
    ['Vừa qua, Chi Đan ra đảo. Cô tặng sách. Cô cho biết mình rất vui.', null],
  ])('%s', (text, name) => {
    expect(last(text)).toBe(name)
  })
})
