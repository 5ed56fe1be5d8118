// A spool: records written once to a file, read back by number in any order; only their places are held in memory, 12 bytes a record.
import { AppendFile } from './append-file.ts'
import { Places } from './places.ts'

/** Read at once where records are read one after the other. */
const WINDOW_BYTES = 1 << 18

export interface WrittenRecords {
  get(number: number): string
  /** Fast where they were added in this order. */
  records(numbers: Iterable<number>): Iterable<string>
}

/** What was read last. */
interface Window {
  bytes: Buffer
  /** Of `bytes` in the file. */
  start: number
  /** Bytes to read at once. */
  readonly size: number
}

export class Spool {
  /** Of the records without their line ends. */
  private readonly places = new Places()

  private constructor(private readonly file: AppendFile) {}

  static async create(path: string): Promise<Spool> {
    return new Spool(await AppendFile.create(path))
  }

  get path(): string {
    return this.file.path
  }

  /** Adds the record, which is not empty, under a new number, or replaces it under a known one. May be called again before it has ended. */
  async add(number: number, record: string): Promise<void> {
    this.put(number, record)
    await this.settled()
  }

  /** As add, without a wait: whoever puts many records waits for `settled` now and then. */
  put(number: number, record: string): void {
    const bytes = Buffer.from(`${record}\n`, 'utf8')
    this.places.set(number, this.file.append(bytes), bytes.length - 1)
  }

  settled(): Promise<void> {
    return this.file.settled()
  }

  has(number: number): boolean {
    return this.places.length(number) > 0
  }

  async get(number: number): Promise<string> {
    const { offset, length } = this.place(number)
    return (await this.file.read(offset, length)).toString('utf8')
  }

  /** The records that were added so far, to be read without a wait. */
  async written(): Promise<WrittenRecords> {
    const end = this.file.size
    await this.file.writeAll()
    const read = (number: number, window: Window): string => {
      const { offset, length } = this.place(number)
      const at = offset - window.start
      if (at >= 0 && at + length <= window.bytes.length) return window.bytes.toString('utf8', at, at + length)
      window.bytes = this.file.readSync(offset, Math.max(length, Math.min(window.size, end - offset)))
      window.start = offset
      return window.bytes.toString('utf8', 0, length)
    }
    const window = (size: number): Window => ({ bytes: Buffer.alloc(0), start: 0, size })
    return {
      get: (number) => read(number, window(0)),
      *records(numbers) {
        const shared = window(WINDOW_BYTES)
        for (const number of numbers) yield read(number, shared)
      },
    }
  }

  /** Writes what is left and closes the file; may be called again. */
  close(): Promise<void> {
    return this.file.close()
  }

  private place(number: number): { readonly offset: number; readonly length: number } {
    const length = this.places.length(number)
    if (length === 0) throw new Error(`the spool has no record ${number}`)
    return { offset: this.places.offset(number), length }
  }
}
