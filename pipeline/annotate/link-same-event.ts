// Whether the parts of two articles report one event: by what happened, who took part, when and where. Never by what other articles say.
import type { EventMode, EventType } from '../../schemas/terms.ts'
import { dayNumber } from '../core/edtf.ts'
import { areOneDeed } from '../lang/vi/events/label-verbs.ts'
import { heldOffices } from '../lang/vi/names/offices.ts'
import { isSameParty, type Party } from './link-parties.ts'
import type { Days, EventPart } from './link-parts.ts'

/** Why two parts are one event; the stronger one is followed first. */
export interface Tie {
  /** 3: dates to the day or week; 2: to the month, or vague; 1: one date and one publication day; 0: two publication days. */
  readonly strength: 0 | 1 | 2 | 3
  readonly reason: TieReason
}

/** The names of the reasons, as `explain` gives them. */
export type TieReason =
  | 'link.same-days'
  | 'link.same-month'
  | 'link.same-period-published-together'
  | 'link.published-near-date'
  | 'link.same-case'
  | 'link.same-story'
  | 'link.published-together'

/** What takes place once and is spoken of before and after: a meeting in June, and the meeting of 16 June. */
const SCHEDULED: ReadonlySet<EventType> = new Set(['CONSULT', 'COOPERATE', 'AGREE'])

/** What is announced before it is done. */
const PLANNED: ReadonlySet<EventType> = new Set(['AID', 'MOBILIZE', 'RETREAT', 'SANCTION', 'CONCEDE'])

/** What befalls one person, see isSameCase. */
const CASES: ReadonlySet<EventType> = new Set(['ACCUSE', 'COERCE', 'SANCTION', 'ASSAULT'])

const LAW: ReadonlySet<EventType> = new Set(['ACCUSE', 'COERCE', 'SANCTION'])

/** Days between the publication of two articles that speak of one undated event. */
const TOGETHER = 2
/** Days from a dated event to the publication of an article that speaks of it without a date: as a thing done, as a thing to come. */
const DONE_BEFORE = 3
const COMING_WITHIN = 14

/**
 * Whether nothing speaks against two parts of one story being one event: its kind, its places, its days, and the countries of those who take
 * part, of whom one at least is known to be the same on both sides unless one side names nobody.
 */
export function mayBeOneInStory(a: EventPart, b: EventPart): boolean {
  if (!isSameKind(a, b) || haveOtherPlaces(a, b) || isOneUnreal(a, b) || isOneStillToCome(a, b)) return false
  if (a.days && b.days && (a.days.from > b.days.to || b.days.from > a.days.to)) return false
  return areOfOneSide(a.actors, b.actors) && areOfOneSide(a.targets, b.targets)
}

/**
 * Whether two parts cannot be one event, whatever joins each of them to a third: another kind, another place, done and only thought of, or a
 * side on which both name somebody and nobody is the same. All who take part in a meeting are one side, to which either may add.
 */
export function excludeEachOther(a: EventPart, b: EventPart): boolean {
  if (!isSameKind(a, b) || haveOtherPlaces(a, b) || isOneUnreal(a, b) || isOneStillToCome(a, b)) return true
  if (isMutual(a, b)) return !areOfOneSide([...a.actors, ...a.targets], [...b.actors, ...b.targets])
  return areApart(a.actors, b.actors) || areApart(a.targets, b.targets)
}

function areApart(a: readonly Party[], b: readonly Party[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((party) => b.some((other) => isOfOneSide(party, other)))
}

/** An attack that is feared is not the attack of the day before; a withdrawal that is planned comes about, a meeting that is only thought of as well. */
function isOneUnreal(a: EventPart, b: EventPart): boolean {
  const { type } = a.mentions[0]
  if (SCHEDULED.has(type) || isReal(a) === isReal(b)) return false
  return !PLANNED.has(type) || ![a, b].every(({ mentions }) => mentions.some(({ status }) => status === 'occurred' || status === 'planned'))
}

/** What is still planned is not what was done before. */
function isOneStillToCome(a: EventPart, b: EventPart): boolean {
  const isAfter = (plan: EventPart, { days }: EventPart) =>
    days !== null && plan.days === null && plan.day !== null && isPlan(plan) && days.to < dayNumber(plan.day)
  return isAfter(a, b) || isAfter(b, a)
}

function isPlan({ mentions }: EventPart): boolean {
  return mentions.every(({ status }) => status === 'planned' || status === 'possible')
}

function isReal({ mentions }: EventPart): boolean {
  return mentions.some(({ status }) => status === 'occurred')
}

/**
 * Whether nobody is named, or some are the same and one list holds no more than the other: the same party, or bodies and people of the same
 * country (Bộ Quốc phòng Nhật Bản and Nhật Bản). A meeting with the emperor is not that with the speaker, though the guest is the same.
 */
function areOfOneSide(a: readonly Party[], b: readonly Party[]): boolean {
  if (a.length === 0 || b.length === 0) return true
  const others = (list: readonly Party[], than: readonly Party[]) =>
    list.filter((party) => !than.some((other) => isOfOneSide(party, other)))
  const [ours, theirs] = [others(a, b), others(b, a)]
  return ours.length < a.length && (ours.length === 0 || theirs.length === 0)
}

/** On which sides both name one party, or a state and who acts for it: `Nga yêu cầu`, `Tổng thống Putin yêu cầu`. */
export function sharedSides(a: EventPart, b: EventPart): { readonly actors: boolean; readonly targets: boolean } {
  const areOne = (x: Party, y: Party) =>
    isSameParty(x, y) || (x.country !== null && x.country === y.country && (x.kind === 'state' || y.kind === 'state'))
  const share = (x: readonly Party[], y: readonly Party[]) => x.some((one) => y.some((other) => areOne(one, other)))
  return { actors: share(a.actors, b.actors), targets: share(a.targets, b.targets) }
}

function isOfOneSide(a: Party, b: Party): boolean {
  if (isSameParty(a, b)) return true
  return a.country !== null && a.country === b.country && (a.kind !== 'person' || b.kind !== 'person')
}

/** The tie between two parts of different articles; null where they may be two events. */
export function tieOf(a: EventPart, b: EventPart): Tie | null {
  if (a.key === b.key || !isSameKind(a, b) || haveOtherPlaces(a, b)) return null
  const known = isSameVisit(a, b) ? 2 : (sameParties(a, b) ?? sameSides(a, b))
  if (known === null) return null
  if (a.days && b.days) return datedTie(a, b, a.days, b.days, known)
  const isCase = isSameCase(a, b)
  if (known < 2 && !isCase) return null
  if (a.days) return nearTie(a.days, b)
  if (b.days) return nearTie(b.days, a)
  if (a.date || b.date || !areTogether(a, b, TOGETHER)) return null
  return { strength: 0, reason: isCase ? 'link.same-case' : 'link.published-together' }
}

/** The same type, and verbs and modes that may be written of the same event. */
export function isSameKind(a: EventPart, b: EventPart): boolean {
  const [first, second] = [a.mentions[0], b.mentions[0]]
  if (first.type !== second.type) return false
  if (!verbsOf(a).every((one) => verbsOf(b).every((other) => areOneDeed(first.type, one, other) !== false))) return false
  const [one, other] = [modeOf(a), modeOf(b)]
  return first.type === 'CONSULT' ? areMeetingsAlike(one, other) : one === null || other === null || one === other
}

function verbsOf({ mentions }: EventPart): string[] {
  return [...new Set(mentions.flatMap(({ verb }) => verb ?? []))]
}

function modeOf(part: EventPart): EventMode | null {
  return part.mentions.find(({ mode }) => mode !== null)?.mode ?? null
}

/** A call may be written of as a talk by video, a summit as a meeting; a visit is not the meeting held on it. */
function areMeetingsAlike(a: EventMode | null, b: EventMode | null): boolean {
  const kinds: readonly (readonly (EventMode | null)[])[] = [
    ['phone', 'video', null],
    ['meet', 'multilateral', null],
  ]
  return a === b || kinds.some((kind) => kind.includes(a) && kind.includes(b))
}

function haveOtherPlaces(a: EventPart, b: EventPart): boolean {
  const [here, there] = [a, b].map((part) => new Set(part.mentions.flatMap(({ place }) => place?.country ?? [])))
  return !!here?.size && !!there?.size && ![...here].some((country) => there.has(country))
}

/** The host of a visit is its place: the same guest in the same country. */
function isSameVisit(a: EventPart, b: EventPart): boolean {
  if (modeOf(a) !== 'visit' || modeOf(b) !== 'visit' || sameParties(a, b) === null) return false
  const lands = new Set(a.mentions.flatMap(({ place }) => place?.country ?? []))
  return b.mentions.some(({ place }) => place?.country && lands.has(place.country))
}

/** `Triều Tiên đe dọa quân đội Hàn Quốc` is `Triều Tiên đe dọa Hàn Quốc`: bodies of a state act and suffer for it. */
function sameSides(a: EventPart, b: EventPart): 2 | null {
  if (SCHEDULED.has(a.mentions[0].type)) return null
  const areOf = (x: readonly Party[], y: readonly Party[]) =>
    x.length > 0 &&
    y.length > 0 &&
    [...x].every((one) => y.some((other) => isForState(one, other))) &&
    y.every((one) => x.some((other) => isForState(one, other)))
  return areOf(a.actors, b.actors) && areOf(a.targets, b.targets) ? 2 : null
}

/** An arrest, a dismissal, an accusation that articles of the same days tell of one person without office is one, whoever is said to have done it. */
function isSameCase(a: EventPart, b: EventPart): boolean {
  if (!CASES.has(a.mentions[0].type) || !isReal(a) || !isReal(b)) return false
  return a.targets.some((party) => b.targets.some((other) => isSameParty(party, other)) && isPrivatePerson(party))
}

/** Those in office are blamed by many for many things. */
function isPrivatePerson({ kind, words }: Party): boolean {
  return kind === 'person' && words.length > 1 && heldOffices(words.join(' ')).size === 0
}

function isForState(a: Party, b: Party): boolean {
  if (isSameParty(a, b)) return true
  const kinds = [a.kind, b.kind]
  return a.country !== null && a.country === b.country && kinds.includes('state') && kinds.includes('organization')
}

/**
 * How many named parties the two have in common: 2 (or more) where each side is shared, 1 where the only named party is. Null where a named
 * party of the shorter list is not in the other.
 */
export function sameParties(a: EventPart, b: EventPart): 1 | 2 | null {
  if (isMutual(a, b)) {
    const shared = sharedCount([...a.actors, ...a.targets], [...b.actors, ...b.targets])
    return shared === null ? null : shared >= 2 ? 2 : shared === 1 ? 1 : null
  }
  const [actors, targets] = [sharedCount(a.actors, b.actors), sharedCount(a.targets, b.targets)]
  if (actors === null || targets === null || actors + targets === 0) return null
  return actors > 0 && targets > 0 ? 2 : 1
}

/** All who take part are actors. */
function isMutual(a: EventPart, b: EventPart): boolean {
  return SCHEDULED.has(a.mentions[0].type) && (a.targets.length === 0 || b.targets.length === 0)
}

/** How many of the shorter list are in the other; null where not all. 0 where one is empty. */
function sharedCount(a: readonly Party[], b: readonly Party[]): number | null {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a]
  return few.every((party) => many.some((other) => isSameParty(party, other))) ? few.length : null
}

function datedTie(a: EventPart, b: EventPart, x: Days, y: Days, known: 1 | 2): Tie | null {
  if (x.from > y.to || y.from > x.to) return null
  const width = Math.max(x.to - x.from, y.to - y.from)
  if (known === 1 && isOfMany(a, b)) return null
  if (known === 1) return width < 4 && isSamePlace(a, b) ? { strength: 3, reason: 'link.same-days' } : null
  if (width <= 7) return { strength: 3, reason: 'link.same-days' }
  if (width <= 31 && SCHEDULED.has(a.mentions[0].type)) return { strength: 2, reason: 'link.same-month' }
  return areTogether(a, b, TOGETHER) ? { strength: 2, reason: 'link.same-period-published-together' } : null
}

/** A court tries, and the police arrest, several on a day: who did it alone does not tell to whom. */
function isOfMany(a: EventPart, b: EventPart): boolean {
  return LAW.has(a.mentions[0].type) && (a.targets.length === 0 || b.targets.length === 0)
}

function isSamePlace(a: EventPart, b: EventPart): boolean {
  const names = new Set(a.mentions.flatMap(({ place }) => place?.name ?? []))
  return b.mentions.some(({ place }) => place?.name && names.has(place.name))
}

function nearTie(days: Days, undated: EventPart): Tie | null {
  if (undated.date || undated.day === null || days.to - days.from > 7) return null
  const published = dayNumber(undated.day)
  const isDone = undated.mentions[0].status === 'occurred'
  const isNear = isDone
    ? days.from <= published && days.to >= published - DONE_BEFORE
    : days.to >= published - 1 && days.from <= published + COMING_WITHIN
  return isNear ? { strength: 1, reason: 'link.published-near-date' } : null
}

function areTogether(a: EventPart, b: EventPart, days: number): boolean {
  return a.day !== null && b.day !== null && Math.abs(dayNumber(a.day) - dayNumber(b.day)) <= days
}
