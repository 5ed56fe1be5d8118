// The law of the formats: whatever texts, numbers and nulls the rows hold, CSV = JSONL = Parquet, and every span slices back.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText, squeeze } from '../../pipeline/core/text.ts'
import { exportTables } from '../../pipeline/export/export-tables.ts'
import { finishRelease } from '../../pipeline/release/finish-release.ts'
import { problemText } from '../../pipeline/release/verify/problems.ts'
import { verifyRelease } from '../../pipeline/release/verify/verify-release.ts'
import type { AnnotatedArticle } from '../../schemas/records/annotated-article.ts'
import { EMPTY } from '../fixtures/articles.ts'
import { factsOf, inFolder, sourceOf } from '../fixtures/release.ts'

const PIECES = [
  '"',
  '""',
  ',',
  '\n',
  ';',
  '\\',
  "'",
  '😀',
  '👩‍🌾',
  'ế',
  'Ơ',
  'null',
  'NA',
  '0012',
  '1e5',
  '=1+1',
  '{',
  '[',
  ']',
  '#',
  '\t',
  ' ',
  '2021-05-07',
  'a',
]
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((parts) => squeeze(cleanText(parts.join(' '))))
const line = text.filter((value) => value.length > 0)

const article = fc
  .record({
    paragraphs: fc.array(line, { maxLength: 4 }),
    title: fc.option(line),
    authors: fc.array(line, { maxLength: 3 }),
    captions: fc.array(line, { maxLength: 2 }),
    url: fc.option(line),
    published: fc.option(fc.constantFrom('2021-05-07', '1969-12-31', '2020-02', 'XXXX-05-07', '2018-06-25/2018-06-27', '0001')),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map((parts): Omit<AnnotatedArticle, 'articleId'> => {
    const body = parts.paragraphs.join('\n\n')
    const spans: { start: number; end: number; paragraph: number }[] = []
    let start = 0
    parts.paragraphs.forEach((paragraph, i) => {
      spans.push({ start, end: start + paragraph.length, paragraph: i })
      start += paragraph.length + 2
    })
    return {
      ...EMPTY,
      url: parts.url,
      title: parts.title,
      authors: parts.authors,
      captions: parts.captions,
      published: { value: parts.published, basis: parts.published === null ? null : 'page', reason: null, candidates: [] },
      body,
      paragraphs: spans.map(({ start, end }) => ({ start, end })),
      sentences: spans,
      quotes: spans.map(({ start, end }, sentence) => ({
        start,
        end,
        type: 'direct' as const,
        sentence,
        speaker: null,
        cue: null,
        via: parts.title,
        addressee: null,
        saidOn: null,
        nestedIn: null,
        rule: 'quote.test',
        confidence: parts.confidence,
      })),
    }
  })

const record = fc.option(fc.nat({ max: Number.MAX_SAFE_INTEGER }))

test('random rows are the same in the three formats', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(article, { minLength: 1, maxLength: 6 }), record, async (parts, record) => {
      const articles = parts.map((part, i): AnnotatedArticle => ({ ...part, articleId: `a-${String(i).padStart(16, '0')}` }))
      await inFolder(async (folder) => {
        const links = {
          entities: [],
          events: [],
          entityId: () => null,
          eventId: () => '',
          quoteGroupId: () => null,
          published: ({ published }: AnnotatedArticle) => published,
        }
        const exported = await exportTables(folder, sourceOf(articles, { links, rejects: [], record: () => record }))
        await finishRelease(folder, { ...factsOf(exported), inputs: articles.length, stages: [] })
        expect((await verifyRelease(folder)).map(problemText)).toEqual([])
      })
    }),
    { numRuns: 30 },
  )
})
