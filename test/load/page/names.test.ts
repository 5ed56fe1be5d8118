// Bylines: what they say, what is none, and that reading them takes time in step with their length.
import { expect, test } from 'vitest'
import { parseByline } from '../../../pipeline/load/page/names.ts'

test.each([
  ['MINH KHÔI', { authors: ['MINH KHÔI'], credit: null, outlet: null }],
  ['NG.THANH (THEO AFP)', { authors: ['NG.THANH'], credit: 'AFP', outlet: null }],
  ['Lan Anh (T/h) Theo Báo Mới', { authors: ['Lan Anh'], credit: 'Báo Mới', outlet: null }],
  ['Thu Hà/VOV.VN', { authors: ['Thu Hà'], credit: null, outlet: 'VOV.VN' }],
  ['Bài và ảnh: Thu Hà - Văn Nam', { authors: ['Thu Hà', 'Văn Nam'], credit: null, outlet: null }],
  ['BS NGUYỄN VĂN NAM', { authors: ['NGUYỄN VĂN NAM'], credit: null, outlet: null }],
])('%s is a byline', (line, byline) => {
  expect(parseByline(line)).toEqual(byline)
})

test.each(['Ông Nam nói với báo chí.', 'Kinh tế', 'Tin liên quan', 'thu hà', '1. Mở đầu', 'Việt Nam thắng Thái Lan 2-0'])(
  '%s is none',
  (line) => {
    expect(parseByline(line)).toBeNull()
  },
)

test('a line of many short words costs no more than any other', () => {
  const lines = ['A. B C. D E. F G. H I. K L. M N. O P. Q R. S T. U V. X Y. A B. C D. E F. G H. I K. !', `${'Á. '.repeat(29)}x`]
  const started = performance.now()
  for (let i = 0; i < 2000; i++) for (const line of lines) parseByline(line)
  expect(performance.now() - started).toBeLessThan(2000)
})
