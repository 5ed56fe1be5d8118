// Where sentences end, and where a full stop ends none.
import { expect, test } from 'vitest'
import { readTable } from '../../../pipeline/core/data.ts'
import { paragraphRanges, sentenceRanges } from '../../../pipeline/lang/vi/sentences.ts'

const sentences = (text: string) =>
  paragraphRanges(text).flatMap((paragraph) => sentenceRanges(text, paragraph).map(({ start, end }) => text.slice(start, end)))

test.each([
  [['Ông tới Hà Nội.', 'Bà ở lại.']],
  [['Ông ở TP. Hồ Chí Minh từ năm 2010.', 'Bà ở Huế.']],
  [['PGS. TS. Trần Văn Nam phát biểu.']],
  [['Anh ở H. Nhà Bè, chị ở TP. Thủ Đức, em ở TX. Từ Sơn.']],
  [['LS. Từ Quang Mây nói với BS. Đồng Văn Suối.']],
  [['Họ bỏ quê lên TP.', 'Thủ tướng biết việc ấy.']],
  [['Tổng thống Nga V. Putin gặp ông George W. Bush.', 'Hai ông bắt tay.']],
  [['Ông D. Trump thắng cử.']],
  [['Giá là 3.500 đồng.', 'Giá mới là 3.7 nghìn.']],
  [['Trang Baoquocte.vn đưa tin.', 'Trang vtv.vn cũng vậy.']],
  [['Ông nói: “Tôi tin.', 'Chúng tôi sẽ làm được.”', 'Bà gật đầu.']],
  [['“Ông đi đâu?” - bà hỏi.', 'Ông im lặng.']],
  [['Ai biết?', 'Không ai cả!', 'Thế đấy...']],
  [['Có gạo, muối, dầu... và nước mắm.']],
  [['Hà Nội nóng 41 độ C.', 'Công nhân phải nghỉ.']],
  [['Ban ngày từ 24 đến 27 o C.', 'Thanh Lũng có mưa rào.']],
  [['Đêm lạnh dưới 10°C.', 'Bến Chùa có sương.']],
  [['Trung Quốc mạnh nhất Đông Á.', 'Chuyên gia nói vậy.']],
  [['Họ gặp bà T. đi chợ.', 'Nghi phạm bỏ chạy.']],
  [['Lan đứng cạnh hậu vệ Theo Alder trong ảnh này.']],
  [['Họ gặp bà T.', 'Theo công an, bà ở một mình.']],
  [['Máu chảy trong các tuyến đường của TP.', 'Những hình ảnh này gây sốc.']],
  [['Sự việc xảy ra ngày 6.7.', 'Những ngày qua, trời mưa.']],
  [['Phiên tòa mở ngày 25.5.', 'Nếu có tội, bà sẽ đi tù.']],
  [['1. Mở đầu là phần dễ.', '2. Kết luận là phần khó.']],
  [['Họ ký hiệp định hòa bình.', 'Tổng thống về nước.']],
  [['Mỹ (U.S.) rút quân.']],
  [['Ông sống ở St. Petersburg.', 'Bà sống ở đó.']],
  [['Nga phủ nhận (Ảnh: Reuters).', 'Mỹ im lặng.']],
  [['Họ gặp ông Trần Quốc V. (33 tuổi) ở chợ.', 'Ông im lặng.']],
  [['Họ gặp bà Trần Thị Kh. (33 tuổi) ở chợ.', 'Bà im lặng.']],
  [['Cầu mới xây.', 'Ảnh: Q.T', 'Long kể chuyện ở chợ.']],
  [['Ca sĩ ở nhà.', 'Ảnh: AFP/TTXVN', 'Tim khẳng định anh vẫn khỏe.']],
  [['Ảnh: Reuters chụp hôm qua.']],
  [['Ông hỏi: "Vì sao?"', 'Bà đáp: "Không rõ."', 'Họ chia tay.']],
])('%j', (expected) => {
  expect(sentences(expected.join(' '))).toEqual(expected)
})

test.each([
  [['Họ ký hiệp định hòa bình.', 'Tổng thống về nước.']],
  [['Hai bên đều đồng ý.', 'Ngày 4/5, họ ký.']],
  [['Đoàn đã tới Lima.', 'Theo bà Lan, cầu vẫn tốt.']],
  [['Ghe về tới chợ Vĩnh Hạ…', 'Dân làng ra đón.']],
  [['Ghe về Tp.Huế sáng nay.']],
  [['Trận gặp Atl.Madrid sẽ khó.']],
  [['Em Th.Lan đang ở nhà.']],
  [['Đội Sông Mây.Hạ Long ra sân.']],
])('a lost blank after a full stop still ends the sentence: %j', (expected) => {
  expect(sentences(expected.join(''))).toEqual(expected)
})

test.each([
  ['Họ đã kết hôn.Ảnh: Lan', ['Họ đã kết hôn.', 'Ảnh: Lan']],
  ['Điều lệ có hai ý. a) Ý thứ nhất. b) Ý thứ hai.', ['Điều lệ có hai ý.', 'a) Ý thứ nhất.', 'b) Ý thứ hai.']],
  ['Cầu tre ở bến Mây (ảnh: Lan) Ngày 5/6, xã xây cầu mới.', ['Cầu tre ở bến Mây (ảnh: Lan)', 'Ngày 5/6, xã xây cầu mới.']],
  ['Xe hỏng trước quán “Gió” Sau khi sửa, họ đi tiếp.', ['Xe hỏng trước quán “Gió”', 'Sau khi sửa, họ đi tiếp.']],
  ['Đại sứ Các tiểu vương quốc vừa tới Huế.', ['Đại sứ Các tiểu vương quốc vừa tới Huế.']],
  ['Ghe bị phạt khi: a) Khi trời tối mà không có đèn.', ['Ghe bị phạt khi: a) Khi trời tối mà không có đèn.']],
  [
    'Ghe chìm vì hai lẽ: (i) Nguyên nhân ở trời; (ii) Nguyên nhân ở người.',
    ['Ghe chìm vì hai lẽ: (i) Nguyên nhân ở trời; (ii) Nguyên nhân ở người.'],
  ],
  ['Người bán cá (theo lời kể Trong chợ) đã về.', ['Người bán cá (theo lời kể Trong chợ) đã về.']],
  ['Ông thấy sao? + Tôi thấy tốt.', ['Ông thấy sao?', '+ Tôi thấy tốt.']],
])('%s', (text, expected) => {
  expect(sentences(text)).toEqual(expected)
})

test('a line break ends a sentence without a full stop', () => {
  expect(sentences('Tiêu đề không chấm\nÔng nói vậy.')).toEqual(['Tiêu đề không chấm', 'Ông nói vậy.'])
})

const data = (name: string) => new URL(`../../../pipeline/lang/vi/data/${name}.tsv`, import.meta.url)
test.each(readTable(data('abbreviations'), ['form', 'example']))('$form does not end a sentence: $example', ({ example = '' }) => {
  expect(sentences(example)).toHaveLength(1)
})
test.each(readTable(data('sentence-starters'), ['words', 'names', 'example']))('$example', ({ example = '' }) => {
  expect(sentences(example)).toHaveLength(2)
})
const starts = readTable(data('lost-starts'), ['words', 'next', 'names', 'except', 'example', 'counter'])
test.each(starts)('$example', ({ example = '' }) => {
  expect(sentences(example)).toHaveLength(2)
})
test.each(starts)('no full stop is lost: $counter', ({ counter = '' }) => {
  expect(sentences(counter)).toHaveLength(1)
})
test.each(readTable(data('linked-words'), ['words', 'what', 'example']))('$what end no sentence: $example', ({ example = '' }) => {
  expect(sentences(example)).toHaveLength(1)
})
test.each(readTable(data('letter-heads'), ['word', 'example']))('$example', ({ example = '' }) => {
  expect(sentences(example)).toHaveLength(2)
})
