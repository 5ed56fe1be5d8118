// Every regular expression, in the code and made from the data tables, checked for catastrophic backtracking by static analysis (scslre).
// What is left: searches that start anew at each place ("Move"), which cost the square of one run of equal letters at worst; they look at
// single lines and at slices of bounded length. The analysis does not see choices that overlap inside a repeat, as in (?:a|aa)*.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { analyse } from 'scslre'
import ts from 'typescript'
import { beforeAll, expect, test } from 'vitest'
import { tinmoProcess } from '../fixtures/cli.ts'
import { inFolder } from '../fixtures/release.ts'

interface Pattern {
  readonly where: string
  readonly source: string
  readonly flags: string
}

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The literals of the code. */
async function literals(): Promise<Pattern[]> {
  const patterns: Pattern[] = []
  for (const folder of ['pipeline', 'schemas']) {
    for (const name of await readdir(join(root, folder), { recursive: true })) {
      if (!/\.(?:tsx?|mjs)$/u.test(name)) continue
      const file = ts.createSourceFile(name, await readFile(join(root, folder, name), 'utf8'), ts.ScriptTarget.Latest, true)
      const visit = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node)) {
          const end = node.text.lastIndexOf('/')
          const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1
          patterns.push({ where: `${folder}/${name}:${line}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) })
        }
        ts.forEachChild(node, visit)
      }
      visit(file)
    }
  }
  return patterns
}

/** Those that a build of the seeds makes from the data tables. */
function made(): Promise<Pattern[]> {
  return inFolder(async (folder) => {
    const file = join(folder, 'patterns.json')
    const env = { NODE_OPTIONS: `--import=${new URL('../fixtures/spy-on-patterns.mjs', import.meta.url).href}`, PATTERNS: file }
    const { code, err } = await tinmoProcess(['build', join(root, 'seeds'), '--out', join(folder, 'out'), '--quiet'], { env })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const patterns: Omit<Pattern, 'where'>[] = JSON.parse(await readFile(file, 'utf8'))
    return patterns.map((pattern) => ({ ...pattern, where: 'made from data' }))
  })
}

/** Two repeats that share their letters: the cost is a polynomial of the line's length. Each is held to short lines where it is used. */
const SHORT_LINES = new Set([
  // An address alone on its line.
  '^\\S+@\\S+\\.\\S+$',
  // What follows the end of a sentence, at most twelve letters.
  '^(?:(?:["“‘\'«»„([*•+→]|>+|[-–—]\\s*["“]?)?\\s*[\\p{Lu}\\p{N}]|[a-zđ]\\)\\s)',
])

function faults({ where, source, flags }: Pattern): string[] {
  const { reports } = analyse({ source, flags }, { reportTypes: { Move: false } })
  const serious = reports.filter(({ exponential }) => exponential || !SHORT_LINES.has(source))
  return serious.map(({ type, exponential }) => `${where}: /${source}/${flags}: ${exponential ? 'exponential' : type}`)
}

let all: Pattern[] = []
beforeAll(async () => {
  all = [...(await literals()), ...(await made())]
})

test('no regular expression can be made to run without end', () => {
  expect(all.filter(({ where }) => where !== 'made from data').length).toBeGreaterThan(150)
  expect(all.filter(({ where }) => where === 'made from data').length).toBeGreaterThan(50)
  expect(all.flatMap(faults)).toEqual([])
})

test.each([
  ['(a+)+$', 'exponential'],
  ['^\\s*\\s*x', 'Trade'],
  ['^(?:\\p{L}+ ?)*$', 'exponential'],
])('the analysis finds /%s/: %s', (source, expected) => {
  expect(faults({ where: 'x', source, flags: 'u' }).join('\n')).toContain(expected)
})
