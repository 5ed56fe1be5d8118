// Texts of dataset.json in the files of a release that people read.
import { squeeze } from '../core/text.ts'
import { printable } from './explain/printable.ts'

/** No tags, and nothing that a terminal obeys; Markdown stays. */
export function plain(text: string): string {
  return printable(text).replaceAll('<', '&lt;')
}

/** A name in a line or a cell of a table: as plain, and neither a line, a link nor a cell begins in it. */
export function inLine(text: string): string {
  return plain(squeeze(text).replaceAll(/[\\[\]|]/gu, '\\$&'))
}

/** A line of a file that is not Markdown. */
export function oneLine(text: string): string {
  return printable(squeeze(text))
}

/** A JSON string, which YAML reads as it is; what a terminal would obey is escaped. */
export function quoted(text: string): string {
  return printable(JSON.stringify(text))
}
