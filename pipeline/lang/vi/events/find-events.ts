// Finds the event mentions of an article, and groups those that are one event.

import type { EventMention, Quote } from '../../../../schemas/records/annotated-article.ts'
import type { EventType } from '../../../../schemas/terms.ts'
import { edtfDays } from '../../../core/edtf.ts'
import type { DateMention } from '../dates/date-mentions.ts'
import type { Names } from '../names/mentions.ts'
import type { Reading } from '../reading.ts'
import { Before } from './before.ts'
import { countedDays } from './counted-days.ts'
import { courtDays } from './court-days.ts'
import { isRefuted, isUnsaid } from './doubts.ts'
import type { Draft } from './draft.ts'
import { isAnswer, isGranted, isOfDeed, isRefusal, isThreat, mayStand, settleStatus, tellsPast } from './draft-kinds.ts'
import { frameDate } from './frame-dates.ts'
import { isFramed, isSubject, mayFrame } from './framed.ts'
import { DRILL, readArguments } from './frames.ts'
import { groupDrafts } from './grouping.ts'
import { isHacking, tellsOfHacking } from './hacking.ts'
import { History } from './history.ts'
import { incidentDays } from './incident-days.ts'
import { meetingDate, withSummitDates } from './inherited-dates.ts'
import { actorsOf } from './inherited-parties.ts'
import { isJudged, isKindOfAct } from './kinds-of-acts.ts'
import { spanOf } from './lasting.ts'
import { type Line, readLines } from './line.ts'
import { listVerb } from './list-verb.ts'
import { isStrike } from './missiles.ts'
import { breaksOut, hasAim, isByUnnamed, isOwnName } from './nameless.ts'
import { isMatch, tellsNoAct } from './no-acts.ts'
import { followsCrowd, hasObject, hasPeople, isAtPlace } from './objects.ts'
import { OccasionDay } from './occasion-day.ts'
import { participantsOf } from './participants.ts'
import { Parties } from './parties.ts'
import { passiveBefore } from './passive.ts'
import { PublicLife } from './public-life.ts'
import { isSoldiersRaid } from './raids.ts'
import { bringsRelief } from './relief.ts'
import { readSaid } from './said.ts'
import type { Scene } from './scene.ts'
import { HELP, isContent, isKept, pointsBack } from './selection.ts'
import { saysOfSelf } from './self.ts'
import { SpeakerDays } from './speaker-days.ts'
import { SPOKEN } from './spoken.ts'
import { statusOf } from './status.ts'
import { tellsLess } from './tells-less.ts'
import { modeOf, toMention } from './to-mention.ts'
import { type FoundTrigger, type Frame, triggersIn } from './triggers.ts'
import { ownDate, termOf } from './when.ts'
import { placeOf } from './where.ts'
import { eventWords } from './words.ts'

/** What is done to places and to people without a name as well: `tấn công Raqqa`, `tiêu diệt 70 lính thuê`. */
const DONE_TO: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE'])
const NOMINALIZER = eventWords('nominalizer')
/** Nouns that, with a light verb and its subject, tell of the event: `Nga và Mỹ có cuộc gặp`. */
const HELD: ReadonlySet<Frame> = new Set(['meeting'])
const DETERMINER = eventWords('determiner')
const EACH_OTHER = eventWords('each-other')
/** Police or armies that work together. */
const JOINT = 'event.cooperate.joint'
/** Those who work with others. */
const WORK = 'event.cooperate.work'
/** A threat told by its verb. */
const MENACE = 'event.threaten.menace'
const POSSESSIVE = eventWords('possessive')
const ADDRESS = /^(?:ông|bà)$/u
const WANTS = /^(?:muốn|xin)$/u
/** How many sentences back the meeting of `hai bên` may stand. */
const SIDES_REACH = 4
/** What a truce does that is kept. */
const IN_FORCE = /(?:^| )có hiệu lực(?: |$)/u
/** So many words behind it that may stand. */
const FORCE_REACH = 7

/** The event mentions in the order of the text. Pure; linear in the length of the body. */
export function findEvents(reading: Reading, names: Names, dates: readonly DateMention[], quotes: readonly Quote[]): EventMention[] {
  const published = edtfDays(reading.article.published.value).to
  const lines = readLines(reading, names, dates, quotes)
  const parties = new Parties(names.entities)
  const scene: Scene = {
    names,
    quotes,
    parties,
    life: new PublicLife(names.entities, lines),
    published,
    history: new History(lines, published),
    isOfHacking: tellsOfHacking(lines),
    sides: [],
    agreed: [],
    lastOf: () => [],
  }
  const drafts: Draft[] = []
  const before = new Before()
  for (const line of lines) {
    const named = readLine(line, triggersIn(line), scene, before)
    // What is warned or demanded by a verb of its own is told once; who demands may reproach as well. One word names one event of a type.
    const isTold = (said: Draft) =>
      named.some(
        ({ type, actors, found }) =>
          (SPOKEN.has(type) && !(said.type === 'ACCUSE' && type === 'REQUEST') && actors.some((actor) => said.actors.includes(actor))) ||
          (type === said.type && found.from < said.found.to && said.found.from < found.to),
      )
    const said = readSaid(line, scene).filter((said) => !isTold(said))
    for (const draft of said) before.add(draft)
    drafts.push(...named, ...said)
  }
  const clusters = groupDrafts(withSummitDates(drafts), parties)
  const days = new SpeakerDays(lines, parties, quotes)
  const occasion = new OccasionDay(lines, clusters, quotes, names.entities, parties)
  const told = [countedDays(clusters), incidentDays(clusters, lines), courtDays(clusters, lines)]
  return clusters
    .flatMap((cluster, group) => {
      const inherited =
        told.flatMap((day) => day.get(cluster) ?? [])[0] ??
        meetingDate(cluster, clusters, parties) ??
        days.dateOf(cluster) ??
        occasion.dateOf(cluster)
      const status = cluster.drafts.find((draft) => draft.status !== null)?.status ?? 'occurred'
      const outcome = { cluster, group, mode: modeOf(cluster), status, span: spanOf(cluster), inherited, parties }
      const actors = actorsOf(cluster)
      return cluster.drafts.map((draft, n) => toMention({ ...draft, actors: actors[n] ?? [] }, outcome))
    })
    .sort((a, b) => a.trigger.start - b.trigger.start || a.trigger.end - b.trigger.end)
}

function readLine(line: Line, triggers: readonly FoundTrigger[], scene: Scene, before: Before): Draft[] {
  const out: Draft[] = []
  for (const found of triggers) {
    const meeting = before.lastOfMany('CONSULT')
    const agreement = meeting ? null : before.lastOfMany('AGREE')
    const of = (draft: Draft | null) => (draft && line.sentence.index - draft.line.sentence.index <= SIDES_REACH ? draft.actors : [])
    const sides = of(meeting ?? agreement)
    if (isContent(line, found, triggers) || isRefuted(line, found, triggers)) continue
    const told = readDraft(line, found, triggers, { ...scene, sides, agreed: of(agreement), lastOf: (count) => before.lastOf(count) })
    for (const draft of told) before.add(draft)
    out.push(...told)
  }
  return out
}

function readDraft(line: Line, found: FoundTrigger, triggers: readonly FoundTrigger[], scene: Scene): Draft[] {
  const { names, quotes } = scene
  const read = readArguments(line, found)
  const { actors, targets } = participantsOf(line, found, read, scene)
  const { mode } = found.trigger
  // Forces of two countries drill together
  const isDrill = found.trigger.id === DRILL && countriesOf(actors, names) > 1
  const plain = isRefusal(line, found, triggers) ? 'REJECT' : found.trigger.type
  const done = isHacking(line, found, scene.isOfHacking) ? 'COERCE' : plain
  const moved = bringsRelief(line, found) ? 'AID' : isStrike(line, found) || isSoldiersRaid(line, found, read) ? 'ASSAULT' : done
  const type = isDrill ? 'COOPERATE' : moved
  const of = (list: readonly number[]) => list.flatMap((index) => names.entities[index] ?? [])
  const held = found.noun && read.subject !== null && HELD.has(found.trigger.frame) ? 'occurred' : null
  // “Tôi muốn cảm ơn Peru”: done by saying it
  const isSaid = type === 'SUPPORT' && WANTS.test(line.forms[found.from - 1] ?? '') && saysOfSelf(line, found.from)
  const told = isSaid ? 'occurred' : (statusOf(line, listVerb(line, found), triggers) ?? held)
  const isMain = isFramed(line, found, read.subject !== null)
  const framing = isMain ? frameDate(line, found, triggers, quotes) : null
  const date = ownDate(line, found, triggers) ?? (framing && mayFrame(framing, told, scene.published) ? framing : null)
  const past = told === null && date !== null && tellsPast(line, found, date) ? 'occurred' : told
  const status = settleStatus(past, date ?? termOf(line, found, triggers), { published: scene.published, isNoun: found.noun })
  const isPassive = !found.noun && passiveBefore(line, found.from) !== null
  // sáu ngư dân tử vong trong vụ pháo kích ở Lima: no more is told of who did it
  const isOfNobody = actors.length === 0 && targets.every((one) => found.noun && type === 'ASSAULT' && !scene.life.isPublic(one))
  const isNameless = (found.noun || isPassive) && isOfNobody
  const isPlan = NOMINALIZER.before(line.forms, found.from, 0) < found.from
  const isCrowd = !found.noun && (isPlan || followsCrowd(line, found.from))
  const place = placeOf(line, found, triggers, isMain)
  const isLocated =
    date !== null ||
    ((isNameless || isCrowd) && place !== null) ||
    isOwnName(line, found) ||
    (isNameless && breaksOut(line, found)) ||
    (isCrowd && hasAim(line, found))
  const isEachOther = actors.length > 1 && EACH_OTHER.startsAt(line.forms, found.to, line.forms.length)
  // giục hai ông: those who were told of
  const isPronoun = ADDRESS.test(line.forms[DETERMINER.after(line.forms, found.to, line.forms.length)] ?? '')
  const hasUnnamed = hasPeople(line, found) && !isPronoun
  const isOfUnnamed =
    targets.every((one) => scene.parties.isNameless(one)) && (found.trigger.frame === 'listed' || hasUnnamed || (isPassive && isCrowd))
  const hasTarget =
    targets.length > 0 ||
    isEachOther ||
    (type === 'ASSAULT' && actors.length > 1) ||
    (DONE_TO.has(type) && actors.length > 0 && (hasObject(line, found) || isPassive)) ||
    (type === 'ASSAULT' && actors.length > 0 && isAtPlace(line, found)) ||
    (isOfDeed(line, found, read.subject) && actors.length > 0 && scene.life.isAbroad) ||
    ((isThreat(line, found, read.subject) || isAnswer(line, found)) && actors.length > 0) ||
    (actors.length > 0 && (isOfUnnamed || (isPronoun && targets.length === 0)))
  if (
    scene.history.holds(line, found, date) ||
    tellsLess(line, found, actors.length, isPassive) ||
    tellsNoAct(line, found, read.subject, targets.length) ||
    isKindOfAct(line, found, actors.length, of(targets)) ||
    isJudged(line, found, actors.length)
  )
    return []
  if (
    isMatch(
      line,
      found,
      of([...actors, ...targets]).map(({ kind }) => kind),
    )
  )
    return []
  // khi nói chuyện, người Peru ngại nhìn thẳng; các chuyến thăm của người Peru: a people meets nobody
  if (type === 'CONSULT' && actors.length === 1 && actors.every((one) => scene.life.isNation(one))) return []
  // Peru không hề hoan nghênh, không chê Chile: nobody says so
  if (status === 'denied' && isUnsaid(found)) return []
  // nhà văn Peru cảm ơn bạn đọc: between private people
  if (type === 'SUPPORT' && targets.length > 0 && targets.every((one) => scene.life.isPrivate(one))) return []
  // hành động của Peru đe dọa Chile: a deed or a weapon threatens nobody on purpose
  if (found.trigger.id === MENACE && !found.noun && read.subject && POSSESSIVE.has(line.forms[read.subject.from - 1])) return []
  // Thỏa thuận ngừng bắn ở Peru có hiệu lực; not vi phạm thỏa thuận ngừng bắn
  if (
    type === 'RETREAT' &&
    isNameless &&
    !isSubject(line, found) &&
    !IN_FORCE.test(line.forms.slice(found.to, found.to + FORCE_REACH).join(' '))
  )
    return []
  // Cảnh sát Peru phối hợp với cảnh sát Chile; not two bodies of one country
  if ((found.trigger.id === JOINT || found.trigger.id === WORK) && countriesOf(actors, names) < 2) return []
  // Peru hỗ trợ quân đội Chile; not Peru hỗ trợ ngư dân
  if (found.trigger.id === HELP && countriesOf([...actors, ...targets], names) < 2) return []
  // Peru sẵn sàng hợp tác với Chile; not Peru coi trọng hợp tác với Chile
  if (found.trigger.id === WORK && told === null) return []
  const isGrant = isGranted(line, found, status) && of(actors).length === 1 && of(actors)[0]?.country !== null
  const back = !isGrant && pointsBack(line, found, of([...actors, ...targets]), isLocated, read.actors.length > 0, hasTarget)
  const circumstances = {
    isLocated,
    isPassive,
    isCrowd,
    hasTarget,
    isEachOther,
    isDated: date !== null,
    isByUnnamed: DONE_TO.has(type) && actors.length === 0 && isByUnnamed(line, found),
    life: scene.life,
  }
  if (!back && !isKept(line, found, actors, targets, circumstances)) return []
  const isNominal = found.noun || NOMINALIZER.before(line.forms, read.subject?.from ?? found.from, 0) < (read.subject?.from ?? found.from)
  return [
    {
      line,
      found,
      type,
      mode,
      actors,
      targets,
      date,
      status,
      place,
      isNominal,
      isOfUnnamed,
      pointsBack: back,
      mayStand:
        back && mayStand(line, found, actors.length, told) && isKept(line, found, actors, targets, { ...circumstances, isLocated: true }),
    },
  ]
}

function countriesOf(actors: readonly number[], { entities }: Names): number {
  return new Set(actors.flatMap((one) => entities[one]?.country ?? [])).size
}
