// A spool: records written once to a file, read back by key in any order; only the index is held in memory.
import { type FileHandle, open } from 'node:fs/promises'

const FLUSH_BYTES = 1 << 20

export class Spool<K> {
  private readonly index = new Map<K, { readonly offset: number; readonly length: number }>()
  private pending: Buffer[] = []
  /** Bytes of the file and of everything that is on its way to it. */
  private end = 0
  /** Offset of the first pending byte. */
  private pendingStart = 0
  private isClosed = false
  /** The writes so far; each waits for the one before. */
  private written: Promise<void> = Promise.resolve()

  private constructor(
    readonly path: string,
    private readonly file: FileHandle,
  ) {}

  static async create<K>(path: string): Promise<Spool<K>> {
    return new Spool<K>(path, await open(path, 'w+'))
  }

  /** Adds the record under a new key, or replaces it under a known one. May be called again before it has ended. */
  async add(key: K, record: string): Promise<void> {
    const bytes = Buffer.from(`${record}\n`, 'utf8')
    this.index.set(key, { offset: this.end, length: bytes.length - 1 })
    this.pending.push(bytes)
    this.end += bytes.length
    if (this.end - this.pendingStart >= FLUSH_BYTES) await this.flush()
  }

  async get(key: K): Promise<string> {
    const place = this.index.get(key)
    if (!place) throw new Error(`the spool has no record ${String(key)}`)
    if (place.offset >= this.pendingStart) this.flush()
    await this.written
    const bytes = Buffer.allocUnsafe(place.length)
    for (let done = 0; done < place.length; ) {
      const { bytesRead } = await this.file.read(bytes, done, place.length - done, place.offset + done)
      if (bytesRead === 0) throw new Error(`the spool ends before record ${String(key)} does`)
      done += bytesRead
    }
    return bytes.toString('utf8')
  }

  /** Writes what is left and closes the file; may be called again. */
  async close(): Promise<void> {
    if (this.isClosed) return
    this.isClosed = true
    try {
      await this.flush()
    } finally {
      await this.file.close()
    }
  }

  private flush(): Promise<void> {
    const chunk = Buffer.concat(this.pending)
    const offset = this.pendingStart
    this.pending = []
    this.pendingStart = this.end
    this.written = this.written.then(() => writeAll(this.file, chunk, offset))
    return this.written
  }
}

/** A write may take less than it was given; the disk may be full. */
async function writeAll(file: FileHandle, chunk: Buffer, offset: number): Promise<void> {
  for (let done = 0; done < chunk.length; ) {
    const { bytesWritten } = await file.write(chunk, done, chunk.length - done, offset + done)
    done += bytesWritten
  }
}
