// Collects the bytes of a single-document input, up to the size of a document.
import { createHash } from 'node:crypto'
import { type ByteSource, DOCUMENT_BYTES, type ReadFault } from './reader.ts'

export type Collected = { readonly bytes: Uint8Array; readonly sha256: string } | { readonly reject: ReadFault }

export async function collect(source: ByteSource): Promise<Collected> {
  const hash = createHash('sha256')
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of source.chunks()) {
    size += chunk.length
    if (size > DOCUMENT_BYTES) {
      const message = `more than ${DOCUMENT_BYTES} bytes in one document; split the file, or give it as JSONL with one page a line`
      return { reject: { record: null, sha256: null, reason: 'too-large', message, bytes: null } }
    }
    hash.update(chunk)
    parts.push(chunk)
  }
  const sha256 = hash.digest('hex')
  if (size === 0) return { reject: { record: null, sha256, reason: 'empty', message: 'the file is empty', bytes: 0 } }
  return { bytes: Buffer.concat(parts), sha256 }
}
