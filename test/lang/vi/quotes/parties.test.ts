// Who else a quote tells of beside its words: the one quoted around it, who carries it, who hears it, and the day.
import { expect, test } from 'vitest'
import { quotesIn } from './read-quotes.ts'

test('a quote in a quote points to the one around it', () => {
  expect(quotesIn('Bà Lan cho biết ông Nam nói rằng cầu đã xong.').map((quote) => quote.nestedIn)).toEqual([null, 0])
})

test('an agency that carries the words is named in via', () => {
  expect(quotesIn('Theo TASS, ông Nam cho biết cầu đã xong.').map((quote) => quote.via)).toEqual(['TASS'])
})

test.each([
  ['experts', 'Báo Sao Mai đưa tin, theo các chuyên gia, men xanh rất khó nung.', 'các chuyên gia', 'men xanh rất khó nung'],
  [
    'an expert, earlier',
    'Báo Sao Mai đưa tin, trước đó, theo một kỹ sư gốm, những lò cũ rất khó nung.',
    'một kỹ sư gốm',
    'những lò cũ rất khó nung',
  ],
  [
    'whose report it is',
    'Theo báo Sao Mai, theo thống kê của Sở Y tế Mây Hạ, đã có 30 thợ gốm bị bỏng.',
    'thống kê của Sở Y tế Mây Hạ',
    'đã có 30 thợ gốm bị bỏng',
  ],
  [
    'one report of a body',
    'Reuters cho hay, theo một báo cáo được WHO công bố, đã có 30 thợ gốm bị bỏng.',
    'một báo cáo được WHO công bố',
    'đã có 30 thợ gốm bị bỏng',
  ],
  [
    'a state and the day',
    'Hãng tin Yonhap cho biết Cuba, ngày 3/6 khẳng định họ đã nung được men xanh.',
    'Cuba',
    'họ đã nung được men xanh',
  ],
])('an outlet carries the words of the source that opens them: %s', (_, text, speaker, words) => {
  expect(quotesIn(text).map((quote) => [quote.speaker, quote.text, quote.via !== null])).toEqual([[speaker, words, true]])
})

test.each([
  ['a finding of nobody named', 'Báo Sao Mai đưa tin, theo xác minh ban đầu, hai lò đã tắt.', 'Báo Sao Mai', 'hai lò đã tắt'],
  ['a finding, the outlet behind', 'Cũng theo xác minh, tối 3/6 hai lò đã tắt, theo báo Sao Mai.', 'báo Sao Mai', 'tối 3/6 hai lò đã tắt'],
  ['but a rule', 'Báo Sao Mai đưa tin, theo quy định mới, hai lò phải tắt.', 'Báo Sao Mai', 'theo quy định mới, hai lò phải tắt'],
  [
    'but when it was',
    'Kyodo đưa tin, theo tuyên bố sau khi ông Sato tới, hai lò phải tắt.',
    'Kyodo',
    'theo tuyên bố sau khi ông Sato tới, hai lò phải tắt',
  ],
  ['but a body', 'Bộ Y tế nói, theo xác minh ban đầu, hai lò đã tắt.', 'Bộ Y tế', 'theo xác minh ban đầu, hai lò đã tắt'],
  [
    'but no sure end',
    'Báo Sao Mai cho biết, theo phản ánh của công an viên là có hai lò đã tắt.',
    'Báo Sao Mai',
    'theo phản ánh của công an viên là có hai lò đã tắt',
  ],
])('an outlet speaks where nobody else is named: %s', (_, text, speaker, words) => {
  expect(quotesIn(text).map((quote) => [quote.speaker, quote.text, quote.via])).toEqual([[speaker, words, null]])
})

test('a relative of somebody named stays without a name', () => {
  expect(quotesIn('Ông Lê Văn Hòa đi vắng. Vợ ông Hòa cho biết trâu rất hiền.').map((quote) => quote.name)).toEqual([null])
})

test('the mother of somebody is not that one; a paper with a plain word before its name has one', () => {
  const names = (text: string) => quotesIn(text).map((quote) => quote.name)
  expect(names('Mẹ Bình cho biết con rất ngoan.')).toEqual([null])
  expect(names('Theo báo địa phương Xiandaiku, vụ nổ rất lớn.')).toEqual(['Xiandaiku'])
  expect(names('Theo các chuyên gia WHO, dịch đã hết.')).toEqual([null])
})

test('a hearer is the one spoken to', () => {
  expect(quotesIn('Ông Putin nói với ông Biden rằng quân đội Nga ở trên đất Nga.').map((quote) => quote.addressee)).toEqual(['Biden'])
})

test('a medium is no hearer', () => {
  expect(quotesIn('Ông Putin viết trên Twitter rằng quân đội Nga ở trên đất Nga.').map((quote) => quote.addressee)).toEqual([null])
})

test('a pronoun and a bare office mean the one named before', () => {
  const names = (text: string) => quotesIn(text).map((quote) => quote.name)
  expect(names('Bà Nguyễn Thị Lan nói cầu đã xong. Bà cho biết thêm đường sẽ đẹp.')).toEqual(['Nguyễn Thị Lan', 'Nguyễn Thị Lan'])
  expect(names('Đại sứ Việt Nam tại Đức Đoàn Bá Mạch dự lễ. Đại sứ nói cầu rất đẹp.')).toEqual(['Đoàn Bá Mạch'])
  expect(names('Tên lửa mang tên M-SAM đã bay. Quan chức này nói cầu rất đẹp.')).toEqual([null])
  expect(names('Thủ tướng Nguyễn Văn Nam thăm cầu. Thủ tướng nói cầu rất đẹp.')).toEqual(['Nguyễn Văn Nam'])
})

test('the date of the words is the one in the clause of the cue', () => {
  expect(quotesIn('Ngày 5/6, ông Nam nói cầu sẽ xong ngày 7/8.').map((quote) => quote.saidOn)).toEqual(['2017-06-05'])
  expect(quotesIn('Ông Nam nói cầu sẽ xong ngày 7/8.').map((quote) => quote.saidOn)).toEqual([null])
  expect(quotesIn('“Cầu rất đẹp”, người đẹp sinh năm 1994 nói.').map((quote) => quote.saidOn)).toEqual([null])
})

test.each([
  ['Ông Nam nói với báo giới hôm 5/3 rằng cầu sẽ xong.', '2017-03-05'],
  ['“Cầu rất đẹp”, ông Nam nói với đài Sao Mai ngày 5/3.', '2017-03-05'],
  ['Cây cầu đã xong, Bộ Xây dựng cho biết trong thông cáo phát đi ngày 5/3.', '2017-03-05'],
  ['Ông Nam viết trên Twitter hôm 5/3: “Cầu đã xong và rất đẹp”.', '2017-03-05'],
  ['Phát biểu tại Lima ngày 5/3, ông Nam cho biết cầu đã xong.', '2017-03-05'],
  ['Trong một cuộc họp báo chiều 5/3 ở Lima, ông Nam cho biết cầu đã xong.', '2017-03-05'],
  ['Bà Lan, trao đổi với AFP ngày 5/3, cho hay: “Cầu đã xong và rất đẹp”.', '2017-03-05'],
  ['Ông Nam nói với phóng viên hôm 5/3 rằng cầu sẽ xong.', '2017-03-05'],
  ['Phát biểu trước Quốc hội ngày 5/3, ông Nam cho biết cầu đã xong.', '2017-03-05'],
  ['Phát biểu trước báo giới chiều 5/3, ông Nam cho biết cầu đã xong.', '2017-03-05'],
  // the day of something else
  ['Phát biểu trước trận đấu ngày 5/3, ông Nam cho biết cầu đã xong.', null],
  ['Phát biểu trước khi bay tới Lima ngày 5/3, ông Nam cho biết cầu đã xong.', null],
  ['Nói về vụ cháy ngày 5/3, ông Nam cho biết cầu đã xong.', null],
  ['Ông Nam nói với người bị bắt hôm 5/3 rằng cầu đã xong.', null],
  ['Ông Nam, người nhậm chức ngày 5/3, cho biết cầu đã xong.', null],
  ['Trong cuộc đột kích ngày 5/3, cảnh sát cho biết cầu đã sập.', null],
  ['Tại cuộc họp báo tháng 4/2017, chiều 5/5, ông Nam cho biết cầu đã xong.', '2017-05-05'],
])('the date of the words is that of the hearer or the occasion: %s', (text, day) => {
  expect(quotesIn(text).map((quote) => quote.saidOn)).toEqual([day])
})

test('nobody whom the words call by name and address is the one who says them', () => {
  const names = (text: string) => quotesIn(text).map((quote) => quote.name)
  const scene = 'Bà Lê Thị Sen không chịu rời nhà.'
  expect(names(`${scene} “Tôi đã mấy lần gọi bà Sen ra ngoài”, người này nói.`)).toEqual([null])
  expect(names(`${scene} “Tôi đã ở đây mấy chục năm rồi”, người này nói.`)).toEqual(['Lê Thị Sen'])
})

test('a trade of which the text spoke without a name is nobody named', () => {
  const names = (text: string) => quotesIn(text).map((quote) => quote.name)
  const rest = 'Ông Lê Tám đứng bên đường. Tài xế này nói xe đã hỏng.'
  expect(names(`Một tài xế bị dừng xe. ${rest}`)).toEqual([null])
  expect(names(`Nhiều xe bị dừng lại. ${rest}`)).toEqual(['Lê Tám'])
})

test('who speaks about somebody is somebody else', () => {
  const scene = 'Juan Mora tin rằng cả đội sẽ thắng. '
  const names = (text: string) => quotesIn(scene + text).map((quote) => quote.name)[1]
  expect(names('Nói về Peter Hall, tiền vệ người Croatia tiết lộ: “Anh ấy đá rất hay”.')).toBe('Juan Mora')
  expect(names('Peter Hall, tiền vệ người Croatia tiết lộ: “Anh ấy đá rất hay”.')).toBe('Peter Hall')
})

test('whom somebody hears is the one who tells', () => {
  expect(quotesIn('Ông Tám đang cày thì nghe hàng xóm báo tin rằng trâu đã về.').map((quote) => quote.speaker)).toEqual(['hàng xóm'])
  expect(quotesIn('Ông Tám cho biết chẳng ai nghe ông nói.').map((quote) => quote.text)).toEqual(['chẳng ai nghe ông nói'])
})

test('a she is nobody with a name of men, a he none with a name of women', () => {
  const scene = '“Em đã nấu cơm từ sáng sớm rồi”, Lê Tuyết nói.'
  expect(quotesIn(`${scene} Anh đáp: “Vậy mình ăn cơm thôi nào”.`).map((quote) => quote.name)).toEqual(['Lê Tuyết', null])
})

test('a pronoun goes on with whom a pronoun meant, whatever name comes in', () => {
  const text =
    'Ông Lê Văn Tám rất nghèo. May mắn chỉ tới với ông khi có người mời ông vào phim của Vũ Văn Chín. “Tôi rất mừng vì được mời”, ông nói.'
  expect(quotesIn(text).map((quote) => quote.name)).toEqual(['Lê Văn Tám'])
})

test('the source that was named is the paper before it, not somebody without a name', () => {
  const names = (text: string) => quotesIn(text).map((quote) => quote.name)
  expect(names('Theo Reuters, mưa rất to. Theo nguồn tin trên, nước đã rút.')).toEqual(['Reuters', 'Reuters'])
  expect(names('Một quan chức Peru cho biết mưa rất to. Theo nguồn tin này, nước đã rút.')).toEqual([null, null])
})
