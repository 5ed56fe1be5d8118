// What stays of a run beside its release, under `out/.work/`: what the last release was made from, and load's work for `explain`.
import { createReadStream } from 'node:fs'
import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { placedArticle } from '../../schemas/records/article.ts'
import type { WorkFiles } from '../release/explain/explain-row.ts'
import type { Annotating, LoadedRecord, Loading } from './passes.ts'

export const RECORD_FILE = 'last-build.json'

const buildRecord = z.strictObject({ inputs: z.string(), version: z.string(), rows: z.record(z.string(), z.int().min(0)) })

/** What the last release of `out` was made from; null where that is not known. */
export async function readRecord(out: string): Promise<z.infer<typeof buildRecord> | null> {
  try {
    return buildRecord.parse(JSON.parse(await readFile(join(out, '.work', RECORD_FILE), 'utf8')))
  } catch {
    return null
  }
}

const pageRecord = z.strictObject({ article: placedArticle, page: z.string().nullable() })

const pagesFile = (out: string, version: string) => join(out, '.work', 'pages', `${version}.jsonl`)

/** Keeps every article with its page and the lines that were cut, in article_id order. */
export async function keepWork(out: string, version: string, loading: Loading, annotating: Annotating): Promise<void> {
  const path = pagesFile(out, version)
  await mkdir(dirname(path), { recursive: true })
  const file = await open(`${path}.part`, 'w')
  try {
    for (const { number, placement } of annotating.placed) {
      const { article, page } = JSON.parse(await loading.spool.get(number)) as LoadedRecord // it passed its gate before it was spooled
      await file.appendFile(`${JSON.stringify({ article: { ...article, ...placement }, page })}\n`)
    }
  } finally {
    await file.close()
  }
  await rename(`${path}.part`, path)
}

/** The work kept beside a release folder; null for an article where nothing was kept. */
export function workFilesOf(release: string): WorkFiles {
  const path = pagesFile(dirname(release), basename(release))
  return {
    async article(articleId) {
      const lines = createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })
      try {
        for await (const line of lines) {
          if (!line.includes(`"articleId":"${articleId}"`)) continue
          const record = pageRecord.safeParse(JSON.parse(line))
          if (record.success && record.data.article.articleId === articleId) return record.data
        }
      } catch {
        return null
      }
      return null
    },
  }
}
