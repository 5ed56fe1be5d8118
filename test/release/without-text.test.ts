// A release without text (`--text none`) and one with CSV cells that are safe in spreadsheets (`--csv-safe`): what they hold, and that verify knows.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { exportTables } from '../../pipeline/export/export-tables.ts'
import { changeKind, diffReleases } from '../../pipeline/release/diff/diff-releases.ts'
import { explainRow } from '../../pipeline/release/explain/explain-row.ts'
import { finishRelease, writeChecksums } from '../../pipeline/release/finish-release.ts'
import { problemText } from '../../pipeline/release/verify/problems.ts'
import { verifyRelease } from '../../pipeline/release/verify/verify-release.ts'
import { type Configuration, DEFAULT_CONFIGURATION, SHORT_QUOTE } from '../../schemas/configuration.ts'
import type { AnnotatedArticle } from '../../schemas/records/annotated-article.ts'
import { EMPTY, FULL, REPEAT } from '../fixtures/articles.ts'
import { page, tinmo, writeFiles } from '../fixtures/cli.ts'
import { buildFixture, factsOf, inFolder, sourceOf } from '../fixtures/release.ts'

const inRelease = <T>(changes: Partial<Configuration>, use: (folder: string) => Promise<T>, full: AnnotatedArticle = FULL): Promise<T> =>
  inFolder(async (folder) => {
    const configuration = { ...DEFAULT_CONFIGURATION, ...changes }
    const exported = await exportTables(folder, sourceOf([full, EMPTY, REPEAT]), { configuration })
    await finishRelease(folder, { ...factsOf(exported), configuration })
    return use(folder)
  })

const readRows = async (folder: string, table: string) =>
  (await readFile(join(folder, `${table}.jsonl`), 'utf8'))
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

const problemsOf = async (folder: string) => (await verifyRelease(folder)).map(problemText)

/** Changes the JSONL file, and seals the release again. */
async function edit(folder: string, name: string, change: (text: string) => string): Promise<void> {
  const before = await readFile(join(folder, name), 'utf8')
  const after = change(before)
  if (after === before) throw new Error(`the test changed nothing in ${name}`)
  await writeFile(join(folder, name), after)
  await writeChecksums(folder)
}

describe('a release without text', () => {
  test('keeps every row, id and span, and short quotes; the text is nowhere', () =>
    inRelease({ text: 'none' }, async (folder) =>
      inFolder(async (whole) => {
        await buildFixture(whole)
        expect(await problemsOf(folder)).toEqual([])
        const without = (row: object) => ({ ...row, body: null, captions: null, text: null, sentence_text: null })
        for (const table of ['articles', 'sentences', 'quotes', 'event_mentions', 'events', 'entities', 'rejects'])
          expect((await readRows(folder, table)).map(without), table).toEqual((await readRows(whole, table)).map(without))
        const sentences = (await readRows(whole, 'sentences')).map(({ text }) => text).filter((text) => text.length > 25)
        expect(sentences.length).toBeGreaterThan(1)
        for (const name of ['articles', 'sentences', 'quotes', 'event_mentions'].flatMap((table) => [`${table}.csv`, `${table}.jsonl`])) {
          const text = await readFile(join(folder, name), 'utf8')
          for (const sentence of sentences) expect(text.includes(sentence), name).toBe(false)
        }
      }),
    ))

  test.each([
    [SHORT_QUOTE, true],
    [SHORT_QUOTE + 1, false],
  ])('a quote of %i characters stays: %s', (length, stays) => {
    const words = 'x'.repeat(length)
    const [quote] = FULL.quotes
    const [sentence] = FULL.sentences
    if (!quote || !sentence) throw new Error('the fixture has no quote')
    const article: AnnotatedArticle = {
      ...FULL,
      body: words,
      paragraphs: [{ start: 0, end: length }],
      sentences: [{ ...sentence, start: 0, end: length, paragraph: 0 }],
      quotes: [{ ...quote, start: 0, end: length, speaker: null, cue: null, sentence: 0, nestedIn: null, addressee: null }],
      mentions: [],
    }
    return inRelease(
      { text: 'none' },
      async (folder) => {
        const [row] = (await readRows(folder, 'quotes')).filter(({ article_id }) => article_id === FULL.articleId)
        expect(row.quote_text).toBe(stays ? words : null)
        expect([row.char_start, row.char_end]).toEqual([0, length])
      },
      article,
    )
  })

  test('says so in its manifest, its descriptions and its columns', () =>
    inRelease({ text: 'none' }, async (folder) => {
      const text = (name: string) => readFile(join(folder, name), 'utf8')
      expect(JSON.parse(await text('manifest.json')).configuration).toEqual({ text: 'none', csv_safe: false })
      for (const name of ['README.md', 'datapackage.json', 'croissant.json', 'dcat.jsonld', 'CITATION.cff', 'RIGHTS.md'])
        expect(await text(name), name).toMatch(/without (?:the text of the articles|`articles\.body`)/u)
      expect(await text('README.md')).toContain(`quotes of more than ${SHORT_QUOTE} characters`)
      expect(await text('DICTIONARY.md')).toMatch(/`body` \|.* always: this release is without the text of the articles/u)
      expect(await text('schema/tables.d.ts')).toMatch(/ {2}body: null\n/u)
    }))

  test.each([
    [
      'text that is there all the same',
      'sentences.jsonl',
      (text: string) => text.replace('"text":null', '"text":"Bà Lan"'),
      /column text/u,
    ],
    [
      'a span that its words do not fill',
      'quotes.jsonl',
      (text: string) => text.replace(/"cue_end":(\d+)/u, (_, n) => `"cue_end":${Number(n) + 1}`),
      /is not as long as "nói"/u,
    ],
    [
      'a span that is none',
      'sentences.jsonl',
      (text: string) => text.replace(/"char_end":\d+/u, '"char_end":0'),
      /the span \[\d+, 0\) is none/u,
    ],
  ])('verify finds %s', (_what, name, change, message) =>
    inRelease({ text: 'none' }, async (folder) => {
      await edit(folder, name, change)
      expect((await problemsOf(folder)).join('\n')).toMatch(message)
    }),
  )

  test('a release with text is none, whatever its manifest says', () =>
    inRelease({}, async (folder) => {
      await edit(folder, 'manifest.json', (text) => text.replace('"text": "all"', '"text": "none"'))
      expect((await problemsOf(folder)).join('\n')).toMatch(/^articles\.jsonl, row 1, column body/mu)
    }))

  test('explain shows what there is', () =>
    inRelease({ text: 'none' }, async (folder) => {
      const [quote] = await readRows(folder, 'quotes')
      expect(await explainRow(folder, quote.quote_id)).toContain(`text         ${quote.quote_text}`)
      const [mention] = await readRows(folder, 'event_mentions')
      expect(await explainRow(folder, mention.mention_id)).toContain('trigger « »  gặp')
      expect(await explainRow(folder, FULL.articleId)).toContain('(not in this release)')
    }))

  test('is a major change for who reads the text', () =>
    inRelease({ text: 'none' }, (folder) =>
      inFolder(async (whole) => {
        await buildFixture(whole)
        expect(changeKind(await diffReleases(whole, folder, null))).toBe('major')
      }),
    ))
})

describe('a release with safe CSV cells', () => {
  const formulas = ['=1+1', '+84', '-3', '@x', "'=1", "''@", "'đúng'", 'a=b', '＝1+1', '＋84', '－3', '＠x', "'＝1"]
  const full = { ...FULL, authors: [], title: '=cmd|calc', publisher: '＝1+1', captions: formulas } satisfies AnnotatedArticle

  test('has no cell that a spreadsheet takes for a formula, and the same values', () =>
    inRelease(
      { csv_safe: true },
      async (folder) => {
        expect(await problemsOf(folder)).toEqual([])
        const csv = await readFile(join(folder, 'articles.csv'), 'utf8')
        expect(csv).toContain(`"'=cmd|calc"`)
        expect(csv).not.toMatch(/(?:^|,)"[=+\-@＝＋－＠\t\r]/mu)
        expect(csv).toContain(`"'＝1+1"`)
        expect((await readRows(folder, 'articles'))[0]).toMatchObject({ title: '=cmd|calc', publisher: '＝1+1' })
        expect(await readFile(join(folder, 'README.md'), 'utf8')).toContain('has an apostrophe before it')
      },
      full,
    ))

  test('without the option texts are as they are, and verify knows the one from the other', () =>
    inRelease(
      {},
      async (folder) => {
        expect(await readFile(join(folder, 'articles.csv'), 'utf8')).toContain('"=cmd|calc"')
        await edit(folder, 'articles.csv', (text) => text.replace('"=cmd', `"'=cmd`))
        expect((await problemsOf(folder)).join('\n')).toMatch(/^articles\.csv, row 1, column title: "'=cmd\|calc" here/mu)
      },
      full,
    ))
})

test('the options of the command line are part of what decides whether anything changed', () =>
  inFolder(async (folder) => {
    await writeFiles(folder, { 'in/a.txt': page('An Bình') })
    const build = (...more: readonly string[]) => tinmo(['build', join(folder, 'in'), '--out', join(folder, 'out'), '--quiet', ...more])
    expect((await build()).out).toContain('as version 1.0.0')
    expect((await build('--text', 'none', '--csv-safe')).out).toContain('as version 2.0.0')
    expect((await build('--text', 'none', '--csv-safe')).out).toContain('nothing changed')
    expect(await tinmo(['verify', join(folder, 'out/latest')])).toMatchObject({ code: 0 })
    expect((await build('--text', 'some')).code).toBe(2)
  }))
