// Releases to look at: one of hostile pages, and a large one whose rows are generated.
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { explorerFiles } from '../../../pipeline/explorer/bundle.ts'
import { PAGES_GROUP } from '../../../pipeline/export/block.ts'
import { PAGES } from '../../../pipeline/export/export-tables.ts'
import { openParquet } from '../../../pipeline/export/parquet.ts'
import type { Row } from '../../../pipeline/export/row.ts'
import { DEFAULT_CONFIGURATION } from '../../../schemas/configuration.ts'
import { pagesOf, TABLES } from '../../../schemas/tables.ts'

/** A page whose every part tries to be markup. The bold word and the picture are what a browser would make of it. */
export const HOSTILE = `<script>window.hacked = 1</script> họp ở Huế

Ngày 7/5/2021, <img src=x onerror="window.hacked = 2"> Thủ tướng Nhật Bản gặp Tổng thống Mỹ ở Tokyo, nơi hai bên bàn việc mở thêm đường bay, cho vay vốn làm cầu và nhận thêm người đi học nghề.

Ông Trần <b>Văn</b> An nói: "Chúng tôi <script>window.hacked = 4</script> sẽ họp lại ở Huế, <svg onload=window.hacked=5> rất sớm, vì bà con ở ba xã ven sông đã chờ con đường này nhiều năm, mùa mưa phải đi đò, mùa khô phải vòng qua đèo, mà việc đo đất, đền bù và chọn nơi làm cầu thì năm nào cũng hẹn rồi để đó, đến nay mới có vốn và có người nhận làm trong hai năm, cho nên lần họp tới phải chốt ngày khởi công, ngày trả đất và người trông coi từng đoạn."

Theo bà Lê Thị Hoa, người dân mong có đường mới vì mọi việc đều chậm.

Tin liên quan
- <iframe srcdoc="<script>window.hacked = 6</script>"></iframe> <b onmouseover="window.hacked = 3">Cầu mới</b> ở xã Đông
- Chợ phiên họp lại
`

const SPEAKERS = ['Trần Văn Nam', 'Nguyễn Thị Ánh', 'Đỗ Hữu Được', 'Lê Quốc Khánh', 'Phạm Thu Hà']
const WORDS = 'đường sá cầu cống giống lúa nguồn nước trạm y tế chợ cá trường học rừng phòng hộ họp bàn hứa sửa đắp mở'.split(' ')

/** Writes the tables of `quotes` generated quotes, ten an article, with the explorer, into a folder. */
export async function writeLargeRelease(folder: string, quotes: number): Promise<void> {
  const articles = quotes / 10
  const body = 'Một câu. '.repeat(60)
  const rows: Readonly<Record<string, (at: number) => Row>> = {
    articles: (i) => ({
      article_id: `a-${hex(i)}`,
      source_path: `bài ${i}.txt`,
      source_sha256: hex(i).repeat(4),
      source_format: 'txt',
      source_encoding: 'utf-8',
      publisher: `Báo ${i % 7}`,
      title: `Bài số ${i}: ${words(i, 6)}`,
      authors: [],
      published: day(i),
      published_from: day(i),
      published_to: day(i),
      published_basis: 'page',
      language: 'vi',
      body,
      captions: [],
      n_paragraphs: 1,
      n_sentences: 0,
      n_quotes: 10,
      n_events: 0,
      removed_chars: 9,
    }),
    quotes: (i) => ({
      quote_id: `q-${hex(i)}`,
      article_id: `a-${hex(Math.floor(i / 10))}`,
      sentence_no: 0,
      quote_type: ['direct', 'mixed', 'indirect'][i % 3] ?? 'direct',
      quote_text: words(i, 30),
      char_start: 0,
      char_end: 4,
      speaker_text: 'ông',
      speaker_name: SPEAKERS[i % 5] ?? '',
      speaker_entity_id: `n-${hex(i % 5)}`,
      rule_id: 'quote.direct.after-colon',
      confidence: 0.9,
    }),
    entities: (i) => ({
      entity_id: `n-${hex(i)}`,
      kind: 'person',
      name: SPEAKERS[i] ?? '',
      aliases: [],
      roles: [],
      n_quotes: quotes / 5,
      n_events: 0,
    }),
  }
  const counts: Readonly<Record<string, number>> = { articles, quotes, entities: 5 }
  const resources = []
  await mkdir(dirname(join(folder, PAGES)), { recursive: true })
  const pages = await openParquet(join(folder, PAGES), pagesOf(DEFAULT_CONFIGURATION), PAGES_GROUP)
  for (let i = 0; i < articles; i++) {
    const lines = ['Trang chủ', `Bài số ${i}: ${words(i, 6)}`, ...Array.from({ length: 40 }, (_, at) => words(i + at, 20))]
    await pages.write([{ article_id: `a-${hex(i)}`, page: lines.join('\n'), cut: [{ line: '1', reason: 'furniture' }] }])
  }
  await pages.finish()
  for (const table of TABLES) {
    const name = `${table.name}.parquet`
    const writer = await openParquet(join(folder, name), table)
    const make = rows[table.name]
    const count = counts[table.name] ?? 0
    for (let at = 0; make && at < count; at += 1000) {
      await writer.write(Array.from({ length: Math.min(1000, count - at) }, (_, i) => make(at + i)))
    }
    resources.push({ path: name, bytes: (await writer.finish()).bytes })
  }
  await writeFile(
    join(folder, 'datapackage.json'),
    JSON.stringify({ title: 'Large', version: '1', description: '', licenses: [], resources }),
  )
  for (const [name, text] of await explorerFiles()) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
}

function hex(i: number): string {
  return i.toString(16).padStart(16, '0')
}

function words(seed: number, n: number): string {
  return Array.from({ length: n }, (_, i) => WORDS[(seed * 7 + i * i * 13 + (seed % (i + 3))) % WORDS.length]).join(' ')
}

function day(i: number): string {
  return `20${String(10 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 11)).padStart(2, '0')}-10`
}
