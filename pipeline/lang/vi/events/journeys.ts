// Who travels: a verb of arrival, the noun of a journey; not who invites, sends or speaks of it.
import { type Arguments, membersOf } from './arguments.ts'
import { chainBefore, isChain } from './chain.ts'
import { ACTING_KINDS, clauseSubject, nextClauseSubject } from './clause-subject.ts'
import { type Group, groupFrom, groupUntil } from './groups.ts'
import type { Line, PlacedMention } from './line.ts'
import { agentAfter } from './objects.ts'
import { subjectBefore } from './subject.ts'
import type { FoundTrigger } from './triggers.ts'
import { eventWords } from './words.ts'

const LIGHT = eventWords('light')
const ASIDE = eventWords('aside')
const SEND = eventWords('send')
const PASSIVE = eventWords('passive')
const OBLIQUE = eventWords('oblique')
const ATTEND = eventWords('attend')
const BEFORE = eventWords('before')
const ABOUT = eventWords('about')
const FOR = eventWords('for')
const POSSESSIVE = eventWords('possessive')
const SITE_NOUN = eventWords('site-noun')
const RECEIVE = eventWords('receive')
const JOINED = /^(?:và|rồi)$/u
/** How many words before its journey the verb that receives the guest may stand. */
const GUEST_REACH = 40
/** How many words behind it the guest may be named. */
const GUEST_TITLE = 4
const INVITATION = eventWords('invitation')
const PARTNER = eventWords('partner')
const PASSES_ON = eventWords('passes-on')
const GOAL = /^(?:tới|đến|cho)$/u
const LEADS = eventWords('leads')
const DETERMINER = eventWords('determiner')
const DELEGATION = eventWords('delegation')

/** Bolton đến Moscow; cử Bolton đến Moscow; hai tàu chiến Nga tới Syria */
export function readArrival(line: Line, found: FoundTrigger): Arguments {
  const goes = leadsToPlace(line, found) ? clauseSubject(line, found) : null
  // người được Tổng thống Peru cử tới Chile: who is sent goes, not who sends
  const isSent = goes !== null && SEND.has(line.forms[goes.to]) && PASSIVE.has(line.forms[goes.from - 1])
  const subject = isSent ? subjectBefore(line, goes.from - 1) : goes
  const isBeside =
    subject !== null &&
    subject.to <= found.from &&
    (isChain(line, subject.to, found.from) || isJoined(line, subject, found.from) || isLeader(line, subject, found.from))
  const isNear = isSent || isBeside
  const isTraveller = ({ mention: { kind }, from, to }: PlacedMention) =>
    found.trigger.type !== 'CONSULT'
      ? ACTING_KINDS.has(kind) || kind === 'role'
      : kind === 'person' || kind === 'role' || DELEGATION.startsAt(line.forms, from, to)
  const people = (isNear ? subject : null)?.members.filter(isTraveller) ?? []
  return { actors: people, targets: [], subject }
}

/** `Ông Soto hủy bài phát biểu rồi bay tới Lima`: the journey is joined to what its subject did first, with nobody named between. */
function isJoined(line: Line, { to }: Group, at: number): boolean {
  return JOINED.test(line.forms[chainBefore(line, at) - 1] ?? '') && line.mentions.every(({ from }) => from < to || from >= at)
}

/** `Ông Soto dẫn đầu một phái đoàn Peru tới Lima`: right before the journey stands whom its subject leads. */
function isLeader(line: Line, { to }: Group, at: number): boolean {
  const led = groupUntil(line, chainBefore(line, at))
  return led !== null && led.from > to && LEADS.before(line.forms, DETERMINER.before(line.forms, led.from, 0), to) < led.from
}

/** `tới Lima`; of forces also `tới vùng biển Peru`, `áp sát Đá Vành Khăn`. */
function leadsToPlace(line: Line, { trigger, to }: FoundTrigger): boolean {
  const isPlace = (at: number) => /^(?:place|state)$/u.test(line.startingAt.get(at)?.mention.kind ?? '')
  if (isPlace(to) || trigger.type === 'CONSULT') return isPlace(to)
  const site = SITE_NOUN.after(line.forms, to, line.forms.length)
  return site > to ? isPlace(site) || line.inMention[site] === 1 : line.tokens[to]?.capital === true && !line.startingAt.has(to)
}

/** chuyến thăm Ba Lan của Merkel; Merkel có chuyến thăm Ba Lan */
export function readTrip(line: Line, found: FoundTrigger): Arguments {
  const guest = guestBefore(line, found)
  if (guest) return { actors: guest.members, targets: [], subject: guest }
  const owner = agentAfter(line, found.to, 14)
  if (owner) return { actors: membersOf(owner), targets: [], subject: null }
  const opens = LIGHT.before(line.forms, found.head, 0) === 0 || ASIDE.before(line.forms, found.head, 0) === 0
  const oblique = Math.min(OBLIQUE.before(line.forms, found.head, 0), ATTEND.before(line.forms, found.head, 0))
  // Trước chuyến thăm, chủ nhà nói ...
  const isOblique = oblique < found.head && !BEFORE.startsAt(line.forms, oblique, found.head)
  const subject = isOblique || opens ? nextClauseSubject(line, found.to) : null
  // đặt mục tiêu cho chuyến đi: who speaks of it need not travel
  const isTopic = ABOUT.before(line.forms, found.head, 0) < found.head || FOR.before(line.forms, found.head, 0) < found.head
  const near = subject ?? (isTopic ? null : subjectBefore(line, found.head))
  // Ông Soto được Đại tướng Mora đón trong chuyến thăm Lima: who is met there, not who meets him
  const before = near && PASSIVE.has(line.forms[near.from - 1]) ? subjectBefore(line, near.from - 1) : near
  // Trong chuyến thăm Lào, A và B ký ...: the first one travels
  // Trong khuôn khổ chuyến thăm, quà tặng của chính phủ đã tới Lima: a body does not travel
  const isTraveller = ({ mention: { kind } }: PlacedMention) => !subject || kind === 'person' || kind === 'role' || kind === 'state'
  return {
    actors: membersOf(before)
      .slice(0, subject ? 1 : undefined)
      .filter(isTraveller),
    targets: [],
    subject: before,
  }
}

/** `Ông Soto tiếp bà Rey, Chủ tịch Quốc hội Chile, đang có chuyến thăm Peru`: who is received travels; not `tiếp bà Rey, sau đó thăm Chile`; null where nobody is. */
export function guestBefore(line: Line, { head }: FoundTrigger): Group | null {
  const chain = Math.min(chainBefore(line, head), chainBefore(line, LIGHT.before(line.forms, head, 0)))
  const isAside = line.forms[chain - 1] === ',' && line.forms.slice(chain, head).includes('đang')
  // đón Thủ tướng Chile cùng Đoàn đại biểu Chile sang thăm
  if (!isAside && !line.endingAt.has(chain)) return null
  // dự lễ cùng với bà Rey đang thăm Lima: the one beside; not `Ông Soto cùng với bà Rey đang thăm Lima`
  const beside = line.forms.slice(chain, head).includes('đang') ? groupUntil(line, chain) : null
  const link = beside?.members.every(({ mention }) => mention.kind === 'person') ? PARTNER.before(line.forms, beside.from, 0) : chain
  if (beside && link < beside.from && /^(?:word|number)$/u.test(line.tokens[link - 1]?.kind ?? '') && !line.endingAt.has(link))
    return beside
  for (let i = chain - 2; i >= Math.max(0, chain - GUEST_REACH) && !/^[;:?!]$/u.test(line.forms[i] ?? ''); i--) {
    const to = RECEIVE.after(line.forms, i, chain)
    const guest =
      to > i ? line.mentions.find(({ from, mention }) => from >= to && from < to + GUEST_TITLE && mention.kind === 'person') : undefined
    if (guest) return groupFrom(line, guest.from)
  }
  return null
}

/** `Ông Soto chuyển lời mời của bà Rey đến ông Mora sớm thăm Lima`, `chuyển tới ông Mora lời mời thăm Lima`: for whom the invitation is that is passed on; null where none is. */
export function invitedBefore(line: Line, { from }: FoundTrigger): Group | null {
  for (let i = from - 1; i >= Math.max(0, from - GUEST_REACH) && !/^[;:?!]$/u.test(line.forms[i] ?? ''); i--) {
    if (!PASSES_ON.startsAt(line.forms, i, from)) continue
    const hasWord = line.forms.slice(i, from).some((_, n) => INVITATION.startsAt(line.forms, i + n, from))
    const to = line.mentions.findLast((placed) => placed.from > i && placed.to <= from && GOAL.test(line.forms[placed.from - 1] ?? ''))
    return hasWord && to ? groupFrom(line, to.from) : null
  }
  return null
}

/** `nhận lời mời của bà Rey thăm Lima`, `được bà Rey cử tới Lima`: who invites or sends does not go; the token before that phrase, -1 where there is none. */
export function inviterStart(line: Line, { from }: { from: number }): number {
  const of = POSSESSIVE.before(line.forms, from, 0)
  const invitation = of < from ? INVITATION.before(line.forms, of, 0) : of
  return invitation < of ? invitation : -1
}
