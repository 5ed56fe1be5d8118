// A release is the same bytes in every time zone and locale, and holds nothing of the machine that made it.
import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { inFolder } from '../fixtures/release.ts'

const run = promisify(execFile)
const script = fileURLToPath(new URL('../fixtures/build.ts', import.meta.url))

async function checksums(folder: string, env: Readonly<Record<string, string>>): Promise<string> {
  await run(process.execPath, ['--import', 'tsx', script, folder], { env: { ...process.env, ...env } })
  return readFile(join(folder, 'SHA256SUMS'), 'utf8')
}

test('time zone, locale and folder leave no trace', () =>
  inFolder((east) =>
    inFolder(async (west) => {
      const [one, two] = await Promise.all([
        checksums(east, { TZ: 'Pacific/Kiritimati', LANG: 'vi_VN.UTF-8', LC_ALL: 'vi_VN.UTF-8' }),
        checksums(west, { TZ: 'America/Adak', LANG: 'C', LC_ALL: 'C' }),
      ])
      expect(one).toBe(two)
      for (const name of await readdir(east)) {
        if (!/\.(?:md|json)$/u.test(name)) continue
        const text = await readFile(join(east, name), 'utf8')
        expect(text.includes(east), `${name} names the folder it was made in`).toBe(false)
        expect(text, `${name} holds a time of day`).not.toMatch(/\d{4}-\d{2}-\d{2}T\d{2}/u)
      }
    }),
  ))
