// The label of an event: a short Vietnamese line that a person can read. It says the verb of the text where event-label-verbs.tsv has it
// (`bắt giữ`, `tập trận`), else what event-labels.tsv has for the type.
import type { EntityKind, EventMode, EventStatus, EventType } from '../../schemas/terms.ts'
import { readTable } from '../core/data.ts'
import { squeeze } from '../core/text.ts'
import { type LabelVerb, labelVerb } from '../lang/vi/events/label-verbs.ts'
import { mostSeen } from './link-entities.ts'

export interface LabelParty {
  readonly name: string
  readonly kind: EntityKind
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
  /** Every time one is written: `Tổng thống Mỹ`. */
  readonly roles: readonly string[]
}

export interface LabelFacts {
  readonly type: EventType
  readonly mode: EventMode | null
  /** Of event-label-verbs.tsv. */
  readonly verb: string | null
  readonly status: EventStatus
  readonly actors: readonly LabelParty[]
  readonly targets: readonly LabelParty[]
  /** EDTF. */
  readonly date: string | null
  readonly place: string | null
}

const FILE = new URL('../lang/vi/data/event-labels.tsv', import.meta.url)
const WORDS = new Map<string, string>()
for (const row of readTable(FILE, ['type', 'mode', 'shape', 'words'])) WORDS.set(`${row.type} ${row.mode} ${row.shape}`, row.words)

const SMALL_FILE = new URL('../lang/vi/data/event-label-words.tsv', import.meta.url)
const SMALL = new Map(readTable(SMALL_FILE, ['word', 'text']).map((row) => [row.word, row.text]))

const NOT_OFFICES = readTable(SMALL_FILE, ['word', 'text']).flatMap((row) => (row.word === 'no-office' ? row.text : []))

/** A small word of labels; refuses one that the table lacks. */
function small(word: EventStatus | 'and' | 'others' | 'at' | 'month' | 'year'): string {
  const text = SMALL.get(word)
  if (text === undefined) throw new Error(`event-label-words.tsv has no row for ${word}`)
  return text
}

/** `Tổng thống Mỹ Joe Biden và Tổng thống Nga Vladimir Putin điện đàm, 13/4/2021` */
export function eventLabel(facts: LabelFacts): string {
  const visited = facts.mode === 'visit' && facts.targets.length === 0 && facts.place !== null
  const actors = withoutOwnStates(facts.actors)
  const verb = facts.verb === null ? null : labelVerb(facts.type, facts.verb)
  const targets = visited ? (facts.place ?? '') : listed(withoutOwnStates(facts.targets), verb?.people)
  const words = wordsFor(facts, verb, shapeOf(actors.length, targets !== ''))
  const line = squeeze(
    words
      .replace('~', small(facts.status))
      .replace('{A}', () => listed(actors))
      .replace('{T}', () => targets),
  )
  const place = facts.place !== null && !visited ? ` ${small('at')} ${facts.place}` : ''
  const date = facts.date === null ? '' : `, ${dateWords(facts.date)}`
  return capitalised(line) + place + date
}

/** `Tổng thống Nga Vladimir Putin và Nga` is said as `Tổng thống Nga Vladimir Putin`: who has an office of a state stands for it; a company does not. */
function withoutOwnStates(parties: readonly LabelParty[]): readonly LabelParty[] {
  const acting = new Set(parties.filter(({ kind, roles }) => kind === 'person' && roles.length > 0).map(({ country }) => country))
  return parties.filter(({ kind, country }) => kind !== 'state' || country === null || !acting.has(country))
}

function shapeOf(actors: number, hasTargets: boolean): Shape {
  if (hasTargets) return actors > 0 ? 'both' : 'target'
  return actors > 1 ? 'mutual' : actors === 1 ? 'actor' : 'none'
}

type Shape = 'both' | 'target' | 'mutual' | 'actor' | 'none'

function wordsFor({ type, mode, targets }: LabelFacts, verb: LabelVerb | null, shape: Shape): string {
  const ofPeople = targets.every(({ kind }) => kind === 'person') ? WORDS.get(`${type} people ${shape}`) : undefined
  const ofType = ofPeople ?? WORDS.get(`${type} ${mode ?? '-'} ${shape}`) ?? WORDS.get(`${type} - ${shape}`)
  const words = (verb === null ? null : wordsOfVerb(verb, shape)) ?? ofType
  if (words === undefined) throw new Error(`event-labels.tsv has no row for ${type} ${shape}`)
  return words
}

function wordsOfVerb({ verb, to, passive, alone }: LabelVerb, shape: Shape): string | null {
  if (shape === 'both') return `{A} ~ ${verb} ${to} {T}`
  if (shape === 'target') return passive === '' ? null : `{T} ~ ${passive} ${verb}`
  return shape === 'none' ? `~ ${alone}` : `{A} ~ ${alone}`
}

const NAMED = 3

/** `A`, `A và B`, `A, B và C`, `A, B, C và 2 bên khác`; states behind the words that stand for their people: `người của A` */
function listed(parties: readonly LabelParty[], people = ''): string {
  const names = parties.slice(0, NAMED).map((party) => (party.kind === 'state' ? `${people} ${called(party)}` : called(party)))
  if (parties.length > NAMED) return `${names.join(', ')} ${small('and')} ${parties.length - NAMED} ${small('others')}`
  const last = names.pop() ?? ''
  return names.length ? `${names.join(', ')} ${small('and')} ${last}` : last
}

/** A person with the office written most often. */
function called({ name, kind, roles }: LabelParty): string {
  const times = new Map<string, number>()
  for (const role of kind === 'person' ? roles : []) {
    const isOffice = !role.includes(name) && !name.includes(role) && !NOT_OFFICES.some((words) => role.toLowerCase().startsWith(words))
    if (isOffice) times.set(role, (times.get(role) ?? 0) + 1)
  }
  const role = mostSeen(times)
  return role === null ? name : `${role} ${name}`
}

/** `2021-04-13` is 13/4/2021, `2021-06` tháng 6/2021, `XXXX-04-13` 13/4, `2018-06-25/2018-06-27` 25/6/2018 - 27/6/2018. */
export function dateWords(edtf: string): string {
  const [first = '', last] = edtf.split('/').map((date) => {
    const [year = '', month, day] = date.split('-')
    const tail = year === 'XXXX' ? '' : `/${year}`
    if (month === undefined) return year === 'XXXX' ? '' : `${small('year')} ${year}`
    return day === undefined ? `${small('month')} ${Number(month)}${tail}` : `${Number(day)}/${Number(month)}${tail}`
  })
  return last === undefined ? first : `${first} - ${last}`
}

function capitalised(line: string): string {
  const [first = '', ...rest] = line
  return first.toUpperCase() + rest.join('')
}
