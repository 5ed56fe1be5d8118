// The rows of CSV: a quotation mark that is missing or too many costs rows, and makes no row of what is a part of one.
import { expect, test } from 'vitest'
import { type CsvRow, csvRows } from '../../pipeline/load/csv-rows.ts'

/** The bytes in chunks of so many: where a chunk ends decides nothing. */
async function* chunksOf(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function rowsOf(text: string, delimiter = ',', size = 7): Promise<CsvRow[]> {
  const quotes = delimiter !== '\t' && /[,\n]"/u.test(text)
  const rows: CsvRow[] = []
  for await (const row of csvRows(chunksOf(text, size), { delimiter, quotes, head: new Uint8Array(0) })) rows.push(row)
  return rows
}

/** The cells of each row, the message of each fault. */
const outcome = async (text: string, delimiter?: string) =>
  (await rowsOf(text, delimiter)).map((row) => ('cells' in row ? row.cells.join(' / ') : row.fault.message))

const TEXTS = [
  'Sáng nay, xã họp.\nÔng Tư, trưởng thôn, nói sẽ làm.\nHọp xong, mọi người về',
  '"Tôi sẽ làm", ông Tư nói.\nBà Hai, hàng xóm, nghe.\n"Làm ngay", bà đáp',
  'Một dòng, có phẩy',
  '\nĐầu dòng trống, rồi chữ\nHai, ba\n',
  'Giá "rẻ",mua,bán\nMột,hai\n"Ba",bốn\n"Năm",sáu "bảy"',
  'Không phẩy',
  'Cuối cùng, hết.\nBốn, năm\nThêm, bớt',
]
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
const bareWhereItMay = (cell: string) => (/[",\n]/u.test(cell) ? quoted(cell) : cell)
const SHAPES: readonly (readonly [name: string, table: readonly (readonly string[])[]])[] = [
  ['the text last', [['id', 'text'], ...TEXTS.map((text, i) => [`b${i}`, text])]],
  ['the text first', [['text', 'id'], ...TEXTS.map((text, i) => [text, `b${i}`])]],
  ['the text between', [['id', 'text', 'url'], ...TEXTS.map((text, i) => [`b${i}`, text, `https://bao.vn/${i}`])]],
]
const FILES = SHAPES.flatMap(([name, table]) =>
  [
    { how: 'all quoted', cell: quoted, end: '\n' },
    { how: 'quoted where they must be', cell: bareWhereItMay, end: '\r\n' },
  ].map(({ how, cell, end }) => ({
    name: `${name}, ${how}`,
    table,
    file: table.map((row) => row.map(cell).join(',') + end).join(''),
  })),
)

test.each(FILES)('a sound file is read as it is: $name', async ({ table, file }) => {
  for (const size of [1, 64, 100_000]) expect((await rowsOf(file, ',', size)).map((row) => 'cells' in row && row.cells)).toEqual(table)
})

test.each(FILES)('without any one of its quotation marks no row is made of a part of another: $name', async ({ table, file }) => {
  const sound = new Set(table.map((row) => JSON.stringify(row)))
  for (let at = file.indexOf('"'); at >= 0; at = file.indexOf('"', at + 1)) {
    const rows = await rowsOf(file.slice(0, at) + file.slice(at + 1))
    const accepted = rows.flatMap((row) => ('cells' in row ? [JSON.stringify(row.cells)] : []))
    expect({ at, more: accepted.filter((row) => !sound.has(row)) }).toEqual({ at, more: [] })
    expect(rows.some((row) => 'fault' in row)).toBe(true)
    // The mark costs its own row and, at most, those beside it that prove nothing.
    if (at > file.indexOf('\n')) expect({ at, lost: table.length - accepted.length }).toSatisfy(({ lost }) => lost <= 5)
  }
})

test.each(FILES)('one quotation mark too many makes no row of a part of another: $name', async ({ table, file }) => {
  const words = (row: readonly string[]) => JSON.stringify(row).replaceAll('\\"', '')
  const sound = new Set(table.map(words))
  for (let at = 0; at <= file.length; at++) {
    const rows = await rowsOf(`${file.slice(0, at)}"${file.slice(at)}`)
    const accepted = rows.flatMap((row) => ('cells' in row ? [words(row.cells)] : []))
    expect({ at, more: accepted.filter((row) => !sound.has(row)) }).toEqual({ at, more: [] })
  }
})

const CLASH = 'text stands behind a closing quotation mark'
const LINES = (n: number) => `; rejected with the ${n} lines behind it, up to the next row that is sure`

test.each([
  ['a mark that is not closed', ',', 'id,text\n1,"a\n2,"b"\n3,"c"\n', ['id / text', CLASH + LINES(1), '3 / c']],
  ['words with marks that nobody doubled', ',', 'id,text\n1,"a "b" c\n"d", e\n2,f\ng"\n3,"h"\n', ['id / text', CLASH + LINES(3), '3 / h']],
  ['bare rows behind a fault', ',', 'id,text\n1,"a"b\n2,c\n3,d', ['id / text', CLASH + LINES(2)]],
  ['a file that does not quote', ',', 'id,text\n1,a\n2\n3,b "c" d\n', ['id / text', '1 / a', '1 cells, the header has 2', '3 / b "c" d']],
  ['a table between tabs', '\t', 'id\ttext\n1\t"a" b\n2\tc "d"\n3\te\n', ['id / text', CLASH, '2 / c "d"', '3 / e']],
  ['one column', ',', 'text\n"a, b"\n"c"d\n"e, f"\n', ['text', 'a, b', CLASH + LINES(1)]],
  ['a header with a fault', ',', 'id,"text"s\n1,"a"\n', [CLASH + LINES(1)]],
])('%s', async (_, delimiter, text, expected) => {
  expect(await outcome(text, delimiter)).toEqual(expected)
})
