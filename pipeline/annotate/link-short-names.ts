// Short names: a surname or an acronym that an article leaves unexplained stands for the one full name that articles of the same weeks give
// it. Where two full names fit, or none, it stays what it is.
import { dayNumber } from '../core/edtf.ts'
import { isSameParty, type Party } from './link-parties.ts'

/** Days before and after within which another article may tell who is meant. */
const WEEKS = 30

interface Seen {
  readonly party: Party
  readonly days: Set<number>
  isUndated: boolean
}

export class FullNames {
  private readonly byKey = new Map<string, Map<string, Seen>>()

  /** Takes note of a full name in an article; `day` is null where its publication is not known. */
  add(party: Party, day: string | null): void {
    if (isShort(party) || !mayBeShortened(party)) return
    const form = `${party.words.join(' ')} ${party.country ?? ''} ${[...party.roles].sort().join('|')}`
    for (const key of party.keys) {
      const names = this.byKey.get(key) ?? new Map<string, Seen>()
      this.byKey.set(key, names)
      const seen = names.get(form) ?? { party, days: new Set(), isUndated: false }
      names.set(form, seen)
      if (day === null) seen.isUndated = true
      else seen.days.add(dayNumber(day))
    }
  }

  /** The words of the full name that a short one stands for; its own where it is none, or may be several. */
  wordsOf(party: Party, day: string | null): readonly string[] {
    if (!isShort(party)) return party.words
    const found = new Map<string, readonly string[]>()
    for (const key of party.keys) {
      for (const seen of this.byKey.get(key)?.values() ?? []) {
        if (isNear(seen, day) && isSameParty(party, seen.party)) found.set(seen.party.words.join(' '), seen.party.words)
      }
    }
    const [words, ...others] = found.values()
    return words && others.length === 0 ? words : party.words
  }
}

/** One word: the surname of a person, the acronym of a body. */
function isShort(party: Party): boolean {
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
