// Reads one input: opens it, takes off its compression, chooses the reader by content and name, and streams the documents it holds.
import { lstat } from 'node:fs/promises'
import { errorCode, isSystemError } from '../core/errors.ts'
import { utf32Fault } from './decode.ts'
import { faultOf, type InputFile } from './discover.ts'
import type { ByteSource, ReadOptions, ReadResult } from './reader.ts'
import { READERS } from './readers.ts'
import { readSidecar } from './sidecar.ts'
import { openSource } from './source.ts'

export type { ReadFault, ReadResult } from './reader.ts'

/**
 * Every document of the file, at least one result for each file; never throws for what the file holds. A file that changed since it was found
 * is rejected where it is one document; of several those that were read count, and one reject says that there may be more.
 */
export async function* read(file: InputFile, options: ReadOptions = {}): AsyncGenerator<ReadResult> {
  let [last, results]: [ReadResult | null, number] = [null, 0]
  for await (const result of readOnce(file, options)) {
    if (last) yield last
    last = result
    results++
  }
  const isAtRest = await lstat(file.path).then(
    ({ size, mtimeMs }) => size === file.bytes && mtimeMs === file.modified,
    () => false,
  )
  if (last && (isAtRest || results > 1)) yield last
  if (!isAtRest) yield { reject: { record: null, sha256: null, ...CHANGED, bytes: null } }
}

const CHANGED = { reason: 'changed', message: 'the file changed or vanished while the build ran; build again when it is at rest' }

async function* readOnce(file: InputFile, options: ReadOptions): AsyncGenerator<ReadResult> {
  let source: ByteSource
  try {
    source = await openSource(file, options.took)
  } catch (error) {
    yield { reject: { record: null, sha256: null, ...faultOf(error), bytes: null } }
    return
  }
  const fault = utf32Fault(source.head)
  if (fault) {
    yield { reject: { record: null, sha256: null, ...fault, bytes: file.bytes } }
    return
  }
  const reader = READERS.find((candidate) => candidate.accepts(source))
  if (!reader) {
    const message = 'of no format that is read: text, Markdown, HTML, JSONL, CSV, Parquet, WARC, RSS or Atom, each also as .gz or .zst'
    yield { reject: { record: null, sha256: null, reason: 'unknown-format', message, bytes: file.bytes } }
    return
  }
  const sidecar = await readSidecar(file)
  if ('reject' in sidecar) {
    yield sidecar
    return
  }
  let record: number | null = null
  let results = 0
  try {
    for await (const result of reader.read(source, { ...options, metadata: sidecar.metadata })) {
      record = 'raw' in result ? result.raw.source.record : result.reject.record
      results++
      yield result
    }
  } catch (error) {
    const damaged = { reason: 'corrupt', message: `the data is damaged: ${errorCode(error)}` }
    const { reason, message } = isSystemError(error) ? faultOf(error) : damaged
    const place = results ? ` (after record ${record})` : ''
    yield { reject: { record: record === null ? null : record + 1, sha256: null, reason, message: message + place, bytes: null } }
    return
  }
  if (results === 0) {
    yield { reject: { record: null, sha256: null, reason: 'empty', message: 'the file holds no record', bytes: file.bytes } }
  }
}
