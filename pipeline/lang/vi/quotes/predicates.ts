// Predicates: whether a stretch of words is a clause, a question or only a noun phrase.
import { isWordAt } from '../names/words.ts'
import { type Flow, isCapital, isWord } from './flow.ts'
import { wordsOf } from './words.ts'

const PREDICATE = wordsOf('predicate')
const VERB_START = wordsOf('verb-start')
const NOUN_HEAD = wordsOf('noun-head')
const HEDGE = wordsOf('hedge')
const NOUN_PARTICLE = wordsOf('noun-particle')
const MAIN_VERB = wordsOf('main-verb')
const QUESTION = wordsOf('question')
const RELATIVE = wordsOf('relative')
const SOME = wordsOf('some-nouns')
const TIME_OR_PEOPLE = wordsOf('time-or-people')
const ACT_NOUN = wordsOf('act-noun')
const CLAUSE_NOUN = wordsOf('clause-noun')
const EMBEDS = wordsOf('embeds')
const CLOSING_VERB = wordsOf('closing-verb')
const AUXILIARY = wordsOf('auxiliary')
const SUBJECT = (['person-start', 'determiner', 'gap'] as const).map(wordsOf)
const PRONOUN = (['pronoun-he', 'pronoun-she', 'pronoun-they', 'first-person'] as const).map(wordsOf)
const GOES_ABOUT = wordsOf('goes-about')
const DEPTH = wordsOf('depth')
const DEED = wordsOf('deed')
const ACTOR = wordsOf('actor')
const ADVERB = wordsOf('adverb')
const LONGEST_NAME = 6
// Of what is compared: đợt hạn này.
const LONGEST_SUBJECT = 6
const LONGEST_TITLE = 4
const LONGEST_HEARER = 5
const FELT_ABOUT = wordsOf('felt-about')
const POINTING = wordsOf('pointing')
const CLAUSE_WINDOW = 45

/** A clause, not a noun phrase: it starts with a verb, or a subject and later a verb. */
export function isClause(flow: Flow, from: number, to: number): boolean {
  if (isDepth(flow, from, to)) return false
  // thông báo quyết định ngừng bán, khẳng định quyết tâm của làng: a noun that begins like a verb (quyết giữ đất)
  const noun = Math.max(from, NOUN_PARTICLE.after(flow.forms, from, to) - 1, NOUN_HEAD.after(flow.forms, from, to) - 1)
  if (VERB_START.after(flow.forms, from, to) > noun) return true
  if (QUESTION.startsAt(flow.forms, from, to)) return false
  if (isNounPhrase(flow, from, to)) return false
  if (NOUN_PARTICLE.startsAt(flow.forms, from, to)) return hasMainVerb(flow, from + 2, Math.min(to, from + CLAUSE_WINDOW))
  return hasPredicate(flow, from + 1, Math.min(to, from + CLAUSE_WINDOW)) || isDeedOf(flow, from, to) || isCompared(flow, from, to)
}

/** `Trung Quốc | đánh cắp công nghệ`, `chính quyền | che giấu dịch`: one who is named, or a body, and at once what they do; but `kế hoạch ngừng bắn`. */
function isDeedOf(flow: Flow, from: number, to: number): boolean {
  let at = ACTOR.after(flow.forms, from, to)
  if (POINTING.has(flow.forms[at])) at++
  else if (flow.forms[at] === 'của' && /^(?:họ|mình)$/u.test(flow.forms[at + 1] ?? '')) at += 2
  if (at === from || isCapital(flow, at)) {
    while (at < Math.min(to, from + LONGEST_TITLE) && isWord(flow, at) && !isCapital(flow, at)) at++
    const name = at
    while (at < Math.min(to, name + LONGEST_NAME) && isWord(flow, at) && isCapital(flow, at)) at++
    if (at === name) return false
  }
  const verb = ADVERB.after(flow.forms, at, to)
  return !isCapital(flow, verb) && !isWordAt(flow.tokens, verb - 1) && DEED.startsAt(flow.forms, verb, to)
}

/** `đợt hạn này | nặng hơn năm ngoái`, `đợt hạn này | khó khăn hơn`. */
function isCompared({ forms }: Flow, from: number, to: number): boolean {
  for (let i = from + 1; i < Math.min(to - 2, from + LONGEST_SUBJECT); i++)
    if (POINTING.has(forms[i]) && forms.slice(i + 2, Math.min(to, i + 4)).includes('hơn')) return true
  return false
}

/** `sự thống nhất của các nước`, `phần nào vị thế của đội`, `những mẻ gốm ít ai thấy`: a noun with no verb of its own after it. */
export function isNounPhrase(flow: Flow, from: number, to: number): boolean {
  const { forms } = flow
  const head = HEDGE.after(forms, from, to)
  if (isCapital(flow, head)) return false
  const limit = Math.min(to, from + CLAUSE_WINDOW)
  if (NOUN_HEAD.startsAt(forms, head, to)) return !hasMainVerb(flow, head + 2, limit)
  const some = SOME.after(forms, head, to)
  // những năm gần đây, lò gốm vắng khách; những người thợ về làng
  if (some > head) return !TIME_OR_PEOPLE.startsAt(forms, some, to) && !isSubject(flow, some + 1, limit, { clause: false })
  const act = ACT_NOUN.after(forms, head, to)
  if (act > head) return !isSubject(flow, act, limit, { clause: false })
  if (isTopic(flow, head, limit)) return true
  const noun = CLAUSE_NOUN.after(forms, head, to)
  return noun > head && !isSubject(flow, noun, limit, { clause: !isDeed(flow, noun, to) })
}

/** `đánh giá sai | về lò gốm`, `cảnh báo dân làng | về cơn bão`: how or whom somebody tells, and of what; but `nói vợ quay về nhà`. */
function isTopic(flow: Flow, from: number, to: number): boolean {
  const { forms } = flow
  let named = PRONOUN.some((list) => list.startsAt(forms, from, to))
  for (let i = from; i < Math.min(to, from + LONGEST_HEARER); i++) {
    if (!isWord(flow, i) || PREDICATE.startsAt(forms, i, to) || GOES_ABOUT.has(forms[i])) return false
    if (isCapital(flow, i)) named = true
    if (forms[i + 1] !== 'về') continue
    // ông Nam sai về giá lúa: somebody, and what is said of them
    const isHearer = !named || i === from || isCapital(flow, i) || POINTING.has(forms[i])
    return isHearer && !isSubject(flow, i + 2, to, { clause: false })
  }
  return false
}

/** `bày tỏ lo ngại nghiêm trọng | trước vụ phóng`, `hy vọng lớn | vào cuộc gặp`: how strong a feeling is, and about what. */
function isDepth({ forms }: Flow, from: number, to: number): boolean {
  const end = DEPTH.after(forms, from, to)
  return end > from && FELT_ABOUT.has(forms[end])
}

/** `việc | mua hai con tàu`: what is done; but `việc | ông Nam đã mua tàu`, `nguy cơ | lò sẽ nguội`: a clause within the phrase. */
function isDeed(flow: Flow, at: number, to: number): boolean {
  return (
    /^(?:việc|chuyện)$/u.test(flow.forms[at - 1] ?? '') &&
    !isCapital(flow, at) &&
    !SUBJECT.some((list) => list.startsAt(flow.forms, at, to))
  )
}

/** A verb has the phrase that goes on at `from` as its subject. `clause`: what goes on is a clause about its noun, whose verbs are no such verb. */
function isSubject(flow: Flow, from: number, to: number, { clause }: { readonly clause: boolean }): boolean {
  const { forms } = flow
  let within = clause
  for (let i = from; i < to; i++) {
    if (CLOSING_VERB.startsAt(forms, i, to) || (!within && AUXILIARY.startsAt(forms, i, to))) return true
    // những lò này mất khách
    if (!within && POINTING.has(forms[i]) && hasPredicate(flow, i + 1, i + 2)) return true
    if (EMBEDS.has(forms[i])) within = true
  }
  return false
}

/** A noun phrase at the start is the subject of a clause where a verb of its own follows, outside a relative clause. */
function hasMainVerb(flow: Flow, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    // khi ông thừa nhận mối quan hệ ấy thì ai cũng vui: the clause ends there
    if (RELATIVE.has(flow.forms[i]) || flow.forms[i] === 'thì') return false
    // mùa cá cũng như mùa lúa: two nouns
    if (MAIN_VERB.startsAt(flow.forms, i, to) && !(flow.forms[i] === 'cũng' && flow.forms[i + 1] === 'như')) return true
  }
  return false
}

export function isQuestion(flow: Flow, from: number, to: number): boolean {
  return QUESTION.startsAt(flow.forms, from, to)
}

export function hasPredicate(flow: Flow, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    // kỹ thuật hàng không
    const flies = flow.forms[i] === 'không' && flow.forms[i - 1] === 'hàng'
    // trong tuần vừa qua, ...
    const isPast = flow.forms[i] === 'vừa' && flow.forms[i + 1] === 'qua' && !isWord(flow, i + 2)
    if (!flies && !isPast && PREDICATE.startsAt(flow.forms, i, to)) return true
  }
  return false
}
