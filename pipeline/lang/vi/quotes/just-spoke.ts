// Just spoke: whom a pronoun or a description means right behind the words of somebody with a name, where nobody else has been named since.
import type { LocalEntity } from '../../../../schemas/records/annotated-article.ts'
import { phraseForms } from '../../../core/phrases.ts'
import { isCalledRather } from '../names/called.ts'
import { opensEntry } from '../names/entries.ts'
import { COACH, GROUPS, PLAYER, TITLES } from '../names/lexicon.ts'
import type { Names } from '../names/mentions.ts'
import { callsLike, inFull, isPersonal, type LastSpeaker, mayBeCalled, officesOf } from './antecedent.ts'
import { isSpacedDash } from './clause.ts'
import type { PairScene } from './content.ts'
import type { Draft } from './draft.ts'
import { isCapital, isWord, spanOf } from './flow.ts'
import type { SpeakerPhrase } from './speaker-phrase.ts'
import { wordsOf } from './words.ts'

const EPITHET = wordsOf('epithet')
const EPITHET_START = wordsOf('epithet-start')
const VAGUE = wordsOf('vague')
const OF_WHAT = wordsOf('of-what')
const REPLY = wordsOf('reply')
/** Sentences between at most: none for a pronoun, one for a description. */
const NEXT = 1
const NEAR = 2
/** Characters back in which `một thẩm phán` announces another one. */
const ANNOUNCED = 1500

/**
 * `Thống đốc Alan Roy nói đường rất trơn. Ông cho biết thêm ...` after a mayor further back: the governor; but not where the article calls only the
 * other one `ông`.
 */
export function stillSpeaks(scene: PairScene, draft: Draft, last: LastSpeaker | null, found: number | null, names: Names): number | null {
  const { speaker } = draft
  if (!speaker || !last || found === last.entity || !isRightBehind(scene, draft, speaker, last, NEXT)) return null
  const placed = speaker.head ?? speaker
  // Anh nói: the country; chị Anh Thư: somebody whom the names do not know
  const isOther = (speaker.head !== null && speaker.head.mention.form !== 'pronoun') || isCapital(scene.flow, placed.to)
  if (isOther || draft.rule === 'quote.indirect.elided-subject') return null
  const text = scene.flow.forms.slice(placed.from, placed.to).join(' ')
  const [spoke, other] = [names.entities[last.entity], names.entities[found ?? -1]]
  if (!isPersonal(text) || !isSomebody(spoke) || !mayBeCalled(spoke, last, text)) return null
  const [ofLast, ofOther] = [names.called[last.entity], names.called[found ?? -1]]
  if (ofLast && ofOther && isCalledRather(text, ofOther, ofLast)) return null
  return other && other.kind === 'person' && callsLike(other, text) && !callsLike(spoke, text) ? null : last.entity
}

/** `Quý ông giàu có này`, `nữ hiệu trưởng`, `vị đại diện của Bộ`: words for one person that tell no other trade than the one who has just spoken. */
export function describedLast(scene: PairScene, draft: Draft, last: LastSpeaker | null, names: Names): number | null {
  const { speaker } = draft
  if (!speaker || !last || !isRightBehind(scene, draft, speaker, last, NEAR)) return null
  const { flow } = scene
  const { from, to } = speaker
  const spoke = names.entities[last.entity]
  const epithet = EPITHET.after(flow.forms, from, to)
  const prefix = epithet > from ? from : EPITHET_START.after(flow.forms, from, to)
  const noun = epithet > from ? epithet : tradeEnd(scene, prefix, to)
  if (
    !isSomebody(spoke) ||
    (epithet === from && (prefix === from || noun === prefix)) ||
    !mayBeCalled(spoke, last, flow.forms.slice(from, noun).join(' '))
  )
    return null
  const words = flow.forms.slice(prefix, noun).join(' ')
  // vị thẩm phán after a witness; but nữ hiệu trưởng, cựu điệp viên after somebody of whom no trade is told
  const isTold = flow.forms[from] === 'vị' || officesOf(spoke).length > 0
  if (prefix > from && isTold && !sharesTrade(spoke, words)) return null
  // Chân sút của đội khách after the words of HLV Lê Tám
  if (PLAYER.at(flow.forms, from) && officesOf(spoke).some((office) => COACH.at(office.split(' '), 0))) return null
  return isCalledByName(scene, from, noun, to) || isAnnounced(scene, from, words) ? null : last.entity
}

/** `“...”, bị cáo Tám nói. Bị cáo còn cho biết ...`: the noun by which the one who has just spoken was called. */
export function calledLast(scene: PairScene, draft: Draft, last: LastSpeaker | null, names: Names): number | null {
  const { speaker } = draft
  if (!speaker || !last || !isRightBehind(scene, draft, speaker, last, NEXT)) return null
  const { start, end } = spanOf(scene.flow, speaker.from, speaker.to)
  const forms = inFull(scene.flow.body.slice(start, end))
  if (!isSomebody(names.entities[last.entity])) return null
  return forms.length < last.called.length && forms.every((form, i) => form === last.called[i]) ? last.entity : null
}

function isSomebody(entity: LocalEntity | undefined): entity is LocalEntity {
  return entity?.kind === 'person' && entity.name !== null
}

/** Nobody with a name or an office stands between the last words, with who said them, and the speaker; what is said now does not count. */
function isRightBehind({ flow, mentions }: PairScene, { from, to, cue }: Draft, speaker: SpeakerPhrase, last: LastSpeaker, reach: number) {
  // “Cô sợ không?”, ông Nam hỏi. Nữ diễn viên đáp: ...
  if (
    last.isMedia ||
    last.isPast ||
    from < last.to ||
    REPLY.has(flow.forms[cue?.from ?? -1]) ||
    (flow.sentence[Math.min(from, speaker.from)] ?? 0) > last.end + reach
  )
    return false
  for (let i = last.to; i < speaker.from; i++) {
    if (i === from) i = Math.max(i, to)
    const mention = mentions.startingAt.get(i)?.mention
    if (i < speaker.from && mention && mention.form !== 'pronoun' && /^(?:person|role|group)$/u.test(mention.kind)) return false
  }
  return true
}

/** The noun of a trade or an office behind `nữ`, `vị`: `hiệu trưởng`, `đại diện`. */
function tradeEnd({ flow }: PairScene, at: number, limit: number): number {
  return Math.min(limit, Math.max(TITLES.at(flow.forms, at)?.to ?? at, GROUPS.at(flow.forms, at)?.to ?? at))
}

/** A trade that the article tells of the person; a word that fits many goes with any. */
function sharesTrade(entity: LocalEntity, trade: string): boolean {
  const forms = phraseForms(trade)
  const isVague = VAGUE.after(forms, 0, forms.length) === forms.length
  return officesOf(entity).some((office) => isVague || office.includes(trade))
}

/**
 * `nữ diễn viên Mai Sen`, `nữ diễn viên hài Mai Sen`, `- chủ nhân` behind a name: who is named there; `nữ diễn viên Mùa nước lũ`, `cựu HLV của đội Sông
 * Mây` tell a film, a team.
 */
function isCalledByName({ flow, mentions }: PairScene, from: number, at: number, to: number): boolean {
  if (isSpacedDash(flow, from - 1) && isCapital(flow, from - 2)) return true
  const kinds = [mentions.startingAt.get(at)?.mention.kind, mentions.endingAt.get(to)?.mention.kind]
  const isOfBody = kinds.includes('state') || kinds.includes('organization')
  const isName = (i: number) => isCapital(flow, i) && (i + 1 === to || !isWord(flow, i + 1) || isCapital(flow, i + 1))
  if (at < to && isName(at)) return !isOfBody
  for (let i = at; i < to; i++) if (mentions.startingAt.get(i)?.mention.kind === 'person') return true
  let run = to
  while (run > at && isCapital(flow, run - 1)) run--
  return !isOfBody && to - run > 1 && !OF_WHAT.has(flow.forms[run - 1])
}

function isAnnounced({ flow }: PairScene, from: number, noun: string): boolean {
  const start = flow.tokens[from]?.start ?? 0
  return flow.body
    .slice(Math.max(0, start - ANNOUNCED), start)
    .toLowerCase()
    .includes(`một ${noun}`)
}

/** `Cô nói vậy. 8. Anna Berg ... Cô kể`: who spoke in sentence `said` is nobody of the entry that a list opened since. */
export function entryBetween({ flow }: PairScene, said: number, at: number): boolean {
  for (let i = at; i > 0 && (flow.sentence[i] ?? 0) > said; i--)
    if (flow.sentence[i - 1] !== flow.sentence[i] && opensEntry(flow.forms, i, (k) => isCapital(flow, k))) return true
  return false
}
