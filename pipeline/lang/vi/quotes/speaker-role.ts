// Speaker role: the office of a speaker as written: in the name's own phrase, before it up to a comma, or in an apposition after it.
import { LAY_PERSON, RELATION, TITLES } from '../names/lexicon.ts'
import { chunkEnd, isSpacedDash } from './clause.ts'
import type { PairScene } from './content.ts'
import { isWord, spanOf } from './flow.ts'
import type { PlacedMention } from './mention-index.ts'
import { hasPredicate } from './predicates.ts'
import type { SpeakerPhrase } from './speaker-phrase.ts'
import { wordsOf } from './words.ts'

const OFFICE = wordsOf('office')

/** `người phát ngôn Cục Hàng hải` of `người phát ngôn Cục Hàng hải, Mai Sen`; `Trưởng tiểu ban Di tích` of `bà Mai Sen, Trưởng tiểu ban Di tích, phố Mây`. */
export function roleOf(scene: PairScene, phrase: SpeakerPhrase): string | null {
  const { head } = phrase
  const own = head?.mention.role ?? null
  if (head?.mention.kind !== 'person' || head.mention.form !== 'name') return own
  if (own !== null) return whole(scene, own, head, phrase.to)
  return before(scene, phrase, head.from) ?? after(scene, head.to, phrase.to)
}

/** `bà Sen, nhà kinh tế học | của viện Mây`: an office at the end of the name's phrase goes on with it. */
function whole(scene: PairScene, role: string, { from, to }: PlacedMention, end: number): string {
  const { flow } = scene
  const said = spanOf(flow, from, to)
  let close = beforeBracket(flow.forms, to, chunkEnd(scene, to, end))
  while (close > to && !isWord(flow, close - 1)) close--
  if (close <= to || !flow.body.slice(said.start, said.end).endsWith(role) || hasPredicate(flow, to, close)) return role
  return flow.body.slice(said.end - role.length, spanOf(flow, to, close).end)
}

function before(scene: PairScene, { from }: SpeakerPhrase, name: number): string | null {
  const { flow } = scene
  if (from >= name - 1 || (flow.forms[name - 1] !== ',' && !isSpacedDash(flow, name - 1)) || !isOffice(scene, from)) return null
  return textOf(scene, from, chunkEnd(scene, from, name - 1))
}

function after(scene: PairScene, name: number, end: number): string | null {
  const { flow } = scene
  const isBracket = flow.forms[name] === '('
  if (name + 2 > end || !(isBracket || flow.forms[name] === ',' || isSpacedDash(flow, name)) || !isOffice(scene, name + 1)) return null
  const close = isBracket ? flow.forms.indexOf(')', name) : beforeBracket(flow.forms, name + 1, chunkEnd(scene, name + 1, end))
  return close > name + 1 && close <= end && !hasPredicate(flow, name + 1, close) ? textOf(scene, name + 1, close) : null
}

/** `Giám đốc Sở Y tế | (tỉnh Mây)`. */
function beforeBracket(forms: readonly string[], from: number, end: number): number {
  const bracket = forms.indexOf('(', from)
  return bracket >= from && bracket < end ? bracket : end
}

/** An office or a trade; `con rể ông Tám`, `phụ huynh một bé` are none. */
function isOffice({ flow, mentions }: PairScene, at: number): boolean {
  if (RELATION.at(flow.forms, at) ?? LAY_PERSON.at(flow.forms, at)) return false
  const mention = mentions.startingAt.get(at)?.mention
  if (mention?.form === 'title' && mention.kind === 'person' && mention.role !== null) return true
  const title = TITLES.at(flow.forms, at)
  return (title !== null && title.value.kind !== 'honorific') || OFFICE.startsAt(flow.forms, at, flow.tokens.length)
}

function textOf({ flow }: PairScene, from: number, to: number): string | null {
  const { start, end } = spanOf(flow, from, to)
  return flow.body.slice(start, end) || null
}
