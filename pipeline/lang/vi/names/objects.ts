// Whom somebody asks or seizes, told without a name: the object right behind such a verb. The same words elsewhere are no mention.

import type { PhraseIndex } from '../../../core/phrases.ts'
import { gapBefore } from '../tokens.ts'
import { ASKED_BODY, ASKED_HEAD, ASKED_PEOPLE, ASKING, BEFORE_PASSIVE, MANY, PLURAL, SEIZED, SEIZING } from './lexicon.ts'
import { type Line, type Phrase, phrase } from './phrases.ts'
import { isWordAt } from './words.ts'

/** So many words the verb has at most. */
const VERB_LENGTH = 4
/** So many nouns a list of bodies has at most: `các bộ, ban, ngành, địa phương`. */
const LIST_LENGTH = 6
/** So many words before a name say what somebody is. */
const NAME_REACH = 3
const SOMEBODY = /^(?:người|kẻ|tên)$/u
const CHAIN_LENGTH = 4
/** So many words of a passive's agent may stand before its verb. */
const AGENT_LENGTH = 9
const JOIN = /^(?:,|và)$/u
const OPENS = /^[,.:;“"]$/u

/** `yêu cầu các sở, ngành tiết kiệm điện`, `kêu gọi người dân ở nhà`, `bắt giữ nghi phạm`, `3 người bị bắt`; not `yêu cầu các Sở Y tế, Giao thông`, which have names. */
export function objectPhrase(s: Line, from: number): Phrase | null {
  const end = endsVerb(s, from, ASKING) ? askedEnd(s, from) : seizedEnd(s, from)
  if (end === from || s.tokens[end]?.capital) return null
  const head = s.forms.slice(from, end).join(' ')
  return phrase(s, from, end, 'group', { form: 'title', head, plural: true })
}

function endsVerb(s: Line, at: number, verbs: PhraseIndex<true>): boolean {
  return Array.from({ length: VERB_LENGTH }, (_, n) => at - 1 - n).some((start) => start >= 0 && verbs.at(s.forms, start)?.to === at)
}

/** The token behind `các sở, ngành`, `tất cả các địa phương`, `người dân`; `from` where nobody of the kind is asked. */
function askedEnd(s: Line, from: number): number {
  // lãnh đạo các sở, UBND các tỉnh: of several
  const leads = ASKED_HEAD.at(s.forms, from)?.to ?? from
  const lead = isMany(s, leads) ? leads : from
  const all = PLURAL.at(s.forms, lead)?.to ?? lead
  const noun = countEnd(s, all)
  const people = nounEnd(s, noun, ASKED_PEOPLE)
  let to = isMany(s, noun - 1) ? nounEnd(s, noun, ASKED_BODY) : noun
  if (to === noun) return people > noun ? people : from
  for (let n = 1; n < LIST_LENGTH && JOIN.test(s.forms[to] ?? ''); n++) {
    const next = PLURAL.at(s.forms, to + 1)?.to ?? to + 1
    const end = nounEnd(s, next, ASKED_BODY)
    if (end === next || s.tokens[end]?.capital) break
    to = end
  }
  return to
}

/** `các`, `hai`, `3`: the word leads several. */
function isMany(s: Line, at: number): boolean {
  return MANY.at(s.forms, at) !== null || /^\d+$/u.test(s.forms[at] ?? '')
}

/** The token behind `nghi phạm`, `3 người`, `2 trong số 3 nghi phạm`; `from` where nothing of the kind is done to anybody. */
function seizedEnd(s: Line, from: number): number {
  const isObject = endsVerb(s, from, SEIZING)
  const count = countEnd(s, from)
  const all = count > from && s.forms[count] === 'trong' && s.forms[count + 1] === 'số' ? countEnd(s, count + 2) : count
  const isCounted = all > from && !/^(?:các|những)$/u.test(s.forms[all - 1] ?? '')
  const some = isCounted && SOMEBODY.test(s.forms[all] ?? '') && !isWordAt(s.tokens, all) ? all + 1 : all
  if (some > all) return isObject || isSeized(s, some) ? some : from
  // đối tượng đã bị bắt, người dân còn bị phiến quân bắn chết
  const people = isObject ? all : nounEnd(s, all, ASKED_PEOPLE)
  const noun = people > all ? people : nounEnd(s, all, SEIZED)
  const isSubject = (from === 0 || all > from || OPENS.test(s.tokens[from - 1]?.text ?? '')) && isSeized(s, noun)
  const end = isObject || isSubject ? noun : all
  return end > all && (all > from || isSubject || !namesSoon(s, end)) ? end : from
}

/** `3 người này mới bị | lính dù bắt`: a passive with one of the verbs stands behind the token. */
function isSeized(s: Line, at: number): boolean {
  let passive = at
  while (passive < at + CHAIN_LENGTH && BEFORE_PASSIVE.at(s.forms, passive)) passive++
  if (s.forms[passive] !== 'bị') return false
  for (let i = passive + 1; i <= passive + AGENT_LENGTH && s.tokens[i]?.kind === 'word'; i++) if (SEIZING.at(s.forms, i)) return true
  return false
}

/** `đối tượng cầm đầu Lê Văn Tám`: the name stands a few words behind. */
function namesSoon(s: Line, at: number): boolean {
  const next = s.tokens.slice(at, at + NAME_REACH)
  const end = next.findIndex(({ kind }) => kind !== 'word')
  return next.slice(0, end === -1 ? NAME_REACH : end).some(({ capital }) => capital)
}

function countEnd(s: Line, at: number): number {
  return s.tokens[at]?.kind === 'number' ? at + 1 : (PLURAL.at(s.forms, at)?.to ?? at)
}

/** The token behind the noun at `at`; `at` itself where none of the list stands there, or only a syllable of a longer word. */
function nounEnd(s: Line, at: number, nouns: PhraseIndex<true>): number {
  const end = nouns.at(s.forms, at)?.to ?? at
  return end > at && gapBefore(s.tokens, at) === 1 && !isWordAt(s.tokens, end - 1) ? end : at
}
