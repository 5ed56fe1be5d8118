// People: title phrases with a name, names with an office beside them, names that their spelling alone gives away, and offices that stand for a person.

import { holdersNamed } from '../offices/office-holders.ts'
import { placeAt } from '../places/gazetteer.ts'
import { compoundCountry, territoryAt } from '../places/territories.ts'
import { gapBefore } from '../tokens.ts'
import { aloneAt } from './alone.ts'
import { apposed, apposedAll, besideText } from './apposed.ts'
import { isOfCompany } from './bare-bodies.ts'
import { isNoSchool } from './bodies.ts'
import { genderOf } from './groups.ts'
import {
  ADDRESS,
  BODIES,
  BODY_OFFICE,
  BREAK,
  ENGLISH_BODY,
  isKoreanSurname,
  isVietnameseSurname,
  MAN,
  NAME_END,
  PARENT,
  PLACE_HEAD,
  RELATION,
  RULER,
  SOFT_BREAK,
  TITLES,
  TOWN_HEAD,
  WOMAN,
} from './lexicon.ts'
import { isPersonName } from './name-behind-body.ts'
import { isLetteredBody, isNoPerson, isOfGroup } from './not-people.ts'
import { officeKeys } from './offices.ts'
import { nameGender } from './people.ts'
import { type Line, type Phrase, phrase, textOf } from './phrases.ts'
import { isAcronym, isVietnameseRun, pastForeign, runEnd, runShape } from './runs.ts'
import { speaksAt } from './speaking.ts'
import { isVietnameseSyllable } from './syllables.ts'
import { type TitlePhrase, titleAt } from './titles.ts'
import { isWordAt } from './words.ts'

/** Tokens of a bracket at most between a name and the office beside it. */
const LONGEST_BRACKET = 9

/** A title phrase with its name, or standing alone. */
export function titledPerson(s: Line, from: number): Phrase | null {
  const title = titleAt(s, from)
  if (!title) return null
  const name = nameOf(s, title)
  if (!name) return aloneAt(s, title)
  if (isOfCompany(s, title.head.form, name.from, name.to) || isDepartment(s, title, name))
    return aloneAt(s, { ...title, to: name.to, roleTo: name.to })
  if (isRelative(s, title, name) || isVillage(s, title, name)) return null
  if (title.innerFrom !== null && name.from === title.to && belongsInside(s, title, name)) return null
  // Ảnh: Minh Đức | Ông Nam: the last syllable of the credit
  if (s.forms[from] === 'đức' && s.tokens[from - 1]?.capital && gapBefore(s.tokens, from) === 1) return null
  return named(s, title, name)
}

/** `Trưởng khoa Sản`, `Trưởng khoa Ngoại Lồng ngực`, `Trưởng phòng Marketing`: what the department is for; but `Trưởng phòng Hải`, `Trưởng khoa Lê Tám`. */
function isDepartment(s: Line, { head, to }: TitlePhrase, name: { from: number; to: number }): boolean {
  const [isPair, isVietnamese] = [name.to === to + 2, isVietnameseRun(s, name.from, name.to)]
  if (name.from !== to || name.to > to + 2) return false
  if (/(?:khoa|bộ môn)$/u.test(head.form)) return !isPair || (isVietnamese && !isVietnameseSurname(s.forms[to] ?? ''))
  return /phòng$/u.test(head.form) && !isPair && !isVietnamese
}

/**
 * `Người dân Suối Mây cho biết`, `cư dân Arica`: two syllables that begin with no family name, or one foreign word, are where the people live; but
 * `người dân Lê Tám`.
 */
function isVillage(s: Line, { head, from }: TitlePhrase, { from: start, to }: { from: number; to: number }): boolean {
  if (!/^(?:người|cư|ngư|nông) dân$/u.test(head.form) || s.forms[from - 1] === 'một') return false
  if (to === start + 1) return !isVietnameseSyllable(s.forms[start] ?? '')
  const isPair = to - start === 2 && isVietnameseRun(s, start, to) && !isVietnameseSurname(s.forms[start] ?? '')
  return isPair && !/^[(,]$/u.test(s.tokens[to]?.text ?? '')
}

/** `bà xã Trần Hòa`, `em gái Mai Sen`: a relative of the one named, unless the name itself says that it is hers. */
function isRelative(s: Line, title: TitlePhrase, name: { from: number; to: number }): boolean {
  if (title.head.kind === 'honorific') return false
  const gender = genderOf(title.head.form)
  // bố Sơn Tùng: a child is called after nobody by two names
  const words = title.head.form.split(' ')
  const isParent = PARENT.at(words, 0)?.to === words.length && name.to - name.from > 1
  return (
    (RELATION.at(s.forms, title.from)?.to ?? s.tokens.length) <= title.to &&
    (gender === null || isParent || nameGender(textOf(s, name.from, name.to)) !== gender)
  )
}

/** `gặp Bộ trưởng Bộ Y tế Lê Thị Nga, Thủ tướng nói`: who leads the government is not she who has an office of her own; but `..., Thủ tướng, nói`. */
function isBareRuler(s: Line, title: TitlePhrase, beside: TitlePhrase): boolean {
  const isRuler = RULER.at(beside.head.form.split(' '), 0) !== null
  return isRuler && !beside.isComplete && title.head.kind === 'office' && s.tokens[beside.to]?.kind === 'word'
}

/**
 * `theo Chủ tịch Quốc hội Lê Thị Nga, Chủ tịch Quốc hội Peru nói`: the same office again; `gặp Thủ tướng Anh John Hall, nhà lãnh đạo Peru nói`: who leads
 * another state. What stands behind the comma is somebody else.
 */
function isOfAnother(title: TitlePhrase, beside: TitlePhrase): boolean {
  const leadsAnother = beside.head.kind === 'head' && title.country !== null && beside.country !== null && beside.country !== title.country
  return beside.head.form === title.head.form || leadsAnother
}

function named(s: Line, title: TitlePhrase, name: { from: number; to: number; close: number }): Phrase {
  const all = apposedAll(s, name.close)
  const beside = all[0] && !isOfAnother(title, all[0]) && !isBareRuler(s, title, all[0]) ? all[0] : null
  // Đại tướng Lê Văn An, Bộ trưởng Bộ Quốc phòng: the office says more than the rank
  const isMereRank = /^(?:rank|degree)$/u.test(title.head.kind) && beside?.head.kind === 'office'
  const isPlain = title.head.kind === 'honorific' || isMereRank
  const past = afterBracket(s, name.close)
  const other = beside ?? (past > name.close ? apposed(s, past) : null)
  // ông Lê Tám, Bí thư Huyện ủy, Chủ tịch HĐND: after a title of its own one office is enough
  const also = beside && isPlain ? all.slice(1) : other?.head.kind === 'office' && !isPlain ? [other] : []
  const last = beside && isPlain ? (all.at(-1) ?? beside) : beside
  const hasRole = title.roleTo > title.from && !isMereRank
  const role = hasRole ? textOf(s, title.from, title.roleTo) : beside ? besideText(s, beside) : null
  return phrase(s, title.from, last?.to ?? name.close, 'person', {
    name: { from: name.from, to: name.to },
    role,
    alsoRoles: also.map((office) => ({ text: besideText(s, office), head: office.head.form })),
    country: title.country ?? other?.country ?? also.find(({ country }) => country !== null)?.country ?? null,
    gender: title.gender ?? beside?.gender ?? genderTold(s, title),
    head: isMereRank ? beside.head.form : title.head.kind === 'honorific' ? (beside?.head.form ?? null) : title.head.form,
    titleKind: beside && isPlain ? beside.head.kind : title.head.kind,
    ofThatState: title.ofThatState,
    sure: isSure(s, title, name),
  })
}

/** `người đàn ông Pháp tên Alan Roy`, `cô gái trẻ tên Sen`: what the one called so is. */
function genderTold(s: Line, { from, head }: TitlePhrase): 'm' | 'f' | null {
  if (head.form !== 'tên') return null
  for (let i = from - 1; i >= Math.max(0, from - LONGEST_BRACKET); i--) {
    if ((WOMAN.at(s.forms, i)?.to ?? Infinity) <= from) return 'f'
    if ((MAN.at(s.forms, i)?.to ?? Infinity) <= from) return 'm'
  }
  return null
}

/** The token after a short bracket at `at`, else `at`: Lê Tám (đoàn Khánh Hòa), Chủ tịch Hội Nông dân. */
function afterBracket(s: Line, at: number): number {
  if (s.forms[at] !== '(') return at
  for (let i = at + 2; i < at + LONGEST_BRACKET; i++) if (s.forms[i] === ')') return i + 1
  return at
}

/** A single word after a title may be anything: it is a name after a word of address, or where it speaks (bác sĩ Hiệp nói), or is no Vietnamese one. */
function isSure(s: Line, title: TitlePhrase, name: { from: number; to: number }): boolean {
  // gặp ông Theo kế hoạch ...: a name only where the article says so elsewhere (ông Nguyễn Văn Theo)
  if (name.to === name.from + 1 && BREAK.at(s.forms, name.from)) return false
  if (title.head.kind === 'honorific' || title.roleTo < title.to || name.to - name.from > 1) return true
  // theo bác sĩ Hiệp, bệnh đã lan rộng
  const isSource = s.forms[title.from - 1] === 'theo' && s.forms[name.to] === ',' && title.head.kind !== 'office'
  if (isVietnameseRun(s, name.from, name.to))
    return (speaksAt(s, name.to) || isSource) && compoundCountry(s.forms[name.from] ?? '') === null
  // đại diện Vilotto, giám đốc Morkit: the body, unless the article names a person so
  return BODY_OFFICE.at(title.head.form.split(' '), 0) === null
}

/** The name after a title: at once, after a comma and a word of address, between brackets or after a dash. */
function nameOf(s: Line, title: TitlePhrase): { from: number; to: number; close: number } | null {
  const at = title.to
  if (gapBefore(s.tokens, at) <= 1 || title.head.kind === 'honorific') {
    const end = personEnd(s, at, title.head.kind === 'honorific' || title.roleTo < title.to)
    if (end > at) return { from: title.head.kind === 'honorific' ? at : pastForeign(s, at, end), to: end, close: end }
    // đại tá Bằng: after a rank a common word with a capital letter is a name, too
    if (title.head.kind === 'rank' && title.to === title.roleTo && isNameWord(s, at) && !s.tokens[at + 1]?.capital)
      return { from: at, to: at + 1, close: at + 1 }
  }
  if (title.head.kind === 'honorific') return null
  const mark = s.tokens[at]?.text
  if (mark === '(') {
    const end = personEnd(s, at + 1)
    if (end === at + 1 || s.tokens[end]?.text !== ')' || BODIES.at(s.forms, at + 1) || PLACE_HEAD.at(s.forms, at + 1)) return null
    const isLong = end - at > 3 || !isVietnameseRun(s, at + 1, end)
    const isPerson = isLong && /^(?:vietnamese|chinese|foreign)$/u.test(runShape(s, at + 1, end))
    return isPerson || title.head.kind === 'counterpart' ? { from: at + 1, to: end, close: end + 1 } : null
  }
  return mark === ',' ? speakerAfter(s, title) : null
}

/**
 * `Mặt khác, phó chủ tịch MU, Peter Hall nói`: an office that opens the clause, and who holds it. Not `Gặp tổng thống Peru, Peter Hall nói`,
 * where the office is somebody else's.
 */
function speakerAfter(s: Line, title: TitlePhrase): { from: number; to: number; close: number } | null {
  const from = title.to + 1
  const opens = title.from === 0 || s.tokens[title.from - 1]?.text === ',' || s.forms[title.from - 1] === 'theo'
  if (!opens || !title.isComplete || title.head.kind !== 'office' || s.forms[title.from] === 'một') return null
  const end = personEnd(s, from)
  const isWhole = end - from > 1 && /^(?:vietnamese|chinese|foreign)$/u.test(runShape(s, from, end))
  return isWhole && speaksAt(s, end) ? { from, to: end, close: end } : null
}

/** The end of a person's name at `at`; a single word counts, a place or a body does not. */
function personEnd(s: Line, at: number, afterAddress = false): number {
  const end = runEnd(s, at)
  if (end > at && (afterAddress ? isOfGroup(s, at, end) : isNoPerson(s, at, end) || isLetteredBody(s, at, end))) return at
  // thí sinh TP.HCM
  if (TOWN_HEAD.at(s.forms, at) && isAcronym(s.tokens[at]) && s.tokens[at + 1]?.text === '.') return at
  // ông Tất Thành Cang: after a word of address the first of several capital words belongs to the name, whatever it means
  if (end === at && afterAddress && s.tokens[at]?.capital && s.tokens[at + 1]?.capital && gapBefore(s.tokens, at + 1) === 1) {
    const rest = runEnd(s, at + 1)
    if (rest > at + 1 && isVietnameseRun(s, at, rest)) return Math.min(rest, at + 4)
  }
  // ca sĩ Thế Phong: a word that opens sentences and one syllable more, both with capital letters
  const isPair =
    end === at &&
    s.tokens[at]?.capital &&
    TITLES.at(s.forms, at) === null &&
    runEnd(s, at + 1) === at + 2 &&
    gapBefore(s.tokens, at + 1) === 1
  if (isPair && isVietnameseRun(s, at, at + 2) && BREAK.at(s.forms, at)?.to === at + 1 && s.tokens[at - 1]?.capital === false) return at + 2
  // luật sư Tám nói: after a trade such a word is a name where it speaks
  if (end === at) return (afterAddress || speaksAt(s, at + 1)) && isNameWord(s, at) ? at + 1 : at
  // đồng chí Trưởng ban Tuyên giáo: an office, unlike ông Trưởng ban đầu nói
  const office = isVietnameseSurname(s.forms[at] ?? '') ? null : TITLES.at(s.forms, at)
  if (office && office.to > at + 1 && s.tokens[office.to]?.capital) return at
  // Phó Đội trưởng Đội Chống sạt lở: the noun of a body; but Tổng thư ký Ban Su-min
  const isBody =
    BODIES.at(s.forms, at) !== null && !isNoSchool(s, at) && isVietnameseRun(s, at, end) && !isVietnameseSurname(s.forms[at] ?? '')
  if (!afterAddress && isBody && !isPersonName(s, at, at + 1)) return at
  // Giám đốc Sở TNMT TP Đà Nẵng: letters that are no syllables
  if (end > at + 1 && /^[BCDĐGHKLMNPQRSTVX]{3,}$/u.test(s.tokens[at]?.text ?? '') && isAcronym(s.tokens[at + 1])) return at
  // nhân viên Sony Pictures Entertainment: the words of a body
  const isEnglish = s.forms.slice(at + 1, end).some((form) => ENGLISH_BODY.at([form], 0))
  if (!afterAddress && isEnglish && pastForeign(s, at, end) === at) return at
  const territory = territoryAt(s.tokens, s.forms, at)
  if (territory?.sure && territory.to >= end) return at
  if (!afterAddress && (placeAt(s.tokens, s.forms, at)?.to ?? at) >= end) return at
  // phi công F-35: a letter of a model
  if (end === at + 1 && /^\p{Lu}$/u.test(s.tokens[at]?.text ?? '') && s.tokens[end]?.text === '-') return at
  if (!isVietnameseSurname(s.forms[at] ?? '') || !isVietnameseSyllable(s.forms[at] ?? '')) return end
  // Nguyễn Văn An Joe: a Vietnamese name ends where a foreign word begins, and after five syllables
  let to = at
  while (to < end && to - at < 5 && (isVietnameseRun(s, to, to + 1) || /^(?:\p{Lu}|[CGKNPT]h|Ng|Gi|Tr)$/u.test(s.tokens[to]?.text ?? '')))
    to++
  // Bí thư Lê Đình Sơn Hà Tĩnh: a province after a whole name
  if (to - at === 5 && placeAt(s.tokens, s.forms, to - 2)?.to === to) return to - 2
  // ông Kim Dong Chul: a Korean name of three words
  if (to - at === 2 && end === to + 1 && isKoreanSurname(s.forms[at] ?? '')) return end
  // Kim In-ryong: the hyphen joins
  if (/^[-–]$/u.test(s.tokens[to - 1]?.text ?? '')) return end
  return to - at >= 2 ? to : end
}

/**
 * ông Thành công bố, bà Hạnh phúc đáp, ông Chính nói: after a word of address a capital word is a name even where it begins a common word or
 * is one that opens sentences.
 */
function isNameWord(s: Line, at: number): boolean {
  const isCommon = isWordAt(s.tokens, at) || [SOFT_BREAK, BREAK].some((list) => list.at(s.forms, at)?.to === at + 1)
  // theo bà Anh: a word of address that is a given name too
  const isGiven = NAME_END.at(s.forms, at)?.to === at + 1 && ADDRESS.at(s.forms, at - 1)?.to === at && !s.tokens[at + 1]?.capital
  const isOther = BODIES.at(s.forms, at) !== null || (TITLES.at(s.forms, at) !== null && !isGiven)
  return s.tokens[at]?.capital === true && gapBefore(s.tokens, at) === 1 && isCommon && !isOther
}

/** Trợ lý của Tổng thống Trump: the name belongs to the office inside when it held that office or that office names no country. */
function belongsInside(s: Line, title: TitlePhrase, name: { from: number; to: number }): boolean {
  const inner = title.innerFrom === null ? null : titleAt(s, title.innerFrom, 1)
  if (!inner) return false
  const keys = officeKeys(textOf(s, inner.from, inner.roleTo), inner.head.form)
  const held = holdersNamed(textOf(s, name.from, name.to))
  if (held.some((holder) => keys.has(holder.office) && (inner.country === null || holder.country === inner.country))) return true
  return inner.country === null && inner.head.kind === 'office' && !inner.isComplete
}
