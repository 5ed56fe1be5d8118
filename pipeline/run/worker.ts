// The worker thread's side of the pool: batches of documents in, outcomes out, in the same order.
import type { RawDocument } from '../../schemas/records/raw-document.ts'
import { type Annotated, annotateDocument, type Loaded, loadDocument, type Outcome } from './documents.ts'

export const loadBatch = (documents: readonly RawDocument[]): Outcome<Loaded>[] => documents.map(loadDocument)
export const annotateBatch = (records: readonly string[]): Outcome<Annotated>[] => records.map(annotateDocument)
