// What an office goes on with, and the places among it: `Chủ tịch quận Tân Sơn`, `lãnh đạo xã Vinh Sen`, `thống đốc bang Queensland`.
import { placeAt } from '../places/gazetteer.ts'
import { territoryAt } from '../places/territories.ts'
import { beginsTown } from './body-tail.ts'
import { firstNameGender, type Gender, isVietnameseSurname, MIDDLE_NAME, PLACE_FIRST, PLACE_HEAD, TITLES } from './lexicon.ts'
import { cutAtPerson, isPersonAfterTown, isPersonName } from './name-behind-body.ts'
import type { Line } from './phrases.ts'
import { placeRunEnd } from './place-runs.ts'
import { isAcronym, isVietnameseRun, runEnd } from './runs.ts'
import { isVietnameseSyllable } from './syllables.ts'

/** What stands behind the head of an office, up to token `to`. */
export interface Complement {
  readonly to: number
  readonly country: string | null
  readonly gender: Gender | null
  readonly innerFrom: number | null
  readonly ofThatState: boolean
  readonly isHonorific: boolean
  readonly isContent: boolean
}

/** A complement that ends before token `to` and says no more than `rest`. */
export const plain = (to: number, rest: Partial<Complement> = {}): Complement => ({
  to,
  country: null,
  gender: null,
  innerFrom: null,
  ofThatState: false,
  isHonorific: false,
  isContent: true,
  ...rest,
})

/** `nhạc sĩ Vinh Sen`, `lãnh đạo xã Vinh Sen`: one syllable after the town is no name, so the two are. */
export function isLonger(s: Line, at: number, town: number): boolean {
  return town === at + 1 && runEnd(s, at) === at + 2 && isVietnameseRun(s, at, at + 2)
}

/** Mỹ Tâm, Anh Thư: the word begins a name rather than naming the country. */
export function isPersonAhead(s: Line, at: number, to: number): boolean {
  // đại gia Đức An: two syllables and no more; but Thủ tướng Anh May
  const isOffice = [1, 2, 3, 4].some(
    (back) => TITLES.at(s.forms, at - back)?.to === at && TITLES.at(s.forms, at - back)?.value.kind === 'office',
  )
  if (to === at + 1 && s.tokens[at]?.capital && runEnd(s, at) === at + 2 && isVietnameseRun(s, at, at + 2) && !isOffice) return true
  // đạo diễn Chad Brook: a first name, and one foreign word more; but Tổng thống Chad Alan Brook
  const isGiven = to === at + 1 && firstNameGender(s.forms[at] ?? '') !== null
  if (isGiven && !isOffice && runEnd(s, at) === at + 2 && !isVietnameseSyllable(s.forms[at + 1] ?? '')) return true
  return to === at + 1 && s.tokens[at]?.capital === true && !territoryAt(s.tokens, s.forms, at)?.sure
}

/** The place that a noun names: `quận 7`, `tỉnh Nghệ An`, `bang Queensland`; null where no noun of places stands at the token. */
export function placeEnd(s: Line, at: number): Complement | null {
  const place = PLACE_HEAD.at(s.forms, at)
  // nhạc sĩ Châu Đăng Khoa: the noun is a family name too
  if (!place || isPersonName(s, at, place.to)) return null
  const whole = placeAt(s.tokens, s.forms, at)
  if (whole && whole.to > place.to) return plain(whole.to, { country: whole.place.country })
  const start = s.tokens[place.to]?.text === '.' ? place.to + 1 : place.to
  const territory = territoryAt(s.tokens, s.forms, start)
  if (territory && !beginsTown(s, start, territory.to)) return plain(territory.to, { country: territory.territory.country })
  const town = placeAt(s.tokens, s.forms, start)
  if (town && !isLonger(s, start, town.to) && !beginsTown(s, start, town.to)) return plain(town.to, { country: town.place.country })
  const end = s.tokens[start]?.kind === 'number' ? start + 1 : placeRunEnd(s, start)
  if (end === start) return null
  // Chủ tịch quận Vũ Thị Sen: a middle name after a family name, so the place is not named
  if (isVietnameseSurname(s.forms[start] ?? '') && MIDDLE_NAME.at(s.forms, start + 1)) return plain(place.to)
  if (isPersonAfterTown(s, at, start)) return plain(place.to)
  // thôn Luồng Hoàng Ngọc Tám: the middle name shows which syllable is the family name
  const isMiddle = end - start === 4 && isVietnameseSurname(s.forms[start + 1] ?? '') && MIDDLE_NAME.at(s.forms, start + 2)
  const person = cutAtPerson(s, start, end, isMiddle || isAcronym(s.tokens[start]) ? 1 : 2)
  // bang Queensland Larissa Brook: one word of the place, but bang New South Wales
  const words = s.tokens.slice(start, end)
  const isForeign = words.length === 3 && words.every((word) => word.capital && !isVietnameseSyllable(word.form))
  if (person === end && isForeign && !PLACE_FIRST.at(s.forms, start)) return plain(start + 1)
  // bang Nam Dakota Mike Rounds, tỉnh Nghệ An Nguyễn Văn An: two words of the place
  return plain(person === end && end - start > 3 ? start + 2 : person)
}
