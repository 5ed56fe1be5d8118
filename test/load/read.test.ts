// Reading files: which format and encoding an input is, and the stable codes of what is not accepted.
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { SchemaElement } from 'hyparquet'
import { parquetWriteBuffer } from 'hyparquet-writer'
import iconv from 'iconv-lite'
import { afterAll, describe, expect, it } from 'vitest'
import { read } from '../../pipeline/load/read.ts'
import type { ReadOptions, ReadResult } from '../../pipeline/load/reader.ts'
import { inputFile } from '../fixtures/input-file.ts'
import { zstdBlocks, zstdFrame } from '../fixtures/sound-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'tinmo-read-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function readAll(name: string, bytes: Uint8Array | string, options?: ReadOptions): Promise<ReadResult[]> {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  const results: ReadResult[] = []
  for await (const result of read(inputFile(path, name), options)) results.push(result)
  return results
}

/** `format encoding` of each document, the code of each reject. */
async function outcome(name: string, bytes: Uint8Array | string): Promise<string> {
  const results = await readAll(name, bytes)
  return results.map((r) => ('raw' in r ? `${r.raw.source.format} ${r.raw.source.encoding}` : r.reject.reason)).join(', ')
}

const TEXT = 'Sáng nay, Chủ tịch xã đã gặp bà con ở thôn Đông để bàn về giống lúa mới và giá phân bón.'
/** A skippable frame of Zstandard with five bytes. */
const SKIPPED = Buffer.from('502a4d18050000006162636465', 'hex')
const ITEM = `<item><title>Họp bàn</title><link>https://bao.vn/1</link><description>${TEXT}</description></item>`
/** Lines of UTF-16, little-endian, with its mark; half a pair stays one. */
const utf16 = (lines: readonly string[]) => Buffer.from(`\uFEFF${lines.join('\n')}\n`, 'utf16le')
/** windows-1258 writes the tone behind its letter. */
function windows1258(text: string): Uint8Array {
  const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu
  const letters = [...text].map((letter) => {
    const parts = letter.normalize('NFD')
    return parts.replace(tones, '').normalize('NFC') + (parts.match(tones)?.join('') ?? '')
  })
  return iconv.encode(letters.join(''), 'windows-1258')
}

const HTML = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=x"><style>td { color: black }</style><script>var a = "b"</script>
</head><body><table width="780"><tr><td class="menu"><font size="2" color="#336699">Trang nhất</font></td><td align="left"><p>${TEXT}</p></td></tr></table></body></html>`
const RESPONSE = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body><p>${TEXT}</p></body></html>`
const WARC = [
  `WARC/1.0\r\nWARC-Type: warcinfo\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Length: 4\r\n\r\na: b\r\n\r\n`,
  `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://bao.vn/1\r\nWARC-Record-ID: <urn:uuid:2>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(RESPONSE)}\r\n\r\n${RESPONSE}\r\n\r\n`,
].join('')
const VNI = 'Saùng nay, Chuû tòch xaõ ñaõ gaëp baø con ôû thoân Ñoâng ñeå baøn veà gioáng luùa môùi vaø giaù phaân boùn.'

const FILES: readonly (readonly [name: string, bytes: Uint8Array | string, expected: string])[] = [
  ['page.txt', TEXT, 'txt utf-8'],
  ['bom.txt', `\uFEFF${TEXT}`, 'txt utf-8'],
  ['page.md', `# Tiêu đề\n\n${TEXT}`, 'md utf-8'],
  ['no-suffix', TEXT, 'txt utf-8'],
  ['page.txt.gz', gzipSync(TEXT), 'txt+gzip utf-8'],
  ['page.bin', gzipSync(TEXT), 'txt+gzip utf-8'],
  ['utf16le.txt', Buffer.from(`\uFEFF${TEXT}`, 'utf16le'), 'txt utf-16le'],
  ['utf16be.txt', Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16(), 'txt utf-16be'],
  ['utf32le.txt', iconv.encode(`${TEXT} 🙂`, 'utf-32le', { addBOM: true }), 'invalid-encoding'],
  ['utf32be.jsonl', iconv.encode(`{"text": "${TEXT}"}`, 'utf-32be', { addBOM: true }), 'invalid-encoding'],
  ['unmarked.txt', Buffer.from(TEXT, 'utf16le'), 'txt utf-16le'],
  ['tcvn3.txt', iconv.encode(TEXT, 'tcvn'), 'txt tcvn3'],
  ['tcvn3-as-utf-8.txt', Buffer.from(iconv.decode(iconv.encode(TEXT, 'tcvn'), 'windows-1252')), 'txt tcvn3 (in utf-8)'],
  [
    'french.txt',
    'Les élèves étaient prêts à l’été: « ça va », répète Noël Bérégovoy à Évian où l’Élysée a été reçu dès février, hélas très fâché.',
    'txt utf-8',
  ],
  ['viscii-as-utf-8.txt', Buffer.from(iconv.encode(TEXT, 'viscii').toString('latin1')), 'txt viscii (in utf-8)'],
  ['viscii.txt', iconv.encode(TEXT, 'viscii'), 'txt viscii'],
  ['vni.txt', Buffer.from(VNI, 'latin1'), 'txt vni'],
  ['bad-byte.txt', Buffer.concat([Buffer.from(TEXT.repeat(5)), Uint8Array.of(0xff), Buffer.from(TEXT)]), 'txt utf-8 (damaged)'],
  ['cut-letter.txt', Buffer.from(`${TEXT.repeat(5)} ờ`).subarray(0, -1), 'txt utf-8 (damaged)'],
  ['bad-bytes.txt', Buffer.concat([Buffer.from(TEXT), Uint8Array.of(0xff, 0xfe, 0xff)]), 'invalid-encoding'],
  ['page.html', `<p>${TEXT}</p>`, 'html utf-8'],
  ['html-inside.txt', `<!DOCTYPE html><html><body><p>${TEXT}</p></body></html>`, 'html utf-8'],
  ['news.jsonl', `${JSON.stringify({ text: TEXT })}\n${JSON.stringify({ html: `<p>${TEXT}</p>` })}\n`, 'jsonl utf-8, jsonl utf-8'],
  ['jsonl-inside.txt', `${JSON.stringify({ text: TEXT })}\n`, 'jsonl utf-8'],
  ['news.jsonl.gz', gzipSync(`${JSON.stringify({ text: TEXT })}\n`), 'jsonl+gzip utf-8'],
  ['utf16.jsonl', Buffer.from(`\uFEFF${JSON.stringify({ text: TEXT })}\n`, 'utf16le'), 'jsonl utf-8'],
  [
    'half-pair.jsonl',
    utf16([`{"text": "${TEXT}"}`, `{"text": "a\ud83d ${TEXT}"}`, `{"text": "${TEXT} 🙂"}`]),
    'jsonl utf-8, invalid-encoding, jsonl utf-8',
  ],
  [
    'half-pair.csv',
    utf16(['id,text', `1,"${TEXT}"`, `2,"a\udc00 ${TEXT}"`, `3,"${TEXT} 🙂"`]).swap16(),
    'csv utf-8, invalid-encoding, csv utf-8',
  ],
  ['no-marks.jsonl', utf16(['{"text": "Chung toi hop ban ve giong lua moi va gia phan bon cho ba con\ud83d"}']), 'invalid-encoding'],
  ['half-unit.jsonl', utf16([`{"text": "${TEXT}"}`, `{"text": "${TEXT}"}`]).subarray(0, -3), 'jsonl utf-8, invalid-encoding'],
  [
    'broken.jsonl',
    `{"text": "${TEXT}"}\n{"text": \n\n[1]\n{"text": ""}\n{"text": "${TEXT}"}`,
    'jsonl utf-8, invalid-record, invalid-record, no-text, jsonl utf-8',
  ],
  ['news.csv', `id,text\n1,"${TEXT}"\n2,"a ""b""\nc"\n`, 'csv utf-8, csv utf-8'],
  ['twice.csv', `id,text,text\n1,"${TEXT}","b"\n2,"${TEXT}","b"\n`, 'invalid-record'],
  ['other-twice.csv', `a,text,a\n1,"${TEXT}",2\n`, 'csv utf-8'],
  ['news.tsv', `id\ttext\n1\t${TEXT}\n`, 'tsv utf-8'],
  ['bars.csv', `id|text\n1|${TEXT}\n`, 'csv utf-8'],
  [
    'tcvn3-as-utf-8.jsonl',
    Buffer.from(iconv.decode(iconv.encode(JSON.stringify({ id: 'a', text: TEXT }), 'tcvn'), 'latin1')),
    'jsonl tcvn3 (in utf-8)',
  ],
  ['tcvn3.jsonl', iconv.encode(JSON.stringify({ id: 'a', text: TEXT }), 'tcvn'), 'jsonl tcvn3'],
  ['1258.csv', windows1258(`id,text\n1,"${TEXT}"\n`), 'csv windows-1258'],
  ['latin1.jsonl', Buffer.from('{"text": "Le président a été élu hier à Paris, où il vit déjà"}', 'latin1'), 'invalid-encoding'],
  ['semicolons.csv', `id;text\n1;${TEXT}\n`, 'csv utf-8'],
  ['broken.csv', `id,text\n1\n2,"a"b\n3,"${TEXT}"\n4,"open`, 'invalid-record, csv utf-8, invalid-record'],
  ['feed.xml', `<?xml version="1.0"?><rss><channel><title>Báo Mẫu</title>${ITEM}${ITEM}</channel></rss>`, 'feed utf-8, feed utf-8'],
  ['large.xml', `<rss><channel>${ITEM.repeat(400)}</channel></rss>`, Array(400).fill('feed utf-8').join(', ')],
  ['nested.xml', `<rss><channel>${ITEM.replace('</item>', '').repeat(2000)}${'</item>'.repeat(2000)}</channel></rss>`, 'feed utf-8'],
  ['page.warc', WARC, 'warc utf-8'],
  ['page.warc.gz', gzipSync(WARC), 'warc+gzip utf-8'],
  ['page.txt.zst', zstdFrame(TEXT), 'txt+zstd utf-8'],
  ['news.jsonl.zst', zstdFrame(`{"text": "${TEXT}"}\n{"text": "${TEXT}"}\n`), 'jsonl+zstd utf-8, jsonl+zstd utf-8'],
  ['news.csv.zst', zstdFrame(`id,text\n1,"${TEXT}"\n`), 'csv+zstd utf-8'],
  ['feed.xml.zst', zstdFrame(`<rss><channel>${ITEM}</channel></rss>`), 'feed+zstd utf-8'],
  ['page.warc.zst', zstdFrame(WARC), 'warc+zstd utf-8'],
  ['cut.txt.zst', zstdFrame(TEXT).subarray(0, 40), 'corrupt'],
  ['window.txt.zst', zstdFrame(TEXT).fill(0x7f, 5, 9), 'corrupt'],
  ['window-first.txt.zst', zstdFrame(TEXT).fill(0, 4, 5).fill(0xa0, 5, 6), 'corrupt'],
  ['two.txt.zst', Buffer.concat([zstdFrame(TEXT), SKIPPED, zstdFrame(TEXT)]), 'txt+zstd utf-8'],
  ['window-second.txt.zst', Buffer.concat([zstdFrame(TEXT), zstdFrame(TEXT).fill(0, 4, 5).fill(0xa0, 5, 6)]), 'corrupt'],
  ['many-frames.txt.zst', Buffer.concat(Array<Uint8Array>(3000).fill(zstdBlocks(1, 17))), 'corrupt'],
  ['many-blocks.txt.zst', zstdBlocks(3000, 17), 'corrupt'],
  ['checked.txt.zst', zstdFrame(TEXT, 0x50b46503), 'txt+zstd utf-8'],
  ['damaged.txt.zst', zstdFrame(TEXT, 0x50b46504), 'corrupt'],
  ['behind.txt.zst', Buffer.concat([zstdFrame(TEXT), Buffer.from('abc')]), 'corrupt'],
  ['padded.txt.gz', Buffer.concat([gzipSync(TEXT), Buffer.alloc(512)]), 'txt+gzip utf-8'],
  ['members.txt.gz', Buffer.concat([gzipSync(TEXT), gzipSync(TEXT)]), 'txt+gzip utf-8'],
  ['behind.txt.gz', Buffer.concat([gzipSync(TEXT), Buffer.alloc(512), gzipSync(TEXT)]), 'corrupt'],
  ['1258.txt', windows1258(TEXT), 'txt windows-1258'],
  ['1258.html', windows1258(HTML), 'html windows-1258'],
  ['tcvn3.html', iconv.encode(HTML, 'tcvn'), 'html tcvn3'],
  ['viscii.html', iconv.encode(HTML, 'viscii'), 'html viscii'],
  ['much-markup.html', Buffer.concat([Buffer.from('<div class="menu">'.repeat(20_000)), iconv.encode(HTML, 'tcvn')]), 'html tcvn3'],
  ['much-ascii.txt', Buffer.concat([Buffer.from('Menu of the site\n'.repeat(20_000)), iconv.encode(TEXT, 'viscii')]), 'txt viscii'],
  ['empty.txt', '', 'empty'],
  ['blank.txt', ' \n\u00a0\n', 'empty'],
  ['empty.jsonl', '\n\n', 'empty'],
  ['header-only.csv', 'id,text\n', 'empty'],
  ['picture.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'binary'],
  ['report.txt', '%PDF-1.4', 'binary'],
  ['brief.txt', '{\\rtf1\\ansi Hôm nay, ông Lê Văn Thụ nói.}', 'binary'],
  ['sale.txt', '%PDF là đuôi của tệp, %!PS thì không.', 'txt utf-8'],
  ['zeros.txt', Uint8Array.from([1, 0, 2]), 'binary'],
  ['latin1.txt', Buffer.from('Le prÃ©sident a été élu hier à Paris, où il vit déjà', 'latin1'), 'invalid-encoding'],
  ['cut.txt.gz', gzipSync(TEXT.repeat(50)).subarray(0, 60), 'corrupt'],
  ['script.json', '[1, 2, 3]', 'unknown-format'],
]

describe('read', () => {
  it.each(['rows.csv', 'lines.jsonl'])('a record of %s that is too long to keep is hashed and counted', async (name) => {
    const long = `1,"${'a'.repeat(20_000_001)}`
    const [result] = await readAll(name, name === 'rows.csv' ? `id,text\n${long}` : long)
    const sha256 = createHash('sha256').update(long).digest('hex')
    expect(result).toMatchObject({ reject: { reason: 'too-large', sha256, bytes: long.length } })
  })

  it.each(FILES)('reads %s', async (name, bytes, expected) => {
    expect(await outcome(name, bytes)).toBe(expected)
  })

  it('keeps pairs of UTF-16 that the blocks of a file cut', async () => {
    const text = `${TEXT}${'🙂'.repeat(40_000)}`
    for (const start of ['', 'a']) {
      const results = await readAll('cut-pairs.jsonl', utf16([`{"text": "${start}${text}"}`]))
      expect(results).toMatchObject([{ raw: { content: { text: start + text } } }])
    }
  })

  it('decodes legacy encodings to the same text', async () => {
    for (const name of ['tcvn', 'viscii']) {
      const [result] = await readAll(`same-${name}.txt`, iconv.encode(TEXT, name))
      expect(result).toMatchObject({ raw: { content: { text: TEXT } } })
    }
    expect((await readAll('same-vni.txt', Buffer.from(VNI, 'latin1')))[0]).toMatchObject({ raw: { content: { text: TEXT } } })
  })

  it('rejects a file that is gone when it is read', async () => {
    const results: ReadResult[] = []
    for await (const result of read({ path: join(folder, 'absent.txt'), name: 'absent.txt', bytes: 0, modified: 0 })) results.push(result)
    expect(results).toMatchObject([{ reject: { reason: 'changed', sha256: null, record: null } }])
  })

  it.each([
    ['one-page.txt', TEXT, 'changed'],
    ['two.jsonl', `${JSON.stringify({ text: TEXT })}\n${JSON.stringify({ text: TEXT })}\n`, 'jsonl, jsonl, changed'],
  ])('says that %s changed after it was found', async (name, content, expected) => {
    const path = join(folder, name)
    writeFileSync(path, content)
    const file = inputFile(path, name)
    utimesSync(path, 0, 0)
    const results: string[] = []
    for await (const result of read(file)) results.push('raw' in result ? result.raw.source.format : result.reject.reason)
    expect(results.join(', ')).toBe(expected)
  })

  it.each([
    ['cut', 'WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 400\r\n\r\na: b\r\n', 'the archive ends 394 bytes before'],
    ['cut in a page', WARC.slice(0, -40), 'before the end of a record'],
    ['of wrong lengths', WARC.replace('Content-Length: 4\r', 'Content-Length: 2\r'), 'no record begins where'],
    ['without a length', WARC.replace('Content-Length: 4\r\n', ''), 'a record without a length'],
    ['cut in a head', 'WARC/1.0\r\nWARC-Type: warcinfo', 'ends in the head'],
  ])('says where a web archive is damaged: %s', async (_, bytes, message) => {
    expect(await readAll('damaged.warc', bytes)).toMatchObject([
      { reject: { reason: 'corrupt', message: expect.stringContaining(message) } },
    ])
  })

  it('numbers the records of a container by their lines, and names the line of a bad one', async () => {
    const results = await readAll('numbered.jsonl', `\n{"text": "${TEXT}"}\nx\n`)
    expect(results).toMatchObject([{ raw: { source: { record: 1 } } }, { reject: { record: 2, message: 'line 3: no JSON object' } }])
  })

  it('takes the facts of a record, also under other names', async () => {
    const record = {
      id: 7,
      url: 'https://bao.vn/7',
      headline: 'Họp bàn',
      published: '2021-05-07T10:15:00+07:00',
      author: 'Minh Anh, Hà Kim',
      content: TEXT,
    }
    const [result] = await readAll('mapped.jsonl', JSON.stringify(record), { fields: { title: 'headline', text: 'content' } })
    expect(result).toMatchObject({
      raw: {
        metadata: {
          id: '7',
          url: 'https://bao.vn/7',
          title: 'Họp bàn',
          published: '2021-05-07T10:15:00+07:00',
          authors: ['Minh Anh', 'Hà Kim'],
          publisher: null,
        },
        content: { kind: 'page', text: TEXT },
      },
    })
  })

  it.each([
    ['a name', 'Minh Anh', ['Minh Anh']],
    ['an object', { '@type': 'Person', name: 'Minh Anh' }, ['Minh Anh']],
    ['a list of objects', [{ name: 'Minh Anh' }, { name: 'Hà Kim' }], ['Minh Anh', 'Hà Kim']],
    ['a list of both', ['Minh Anh', { name: ['Hà Kim'] }], ['Minh Anh', 'Hà Kim']],
    ['an object with the parts of a name', { givenName: 'Kim', familyName: 'Hà' }, ['Hà Kim']],
    ['an object without a name', { '@type': 'Person' }, null],
  ])('takes the author from %s', async (name, author, authors) => {
    const results = await readAll(`author-${name.length}.jsonl`, JSON.stringify({ author, text: TEXT }))
    expect(results).toMatchObject([{ raw: { metadata: { authors } } }])
  })

  it('takes the facts of the sidecar beside a page', async () => {
    // A mark of byte order stands before it, as some editors write it.
    writeFileSync(join(folder, 'beside.meta.json'), `\uFEFF${JSON.stringify({ title: 'Họp bàn', published: '2021-05-07' })}`)
    expect(await readAll('beside.txt', TEXT)).toMatchObject([{ raw: { metadata: { title: 'Họp bàn', published: '2021-05-07' } } }])
    const mapped = await readAll('beside.txt', TEXT, { fields: { title: 'headline', published: 'day' } })
    expect(mapped).toMatchObject([{ raw: { metadata: { title: 'Họp bàn', published: '2021-05-07' } } }])
    writeFileSync(join(folder, 'bad.meta.json'), '{')
    expect(await outcome('bad.txt', TEXT)).toBe('invalid-sidecar')
  })
})

it('ends the decoding of a Parquet file whose damaged index makes it go on for ever', async () => {
  const bytes = readFileSync(new URL('../fixtures/endless.parquet', import.meta.url))
  const [result] = await readAll('endless.parquet', bytes)
  expect(result).toMatchObject({ reject: { reason: 'corrupt', message: expect.stringContaining('longer than 15 s') } })
  expect(
    await outcome('sound.parquet', new Uint8Array(parquetWriteBuffer({ columnData: [{ name: 'text', data: [TEXT], type: 'STRING' }] }))),
  ).toBe('parquet utf-8')
})

it('reads the columns of a Parquet file that hold facts: not those within others, nor types that are none', async () => {
  const leaf = { type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' } as const
  const schema: SchemaElement[] = [
    { name: 'root', num_children: 3 },
    { name: 'text', ...leaf },
    { name: 'published', type: 'FIXED_LEN_BYTE_ARRAY', type_length: 12, converted_type: 'INTERVAL', repetition_type: 'OPTIONAL' },
    { name: 'more', num_children: 1, repetition_type: 'OPTIONAL' },
    { name: 'title', ...leaf },
  ]
  const columns = { text: TEXT, published: new Uint8Array(12), more: { title: 'Họp' } }
  const columnData = Object.entries(columns).map(([name, value]) => ({ name, data: [value] }))
  const results = await readAll('types.parquet', new Uint8Array(parquetWriteBuffer({ columnData, schema })))
  expect(results).toMatchObject([{ raw: { metadata: { title: null, published: null }, content: { text: TEXT } } }])
})
