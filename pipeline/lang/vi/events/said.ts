// Acts done with words that no verb names: what somebody says that another one ought to do, or did wrong.
// `Tổng thống Mỹ nói Trung Quốc nên hành động` is a demand; `Triều Tiên cho rằng Mỹ gây căng thẳng` an accusation.
import type { Quote } from '../../../../schemas/records/annotated-article.ts'
import type { Draft } from './draft.ts'
import { entitiesOf } from './entities-of.ts'
import { frameDateOfQuote } from './frame-dates.ts'
import { type Group, groupFrom, groupUntil } from './groups.ts'
import type { Line } from './line.ts'
import { possessorAfter } from './objects.ts'
import type { Scene } from './scene.ts'
import { statusesIn } from './status-words.ts'
import { type FoundTrigger, saidTriggerAt } from './triggers.ts'
import { eventWords } from './words.ts'

const WILL = eventWords('will')
const AGAINST = eventWords('against')
const UNABLE = eventWords('unable')
const COMPOUND = eventWords('compound')
const ASIDE = eventWords('aside')
const TOLD = eventWords('told')
const SPEECH = eventWords('speech')
const DETERMINER = eventWords('determiner')
const DEED_NOUN = eventWords('deed-noun')
const HEAD_NOUN = eventWords('head-noun')
const SOMEBODY = eventWords('somebody')
const POSSESSIVE = eventWords('possessive')
const OBLIQUE = eventWords('oblique')
const DISCOURSE = eventWords('discourse')
const SELF = eventWords('self')
/** What those who speak say to do, or not to do, themselves. */
const OWN: ReadonlySet<string> = new Set(['event.threaten.own', 'event.reject.own'])
const TOLD_DEED = eventWords('told-deed')
const WISH = eventWords('wish')
const FEAR = eventWords('fear')
const IT_IS = eventWords('it-is')
/** How many words behind what is blamed its doer may stand. */
const OWNER_REACH = 6
/** How many tokens an adjunct that opens the words may have. */
const OPENING_REACH = 20
/** How far behind the subject of the words the word that makes them a demand, or a reproach, may stand. */
const OUGHT_REACH = 3
const BLAME_REACH = 16
/** How many words the deed may have that somebody is behind. */
const DEED_REACH = 10
/** Words of these kinds are no acts: what is thought or denied. */
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
  const told = openingEnd(line, start)
  const about = aboutWhom(line, told) ?? aboutWhom(line, start)
  const vow = ownVow(line, start, (group) => entitiesOf(line, group.members, names).every((one) => parties.isSame(one, speaker)))
  if (vow) return [saidDraft(line, vow, [speaker], [], frameDateOfQuote(line, start))]
  const blamed = blamedBehind(line, told)
  if (blamed) {
    const culprits = entitiesOf(line, blamed.group.members, names).filter((one) => !parties.isSame(one, speaker))
    if (culprits.length > 0) return [saidDraft(line, blamed.found, [speaker], culprits, frameDateOfQuote(line, start))]
  }
  const found = about && (findWord(line, about.from) ?? (about.group ? findWord(line, about.group.to) : null))
  // Peru phải rút quân is a demand; việc Peru phải rút quân, đây là điều Peru phải làm are none
  if (!about || !found || (!about.isSubject && found.trigger.type !== 'ACCUSE')) return []
  const group = (found.trigger.type === 'ACCUSE' ? ownerBehind(line, found.to) : null) ?? about.group
  const all = group ? entitiesOf(line, group.members, names) : []
  // hành vi của Peru cùng đồng minh: Peru
  const targets = about.isSubject ? all : all.filter((target) => life.isPublic(target))
  // vụ phóng thử là “hành động vô trách nhiệm”: whose it is was told before
  const isDeedTold = !about.isSubject && about.group === null && TOLD_DEED.before(line.forms, about.from, 0) < about.from
  if ((targets.length === 0 && !isDeedTold) || targets.some((target) => parties.isSame(target, speaker) || !life.isPublic(target)))
    return []
  return [saidDraft(line, found, [speaker], targets, frameDateOfQuote(line, start))]
}

/** “Đứng đằng sau vụ tấn công là nhóm Kavena”: who is named behind the deed. */
function blamedBehind(line: Line, at: number): { found: FoundTrigger; group: Group } | null {
  const match = saidTriggerAt(line.forms, at)
  if (match?.value.type !== 'ACCUSE') return null
  const is = line.forms.indexOf('là', match.to)
  const group = is !== -1 && is - match.to <= DEED_REACH ? groupFrom(line, is + 1) : null
  return group && { found: { from: at, to: match.to, head: at, noun: false, trigger: match.value }, group }
}

function saidDraft(line: Line, found: FoundTrigger, actors: readonly number[], targets: readonly number[], date: Draft['date']): Draft {
  const { type, mode } = found.trigger
  const rest = { place: null, isNominal: false, isOfUnnamed: false, pointsBack: false, mayStand: false }
  return { line, found, type, mode, actors, targets, status: 'occurred', date, ...rest }
}

/** “Chúng tôi sẽ đáp trả”, “Peru sẽ đáp trả”: a blow that those who speak say to deal themselves, in the words that start at a token; null where somebody else may deal it. */
function ownVow(line: Line, start: number, isSpeaker: (one: Group) => boolean): FoundTrigger | null {
  for (let at = start; line.quoteAt[at] === line.quoteAt[start]; at++) {
    const match = saidTriggerAt(line.forms, at)
    if (!match || !OWN.has(match.value.id)) continue
    // chúng tôi lo sợ chúng tôi sẽ tấn công nhầm: no threat
    if (line.forms.slice(start, at).some((_, n) => FEAR.startsAt(line.forms, start + n, at))) return null
    const to = ASIDE.before(line.forms, at, start)
    const group = groupUntil(line, to)
    if (SELF.before(line.forms, to, start) < to || (group !== null && isSpeaker(group)))
      return { from: at, to: match.to, head: at, noun: false, trigger: match.value }
  }
  return null
}

interface About {
  /** Null where only what follows tells whose the deed is: `đây là hành động khiêu khích của Peru`. */
  readonly group: Group | null
  readonly isSubject: boolean
  /** Where to look for the word that makes it an act. */
  readonly from: number
}

/** Whom the words that start at a token are about: who they begin with, or whose the deed is that they begin with. */
function aboutWhom(line: Line, at: number): About | null {
  const first = DETERMINER.after(line.forms, at, line.forms.length)
  // máy bay Chile, các thủ lĩnh Hamas: those of the country or the group
  const heads = [HEAD_NOUN, SOMEBODY].map((list) => list.after(line.forms, first, line.forms.length))
  const group = groupFrom(line, at) ?? groupFrom(line, Math.max(...heads))
  // Nhóm Bảy (G7) cần: what stands in brackets adds nothing
  if (group) {
    const from = line.forms[group.to] === '(' ? line.forms.indexOf(')', group.to) + 1 || group.to : group.to
    return { group, isSubject: true, from }
  }
  // việc Mỹ triển khai, các cuộc tập trận của Mỹ và Hàn Quốc
  const noun = DETERMINER.after(line.forms, IT_IS.after(line.forms, at, line.forms.length), line.forms.length)
  const end = DEED_NOUN.after(line.forms, noun, line.forms.length)
  if (end > noun) return { group: groupFrom(line, end) ?? possessorAfter(line, end), isSubject: false, from: end }
  return null
}

/** `khiêu khích của Peru`: whose the deed is that the word blames; nobody is named between. */
function ownerBehind(line: Line, to: number): Group | null {
  for (let at = to; at < to + OWNER_REACH && line.tokens[at]?.kind === 'word' && !isNextPhrase(line, at); at++)
    if (POSSESSIVE.has(line.forms[at])) return groupFrom(line, at + 1)
  return null
}

/** A name, or a preposition, begins something else. */
function isNextPhrase(line: Line, at: number): boolean {
  return line.startingAt.has(at) || OBLIQUE.startsAt(line.forms, at, line.forms.length)
}

/** Behind what the words open with before they say whom they are about: `rõ ràng là`, `bằng việc thử tên lửa,`. */
function openingEnd(line: Line, start: number): number {
  const said = DISCOURSE.after(line.forms, start, line.forms.length)
  const at = ASIDE.after(line.forms, line.forms[said] === ',' ? said + 1 : said, line.forms.length)
  if (!OBLIQUE.startsAt(line.forms, at, line.forms.length) && !line.inDate[at]) return at
  const comma = line.forms.indexOf(',', at)
  return comma !== -1 && comma - at <= OPENING_REACH ? comma + 1 : at
}

function findWord(line: Line, from: number): FoundTrigger | null {
  for (let at = from; at < Math.min(line.forms.length, from + BLAME_REACH); at++) {
    if (/^[;:?!]$/u.test(line.forms[at] ?? '')) return null
    // người Iran tin rằng Mỹ gây hấn: told of what somebody else thinks
    if ([TOLD, SPEECH].some((list) => list.startsAt(line.forms, at, line.forms.length))) return null
    // Peru hy vọng Chile chấm dứt gây hấn: wished for
    if ([WISH, FEAR].some((list) => list.startsAt(line.forms, at, line.forms.length))) return null
    // ông ấy đã yêu cầu tôi can thiệp: told of another demand
    if (AGAINST.startsAt(line.forms, at, line.forms.length)) return null
    // Peru không thể kiểm soát biên giới: what it is not able to, no demand
    if (UNABLE.startsAt(line.forms, at, line.forms.length)) return null
    // gây nên, trở nên
    if (COMPOUND.after(line.forms, at - 1, line.forms.length) > at) continue
    const match = saidTriggerAt(line.forms, at)
    if (
      !match ||
      OWN.has(match.value.id) ||
      (match.value.type === 'REQUEST' && (at - from >= OUGHT_REACH || WILL.before(line.forms, at, from) < at))
    )
      continue
    // không gây ra mối đe dọa
    if (statusesIn(line.forms, 'verb', from, at).includes('denied')) return null
    return { from: at, to: match.to, head: at, noun: false, trigger: match.value }
  }
  return null
}
