// A spool: records written once to a file, read back by key in any order; only the index is held in memory.
import { type FileHandle, open } from 'node:fs/promises'

const FLUSH_BYTES = 1 << 20

export class Spool<K> {
  private readonly index = new Map<K, { readonly offset: number; readonly length: number }>()
  private pending: Buffer[] = []
  private pendingBytes = 0
  private written = 0

  private constructor(private readonly file: FileHandle) {}

  static async create<K>(path: string): Promise<Spool<K>> {
    return new Spool<K>(await open(path, 'w+'))
  }

  /** Adds the record under a new key, or replaces it under a known one. */
  async add(key: K, record: string): Promise<void> {
    const bytes = Buffer.from(`${record}\n`, 'utf8')
    this.index.set(key, { offset: this.written + this.pendingBytes, length: bytes.length - 1 })
    this.pending.push(bytes)
    this.pendingBytes += bytes.length
    if (this.pendingBytes >= FLUSH_BYTES) await this.flush()
  }

  async get(key: K): Promise<string> {
    const place = this.index.get(key)
    if (!place) throw new Error(`the spool has no record ${String(key)}`)
    if (place.offset >= this.written) await this.flush()
    const bytes = Buffer.allocUnsafe(place.length)
    await this.file.read(bytes, 0, place.length, place.offset)
    return bytes.toString('utf8')
  }

  async close(): Promise<void> {
    await this.flush()
    await this.file.close()
  }

  private async flush(): Promise<void> {
    const chunks = this.pending
    this.pending = []
    for (const chunk of chunks.length ? [Buffer.concat(chunks)] : []) {
      await this.file.write(chunk, 0, chunk.length, this.written)
      this.written += chunk.length
    }
    this.pendingBytes = 0
  }
}
