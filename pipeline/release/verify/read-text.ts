// Reads a text file piece by piece; refuses bytes that are not UTF-8.
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { UserError } from '../../core/errors.ts'
import type { Range } from './taken-rows.ts'

/** The text but for the ranges that are to be left out, which are in order. */
export async function* textChunks(path: string, leftOut: readonly Range[] = []): AsyncGenerator<string> {
  // A pipe would be waited for without end.
  if (!(await stat(path)).isFile()) throw new UserError(`${path} is no file`)
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let start = 0
  for (const { offset, length } of [...leftOut, { offset: Number.POSITIVE_INFINITY, length: 0 }]) {
    // The stream wants the last byte, and reads one where it is told to read none.
    if (offset > start)
      for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES, start, end: offset - 1 }))
        yield decoder.decode(chunk, { stream: true })
    start = offset + length
  }
  yield decoder.decode()
}

const CHUNK_BYTES = 1 << 18

/** The lines of a file without their `\n`; a file that does not end with one is refused. See textChunks. */
export async function* textLines(path: string, leftOut: readonly Range[] = []): AsyncGenerator<string> {
  let parts: string[] = []
  for await (const chunk of textChunks(path, leftOut)) {
    let start = 0
    for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', start)) {
      parts.push(chunk.slice(start, end))
      yield parts.join('')
      parts = []
      start = end + 1
    }
    if (start < chunk.length) parts.push(chunk.slice(start))
  }
  if (parts.length) throw new Error('the last line does not end with a line feed')
}
