// The object of a verb, and what a noun of action points at: the first mention after it within reach.
import { type Group, groupFrom } from './groups.ts'
import type { Line } from './line.ts'
import { type FoundTrigger, objectStart, startsEventVerb } from './triggers.ts'
import { eventWords } from './words.ts'

const STOP = eventWords('stop')
const UNNAMED = eventWords('unnamed')
const MANNER = eventWords('manner')
const SITE = eventWords('site')
const DEED_NOUN = eventWords('deed-noun')
const NOT_STOP = eventWords('not-stop')
const PEOPLE = eventWords('people-noun')
const OBLIQUE = eventWords('oblique')
const DETERMINER = eventWords('determiner')
const SOMEBODY = eventWords('somebody')
const LIGHT = eventWords('light')
const CLAUSE_JOIN = eventWords('clause-join')
const ASIDE = eventWords('aside')
const TARGET_LINK = eventWords('target-link')
const VICTIM_LINK = eventWords('victim-link')
const AIM_LINK = eventWords('aim-link')
const AGAINST = eventWords('victim-link')
const JOIN = eventWords('join')
const RELATIVE = eventWords('relative')
const LOCALS = eventWords('locals')
const KNOWN_PEOPLE = eventWords('known-people')
const ABOUT_NUMBER = eventWords('about-number')
const NOUN_MAKER = eventWords('noun-maker')
const AGENT_LINK = eventWords('agent-link')
/** What begins another noun behind và. */
const OTHER_NOUNS = [NOUN_MAKER, eventWords('kin')]
const RELATIVE_AGENT = eventWords('relative-agent')
const HOLD = eventWords('hold')
const MEDIATES = eventWords('mediates')
const LINK_STOP = eventWords('link-stop')
const PARTNER = eventWords('partner')
const POSSESSIVE = eventWords('possessive')
const MANY = eventWords('many')
const HEAD_NOUN = eventWords('head-noun')
const TENSE = eventWords('tense')
const POSSESSOR_REACH = 20
/** So many words the make and the name of craft have. */
const CRAFT_REACH = 5
/** How many words before its verb a crowd may stand. */
const CROWD_REACH = 24
const MAKES = eventWords('makes')
const LINK_END = /^[,;:?!…–]$/u
const END = /^[,;:?!…()]$/u

/** The group at most `reach` words after token `at`, before the clause ends; places do not count as far as `skip` says. */
export function objectAfter(line: Line, at: number, reach: number): Group | null {
  let words = 0
  for (let i = at; i < line.forms.length && words <= reach; ) {
    const group = groupFrom(line, i)
    if (group) return group
    const form = line.forms[i] ?? ''
    // bắt những kẻ hại ông Soto, bắt sáu đối tượng đang khống chế ông Soto: those have no name
    const noun = SOMEBODY.after(line.forms, i, line.forms.length)
    // áp thuế 12,6 tỷ USD hàng Chile: the comma of a figure
    const isFigure = form === ',' && line.tokens[i - 1]?.kind === 'number' && line.tokens[i + 1]?.kind === 'number'
    if ((END.test(form) && !isFigure) || PEOPLE.has(form) || (noun > i && TENSE.has(line.forms[noun]))) return null
    const link = TARGET_LINK.after(line.forms, i, line.forms.length)
    const stop = isInCompound(line, i) || joinsPeople(line, i) ? i : STOP.after(line.forms, i, line.forms.length)
    // chỉ trích cơ quan tư pháp cũng như ông Mora
    if (form === 'cũng' && line.forms[i + 1] === 'như') return groupFrom(line, i + 2)
    // với Iran, but với cáo buộc ...; về việc, but về: the longer phrase decides
    if (stop > Math.max(link, i)) return null
    if (link > i) {
      i = link
      continue
    }
    if (stop > i) return null
    // một số cá nhân và tổ chức của Peru: each noun counts once
    i = noun > i + 1 && !line.startingAt.has(i + 1) ? noun : i + 1
    if (!line.inDate[i - 1] && line.tokens[i - 1]?.kind !== 'punctuation' && !POSSESSIVE.has(form)) words++
  }
  return null
}

/** `đối với ngư dân và doanh nghiệp Peru`: the token joins two nouns for people or bodies without a name. */
function joinsPeople(line: Line, at: number): boolean {
  const next = JOIN.after(line.forms, at, line.forms.length)
  const isJoined = next > at && SOMEBODY.before(line.forms, at, 0) < at && SOMEBODY.startsAt(line.forms, next, line.forms.length)
  return isJoined && !line.endingAt.has(at) && !line.startingAt.has(next)
}

/** máy bay do thám: the syllable is part of a word that stops nothing. */
function isInCompound(line: Line, at: number): boolean {
  return NOT_STOP.startsAt(line.forms, at, line.forms.length) || NOT_STOP.after(line.forms, at - 1, line.forms.length) > at
}

/**
 * Whether an object stands behind the verb, also one without a name: `tiêu diệt 70 lính thuê`, `bắt giữ con gái ông`, `tiến công mạnh vào thị trấn`; not
 * `tấn công dồn dập`, `bắt giữ tại sân bay`.
 */
export function hasObject(line: Line, { to, noun }: { to: number; noun: boolean }): boolean {
  if (noun) return false
  const at = MANNER.after(line.forms, to, line.forms.length)
  const link = TARGET_LINK.after(line.forms, at, line.forms.length)
  return isNounPhrase(line, link) && (at === to || link > at || line.startingAt.has(at))
}

/** `pháo kích dồn dập trên thị trấn Raqqa`, `nổ súng tại Lima`: the place is named right behind the verb. */
export function isAtPlace(line: Line, { to, noun }: { to: number; noun: boolean }): boolean {
  const at = MANNER.after(line.forms, to, line.forms.length)
  const site = SITE.after(line.forms, at, line.forms.length)
  return !noun && site > at && line.startingAt.get(site)?.mention.kind === 'place'
}

function isNounPhrase(line: Line, at: number): boolean {
  if (line.inDate[at] || at >= line.forms.length) return false
  if (line.tokens[at]?.kind === 'number' || line.startingAt.has(at) || UNNAMED.startsAt(line.forms, at, line.forms.length)) return true
  return (
    line.tokens[at]?.kind === 'word' &&
    ![STOP, OBLIQUE, CLAUSE_JOIN, ASIDE].some((list) => list.startsAt(line.forms, at, line.forms.length))
  )
}

/** `khởi tố 5 bị can`, `buộc tội một cụ ông`: people without names; not `chỉ trích nhiều lần`. */
export function hasPeople(line: Line, found: FoundTrigger): boolean {
  const { head, noun } = found
  const end = objectStart(line, found)
  // áp lệnh trừng phạt đối với chín công ty
  const link = AGAINST.after(line.forms, end, line.forms.length)
  const to = ABOUT_NUMBER.after(line.forms, link, line.forms.length)
  // thực hiện lệnh bắt hai người
  if ((noun && LIGHT.before(line.forms, head, 0) === head) || line.inDate[to]) return false
  const at = line.tokens[to]?.kind === 'number' ? figureEnd(line, to) : DETERMINER.after(line.forms, to, line.forms.length)
  const isSomebody = SOMEBODY.startsAt(line.forms, at, line.forms.length)
  // tuyên phạt kẻ chủ mưu, xin lỗi người dân, cảm ơn tới nhân dân
  const known = TARGET_LINK.after(line.forms, end, line.forms.length)
  if (!noun && KNOWN_PEOPLE.startsAt(line.forms, known, line.forms.length)) return true
  // xin lỗi tới thân nhân của họ
  return (at > to && (line.startingAt.has(to) || line.startingAt.has(at) || isSomebody)) || (link > end && isSomebody)
}

/** `4.500`, `1.200.000`: the token behind a figure that is written in groups. */
function figureEnd(line: Line, at: number): number {
  const isGroup =
    /^[.,]$/u.test(line.forms[at + 1] ?? '') &&
    line.tokens[at + 2]?.kind === 'number' &&
    line.tokens[at]?.end === line.tokens[at + 1]?.start
  return isGroup ? figureEnd(line, at + 2) : at + 1
}

/** `hàng nghìn công nhân đã đình công`, `13.000 người xuống đường`: many people stand before the verb, behind no preposition (`ngoài năm người bị bắt`). */
export function followsCrowd(line: Line, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - CROWD_REACH); i--) {
    // người dân xã Mộc, huyện Kim đã chặn đường: the comma of an address
    const isAddress = line.forms[i] === ',' && line.endingAt.has(i) && line.startingAt.has(i + 1)
    if (END.test(line.forms[i] ?? '') && !isAddress) return false
    if (!SOMEBODY.startsAt(line.forms, i, at)) continue
    const number = line.tokens[i - 1]?.kind === 'number' ? i - 1 : MANY.before(line.forms, i, 0)
    const start = ABOUT_NUMBER.before(line.forms, number, 0)
    // Người dân xã Mộc đã chặn đường: those of a place, with whom the clause begins
    if (LOCALS.startsAt(line.forms, i, at) && (i === 0 || END.test(line.forms[i - 1] ?? '') || line.inDate[i - 1])) return true
    if (number < i) return OBLIQUE.before(line.forms, start, 0) === start
  }
  return false
}

/** `chỉ trích quyết định này`: what is blamed is a deed, whose doer the sentence does not name. */
export function hasDeed(line: Line, { to, noun }: { to: number; noun: boolean }): boolean {
  return !noun && DEED_NOUN.startsAt(line.forms, DETERMINER.after(line.forms, to, line.forms.length), line.forms.length)
}

/** `lựa chọn này`, `quyết định trên`: a deed told of before ends before the token. */
export function tellsOfDeed(line: Line, to: number): boolean {
  return /^(?:này|trên|đó)$/u.test(line.forms[to - 1] ?? '') && DEED_NOUN.before(line.forms, to - 1, 0) < to - 1
}

/** The group right behind one of the links (`với X`, `nhằm vào X`, `của X`) at most `reach` words after `at`. */
function linkedAfter(line: Line, at: number, reach: number, links: ReturnType<typeof eventWords>, gap: number): Group | null {
  for (let i = at, words = 0; i < line.forms.length && words < reach; i++) {
    // vụ phóng hôm 3/9 của Peru: a day does not part the noun from whose it is
    if (line.inDate[i]) continue
    words++
    const form = line.forms[i] ?? ''
    if (LINK_END.test(form) && !line.inMention[i]) return null
    // những ai bị điều tra là người của phe Kavena: whose people they are
    if (form === 'là' && links === AGENT_LINK) return null
    // lệnh cấm cùng những lời công kích vào ông Soto: another noun begins
    const joined = JOIN.after(line.forms, i, line.forms.length)
    // những kẻ bị bắt và người nhà của phiến quân
    // lệnh trừng phạt chung và đơn phương của Peru
    const isOther = OTHER_NOUNS.some((list) => list.startsAt(line.forms, joined, line.forms.length))
    if (joined > i && isOther && !line.startingAt.has(joined) && !ASIDE.startsAt(line.forms, joined, line.forms.length)) return null
    // quyết định cách chức của mình mặc cho tòa án phản đối: of who acts
    if (POSSESSIVE.has(form) && line.forms[i + 1] === 'mình') return null
    // vụ tấn công ở thủ đô Lima của Peru: whose the town is
    const town = POSSESSIVE.has(form) ? line.endingAt.get(i) : undefined
    const isTowns = town?.mention.kind === 'place' && OBLIQUE.before(line.forms, town.from, 0) < town.from
    // vụ tấn công vào căn cứ của Peru: whose the base is
    if (
      POSSESSIVE.has(form) &&
      links === AGENT_LINK &&
      line.tokens[i - 1]?.kind === 'word' &&
      !line.endingAt.has(i) &&
      isAimed(line, at, i)
    )
      return null
    // với lý do Peru can thiệp: no do of who does it
    const link = isTowns || isInCompound(line, i) ? i : links.after(line.forms, i, line.forms.length)
    // từ tay phiến quân: not từ phiến quân
    if (LINK_STOP.after(line.forms, i, line.forms.length) > link) return null
    if (link === i) continue
    // rơi xuống vùng do Peru kiểm soát: whose the land is
    const holder = RELATIVE_AGENT.startsAt(line.forms, i, link) ? groupFrom(line, link) : null
    if (holder && HOLD.startsAt(line.forms, holder.to, line.forms.length)) return null
    const group = objectAfter(line, link, gap)
    // lệnh ngừng bắn do Peru dàn xếp: no side of it
    if (group && links === AGENT_LINK && MEDIATES.startsAt(line.forms, group.to, line.forms.length)) continue
    if (group?.members.some(({ mention }) => mention.kind !== 'place')) return group
  }
  return null
}

/** `vào căn cứ`, `nhằm vào một đoàn xe`: between two tokens a link leads to what is aimed at. */
function isAimed(line: Line, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (AIM_LINK.startsAt(line.forms, i, to)) return true
  return false
}

/** `nhằm vào X`, `đối với X`, `lên X` */
export function targetAfter(line: Line, at: number, reach = 10): Group | null {
  return linkedAfter(line, at, reach, TARGET_LINK, 5)
}

/** `vụ tấn công nhằm vào X`, `cuộc chiến chống X` */
export function victimAfter(line: Line, at: number): Group | null {
  return linkedAfter(line, at, 10, VICTIM_LINK, 5)
}

/** `của X`, `do X`, `từ X`; not `chiếc máy bay do X sản xuất` */
export function agentAfter(line: Line, at: number, reach = 8): Group | null {
  const agent = linkedAfter(line, at, reach, AGENT_LINK, 3)
  return agent && MAKES.startsAt(line.forms, agent.to, line.forms.length) ? null : agent
}

/** `của X`, also far behind: `sắc lệnh cấm vào Peru từ bảy nước của X` */
export function possessorAfter(line: Line, at: number): Group | null {
  for (let i = at; i < Math.min(line.forms.length, at + POSSESSOR_REACH); i++) {
    if (line.inDate[i] || line.inDate[i + 1]) continue
    const form = line.forms[i] ?? ''
    // những thành tựu mà Peru đạt được
    if (RELATIVE.has(form)) return groupFrom(line, i + 1)
    // những nỗ lực và sáng kiến của bà Rey; not quyết định này và ủng hộ con trai của bà Rey
    const isOpen =
      form === 'về' || (JOIN.has(form) && (DEED_NOUN.startsAt(line.forms, i + 1, line.forms.length) || !startsEventVerb(line, i + 1)))
    if (LINK_END.test(form) || (STOP.startsAt(line.forms, i, line.forms.length) && !isOpen)) return null
    if (POSSESSIVE.has(line.forms[i])) return groupFrom(line, i + 1)
  }
  return null
}

/** `với X`, `cùng X`, `giữa X và Y` */
export function partnersAfter(line: Line, at: number, reach = 8): Group | null {
  return linkedAfter(line, at, reach, PARTNER, 2) ?? craftOwner(line, at, reach)
}

/** `tập trận với ba tàu ngầm của Peru`: whose the craft are that the link leads to. */
function craftOwner(line: Line, at: number, reach: number): Group | null {
  for (let i = at; i < Math.min(line.forms.length, at + reach) && !LINK_END.test(line.forms[i] ?? ''); i++) {
    const link = PARTNER.after(line.forms, i, line.forms.length)
    const first = line.tokens[link]?.kind === 'number' ? figureEnd(line, link) : DETERMINER.after(line.forms, link, line.forms.length)
    const head = HEAD_NOUN.after(line.forms, first, line.forms.length)
    if (link > i && head > first) return objectAfter(line, head, CRAFT_REACH)
  }
  return null
}
