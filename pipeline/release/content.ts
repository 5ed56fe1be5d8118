// The content of a release, which names its version: the tables and all that describes them, but not what tells of their making
// (manifest.json, quality.json) or is added beside them. The hash is taken with a placeholder where a text names the version itself.
import { TABLES } from '../../schemas/tables.ts'
import { sha256 } from '../core/hash.ts'
import { FORMATS } from '../export/writer.ts'
import { checksumText } from './checksums.ts'
import { schemaFiles } from './schema-files.ts'

/** Stands for the version while it is not known yet. */
export const NO_VERSION = '0'

/** Files that depend on the dataset, its rows and its version; beside them are those that depend on the schemas alone. */
export const DESCRIPTIONS = [
  'README.md',
  'LICENSE',
  'RIGHTS.md',
  'CITATION.cff',
  'CHANGELOG.md',
  'datapackage.json',
  'croissant.json',
  'dcat.jsonld',
  'statistics.json',
  'ledger.json',
] as const

const TABLE_FILES: ReadonlySet<string> = new Set(TABLES.flatMap(({ name }) => FORMATS.map((format) => `${name}.${format}`)))

export function isTableFile(name: string): boolean {
  return TABLE_FILES.has(name)
}

/** The names of the files that are content and no tables. */
export function describingFiles(): string[] {
  return [...DESCRIPTIONS, ...schemaFiles().map(([name]) => name), 'views.sql']
}

/** Hash of the content: `tables` are hashes of the table files, `texts` the describing files as they are for NO_VERSION. */
export function contentHash(tables: ReadonlyMap<string, string>, texts: Iterable<readonly [string, string]>): string {
  const hashes = new Map(tables)
  for (const [name, text] of texts) hashes.set(name, sha256(text))
  return sha256(checksumText(hashes))
}

/** The version of a release with this content, by the program of this version. */
export function versionOf(codeVersion: string, content: string): string {
  return `${codeVersion}-${content.slice(0, 8)}`
}
