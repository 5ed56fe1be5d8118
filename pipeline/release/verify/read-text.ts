// Reads a text file piece by piece; refuses bytes that are not UTF-8.
import { createReadStream } from 'node:fs'

export async function* textChunks(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}

/** The lines of a file without their `\n`; a file that does not end with one is refused. */
export async function* textLines(path: string): AsyncGenerator<string> {
  let parts: string[] = []
  for await (const chunk of textChunks(path)) {
    let start = 0
    for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', start)) {
      parts.push(chunk.slice(start, end))
      yield parts.join('')
      parts = []
      start = end + 1
    }
    if (start < chunk.length) parts.push(chunk.slice(start))
  }
  if (parts.length) throw new Error('the last line does not end with a line feed')
}
