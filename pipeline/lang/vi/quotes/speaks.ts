// Speaks: whether a noun phrase can be the source of reported words, is only what stands before the verb, or carries the words of others.
import { TITLES } from '../names/lexicon.ts'
import type { Scene } from './clause.ts'
import { isCapital, isWord } from './flow.ts'
import type { SpeakerPhrase } from './speaker-phrase.ts'
import { wordsOf } from './words.ts'

const STARTS = (
  ['person-start', 'determiner', 'source', 'report', 'document', 'media-word', 'media-name', 'apposed', 'body-start'] as const
).map(wordsOf)
const REPORT = wordsOf('report')
const MEDIA = wordsOf('media-word')
const MEDIA_NAME = wordsOf('media-name')
const DETERMINER = wordsOf('determiner')
const NOBODY = wordsOf('nobody')
const NO_SUBJECT = wordsOf('no-subject')
const PREDICATE = wordsOf('predicate')
const ASKER = wordsOf('asker')
const LONGEST = 16
const SHORT = 5

/**
 * Named phrases speak. An unnamed one starts like a source and holds no verb, or is a run of capitals, or with `plainNouns` a short
 * noun (chủ tọa cho biết).
 */
export function canSpeak(scene: Scene, phrase: SpeakerPhrase, cue: number, { plainNouns }: { readonly plainNouns: boolean }): boolean {
  const { forms } = scene.flow
  if (NOBODY.startsAt(forms, phrase.from, phrase.to)) return false
  if (phrase.head) return true
  if (!isWord(scene.flow, phrase.from) && scene.flow.tokens[phrase.from]?.kind !== 'number') return false
  if (cue - phrase.from > LONGEST + SHORT || holds(scene, NO_SUBJECT, phrase.from, cue)) return false
  // 72% chuyên gia; not 2017
  if (scene.flow.tokens[phrase.from]?.kind === 'number') return phrase.to > phrase.from + 1
  if (STARTS.some((list) => list.startsAt(forms, phrase.from, phrase.to))) return true
  if (isName(scene, phrase) || isTrade(scene, phrase)) return true
  return plainNouns && phrase.to - phrase.from <= SHORT && !holds(scene, PREDICATE, phrase.from, phrase.to)
}

function holds(scene: Scene, list: ReturnType<typeof wordsOf>, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (scene.mentions.inside[i] !== 1 && scene.pairAt[i] === -1 && list.startsAt(scene.flow.forms, i, to)) return true
  return false
}

/** `Tiền đạo đội khách thừa nhận`: somebody's trade opens the sentence; but `PV nhận được cuộc gọi, nói`. */
function isTrade(scene: Scene, { from, to }: SpeakerPhrase): boolean {
  const { forms } = scene.flow
  return isCapital(scene.flow, from) && TITLES.at(forms, from) !== null && !ASKER.has(forms[from]) && !holds(scene, PREDICATE, from, to)
}

function isName(scene: Scene, { from, to }: SpeakerPhrase): boolean {
  // SecureTeam 10
  for (let i = from; i < to; i++) if (!isCapital(scene.flow, i) && (i === from || scene.flow.tokens[i]?.kind !== 'number')) return false
  return true
}

/** An agency, a paper or a broadcaster: it carries words of others. */
export function isMedia({ flow }: Scene, phrase: SpeakerPhrase): boolean {
  if (phrase.head?.from === phrase.from && phrase.head.mention.agency) return true
  const noun = DETERMINER.after(flow.forms, phrase.from, phrase.to)
  // một báo | cáo: the longer noun is no outlet
  const [report, media] = [REPORT, MEDIA].map((list) => list.after(flow.forms, noun, phrase.to)) as [number, number]
  if (media > noun && media >= report && REPORT.after(flow.forms, phrase.from, phrase.to) === phrase.from) return true
  const at = phrase.head?.from ?? phrase.from
  // hãng Interfax
  const name = flow.forms[at] === 'hãng' ? at + 1 : at
  return MEDIA.startsAt(flow.forms, at, phrase.to) || MEDIA_NAME.startsAt(flow.forms, name, phrase.to)
}
