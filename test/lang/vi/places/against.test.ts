// Who an act is aimed at is no place: nhằm vào Nga.
import { expect, test } from 'vitest'
import { findPlaces } from '../../../../pipeline/lang/vi/places/find-places.ts'

test.each([
  ['Mỹ công bố lệnh trừng phạt nhằm vào Nga.', []],
  ['Ông bác bỏ việc can thiệp vào Mỹ.', []],
  ['Hai bên ký thỏa thuận tại Geneva.', ['Geneva']],
])('%s', (sentence, places) => {
  expect(findPlaces(sentence).map((place) => place.text)).toEqual(places)
})
