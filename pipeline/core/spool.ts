// A spool: records written once to a file, read back by key in any order; only the index is held in memory.
import { AppendFile } from './append-file.ts'

export class Spool<K> {
  private readonly index = new Map<K, { readonly offset: number; readonly length: number }>()

  private constructor(private readonly file: AppendFile) {}

  static async create<K>(path: string): Promise<Spool<K>> {
    return new Spool<K>(await AppendFile.create(path))
  }

  get path(): string {
    return this.file.path
  }

  /** Adds the record under a new key, or replaces it under a known one. May be called again before it has ended. */
  async add(key: K, record: string): Promise<void> {
    const bytes = Buffer.from(`${record}\n`, 'utf8')
    this.index.set(key, { offset: this.file.append(bytes), length: bytes.length - 1 })
    await this.file.settled()
  }

  async get(key: K): Promise<string> {
    const place = this.index.get(key)
    if (!place) throw new Error(`the spool has no record ${String(key)}`)
    return (await this.file.read(place.offset, place.length)).toString('utf8')
  }

  /** Writes what is left and closes the file; may be called again. */
  close(): Promise<void> {
    return this.file.close()
  }
}
