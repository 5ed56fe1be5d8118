// The small server: ranges, nothing outside the release, only this computer's own address.
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { byteRange, serveRelease } from '../../pipeline/explorer/serve.ts'
import { inFolder } from '../fixtures/release.ts'

const inRelease = (use: (base: string, folder: string) => Promise<void>) =>
  inFolder(async (folder) => {
    const release = join(folder, 'release')
    await mkdir(join(release, 'explorer'), { recursive: true })
    await writeFile(join(release, 'explorer/index.html'), '<p>Xin chào</p>')
    await writeFile(join(release, 'quotes.parquet'), '0123456789')
    await writeFile(join(release, 'empty.csv'), '')
    await writeFile(join(folder, 'secret.txt'), 'secret')
    await symlink(join(folder, 'secret.txt'), join(release, 'link.txt'))
    const serving = await serveRelease(release, 0)
    try {
      await use(serving.url.replace('/explorer/', ''), release)
    } finally {
      await serving.close()
    }
  })

/** The status of a request whose path and headers are sent as they are. */
function rawStatus(base: string, path: string, headers: Record<string, string> = {}): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(base)
    request({ hostname, port, path, headers }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end()
  })
}

describe('serveRelease', () => {
  test('serves pages and byte ranges', () =>
    inRelease(async (base) => {
      const page = await fetch(`${base}/`)
      expect([page.url, page.headers.get('content-type'), await page.text()]).toEqual([
        `${base}/explorer/`,
        'text/html; charset=utf-8',
        '<p>Xin chào</p>',
      ])
      const part = await fetch(`${base}/quotes.parquet`, { headers: { Range: 'bytes=2-4' } })
      expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([206, 'bytes 2-4/10', '234'])
      const head = await fetch(`${base}/quotes.parquet`, { method: 'HEAD' })
      expect([head.headers.get('content-length'), head.headers.get('accept-ranges')]).toEqual(['10', 'bytes'])
      expect((await fetch(`${base}/quotes.parquet`, { headers: { Range: 'bytes=10-' } })).status).toBe(416)
      expect(await (await fetch(`${base}/empty.csv`)).text()).toBe('')
    }))

  test('serves nothing outside the release, and no other name than its own', () =>
    inRelease(async (base) => {
      for (const path of ['/../secret.txt', '/..%2fsecret.txt', '/link.txt', '/%00', '/%zz', '/explorer/none.js', '/explorer/..']) {
        expect(await rawStatus(base, path), path).toBe(404)
      }
      expect(await rawStatus(base, '/quotes.parquet', { Host: 'evil.example' })).toBe(403)
      expect((await fetch(`${base}/quotes.parquet`, { method: 'POST' })).status).toBe(405)
    }))

  test('says what is wrong: no release, no explorer, a port that is taken', () =>
    inRelease(async (base, folder) => {
      await expect(serveRelease('/nowhere/at/all', 0)).rejects.toThrow('no such release')
      await expect(serveRelease(folder, Number(new URL(base).port))).rejects.toThrow('is taken; choose another with --port')
      await rm(join(folder, 'explorer'), { recursive: true })
      await expect(serveRelease(folder, 0)).rejects.toThrow('holds no explorer')
    }))
})

test.each([
  [undefined, null],
  ['bytes=0-3', [0, 3]],
  ['bytes=4-', [4, 9]],
  ['bytes=-3', [7, 9]],
  ['bytes=-30', [0, 9]],
  ['bytes=8-99', [8, 9]],
  ['bytes=10-', 'outside'],
  ['bytes=5-2', 'outside'],
  ['bytes=-', null],
  ['bytes=0-1,4-5', null],
  ['lines=0-3', null],
] as const)('the range %j of ten bytes is %j', (header, range) => {
  expect(byteRange(header, 10)).toEqual(range)
})
