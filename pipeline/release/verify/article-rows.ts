// The rows of one article among each other: sentences follow each other and leave nothing of the body out, quotes and mentions stand in the
// sentences that they name, and in the quotes, and none stands twice.
import type { Table } from '../../../schemas/columns.ts'
import type { Row } from '../../export/row.ts'
import type { NumberedRow } from './check-table.ts'
import type { Problems } from './problems.ts'

interface Place {
  readonly from: number
  readonly to: number
}

export class ArticleRows {
  private readonly sentences: Row[] = []
  private readonly quotes = new Map<unknown, Place>()
  private readonly nested: (Place & { readonly found: NumberedRow })[] = []
  /** By table: where its last row starts. */
  private readonly last = new Map<string, number>()
  private readonly places = new Set<string>()

  constructor(private readonly problems: Problems) {}

  /** Sentences first, then quotes, then mentions. */
  add(table: Table, found: NumberedRow): void {
    const { row, number } = found
    const report = (column: string, message: string) => this.problems.add({ file: `${table.name}.jsonl`, row: number, column }, message)
    if (table.name === 'sentences') {
      const before = this.sentences.at(-1)
      if (row.sentence_no !== this.sentences.length)
        report('sentence_no', `${row.sentence_no}, but it is sentence ${this.sentences.length}`)
      if (Number(row.char_start) < Number(before?.char_end ?? 0)) report('char_start', 'the sentence starts before the last one ends')
      this.sentences.push(row)
      return
    }
    const sentence = this.sentences[Number(row.sentence_no)]
    if (!sentence) report('sentence_no', `the article has no sentence ${row.sentence_no}`)
    else {
      const start = Number(row[table.spans[0]?.start ?? ''])
      if (start < Number(sentence.char_start) || start >= Number(sentence.char_end))
        report('sentence_no', `sentence ${row.sentence_no} does not hold what starts at ${start}`)
      if ('sentence_text' in row && row.sentence_text !== sentence.text)
        report('sentence_text', `is not the text of sentence ${row.sentence_no}`)
    }
    // What tells two rows of an article apart, whatever keys they bear.
    const { start, end } = table.spans[0] ?? { start: '', end: '' }
    const [from, to] = [Number(row[start]), Number(row[end])]
    const place = `${table.name} ${from} ${to} ${row.quote_type ?? row.event_id}`
    if (this.places.has(place)) report(start, 'the article has this row twice, under two keys')
    this.places.add(place)
    if (from < (this.last.get(table.name) ?? 0)) report(start, 'the row before it starts behind it')
    this.last.set(table.name, from)
    if (table.name === 'quotes') {
      this.quotes.set(row.quote_id, { from, to })
      if (row.nested_in_quote_id !== null) this.nested.push({ found, from, to })
      return
    }
    const quote = this.quotes.get(row.quote_id)
    if (row.quote_id !== null && !quote) report('quote_id', `${row.quote_id} is no quote of the article`)
    if (quote && (from < quote.from || to > quote.to)) report('quote_id', `${row.quote_id} does not hold the trigger`)
  }

  /** When all rows of the article were added. `slice` is that of its body; null in a release without text. */
  finish(slice: Slice | null, article: { readonly file: string; readonly row: number }): void {
    for (const { found, from, to } of this.nested) {
      const { nested_in_quote_id: id, quote_id: own } = found.row
      const holder = id === own ? undefined : this.quotes.get(id)
      const place = { file: 'quotes.jsonl', row: found.number, column: 'nested_in_quote_id' }
      if (!holder) this.problems.add(place, `${id} is no other quote of the article`)
      else if (from < holder.from || to > holder.to || to - from === holder.to - holder.from)
        this.problems.add(place, `${id} does not hold the quote`)
    }
    if (!slice || this.sentences.length === 0) return
    const ends = [0, ...this.sentences.map(({ char_end }) => Number(char_end))]
    const starts = [...this.sentences.map(({ char_start }) => Number(char_start)), undefined]
    for (const [i, start] of starts.entries()) {
      const between = slice(ends[i] ?? 0, start).trim()
      if (between) this.problems.add({ ...article, column: 'body' }, `no sentence holds ${JSON.stringify(between.slice(0, 60))}`)
    }
  }
}

/** Slices a body by code points. */
export type Slice = (start: number, end?: number) => string
