// Turns a folder of tables into a release: metadata for machines and people, the ledger, the manifest, checksums; and names its version.
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Configuration, SHORT_QUOTE } from '../../schemas/configuration.ts'
import type { DatasetDescription } from '../../schemas/dataset.ts'
import { tablesOf } from '../../schemas/tables.ts'
import { sha256 } from '../core/hash.ts'
import { explorerFiles } from '../explorer/bundle.ts'
import type { Exported } from '../export/export-tables.ts'
import { changelog } from './changelog.ts'
import { CHECKSUMS, checksumText, filesBelow, sha256File } from './checksums.ts'
import { citationFile } from './citation.ts'
import { contentHash, NO_VERSION, versionOf } from './content.ts'
import { croissant } from './croissant.ts'
import { dataPackage } from './datapackage.ts'
import { dcat } from './dcat.ts'
import { json } from './json.ts'
import { type Ledger, type LedgerStage, ledgerFaults } from './ledger.ts'
import { licenseFile, rightsFile } from './licenses.ts'
import type { Manifest } from './manifest.ts'
import { qualityFile } from './quality.ts'
import { readme } from './readme.ts'
import { schemaFiles, viewsFile } from './schema-files.ts'

export interface ReleaseFacts {
  readonly dataset: DatasetDescription
  /** What exportTables wrote into the folder. */
  readonly exported: Exported
  /** Documents found in the input, and what became of them, stage by stage. */
  readonly inputs: number
  readonly stages: readonly LedgerStage[]
  readonly code: Manifest['code']
  readonly configuration: Manifest['configuration']
}

/**
 * Writes the files of the release that are not tables, SHA256SUMS last, and returns its version, `<code version>-<8 hex digits of the
 * content's hash>`. The content is the tables, all that describes them and the explorer; equal content has an equal version, whatever code
 * made it. Throws when the accounts do not add up.
 */
export async function finishRelease(folder: string, facts: ReleaseFacts): Promise<{ version: string; ledger: Ledger }> {
  const { documents, files } = facts.exported
  const { articles, duplicates, rejects } = documents
  const ledger: Ledger = { inputs: facts.inputs, articles, duplicates, rejects, stages: [...facts.stages] }
  const faults = ledgerFaults(ledger)
  if (faults.length) throw new Error(`the accounts of the release do not add up: ${faults.join('; ')}`)

  const describe = (version: string) => descriptions(facts, ledger, version)
  const explorer = await explorerFiles()
  const written = new Map([...files, facts.exported.pages].map((file) => [file.name, file.sha256]))
  const content = contentHash(new Map([...written, ...explorer.map(([name, text]) => [name, sha256(text)] as const)]), describe(NO_VERSION))
  const version = versionOf(facts.code.version, content)

  const manifest: Manifest = {
    name: facts.dataset.name,
    version,
    content_sha256: content,
    code: facts.code,
    configuration: facts.configuration,
    inputs: { documents: facts.inputs, sha256: documents.sha256 },
    rows: rowCounts(facts.exported),
  }
  await writeAll(folder, [...describe(version), ['manifest.json', json(manifest)], qualityFile(), ...explorer])
  await writeChecksums(folder, written)
  return { version, ledger }
}

/** Hashes every file in the folder (but those already known) and writes SHA256SUMS; call again after a file was added. */
export async function writeChecksums(folder: string, known: ReadonlyMap<string, string> = new Map()): Promise<void> {
  const hashes = new Map<string, string>()
  for (const name of await filesBelow(folder)) {
    if (name !== CHECKSUMS) hashes.set(name, known.get(name) ?? (await sha256File(join(folder, name))))
  }
  await writeFile(join(folder, CHECKSUMS), checksumText(hashes))
}

/** The files that describe the tables, by name; only `version` differs between two calls. */
function descriptions(facts: ReleaseFacts, ledger: Ledger, version: string): [string, string][] {
  const { exported, configuration } = facts
  const dataset = withNote(facts.dataset, configuration)
  const tables = tablesOf(configuration)
  return [
    ['README.md', readme(dataset, version, exported, configuration)],
    ['LICENSE', licenseFile(dataset)],
    ['RIGHTS.md', rightsFile(dataset, configuration)],
    ['CITATION.cff', citationFile(dataset, version)],
    ['CHANGELOG.md', changelog(dataset, version, rowCounts(exported))],
    ['datapackage.json', json(dataPackage(dataset, version, exported.files, tables))],
    ['croissant.json', json(croissant(dataset, version, exported.files, tables))],
    ['dcat.jsonld', json(dcat(dataset, version, exported, tables))],
    ['statistics.json', json(exported.statistics)],
    ['ledger.json', json(ledger)],
    ...schemaFiles(tables),
    viewsFile(),
  ]
}

/** A release without text says so wherever it is described. */
function withNote(dataset: DatasetDescription, { text }: Configuration): DatasetDescription {
  if (text !== 'none') return dataset
  return {
    ...dataset,
    description: `${dataset.description} This release is without the text of the articles and sentences; quotes of at most ${SHORT_QUOTE} characters stay.`,
  }
}

async function writeAll(folder: string, files: readonly (readonly [string, string])[]): Promise<void> {
  for (const [name, text] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
}

/** Rows of each table, by its name. */
export function rowCounts({ files }: Exported): Record<string, number> {
  return Object.fromEntries(files.filter((file) => file.format === 'jsonl').map((file) => [file.table, file.rows]))
}
