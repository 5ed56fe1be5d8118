// Hashes: SHA-256 of bytes, and the short content-derived ids of rows.
import { createHash } from 'node:crypto'

export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}

/** A row id: a letter for the table, then 16 hex digits of the hash of what makes the row itself. Never looks like a number. */
export function rowId(letter: string, ...parts: readonly (string | number)[]): string {
  return `${letter}-${sha256(parts.join('\u0000')).slice(0, 16)}`
}
