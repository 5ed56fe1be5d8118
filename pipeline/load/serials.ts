// Serial numbers: an outlet numbers its articles as they come, and the number stands in the address, the record's id or the file's name.
// An article that does not tell its year, or its day, was published between those of its series that do.
import { dayNumber, edtfDays } from '../core/edtf.ts'
import { each, type Steps } from '../core/steps.ts'
import type { InSeries, NumberedArticles, Serial } from './numbered.ts'

export interface SerialDate {
  /** EDTF. */
  readonly value: string
  /** In words, for `explain`. */
  readonly reason: string
}

interface Names {
  readonly url: string | null
  readonly id: string | null
  readonly path: string
}

/** Shorter numbers of an address count pages, sections and days. */
const ADDRESS_NUMBER = /\d{5,20}(?!.*\d{5})/u
const NAME_NUMBER = /\d{1,20}(?!.*\d)/u

/** The number of an article: of its address, else of its id, else of its file; null where none has one. */
export function serialOf({ url, id, path }: Names): Serial | null {
  if (url !== null && URL.canParse(url)) {
    const { hostname, pathname, search } = new URL(url)
    const digits = ADDRESS_NUMBER.exec(pathname) ?? ADDRESS_NUMBER.exec(search)
    if (digits) return { series: hostname.replace(/^www\./u, ''), number: Number(digits[0]) }
  }
  const digits = id === null ? null : NAME_NUMBER.exec(id)
  if (id !== null && digits) return { series: `${path} ${id.replace(NAME_NUMBER, '#')}`, number: Number(digits[0]) }
  const [name = ''] = /[^/]*$/u.exec(path) ?? []
  const counted = NAME_NUMBER.exec(name)
  return counted && { series: path.slice(0, -name.length) + name.replace(NAME_NUMBER, '#'), number: Number(counted[0]) }
}

/** A dated article of a series. */
interface Anchor {
  readonly number: number
  /** Day number. */
  readonly day: number
}

/** A series proves its order by so many dated articles over so many days. */
const FEWEST_ANCHORS = 8
const SHORTEST = 30
/** Of the pairs of dated articles so many are in order, but for some days: what is told of yesterday is published today. */
const IN_ORDER = 0.95
const LATE = 3
/** On either side the middle one of so many counts, so that one wrong date misleads nobody. */
const SIDE = 3
/** A text whose year is to be found is dated so many days before and after the days of its neighbours; one of which nothing is known, within these. */
const YEAR_SLACK = { before: 20, after: 10 }
const MONTH_SLACK = 2
/** So many days from its neighbours a date that hints concluded is of another year. */
const STRAY = 120
/** Beyond the first and the last dated one no further than this, in days by the pace of the whole series, which may be so many times slower there. */
const BEYOND = 60
const SLOWER = 3

/**
 * Publications that the numbers tell: the year of a day without one, or whose year other hints concluded against all neighbours; the month of an
 * article without a day where its neighbours are of one month, else their year. They become those of the `articles`, and `onDated` is told
 * them with the article, a second time where more was found. Does not depend on the order of `articles`.
 */
export function* datedBySerial(articles: NumberedArticles, onDated: (article: number, date: SerialDate) => void): Steps<void> {
  for (const members of articles.series()) {
    yield
    let anchors = anchorsOf(articles, members)
    if (!areInOrder(anchors)) continue
    // What has its year now helps to find months.
    for (const conclude of [withYear, withMonth]) {
      yield* each(members, (member) => {
        const article = articles.at(member)
        const value = conclude(article, daysAround(anchors, article.number))
        if (value === null) return
        articles.setPublished(member, value)
        onDated(member, { value, reason: reasonOf(anchors, article.number) })
      })
      anchors = anchorsOf(articles, members)
    }
  }
}

function anchorsOf(articles: NumberedArticles, members: readonly number[]): Anchor[] {
  return members
    .flatMap((member) => {
      const { number, published } = articles.at(member)
      const day = dayIn(published)
      return day === null ? [] : { number, day }
    })
    .sort((a, b) => a.number - b.number || a.day - b.day)
}

/** The day number of a value that is known to the day. */
function dayIn(value: string | null): number | null {
  const { from, to } = edtfDays(value?.slice(0, 10) ?? null)
  return from !== null && from === to ? dayNumber(from) : null
}

/** Each dated article is compared with those 1, 2, 4, 8, ... places further on. */
function areInOrder(anchors: readonly Anchor[]): boolean {
  const days = anchors.map(({ day }) => day).sort((a, b) => a - b)
  if (anchors.length < FEWEST_ANCHORS || (days.at(-1) ?? 0) - (days[0] ?? 0) < SHORTEST) return false
  let [pairs, right] = [0, 0]
  for (let step = 1; step < anchors.length; step *= 2) {
    for (const [i, { day }] of anchors.entries()) {
      const later = anchors[i + step]
      if (!later) break
      pairs++
      if (later.day >= day - LATE) right++
    }
  }
  return right >= IN_ORDER * pairs
}

interface Around {
  readonly from: number
  readonly to: number
}

/** The days between the dated articles on either side of a number; null where it is too far beyond them. */
function daysAround(anchors: readonly Anchor[], number: number): Around | null {
  const at = placeOf(anchors, number)
  const sides = [anchors.slice(Math.max(0, at - SIDE), at), anchors.slice(at, at + SIDE)].map(middleOf)
  if (at > 0 && at < anchors.length) {
    const days = sides.map(({ day }) => day)
    return { from: Math.min(...days), to: Math.max(...days) }
  }
  // Beyond the ends one side alone tells: its outermost, if it fits the pace of the others.
  const inward = at === 0 ? anchors : [...anchors].reverse()
  const [end, next] = [inward[0], inward[SIDE]]
  if (!end || !next) return null
  const usual = pace(middleOf(anchors.slice(0, SIDE)), middleOf(anchors.slice(-SIDE)))
  const here = pace(end, next)
  const away = Math.abs(end.number - number) * usual
  if (!(here >= 0 && here <= SLOWER * usual && away <= BEYOND)) return null
  const reach = Math.ceil(away * SLOWER)
  return at === 0 ? { from: end.day - reach, to: end.day } : { from: end.day, to: end.day + reach }
}

/** Days from one number to the next. */
function pace(a: Anchor, b: Anchor): number {
  return (b.day - a.day) / (b.number - a.number)
}

/** How many anchors have a smaller number. */
function placeOf(anchors: readonly Anchor[], number: number): number {
  let [low, high] = [0, anchors.length]
  while (low < high) {
    const half = (low + high) >> 1
    if ((anchors[half]?.number ?? 0) < number) low = half + 1
    else high = half
  }
  return low
}

/** The middle number, and the middle day. */
function middleOf(anchors: readonly Anchor[]): Anchor {
  const middle = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
  return { number: middle(anchors.map(({ number }) => number)), day: middle(anchors.map(({ day }) => day)) }
}

/** A day with the one year that brings it between its neighbours. */
function withYear({ published, years, isInferred }: InSeries, around: Around | null): string | null {
  if (around === null || published === null) return null
  const day = dayIn(published)
  const isStray = isInferred && day !== null && (day < around.from - STRAY || day > around.to + STRAY)
  if (!isStray && !/^XXXX-\d\d-\d\d$/u.test(published)) return null
  const [from, to] = [around.from - YEAR_SLACK.before, around.to + YEAR_SLACK.after]
  const possible = yearsOf(from, to).filter((year) => {
    const found = dayIn(`${year}${published.slice(4)}`)
    return found !== null && found >= from && found <= to
  })
  const [year] = possible
  if (year === undefined || possible.length > 1 || (years.length > 0 && !years.includes(year))) return null
  return `${year}${published.slice(4)}`
}

/** The month that holds all the days between the neighbours, else the year, of an article without a day. */
function withMonth({ published, years }: InSeries, around: Around | null): string | null {
  if (around === null || (published !== null && !/^\d{4}$/u.test(published))) return null
  const [from, to] = [isoOf(around.from - MONTH_SLACK), isoOf(around.to + MONTH_SLACK)]
  const year = from.slice(0, 4)
  if (year !== to.slice(0, 4) || (published ?? year) !== year) return null
  if (years.length > 0 && !years.includes(Number(year))) return null
  const month = from.slice(0, 7)
  return month === to.slice(0, 7) ? month : published === null ? year : null
}

function yearsOf(from: number, to: number): number[] {
  const [first, last] = [Number(isoOf(from).slice(0, 4)), Number(isoOf(to).slice(0, 4))]
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

function isoOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

function reasonOf(anchors: readonly Anchor[], number: number): string {
  const at = placeOf(anchors, number)
  const told = (where: string, anchor: Anchor | undefined) => (anchor ? [`${where} ${anchor.number} (${isoOf(anchor.day)})`] : [])
  return `serial number ${number}: ${[...told('after', anchors[at - 1]), ...told('before', anchors[at])].join(', ')}`
}
