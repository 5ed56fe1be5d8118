// The page of a diff: what changed, readable, and no text of a row is ever markup.
import { mkdir, readFile, symlink } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { DiffSample, diffPage } from '../../../pipeline/release/diff/diff-page.ts'
import type { RowChange } from '../../../pipeline/release/diff/row-changes.ts'
import { tinmo } from '../../fixtures/cli.ts'
import { buildFixture, inFolder } from '../../fixtures/release.ts'

const NO_ROWS = { added: 0, changed: 0, removed: 0 }

function pageOf(changes: readonly RowChange[], counts = { ...NO_ROWS, changed: changes.length }): string {
  const sample = new DiffSample()
  for (const change of changes) sample.add(change)
  return diffPage(['1-a', '1-b'], { schema: [], rows: new Map([['quotes', counts]]) }, sample)
}

const changed = (old: string | null, now: string | null, key = 'q-1'): RowChange => ({
  table: 'quotes',
  change: 'changed',
  key: { quote_id: key },
  fields: { quote_text: { old, new: now } },
})

test('a changed field is shown with what differs marked', () => {
  const page = pageOf([changed('Ông Nam đã về.', 'Ông Nam sẽ về.')])
  expect(page).toContain('<td><bdi>Ông Nam <del>đã</del> về.</bdi></td><td><bdi>Ông Nam <ins>sẽ</ins> về.</bdi></td>')
  expect(page).toContain('Kind of change: <strong>patch</strong>')
})

test.each([
  ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
  [`" onmouseover='x' &lt;`, '&quot; onmouseover=&#39;x&#39; &amp;lt;'],
  ['a\u202eb\u0000c', 'a\\u202eb\\u0000c'],
])('%j is shown as text', (text, shown) => {
  const page = pageOf([changed(null, text, text)], { ...NO_ROWS, changed: 1 })
  expect(page.split(shown).length - 1).toBe(2)
  expect(page).not.toMatch(/<(?:script|img)/u)
  expect(page).toContain(`default-src 'none'`)
})

test('long tables and long texts are cut, and say so', () => {
  const page = pageOf(Array.from({ length: 500 }, (_, i) => changed('a', `a${'b'.repeat(5000)}`, `q-${i}`)))
  expect(page).toContain('300 more: <code>tinmo diff --jsonl</code>')
  expect(page.length).toBeLessThan(300_000)
})

test('the command writes it, but to no place in a release', () =>
  inFolder(async (folder) => {
    const release = `${folder}/release`
    await mkdir(release)
    await buildFixture(release)
    const file = `${folder}/diff.html`
    expect((await tinmo(['diff', release, release, '--html', file])).code).toBe(0)
    expect(await readFile(file, 'utf8')).toContain('No column differs.')
    const card = await readFile(`${release}/README.md`, 'utf8')
    await symlink('release/README.md', `${folder}/link.html`)
    await symlink('release/not-there.html', `${folder}/dangling.html`)
    await symlink('release/schema', `${folder}/schema`)
    for (const place of [
      `${release}/README.md`,
      `${release}/none.html`,
      `${folder}/dangling.html`,
      `${folder}/link.html`,
      `${folder}/schema/none`,
      `${release}/x/y`,
    ]) {
      for (const option of ['--html', '--jsonl']) {
        const ran = await tinmo(['diff', release, release, option, place])
        expect(ran, place).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/is in the release .*\/release, which stays/u) })
      }
    }
    expect(await readFile(`${release}/README.md`, 'utf8')).toBe(card)
    expect((await tinmo(['verify', release])).code).toBe(0)
  }))
