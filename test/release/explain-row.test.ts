// explain: from a row back to the page.
import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { UserError } from '../../pipeline/core/errors.ts'
import { duplicateRow } from '../../pipeline/export/rows.ts'
import { articleText } from '../../pipeline/release/explain/article-text.ts'
import { explainRow } from '../../pipeline/release/explain/explain-row.ts'
import { marked } from '../../pipeline/release/explain/marked.ts'
import { printable } from '../../pipeline/release/explain/printable.ts'
import { EVENT_ID, FULL, LINKS, REPEAT } from '../fixtures/articles.ts'
import { buildFixture, inFolder } from '../fixtures/release.ts'

const NO_REASONS = { reasons: async () => [] }

const inRelease = (use: (folder: string) => Promise<void>) =>
  inFolder(async (folder) => {
    await buildFixture(folder)
    await use(folder)
  })

async function idsOf(folder: string, table: string, column: string): Promise<string[]> {
  const lines = (await readFile(join(folder, `${table}.jsonl`), 'utf8')).split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line)[column])
}

test('a quote is shown in its sentence, with who, cue, rule and page', () =>
  inRelease(async (folder) => {
    const [first, nested] = await idsOf(folder, 'quotes', 'quote_id')
    const text = await explainRow(folder, first ?? '')
    expect(text).toContain('😀 ‹Bà Lan› «nói»: "⟦Tôi rất vui, \'rất\' vui.⟧" 🙂')
    expect(text).toContain('bài một.txt')
    expect(text).toContain('quote.direct.after-colon, confidence 0.95')
    expect(text).toContain('Bà Lan, named Trần Thị Lan, person, VN')
    expect(await explainRow(folder, nested ?? '')).toContain("'⟦rất⟧'")
  }))

test('a mention and its event are shown with the trigger marked', () =>
  inRelease(async (folder) => {
    const [mention] = await idsOf(folder, 'event_mentions', 'mention_id')
    const sentence = 'hai bên sẽ «gặp» nhau ở Huế ngày 7/5.'
    expect(await explainRow(folder, mention ?? '')).toContain(sentence)
    const event = await explainRow(folder, EVENT_ID)
    expect(event).toContain(sentence)
    expect(event).toContain('CONSULT, meet, planned')
    expect(event).toContain('Trần Thị Lan / VN; hai bên')
    const work = { reasons: async () => ['a-1 and a-2: link.same-days', 'a-2 and a-3: link.same-story'], article: async () => null }
    expect(await explainRow(folder, EVENT_ID, work)).toContain('a-1 and a-2: link.same-days\n               a-2 and a-3: link.same-story')
  }))

test('an entity is shown with its quotes', () =>
  inRelease(async (folder) => {
    const lan = LINKS.entities.find((entity) => entity.name === 'Trần Thị Lan')
    const text = await explainRow(folder, lan?.entity_id ?? '')
    expect(text).toContain('1 quotes, 1 events')
    expect(text).toContain("⟦Tôi rất vui, 'rất' vui.⟧")
  }))

test('an article is shown with kept and cut lines where the page is at hand', () =>
  inRelease(async (folder) => {
    const page = `${FULL.title}\n\nĐọc thêm\nthân bài`
    const text = await explainRow(folder, FULL.articleId, { ...NO_REASONS, article: async () => ({ article: FULL, page }) })
    expect(text).toContain('-    3 Đọc thêm   [related]')
    expect(text).toContain('+    4 thân bài')
    expect(text).toContain('XXXX-05-06 (page: line 2)')
    const withoutPage = await explainRow(folder, FULL.articleId, { ...NO_REASONS, article: async () => ({ article: FULL, page: null }) })
    expect(withoutPage).toContain('-    3 Đọc thêm   [related]')
  }))

test.each([
  ['of a day without a year', 'XXXX-05-06', 'years        2013, 2015-2017 possible\n'],
  ['where no day is told', null, 'years        2013, 2015-2017 possible (who is in office)\n'],
  ['of a day that is known', '2021-05-06', null],
])('the years that remain possible are shown %s', (_name, published, shown) => {
  const publication = { value: published, basis: null, reason: 'who is in office', candidates: [2013, 2015, 2016, 2017] }
  const text = articleText(
    { ...duplicateRow(REPEAT, { path: 'bài hai.txt', record: null }), published },
    { article: { ...FULL, published: publication }, page: null },
  )
  if (shown === null) expect(text).not.toContain('possible')
  else expect(text).toContain(shown)
})

test('an article without work files says that the cut lines are not known', () =>
  inRelease(async (folder) => {
    expect(await explainRow(folder, FULL.articleId)).toContain('known only where the release was built')
  }))

test('an id that no row has gives null', () =>
  inRelease(async (folder) => {
    expect(await explainRow(folder, 'q-0')).toBeNull()
    expect(await explainRow(folder, '')).toBeNull()
  }))

test.each<[string, (path: string) => unknown, RegExp]>([
  ['a pipe in the place of a table', (path) => execFileSync('sh', ['-c', 'rm "$0" && mkfifo "$0"', path]), /quotes\.jsonl is no file$/u],
  ['a line that is no JSON', (path) => execFileSync('sed', ['-i', '1s/^{/{{/', path]), /quotes\.jsonl: a line is no JSON object; verify/u],
  [
    'a row of another table',
    (path) => execFileSync('sed', ['-i', '1s/"quote_type":/"type":/', path]),
    /quotes\.jsonl: a row is not of this table/u,
  ],
])('%s is said, not waited for', (_, damage, message) =>
  inRelease(async (folder) => {
    const [first] = await idsOf(folder, 'quotes', 'quote_id')
    damage(join(folder, 'quotes.jsonl'))
    const explained = explainRow(folder, first ?? '')
    await expect(explained).rejects.toBeInstanceOf(UserError)
    await expect(explained).rejects.toThrow(message)
  }),
)

test('control characters of a page never reach the terminal', () =>
  inRelease(async (folder) => {
    const page = 'a\u001b[31mred\u0007\n\u009b2J'
    const text = await explainRow(folder, FULL.articleId, { ...NO_REASONS, article: async () => ({ article: FULL, page }) })
    expect(text).toContain('a\\u001b[31mred\\u0007')
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/u)
  }))

test.each([
  ['plain\ntext – ấy', 'plain\ntext – ấy'],
  ['a\tb\rc', 'a\\u0009b\\u000dc'],
  ['x\u202ey', 'x\\u202ey'],
  ['x\u061cy', 'x\\u061cy'],
])('%j is printed as %j', (text, expected) => {
  expect(printable(text)).toBe(expected)
})

test('marks nest by length and count code points', () => {
  const spans = [
    { mark: 'row', start: 1, end: 5 },
    { mark: 'who', start: 1, end: 2 },
    { mark: 'cue', start: 4, end: 5 },
    { mark: 'cue', start: 0, end: 9 },
  ] as const
  expect(marked('😀a😀cdefghi', [1, 6], spans)).toBe('⟦‹a›😀c«d»⟧e')
})
