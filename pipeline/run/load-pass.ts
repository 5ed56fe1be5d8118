// load over all files: every file read, every document's article taken out and spooled. Only keys stay in memory.
import type { RawDocument } from '../../schemas/records/raw-document.ts'
import type { Spool } from '../core/spool.ts'
import { inTurns } from '../core/steps.ts'
import { DocumentKeys } from '../dedupe/document-keys.ts'
import { readSketch, type Sketches } from '../dedupe/near-sketch.ts'
import { bytesOf, type Discovered, type InputFile } from '../load/discover.ts'
import { NumberedArticles } from '../load/numbered.ts'
import type { ReadOptions, ReadResult } from '../load/reader.ts'
import { datedBySerial, serialOf } from '../load/serials.ts'
import type { LedgerStage } from '../release/ledger.ts'
import { stages } from '../stages.ts'
import { internalFault, type LoadedKey } from './documents.ts'
import { forEach } from './for-each.ts'
import { batches, type Pool } from './pool.ts'
import type { Progress } from './progress.ts'
import type { Rejects } from './rejects.ts'

/** Where load leaves its work. */
export interface LoadSpools {
  /** LoadedRecord of the accepted documents; the work that `explain` shows. */
  readonly loaded: Spool
  readonly sketches: Sketches
  /** SerialDate of the documents that serial numbers date. */
  readonly dates: Spool
}

export interface Loading extends LoadSpools {
  /** Of the accepted documents, by the numbers under which the spools have them. */
  readonly keys: DocumentKeys
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
  { loaded, sketches, dates }: LoadSpools,
  rejects: Rejects,
  pool: Pool,
  { progress, turn, onHidden, fields = {} }: LoadOptions,
): Promise<Loading> {
  progress.start('load', bytesOf(found), 'MB')
  const [keys, numbered] = [new DocumentKeys(), new NumberedArticles()]
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
  const take = async (batch: readonly RawDocument[]) => {
    const outcomes = await pool.load(batch)
    for (const [i, outcome] of outcomes.entries()) {
      const raw = batch[i]
      if (!raw) throw new Error('the pool returned more outcomes than it was given documents')
      if (outcome.ok) {
        const key = JSON.parse(outcome.value.key) as LoadedKey // a worker of ours wrote it
        if (key.sha256 !== raw.source.sha256) throw new Error(`${raw.source.path}: the pool gave another document`)
        const { path, record } = raw.source
        const sketch = key.sketch === null ? null : sketches.add(readSketch(key.sketch))
        const number = keys.add({ ...key, sketch, path, record })
        numbered.add(number, { ...key, serial: serialOf({ url: key.url, id: raw.metadata.id, path }) })
        await sketches.settled()
        await loaded.add(number, outcome.value.record)
      } else await rejects.add(raw.source, outcome.fault)
    }
  }
  await forEach(
    batches(documents(), (raw) => raw.content.text.length),
    take,
  )
  const ledger = { stage: 'load', in: inputs, out: keys.length, merged: 0, rejected: rejects.count }
  progress.finish(`${inputs} documents read, ${rejects.count} rejected`)
  await inTurns(
    datedBySerial(numbered, (number, date) => {
      keys.setPublished(number, date.value)
      dates.put(number, JSON.stringify(date))
    }),
    async () => {
      await dates.settled()
      await turn()
    },
  )
  return { loaded, sketches, dates, keys, ledger }
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
