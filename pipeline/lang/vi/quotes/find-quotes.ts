// Finds the quotes of an article with their cues and speakers.
import type { Quote } from '../../../../schemas/records/annotated-article.ts'
import type { DateMention } from '../dates/date-mentions.ts'
import type { Names } from '../names/mentions.ts'
import type { Reading } from '../reading.ts'

export function findQuotes(_reading: Reading, _names: Names, _dates: readonly DateMention[]): Quote[] {
  return []
}
