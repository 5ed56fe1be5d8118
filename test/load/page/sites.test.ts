// What sites are called, told apart from sections and persons.
import { expect, test } from 'vitest'
import { outletNamed, siteOfCopyright } from '../../../pipeline/load/page/outlets.ts'
import { isSiteName, siteOfTitle } from '../../../pipeline/load/page/sites.ts'

test.each([
  ['Thế giới - VnExpress RSS', 'https://vnexpress.net/rss/the-gioi.rss', 'VnExpress'],
  ['Thời sự | Báo Quảng Hà', 'https://www.baoquangha.vn/thoi-su', 'Báo Quảng Hà'],
  ['Quảng Hà Online: Kinh tế', 'https://quanghaonline.vn', 'Quảng Hà Online'],
  ['Báo Quảng Hà', null, 'Báo Quảng Hà'],
  ['baoquangha.vn - Tin mới', null, 'baoquangha.vn'],
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
