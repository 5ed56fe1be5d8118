// Collects the bytes of a single-document input, up to the size of a document. What is larger is hashed and counted, but not kept.
import { createHash } from 'node:crypto'
import { type ByteSource, DOCUMENT_BYTES, type ReadFault } from './reader.ts'

export type Collected = { readonly bytes: Uint8Array; readonly sha256: string } | { readonly reject: ReadFault }

/** What unpacks to more than this is not even read to its end. */
const READ_BYTES = 2_000_000_000
const TOO_LARGE = {
  reason: 'too-large',
  message: `more than ${DOCUMENT_BYTES} bytes in one document; split the file, or give it as JSONL with one page a line`,
}

export async function collect(source: ByteSource): Promise<Collected> {
  const hash = createHash('sha256')
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of source.chunks()) {
    size += chunk.length
    if (size > READ_BYTES) return { reject: { record: null, sha256: null, ...TOO_LARGE, bytes: null } }
    hash.update(chunk)
    if (size <= DOCUMENT_BYTES) parts.push(chunk)
    else parts.length = 0
  }
  const sha256 = hash.digest('hex')
  if (size > DOCUMENT_BYTES) return { reject: { record: null, sha256, ...TOO_LARGE, bytes: size } }
  if (size === 0) return { reject: { record: null, sha256, reason: 'empty', message: 'the file is empty', bytes: 0 } }
  return { bytes: Buffer.concat(parts), sha256 }
}
