// The sidecar `page.meta.json` beside `page.txt`: facts that are known of a page, in the fields of records (id, url, title, published, ...).
// A mapping of fields is for records: it names no field of a sidecar.
import { readFile } from 'node:fs/promises'
import type { DocumentMetadata } from '../../schemas/records/raw-document.ts'
import { errorCode } from '../core/errors.ts'
import type { InputFile } from './discover.ts'
import { NO_METADATA, type ReadFault } from './reader.ts'
import { metadataOf } from './records.ts'
import { STANDARD_INPUT } from './standard-input.ts'

const MAX_BYTES = 1_000_000

export async function readSidecar(file: InputFile): Promise<{ readonly metadata: DocumentMetadata } | { readonly reject: ReadFault }> {
  if (file.name === STANDARD_INPUT) return { metadata: NO_METADATA }
  const path = file.path.replace(/(?:\.[^./]{1,8})?(?:\.(?:gz|gzip|zst|zstd))?$/iu, '.meta.json')
  const fault = (message: string): { readonly reject: ReadFault } => ({
    reject: {
      record: null,
      sha256: null,
      reason: 'invalid-sidecar',
      message: `${message}; mend the .meta.json beside the page`,
      bytes: null,
    },
  })
  let bytes: Buffer
  try {
    bytes = await readFile(path)
  } catch (error) {
    return errorCode(error) === 'ENOENT' || errorCode(error) === 'ENAMETOOLONG' ? { metadata: NO_METADATA } : fault(errorCode(error))
  }
  if (bytes.length > MAX_BYTES) return fault(`the sidecar has more than ${MAX_BYTES} bytes`)
  let value: unknown
  try {
    value = JSON.parse(bytes.toString('utf8'))
  } catch {
    return fault('the sidecar is not JSON')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fault('the sidecar is no JSON object')
  return { metadata: metadataOf(Object.fromEntries(Object.entries(value))) }
}
