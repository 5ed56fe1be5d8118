// The files that describe a release: Croissant, the card, citation, licence and rights, statistics, TypeScript declarations.
import { describe, expect, expectTypeOf, test } from 'vitest'
import { exportTables } from '../../pipeline/export/export-tables.ts'
import { bibtex, citation, citationFile } from '../../pipeline/release/citation.ts'
import { croissant } from '../../pipeline/release/croissant.ts'
import { dcat } from '../../pipeline/release/dcat.ts'
import { licenseFile, rightsFile } from '../../pipeline/release/licenses.ts'
import { readme } from '../../pipeline/release/readme.ts'
import { DEFAULT_CONFIGURATION } from '../../schemas/configuration.ts'
import type { DatasetDescription } from '../../schemas/dataset.ts'
import type { Tables } from '../../schemas/generated/tables.d.ts'
import type { ArticleRow } from '../../schemas/tables/articles.ts'
import type { EntityRow } from '../../schemas/tables/entities.ts'
import type { EventMentionRow } from '../../schemas/tables/event-mentions.ts'
import type { EventRow } from '../../schemas/tables/events.ts'
import type { QuoteRow } from '../../schemas/tables/quotes.ts'
import type { RejectRow } from '../../schemas/tables/rejects.ts'
import type { SentenceRow } from '../../schemas/tables/sentences.ts'
import { EMPTY, FULL, LINKS, REPEAT } from '../fixtures/articles.ts'
import { factsOf, inFolder, sourceOf } from '../fixtures/release.ts'

const exportedFull = () => inFolder((folder) => exportTables(folder, sourceOf([FULL, EMPTY, REPEAT])))
const { dataset } = factsOf(await exportedFull())

describe('croissant.json', () => {
  test('names every file with its hash, and every column of every table once', async () => {
    const { files } = await exportedFull()
    const described = JSON.parse(JSON.stringify(croissant(dataset, '1', files)))
    expect(described.conformsTo).toBe('http://mlcommons.org/croissant/1.1')
    expect(described.distribution.map((file: { '@id': string; sha256: string }) => [file['@id'], file.sha256])).toEqual(
      files.map((file) => [file.name, file.sha256]),
    )
    const ids: string[] = described.recordSet.flatMap((set: { field: { '@id': string }[] }) => set.field.map((field) => field['@id']))
    expect(new Set(ids).size).toBe(ids.length)
    const quotes = described.recordSet.find((set: { name: string }) => set.name === 'quotes')
    expect(quotes.key).toEqual([{ '@id': 'quotes/quote_id' }])
    const field = (name: string) => quotes.field.find((candidate: { name: string }) => candidate.name === name)
    expect(field('article_id').references).toEqual({ field: { '@id': 'articles/article_id' } })
    expect(field('said_on_from').dataType).toBe('sc:Date')
  })

  test('says a day of publication only where the makers said one', () => {
    expect(croissant(dataset, '1', [])).not.toHaveProperty('datePublished')
    expect(croissant({ ...dataset, published: '2022-01-31' }, '1', [])).toMatchObject({ datePublished: '2022-01-31' })
  })
})

describe('dcat.jsonld', () => {
  interface Distribution {
    'dcat:downloadURL': { '@id': string }
    'dcat:byteSize': { '@value': string }
    'spdx:checksum': { 'spdx:checksumValue': { '@value': string } }
  }
  const describedAs = async (changes: Partial<DatasetDescription>) => {
    const exported = await exportedFull()
    return { exported, described: JSON.parse(JSON.stringify(dcat({ ...dataset, ...changes }, '1', exported))) }
  }

  test('names every file with its length and hash, and the period of the articles', async () => {
    const { exported, described } = await describedAs({})
    const found = described['dcat:distribution'].map((file: Distribution) => [
      file['dcat:downloadURL']['@id'],
      file['dcat:byteSize']['@value'],
      file['spdx:checksum']['spdx:checksumValue']['@value'],
    ])
    expect(found).toEqual(exported.files.map(({ name, bytes, sha256 }) => [name, String(bytes), sha256]))
    expect(described['dct:temporal']).toMatchObject({
      'dcat:startDate': { '@type': 'xsd:gYearMonth', '@value': '2021-05' },
      'dcat:endDate': { '@type': 'xsd:gYearMonth', '@value': '2021-05' },
    })
  })

  test.each([
    [{ name: 'CC-BY-4.0', title: 'CC BY' }, 'https://spdx.org/licenses/CC-BY-4.0'],
    [{ name: 'CC-BY-4.0', title: 'CC BY', path: 'https://mau.vn/cc' }, 'https://mau.vn/cc'],
    [{ name: 'other-open', title: 'Mở' }, 'LICENSE'],
  ])('names the licence %j by its address', async (license, id) => {
    const { described } = await describedAs({ license })
    expect(described['dct:license']).toEqual({ '@id': id, '@type': 'dct:LicenseDocument', 'dct:title': license.title })
    expect(described['dcat:distribution'][0]['dct:license']).toEqual({ '@id': id })
  })

  test('says a publisher and a day only where the makers said them', async () => {
    expect((await describedAs({})).described).not.toHaveProperty(['dct:publisher'])
    const contributors = [
      { title: 'Lan', role: 'author' },
      { title: 'Viện Mẫu', role: 'publisher' },
    ]
    const { described } = await describedAs({ contributors, published: '2022-01-31' })
    expect(described['dct:publisher']).toEqual({ '@type': 'foaf:Agent', 'foaf:name': 'Viện Mẫu' })
    expect(described['dct:creator']).toEqual([{ '@type': 'foaf:Agent', 'foaf:name': 'Lan' }])
    expect(described['dct:issued']).toEqual({ '@type': 'xsd:date', '@value': '2022-01-31' })
  })
})

describe('the card', () => {
  test('has a configuration for each table that has rows, and no other', async () => {
    const exported = await inFolder((folder) =>
      exportTables(folder, sourceOf([EMPTY], { links: { ...LINKS, events: [], entities: [] }, rejects: [] })),
    )
    const configs = (text: string) => [...text.matchAll(/config_name: (\w+)/gu)].map(([, name]) => name)
    expect(configs(readme(dataset, '1', exported))).toEqual(['articles'])
    expect(configs(readme(dataset, '1', await exportedFull()))).toHaveLength(7)
  })

  test('says over which months the articles spread', async () => {
    const exported = await exportedFull()
    expect(readme(dataset, '1', exported)).toContain('Published in 2021-05; of 2 articles the month is not known.')
  })

  test('names the licence for the Hub, and its own name where the Hub knows none', async () => {
    const exported = await exportedFull()
    expect(readme(dataset, '1', exported)).not.toContain('license_name')
    const other = { ...dataset, license: { name: 'other-open', title: 'Mở' } }
    expect(readme(other, '1', exported)).toContain('license: other\nlicense_name: "other-open"\nlicense_link: LICENSE\n')
  })
})

describe('citation and licence', () => {
  test('write one author a line, quoted, and no date that nobody gave', () => {
    const two = { ...dataset, title: 'Tin: "mẫu"', contributors: [{ title: 'Báo A' }, { title: 'Lan' }] }
    const text = citationFile(two, '0.1.0-1e2')
    expect(text).toContain('title: "Tin: \\"mẫu\\""\n')
    expect(text).toContain('authors:\n  - name: "Báo A"\n  - name: "Lan"\nversion: "0.1.0-1e2"\nlicense: CC-BY-4.0\n')
    expect(text).not.toContain('date-released')
    expect(citation(two, '1')).toBe('Báo A, Lan: Tin: "mẫu", version 1.')
    expect(bibtex({ ...two, title: 'Tin {mẫu}', published: '2022-01-31' }, '1')).toBe(
      '@misc{mau, title = {Tin mẫu}, author = {{Báo A} and {Lan}}, year = {2022}, version = {1}}',
    )
  })

  test('hold no line, tag, link or sign for a terminal that somebody put into a name', () => {
    const sly = 'Mở <b>\n# x\n[đây](javascript:x) \\[kia\\](x) | \u202emở'
    const described = {
      ...dataset,
      title: 'Tin \u202emẫu',
      license: { name: 'x\u202e', title: sly },
      contributors: [{ title: 'Lan\u202e' }],
    }
    const shown = 'Mở &lt;b> # x \\[đây\\](javascript:x) \\\\\\[kia\\\\\\](x) \\| \\u202emở'
    expect(rightsFile(described, DEFAULT_CONFIGURATION)).toContain(`the makers of the dataset: ${shown} |\n`)
    expect(licenseFile(described)).toContain('\nLicence: Mở <b> # x [đây](javascript:x) \\[kia\\](x) | \\u202emở (x\\u202e)\n')
    expect(citationFile(described, '1')).toContain('title: "Tin \\u202emẫu"\n')
    const texts = [
      rightsFile(described, DEFAULT_CONFIGURATION),
      licenseFile(described),
      citationFile(described, '1'),
      bibtex(described, '1'),
    ]
    expect(texts.join('')).not.toContain('\u202e')
  })

  test('have an author even where no contributor is named', () => {
    expect(citationFile({ ...dataset, contributors: [] }, '1')).toContain('authors:\n  - name: "The makers of Tin mẫu"\n')
    expect(licenseFile({ ...dataset, contributors: [] })).not.toContain('Made by')
  })
})

test('statistics.json counts by type, status, outlet, month and speaker', async () => {
  const { statistics } = await exportedFull()
  expect(statistics.tables.quotes?.rows).toBe(3)
  expect(statistics.tables.quotes?.nulls.via).toBe(2)
  expect(statistics.tables.quotes?.nulls).not.toHaveProperty('quote_id')
  expect(statistics.tables.quotes?.values.quote_type).toEqual([
    { value: 'direct', rows: 2 },
    { value: 'indirect', rows: 1 },
  ])
  expect(statistics.tables.events?.values.status).toEqual([{ value: 'planned', rows: 1 }])
  expect(statistics.tables.articles?.values.duplicate_kind).toEqual([
    { value: null, rows: 2 },
    { value: 'near', rows: 1 },
  ])
  expect(statistics.outlets).toEqual([{ value: 'Báo Mẫu', articles: 3, duplicates: 1, sentences: 2, quotes: 3, events: 1 }])
  expect(statistics.months).toEqual([
    { value: '2021-05', articles: 1, duplicates: 1, sentences: 0, quotes: 0, events: 0 },
    { value: null, articles: 2, duplicates: 0, sentences: 2, quotes: 3, events: 1 },
  ])
  expect(statistics.speakers.map(({ name, quotes }) => [name, quotes])).toEqual([
    ['Minh', 1],
    ['Trần Thị Lan', 1],
  ])
})

test('schema/tables.d.ts declares the types that the schemas infer', () => {
  expectTypeOf<Tables['articles']>().toEqualTypeOf<ArticleRow>()
  expectTypeOf<Tables['sentences']>().toEqualTypeOf<SentenceRow>()
  expectTypeOf<Tables['quotes']>().toEqualTypeOf<QuoteRow>()
  expectTypeOf<Tables['events']>().toEqualTypeOf<EventRow>()
  expectTypeOf<Tables['event_mentions']>().toEqualTypeOf<EventMentionRow>()
  expectTypeOf<Tables['entities']>().toEqualTypeOf<EntityRow>()
  expectTypeOf<Tables['rejects']>().toEqualTypeOf<RejectRow>()
})
