// A file that grows at its end and is read anywhere: what was appended is readable at once, written 256 kB at a time.
import { readSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'

const FLUSH_BYTES = 1 << 18

export class AppendFile {
  private pending: Buffer[] = []
  /** Offset of the first pending byte. */
  private pendingStart: number
  private isClosed = false
  /** The writes so far; each waits for the one before. */
  private written: Promise<void> = Promise.resolve()
  /** Bytes that are written. */
  private writtenEnd: number

  private constructor(
    readonly path: string,
    private readonly file: FileHandle,
    /** Bytes of the file and of everything that is on its way to it. */
    private end: number,
  ) {
    this.pendingStart = end
    this.writtenEnd = end
  }

  /** An empty file; what stood there is gone. */
  static async create(path: string): Promise<AppendFile> {
    return new AppendFile(path, await open(path, 'w+'), 0)
  }

  /** The file that is there, from its first `bytes` on; what stands behind them is cut off. */
  static async resume(path: string, bytes: number): Promise<AppendFile> {
    const file = await open(path, 'r+')
    await file.truncate(bytes)
    return new AppendFile(path, file, bytes)
  }

  get size(): number {
    return this.end
  }

  /** The offset at which the bytes stand. May be called again before `settled` has ended. */
  append(bytes: Buffer): number {
    const offset = this.end
    this.pending.push(bytes)
    this.end += bytes.length
    return offset
  }

  /** Waits, when much is pending, until it is written. */
  async settled(): Promise<void> {
    if (this.end - this.pendingStart >= FLUSH_BYTES) await this.flush()
  }

  async read(offset: number, length: number): Promise<Buffer> {
    if (offset + length > this.pendingStart) this.flush()
    if (offset + length > this.writtenEnd) await this.written
    return this.readSync(offset, length)
  }

  /** As read, at once; only of what is written. A read in the background would take several times as long, for the little that is read. */
  readSync(offset: number, length: number): Buffer {
    const bytes = Buffer.allocUnsafe(length)
    for (let done = 0; done < length; ) {
      const read = readSync(this.file.fd, bytes, done, length - done, offset + done)
      if (read === 0) throw new Error(`${this.path} ends before byte ${offset + length}, or the rest is not written yet`)
      done += read
    }
    return bytes
  }

  /** Writes all that was appended. */
  async writeAll(): Promise<void> {
    await this.flush()
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
    this.written = this.written.then(async () => {
      await writeAll(this.file, chunk, offset)
      this.writtenEnd = offset + chunk.length
    })
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
