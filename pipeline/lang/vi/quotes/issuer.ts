// Issuer: whose document speaks where the words only name it: `Bộ Y tế ra thông cáo. Thông cáo nêu rõ ...`.
import { phraseForms } from '../../../core/phrases.ts'
import type { Names } from '../names/mentions.ts'
import type { PairScene } from './content.ts'
import { spanOf } from './flow.ts'
import type { PlacedMention } from './mention-index.ts'
import type { SpeakerPhrase } from './speaker-phrase.ts'
import { wordsOf } from './words.ts'

const ISSUED = wordsOf('issued')
const ISSUES = wordsOf('issues')
/** Tokens at most between the verb and the document: ra một bản thông cáo. */
const NEAR = 3
/** Sentences looked back over at most, and tokens of them. */
const SENTENCES = 4
const FAR = 240

/** The body or state that a sentence shortly before tells to have issued the document that `phrase` names by its noun alone; null where none has. */
export function issuerOf(scene: PairScene, phrase: SpeakerPhrase, { entities }: Names): number | null {
  const { flow } = scene
  const { start, end } = spanOf(flow, phrase.from, phrase.to)
  const noun = nounOf(flow.body.slice(start, end))
  if (noun === null) return null
  let to = sentenceStart(scene, phrase.from)
  for (let back = 0; back < SENTENCES && to > Math.max(0, phrase.from - FAR); back++) {
    const from = sentenceStart(scene, to - 1)
    const issuer = issuerIn(scene, noun, from, to)
    // another document, whoever issued it
    if (issuer !== undefined) return issuer !== null && entities[issuer]?.name ? issuer : null
    to = from
  }
  return null
}

/** `Thông cáo của Bộ`, `Thông cáo Bộ`: the noun of the body whose document it is; the words as they are where no document leads them. */
export function ownerNoun(text: string): string {
  const forms = phraseForms(text)
  const to = ISSUED.after(forms, 0, forms.length)
  return to === 0 ? text : forms.slice(forms[to] === 'của' ? to + 1 : to).join(' ')
}

function sentenceStart({ flow }: PairScene, at: number): number {
  let from = at
  while (from > 0 && flow.sentence[from - 1] === flow.sentence[at]) from--
  return from
}

/** Who issues the document in one sentence; null where that is no body, undefined where the sentence tells of none that is issued. */
function issuerIn({ flow, mentions }: PairScene, noun: readonly string[], from: number, to: number): number | null | undefined {
  for (let i = to - 1; i >= from; i--) {
    if (!noun.every((form, k) => flow.forms[i + k] === form)) continue
    const end = i + noun.length
    // Thông cáo của Bộ Y tế, Trong thông cáo, Bộ Y tế nói
    if (flow.forms[end] === 'của') return bodyOf(mentions.startingAt.get(end + 1))
    const comma =
      /^(?:trong|tại)$/u.test(flow.forms[i - 1] ?? '') || /^(?:trong|tại) (?:một|bản)$/u.test(flow.forms.slice(i - 2, i).join(' '))
    if (comma && flow.forms[end] === ',') return bodyOf(mentions.startingAt.get(end + 1))
    if (!isGivenOut(flow.forms, i)) continue
    // the first of the sentence is its subject
    for (let k = from; k < i; k++) {
      const first = mentions.startingAt.get(k)
      if (first) return bodyOf(first)
    }
  }
  return undefined
}

function bodyOf(placed: PlacedMention | undefined): number | null {
  const mention = placed?.mention
  const isBody = mention?.kind === 'organization' || mention?.kind === 'state'
  return isBody && mention.form === 'name' ? mention.entity : null
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
