// Whether the rows of one article can be written: made and checked as export does it, before anything is written.
import type { AnnotatedArticle } from '../../schemas/records/annotated-article.ts'
import { articles } from '../../schemas/tables/articles.ts'
import { eventMentions } from '../../schemas/tables/event-mentions.ts'
import { quotes } from '../../schemas/tables/quotes.ts'
import { sentences } from '../../schemas/tables/sentences.ts'
import type { LinkedArticle } from '../annotate/links.ts'
import { rowCheck } from './row.ts'
import { articleRows } from './rows.ts'

const checkArticleRow = rowCheck(articles)
const checkSentence = rowCheck(sentences)
const checkQuote = rowCheck(quotes)
const checkMention = rowCheck(eventMentions)

/** Any path will do: that of a document passed the gate of load. */
const NOWHERE = { path: '-', record: null }

/** Throws what export would throw. */
export function checkArticle(article: AnnotatedArticle, links: LinkedArticle): void {
  const rows = articleRows(article, links, NOWHERE)
  rows.articles.forEach(checkArticleRow)
  rows.sentences.forEach(checkSentence)
  rows.quotes.forEach(checkQuote)
  rows.event_mentions.forEach(checkMention)
}
