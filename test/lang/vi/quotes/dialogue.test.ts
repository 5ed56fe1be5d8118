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
  ['a comma before who says it', '— Tôi sẽ đợi mẻ gốm này, bà Nhài nói. — Họ phải tới.', 'Tôi sẽ đợi mẻ gốm này', 'bà Nhài'],
  ['behind a colon', 'Bà Nhài nói: - Tôi nung gốm từ hồi mười lăm tuổi.', 'Tôi nung gốm từ hồi mười lăm tuổi', 'Bà Nhài'],
  ['in the next paragraph', 'Bà Nhài tâm sự:\n– Tôi nung gốm từ bé.', 'Tôi nung gốm từ bé', 'Bà Nhài'],
  ['behind an empty line', 'Bà Nhài cho biết thêm:\n\n- Tôi nung gốm từ bé.', 'Tôi nung gốm từ bé', 'Bà Nhài'],
  [
    'to the end of its paragraph',
    'Bà Nhài nói với khách:\n- Bao giờ gốm chín? Làng chờ lâu rồi.\nKhách ra về.',
    'Bao giờ gốm chín? Làng chờ lâu rồi',
    'Bà Nhài',
  ],
  ['a question', '- Bao giờ gốm chín? - bà Nhài hỏi.', 'Bao giờ gốm chín?', 'bà Nhài'],
])('%s: %s', (_why, text, words, speaker) => {
  expect(quotesIn(text)).toMatchObject([{ type: 'direct', text: words, speaker, rule: 'quote.direct.dash' }])
})

test.each([
  'Bà Nhài cho biết thêm:\n- Giá gốm đã tăng gấp đôi.\n- Giá củi đã giảm.',
  'Bà Nhài yêu cầu:\n- Sửa lại lò gốm đã nứt trước mùa mưa.',
])('points of a list are no speech: %s', (text) => {
  expect(quotesIn(text)).toEqual([])
})
