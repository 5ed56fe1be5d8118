// dcat.jsonld: the release described for catalogues, in the terms of DCAT 3 (https://www.w3.org/TR/vocab-dcat-3/), one distribution per file.
// Addresses are relative: where the folder is served, they lead to the files beside this one.
import type { Table } from '../../schemas/columns.ts'
import type { DatasetDescription } from '../../schemas/dataset.ts'
import { TABLES } from '../../schemas/tables.ts'
import type { Exported } from '../export/export-tables.ts'
import type { TableFile } from '../export/table-output.ts'
import type { Statistics } from '../export/tally.ts'
import type { Format } from '../export/writer.ts'
import { KEYWORDS } from './citation.ts'
import { spdxLicense } from './licenses.ts'

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

const MEDIA_TYPE = 'https://www.iana.org/assignments/media-types/'

/** The media type where it is registered; JSON Lines has none, and is a format with a name. */
const FORMATS: Readonly<Record<Format, object>> = {
  csv: { 'dcat:mediaType': { '@id': `${MEDIA_TYPE}text/csv` } },
  jsonl: { 'dct:format': { '@type': 'dct:MediaTypeOrExtent', 'rdfs:label': 'JSON Lines' } },
  parquet: { 'dcat:mediaType': { '@id': `${MEDIA_TYPE}application/vnd.apache.parquet` } },
  arrow: { 'dcat:mediaType': { '@id': `${MEDIA_TYPE}application/vnd.apache.arrow.file` } },
}

export function dcat(
  dataset: DatasetDescription,
  version: string,
  { files, statistics }: Pick<Exported, 'files' | 'statistics'>,
  tables: readonly Table[] = TABLES,
): object {
  const { name, title, description, homepage, published, license, contributors } = dataset
  const licence = licenceId(license)
  const agents = (isPublisher: boolean) =>
    contributors
      .filter(({ role }) => (role === 'publisher') === isPublisher)
      .map((one) => ({ '@type': 'foaf:Agent', 'foaf:name': one.title, ...(one.path ? { 'foaf:homepage': { '@id': one.path } } : {}) }))
  const [publisher] = agents(true)
  return {
    '@context': CONTEXT,
    '@id': './',
    '@type': 'dcat:Dataset',
    'dct:identifier': `${name}-${version}`,
    'dct:title': title,
    'dct:description': description,
    'dcat:version': version,
    ...(published ? { 'dct:issued': { '@type': 'xsd:date', '@value': published } } : {}),
    ...(publisher ? { 'dct:publisher': publisher } : {}),
    'dct:creator': agents(false),
    'dct:language': { '@id': 'http://id.loc.gov/vocabulary/iso639-1/vi' },
    'dcat:keyword': [...KEYWORDS],
    ...temporal(statistics),
    ...(homepage ? { 'dcat:landingPage': { '@id': homepage } } : {}),
    'foaf:page': ['README.md', 'DICTIONARY.md', 'explorer/index.html'].map((page) => ({ '@id': page, '@type': 'foaf:Document' })),
    'dct:license': { '@id': licence, '@type': 'dct:LicenseDocument', 'dct:title': license.title },
    'dct:rights': { '@id': 'RIGHTS.md', '@type': 'dct:RightsStatement' },
    'dct:provenance': { '@id': 'ledger.json', '@type': 'dct:ProvenanceStatement' },
    'dcat:distribution': files.map((file) => ({ ...distribution(file, tables), 'dct:license': { '@id': licence } })),
  }
}

/** The description of one table file, but for its licence. */
export function distribution({ name, table, format, bytes, sha256 }: Omit<TableFile, 'rows'>, tables: readonly Table[] = TABLES): object {
  const about = tables.find((candidate) => candidate.name === table)
  if (!about) throw new Error(`no table ${table}`)
  return {
    '@id': `#${name}`,
    '@type': 'dcat:Distribution',
    'dct:title': name,
    'dct:description': about.description,
    'dcat:accessURL': { '@id': name },
    'dcat:downloadURL': { '@id': name },
    ...FORMATS[format],
    'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(bytes) },
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
      'spdx:checksumValue': { '@type': 'xsd:hexBinary', '@value': sha256 },
    },
  }
}

/** The licence's own address, else SPDX's for it, else the file beside this one. */
function licenceId({ name, path }: DatasetDescription['license']): string {
  const spdx = spdxLicense(name)
  return path ?? (spdx ? `https://spdx.org/licenses/${spdx}` : 'LICENSE')
}

/** From the first to the last month in which an article was published; nothing where no month is known. */
function temporal({ months }: Statistics): object {
  const known = months.flatMap(({ value }) => value ?? [])
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return {}
  const month = (value: string) => ({ '@type': 'xsd:gYearMonth', '@value': value })
  return { 'dct:temporal': { '@type': 'dct:PeriodOfTime', 'dcat:startDate': month(first), 'dcat:endDate': month(last) } }
}
