// statistics.json: what the tables hold, counted row by row while they are written; verify counts again while it reads.

import type { Table } from '../../schemas/columns.ts'
import { columnsOf } from '../../schemas/columns.ts'
import { TABLES } from '../../schemas/tables.ts'
import { compareText } from '../core/text.ts'
import type { Row } from './row.ts'

/** Columns whose values are counted, by table. Rules, outlets and countries are open lists, but short ones. */
const COUNTED: Readonly<Record<string, readonly string[]>> = {
  articles: ['publisher', 'credit', 'language', 'published_basis', 'source_format', 'source_encoding', 'duplicate_kind'],
  quotes: ['quote_type', 'cue_class', 'speaker_kind', 'speaker_country', 'said_on_basis', 'rule_id'],
  events: ['event_type', 'event_mode', 'status', 'quad_class', 'date_basis', 'place_country', 'rule_id'],
  event_mentions: ['status', 'rule_id'],
  entities: ['kind', 'country'],
  rejects: ['stage', 'reason'],
}

/** So many speakers are named, those with the most quotes. */
const SPEAKERS = 100

interface ValueCount {
  readonly value: string | null
  readonly rows: number
}

export interface GroupCount {
  readonly value: string | null
  readonly articles: number
  readonly duplicates: number
  readonly sentences: number
  readonly quotes: number
  /** Events that each article mentions; one that two articles mention counts twice. */
  readonly events: number
}

export interface SpeakerCount {
  readonly entity_id: string
  readonly name: string
  readonly kind: string
  readonly quotes: number
}

export interface Statistics {
  readonly tables: Readonly<
    Record<
      string,
      {
        readonly rows: number
        /** Nulls in each column that may be null. */
        readonly nulls: Readonly<Record<string, number>>
        /** Rows by value, most frequent first. */
        readonly values: Readonly<Record<string, readonly ValueCount[]>>
      }
    >
  >
  /** Articles and what was found in them, by outlet. */
  readonly outlets: readonly GroupCount[]
  /** The same by month of publication (`2021-12`); null where the month is not known. */
  readonly months: readonly GroupCount[]
  readonly speakers: readonly SpeakerCount[]
}

/** What was counted so far, as data. */
export interface Counted {
  readonly rows: Map<string, number>
  readonly nulls: Map<string, number>
  readonly values: Map<string, Map<string | null, number>>
  readonly outlets: Map<string | null, GroupCount>
  readonly months: Map<string | null, GroupCount>
  readonly speakers: SpeakerCount[]
}

export class Tally {
  readonly counted: Counted = { rows: new Map(), nulls: new Map(), values: new Map(), outlets: new Map(), months: new Map(), speakers: [] }

  constructor(private readonly all: readonly Table[] = TABLES) {}

  add(table: Table, row: Row): void {
    const { rows, nulls } = this.counted
    increase(rows, table.name)
    for (const column in row) if (row[column] === null) increase(nulls, `${table.name}.${column}`)
    for (const column of COUNTED[table.name] ?? []) increase(this.valuesOf(`${table.name}.${column}`), textOf(row[column]))
    if (table.name === 'articles') this.addArticle(row)
    if (table.name === 'entities' && Number(row.n_quotes) > 0) this.addSpeaker(row)
  }

  /** Adds what another tally counted of other rows. */
  addCounted({ rows, nulls, values, outlets, months, speakers }: Counted): void {
    for (const [table, count] of rows) increase(this.counted.rows, table, count)
    for (const [column, count] of nulls) increase(this.counted.nulls, column, count)
    for (const [column, counts] of values) for (const [value, count] of counts) increase(this.valuesOf(column), value, count)
    for (const group of outlets.values()) addGroup(this.counted.outlets, group)
    for (const group of months.values()) addGroup(this.counted.months, group)
    this.addSpeakers(speakers)
  }

  private valuesOf(column: string): Map<string | null, number> {
    const { values } = this.counted
    const counts = values.get(column) ?? new Map<string | null, number>()
    values.set(column, counts)
    return counts
  }

  private addArticle(row: Row): void {
    const counts = {
      articles: 1,
      duplicates: row.duplicate_of === null ? 0 : 1,
      sentences: Number(row.n_sentences),
      quotes: Number(row.n_quotes),
      events: Number(row.n_events),
    }
    addGroup(this.counted.outlets, { value: textOf(row.publisher), ...counts })
    addGroup(this.counted.months, { value: monthOf(row), ...counts })
  }

  private addSpeaker({ entity_id, name, kind, n_quotes }: Row): void {
    this.addSpeakers([{ entity_id: String(entity_id), name: String(name), kind: String(kind), quotes: Number(n_quotes) }])
  }

  private addSpeakers(more: readonly SpeakerCount[]): void {
    this.counted.speakers.push(...more)
    // The list is cut now and then, so that it does not grow with the table.
    if (this.counted.speakers.length > 50 * SPEAKERS) this.cutSpeakers()
  }

  private cutSpeakers(): void {
    const { speakers } = this.counted
    speakers.sort((a, b) => b.quotes - a.quotes || compareText(a.name, b.name) || compareText(a.entity_id, b.entity_id))
    speakers.length = Math.min(speakers.length, SPEAKERS)
  }

  statistics(): Statistics {
    this.cutSpeakers()
    const { rows, nulls, values, outlets, months, speakers } = this.counted
    const tables = this.all.map((table) => {
      const nullable = columnsOf(table.schema).filter((column) => column.nullable)
      const ofNulls = nullable.map(({ name }) => [name, nulls.get(`${table.name}.${name}`) ?? 0])
      const ofValues = (COUNTED[table.name] ?? []).map((column) => [column, valueCounts(values.get(`${table.name}.${column}`))])
      return [table.name, { rows: rows.get(table.name) ?? 0, nulls: Object.fromEntries(ofNulls), values: Object.fromEntries(ofValues) }]
    })
    return {
      tables: Object.fromEntries(tables),
      outlets: [...outlets.values()].sort((a, b) => b.articles - a.articles || compareValues(a.value, b.value)),
      months: [...months.values()].sort((a, b) => compareValues(a.value, b.value)),
      speakers: [...speakers],
    }
  }
}

function increase<K>(counts: Map<K, number>, key: K, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}

function addGroup(groups: Map<string | null, GroupCount>, more: GroupCount): void {
  const before = groups.get(more.value)
  groups.set(more.value, {
    value: more.value,
    articles: (before?.articles ?? 0) + more.articles,
    duplicates: (before?.duplicates ?? 0) + more.duplicates,
    sentences: (before?.sentences ?? 0) + more.sentences,
    quotes: (before?.quotes ?? 0) + more.quotes,
    events: (before?.events ?? 0) + more.events,
  })
}

/** The month in which the article was published; null where its first and last possible day are in two months, or not known. */
function monthOf({ published_from, published_to }: Row): string | null {
  const [from, to] = [textOf(published_from)?.slice(0, 7), textOf(published_to)?.slice(0, 7)]
  return from !== undefined && from === to ? from : null
}

function valueCounts(counts: ReadonlyMap<string | null, number> = new Map()): ValueCount[] {
  return [...counts].map(([value, rows]) => ({ value, rows })).sort((a, b) => b.rows - a.rows || compareValues(a.value, b.value))
}

/** Byte-wise, null last. */
function compareValues(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return compareText(a, b)
}

function textOf(value: Row[string] | undefined): string | null {
  return typeof value === 'string' ? value : null
}
