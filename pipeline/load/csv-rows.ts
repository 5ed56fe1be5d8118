// The rows of a CSV stream, in bounded memory: quoted cells may hold delimiters, line ends and doubled quotes.
import { decodeRecord } from './decode.ts'
import { DOCUMENT_BYTES } from './reader.ts'
import { type RecordBytes, RecordCollector } from './record-bytes.ts'

export interface CsvRow {
  /** Null where the row has a fault. */
  readonly cells: readonly string[] | null
  /** Null where the row has a fault. */
  readonly encoding: string | null
  readonly fault: { readonly reason: string; readonly message: string } | null
  /** Bytes of the row without its line end, and their hash. */
  readonly size: number
  readonly sha256: string
}

const [QUOTE, LINE_FEED] = [34, 10]

/** Rows that hold anything; the header is the first. A row longer than a document is cut there and gives a fault. */
export async function* csvRows(chunks: AsyncIterable<Uint8Array>, delimiter: string): AsyncGenerator<CsvRow> {
  const collector = new RecordCollector()
  let quoted = false
  const close = (): CsvRow | null => {
    const record = collector.close()
    const row = record && rowOf(record, delimiter, quoted)
    quoted = false
    return row
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i]
      // A doubled quote closes and opens again, which leaves the state as it was.
      if (byte === QUOTE) quoted = !quoted
      const isEnd = byte === LINE_FEED && (!quoted || collector.length + i - start > DOCUMENT_BYTES)
      if (!isEnd) continue
      collector.take(chunk.subarray(start, i))
      const row = close()
      if (row) yield row
      start = i + 1
    }
    collector.take(chunk.subarray(start))
  }
  const last = close()
  if (last) yield last
}

function rowOf({ bytes, size, sha256 }: RecordBytes, delimiter: string, isOpen: boolean): CsvRow {
  const faulty = (reason: string, message: string): CsvRow => ({ cells: null, encoding: null, fault: { reason, message }, size, sha256 })
  if (bytes === null) return faulty('too-large', `more than ${DOCUMENT_BYTES} bytes in one record; is a quotation mark missing?`)
  if (isOpen) return faulty('invalid-record', 'a quoted cell is not closed')
  const decoded = decodeRecord(bytes)
  if ('reason' in decoded) return faulty(decoded.reason, decoded.message)
  const cells = cellsOf(decoded.text, delimiter)
  if (cells === null) return faulty('invalid-record', 'text stands behind a closing quotation mark')
  return { cells, encoding: decoded.encoding, fault: null, size, sha256 }
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
