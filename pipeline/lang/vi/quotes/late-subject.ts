// Late subject: the noun phrase that speaks stands behind other words of its stretch: an adverbial without its comma, `theo`, or whom somebody hears.
import { isWordAt } from '../names/words.ts'
import { isNounPhraseStart, type Scene } from './clause.ts'
import type { PlacedMention } from './mention-index.ts'
import { isOfFamily, touching } from './noun-phrase.ts'
import { hasPredicate } from './predicates.ts'
import type { SpeakerPhrase } from './speaker-phrase.ts'
import { wordsOf } from './words.ts'

const LINK = wordsOf('link')
const OWNER = wordsOf('owner')
const RELATION = wordsOf('relation')
const DETERMINER = wordsOf('determiner')

/** `Ông Tám đang cày thì nghe | người nhà gọi điện báo`: whom somebody hears, where a noun phrase follows. */
export function heardFrom(scene: Scene, start: number, end: number): number | null {
  const { forms } = scene.flow
  for (let i = end - 2; i > start; i--) {
    // không ai nghe anh nói: what is listened to
    const isPronoun = scene.mentions.startingAt.get(i + 1)?.mention.form === 'pronoun'
    if (forms[i] === 'nghe' && !isPronoun && isNounPhraseStart(scene, i + 1, end)) return i + 1
  }
  return null
}

/** `Ông Tám đang uống nước thì | một người phụ nữ đi sang nói`: whose clause follows `thì`. */
export function thenBy(scene: Scene, start: number, end: number): number | null {
  for (let i = end - 2; i > start; i--) {
    if (scene.flow.forms[i] !== 'thì' || scene.pairAt[i] !== -1) continue
    return isNounPhraseStart(scene, i + 1, end) && hasPredicate(scene.flow, i + 2, end) ? i + 1 : null
  }
  return null
}

/**
 * `Peru đã bán khí đốt cho miền nam và | phía Chile khẳng định`: the other side's clause; `Peru, mà theo | ông đánh giá là đã rút lui`: whose view it is.
 */
export function otherSide(scene: Scene, start: number, end: number): PlacedMention | null {
  const { flow, mentions } = scene
  const last = mentions.endingAt.get(end)
  const isSide = last !== undefined && last.from > start + 1 && flow.forms[last.from] === 'phía' && flow.forms[last.from - 1] === 'và'
  if (isSide && hasPredicate(flow, start, last.from - 1)) return last
  const isView = last !== undefined && last.from > start + 1 && flow.forms[last.from - 1] === 'theo' && flow.forms[last.from - 2] === 'mà'
  return isView ? last : null
}

/** `người nhà | gọi điện báo`: where the verb of a noun phrase at `from` stands. */
export function verbAfter({ flow }: Scene, from: number, end: number): number {
  for (let i = from + 2; i < end; i++) if (hasPredicate(flow, i, i + 1)) return i
  return end
}

/** `Hôm qua tại Hà Nội ông Nam | nói`: the noun phrase at the end of an adverbial without its comma. */
export function lateSubject(scene: Scene, start: number, end: number): SpeakerPhrase | null {
  const touch = touching(scene, start, end)
  // Có tới 7 đoàn đại biểu Quốc hội | cho hay: whose the group is
  const group = touch && scene.mentions.endingAt.get(touch.from)
  if (group && group.from >= start && group.mention.kind === 'group' && touch.mention.kind !== 'group') {
    const number = scene.flow.tokens[group.from - 1]?.kind === 'number' && group.from > start
    return { from: number ? group.from - 1 : group.from, to: end, head: group }
  }
  // Theo gia đình ông Sáu | cho biết
  const family = touch && isOfFamily(scene, start, touch) ? RELATION.before(scene.flow.forms, touch.from, start) : null
  if (touch && family !== null && family < touch.from) return { from: family, to: touch.to, head: null }
  if (touch && !LINK.has(scene.flow.forms[touch.from - 1])) return { from: touch.from, to: touch.to, head: touch }
  // Theo thông tin từ Công ty Sao Mai | cho biết, Theo truyền thông Anh | đưa tin
  const isSource = touch !== null && (touch.from === start + 1 || OWNER.has(scene.flow.forms[touch.from - 1]))
  if (touch && isSource && scene.flow.forms[start] === 'theo') return { from: touch.from, to: touch.to, head: touch }
  // có tới 40% ngư dân | cho biết
  if (scene.flow.forms[start] === 'tới' && scene.flow.tokens[start + 1]?.kind === 'number') return { from: start + 1, to: end, head: null }
  for (let i = end - 1; i > start; i--) {
    const first = scene.mentions.firstOf[i] ?? -1
    // buổi họp báo | thông báo: the second syllable of a common word
    if ((first !== -1 && first < i) || isWordAt(scene.flow.tokens, i - 1)) continue
    const from = scene.mentions.startingAt.has(i) ? i : DETERMINER.before(scene.flow.forms, i, start + 1)
    if (isNounPhraseStart(scene, i, end) && !LINK.has(scene.flow.forms[from - 1]))
      return { from, to: end, head: scene.mentions.startingAt.get(i) ?? null }
  }
  return null
}
