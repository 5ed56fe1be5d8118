// A folder of test/cases/ is a page and what it says: title, authors, publisher, credit, date, captions and paragraphs. `outlet-*` is one page
// in the shape of each known outlet, `layout-*` a shape of pages that no profile knows, `html-*` markup as such sites write it. All text is our own.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, test } from 'vitest'
import { squeeze } from '../../pipeline/core/text.ts'
import { extractArticle } from '../../pipeline/load/extract.ts'
import { read } from '../../pipeline/load/read.ts'
import type { Article } from '../../schemas/records/article.ts'
import { inputFile } from '../fixtures/input-file.ts'

const CASES = fileURLToPath(new URL('../cases/', import.meta.url))
const OUTLETS = fileURLToPath(new URL('../../pipeline/outlets/', import.meta.url))

async function articleOf(folder: string): Promise<{ page: string; article: Article }> {
  const name = readdirSync(folder).find((file) => file.startsWith('page.')) ?? ''
  for await (const result of read(inputFile(join(folder, name), name))) {
    if ('reject' in result) throw new Error(result.reject.message)
    const extracted = extractArticle(result.raw)
    if ('reject' in extracted) throw new Error(extracted.reject.message)
    return extracted
  }
  throw new Error(`${folder}: no page`)
}

describe('what a page says', () => {
  it.each(readdirSync(CASES))('%s', async (name) => {
    const { article } = await articleOf(join(CASES, name))
    const { title, authors, publisher, credit, published, captions, body } = article
    expect({ title, authors, publisher, credit, published: published.value, captions, body: body.split('\n\n') }).toEqual(
      JSON.parse(readFileSync(join(CASES, name, 'expected.json'), 'utf8')),
    )
  })
})

/** `- Đò chìm`, `Đò chìm - Báo Hàn Giang`, `ĐÒ CHÌM`: the headline behind a bullet, beside the site, or in capitals. */
const isHeadlineBeside = (line: string, title: string) =>
  line === `- ${title}` || (title !== '' && line.startsWith(`${title} - `)) || line === title.toUpperCase()

/** A page whose paragraphs are broken into lines. */
const isWrapped = (name: string) => name.startsWith('layout-wrapped-')

describe('every line of a page is kept, or cut with a reason', () => {
  it.each(readdirSync(CASES).filter((name) => !readdirSync(join(CASES, name)).includes('page.md')))('%s', async (name) => {
    const { page, article } = await articleOf(join(CASES, name))
    const paragraphs = [article.title, ...article.body.split('\n\n')].map((line) => squeeze(line ?? ''))
    const isKept = isWrapped(name)
      ? (line: string) => paragraphs.some((paragraph) => paragraph.includes(line))
      : (line: string) => paragraphs.includes(line.replace(/^\| | \|$/gu, '')) || isHeadlineBeside(line, article.title ?? '')
    const cut = new Map(article.removed.map((line) => [line.line, line]))
    expect(article.removed.filter(({ reason }) => reason === 'caption')).toHaveLength(article.captions.length)
    page.split('\n').forEach((line, i) => {
      if (line.trim() === '') return
      const removed = cut.get(i + 1)
      if (removed) expect(removed).toMatchObject({ text: line, reason: expect.stringMatching(/^[a-z-]+$/u) })
      else expect(squeeze(line)).toSatisfy(isKept)
    })
  })
})

test('every outlet profile has a page', () => {
  const cases = readdirSync(CASES).flatMap((name) => (name.startsWith('outlet-') ? [`${name.slice('outlet-'.length)}.json`] : []))
  expect(cases.sort()).toEqual(readdirSync(OUTLETS).sort())
})
