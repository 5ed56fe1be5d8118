// What numbered meetings and festivals tell of the time of a text: the third session of the 14th National Assembly was in one year only.
import { readTable } from '../../../core/data.ts'
import type { Parts } from './calendar.ts'
import { type DatedSentence, dayOfIso, type Evidence, isAboutPast, isHead, yearWithin } from './evidence.ts'
import type { Line } from './words.ts'

const table = (name: string) => new URL(`../data/${name}.tsv`, import.meta.url)

const EDITIONS = new Map<string, { readonly from: number; readonly to: number }>()
for (const row of readTable(table('editions'), ['series', 'number', 'from', 'to'])) {
  for (const number of row.number.split('|')) EDITIONS.set(`${row.series} ${number}`, { from: dayOfIso(row.from), to: dayOfIso(row.to) })
}
const NAMES = readTable(table('edition-names'), ['series', 'slack', 'pattern']).map((row) => ({
  series: row.series,
  slack: Number(row.slack),
  pattern: new RegExp(row.pattern, 'u'),
}))

/** `Sáng 5/6, kỳ họp thứ 3 Quốc hội khóa XIV thảo luận`: the year in which the day of the article is of that session. Only at the head of a text. */
export function editionEvidence(line: Line, sentences: readonly DatedSentence[], day: Parts): Evidence[] {
  return sentences.flatMap(({ from, to }) => {
    if (!isHead(line, from) || isAboutPast(line, from, to)) return []
    const text = line.text.slice(line.tokens[from]?.start, line.tokens[to - 1]?.end).toLowerCase()
    return NAMES.flatMap(({ series, slack, pattern }) => {
      const { n, t } = pattern.exec(text)?.groups ?? {}
      const edition = n === undefined ? undefined : EDITIONS.get(`${series} ${t === undefined ? n : `${t}.${n}`}`)
      if (!edition) return []
      const days = [[edition.from - slack, edition.to + slack]] as const
      return yearWithin(day, days) === null ? [] : [{ kind: 'event' as const, days, reason: `${series} ${t ?? ''} ${n}`, at: from }]
    })
  })
}
