// Reads CSV and TSV (RFC 4180): a header line, then one document a row, in the fields of records. A bad row is one reject.
import { utf8Chunks } from '../chunk-lines.ts'
import { csvRows } from '../csv-rows.ts'
import { type ByteSource, formatName, headText, type Reader, type ReadOptions, type ReadResult } from '../reader.ts'
import { documentOf, FIELD_NAMES, fieldsRead } from '../records.ts'

async function* read(source: ByteSource, options: ReadOptions): AsyncGenerator<ReadResult> {
  const format = formatName(source.name.endsWith('.tsv') ? 'tsv' : 'csv', source)
  const head = headText(source)
  const delimiter = delimiterOf(head)
  const quotes = delimiter !== '\t' && (head.includes(`${delimiter}"`) || head.includes('\n"'))
  let header: readonly string[] | null = null
  let record = -1
  for await (const row of csvRows(utf8Chunks(source.chunks(), source.head), { delimiter, quotes, head: source.head })) {
    const { size, sha256 } = row
    if (header !== null) record++
    if ('fault' in row) {
      const place = header === null ? 'the header' : `row ${record + 1}`
      const { reason, message } = row.fault
      yield { reject: { record: header === null ? null : record, sha256, reason, message: `${place}: ${message}`, bytes: size } }
      header ??= []
    } else if (header === null) {
      header = row.cells.map((name) => name.trim())
      const twice = twiceIn(header, options)
      if (twice === null) continue
      const message = `the header names the column ${twice} twice, so which is meant is not sure; name one of them otherwise`
      yield { reject: { record: null, sha256, reason: 'invalid-record', message, bytes: size } }
      return
    } else {
      const fields = Object.fromEntries(header.map((name, i) => [name, row.cells[i] ?? '']))
      yield documentOf(fields, { path: source.path, record, sha256, format, encoding: row.encoding, bytes: size }, options.fields)
    }
  }
}

/** A name that two columns have, of those that are read. */
function twiceIn(header: readonly string[], { fields }: ReadOptions): string | null {
  const read = fieldsRead(fields)
  return header.find((name, i) => read.has(name) && header.indexOf(name) < i) ?? null
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
