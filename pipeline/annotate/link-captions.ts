// Events that captions tell of. They are no rows of the dataset, whose proof is the body, but they date events: a picture of a meeting says
// on which day it was.
import type { AnnotatedArticle } from '../../schemas/records/annotated-article.ts'
import { analyze } from '../lang/vi/analyze.ts'
import { paragraphRanges, sentenceRanges } from '../lang/vi/sentences.ts'
import type { EventKey } from './links.ts'

/** What the captions of an article tell; null where they date no event. */
export function captionKey(article: AnnotatedArticle): EventKey | null {
  const body = article.captions.join('\n\n')
  if (!/\p{N}/u.test(body)) return null
  const paragraphs = paragraphRanges(body)
  const sentences = paragraphs.flatMap((range, paragraph) =>
    sentenceRanges(body, range).map(({ start, end }) => ({ start, end, paragraph })),
  )
  const { entities, mentions } = analyze({ ...article, body, paragraphs, sentences })
  const dated = mentions.filter(({ date }) => date !== null)
  if (dated.length === 0) return null
  return { entities, mentions: dated, contents: dated.map(() => []) }
}
