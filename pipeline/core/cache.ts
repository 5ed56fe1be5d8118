// A cache on disk: texts by key in one file that only grows while it is used, so that a killed run loses no more than its last entries.
// An entry is 16 bytes of key, 8 of checksum, 4 of length, and the text in UTF-8. What does not fit its checksum is not there.
import { createHash } from 'node:crypto'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { AppendFile } from './append-file.ts'

const KEY_BYTES = 16
const CHECKSUM_BYTES = 8
const HEADER_BYTES = KEY_BYTES + CHECKSUM_BYTES + 4

interface Entry {
  readonly offset: number
  /** Of the text; bytes. */
  readonly length: number
  isUsed: boolean
}

export interface CacheUse {
  readonly entries: number
  /** Asked for or added since the cache was opened. */
  readonly used: number
  /** Added since the cache was opened. */
  readonly added: number
  readonly bytes: number
}

export class Cache {
  private added = 0

  private constructor(
    private readonly file: AppendFile,
    private readonly entries: Map<string, Entry>,
  ) {}

  /** Opens the cache at `path`; an empty one where there is none. */
  static async open(path: string): Promise<Cache> {
    await mkdir(dirname(path), { recursive: true })
    const found = await readIndex(path)
    return found ? new Cache(await AppendFile.resume(path, found.end), found.entries) : new Cache(await AppendFile.create(path), new Map())
  }

  get path(): string {
    return this.file.path
  }

  async get(key: string): Promise<string | null> {
    const entry = this.entries.get(key)
    if (!entry) return null
    const bytes = await this.file.read(entry.offset, HEADER_BYTES + entry.length)
    const text = bytes.subarray(HEADER_BYTES)
    if (!checksum(Buffer.from(key, 'latin1'), text).equals(bytes.subarray(KEY_BYTES, KEY_BYTES + CHECKSUM_BYTES))) {
      this.entries.delete(key)
      return null
    }
    entry.isUsed = true
    return text.toString('utf8')
  }

  /** Adds the text, or puts it in place of an older one. May be called again before it has ended. */
  async put(key: string, text: string): Promise<void> {
    const bytes = Buffer.from(text, 'utf8')
    const header = Buffer.alloc(HEADER_BYTES)
    header.write(key, 'latin1')
    checksum(header.subarray(0, KEY_BYTES), bytes).copy(header, KEY_BYTES)
    header.writeUInt32LE(bytes.length, KEY_BYTES + CHECKSUM_BYTES)
    this.entries.set(key, { offset: this.file.append(header), length: bytes.length, isUsed: true })
    this.file.append(bytes)
    this.added++
    await this.file.settled()
  }

  use(): CacheUse {
    const used = [...this.entries.values()].filter(({ isUsed }) => isUsed)
    return { entries: this.entries.size, used: used.length, added: this.added, bytes: this.file.size }
  }

  /** Writes what is left and closes the file; may be called again. */
  close(): Promise<void> {
    return this.file.close()
  }

  /** Closes the cache and, where more than half of it was not used since it was opened, keeps the used entries alone. */
  async closeAndTrim(): Promise<void> {
    const used = [...this.entries.values()].filter(({ isUsed }) => isUsed)
    const live = used.reduce((sum, { length }) => sum + HEADER_BYTES + length, 0)
    if (live * 2 < this.file.size) {
      const trimmed = await AppendFile.create(`${this.file.path}.new`)
      try {
        for (const { offset, length } of used) {
          trimmed.append(await this.file.read(offset, HEADER_BYTES + length))
          await trimmed.settled()
        }
      } finally {
        await trimmed.close()
      }
      await rename(trimmed.path, this.file.path)
    }
    await this.file.close()
  }
}

/** The key of what `parts` name. */
export function cacheKey(...parts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length} `).update(part)
  return hash.digest().toString('latin1', 0, KEY_BYTES)
}

/** Of the key as well, so that no text stands for another. */
function checksum(key: Buffer, text: Buffer): Buffer {
  return createHash('sha256').update(key).update(text).digest().subarray(0, CHECKSUM_BYTES)
}

/** The entries of the file as far as it is whole, and where that ends; null where there is no file. */
async function readIndex(path: string): Promise<{ readonly entries: Map<string, Entry>; readonly end: number } | null> {
  const status = await stat(path).catch(() => null)
  if (!status?.isFile()) {
    await rm(path, { recursive: true, force: true })
    return null
  }
  const file = await open(path, 'r')
  try {
    const entries = new Map<string, Entry>()
    const header = Buffer.alloc(HEADER_BYTES)
    let offset = 0
    while (offset + HEADER_BYTES <= status.size) {
      await file.read(header, 0, HEADER_BYTES, offset)
      const length = header.readUInt32LE(KEY_BYTES + CHECKSUM_BYTES)
      const next = offset + HEADER_BYTES + length
      if (next > status.size) break
      entries.set(header.toString('latin1', 0, KEY_BYTES), { offset, length, isUsed: false })
      offset = next
    }
    return { entries, end: offset }
  } finally {
    await file.close()
  }
}
