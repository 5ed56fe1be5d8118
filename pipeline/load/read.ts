// Reads one file: picks the reader by content and name, and says of every document in it either what it holds or why it cannot be read.
import { readFile, stat } from 'node:fs/promises'
import type { RawDocument } from '../../schemas/records/raw-document.ts'
import { errorCode } from '../core/errors.ts'
import { sha256 } from '../core/hash.ts'
import type { InputFile } from './discover.ts'
import { readText } from './readers/text.ts'

export interface ReadFault {
  /** Position of the record in a container file; null for the whole file. */
  readonly record: number | null
  readonly sha256: string | null
  /** A stable code. */
  readonly reason: string
  readonly message: string
  readonly bytes: number | null
}

export type ReadResult = { readonly raw: RawDocument } | { readonly reject: ReadFault }

/** A single page is no larger than this; bytes. */
const MAX_BYTES = 20_000_000

/** Every document of the file, at least one result for each file; never throws for what the file holds. */
export async function* read(file: InputFile): AsyncGenerator<ReadResult> {
  const whole = { record: null, sha256: null, bytes: null }
  let bytes: Buffer
  try {
    const { size } = await stat(file.path)
    if (size > MAX_BYTES) {
      yield { reject: { ...whole, bytes: size, reason: 'too-large', message: `${size} bytes; a page has at most ${MAX_BYTES}` } }
      return
    }
    bytes = await readFile(file.path)
  } catch (error) {
    yield { reject: { ...whole, reason: 'unreadable', message: `cannot be read: ${errorCode(error)}` } }
    return
  }
  const digest = { sha256: sha256(bytes), bytes: bytes.length }
  const result = readText(file, bytes, digest)
  yield 'raw' in result ? result : { reject: { record: null, ...digest, ...result.reject } }
}
