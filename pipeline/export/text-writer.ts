// The Writer of the formats that are text: a file is its head, and then the text of each batch of rows.
import type { OutputFile } from './output-file.ts'
import type { Row } from './row.ts'
import type { PartWriter } from './writer.ts'

/** `textOf` gives the text of rows. */
export function textWriter(file: OutputFile, textOf: (rows: readonly Row[]) => string): PartWriter {
  return {
    async write(rows) {
      await file.write(textOf(rows))
    },
    append: ({ bytes }) => file.write(bytes),
    finish: () => file.close(),
    abort: () => file.close(),
  }
}
