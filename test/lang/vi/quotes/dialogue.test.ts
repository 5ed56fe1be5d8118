// Words behind a dash: at the start of a paragraph, with who says them behind another dash.
import { expect, test } from 'vitest'
import { quotesIn } from './read-quotes.ts'

test.each([
  [
    'who says it, and what the eyes do',
    '- Rừng này để cho con cháu - cụ Chum nói, mắt nhìn lên đồi.',
    'Rừng này để cho con cháu',
    'cụ Chum',
  ],
  ['an answer', '- Lò này tôi xây hồi còn trẻ - bà Nhài đáp.', 'Lò này tôi xây hồi còn trẻ', 'bà Nhài'],
  ['a question', '- Bao giờ gốm chín? - bà Nhài hỏi.', 'Bao giờ gốm chín?', 'bà Nhài'],
])('%s: %s', (_why, text, words, speaker) => {
  expect(quotesIn(text)).toMatchObject([{ type: 'direct', text: words, speaker, rule: 'quote.direct.dash' }])
})
