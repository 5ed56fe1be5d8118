// Standard input, kept as a file: the bytes are read twice, once to know them and once to take the documents out.
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** The input that stands for standard input, and the name its documents have in a release. */
export const STANDARD_INPUT = '-'

/** Writes all of the stream to a new file at `path`. */
export async function keepStandardInput(chunks: AsyncIterable<Uint8Array>, path: string, stop: AbortSignal): Promise<void> {
  await pipeline(Readable.from(chunks), createWriteStream(path), { signal: stop })
}
