// Lost full stops: where a sentence begins behind a caption or a heading that ends in none, as pages show them below each other and texts in one line.
import { readTable } from '../../core/data.ts'
import { wordForm } from '../../core/text.ts'

type Next = 'any' | 'small' | 'day' | 'year'

interface Start {
  readonly phrase: string
  readonly next: Next
  readonly mayFollowName: boolean
  readonly except: readonly string[]
}

const NEXT: Readonly<Record<Next, RegExp>> = {
  any: /^[\s,:]/u,
  small: /^ [\p{Ll}\p{N}]/u,
  day: /^ (?:ngày )?\p{N}{1,2}[./-]\p{N}{1,2}/u,
  year: /^ (?:\p{N}{1,2}[./-])?\p{N}{4},/u,
}
const isNext = (next: string): next is Next => next in NEXT

// By the first word; longer phrases first.
const STARTS = new Map<string, readonly Start[]>()
for (const { words, next, names, except } of readTable(new URL('./data/lost-starts.tsv', import.meta.url), [
  'words',
  'next',
  'names',
  'except',
  'example',
  'counter',
])) {
  if (!isNext(next)) throw new Error(`lost-starts.tsv: unknown next: ${next}`)
  for (const phrase of words.split('|')) {
    const first = phrase.split(' ')[0] ?? ''
    STARTS.set(first, [
      ...(STARTS.get(first) ?? []),
      { phrase, next, mayFollowName: names === 'yes', except: except.split('|').filter(Boolean) },
    ])
  }
}

const LINKED = new Set(
  readTable(new URL('./data/linked-words.tsv', import.meta.url), ['words', 'what', 'example']).flatMap((row) => row.words.split('|')),
)

const CAPITAL = /(?<=[\p{L}\p{M}\p{N}%)”»"] )\p{Lu}[\p{Ll}\p{M}]*(?=[ ,])/gu
const BEFORE = /(?:([\p{L}\p{M}]+) )?([\p{L}\p{M}]+|[\p{N}./%-]+|[^\s])$/u
const REACH = 80

/** Offsets into a paragraph before which a full stop is lost, in order. */
export function lostStops(text: string): number[] {
  const out: number[] = []
  for (const { 0: word, index } of text.matchAll(CAPITAL)) {
    const starts = STARTS.get(wordForm(word))
    if (starts && isLost(text, index, starts)) out.push(index)
  }
  return out
}

/** Before an offset a phrase of the table begins, and neither what stands before it nor an open bracket holds it. */
function isLost(text: string, at: number, starts: readonly Start[]): boolean {
  const behind = text.slice(at, at + REACH)
  const form = behind.charAt(0).toLowerCase() + behind.slice(1)
  const fitting = starts.filter(
    ({ phrase, next, except }) =>
      form.startsWith(phrase) && NEXT[next].test(form.slice(phrase.length)) && !except.some((name) => wordForm(form).startsWith(name)),
  )
  if (fitting.length === 0) return false
  const before = text.slice(Math.max(0, at - REACH), at - 1)
  const [, second = '', last = ''] = BEFORE.exec(before) ?? []
  if (isInBracket(before) || LINKED.has(wordForm(last)) || LINKED.has(`${wordForm(second)} ${wordForm(last)}`)) return false
  // khoản a) Khi ..., (ii) Khi ...: a letter or number of a list
  if (last === ')' && !/\([^()]{4,}\)$/u.test(before)) return false
  if (/^["”»]$/u.test(last) && !endsName(before)) return false
  return !/^\p{Lu}/u.test(last) || fitting.some(({ mayFollowName }) => mayFollowName)
}

/** `ở quán “Gió” | Sau khi`; not a heading in marks, whose words someone says, and no mark that opens. */
function endsName(before: string): boolean {
  return /\p{L} ["“«][^\s"“”«»][^"“”«»]*["”»]$/u.test(before)
}

function isInBracket(before: string): boolean {
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}
