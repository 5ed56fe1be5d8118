// Own act: where the one who speaks does more than say the words, or keeps something back: `..., đồng thời kêu gọi ...`, `... và mong bà con giúp`.
import type { PairScene } from './content.ts'
import type { CueHit } from './cues.ts'
import { hasPredicate } from './predicates.ts'
import { wordsOf } from './words.ts'

const OWN_ACT = wordsOf('own-act')
const SPEECH_ACT = wordsOf('speech-act')
const STANCE_ACT = wordsOf('stance-act')
const ASKS = wordsOf('asks')
const CLAIMS = wordsOf('claims')
const NEGATION = wordsOf('negation')
const KEPT_BACK = wordsOf('kept-back')
const THING = wordsOf('thing')
const WISH = wordsOf('wish')
const BOTH = wordsOf('both')
const AIM = wordsOf('aim')
const PRONOUNS = (['pronoun-he', 'pronoun-she'] as const).map(wordsOf)
const LONGEST_CLAUSE = 220
const LEAVES = wordsOf('leaves')
const SOON = 2

/**
 * The joining word before what the speaker does besides, in the content of `hit` that starts at `start`; null where nothing of the kind is told. Where the
 * words tell what somebody else says or asks, that goes on: `cho biết bà Lan chê cầu, đồng thời nhấn mạnh ...`.
 */
export function ownAct(scene: PairScene, hit: CueHit, start: number, to: number): number | null {
  const { forms } = scene.flow
  const limit = Math.min(to, start + LONGEST_CLAUSE)
  const claims = CLAIMS.after(forms, hit.from, hit.to) === hit.to
  const isDenied = NEGATION.has(forms[start])
  let isOthers = false
  // cho rằng dự án nhằm giữ nước và kêu gọi mọi người góp sức
  let isAim = false
  for (let i = start + 1; i < limit; i++) {
    if (scene.pairAt[i] !== -1) continue
    const together = forms[i] === 'đồng' && forms[i + 1] === 'thời' && !/^(?:cũng|thì)$/u.test(forms[i - 1] ?? '')
    const turns = /^(?:nhưng|song)$/u.test(forms[i] ?? '')
    const verb = i + (together ? 2 : 1)
    const act = /^(?:cũng|lại)$/u.test(forms[verb] ?? '') ? verb + 1 : verb
    // đồng thời ông hứa hẹn ...
    const own = together && PRONOUNS.some((list) => list.has(forms[act])) ? act + 1 : act
    if (together && OWN_ACT.startsAt(forms, own, limit)) return i
    if ((together || turns) && !isOthers && SPEECH_ACT.startsAt(forms, own, limit)) return i
    if (together && claims && !isOthers && ASKS.startsAt(forms, own, limit)) return i
    const joins = forms[i] === 'và' && !isOthers && !isAim
    if (joins && claims && STANCE_ACT.startsAt(forms, act, limit)) return i
    if (joins && isDenied && ASKS.startsAt(forms, act, limit)) return i
    // nói giá “sẽ giảm”(,) rồi cúp máy
    const then = forms[i] === ',' ? i + 1 : i
    if (scene.pairAt[i - 1] !== -1 && forms[then] === 'rồi' && LEAVES.startsAt(forms, then + 1, limit)) return i
    if (turns && (KEPT_BACK.startsAt(forms, act, limit) || (forms[act] === 'bày' && forms[act + 1] === 'tỏ'))) return i
    if ((together || turns || /^(?:và|,)$/u.test(forms[i] ?? '')) && isWishOfSpeaker(scene, start, i, act, limit)) return i
    isAim ||= AIM.has(forms[i])
    isOthers ||= [OWN_ACT, SPEECH_ACT, STANCE_ACT, ASKS].some((list) => list.startsAt(forms, i, limit))
  }
  return null
}

/**
 * `cho rằng đây là việc tốt | và mong bà con giúp`: a thing wishes nothing. `nói Peru đã giữ ba con tàu | và đề nghị Peru trả lại`,
 * `nói Peru và Chile là bạn | , đề nghị hai bên họp sớm`: nobody asks themselves. But `nói Peru tôn trọng và mong Chile trả tàu`.
 */
function isWishOfSpeaker(scene: PairScene, start: number, joint: number, act: number, limit: number): boolean {
  const { forms } = scene.flow
  const { startingAt, firstOf } = scene.mentions
  const to = WISH.after(forms, act, limit)
  if (to === act) return false
  const first = startingAt.get(start)
  const whom = startingAt.get(to)
  const isSame = first !== undefined && whom !== undefined && first.mention.entity !== null && first.mention.entity === whom.mention.entity
  const ofBoth = first !== undefined && /^(?:và|-)$/u.test(forms[first.to] ?? '') && BOTH.startsAt(forms, to, limit)
  if (isSame || ofBoth) return true
  if (forms[joint] === ',' || !THING.startsAt(forms, start, limit) || (firstOf[start] ?? -1) !== -1) return false
  for (let i = start; i < joint; i++) {
    if (AIM.has(forms[i])) return false
    const other = i > start ? startingAt.get(i) : undefined
    if (other && other.to < joint && hasPredicate(scene.flow, other.to, Math.min(joint, other.to + SOON))) return false
  }
  return true
}
