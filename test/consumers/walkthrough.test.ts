// The walk through a release (examples/README.md) runs as it stands: shell, Python and SQL in order, with what it says is printed.
import { execFile } from 'node:child_process'
import { readFile, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { inFolder } from '../fixtures/release.ts'
import { python } from './python.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../../', import.meta.url))

interface Block {
  readonly language: string
  readonly code: string
  /** What it prints; null where the text does not say. */
  readonly prints: string | null
}

function blocksOf(text: string): Block[] {
  const all = [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gmu)].map(([, language = '', code = '']) => ({ language, code }))
  return all.flatMap(({ language, code }, i) => {
    const next = all[i + 1]
    return language === 'text' ? [] : [{ language, code, prints: next?.language === 'text' ? next.code : null }]
  })
}

test('every block of the walk runs, and prints what is said', async () => {
  const blocks = blocksOf(await readFile(join(root, 'examples/README.md'), 'utf8'))
  expect(new Set(blocks.map(({ language }) => language))).toEqual(new Set(['sh', 'python', 'sql']))
  const interpreter = await python()
  const commands: Readonly<Record<string, (code: string) => readonly [string, readonly string[]]>> = {
    sh: (code) => ['bash', ['-euo', 'pipefail', '-c', code]],
    // Arrow's threads may abort an interpreter that ends while they start; what was to be checked has been checked by then.
    python: (code) => [interpreter, ['-c', `${code}\nimport os, sys\nsys.stdout.flush()\nos._exit(0)\n`]],
    sql: (code) => [interpreter, ['-c', `import duckdb; assert duckdb.sql("""${code}""").fetchall()`]],
  }
  await inFolder(async (folder) => {
    for (const name of ['examples', 'node_modules', 'package.json', 'pipeline', 'schemas', 'seeds'])
      await symlink(join(root, name), join(folder, name))
    for (const { language, code, prints } of blocks) {
      const command = commands[language]
      if (!command) throw new Error(`a block in ${language}`)
      const { stdout } = await run(...command(code), { cwd: folder })
      if (prints !== null) expect(stdout, code).toBe(prints)
    }
  })
})
