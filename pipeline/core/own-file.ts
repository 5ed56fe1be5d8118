// Files of ours, which something else may stand in place of: of a pipe, even opening would have no end.
import { createReadStream } from 'node:fs'
import { type FileHandle, open, readFile, stat } from 'node:fs/promises'
import { createInterface } from 'node:readline'

/** Throws what the system says where nothing is there, and where something else than a file is. */
async function refuseOther(path: string): Promise<void> {
  if (!(await stat(path)).isFile()) throw new Error(`${path} is no file`)
}

export async function openOwnFile(path: string): Promise<FileHandle> {
  await refuseOther(path)
  return open(path)
}

export async function readOwnFile(path: string): Promise<Buffer> {
  await refuseOther(path)
  return readFile(path)
}

export async function* ownLines(path: string): AsyncGenerator<string> {
  await refuseOther(path)
  yield* createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })
}
