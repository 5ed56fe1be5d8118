// The Vietnamese language pack: names, dates, quotes and events of one article. A pure function of the article and the shipped data.
import type { AnnotatedArticle } from '../../../schemas/records/annotated-article.ts'
import type { SegmentedArticle } from '../../../schemas/records/segmented-article.ts'
import { findDates } from './dates/find-dates.ts'
import { findEvents } from './events/find-events.ts'
import { findNames } from './names/find-names.ts'
import { findQuotes } from './quotes/find-quotes.ts'
import { readArticle } from './reading.ts'

export function analyze(article: SegmentedArticle): AnnotatedArticle {
  const reading = readArticle(article)
  const names = findNames(reading)
  const dates = findDates(article.body, article.published.value)
  const quotes = findQuotes(reading, names, dates)
  const mentions = findEvents(reading, names, dates, quotes)
  return { ...article, entities: [...names.entities], quotes, mentions }
}
