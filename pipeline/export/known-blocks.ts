// The blocks of the last release: what they were made of, by a key, and where they stand in its files, so that the next release takes over those
// that are still the same. The list of them is a file beside the releases, and not needed: what is not there, or damaged, is made again.
import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { AppendFile } from '../core/append-file.ts'
import { sha256 } from '../core/hash.ts'
import { openOwnFile, readOwnFile } from '../core/own-file.ts'
import type { Block, BlockArticle, HashedPart, PartFormatName } from './block.ts'

/** A part of a file: its bytes stand there. */
export type PlacedPart = Omit<HashedPart, 'bytes'> & { readonly file: string; readonly offset: number; readonly length: number }

export interface PlacedParts {
  /** How many rows of the table stand before them. */
  readonly first: number
  readonly rows: number
  readonly parts: Readonly<Record<PartFormatName, PlacedPart>>
}

export interface PlacedBlock {
  readonly key: string
  readonly tables: Readonly<Record<string, PlacedParts>>
  readonly pages: PlacedPart
  readonly counted: Block['counted']
}

/** `made` stands for all that makes a block of articles: code and configuration. */
export function blockKey(made: string, articles: readonly BlockArticle[]): string {
  const hash = createHash('sha256').update(made)
  for (const { place, record, loaded, links } of articles) hash.update(`${record}\n${loaded}\n${JSON.stringify([place, links])}\n`)
  return hash.digest('hex')
}

/** In a file, one after the other: the length of each, its hash, and its bytes. */
export async function writePlacedBlocks(path: string, blocks: readonly PlacedBlock[]): Promise<void> {
  const file = await AppendFile.create(path)
  try {
    for (const block of blocks) {
      const bytes = serialize(block)
      const head = Buffer.alloc(HEAD_BYTES)
      head.writeUInt32LE(bytes.length)
      head.write(sha256(bytes), LENGTH_BYTES, 'latin1')
      file.append(head)
      file.append(bytes)
      await file.settled()
    }
  } finally {
    await file.close()
  }
}

const LENGTH_BYTES = 4
const HEAD_BYTES = LENGTH_BYTES + 64

/** None where the list is not there; none from where it is damaged, or was written by a Node that writes other forms. */
async function readPlacedBlocks(path: string): Promise<ReadonlyMap<string, PlacedBlock>> {
  const blocks = new Map<string, PlacedBlock>()
  try {
    const file = await readOwnFile(path)
    for (let at = 0; at < file.length; ) {
      const start = at + HEAD_BYTES
      at = start + file.readUInt32LE(at)
      const bytes = file.subarray(start, at)
      if (file.toString('latin1', start - HEAD_BYTES + LENGTH_BYTES, start) !== sha256(bytes)) break
      const block = deserialize(bytes) as PlacedBlock // writePlacedBlocks wrote it
      blocks.set(block.key, block)
    }
  } catch {
    // What was read so far is whole.
  }
  return blocks
}

export class KnownBlocks {
  private readonly files = new Map<string, Promise<FileHandle>>()

  private constructor(
    private readonly release: string,
    private readonly blocks: ReadonlyMap<string, PlacedBlock>,
  ) {}

  /** The blocks that `list` has of the release in that folder; none where either is not there. */
  static async open(list: string, release: string): Promise<KnownBlocks> {
    return new KnownBlocks(release, await readPlacedBlocks(list))
  }

  /** The block as it was made; null where there is none, or the release does not have it any more. */
  async get(key: string): Promise<Block | null> {
    const block = this.blocks.get(key)
    if (!block) return null
    try {
      const tables = Object.entries(block.tables).map(async ([name, { rows, parts }]) => {
        const [csv, jsonl, parquet] = await Promise.all([this.read(parts.csv), this.read(parts.jsonl), this.read(parts.parquet)])
        return [name, { rows, parts: { csv, jsonl, parquet } }] as const
      })
      return { tables: Object.fromEntries(await Promise.all(tables)), pages: await this.read(block.pages), counted: block.counted }
    } catch {
      return null
    }
  }

  private async read({ file, offset, length, groups, sha256: expected }: PlacedPart): Promise<HashedPart> {
    const opened = this.files.get(file) ?? openOwnFile(join(this.release, file))
    this.files.set(file, opened)
    const bytes = Buffer.allocUnsafe(length)
    const { bytesRead } = await (await opened).read(bytes, 0, length, offset)
    if (bytesRead !== length || sha256(bytes) !== expected) throw new Error(`${file} is not what it was`)
    return { bytes, groups, sha256: expected }
  }

  async close(): Promise<void> {
    for (const file of this.files.values()) await file.then((opened) => opened.close()).catch(() => {})
  }
}
