// The packages that tinmo is built from: pinned, under licences that go with Apache-2.0, and without scripts that have to run at installation.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'))

const versions = z.record(z.string(), z.string())
const { dependencies, devDependencies } = z.object({ dependencies: versions, devDependencies: versions }).parse(read('package.json'))

const lockedPackage = z.object({
  version: z.string(),
  license: z.string().optional(),
  integrity: z.string().optional(),
  dev: z.boolean().optional(),
  hasInstallScript: z.boolean().optional(),
})
const { packages } = z.object({ packages: z.record(z.string(), z.unknown()) }).parse(read('package-lock.json'))
const locked = Object.entries(packages).flatMap(([name, value]) => (name ? [[name, lockedPackage.parse(value)] as const] : []))

/** Licences under which a package may be part of an Apache-2.0 program (https://www.apache.org/legal/resolved.html, category A). */
const FREE = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT', 'Unicode-3.0', 'Zlib'])
/** Licences of tools and data that are used in development only and are not passed on (category B). */
const FREE_IN_DEVELOPMENT = new Set(['MPL-2.0', 'CC-BY-4.0'])

/** Whether an SPDX expression without nesting leaves a choice, or demands nothing, beyond `allowed`. */
function isAllowed(expression: string, allowed: ReadonlySet<string>): boolean {
  const choices = expression.replaceAll(/[()]/gu, '').split(' OR ')
  return choices.some((choice) => choice.split(' AND ').every((license) => allowed.has(license)))
}

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0)', true],
  ['(MIT AND Zlib)', true],
  ['(MIT AND GPL-3.0)', false],
  ['GPL-3.0', false],
  ['SEE LICENSE IN x', false],
])('%s may be part of the program: %s', (expression, expected) => {
  expect(isAllowed(expression, FREE)).toBe(expected)
})

test('every package has a licence that goes with Apache-2.0', () => {
  expect(locked.length).toBeGreaterThan(50)
  const others = locked.filter(([, { license = 'none', dev }]) => {
    return !isAllowed(license, dev ? new Set([...FREE, ...FREE_IN_DEVELOPMENT]) : FREE)
  })
  expect(others.map(([name, { license }]) => `${name}: ${license}`)).toEqual([])
})

test('every version is exact, and every package is known by its hash', () => {
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
    expect(version, name).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/u)
  for (const [name, { integrity }] of locked) expect(integrity, name).toMatch(/^sha512-/u)
})

test('no package runs a script when it is installed, nor has to', () => {
  expect(readFileSync(new URL('../../.npmrc', import.meta.url), 'utf8').split('\n')).toContain('ignore-scripts=true')
  // esbuild's script only saves a start of Node; its binary comes as a package of its own.
  const known = new Set(['node_modules/esbuild', 'node_modules/fsevents'])
  expect(locked.filter(([name, { hasInstallScript }]) => hasInstallScript && !known.has(name)).map(([name]) => name)).toEqual([])
})
