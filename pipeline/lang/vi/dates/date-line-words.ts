// The words of date lines, from the data table.
import { readTable } from '../../../core/data.ts'
import { PhraseIndex } from '../../../core/phrases.ts'

/** What a word of a date line does: names the day after it (`today`: that of the reader), signs, names a section, counts, or stands beside a day. */
export type DateLineKind = 'published' | 'updated' | 'today' | 'author' | 'section' | 'counter' | 'word'

const KINDS: readonly DateLineKind[] = ['published', 'updated', 'today', 'author', 'section', 'counter', 'word']

export const DATE_LINE_WORDS = new PhraseIndex<DateLineKind>()
/** English months by their names and short forms. */
export const FOREIGN_MONTHS = new Map<string, number>()

for (const row of readTable(new URL('../data/date-line-words.tsv', import.meta.url), ['kind', 'words', 'value'])) {
  const kind = KINDS.find((name) => name === row.kind)
  if (!kind && row.kind !== 'month') throw new Error(`date-line-words.tsv: unknown kind ${row.kind}`)
  for (const word of row.words.split('|')) {
    if (kind) DATE_LINE_WORDS.add(word, kind)
    else FOREIGN_MONTHS.set(word, Number(row.value))
  }
}
