// The rejects of a run: rows on disk, so that an input of millions of bad records costs no memory; counts and places in memory.
import type { RejectRow } from '../../schemas/tables/rejects.ts'
import type { Fault } from '../core/gate.ts'
import { Spool } from '../core/spool.ts'
import { compareText } from '../core/text.ts'
import { compareRejects, isPassing, type RejectedSource, rejectRow } from './reject-row.ts'

export class Rejects {
  /** By path, the place of each reject: its number here and its record, -1 for the whole file. */
  private readonly paths = new Map<string, { readonly numbers: number[]; readonly records: number[] }>()
  private readonly tally = new Map<string, { readonly stage: string; readonly reason: string; count: number }>()
  private total = 0

  private constructor(
    private readonly spool: Spool,
    private readonly onReject: (row: RejectRow) => void,
  ) {}

  /** `onReject` is told each reject as it comes. */
  static async create(path: string, onReject: (row: RejectRow) => void = () => {}): Promise<Rejects> {
    return new Rejects(await Spool.create(path), onReject)
  }

  get count(): number {
    return this.total
  }

  /** Rejects by stage and reason. */
  get counts(): readonly { readonly stage: string; readonly reason: string; readonly count: number }[] {
    return [...this.tally.values()]
  }

  /** May be called again before it has ended. */
  async add(source: RejectedSource, fault: Fault): Promise<void> {
    const row = rejectRow(source, fault)
    const number = this.total++
    const { stage, reason } = row
    const counted = this.tally.get(`${stage} ${reason}`) ?? { stage, reason, count: 0 }
    counted.count++
    this.tally.set(`${stage} ${reason}`, counted)
    const places = this.paths.get(row.source_path) ?? { numbers: [], records: [] }
    places.numbers.push(number)
    places.records.push(row.source_record ?? -1)
    this.paths.set(row.source_path, places)
    this.onReject(row)
    await this.spool.add(number, JSON.stringify(row))
  }

  /** Whether another build of the same input may do without one of the faults. */
  get hasPassing(): boolean {
    return this.counts.some(isPassing)
  }

  /** All rows, by compareRejects. */
  async *rows(): AsyncGenerator<RejectRow> {
    const written = await this.spool.written()
    for (const [, { numbers, records }] of [...this.paths].sort(([a], [b]) => compareText(a, b))) {
      const order = Uint32Array.from(numbers.keys())
      const recordAt = (i: number) => records[i] ?? -1
      if (records.some((record, i) => i > 0 && record < recordAt(i - 1))) order.sort((a, b) => recordAt(a) - recordAt(b) || a - b)
      // Of one path and record there are several only where files from two folders have one name.
      let same: RejectRow[] = []
      for (const text of written.records(mapped(order, (i) => numbers[i] ?? -1))) {
        const row = JSON.parse(text) as RejectRow // rejectRow made it
        if (same[0] && same[0].source_record !== row.source_record) {
          yield* same.sort(compareRejects)
          same = []
        }
        same.push(row)
      }
      yield* same.sort(compareRejects)
    }
  }

  /** Writes what is left and closes the file; may be called again. */
  close(): Promise<void> {
    return this.spool.close()
  }
}

function* mapped(values: Iterable<number>, map: (value: number) => number): Generator<number> {
  for (const value of values) yield map(value)
}

/** What a build says of which all documents were rejected. */
export async function nothingAccepted(rejects: Rejects): Promise<string> {
  const reasons = new Map<string, number>()
  for (const { reason, count } of rejects.counts) reasons.set(reason, (reasons.get(reason) ?? 0) + count)
  const counts = [...reasons].sort(([a], [b]) => compareText(a, b)).map(([reason, n]) => `${n} ${reason}`)
  const first = (await rejects.rows().next()).value
  return `nothing could be built: all ${rejects.count} documents were rejected (${counts.join(', ')})${
    first ? `; the first: ${first.source_path}: ${first.message}` : ''
  }`
}
