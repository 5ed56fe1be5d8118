// Participants: the entities of an event, from the phrases that its frame found.
import type { LocalEntity } from '../../../../schemas/records/annotated-article.ts'
import type { EventType } from '../../../../schemas/terms.ts'
import { phraseForms } from '../../../core/phrases.ts'
import { genderOf } from '../names/groups.ts'
import { firstNameGender, type Gender } from '../names/lexicon.ts'
import { nameGender } from '../names/people.ts'
import type { Arguments } from './arguments.ts'
import { isChain } from './chain.ts'
import { countAt } from './counts.ts'
import { entitiesOf } from './entities-of.ts'
import type { Line, PlacedMention } from './line.ts'
import { meantBy } from './meant.ts'
import { passiveBefore } from './passive.ts'
import type { Scene } from './scene.ts'
import { joinsSelf, saysOfSelf } from './self.ts'
import type { FoundTrigger } from './triggers.ts'
import { visitorsOf } from './visitors.ts'
import { eventWords } from './words.ts'

export interface Participants {
  readonly actors: readonly number[]
  readonly targets: readonly number[]
}

/** What papers of a state do as well. */
const REPROACHES: ReadonlySet<EventType> = new Set(['ACCUSE', 'THREATEN'])
const STATES = eventWords('states')
/** More than the pair of `hai nước`. */
const FEWEST_STATES = 3
const SIDES = eventWords('sides')
const JOIN = eventWords('join')
const HIGH_OFFICE = eventWords('high-office')
const LEADER = eventWords('leader')
const LEADING_OFFICE = eventWords('leading-office')

/** Who did it and to whom, each once; papers only where they accuse. */
export function participantsOf(line: Line, found: FoundTrigger, args: Arguments, scene: Scene): Participants {
  const { names, parties, life } = scene
  const read = visitorsOf(line, found, args, names.entities)
  const entities = (list: readonly PlacedMention[]) =>
    list.flatMap((placed, i) => {
      const states = countedStates(line, placed, scene)
      if (states.length > 0) return states
      const holder = sharedOffice(line, list[i - 1], placed, scene)
      return holder === null ? entitiesOf(line, meantBy(line, placed), names).map((one) => parties.bodyOf(parties.ownName(one))) : [holder]
    })
  const sides = scene.sides.every((one) => names.entities[one]?.name) ? scene.sides : []
  const isSides = ({ from, to }: PlacedMention) => sides.length > 1 && SIDES.after(line.forms, from, to) === to
  const speaker = speakerOfSelf(line, found, scene)
  const subject = speaker === null ? [] : (read.subject?.members ?? [])
  const told = (list: readonly PlacedMention[]) => entities(list.filter(({ from }) => subject.every((one) => one.from !== from)))
  const isPassive = passiveBefore(line, found.from) !== null
  // Nước này viện trợ cho Qatar: who is helped is named, so it is not `nước này`
  const named = entities(read.targets.filter(({ mention }) => mention.form !== 'pronoun'))
  const isOther = ({ mention }: PlacedMention) =>
    mention.form !== 'pronoun' || mention.entity === null || !named.includes(parties.ownName(mention.entity))
  // Họ nhất trí điều này trong cuộc gặp ở Lima: who agreed there met
  // not các cuộc đàm phán Brexit: others of many
  const isOne = !/^(?:các|những|mọi)$/u.test(line.forms[found.head] ?? '')
  const isOfAgreed = isOne && found.trigger.frame === 'meeting' && found.trigger.type === 'CONSULT' && read.actors.length === 0
  const others = isOfAgreed ? [...scene.agreed] : read.actors.some(isSides) ? [...sides] : told(read.actors.filter(isOther))
  // tôi sẽ gặp ông ấy: of a meeting the other party must be told
  const isAlone = found.trigger.type === 'CONSULT' && found.trigger.frame !== 'visit' && others.length === 0
  const beside = read.subject && !found.noun && joinsSelf(line, read.subject) ? speakerAt(line, found, scene) : null
  const self = speaker === null || isAlone ? [beside ?? []].flat() : [speaker]
  // báo Nhân dân chỉ trích Peru; not AFP dẫn lời bà Rey khi đề cập cuộc điều tra
  const mayBePaper = REPROACHES.has(found.trigger.type) && (read.subject === null || isChain(line, read.subject.to, found.from))
  const actors = new Set(
    [...(isPassive ? [] : self), ...others, ...partnerToldBefore(line, found, read, names)].filter(
      (one) => mayBePaper || !life.isMedia(one),
    ),
  )
  // “Peru không áp thuế đối với nhôm”, ông Mora nói: nothing is done to who says so
  const isSayer = ({ from, mention }: PlacedMention) =>
    from >= found.to && mention.entity !== null && line.quoteAt[from] === -1 && mention.entity === speakerAt(line, found, scene)
  // Gặp bà Rey và ông Mora, ông Soto đề nghị hai người này giúp: whoever asks is none of the two
  const isOwn = ({ mention: { form, members } }: PlacedMention) => form === 'pronoun' && (members ?? []).some((one) => actors.has(one))
  const targets = new Set([
    ...(isPassive ? self : []),
    ...told(read.targets.filter((placed) => !isSayer(placed) && !isOwn(placed))),
    ...(isPassive ? [] : otherThanSelf(line, found, read, actors, names)),
  ])
  const isTarget = (one: number) => !actors.has(one) && !isOwnState(one, actors, names.entities)
  return { actors: [...actors], targets: [...targets].filter(isTarget) }
}

/** `Ông Soto chỉ trích ông Mora nhưng sẽ gặp ông`: nobody meets himself; the pronoun stands for the man or woman named before; not `nói về bà Rey và sẽ gặp ông`. */
function partnerToldBefore(
  line: Line,
  { trigger, from, to, noun }: FoundTrigger,
  { actors, subject }: Arguments,
  names: Scene['names'],
): number[] {
  const own = subject?.members.length === 1 ? subject.members[0]?.mention.entity : null
  const isOwn = ({ from, mention }: PlacedMention) =>
    from >= to && mention.form === 'pronoun' && mention.kind === 'person' && mention.entity === own
  const pronoun = actors.find(isOwn)
  if (noun || trigger.type !== 'CONSULT' || own == null || !pronoun) return []
  const isOther = ({ mention, to }: PlacedMention) =>
    to <= from && mention.kind === 'person' && mention.form !== 'pronoun' && mention.entity !== null && mention.entity !== own
  const other = line.mentions.findLast(isOther)
  return other?.mention.entity != null && genderOf(line.forms[pronoun.from] ?? '') === genderTold(line, other, names)
    ? [other.mention.entity]
    : []
}

/** What the words of address or the name say: bà Rey, Tổng thống Luis Soto; null where they say nothing. */
function genderTold(line: Line, { from, to, mention: { entity } }: PlacedMention, { entities }: Scene['names']): Gender | null {
  const name = entities[entity ?? -1]?.name?.toLowerCase() ?? ''
  return genderOf(line.forms.slice(from, to).join(' ')) ?? firstNameGender(name.split(' ')[0] ?? '') ?? nameGender(name)
}

/** `Bốn nước này`: so many states acted together before; none where they did not. */
function countedStates(line: Line, { from, to, mention }: PlacedMention, { names, lastOf }: Scene): readonly number[] {
  const count = countAt(line, from)
  if (mention.kind !== 'group' || count < FEWEST_STATES || !STATES.startsAt(line.forms, from + 1, to)) return []
  const list = lastOf(count)
  return list.every((one) => names.entities[one]?.kind === 'state') ? list : []
}

/** `Ông Soto viết về ông Rey và cáo buộc ông`: a pronoun behind the verb is not its subject, but the person named before. */
function otherThanSelf(line: Line, found: FoundTrigger, read: Arguments, actors: ReadonlySet<number>, names: Scene['names']): number[] {
  // quân đội Mỹ không kích nước này: nor is it done to one's own state
  const own = read.targets.find(
    ({ mention: { form, entity } }) => form === 'pronoun' && (actors.has(entity ?? -1) || isOwnState(entity ?? -1, actors, names.entities)),
  )?.mention
  if (own?.kind === 'state') return otherState(line, found, names.entities[own.entity ?? -1]?.country ?? null, names)
  if (own?.kind !== 'person' || found.noun) return []
  const other = line.mentions.findLast(
    ({ mention: { kind, form, entity }, to }) => to <= found.from && kind === 'person' && form !== 'pronoun' && !actors.has(entity ?? -1),
  )
  return other?.mention.entity == null ? [] : [other.mention.entity]
}

/** `Tổng thống Nga nói về lệnh trừng phạt của Mỹ nhằm vào nước này`: not Mỹ itself, but the other country told before. */
function otherState(line: Line, found: FoundTrigger, own: string | null, { entities }: Scene['names']): number[] {
  const countryOf = ({ mention }: PlacedMention) => mention.country ?? entities[mention.entity ?? -1]?.country ?? null
  const other = line.mentions.findLast(
    (placed) => placed.to <= found.from && placed.mention.kind !== 'place' && countryOf(placed) !== null && countryOf(placed) !== own,
  )
  const country = other ? countryOf(other) : null
  return country === null
    ? []
    : entities.flatMap((one, index) => (one.kind === 'state' && one.country === country ? [index] : [])).slice(0, 1)
}

/** `Lãnh đạo Peru và Chile`, `Ngoại trưởng Peru và Chile`: the second state stands for the one who holds the office there; null where it does not. */
function sharedOffice(line: Line, before: PlacedMention | undefined, placed: PlacedMention, { names }: Scene): number | null {
  if (placed.mention.kind !== 'state' || before?.mention.form !== 'title' || before.mention.kind !== 'person') return null
  if (JOIN.after(line.forms, before.to, line.forms.length) !== placed.from) return null
  const title = line.forms.slice(before.from, HIGH_OFFICE.after(line.forms, before.from, before.to)).join(' ')
  const isLeader = LEADER.startsAt(line.forms, before.from, before.to)
  const holds = (role: string) => {
    const forms = phraseForms(role)
    return isLeader ? LEADING_OFFICE.startsAt(forms, 0, forms.length) : title !== '' && forms.join(' ').startsWith(title)
  }
  const isHolder = ({ kind, name, country, roles }: LocalEntity) =>
    kind === 'person' && name !== null && country === placed.mention.country && roles.some(holds)
  const found = names.entities.flatMap((one, index) => (isHolder(one) ? [index] : []))
  return found.length === 1 ? (found[0] ?? null) : null
}

/** `Tổng thống Mỹ rút Mỹ khỏi hiệp định`: a state is no target of those who act for it. */
function isOwnState(target: number, actors: ReadonlySet<number>, entities: Scene['names']['entities']): boolean {
  const { kind, country } = entities[target] ?? {}
  return kind === 'state' && [...actors].some((actor) => entities[actor]?.kind !== 'group' && entities[actor]?.country === country)
}

/** “Tôi đã gặp ông Kim”, “Chúng tôi lên án Nga”: who speaks of themselves; null where nobody does. */
function speakerOfSelf(line: Line, found: FoundTrigger, scene: Scene): number | null {
  return !found.noun && saysOfSelf(line, found.from) ? speakerAt(line, found, scene) : null
}

/** Whose words hold the trigger; null outside quotes. */
function speakerAt(line: Line, found: FoundTrigger, { quotes }: Scene): number | null {
  return quotes[line.quoteAt[found.from] ?? -1]?.speaker?.entity ?? null
}
