// What the profile of a page's outlet tells of its lines: how its articles are signed, how it says whose a picture is, its furniture. A profile
// counts for the days on which it holds.
import { wordForm } from '../../core/text.ts'
import { creditName, namesIn, type Signature } from './names.ts'
import { holdsOn, OUTLETS, type Outlet } from './outlets.ts'

/** What is known of a page before its lines are read. */
export interface KnownPage {
  readonly outlet: Outlet | null
  /** When it was published, EDTF. */
  readonly day: string | null
}

export const UNKNOWN_PAGE: KnownPage = { outlet: null, day: null }

/** What the slots of a shape hold. */
const SLOTS = new Map([
  ['authors', String.raw`(?<authors>\p{Lu}[^()/:;]{1,60})`],
  ['initials', String.raw`(?<initials>\p{Lu}(?:\.?\p{Lu}){0,3}\.?)`],
  ['credit', String.raw`(?<credit>[\p{L}\p{N}][^()/]{1,40})`],
  ['role', '(?:thông tín|phóng|biên tập|cộng tác|đặc phái) viên'],
  ['place', String.raw`\p{Lu}[\p{L}. ]{1,30}`],
  ['words', String.raw`\S.{0,80}`],
])

/** Longest line that a shape is tried on; characters. */
const SHAPED = 120

/**
 * The pattern of a shape: `{authors}, {role} RFA[, {place}|]`. Slots stand in braces, what may stand in one place in square brackets with bars
 * between, all else as it is written. Throws for a slot that there is not.
 */
export function patternOf(shape: string): RegExp {
  const source = shape.replace(/\{(\w+)\}|[[\]|]|[^\p{L}\p{N} ]/gu, (part, name?: string) => {
    const slot = name === undefined ? undefined : SLOTS.get(name)
    if (name !== undefined && slot === undefined) throw new Error(`${shape}: no slot {${name}}; there are ${[...SLOTS.keys()].join(', ')}`)
    if (slot !== undefined) return slot
    if (part === '[') return '(?:'
    return part === ']' ? ')' : part === '|' ? '|' : `\\u{${part.codePointAt(0)?.toString(16)}}`
  })
  return new RegExp(`^${source}$`, 'u')
}

const PATTERNS = new Map(
  OUTLETS.map(({ name, bylines, credits }) => [name, { bylines: bylines.map(patternOf), credits: credits.map(patternOf) }]),
)

/** How a line of the known outlet signs its article; null where its profile has no such shape. */
export function signatureBy({ outlet }: KnownPage, text: string): Signature | null {
  if (outlet === null || text.length > SHAPED) return null
  for (const pattern of PATTERNS.get(outlet.name)?.bylines ?? []) {
    const found = pattern.exec(text)
    if (found === null) continue
    const { authors, initials, credit } = found.groups ?? {}
    const names = authors === undefined ? (initials === undefined ? [] : [initials]) : namesIn(authors)
    const source = credit === undefined ? null : creditName(credit)
    if (names !== null && (credit === undefined || source !== null)) return { authors: names, credit: source, outlet: outlet.name }
  }
  return null
}

/** Does the line say whose a picture is, as the known outlet says it? */
export function isPictureCreditBy({ outlet }: KnownPage, text: string): boolean {
  return outlet !== null && text.length <= SHAPED && (PATTERNS.get(outlet.name)?.credits ?? []).some((pattern) => pattern.test(text))
}

const FURNITURE = new Map<string, Outlet[]>()
for (const outlet of OUTLETS) {
  for (const phrase of outlet.furniture) FURNITURE.set(formOf(phrase), [...(FURNITURE.get(formOf(phrase)) ?? []), outlet])
}

function formOf(line: string): string {
  return wordForm(line).replace(/^[-–•*\s]+|[\s:.…]+$/gu, '')
}

/** Is the line furniture of an outlet that looked so on that day? Which outlet the page is of is not always known. */
export function isFurnitureOn({ day }: KnownPage, text: string): boolean {
  return (FURNITURE.get(formOf(text)) ?? []).some((outlet) => holdsOn(outlet, day))
}
