// Lines by which a page of an outlet without a profile says whose it is: the masthead above the headline, the paper's line of the footer,
// the button to follow it.
import { wordForms } from '../../core/scan.ts'
import { squeeze, wordForm } from '../../core/text.ts'
import { BODIES } from '../../lang/vi/names/lexicon.ts'
import { furnitureOf } from './furniture.ts'
import type { PageLine } from './lines.ts'
import { isAddress, isOutletAsWritten, outletNamed } from './outlets.ts'

const KIND =
  '(?:trang tin điện tử|trang tin|trang thông tin điện tử|cổng thông tin điện tử|cổng thông tin|trang thông tin|tạp chí|thời báo|tuần báo|nhật báo|nguyệt san|báo(?: và|,)(?: đài)? phát thanh(?:,| và| -|, và)? truyền hình|báo|đài)'
const ORGAN = new RegExp(`^(${KIND}(?: điện tử| online)?(?: tổng hợp)? (.{3,60}?))(?: điện tử| online)?$`, 'iu')
/** `Báo in`, `Báo nói` are sections of any site. */
const SECTION = /^(?:điện tử$|in|giấy|nói|hình|ảnh|chí|mới|cáo|động|hiệu|ngày|tuần|tháng|xuân|tết|của|đã|đang|cho)(?:\s|$)/iu
/** `Báo Hàn Giang > Kinh tế`; `Báo Hàn Giang - Cơ quan của Đảng bộ tỉnh`, `Báo Sông Trà điện tử - Tiếng nói của nhân dân` */
const MOTTO = /^(?:cơ quan|tiếng nói|diễn đàn|kênh|trang|chuyên trang)\s/iu

/** The name that the whole line gives a paper, magazine, station or portal, a motto behind it left out; null where it names none. */
export function mastheadOf(line: string): string | null {
  const [site = ''] = squeeze(line).split(/\s+[>»›]\s+/u)
  const [whole = '', motto = ''] = site.split(/\s+[-–|]\s+/u)
  const [, name = '', own = ''] = ORGAN.exec(whole) ?? []
  if (!isProper(own) || SECTION.test(own) || /[.!?,;:]/u.test(own) || (motto !== '' && !MOTTO.test(motto))) return null
  return outletNamed(name)?.name ?? name
}

const BETWEEN_NAMES = /^(?:của|và|tỉnh|thành|phố|huyện|thị|xã|quận|phường|trung|ương|nước)$/u
/** Longest name of a body, and longest in capitals; words. */
const BODY_WORDS = 14
const CAPITAL_WORDS = 8

/**
 * `Công ty Cổ phần Cấp nước Thanh Điền`, `Hội Nông dân tỉnh Tân Phú`: the name of a body and nothing else, as sites that are no papers have
 * it on top. After the noun of the body a small letter follows a capital (`Cấp nước`) or names what kind of place it is of; two in a row make
 * a clause: `Công ty Cấp nước Thanh Điền tăng giá`.
 */
export function isBodyName({ text, forms }: Pick<PageLine, 'text' | 'forms'>): boolean {
  const words = text.split(' ')
  const head = BODIES.at(forms, 0)?.to ?? 0
  if (head === 0 || words.length > BODY_WORDS || words.length !== forms.length) return false
  // A headline in capitals is longer.
  if (text === text.toUpperCase()) return words.length > head && words.length <= CAPITAL_WORDS
  const isSmall = (word: string | undefined) => word !== undefined && /^\p{Ll}/u.test(word) && !BETWEEN_NAMES.test(word)
  const rest = words.slice(head)
  return (
    rest.length > 0 &&
    /^(?:\p{Lu}|tỉnh |huyện |thành phố )/u.test(rest.join(' ')) &&
    !rest.some((word, i) => isSmall(word) && isSmall(rest[i + 1]))
  )
}

/** `TRANG TIN HỘI ĐỒNG HƯƠNG TÂN PHÚ`: in capitals whose portal it is. */
export function isPortalName({ text }: Pick<PageLine, 'text'>): boolean {
  return text === text.toUpperCase() && /^(?:trang|cổng) (?:thông )?tin\s/iu.test(text) && mastheadOf(text) !== null
}

/** Lines on top of a page in which its masthead stands. */
const TOP_LINES = 3

/** The name of the paper on top of the page; null where no line there gives one, or two give different ones. */
export function mastheadOnTop(front: readonly string[]): string | null {
  const [name = null, ...others] = new Set(front.slice(0, TOP_LINES).flatMap((line) => mastheadOf(line) ?? []))
  return others.length > 0 ? null : name
}

/** Begins with a capital, or as `huyện Mù Sang`, and has no run of common words: a name, not a clause. */
function isProper(name: string): boolean {
  return /^(?:(?:tỉnh|thành phố|huyện|thị xã|quận|phường|xã|ngành) )?\p{Lu}/u.test(name) && !/(?:\s\p{Ll}\S*){4}/u.test(name)
}

// `Theo dõi Báo Hàn Giang trên Google News`
const FOLLOW = new RegExp(`^(?:nhấn )?(?:theo dõi|đọc) (${KIND} .{3,40}?) (?:trên|tại)(?: (?:google news|facebook|zalo|youtube))?$`, 'iu')

/** `Copyright © 2016 | Tin Làng Biển`, `Luật Trẻ © 2022`: what is left beside the mark and the year. */
function ownerOf(line: string): string | null {
  if (!/©|\(c\)|copyright/iu.test(line)) return null
  const [owner = ''] = line
    .replace(/©|\(c\)|copyright|bản quyền(?: thuộc(?: về)?| của)?|\d{4}(?:\s?-\s?\d{4})?|all rights reserved\.?/giu, ' ')
    .split(/\.\s+(?=\S)/u)
  return squeeze(owner.replace(/[|,.–-]/gu, ' '))
}

/** The owner whose name a line on top of the page begins with: `TRƯỜNG TRUNG HỌC NẬM CÁT - Bản Hin` and `© Trường Trung học Nậm Cát`. */
function ownerShown(line: string, front: readonly string[]): string | null {
  const owner = ownerOf(line)
  const form = owner === null ? '' : wordForm(owner)
  const isShown = form !== '' && front.slice(0, TOP_LINES).some((top) => wordForm(top) === form || wordForm(top).startsWith(`${form} `))
  return isShown && owner !== null ? (outletNamed(owner)?.name ?? owner) : null
}

/** Lines at the foot of a page in which its masthead stands. */
const FOOT_LINES = 6

/** `Báo Hàn Giang điện tử`, `Báo Hàn Giang giữ bản quyền` as one of the last lines; null where several are named. */
function mastheadAtFoot(lines: readonly string[]): string | null {
  const foot = lines.filter((line) => line !== '').slice(-FOOT_LINES)
  const [name = null, ...others] = new Set(foot.flatMap((line) => mastheadOf(line.replace(/(?: giữ bản quyền.*|\. .*)$/iu, '')) ?? []))
  return others.length > 0 ? null : name
}

/** Longest line that names the site; characters. */
const LINE_LENGTH = 160

export interface SiteEvidence {
  /** The page, as text. */
  readonly page: string
  /** The lines above the headline. */
  readonly front: readonly string[]
  readonly title: string | null
}

/** What the page calls its site: at its foot, on top, beside its headline, where it asks to be followed; null where it does not say. */
export function siteOfMasthead({ page, front, title }: SiteEvidence): string | null {
  const lines = page.split('\n').flatMap((line) => (line.length <= LINE_LENGTH ? squeeze(line) : []))
  const found = [
    ...lines.filter((line) => MOTTO.test(line.split(/\s+[-–|]\s+/u)[1] ?? '')).map(mastheadOf),
    ...front.map(mastheadOf),
    nameAboveMotto(front),
    bodyOfPortal(front),
    nameOnline(front),
    ...lines.map((line) => siteBeside(line, title)),
    ...lines.map((line) => ownerShown(line, front)),
    ...lines.map((line) => mastheadOf(FOLLOW.exec(line)?.[1] ?? '')),
    addressOnTop(front),
    mastheadAtFoot(lines),
  ]
  return found.find((name) => name !== null) ?? null
}

/** `HÀN GIANG ONLINE` above `Cơ quan ngôn luận của Đảng bộ tỉnh`: the name, and on the next line what the paper is. */
function nameAboveMotto(front: readonly string[]): string | null {
  const at = front.slice(1, TOP_LINES).findIndex((line) => ORGAN_OF.test(line))
  const name = front[at] ?? null
  return at < 0 || name === null || name.split(' ').length > NAME_WORDS || furnitureOf(name, name.split(' ').length) !== null ? null : name
}

/** `BỘ CÔNG NGHIỆP NHẸ` beside `CỔNG THÔNG TIN ĐIỆN TỬ`: whose portal it is. */
function bodyOfPortal(front: readonly string[]): string | null {
  const at = front.slice(0, TOP_LINES).findIndex((line) => PORTAL.test(line))
  const beside = at < 0 ? [] : [front[at - 1], front[at + 1]]
  return beside.find((line) => line !== undefined && isBodyName({ text: line, forms: wordForms(line) })) ?? null
}

const PORTAL = /^(?:cổng|trang) thông tin(?: điện tử)?$/iu

/** `SÔNG TRÀ ONLINE`, `Sông Trà điện tử` as the first line. */
function nameOnline([first = '']: readonly string[]): string | null {
  return first.split(' ').length <= NAME_WORDS && /^\p{Lu}.{2,40} (?:online|điện tử)$/iu.test(first) ? first : null
}

const ORGAN_OF = /^cơ quan (?:của|ngôn luận của|thông tin của)\s\p{Lu}|^tiếng nói của\s/iu
/** Longest name of a paper; words. */
const NAME_WORDS = 8

/** `hangiang.vn`, `(Hangiang.vn) Thứ Hai, 12/03/2018`, `Hangiang.vn - Kinh tế`: the address that the page begins with. */
function addressOnTop([first = '']: readonly string[]): string | null {
  const address = /^\(?([^\s()]{4,40})\)?(?:\s|$)/u.exec(squeeze(first))?.[1] ?? ''
  return isAddress(address) ? (outletNamed(address)?.name ?? address) : null
}

/** `Ông A gặp ông B - Thời sự | Báo Hàn Giang`, `Báo Hàn Giang - Ông A gặp ông B`: the headline, and beside it the name of the site. */
function siteBeside(line: string, title: string | null): string | null {
  if (title === null || line.length === title.length || !(line.startsWith(title) || line.endsWith(title))) return null
  const parts = line.replace(title, '').split(/(?:^|\s+)[|–-](?:\s+|$)/u)
  const site = (line.startsWith(title) ? parts.at(-1) : parts[0]) ?? ''
  if (isOutletAsWritten(site)) return outletNamed(site)?.name ?? site
  return isAddress(site) ? site : mastheadOf(site)
}
