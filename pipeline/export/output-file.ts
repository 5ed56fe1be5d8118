// An output file that is written front to back; it knows its length and SHA-256 when it closes, so that nothing is read twice.
import { createHash, type Hash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'

export interface Written {
  readonly bytes: number
  readonly sha256: string
}

export class OutputFile {
  private readonly hash: Hash = createHash('sha256')
  private bytes = 0

  private constructor(private readonly handle: FileHandle) {}

  /** Creates the file, or empties it. */
  static async create(path: string): Promise<OutputFile> {
    return new OutputFile(await open(path, 'w'))
  }

  async write(chunk: string | Uint8Array): Promise<void> {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk
    if (bytes.length === 0) return
    this.hash.update(bytes)
    this.bytes += bytes.length
    await this.handle.appendFile(bytes)
  }

  async close(): Promise<Written> {
    await this.handle.close()
    return { bytes: this.bytes, sha256: this.hash.digest('hex') }
  }
}
