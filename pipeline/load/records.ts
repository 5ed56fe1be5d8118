// Records of container files (JSON objects, table rows, feed items) as raw documents. Fields: id, url, title, published, author, publisher,
// and text or html; other names by a mapping.
import type { DocumentMetadata, RawDocument } from '../../schemas/records/raw-document.ts'
import { cleanText, hiddenIn, squeeze } from '../core/text.ts'
import type { ReadResult } from './reader.ts'

export type Fields = Readonly<Record<string, unknown>>

/** The names under which a record gives its facts. */
export const FIELD_NAMES = ['id', 'url', 'title', 'published', 'author', 'publisher', 'text', 'html'] as const
export type FieldName = (typeof FIELD_NAMES)[number]

/** The fields of which a record is read, as they are named in it. */
export function fieldsRead(mapping: Mapping): ReadonlySet<string> {
  return new Set([...FIELD_NAMES, 'authors'].map((name) => mapping?.[name] ?? name))
}

type Mapping = Readonly<Record<string, string>> | undefined

function fieldOf(fields: Fields, name: FieldName, mapping: Mapping): unknown {
  return fields[mapping?.[name] ?? name]
}

/** A text, number or date as text; null for everything else and for blanks. */
function textOf(value: unknown): string | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString()
  if (typeof value === 'number' || typeof value === 'bigint') return String(value)
  if (typeof value !== 'string') return null
  return squeeze(cleanText(value)) || null
}

/** A name, several with marks between, an object of schema.org, or a list of these. */
function authorsOf(value: unknown): string[] | null {
  const names = Array.isArray(value) || isObject(value) ? [value].flat() : String(textOf(value) ?? '').split(/\s*[,;&]\s*/u)
  const found = names.flatMap((name) => textOf(nameOf(name)) ?? [])
  return found.length > 0 ? found : null
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !(value instanceof Date)
}

/** `{ "name": ... }`, `{ "givenName": ..., "familyName": ... }` as in JSON-LD, or the name itself. */
function nameOf(value: unknown): unknown {
  if (!isObject(value)) return value
  if ('name' in value) return Array.isArray(value.name) ? value.name[0] : value.name
  const parts = ['familyName' in value ? value.familyName : null, 'givenName' in value ? value.givenName : null]
  return parts.flatMap((part) => textOf(part) ?? []).join(' ')
}

export function metadataOf(fields: Fields, mapping?: Mapping): DocumentMetadata {
  return {
    id: textOf(fieldOf(fields, 'id', mapping)),
    url: textOf(fieldOf(fields, 'url', mapping)),
    title: textOf(fieldOf(fields, 'title', mapping)),
    published: textOf(fieldOf(fields, 'published', mapping)),
    authors: authorsOf(fieldOf(fields, 'author', mapping) ?? fields.authors),
    publisher: textOf(nameOf(fieldOf(fields, 'publisher', mapping))),
  }
}

/** Characters of all metadata of a record; nobody means more, and batches are measured by their texts alone. */
const METADATA_CHARS = 100_000

function tooLarge({ record, sha256, bytes }: RawDocument['source']): ReadResult {
  const message = `more than ${METADATA_CHARS} characters of title, author and the like`
  return { reject: { record, sha256, reason: 'too-large', message, bytes } }
}

function charsOf({ authors, ...texts }: DocumentMetadata): number {
  return [...Object.values(texts), ...(authors ?? [])].reduce((sum, text) => sum + (text?.length ?? 0), 0)
}

/** The document of a record, or a reject where it holds no text, or metadata beyond all measure. */
export function documentOf(fields: Fields, source: RawDocument['source'], mapping?: Mapping): ReadResult {
  const html = fieldOf(fields, 'html', mapping)
  const text = fieldOf(fields, 'text', mapping)
  const isHtml = typeof html === 'string' && html.trim() !== ''
  const content = isHtml ? html : typeof text === 'string' ? text : ''
  if (!content.trim()) {
    const { record, sha256, bytes } = source
    const wanted = `${mapping?.text ?? 'text'} or ${mapping?.html ?? 'html'}`
    return {
      reject: {
        record,
        sha256,
        reason: 'no-text',
        message: `no text in the field ${wanted}; map the name of the field that holds it`,
        bytes,
      },
    }
  }
  const kind = isHtml ? 'html' : 'page'
  const metadata = metadataOf(fields, mapping)
  if (charsOf(metadata) > METADATA_CHARS) return tooLarge(source)
  return {
    raw: { source, metadata, content: { kind, text: isHtml ? html.toWellFormed() : cleanText(content) } },
    hidden: hiddenIn(content),
  }
}
