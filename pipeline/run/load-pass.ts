// load over all files: every file read, every document's article taken out and spooled. Only keys stay in memory.
import type { RawDocument } from '../../schemas/records/raw-document.ts'
import type { Spool } from '../core/spool.ts'
import { inTurns } from '../core/steps.ts'
import { readSketch, Sketches } from '../dedupe/near-sketch.ts'
import type { DocumentKey } from '../dedupe/place.ts'
import { bytesOf, type Discovered, type InputFile } from '../load/discover.ts'
import type { ReadOptions, ReadResult } from '../load/reader.ts'
import { datedBySerial, type Numbered, type SerialDate, serialOf } from '../load/serials.ts'
import type { LedgerStage } from '../release/ledger.ts'
import { stages } from '../stages.ts'
import { internalFault, type LoadedKey } from './documents.ts'
import { forEach } from './for-each.ts'
import { batches, type Pool } from './pool.ts'
import type { Progress } from './progress.ts'
import type { Rejects } from './rejects.ts'

export interface Loading {
  /** LoadedRecord of the accepted documents; the work that `explain` shows. */
  readonly spool: Spool
  /** Of the accepted documents, by the number under which the spool has them. */
  readonly keys: readonly DocumentKey[]
  readonly sketches: Sketches
  /** What serial numbers tell of publications, by the same numbers as `keys`, in which it stands. */
  readonly dated: ReadonlyMap<number, SerialDate>
  readonly ledger: LedgerStage
}

export interface LoadOptions extends Pick<ReadOptions, 'fields'> {
  readonly progress: Progress
  /** Taken between steps of work in this thread; ends it by throwing. */
  readonly turn: () => Promise<void>
  /** Told of documents that hold characters which nobody sees. */
  readonly onHidden: (found: { readonly path: string; readonly record: number | null; readonly characters: number }) => void
}

export async function loadPass(
  found: Discovered,
  spool: Spool,
  rejects: Rejects,
  pool: Pool,
  { progress, turn, onHidden, fields = {} }: LoadOptions,
): Promise<Loading> {
  progress.start('load', bytesOf(found), 'MB')
  const keys: (DocumentKey & Numbered)[] = []
  const series = new Map<string, string>()
  const sketches = new Sketches()
  for (const { name, reason, message } of found.unreadable) {
    await rejects.add({ path: name, record: null, sha256: null, bytes: null }, { stage: 'load', reason, message })
  }
  let inputs = rejects.count
  const documents = async function* () {
    for (const file of found.files) {
      let left = file.bytes
      const took = (bytes: number) => {
        const more = Math.min(bytes, left)
        left -= more
        progress.advance(more)
      }
      for await (const result of readSafely(file, { fields, took })) {
        inputs++
        if ('reject' in result) await rejects.add({ path: file.name, ...result.reject }, { stage: 'load', ...result.reject })
        else {
          if (result.hidden > 0) onHidden({ path: file.name, record: result.raw.source.record, characters: result.hidden })
          yield result.raw
        }
      }
      took(left)
    }
  }
  const shared = (name: string): string => {
    const known = series.get(name) ?? name
    series.set(name, known)
    return known
  }
  const take = async (batch: readonly RawDocument[]) => {
    const outcomes = await pool.load(batch)
    for (const [i, outcome] of outcomes.entries()) {
      const raw = batch[i]
      if (!raw) throw new Error('the pool returned more outcomes than it was given documents')
      if (outcome.ok) {
        const key = JSON.parse(outcome.value.key) as LoadedKey // a worker of ours wrote it
        if (key.sha256 !== raw.source.sha256) throw new Error(`${raw.source.path}: the pool gave another document`)
        const { path, record } = raw.source
        const { url, ...known } = key
        const sketch = key.sketch === null ? null : sketches.add(readSketch(key.sketch))
        // The path is one text for all documents of a file, the name of a series one for all its articles.
        const serial = serialOf({ url, id: raw.metadata.id, path })
        const numbered = { ...known, serial: serial && { ...serial, series: shared(serial.series) } }
        await spool.add(keys.push({ ...numbered, sketch, path, record }) - 1, outcome.value.record)
      } else await rejects.add(raw.source, outcome.fault)
    }
  }
  await forEach(
    batches(documents(), (raw) => raw.content.text.length),
    take,
  )
  const ledger = { stage: 'load', in: inputs, out: keys.length, merged: 0, rejected: rejects.count }
  progress.finish(`${inputs} documents read, ${rejects.count} rejected`)
  const dated = await inTurns(datedBySerial(keys), turn)
  return {
    spool,
    keys: keys.map(({ serial, years, isInferred, ...key }, number) => ({ ...key, published: dated.get(number)?.value ?? key.published })),
    sketches,
    dated,
    ledger,
  }
}

/** The reader's results, at least one; what it throws is one more reject of the file. */
async function* readSafely(file: InputFile, options: ReadOptions): AsyncGenerator<ReadResult> {
  const whole = { record: null, sha256: null, bytes: file.bytes }
  let count = 0
  try {
    for await (const result of stages.load.read(file, options)) {
      count++
      yield result
    }
  } catch (error) {
    count++
    yield { reject: { ...whole, ...internalFault('load', error) } }
  }
  if (count === 0) yield { reject: { ...whole, reason: 'empty', message: 'the file holds no document' } }
}
