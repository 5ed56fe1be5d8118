// Whom a description stands for: `quan chức này`, `nam ca sĩ`, `hậu vệ người Đức`, `cô gái 24 tuổi`, by age, by trade, else by what is spoken of.
import type { Draft } from './entities.ts'
import { isWhole } from './held-offices.ts'
import { ANY_PLAYER, COACH, LAY_PERSON, OFFICIAL, PART, PLAIN_ADDRESS, PLAYER, TRADES } from './lexicon.ts'
import { familyTold, originEnd } from './origins.ts'
import type { Phrase } from './phrases.ts'
import type { Salience } from './salience.ts'

/** Characters back: a trade without a name is somebody in particular; một cô gái may be named since. */
const ANNOUNCED = 1500
const NEAR = 300

export function personDescribed(phrase: Phrase, salience: Salience, drafts: readonly Draft[]): number | null {
  const ofAge = onlyOfAge(phrase, drafts)
  if (ofAge !== null) return ofAge
  const head = phrase.head ?? ''
  const family = familyTold(phrase.s, phrase.to)
  const mayBe = (draft: Draft) => isOfFamily(draft, family) && !isOfOtherAge(phrase, draft)
  const mayBeOfTrade = (draft: Draft) => mayBe(draft) && isOfTrade(draft, head)
  const byTrade = salience.person(phrase, phrase.gender, mayBeOfTrade, { unnamed: true })
  const byHead =
    byTrade !== null && byTrade === salience.subjectOf(phrase.s.index) ? (nextTo(phrase, byTrade, salience, drafts) ?? byTrade) : byTrade
  // Mai Sen từ chối. Nữ ca sĩ cười: whom the text is about, of whom it has told no trade so far, rather than a singer further back
  const nearest =
    byHead !== null && phrase.anaphor === 'person' && phrase.gender !== null ? salience.person(phrase, phrase.gender, () => true) : null
  // Bi Nam hát tặng vợ, nữ diễn viên cười: nobody is described beside his own name
  const near = nearest === null || nearest === salience.subjectOf(phrase.s.index) ? null : drafts[nearest]
  if (near && near.name !== null && near.heads.size + near.offices.size === 0) return nearest
  // Ronald Berg đòi ra đi. Siêu sao người Peru nói: no trade of his has been told, and nobody of that trade is named
  const trade = phrase.from + head.split(' ').length
  const isToldApart = phrase.anaphor === 'described' && originEnd(phrase.s, trade) > trade
  const isCalledSo = (draft: Draft) => [...draft.heads].some((other) => other.includes(head) || head.includes(other))
  if (byHead === null && isToldApart && !drafts.some((draft) => draft.name !== null && mayBe(draft) && isCalledSo(draft)))
    return salience.person(
      phrase,
      phrase.gender,
      (draft) => draft.name !== null && mayBe(draft) && draft.heads.size + draft.offices.size === 0,
    )
  // vị bác sĩ is of that trade; vị lãnh đạo này may be anybody spoken of
  const isOfTradeOnly = phrase.anaphor === 'described' || (head.startsWith('vị ') && head.split(' ').length === phrase.to - phrase.from)
  if (isOfTradeOnly || byHead !== null) return byHead
  // một người kể rằng cô ấy đã đi. Người này ...: of whom the text has just told without a name
  if (head === 'người' || head === 'người dân') return isAnnounced(phrase, head, NEAR) ? null : mainPerson(phrase, salience, drafts)
  // Học sinh này after the Hiệu trưởng: somebody known by another word alone, or with an office, is somebody else
  const isLay = LAY_PERSON.at(head.split(' '), 0) !== null
  const isOther = (draft: Draft) => (isLay ? draft.offices.size > 0 : draft.name === null) && draft.heads.size > 0
  // tiền vệ 28 tuổi is not the coach
  // Lãnh đạo này after chị Sen, of whom no office is told
  const isLayPerson = ({ offices, heads, addresses }: Draft) =>
    isWhole(OFFICIAL, head) &&
    offices.size + heads.size === 0 &&
    addresses.size > 0 &&
    [...addresses].every((word) => isWhole(PLAIN_ADDRESS, word))
  const isCoach = (draft: Draft) => isWhole(PLAYER, head) && [...draft.heads].some((other) => COACH.at(other.split(' '), 0) !== null)
  if (isAnnounced(phrase, head, isLay || phrase.gender !== null ? NEAR : ANNOUNCED)) return null
  // thủ môn này is not the forward
  const isOfOtherTrade = (draft: Draft) => draft.heads.size > 0 && [head, ...draft.heads].every(isInTrade) && !isOfTrade(draft, head)
  const fits = (draft: Draft) => mayBe(draft) && !isOther(draft) && !isCoach(draft) && !isLayPerson(draft) && !isOfOtherTrade(draft)
  return salience.person(phrase, phrase.gender, fits)
}

/** `Nghệ sĩ Nam nhắc Mai Sen nhưng ca sĩ này lắc đầu`: whom the sentence has named since, where no trade of theirs has been told; null where it has nobody. */
function nextTo({ s, to, gender }: Phrase, subject: number, salience: Salience, drafts: readonly Draft[]): number | null {
  if (s.forms[to - 1] !== 'này') return null
  const since = salience.recent(({ kind, name }) => kind === 'person' && name !== null, s.index, 0)
  const draft = since === null || since === subject ? undefined : drafts[since]
  const isAlike = !gender || !draft?.gender || draft.gender === gender
  return draft && isAlike && draft.heads.size + draft.offices.size === 0 ? since : null
}

/** The one of whom the article tells the age or the year of birth that the phrase tells. */
function onlyOfAge({ age, gender }: Phrase, drafts: readonly Draft[]): number | null {
  const isOfAge = (draft: Draft) =>
    draft.kind === 'person' &&
    age !== null &&
    draft.age === age &&
    draft.name !== null &&
    (draft.gender ?? gender) === (gender ?? draft.gender)
  const found = drafts.flatMap((draft, i) => (isOfAge(draft) ? [i] : []))
  return found.length === 1 ? (found[0] ?? null) : null
}

/** `người đàn ông 34 tuổi` is nobody of 60; years of birth are compared with years of birth. */
function isOfOtherAge({ age }: Phrase, draft: Draft): boolean {
  return age !== null && draft.age !== null && draft.age !== age && age.includes(' ') === draft.age.includes(' ')
}

/**
 * `Bị cáo`, `nạn nhân`, `chủ quán` alone: the only one whom the article names so, somewhere; `cựu binh Mỹ`: the only one of that trade from there;
 * `người phụ nữ 34 tuổi`: the only one of that age. Null for somebody of many.
 */
export function onlyBearer(phrase: Phrase, drafts: readonly Draft[]): number | null {
  const { s, from, to, head, country, kind, plural } = phrase
  if (kind !== 'role' || !head || plural || /^(?:một|mỗi|từng)$/u.test(s.forms[from] ?? '') || OTHERS.test(s.forms[to] ?? '')) return null
  if (phrase.age !== null) return onlyOfAge(phrase, drafts)
  const isAlone = to - from === head.split(' ').length
  const isCalled = (draft: Draft) => draft.addresses.has(head) || draft.heads.has(head)
  const isThere = (draft: Draft) => draft.country === country && isOfTrade(draft, head)
  const fits = country !== null ? isThere : isAlone && isWhole(PART, head) ? isCalled : () => false
  const found = drafts.flatMap((draft, i) => (draft.kind === 'person' && draft.name !== null && fits(draft) ? [i] : []))
  return found.length === 1 ? (found[0] ?? null) : null
}

const OTHERS = /^(?:khác|thứ|còn|đầu|cuối|và|hay|hoặc)$/u

/** `HLV của Nordvak`, where the article names one of that trade; of several the one from the country that the words tell. */
export function onlyOfTrade({ head, country }: Phrase, drafts: readonly Draft[]): number | null {
  const all = drafts.flatMap((draft, i) => (draft.name !== null && isOfTrade(draft, head ?? '') ? [i] : []))
  const there = all.filter((i) => country === null || (drafts[i]?.country ?? country) === country)
  return there.length === 1 ? (there[0] ?? null) : null
}

/** `HLV họ Lê` is no Nguyễn. */
function isOfFamily({ name }: Draft, family: string | null): boolean {
  return family === null || name?.toLowerCase().startsWith(`${family} `) === true
}

/** The article calls the person by the trade, or by another word for it. */
export function isOfTrade({ heads }: Draft, trade: string): boolean {
  return [...heads].some((other) => isSameTrade(other, trade))
}

/** `diễn viên` and `nữ diễn viên`; `HLV` and `nhà cầm quân`; `ĐB` and `vị đại biểu`; `tiền đạo` and `cầu thủ`. */
function isSameTrade(a: string, b: string): boolean {
  if (a.includes(b) || b.includes(a)) return true
  const [one, other] = [bareTrade(a), bareTrade(b)]
  const isPlayer = (any: string, player: string) => isWhole(ANY_PLAYER, any) && (isWhole(PLAYER, player) || isWhole(ANY_PLAYER, player))
  return TRADES.some((words) => isWhole(words, one) && isWhole(words, other)) || isPlayer(one, other) || isPlayer(other, one)
}

/** A noun for one trade that is not another. */
function isInTrade(head: string): boolean {
  return TRADES.some((words) => isWhole(words, bareTrade(head)))
}

/** `ca sĩ` of `nữ ca sĩ`, `cựu binh` of `người cựu binh`. */
function bareTrade(head: string): string {
  return head.replace(/^(?:vị|nữ|nam|viên|người) /u, '')
}

/** `người này`, `người dân này` may be anybody: only whom the sentence before is about. */
function mainPerson({ s }: Phrase, salience: Salience, drafts: readonly Draft[]): number | null {
  const before = salience.subjectOf(s.index - 1)
  const draft = before === null ? null : drafts[before]
  return draft?.kind === 'person' && draft.name !== null ? before : null
}

/** `Một tài xế kể lại. ... Tài xế này nói`: of whom the text last spoke without a name. */
function isAnnounced({ s, from }: Phrase, head: string, reach: number): boolean {
  const at = s.tokens[from]?.start ?? s.start
  const told = s.body.slice(Math.max(0, at - reach), at).toLowerCase()
  const noun = bareTrade(head)
  if (!told.includes(noun)) return false
  // “Mẹ tôi từng là một ca sĩ”, nữ ca sĩ 47 tuổi nói: what is said announces nobody
  const before = told.replace(/(?:“|^)[^“”]*”/gu, '')
  return new RegExp(`(?:^|[\\s“"(])một (?:[\\p{L}\\p{M}]+ )?${noun}(?![\\p{L}\\p{M}]| tên )`, 'u').test(before)
}
