// Acts done with words that no verb names: what somebody says that another one ought to do, or did wrong.
// `Tổng thống Mỹ nói Trung Quốc nên hành động` is a demand; `Triều Tiên cho rằng Mỹ gây căng thẳng` an accusation.
import type { Quote } from '../../../../schemas/records/annotated-article.ts'
import type { Draft } from './draft.ts'
import { groupFrom } from './groups.ts'
import type { Line } from './line.ts'
import type { Scene } from './scene.ts'
import { entitiesOf } from './selection.ts'
import { statusesIn } from './status-words.ts'
import { type FoundTrigger, saidTriggerAt } from './triggers.ts'
import { frameDateOfQuote } from './when.ts'
import { eventWords } from './words.ts'

const WILL = eventWords('will')
const AGAINST = eventWords('against')
const COMPOUND = eventWords('compound')
const ASIDE = eventWords('aside')
const TOLD = eventWords('told')
/** How far behind the subject of the words the word that makes them a demand, or a reproach, may stand. */
const OUGHT_REACH = 3
const BLAME_REACH = 16
/** Only words of these kinds are acts: what is thought or denied is none. */
const QUIET: ReadonlySet<string> = new Set(['think', 'deny', 'promise'])

/** The acts that the quotes of one sentence are. */
export function readSaid(line: Line, scene: Scene): Draft[] {
  const seen = new Set<number>()
  const out: Draft[] = []
  line.quoteAt.forEach((index, at) => {
    if (index === -1 || seen.has(index) || line.tokens[at]?.kind !== 'word') return
    seen.add(index)
    const quote = scene.quotes[index]
    if (quote) out.push(...readContent(line, quote, at, scene))
  })
  return out
}

function readContent(line: Line, quote: Quote, start: number, { names, parties, life }: Scene): Draft[] {
  const speaker = quote.speaker?.entity ?? null
  if (speaker === null || (quote.cue && QUIET.has(quote.cue.class))) return []
  const entity = names.entities[speaker]
  if (!entity?.name || !life.isPublic(speaker) || life.isMedia(speaker)) return []
  const group = groupFrom(line, ASIDE.after(line.forms, start, line.forms.length)) ?? groupFrom(line, start)
  const targets = group ? entitiesOf(line, group.members, names) : []
  if (!group || targets.length === 0 || targets.some((target) => parties.isSame(target, speaker) || !life.isPublic(target))) return []
  // Nhóm Bảy (G7) cần: what stands in brackets adds nothing
  const found = findWord(line, line.forms[group.to] === '(' ? line.forms.indexOf(')', group.to) + 1 || group.to : group.to)
  if (!found) return []
  const { type, mode } = found.trigger
  const date = frameDateOfQuote(line, start)
  return [
    {
      line,
      found,
      type,
      mode,
      actors: [speaker],
      targets,
      status: 'occurred',
      date,
      place: null,
      isNominal: false,
      isOfUnnamed: false,
      pointsBack: false,
    },
  ]
}

function findWord(line: Line, from: number): FoundTrigger | null {
  for (let at = from; at < Math.min(line.forms.length, from + BLAME_REACH); at++) {
    if (/^[;:?!]$/u.test(line.forms[at] ?? '')) return null
    // người Iran tin rằng Mỹ gây hấn: told of what somebody else thinks
    if (TOLD.startsAt(line.forms, at, line.forms.length)) return null
    // ông ấy đã yêu cầu tôi can thiệp: told of another demand
    if (AGAINST.startsAt(line.forms, at, line.forms.length)) return null
    // gây nên, trở nên
    if (COMPOUND.after(line.forms, at - 1, line.forms.length) > at) continue
    const match = saidTriggerAt(line.forms, at)
    if (!match || (match.value.type === 'REQUEST' && (at - from >= OUGHT_REACH || WILL.before(line.forms, at, from) < at))) continue
    // không gây ra mối đe dọa
    if (statusesIn(line.forms, 'verb', from, at).includes('denied')) return null
    return { from: at, to: match.to, head: at, noun: false, trigger: match.value }
  }
  return null
}
