// A small static server for a release, on this computer only: byte ranges, no listing, nothing outside the folder.
import { createReadStream } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { errorCode, UserError } from '../core/errors.ts'

const HOST = '127.0.0.1'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
}

export interface Serving {
  /** Where the explorer is. */
  readonly url: string
  close(): Promise<void>
}

/** Serves the release in `folder`; port 0 takes a free one. Throws a UserError where the port is taken or the folder has no explorer. */
export async function serveRelease(folder: string, port: number): Promise<Serving> {
  const root = await realpath(folder).catch(() => {
    throw new UserError(`${folder}: no such release`)
  })
  await stat(join(root, 'explorer/index.html')).catch(() => {
    throw new UserError(`${folder}: holds no explorer; build the release again`)
  })
  const server = createServer((request, response) => {
    answer(root, request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, HOST, resolve)
  }).catch((error) => {
    throw errorCode(error) === 'EADDRINUSE' ? new UserError(`port ${port} is taken; choose another with --port`) : error
  })
  const address = server.address()
  const bound = typeof address === 'object' && address ? address.port : port
  return {
    url: `http://${HOST}:${bound}/explorer/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  // Another site's page could point a name of its own at this computer; only our own address is answered.
  if (!/^(?:127\.0\.0\.1|localhost)(?::\d+)?$/u.test(request.headers.host ?? '')) return end(response, 403)
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405)
  const path = requestPath(request.url ?? '/')
  if (path === '/' || path === '/explorer') return void response.writeHead(302, { Location: '/explorer/' }).end()
  const file = path === null ? null : await fileBelow(root, path.endsWith('/') ? `${path}index.html` : path)
  if (!file) return end(response, 404)
  const headers = {
    'Content-Type': TYPES[extname(file.path)] ?? 'application/octet-stream',
    'Accept-Ranges': 'bytes',
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  }
  const range = byteRange(request.headers.range, file.bytes)
  if (range === 'outside') return void response.writeHead(416, { 'Content-Range': `bytes */${file.bytes}` }).end()
  const [start, last] = range ?? [0, file.bytes - 1]
  response.writeHead(range ? 206 : 200, {
    ...headers,
    'Content-Length': last - start + 1,
    ...(range ? { 'Content-Range': `bytes ${start}-${last}/${file.bytes}` } : {}),
  })
  if (request.method === 'HEAD' || file.bytes === 0) return void response.end()
  await pipeline(createReadStream(file.path, { start, end: last }), response)
}

/** The path without its query, decoded; null where it is no path. */
function requestPath(url: string): string | null {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/su, ''))
    return path.includes('\0') ? null : path
  } catch {
    return null
  }
}

async function fileBelow(root: string, path: string): Promise<{ path: string; bytes: number } | null> {
  const real = await realpath(join(root, path)).catch(() => null)
  if (real === null || !real.startsWith(root + sep)) return null
  const found = await stat(real)
  return found.isFile() ? { path: real, bytes: found.size } : null
}

/** First and last byte of a `Range: bytes=a-b` header (RFC 9110, 14.1.2); null where the whole file is wanted. */
export function byteRange(header: string | undefined, bytes: number): readonly [number, number] | 'outside' | null {
  const match = /^bytes=(\d*)-(\d*)$/u.exec(header ?? '')
  const [, from = '', to = ''] = match ?? []
  if (!match || (from === '' && to === '')) return null
  const start = from === '' ? Math.max(0, bytes - Number(to)) : Number(from)
  const last = from === '' || to === '' ? bytes - 1 : Math.min(Number(to), bytes - 1)
  return start > last ? 'outside' : [start, last]
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Type': 'text/plain' }).end(`${status}\n`)
}
