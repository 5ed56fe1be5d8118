// Unnamed people and bodies (các nhà phân tích, một quan chức Mỹ, giới chức), and phrases that only point back (ông, nước này, hai bên).

import { territoryAt } from '../places/territories.ts'
import { gapBefore } from '../tokens.ts'
import { bodyAt } from './bodies.ts'
import {
  AFTER_DEMONSTRATIVE,
  AFTER_TITLE,
  CROWD,
  CUES,
  DEMONSTRATIVE,
  type Gender,
  GROUPS,
  type GroupKind,
  JOINER,
  KNOWN_BODIES,
  NO_PEOPLE,
  NOT_PRONOUN,
  NUMBERED,
  PART,
  PLURAL,
  REGION,
  RELATION,
  TITLES,
  WEAK_DEMONSTRATIVE,
  WEAK_TITLE,
} from './lexicon.ts'
import { originEnd } from './origins.ts'
import { type Anaphor, isCountry, type Line, type Phrase, phrase } from './phrases.ts'
import { opensClause, runEnd } from './runs.ts'
import { speaksAt } from './speaking.ts'
import { isVietnameseSyllable } from './syllables.ts'
import { isWordAt } from './words.ts'

const NATIONS = /^(?:các|những) (?:nước|quốc gia)$/u
/** What stands before many who are told without a number. */
const LEADS_MANY = /^(?:bị|được|với)$/u
const POINTING: readonly (readonly [GroupKind, Anaphor])[] = [
  ['anaphor-person', 'person'],
  ['anaphor-organization', 'organization'],
  ['anaphor-state', 'state'],
]
const ALONE: readonly (readonly [GroupKind, Anaphor])[] = [
  ['two-states', 'two-states'],
  ['two-persons', 'two-persons'],
  ['two-sides', 'two-sides'],
  ['they', 'they'],
  ['he-or-she', 'he-or-she'],
]
const FEMALE =
  /^(?:cụ bà|bà|chị|cô|nữ|thiếu nữ|người đẹp|người phụ nữ|phụ nữ|mẹ|vợ|con gái|em gái|bạn gái|con dâu|cháu gái|người mẹ|người vợ)(?: |$)/u
const MALE =
  /^(?:cụ ông|ông|anh|thầy|nam|chàng|cậu|người đàn ông|bố|cha|chồng|con trai|em trai|bạn trai|con rể|cháu trai|người cha|người chồng)(?: |$)/u

// ba người, con số, anh Nam, vợ chồng chị: these words are seldom one relative
const AMBIGUOUS = /^(?:ba|con|em|anh|chị|gia đình|hàng xóm|vợ chồng)$/u

/** What the first word of a noun says: cô gái, nam ca sĩ, vợ. */
export function genderOf(noun: string): Gender | null {
  return FEMALE.test(noun) ? 'f' : MALE.test(noun) ? 'm' : null
}

/** `ông`, `bà này`, `nước này`, `hãng này`, `hai bên`. */
export function pointingPhrase(s: Line, from: number): Phrase | null {
  const noun = GROUPS.at(s.forms, from)
  if (!noun) return null
  // cơ hội này, xã hội này: the second syllable of a common word points to nobody
  if (noun.to === from + 1 && from > 0 && isWordAt(s.tokens, from - 1)) return null
  const words = s.forms.slice(noun.from, noun.to).join(' ')
  const gender = genderOf(words)
  // quốc gia Trung Đông này
  const region = noun.value.has('anaphor-state') ? regionAt(s, noun.to) : null
  const described = noun.value.has('anaphor-organization') ? describedAt(s, noun.to) : null
  const dem = demonstrativeAt(s, region?.to ?? noun.to) ?? described
  if (dem && gapBefore(s.tokens, noun.to) === 1) {
    const found = POINTING.find(([kind]) => noun.value.has(kind))
    const plural = PLURAL.at(s.forms, Math.max(0, from - 1))?.to === from
    if (found && !plural) {
      const [, anaphor] = found
      const kind = anaphor === 'person' ? 'person' : anaphor === 'state' ? 'state' : 'organization'
      return phrase(s, from, dem.to, kind, { form: 'pronoun', anaphor, gender, head: words })
    }
  }
  // chân sút trẻ người Pháp, nhà thiết kế đa tài
  const trade = AFTER_TITLE.at(s.forms, noun.to)?.to ?? noun.to
  const isDescribed = noun.value.has('described') && (originEnd(s, trade) > trade || trade > noun.to)
  // Ông Lê Tám ngồi xuống. Người đàn ông cho biết ...; but Người đàn ông trong ảnh
  const speaks = noun.value.has('epithet-speaks') && opensClause(s, from) && speaksAt(s, noun.to)
  if ((noun.value.has('epithet') || speaks || isDescribed) && isDefinite(s, from, noun.to)) {
    const anaphor = isDescribed ? 'described' : 'person'
    return phrase(s, from, epithetEnd(s, noun.to), 'person', { form: 'pronoun', anaphor, gender, head: words })
  }
  const alone = ALONE.find(([kind]) => noun.value.has(kind))
  if (!alone || NOT_PRONOUN.at(s.forms, from) || NOT_PRONOUN.at(s.forms, Math.max(0, from - 1))?.to === noun.to) return null
  const [, anaphor] = alone
  // cô hiệu trưởng, anh tài xế: a word of address before a trade
  const ofTrade = anaphor === 'he-or-she' ? TITLES.at(s.forms, noun.to) : null
  if (ofTrade && ofTrade.value.kind !== 'honorific' && !s.tokens[noun.to]?.capital && !WEAK_TITLE.at(s.forms, noun.to)) return null
  if (anaphor === 'they' && s.tokens[noun.to]?.capital) return null
  const token = s.tokens[from]
  if (anaphor === 'he-or-she' && from > 0 && token?.capital && !/^["“:.!?\])-]$/u.test(s.tokens[from - 1]?.text ?? '')) return null
  // Anh và Pháp ký hiệp định: the country
  const territory = anaphor === 'he-or-she' && token?.capital ? territoryAt(s.tokens, s.forms, from) : null
  if (territory && isCountry(s, territory)) return null
  const kind = anaphor === 'he-or-she' ? 'person' : 'group'
  return phrase(s, from, noun.to, kind, { form: 'pronoun', anaphor, gender, head: words, plural: anaphor !== 'he-or-she' })
}

/** `mẹ của Lan`, `vợ ông Hòa`, `con gái bà`, `cha nạn nhân`: a relative without a name; whose is told after it. */
export function relativePhrase(s: Line, from: number): Phrase | null {
  const noun = RELATION.at(s.forms, from)
  if (!noun || AMBIGUOUS.test(s.forms.slice(noun.from, noun.to).join(' '))) return null
  // chị Sen (mẹ cháu Na), chị Sen, mẹ cháu Na: what the one before is
  if (/^[(,]$/u.test(s.tokens[from - 1]?.text ?? '') && (s.tokens[from - 2]?.capital || s.tokens[from - 2]?.text === '.')) return null
  const owner = s.forms[noun.to] === 'của' ? noun.to + 1 : noun.to
  const title = TITLES.at(s.forms, owner)
  const isNamed = title?.value.kind === 'honorific'
  const isPronoun = GROUPS.at(s.forms, owner)?.value.has('he-or-she')
  const isName = s.tokens[owner]?.capital
  if (gapBefore(s.tokens, owner) !== 1 || !(isNamed || isPronoun || isName)) return null
  const words = s.forms.slice(noun.from, noun.to).join(' ')
  return phrase(s, from, noun.to, 'role', { form: 'title', gender: genderOf(words), head: words })
}

/** `Nam ca sĩ` is somebody the article has named; `một nam ca sĩ`, `nam ca sĩ Đan Trường`, `các nữ diễn viên` are not. */
export function isDefinite(s: Line, from: number, to: number): boolean {
  const one = s.forms[from - 1] === 'một' || s.forms[from - 1] === 'là'
  return !one && !s.tokens[to]?.capital && PLURAL.at(s.forms, Math.max(0, from - 1))?.to !== from
}

/** `quốc gia | vùng Vịnh này`, `nước | Trung Đông này`: part of the world, which is no state. */
function regionAt(s: Line, at: number): { to: number } | null {
  const territory = territoryAt(s.tokens, s.forms, at)
  return REGION.at(s.forms, at) ?? (territory?.territory.kind === 'region' && territory.territory.country === null ? territory : null)
}

/** `hãng | nghiên cứu này`: one common word of what the body does. */
function describedAt(s: Line, at: number): { to: number } | null {
  const isWord = !s.tokens[at]?.capital && !s.tokens[at + 1]?.capital && isWordAt(s.tokens, at)
  return isWord ? demonstrativeAt(s, at + 2) : null
}

/** `tiền đạo 24 tuổi`, `chiến lược gia người Đức`, `nam diễn viên nổi tiếng`. */
function epithetEnd(s: Line, at: number): number {
  return originEnd(s, AFTER_TITLE.at(s.forms, at)?.to ?? at)
}

/** `này`; `trên` and `ấy` only before the verb or the end of the clause: vị trên đã nói, but not người trên phố. */
export function demonstrativeAt(s: Line, at: number): { to: number } | null {
  const weak = WEAK_DEMONSTRATIVE.at(s.forms, at)
  return DEMONSTRATIVE.at(s.forms, at) ?? (weak && AFTER_DEMONSTRATIVE.at(s.forms, weak.to) ? weak : null)
}

/** `các nhà phân tích`, `một quan chức Nhà Trắng giấu tên`, `giới chức địa phương`, `báo chí Anh`. */
export function groupPhrase(s: Line, from: number): Phrase | null {
  const count = countEnd(s, from)
  const plural = PLURAL.at(s.forms, from) ?? (count > from ? { to: count } : null)
  const one = s.forms[from] === 'một' && !plural ? from + 1 : from
  const start = plural ? plural.to : one
  let nounAt = start
  // cựu binh: the word is a part of the noun
  const isNoun = (at: number) => GROUPS.at(s.forms, at)?.value.has('role') === true
  while (/^(?:cựu|vị|nữ|nam|viên|số)$/u.test(s.forms[nounAt] ?? '') && nounAt - start < 2 && !isNoun(nounAt)) nounAt++
  const direct = GROUPS.at(s.forms, from)
  const people = peopleAt(s, from, plural ? plural.to : from)
  if (people) return people
  const noun = direct?.value.has('group') ? direct : GROUPS.at(s.forms, nounAt)
  if (!noun || !(noun.value.has('role') || noun.value.has('group') || noun.value.has('many'))) return null
  // 12 nước, 20 tờ báo: so many people are meant, not so many things; 300 phiến quân: the word names them without a number
  if (count > from && (noun.value.has('group') || NO_PEOPLE.at(s.forms, noun.from)?.to === noun.to)) return null
  // các báo cáo: the first syllable of another word
  if (noun.to === noun.from + 1 && isWordAt(s.tokens, noun.from)) return null
  // các nước Peru và Chile: the first of those whose names follow; not các nước châu Âu
  const first = NATIONS.test(s.forms.slice(from, noun.to).join(' ')) ? territoryAt(s.tokens, s.forms, noun.to) : null
  if (first?.territory.kind === 'country' && isCountry(s, first)) {
    const { name: head, country } = first.territory
    return phrase(s, from, first.to, 'state', { name: { from: first.from, to: first.to }, country, head })
  }
  const tail = tailOf(s, noun.to)
  // 14 chiến binh al-Kavena: whose they are says more than how many
  if (count > from && (KNOWN_BODIES.at(s.forms, tail.to) ?? bodyAt(s, tail.to, { beforeName: false })?.isNamed)) return null
  // người phụ nữ 34 tuổi, nam sinh sinh năm 2001
  const isAged = s.tokens[tail.to]?.kind === 'number' || s.forms[tail.to] === 'sinh'
  const told = isAged ? originEnd(s, tail.to) : tail.to
  const determined = noun.from > from || told > tail.to
  const opens = from === 0 || /^["“:]$/u.test(s.tokens[from - 1]?.text ?? '')
  // “...”, tờ báo viết
  const isPaper = /^(?:tờ|nhật) báo$/u.test(s.forms.slice(noun.from, noun.to).join(' ')) && CUES.at(s.forms, noun.to) !== null
  // Tại tòa, bị cáo thừa nhận; theo nạn nhân; but bà Sen, bị cáo buộc
  const opensPart = opensClause(s, from) || s.forms[from - 1] === 'theo'
  const isPart = opensPart && PART.at(s.forms, from)?.to === noun.to && !isWordAt(s.tokens, noun.to - 1)
  // bị cảnh sát bắt, đối thoại với người dân; not với cán bộ Trần Văn Mốc
  const isMany =
    noun.value.has('many') && LEADS_MANY.test(s.forms[from - 1] ?? '') && s.forms[from - 2] !== 'đối' && !s.tokens[noun.to]?.capital
  const isKnown = isMany || determined || isPaper || isPart || noun.value.has('group') || tail.country !== null
  if (!isKnown && !(opens && noun.to - noun.from > 1)) return null
  const kind = noun.value.has('role') && !plural && !isMany ? 'role' : 'group'
  // một người dùng Weibo
  const isUser = s.forms[nounAt] === 'người' && s.forms[nounAt + 1] === 'dùng'
  return phrase(s, from, plural || isUser ? sortEnd(s, told) : told, kind, {
    form: 'title',
    country: tail.country,
    gender: genderOf(s.forms.slice(nounAt, noun.to).join(' ')),
    head: s.forms.slice(noun.from, noun.to).join(' '),
    plural: plural !== null || noun.value.has('group'),
  })
}

/** `các chuyên gia Bitcoin`: one foreign word after several people says of what sort they are; but `các cầu thủ Messi, Ronaldo`. */
function sortEnd(s: Line, at: number): number {
  if (gapBefore(s.tokens, at) !== 1 || runEnd(s, at) !== at + 1 || isVietnameseSyllable(s.forms[at] ?? '')) return at
  const isListed = /^(?:,|và|hay|hoặc)$/u.test(s.forms[at + 1] ?? '') && s.tokens[at + 2]?.capital === true
  return isListed ? at : at + 1
}

/** `người Mỹ`, `những người Kurd`: a people; not a person from there (điệp viên người Nga). */
function peopleAt(s: Line, from: number, at: number): Phrase | null {
  if ((s.forms[at] !== 'người' && s.forms[at] !== 'dân') || (at === from && at > 0 && isWordAt(s.tokens, at - 1))) return null
  const territory = territoryAt(s.tokens, s.forms, at + 1)
  const end = territory?.to ?? runEnd(s, at + 1)
  const isCrowd = end === at + 1 && s.forms[at] === 'người' && CROWD.at(s.forms, from)?.to === at
  if (isCrowd && !isWordAt(s.tokens, at)) return phrase(s, from, end, 'group', { form: 'title', head: 'người', plural: true })
  if (end === at + 1 || gapBefore(s.tokens, at + 1) !== 1) return null
  return phrase(s, from, end, 'group', { form: 'title', country: territory?.territory.country ?? null, head: 'người', plural: true })
}

/** `3 nghi phạm`, `hơn 1.200 ngư dân`: the token behind a number in figures; `at` where none stands there or a day, an article or a rank has it. */
function countEnd(s: Line, at: number): number {
  const isFigure = (i: number) => s.tokens[i]?.kind === 'number' && /^\d+$/u.test(s.forms[i] ?? '')
  const isGlued = (i: number) => s.tokens[i - 1]?.end === s.tokens[i]?.start
  if (!isFigure(at) || isGlued(at) || NUMBERED.at(s.forms, at - 1) !== null) return at
  let to = at + 1
  while (/^[.,]$/u.test(s.forms[to] ?? '') && isGlued(to) && isFigure(to + 1) && isGlued(to + 1)) to += 2
  return gapBefore(s.tokens, to) === 1 ? to : at
}

function tailOf(s: Line, from: number): { to: number; country: string | null } {
  let to = from
  let country: string | null = null
  for (let step = 0; step < 5; step++) {
    if (gapBefore(s.tokens, to) > 1) break
    const territory = territoryAt(s.tokens, s.forms, to)
    // Chính phủ Peru cho Chile vay: a verb behind the country
    const join: { readonly to: number } | null = country !== null && s.forms[to] === 'cho' ? null : JOINER.at(s.forms, to)
    const joined: ReturnType<typeof territoryAt> = join ? territoryAt(s.tokens, s.forms, join.to) : null
    const body = bodyAt(s, join ? join.to : to, { beforeName: false })
    if (territory ?? joined) {
      const match: ReturnType<typeof territoryAt> = territory ?? joined
      if (!match) break
      country ??= match.territory.country
      to = match.to
    } else if (body?.isNamed && (join || s.tokens[to]?.capital)) {
      country ??= body.country
      to = body.to
    } else {
      const region = REGION.at(s.forms, to)
      const next = region ?? AFTER_TITLE.at(s.forms, to)
      // 10 nhà ngoại giao của nước này: of the state that was told of
      const that = s.forms[to] === 'của' ? to + 1 : to
      const other = /^(?:khác|giấu|địa|nước)$/u.test(s.forms[to] ?? '')
      // Quân đội Peru chính thức rút lui: the first syllable of another word
      const isCut = next !== null && next.to === to + 1 && isWordAt(s.tokens, to)
      if (next && !isCut && (region || !s.tokens[to]?.capital)) to = next.to
      else if (other && s.forms[to] === 'khác') to++
      else if (s.forms[to] === 'địa' && s.forms[to + 1] === 'phương') to += 2
      else if (s.forms[that] === 'nước' && s.forms[that + 1] === 'này') to = that + 2
      else break
    }
  }
  return { to, country }
}
