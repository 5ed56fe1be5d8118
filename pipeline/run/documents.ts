// What is done to one document by itself: extract, then segment and annotate, each behind its gate. Pure functions of the document and the
// shipped data, so they run in any thread; a thrown error is a reject, never a crash.
import type { Article } from '../../schemas/records/article.ts'
import type { RawDocument } from '../../schemas/records/raw-document.ts'
import { type LinkKey, linkKey } from '../annotate/links.ts'
import type { Fault } from '../core/gate.ts'
import { bodyHash } from '../dedupe/place.ts'
import { stages } from '../stages.ts'

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: Fault }

export interface Loaded {
  readonly article: Article
  /** The page as read, where lines of it were cut. */
  readonly page: string | null
  readonly bodyHash: string
}

export interface Annotated {
  /** The AnnotatedArticle as JSON. */
  readonly record: string
  readonly key: LinkKey
}

/** load's part after reading: the article out of the page. */
export function loadDocument(document: RawDocument): Outcome<Loaded> {
  return guarded('load', () => {
    const raw = stages.load.checkRaw(document)
    if (!raw.ok) return raw
    const extracted = stages.load.extract(raw.record)
    if ('reject' in extracted) return { ok: false, fault: { stage: 'load', ...extracted.reject } }
    const loaded = stages.load.check(extracted)
    if (!loaded.ok) return loaded
    const page = loaded.record.removed.length > 0 ? raw.record.content.text : null
    return { ok: true, value: { article: loaded.record, page, bodyHash: bodyHash(loaded.record.body) } }
  })
}

/** segment and annotate, for a PlacedArticle as JSON. */
export function annotateDocument(record: string): Outcome<Annotated> {
  const placed = stages.dedupe.check(JSON.parse(record))
  if (!placed.ok) return placed
  const segmented = guarded('segment', () => {
    const result = stages.segment.check(stages.segment.run(placed.record))
    return result.ok ? { ok: true, value: result.record } : result
  })
  if (!segmented.ok) return segmented
  return guarded('annotate', () => {
    const result = stages.annotate.check(stages.annotate.run(segmented.value))
    return result.ok ? { ok: true, value: { record: JSON.stringify(result.record), key: linkKey(result.record) } } : result
  })
}

function guarded<T>(stage: Fault['stage'], work: () => Outcome<T>): Outcome<T> {
  try {
    return work()
  } catch (error) {
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    return { ok: false, fault: { stage, reason: 'internal-error', message: `a bug of ours, please report it: ${message}` } }
  }
}
