// A cache on disk: texts by key in one file that only grows while it is used, so that a killed run loses no more than its last entries.
// An entry is 16 bytes of key, 8 of checksum, 4 of length, and the text in UTF-8. What does not fit its checksum is not there.
import { createHash } from 'node:crypto'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { AppendFile } from './append-file.ts'
import { grown } from './grown.ts'
import { KEY_BYTES, KeyNumbers } from './key-numbers.ts'
import { Places } from './places.ts'

const CHECKSUM_BYTES = 8
const HEADER_BYTES = KEY_BYTES + CHECKSUM_BYTES + 4

/** What the file holds: where the texts of keys stand, and which of them were used. */
class Entries {
  private readonly numbers = new KeyNumbers()
  /** Of whole entries, their headers among them. */
  private readonly places = new Places()
  private used = new Uint8Array(1024)

  set(key: string, offset: number, length: number): void {
    this.places.set(this.numbers.add(key), offset, length)
  }

  /** Where the entry stands; null where there is none. */
  get(key: string): Place | null {
    const number = this.numbers.find(key)
    return number < 0 ? null : this.at(number)
  }

  delete(key: string): void {
    this.set(key, 0, 0)
  }

  use(key: string): void {
    const number = this.numbers.find(key)
    if (number >= this.used.length) this.used = grown(this.used, number)
    this.used[number] = 1
  }

  *all(): Generator<Place & { readonly isUsed: boolean }> {
    for (let number = 0; number < this.numbers.size; number++) {
      const place = this.at(number)
      if (place) yield { ...place, isUsed: this.used[number] === 1 }
    }
  }

  private at(number: number): Place | null {
    const length = this.places.length(number)
    return length === 0 ? null : { offset: this.places.offset(number), length }
  }
}

interface Place {
  readonly offset: number
  /** In bytes. */
  readonly length: number
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
    private readonly entries: Entries,
  ) {}

  /** Opens the cache at `path`; an empty one where there is none. */
  static async open(path: string): Promise<Cache> {
    await mkdir(dirname(path), { recursive: true })
    const found = await readIndex(path)
    return found
      ? new Cache(await AppendFile.resume(path, found.end), found.entries)
      : new Cache(await AppendFile.create(path), new Entries())
  }

  get path(): string {
    return this.file.path
  }

  async get(key: string): Promise<string | null> {
    const entry = this.entries.get(key)
    if (!entry) return null
    const bytes = await this.file.read(entry.offset, entry.length)
    const text = bytes.subarray(HEADER_BYTES)
    if (!checksum(Buffer.from(key, 'latin1'), text).equals(bytes.subarray(KEY_BYTES, KEY_BYTES + CHECKSUM_BYTES))) {
      this.entries.delete(key)
      return null
    }
    this.entries.use(key)
    return text.toString('utf8')
  }

  /** Adds the text, or puts it in place of an older one. May be called again before it has ended. */
  async put(key: string, text: string): Promise<void> {
    const bytes = Buffer.from(text, 'utf8')
    const header = Buffer.alloc(HEADER_BYTES)
    header.write(key, 'latin1')
    checksum(header.subarray(0, KEY_BYTES), bytes).copy(header, KEY_BYTES)
    header.writeUInt32LE(bytes.length, KEY_BYTES + CHECKSUM_BYTES)
    this.entries.set(key, this.file.append(header), HEADER_BYTES + bytes.length)
    this.entries.use(key)
    this.file.append(bytes)
    this.added++
    await this.file.settled()
  }

  use(): CacheUse {
    let [entries, used] = [0, 0]
    for (const { isUsed } of this.entries.all()) {
      entries++
      if (isUsed) used++
    }
    return { entries, used, added: this.added, bytes: this.file.size }
  }

  /** Writes what is left and closes the file; may be called again. */
  close(): Promise<void> {
    return this.file.close()
  }

  /** Closes the cache and, where more than half of it was not used since it was opened, keeps the used entries alone. */
  async closeAndTrim(): Promise<void> {
    let live = 0
    for (const { isUsed, length } of this.entries.all()) if (isUsed) live += length
    if (live * 2 < this.file.size) {
      const trimmed = await AppendFile.create(`${this.file.path}.new`)
      try {
        for (const { isUsed, offset, length } of this.entries.all()) {
          if (!isUsed) continue
          trimmed.append(await this.file.read(offset, length))
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

/** Of the key as well, so that no text stands for another. */
function checksum(key: Buffer, text: Buffer): Buffer {
  return createHash('sha256').update(key).update(text).digest().subarray(0, CHECKSUM_BYTES)
}

/** The entries of the file as far as it is whole, and where that ends; null where there is no file. */
async function readIndex(path: string): Promise<{ readonly entries: Entries; readonly end: number } | null> {
  const status = await stat(path).catch(() => null)
  if (!status?.isFile()) {
    await rm(path, { recursive: true, force: true })
    return null
  }
  const file = await open(path, 'r')
  try {
    const entries = new Entries()
    const header = Buffer.alloc(HEADER_BYTES)
    let offset = 0
    while (offset + HEADER_BYTES <= status.size) {
      await file.read(header, 0, HEADER_BYTES, offset)
      const length = header.readUInt32LE(KEY_BYTES + CHECKSUM_BYTES)
      const next = offset + HEADER_BYTES + length
      if (next > status.size) break
      entries.set(header.toString('latin1', 0, KEY_BYTES), offset, next - offset)
      offset = next
    }
    return { entries, end: offset }
  } finally {
    await file.close()
  }
}
