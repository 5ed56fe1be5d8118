// manifest.json: what this release is made of and from: version, documents, code, configuration and the rows of each table.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { configuration } from '../../schemas/configuration.ts'
import { errorCode, UserError } from '../core/errors.ts'

const count = z.int().min(0)
const hex = z.string().regex(/^[0-9a-f]{64}$/u)

export const manifest = z.strictObject({
  name: z.string().min(1),
  version: z.string().min(1),
  /** SHA-256 of everything in the release that is data or describes it; equal content, equal version. */
  content_sha256: hex,
  /** The program, and the hash of its code and of the words and patterns it ships. */
  code: z.strictObject({ name: z.string().min(1), version: z.string().min(1), sha256: hex }),
  /** Options that change the content. */
  configuration,
  /** SHA-256 of one line for each document, `source_sha256 source_path source_record`, of articles and then rejects. */
  inputs: z.strictObject({ documents: count, sha256: hex }),
  rows: z.record(z.string(), count),
})
export type Manifest = z.infer<typeof manifest>

/** The manifest of the release in `folder`. Throws a UserError where it cannot be read. */
export async function readManifest(folder: string): Promise<Manifest> {
  const path = join(folder, 'manifest.json')
  try {
    return manifest.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch (error) {
    throw new UserError(`${path}: is no manifest of a release: ${errorCode(error)}`)
  }
}
