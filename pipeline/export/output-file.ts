// An output file that is written front to back; it knows its length and SHA-256 when it closes, so that nothing is read twice.
import { createHash, type Hash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'

export interface Written {
  readonly bytes: number
  readonly sha256: string
}

export class OutputFile {
  private readonly hash: Hash = createHash('sha256')
  private length = 0

  private constructor(private readonly handle: FileHandle) {}

  /** Creates the file, or empties it. */
  static async create(path: string): Promise<OutputFile> {
    return new OutputFile(await open(path, 'w'))
  }

  /** Bytes that were written. */
  get bytes(): number {
    return this.length
  }

  /** At which byte of the file the chunk stands. */
  async write(chunk: string | Uint8Array): Promise<number> {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk
    const offset = this.length
    if (bytes.length === 0) return offset
    this.hash.update(bytes)
    this.length += bytes.length
    await this.handle.appendFile(bytes)
    return offset
  }

  async close(): Promise<Written> {
    await this.handle.close()
    return { bytes: this.length, sha256: this.hash.digest('hex') }
  }
}
