// Who travels, by where to: nobody visits the state that they are of, nor whoever invites the guest.
import type { LocalEntity } from '../../../../schemas/records/annotated-article.ts'
import { HOME } from '../names/home-country.ts'
import { countryName } from '../places/territories.ts'
import type { Arguments } from './arguments.ts'
import { inviterStart } from './journeys.ts'
import type { Line, PlacedMention } from './line.ts'
import type { FoundTrigger } from './triggers.ts'
import { eventWords } from './words.ts'

const DELEGATION = eventWords('delegation')
const POSSESSIVE = eventWords('possessive')
/** How many words behind the journey the state may stand that it leads to. */
const GOAL_REACH = 5

/**
 * `Nhận lời mời của bà Rey, ông Soto thăm Chile`: not who invites; `Ông Soto hoan nghênh bà Rey của Chile sang thăm Peru`: not the host, but the guest that the
 * clause names before; nobody where it names none.
 */
export function visitorsOf(line: Line, found: FoundTrigger, read: Arguments, entities: readonly LocalEntity[]): Arguments {
  if (found.trigger.frame !== 'visit' && found.trigger.frame !== 'trip') return read
  const home = stateVisited(line, found.to)
  // chuyến thăm Peru của ông Soto: whose journey it is said to be
  const isHost = (placed: PlacedMention) => home !== null && isOf(placed, home, entities) && !POSSESSIVE.has(line.forms[placed.from - 1])
  const actors = read.actors.filter((placed) => inviterStart(line, placed) === -1 && !isHost(placed))
  if (actors.length > 0 || !read.actors.some(isHost)) return { ...read, actors }
  // Trong chuyến thăm Peru, bà Rey gặp ông Soto: the clause behind the journey tells of nobody before it
  if (read.actors.every(({ from }) => from > found.to)) return { ...read, actors: [] }
  const isGuest = (placed: PlacedMention) => placed.to <= found.head && mayTravel(line, placed, entities) && !isHost(placed)
  const guest = line.mentions.findLast(isGuest)
  // Ông Soto mời bà Rey thăm Peru: who is only invited
  const isInvited = guest !== undefined && line.forms.slice(Math.max(0, guest.from - 1), found.head).includes('mời')
  return { ...read, actors: guest && !isInvited ? [guest] : [] }
}

/** Somebody of a country: its name stands beside theirs here or in an office of theirs; those at home need no such word. */
function isOf({ mention }: PlacedMention, country: string, entities: readonly LocalEntity[]): boolean {
  const { country: own = null, roles = [] } = entities[mention.entity ?? -1] ?? {}
  if (mention.country !== null) return mention.country === country
  return own === country && (country === HOME || roles.some((role) => role.includes(countryName(country) ?? role)))
}

/** `thăm chính thức Peru`, `chuyến thăm và làm việc tại Peru`: the country of the state behind the journey; null where none stands there. */
function stateVisited(line: Line, at: number): string | null {
  for (let i = at; i < at + GOAL_REACH && line.tokens[i]?.kind === 'word'; i++) {
    const placed = line.startingAt.get(i)
    if (placed) return placed.mention.kind === 'state' ? placed.mention.country : null
  }
  return null
}

/** Somebody with a name or a country, and bodies that are led in by the word for those they send. */
function mayTravel(line: Line, { mention, from, to }: PlacedMention, entities: readonly LocalEntity[]): boolean {
  const { name = null, country = null } = entities[mention.entity ?? -1] ?? {}
  const isPerson = mention.kind === 'person' || mention.kind === 'role'
  return (
    (isPerson && (name ?? country) !== null) || DELEGATION.startsAt(line.forms, from, to) || DELEGATION.before(line.forms, from, 0) < from
  )
}
