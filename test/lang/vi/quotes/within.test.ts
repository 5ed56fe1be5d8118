// Quotes within quotes: who says what inside of somebody else's words, and which quote holds it.
import { expect, test } from 'vitest'
import { quotesIn } from './read-quotes.ts'

/** Speaker, name, words, and the place of the quote around them. */
type Row = readonly [speaker: string | null, name: string | null, words: string, nestedIn: number | null]

function rowsOf(text: string): Row[] {
  return quotesIn(text).map((quote) => [quote.speaker, quote.name, quote.text, quote.nestedIn])
}

/** What the words of the first quote hold. */
function within(text: string): (string | null)[][] {
  return rowsOf(text)
    .filter(([, , , nestedIn]) => nestedIn === 0)
    .map(([speaker, name, words]) => [speaker, name, words])
}

test.each<[text: string, rows: readonly Row[]]>([
  [
    'Ông Hà kể rằng ông Sơn dặn: “Phải giữ kho cho làng”.',
    [
      ['Ông Hà', 'Hà', 'ông Sơn dặn: “Phải giữ kho cho làng”', null],
      ['ông Sơn', 'Sơn', 'Phải giữ kho cho làng', 0],
    ],
  ],
  [
    'Theo bà Lan, chồng bà nói: “Đừng chờ tôi về nhà”.',
    [
      ['bà Lan', 'Lan', 'chồng bà nói: “Đừng chờ tôi về nhà”', null],
      ['chồng bà', null, 'Đừng chờ tôi về nhà', 0],
    ],
  ],
  [
    'Chị Mận kể công an bảo: “Chị cứ về nhà chờ tin”.',
    [
      ['Chị Mận', 'Mận', 'công an bảo: “Chị cứ về nhà chờ tin”', null],
      ['công an', null, 'Chị cứ về nhà chờ tin', 0],
    ],
  ],
  [
    'Anh Tú cho biết khi ấy một người hét lên: “Nước về rồi bà con ơi”.',
    [
      ['Anh Tú', 'Tú', 'khi ấy một người hét lên: “Nước về rồi bà con ơi”', null],
      ['một người', null, 'Nước về rồi bà con ơi', 0],
    ],
  ],
  [
    'Bà Lan cho biết bà từng tự hỏi: “Bao giờ lò mới đỏ lửa?”.',
    [
      ['Bà Lan', 'Lan', 'bà từng tự hỏi: “Bao giờ lò mới đỏ lửa?”', null],
      ['bà', 'Lan', 'Bao giờ lò mới đỏ lửa?', 0],
    ],
  ],
])('words behind the colon of somebody who speaks in the words are theirs: %s', (text, rows) => {
  expect(rowsOf(text)).toEqual(rows)
})

test.each([
  ['another verb of the same speaker', 'Ông Hà kể về lời dặn của ông Sơn và nói thêm: “Phải giữ kho cho làng”.', 'Hà'],
  ['a joined clause', 'Ông Hà nói ông Sơn đã đi vắng và khẳng định: “Kho vẫn còn nguyên ở đây”.', 'Hà'],
  ['another sentence of the same speaker', 'Bà Lan cho biết ông Nam đã đi, bà nói: “Tôi không rõ chuyện ấy”.', 'Lan'],
  ['a joined clause with a pronoun', 'Ông Hà cho biết bà con xóm Chùa đã gọi điện và ông khuyên: “Mọi người phải bình tĩnh”.', 'Hà'],
  ['what will be said', 'Ông Hà cho biết xã sẽ có văn bản chỉ đạo: “Lễ hội không bán vé cho khách”.', 'Hà'],
])('words behind a colon stay with the one who tells: %s', (_, text, name) => {
  expect(rowsOf(text).at(-1)?.slice(1)).toEqual([name, text.slice(text.indexOf('“') + 1, text.indexOf('”')), null])
})

test.each([
  [
    'a question and the answer of the one who tells',
    '“Ông Sơn hỏi tôi: ‘Bao giờ xong?’ và tôi đáp: ‘Tháng sau sẽ xong’”, ông Nam kể.',
    [
      ['Ông Sơn', 'Sơn', 'Bao giờ xong?'],
      ['tôi', 'Nam', 'Tháng sau sẽ xong'],
    ],
  ],
  [
    'marks of the same kind',
    'Bà Lan kể: "Chồng tôi nói: "Phải đi ngay kẻo lỡ". Tôi đi theo".',
    [['Chồng tôi', null, 'Phải đi ngay kẻo lỡ']],
  ],
  ['reported words', '“Bác sĩ bảo tôi rằng phải mổ”, anh Tú kể.', [['Bác sĩ', null, 'phải mổ']]],
  ['a source', '“Theo ông Sơn, cầu sẽ xong”, ông Nam nói.', [['ông Sơn', 'Sơn', 'cầu sẽ xong']]],
  ['a body', 'Ông Nam nói: “Hôm qua Sở Xây dựng cho biết móng cầu đã lún”.', [['Sở Xây dựng', 'Sở Xây dựng', 'móng cầu đã lún']]],
  ['a pronoun', 'Ông Nam kể: “Ông ấy nói rằng kho đã cháy”.', [['Ông ấy', null, 'kho đã cháy']]],
  [
    'the one who speaks by his own name',
    'Chị Mai Duyên kể: “Duyên nói với anh: ‘Em muốn về quê’”.',
    [['Duyên', 'Mai Duyên', 'Em muốn về quê']],
  ],
])('the words between marks hold what others have said: %s', (_, text, rows) => {
  expect(within(text)).toEqual(rows)
})

test.each([
  ['what the speaker thinks', 'Ông Nam nói: “Tôi cho rằng cầu sẽ xong. Cá nhân tôi khẳng định rằng nước sẽ rút”.'],
  ['what the speaker tells', 'Ông Nam nói: “Tôi nói rằng cầu đã xong từ lâu”.'],
  ['a title', 'Ông Nam nói: “Tôi đã đọc cuốn ‘Bến nước cũ’ ba lần”.'],
  ['a word', 'Ông Nam nói: “Họ gọi đây là ‘lò lửa’ của làng”.'],
  ['a slogan', 'Ông Nam nói: “Xã mở đợt thi đua ‘Sạch từ nhà ra ngõ’ từ tháng trước”.'],
  ['a noun of saying', 'Ông Nam nói: “Tôi thích câu ví von ‘thuyền theo lái’ của mẹ tôi”.'],
  ['a thing', 'Ông Nam nói: “Máy đang sửa phải dán nhãn ghi rõ là ‘đang sửa chữa’ mới đúng”.'],
  ['what will be said', 'Ông Nam nói: “Nếu con gái hỏi thì tôi sẽ nói: ‘Đi mà hỏi mẹ’”.'],
  ['what others think', 'Ông Nam nói: “Nhiều người cho rằng cầu sẽ sập. Bà con nghĩ rằng đường sẽ hỏng”.'],
  ['a view', 'Ông Nam nói: “Chúng tôi đều làm thế. Bà con quan niệm rằng giếng phải để chung”.'],
  ['what is only supposed', 'Ông Nam nói: “Khi nào Sở Xây dựng bảo rằng phải dừng thì tôi dừng”.'],
  ['what the speaker answers behind it', 'Ông Nam nói: “Hàng xóm nói rằng cầu đã hỏng, nhưng tin ấy sai”.'],
  ['the end of two words', 'Ông Nam nói: “Đúng là như ông bà nói: ‘Nước chảy đá mòn’”.'],
  ['a child, who is not the mother', 'Chị Mận kể: “Sáng nào cháu cũng nói: ‘Con muốn ở nhà với mẹ’”.'],
  ['a question', 'Ông Nam hỏi: “Bà có nghe ông Sơn nói rằng kho đã cháy không?”.'],
  ['a clause that goes on behind a comma', 'Ông Nam kể: “Nghe người ta nói, tôi cũng tưởng kho đã cháy”.'],
  [
    'a closing mark that is lost',
    'Ông Nam nói: “Cầu đã xong từ lâu. “Dân rất vui vì có đường mới”, ông Nam nói. “Đường đã mở”, ông nói thêm”.',
  ],
])('words between marks hold nobody else: %s', (_, text) => {
  expect(within(text)).toEqual([])
})
