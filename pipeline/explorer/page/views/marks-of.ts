// The marks of an article: its quotes with speakers and cues, the triggers of its events, and their dates where they stand once.
import type { OpenArticle } from '../data/release.ts'
import { type Mark, phraseIn } from '../text/marks.ts'

export function marksOf({ sentences, quotes, mentions }: OpenArticle): Mark[] {
  const marks: Mark[] = []
  const add = (kind: Mark['kind'], start: number | null, end: number | null, row: string) => {
    if (start !== null && end !== null) marks.push({ kind, start, end, row })
  }
  for (const quote of quotes) {
    add('quote', quote.char_start, quote.char_end, quote.quote_id)
    add('speaker', quote.speaker_start, quote.speaker_end, quote.quote_id)
    add('cue', quote.cue_start, quote.cue_end, quote.quote_id)
  }
  const dated = new Set<number>()
  for (const mention of mentions) {
    add('event', mention.trigger_start, mention.trigger_end, mention.mention_id)
    const sentence = sentences[mention.sentence_no]
    const span = sentence && mention.date_text ? phraseIn(sentence, mention.date_text) : null
    if (!span || dated.has(span[0])) continue
    dated.add(span[0])
    add('date', span[0], span[1], mention.mention_id)
  }
  return marks
}
