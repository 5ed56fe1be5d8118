// Reads CSV and TSV (RFC 4180): a header line, then one document a row, in the fields of records. A bad row is one reject.
import { utf8Chunks } from '../chunk-lines.ts'
import { type CsvRow, csvRows } from '../csv-rows.ts'
import { type ByteSource, formatName, headText, type Reader, type ReadOptions, type ReadResult } from '../reader.ts'
import { documentOf, FIELD_NAMES } from '../records.ts'

async function* read(source: ByteSource, options: ReadOptions): AsyncGenerator<ReadResult> {
  const format = formatName(source.name.endsWith('.tsv') ? 'tsv' : 'csv', source)
  const delimiter = delimiterOf(headText(source))
  let header: readonly string[] | null = null
  let record = -1
  for await (const row of csvRows(utf8Chunks(source.chunks(), source.head), delimiter)) {
    const { cells } = row
    if (header === null) {
      header = cells?.map((name) => name.trim()) ?? []
      continue
    }
    record++
    const { size, sha256 } = row
    const fault = faultOf(row, header)
    if (fault) yield { reject: { record, sha256, ...fault, message: `row ${record + 1}: ${fault.message}`, bytes: size } }
    else {
      const fields = Object.fromEntries(header.map((name, i) => [name, cells?.[i] ?? '']))
      yield documentOf(
        fields,
        { path: source.path, record, sha256, format, encoding: row.encoding ?? 'utf-8', bytes: size },
        options.fields,
      )
    }
  }
}

function faultOf({ cells, fault }: CsvRow, header: readonly string[]): { readonly reason: string; readonly message: string } | null {
  if (fault) return fault
  if (cells?.length === header.length) return null
  return { reason: 'invalid-record', message: `${cells?.length ?? 0} cells, the header has ${header.length}` }
}

function delimiterOf(head: string): string {
  const line = head.replace(/^\uFEFF/u, '').split('\n', 1)[0] ?? ''
  const counts = [',', '\t', ';', '|'].map((mark) => ({ mark, n: line.split(mark).length }))
  return counts.reduce((best, next) => (next.n > best.n ? next : best)).mark
}

export const csv: Reader = {
  format: 'csv',
  accepts: (source) => {
    if (/\.(?:csv|tsv)$/u.test(source.name)) return true
    if (/\.(?:txt|md|html?|xml|json)$/u.test(source.name)) return false
    const head = headText(source).replace(/^\uFEFF/u, '')
    const names = (head.split('\n', 1)[0] ?? '').split(delimiterOf(head)).map((name) => name.trim().replace(/^"|"$/gu, ''))
    return (
      names.length >= 2 &&
      (names.includes('text') || names.includes('html')) &&
      names.every((name) => FIELD_NAMES.some((known) => known === name))
    )
  },
  read,
}
