// Words of acts that tell of none: what a law says, what a film or book is about, what markets do, matches, beasts, and headlines of other articles.
import type { EventType } from '../../../../schemas/terms.ts'
import { isCaptionOfAny } from './captions.ts'
import { chainBefore } from './chain.ts'
import { clauseStart, partsAt } from './clauses.ts'
import { isDanger, isReachOfArms } from './dangers.ts'
import { type Group, groupUntil } from './groups.ts'
import type { Line } from './line.ts'
import { passiveBefore } from './passive.ts'
import { SPOKEN } from './spoken.ts'
import { statusesIn } from './status-words.ts'
import type { FoundTrigger } from './triggers.ts'
import { eventWords, holdsAny } from './words.ts'

const LAW = eventWords('law')
const PROVIDES = eventWords('provides')
const ARTWORK = eventWords('artwork')
const PORTRAYS = eventWords('portrays')
const IN_PLAY = eventWords('in-play')
const NOT_FIRST = eventWords('not-first')
const ANIMAL = eventWords('animal')
const DETERMINER = eventWords('determiner')
const MARKET = eventWords('market')
const SPORT = eventWords('sport')
const REHEARSAL = eventWords('rehearsal')
const FIRE = eventWords('fire-engine')
const SIGHT = eventWords('sight')
const BACKED = eventWords('backed')
const POSTING = eventWords('posting')
const JOIN = eventWords('join')
const HABIT = eventWords('habit')
const GRATEFUL = eventWords('grateful')
const OFTEN = eventWords('often')
const NOT_DONE = eventWords('not-done')
const RATE = eventWords('rate')
const GUARDS = eventWords('guards-against')
const POSSESSIVE = eventWords('possessive')
const NOUN_MAKER = eventWords('noun-maker')
const OLD_WAR = eventWords('old-war')
/** What an old war is made of; words about it are of today. */
const DEEDS: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE'])
const DONE_TO: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE'])
/** So many words behind a deed its war may stand. */
const WAR_REACH = 20
/** `Thế chiến III`: one that is feared. */
const THIRD = /^(?:iii|3|ba)$/u
const PRESS = eventWords('press')
const TEXT = eventWords('text')
const PARTNER = eventWords('partner')
const GUNMEN = eventWords('gunmen')
const AGENT = /^(?:do|được|bởi)$/u
const MARK = /^[,;:?!…]$/u
/** `thống nhất`, `nhất trí`, `đồng ý` */
const AGREES = /^(?:thống|nhất|đồng)$/u
const GOES = /^(?:tới|đến|sang|cử|điều|phái|gửi)$/u
/** How many words behind the thanks what they are for may stand. */
const THANKS_REACH = 14
/** `xâm lược`, `xâm lăng` */
const INVASION = /^xâm$/u
const CALLED = /^(?:là|như)$/u
const QUOTED = /^["“”‘’']$/u
const WHO = 'ai'
/** `các cuộc tấn công`, `sự tấn công`: those that may come. */
const ANY = /^(?:các|những|mọi|bất|sự)$/u
const EACH_TIME = /(?:^| )mỗi (?:lần|khi)(?: |$)/u
const HARDLY = /^(?:dễ|khó)$/u
/** `hai triệu con`, `đàn`: what counts beasts. */
const COUNTS = /^(?:con|đàn|bầy|nghìn|ngàn|triệu|vạn|chục|trăm)$/u
/** So many words behind a law what it says may stand, and before what a book is about the book. */
const REACH = 8
/** Words of praise and help, that may be told of those who get it. */
const BACK = 'event.support.back'
const HEADLINE_LENGTH = 30
const HEADLINE = /^(?:>+|»|(?:đọc|xem) thêm|tin liên quan|mời độc giả)/iu

/** Whether the word of an act tells of none in its sentence. */
export function tellsNoAct(line: Line, found: FoundTrigger, subject: Group | null, targets: number): boolean {
  const { from, head, noun, trigger } = found
  // >> Peru trục xuất đại sứ Chile
  if (line.tokens.length <= HEADLINE_LENGTH && HEADLINE.test(line.text.slice(line.sentence.start, line.sentence.end))) return true
  if (isCaptionOfAny(line, found) || isReachOfArms(line, found)) return true
  // Luật pháp Peru quy định việc bắt giữ người
  if (isProvided(line, head)) return true
  // bộ phim về vụ ám sát, cuốn sách kể về cuộc chiến; bị bắt trong phim; người chơi tấn công Lima trong game
  if (noun && isPortrayed(line, head)) return true
  if (isPlayed(line, found)) return true
  // Đây không phải lần đầu tiên Peru chỉ trích Chile: others before it, of no day
  if (!noun && line.forms.slice(0, head).some((_, i) => NOT_FIRST.startsAt(line.forms, i, head))) return true
  // người Peru dễ trò chuyện, vùng đất khó tấn công: how somebody or something is
  if (!noun && HARDLY.test(line.forms[from - 1] ?? '')) return true
  // Tay vợt Peru hạ gục đối thủ
  if (subject && !noun && isPlayer(line, subject.from)) return true
  // xây căn cứ hồi Thế chiến II: history
  if (DEEDS.has(trigger.type) && isOfOldWar(line, found.to)) return true
  // thăm một bảo tàng ở Lima: nobody is met there
  if (
    trigger.frame === 'visit' &&
    !noun &&
    SIGHT.startsAt(line.forms, DETERMINER.after(line.forms, found.to, line.forms.length), line.forms.length)
  )
    return true
  // phiến quân do Peru hậu thuẫn: whose they are; not `Peru hậu thuẫn phiến quân`
  if (trigger.id === BACK && !noun && BACKED.startsAt(line.forms, from, found.to) && isByAgent(line, from)) return true
  // Hải quan thường thu giữ ngà voi, Peru luôn ủng hộ Chile: of no day; words are said each time
  // quan chức thường được địa phương thết đãi
  const verb = noun ? head : (passiveBefore(line, from)?.at ?? head)
  if (!noun && (!SPOKEN.has(trigger.type) || trigger.type === 'SUPPORT') && (isHabit(line, head) || isHabit(line, verb))) return true
  // Peru đã nhiều lần điều tàu chiến: of no day; words are said, and blows fall, each time
  if (!noun && !SPOKEN.has(trigger.type) && !DONE_TO.has(trigger.type) && line.dates.length === 0 && isOften(line, head)) return true
  // Peru biết ơn sự ủng hộ của Chile: thanks for what was done before
  if (trigger.type === 'SUPPORT' && line.forms[head] === 'sự' && isThankedFor(line, head)) return true
  // Đây là hành động xâm lược, coi đó là sự xâm lăng: what somebody calls it
  if (trigger.type === 'ASSAULT' && INVASION.test(line.forms[from] ?? '') && isLabel(line, found)) return true
  // Ai có thể điều tra bà Rey?
  if (!noun && line.forms[clauseStart(line, from)] === WHO && line.forms.includes('?', found.to)) return true
  // giữ được cảng mà không cần tấn công Chile, không nhất thiết phải chỉ trích: what is not called for
  if (NOT_DONE.before(line.forms, head, 0) < head) return true
  // tỷ lệ thống nhất, số lượng đợt oanh kích: how many
  if (RATE.before(line.forms, head, 0) < head) return true
  // ngăn chặn các cuộc tấn công, chống sự xâm lược: whatever may come; not `ngăn chặn cuộc tấn công của Chile`
  if (trigger.type === 'ASSAULT' && targets === 0 && isAnyToCome(line, found)) return true
  // Mỗi lần Peru đe dọa Chile, giá dầu tăng; giá dầu tăng mỗi khi Peru đe dọa Chile
  if (!noun && EACH_TIME.test(line.forms.slice(Math.max(0, clauseStart(line, from) - 1), from).join(' '))) return true
  // phóng viên có buổi trao đổi với bà Rey, ông Soto gặp gỡ với báo chí: an interview
  if (trigger.type === 'CONSULT' && isWithPress(line, found)) return true
  // Luật Biển và dự thảo Luật Cảng đều thống nhất nguyên tắc: nobody agrees
  if (trigger.type === 'AGREE' && !noun && isOfText(line, found)) return true
  // tấn công thị trường Peru
  if (trigger.type === 'ASSAULT' && MARKET.startsAt(line.forms, found.to, line.forms.length)) return true
  // Chứng khoán Peru rút lui khỏi đỉnh
  if (subject && !noun && MARKET.before(line.forms, subject.from, 0) < subject.from) return true
  // tiêu diệt hai triệu con mèo, bắt cá sấu; not `bắt giữ ba con hổ`, which are seized
  if ((trigger.type === 'ASSAULT' || line.forms.slice(from, found.to).join(' ') === 'bắt') && !noun && isBeast(line, found.to)) return true
  // tấn công một xà lan cũ trong cuộc diễn tập; xe cứu hỏa, lính cứu hỏa diễn tập
  if (trigger.type === 'ASSAULT' && isRehearsed(line, found.to)) return true
  if (
    trigger.type === 'MOBILIZE' &&
    subject &&
    line.forms.slice(subject.from, subject.to).some((_, n) => FIRE.startsAt(line.forms, subject.from + n, subject.to))
  )
    return true
  // quyết định điều động, bổ nhiệm ba sĩ quan: to another post
  if (line.forms.slice(from, found.to).join(' ') === 'điều động' && isPosting(line, found)) return true
  // các tay súng xông vào tòa nhà Quốc hội: no crowd that protests
  if (trigger.type === 'PROTEST' && subject && namesGunmen(line, subject)) return true
  // những đe dọa nghiêm trọng từ Peru, cảnh báo về việc xảy ra bạo loạn ở cảng: a danger; not `những lời đe dọa từ Peru`
  if (trigger.type === 'THREATEN' && isDanger(line, found)) return true
  // hạ lãi suất để hỗ trợ kinh tế: nobody is helped; not `thợ lặn được cử tới đập để hỗ trợ`
  if (trigger.type === 'AID' && line.forms[from] === 'để' && targets === 0 && !line.forms.slice(0, from).some((form) => GOES.test(form)))
    return true
  // sự đoàn kết, thống nhất
  return (
    trigger.type === 'AGREE' &&
    /đoàn kết ,?$/u.test(line.forms.slice(Math.max(0, from - 3), from).join(' ') + (line.forms[from - 1] === ',' ? '' : ' '))
  )
}

/** `do Peru`, `được Peru`: who does it stands right before token `at`, behind the word that leads an agent in. */
function isByAgent(line: Line, at: number): boolean {
  const agent = groupUntil(line, at)
  return agent !== null && AGENT.test(line.forms[agent.from - 1] ?? '')
}

/** `thường`, `luôn` among the adverbs before token `at`; not `luôn mong được đón`: a wish of now. */
function isHabit(line: Line, at: number): boolean {
  const chain = chainBefore(line, at)
  const isUsual =
    HABIT.before(line.forms, chain, 0) < chain || line.forms.slice(chain, at).some((_, n) => HABIT.startsAt(line.forms, chain + n, at))
  return isUsual && !statusesIn(line.forms, 'verb', chain, at).includes('possible')
}

/** `biết ơn sự ủng hộ`, `trân trọng tình cảm, sự giúp đỡ`: a few words before token `at` stands that somebody gives thanks. */
function isThankedFor(line: Line, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - THANKS_REACH) && !/^[;:?!]$/u.test(line.forms[i] ?? ''); i--)
    if (GRATEFUL.startsAt(line.forms, i, at)) return true
  return false
}

/** `là hành động xâm lược`, `“hành động xâm lược”`, with or without marks between the words. */
function isLabel(line: Line, { from }: FoundTrigger): boolean {
  const word = QUOTED.test(line.forms[from - 1] ?? '') ? from - 1 : from
  const isDeed = line.forms.slice(word - 2, word).join(' ') === 'hành động'
  const start = isDeed ? word - 2 : line.forms[word - 1] === 'sự' ? word - 1 : word
  const lead = QUOTED.test(line.forms[start - 1] ?? '') ? start - 2 : start - 1
  return start < word && CALLED.test(line.forms[line.forms[lead] === 'một' ? lead - 1 : lead] ?? '')
}

/** `nhiều lần` among the adverbs before token `at`. */
function isOften(line: Line, at: number): boolean {
  const chain = chainBefore(line, at)
  return OFTEN.before(line.forms, at, 0) < at || line.forms.slice(chain, at).some((_, n) => OFTEN.startsAt(line.forms, chain + n, at))
}

/** `ngăn chặn các cuộc tấn công`, `nhằm chống sự xâm lược`: behind a word of guarding, without a day. */
function isAnyToCome(line: Line, { from, head, to }: FoundTrigger): boolean {
  if (line.dates.length > 0 || POSSESSIVE.has(line.forms[to])) return false
  const start = DETERMINER.before(line.forms, NOUN_MAKER.before(line.forms, head, 0), 0)
  const isAny = line.forms.slice(start, from).some((form) => ANY.test(form))
  return isAny && GUARDS.before(line.forms, start, 0) < start
}

/** `cuộc trao đổi với phóng viên`, `phóng viên Peru có buổi trao đổi với bà Rey`; not `phóng viên hỏi về cuộc gặp`. */
function isWithPress(line: Line, { from, to, noun }: FoundTrigger): boolean {
  const other = PARTNER.has(line.forms[to - 1]) ? to : PARTNER.after(line.forms, to, line.forms.length)
  const isWith =
    PARTNER.has(line.forms[other - 1]) &&
    PRESS.startsAt(line.forms, DETERMINER.after(line.forms, other, line.forms.length), line.forms.length)
  const start = clauseStart(line, from)
  const has = DETERMINER.before(line.forms, from, start) - 1
  return isWith || (noun && line.forms[has] === 'có' && PRESS.startsAt(line.forms, DETERMINER.after(line.forms, start, has), has))
}

/** `Luật Biển và dự thảo Luật Cảng đều thống nhất`: what the clause is about is a text; not `Nghị định thư ký kết giữa hai nước`, `Báo cáo được hai nước thống nhất`. */
function isOfText(line: Line, { from: at }: FoundTrigger): boolean {
  const start = clauseStart(line, at)
  const first = DETERMINER.after(line.forms, JOIN.after(line.forms, start, at), at)
  const isText = [LAW, TEXT].some((list) => list.startsAt(line.forms, first, at))
  return AGREES.test(line.forms[at] ?? '') && isText && !line.forms.slice(first, at).some((form) => form === 'được')
}

/** `Peru gặp Chile ở trận bán kết`: states that play against each other. */
export function isMatch(line: Line, { trigger, noun }: FoundTrigger, kinds: readonly string[]): boolean {
  if (noun || (trigger.type !== 'CONSULT' && trigger.type !== 'ASSAULT')) return false
  return kinds.every((kind) => kind === 'state') && line.forms.some((_, i) => SPORT.startsAt(line.forms, i, line.forms.length))
}

/** `điều động, bổ nhiệm`, `điều động cán bộ`, `bổ nhiệm, điều động`: of people in office. */
function isPosting(line: Line, { from, to }: FoundTrigger): boolean {
  const before = line.forms[from - 1] === ',' ? from - 1 : JOIN.before(line.forms, from, 0)
  const after = line.forms[to] === ',' ? to + 1 : JOIN.after(line.forms, to, line.forms.length)
  return POSTING.startsAt(line.forms, after, line.forms.length) || POSTING.before(line.forms, before, 0) < before
}

/** Who stands at the token is called by a sport. */
function isPlayer(line: Line, at: number): boolean {
  return SPORT.startsAt(line.forms, at, line.forms.length) || SPORT.before(line.forms, at, 0) < at
}

/** `hồi Thế chiến II` stands behind token `to` in its clause; not `kể từ thời Thế chiến II`, `trong Thế chiến thứ ba`. */
function isOfOldWar(line: Line, to: number): boolean {
  for (let i = to; i < Math.min(to + WAR_REACH, line.forms.length) && !partsAt(line, i); i++) {
    const end = OLD_WAR.after(line.forms, i, line.forms.length)
    if (end > i) return line.forms[i - 1] !== 'từ' && !line.forms.slice(end, end + 2).some((form) => THIRD.test(form))
  }
  return false
}

/** `trong cuộc diễn tập` stands behind token `to` in its clause. */
function isRehearsed(line: Line, to: number): boolean {
  for (let i = to; i < line.forms.length && !MARK.test(line.forms[i] ?? ''); i++)
    if (REHEARSAL.startsAt(line.forms, i, line.forms.length)) return true
  return false
}

function isProvided(line: Line, head: number): boolean {
  for (let i = head - 1; i >= 0 && (!MARK.test(line.forms[i] ?? '') || isAfterProvision(line, i)); i--) {
    if (!PROVIDES.startsAt(line.forms, i, head)) continue
    const start = Math.max(0, i - REACH)
    // thông qua dự luật cho phép điều quân: a decision; not `Dự luật quy định Peru không được điều quân`
    const isLaw = (at: number) => line.forms[i] === 'quy' || line.forms[at - 1] !== 'dự'
    return line.forms.slice(start, i).some((_, n) => LAW.startsAt(line.forms, start + n, i) && isLaw(start + n))
  }
  return false
}

/** `Điều 5 nêu rõ, ...`: the comma at the token stands right behind the word for what a law says. */
function isAfterProvision(line: Line, at: number): boolean {
  return line.forms[at] === ',' && PROVIDES.before(line.forms, at, 0) < at
}

function isPortrayed(line: Line, head: number): boolean {
  const about = PORTRAYS.before(line.forms, DETERMINER.before(line.forms, head, 0), 0)
  if (about === DETERMINER.before(line.forms, head, 0)) return false
  for (let i = about - 1; i >= Math.max(0, about - REACH) && !MARK.test(line.forms[i] ?? ''); i--)
    if (ARTWORK.startsAt(line.forms, i, about)) return true
  return false
}

/** `bị bắt trong phim`, `Trong game, người chơi tấn công`, `đóng vai tướng bị bắt`; not of what somebody says in a documentary. */
function isPlayed(line: Line, { head, to }: FoundTrigger): boolean {
  for (let i = 0; i < line.forms.length; i++) {
    const end = IN_PLAY.after(line.forms, i, line.forms.length)
    // trong phim tài liệu, đóng vai trò quan trọng
    if (end === i || /^(?:tài|trò)$/u.test(line.forms[end] ?? '')) continue
    if (end <= head || !line.forms.slice(to, i).some((form) => MARK.test(form))) return true
  }
  return false
}

/** `tiêu diệt hai triệu con mèo`; not `bắt con tin`. */
function isBeast(line: Line, to: number): boolean {
  let at = DETERMINER.after(line.forms, to, line.forms.length)
  while (line.tokens[at]?.kind === 'number' || COUNTS.test(line.forms[at] ?? '')) at++
  return ANIMAL.startsAt(line.forms, at, line.forms.length)
}

function namesGunmen(line: Line, { from, to }: Group): boolean {
  return holdsAny(line, from, to, GUNMEN)
}
