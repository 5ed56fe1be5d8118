// The optional Arrow files hold the same rows, with the same types.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { tableFromIPC } from 'apache-arrow'
import { expect, test } from 'vitest'
import { arrowSchema } from '../../pipeline/export/arrow.ts'
import { exportTables } from '../../pipeline/export/export-tables.ts'
import { TABLES } from '../../schemas/tables.ts'
import { EMPTY, FULL, REPEAT } from '../fixtures/articles.ts'
import { inFolder, sourceOf } from '../fixtures/release.ts'

function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value)
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return value
}

test('Arrow files read back as the JSONL rows', () =>
  inFolder(async (folder) => {
    const { files } = await exportTables(folder, sourceOf([FULL, EMPTY, REPEAT]), { extraFormats: ['arrow'] })
    expect(files).toHaveLength(28)
    for (const table of TABLES) {
      const arrow = tableFromIPC(await readFile(join(folder, `${table.name}.arrow`)))
      expect(String(arrow.schema)).toBe(String(arrowSchema(table)))
      const dates = arrow.schema.fields.filter((field) => String(field.type).startsWith('Date')).map((field) => field.name)
      const rows = arrow.toArray().map((row) => {
        const entries = Object.entries(row.toJSON()).map(([name, value]) => [
          name,
          dates.includes(name) && value !== null ? new Date(Number(value)) : value,
        ])
        return Object.fromEntries(entries.map(([name, value]) => [name, plain(value)]))
      })
      const lines = (await readFile(join(folder, `${table.name}.jsonl`), 'utf8')).split('\n').filter(Boolean)
      expect(JSON.parse(JSON.stringify(rows)), table.name).toEqual(lines.map((line) => JSON.parse(line)))
    }
  }))

test('writes the same Arrow bytes twice', async () => {
  const hashes = () =>
    inFolder(async (folder) => {
      const { files } = await exportTables(folder, sourceOf([FULL, EMPTY, REPEAT]), { extraFormats: ['arrow'] })
      return files.filter((file) => file.format === 'arrow').map((file) => file.sha256)
    })
  expect(await hashes()).toEqual(await hashes())
})
