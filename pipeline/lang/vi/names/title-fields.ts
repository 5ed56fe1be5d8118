// The fields that an office is of: `Bộ trưởng Giáo dục và Đào tạo`.
import { FIELDS, TITLES } from './lexicon.ts'
import type { Line } from './phrases.ts'
import { isVietnameseRun, runEnd } from './runs.ts'

/** Quốc phòng Nhật Bản; a field in lower case follows its office at once or not at all (ngoại giao). */
export function isField(s: Line, at: number, to: number): boolean {
  const token = s.tokens[at]
  // Thiếu tá Y Bin: a name of the highlands; but Trưởng khoa Y Lê Tám
  if (token?.text === 'Y' && to === at + 1 && s.tokens[to]?.capital && s.forms[at - 1] !== 'khoa') return false
  // CEO Tim Cook, tiến sĩ Tim O'Hall: tim is what a hospital is for, too
  const isSyllable = token?.capital === true && to === at + 1 && isVietnameseRun(s, at, to)
  if (isSyllable && s.tokens[to]?.capital && !isVietnameseRun(s, to, runEnd(s, to))) return false
  return token?.capital === true || TITLES.at(s.forms, Math.max(0, at - 2))?.to === at || s.tokens[to]?.capital === true
}

/** The token after the fields that go on: `Giáo dục và Đào tạo`. */
export function fieldsEnd(s: Line, from: number): number {
  let to = from
  while (/^(?:và|,|-|&)$/u.test(s.forms[to] ?? '')) {
    const next = s.tokens[to + 1]?.capital ? FIELDS.at(s.forms, to + 1) : null
    if (!next) break
    to = next.to
  }
  return to
}
