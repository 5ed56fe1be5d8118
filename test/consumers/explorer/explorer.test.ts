// The explorer in a real browser: it shows the seeds' release, is accessible, keeps text text, and stays fluid with 50,000 quotes.
import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Serving, serveRelease } from '../../../pipeline/explorer/serve.ts'
import { tinmo, writeFiles } from '../../fixtures/cli.ts'
import { openBrowser, pageCost, visit } from './browser.ts'
import { HOSTILE, writeLargeRelease } from './releases.ts'

const SEEDS = join(import.meta.dirname, '../../../seeds')
let work: string
let browser: Browser
const servers: Serving[] = []

async function serve(folder: string): Promise<string> {
  const serving = await serveRelease(folder, 0)
  servers.push(serving)
  return serving.url
}

async function build(input: string, out: string): Promise<string> {
  const { code, err } = await tinmo(['build', input, '--out', out, '--quiet'])
  expect(err).toBe('')
  expect(code).toBe(0)
  return join(out, 'latest')
}

let seeds: string
let seedsUrl: string

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'tinmo-explorer-'))
  browser = await openBrowser()
  seeds = await build(SEEDS, join(work, 'out'))
  seedsUrl = await serve(seeds)
})

afterAll(async () => {
  await browser?.close()
  await Promise.all(servers.map((serving) => serving.close()))
  await rm(work, { recursive: true, force: true })
})

/** What axe finds against WCAG 2.1 A and AA. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const found: { id: string; nodes: string[] }[] = await page.evaluate(`
    axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] }).then(({ violations }) =>
      violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => node.html.slice(0, 160) + ' ' + (node.any[0]?.message ?? '')) })))`)
  return found.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).join(' | ')}`)
}

async function firstRow(table: string): Promise<Record<string, unknown>> {
  return JSON.parse((await readFile(join(seeds, `${table}.jsonl`), 'utf8')).split('\n')[0] ?? '')
}

describe('the seeds', () => {
  test('shows the first article with less than a second of work', async () => {
    const page = await browser.newPage()
    // A page of its own process from the start, whose work is counted.
    await page.goto(seedsUrl)
    const cost = await pageCost(page, async () => {
      await page.reload()
      await page.locator('.body .mark').first().waitFor()
    })
    expect(cost).toBeGreaterThan(0)
    expect(cost).toBeLessThan(1)
    await page.close()
  })

  test('asks for nothing beyond the release, and marks an article', async () => {
    const { page, faults, requests } = await visit(browser, seedsUrl)
    await page.locator('.body .mark.quote').first().waitFor()
    for (const kind of ['quote', 'speaker', 'cue', 'event', 'date'])
      expect(await page.locator(`.body .mark.${kind}`).count()).toBeGreaterThan(0)
    expect(requests.filter((url) => !url.startsWith(seedsUrl.replace('explorer/', '')) && !url.startsWith('data:'))).toEqual([])
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('shows the row and its rule of a mark that is pointed at, reached by keyboard, or chosen', async () => {
    const { page } = await visit(browser, seedsUrl)
    // The marks of events come after those of quotes, and may move the quote from under the pointer.
    await expect
      .poll(async () => {
        await page.mouse.move(0, 0)
        await page.locator('.body .mark.quote').first().hover()
        return page.locator('.note .facts', { hasText: 'quote.' }).count()
      })
      .toBe(1)
    expect(await page.locator('.body .mark.cue.lit').count()).toBe(1)
    await page.locator('.body .mark.event[role=button]').first().focus()
    await page.locator('.note .facts', { hasText: 'event.' }).waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/mention=m-[0-9a-f]{16}/u)
    await page.keyboard.press('Escape')
    await page.waitForURL(/#view=articles$/u)
    await page.context().close()
  })

  test('every kind of row has an address that leads to it', async () => {
    const quote = await firstRow('quotes')
    const event = await firstRow('events')
    const mention = await firstRow('event_mentions')
    const entity = await firstRow('entities')
    const article = await firstRow('articles')
    const places: [string, string, unknown][] = [
      [`#quote=${quote.quote_id}`, '.body .mark.quote.lit', quote.quote_text],
      [`#mention=${mention.mention_id}`, '.body .mark.event.lit', mention.trigger_text],
      [`#event=${event.event_id}`, '.card h1', event.label],
      [`#entity=${entity.entity_id}`, '.card h1', entity.name],
      [`#article=${article.article_id}`, '.article h1', article.title],
    ]
    const { page } = await visit(browser, seedsUrl)
    for (const [hash, selector, text] of places) {
      await page.goto(seedsUrl + hash)
      await page
        .locator(selector, { hasText: String(text).slice(0, 12) })
        .first()
        .waitFor()
    }
    await page.goto(`${seedsUrl}#quote=q-0000000000000000`)
    await page.getByText('No row has this key').waitFor()
    await page.context().close()
  })

  test('searches with and without diacritics, filters, and downloads what is left as the release has it', async () => {
    const { page } = await visit(browser, `${seedsUrl}#view=quotes`)
    const count = async () => (await page.locator('.found p').textContent())?.trim()
    const all = (await readFile(join(seeds, 'quotes.csv'), 'utf8')).split('\n')
    await page.getByText(`${all.length - 2} of ${all.length - 2}`).waitFor()
    await page.getByRole('searchbox').fill('dien kremlin')
    await page.locator('.rows mark', { hasText: 'Điện' }).first().waitFor()
    const folded = await count()
    await page.getByRole('searchbox').fill('điện kremlin')
    await expect.poll(count).toBe(folded)
    await page.getByRole('searchbox').fill('diện kremlin')
    await page.getByText('No row fits the filters.').waitFor()
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await page.getByRole('button', { name: 'Filters', exact: true }).click()
    await page.getByLabel('CSV safe for spreadsheets').uncheck()
    const whole = await download(page)
    expect(whole).toBe(all.join('\n'))
    await page.getByLabel('Type').selectOption('direct')
    await page.waitForURL(/type=direct/u)
    const part = (await download(page)).split('\n')
    expect(part[0]).toBe(all[0])
    expect(part.slice(1)).toEqual(all.slice(1).filter((line) => line === '' || line.includes('"direct"')))
    await page.context().close()
  })

  test('shows the page of an article: what was kept with its marks, and what was cut, with the reason', async () => {
    const quote = await firstRow('quotes')
    const { page, requests } = await visit(browser, `${seedsUrl}#quote=${quote.quote_id}`)
    await page.locator('.body .mark.quote.lit').first().waitFor()
    expect(requests.filter((url) => url.endsWith('pages.parquet'))).toEqual([])
    await page.getByRole('button', { name: 'Page', exact: true }).click()
    await page.locator('.page-lines .cut .reason', { hasText: 'page furniture' }).first().waitFor()
    await page.locator('.page-lines .kept .mark.quote.lit').first().waitFor()
    expect(await page.locator('.page-lines .cut .mark').count()).toBe(0)
    await page.waitForURL(/quote=q-[0-9a-f]{16}&show=page$/u)
    await page.reload()
    await page.locator('.page-lines .kept .mark.quote.lit').first().waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Article', exact: true }).click()
    await page.locator('.page-lines').waitFor({ state: 'detached' })
    await page.context().close()
  })

  test('lists the newest events first', async () => {
    const rows = (await readFile(join(seeds, 'events.jsonl'), 'utf8')).split('\n').filter(Boolean)
    const events: { label: string; date_from: string | null }[] = rows.map((row) => JSON.parse(row))
    const days = events.flatMap((event) => event.date_from ?? []).toSorted()
    const newest = events.filter((event) => event.date_from === days.at(-1)).map((event) => event.label)
    const { page } = await visit(browser, `${seedsUrl}#view=events`)
    const first = await page.locator('.row-title').first().textContent()
    expect(newest).toContain(first?.trim())
  })

  test('counts who speaks most, and leads from the matrix and the timeline to their events', async () => {
    const { page } = await visit(browser, `${seedsUrl}#view=quotes`)
    await page.locator('.bars button').first().click()
    await page.waitForURL(/speaker=n-/u)
    await page.goto(`${seedsUrl}#view=events`)
    const cell = page.locator('.cell').first()
    const n = await cell.textContent()
    await cell.click()
    await page.waitForURL(/actor=/u)
    await expect.poll(() => page.locator('.found p').textContent()).toMatch(new RegExp(`^${n} of `, 'u'))
    await page.locator('.rows a').first().click()
    await page.locator('.proof blockquote .mark.event').first().waitFor()
    await page.goto(`${seedsUrl}#view=events`)
    await page.locator('.timeline button').last().click()
    await page.waitForURL(/from=\d{4}/u)
    await page.context().close()
  })

  test('a list is one Tab stop; arrows move, Enter opens, Escape closes, Ctrl+K searches', async () => {
    const { page } = await visit(browser, `${seedsUrl}#view=quotes`)
    await page.locator('.loading').waitFor({ state: 'detached' })
    await page.locator('.rows a[tabindex="0"]').focus()
    expect(await page.locator('.rows a[tabindex="0"]').count()).toBe(1)
    const inFocus = () => page.evaluate<string>('document.activeElement.closest("li")?.dataset.index ?? ""')
    const last = (await readFile(join(seeds, 'quotes.jsonl'), 'utf8')).split('\n').length - 2
    const keys: [string, number][] = [
      ['ArrowDown', 1],
      ['ArrowDown', 2],
      ['ArrowUp', 1],
      ['End', last],
      ['ArrowUp', last - 1],
      ['Home', 0],
      ['Home', 0],
      ['ArrowDown', 1],
    ]
    for (const [key, index] of keys) {
      await page.keyboard.press(key)
      expect(await inFocus(), key).toBe(String(index))
    }
    await page.keyboard.press('Enter')
    await page.locator('.body .mark.quote.lit').first().waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.overview').waitFor()
    await page.keyboard.press('Control+k')
    expect(await page.evaluate('document.activeElement.id')).toBe('search')
    await page.context().close()
  })

  test('a row keeps the focus while the list is scrolled away from it', async () => {
    const { page } = await visit(browser, `${seedsUrl}#view=quotes`)
    await page.locator('.loading').waitFor({ state: 'detached' })
    const inFocus = () => page.evaluate<string>('document.activeElement.closest("li")?.dataset.index ?? ""')
    const scrolled = (to: string) => page.evaluate(`document.querySelector('.scroller').scrollTop = ${to}`)
    await page.locator('.rows li[data-index="2"] a').focus()
    await page.keyboard.press('ArrowDown')
    await scrolled('1e6')
    await page.locator('.rows li[data-index="0"]').waitFor({ state: 'detached' })
    expect(await inFocus()).toBe('3')
    await page.keyboard.press('ArrowDown')
    expect(await inFocus()).toBe('4')
    await page.keyboard.press('End')
    await scrolled('0')
    await page.locator('.rows li[data-index="0"]').waitFor()
    await page.keyboard.press('ArrowUp')
    const last = (await readFile(join(seeds, 'quotes.jsonl'), 'utf8')).split('\n').length - 2
    expect(await inFocus()).toBe(String(last - 1))
    await page.context().close()
  })

  test('speaks Vietnamese and English, and keeps the choice', async () => {
    const { page } = await visit(browser, seedsUrl, { locale: 'vi-VN' })
    expect(await page.locator('html').getAttribute('lang')).toBe('vi')
    await page.getByRole('link', { name: /Trích dẫn/u }).waitFor()
    await page.getByRole('button', { name: 'English' }).click()
    // The choice is kept when the page has changed, not when the button is pressed.
    await page.locator('html[lang="en"]').waitFor({ state: 'attached' })
    await page.reload()
    await page.getByRole('link', { name: /Quotes/u }).waitFor()
    await page.context().close()
  })

  const looks = ['light', 'dark'].flatMap((scheme) => [1440, 390].map((width) => [scheme, width] as const))
  test.each(looks)('has no fault of accessibility and fits: %s, %i wide', async (scheme, width) => {
    const colorScheme = scheme === 'dark' ? 'dark' : 'light'
    const { page } = await visit(browser, seedsUrl, { colorScheme, viewport: { width, height: 844 } })
    const quote = await firstRow('quotes')
    const event = await firstRow('events')
    const entity = await firstRow('entities')
    const places = [
      '#',
      '#view=quotes',
      '#view=events',
      '#view=about',
      `#quote=${quote.quote_id}`,
      `#event=${event.event_id}`,
      `#entity=${entity.entity_id}`,
    ]
    for (const hash of places) {
      await page.goto(seedsUrl + hash)
      await page.locator('.rows a, .reading h1').first().waitFor()
      expect(await violations(page), hash).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth'), hash).toBeLessThanOrEqual(width)
    }
    await page.context().close()
  })

  test('a phone has the overview, too, and a bar of it leads to the list', async () => {
    const { page } = await visit(browser, `${seedsUrl}#view=events`, { viewport: { width: 360, height: 740 } })
    await page.locator('.rows a').first().waitFor()
    expect(await page.locator('.timeline').isVisible()).toBe(false)
    await page.getByRole('link', { name: 'Overview' }).click()
    await page.locator('.cell').first().waitFor()
    expect(await page.locator('.list').isVisible()).toBe(false)
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
    await page.locator('.timeline button').last().click()
    await page.locator('.rows a').first().waitFor()
    await page.waitForURL(/from=\d{4}/u)
    await page.context().close()
  })

  test('a tap at the foot of a phone shows the row, though its note comes up there', async () => {
    const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true }
    const { page } = await visit(browser, `${seedsUrl}#article=${(await firstRow('quotes')).article_id}`, phone)
    await page.locator('.body .mark.event').first().waitFor()
    const cue = page.locator('.body .mark.cue').first()
    await cue.evaluate((mark) => mark.scrollIntoView({ block: 'end' }))
    await cue.tap()
    await page.waitForURL(/quote=q-[0-9a-f]{16}/u)
    await page.locator('.note.filled .facts', { hasText: 'quote.' }).waitFor()
    await page.context().close()
  })

  test('opened as a file, which no browser lets read other files, says how to open it', async () => {
    const page = await browser.newPage()
    await page.goto(`file://${seeds}/explorer/index.html`)
    await page.getByText('Open it through a static server').waitFor()
    await page.close()
  })

  test('works below any path, as on GitHub Pages, and from a server without byte ranges', async () => {
    const site = join(work, 'site')
    await cp(join(seeds, '/'), join(site, 'explorer/data/v1'), { recursive: true })
    await writeFiles(site, { 'explorer/index.html': 'the site' })
    const url = await serve(site)
    const context = await browser.newContext()
    await context.route('**/*.parquet', async (route) => {
      const response = await route.fetch({ headers: { ...route.request().headers(), range: '' } })
      await route.fulfill({ response, status: 200 })
    })
    const page = await context.newPage()
    await page.goto(`${url}data/v1/explorer/`)
    await page.locator('.body .mark.quote').first().waitFor()
    await context.close()
  })
})

test('lists what was not accepted, by reason, and takes no text of it for a formula in a download', async () => {
  const pages = { 'a.txt': HOSTILE, '=1+1.txt': 'x', 'empty.txt': '' }
  await writeFiles(join(work, 'rejects'), pages)
  const url = await serve(await build(join(work, 'rejects'), join(work, 'rejects-out')))
  const { page } = await visit(browser, `${url}#view=rejects`)
  await page.locator('.bars button', { hasText: 'no-article' }).click()
  await page.waitForURL(/reason=no-article/u)
  await page.locator('.rows a', { hasText: '=1+1.txt' }).click()
  await page.locator('.card h1', { hasText: '=1+1.txt' }).waitFor()
  expect(await violations(page)).toEqual([])
  expect(await download(page)).toContain('\n"\'=1+1.txt",')
  await page.getByRole('button', { name: /^Filters/u }).click()
  await page.getByLabel('CSV safe for spreadsheets').uncheck()
  expect(await download(page)).toContain('\n"=1+1.txt",')
  await page.context().close()
})

test('shows markup in a page as letters, and runs none of it', async () => {
  // A script that a scraper left in a page is cut; what a record states as its title is kept.
  const record = { title: '<script>window.hacked = 1</script> họp ở Huế', text: HOSTILE }
  await writeFiles(join(work, 'hostile'), { 'a.jsonl': JSON.stringify(record) })
  const url = await serve(await build(join(work, 'hostile'), join(work, 'hostile-out')))
  const { page, faults } = await visit(browser, url)
  await page.locator('.article h1', { hasText: '<script>window.hacked = 1</script>' }).waitFor()
  await page.locator('.body', { hasText: '<img src=x onerror="window.hacked = 2">' }).waitFor()
  for (const view of ['quotes', 'events', 'entities']) {
    await page.goto(`${url}#view=${view}`)
    await page.locator('.list').waitFor()
    for (const link of await page.locator('.rows a').all()) await link.click()
  }
  await page.goto(`${url}#view=articles&show=page`)
  await page.getByRole('button', { name: 'Page', exact: true }).click()
  await page.locator('.page-lines .cut', { hasText: '<iframe srcdoc' }).waitFor()
  await page.goto(`${url}#view=quotes&q=${encodeURIComponent('<svg')}`)
  await page.locator('.rows mark', { hasText: '<svg' }).first().waitFor()
  expect(await page.evaluate('window.hacked ?? null')).toBeNull()
  expect(await page.locator('#app script, #app img, #app svg, #app b, #app iframe').count()).toBe(0)
  expect(faults).toEqual([])
  await page.context().close()
})

test('stays fluid with 50,000 quotes', async () => {
  const folder = join(work, 'large')
  await mkdir(folder)
  await writeLargeRelease(folder, 50_000)
  const { page } = await visit(browser, `${await serve(folder)}#view=quotes`)
  await page.getByText('50,000 of 50,000').waitFor()
  await page.locator('.loading').waitFor({ state: 'detached' })
  expect(await page.evaluate('document.querySelectorAll("*").length')).toBeLessThan(600)
  for (const words of ['duong', 'truong hoc', 'rung phong ho']) {
    const cost = await pageCost(page, () =>
      page.evaluate(`new Promise((resolve) => {
        const search = document.getElementById('search')
        search.value = '${words}'
        search.dispatchEvent(new Event('input', { bubbles: true }))
        requestAnimationFrame(() => setTimeout(resolve))
      })`),
    )
    expect(cost).toBeLessThan(0.5)
  }
  await expect.poll(() => page.locator('.found p').textContent()).not.toContain('50,000 of')
  await page.getByRole('searchbox').fill('')
  await page.locator('.rows a').first().focus()
  await page.keyboard.press('End')
  await page.locator('.rows li[aria-posinset="50000"] a').click()
  await page.locator('.article h1', { hasText: 'Bài số 4999' }).waitFor()
  await page.getByRole('button', { name: 'Page', exact: true }).click()
  await page.locator('.page-lines .kept', { hasText: 'Bài số 4999' }).waitFor()
  expect(await page.evaluate('document.querySelectorAll("*").length')).toBeLessThan(600)
  await page.context().close()
})

async function download(page: Page): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download CSV' }).click()])
  return readFile(await file.path(), 'utf8')
}
