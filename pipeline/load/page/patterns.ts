// The shapes of lines in page-patterns.tsv, compiled once, by kind.
import { readTable } from '../../core/data.ts'

const rows = readTable(new URL('../../lang/vi/data/page-patterns.tsv', import.meta.url), ['kind', 'pattern'])

/** The patterns of the kinds that `isWanted` names; they are tried on lines in lower case. */
export function patternsOf<K extends string>(isWanted: (kind: string) => kind is K): { readonly kind: K; readonly pattern: RegExp }[] {
  return rows.flatMap(({ kind, pattern }) => (isWanted(kind) ? [{ kind, pattern: new RegExp(pattern, 'u') }] : []))
}
