// Noun phrase: where the phrase before a cue begins and ends, and which mention in it names the speaker.

import { BODIES, GROUPS, TITLES } from '../names/lexicon.ts'
import { isAfterLostStop } from './apposition.ts'
import { isSpacedDash, type Scene, skipAdverbsBack } from './clause.ts'
import { isCapital, isWord } from './flow.ts'
import type { PlacedMention } from './mention-index.ts'
import { hasPredicate } from './predicates.ts'
import { phraseEnd, type SpeakerPhrase } from './speaker-phrase.ts'
import { wordsOf } from './words.ts'

const PRONOUNS = (['pronoun-he', 'pronoun-she', 'pronoun-they'] as const).map(wordsOf)
const CONTRAST = wordsOf('contrast')
const DENIAL = wordsOf('denial')
const LINK = wordsOf('link')
const OPINION = wordsOf('opinion')
const OWNER = wordsOf('owner')
const DETERMINER = wordsOf('determiner')
const DOCUMENT = wordsOf('document')
const REPORT = wordsOf('report')
const INFORMANT = wordsOf('informant')
const MEDIA_NAME = wordsOf('media-name')
const RELATION = wordsOf('relation')
const AROUND = wordsOf('around')
const BODY_NOUN = wordsOf('body-noun')
const PERSON_START = wordsOf('person-start')
const PLURAL_START = wordsOf('plural-start')
const RESIDING = wordsOf('residing')
const SELF = wordsOf('self')
const NEAR_PRINT = 5
const LONGEST_DATE = 7
// Words of a headline at least.
const HEADLINE = 4

/** The noun phrase `[start, end)` with the mention that names it. */
export function phraseIn(scene: Scene, start: number, end: number): SpeakerPhrase {
  const side = /^(?:phía|cả|chính)$/u.test(scene.flow.forms[start] ?? '') ? scene.mentions.startingAt.get(start + 1) : undefined
  const isBody = side?.mention.form === 'name' && /^(?:organization|state)$/u.test(side.mention.kind)
  // phía Cục Hàng hải, cả Lào: the body or the state itself; but cả Nga và Lào
  if (side && isBody && scene.flow.forms[side.to] !== 'và') return { ...phraseIn(scene, start + 1, end), from: start }
  // Vị chiến lược gia người Huế, cô hiệu trưởng: the word of respect is no part of the mention
  const respected = /^(?:vị|viên|ông|bà|ngài|cô|thầy|anh|chị)$/u.test(scene.flow.forms[start] ?? '')
    ? scene.mentions.startingAt.get(start + 1)?.mention
    : undefined
  if (respected?.kind === 'person' && respected.form !== 'name') return { ...phraseIn(scene, start + 1, end), from: start }
  // cá nhân ông, bản thân bà Lan
  const self = SELF.after(scene.flow.forms, start, end)
  const himself = self > start ? scene.mentions.startingAt.get(self)?.mention : undefined
  if (himself?.kind === 'person') return { ...phraseIn(scene, self, end), from: start }
  const first = scene.mentions.startingAt.get(start)
  const touch = touching(scene, start, end)
  // fan của couple JiGi: the name only says whose
  const owned =
    touch !== null &&
    (isOwned(scene, start, touch) ||
      (touch.from - 2 > start && !isCapital(scene.flow, touch.from - 1) && OWNER.has(scene.flow.forms[touch.from - 2])))
  // vợ ông Nam, một người nhà của ông Nam, đại diện gia đình ông Nam
  const relative = touch !== null && isOfFamily(scene, start, touch)
  const linked = touch !== null && !isCopula(scene, start, touch) && (LINK.has(scene.flow.forms[touch.from - 1]) || owned || relative)
  // em bé được giải B | Thủ tướng cho biết: a caption that lost its full stop
  const office = touch && touch !== first && !linked && isOfficeHolder(touch) && isCapital(scene.flow, touch.from) ? touch : null
  if (office && isCapital(scene.flow, office.from - 1)) return { from: office.from, to: office.to, head: office }
  // mong sớm có cơ chế để bán hết than | Chủ tịch UBND tỉnh cho biết: so does a subhead
  if (touch && !linked && !first && isBelowSubhead(scene, start, touch)) return { from: touch.from, to: touch.to, head: touch }
  // mẹ Lan (lớp 2A): whose mother
  if (first && isRelative(scene, first) && (touch === null || !isCopula(scene, start, touch)))
    return { from: first.from, to: end, head: first }
  // hãng tin Sao Mai dẫn một số nguồn tin | cho biết: whom it quotes
  const quotes = first?.mention.kind === 'organization' ? quotingAt(scene, first.to, end) : null
  if (quotes !== null) return phraseIn(scene, quotes + 1, end)
  // một tờ báo lớn khác là Sao Mai | xác nhận: which one it is
  if (touch && first?.mention.form === 'title' && touch.mention.form === 'name' && isCopula(scene, start, touch))
    return { from: start, to: touch.to, head: touch }
  if (first) {
    const named = first.mention.form === 'name' && first.mention.kind === 'person'
    if (touch && touch !== first && !linked && isNamedPerson(touch)) {
      // dân tới Công an huyện Mây | Thượng úy Lê Tám: a caption that ends in a body
      const isRanked = touch.mention.role !== null && isCapital(scene.flow, touch.from)
      const afterBody = isRanked && scene.mentions.endingAt.get(touch.from)?.mention.kind === 'organization'
      const lost = isAfterLostStop(scene.flow, touch) || afterBody
      const parted = (lost || first.mention.form !== 'title') && hasPredicate(scene.flow, first.to, touch.from)
      // Ông Tám phát biểu ở xã | Ông Chín cho biết: a caption that lost its full stop
      if (named ? lost : parted) return { from: touch.from, to: touch.to, head: touch }
      // những người ủng hộ ông Nam | nói: several people are not the one after them
      if (!parted && !named) return { from: first.from, to: touch.to, head: first.mention.kind === 'group' ? first : touch }
    }
    return { from: first.from, to: ownEnd(scene, first, end), head: first }
  }
  if (touch && isNamedPerson(touch) && !linked) {
    const lost = isAfterLostStop(scene.flow, touch)
    // những người chỉ trích ông Nam | nói: several people are not the one after them
    const several = PLURAL_START.after(scene.flow.forms, start, touch.from)
    if (!lost && several > start && /^(?:người|kẻ)$/u.test(scene.flow.forms[several] ?? ''))
      return { from: start, to: touch.to, head: null }
    const parted =
      lost ||
      (!isCopula(scene, start, touch) &&
        !PERSON_START.startsAt(scene.flow.forms, start, touch.from) &&
        hasPredicate(scene.flow, start, touch.from))
    return { from: parted ? touch.from : start, to: touch.to, head: touch }
  }
  // A headline without its full stop before an agency: ... của Chelsea | Yahoo đưa tin.
  if (touch && !linked && touch.mention.kind === 'organization' && touch.mention.form === 'name') {
    if (isCapital(scene.flow, touch.from - 1) || isBehindHeadline(scene, start, touch))
      return { from: touch.from, to: touch.to, head: touch }
    // hãng phân tích ITX Morkit
    if (BODY_NOUN.startsAt(scene.flow.forms, start, touch.from)) return { from: start, to: touch.to, head: touch }
  }
  const media = mediaAtEnd(scene, start, end)
  if (media !== null) return { from: media, to: end, head: null }
  const author = authorOf(scene, start, end)
  if (author) return { from: start, to: phraseEnd(scene, author.to, end), head: author }
  const inner = nameWithin(scene, start, end)
  if (inner) return { from: start, to: phraseEnd(scene, inner.to, end), head: inner }
  const own = afterContrast(scene, start, end)
  return { from: own, to: phraseEnd(scene, own + 1, end), head: null }
}

/** `Sao Mai | dẫn một số nguồn tin`, `Sao Mai ngày 8/2 | dẫn một số nguồn tin`: where the agency's verb stands; null where there is none. */
function quotingAt(scene: Scene, from: number, end: number): number | null {
  for (let i = from; i < Math.min(end - 1, from + LONGEST_DATE); i++) {
    if (scene.flow.forms[i] !== 'dẫn') continue
    // dẫn nguồn từ truyền hình: the agency still tells it
    const isSource = scene.flow.forms[i + 1] === 'nguồn' && scene.flow.forms[i + 2] !== 'tin'
    return !isSource && skipAdverbsBack(scene, i, from) === from ? i : null
  }
  return null
}

/** `nữ hoàng nhạc rock Ayumi Brook của nước này | nói`: a person's name after nouns that only describe. */
export function nameWithin(scene: Scene, start: number, end: number): PlacedMention | null {
  const { flow, mentions } = scene
  if (!PERSON_START.startsAt(flow.forms, start, end) && !TITLES.at(flow.forms, start)) return null
  for (let i = start + 1; i < end; i++) {
    const placed = mentions.startingAt.get(i)
    if (placed) return isNamedPerson(placed) && !isOfFamily(scene, start, placed) ? placed : null
    if (!isWord(flow, i) || LINK.has(flow.forms[i]) || isCapital(flow, i) || hasPredicate(flow, i, i + 1)) return null
  }
  return null
}

/** `Nghe có vẻ hay nhưng | các trường đều lắc đầu`: the clause after the turn. */
function afterContrast({ flow }: Scene, start: number, end: number): number {
  for (let i = end - 2; i > start; i--) {
    const after = CONTRAST.after(flow.forms, i, end)
    // ông Nam còn gửi lời: also
    if (after > i && after < end && flow.forms[i] !== 'còn') return after
  }
  return start
}

/** `nắng nóng kỷ lục | Trung tâm Khí tượng`: a body with a capital letter after common words that name nobody. */
function isBehindHeadline({ flow }: Scene, start: number, { from }: PlacedMention): boolean {
  if (!isCapital(flow, from) || from - start < HEADLINE || !isWord(flow, from - 1) || !BODIES.at(flow.forms, from)) return false
  for (let i = start; i < from; i++) {
    const group = GROUPS.at(flow.forms, i)
    if (TITLES.at(flow.forms, i)?.to === from || group?.to === from || PERSON_START.after(flow.forms, i, from) === from) return false
  }
  return !BODY_NOUN.startsAt(flow.forms, start, from)
}

/** An office with a capital letter behind a whole clause. */
function isBelowSubhead({ flow }: Scene, start: number, { from, mention }: PlacedMention): boolean {
  const isOffice = mention.form === 'title' && mention.role !== null && isCapital(flow, from) && isWord(flow, from - 1)
  if (!isOffice || from - start < HEADLINE || !hasPredicate(flow, start, from)) return false
  return ![PERSON_START, DETERMINER].some((list) => list.startsAt(flow.forms, start, from))
}

/** `vợ ông Nam`, `gia đình bà Lan`; but `chuyên gia về gia đình Anna Berg`. */
export function isOfFamily({ flow, mentions }: Scene, start: number, { from }: PlacedMention): boolean {
  // Chính quyền Trump, Văn phòng Thủ tướng Ito: those around somebody
  if (AROUND.before(flow.forms, from, start) < from) return true
  // Văn phòng Tổng thống Peru Juan Mora: the name tells whose
  const body = AROUND.startsAt(flow.forms, start, from) ? mentions.startingAt.get(start) : undefined
  if (body?.to === from && /^(?:organization|state)$/u.test(body.mention.kind)) return true
  const noun = RELATION.before(flow.forms, from, start)
  // bảo vệ cho gia đình Sen; but chuyên gia về gia đình Anna Berg
  const isTopic = noun > start && flow.forms[noun] === 'gia' && isCapital(flow, from) && flow.forms[noun - 1] !== 'cho'
  return noun < from && !isTopic
}

/** `Luật sư của nghi phạm Lê Thị Sen`, `người thân trong nhà cháu Sen`: after a person without a name the linked noun has it, unless it is a body's. */
function isOwned({ flow, mentions }: Scene, start: number, { from }: PlacedMention): boolean {
  const head = mentions.startingAt.get(DETERMINER.after(flow.forms, start, from)) ?? mentions.startingAt.get(start)
  if (head ? head.mention.form === 'name' || head.to > from : !PERSON_START.startsAt(flow.forms, start, from)) return false
  for (let i = from - 1; i > (head ? head.to - 1 : start); i--) {
    const before = mentions.endingAt.get(i + 1)
    if (before && /^(?:organization|state)$/u.test(before.mention.kind)) return false
    if (OWNER.has(flow.forms[i]) || flow.forms[i] === 'trong') return true
  }
  return false
}

/** `mẹ của Lan`, `vợ ông Nam`; not `người nhà làm quan`. */
function isRelative({ flow, mentions }: Scene, { from, to, mention }: PlacedMention): boolean {
  if (mention.kind !== 'role' || RELATION.after(flow.forms, from, to) !== to) return false
  return flow.forms[to] === 'của' || isCapital(flow, to) || mentions.startingAt.has(to)
}

/** `HLV của đội khách là ông Frank Berg | nói`: the phrase says who it is. */
function isCopula({ flow }: Scene, start: number, { from }: PlacedMention): boolean {
  return flow.forms[from - 1] === 'là' && from - 1 > start && !hasPredicate(flow, start, from - 1)
}

/** Where the phrase of a mention ends: `ông Nam | chăm chú nhìn`, `Hãng tin Sao Mai | dẫn nguồn tin`; but `chị Lan ở thôn Hạ`. */
function ownEnd(scene: Scene, { from, to, mention }: PlacedMention, end: number): number {
  const { flow } = scene
  const limit = phraseEnd(scene, to, end)
  const isPointing = flow.forms[to - 1] === 'này' || PRONOUNS.some((list) => list.after(flow.forms, from, to) === to)
  if (mention.form === 'pronoun' && isPointing && isWord(flow, to) && flow.forms[to] !== 'này') return to
  const isApposed = flow.forms.slice(from, to).some((form, i) => form === ',' || isSpacedDash(flow, from + i))
  if (mention.form !== 'name' || isApposed || to >= limit || !isWord(flow, to) || isCapital(flow, to)) return limit
  if (mention.kind === 'person') return LINK.has(flow.forms[to]) || RESIDING.startsAt(flow.forms, to, limit) ? limit : to
  return hasPredicate(flow, to, to + 1) ? to : limit
}

/** `Nhà máy gặp phải nhiều chỉ trích | cho rằng`, `Hãng bác bỏ thông tin | cho rằng`: opinions of nobody named, right before the cue. */
export function opinionAt({ flow }: Scene, start: number, end: number): number | null {
  const noun = OPINION.before(flow.forms, end, start)
  if (noun === end) return null
  if (noun > start && DENIAL.before(flow.forms, noun, start) < noun) return noun
  const from = DETERMINER.before(flow.forms, noun, start)
  return from < noun && from > start ? from : null
}

/** A headline without its full stop before a paper the names do not know: ... đàn voi qua suối | Dailymail đưa tin. */
function mediaAtEnd({ flow }: Scene, start: number, end: number): number | null {
  const from = MEDIA_NAME.before(flow.forms, end, start)
  return from < end && from > start && isCapital(flow, from) && !LINK.has(flow.forms[from - 1]) ? from : null
}

/** `đơn kiện của họa sĩ Mai Hoa | cho biết`: whose document it is. */
export function authorOf(scene: Scene, start: number, end: number): PlacedMention | null {
  const { forms } = scene.flow
  const bare = DETERMINER.after(forms, start, end)
  // thư ký báo chí của ông Nam: no letter
  if (TITLES.at(forms, bare)) return null
  const noun = Math.max(DOCUMENT.after(forms, bare, end), REPORT.after(forms, INFORMANT.startsAt(forms, bare, end) ? start : bare, end))
  if (noun <= bare) return null
  // thông cáo Bộ Y tế cho biết, thông tin Nordvak cho biết
  const beside = scene.mentions.startingAt.get(noun)
  if (beside?.mention.kind === 'organization' && beside.mention.form === 'name' && isCapital(scene.flow, noun)) return beside
  for (let i = start; i < end; i++) {
    // thông tin đăng tải trên báo Mặt Trời
    const isPrinted = forms[i] === 'trên' && /^(?:thông|bài)$/u.test(forms[bare] ?? '') && i - start < NEAR_PRINT
    const owner = OWNER.has(forms[i]) || isPrinted ? (scene.mentions.startingAt.get(i + 1) ?? null) : undefined
    // nhiều nghiên cứu của Nhật: anybody's from there
    if (owner !== undefined) return bare > start && owner?.mention.kind === 'state' && forms[i + 1] !== 'phía' ? null : owner
  }
  return null
}

/** `Chủ tịch nước`, of whom the article gives the name. */
function isOfficeHolder({ mention }: PlacedMention): boolean {
  return mention.kind === 'person' && mention.form === 'title' && mention.entity !== null
}

/** The mention that ends where the phrase ends, a few words of manner aside (ông Nam nhẹ nhàng đáp). */
export function touching(scene: Scene, start: number, end: number): PlacedMention | null {
  for (let i = end; i > Math.max(start, end - 4); i--) {
    const mention = scene.mentions.endingAt.get(i)
    if (mention) return mention.from >= start ? mention : null
    if (!isWord(scene.flow, i - 1) && scene.flow.forms[i - 1] !== ')') return null
  }
  return null
}

/** A person with a name in the phrase: `ông Nam`, not `vị giám đốc`. */
export function isNamedPerson({ mention }: PlacedMention): boolean {
  return mention.kind === 'person' && mention.form === 'name'
}

/** `lời kể của | người gác cầu là bà Sen`: who the one described from `from` on is; null where no `là` and name follow. */
export function identified({ flow, mentions }: Scene, from: number, end: number): PlacedMention | null {
  for (let i = from; i < end; i++) {
    const named = flow.forms[i] === 'là' ? mentions.startingAt.get(i + 1) : undefined
    if (named && isNamedPerson(named)) return named
    if (!isWord(flow, i)) return null
  }
  return null
}

/** `một người bán hàng tên là Sen`, `sinh viên tên Lê Tám`: whom the noun phrase calls by name; null where it does not. */
export function calledIn({ flow, mentions }: Scene, from: number, end: number): PlacedMention | null {
  for (let i = from; i < end; i++) {
    if (flow.forms[i] !== 'tên') continue
    const named = mentions.startingAt.get(i) ?? mentions.startingAt.get(flow.forms[i + 1] === 'là' ? i + 2 : i + 1)
    return named && named.to <= end && isNamedPerson(named) ? named : null
  }
  return null
}
