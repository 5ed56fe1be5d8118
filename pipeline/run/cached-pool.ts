// The pool with a memory: what was done to the same document by the same code is taken from the cache. Documents are done as they would be
// without it, so an incremental build equals a clean one.
import type { Place, RawDocument } from '../../schemas/records/raw-document.ts'
import type { Cache } from '../core/cache.ts'
import { hashKey } from '../core/key-numbers.ts'
import type { Annotated, Loaded, Outcome } from './documents.ts'
import type { Pool } from './pool.ts'
import { isPassing } from './reject-row.ts'

export function cachedPool(pool: Pool, cache: Cache): Pool {
  return {
    load: (documents: readonly RawDocument[]) =>
      throughCache<RawDocument, Loaded>(
        cache,
        documents,
        (raw) => hashKey('load', JSON.stringify({ ...raw, source: { ...raw.source, ...NOWHERE } })),
        pool.load,
      ),
    annotate: (records: readonly string[]) =>
      throughCache<string, Annotated>(cache, records, (record) => hashKey('annotate', record), pool.annotate),
    close: pool.close,
  }
}

/** A document that moved is the same: what is made of it does not depend on its place. */
const NOWHERE: Place = { path: '-', record: null }

/** What both kinds of work come to: a record and a small key, both as JSON. */
interface Done {
  readonly record: string
  readonly key: string
}

async function throughCache<I, D extends Done>(
  cache: Cache,
  items: readonly I[],
  keyOf: (item: I) => string,
  work: (items: readonly I[]) => Promise<Outcome<D>[]>,
): Promise<Outcome<D>[]> {
  const asked = await Promise.all(
    items.map(async (item) => {
      const key = keyOf(item)
      const text = await cache.get(key)
      return { item, key, known: text ? decode<D>(text) : null }
    }),
  )
  const missing = asked.filter(({ known }) => known === null)
  const made = missing.length > 0 ? await work(missing.map(({ item }) => item)) : []
  for (const [i, outcome] of made.entries()) {
    const key = missing[i]?.key
    if (key !== undefined && (outcome.ok || !isPassing(outcome.fault))) await cache.put(key, encode(outcome))
  }
  let next = 0
  return asked.flatMap(({ known }) => known ?? made[next++] ?? [])
}

/** One line of JSON: the fault, or the key with the record on the line after it. */
function encode(outcome: Outcome<Done>): string {
  return outcome.ok ? `${outcome.value.key}\n${outcome.value.record}` : JSON.stringify(outcome.fault)
}

/** The text passed the cache's checksum, and `encode` made it. */
function decode<D extends Done>(text: string): Outcome<D> {
  const end = text.indexOf('\n')
  return end < 0
    ? { ok: false, fault: JSON.parse(text) }
    : { ok: true, value: { key: text.slice(0, end), record: text.slice(end + 1) } as D }
}
