// Rows that are made in no order and written in the order of their ids: held on disk, and only their ids in memory.
import type { Spool } from '../core/spool.ts'
import { compareText } from '../core/text.ts'

export class SortedRows<Row> implements AsyncIterable<Row> {
  private readonly ids: string[] = []

  constructor(
    private readonly spool: Spool,
    private readonly id: keyof Row,
  ) {}

  get length(): number {
    return this.ids.length
  }

  /** Whoever adds many rows waits for `settled` now and then. */
  add(row: Row): void {
    this.spool.put(this.ids.push(String(row[this.id])) - 1, JSON.stringify(row))
  }

  settled(): Promise<void> {
    return this.spool.settled()
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Row> {
    const order = this.ids.map((id, number) => ({ id, number })).sort((a, b) => compareText(a.id, b.id))
    const rows = await this.spool.written()
    for (const { number } of order) yield JSON.parse(rows.get(number)) as Row
  }
}
