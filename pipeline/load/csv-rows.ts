// The rows of a CSV stream, in bounded memory: quoted cells may hold delimiters, line ends and doubled quotes.
import { decodeRecord } from './decode.ts'
import { DOCUMENT_BYTES } from './reader.ts'

export interface CsvRow {
  /** Null where the row has a fault. */
  readonly cells: readonly string[] | null
  /** Null where the row has a fault. */
  readonly encoding: string | null
  readonly fault: { readonly reason: string; readonly message: string } | null
  /** The bytes of the row without its line end; its first bytes only where it is too long. */
  readonly bytes: Uint8Array
  readonly size: number
}

const [QUOTE, LINE_FEED, CARRIAGE_RETURN] = [34, 10, 13]

/** Rows that hold anything; the header is the first. A row longer than a document is cut there and gives a fault. */
export async function* csvRows(chunks: AsyncIterable<Uint8Array>, delimiter: string): AsyncGenerator<CsvRow> {
  let parts: Uint8Array[] = []
  let size = 0
  let quoted = false
  const close = (): CsvRow | null => {
    const row = size === 0 ? null : rowOf(Buffer.concat(parts), size, delimiter, quoted)
    parts = []
    size = 0
    quoted = false
    return row
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i]
      // A doubled quote closes and opens again, which leaves the state as it was.
      if (byte === QUOTE) quoted = !quoted
      const isEnd = byte === LINE_FEED && (!quoted || size + i - start > DOCUMENT_BYTES)
      if (!isEnd) continue
      take(chunk.subarray(start, i))
      const row = close()
      if (row) yield row
      start = i + 1
    }
    take(chunk.subarray(start))
  }
  const last = close()
  if (last) yield last

  function take(part: Uint8Array): void {
    if (size <= DOCUMENT_BYTES) parts.push(part)
    size += part.length
  }
}

function rowOf(bytes: Buffer, size: number, delimiter: string, isOpen: boolean): CsvRow | null {
  const row = bytes.at(-1) === CARRIAGE_RETURN ? bytes.subarray(0, -1) : bytes
  if (row.length === 0) return null
  const faulty = (reason: string, message: string): CsvRow => ({
    cells: null,
    encoding: null,
    fault: { reason, message },
    bytes: row,
    size,
  })
  if (size > DOCUMENT_BYTES) return faulty('too-large', `more than ${DOCUMENT_BYTES} bytes in one record; is a quotation mark missing?`)
  if (isOpen) return faulty('invalid-record', 'a quoted cell is not closed')
  const decoded = decodeRecord(row)
  if ('reason' in decoded) return faulty(decoded.reason, decoded.message)
  const cells = cellsOf(decoded.text, delimiter)
  if (cells === null) return faulty('invalid-record', 'text stands behind a closing quotation mark')
  return { cells, encoding: decoded.encoding, fault: null, bytes: row, size }
}

/** Null where a quoted cell goes on behind its closing mark. */
function cellsOf(row: string, delimiter: string): string[] | null {
  const cells: string[] = []
  let at = 0
  for (;;) {
    if (row[at] === '"') {
      let cell = ''
      let from = at + 1
      let close = row.indexOf('"', from)
      while (close >= 0 && row[close + 1] === '"') {
        cell += row.slice(from, close + 1)
        from = close + 2
        close = row.indexOf('"', from)
      }
      if (close < 0) return null
      cells.push(cell + row.slice(from, close))
      at = close + 1
      if (at < row.length && row[at] !== delimiter) return null
    } else {
      const end = row.indexOf(delimiter, at)
      cells.push(row.slice(at, end < 0 ? row.length : end))
      at = end < 0 ? row.length : end
    }
    if (at >= row.length) return cells
    at++
    if (at === row.length) return [...cells, '']
  }
}
