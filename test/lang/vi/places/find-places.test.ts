// Where things happen: places after prepositions, with their common nouns and the larger places that hold them.
import { expect, test } from 'vitest'
import { readTable } from '../../../../pipeline/core/data.ts'
import { findPlaces } from '../../../../pipeline/lang/vi/places/find-places.ts'

const texts = (text: string) => findPlaces(text).map((place) => place.text)

test.each([
  ['Hai ông gặp nhau ngày 16/6/2021 ở Geneve, Thụy Sĩ.', ['Geneve, Thụy Sĩ']],
  ['Hội nghị thượng đỉnh tổ chức tại London (Anh) trong tháng 6.', ['London (Anh)']],
  ['Ông sẽ gặp các đồng minh tại London (Anh) và Rome (Italy) trong tuần.', ['London (Anh) và Rome (Italy)']],
  ['Nga tăng cường quân sự dọc biên giới với Ukraine.', ['biên giới với Ukraine']],
  ['Nga huy động lính tại khu vực biên giới với Ukraine.', ['khu vực biên giới với Ukraine']],
  ['Các bên nhóm họp tại thủ đô Oslo của Na Uy hai ngày.', ['thủ đô Oslo của Na Uy']],
  ['Triển lãm mở ở thủ đô Berlin (Đức) trong tuần.', ['thủ đô Berlin (Đức)']],
  ['Ông tới thành phố Istanbul, Thổ Nhĩ Kỳ.', ['thành phố Istanbul, Thổ Nhĩ Kỳ']],
  ['Hội hoa ở thị trấn Al-Qusra, thuộc tỉnh Aleppo, có 5 người tới.', ['thị trấn Al-Qusra, thuộc tỉnh Aleppo']],
  ['Nga rút quân khỏi miền Đông Ukraine.', ['miền Đông Ukraine']],
  ['Máy bay rơi ngoài khơi Hawaii.', ['Hawaii']],
  ['Ông Putin tới Bắc Kinh hôm qua.', ['Bắc Kinh']],
  ['Hãng mở nhà máy ở châu Âu, châu Á và Mỹ.', ['châu Âu, châu Á và Mỹ']],
  ['Tàu chiến hiện diện ở Biển Đông.', ['Biển Đông']],
  ['Ông họp kín với ngoại trưởng tại Nhà Trắng.', ['Nhà Trắng']],
  ['Ông gặp người đồng cấp Lào ở Pakse.', ['Pakse']],
  ['Tại Geneva, Mỹ và Nga đã ký thỏa thuận.', ['Geneva']],
  ['Washington cáo buộc Moscow tấn công mạng.', []],
  ['Ông phát biểu tại Quốc hội.', []],
  // a name that ends the text; of more words, with small ones inside
  ['Vụ nổ xảy ra ở tỉnh Kunera.', ['tỉnh Kunera']],
  // the side between the noun and its name; regions called by a side; short forms with a full stop; some of a kind; by number
  ['Vụ nổ xảy ra ở tỉnh miền Nam Kunera.', ['tỉnh miền Nam Kunera']],
  ['Tên lửa được đặt ở Đông Bắc Á.', ['Đông Bắc Á']],
  ['Bão lan khắp khu vực Đông Nam Á trong tuần.', ['khu vực Đông Nam Á']],
  ['Bão lan khắp các khu vực Đông Bắc nước này.', []],
  ['Đoàn dừng chân tại TP.Quy Nhơn hai ngày.', ['TP.Quy Nhơn']],
  ['Đoàn dừng chân tại hai thị trấn Korana và Belasto.', ['hai thị trấn Korana và Belasto']],
  ['Ông thuê nhà ở phường 9, phường 12 từ đầu năm.', ['phường 9']],
  ['Ông thuê nhà ở phường 9, quận 4 từ đầu năm.', ['phường 9, quận 4']],
  ['Ông thuê nhà ở quận 4, TP.HCM từ đầu năm.', ['quận 4, TP.HCM']],
  ['Phiến quân cố thủ ở thị trấn chiến lược Maskona.', ['thị trấn chiến lược Maskona']],
  ['Khói bốc lên tại nhà ga trung tâm thủ đô Oslo.', ['nhà ga trung tâm thủ đô Oslo']],
  ['Hai ông dùng bữa tại khách sạn Hotel des Marins.', ['khách sạn Hotel des Marins']],
  // an acronym, a road, the first word of a common noun, a body of states
  ['Bà làm việc tại PVX từ lâu.', []],
  ['Xe lật trên QL1A.', []],
  ['Họ dừng ở Đường Ranh giới.', []],
  ['Đại sứ Peru tại Liên Hợp Quốc Ana Rey lên tiếng.', []],
  ['Tổng thống Mỹ điện đàm với Tổng thống Nga.', []],
  ['Lễ hội mở tại thành phố Đà Lạt, tỉnh Lâm Đồng.', ['thành phố Đà Lạt, tỉnh Lâm Đồng']],
  ['Biểu tình nổ ra ở Paris (Pháp), Berlin (Đức) và Rome (Italy).', ['Paris (Pháp), Berlin (Đức) và Rome (Italy)']],
])('%s', (text, expected) => {
  expect(texts(text)).toEqual(expected)
})

test('a known place has its country and coordinates', () => {
  const [place] = findPlaces('Hai bên ký thỏa thuận tại Hamburg (Đức).')
  expect(place).toMatchObject({ name: 'Hamburg', country: 'DE' })
  expect(place?.lat).toBeCloseTo(53.55, 1)
  expect(place?.lon).toBeCloseTo(10, 1)
})

test('several countries at once are no single place', () => {
  const [place] = findPlaces('Ông sẽ tới London (Anh) và Rome (Italy).')
  expect(place).toMatchObject({ name: null, country: null, lat: null })
})

test('a place that is not in the gazetteer has the country that the text gives it', () => {
  expect(findPlaces('Máy bay rơi ở bán đảo Sinai của Ai Cập.')[0]).toMatchObject({
    text: 'bán đảo Sinai của Ai Cập',
    name: null,
    country: 'EG',
  })
  expect(findPlaces('Lính tới biên giới với Ukraine.')[0]).toMatchObject({ name: null, country: null })
  expect(findPlaces('Tàu hoạt động trên biển Nhật Bản.')[0]).toMatchObject({ name: 'biển Nhật Bản', country: null })
})

test('only the asked stretch is read, and spans slice back', () => {
  const text = 'Ông ở Paris. Bà tới Tokyo (Nhật Bản).'
  const found = findPlaces(text, 13)
  expect(found.map((place) => place.text)).toEqual(['Tokyo (Nhật Bản)'])
  for (const place of found) expect(text.slice(place.start, place.end)).toBe(place.text)
})

const words = readTable(new URL('../../../../pipeline/lang/vi/data/place-words.tsv', import.meta.url), ['kind', 'example', 'place'])
test.each(words)('$kind: $example', ({ example, place }) => {
  expect(texts(example)).toEqual(place ? [place] : [])
})

test('coordinates lie in their bounds', () => {
  for (const row of readTable(new URL('../../../../pipeline/lang/vi/data/places.tsv', import.meta.url), ['name', 'lat', 'lon'])) {
    if (!row.lat) continue
    expect(Math.abs(Number(row.lat)), row.name).toBeLessThanOrEqual(90)
    expect(Math.abs(Number(row.lon)), row.name).toBeLessThanOrEqual(180)
  }
})
