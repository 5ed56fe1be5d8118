// verify: a good release has no problems; each kind of damage is found, and the message says where.
import { execFileSync } from 'node:child_process'
import { appendFile, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checksumFaults } from '../../pipeline/release/checksums.ts'
import { writeChecksums } from '../../pipeline/release/finish-release.ts'
import { problemText } from '../../pipeline/release/verify/problems.ts'
import { verifyRelease } from '../../pipeline/release/verify/verify-release.ts'
import { buildFixture, inFolder } from '../fixtures/release.ts'

/** The problems of a release after `damage`; with `sealed`, checksums are written anew, so that only the content is wrong. */
async function problemsAfter(damage: (folder: string) => Promise<void>, seal: 'sealed' | 'unsealed' = 'sealed'): Promise<string[]> {
  return inFolder(async (folder) => {
    await buildFixture(folder)
    await damage(folder)
    if (seal === 'sealed') await writeChecksums(folder)
    return (await verifyRelease(folder)).map(problemText)
  })
}

const edit = (name: string, change: (text: string) => string) => async (folder: string) => {
  const before = await readFile(join(folder, name), 'utf8')
  const after = change(before)
  if (after === before) throw new Error(`the test changed nothing in ${name}`)
  await writeFile(join(folder, name), after)
}

/** Changes a value in the JSONL and CSV files alike. */
const editBoth = (table: string, json: readonly [string, string], csv: readonly [string, string]) => async (folder: string) => {
  await edit(`${table}.jsonl`, (text) => text.replace(...json))(folder)
  await edit(`${table}.csv`, (text) => text.replace(...csv))(folder)
}

describe('verifyRelease', () => {
  test('finds nothing wrong with a good release', async () => {
    expect(await problemsAfter(async () => {}, 'unsealed')).toEqual([])
  })

  test('finds a flipped bit', async () => {
    const flip = async (folder: string) => {
      const path = join(folder, 'quotes.parquet')
      const bytes = await readFile(path)
      bytes[100] = (bytes[100] ?? 0) ^ 1
      await writeFile(path, bytes)
    }
    expect((await problemsAfter(flip, 'unsealed')).join('\n')).toMatch(/^quotes\.parquet: its SHA-256 is .* the file was changed/mu)
  })

  test('finds a missing file', async () => {
    const problems = await problemsAfter((folder) => rm(join(folder, 'entities.csv')), 'unsealed')
    expect(problems).toEqual(['entities.csv: is missing, but SHA256SUMS lists it'])
    expect(await problemsAfter((folder) => rm(join(folder, 'entities.csv')))).toContain('entities.csv: is missing')
    expect(await problemsAfter((folder) => rm(join(folder, 'SHA256SUMS')), 'unsealed')).toContain('SHA256SUMS: is missing')
  })

  test('finds a file that is in no list', async () => {
    const problems = await problemsAfter((folder) => writeFile(join(folder, 'extra.txt'), 'x'), 'unsealed')
    expect(problems).toEqual(['extra.txt: is not in SHA256SUMS'])
  })

  test.each([
    ['a pipe', 'quotes.jsonl', (path: string) => execFileSync('mkfifo', [path])],
    ['a pipe for the checksums', 'SHA256SUMS', (path: string) => execFileSync('mkfifo', [path])],
    ['a link to a device', 'README.md', (path: string) => symlink('/dev/zero', path)],
    ['a link to a folder', 'events.csv', (path: string) => symlink('explorer', path)],
    ['a link to nothing', 'datapackage.json', (path: string) => symlink('nowhere', path)],
  ])('finds %s, and reads nothing of it', async (_, name, make) => {
    const put = async (folder: string) => {
      await rm(join(folder, name))
      await make(join(folder, name))
      // What a build asks of a release that is there already.
      expect(await checksumFaults(folder)).toContain(name)
    }
    expect(await problemsAfter(put, 'unsealed')).toEqual([`${name}: is no file`])
  })

  test('takes a link to a file for the file', async () => {
    const put = async (folder: string) => {
      await rename(join(folder, 'quotes.csv'), `${folder}.csv`)
      await symlink(`${folder}.csv`, join(folder, 'quotes.csv'))
    }
    expect(await problemsAfter(put, 'unsealed')).toEqual([])
  })

  test('says that a folder is none', async () => {
    expect(await verifyRelease('/nowhere/at/all')).toMatchObject([{ message: 'is no folder' }])
  })

  const damages: [string, (folder: string) => Promise<void>, RegExp][] = [
    [
      'an added row',
      (folder) =>
        appendFile(
          join(folder, 'rejects.jsonl'),
          '{"source_path":"x","source_record":null,"source_sha256":null,"stage":"load","reason":"r","message":"m","bytes":1}\n',
        ),
      /^rejects\.csv, row 3: ends before rejects\.jsonl/mu,
    ],
    [
      'a table that differs between formats',
      edit('quotes.csv', (text) => text.replace('TTXVN', 'TTX')),
      /^quotes\.csv, row 2, column via: "TTX" here, "TTXVN" in the JSONL file/mu,
    ],
    [
      'a type that differs between formats',
      edit('events.csv', (text) => text.replace(/16\.4619/u, '"16.4619"')),
      /^events\.csv, row 1: cannot be read: column lat: a number in quotation marks/mu,
    ],
    [
      'a text without quotation marks',
      edit('events.csv', (text) => text.replace('"CONSULT"', 'CONSULT')),
      /^events\.csv, row 1: cannot be read: column event_type/mu,
    ],
    [
      'a broken foreign key',
      edit('quotes.jsonl', (text) => text.replace(/"speaker_entity_id":"n-[^"]+"/u, '"speaker_entity_id":"n-0"')),
      /^quotes\.jsonl, row 1, column speaker_entity_id: n-0 is no row of entities/mu,
    ],
    [
      'a row of no article',
      edit('sentences.jsonl', (text) => text.replace(/a-1{16}/u, 'a-0')),
      /^sentences\.jsonl, row 1, column article_id: a-0 is not the article that comes here/mu,
    ],
    [
      'a span off by one',
      edit('quotes.jsonl', (text) => text.replace(/"char_start":(\d+)/u, (_, n) => `"char_start":${Number(n) + 1}`)),
      /^quotes\.jsonl, row 1, column quote_text: body\[\d+:\d+\] is "ôi rất/mu,
    ],
    [
      'a key that is there twice',
      edit('entities.jsonl', (text) => text.replace(/n-[0-9a-f]{16}(?=.*\n\{"entity_id":"(n-[0-9a-f]{16}))/u, '$1')),
      /^entities\.jsonl, row 2, column entity_id: the key n-[0-9a-f]+ is there twice/mu,
    ],
    [
      'sentences out of order',
      edit('sentences.jsonl', (text) => text.replace('"sentence_no":1', '"sentence_no":0')),
      /^sentences\.jsonl, row 2, column article_id, sentence_no: the key .* twice, or out of order/mu,
    ],
    [
      'a value that its column cannot hold',
      edit('events.jsonl', (text) => text.replace('"CONSULT"', '"MEETING"')),
      /^events\.jsonl, row 1, column event_type: table events, row e-/mu,
    ],
    [
      'a column that the table has not',
      edit('events.jsonl', (text) => text.replace('{"event_id"', '{"extra":1,"event_id"')),
      /^events\.jsonl, row 1/mu,
    ],
    [
      'a duplicate of a duplicate',
      edit('articles.jsonl', (text) => text.replace(/"duplicate_of":"a-1{16}"/u, '"duplicate_of":"a-3333333333333333"')),
      /^articles\.jsonl, row 3, column duplicate_of: a-3{16} is a duplicate itself/mu,
    ],
    [
      'a count that is not so',
      edit('articles.jsonl', (text) => text.replace('"n_quotes":3', '"n_quotes":4')),
      /^articles\.jsonl, row 1, column n_quotes: 4, but there are 3/mu,
    ],
    [
      'a day that the date does not mean',
      edit('quotes.jsonl', (text) => text.replace('"2021-05-31"', '"2021-05-30"')),
      /^quotes\.jsonl, row 1, column said_on_to: 2021-05-30, but said_on 2021-05 ends 2021-05-31/mu,
    ],
    [
      'text that is not NFC',
      edit('entities.jsonl', (text) => text.replace('Bà Lan', 'Bà Lan'.normalize('NFD'))),
      /^entities\.jsonl, row \d, column aliases: the text is not NFC/mu,
    ],
    [
      'a no-break space',
      editBoth('entities', ['Bà Lan', 'Bà\u00a0Lan'], ['Bà Lan', 'Bà\u00a0Lan']),
      /^entities\.jsonl, row \d, column aliases: the text holds/mu,
    ],
    [
      'a field that stands twice',
      edit('entities.jsonl', (text) => text.replace('{"entity_id"', '{"kind":"person","entity_id"')),
      /^entities\.jsonl, row 1: cannot be read: a line is not written as the release writes it/mu,
    ],
    [
      'a number that only some readers take for one',
      edit('quotes.csv', (text) => text.replace(/,(\d+),/u, ',0x$1,')),
      /^quotes\.csv, row 1: cannot be read: column \w+: "0x\d+" stands without quotation marks/mu,
    ],
    ['a line that is no JSON', edit('entities.jsonl', (text) => `${text}{\n`), /^entities\.jsonl, row 3: cannot be read/mu],
    ['a file cut short', edit('entities.csv', (text) => text.slice(0, -20)), /^entities\.csv, row \d: cannot be read/mu],
    [
      'another header',
      edit('entities.csv', (text) => text.replace('"kind"', '"sort"')),
      /^entities\.csv, row 1: cannot be read: the header is/mu,
    ],
    [
      'a Parquet file of another table',
      async (folder) => writeFile(join(folder, 'events.parquet'), await readFile(join(folder, 'quotes.parquet'))),
      /^events\.parquet, row 1: cannot be read: column events/mu,
    ],
    [
      'accounts that do not add up',
      edit('ledger.json', (text) => text.replace('"inputs": 5', '"inputs": 6')),
      /^ledger\.json: 6 inputs, but 3 articles and 2 rejects/mu,
    ],
    [
      'a ledger of other tables',
      edit('ledger.json', (text) => text.replace('"duplicates": 1', '"duplicates": 0')),
      /^ledger\.json: duplicates is 0, but the tables hold 1/mu,
    ],
    [
      'a manifest of other rows',
      edit('manifest.json', (text) => text.replace('"quotes": 3', '"quotes": 2')),
      /^manifest\.json: quotes has 2 rows, but the table holds 3/mu,
    ],
    [
      'words for people that were changed',
      edit('RIGHTS.md', (text) => text.replace('stay with them', 'are yours')),
      /^manifest\.json: content_sha256 is [0-9a-f]{64}, but the files give/mu,
    ],
    [
      'a version that the content has not',
      async (folder) => {
        const version = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')).version
        for (const file of [
          'manifest.json',
          'README.md',
          'CITATION.cff',
          'CHANGELOG.md',
          'datapackage.json',
          'croissant.json',
          'dcat.jsonld',
        ])
          await edit(file, (text) => text.replaceAll(version, '0.1.0-00000000'))(folder)
      },
      /^manifest\.json: version is 0\.1\.0-00000000, but/mu,
    ],
    [
      'metadata of another file',
      edit('datapackage.json', (text) => text.replace(/"bytes": \d+/u, '"bytes": 1')),
      /^datapackage\.json: resource articles\.csv: bytes is not what the file has/mu,
    ],
    [
      'metadata of other columns',
      edit('datapackage.json', (text) => text.replace('"type": "date"', '"type": "string"')),
      /^datapackage\.json: resource articles\.csv: schema is not/mu,
    ],
    [
      'a Croissant hash of another file',
      edit('croissant.json', (text) => text.replace(/"sha256": "[0-9a-f]{8}/u, '"sha256": "00000000')),
      /^croissant\.json: file object articles\.csv is not what the file has/mu,
    ],
    [
      'a Croissant record set of other columns',
      edit('croissant.json', (text) => text.replace('"dataType": "sc:Date"', '"dataType": "sc:Text"')),
      /^croissant\.json: record set articles is not/mu,
    ],
    [
      'an explorer that the version was not made with',
      edit('explorer/explorer.js', (text) => `${text}\n`),
      /^manifest\.json: content_sha256 is [0-9a-f]{64}, but the files give/mu,
    ],
    [
      'a DCAT distribution of another file',
      edit('dcat.jsonld', (text) => text.replace(/"@value": "[0-9a-f]{64}/u, `"@value": "${'0'.repeat(64)}`)),
      /^dcat\.jsonld: distribution articles\.csv is not what the file has/mu,
    ],
    [
      'statistics of other rows',
      edit('statistics.json', (text) => text.replace('"quotes": 3', '"quotes": 2')),
      /^statistics\.json: outlets is not what the tables hold/mu,
    ],
    [
      'a declaration of other tables',
      edit('schema/tables.sql', (text) => text.replace('DOUBLE', 'FLOAT')),
      /^schema\/tables\.sql: is not what the schemas of the tables give/mu,
    ],
    ['a release without a note on rights', (folder) => rm(join(folder, 'RIGHTS.md')), /^RIGHTS\.md: is missing/mu],
    ['a release without quality', (folder) => rm(join(folder, 'quality.json')), /^quality\.json: is missing/mu],
    [
      'a quality that does not add up',
      edit('quality.json', (text) => text.replace('"missed": 0', '"missed": 7')),
      /^quality\.json: article\.body: .* but the counts give/mu,
    ],
    ['a release without views', (folder) => rm(join(folder, 'views.sql')), /^views\.sql: is missing/mu],
  ]
  test.each(damages)('finds %s', async (_what, damage, message) => {
    expect((await problemsAfter(damage)).join('\n')).toMatch(message)
  })

  test('stops repeating itself', async () => {
    const rows = '{"entity_id":""}\n'.repeat(200)
    const problems = await problemsAfter((folder) => writeFile(join(folder, 'entities.jsonl'), rows))
    expect(problems.filter((text) => text.startsWith('entities.jsonl'))).toHaveLength(51)
  })
})
