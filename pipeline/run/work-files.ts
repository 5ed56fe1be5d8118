// What stays of a run beside its release, under `out/.work/`: what the last release was made from, and load's work for `explain`.
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { loadedRecord } from '../../schemas/records/loaded-record.ts'
import { articles } from '../../schemas/tables/articles.ts'
import { ownLines, readOwnFile } from '../core/own-file.ts'
import { KnownBlocks } from '../export/known-blocks.ts'
import type { WorkFiles } from '../release/explain/explain-row.ts'
import { findRow } from '../release/explain/find-rows.ts'
import { type WorkFolder, workFolder } from './out-folder.ts'

/** `inputs` is null where the same inputs may give another release: see isPassing. */
const buildRecord = z.strictObject({ inputs: z.string().nullable(), version: z.string(), rows: z.record(z.string(), z.int().min(0)) })
export type BuildRecord = z.infer<typeof buildRecord>

/** What the last release was made from; null where that is not known. */
export async function readRecord(work: WorkFolder): Promise<BuildRecord | null> {
  try {
    return buildRecord.parse(JSON.parse((await readOwnFile(work.record)).toString('utf8')))
  } catch {
    return null
  }
}

export async function writeRecord(work: WorkFolder, record: BuildRecord): Promise<void> {
  await writeFile(`${work.record}.new`, `${JSON.stringify(record)}\n`)
  await rename(`${work.record}.new`, work.record)
}

const pagesName = (version: string) => `${version}.jsonl`
const reasonsName = (version: string) => `${version}.reasons.jsonl`
const blocksName = (version: string) => `${version}.blocks`

/** The blocks of the release that was built last; none where that is not known. */
export async function knownBlocks(work: WorkFolder): Promise<KnownBlocks> {
  const version = (await readRecord(work))?.version ?? ''
  return KnownBlocks.open(join(work.pages, blocksName(version)), join(dirname(work.path), version))
}

/** Keeps load's spool, the reasons of links and the list of blocks as the work on this version, which is about to be there. */
export async function keepWork(
  work: WorkFolder,
  version: string,
  files: { readonly pages: string; readonly reasons: string; readonly blocks: string },
): Promise<void> {
  await mkdir(work.pages, { recursive: true })
  await rename(files.pages, join(work.pages, pagesName(version)))
  await rename(files.reasons, join(work.pages, reasonsName(version)))
  await rename(files.blocks, join(work.pages, blocksName(version)))
  await dropWork(work, version)
}

/** Drops the work on versions that are no more, or that a killed run never finished; not that on `coming`, whose blocks alone stay. */
export async function dropWork(work: WorkFolder, coming: string): Promise<void> {
  const versions = [...(await readdir(dirname(work.path))), coming]
  const known = new Set([blocksName(coming), ...versions.flatMap((name) => [pagesName(name), reasonsName(name)])])
  const names = await readdir(work.pages).catch(() => [])
  for (const name of names) if (!known.has(name)) await rm(join(work.pages, name), { force: true })
}

const reasonsRecord = z.strictObject({ id: z.string(), reasons: z.array(z.string()) })

/** The work kept beside a release folder; null for an article where nothing was kept. */
export function workFilesOf(release: string): WorkFiles {
  const folder = workFolder(dirname(release)).pages
  const path = join(folder, pagesName(basename(release)))
  return {
    async reasons(id) {
      try {
        for await (const line of ownLines(join(folder, reasonsName(basename(release))))) {
          const found = line.includes(id) ? reasonsRecord.safeParse(JSON.parse(line)).data : undefined
          if (found?.id === id) return found.reasons
        }
      } catch {
        return []
      }
      return []
    },
    async article(articleId) {
      const row = await findRow(release, articles, 'article_id', articleId)
      if (!row) return null
      try {
        for await (const line of ownLines(path)) {
          if (!line.includes(row.source_sha256)) continue
          const found = loadedRecord.safeParse(JSON.parse(line)).data
          // Documents of the same bytes have the same work.
          if (!found || found.article.source.sha256 !== row.source_sha256) continue
          return { article: { ...found.article, articleId, duplicate: null }, page: found.page }
        }
      } catch {
        return null
      }
      return null
    },
  }
}
