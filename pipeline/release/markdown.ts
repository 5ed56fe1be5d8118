// Texts of dataset.json in the Markdown files of a release.
import { printable } from './explain/printable.ts'

/** No tags, and nothing that a terminal obeys; Markdown stays. */
export function plain(text: string): string {
  return printable(text).replaceAll('<', '&lt;')
}
