// Column builders: a zod schema and, beside it, what the writers and the data dictionary need to know of the column.
// Every column of every table is made here, so that CSV, JSONL, Parquet, JSON Schema and the dictionary agree.
import { z } from 'zod'

export type StageName = 'load' | 'dedupe' | 'segment' | 'annotate' | 'export'

/** How a column is stored: Parquet type, Frictionless type and CSV form are derived from it. */
export type ColumnType = 'string' | 'date' | 'edtf' | 'integer' | 'number' | 'strings' | 'structs'

export interface ColumnMeta {
  readonly column: ColumnType
  readonly description: string
  readonly stage: StageName
  /** What null means; present exactly when the column may be null. */
  readonly nullMeans?: string
  /** Unit of the value, for example `code points of body`. */
  readonly unit?: string
  /** The values a column may take, where they are listed. */
  readonly values?: readonly string[]
  /** Whether it holds text of an article, as a whole or in words that somebody said; a release may withhold it. */
  readonly holds?: 'text' | 'quote'
  /** An example value, as in the CSV file. */
  readonly example?: string
}

const registry = z.registry<ColumnMeta>()

type Details = Omit<ColumnMeta, 'column' | 'description' | 'stage' | 'nullMeans' | 'values'>

function register<S extends z.ZodType>(schema: S, meta: ColumnMeta): S {
  registry.add(schema, meta)
  return schema
}

/** Text, NFC, never empty. */
export const text = (stage: StageName, description: string, details: Details = {}) =>
  register(z.string().min(1), { column: 'string', stage, description, ...details })

/** Text that may be empty (the body of an article that holds none). */
export const textOrEmpty = (stage: StageName, description: string, details: Details = {}) =>
  register(z.string(), { column: 'string', stage, description, ...details })

/** One of a closed list of words. */
export const oneOf = <const V extends readonly [string, ...string[]]>(
  stage: StageName,
  values: V,
  description: string,
  details: Details = {},
) => register(z.enum(values), { column: 'string', stage, description, values, ...details })

/** A whole number, zero or more. */
export const count = (stage: StageName, description: string, details: Details = {}) =>
  register(z.int().min(0), { column: 'integer', stage, description, ...details })

/** A number between two bounds. */
export const number = (stage: StageName, [low, high]: readonly [number, number], description: string, details: Details = {}) =>
  register(z.number().min(low).max(high), { column: 'number', stage, description, ...details })

/** An EDTF (ISO 8601-2) date or interval: `2021-12-07`, `2021-06`, `XXXX-05-07`, `2018-06-25/2018-06-27`. */
export const EDTF_PATTERN = /^(?:\d{4}|XXXX)(?:-\d{2}(?:-\d{2})?)?(?:\/(?:\d{4}|XXXX)(?:-\d{2}(?:-\d{2})?)?)?$/
export const edtf = (stage: StageName, description: string, details: Details = {}) =>
  register(z.string().regex(EDTF_PATTERN), { column: 'edtf', stage, description, ...details })

/** A calendar day, `YYYY-MM-DD`. */
export const date = (stage: StageName, description: string, details: Details = {}) =>
  register(z.iso.date(), { column: 'date', stage, description, ...details })

/** A list of texts. */
export const texts = (stage: StageName, description: string, details: Details = {}) =>
  register(z.array(z.string().min(1)), { column: 'strings', stage, description, ...details })

/** A list of structs whose fields are all texts or null. */
export const structs = <S extends z.ZodRawShape>(stage: StageName, shape: S, description: string, details: Details = {}) =>
  register(z.array(z.strictObject(shape)), { column: 'structs', stage, description, ...details })

/** The same column, where the value may be absent; says what its absence means. */
export function nullable<S extends z.ZodType>(schema: S, nullMeans: string): z.ZodNullable<S> {
  const meta = registry.get(schema)
  if (!meta) throw new Error('nullable() takes a column made by this file')
  return register(z.nullable(schema), { ...meta, nullMeans })
}

/** The same column in a release without text: null where it holds text, null for a quote of more than `longest` characters. */
export function withheld(schema: z.ZodType, longest: number): z.ZodType {
  const meta = registry.get(schema)
  if (meta?.holds === 'text') return register(z.null(), { ...meta, nullMeans: 'always: this release is without the text of the articles' })
  if (meta?.holds !== 'quote') return schema
  const nullMeans = `longer than ${longest} characters: this release is without the text of the articles`
  return register(z.nullable(z.string().min(1).max(longest)), { ...meta, nullMeans })
}

export interface Column extends ColumnMeta {
  readonly name: string
  readonly nullable: boolean
  /** Field names of the structs in the list, for `structs` columns. */
  readonly fields: readonly string[]
}

/** The columns of a table's row schema, in their order. */
export function columnsOf(schema: z.ZodObject): Column[] {
  return Object.entries(schema.shape).map(([name, column]) => {
    const meta = registry.get(column as z.ZodType)
    if (!meta) throw new Error(`column ${name} was not made by a column builder`)
    return { ...meta, name, nullable: meta.nullMeans !== undefined, fields: structFields(column as z.ZodType) }
  })
}

function structFields(schema: z.ZodType): string[] {
  if (schema instanceof z.ZodNullable) return structFields(schema.unwrap() as z.ZodType)
  if (!(schema instanceof z.ZodArray)) return []
  const element = schema.element
  return element instanceof z.ZodObject ? Object.keys(element.shape) : []
}

export interface ForeignKey {
  readonly column: string
  readonly table: string
  readonly references: string
}

export interface Table<S extends z.ZodObject = z.ZodObject> {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly primaryKey: readonly string[]
  readonly foreignKeys: readonly ForeignKey[]
  /** Span column pairs: `[start, end)` in code points of a text column, which the third column must equal. */
  readonly spans: readonly SpanColumns[]
  readonly schema: S
}

export interface SpanColumns {
  readonly start: string
  readonly end: string
  /** The column of this table that equals the slice. */
  readonly equals: string
  /** The text that is sliced: always `articles.body`, found by `article_id`. */
  readonly of: 'articles.body'
}
