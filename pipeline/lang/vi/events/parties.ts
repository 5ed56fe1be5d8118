// Participants compared: the same entity, or a state and somebody who acts for it (`Mỹ` and `Tổng thống Mỹ Joe Biden`).
import type { LocalEntity } from '../../../../schemas/records/annotated-article.ts'
import { phraseForms } from '../../../core/phrases.ts'
import { HOME } from '../names/home-country.ts'
import { territoryNamed } from '../places/territories.ts'
import { countOf } from './counts.ts'
import { eventWords } from './words.ts'

const STATES = eventWords('states')
const DETERMINER = eventWords('determiner')
const SOMEBODY = eventWords('somebody')

const MEMBERS = eventWords('members')
const OWN_WILL = eventWords('own-will')
const SOME_OF = eventWords('some-of')
const ARMED_GROUP = eventWords('armed-group')
/** Bodies, and the offices in them. */
const POWERS = [
  { body: eventWords('executive'), office: eventWords('executive-office') },
  { body: eventWords('court'), office: eventWords('judge') },
]

const THAT_STATE = / nước này$/iu
const TOLD_OF = /^(?:các|những|nhóm) /iu

export class Parties {
  private readonly entities: readonly LocalEntity[]

  constructor(entities: readonly LocalEntity[]) {
    this.entities = entities
  }

  /** `Doha` and `Qatar` act as one state, which is called by its own name where the article has it; so do those `nước này` tells of. */
  ownName(index: number): number {
    const entity = this.entities[index]
    // lực lượng an ninh nước này: the state that it is of
    if (entity?.name === null && entity.country !== null && THAT_STATE.test(entity.aliases[0] ?? '')) {
      const state = this.entities.findIndex(({ kind, country }) => kind === 'state' && country === entity.country)
      return state === -1 ? index : this.ownName(state)
    }
    if (entity?.kind !== 'state' || territoryNamed(entity.name ?? '')?.kind === 'country') return index
    const own = this.entities.findIndex(
      ({ kind, country, name }) => kind === 'state' && country === entity.country && territoryNamed(name ?? '')?.kind === 'country',
    )
    return own === -1 ? index : own
  }

  /** `các thành viên NATO` act as the body, where the article names it. */
  bodyOf(index: number): number {
    const { kind, name, aliases } = this.entities[index] ?? {}
    const forms = phraseForms(aliases?.[0] ?? '')
    const at = kind === 'group' && name === null ? forms.findIndex((_, i) => MEMBERS.startsAt(forms, i, forms.length)) : -1
    if (at === -1) return index
    const rest = forms.slice(MEMBERS.after(forms, at, forms.length)).join(' ')
    const isBody = (one: LocalEntity) => [one.name, ...one.aliases].some((text) => phraseForms(text ?? '').join(' ') === rest)
    const body = rest === '' ? -1 : this.entities.findIndex((one) => one.kind === 'organization' && one.country === null && isBody(one))
    return body === -1 ? index : body
  }

  /** Whether two participants may be one party of an event. */
  isSame(a: number, b: number): boolean {
    if (a === b) return true
    const [one, other] = [this.entities[a], this.entities[b]]
    if (!one || !other) return false
    // Giám đốc FBI Ana Rey, then người đứng đầu FBI, who is found to be the same
    if (one.kind === 'person' && other.kind === 'person' && one.name !== null && one.name === other.name) return true
    // Cảnh sát Peru, then cảnh sát
    if (isShortOf(one, other) || isShortOf(other, one)) return true
    if (one.country === null || one.country !== other.country) return false
    // Taliban and the army that it fights are of one country
    if (isArmedGroup(one) || isArmedGroup(other)) return false
    if (this.standsForState(a) || this.standsForState(b)) return true
    // Bộ Y tế and Bộ Giao thông at home are two; Lầu Năm Góc and Bộ Quốc phòng Mỹ act for one side
    return one.country !== HOME && one.kind === 'organization' && other.kind === 'organization'
  }

  /** A state, or somebody of a country without a name of their own. */
  standsForState(index: number): boolean {
    const entity = this.entities[index]
    if (!entity || entity.country === null) return false
    if (entity.country === HOME) return entity.kind === 'state'
    if (entity.name === null && hasOwnWill(entity)) return false
    return entity.kind === 'state' || entity.kind === 'role' || entity.kind === 'group' || entity.name === null
  }

  /** `Nhà Trắng` and the president, `Tòa án Peru` and its judge: a body of power and somebody of its country who holds office in it. */
  areOnePower(a: readonly number[], b: readonly number[]): boolean {
    const holds = (body: number, person: number) => {
      const [one, other] = [this.entities[body], this.entities[person]]
      if (one?.kind !== 'organization' || other?.kind !== 'person' || one.country === null || one.country !== other.country) return false
      const isOf = (text: string, list: ReturnType<typeof eventWords>) => list.startsAt(phraseForms(text), 0, phraseForms(text).length)
      return POWERS.some(({ body, office }) => isOf(one.name ?? '', body) && other.roles.some((role) => isOf(role, office)))
    }
    return a.some((one) => b.some((other) => holds(one, other) || holds(other, one)))
  }

  /** `Tổng thống Mỹ Joe Biden` beside `Mỹ` or `Nhà Trắng`, `Cảnh sát Peru` beside `cảnh sát`: the one names the same party more closely. */
  saysMore(index: number, than: number): boolean {
    const [one, other] = [this.entities[index], this.entities[than]]
    if (!one || !other) return false
    const isNamedPerson = one.kind === 'person' && one.name !== null
    return isShortOf(other, one) || (isNamedPerson && (this.standsForState(than) || this.areOnePower([index], [than])))
  }

  /** Whether they are all people, or none of them is: `Peru và Chile`, not `ông Soto và Chile`. */
  areOfOneLevel(list: readonly number[]): boolean {
    return new Set(list.map((index) => this.entities[index]?.kind === 'person')).size <= 1
  }

  /** `các nghi phạm`: people without a name who were told of; not `hai nghi phạm`. */
  isSomebody(index: number): boolean {
    const { name, aliases } = this.entities[index] ?? {}
    return name === null && TOLD_OF.test(aliases?.[0] ?? '')
  }

  /** `nhiều nước Ả Rập`: states without their names, who may be any. */
  isVague(index: number): boolean {
    const entity = this.entities[index]
    if (entity?.kind !== 'group' || entity.name !== null || entity.country !== null) return false
    const forms = phraseForms(entity.aliases[0] ?? '')
    return forms.some((_, at) => STATES.startsAt(forms, at, forms.length))
  }

  /** `hai nghi phạm`, `các sở, ngành`, `đối tượng`: people or bodies told by what they are and how many. */
  isNameless(index: number): boolean {
    const entity = this.entities[index]
    if (!entity || entity.name !== null || entity.country !== null) return false
    if (entity.kind !== 'group' && entity.kind !== 'role') return false
    const forms = phraseForms(entity.aliases[0] ?? '')
    return this.countOf(index) > 0 || [DETERMINER, SOMEBODY].some((list) => list.startsAt(forms, 0, forms.length))
  }

  /** How many `hai nghi phạm` are; 0 where the phrase tells no number. */
  countOf(index: number): number {
    return countOf(phraseForms(this.entities[index]?.aliases[0] ?? '')[0])
  }

  /** The same as `compare` for those to whom something is done: of people without a name only the number tells whether they are others. */
  compareTargets(known: readonly number[], read: readonly number[]): 'equal' | 'shared' | 'open' | 'apart' {
    const areNameless = (list: readonly number[]) => list.length > 0 && list.every((one) => this.isNameless(one))
    const found = this.compare(known, read)
    if (found !== 'apart' || !(areNameless(known) || areNameless(read))) return found
    const counts = [known, read].map((list) => list.map((one) => this.countOf(one)).find((count) => count > 0) ?? 0)
    if (!areNameless(known) || !areNameless(read) || counts.includes(0)) return 'open'
    // 12 người, then 12 nghi can
    return counts[0] === counts[1] ? 'equal' : 'apart'
  }

  /** How a list of participants sits beside those known so far. */
  compare(known: readonly number[], read: readonly number[]): 'equal' | 'shared' | 'open' | 'apart' {
    if (known.every((one) => this.isVague(one)) || read.every((one) => this.isVague(one))) return 'open'
    const free = [...known]
    const covered = read.filter((one) => {
      const at = free.indexOf(one) !== -1 ? free.indexOf(one) : free.findIndex((other) => this.isSame(one, other))
      if (at !== -1) free.splice(at, 1)
      return at !== -1
    }).length
    if (covered === 0) return 'apart'
    return covered === Math.min(read.length, known.length) ? 'equal' : 'shared'
  }
}

/** `cảnh sát` of `Cảnh sát Peru`, `các nghị sĩ` of `các nghị sĩ Peru`: a body or people without a name and country, called as the other begins. */
function isShortOf(short: LocalEntity, long: LocalEntity): boolean {
  if (short.name !== null || short.country !== null || short.kind === 'person' || long.kind === 'person') return false
  const [head, whole] = [phraseForms(short.aliases[0] ?? ''), phraseForms(long.name ?? long.aliases[0] ?? '')]
  return head.length > 0 && head.length < whole.length && head.every((form, at) => form === whole[at])
}

/** `nhiều quan chức Peru`, `các nghị sĩ Peru`, `người dân Peru`: people of the country who do not act for it. */
function hasOwnWill({ aliases }: LocalEntity): boolean {
  const forms = phraseForms(aliases[0] ?? '')
  return SOME_OF.startsAt(forms, 0, forms.length) || forms.some((_, at) => OWN_WILL.startsAt(forms, at, forms.length))
}

/** Those who fight the state that they live in. */
function isArmedGroup({ name, aliases }: LocalEntity): boolean {
  const forms = phraseForms(name ?? aliases[0] ?? '')
  return forms.some((_, at) => ARMED_GROUP.startsAt(forms, at, forms.length))
}
