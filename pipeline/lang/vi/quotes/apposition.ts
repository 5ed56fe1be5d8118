// Apposition: a name and the office beside it, a comma or a dash between: the name speaks.
import { chunkStart, isAdverbial, isSpacedDash, type Scene, skipAdverbsForward } from './clause.ts'
import { isCapital, isWord } from './flow.ts'
import type { Frame } from './frames.ts'
import type { PlacedMention } from './mention-index.ts'
import { hasPredicate } from './predicates.ts'
import { residentAt } from './residents.ts'
import type { SpeakerPhrase } from './speaker-phrase.ts'
import { isDescribed, sourceBefore } from './told-source.ts'
import { wordsOf } from './words.ts'

const LINK = wordsOf('link')
const PERSON_START = wordsOf('person-start')
const DETERMINER = wordsOf('determiner')
const ADDRESS = wordsOf('address')
const CONTRAST = wordsOf('contrast')
const REPORT = wordsOf('report')
const RELATION = wordsOf('relation')
const OWNER = wordsOf('owner')
const UNIT = wordsOf('unit')
const RESIDING = wordsOf('residing')
const APPOSED = wordsOf('apposed')
const OFFICE = wordsOf('office')
const PLURAL_START = wordsOf('plural-start')
const STEPS = 4
// The longest title, in tokens, before a name in an apposition.
const TITLE = 6
const NEAR = 6
const LONGEST_MEMBER = 4

/** `thư ký báo chí của Tổng thống Peru, ông Mora`: the office before the comma belongs to the name after it. */
export function outerTitle(scene: Scene, chunk: number, first: PlacedMention, low: number): SpeakerPhrase | null {
  if (chunk <= low || first.from !== chunk || scene.flow.forms[chunk - 1] !== ',') return null
  const before = chunkStart(scene, chunk - 1, low)
  const title = scene.mentions.startingAt.get(before)
  // thành viên Hội đồng Đê điều, ông Mora: an office the names do not know
  const isOffice =
    title?.mention.kind !== 'person' && OFFICE.startsAt(scene.flow.forms, before, chunk) && !hasPredicate(scene.flow, before, chunk - 1)
  if (!isOffice && (!title || title.to !== chunk - 1 || title.mention.form !== 'title')) return null
  return { from: before, to: first.to, head: first }
}

/** `Peter Hall, cựu công tố viên Mỹ, | cho rằng`: the name whose apposition ends before the break at `chunk`. */
export function appositionBefore(scene: Scene, frame: Frame, chunk: number, low: number): SpeakerPhrase | null {
  const { flow, mentions } = scene
  let at = chunk
  for (let step = 0; step < STEPS && at > low; step++) {
    if (flow.forms[at - 1] !== ',' && !isSpacedDash(flow, at - 1)) return null
    const before = chunkStart(scene, at - 1, low)
    const source = sourceBefore(scene, before, at, chunk)
    if (source) return source
    const first = skipAdverbsForward(scene, before, at - 1)
    // ông Nam vắng mặt, trong khi đó, chủ tịch Lê Tám nói: the turn begins another clause
    if (first >= at - 1 && CONTRAST.startsAt(flow.forms, before, at)) return null
    // chính Lê Thị Sen, người bạn thân: none but her
    const from = flow.forms[first] === 'chính' && mentions.startingAt.has(first + 1) ? first + 1 : first
    const last = mentions.endingAt.get(bracketBefore(flow, at - 1, from))
    const close = last !== undefined && last.from > from && last.from - from <= TITLE && !DETERMINER.startsAt(flow.forms, from, at)
    const lost = last !== undefined && isAfterLostStop(flow, last)
    // Lê Sen, vợ anh Tám, nói: whose wife
    const isOwner = last !== undefined && RELATION.before(flow.forms, last.from, from) < last.from
    const isPerson = (close || lost) && last.mention.kind === 'person' && !isOwner
    const ends = isPerson && !LINK.has(flow.forms[last.from - 1]) ? last : undefined
    // Trao đổi với Báo Mây GS Lê Tám, nguyên Hiệu trưởng, nguyên Vụ trưởng | nói: an office beside the name, and no word before it that leads it in
    const beside = ends !== undefined && isDescribed(scene, ends) && isCapital(flow, ends.from - 1)
    const name = mentions.startingAt.get(from) ?? (isAdverbial(scene, from, at) && !beside ? undefined : ends)
    if (name && name.mention.form === 'name' && name.mention.kind !== 'state') {
      const isEnd = name.to === at - 1 || (flow.forms[name.to] === '.' && name.to === at - 2) || flow.forms[name.to] === '('
      // Ông Lê Tám trú tại thôn Hạ, người cứu các em | kể
      const lives = name.mention.kind === 'person' && RESIDING.startsAt(flow.forms, name.to, at)
      const whole = isEnd || lives || isDescribed(scene, name)
      // ông Sứ, Ban Tổ chức Trung ương, | cho rằng: the body is the one that the person before it belongs to
      const member = whole && name.mention.kind === 'organization' ? memberBefore(scene, before, chunk, low) : null
      if (member) return member
      if (whole || (step > 0 && name.mention.kind === 'person'))
        return { from: (lost || beside) && name === ends ? name.from : from, to: chunk - 1, head: name }
    }
    if (before === frame.from && isAdverbial(scene, before, at)) return null
    at = before
  }
  return null
}

/** The opening bracket where one closes before `end` (chị Lan (Hà Nội) |), else `end`. */
export function bracketBefore({ forms }: Scene['flow'], end: number, low: number): number {
  if (forms[end - 1] !== ')') return end
  for (let i = end - 2; i > low; i--) if (forms[i] === '(') return i
  return end
}

/** `Phòng Cảnh sát hình sự, Công an tỉnh Bến Đá | cho biết`: the body after the comma is the one above the unit, or above the office, before it. */
export function unitBefore(scene: Scene, chunk: number, above: PlacedMention, low: number): SpeakerPhrase | null {
  const { flow, mentions } = scene
  if (chunk <= low || flow.forms[chunk - 1] !== ',') return null
  const before = chunkStart(scene, chunk - 1, low)
  const from = skipAdverbsForward(scene, before, chunk - 1)
  const unit = mentions.startingAt.get(from)
  if (!unit || hasPredicate(flow, unit.to, chunk - 1) || flow.forms[from] === flow.forms[above.from]) return null
  const isOffice = unit.mention.form === 'title' && /^(?:person|role)$/u.test(unit.mention.kind)
  const isUnit = unit.mention.kind === 'organization' && unit.to === chunk - 1 && UNIT.startsAt(flow.forms, from, chunk)
  return isOffice || isUnit ? { from, to: above.to, head: unit } : null
}

/** `theo phổ rộng | Đại diện Bộ Y tế, ông An, Cục phó ...`: a headline that lost its full stop before an office or a word of address. */
export function isAfterLostStop(flow: Scene['flow'], { from, to, mention }: PlacedMention): boolean {
  const starts = isCapital(flow, from) && (mention.role !== null || PERSON_START.startsAt(flow.forms, from, to)) && mention.form === 'name'
  return starts && isWord(flow, from - 1) && !isCapital(flow, from - 1)
}

/** The named person whose noun phrase ends at the comma before `at`. */
function memberBefore(scene: Scene, at: number, end: number, low: number): SpeakerPhrase | null {
  for (
    let step = 0, part = at;
    step < STEPS && part > low && (scene.flow.forms[part - 1] === ',' || isSpacedDash(scene.flow, part - 1));
    step++
  ) {
    const before = chunkStart(scene, part - 1, low)
    const from = skipAdverbsForward(scene, before, part - 1)
    const name = scene.mentions.startingAt.get(from) ?? scene.mentions.endingAt.get(part - 1)
    // Lê Tám, tác giả của sách, Viện Sông Mây: what he is
    const isOffice = [OFFICE, APPOSED].some((list) => list.startsAt(scene.flow.forms, from, part))
    if (name?.mention.kind !== 'person' && (!isOffice || hasPredicate(scene.flow, from, part - 1))) return null
    if (name?.mention.kind !== 'person') {
      part = before
      continue
    }
    if (name.mention.form === 'name')
      return !hasPredicate(scene.flow, name.to, part - 1) ? { from: name.from, to: end - 1, head: name } : null
    part = before
  }
  return null
}

/** `công an TP Vị Thanh, tỉnh Hậu Giang | cho biết`: a place after the comma only says where the speaker before it is. */
export function beforeAddress(scene: Scene, frame: Frame, chunk: number, end: number, low: number): SpeakerPhrase | null {
  const { flow, mentions } = scene
  let at = chunk
  for (let step = 0; step < STEPS && (isAddress(scene, at, end) || (step === 0 && isCapitals(scene, at, end))); step++) {
    if (
      at <= low ||
      flow.forms[at - 1] !== ',' ||
      (step === 0 && !isAddress(scene, at, end) && !endsInPlace(scene, chunkStart(scene, at - 1, low), at))
    )
      return null
    const before = chunkStart(scene, at - 1, low)
    const from = skipAdverbsForward(scene, before, at - 1)
    const name = mentions.startingAt.get(from)
    if (name && name.mention.kind !== 'state' && name.to <= at - 1 && !hasPredicate(flow, name.to, at - 1)) {
      // ông Đông, Phó Chủ tịch phường Mây, quận Hạ, cho biết: the office is that of the one before it
      const isOffice = name.mention.form === 'title' && name.mention.kind === 'person'
      const outer = isOffice || name.mention.form === 'name' ? appositionBefore(scene, frame, before, low) : null
      const office = outer?.head?.mention.kind === 'person' && (isOffice || name.mention.kind !== 'person') ? outer : null
      return { from: office?.from ?? from, to: end, head: office?.head ?? name }
    }
    const owner = ownerIn(scene, from, at - 1)
    if (owner) return { from, to: end, head: owner }
    // Anh Lê Tám, trú tại ấp 4, huyện Mây, tỉnh Hạ, cho biết
    const lives = RESIDING.startsAt(flow.forms, from, at) ? residentAt(scene, before, low) : null
    if (lives) return { from: lives.from, to: end, head: lives }
    const outer = isSpacedDash(flow, before - 1) ? appositionBefore(scene, frame, before, low) : null
    if (outer) return { from: outer.from, to: end, head: outer.head }
    at = before
  }
  return null
}

/** `Một số trạm kiểm lâm xã, huyện | cho biết`: the last noun of a list that a determiner began before the comma. */
export function listed({ flow, mentions, ...scene }: Scene, chunk: number, end: number, low: number): SpeakerPhrase | null {
  if (chunk <= low || flow.forms[chunk - 1] !== ',' || mentions.startingAt.get(chunk)?.mention.form === 'name' || isCapital(flow, chunk))
    return null
  const from = chunkStart({ flow, mentions, ...scene }, chunk - 1, low)
  // Các nhà ngoại giao, chuyên gia kinh tế | cho rằng: several people, too
  const several = PLURAL_START.startsAt(flow.forms, from, chunk) && end - chunk <= LONGEST_MEMBER
  if (!several && (end - chunk > 2 || mentions.startingAt.has(chunk) || !DETERMINER.startsAt(flow.forms, from, chunk))) return null
  if (hasPredicate(flow, from, end)) return null
  return { from, to: end, head: null }
}

/**
 * `Bolivia, Chile và Peru | tuyên bố`: all states of the list speak, the first one before the others; `Thị trưởng các thành phố Lima, Paris và Rome`: not
 * the cities, but whoever stands before them.
 */
export function statesListed(scene: Scene, chunk: number, end: number, low: number): SpeakerPhrase | null {
  const { flow, mentions } = scene
  const last = mentions.endingAt.get(end)
  if (chunk <= low || flow.forms[chunk - 1] !== ',' || !last || !isStateName(last) || flow.forms[last.from - 1] !== 'và') return null
  const before = flow.forms[last.from - 2] === ',' ? last.from - 2 : last.from - 1
  if (before > chunk && stateUpTo(scene, before)?.from !== chunk) return null
  let from = chunk
  for (let state = stateUpTo(scene, from - 1); state; state = stateUpTo(scene, from - 1)) {
    from = state.from
    if (flow.forms[from - 1] !== ',') break
  }
  const part = from > low && flow.forms[from - 1] === ',' ? chunkStart(scene, from - 1, low) : from
  if (part < from && isCapital(flow, from - 2) && isSeveral(flow, part, from)) return { from: part, to: end, head: null }
  if (from === chunk || from < low) return null
  if (from === low || !isWord(flow, from - 1)) return { from, to: end, head: mentions.startingAt.get(from) ?? null }
  const start = chunkStart(scene, from, low)
  return isSeveral(flow, start, from) ? { from: start, to: end, head: null } : null
}

function isSeveral({ forms }: Scene['flow'], from: number, to: number): boolean {
  return forms.slice(from, to).some((form) => form === 'các' || form === 'những')
}

function stateUpTo({ mentions }: Scene, end: number): PlacedMention | null {
  const found = mentions.endingAt.get(end)
  return found && isStateName(found) ? found : null
}

function isStateName({ mention }: PlacedMention): boolean {
  return mention.form === 'name' && /^(?:state|place)$/u.test(mention.kind)
}

/** `thông tin từ công an huyện Chợ Mới`: whose report it is. */
function ownerIn({ flow, mentions }: Scene, from: number, to: number): PlacedMention | null {
  if (!REPORT.startsAt(flow.forms, from, to)) return null
  for (let i = from; i < to; i++) if (OWNER.has(flow.forms[i])) return mentions.startingAt.get(i + 1) ?? null
  return null
}

/** `Hà Nội`: nothing but capital words. */
function isCapitals({ flow }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isCapital(flow, i)) return false
  return to > from
}

/** `tỉnh Bến Tre,`, `Viện Nghiên cứu ở Geneva,`, `Công an huyện Mây,`: a place ends before the comma at `end`. */
function endsInPlace(scene: Scene, at: number, end: number): boolean {
  const { flow, mentions } = scene
  if (isAddress(scene, at, end)) return true
  // Công an huyện Mây, Nghệ An; but Công an huyện Mây, Peru
  const isHere = !mentions.startingAt.has(end)
  for (let i = end - 2; isHere && i > Math.max(at, end - NEAR); i--) {
    const name = ADDRESS.after(flow.forms, i, end)
    if (name > i && name < end - 1 && isCapitals(scene, name, end - 1)) return true
  }
  for (let i = end - 2; i > Math.max(at, end - NEAR); i--)
    if (flow.forms[i] === 'ở' || flow.forms[i] === 'tại') return isCapitals(scene, i + 1, end - 1)
  return false
}

/** `tỉnh Bến Tre`, `quận 9`: the stretch from `at` begins with the kind of a place and its name. */
function isAddress({ flow }: Scene, at: number, end: number): boolean {
  const name = ADDRESS.after(flow.forms, at, end)
  return name > at && (isCapital(flow, name) || flow.tokens[name]?.kind === 'number')
}

/** `“...”, nữ xạ thủ Joanna Palani, 23 tuổi | chia sẻ`: what stands between the quotation and the cue is one noun phrase. */
export function phraseAfterQuotation(scene: Scene, chunk: number, end: number, low: number): SpeakerPhrase | null {
  const { flow, mentions, pairAt } = scene
  let at = chunk
  for (let step = 0; step < STEPS && at > low; step++) {
    if (flow.forms[at - 1] !== ',' && !isSpacedDash(flow, at - 1)) return null
    if (pairAt[at - 2] !== undefined && pairAt[at - 2] !== -1) {
      // “...”, - ông Putin nói
      const from = isSpacedDash(flow, at) ? at + 1 : at
      return at === chunk ? null : { from, to: end, head: mentions.startingAt.get(from) ?? null }
    }
    const before = chunkStart(scene, at - 1, low)
    // một người bán hàng ở Huế: the verb is part of what she is
    const noun = mentions.startingAt.get(before)?.to ?? before
    // “...” (Lê Tám), ông Nam nói: the bracket is nobody
    if (flow.forms[before] === '(' || isAdverbial(scene, before, at) || hasPredicate(flow, noun, at - 1)) return null
    if (before > low && pairAt[before - 1] !== -1) return { from: before, to: end, head: mentions.startingAt.get(before) ?? null }
    at = before
  }
  return null
}
