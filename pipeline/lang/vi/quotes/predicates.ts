// Predicates: whether a stretch of words is a clause, a question or only a noun phrase.
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
const CLAUSE_WINDOW = 45

/** A clause, not a noun phrase: it starts with a verb, or a subject and later a verb. */
export function isClause(flow: Flow, from: number, to: number): boolean {
  // thông báo quyết định ngừng bán: a noun that begins like a verb (quyết giữ đất)
  if (VERB_START.after(flow.forms, from, to) > Math.max(from, NOUN_PARTICLE.after(flow.forms, from, to) - 1)) return true
  if (QUESTION.startsAt(flow.forms, from, to)) return false
  if (isNounPhrase(flow, from, to)) return false
  if (NOUN_PARTICLE.startsAt(flow.forms, from, to)) return hasMainVerb(flow, from + 2, Math.min(to, from + CLAUSE_WINDOW))
  return hasPredicate(flow, from + 1, Math.min(to, from + CLAUSE_WINDOW))
}

/** `sự thống nhất của các nước`, `phần nào vị thế của đội`: an abstract noun with no verb of its own after it. */
export function isNounPhrase(flow: Flow, from: number, to: number): boolean {
  const head = HEDGE.after(flow.forms, from, to)
  if (!NOUN_HEAD.startsAt(flow.forms, head, to) || isCapital(flow, head)) return false
  return !hasMainVerb(flow, head + 2, Math.min(to, from + CLAUSE_WINDOW))
}

/** A noun phrase at the start is the subject of a clause where a verb of its own follows, outside a relative clause. */
function hasMainVerb(flow: Flow, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (RELATIVE.has(flow.forms[i])) return false
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
