// A byte-identical copy that is added changes no row of the article that was there.
import { copyFile, cp, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { tinmo } from '../fixtures/cli.ts'
import { inFolder } from '../fixtures/release.ts'

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url))

test('quotes, events and mentions keep their ids whatever the name of an added copy', async () => {
  await inFolder(async (folder) => {
    await cp(SEEDS, `${folder}/pages`, { recursive: true })
    expect((await tinmo(['build', `${folder}/pages`, '--out', `${folder}/before`, '--quiet'])).code).toBe(0)
    await copyFile(`${SEEDS}/000_24eb2c294e27aeb1.txt`, `${folder}/pages/000_0copy.txt`)
    await copyFile(`${SEEDS}/000_24eb2c294e27aeb1.txt`, `${folder}/pages/zzz.txt`)
    expect((await tinmo(['build', `${folder}/pages`, '--out', `${folder}/after`, '--quiet'])).code).toBe(0)
    for (const table of ['quotes', 'events', 'event_mentions', 'entities']) {
      expect(await readFile(`${folder}/after/latest/${table}.csv`, 'utf8'), table).toBe(
        await readFile(`${folder}/before/latest/${table}.csv`, 'utf8'),
      )
    }
  })
})
