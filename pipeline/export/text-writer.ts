// The Writer and the Encoder of the formats that are text: the file is a head, and then the text of each batch of rows.
import type { OutputFile } from './output-file.ts'
import type { Row } from './row.ts'
import type { Encoder, PartWriter } from './writer.ts'

/** `textOf` gives the text of rows. */
export function textWriter(file: OutputFile, head: string, textOf: (rows: readonly Row[]) => string): PartWriter {
  const headed = async () => {
    if (file.bytes === 0) await file.write(head)
  }
  return {
    async write(rows) {
      await headed()
      await file.write(textOf(rows))
    },
    async append({ bytes }) {
      await headed()
      return file.write(bytes)
    },
    async finish() {
      await headed()
      return file.close()
    },
    abort: () => file.close(),
  }
}

export function textEncoder(textOf: (rows: readonly Row[]) => string): Encoder {
  const chunks: Buffer[] = []
  return {
    add: (rows) => void chunks.push(Buffer.from(textOf(rows), 'utf8')),
    finish: () => ({ bytes: Buffer.concat(chunks), groups: new Uint8Array() }),
  }
}
