// What sites are called, told apart from sections and persons.
import { expect, test } from 'vitest'
import { findCredits } from '../../../pipeline/load/page/credits.ts'
import { parseSignature } from '../../../pipeline/load/page/names.ts'
import { outletNamed, siteOfCopyright } from '../../../pipeline/load/page/outlets.ts'
import { isSiteName, siteOfTitle } from '../../../pipeline/load/page/sites.ts'

test.each([
  ['Thế giới - VnExpress RSS', 'https://vnexpress.net/rss/the-gioi.rss', 'VnExpress'],
  ['Thời sự | Báo Quảng Hà', 'https://www.baoquangha.vn/thoi-su', 'Báo Quảng Hà'],
  ['Quảng Hà Online: Kinh tế', 'https://quanghaonline.vn', 'Quảng Hà Online'],
  ['Báo Quảng Hà', null, 'Báo Quảng Hà'],
  ['baoquangha.vn - Tin mới', null, 'baoquangha.vn'],
  ['Tin tức - Báo Quảng Hà điện tử', null, 'Báo Quảng Hà'],
  ['Thế giới', 'https://baoquangha.vn/the-gioi', null],
  ['Thời sự - Chuyện phố', 'https://baoquangha.vn', null],
  ['RSS', null, null],
  [null, null, null],
])('the site of the feed %s is %s', (title, url, site) => {
  expect(siteOfTitle(title, url)).toBe(site)
})

const page = { url: 'https://baoquangha.vn/tin.html', names: ['Quảng Hà Online', null] }

test.each(['Quảng Hà Online', 'quảng hà online', 'Báo Quảng Hà', 'baoquangha.vn', 'VnExpress'])('%s is the name of the site', (name) => {
  expect(isSiteName(name, page)).toBe(true)
})

test.each(['Quang Hà', 'Lê Quảng', 'Hà Minh'])('%s is a person', (name) => {
  expect(isSiteName(name, page)).toBe(false)
})

test.each([
  ['© Copyright 1997-2019 VnExpress.net', 'VnExpress'],
  ['Bản quyền thuộc về Báo Quảng Hà.', 'Báo Quảng Hà'],
  ['Copyright © 2013 quangha.com.vn', 'quangha.com.vn'],
  ['© 2020 Bản quyền thuộc về Tạp chí Sông Nước', 'Tạp chí Sông Nước'],
  ['© 2019 Báo Quảng Hà. Giấy phép số 34/GP-BTTTT ngày 02/05/2018', 'Báo Quảng Hà'],
  ['Bản quyền thuộc về Báo Quảng Hà. Tổng biên tập: Lương Đình Khải', 'Báo Quảng Hà'],
  ['© 2019 Báo TP. Quảng Hà', 'Báo TP. Quảng Hà'],
  ['Bản quyền thuộc về Công ty Cổ phần Sao Khuê', null],
  ['Bản quyền bài hát thuộc về Báo Quảng Hà', null],
  ['Bản quyền phim bị xâm phạm', null],
])('%s is the line of %s', (line, site) => {
  expect(siteOfCopyright(`Tin trong ngày\n${line}\nVề đầu trang`)).toBe(site)
})

test.each([
  ['Báo Tuổi Trẻ', 'Tuổi Trẻ Online'],
  ['Báo Quốc tế', 'Baoquocte.vn'],
  ['Quốc tế', undefined],
])('the outlet called %s is %s', (name, outlet) => {
  expect(outletNamed(name)?.name).toBe(outlet)
})

const LEAD = 'Bến phà Vân Giang chạy lại sau nhiều tuần nước lớn, mỗi chuyến chở ba mươi xe máy.'

test.each([
  ['a dateline below a masthead', ['BÁO VÂN GIANG ONLINE', 'Kinh tế'], `(TPO) - ${LEAD}`, '', 'BÁO VÂN GIANG'],
  ["a dateline below the paper's own masthead", ['Báo Tiền Phong'], `(TPO) - ${LEAD}`, '', 'Tiền Phong'],
  ['a dateline alone', ['Kinh tế'], `(TPO) - ${LEAD}`, '', 'Tiền Phong'],
  ['a credit below a masthead', ['Báo Vân Giang', 'Kinh tế'], LEAD, 'Theo Thu Hà (Dân Việt)', 'Báo Vân Giang'],
  ['a credit alone', ['Kinh tế'], LEAD, 'Theo Thu Hà (Dân Việt)', null],
  ["a paper's name in the text's own brackets", ['Kinh tế'], LEAD, '(Dân Việt) Tin nhanh mỗi ngày', 'Dân Việt'],
  ['a button to follow', ['Kinh tế'], LEAD, 'Theo dõi Baoquocte.vn trên', 'Baoquocte.vn'],
])('%s tells whose the page is', (_name, front, lead, foot, publisher) => {
  const page = [...front, lead, foot].join('\n')
  const signature = foot.startsWith('Theo Thu') ? parseSignature(foot) : null
  const signatures = signature === null ? [] : [{ signature, isLabelled: false, place: 'foot' as const }]
  expect(findCredits({ page, day: null, front, title: null, paragraphs: [lead], signatures }).publisher).toBe(publisher)
})
