// JSON Lines: one object a line, columns in the order of the table, null as null. https://jsonlines.org
import { OutputFile } from './output-file.ts'
import type { Writer } from './writer.ts'

export async function openJsonl(path: string): Promise<Writer> {
  const file = await OutputFile.create(path)
  return {
    write: (rows) => file.write(rows.map((row) => `${JSON.stringify(row)}\n`).join('')),
    finish: () => file.close(),
    abort: () => file.close(),
  }
}
