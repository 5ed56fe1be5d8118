// Issuer: whose document speaks where the words only name it: `Bộ Y tế ra thông cáo. Thông cáo nêu rõ ...`.
import { phraseForms } from '../../../core/phrases.ts'
import type { Names } from '../names/mentions.ts'
import type { PairScene } from './content.ts'
import { spanOf } from './flow.ts'
import type { SpeakerPhrase } from './speaker-phrase.ts'
import { wordsOf } from './words.ts'

const ISSUED = wordsOf('issued')
const ISSUES = wordsOf('issues')
/** Tokens at most between the verb and the document: ra một bản thông cáo. */
const NEAR = 3
/** Tokens of the sentence before looked back over at most. */
const FAR = 120

/** The body or state that the sentence before tells to have issued the document that `phrase` names by its noun alone; null where none has. */
export function issuerOf({ flow, mentions }: PairScene, phrase: SpeakerPhrase, { entities }: Names): number | null {
  const noun = nounOf(flow.body.slice(spanOf(flow, phrase.from, phrase.to).start, spanOf(flow, phrase.from, phrase.to).end))
  const sentence = (flow.sentence[phrase.from] ?? 0) - 1
  if (noun === null) return null
  let issuer: number | null = null
  let isIssued = false
  for (let i = phrase.from - 1; i >= Math.max(0, phrase.from - FAR) && (flow.sentence[i] ?? 0) >= sentence; i--) {
    if (flow.sentence[i] !== sentence) continue
    isIssued ||= noun.every((form, k) => flow.forms[i + k] === form) && isGivenOut(flow.forms, i)
    const mention = mentions.startingAt.get(i)?.mention
    const isBody = mention?.kind === 'organization' || mention?.kind === 'state'
    // the first of the sentence is its subject
    if (mention && isIssued) issuer = isBody && mention.form === 'name' ? mention.entity : null
  }
  return isIssued && issuer !== null && entities[issuer]?.name ? issuer : null
}

/** `thông cáo`, `thông cáo trên`, `Văn bản này`: the noun of a document alone. */
function nounOf(text: string): readonly string[] | null {
  const forms = phraseForms(text)
  const to = ISSUED.after(forms, 0, forms.length)
  const rest = forms.slice(to).join(' ')
  return to > 0 && /^(?:|này|trên|đó|nói trên|nêu trên)$/u.test(rest) ? forms.slice(0, to) : null
}

/** A verb of issuing stands right before the document, or a few words before. */
function isGivenOut(forms: readonly string[], at: number): boolean {
  for (let back = 0; back <= NEAR; back++) if (ISSUES.before(forms, at - back, Math.max(0, at - back - NEAR)) < at - back) return true
  return false
}
