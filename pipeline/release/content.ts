// The content of a release, which names its version: the tables, all that describes them and the explorer, but not what tells of their
// making (manifest.json, quality.json). The hash is taken with a placeholder where a text names the version itself.
import { TABLES } from '../../schemas/tables.ts'
import { sha256 } from '../core/hash.ts'
import { EXPLORER_FILES } from '../explorer/bundle.ts'
import { PAGES } from '../export/export-tables.ts'
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

const DATA_FILES: ReadonlySet<string> = new Set([
  ...TABLES.flatMap(({ name }) => FORMATS.map((format) => `${name}.${format}`)),
  ...EXPLORER_FILES,
  PAGES,
])

/** Whether the file is content that never names the version. */
export function isDataFile(name: string): boolean {
  return DATA_FILES.has(name)
}

/** The names of the files that describe the tables. */
export function describingFiles(): string[] {
  return [...DESCRIPTIONS, ...schemaFiles().map(([name]) => name), 'views.sql']
}

/** Hash of the content: `data` are hashes of the files that isDataFile names, `texts` the describing files as they are for NO_VERSION. */
export function contentHash(data: ReadonlyMap<string, string>, texts: Iterable<readonly [string, string]>): string {
  const hashes = new Map(data)
  for (const [name, text] of texts) hashes.set(name, sha256(text))
  return sha256(checksumText(hashes))
}

/** The version of a release with this content, by the program of this version. */
export function versionOf(codeVersion: string, content: string): string {
  return `${codeVersion}-${content.slice(0, 8)}`
}
