// The explorer's files: the page in page/ bundled for the browser. They depend on this code and its pinned packages alone.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compareText } from '../core/text.ts'

const PAGE = fileURLToPath(new URL('./page/', import.meta.url))
const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** What a release holds of it, below its own folder. */
export const EXPLORER_FILES = ['explorer/LICENSES.txt', 'explorer/explorer.css', 'explorer/explorer.js', 'explorer/index.html'] as const

let bundled: Promise<[string, string][]> | null = null

/** Text by name, as EXPLORER_FILES has them; bundled once in a process. */
export function explorerFiles(): Promise<[string, string][]> {
  bundled ??= bundle()
  return bundled
}

async function bundle(): Promise<[string, string][]> {
  // Loaded here, because most commands bundle nothing.
  const esbuild = await import('esbuild')
  const result = await esbuild.build({
    absWorkingDir: ROOT,
    entryPoints: { explorer: join(PAGE, 'main.tsx') },
    outdir: 'explorer',
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    legalComments: 'none',
    // No module: a browser runs none from a file, and the page would stay empty where it can say how to open it.
    format: 'iife',
    platform: 'browser',
    target: ['chrome111', 'firefox113', 'safari16.4'],
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    tsconfigRaw: '{}',
    logLevel: 'silent',
  })
  const output = (name: string): string => {
    const file = result.outputFiles.find((candidate) => candidate.path.endsWith(`/${name}`))
    if (!file) throw new Error(`the bundler wrote no ${name}`)
    return file.text
  }
  return [
    ['explorer/LICENSES.txt', await licenses(Object.keys(result.metafile.inputs))],
    ['explorer/explorer.css', output('explorer.css')],
    ['explorer/explorer.js', output('explorer.js')],
    ['explorer/index.html', await readFile(join(PAGE, 'index.html'), 'utf8')],
  ]
}

/** The licence of every package that is in the bundle. */
async function licenses(inputs: readonly string[]): Promise<string> {
  const packages = new Set(inputs.flatMap((path) => /^node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(path) ?? []))
  const parts: string[] = []
  for (const folder of [...packages].sort(compareText)) {
    const { name, version } = JSON.parse(await readFile(join(ROOT, folder, 'package.json'), 'utf8'))
    const file = (await readdir(join(ROOT, folder))).filter((entry) => /^licen[cs]e/iu.test(entry)).sort(compareText)[0]
    if (file === undefined) throw new Error(`${folder} has no licence file`)
    parts.push(`${name} ${version}\n\n${(await readFile(join(ROOT, folder, file), 'utf8')).trim()}\n`)
  }
  return parts.join(`\n${'-'.repeat(78)}\n\n`)
}
