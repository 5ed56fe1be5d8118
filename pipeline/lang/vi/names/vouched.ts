// Who is vouched for as a person: a pronoun hardly means a name of two foreign words that nothing says to be somebody's (Polymer Optima).
import type { Registry } from './entities.ts'
import { CUES, isChineseSurname, isVietnameseSurname } from './lexicon.ts'
import { followsPreposition, type Phrase, textOf } from './phrases.ts'
import { isVietnameseRun } from './runs.ts'

const ACTS =
  /^(?:đã|sẽ|đang|vừa|cũng|từng|không|chưa|vẫn|còn|bị|được|khá|rất|cảm|mới|lại|luôn|ngượng|lần|phải|muốn|mong|tới|đến|về|ra|đi|khoe|giành|ứng)$/u

/**
 * The drafts of people with a title, an age, a family name of Vietnam or China, a verb after their name somewhere, or a short form besides the whole
 * name.
 */
export function vouchedFor(phrases: readonly Phrase[], registry: Registry): ReadonlySet<number> {
  const vouched = new Set<number>()
  const called = new Map<number, string>()
  phrases.forEach((phrase, i) => {
    const draft = registry.of.get(i)
    if (draft === undefined || !phrase.name || phrase.kind !== 'person') return
    const name = textOf(phrase.s, phrase.name.from, phrase.name.to)
    const other = called.get(draft)
    if (isSomebody(phrase) || (other !== undefined && other !== name)) vouched.add(draft)
    called.set(draft, name)
  })
  return vouched
}

function isSomebody({ s, name, from, to, titleKind, gender, age }: Phrase): boolean {
  if (!name || titleKind !== null || gender !== null || age !== null || CUES.at(s.forms, to)) return true
  if (ACTS.test(s.forms[to] ?? '') && !followsPreposition(s, from)) return true
  const family = s.forms[name.from] ?? ''
  const isWhole = name.to - name.from > 1 && isVietnameseRun(s, name.from, name.to)
  return isWhole && (isVietnameseSurname(family) || isChineseSurname(family))
}
