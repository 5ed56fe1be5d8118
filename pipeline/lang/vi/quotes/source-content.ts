// Source content: where the words begin behind a source that `theo` names: past its apposition, its address, its body.
import { CUES, GROUPS } from '../names/lexicon.ts'
import { isWordAt } from '../names/words.ts'
import { pastAddress } from './address.ts'
import { firstComma, isSpacedDash } from './clause.ts'
import type { PairScene } from './content.ts'
import { bracketEnd, isCapital, isWord } from './flow.ts'
import type { Frame } from './frames.ts'
import type { PlacedMention } from './mention-index.ts'
import { hasPredicate } from './predicates.ts'
import type { SpeakerPhrase } from './speaker-phrase.ts'
import { isMedia } from './speaks.ts'
import { wordsOf } from './words.ts'

const LINK = wordsOf('link')
const APPOSED = wordsOf('apposed')
const PLURAL_START = wordsOf('plural-start')
const PREDICATE = wordsOf('predicate')
const RESIDING = wordsOf('residing')
const SEATED = wordsOf('seated')
const POINTING = wordsOf('pointing')
const DATE_WORD = wordsOf('date-word')
/** `theo sổ của trạm Mây Hạ | đến nay đã có 10 trận`: up to when the words hold. */
const UNTIL = wordsOf('until')
const AUXILIARY = wordsOf('auxiliary')
const UNIT = wordsOf('unit')
const ORGAN = wordsOf('organ')
const THING = wordsOf('thing')
const OPENER = wordsOf('opener')
const SUBORDINATOR = wordsOf('subordinator')
const WHO = (['apposed', 'somebody', 'office', 'person-start', 'body-noun', 'writer', 'relation'] as const).map(wordsOf)
const LONGEST_SOURCE = 34
const LONGEST_NAME = 14
const SHORTEST_DESCRIPTION = 3
export const LONGEST_APPOSITION = 32

export interface Source {
  readonly phrase: SpeakerPhrase
  readonly to: number
}

/** The content starts after the comma that ends the source, past an apposition; without one, after the mention. */
export function contentStart(scene: PairScene, frame: Frame, source: Source): number | null {
  const { flow, pairAt } = scene
  // theo ông trong khi giá gạo tăng thì giá cá giảm
  const when = whenAt(scene, frame, source)
  if (when !== null) return when
  const limit = Math.min(frame.to, source.to + LONGEST_SOURCE)
  let comma = -1
  for (let i = source.to; i < limit && comma < 0; i++) {
    if (flow.forms[i] === '(') i = bracketEnd(flow, i, limit)
    // theo trưởng thôn cũng có nhà bị tốc mái, ...: the verb is that of the content
    if (source.phrase.head === null && flow.forms[i] === 'cũng' && flow.forms[i + 1] !== 'như') return i
    const named = pairAt[i] === -1 ? i : nameInMarks(scene, i, source.to)
    if (pairAt[i] !== -1 && named === i) return i === source.to || flow.forms[i - 1] === ':' ? i : null
    if (named > i) i = named
    if (joinsField(flow, i)) continue
    // theo bà Sen - giám đốc Hợp tác xã Mây - dân đang thiếu vốn
    const isDash = i === source.to && isSpacedDash(flow, i) && isDescribedBy(scene, source)
    if (flow.forms[i] === ',' || flow.forms[i] === ':' || flow.forms[i] === 'thì' || isDash) comma = i
  }
  const isSince = /^(?:đến|tới|tính)$/u.test(flow.forms[source.to] ?? '') && UNTIL.has(flow.forms[source.to + 1])
  const glued = source.phrase.head !== null && (isSince || !LINK.has(flow.forms[source.to])) && isWord(flow, source.to)
  // Theo Dân trí Báo Sao Mai cập nhật tin tức: whom the page credits, and what stands below
  const isCredit = glued && isCapital(flow, source.to) && isMedia(scene, source.phrase)
  if (comma < 0) return glued && !isCredit ? source.to : null
  // nhiều người dân có mặt ở đó, ...: a verb at once tells more of the people
  const lives = [RESIDING, SEATED].some((list) => list.startsAt(flow.forms, source.to, comma)) && hasPredicate(flow, comma, frame.to)
  // lời kể của các ngư dân trên thuyền, ...
  const isThere = flow.forms[source.to] === 'trên' || PREDICATE.startsAt(flow.forms, source.to, comma)
  // lời vị kỹ sư có 15 năm kinh nghiệm, ...
  const isRespected = source.phrase.head?.mention.form === 'pronoun' && flow.forms[source.phrase.head.from] === 'vị'
  const told = lives || ((isUnnamed(source) || isRespected) && isThere)
  if (glued && lives) return pastAddress(scene, frame, comma + 1)
  // số liệu do hãng Mây Xanh dẫn từ Bộ Công Thương, thông tin mà tờ Sao Mai nắm được, ...: what the body has done with them
  const isMakers =
    /^(?:do|mà)$/u.test(flow.forms[(source.phrase.head?.from ?? 0) - 1] ?? '') ||
    flow.forms.slice(source.to, comma).join(' ') === 'nắm được'
  if (glued && !told && !isMakers && hasPredicate(flow, source.to, comma) && !isDate(scene, source.to)) return source.to
  const content = apposition(scene, frame, source, comma) ?? pastAddress(scene, frame, comma + 1)
  return flow.forms[content] === 'thì' ? content + 1 : content
}

/**
 * `Theo nhân chứng có mặt tại chợ cho biết, | ...`, `theo bà Sen, chủ vựa gốm trên phố Hạ nói: | ...`: behind the verb of a source whose own words go
 * on up to it; but `theo anh Tám, bác sĩ cho biết, ...`, where another one speaks.
 */
export function pastTelling(scene: PairScene, frame: Frame, source: Source, from: number | null): number | null {
  const { flow, mentions, pairAt } = scene
  if (from === null || isMedia(scene, source.phrase) || !isOfSource(scene, source, from)) return from
  for (let i = from; i < Math.min(frame.to, from + LONGEST_APPOSITION); i++) {
    if (flow.forms[i] === '(') i = bracketEnd(flow, i, frame.to)
    // ở phường Bình Khai, ...: a name
    const cue = isCapital(flow, i) ? null : CUES.at(flow.forms, i)
    if (cue && i >= from + SHORTEST_DESCRIPTION && /^(?:,|:|rằng)$/u.test(flow.forms[cue.to] ?? '')) return cue.to + 1
    if (pairAt[i] !== -1 || !/^(?:\p{L}|[\p{N}()/–-])/u.test(flow.forms[i] ?? '')) return from
    if (i > from && mentions.startingAt.get(i)?.mention.kind === 'person') return from
  }
  return from
}

/** What stands at the token tells more of the source: no mention begins there but its place, or only its office or trade does. */
function isOfSource(scene: PairScene, { phrase, to }: Source, from: number): boolean {
  const { flow, mentions } = scene
  const placed = mentions.startingAt.get(from)?.mention
  if (placed?.kind === 'place') return true
  const isUnnamed = phrase.head === null || /^(?:group|role)$/u.test(phrase.head.mention.kind)
  if (from === to) return isUnnamed && placed === undefined
  return (
    phrase.head?.mention.form === 'name' &&
    placed?.form !== 'name' &&
    (isDescription(scene, from, flow.forms.length) || UNIT.has(flow.forms[from]))
  )
}

/** `tờ | "Người đưa thư" (The Postman), ...`: the last token of a name in marks behind its noun; `at` where the marks hold the words themselves. */
function nameInMarks({ flow, pairAt }: PairScene, at: number, source: number): number {
  let [open, close] = [at, at]
  while (pairAt[open - 1] === pairAt[at]) open--
  while (pairAt[close + 1] === pairAt[at]) close++
  return open <= source && isWord(flow, open - 1) && close - open < LONGEST_NAME && /^(?:,|\(|của)$/u.test(flow.forms[close + 1] ?? '')
    ? close
    : at
}

/** A dash stands in the mention that names the source. */
function isDescribedBy({ flow }: PairScene, { phrase: { head } }: Source): boolean {
  for (let i = head?.from ?? 0; i < (head?.to ?? 0); i++) if (isSpacedDash(flow, i)) return true
  return false
}

/** `theo bà Lan | sau khi cầu sập, bà đã bỏ chạy`; but `theo lời khai của bà Lan sau khi bị bắt, ...`: when it was told. */
function whenAt({ flow: { forms } }: PairScene, frame: Frame, { phrase: { head, from }, to }: Source): number | null {
  if (head?.mention.kind !== 'person' || head.from !== from) return null
  const at = forms[to] === '.' ? to + 1 : to
  const end = SUBORDINATOR.after(forms, OPENER.after(forms, at, frame.to), frame.to)
  const whole = Math.max(end, SUBORDINATOR.after(forms, at, frame.to))
  return whole > at && /^(?:khi|nếu|dù)$/u.test(forms[whole - 1] ?? '') ? at : null
}

function isUnnamed({ phrase }: Source): boolean {
  const kind = phrase.head?.mention.kind
  return kind === 'group' || kind === 'role'
}

function isDate({ flow }: PairScene, at: number): boolean {
  return DATE_WORD.has(flow.forms[at])
}

/** `Theo ông X, giám đốc Sở Y, việc ...`: the second comma ends the source. */
function apposition(scene: PairScene, frame: Frame, source: Source, comma: number): number | null {
  const { flow } = scene
  const from = comma + 1
  // theo Viện Sao Mai, trụ sở tại Peru, ...
  const seat = SEATED.startsAt(flow.forms, from, frame.to) ? firstComma(scene, from, frame.to) : frame.to
  if (hasPredicate(flow, seat, frame.to)) return pastAddress(scene, frame, seat + 1)
  if (isMedia(scene, source.phrase)) return null
  const described = scene.mentions.startingAt.get(from)
  // theo bà Lan, ban giám hiệu đã tới: several are nobody's office; but theo bà Lan, giáo viên lớp 8 ở Huế, ...: a trade
  const isTrade = isNamed(source) && flow.forms[from] !== 'người' && isDescription(scene, from, frame.to)
  if (described?.mention.kind === 'group' && !isTrade) return null
  if (described && isBodyAbove(scene, frame, source, described)) {
    const next = scene.mentions.startingAt.get(described.to + 1)
    return next && isNameBetween(scene, frame, source, next) ? next.to + 1 : described.to + 1
  }
  // theo anh Tám, trú tại xã Hạ, huyện Mây, ...
  const home = /^(?:trú|ngụ|quê)$/u.test(flow.forms[from] ?? '') && isNamed(source) ? firstComma(scene, from, frame.to) : frame.to
  if (home < frame.to) return pastAddress(scene, frame, home + 1)
  const body = bodyOfPerson(scene, frame, source, from)
  if (body !== null) return body
  if (described && isNameBetween(scene, frame, source, described)) return described.to + 1
  // theo Viện Sao Mai, Thủ tướng Peru, ông Tám, đã tới: a body holds no office
  const { head, from: start } = source.phrase
  if (head?.mention.kind === 'organization' && head.from === start && described?.mention.kind === 'person') return null
  const isMentioned = described && described.mention.kind !== 'group'
  const titled = isMentioned ? described.mention.form === 'title' || described.mention.role !== null : isDescription(scene, from, frame.to)
  if (!titled || PLURAL_START.startsAt(flow.forms, from, frame.to)) return null
  // theo kỹ sư này, người lái xe đã trình giấy: the one already known needs no more words
  if (source.phrase.head?.mention.form === 'pronoun' || POINTING.has(flow.forms[comma - 1])) return null
  // theo cảnh sát, người phụ nữ đã đi xa: somebody else
  const who = flow.forms[from] === 'người'
  const isBody = (source.phrase.head?.mention.kind ?? 'group') === 'group'
  if (who && isBody && (GROUPS.at(flow.forms, from)?.to ?? 0) > from + 1) return null
  for (let i = from; i < Math.min(frame.to, from + LONGEST_APPOSITION); i++) {
    if (flow.forms[i] === '(') i = bracketEnd(flow, i, frame.to)
    if (joinsField(flow, i)) continue
    if (flow.forms[i] !== ',' && flow.forms[i] !== ':' && flow.forms[i] !== 'thì') continue
    const whole = described !== undefined && described.to === i
    const body = scene.mentions.startingAt.get(i + 1)
    const behind = body && flow.forms[body.to] === '(' ? bracketEnd(flow, body.to, frame.to) + 1 : (body?.to ?? i)
    const next = body?.mention.kind === 'organization' && flow.forms[behind] === ',' ? behind + 1 : i + 1
    const start = pastAddress(scene, frame, next)
    const acts = hasOwnPredicate(flow, from, i) && (!isFieldOfOffice(scene, source, from, described) || hasAuxiliary(flow, from, i))
    return (whole || who || !acts) && hasPredicate(flow, start, frame.to) ? start : null
  }
  return null
}

/** `giám đốc nhà máy`, `một đầu mối bán cá`; but `một trong những thành công của xã`. */
function isDescription({ flow: { forms } }: PairScene, from: number, to: number): boolean {
  // nguyên nhân, chủ trương, tổng số: no nguyên or chủ of an office
  if (THING.startsAt(forms, from, to)) return false
  const isOneOf = forms[from] === 'một' && forms[from + 1] === 'trong'
  return isOneOf ? isSomebody(forms, from + 3, to) : APPOSED.startsAt(forms, from, to)
}

function isSomebody(forms: PairScene['flow']['forms'], at: number, to: number): boolean {
  return GROUPS.at(forms, at) !== null || WHO.some((list) => list.startsAt(forms, at, to))
}

/** `Theo bà Lê Thị Sen, Trưởng khoa Phẫu thuật gây mê, ...`, `..., một người bán cá, ...`: an office or a person beside a name; a verb in it is its field. */
function isFieldOfOffice({ flow }: PairScene, source: Source, from: number, described: PlacedMention | undefined): boolean {
  const { forms } = flow
  const isPerson = described ? described.mention.form !== 'name' : isSomebody(forms, forms[from] === 'một' ? from + 1 : from, from + 5)
  return isNamed(source) && (isPerson || (isCapital(flow, from) && !described))
}

function isNamed({ phrase: { head } }: Source): boolean {
  return head?.mention.kind === 'person' && head.mention.form === 'name'
}

/** `Trưởng ban Phòng | , chống thiên tai`: the comma inside one field; `6 | ,3 độ`: inside a number. */
function joinsField({ forms, tokens }: PairScene['flow'], at: number): boolean {
  const isDecimal = tokens[at - 1]?.kind === 'number' && tokens[at + 1]?.kind === 'number' && tokens[at]?.end === tokens[at + 1]?.start
  return forms[at] === ',' && (isDecimal || (forms[at - 1] === 'phòng' && forms[at + 1] === 'chống'))
}

/** `Giám đốc Sở Y tế không có mặt`: only such a word makes a clause of an office. */
function hasAuxiliary(flow: PairScene['flow'], from: number, to: number): boolean {
  for (let i = GROUPS.at(flow.forms, from)?.to ?? from; i < to; i++) {
    if (flow.forms[i] === '(') i = bracketEnd(flow, i, to)
    // Giám đốc Trạm Thiết bị Mây Hạ: the end of a word
    if (!isCapital(flow, i) && !isWordAt(flow.tokens, i - 1) && AUXILIARY.startsAt(flow.forms, i, to)) return true
    // theo lời anh Tám, thợ cả nói, lò đã nguội: what another one says
    if (CUES.at(flow.forms, i)) return true
  }
  return false
}

/** A predicate in small letters: those in a name (Trung tâm Chống độc) say nothing. */
export function hasOwnPredicate(flow: PairScene['flow'], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    // một nhà thiết kế người Mỹ sống tại Lima: where somebody lives tells more of them
    const lives = RESIDING.startsAt(flow.forms, i, to) && /^(?:tại|ở)$/u.test(flow.forms[i + 1] ?? '')
    if (!isCapital(flow, i) && !lives && hasPredicate(flow, i, i + 1)) return true
  }
  return false
}

/** `Theo Cục Kiểm lâm, Bộ Lâm nghiệp, rừng đã xanh`: the body that the source belongs to. */
function isBodyAbove({ flow }: PairScene, frame: Frame, { phrase }: Source, { mention, from, to }: PlacedMention): boolean {
  // cơ quan điều tra, Công an xã Mây, ...; một cán bộ thuộc phòng Lễ tân, Công an tỉnh Mây Hạ, ...
  const isOfUnit = phrase.head?.mention.kind !== 'person' && flow.forms.slice(phrase.from, from - 1).some((form) => UNIT.has(form))
  const isOrgan = phrase.head === null && ORGAN.startsAt(flow.forms, phrase.from, from)
  const bodies = mention.kind === 'organization' && (phrase.head?.mention.kind === 'organization' || isOfUnit || isOrgan)
  return bodies && flow.forms[to] === ',' && hasPredicate(flow, to, frame.to)
}

/**
 * `Theo bác sĩ A, Bệnh viện B (Huế), thuốc đã hết`, `Theo bác sĩ A, khoa Nhi, Bệnh viện B, ...`: behind the body that the one named belongs to;
 * null in `Theo ông A, Bộ X, Bộ Y đã tới`, where several act.
 */
function bodyOfPerson(scene: PairScene, frame: Frame, { phrase }: Source, from: number): number | null {
  const { flow, mentions } = scene
  if (phrase.head?.mention.kind !== 'person' || phrase.head.mention.form !== 'name') return null
  const unit = UNIT.startsAt(flow.forms, from, frame.to) ? firstComma(scene, from, frame.to) : frame.to
  const isUnit = unit < frame.to && !hasOwnPredicate(flow, from, unit)
  const inUnit = isUnit ? mentions.startingAt.get(unit + 1) : undefined
  // khoa Nhi - Bệnh viện Mây, ...
  if (isUnit && !isBody(inUnit) && isBody(mentions.endingAt.get(unit)) && hasPredicate(flow, unit, frame.to)) return unit + 1
  const body = isBody(inUnit) ? inUnit : mentions.startingAt.get(from)
  if (body === undefined || !isBody(body)) return null
  const comma = flow.forms[body.to] === '(' ? bracketEnd(flow, body.to, frame.to) + 1 : body.to
  const acts = flow.forms[comma] !== ',' || isBody(mentions.startingAt.get(comma + 1)) || !hasPredicate(flow, comma, frame.to)
  return acts ? null : comma + 1
}

function isBody(placed: PlacedMention | undefined): boolean {
  return placed?.mention.kind === 'organization' && placed.mention.form === 'name'
}

/** `Theo cố vấn của ông A, ông B, Mỹ đã ...`: the name between the commas is the source itself. */
function isNameBetween({ flow }: PairScene, frame: Frame, source: Source, described: PlacedMention): boolean {
  const { form, kind } = described.mention
  if (form !== 'name' || kind !== 'person' || flow.forms[described.to] !== ',') return false
  // Theo Cảnh sát Lima, Pedro Gomez, 26 tuổi, đã bị bắt: somebody the words tell of
  if (flow.forms[described.to + 2] === 'tuổi') return false
  return source.phrase.head?.mention.kind !== 'person' || source.phrase.head.mention.form !== 'name' || isLinked(flow, source)
    ? hasPredicate(flow, described.to, frame.to)
    : false
}

/** The name in the source only says whose office it is: cựu cố vấn của Tổng thống Reagan. */
function isLinked(flow: PairScene['flow'], { phrase }: Source): boolean {
  const { head, from } = phrase
  return (
    head !== null && ((head.from > from && LINK.has(flow.forms[head.from - 1])) || flow.forms.slice(head.from, head.to).includes('của'))
  )
}
