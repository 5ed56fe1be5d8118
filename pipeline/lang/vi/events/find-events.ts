// Finds the event mentions of an article, and groups those that are one event.
import type { EventMention, Quote } from '../../../../schemas/records/annotated-article.ts'
import type { DateMention } from '../dates/date-mentions.ts'
import type { Names } from '../names/mentions.ts'
import type { Reading } from '../reading.ts'

export function findEvents(_reading: Reading, _names: Names, _dates: readonly DateMention[], _quotes: readonly Quote[]): EventMention[] {
  return []
}
