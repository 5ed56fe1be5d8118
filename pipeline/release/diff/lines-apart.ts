// Which lines of two files are in one of them alone. Two releases of nearly the same articles have nearly the same lines in the same order,
// so the files are read side by side, and what is held is what stands in one and was not yet met in the other.
import { type FileHandle, open } from 'node:fs/promises'
import { UserError } from '../../core/errors.ts'
import { sha256 } from '../../core/hash.ts'

export interface Line {
  /** Without the line feed. */
  readonly bytes: Buffer
  /** Of its first byte in the file. */
  readonly offset: number
}

export async function* linesOf(path: string): AsyncGenerator<Line> {
  const lines = await Lines.open(path)
  try {
    while (await lines.isReady()) yield lines.take()
  } finally {
    await lines.close()
  }
}

/** Where a line stands, without its line feed. */
export interface Place {
  readonly offset: number
  readonly length: number
}

/** The lines that the other file has not, or not as many times; of the old file and of the new one, in their order. */
export async function linesApart(oldPath: string, newPath: string): Promise<{ readonly old: Place[]; readonly new: Place[] }> {
  const before = new Side(await Lines.open(oldPath))
  const after = new Side(await Lines.open(newPath).catch(before.closeAndThrow))
  try {
    // Which of them go on: a side that meets lines which the other had before goes on alone until it has caught up.
    let [isOldOn, isNewOn] = [true, true]
    for (;;) {
      const [isOldReady, isNewReady] = [await before.lines.isReady(), await after.lines.isReady()]
      if (!isOldReady && !isNewReady) return { old: before.places(), new: after.places() }
      const [goOld, goNew] = [isOldReady && (isOldOn || !isNewReady), isNewReady && (isNewOn || !isOldReady)]
      if (goOld && goNew && skipEqual(before.lines, after.lines)) continue
      const metOld = goOld ? before.meet(after) : null
      const metNew = goNew ? after.meet(before) : null
      isOldOn = metNew === null || metNew === before.last
      isNewOn = metOld === null || metOld === after.last
      if (!isOldOn && !isNewOn) [isOldOn, isNewOn] = [true, true]
    }
  } finally {
    await before.lines.close()
    await after.lines.close()
  }
}

/** Skips lines that are next in both; false where there are none. */
function skipEqual(one: Lines, other: Lines): boolean {
  const [a, b] = [one.held(), other.held()]
  for (let length = Math.min(a.length, b.length); length > 0; length >>= 1) {
    if (a.compare(b, 0, length, 0, length) !== 0) continue
    const whole = a.lastIndexOf(FEED, length - 1) + 1
    one.skip(whole)
    other.skip(whole)
    return whole > 0
  }
  return false
}

const FEED = 10
const CHUNK_BYTES = 1 << 18

/** A file, read line by line: some whole lines of it are held. */
class Lines {
  private bytes = Buffer.alloc(0)
  /** Where the next line starts and the last whole one ends, in `bytes`. */
  private start = 0
  private end = 0
  /** Of the first byte of `bytes` in the file. */
  private offset = 0

  private constructor(
    private readonly path: string,
    private readonly file: FileHandle,
  ) {}

  static async open(path: string): Promise<Lines> {
    return new Lines(path, await open(path))
  }

  /** Reads on where no line is held; false at the end. Refuses a file whose last line does not end. */
  async isReady(): Promise<boolean> {
    while (this.start === this.end) {
      const chunk = Buffer.allocUnsafe(CHUNK_BYTES)
      const { bytesRead } = await this.file.read(chunk, 0, CHUNK_BYTES, this.offset + this.bytes.length)
      if (bytesRead === 0) {
        if (this.end < this.bytes.length)
          throw new UserError(`${this.path}: the last line does not end with a line feed; verify the release first`)
        return false
      }
      this.offset += this.end
      this.bytes = Buffer.concat([this.bytes.subarray(this.end), chunk.subarray(0, bytesRead)])
      this.start = 0
      this.end = this.bytes.lastIndexOf(FEED) + 1
    }
    return true
  }

  /** The lines that are held, with their line feeds. */
  held(): Buffer {
    return this.bytes.subarray(this.start, this.end)
  }

  take(): Line {
    const end = this.bytes.indexOf(FEED, this.start)
    const line = { bytes: this.bytes.subarray(this.start, end), offset: this.offset + this.start }
    this.start = end + 1
    return line
  }

  skip(bytes: number): void {
    this.start += bytes
  }

  close(): Promise<void> {
    return this.file.close()
  }
}

/** One file, and its lines that the other has not had. */
class Side {
  /** Offset of the line that was taken last. */
  last = -1
  private readonly waiting = new Map<string, Place[]>()

  constructor(readonly lines: Lines) {}

  readonly closeAndThrow = async (error: unknown): Promise<never> => {
    await this.lines.close()
    throw error
  }

  /** Takes a line; the offset at which the other file had it before, null where it had not. */
  meet(other: Side): number | null {
    const line = this.lines.take()
    this.last = line.offset
    const name = sha256(line.bytes).slice(0, 32)
    const there = other.waiting.get(name)
    const [met] = there?.splice(0, 1) ?? []
    if (there?.length === 0) other.waiting.delete(name)
    if (met) return met.offset
    const here = this.waiting.get(name)
    const place = { offset: line.offset, length: line.bytes.length }
    if (here) here.push(place)
    else this.waiting.set(name, [place])
    return null
  }

  places(): Place[] {
    return [...this.waiting.values()].flat().sort((a, b) => a.offset - b.offset)
  }
}
