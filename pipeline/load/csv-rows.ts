// The rows of a CSV stream, in bounded memory: quoted cells may hold delimiters, line ends and doubled quotes.
//
// One quotation mark too few or too many turns inside and outside round: what follows would be read as rows that are none, parts of articles among
// them. So behind a row whose marks do not fit nothing is a row until one proves it (RowScan.isProof) and has the cells of the header. Each line behind
// the fault is tried; those that are no such row are one reject with the row that has the fault. In a file that quotes a row waits until one behind it
// proves that it ended there, and is rejected where a fault comes first. Where cells stand between tabs and none is quoted, the
// number of cells is proof. In a file of one column nothing is, and a fault costs the rest.
import { createHash } from 'node:crypto'
import { RowScan } from './csv-scan.ts'
import { decodeRecord } from './decode.ts'
import { DOCUMENT_BYTES } from './reader.ts'

interface Fault {
  readonly reason: string
  readonly message: string
}

/** `size` and `sha256` are of the bytes of the row without its line end; of all lines, where some were rejected together. */
export type CsvRow = { readonly size: number; readonly sha256: string } & (
  | { readonly cells: readonly string[]; readonly encoding: string }
  | { readonly fault: Fault }
)

export interface CsvOptions {
  readonly delimiter: string
  /** Cells are quoted, as far as the head of the file shows. */
  readonly quotes: boolean
  /** The first bytes of the file, which may say that it is UTF-16. */
  readonly head: Uint8Array
}

const [LINE_FEED, CARRIAGE_RETURN, QUOTE] = [10, 13, 34]
const invalid = (message: string): Fault => ({ reason: 'invalid-record', message })

/** Rows that hold anything; the header is the first. The others have its number of cells, or a fault. */
export async function* csvRows(chunks: AsyncIterable<Uint8Array>, { delimiter, quotes, head }: CsvOptions): AsyncGenerator<CsvRow> {
  const input = new Input(chunks)
  try {
    yield* rowsOf(input, { delimiter, quotes, head })
  } finally {
    await input.close()
  }
}

async function* rowsOf(input: Input, { delimiter, quotes, head }: CsvOptions): AsyncGenerator<CsvRow> {
  const lost = new LostLines(input, delimiter === '\t')
  const waiting = new WaitingRows()
  let [width, isQuoting, isSure]: [number | null, boolean, boolean] = [null, quotes, true]
  for (let record = await readRecord(input, delimiter); record; record = await readRecord(input, delimiter)) {
    const { scan, bytes } = record
    const content = withoutLineEnd(bytes)
    if (content.length === 0) continue
    const isHeader = width === null
    width ??= record.fault ? 0 : scan.cells
    const cellsFault = scan.cells === width ? null : invalid(`${scan.cells} cells, the header has ${width}`)
    const fault = record.fault ?? cellsFault
    const { isProof } = scan
    const isRow = isSure || (width > 1 && fault === null && (isProof || (delimiter === '\t' && !isQuoting)))
    if (isSure && isProof) yield* waiting.accept()
    // A wrong number of cells is that row's fault alone, unless it may be a line of a text.
    if (!isRow || record.fault || (cellsFault && isQuoting && !isProof)) {
      if (isSure) {
        yield* waiting.reject()
        lost.begin(fault ?? UNSURE)
      }
      // The line in which marks clash is none to begin at: its mark may be the wrong one.
      await lost.take(bytes, isSure && fault === CLASH ? bytes.length : 0)
      isSure = false
      continue
    }
    if (!isSure) yield lost.close()
    isSure = true
    isQuoting ||= isProof
    const row = rowOf(content, { delimiter, head }, fault)
    if (isHeader || !isQuoting) yield row
    else yield* waiting.add(row)
  }
  if (isSure) yield* waiting.accept()
  else yield lost.close()
}

const UNSURE = invalid('a line behind it has a fault in its quotation marks, so where this row ends is not sure')

interface CsvRecord {
  readonly scan: RowScan
  /** With its line end; up to the fault where it has one. */
  readonly bytes: Uint8Array
  readonly fault: Fault | null
}

async function readRecord(input: Input, delimiter: string): Promise<CsvRecord | null> {
  const scan = new RowScan(delimiter.charCodeAt(0))
  const parts: Uint8Array[] = []
  const record = (fault: Fault | null): CsvRecord => ({
    scan,
    bytes: parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts),
    fault,
  })
  let size = 0
  for (let chunk = await input.next(); chunk; chunk = await input.next()) {
    const { taken, step } = scan.run(chunk)
    parts.push(chunk.subarray(0, taken))
    input.unread(chunk.subarray(taken))
    size += taken
    if (size > DOCUMENT_BYTES) return record(TOO_LARGE)
    if (step === 'fault') return record(CLASH)
    if (step === 'end') return record(scan.hasStray ? STRAY : null)
  }
  if (size === 0) return null
  scan.finish()
  return record(scan.isOpen ? invalid('a quoted cell is not closed') : scan.hasStray ? STRAY : null)
}

const CLASH = invalid('text stands behind a closing quotation mark')
const STRAY = invalid('a quotation mark closes a cell in which none opens')
const TOO_LARGE = { reason: 'too-large', message: `more than ${DOCUMENT_BYTES} bytes in one record; is a quotation mark missing?` }

/** The bytes of a stream, of which some may be given back. */
class Input {
  private readonly again: Uint8Array[] = []
  private readonly chunks: AsyncIterator<Uint8Array>

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.chunks = chunks[Symbol.asyncIterator]()
  }

  async next(): Promise<Uint8Array | null> {
    const chunk = this.again.pop()
    if (chunk) return chunk
    const { done, value } = await this.chunks.next()
    return done ? null : value
  }

  async close(): Promise<void> {
    await this.chunks.return?.()
  }

  /** Bytes that were given back; none where the stream must be asked. */
  atHand(): Uint8Array {
    return this.again.pop() ?? new Uint8Array(0)
  }

  /** Gives these bytes again before all others. */
  unread(bytes: Uint8Array): void {
    if (bytes.length > 0) this.again.push(bytes)
  }
}

/** The lines behind a fault of which none was proved to be a row: hashed and counted, not kept. */
class LostLines {
  private hash = createHash('sha256')
  private fault = UNSURE
  private size = 0
  private lines = 0
  private calls = 0

  /** With `bareToo`, a line without a quotation mark may be a row. */
  constructor(
    private readonly input: Input,
    private readonly bareToo: boolean,
  ) {}

  begin(fault: Fault): void {
    this.fault = fault
    this.lines = 0
    this.size = 0
    this.hash = createHash('sha256')
  }

  /** Takes what was read up to the end of the line of the byte at `from`, with the lines behind it that can be no row; gives back the rest. */
  async take(bytes: Uint8Array, from: number): Promise<void> {
    // One turn of the event loop now and then: millions of lines must not keep a signal waiting.
    if (++this.calls % TURN_CALLS === 0) await new Promise(setImmediate)
    if (this.size > 0) this.add(END_OF_LINE)
    this.lines++
    let start = from
    for (let chunk: Uint8Array | null = bytes; chunk; chunk = await this.input.next()) {
      const end = chunk.indexOf(LINE_FEED, start)
      start = 0
      this.add(end < 0 ? chunk : withoutLineEnd(chunk.subarray(0, end + 1)))
      if (end < 0) continue
      this.input.unread(chunk.subarray(end + 1))
      if (!this.bareToo) this.takeBare()
      return
    }
  }

  /** Takes the lines at hand before that of the next quotation mark. */
  private takeBare(): void {
    const rest = this.input.atHand()
    const mark = rest.indexOf(QUOTE)
    const end = rest.lastIndexOf(LINE_FEED, mark < 0 ? rest.length : mark)
    if (end >= 0) {
      this.add(END_OF_LINE)
      this.lines++
      this.add(withoutLineEnd(rest.subarray(0, end + 1)))
    }
    this.input.unread(rest.subarray(end + 1))
  }

  close(): CsvRow {
    const more = this.lines > 1 ? `; rejected with the ${this.lines - 1} lines behind it, up to the next row that is sure` : ''
    return { fault: { ...this.fault, message: this.fault.message + more }, size: this.size, sha256: this.hash.digest('hex') }
  }

  private add(bytes: Uint8Array): void {
    this.hash.update(bytes)
    this.size += bytes.length
    if (bytes === END_OF_LINE) return
    for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) this.lines++
  }
}

const END_OF_LINE = Buffer.from('\n')
const TURN_CALLS = 10_000

/** Rows that are accepted when a row behind them proves that no mark was missing. */
class WaitingRows {
  private readonly rows: CsvRow[] = []
  private size = 0;

  /** Gives rows only where too many are waiting. */
  *add(row: CsvRow): Generator<CsvRow> {
    this.rows.push(row)
    this.size += row.size + ROW_BYTES
    if (this.size > DOCUMENT_BYTES) yield* this.accept()
  }

  *accept(): Generator<CsvRow> {
    this.size = 0
    yield* this.rows.splice(0)
  }

  *reject(): Generator<CsvRow> {
    for (const row of this.accept()) yield 'fault' in row ? row : { fault: UNSURE, size: row.size, sha256: row.sha256 }
  }
}

/** What a row takes beside its text. */
const ROW_BYTES = 500

function withoutLineEnd(bytes: Uint8Array): Uint8Array {
  const end = bytes.at(-1) === LINE_FEED ? -1 : bytes.length
  const line = bytes.subarray(0, end)
  return line.at(-1) === CARRIAGE_RETURN ? line.subarray(0, -1) : line
}

function rowOf(bytes: Uint8Array, { delimiter, head }: Pick<CsvOptions, 'delimiter' | 'head'>, fault: Fault | null): CsvRow {
  const known = { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
  const decoded = fault ?? decodeRecord(bytes, head)
  if ('reason' in decoded) return { fault: { reason: decoded.reason, message: decoded.message }, ...known }
  const cells = cellsOf(decoded.text, delimiter)
  if (cells === null) return { fault: invalid('a quotation mark stands behind a byte order mark'), ...known }
  return { cells, encoding: decoded.encoding, ...known }
}

/** Null where the marks of the text do not fit as those of its bytes did: a mark of byte order before a cell was taken off. */
function cellsOf(row: string, delimiter: string): string[] | null {
  const cells: string[] = []
  for (let at = 0; ; at++) {
    const end = row[at] === '"' ? endOfQuoted(row, at) : row.indexOf(delimiter, at)
    const cell = row.slice(at, end < 0 ? row.length : end)
    if (cell.startsWith('"') && (end < 0 || (end < row.length && row[end] !== delimiter))) return null
    cells.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)
    at += cell.length
    if (at >= row.length) return cells
  }
}

/** Behind the mark that closes the cell; -1 where none does. */
function endOfQuoted(row: string, start: number): number {
  for (let at = row.indexOf('"', start + 1); at >= 0; at = row.indexOf('"', at + 2)) if (row[at + 1] !== '"') return at + 1
  return -1
}
