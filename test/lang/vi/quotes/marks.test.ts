// Quotation marks: of every kind, several paragraphs, mismatched, never closed; and the marks that quote nothing.
import { describe, expect, test } from 'vitest'
import { quotesIn } from './read-quotes.ts'

type Said = readonly [text: string, name: string | null]
type Case = readonly [body: string, said: readonly Said[]]

const said = (body: string) => quotesIn(body).map(({ text, name }) => [text, name])

describe('each paragraph of a long quotation opens a mark and the last one closes: a quotation for each, of one speaker', () => {
  const cases: readonly Case[] = [
    [
      '“Đập Sen đã đầy.\n\n“Bà con gặt xong cả.\n\n“Kênh sẽ mở từ tháng sau”, ông Lê Tám nói.',
      [
        ['Đập Sen đã đầy.', 'Lê Tám'],
        ['Bà con gặt xong cả.', 'Lê Tám'],
        ['Kênh sẽ mở từ tháng sau', 'Lê Tám'],
      ],
    ],
    [
      'Ông Lê Tám nói: “Đập Sen đã đầy. Bà con gặt xong.\n\n“Kênh sẽ mở từ tháng sau.”\n\nBà Hà Mai đi chợ.',
      [
        ['Đập Sen đã đầy. Bà con gặt xong.', 'Lê Tám'],
        ['Kênh sẽ mở từ tháng sau.', 'Lê Tám'],
      ],
    ],
    [
      'Bà Hà Mai nói: “Tôi không đi.”\n\n“Đập Sen đã đầy. Bà con gặt xong.\n\n“Kênh sẽ mở từ tháng sau”, ông Lê Tám nói.',
      [
        ['Tôi không đi.', 'Hà Mai'],
        ['Đập Sen đã đầy. Bà con gặt xong.', 'Lê Tám'],
        ['Kênh sẽ mở từ tháng sau', 'Lê Tám'],
      ],
    ],
    [
      '“Đập Sen đã đầy.\n\n“Kênh sẽ mở từ tháng sau”. Ông Lê Tám nói.\n\nBà Hà Mai đi chợ.',
      [
        ['Đập Sen đã đầy.', 'Lê Tám'],
        ['Kênh sẽ mở từ tháng sau', 'Lê Tám'],
      ],
    ],
    // where the page has lost its paragraphs
    [
      'Đập nằm ở xã Mây. “Mỗi vụ kênh tưới được hai trăm mẫu ruộng. “Năm sau sẽ còn nhiều hơn”, ông Lê Tám nói.',
      [
        ['Mỗi vụ kênh tưới được hai trăm mẫu ruộng.', 'Lê Tám'],
        ['Năm sau sẽ còn nhiều hơn', 'Lê Tám'],
      ],
    ],
  ]
  test.each(cases)('%s', (body, expected) => expect(said(body)).toEqual(expected))

  const kinds: readonly (readonly [open: string, close: string])[] = [
    ['“', '”'],
    ['"', '"'],
    ['«', '»'],
    ['„', '“'],
    ['‘', '’'],
    ["'", "'"],
    ['‘‘', '’’'],
  ]
  test.each(kinds)('with %s %s', (open, close) => {
    expect(
      said(`Ông Lê Tám nói: ${open}Đập Sen đã đầy. Bà con gặt xong.\n\n${open}Kênh sẽ mở từ tháng sau.${close}\n\nBà Hà Mai đi chợ.`),
    ).toEqual([
      ['Đập Sen đã đầy. Bà con gặt xong.', 'Lê Tám'],
      ['Kênh sẽ mở từ tháng sau.', 'Lê Tám'],
    ])
  })

  const others: readonly Case[] = [
    // one pair over three paragraphs is one quotation
    [
      'Ông Lê Tám nói: “Đập Sen đã đầy.\n\nBà con gặt xong.\n\nKênh sẽ mở”.',
      [['Đập Sen đã đầy.\n\nBà con gặt xong.\n\nKênh sẽ mở', 'Lê Tám']],
    ],
    // paragraphs that each close their own
    [
      'Ông Lê Tám nói: “Đập Sen đã đầy.”\n\n“Kênh sẽ mở từ tháng sau.”',
      [
        ['Đập Sen đã đầy.', 'Lê Tám'],
        ['Kênh sẽ mở từ tháng sau.', 'Lê Tám'],
      ],
    ],
    // a title that lost its closing mark, and the words of a paragraph of its own
    ['Sách “Đập Sen đã đầy vừa in xong.\n\n“Kênh sẽ mở từ tháng sau”, ông Lê Tám nói.', [['Kênh sẽ mở từ tháng sau', 'Lê Tám']]],
    // slogans, each in its marks
    ['Bên đường là các khẩu hiệu:\n\n“Giữ sạch dòng kênh”\n\n“Trồng thêm cây sen”\n\nÔng Lê Tám đi qua.', []],
  ]
  test.each(others)('but %s', (body, expected) => expect(said(body)).toEqual(expected))
})

describe('words whose mark is never closed end', () => {
  const cases: readonly Case[] = [
    // before their cue
    ['“Đập Sen đã đầy, ông Lê Tám nói. Bà Hà Mai đi chợ.', [['Đập Sen đã đầy', 'Lê Tám']]],
    ['“Đập Sen đã đầy - ông Lê Tám, trưởng thôn Mây, nói trên đài xã.', [['Đập Sen đã đầy', 'Lê Tám']]],
    ['"Đập Sen gọi là "hồ mới", ông Lê Tám nói. Bà Hà Mai đi chợ.', [['Đập Sen gọi là "hồ mới"', 'Lê Tám']]],
    ['“Đập Sen đã đầy. Tôi mừng lắm, ông Lê Tám nói. Bà Hà Mai đi chợ.', [['Đập Sen đã đầy. Tôi mừng lắm', 'Lê Tám']]],
    [
      '“Đập Sen gọi là “hồ mới”, ông Lê Tám nói thêm: “Tôi mừng lắm”.',
      [
        ['Đập Sen gọi là “hồ mới”', 'Lê Tám'],
        ['Tôi mừng lắm', 'Lê Tám'],
      ],
    ],
    // before whoever does something behind a dash
    [
      '“Tôi mừng vì đập Sen đã đầy. Tôi sẽ cấy thêm – ông Lê Tám vẫy tay chào.',
      [['Tôi mừng vì đập Sen đã đầy. Tôi sẽ cấy thêm', 'Lê Tám']],
    ],
    [
      '“Tôi mừng vì đập Sen đã đầy. Tôi chờ cầu Mây – cầu Hạ xong, ông Lê Tám nói.',
      [['Tôi mừng vì đập Sen đã đầy. Tôi chờ cầu Mây – cầu Hạ xong', 'Lê Tám']],
    ],
    [
      'Bà Hà Mai nói: “Tôi về thăm đập”. “Tôi mừng vì đập đã đầy, lại nhớ người xây đập - ông Lê Tám.',
      [
        ['Tôi về thăm đập', 'Hà Mai'],
        ['Tôi mừng vì đập đã đầy, lại nhớ người xây đập - ông Lê Tám.', 'Hà Mai'],
      ],
    ],
    ['“Đập Sen nay được gọi là “hồ mới”- ông Lê Tám nói.', [['Đập Sen nay được gọi là “hồ mới”', 'Lê Tám']]],
    // with the last sentence in which the speaker says tôi
    [
      'Ông Lê Tám nói: “Đập Sen đã đầy. Chúng tôi mừng lắm. Tôi sẽ cấy thêm. Đập nằm ở xã Mây.',
      [['Đập Sen đã đầy. Chúng tôi mừng lắm. Tôi sẽ cấy thêm.', 'Lê Tám']],
    ],
    [
      'Bà Hà Mai nói: “Tôi vui”. Ông Lê Tám nói: “Đập Sen đã đầy. Chúng tôi mừng lắm. Đập nằm ở xã Mây.',
      [
        ['Tôi vui', 'Hà Mai'],
        ['Đập Sen đã đầy. Chúng tôi mừng lắm.', 'Lê Tám'],
      ],
    ],
    // else with their sentence
    ['Ông Lê Tám nói: “Đập Sen đã đầy. Đập nằm ở xã Mây.\n\nBà Hà Mai đi chợ.', [['Đập Sen đã đầy.', 'Lê Tám']]],
    ['Ông Lê Tám nói: “Đập Sen đã đầy.\n\nTôi về nhà.', [['Đập Sen đã đầy.', 'Lê Tám']]],
    // a question is answered by another; the reporter is tôi; the next speaker has his own marks
    ['Ông Lê Tám hỏi: “Bà thấy đập Sen đầy chưa? Tôi lắc đầu.', [['Bà thấy đập Sen đầy chưa?', 'Lê Tám']]],
    ['Ông Lê Tám nói với tôi: “Đập Sen đã đầy. Tôi ghi lại.', [['Đập Sen đã đầy.', 'Lê Tám']]],
    [
      'Ông Lê Tám nói: “Đập Sen đã đầy. Bà Hà Mai nói: “Tôi mừng lắm”.',
      [
        ['Đập Sen đã đầy.', 'Lê Tám'],
        ['Tôi mừng lắm', 'Hà Mai'],
      ],
    ],
  ]
  test.each(cases)('%s', (body, expected) => expect(said(body)).toEqual(expected))
})

describe('marks of two kinds close each other', () => {
  const cases: readonly Case[] = [
    ['Ông Lê Tám nói: “Đập Sen đã đầy". Bà Hà Mai đi chợ.', [['Đập Sen đã đầy', 'Lê Tám']]],
    ['Ông Lê Tám nói: «Đập Sen đã đầy”. Bà Hà Mai đi chợ.', [['Đập Sen đã đầy', 'Lê Tám']]],
    ['Ông Lê Tám nói: ‘Đập Sen đã đầy”. Bà Hà Mai đi chợ.', [['Đập Sen đã đầy', 'Lê Tám']]],
    [
      '“Đập Sen đã đầy’, ông Lê Tám nói. Bà Hà Mai nói: “Tôi mừng”.',
      [
        ['Đập Sen đã đầy', 'Lê Tám'],
        ['Tôi mừng', 'Hà Mai'],
      ],
    ],
    // blanks on both sides, or a comma right behind it: a mark inside a sentence closes
    ['Dự buổi chiếu “Đập mây “ ở xã Mây, ông Lê Tám nói đập Sen đã đầy.', [['đập Sen đã đầy', 'Lê Tám']]],
    ['Sau buổi chiếu “Đập mây “, ông Lê Tám nói đập Sen đã đầy.', [['đập Sen đã đầy', 'Lê Tám']]],
    // what closed so is closed, whatever stray mark comes later
    [
      '“Đập Sen đã đầy’, ông Lê Tám nói. Bà Hà Mai nói: “Tôi mừng”. Chợ Mây” đông người.',
      [
        ['Đập Sen đã đầy', 'Lê Tám'],
        ['Tôi mừng', 'Hà Mai'],
      ],
    ],
    // what single marks quote inside double ones closes nothing else
    ['Ông Lê Tám nói: “Đập tên là ‘Sen’, nay đã đầy”. Bà Hà Mai đi chợ.', [['Đập tên là ‘Sen’, nay đã đầy', 'Lê Tám']]],
  ]
  test.each(cases)('%s', (body, expected) => expect(said(body)).toEqual(expected))
})

describe('quotes nothing', () => {
  const cases: readonly Case[] = [
    ['Ông Lê Tám nói: “Màn hình 42" này rất đẹp, tôi thích”.', [['Màn hình 42" này rất đẹp, tôi thích', 'Lê Tám']]],
    ['Ông Lê Tám cao 6\'2", bà Hà Mai nói: "Ông ấy cao quá".', [['Ông ấy cao quá', 'Hà Mai']]],
    ['Phút 90\', ông Lê Tám nói: "Đội Sen đã thắng".', [['Đội Sen đã thắng', 'Lê Tám']]],
    ['Chiếc thuyền dài 40 " và rộng, ông Lê Tám nói rằng thuyền đã cũ.', [['thuyền đã cũ', 'Lê Tám']]],
    ['Quán rock ’n’ roll đã mở. Ông Lê Tám nói: "Quán đông lắm".', [['Quán đông lắm', 'Lê Tám']]],
    // but a year ends a quotation
    ['Ông Lê Tám nói: "Đập xong từ năm 2015" rồi đi.', [['Đập xong từ năm 2015', 'Lê Tám']]],
    // a mark right before a comma opens nothing
    [
      'Đập Sen đã đầy. ", ông Lê Tám cho hay. Bà Hà Mai nói: "Tôi mừng".',
      [
        ['Đập Sen đã đầy', 'Lê Tám'],
        ['Tôi mừng', 'Hà Mai'],
      ],
    ],
  ]
  test.each(cases)('%s', (body, expected) => expect(said(body)).toEqual(expected))
})
