// The office that stands beside a name, after a comma or a dash or between brackets: `, cựu trưởng công tố Mỹ`.
import { territoryAt } from '../places/territories.ts'
import { demonstrativeAt } from './groups.ts'
import { ADDRESS, BODIES, BODY_OFFICE, CUES, PLACE_HEAD, WEAK_TITLE } from './lexicon.ts'
import { followsPreposition, type Line, textOf } from './phrases.ts'
import { isAcronym, runEnd, runShape } from './runs.ts'
import { isVietnameseSyllable } from './syllables.ts'
import { type TitlePhrase, titleAt } from './titles.ts'

const FINITE = /^(?:là|đã|sẽ|đang|bị|được|có|không|chưa|vẫn|cũng|phải|vừa)$/u

/** `, cựu trưởng công tố Mỹ`, ` - Phó hiệu trưởng`, `(Giám đốc Sở Y tế)` after a name. */
export function apposed(s: Line, at: number): TitlePhrase | null {
  const mark = s.tokens[at]?.text
  if (mark !== ',' && mark !== '-' && mark !== '–' && mark !== '(') return null
  const title = titleAt(s, at + 1)
  if (!title || title.head.kind === 'honorific' || title.head.kind === 'counterpart') return null
  // theo anh Hùng, cầu thủ này đau chân: the next clause
  if (demonstrativeAt(s, title.to)) return null
  if (!title.isComplete && WEAK_TITLE.at(s.forms, at + 1)?.to === title.to) return null
  // theo ông Flake, thủ phạm là đàn ông: the subject of the next clause
  if (mark === ',' && !title.isComplete && FINITE.test(s.forms[title.to] ?? '')) return null
  // trao đổi với báo Mai Hoa, một lãnh đạo xã cho biết: nor is somebody without a name the one that a preposition leads in
  if (mark === ',' && s.forms[at + 1] === 'một' && CUES.at(s.forms, title.to) && isSpokenOf(s, at)) return null
  // gặp Mai Hoa, ca sĩ nhận định; nói về Mai Hoa, hậu vệ người Đức nhận định: a trade that speaks at once is somebody else
  const isTrade = /^(?:profession|degree|rank)$/u.test(title.head.kind) && (!title.isComplete || isSpokenOf(s, at))
  if (mark === ',' && isTrade && CUES.at(s.forms, title.to)) return null
  if (runEnd(s, title.to) > title.to)
    return mark === '(' ? null : (withCompany(s, at, title) ?? withBody(s, title) ?? withPlace(s, at, title))
  const after = s.tokens[title.to]
  if (mark === '(') return after?.text === ')' ? { ...title, to: title.to + 1 } : null
  // ông Bình, Vụ trưởng Vụ Thú y (Bộ Nông nghiệp); but not ông Bình, giám đốc (Hà Nội)
  // ông Bình - Chủ tịch xã và các đại biểu; but gặp ông Bình, Chủ tịch xã và bà Lan
  if (
    (after?.form === 'và' && mark === ',') ||
    (after?.text === '(' && !title.isComplete && !BODIES.at(s.forms, title.to + 1) && !isAcronym(s.tokens[title.to + 1]))
  )
    return null
  return title
}

/** Offices at most that stand one after the other beside a name. */
const MOST = 4

/** All offices beside a name: `, Bí thư Huyện ủy, Chủ tịch HĐND, Trưởng ban Tuyên giáo`; a list of people has names in it. */
export function apposedAll(s: Line, at: number): TitlePhrase[] {
  const first = apposed(s, at)
  if (!first) return []
  const all = [first]
  while (all.length < MOST && first.head.kind === 'office') {
    const end = all.at(-1)?.to ?? at
    const next = apposed(s, end)
    if (next?.head.kind !== 'office' || !s.tokens[next.from]?.capital || !/^[,–-]$/u.test(s.forms[end] ?? '')) break
    all.push(next)
  }
  return all
}

/** The words of an office that stands beside a name, without the bracket that closes it. */
export function besideText(s: Line, { from, to }: TitlePhrase): string {
  return textOf(s, from, s.tokens[from - 1]?.text === '(' ? to - 1 : to)
}

/** `Nói về Mai Hoa,`, `với ông Hoa,`: a preposition leads in the name that ends at `at`. */
function isSpokenOf(s: Line, at: number): boolean {
  let from = at
  while (s.tokens[from - 1]?.capital) from--
  return followsPreposition(s, from) || (ADDRESS.at(s.forms, from - 1)?.to === from && followsPreposition(s, from - 1))
}

/** `Peter Lindqvist, Tổng giám đốc Nordvak Việt Nam cho biết`: one foreign word after the office is the company, not another person. */
function withCompany(s: Line, comma: number, title: TitlePhrase): TitlePhrase | null {
  const end = runEnd(s, title.to)
  if (!s.tokens[comma - 1]?.capital || !BODY_OFFICE.at(s.forms, title.from) || isVietnameseSyllable(s.forms[title.to] ?? '')) return null
  const territory = territoryAt(s.tokens, s.forms, title.to + 1)
  const to = territory?.to ?? end
  const isWord = to === territory?.to || end === title.to + 1
  return isWord && s.forms[to] !== 'và' ? { ...title, to, roleTo: to, isComplete: true } : null
}

/** `Lê Văn Tám, Bí thư Chi bộ xóm Mây, ...`, `Tổng giám đốc TCty MORKIT nói`: the words that end the phrase are no person's. */
function withBody(s: Line, title: TitlePhrase): TitlePhrase | null {
  const end = runEnd(s, title.to)
  const shape = runShape(s, title.to, end)
  const isMark = /^[,.–-]$/u.test(s.forms[end] ?? '')
  const ends = isMark || CUES.at(s.forms, end) !== null
  const isForeign = isMark && end === title.to + 1 && !isVietnameseSyllable(s.forms[title.to] ?? '')
  return ends && (isForeign || shape === 'acronym' || shape === 'body' || isAcronym(s.tokens[title.to]))
    ? { ...title, to: end, roleTo: end, isComplete: true }
    : null
}

/** `ông Giàng A Tám, Chủ tịch UBND huyện Hoàng Mây cho biết`: behind the kind of a place stands its name, not another person. */
function withPlace(s: Line, comma: number, title: TitlePhrase): TitlePhrase | null {
  const end = runEnd(s, title.to)
  const ends = /^[,.–-]$/u.test(s.forms[end] ?? '') || CUES.at(s.forms, end) !== null
  if (!ends || PLACE_HEAD.at(s.forms, title.to - 1)?.to !== title.to || !s.tokens[comma - 1]?.capital || isSpokenOf(s, comma)) return null
  return { ...title, to: end, roleTo: end, isComplete: true }
}
