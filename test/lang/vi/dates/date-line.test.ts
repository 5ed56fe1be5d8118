// Date lines of pages and dates of metadata: what is one, and what only looks like one.
import { expect, test } from 'vitest'
import { readTable } from '../../../../pipeline/core/data.ts'
import { parseDateLine, parseDateValue, parseYearlessLine, readDatedLine } from '../../../../pipeline/lang/vi/dates/date-line.ts'

test.each([
  ['12/12/2021 19:45 GMT+7', '2021-12-12'],
  ['Thứ sáu, 7/5/2021, 10:15 (GMT+7)', '2021-05-07'],
  ['Thứ Tư, 07/01/2015 | 22:34', '2015-01-07'],
  ['9 Tháng 1 2015 lúc 15:08', '2015-01-09'],
  ['01/02/2009', '2009-02-01'],
  ['Cập nhật lúc 10:15, 07/05/2021', '2021-05-07'],
  ['Cập nhật lúc: 15:08 ngày 9-1-2015', '2015-01-09'],
  ['Chủ nhật, ngày 25/04/2021 - 08:00', '2021-04-25'],
  ['Thứ bảy, 25.04.2021 06:00', '2021-04-25'],
  ['T6, 07/05/2021 - 15:00', '2021-05-07'],
  ['Đăng ngày: 07-05-2021', '2021-05-07'],
  ['07:00 | 12/05/2017', '2017-05-12'],
  ['10:15 AM, 07/05/2021', '2021-05-07'],
  ['07/05/2021 10:15 SA', '2021-05-07'],
  ['Ngày 9 tháng 1 năm 2015', '2015-01-09'],
  ['9 tháng 1, 2015', '2015-01-09'],
  ['Tháng Một 9, 2015', '2015-01-09'],
  ['2021-05-07', '2021-05-07'],
  ['2021-05-07T10:15:00+07:00', '2021-05-07'],
  ['2021-05-07 10:15:00', '2021-05-07'],
  ['2021-05-07T20:15:00Z', '2021-05-08'],
  ['2021-05-07T10:15:00.000Z', '2021-05-07'],
  ['2021/05/07 10:15', '2021-05-07'],
  ['Fri, 07 May 2021 10:15:00 +0700', '2021-05-07'],
  ['Tue, 09 Mar 2010 22:00:00 GMT', '2010-03-10'],
  ['9 Mar 2010 01:00 +0900', '2010-03-08'],
  ['Tue, 09 Mar 2010 22:00:00 +0700', '2010-03-09'],
  ['May 7, 2021', '2021-05-07'],
  ['Posted on 07/05/2021', '2021-05-07'],
  ['15:30 ngày 20/9/2014', '2014-09-20'],
  ['Đăng lúc 07/05/2021 08:00 - Cập nhật 08/05/2021 09:00', '2021-05-07'],
  ['Cập nhật lần cuối: 08/05/2021 09:00 | Đăng lúc 07/05/2021 08:00', '2021-05-07'],
  ['Lần sửa cuối 08/05/2021 09:00. Ngày xuất bản: 07/05/2021', '2021-05-07'],
  ['07 Tháng 5 2021 - Cập nhật 08h10 GMT', '2021-05-07'],
  ['06:00 • 07 Tháng Năm 2021', '2021-05-07'],
  ['2 Tháng Năm, 2018', '2018-05-02'],
  ['1 Tháng Bốn, 2019', '2019-04-01'],
  ['Tháng Mười Một 7, 2019', '2019-11-07'],
  ['Tháng Mười 2, 2019', '2019-10-02'],
  ['Ngày 25 / 08 / 2025', '2025-08-25'],
  ['03 Tháng Tư 201611:40 CH(Xem: 13507)', '2016-04-03'],
  ['2/2/201000:00:00(View: 4330)', '2010-02-02'],
  ['1 tháng Mười Hai, 2015', '2015-12-01'],
  ['phát Thứ Tư, ngày 02 tháng năm năm 2018', '2018-05-02'],
  ['Thứ tư, tháng 5 02, 2018', '2018-05-02'],
  ['02 thg 5, 2018', '2018-05-02'],
  ['Th5 2, 2018', '2018-05-02'],
  ['2 thg 5, 2018 · 5 phút đọc', '2018-05-02'],
  ['02 - 05 - 2018', '2018-05-02'],
  ['07-May-2021', '2021-05-07'],
  ['May 2nd, 2018', '2018-05-02'],
  ['2nd May 2018', '2018-05-02'],
  ['5/22/2018 8:10:33 AM', '2018-05-22'],
  ["08:10' 02/05/2018 (GMT+7)", '2018-05-02'],
  ['08:10-02-05-2018', '2018-05-02'],
  ['15h 02/05/2018', '2018-05-02'],
  ['Thứ năm, 03/05/2018, 08:10 (Giờ Việt Nam)', '2018-05-03'],
  ['Ngày đăng: 02.05.18', '2018-05-02'],
  ['Thứ 4, 02/05/18 08:10', '2018-05-02'],
  ['Số 18 (1204), ngày 2-5-2018', '2018-05-02'],
  ['Số ra ngày 2/5/2018', '2018-05-02'],
  ['Lượt xem: 345  Ngày đăng: 02/05/2018', '2018-05-02'],
  ['02/05/2018 - 08/05/2018', null],
  ['Bản tin ngày 02/05/2018', null],
  ['2.5.18', null],
  ['Số 18/QĐ, ngày 2-5-2018', null],
  ['Thời gian: 08:00 ngày 12/12/2021', null],
  ['Ngày tham gia: 12-3-2010', null],
  ['Bão NORU bắt đầu vào Philippines 25.09.2022 | 20:44 PM', null],
  ['Ngày 7/5/2021, Tổng thống Mỹ phát biểu', null],
  ['Thứ sáu, 7/5', null],
  ['32/13/2021', null],
  ['31/02/2021', null],
  ['07/05/1821', null],
  ['19:45', null],
  ['Số 12/12/2021/NĐ-CP', null],
  ['', null],
])('%s', (line, expected) => {
  expect(parseDateLine(line)).toBe(expected)
})

test.each([
  ['07:35 06/11', { year: null, month: 11, day: 6 }],
  ['Thứ Hai, 6/11 - 7:35', { year: null, month: 11, day: 6 }],
  ['6/11', null],
  ['07:35', null],
  ['07:35 31/02', null],
  ['07:35 06/11/2017', null],
  ['Thứ tư, 02/05', { year: null, month: 5, day: 2 }],
  ['Ngày 2/5', { year: null, month: 5, day: 2 }],
  ['Chủ nhật, ngày 2 tháng 5', { year: null, month: 5, day: 2 }],
  ['02/05', null],
  ['Thứ tư, 02/13', null],
  ['Tàu chạy lúc 07:35 06/11', null],
])('%s without a year', (line, expected) => {
  expect(parseYearlessLine(line)).toEqual(expected)
})

test.each([
  ['2021-05', '2021-05'],
  ['2021', '2021'],
  ['1620357300', '2021-05-07'],
  ['1620357300000', '2021-05-07'],
  ['02/05/18', '2018-05-02'],
  ['20200612', '2020-06-12'],
  ['20200612T101500', '2020-06-12'],
  ['20200612T2015Z', '2020-06-13'],
  ['20200612101500', '2020-06-12'],
  ['20201301', null],
  ['hôm qua', null],
  ['12345', null],
])('metadata %s', (value, expected) => {
  expect(parseDateValue(value)).toBe(expected)
})

test.each([
  ['Đăng bởi Thu Ngà vào ngày 1 tháng Mười Hai, 2015', '2015-12-01', 'Thu Ngà'],
  ['bắt đầu bởi ca_loc, 18/3/19', '2019-03-18', 'ca_loc'],
  ['Lê Thu Ngà - 02/05/2018 08:10 - 345 lượt xem', '2018-05-02', 'Lê Thu Ngà'],
  ['Hạn nộp hồ sơ: 02/05/2018', '2018-05-02', 'Hạn nộp hồ sơ'],
])('%s holds more than its date', (line, date, beside) => {
  expect(readDatedLine(line)).toMatchObject({ date, rest: [{ text: beside }] })
  expect(parseDateLine(line)).toBeNull()
})

test('what stands before a colon is not set apart from the day that it names', () => {
  expect(readDatedLine('Hạn nộp hồ sơ: 02/05/2018')?.rest).toMatchObject([{ isApart: false }])
  expect(readDatedLine('Thời sự | 02/05/2018')?.rest).toMatchObject([{ isApart: true }])
})

const rows = readTable(new URL('../../../../pipeline/lang/vi/data/date-line-words.tsv', import.meta.url), ['words', 'example'])
test.each(rows)('the words $words stand in a date line', ({ example }) => {
  expect(readDatedLine(example)?.date).toMatch(/^20\d\d-\d\d-\d\d$/)
})
