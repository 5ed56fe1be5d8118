// diff: rows by key with the changed fields, columns, and the kind of change.
import { execFileSync } from 'node:child_process'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { UserError } from '../../../pipeline/core/errors.ts'
import { exportTables } from '../../../pipeline/export/export-tables.ts'
import { changeKind, diffReleases, diffText, type ReleaseDiff } from '../../../pipeline/release/diff/diff-releases.ts'
import { type ColumnEntry, schemaChanges } from '../../../pipeline/release/diff/schema-changes.ts'
import { finishRelease } from '../../../pipeline/release/finish-release.ts'
import { EMPTY, FULL } from '../../fixtures/articles.ts'
import { buildFixture, factsOf, inFolder, sourceOf } from '../../fixtures/release.ts'

/** Compares the fixture release with itself after `change`; gives the lines of the JSONL file too. */
async function diffAfter(change: (folder: string) => Promise<void>): Promise<{ diff: ReleaseDiff; lines: Record<string, unknown>[] }> {
  return inFolder((before) =>
    inFolder(async (after) => {
      await buildFixture(before)
      await buildFixture(after)
      await change(after)
      return inFolder(async (folder) => {
        const path = join(folder, 'diff.jsonl')
        const diff = await diffReleases(before, after, path)
        const text = await readFile(path, 'utf8')
        const lines = text.split('\n').filter(Boolean)
        return { diff, lines: lines.map((line) => JSON.parse(line)) }
      })
    }),
  )
}

const editLines = (table: string, change: (lines: string[]) => string[]) => async (folder: string) => {
  const path = join(folder, `${table}.jsonl`)
  const lines = (await readFile(path, 'utf8')).split('\n').filter(Boolean)
  await writeFile(
    path,
    change(lines)
      .map((line) => `${line}\n`)
      .join(''),
  )
}

describe('diffReleases', () => {
  test('finds nothing between equal releases', async () => {
    const { diff, lines } = await diffAfter(async () => {})
    expect(changeKind(diff)).toBe('none')
    expect(lines).toEqual([])
    expect([...diff.rows.values()]).toEqual(Array(7).fill({ added: 0, changed: 0, removed: 0 }))
  })

  test.each<[string, (path: string) => unknown, RegExp]>([
    ['a pipe in the place of a table', (path) => execFileSync('sh', ['-c', 'rm "$0" && mkfifo "$0"', path]), /quotes\.jsonl: is no file/u],
    ['a last line that is cut', (path) => execFileSync('truncate', ['-s', '-9', path]), /quotes\.jsonl: the last line does not end/u],
    ['a line that is no JSON', (path) => execFileSync('sed', ['-i', '1s/^{/{{/', path]), /quotes\.jsonl: a line is no JSON object/u],
  ])('says that there is %s', async (_, damage, message) => {
    const compared = diffAfter(async (folder) => {
      damage(join(folder, 'quotes.jsonl'))
    })
    await expect(compared).rejects.toBeInstanceOf(UserError)
    await expect(compared).rejects.toThrow(message)
  })

  test('tells an added row by its key', async () => {
    const add = editLines('entities', (lines) => [...lines, (lines[0] ?? '').replace(/n-[0-9a-f]+/u, 'n-new')])
    const { diff, lines } = await diffAfter(add)
    expect(lines).toEqual([{ kind: 'row', table: 'entities', change: 'added', key: { entity_id: 'n-new' } }])
    expect(changeKind(diff)).toBe('minor')
  })

  test('tells a removed row by its key, even of two columns', async () => {
    const { diff, lines } = await diffAfter(editLines('sentences', (lines) => lines.slice(1)))
    expect(lines).toEqual([
      { kind: 'row', table: 'sentences', change: 'removed', key: { article_id: `a-${'1'.repeat(16)}`, sentence_no: 0 } },
    ])
    expect(changeKind(diff)).toBe('patch')
  })

  test('tells the changed fields of a row with their old and new values', async () => {
    const change = (line: string) => line.replace('"via":"TTXVN"', '"via":null').replace('"confidence":1.0', '"confidence":0.5')
    const { diff, lines } = await diffAfter(editLines('quotes', (lines) => lines.map(change)))
    expect(lines).toMatchObject([
      { table: 'quotes', change: 'changed', fields: { via: { old: 'TTXVN', new: null }, confidence: { old: 1, new: 0.5 } } },
    ])
    expect(Object.keys(lines[0]?.fields ?? {})).toHaveLength(2)
    expect(changeKind(diff)).toBe('patch')
  })

  test('does not mind the order of rows', async () => {
    const { lines } = await diffAfter(editLines('entities', (lines) => [...lines].reverse()))
    expect(lines).toEqual([])
  })

  test('tells rejects apart by where they come from, also when one comes twice', async () => {
    const { lines } = await diffAfter(editLines('rejects', (lines) => [...lines, lines[0] ?? '']))
    expect(lines).toEqual([{ kind: 'row', table: 'rejects', change: 'added', key: { source_path: 'hỏng.txt', source_record: null } }])
  })

  test('counts a new column as a change of the schema, not of every row', async () => {
    const add = async (folder: string) => {
      const path = join(folder, 'dictionary.json')
      const entries = JSON.parse(await readFile(path, 'utf8'))
      await writeFile(path, JSON.stringify([...entries, { ...entries.at(-1), column: 'size' }]))
      await editLines('rejects', (lines) => lines.map((line) => line.replace('{', '{"size":1,')))(folder)
    }
    const { diff, lines } = await diffAfter(add)
    expect(lines).toMatchObject([{ kind: 'schema', table: 'rejects', column: 'size', change: 'column-added', incompatible: false }])
    expect(changeKind(diff)).toBe('minor')
  })

  test('agrees with two builds of different articles', () =>
    inFolder((before) =>
      inFolder(async (after) => {
        await buildFixture(before)
        const exported = await exportTables(after, sourceOf([{ ...FULL, url: 'https://mau.vn/1' }, EMPTY]))
        await finishRelease(after, { ...factsOf(exported), inputs: 4, stages: [] })
        const diff = await diffReleases(before, after, null)
        expect(diff.rows.get('articles')).toEqual({ added: 0, changed: 1, removed: 1 })
        expect(diff.rows.get('quotes')).toEqual({ added: 0, changed: 0, removed: 0 })
        expect(diffText(diff)).toMatch(/^articles +0 added +1 changed +1 removed\n/u)
        expect(diffText(diff)).toMatch(/change: patch\n$/u)
      }),
    ))

  test('refuses a folder that is no release, or lacks a table', () =>
    inFolder(async (folder) => {
      await expect(diffReleases(folder, folder, null)).rejects.toThrow(UserError)
      await buildFixture(folder)
      await rm(join(folder, 'events.jsonl'))
      await expect(diffReleases(folder, folder, null)).rejects.toThrow(/events\.jsonl: is missing/u)
    }))
})

describe('schemaChanges', () => {
  const column: ColumnEntry = { table: 't', column: 'c', type: 'string', null_means: null, values: ['a', 'b'], key: null }
  const changes: [string, Partial<ColumnEntry>, object[]][] = [
    ['nothing', {}, []],
    ['another type', { type: 'integer' }, [{ change: 'type', old: 'string', new: 'integer', incompatible: true }]],
    ['nulls that were not', { null_means: 'unknown' }, [{ change: 'null', old: 'never null', new: 'may be null', incompatible: true }]],
    ['a new word', { values: ['a', 'b', 'c'] }, [{ change: 'values', old: 'a, b', new: 'a, b, c', incompatible: true }]],
    ['a word less', { values: ['a'] }, [{ change: 'values', old: 'a, b', new: 'a', incompatible: false }]],
    ['an open list', { values: null }, [{ change: 'values', old: 'a, b', new: null, incompatible: true }]],
    ['a foreign key', { key: 'foreign' }, [{ change: 'key', old: null, new: 'foreign', incompatible: false }]],
    ['a primary key', { key: 'primary' }, [{ change: 'key', old: null, new: 'primary', incompatible: true }]],
  ]
  test.each(changes)('judges %s', (_what, change, expected) => {
    expect(schemaChanges(new Map([['t', [column]]]), new Map([['t', [{ ...column, ...change }]]]))).toMatchObject(expected)
  })

  test('judges tables and columns that come and go', () => {
    const [one, two] = [new Map([['t', [column]]]), new Map([['u', [{ ...column, table: 'u' }]]])]
    expect(schemaChanges(one, two).map(({ table, change, incompatible }) => [table, change, incompatible])).toEqual([
      ['u', 'table-added', false],
      ['t', 'table-removed', true],
    ])
    const renamed = new Map([['t', [{ ...column, column: 'd' }]]])
    expect(schemaChanges(one, renamed).map((change) => [change.column, change.change, change.incompatible])).toEqual([
      ['d', 'column-added', false],
      ['c', 'column-removed', true],
    ])
  })
})
