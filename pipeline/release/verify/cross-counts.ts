// What tables say of each other's rows: how many mentions an event has, who speaks or acts how often, which words stand in several articles.
import { compareText } from '../../core/text.ts'
import type { Row } from '../../export/row.ts'
import type { NumberedRow } from './check-table.ts'
import type { Problems } from './problems.ts'

interface Told {
  mentions: number
  articles: number
  /** The last article that tells of it; they come in order. */
  article: unknown
  readonly days: string[]
}

/** Takes quotes and mentions in the order of their articles, then events, then entities. */
export class CrossCounts {
  private readonly events = new Map<unknown, Told>()
  private readonly speakers = new Map<unknown, number>()
  private readonly parties = new Map<unknown, number>()
  /** Who acts or is acted on by a mention; the event may tell them by another name. */
  private readonly named = new Set<string>()
  /** By group of quotes: the article that has it, and the row; null once a second article has it. */
  private readonly groups = new Map<unknown, { readonly article: unknown; readonly row: number } | null>()

  constructor(private readonly problems: Problems) {}

  quote({ row, number }: NumberedRow): void {
    if (row.speaker_entity_id !== null) increment(this.speakers, row.speaker_entity_id)
    const { quote_group_id: group, article_id: article } = row
    if (group === null) return
    const known = this.groups.get(group)
    if (known === undefined) this.groups.set(group, { article, row: number })
    else if (known !== null && known.article !== article) this.groups.set(group, null)
  }

  mention({ row }: NumberedRow, article: Row): void {
    for (const party of [row.actors, row.targets].flatMap(partiesOf)) this.named.add(party)
    const told = this.events.get(row.event_id) ?? { mentions: 0, articles: 0, article: null, days: [] }
    this.events.set(row.event_id, told)
    told.mentions++
    if (told.article === row.article_id) return
    told.article = row.article_id
    told.articles++
    const { published_from: from, published_to: to } = article
    if (typeof from !== 'string' || from !== to) return
    told.days.push(from)
    // The first and the last one are enough.
    if (told.days.length > 2) told.days.sort(compareText).splice(1, 1)
  }

  event({ row, number }: NumberedRow): void {
    const told = this.events.get(row.event_id)
    const [first = null, last = first] = told?.days.sort(compareText) ?? []
    const found = { n_mentions: told?.mentions ?? 0, n_articles: told?.articles ?? 0, first_published: first, last_published: last }
    this.compare('events', { row, number }, found, 'event_mentions and articles')
    if (!told)
      this.problems.add({ file: 'events.jsonl', row: number, column: 'event_id' }, `no row of event_mentions tells of ${row.event_id}`)
    for (const party of [row.actors, row.targets].flatMap(partiesOf)) increment(this.parties, party)
  }

  entity({ row, number }: NumberedRow): void {
    const found = { n_quotes: this.speakers.get(row.entity_id) ?? 0, n_events: this.parties.get(row.entity_id) ?? 0 }
    this.compare('entities', { row, number }, found, 'quotes and events')
    if (found.n_quotes + found.n_events === 0 && !this.named.has(String(row.entity_id)))
      this.problems.add({ file: 'entities.jsonl', row: number, column: 'entity_id' }, `${row.entity_id} neither speaks nor acts in any row`)
  }

  /** When all rows were taken. */
  finish(): void {
    for (const [group, alone] of this.groups) {
      if (alone !== null)
        this.problems.add({ file: 'quotes.jsonl', row: alone.row, column: 'quote_group_id' }, `${group} is in one article only`)
    }
  }

  private compare(
    table: string,
    { row, number }: Pick<NumberedRow, 'row' | 'number'>,
    found: Readonly<Record<string, number | string | null>>,
    where: string,
  ): void {
    for (const [column, value] of Object.entries(found)) {
      if (row[column] !== value)
        this.problems.add({ file: `${table}.jsonl`, row: number, column }, `${row[column]}, but by ${where} ${value}`)
    }
  }
}

/** The entities that a list of actors or targets refers to. */
export function partiesOf(list: unknown): string[] {
  if (!Array.isArray(list)) return []
  return list.flatMap(({ entity_id }) => (typeof entity_id === 'string' ? entity_id : []))
}

function increment(counts: Map<unknown, number>, key: unknown): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
