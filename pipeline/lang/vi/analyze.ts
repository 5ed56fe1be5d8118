// The Vietnamese language pack: names, dates, quotes and events of one article. A pure function of the article and the shipped data, in steps,
// so that each can be taken for many articles before the next.
import type { AnnotatedArticle, Quote } from '../../../schemas/records/annotated-article.ts'
import type { SegmentedArticle } from '../../../schemas/records/segmented-article.ts'
import type { DateMention } from './dates/date-mentions.ts'
import { findDates } from './dates/find-dates.ts'
import { findEvents } from './events/find-events.ts'
import { findNames } from './names/find-names.ts'
import type { Names } from './names/mentions.ts'
import { findQuotes } from './quotes/find-quotes.ts'
import { type Reading, readArticle } from './reading.ts'

interface Named {
  readonly reading: Reading
  readonly names: Names
}

interface Dated extends Named {
  readonly dates: readonly DateMention[]
}

interface Quoted extends Dated {
  readonly quotes: Quote[]
}

export const analysis = {
  names(article: SegmentedArticle): Named {
    const reading = readArticle(article)
    return { reading, names: findNames(reading) }
  },
  dates(read: Named): Dated {
    const { body, line, article } = read.reading
    return { ...read, dates: findDates({ text: body, ...line }, article.published.value) }
  },
  quotes(read: Dated): Quoted {
    return { ...read, quotes: findQuotes(read.reading, read.names, read.dates) }
  },
  events({ reading, names, dates, quotes }: Quoted): AnnotatedArticle {
    const mentions = findEvents(reading, names, dates, quotes)
    return { ...reading.article, entities: [...names.entities], quotes, mentions }
  },
}

export function analyze(article: SegmentedArticle): AnnotatedArticle {
  return analysis.events(analysis.quotes(analysis.dates(analysis.names(article))))
}
