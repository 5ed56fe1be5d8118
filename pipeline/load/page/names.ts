// Lines that sign an article: authors, the agency or paper that is credited, the outlet. Read part by part from the end of the line.
import { readTable } from '../../core/data.ts'
import { squeeze, wordForm } from '../../core/text.ts'
import { isAddress, isOutletAsWritten, outletNamed, outletSigned } from './outlets.ts'
import { isNameInCapitals } from './persons.ts'

export interface Signature {
  readonly authors: readonly string[]
  /** Agency or paper, as written. */
  readonly credit: string | null
  /** The outlet's own name: `Diệu Hương/VOV.VN`. */
  readonly outlet: string | null
}

const DATA = new URL('../../lang/vi/data/', import.meta.url)
const AGENCY_FORMS = new Set(
  readTable(new URL('agencies.tsv', DATA), ['name', 'aliases']).flatMap((row) =>
    [row.name, ...row.aliases.split(',')].map((name) => wordForm(name.trim())).filter(Boolean),
  ),
)
const words = readTable(new URL('byline-words.tsv', DATA), ['kind', 'word'])
const wordsOfKind = (kind: string) => words.filter((row) => row.kind === kind).map((row) => row.word)
const alternatives = (kind: string) =>
  wordsOfKind(kind)
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*/]/gu, '\\$&'))
    .join('|')
/** `tổng hợp`, `lược dịch`: what the author did. */
const TASK = new RegExp(`^(?:${alternatives('task')})$`, 'iu')
const TASK_END = new RegExp(`[\\s,;-]+(?:${alternatives('task')})\\.?$`, 'iu')
const LABEL = new RegExp(`^(?:${alternatives('label')})\\s?[:,]?\\s+`, 'iu')
const DEGREE = new RegExp(`^(?:(?:${alternatives('degree')}|${alternatives('rank')})[.\\s]+)+`, 'u')
const DEGREES = new Set(wordsOfKind('degree'))
const PROFESSION = new RegExp(`^(?:${alternatives('degree')})[.\\s]`, 'u')
const AFFILIATION = new RegExp(`^(?:${alternatives('affiliation')})\\s`, 'iu')
const NOT_NAMES = wordsOfKind('not-name').map((word) => ` ${wordForm(word)} `)

const BUTTON_END = new RegExp(`(?:\\s+(?:${alternatives('button')})!?)+$`, 'iu')
const PLACES = new Set(
  readTable(new URL('places.tsv', DATA), ['name', 'aliases']).flatMap((row) => [row.name, ...row.aliases.split('|')].map(wordForm)),
)

/** `Lan Anh - 2 giờ trước` */
const AGO = /\s[-–|•·]\s\d{1,3} (?:giây|phút|giờ|ngày|tuần|tháng|năm) trước$/iu

/** Longest signature; characters. */
const SIGNATURE_LENGTH = 100
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}.'’]*(?:-\p{Lu}\p{Ll}+)?$/u

/** Is this the name of an agency or paper that articles credit? */
export function isAgency(name: string): boolean {
  const form = wordForm(squeeze(name)).replace(/^(?:báo|tờ|trang|hãng|đài)\s/u, '')
  return AGENCY_FORMS.has(form) || outletNamed(name) !== null
}

/** `Lan Anh (T/h) Theo Báo Mới`, `NG.THANH (THEO AFP)`, `TTXVN/Tin Tức`, `Theo vtv.vn`; null where the line signs nothing. */
export function parseSignature(line: string): Signature | null {
  // `(Vnews/Vietnam+)`, `(VIETNAM+)`: in brackets an outlet signs however it is written.
  const inside = /^\(([^()]{2,60})\)\.?$/u.exec(squeeze(line))?.[1]
  const sign = inside === undefined ? null : bracketSign(inside)
  if (sign?.outlet != null) return { authors: [], ...sign }
  const whole = squeeze(line)
    .replace(BUTTON_END, '')
    .replace(AGO, '')
    .replace(/\s(?:vào )?lúc \d{1,2}[:h]\d{2}(?: (?:SA|CH|AM|PM))?$/iu, '')
    .replace(/^[-–|/*•·\s]+|[-–|/\s]+$/gu, '')
    .replace(/^\(([^()]{2,80})\)$/u, '$1')
    .replace(/^(\((?:theo|nguồn) [^()]{2,60}\))\s+(\p{Lu}.*)$/iu, '$2 $1')
  // `Bài, ảnh: Thu Hà` is one label.
  const text = LABEL.test(whole) ? whole : whole.replace(PICTURE_END, '')
  // What ends with a colon leads in: `Từ Lyon, phóng viên Minh Anh tường trình:`
  if (text.length < 2 || text.length > SIGNATURE_LENGTH || !/^[(\p{L}]/u.test(text) || text.endsWith(':')) return null
  const linked = LINKED.exec(text)
  if (linked) return { authors: [], credit: linked[1] ?? linked[2] ?? null, outlet: null }
  const { rest: unbracketed, signs } = takeBrackets(text)
  const { rest, credit: named } = takeTheo(unbracketed.replace(TASK_END, ''))
  const { credit, authors: behind } = authorsBehind(named)
  if (behind && rest === '') return { authors: behind, credit, outlet: null }
  const bracketed = signs.find((sign) => sign.credit !== null)?.credit ?? null
  const outlet = signs.find((sign) => sign.outlet !== null)?.outlet ?? null
  const stated = credit ?? bracketed
  if (rest === '') {
    // `Theo Đình Thảo (Dân Trí)`: another paper's author.
    const source = bracketed ?? outlet
    const names = credit !== null && source !== null && !isAgency(credit) ? namesIn(credit) : null
    if (names) return { authors: names, credit: source, outlet: null }
    // `Theo Hà Linh/Báo Mẫu`
    const [first = '', ...behind] = (credit ?? '').split(/\s*\/\s*/u)
    const quoted = behind.length > 0 && !isAgency(first) ? namesIn(first) : null
    if (quoted) return { authors: quoted, credit: behind.join('/'), outlet }
    // `Theo Đình Thảo - Daily Star`
    const [, who = '', paper] = /^(.{4,40}?) [-–] (.{3,40})$/u.exec(credit ?? '') ?? []
    const taken = paper === undefined || isAgency(who) ? null : namesIn(who)
    if (taken && paper !== undefined) return { authors: taken, credit: paper, outlet }
    // `Theo Jay (Khám Phá)`: the paper is the source, whoever Jay is.
    if (credit !== null && bracketed !== null && !isAgency(credit)) return { authors: [], credit: bracketed, outlet: null }
    return stated === null && outlet === null ? null : { authors: [], credit: stated, outlet }
  }
  const reporters = REPORTERS.exec(rest)
  const unnamed = reporters && reportersOf(squeeze(reporters[1] ?? ''), { credit: stated, outlet })
  const isNobody = unnamed?.authors.length === 0 && unnamed.credit === stated && unnamed.outlet === outlet
  if ((unnamed === null || isNobody) && GROUP.test(rest)) return { authors: [rest], credit: stated, outlet }
  if (unnamed) return unnamed
  const signed = readNames(rest.replace(TASK_END, ''))
  return signed === null ? null : { authors: signed.authors, credit: stated ?? signed.credit, outlet: signed.outlet ?? outlet }
}

/** `PV`, `PV/VOV.VN`, `Nhóm phóng viên TTXVN`: nobody is named, and the agency or paper signs. */
const REPORTERS = new RegExp(
  `^(?:(?:${alternatives('label')})\\s?:\\s?)?(?:${alternatives('reporter')})\\.?(?:[\\s/–-]+(.{2,30}?)(?:\\s(?:tại|từ)\\s.{2,30})?)?$`,
  'iu',
)

/** `Nhóm phóng viên`, `Nhóm PV kinh tế`, `Ban Thời sự`: a group signs as such, be it with what it writes of. */
const GROUP = new RegExp(`^(?:nhóm (?:pv|phóng viên)(?:\\s[\\p{L} ]{2,24})?|(?:${alternatives('desk')}))$`, 'iu')

/** `Nguồn Đồng Bưng: http://...`, `Nguồn: https://www.dongbung.vn/...` */
const LINKED = /^nguồn(?: (\p{L}[^:]{1,30}?))?\s?:\s?https?:\/\/(?:www\.)?([^/\s]+)(?:\/\S*)?$/iu

const REPORTER = new RegExp(`^(?:${alternatives('reporter')})$`, 'iu')

function reportersOf(of: string, { credit, outlet }: Sign): Signature | null {
  if (of === '') return { authors: [], credit, outlet }
  const named = outletSigned(of)
  if (named) return { authors: [], credit, outlet: of }
  if (isAgency(of)) return { authors: [], credit: credit ?? of, outlet }
  const authors = PLACES.has(wordForm(of)) ? [] : namesIn(of)
  return authors === null ? null : { authors, credit, outlet }
}

interface Sign {
  readonly credit: string | null
  readonly outlet: string | null
}

/** Takes brackets off the end: `(Theo Reuters)`, `(T/h)`, `(TTXVN)`. What is no signature stays. */
function takeBrackets(text: string): { readonly rest: string; readonly signs: readonly Sign[] } {
  const signs: Sign[] = []
  let rest = text
  for (;;) {
    const match = /\s?\(([^()]{2,60})\)\.?$|\s?\(([^()]{2,60})\)\s(?=theo\s)/iu.exec(rest)
    const inside = match?.[1] ?? match?.[2]
    const sign = inside === undefined ? null : bracketSign(inside)
    if (!match || sign === null) return { rest: rest.trim(), signs }
    signs.push(sign)
    rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`.trim()
  }
}

function bracketSign(inside: string): Sign | null {
  const text = inside.trim()
  if (TASK.test(text) || REPORTER.test(text) || AFFILIATION.test(text) || PICTURED.test(text)) return { credit: null, outlet: null }
  const theo = /^(?:[^()]{2,20}\s)?(?:theo|nguồn)\s?:?\s(.{2,50})$/iu.exec(text) ?? TAKEN_FROM.exec(text) ?? REPORTER_OF.exec(text)
  if (theo?.[1]) return { credit: creditName(theo[1]), outlet: null }
  const [first = '', second] = text.split('/').map((part) => part.trim())
  if (second !== undefined && outletNamed(second) && (isAgency(first) || SHORT_SOURCE.test(first))) return { credit: first, outlet: second }
  if (outletNamed(text)) return { credit: null, outlet: text }
  // `Thùy Dương (TP.HCM)` says where the writer lives.
  if (PLACES.has(wordForm(text)) || WRITTEN_AT.test(text)) return { credit: null, outlet: null }
  return /^\p{Lu}/u.test(text) && text.split(' ').length <= 5 ? { credit: text, outlet: null } : null
}

/** `Đồ họa: Hà Kim`: who made the pictures. */
const PICTURED = /^(?:ảnh|video|clip|đồ họa|thiết kế)\s?:/iu

/** `Vnews` of `(Vnews/Vietnam+)`: one word, which no person signs with. */
const SHORT_SOURCE = /^\p{Lu}[\p{L}\d+]{2,11}$/u

/** `tổng hợp từ AFP`, `dịch từ The Guardian`, `tổng hợp Reuters` */
const TAKEN_FROM = new RegExp(`^(?:${alternatives('task')})\\s(?:từ\\s)?(.{2,50})$`, 'iu')
const TAKEN_END = new RegExp(`(?:^|[\\s,;-]+)(?:${alternatives('task')})\\stừ\\s([^()]{2,50})$`, 'iu')
/** `P/v TTXVN tại Washington`: the agency whose reporter wrote. */
const REPORTER_OF = new RegExp(`^(?:${alternatives('reporter')})[\\s/–-]+(.{2,30}?)(?:\\s(?:tại|từ)\\s.{2,30})?$`, 'iu')
/** `từ Paris`: where the author wrote. */
const WRITTEN_AT = /^(?:từ|tại)\s\p{Lu}/u

/** `Theo The Guardian`, alone or behind a name. `Theo dõi`, `theo đó` are other words. */
function takeTheo(text: string): { readonly rest: string; readonly credit: string | null } {
  const match = /(?:^|[\s,(–|-])(?:theo|nguồn(?:\stin)?)(?:\s?:\s?|\s)([^()]{2,60})$/iu.exec(text) ?? TAKEN_END.exec(text)
  const name = match?.[1] === undefined ? null : creditName(match[1])
  if (!match || name === null) return { rest: text, credit: null }
  return { rest: text.slice(0, match.index).replace(/[\s,;(–—|-]+$/u, ''), credit: name }
}

/** `Theo Sputnik An Công`: the agency, and then who took it over. */
function authorsBehind(credit: string | null): { readonly credit: string | null; readonly authors: readonly string[] | null } {
  const words = credit?.split(' ') ?? []
  for (let end = words.length - 2; end >= 1; end--) {
    const [agency, names] = [words.slice(0, end).join(' '), words.slice(end).join(' ')]
    const authors = isAgency(agency) && !isAgency(credit ?? '') ? namesIn(names) : null
    if (authors) return { credit: agency, authors }
  }
  return { credit, authors: null }
}

/** A name of up to seven words that begins with a capital or is an address: `Trí Thức Trẻ`, `vtv.vn`, `báo Trung Quốc`. */
export function creditName(text: string): string | null {
  const name = text.replace(/^[\s:]+|(?:,?\s(?:(?:ngày\s)?\d{1,2}[/-]\d{1,2}(?:[/-]\d{4})?|\d{1,2}[:h]\d{2}))?[\s.)]*$/gu, '')
  const isName = /^(?:\p{Lu}|[\p{Ll}\p{N}-]+\.\p{Ll}{2,}|(?:báo|tờ|trang|hãng|đài|tạp chí)\s\p{Lu})/u.test(name)
  return isName && name.split(' ').length <= 7 && !/[!?:]|\.\s/u.test(name) ? name : null
}

/** Authors, or an agency and an outlet, with slashes between. */
function readNames(text: string): Signature | null {
  const [first = '', ...after] = withoutPost(text.replace(LABEL, '')).split(/\s*\/\s*/u)
  const behind = after.join('/')
  if (isAgency(first)) {
    // `quangha.vn/2021/08/cang-moi.htm` is the address of the page.
    if (behind && isAddress(first)) return null
    if (behind) return { authors: [], credit: first, outlet: outletNamed(behind) ? behind : null }
    if (outletNamed(first)) return isOutletAsWritten(first) ? { authors: [], credit: null, outlet: first } : null
    return { authors: [], credit: first, outlet: null }
  }
  const names = namesIn(first.replace(TASK_END, ''))
  if (names === null || after.length > 2) return null
  const last = after.at(-1) ?? ''
  if (!behind) return { authors: names, credit: null, outlet: null }
  if (outletSigned(last)) return { authors: names, credit: null, outlet: last }
  return creditName(last) === null ? null : { authors: names, credit: last, outlet: null }
}

/** `Minh Anh - TTXVN`, `Minh Anh, phóng viên RFA, Bangkok`, `Minh Anh - Sở Y tế`: whom the writer works for; a body is no source. */
function withoutPost(text: string): string {
  const [, whole = text] = /^(.{3,60}, [^,]{2,40}), \p{Lu}[\p{L} ]{2,20}$/u.exec(text) ?? []
  const [, names, post] = /^(.{3,60}?)\s*[,|–-]\s+([^,|–-]{2,40})$/u.exec(POSTED.test(whole) ? whole : text) ?? []
  if (names === undefined || post === undefined) return text
  if (AFFILIATION.test(post) || POST.test(post) || REPORTER.test(post) || WRITTEN_AT.test(post)) return names
  // `Gia Trung The Sun, Mirror`: two sources, and where the name ends is not told.
  const words = names.split(' ')
  if ([1, 2, 3].some((count) => isAgency(words.slice(-count).join(' ')))) return text
  return isAgency(post) || /^(?:Báo|Tạp chí|Đài)\s\p{Lu}|^\p{Lu}\S* (?:News|Times|TV|Radio)$/u.test(post) ? `${names}/${post}` : text
}

/** `Minh Anh, phóng viên RFA, Bangkok`: what stands behind the post is where. */
const POSTED = /, (?:thông tín viên|phóng viên|biên tập viên|cộng tác viên|đặc phái viên)(?:\s\S+)*$/iu

/** `Người đăng: Minh Anh vào lúc 06:15`, as blogs sign. */
const POSTED_BY = /^(?:người đăng|được đăng bởi|đăng bởi|posted by)\s?:? (.{2,40}?) (?:vào lúc|lúc|at) \d{1,2}:\d{2}(?:\s.{0,100})?$/iu

const POST = /^(?:thông tín viên|phóng viên|biên tập viên|cộng tác viên|đặc phái viên)(?:\s|$)/iu

/** `Bài: Minh Anh - Ảnh: Hà Kim`: who took the pictures. */
const PICTURE_END = /\s?[-–;,./|]\s?(?:ảnh|video|clip|đồ họa|thiết kế)\s?:\s?[^/()]{2,50}(?=[/(]|$)/iu

/** `Minh Anh - Hà Kim`, `BS TĂNG HÀ NAM ANH`, `NG.THANH`; null where it is not names alone. */
export function namesIn(text: string): string[] | null {
  const bare = text.replace(LABEL, '').replace(PICTURE_END, '').replace(DEGREE, '')
  const names = bare.split(/\s+[-–&]\s*|[-–]\s+|\s*,\s*|\s+và\s+/u).map((name) => name.trim().replace(DEGREE, ''))
  const count = names
    .join(' ')
    .split(/[\s.-]+/u)
    .filter(Boolean).length
  if (names.length > 4 || count < 2 || !names.every(isName) || (bare === bare.toUpperCase() && !names.every(isNameInCapitals))) return null
  return names
}

function isName(name: string): boolean {
  const parts = name.split(' ')
  const form = ` ${wordForm(name)} `
  return (
    parts.length <= 5 &&
    parts.every((part) => NAME_WORD.test(part)) &&
    !isAgency(name) &&
    !isAddress(name) &&
    !DEGREES.has(name) &&
    !NOT_NAMES.some((word) => form.includes(word))
  )
}

/** What the line shows by itself: its signature, and how it says that it signs. */
export function signShape(text: string): {
  readonly signature: Signature | null
  readonly isLabelled: boolean
  readonly isNamedCredit: boolean
} {
  const posted = POSTED_BY.exec(text)?.[1]
  const signature = parseSignature(posted ?? text)
  const isByline = signature !== null && signature.authors.length > 0
  return {
    signature,
    isLabelled: isByline && (posted !== undefined || [LABEL, PROFESSION, POSTED].some((pattern) => pattern.test(squeeze(text)))),
    isNamedCredit: signature !== null && signature.credit !== null && /^\(?theo\s/iu.test(text),
  }
}
