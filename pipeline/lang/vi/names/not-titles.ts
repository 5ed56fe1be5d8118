// What looks like a title and is none: a longer name with the same words, a place, whose relative somebody is, an office that another
// one holds, a name that begins the next clause.

import type { PhraseMatch } from '../../../core/phrases.ts'
import { placeAt } from '../places/gazetteer.ts'
import { territoryAt } from '../places/territories.ts'
import { gapBefore } from '../tokens.ts'
import {
  BEFORE_CLAUSE,
  BODIES,
  CUES,
  FIELDS,
  KNOWN_BODIES,
  LOCAL_COMMITTEE,
  NAMING,
  RELATION,
  TITLES,
  type TitleWord,
  TWO_LADIES,
} from './lexicon.ts'
import { isPersonName } from './name-behind-body.ts'
import { isCountry, type Line } from './phrases.ts'
import { isAcronym, opensClause, runEnd } from './runs.ts'
import { isVietnameseSyllable } from './syllables.ts'

/** Whether the title word found in a phrase that starts at `from` is no title there. */
export function isNoTitle(s: Line, from: number, first: PhraseMatch<TitleWord>): boolean {
  if (isOther(s, first.from, first.to)) return true
  // Tỉnh ủy Bà Rịa: the name of a place
  if (s.tokens[first.from]?.capital && LOCAL_COMMITTEE.at(s.forms, first.from - 2)?.to === first.from) return true
  // tên lửa mang tên M-SAM: here the word means a name, not a man
  if (first.value.form === 'tên' && NAMING.at(s.forms, from - 1)) return true
  // Điện lực Hai Bà Trưng: two of the name of a street or a district
  if (TWO_LADIES.at(s.forms, first.from - 1) && s.tokens[first.from]?.capital) return true
  // quê hương Nam Sumatra: with a capital letter inside the sentence it is the south
  if (first.value.form === 'nam' && s.tokens[first.from]?.capital && s.tokens[first.from - 1]?.kind === 'word') return true
  // T.S kể: letters for somebody's name; but T.S Lê Văn Tám
  const isDotted = first.to === first.from + 3 && s.tokens[first.from + 1]?.text === '.' && s.tokens[first.from]?.text.length === 1
  if (isDotted && runEnd(s, first.to) - first.to < 2) return true
  // bầu Đức, the owner of a club; but bầu Donald Trump làm tổng thống
  if (first.value.form === 'bầu' && (runEnd(s, first.to) !== first.to + 1 || !isVietnameseSyllable(s.forms[first.to] ?? ''))) return true
  // vợ ông Hòa: the name is that of somebody else
  return RELATION.at(s.forms, first.from)?.to === first.to && isOwned(s, first)
}

/** `vợ ông Hòa`, `vợ của ông Hòa`, `mẹ Thanh Bình`: a word of address and a name, or one or two words after the next of kin. */
function isOwned(s: Line, { to, value }: PhraseMatch<TitleWord>): boolean {
  const from = s.forms[to] === 'của' ? to + 1 : to
  const address = TITLES.at(s.forms, from)
  if (address?.value.kind === 'honorific' && s.tokens[address.to]?.capital) return true
  return /^(?:mẹ|cha|bố|vợ|chồng)$/u.test(value.form) && [1, value.form === 'mẹ' ? 2 : 1].includes(runEnd(s, from) - from)
}

/** One capital syllable, which ends the run and is no place, body or title. */
function isGivenName(s: Line, at: number): boolean {
  const isSyllable = s.tokens[at]?.capital === true && gapBefore(s.tokens, at) === 1 && isVietnameseSyllable(s.forms[at] ?? '')
  if (!isSyllable || runEnd(s, at) !== at + 1 || isAcronym(s.tokens[at])) return false
  return !placeAt(s.tokens, s.forms, at) && !territoryAt(s.tokens, s.forms, at) && !BODIES.at(s.forms, at) && !TITLES.at(s.forms, at)
}

/** `Nam Phi`, `Anh`, `Thái tử`: a longer or other reading of the same words. */
function isOther(s: Line, from: number, to: number): boolean {
  if ((BODIES.at(s.forms, from)?.to ?? 0) > to) return true
  // trả lời Thanh Niên: a paper that is called like a kind of people
  if (KNOWN_BODIES.at(s.forms, from)?.to === to && s.tokens.slice(from, to).every((token) => token.capital) && to - from > 1) return true
  if (s.tokens[from]?.capital && (placeAt(s.tokens, s.forms, from)?.to ?? 0) > to) return true
  // Anh Nguyễn Văn Đức, chia sẻ của Anh Hùng: a name follows the word of address
  const territory = isPersonName(s, to, to + 1) || isGivenName(s, to) ? null : territoryAt(s.tokens, s.forms, from)
  if (territory && (territory.to > to || (territory.to === to && isCountry(s, territory)))) return true
  const field = FIELDS.at(s.forms, from)
  return field !== null && field.to > to && s.tokens[from]?.capital === true
}

/** Whether the office behind the comma at `to` is held by somebody else than the one that starts at `from`. */
export function isAnother(
  s: Line,
  from: number,
  head: TitleWord,
  { to, complete, country }: { readonly to: number; readonly complete: boolean; readonly country: string | null },
): boolean {
  const again = s.tokens[to]?.text === ',' ? TITLES.at(s.forms, to + 1)?.value.form : undefined
  if (again === undefined) return false
  // theo một quan chức Peru, Tổng thống Roy đã về: one of several is not the one after the comma
  if (s.forms[from] === 'một') return true
  // theo người phát ngôn Bộ Y tế Lào, Bộ trưởng Sen nhấn mạnh: who speaks for a body tells of the one above
  if (s.forms[from - 1] === 'theo' && SPEAKS_FOR.test(head.form)) return true
  // nhận lời mời của Tổng thống Pháp, Chủ tịch nước Lê Sen thăm Paris: who invites is not who goes, and no president is prime minister
  if (complete && ((country !== null && isInviter(s, from)) || (CROWNED.test(head.form) && ELECTED.test(again)))) return true
  // đề xuất của Chủ tịch Hạ viện Lào, Chủ tịch Quốc hội Lê Thị Nga: the same office again is somebody else
  // lời của Phó Thủ tướng Hà Lan, Thủ tướng Lê Thị Nga: nor is a deputy whom he stands in for
  const isSame = again === head.form || head.form.endsWith(` ${again}`)
  return complete && (isSame || (country !== null && isAlike(again, head.form)))
}

/** `lời mời của Tổng thống Pháp` */
function isInviter(s: Line, from: number): boolean {
  return s.forms.slice(Math.max(0, from - 3), from).join(' ') === 'lời mời của'
}

const CROWNED = /^(?:tổng thống|quốc vương|nữ hoàng|nhật hoàng|vua)$/u
const ELECTED = /^(?:thủ tướng|chủ tịch nước|ngoại trưởng)$/u
const SPEAKS_FOR = /^(?:nữ )?(?:người phát ngôn|phát ngôn viên|phát ngôn nhân|đại diện|thư ký báo chí|trợ lý)$/u

/** Chủ tịch Hạ viện, Chủ tịch Quốc hội: offices of the same two syllables. */
function isAlike(a: string, b: string): boolean {
  const noun = (form: string) => form.split(' ').slice(0, 2).join(' ')
  return noun(a) === noun(b)
}

/**
 * The comma at `comma` ends the clause of an office that starts at `from`, and somebody else follows: `theo đại sứ Đức, ông Nam được`, `sau khi
 * gặp Thủ tướng Đức, ông Nam nói`; but `Hôm qua, Thủ tướng Đức, bà Hoa nói`.
 */
export function endsClause(s: Line, from: number, comma: number): boolean {
  const address = TITLES.at(s.forms, comma + 1)
  if (s.tokens[comma]?.text !== ',' || address?.value.kind !== 'honorific') return false
  const end = runEnd(s, address.to)
  if (end === address.to) return false
  const suffers = /^(?:được|bị|đã|đang|sẽ|không|chưa|vẫn|từng|phải)$/u.test(s.forms[end] ?? '')
  if (s.forms[from - 1] === 'theo') return suffers
  const isFirst = opensClause(s, from) || BEFORE_CLAUSE.at(s.forms, from - 1) !== null || isAfterCue(s, from)
  return !isFirst && (suffers || CUES.at(s.forms, end) !== null)
}

function isAfterCue({ forms }: Line, at: number): boolean {
  return [1, 2, 3].some((back) => at >= back && CUES.at(forms, at - back)?.to === at)
}
