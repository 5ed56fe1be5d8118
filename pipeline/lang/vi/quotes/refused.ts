// Refused: clauses before a cue that speak for nobody: relative ones, passives, what somebody is asked or told to do.
import { isNounPhraseStart, type Scene, skipAdverbsBack } from './clause.ts'
import { isNamedPerson, touching } from './noun-phrase.ts'
import { hasPredicate } from './predicates.ts'
import { wordsOf } from './words.ts'

const ACCUSED = wordsOf('accused')
const DETERMINER = wordsOf('determiner')
const AGENT = wordsOf('agent')
const HEARER = wordsOf('gap')
const NEAR = 5
const SOON = 3
const POLITE = wordsOf('polite')
const RELATION = wordsOf('relation')
const RELATIVE = wordsOf('relative')
const REQUEST = wordsOf('request')
const SIDE = wordsOf('side')
const TOLD = wordsOf('told')

/** `do “Góa phụ trắng” viết`. */
export function isAgentPair(scene: Scene, at: number, low: number): boolean {
  if (at < low || scene.pairAt[at] === -1) return false
  let open = at
  while (open > low && scene.pairAt[open - 1] === scene.pairAt[at]) open--
  return open > low && AGENT.has(scene.flow.forms[open - 1])
}

/** The clause is relative (điều mà ông Nam nói) or passive (bị ông Nam cáo buộc): nobody's words follow it. */
export function isRefused(scene: Scene, start: number, end: number): boolean {
  const { forms } = scene.flow
  // Bạn đọc vui lòng gửi thư trả lời: what somebody is asked to do
  for (let i = start; i < end; i++) if (POLITE.startsAt(forms, i, end)) return true
  if (isToldOf(scene, start, end)) return true
  const touch = touching(scene, start, end)
  if (touch) {
    // Bà Sen | bị chồng cũ tố là ..., Bà Sen | được nhiều người khen là ...: whoever does it
    if (/^(?:bị|được)$/u.test(forms[touch.to] ?? '') && touch.to + 1 < end && isSomebody(scene, touch.to + 1, end)) return true
    if (touch.from <= start) return start > 0 && (AGENT.has(forms[start - 1]) || forms[start - 1] === 'mà')
    // dân muốn Bộ | trả lời: what somebody is wanted to say
    if (REQUEST.has(forms[touch.from - 1])) return true
    // Lan đã bị ông Nam nói thẳng rằng cô hết việc: what somebody does to her is to say so
    const isSaid = isNamedPerson(touch) && forms[touch.from - 1] === 'bị' && forms.slice(end, end + NEAR).includes('rằng')
    return (AGENT.has(forms[agentStart(scene, touch.from, start) - 1]) && !isSaid) || RELATIVE.has(forms[touch.from - 1])
  }
  for (let i = end - 1; i >= Math.max(start, end - NEAR); i--) {
    // bị cáo, bị can: the word means a person
    if (RELATIVE.has(forms[i]) || (i > start && forms[i] === 'bị' && (!ACCUSED.startsAt(forms, i, end) || forms[i + 2] === 'buộc')))
      return true
    // Nam được bạn | thông báo
    if (i > start && forms[i] === 'được' && isSomebody(scene, i + 1, end)) return true
  }
  return false
}

/** `những lời | cô ấy đã | nói`, `những gì | phía ông Nam | tuyên bố`: words that somebody said are talked of; but `những lời chê cho rằng ...`, `những gì ông Nam nói: “...”`. */
function isToldOf(scene: Scene, start: number, end: number): boolean {
  const { forms } = scene.flow
  if (forms.slice(end, end + SOON).includes(':')) return false
  for (let i = start; i < end; i++) {
    const who = TOLD.after(forms, i, end)
    if (who === i) continue
    const verb = skipAdverbsBack(scene, end, who)
    const isWhole = !forms.slice(who, verb).some((form) => /^(?:,|và|khi)$/u.test(form))
    return isWhole && (isSomebody(scene, who, end) || forms[who] === 'mình') && !hasPredicate(scene.flow, who, verb)
  }
  return false
}

/** `được | nhiều hàng xóm`, `bị | cả Peru và các nước láng giềng`: where all those begin who do it together, the last of whom begins at `at`. */
function agentStart(scene: Scene, at: number, low: number): number {
  const { forms } = scene.flow
  let from = at
  for (;;) {
    const before = DETERMINER.before(forms, from, low)
    const joined = /^(?:và|,)$/u.test(forms[before - 1] ?? '')
    const other = joined ? (scene.mentions.endingAt.get(before - 1)?.from ?? HEARER.before(forms, before - 1, low)) : before
    const next = joined && other < before - 1 && other > low ? other : before
    if (next === from) return from
    from = next
  }
}

function isSomebody(scene: Scene, from: number, end: number): boolean {
  const { forms } = scene.flow
  return isNounPhraseStart(scene, from, end) || [HEARER, RELATION, SIDE].some((list) => list.startsAt(forms, from, end))
}
