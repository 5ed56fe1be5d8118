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

export class Tally {
  private readonly rows = new Map<string, number>()
  private readonly nulls = new Map<string, number>()
  private readonly values = new Map<string, Map<string | null, number>>()
  private readonly outlets = new Map<string | null, GroupCount>()
  private readonly months = new Map<string | null, GroupCount>()
  private readonly speakers: SpeakerCount[] = []

  constructor(private readonly all: readonly Table[] = TABLES) {}

  add(table: Table, row: Row): void {
    increase(this.rows, table.name)
    for (const column in row) if (row[column] === null) increase(this.nulls, `${table.name}.${column}`)
    for (const column of COUNTED[table.name] ?? []) {
      const key = `${table.name}.${column}`
      const counts = this.values.get(key) ?? new Map<string | null, number>()
      this.values.set(key, counts)
      increase(counts, textOf(row[column]))
    }
    if (table.name === 'articles') this.addArticle(row)
    if (table.name === 'entities' && Number(row.n_quotes) > 0) this.addSpeaker(row)
  }

  private addArticle(row: Row): void {
    addGroup(this.outlets, textOf(row.publisher), row)
    addGroup(this.months, monthOf(row), row)
  }

  private addSpeaker({ entity_id, name, kind, n_quotes }: Row): void {
    this.speakers.push({ entity_id: String(entity_id), name: String(name), kind: String(kind), quotes: Number(n_quotes) })
    // The list is cut now and then, so that it does not grow with the table.
    if (this.speakers.length > 50 * SPEAKERS) this.cutSpeakers()
  }

  private cutSpeakers(): void {
    this.speakers.sort((a, b) => b.quotes - a.quotes || compareText(a.name, b.name) || compareText(a.entity_id, b.entity_id))
    this.speakers.length = Math.min(this.speakers.length, SPEAKERS)
  }

  statistics(): Statistics {
    this.cutSpeakers()
    const tables = this.all.map((table) => {
      const nullable = columnsOf(table.schema).filter((column) => column.nullable)
      const nulls = nullable.map(({ name }) => [name, this.nulls.get(`${table.name}.${name}`) ?? 0])
      const values = (COUNTED[table.name] ?? []).map((column) => [column, valueCounts(this.values.get(`${table.name}.${column}`))])
      return [table.name, { rows: this.rows.get(table.name) ?? 0, nulls: Object.fromEntries(nulls), values: Object.fromEntries(values) }]
    })
    return {
      tables: Object.fromEntries(tables),
      outlets: [...this.outlets.values()].sort((a, b) => b.articles - a.articles || compareValues(a.value, b.value)),
      months: [...this.months.values()].sort((a, b) => compareValues(a.value, b.value)),
      speakers: [...this.speakers],
    }
  }
}

function increase<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function addGroup(groups: Map<string | null, GroupCount>, value: string | null, row: Row): void {
  const before = groups.get(value) ?? { value, articles: 0, duplicates: 0, sentences: 0, quotes: 0, events: 0 }
  groups.set(value, {
    value,
    articles: before.articles + 1,
    duplicates: before.duplicates + (row.duplicate_of === null ? 0 : 1),
    sentences: before.sentences + Number(row.n_sentences),
    quotes: before.quotes + Number(row.n_quotes),
    events: before.events + Number(row.n_events),
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
