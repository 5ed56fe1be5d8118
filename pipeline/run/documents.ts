// What is done to one document by itself: extract, then segment and annotate, each behind its gate. Pure functions of the document and the
// shipped data, so they run in any thread; a thrown error is a reject, never a crash.
import type { AnnotatedArticle } from '../../schemas/records/annotated-article.ts'
import type { LoadedRecord } from '../../schemas/records/loaded-record.ts'
import type { Place, RawDocument } from '../../schemas/records/raw-document.ts'
import { type LinkedArticle, linkKey } from '../annotate/links.ts'
import type { Fault } from '../core/gate.ts'
import type { DocumentKey } from '../dedupe/document-keys.ts'
import { bodySketch } from '../dedupe/near-sketch.ts'
import { bodyHash } from '../dedupe/place.ts'
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

/** load's part after reading: the article out of the page. Where the document stands makes no difference. */
export function loadDocument(document: RawDocument): Outcome<Loaded> {
  return guarded('load', () => {
    const raw = stages.load.checkRaw(document)
    if (!raw.ok) return raw
    const extracted = stages.load.extract(raw.record)
    if ('reject' in extracted) return { ok: false, fault: { stage: 'load', ...extracted.reject } }
    const loaded = stages.load.check(extracted.article)
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
    const page = article.removed.length > 0 ? extracted.page : null
    return { ok: true, value: { record: JSON.stringify({ article, page } satisfies LoadedRecord), key: JSON.stringify(key) } }
  })
}

/** segment and annotate, for a PlacedArticle as JSON. What passes can be written: its rows fit their tables. */
export function annotateDocument(record: string): Outcome<Annotated> {
  const placed = stages.dedupe.check(JSON.parse(record))
  if (!placed.ok) return placed
  const segmented = guarded('segment', () => asOutcome(stages.segment.check(stages.segment.run(placed.record))))
  if (!segmented.ok) return segmented
  const annotated = guarded('annotate', () => asOutcome(stages.annotate.check(stages.annotate.run(segmented.value))))
  if (!annotated.ok) return annotated
  return guarded('export', () => {
    stages.export.checkArticle(annotated.value, unlinked(annotated.value))
    return { ok: true, value: { record: JSON.stringify(annotated.value), key: JSON.stringify(linkKey(annotated.value)) } }
  })
}

/** The fault of a document on which our own code failed: it costs this document and no other. */
export function internalFault(stage: Fault['stage'], error: unknown): Fault {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return { stage, reason: 'internal-error', message: `a bug of ours, please report it: ${message}` }
}

function guarded<T>(stage: Fault['stage'], work: () => Outcome<T>): Outcome<T> {
  try {
    return work()
  } catch (error) {
    return { ok: false, fault: internalFault(stage, error) }
  }
}

function asOutcome<T>(gated: { readonly ok: true; readonly record: T } | { readonly ok: false; readonly fault: Fault }): Outcome<T> {
  return gated.ok ? { ok: true, value: gated.record } : gated
}

/** Stands for the links while they are not known yet. */
function unlinked({ published, mentions }: AnnotatedArticle): LinkedArticle {
  const eventIds = Object.fromEntries(mentions.map(({ group }) => [group, `e-${group}`]))
  return { published, entityIds: {}, eventIds, quoteGroupIds: [] }
}
