// Residents: somebody whose noun phrase goes on with where they live, one place above the other: `Anh Lê Tám, trú tại ấp 4, huyện Mây | kể`.
import { chunkStart, type Scene, skipAdverbsForward } from './clause.ts'
import { isCapital } from './flow.ts'
import type { PlacedMention } from './mention-index.ts'
import type { SpeakerPhrase } from './speaker-phrase.ts'
import { wordsOf } from './words.ts'

const DETERMINER = wordsOf('determiner')
const RESIDING = wordsOf('residing')
const LIVES = /^(?:sống|trú|ngụ|quê)$/u
const PLACE = /^(?:tỉnh|thành|tp|huyện|quận|bang)$/u

/** The named person before the comma at `at - 1`, a year of birth or an age between: `Anh Lê Tám, sinh năm 1982,`. */
export function residentAt(scene: Scene, at: number, low: number): PlacedMention | null {
  if (at <= low || scene.flow.forms[at - 1] !== ',') return null
  const { flow, mentions } = scene
  const before = chunkStart(scene, at - 1, low)
  const named = mentions.endingAt.get(at - 1)
  if (named) return named.mention.kind === 'person' && named.mention.form === 'name' ? named : null
  const isBorn = flow.forms[before] === 'sinh' || flow.forms[at - 2] === 'tuổi'
  return isBorn ? residentAt(scene, before, low) : null
}

/**
 * `Một cụ ông sống ở Salta, Argentina | tuyên bố`, `Ông Nam đến từ huyện A, tỉnh B | chia sẻ`, `Cô Berg đến từ Lakewood, Nordland (Anh) | kể`:
 * the place above the one where somebody lives.
 */
export function residentBefore(scene: Scene, chunk: number, start: number, end: number, low: number): SpeakerPhrase | null {
  const { flow, mentions } = scene
  if (chunk <= low || flow.forms[chunk - 1] !== ',' || !isCapital(flow, chunk - 2) || !isPlace(scene, start, end)) return null
  const from = skipAdverbsForward(scene, chunkStart(scene, chunk - 1, low), chunk - 1)
  const head = mentions.startingAt.get(from) ?? null
  const comes = (at: number) => flow.forms[at] === 'đến' && flow.forms[at + 1] === 'từ'
  if (head) {
    const lives = RESIDING.startsAt(flow.forms, head.to, chunk) || comes(head.to)
    return lives && /^(?:person|role)$/u.test(head.mention.kind) ? { from, to: end, head } : null
  }
  if (!DETERMINER.startsAt(flow.forms, from, chunk)) return null
  for (let i = from + 2; i < chunk - 2; i++) if (LIVES.test(flow.forms[i] ?? '') || comes(i)) return { from, to: end, head }
  return null
}

/** `Argentina`, `tỉnh Yên Bái`, `Nordland (Anh)`. */
function isPlace({ flow, mentions }: Scene, start: number, end: number): boolean {
  const first = mentions.startingAt.get(start)
  const kind = first?.mention.kind
  if (flow.forms[end - 1] !== ')')
    return isCapital(flow, end - 1) && (first ? kind === 'state' && first.to === end : PLACE.test(flow.forms[start] ?? ''))
  const state = mentions.endingAt.get(end - 1)
  const isBracketed = state?.mention.kind === 'state' && flow.forms[state.from - 1] === '(' && state.from - 1 > start
  return isBracketed && isCapital(flow, start) && (!kind || kind === 'place')
}
