// No command opens a socket: not to look anything up, not to fetch what a page names.
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { page, tinmoProcess, writeFiles } from '../fixtures/cli.ts'
import { inFolder } from '../fixtures/release.ts'

const guard = new URL('../fixtures/no-network.mjs', import.meta.url).href

/** The attempts, one a line. */
const attempts = (log: string) => readFile(log, 'utf8').catch(() => '')

const PAGE = `<!doctype html><html><head><title>Cầu mới ở xã An Bình</title><link rel="stylesheet" href="http://mau.invalid/a.css">
<script src="http://mau.invalid/a.js"></script><script>fetch('http://mau.invalid/')</script></head><body><article><h1>Cầu mới ở xã An Bình</h1>
<img src="http://mau.invalid/a.png" onerror="fetch('http://mau.invalid/')"><p>${page('An Bình').split('\n\n').join('</p><p>')}</p></article></body></html>`

test('build, verify, explain and diff work without a network, and try none', () =>
  inFolder(async (folder) => {
    const log = join(folder, 'log')
    const env = { NODE_OPTIONS: `--import=${guard}`, NETWORK_LOG: log }
    await writeFiles(folder, {
      'in/a.html': PAGE,
      'in/b.txt': page('Hòa Lạc'),
      'in/c.jsonl': `${JSON.stringify({ text: page('Mỹ Tú'), url: 'http://mau.invalid/c' })}\n`,
    })
    const latest = join(folder, 'out/latest')
    const build = await tinmoProcess(['build', join(folder, 'in'), '--out', join(folder, 'out'), '--jobs', '2', '--quiet'], { env })
    expect(build).toMatchObject({ code: 0, out: expect.stringContaining('0 rejected') })
    const row = JSON.parse((await readFile(join(latest, 'articles.jsonl'), 'utf8')).split('\n')[0] ?? '').article_id
    for (const args of [
      ['verify', latest],
      ['explain', latest, row],
      ['diff', latest, latest],
    ]) {
      expect((await tinmoProcess(args, { env })).code, args[0]).toBe(0)
    }
    expect(await attempts(log)).toBe('')
  }))

test.each([
  ['fetch', `fetch('http://mau.invalid/')`],
  ['connect', `require('node:http').get('http://127.0.0.1:9/')`],
  ['dns', `require('node:dns').lookup('mau.invalid', () => {})`],
  ['connect', `new (require('node:worker_threads').Worker)(new URL("data:text/javascript,import net from 'node:net'; net.connect(9)"))`],
])('the test would notice %s', (what, code) =>
  inFolder(async (folder) => {
    const log = join(folder, 'log')
    const env = { ...process.env, NODE_OPTIONS: `--import=${guard}`, NETWORK_LOG: log }
    await expect(promisify(execFile)(process.execPath, ['-e', code], { env })).rejects.toThrow(`network: ${what}`)
    expect(await attempts(log)).toBe(`${what}\n`)
  }),
)
