// Which lines of two files are in one of them alone. Two releases of nearly the same articles have nearly the same lines in the same order,
// so the files are read side by side, and what is held is what stands in one and was not yet met in the other.
import { sha256 } from '../../core/hash.ts'
import { textLines } from '../verify/read-text.ts'

export interface Line {
  readonly text: string
  /** Of its first byte in the file. */
  readonly offset: number
  /** Bytes, without the line feed. */
  readonly length: number
}

export async function* linesOf(path: string): AsyncGenerator<Line> {
  let offset = 0
  for await (const text of textLines(path)) {
    const length = Buffer.byteLength(text)
    yield { text, offset, length }
    offset += length + 1
  }
}

/** The offsets of the lines that the other file has not, or not as many times; of the old file and of the new one. */
export async function linesApart(oldPath: string, newPath: string): Promise<{ readonly old: Set<number>; readonly new: Set<number> }> {
  const [before, after] = [new Side(oldPath), new Side(newPath)]
  for (;;) {
    const [one, other] = [await before.next(), await after.next()]
    if (!one && !other) return { old: before.offsets(), new: after.offsets() }
    if (one?.text === other?.text) continue
    if (one) before.meet(one, after)
    if (other) after.meet(other, before)
  }
}

/** One file, and its lines that the other has not had. */
class Side {
  private readonly lines: AsyncGenerator<Line>
  private readonly waiting = new Map<string, number[]>()

  constructor(path: string) {
    this.lines = linesOf(path)
  }

  async next(): Promise<Line | null> {
    const { done, value } = await this.lines.next()
    return done ? null : value
  }

  meet({ text, offset }: Line, other: Side): void {
    const name = sha256(text).slice(0, 32)
    const there = other.waiting.get(name)
    if (there) {
      there.shift()
      if (there.length === 0) other.waiting.delete(name)
      return
    }
    const here = this.waiting.get(name)
    if (here) here.push(offset)
    else this.waiting.set(name, [offset])
  }

  offsets(): Set<number> {
    return new Set([...this.waiting.values()].flat())
  }
}
