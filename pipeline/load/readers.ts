// The formats that are read. In order: the first that accepts an input reads it; text is what is left.
import type { Reader } from './reader.ts'
import { csv } from './readers/csv.ts'
import { feed } from './readers/feed.ts'
import { html } from './readers/html.ts'
import { jsonl } from './readers/jsonl.ts'
import { parquet } from './readers/parquet.ts'
import { text } from './readers/text.ts'
import { warc } from './readers/warc.ts'

export const READERS: readonly Reader[] = [parquet, warc, feed, html, jsonl, csv, text]
