// The row of rejects for an input that was not accepted, and the order of these rows.
import type { RejectRow } from '../../schemas/tables/rejects.ts'
import type { Fault } from '../core/gate.ts'
import { compareText } from '../core/text.ts'

export interface RejectedSource {
  readonly path: string
  readonly record: number | null
  readonly sha256: string | null
  readonly bytes: number | null
}

export function rejectRow(source: RejectedSource, { stage, reason, message }: Fault): RejectRow {
  const { path, record, sha256, bytes } = source
  return { source_path: path, source_record: record, source_sha256: sha256, stage, reason, message: message.toWellFormed(), bytes }
}

/** Of the machine, of a file that was not at rest, or of a bug. */
const PASSING = new Set(['time-limit', 'thread-failed', 'internal-error', 'unreadable', 'changed'])

/** Whether another build of the same input may do without the fault: it is neither cached nor taken for settled. */
export function isPassing({ reason }: Pick<Fault, 'reason'>): boolean {
  return PASSING.has(reason)
}

/** By path and record; files of the same name from two folders by what they hold. */
export function compareRejects(a: RejectRow, b: RejectRow): number {
  return (
    compareText(a.source_path, b.source_path) ||
    (a.source_record ?? -1) - (b.source_record ?? -1) ||
    compareText(a.source_sha256 ?? '', b.source_sha256 ?? '') ||
    compareText(a.reason, b.reason) ||
    compareText(a.message, b.message)
  )
}
