// Marks of Markdown and tags taken off the words of a line; lines of code and front matter.
import { describe, expect, it, test } from 'vitest'
import { codeLines, frontMatter, withoutMarkup } from '../../../pipeline/load/page/markup.ts'
import { expectInStep } from '../../fixtures/cost.ts'

describe('withoutMarkup', () => {
  it.each([
    ['# *Làng gốm* hồi sinh', 'Làng gốm hồi sinh'],
    ['***Hải Lê***', 'Hải Lê'],
    ['_Lò gốm lại đỏ lửa._', 'Lò gốm lại đỏ lửa.'],
    ['Anh **Thảo** bỏ việc để *nhóm lại* lò `gốm`', 'Anh Thảo bỏ việc để nhóm lại lò gốm'],
    ['Theo [báo cáo](https://a.vn/b "Báo cáo") của xã', 'Theo báo cáo của xã'],
    ['Theo [báo cáo của xã][1]', 'Theo báo cáo của xã'],
    ['[![tàu](https://a.vn/1.jpg)](/bai) Tàu vào bến', 'Tàu vào bến'],
    ['> "Đất vẫn là đất ấy", anh nói.', '"Đất vẫn là đất ấy", anh nói.'],
    ['Giá là 1\\. Không hơn\\*', 'Giá là 1. Không hơn*'],
    ['Chợ Cồn. <script>alert("x")</script> Gần 40 sạp cháy.', 'Chợ Cồn.   Gần 40 sạp cháy.'],
    ['[12]Cảng vụ nói [13]ba tàu đã vào | [14]Ảnh', 'Cảng vụ nói ba tàu đã vào | Ảnh'],
    ['<p>Tàu <b>vào</b> bến</p>', 'Tàu  vào  bến'],
  ])('%s', (marked, words) => {
    expect(withoutMarkup(marked)).toBe(words)
  })

  it.each([
    '5 * 3 * 2 = 30',
    'ten_tep_1 và ten_tep_2',
    '(*) Tên nhân vật đã đổi (*)',
    '> Bão số 5 đổ bộ',
    'a < b và c > d',
    '[Video] Bão số 5',
    'Bến cũ ở Cồn Sẻ [1] đã bồi',
  ])('%s holds no markup', (line) => {
    expect(withoutMarkup(line)).toBe(line)
  })
})

const rawLines = (text: string) => text.split('\n').map((raw) => ({ raw }))

test('front matter is code, and gives its fields; a rule of dashes is none', () => {
  const page = '---\ntitle: "Tàu mắc cạn"\ndate: 2019-03-20\ntags:\n  - tàu\n---\nTàu mắc cạn từ sáng.'
  expect([...codeLines(rawLines(page))]).toEqual([0, 1, 2, 3, 4, 5])
  expect(frontMatter(page)).toEqual({ title: 'Tàu mắc cạn', date: '2019-03-20' })
  const ruled = '---\nTàu mắc cạn từ sáng, ông nói.\n---\nĐội cứu hộ đã đến.'
  expect([...codeLines(rawLines(ruled))]).toEqual([])
  expect(frontMatter(ruled)).toEqual({})
})

test('a script over several lines is code; one that never closes is not', () => {
  expect([...codeLines(rawLines('Tàu vào bến.\n<script>\nvar a = 1;\n</script>\nÔng nói.'))]).toEqual([1, 2, 3])
  expect([...codeLines(rawLines('Tàu vào bến.\n<script>\nÔng nói.'))]).toEqual([])
})

test.each(['*a ', '[a](', '<b ', '_a*', '`'])('a line of many marks costs as much as its length: %s', (mark) =>
  expectInStep(40_000, (times) => mark.repeat(times), withoutMarkup),
)

test('fields that a tool writes above the text are its front matter', () => {
  const text = 'Tàu nằm nghiêng trên bãi từ sáng.'
  const page = `Title: Tàu mắc cạn\nURL: https://bao.vn/tau.html\nNgày đăng: 20/03/2019\nTác giả: Minh Anh\n\n${text}`
  expect(frontMatter(page)).toEqual({ title: 'Tàu mắc cạn', canonical: 'https://bao.vn/tau.html', date: '20/03/2019', author: 'Minh Anh' })
  expect(
    codeLines(
      page
        .split('\n')
        .filter(Boolean)
        .map((raw) => ({ raw })),
    ),
  ).toEqual(new Set([0, 1, 2, 3]))
  expect(frontMatter(`Tác giả: Minh Anh\nNgày đăng: 20/03/2019\n${text}`)).toEqual({})
})
