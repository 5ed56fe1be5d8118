// What is done to one document by itself: extract, then segment and annotate, each behind its gate. Pure functions of the document and the
// shipped data, so they run in any thread; a thrown error is a reject, never a crash. A batch takes each step with all its documents before the
// next: the code and tables of one step fit into the caches of a processor, those of all steps do not.
import type { AnnotatedArticle } from '../../schemas/records/annotated-article.ts'
import type { LoadedRecord } from '../../schemas/records/loaded-record.ts'
import type { Place, RawDocument } from '../../schemas/records/raw-document.ts'
import { type LinkedArticle, linkKey } from '../annotate/links.ts'
import type { Fault } from '../core/gate.ts'
import type { DocumentKey } from '../dedupe/document-keys.ts'
import { bodySketch } from '../dedupe/near-sketch.ts'
import { bodyHash } from '../dedupe/place.ts'
import type { Extraction } from '../load/extract.ts'
import type { Numbered } from '../load/numbered.ts'
import { stages } from '../stages.ts'

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: Fault }

export interface Loaded {
  /** The LoadedRecord as JSON. */
  readonly record: string
  /** The LoadedKey as JSON. */
  readonly key: string
}

/** A DocumentKey whose sketch is written as text (see bodySketch), without its place; and what may be dated by its number. */
export type LoadedKey = Omit<DocumentKey, keyof Place | 'sketch'> &
  Omit<Numbered, 'serial'> & { readonly sketch: string | null; readonly url: string | null }

export interface Annotated {
  /** The AnnotatedArticle as JSON. */
  readonly record: string
  /** The LinkKey as JSON. */
  readonly key: string
}

/** load's part after reading: the articles out of the pages. Where a document stands makes no difference. */
export function loadBatch(documents: readonly RawDocument[]): Outcome<Loaded>[] {
  const raw = step('load', documents.map(done), (document) => asOutcome(stages.load.checkRaw(document)))
  const open = step('load', raw, (document) => asExtracted(stages.load.open(document)))
  const extracted = step('load', open, (page) => asExtracted(stages.load.extract(page)))
  return step('load', extracted, ({ article: found, page: shown }) => {
    const loaded = stages.load.check(found)
    if (!loaded.ok) return loaded
    const article = loaded.record
    const { sha256, bytes } = article.source
    const key: LoadedKey = {
      sha256,
      bytes,
      bodyHash: bodyHash(article.body),
      sketch: bodySketch(article.body),
      bodyLength: article.body.length,
      published: article.published.value,
      years: article.published.candidates,
      isInferred: article.published.basis === 'inferred',
      url: article.url,
    }
    const page = article.removed.length > 0 ? shown : null
    return done({ record: JSON.stringify({ article, page } satisfies LoadedRecord), key: JSON.stringify(key) })
  })
}

/** segment and annotate, for PlacedArticles as JSON. What passes can be written: its rows fit their tables. */
export function annotateBatch(records: readonly string[]): Outcome<Annotated>[] {
  const { steps, check } = stages.annotate
  const placed = step('dedupe', records.map(done), (record) => asOutcome(stages.dedupe.check(JSON.parse(record))))
  const segmented = step('segment', placed, (article) => asOutcome(stages.segment.check(stages.segment.run(article))))
  const named = step('annotate', segmented, (article) => done(steps.names(article)))
  const dated = step('annotate', named, (read) => done(steps.dates(read)))
  const quoted = step('annotate', dated, (read) => done(steps.quotes(read)))
  const annotated = step('annotate', quoted, (read) => asOutcome(check(steps.events(read))))
  return step('export', annotated, (article) => {
    stages.export.checkArticle(article, unlinked(article))
    return done({ record: JSON.stringify(article), key: JSON.stringify(linkKey(article)) })
  })
}

/** The fault of a document on which our own code failed: it costs this document and no other. */
export function internalFault(stage: Fault['stage'], error: unknown): Fault {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return { stage, reason: 'internal-error', message: `a bug of ours, please report it: ${message}` }
}

/** A step of the work, for each document that came so far. */
function step<I, O>(stage: Fault['stage'], documents: readonly Outcome<I>[], work: (input: I) => Outcome<O>): Outcome<O>[] {
  return documents.map((document) => {
    if (!document.ok) return document
    try {
      return work(document.value)
    } catch (error) {
      return { ok: false, fault: internalFault(stage, error) }
    }
  })
}

function done<T>(value: T): Outcome<T> {
  return { ok: true, value }
}

function asExtracted<T extends object>(found: T | Extraction): Outcome<T> {
  return 'reject' in found ? { ok: false, fault: { stage: 'load', ...found.reject } } : done(found)
}

function asOutcome<T>(gated: { readonly ok: true; readonly record: T } | { readonly ok: false; readonly fault: Fault }): Outcome<T> {
  return gated.ok ? done(gated.record) : gated
}

/** Stands for the links while they are not known yet. */
function unlinked({ published, mentions }: AnnotatedArticle): LinkedArticle {
  const eventIds = Object.fromEntries(mentions.map(({ group }) => [group, `e-${group}`]))
  return { published, entityIds: {}, eventIds, quoteGroupIds: [] }
}
