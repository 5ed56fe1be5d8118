// Settles the phrases without a name, in the order of the text: offices, counterparts, pronouns, groups.
import { ownerOf } from './called.ts'
import { isOfTrade, onlyBearer, onlyOfTrade, personDescribed } from './described.ts'
import { type Draft, newDraft, type Registry } from './entities.ts'
import { holdsShort, isOnlyOne, isWhole, leadsBody, sharesRole } from './held-offices.ts'
import { HOME } from './home-country.ts'
import { type BodyKind, LOCAL_BODY, NATIONAL_BODY, WIRE } from './lexicon.ts'
import { describedOffice, heldOffices, isHeadOfState, isOfCountryOnly, isTableOffice, officeKeys } from './offices.ts'
import { pairOf, stateNamed } from './pairs.ts'
import { holderCountry } from './people.ts'
import { type Phrase, TITLE, textOf } from './phrases.ts'
import { Salience } from './salience.ts'
import { vouchedFor } from './vouched.ts'

export interface Settled {
  /** By position in the phrases. */
  readonly of: ReadonlyMap<number, number>
  readonly members: ReadonlyMap<number, readonly number[]>
  readonly countries: ReadonlyMap<number, string>
}

/** Which phrases stand inside quotation marks, and which sentences wholly do. */
export interface Speech {
  readonly isQuoted: (phrase: Phrase) => boolean
  readonly isSpeech: (sentence: number) => boolean
}

export function resolve(phrases: readonly Phrase[], registry: Registry, { isQuoted, isSpeech }: Speech): Settled {
  const { drafts } = registry
  const of = new Map(registry.of)
  const members = new Map<number, readonly number[]>()
  const countries = new Map<number, string>()
  const vouched = vouchedFor(phrases, registry)
  const salience = new Salience(drafts, isSpeech, (draft) => vouched.has(draft) || drafts[draft]?.name === null)
  const unnamed = new Map<string, number>()
  const later = new Map<string, number | null>()
  const headline = onlyInHeadline(phrases, registry)
  phrases.forEach((phrase, i) => {
    if (phrase.s.index < 0) return
    const quoted = isQuoted(phrase)
    if (phrase.ofThatState || isOfThatState(phrase)) {
      const state = stateNamed(salience.country(phrase.s.index), drafts)
      const country = state === null ? null : (drafts[state]?.country ?? null)
      const draft = drafts[of.get(i) ?? -1]
      if (country) countries.set(i, country)
      if (country && draft && draft.country === null) draft.country = country
    }
    if (!of.has(i) && !phrase.name) {
      const country = countries.get(i) ?? phrase.country
      const pair = phrase.anaphor?.startsWith('two-') ? pairOf(phrase, salience, drafts) : []
      const found = phrase.anaphor
        ? (pointTo(phrase, salience, drafts, quoted) ??
          (headline !== null && leadsIn(phrase, drafts[headline], salience) ? headline : null))
        : ((phrase.kind === 'person'
            ? holderOf(phrase, country, salience, drafts, later)
            : (onlyBearer(phrase, drafts) ?? bodyOf(phrase, salience, drafts))) ?? unnamedOf(phrase, country, drafts, unnamed))
      if (found !== null) of.set(i, found)
      if (pair.length) {
        members.set(i, pair)
        salience.notePair(pair, phrase.s.index)
      }
    }
    const at = of.get(i)
    const owner = ownerOf(phrase)
    if (owner !== null) drafts[at ?? -1]?.relatives.add(owner)
    if (at !== undefined) salience.note(at, phrase, quoted)
    else if (phrase.name && phrase.kind === 'person') salience.noteUnknown(phrase)
    salience.noteCountry(countries.get(i) ?? phrase.country, phrase.s.index)
  })
  return { of, members, countries }
}

/** The only person whom the headline names; null where it names none or several. */
function onlyInHeadline(phrases: readonly Phrase[], { of, drafts }: Registry): number | null {
  const found = new Set(phrases.flatMap(({ s }, i) => (s.index === TITLE && drafts[of.get(i) ?? -1]?.kind === 'person' ? [of.get(i)] : [])))
  const [only] = found
  return found.size === 1 && only !== undefined ? only : null
}

/** `Cô chia sẻ`, `nữ ca sĩ cười` in the lead, before the text has named anybody: whom the headline names. */
function leadsIn(phrase: Phrase, draft: Draft | undefined, salience: Salience): boolean {
  if (!draft || phrase.s.paragraph > 0 || !/^(?:he-or-she|person)$/u.test(phrase.anaphor ?? '') || salience.hasNamed) return false
  const isAlike = !phrase.gender || !draft.gender || draft.gender === phrase.gender
  return isAlike && (phrase.anaphor === 'he-or-she' || draft.heads.size === 0 || isOfTrade(draft, phrase.head ?? ''))
}

/** `lực lượng an ninh nước này`: people or a body of the state that was told of. */
function isOfThatState({ s, to, anaphor, name, kind }: Phrase): boolean {
  return anaphor === null && !name && kind !== 'state' && kind !== 'place' && s.forms.slice(to - 2, to).join(' ') === 'nước này'
}

function pointTo(phrase: Phrase, salience: Salience, drafts: Draft[], quoted: boolean): number | null {
  const sentence = phrase.s.index
  switch (phrase.anaphor) {
    case 'he-or-she':
      return quoted ? null : salience.person(phrase, phrase.gender, () => true)
    case 'person':
    case 'described':
      return personDescribed(phrase, salience, drafts)
    case 'only':
      return onlyOfTrade(phrase, drafts)
    case 'organization':
      return salience.recent((draft) => draft.kind === 'organization' && fitsHead(draft, phrase.head ?? ''), sentence)
    case 'state':
      return stateNamed(salience.country(sentence), drafts)
    case 'they': {
      const before = salience.subjectOf(sentence) ?? salience.subjectOf(sentence - 1)
      const draft = before === null ? null : drafts[before]
      // Báo Sao Mai gặp mười quan chức. Họ ...: those whom the body met
      if (draft?.kind === 'organization' && salience.hasGroup(sentence - 1, before)) return null
      // Báo Sao Mai cho hay giá sẽ tăng. Họ ...: not the paper
      if (draft?.bodyKind === 'outlet') return null
      return draft && (draft.kind === 'organization' || draft.kind === 'group' || draft.plural) ? before : null
    }
    default:
      return null
  }
}

const OUTLET = /^(?:tờ|báo|tạp chí|hãng tin|đài|trang|hãng thông tấn)/u
const COMPANY = /^(?:công ty|tập đoàn|ngân hàng|doanh nghiệp)/u
const SCHOOL = /^(?:trường|nhà trường|bệnh viện)/u
const PARTY = /^(?:đảng|nhóm)/u
const BANK = /^(?:ngân hàng|nhà băng)$/u
const CLUB = /^(?:clb|câu lạc bộ|đội bóng)$/u

const PAPER = /^(?:tờ|báo|nhật báo|tuần báo|tạp chí)/u

const isWire = (draft: Draft) => WIRE.at((draft.name ?? '').toLowerCase().split(' '), 0) !== null

function fitsHead(draft: Draft, head: string): boolean {
  const kind: BodyKind | null = draft.bodyKind
  // tờ báo này: not AFP
  if (PAPER.test(head) && isWire(draft)) return false
  if (OUTLET.test(head)) return kind === 'outlet' || kind === 'media'
  if (head === 'nhà băng') return [...draft.heads].some((other) => BANK.test(other)) || /bank$/iu.test(draft.name ?? '')
  if (COMPANY.test(head)) return kind === 'company'
  if (head === 'hãng') return kind === 'company' || kind === 'outlet'
  if (SCHOOL.test(head)) return kind === 'school'
  if (PARTY.test(head)) return kind === 'party'
  if (CLUB.test(head)) return [...draft.heads].some((other) => CLUB.test(other))
  return kind !== 'outlet' && kind !== 'company'
    ? [...draft.heads].some((other) => other.startsWith(head)) || /^(?:cơ quan|tổ chức|đơn vị|khối|liên minh)$/u.test(head)
    : false
}

/** `chính phủ`, `cảnh sát` alone: the body of that kind named last, else the only one of a kind that is told of. */
function bodyOf(phrase: Phrase, salience: Salience, drafts: readonly Draft[]): number | null {
  const head = phrase.head
  if (head && phrase.country !== null && /^(?:tờ báo|nhật báo)$/u.test(head)) return paperOf(phrase, phrase.country, head, salience)
  if (!head || phrase.country !== null || phrase.to - phrase.from !== head.split(' ').length) return null
  if (phrase.kind !== 'group' && phrase.kind !== 'role') return null
  // tờ báo viết: the paper named last
  const isPaper = (draft: Draft) => /^(?:tờ báo|nhật báo|hãng tin|trang tin)$/u.test(head) && fitsHead(draft, head)
  const isSchool = (draft: Draft) => head === 'nhà trường' && draft.bodyKind === 'school' && !draft.heads.has('bệnh viện')
  const fits = (draft: Draft) =>
    draft.kind === 'organization' &&
    draft.name !== null &&
    // UBND tỉnh after UBND tỉnh Hà Nam
    (draft.heads.has(head) || draft.name.toLowerCase().startsWith(`${head} `) || isPaper(draft) || isSchool(draft))
  const before = salience.recent(fits, phrase.s.index, 12)
  if (before !== null || !isWhole(LOCAL_BODY, head)) return before
  const all = drafts.flatMap((draft, i) => (fits(draft) ? [i] : []))
  return all.length === 1 ? (all[0] ?? null) : null
}

/** `Tờ báo Anh` after `tờ Daily Star`: the paper named last, where it is known of no other country. */
function paperOf(phrase: Phrase, country: string, head: string, salience: Salience): number | null {
  const fits = (draft: Draft) => draft.name !== null && fitsHead(draft, head)
  return salience.recent((draft) => fits(draft) && (draft.country === null || draft.country === country), phrase.s.index, 6)
}

/** The person of the article who holds the office that the phrase names. */
function holderOf(
  phrase: Phrase,
  ofCountry: string | null,
  salience: Salience,
  drafts: readonly Draft[],
  later: Map<string, number | null>,
): number | null {
  const [role, head] = [phrase.role ?? '', phrase.head ?? '']
  const described = describedOffice(role)
  const counterpart = phrase.titleKind === 'counterpart'
  const subject = counterpart ? salience.person(phrase, null, () => true) : null
  const wanted = counterpart ? (drafts[subject ?? -1]?.offices ?? new Set<string>()) : (described?.offices ?? officeKeys(role, head))
  const country = described?.country ?? ofCountry
  const anyHead = described === null && (phrase.titleKind === 'head' ? isOfCountryOnly(role, head) : counterpart && wanted.size === 0)
  const bare = role.toLowerCase().endsWith(head)
  const inTable = described !== null || isTableOffice(wanted)
  // người phát ngôn quân đội Peru: the only one from there whom the article knows, whatever it calls the army
  const holds = (draft: Draft) =>
    draft.kind === 'person' && draft.name !== null && draft.country === country && overlaps(draft.offices, wanted)
  const isOnly = country !== null && country !== HOME && drafts.filter(holds).length === 1
  // Ông Lê Tám ... Chủ tịch Hà Nội: the table has him hold that office, and the article names it
  const isKnownHolder = ({ country: own, name }: Draft) =>
    own === null && name !== null && holderCountry(name) === country && overlaps(heldOffices(name), wanted)
  const mayHold = (draft: Draft) => {
    if (draft.kind !== 'person' || draft.name === null || drafts[subject ?? -1] === draft) return false
    // Giám đốc Bảo tàng Huế, of whom no word told the country before
    const isHome = country === HOME && draft.country === null
    if (country !== null && draft.country !== country && !isHome && !isKnownHolder(draft)) return false
    if (phrase.gender && draft.gender && phrase.gender !== draft.gender) return false
    if (anyHead) return country !== null && (isHeadOfState(draft.offices) || draft.heads.has(head))
    if (bare) return overlaps(draft.offices, wanted) || [...draft.heads].some((other) => other === head || other.startsWith(`${head} `))
    return overlaps(draft.offices, wanted) && (inTable || counterpart || isOnly || sharesRole(draft, role, head))
  }
  // Chủ tịch Quốc hội Lê Tám ... Tổng Bí thư Trần Chín, who once was Chủ tịch Quốc hội: the one whom the article calls so
  const isTold = (draft: Draft) => overlaps(draft.roleOffices, wanted) || draft.heads.has(head)
  const isCalled = inTable && !counterpart && phrase.titleKind !== 'head' && drafts.some((draft) => isTold(draft) && mayHold(draft))
  const fits = (draft: Draft) => mayHold(draft) && !(isCalled && draft.roleOffices.size > 0 && !isTold(draft))
  // Thủ tướng alone is that of the papers' own country, where the article names him
  const home = country === null && bare ? salience.recent((draft) => draft.country === HOME && fits(draft), phrase.s.index, 40) : null
  const before = home ?? salience.recent(fits, phrase.s.index, 40)
  if (before !== null) return before
  const key = `${country} ${phrase.gender} ${subject} ${role.toLowerCase()}`
  const known = later.get(key)
  if (known !== undefined) return known
  const all = drafts.flatMap((draft, i) => (fits(draft) ? [i] : []))
  const isThere = (draft: Draft) => country === null || (draft.country ?? country) === country
  const isHead = (draft: Draft, whole: boolean) => phrase.titleKind === 'head' && leadsBody(draft, role, head, { whole })
  const leads = (draft: Draft) => isThere(draft) && (holdsShort(draft, role) || isHead(draft, false) || isOnlyOne(draft, head, drafts))
  const found = all.length || counterpart ? all : drafts.flatMap((draft, i) => (leads(draft) ? [i] : []))
  const closest = found.length > 1 && !all.length ? found.filter((i) => isHead(drafts[i] as Draft, true)) : found
  const only = closest.length === 1 && closest[0] !== undefined ? closest[0] : null
  later.set(key, only)
  return only
}

function overlaps(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((item) => b.has(item))
}

/** `Quốc hội` with a capital letter inside a sentence, in an article that names no other country's: the body's proper name. */
function isNational(phrase: Phrase): boolean {
  const { s, from, to } = phrase
  return s.tokens[from]?.capital === true && from > 0 && s.tokens[from - 1]?.kind === 'word' && NATIONAL_BODY.at(s.forms, from)?.to === to
}

function unnamedOf(phrase: Phrase, country: string | null, drafts: Draft[], unnamed: Map<string, number>): number {
  const text = textOf(phrase.s, phrase.from, phrase.to)
  // cảnh sát nước này: of another country each time
  const key = `${phrase.kind} ${isOfThatState(phrase) ? country : ''} ${text.toLowerCase()}`
  const known = unnamed.get(key)
  const national = phrase.kind === 'group' && isNational(phrase)
  const draft = drafts[known ?? -1]
  // Chính phủ họp. Báo cáo của Chính phủ: what opened the sentence was the body
  if (draft && national && draft.name === null) Object.assign(draft, { kind: 'organization', name: text })
  if (known !== undefined) return known
  const at =
    drafts.push(
      newDraft(national ? 'organization' : phrase.kind, national ? text : null, {
        aliases: new Set([text]),
        country,
        gender: phrase.gender,
        plural: phrase.plural,
        heads: new Set(phrase.head ? [phrase.head] : []),
      }),
    ) - 1
  if (phrase.role) drafts[at]?.roles.add(phrase.role)
  unnamed.set(key, at)
  return at
}
