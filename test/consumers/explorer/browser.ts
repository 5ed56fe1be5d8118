// A real browser for the tests of the explorer: Debian's Chromium, which is installed where it is missing. Without one the tests fail.
import { execFile } from 'node:child_process'
import { access } from 'node:fs/promises'
import { promisify } from 'node:util'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const run = promisify(execFile)
const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

async function chromiumPath(): Promise<string> {
  for (const path of PATHS) {
    const isThere = await access(path).then(
      () => true,
      () => false,
    )
    if (isThere) return path
  }
  const install = process.getuid?.() === 0 ? ['env'] : ['sudo', '-n']
  const apt = async (...args: string[]) => {
    const [command = 'env', ...before] = install
    await run(command, [...before, 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args], { maxBuffer: 1 << 26 })
  }
  await apt('update', '-q')
  await apt('install', '-qy', '--no-install-recommends', 'chromium')
  return '/usr/bin/chromium'
}

export async function openBrowser(): Promise<Browser> {
  // Inside a container the browser's own sandbox cannot start as root; it opens our own page only.
  return chromium.launch({ executablePath: await chromiumPath(), args: ['--no-sandbox', '--disable-dev-shm-usage'] })
}

/** Seconds of processor time that the scripts and the layout of the page take while the work is done: other work on the machine does not count. */
export async function pageCost(page: Page, work: () => Promise<unknown>): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const spent = async () => (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN
  const begun = await spent()
  await work()
  const cost = (await spent()) - begun
  await session.detach()
  return cost
}

export interface Visit {
  readonly page: Page
  /** Faults of scripts, and messages of the console that are errors (a blocked request is one). */
  readonly faults: string[]
  /** Addresses that were asked for. */
  readonly requests: string[]
}

/** Opens an address and waits for the explorer. */
export async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 }, ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(120_000)
  const faults: string[] = []
  const requests: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('request', (request) => requests.push(request.url()))
  await page.goto(url)
  await page.locator('.panes').waitFor()
  return { page, faults, requests }
}
