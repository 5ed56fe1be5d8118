// A small file that says something of others (a sidecar, dataset.json). It is looked at before it is opened: a pipe or a device is never read, and
// a link is followed only to where it may lead.
import { lstat, readFile, realpath } from 'node:fs/promises'
import { isAbsolute, relative, sep } from 'node:path'
import { errorCode } from './errors.ts'

export type SmallFile = { readonly bytes: Buffer } | { readonly fault: string }

/** The bytes of the file, or why it is not read; null where nothing has this name. With `within`, a link may not lead out of that folder. */
export async function readSmallFile(path: string, limit: number, within: string | null): Promise<SmallFile | null> {
  try {
    await lstat(path)
  } catch (error) {
    return NONE.has(errorCode(error)) ? null : { fault: `cannot be read: ${errorCode(error)}` }
  }
  try {
    const real = await realpath(path)
    if (within !== null && isOutside(real, await realpath(within))) return { fault: 'is a link that leads out of the input folder' }
    const status = await lstat(real)
    if (!status.isFile()) return { fault: 'is no file (a folder, a pipe, a device or a socket)' }
    if (status.size > limit) return { fault: `has more than ${limit} bytes` }
    return { bytes: await readFile(real) }
  } catch (error) {
    return { fault: errorCode(error) === 'ENOENT' ? 'is a link that leads nowhere' : `cannot be read: ${errorCode(error)}` }
  }
}

/** The JSON value of UTF-8 bytes, whose mark may stand before it. Throws where they are no JSON. */
export function parseJson(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder('utf-8').decode(bytes))
}

/** What the system says where there is no such file: not there, below a file, or named as no file can be. */
const NONE: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'])

function isOutside(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way.split(sep)[0] === '..' || isAbsolute(way)
}
