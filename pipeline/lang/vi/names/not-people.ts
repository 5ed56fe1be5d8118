// What a run of capital words is not: letters of bodies and towns among syllables, a headline in capitals are no names of people.
import { gapBefore } from '../tokens.ts'
import { BODIES, DISTRICT_LETTER, isVietnameseSurname, KNOWN_BODIES, PLACE_HEAD, REGION, SHOW_WORD } from './lexicon.ts'
import type { Line } from './phrases.ts'
import { isAcronym, isVietnameseRun } from './runs.ts'
import { isVietnameseSyllable } from './syllables.ts'

/** Letters of a body that stand alone, as THPT, UBND: longer ones are no initials. */
const LETTERS = 4
/** A name in capital letters has at most so many words; a headline has more. */
const LONGEST = 4

/** `ATGT TP`, `Nhi BV Mai Hoa`, `H.Sông Mây`, `LÊ TÁM NÓI SAU TRẬN`, `Mai Hoa Live Concert`, `25/CT-TTg`: no person is called so. */
export function isNoPerson(s: Line, from: number, to: number): boolean {
  if (isDistrict(s, from, to) || isCutOffice(s, from, to) || isOfGroup(s, from, to)) return true
  // Khóa XII, Kỳ IV; but Elizabeth II
  if (to === from + 2 && ROMAN.test(s.tokens[from + 1]?.text ?? '') && isVietnameseSyllable(s.forms[from] ?? '')) return true
  // Chỉ thị số 25/CT-TTg: the letters of a paper's number
  if (s.tokens[from - 1]?.text === '/' && s.tokens[from - 2]?.kind === 'number' && gapBefore(s.tokens, from) === 0) return true
  // but Show Lo
  for (let i = from + 1; i < to; i++) if (SHOW_WORD.at(s.forms, i)) return true
  const tokens = s.tokens.slice(from, to).filter((token) => token.kind === 'word')
  if (tokens.length > LONGEST && tokens.every((token) => token.text === token.text.toUpperCase())) return true
  for (let i = from; i < to; i++) {
    // Lê Tám M-TP
    if (!isAcronym(s.tokens[i]) || s.tokens[i - 1]?.text === '-') continue
    const isOfBody = BODIES.at(s.forms, i)?.to === i + 1 || PLACE_HEAD.at(s.forms, i)?.to === i + 1
    const isLong = (s.tokens[i]?.text.length ?? 0) >= LETTERS && isVietnameseSyllable(s.forms[i > from ? i - 1 : i + 1] ?? '')
    if (to - from > 1 && (isOfBody || isLong)) return true
  }
  return false
}

const ROMAN = /^[IVX]+$/u

/** `Nordvak ITX`: one foreign word and the letters of a body. */
export function isLetteredBody(s: Line, from: number, to: number): boolean {
  const [first, last] = [s.tokens[from], s.tokens[from + 1]]
  const isLetters = isAcronym(last) && last?.text === last?.text.toUpperCase() && !ROMAN.test(last?.text ?? '')
  return to === from + 2 && first?.kind === 'word' && isLetters && !isAcronym(first) && !isVietnameseSyllable(first.form)
}

/** `tên IS`, `một quan chức Arab`: the letters of a known body, or a part of the world, of which somebody is. */
export function isOfGroup(s: Line, from: number, to: number): boolean {
  return REGION.at(s.forms, from)?.to === to || (to === from + 1 && isAcronym(s.tokens[from]) && KNOWN_BODIES.at(s.forms, from)?.to === to)
}

/** `Trưởng BTC`, `Phó Chủ Hội`: an office with letters or the noun of a body; not `Phó Đức Mai`. */
function isCutOffice(s: Line, from: number, to: number): boolean {
  if (!/^(?:trưởng|phó)$/u.test(s.forms[from] ?? '') || to === from + 1) return false
  return isAcronym(s.tokens[from + 1]) || BODIES.at(s.forms, to - 1)?.to === to
}

/** `H.Sông Mây`, `TP Sông Mây`; not `H. Nguyễn Văn Tám`. */
function isDistrict(s: Line, from: number, to: number): boolean {
  const isLetter = DISTRICT_LETTER.at(s.forms, from) !== null
  const isTown = isAcronym(s.tokens[from]) && PLACE_HEAD.at(s.forms, from)?.to === from + 1
  if (!isLetter && !isTown) return false
  const start = s.tokens[from + 1]?.text === '.' ? from + 2 : from + 1
  const isWhole = to - start > 2 && isVietnameseSurname(s.forms[start] ?? '')
  const isSpelled = s.tokens.slice(start, to).some((token) => token.text === '-')
  return start < to && !isWhole && !isSpelled && isVietnameseRun(s, start, to)
}
