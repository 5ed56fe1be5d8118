// Short names: a surname or an acronym that an article leaves unexplained stands for the one full name that articles of the same weeks give
// it, or all but a few of them. Where two full names fit, or none, it stays what it is. So what a short name stands for may change with the articles
// beside it; two full names are compared by themselves.
import { dayNumber } from '../core/edtf.ts'
import { isKnownByLastWord, isSameParty, type Party } from './link-parties.ts'

/** Days before and after within which another article may tell who is meant. */
const WEEKS = 30

/** So many answers are remembered: articles of one day ask for the same names. */
const REMEMBERED = 50_000

/** A full name and when articles gave it. */
interface Seen {
  readonly party: Party
  readonly days: Set<number>
  isUndated: boolean
  /** Articles that gave it. */
  times: number
}

export class FullNames {
  private readonly byKey: ReadonlyMap<string, Seen[]>
  private readonly byForm = new Map<string, Seen>()
  /** What wordsOf found, by party and day. */
  private readonly answers = new Map<string, readonly string[]>()

  /** `shortNames`: the keys of all parties with short names, which alone are asked for. */
  constructor(shortNames: ReadonlySet<string>) {
    this.byKey = new Map([...shortNames].map((key) => [key, []]))
  }

  /** Takes note of a full name in an article; `day` is null where its publication is not known. All are added before one is asked for. */
  add(party: Party, day: string | null): void {
    if (isShort(party) || !mayBeShortened(party) || !party.keys.some((key) => this.byKey.has(key))) return
    if (party.kind === 'person' && !isKnownByLastWord(party.words)) return
    const seen = this.seenAs(party)
    seen.times++
    if (day === null) seen.isUndated = true
    else seen.days.add(dayNumber(day))
  }

  private seenAs(party: Party): Seen {
    const form = formOf(party)
    const known = this.byForm.get(form)
    if (known) return known
    const seen: Seen = { party, days: new Set(), isUndated: false, times: 0 }
    this.byForm.set(form, seen)
    for (const key of party.keys) this.byKey.get(key)?.push(seen)
    return seen
  }

  /** The words of the full name that a short one stands for; its own where it is none, or may be several. */
  wordsOf(party: Party, day: string | null): readonly string[] {
    if (!isShort(party)) return party.words
    const question = `${day} ${formOf(party)}`
    const known = this.answers.get(question)
    if (known) return known
    const words = this.findWords(party, day)
    if (this.answers.size >= REMEMBERED) this.answers.clear()
    this.answers.set(question, words)
    return words
  }

  private findWords(party: Party, day: string | null): readonly string[] {
    const all = [...new Set(party.keys.flatMap((key) => this.byKey.get(key) ?? []))]
    const fitting = all.filter((seen) => isNear(seen, day) && isSameParty(party, seen.party))
    // Tổng thống Soto, where papers tell of Ana Soto and of Tổng thống Hugo Soto
    const inOffice = fitting.filter((seen) => seen.party.roles.some((role) => party.roles.includes(role)))
    return mostlyMeant(fitting) ?? mostlyMeant(inOffice) ?? party.words
  }
}

/** So many times as often as all others together a name is told that a short one stands for: once in a while papers misspell it. */
const MOSTLY = 20

/** The words of the one name that is meant, or nearly always is; null where it may be one of several. */
function mostlyMeant(seen: readonly Seen[]): readonly string[] | null {
  const times = new Map<string, number>()
  for (const { party, times: of } of seen) times.set(party.words.join(' '), (times.get(party.words.join(' ')) ?? 0) + of)
  const [best, ...others] = [...times.entries()].sort(([, a], [, b]) => b - a)
  const rest = others.reduce((sum, [, of]) => sum + of, 0)
  return best && best[1] >= rest * MOSTLY ? (seen.find(({ party }) => party.words.join(' ') === best[0])?.party.words ?? null) : null
}

/** All that two parties are compared by. */
function formOf({ words, country, roles, keys }: Party): string {
  return [words.join(' '), country ?? '', [...roles].sort().join('|'), ...keys].join('\u0000')
}

/** One word: the surname of a person, the acronym of a body. */
export function isShort(party: Party): boolean {
  return party.words.length === 1 && mayBeShortened(party)
}

function mayBeShortened({ kind }: Party): boolean {
  return kind === 'person' || kind === 'organization'
}

function isNear({ days, isUndated }: Seen, day: string | null): boolean {
  if (day === null || isUndated) return true
  const at = dayNumber(day)
  for (let i = at - WEEKS; i <= at + WEEKS; i++) if (days.has(i)) return true
  return false
}
