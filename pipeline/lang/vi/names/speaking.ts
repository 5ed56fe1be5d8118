// Whether a verb of saying follows a name or an office, with the small words before it: Lê Sen | cũng từng chia sẻ.
import { BEFORE_VERB, CUES } from './lexicon.ts'
import type { Line } from './phrases.ts'

/** Small words at most between the name and its verb. */
const MOST = 3

/** A verb of saying stands at the token, or small words (`còn`, `đã thẳng thắn`) and then the verb. */
export function speaksAt({ forms }: Pick<Line, 'forms'>, at: number): boolean {
  let to = at
  for (let step = 0; step < MOST && CUES.at(forms, to) === null; step++) to = BEFORE_VERB.at(forms, to)?.to ?? to
  return CUES.at(forms, to) !== null
}
