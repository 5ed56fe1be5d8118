// Whether an article and those who act in it belong to public life: politics between and within states. Crime between private persons,
// sport, shows and business give no events.
import type { LocalEntity } from '../../../../schemas/records/annotated-article.ts'
import { phraseForms } from '../../../core/phrases.ts'
import { HOME } from '../names/home-country.ts'
import { BODIES, KNOWN_BODIES, NATIONAL_BODY } from '../names/lexicon.ts'
import { holdersNamed } from '../offices/office-holders.ts'
import { territoryNamed } from '../places/territories.ts'
import { wordsOf } from '../quotes/words.ts'
import type { Line } from './line.ts'
import { eventWords } from './words.ts'

const MEDIA = wordsOf('media-name')
const HIGH_OFFICE = eventWords('high-office')
const LEADER = eventWords('leader')
const PUBLIC_BODY = eventWords('public-body')
const PRIVATE_PEOPLE = eventWords('private-people')
const PUBLIC_FORCE = eventWords('public-force')
const MEDIA_PEOPLE = eventWords('media-people')
const SPORT = eventWords('sport')
const SHOW = eventWords('show')
const MILITARY = eventWords('military')
const LAW_BODY = eventWords('law-body')
const LOCALS = eventWords('locals')
/** What stands before the name of a state. */
const STATELY = eventWords('stately')
const QUARREL = eventWords('quarrel')
/** So many different words of sport, or of shows, make an article one of them. */
const SPORT_WORDS = 2
const SHOW_WORDS = 3
/** So many times as many sentences on states and rulers as on sport make it one of politics all the same. */
const RULE_SHARE = 4

/** `người Peru` */
const NATION = /^[Nn]gười \p{Lu}/u

export class PublicLife {
  /** The article speaks of two or more foreign countries, or of somebody in high office. */
  readonly isWorld: boolean
  /** It speaks of another country more than of home: police and crowds there act in public. */
  readonly isAbroad: boolean
  /** The article is about sport or shows. */
  readonly isPlay: boolean
  /** It says that somebody shot others over a private matter: `không liên quan đến khủng bố`. */
  readonly isOfQuarrel: boolean
  private readonly entities: readonly LocalEntity[]
  private readonly media: ReadonlySet<number>
  /** Names read as those of states that people of the article bear. */
  private readonly namesakes: ReadonlySet<number>

  constructor(entities: readonly LocalEntity[], lines: readonly Line[]) {
    this.entities = entities
    const outlets = lines.flatMap((line) => line.mentions.flatMap(({ mention }) => (mention.agency ? (mention.entity ?? []) : [])))
    this.media = new Set([
      ...entities.flatMap((one, index) => (isMediaName(one.name ?? '') || isMediaPeople(one) ? [index] : [])),
      ...outlets,
    ])
    this.namesakes = namesakesOf(entities, lines)
    const acting = entities.filter((one) => one.kind !== 'place' && one.kind !== 'person' && !isCompany(one) && !isPrivatePeople(one))
    const countries = new Set(acting.flatMap((one) => (one.country && one.country !== HOME ? [one.country] : [])))
    this.isWorld = countries.size > 1 || entities.some((one) => hasHighOffice(one))
    this.isAbroad = isAbroad(entities, lines)
    this.isOfQuarrel = lines.some(({ forms }) => forms.some((_, i) => QUARREL.startsAt(forms, i, forms.length)))
    this.isPlay = (countWords(lines, SPORT) >= SPORT_WORDS && !isOfRule(entities, lines)) || countWords(lines, SHOW) >= SHOW_WORDS
  }

  /** A state or somebody of a foreign one, a public body, a holder of high office. */
  isPublic(index: number): boolean {
    const entity = this.entities[index]
    if (!entity || entity.kind === 'place' || this.namesakes.has(index)) return false
    if (hasHighOffice(entity)) return true
    if (this.isPlay || isPrivatePeople(entity) || isCompany(entity)) return false
    // Anna Berg, an American who lost her dog: one of another country who holds no office is public where the article is
    if (entity.kind === 'person' && !this.isWorld && holdersNamed(entity.name ?? '').length === 0) return false
    if (entity.kind === 'state' || (entity.country !== null && entity.country !== HOME)) return true
    return ((entity.kind === 'organization' || isNational(entity)) && isPublicBody(entity)) || (this.isAbroad && isPublicForce(entity))
  }

  /** A news agency or paper: it tells of events and takes no part in them. */
  isMedia(index: number): boolean {
    return this.media.has(index)
  }

  /** Police, prosecutors, courts and those who discipline officials: what they do to somebody is an act of public record, also at home. */
  isLaw(index: number): boolean {
    const entity = this.entities[index]
    return (
      !this.isPlay &&
      entity !== undefined &&
      entity.kind !== 'place' &&
      entity.kind !== 'person' &&
      startsWord(entity.name ?? entity.aliases[0] ?? '', LAW_BODY)
    )
  }

  /** `người dân`, `bà con`: those of a place, without a name. */
  isPeople(index: number): boolean {
    const { kind, name, aliases } = this.entities[index] ?? {}
    return kind === 'group' && name === null && startsWord(aliases?.[0] ?? '', LOCALS)
  }

  /** `các doanh nghiệp Peru`, `bạn đọc`, `du khách`. */
  isPrivate(index: number): boolean {
    const entity = this.entities[index]
    return entity !== undefined && (isPrivatePeople(entity) || isCompany(entity))
  }

  /** People of another country, also those who hold no office. */
  isForeign(index: number): boolean {
    const { kind, country } = this.entities[index] ?? {}
    return (kind === 'role' || kind === 'group') && country != null && country !== HOME
  }

  /** `người Peru`: those of a country, whoever they are. */
  isNation(index: number): boolean {
    const { kind, country, name, aliases } = this.entities[index] ?? {}
    return kind === 'group' && country != null && NATION.test(name ?? aliases?.[0] ?? '')
  }

  /** An army or who commands it, or somebody of another country. */
  isForce(index: number): boolean {
    const entity = this.entities[index]
    if (entity?.country && entity.country !== HOME) return true
    return [entity?.name, ...(entity?.aliases ?? []), ...(entity?.roles ?? [])].some((text) => startsWord(text ?? '', MILITARY))
  }

  /** Somebody who may act beside a public one: also a named private person, in an article of the world's politics. */
  isActor(index: number): boolean {
    const entity = this.entities[index]
    return this.isPublic(index) || (this.isWorld && !this.isPlay && entity?.kind === 'person' && entity.name !== null)
  }
}

/** `Hoa hậu Trần Thu Nga ... Nga`: in an article that names such a person, and never `nước Nga`, `ở Nga`, `Tổng thống Nga`, Nga is her name. */
function namesakesOf(entities: readonly LocalEntity[], lines: readonly Line[]): Set<number> {
  const given = new Set(
    entities.flatMap(({ kind, name }) => (kind === 'person' && name?.includes(' ') ? (phraseForms(name).at(-1) ?? []) : [])),
  )
  const told = new Set(
    lines.flatMap(({ forms, mentions }) =>
      mentions.flatMap(({ mention, from, to }) =>
        to - from > 1 ||
        STATELY.has(forms[from - 1] ?? '') ||
        HIGH_OFFICE.before(forms, from, 0) < from ||
        PUBLIC_BODY.before(forms, from, 0) < from
          ? (mention.entity ?? [])
          : [],
      ),
    ),
  )
  return new Set(
    entities.flatMap(({ kind, name }, index) =>
      kind === 'state' && given.has((name ?? '').toLowerCase()) && !told.has(index) ? [index] : [],
    ),
  )
}

function isAbroad(entities: readonly LocalEntity[], lines: readonly Line[]): boolean {
  const times = new Map<string, number>()
  for (const { mentions } of lines) {
    for (const { mention } of mentions) {
      const country = mention.country ?? entities[mention.entity ?? -1]?.country
      if (country) times.set(country, (times.get(country) ?? 0) + 1)
    }
  }
  const home = times.get(HOME) ?? 0
  return [...times].some(([country, n]) => country !== HOME && n > home)
}

function isMediaName(name: string): boolean {
  const forms = phraseForms(name)
  return forms.length > 0 && MEDIA.after(forms, 0, forms.length) === forms.length
}

/** truyền thông thế giới, nhiều tờ báo */
function isMediaPeople({ kind, name, aliases }: LocalEntity): boolean {
  return (kind === 'role' || kind === 'group') && name === null && startsWord(aliases[0] ?? '', MEDIA_PEOPLE)
}

function hasHighOffice(entity: LocalEntity): boolean {
  return (
    entity.roles.some((role) => startsWord(role, HIGH_OFFICE)) ||
    (entity.kind === 'role' && startsWord(entity.aliases[0] ?? '', HIGH_OFFICE)) ||
    ((entity.kind === 'group' || entity.kind === 'role') && startsWord(entity.aliases[0] ?? '', LEADER))
  )
}

/** `Liên đoàn bóng đá dời trận chung kết khỏi Peru`: one sentence of many on a war, where somebody in high office is told of; not a match of two states. */
function isOfRule(entities: readonly LocalEntity[], lines: readonly Line[]): boolean {
  const rulers = new Set(entities.flatMap((one, index) => (hasHighOffice(one) ? [index] : [])))
  const tells = ({ mentions }: Line) =>
    mentions.some(({ mention: { entity } }) => rulers.has(entity ?? -1) || entities[entity ?? -1]?.kind === 'state')
  const sport = lines.filter((line) => countWords([line], SPORT) > 0).length
  return rulers.size > 0 && lines.filter(tells).length >= RULE_SHARE * sport
}

/** du khách Mỹ, sinh viên Nga: people of a country who do not act for it */
function isPrivatePeople({ kind, name, aliases }: LocalEntity): boolean {
  return (kind === 'role' || kind === 'group') && startsWord(name ?? aliases[0] ?? '', PRIVATE_PEOPLE)
}

/** các tay súng, cảnh sát: who holds or fights for public power, without a name */
function isPublicForce({ kind, name, aliases }: LocalEntity): boolean {
  return (kind === 'role' || kind === 'group') && name === null && startsWord(aliases[0] ?? '', PUBLIC_FORCE)
}

/** Uber, tập đoàn Samsung: of a country, but not acting for it */
function isCompany({ kind, name, aliases }: LocalEntity): boolean {
  const forms = phraseForms(name ?? aliases[0] ?? '')
  const body = KNOWN_BODIES.at(forms, 0)?.value.kind ?? BODIES.at(forms, 0)?.value.kind
  return kind === 'organization' && (body === 'company' || body === 'school')
}

/** `Chính phủ yêu cầu ...`: the government of home without its name */
function isNational({ kind, name, aliases }: LocalEntity): boolean {
  const forms = phraseForms(aliases[0] ?? '')
  return kind === 'group' && name === null && NATIONAL_BODY.at(forms, 0)?.to === forms.length
}

function isPublicBody(entity: LocalEntity): boolean {
  // Kavena, which is called nhóm phiến quân Kavena
  const names = [...(entity.name === null ? [] : [entity.name]), ...entity.aliases]
  return names.some((name) => startsWord(name, PUBLIC_BODY)) || territoryNamed(names[0] ?? '')?.kind === 'bloc'
}

/** A word of the list stands at the start of the text or behind a word that leads to it (`cựu Tổng thống`). */
function startsWord(text: string, list: ReturnType<typeof eventWords>): boolean {
  const forms = phraseForms(text)
  return forms.slice(0, 3).some((_, at) => list.startsAt(forms, at, forms.length))
}

function countWords(lines: readonly Line[], list: ReturnType<typeof eventWords>): number {
  const found = new Set<string>()
  for (const { forms } of lines) {
    for (let at = 0; at < forms.length; at++) {
      const end = list.after(forms, at, forms.length)
      if (end > at) found.add(forms.slice(at, end).join(' '))
    }
  }
  return found.size
}
