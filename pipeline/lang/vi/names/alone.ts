// An office or trade without a name, that stands for a person: `Tổng thống Mỹ`, `nhà lãnh đạo Nga`, `HLV của Nordvak`, `nữ danh ca`.
import { demonstrativeAt, isDefinite } from './groups.ts'
import { ADDRESS, BEFORE_TITLE, BODIES, BREAK, COACH, CUES, DEPUTY, GROUPS, PLURAL, spans, TITLES, WEAK_TITLE } from './lexicon.ts'
import { descriptionEnd } from './offices.ts'
import { type Line, type Phrase, phrase, textOf } from './phrases.ts'
import { opensClause, runEnd } from './runs.ts'
import type { TitlePhrase } from './titles.ts'

/** An office with no name: `Tổng thống Mỹ`, `nhà lãnh đạo Nga`, `Thủ tướng`. */
export function aloneAt(s: Line, title: TitlePhrase): Phrase | null {
  if (title.head.kind === 'honorific') return null
  // hiệu trưởng một trường ở quê: nobody the article names
  const some = title.head.kind === 'office' && s.forms[title.to] === 'một' ? BODIES.at(s.forms, title.to + 1) : null
  if (some) return phrase(s, title.from, some.to, 'role', { form: 'title', gender: title.gender, head: title.head.form })
  const isCapital = s.tokens.slice(title.from, title.to).some((token) => token.capital)
  // Thủ tướng is no tướng
  const isHead = title.head.form.includes(' ') && s.forms.slice(title.from, title.to).join(' ').endsWith(title.head.form)
  const weak = spans(WEAK_TITLE, s.forms, title.from, title.to) || (!isHead && WEAK_TITLE.at(s.forms, title.to - 1) !== null)
  const plural =
    PLURAL.at(s.forms, title.from) !== null ||
    PLURAL.at(s.forms, Math.max(0, title.from - 1))?.to === title.from ||
    PLURAL.at(s.forms, Math.max(0, title.from - 2))?.to === title.from
  const one = BEFORE_TITLE.at(s.forms, title.from)?.value === true && /^một$/u.test(s.forms[title.from] ?? '')
  if (plural || one) return null
  const pointing = demonstrativeAt(s, title.to)
  if (pointing) {
    return phrase(s, title.from, pointing.to, 'person', {
      form: 'title',
      head: title.head.form,
      titleKind: title.head.kind,
      country: title.country,
      gender: title.gender,
      anaphor: 'person',
    })
  }
  if (/^(?:profession|degree|rank)$/u.test(title.head.kind) && isEpithet(s, title)) {
    return phrase(s, title.from, title.to, 'person', { form: 'pronoun', anaphor: 'person', gender: title.gender, head: title.head.form })
  }
  // vị kỹ sư có 15 năm kinh nghiệm, vị ngoại trưởng
  const isRespected = s.forms[title.from] === 'vị' && title.head.kind !== 'counterpart' && !title.isComplete && s.forms[title.to] !== 'là'
  if (isRespected && isDefinite(s, title.from, title.to) && runEnd(s, title.to) === title.to)
    return phrase(s, title.from, title.to, 'person', { form: 'pronoun', anaphor: 'described', gender: title.gender, head: title.head.form })
  if (/^(?:profession|degree|rank)$/u.test(title.head.kind)) return ofClub(s, title) ?? speaksAlone(s, title)
  const deputy = DEPUTY.at(s.forms, title.from) ? speaksAlone(s, title) : null
  if (deputy) return deputy
  // ông tổng thống, cô hiệu trưởng
  const isAddressed = ADDRESS.at(s.forms, title.from - 1)?.to === title.from && title.head.kind === 'office'
  // người đứng đầu ngành y tế
  const to = Math.max(title.to, descriptionEnd(s.forms, title.from))
  if (!title.isComplete && !title.ofThatState && (weak || !isCapital) && !isAddressed && to === title.to) return null
  return phrase(s, title.from, to, 'person', {
    form: 'title',
    role: textOf(s, title.from, to),
    head: title.head.form,
    titleKind: title.head.kind,
    country: title.country,
    gender: title.gender,
    ofThatState: title.ofThatState,
  })
}

/** `HLV của Nordvak`, `HLV U20 Peru`: the only coach of the article, or of those from there. */
function ofClub(s: Line, { from, to, head, gender, country, isComplete }: TitlePhrase): Phrase | null {
  if (!isComplete || COACH.at(head.form.split(' '), 0) === null || !isDefinite(s, from, to)) return null
  return phrase(s, from, to, 'person', { form: 'title', anaphor: 'only', gender, head: head.form, titleKind: head.kind, country })
}

/** `Luật sư cho biết`, `Đại biểu phân tích`: a trade alone that speaks is the one of that trade spoken of before. */
function speaksAlone(s: Line, { from, to, head, gender }: TitlePhrase): Phrase | null {
  const isWeak = WEAK_TITLE.at(s.forms, from) !== null && DEPUTY.at(s.forms, from) === null
  const isBare = head.form === s.forms.slice(from, to).join(' ') && isDefinite(s, from, to) && !isWeak
  // Ngư dân quan niệm: a trade of many
  const isOne = head.kind !== 'profession' || head.form.startsWith('nhà ') || GROUPS.at(s.forms, from)?.value.has('described')
  if (!isBare || !isOne || !opensClause(s, from) || CUES.at(s.forms, to) === null) return null
  return phrase(s, from, to, 'person', { form: 'title', anaphor: 'described', gender, head: head.form, titleKind: head.kind })
}

/** `Nữ danh ca nhận xét`: a trade with its gender is somebody named before, unless a name, a body or a word of more follows. */
function isEpithet(s: Line, { from, to, head }: TitlePhrase): boolean {
  if (
    !/^(?:nữ|nam)$/u.test(s.forms[from] ?? '') ||
    !spans(TITLES, s.forms, from + 1, to) ||
    head.form !== s.forms.slice(from + 1, to).join(' ')
  )
    return false
  return isDefinite(s, from, to) && (CUES.at(s.forms, to) !== null || BREAK.at(s.forms, to) !== null)
}
