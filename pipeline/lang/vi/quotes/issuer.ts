// Issuer: whose document speaks where the words only name it: `Bộ Y tế ra thông cáo. Thông cáo nêu rõ ...`.
import type { LocalEntity } from '../../../../schemas/records/annotated-article.ts'
import { phraseForms } from '../../../core/phrases.ts'
import type { Names } from '../names/mentions.ts'
import type { LastSpeaker } from './antecedent.ts'
import type { PairScene } from './content.ts'
import { spanOf } from './flow.ts'
import type { PlacedMention } from './mention-index.ts'
import type { SpeakerPhrase } from './speaker-phrase.ts'
import { wordsOf } from './words.ts'

const ISSUED = wordsOf('issued')
const ISSUES = wordsOf('issues')
const REPORT = wordsOf('report')
const INFORMANT = wordsOf('informant')
const OWNERS = wordsOf('owner')
/** Tokens at most between the verb and the document: ra một bản thông cáo. */
const NEAR = 3
/** Sentences looked back over at most, and tokens of them. */
const SENTENCES = 4
const FAR = 240
/** Sentences behind the words of the one whose document it is, at most. */
const NEXT = 2

/**
 * Who issued the document that `phrase` names by its noun alone, as a sentence shortly before tells; else whose document has just spoken, or who has
 * with that word: `Bộ Y tế thông báo dịch đã hết. Thông báo nêu rõ ...`.
 */
export function issuerOf(scene: PairScene, phrase: SpeakerPhrase, { entities }: Names, last: LastSpeaker | null): number | null {
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
  return last && goesOn(scene, phrase, noun, last, entities) ? last.entity : null
}

/** Of a person only `trong một thông cáo`, `ra thông cáo`: they may speak of the paper of somebody else. */
function goesOn(
  { flow }: PairScene,
  { from }: SpeakerPhrase,
  noun: readonly string[],
  last: LastSpeaker,
  entities: readonly LocalEntity[],
) {
  const spoke = entities[last.entity]
  if (last.isPast || last.isMedia || !spoke?.name || (flow.sentence[from] ?? 0) > last.end + NEXT) return false
  for (let i = from - 1; i > Math.max(0, from - FAR) && (flow.sentence[i] ?? 0) >= last.sentence; i--) {
    const isThere = noun.every((form, k) => flow.forms[i + k] === form)
    if (isThere && (spoke.kind !== 'person' || /^(?:một|bản|ra)$/u.test(flow.forms[i - 1] ?? ''))) return true
  }
  return false
}

/**
 * `lời kể của | nạn nhân`, `thống kê từ chính | Sở`, `Thông cáo | Bộ`: whose report it is, of whom the names know nothing; the phrase as it is where no
 * report leads it, or where `nguồn tin của cảnh sát` is somebody there.
 */
export function ownerIn({ flow }: PairScene, phrase: SpeakerPhrase): SpeakerPhrase {
  const { from, to, head } = phrase
  // nhiều thông tin từ Peru: anybody's
  const start = flow.forms[from] === 'một' ? from + 1 : from
  if (head || INFORMANT.startsAt(flow.forms, start, to)) return phrase
  const issued = ISSUED.after(flow.forms, start, to)
  const noun = Math.max(issued, REPORT.after(flow.forms, start, to))
  const isOwned = OWNERS.has(flow.forms[noun])
  if (noun === start || noun === to || !(isOwned || noun === issued)) return phrase
  const owner = isOwned ? noun + 1 : noun
  const own = /^(?:chính|phía)$/u.test(flow.forms[owner] ?? '') ? owner + 1 : owner
  return own < to ? { from: own, to, head: null } : phrase
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
      if (first) return bodyOf(first) ?? signer(first, i)
    }
  }
  return undefined
}

function bodyOf(placed: PlacedMention | undefined): number | null {
  const mention = placed?.mention
  const isBody = mention?.kind === 'organization' || mention?.kind === 'state'
  return isBody && mention.form === 'name' ? mention.entity : null
}

/** `Tổng thống Alan Roy ra thông cáo`, `Lê Tám đã ký công văn`: a person right before the verb. */
function signer({ mention, to }: PlacedMention, document: number): number | null {
  return mention.kind === 'person' && mention.form === 'name' && document - to <= NEAR ? mention.entity : null
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
