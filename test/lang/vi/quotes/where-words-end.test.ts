// Where reported words begin and end among several speakers, turns and lost full stops.
import { expect, test } from 'vitest'
import { quotesIn } from './read-quotes.ts'

type Case = readonly [why: string, text: string, quotes: readonly (readonly [type: string, text: string, speaker: string | null])[]]

const CASES: readonly Case[] = [
  [
    'to go on, and a cue with its adverb',
    'Ông Nam khẳng định tiếp tục giúp dân làm cầu.',
    [['indirect', 'tiếp tục giúp dân làm cầu', 'Ông Nam']],
  ],
  [
    'a colon after an office',
    'Theo luật sư Lê Tám, giám đốc công ty Mây Xanh và Cộng sự: Việc bán lúa là đúng luật.',
    [['indirect', 'Việc bán lúa là đúng luật', 'luật sư Lê Tám, giám đốc công ty Mây Xanh và Cộng sự']],
  ],
  ['a cue with its adverb', 'Ông Nam nói tiếp cầu đã hỏng từ lâu.', [['indirect', 'cầu đã hỏng từ lâu', 'Ông Nam']]],
  [
    'words after a concession',
    'Trời đã tối, dù rất nhiều ngư dân khẳng định, trăng vẫn còn sáng lắm.',
    [['indirect', 'trăng vẫn còn sáng lắm', 'nhiều ngư dân']],
  ],
  [
    'words that begin with a place',
    'Ông Nam khẳng định trên địa bàn đã hết lũ từ sáng.',
    [['indirect', 'trên địa bàn đã hết lũ từ sáng', 'Ông Nam']],
  ],
  [
    'words that begin like a cue',
    'Ông Nam cho hay, thông tin chợ sắp dời là sai.',
    [['indirect', 'thông tin chợ sắp dời là sai', 'Ông Nam']],
  ],
  [
    'an opinion and its answer',
    'Giải đáp ý kiến cho rằng cầu đã hỏng, Bộ trưởng Lê Thị Sen cho rằng cầu còn tốt.',
    [
      ['indirect', 'cầu đã hỏng', 'Giải đáp ý kiến'],
      ['indirect', 'cầu còn tốt', 'Bộ trưởng Lê Thị Sen'],
    ],
  ],
  [
    'a source and the verb of its content',
    'Theo cảnh sát biển cũng có nhà bị tốc mái, nhưng không nhiều.',
    [['indirect', 'cũng có nhà bị tốc mái, nhưng không nhiều', 'cảnh sát biển']],
  ],
  [
    'a sentence after a lost full stop',
    'Nhà máy cho biết nước bẩn được mang đi xử lý Bà Lê Thị Sen, Phó giám đốc nhà máy, cho biết nước đã sạch.',
    [
      ['indirect', 'nước bẩn được mang đi xử lý', 'Nhà máy'],
      ['indirect', 'nước đã sạch', 'Bà Lê Thị Sen, Phó giám đốc nhà máy'],
    ],
  ],
  ['belief', 'Bà Lan tin rằng cầu đã xong.', [['indirect', 'cầu đã xong', 'Bà Lan']]],
  [
    'a promise after the turn',
    'Bà Lan vui, cho rằng cầu rất đẹp, đồng thời cam kết sẽ trả tiền.',
    [
      ['indirect', 'cầu rất đẹp', 'Bà Lan'],
      ['indirect', 'sẽ trả tiền', 'Bà Lan'],
    ],
  ],
]

test.each(CASES)('%s: %s', (_why, text, expected) => {
  expect(quotesIn(text).map((quote) => [quote.type, quote.text, quote.speaker])).toEqual(expected)
})
