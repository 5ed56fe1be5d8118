// Where the words end before what the speaker does besides: warns, denies, asks for something, keeps something back.
import { expect, test } from 'vitest'
import { quotesIn } from './read-quotes.ts'

test.each([
  ['a warning', 'Peru tuyên bố đã sửa xong đập Mây Hạ, đồng thời cảnh báo về mùa lũ tới.', 'đã sửa xong đập Mây Hạ'],
  ['a denial', 'Hãng Nordvak xác nhận lò gốm cũ đã nứt, đồng thời bác bỏ tin đồn về vụ nổ.', 'lò gốm cũ đã nứt'],
  ['a demand behind a claim', 'Bà Lan cho rằng mức phạt quá nhẹ, đồng thời đề nghị tòa xử lại.', 'mức phạt quá nhẹ'],
  ['going away', 'Bà Mạc Thị Nhài nói lò gốm "sẽ nguội", rồi cúp máy.', 'lò gốm "sẽ nguội"'],
  ['a turn to a warning', 'Ông Lê Tám khẳng định lò gốm rất bền, song cảnh báo men sẽ hỏng sớm.', 'lò gốm rất bền'],
  ['a call behind a claim', 'Bà Lan cho rằng bến đò là của làng và kêu gọi bà con giữ lấy.', 'bến đò là của làng'],
  [
    'a demand behind what is denied',
    'Ông Lê Tám nói không thể sửa lại khế ước và hối thúc làng bên góp công.',
    'không thể sửa lại khế ước',
  ],
  ['going away at once', 'Bà Mạc Thị Nhài nói lò gốm "sẽ nguội" rồi cúp máy.', 'lò gốm "sẽ nguội"'],
  ['but what a thing does then', 'Bà Mạc Thị Nhài nói thợ gốm sẽ đến, rồi ra về.', 'thợ gốm sẽ đến, rồi ra về'],
  ['a call behind what is hard', 'Bà Lan cho rằng lò gốm rất khó giữ và kêu gọi thợ trẻ học nghề.', 'lò gốm rất khó giữ'],
  ['a call behind what is soon', 'Bà Lan cho rằng con đê sẽ xong sớm và kêu gọi bà con góp đá.', 'con đê sẽ xong sớm'],
  ['a call behind a relative clause', 'Bà Lan cho rằng bến đò mà làng xây là tốt và kêu gọi chủ ghe về.', 'bến đò mà làng xây là tốt'],
  ['but an aim', 'Bà Lan cho rằng con đê nhằm giữ bãi muối và kêu gọi thợ đắp thêm.', 'con đê nhằm giữ bãi muối và kêu gọi thợ đắp thêm'],
  ['what is kept back, too', 'Bà Lan thừa nhận đã bán lò gốm nhưng cũng không nêu tên người mua.', 'đã bán lò gốm'],
  ['what is kept back after all', 'Bà Lan thừa nhận đã bán lò gốm song lại không tiết lộ giá.', 'đã bán lò gốm'],
  ['no more is told', 'Bà Lan thừa nhận đã bán lò gốm nhưng không chia sẻ gì thêm.', 'đã bán lò gốm'],
  [
    'but what somebody in the words says',
    'Ông Lê Tám cho biết bà Lan đã chỉ trích hãng Nordvak, đồng thời nhấn mạnh chuyện men gốm.',
    'bà Lan đã chỉ trích hãng Nordvak, đồng thời nhấn mạnh chuyện men gốm',
  ],
  [
    'but what a body in the words asks for',
    'Ông Lê Tám cho biết xã đã đóng bến đò, đồng thời yêu cầu chủ ghe nộp phạt.',
    'xã đã đóng bến đò, đồng thời yêu cầu chủ ghe nộp phạt',
  ],
  [
    'but what is done at the same time',
    'Ông Lê Tám nói đóng bến thì cũng đồng thời cảnh báo chủ ghe.',
    'đóng bến thì cũng đồng thời cảnh báo chủ ghe',
  ],
])('%s: %s', (_why, text, words) => {
  expect(quotesIn(text)[0]?.text).toBe(words)
})

test('a bracket behind the cue is none of the words', () => {
  expect(quotesIn('Báo Sao Mai đưa tin (bằng tiếng Anh) rằng cầu mới sẽ dài 9 km.')[0]?.text).toBe('cầu mới sẽ dài 9 km')
})

test('a bracket behind a noun of saying leads to no words', () => {
  const text = 'Bộ Thủy lợi cho rằng quân đội Peru coi các hoạt động thông tin (gồm loa đài và thư tay) là rất cần cho việc giữ bến đò.'
  expect(quotesIn(text).map(({ cue }) => cue)).toEqual(['cho rằng'])
})

test.each([
  [
    'Kho muối còn đầy và đủ bán đến hết vụ, bà Nhài cho hay, đồng thời khẳng định không thiếu thuyền.',
    ['Kho muối còn đầy và đủ bán đến hết vụ', 'không thiếu thuyền'],
  ],
  ['Bà Nhài cho biết giá muối được giữ, đồng thời cảnh báo giá củi có thể lên cao.', ['giá muối được giữ', 'giá củi có thể lên cao']],
])('what else is said is a quote of its own: %s', (text, expected) => {
  expect(quotesIn(text).map((quote) => quote.text)).toEqual(expected)
})

test.each([
  ['cảnh báo', 'thế giới đang thiếu muối'],
  ['cảnh báo', 'thế lực xấu sẽ phá lò gốm'],
  ['khẳng định', 'thế hệ trẻ sẽ giữ nghề gốm'],
])('thế of a longer word stands for nothing said: %s %s', (cue, words) => {
  expect(quotesIn(`Bà Mạc Thị Nhài ${cue} ${words}.`).map(({ text }) => text)).toEqual([words])
})

test('thế nào is no word that somebody tells of', () => {
  expect(quotesIn('Bà Mạc Thị Nhài khẳng định thế nào thì lò gốm cũng đỏ lửa.')).toEqual([])
})

test.each([
  ['Bà Nhài cho biết hai nước nhất trí mở chợ, đồng thời khẳng định sẽ giúp nhau.', 'hai nước'],
  ['Bà Nhài cho biết hai nước nhất trí mở chợ, đồng thời khẳng định chợ sẽ đông.', 'Bà Nhài'],
  ['Bà Nhài cho biết hai nước nhất trí mở chợ, đồng thời khẳng định người dân vẫn thương nhau.', 'Bà Nhài'],
  ['Bà Nhài cho biết hai nước nhất trí mở chợ, đồng thời khẳng định sẽ đến dự, còn thợ gốm thì giúp nhau.', 'Bà Nhài'],
])('what two affirm of each other they say themselves: %s', (text, speaker) => {
  expect(quotesIn(text)[1]?.speaker).toBe(speaker)
})
