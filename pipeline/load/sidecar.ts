// The sidecar `page.meta.json` beside `page.txt`: facts that are known of a page, in the fields of records (id, url, title, published, ...).
// A mapping of fields is for records: it names no field of a sidecar.
import { resolve } from 'node:path'
import type { DocumentMetadata } from '../../schemas/records/raw-document.ts'
import { parseJson, readSmallFile } from '../core/small-file.ts'
import type { InputFile } from './discover.ts'
import { NO_METADATA, type ReadFault } from './reader.ts'
import { metadataOf } from './records.ts'
import { STANDARD_INPUT } from './standard-input.ts'

const MAX_BYTES = 1_000_000

/** What the sidecar says; no facts where there is none. One that is no file, too large, or a link out of the input folder is not opened. */
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
  // The name of the page says how far below the input folder it lies.
  const folder = resolve(file.path, ...file.name.split('/').map(() => '..'))
  const found = await readSmallFile(path, MAX_BYTES, folder)
  if (found === null) return { metadata: NO_METADATA }
  if ('fault' in found) return fault(`the sidecar ${found.fault}`)
  let value: unknown
  try {
    value = parseJson(found.bytes)
  } catch {
    return fault('the sidecar is not JSON')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fault('the sidecar is no JSON object')
  return { metadata: metadataOf(Object.fromEntries(Object.entries(value))) }
}
