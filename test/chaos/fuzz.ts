// Fuzzing of all that is done to a document: reading, extraction, annotation, each behind its gate. Bytes of a sound file of any format, made of
// a seed, are damaged, or the records of one are made of whatever fast-check thinks of.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { rowId } from '../../pipeline/core/hash.ts'
import { read } from '../../pipeline/load/read.ts'
import { annotateBatch, loadBatch } from '../../pipeline/run/documents.ts'
import { inputFile } from '../fixtures/input-file.ts'
import { type SoundFile, soundFiles } from '../fixtures/sound-files.ts'
import { randomSeries } from './random.ts'

export interface Fuzzed {
  readonly inputs: number
  readonly documents: number
  /** By reason. */
  readonly rejects: Readonly<Record<string, number>>
  readonly slowest: { readonly milliseconds: number; readonly name: string }
  readonly peakBytes: number
}

const SEEDS = fileURLToPath(new URL('../../seeds/', import.meta.url))
/** Seeds are cut to pieces of this length, so that many are tried in little time; characters. */
const PIECE = 800

/**
 * Takes `inputs` files through load and annotate. Throws, and leaves the file in the folder that it names, at the first that is not accounted
 * for, on which our code fails, or that takes longer than `limit` milliseconds.
 */
export async function fuzz(inputs: number, seed: number, limit = 20_000): Promise<Fuzzed> {
  const folder = await mkdtemp(join(tmpdir(), 'tinmo-fuzz-'))
  const random = randomSeries(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const files = await soundSeeds()
  const made = fc.sample(RECORDS, { numRuns: Math.ceil(inputs / 4), seed })
  const rejects: Record<string, number> = {}
  let [documents, slowest, peakBytes] = [0, { milliseconds: 0, name: '' }, 0]
  for (let i = 0; i < inputs; i++) {
    const sound = pick(files)
    const name = i % 4 === 0 ? 'made.jsonl' : sound.name
    const bytes =
      i % 4 === 0 ? Buffer.from((made[i / 4] ?? []).map((record) => JSON.stringify(record)).join('\n')) : damaged(sound, files, random)
    const path = join(folder, name)
    await writeFile(path, bytes)
    const begun = performance.now()
    const reasons = await outcomesOf(path, name)
    const milliseconds = performance.now() - begun
    if (reasons.length === 0) throw new Error(`${path}: not accounted for`)
    if (reasons.includes('internal-error')) throw new Error(`${path}: our code failed on it`)
    if (milliseconds > limit) throw new Error(`${path}: took ${milliseconds} ms`)
    for (const reason of reasons) {
      if (reason === null) documents++
      else rejects[reason] = (rejects[reason] ?? 0) + 1
    }
    if (milliseconds > slowest.milliseconds) slowest = { milliseconds, name }
    peakBytes = Math.max(peakBytes, process.memoryUsage.rss())
  }
  await rm(folder, { recursive: true })
  return { inputs, documents, rejects, slowest, peakBytes }
}

/** Of each document of the file: null where it was accepted, the reason where not. */
async function outcomesOf(path: string, name: string): Promise<(string | null)[]> {
  const reasons: (string | null)[] = []
  for await (const result of read(inputFile(path, name))) {
    if ('reject' in result) {
      reasons.push(result.reject.reason)
      continue
    }
    const [loaded] = loadBatch([result.raw])
    if (!loaded?.ok) {
      reasons.push(loaded?.fault.reason ?? 'lost')
      continue
    }
    const { article } = JSON.parse(loaded.value.record)
    const [annotated] = annotateBatch([JSON.stringify({ ...article, articleId: rowId('a', article.source.sha256), duplicate: null })])
    reasons.push(annotated?.ok ? null : (annotated?.fault.reason ?? 'lost'))
  }
  return reasons
}

async function soundSeeds(): Promise<SoundFile[]> {
  const names = (await readdir(SEEDS)).filter((name) => name.endsWith('.txt'))
  const texts = await Promise.all(names.map((name) => readFile(join(SEEDS, name), 'utf8')))
  const pieces = texts.flatMap((text) => [text.slice(0, PIECE), text.slice(PIECE, 2 * PIECE)])
  return pieces.flatMap((text) => soundFiles(text))
}

/** What pages hold only where somebody means harm, or something broke. */
const HOSTILE = [
  '\u0000',
  '\u202e',
  '\u200b',
  '\ufeff',
  'ê\u0301'.normalize('NFD'),
  '\u001b[2J',
  '__proto__',
  'constructor',
  '<script>',
  '<![CDATA[',
  ']]>',
  '&#0;',
  '&#xD800;',
  '"',
  '""',
  '“',
  '”',
  ': "',
  ',',
  '\n\n',
  '\r',
  '- ',
  '99/99/9999',
  'ngày 31/2',
  '0000-00-00',
  '9'.repeat(400),
  '('.repeat(300),
  '{"a":'.repeat(200),
  '<div>'.repeat(400),
  'Ông '.repeat(200),
  'A. '.repeat(200),
  '=cmd|x',
  '../../x',
].map((text) => Buffer.from(text))
/** Bytes that are no UTF-8: a lone surrogate, a cut letter, a letter too long, a byte of no letter. */
const BROKEN = [[0xed, 0xa0, 0x80], [0xe1, 0xba], [0xc0, 0x80], [0xff], [0x1f, 0x8b, 0x08], [0x50, 0x41, 0x52, 0x31]].map((bytes) =>
  Buffer.from(bytes),
)

function damaged(sound: SoundFile, files: readonly SoundFile[], random: () => number): Uint8Array {
  let bytes = Buffer.from(sound.bytes)
  const below = (n: number) => Math.floor(random() * n)
  const insert = (at: number, part: Uint8Array) => Buffer.concat([bytes.subarray(0, at), part, bytes.subarray(at)])
  for (let left = 1 + below(8); left > 0; left--) {
    const at = below(bytes.length + 1)
    const length = 1 + below(random() < 0.5 ? 8 : bytes.length - at + 1)
    const kind = below(9)
    if (kind === 0 && at < bytes.length) bytes[at] = (bytes[at] ?? 0) ^ (1 << below(8))
    else if (kind === 1 && at < bytes.length) bytes[at] = below(256)
    else if (kind === 2) bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)])
    else if (kind === 3) bytes = insert(at, bytes.subarray(at, at + Math.min(length, 4000)))
    else if (kind === 4) bytes = insert(at, Buffer.from(Array.from({ length: 1 + below(20) }, () => below(256))))
    else if (kind === 5 || kind === 6) bytes = insert(at, HOSTILE[below(HOSTILE.length)] ?? Buffer.alloc(0))
    else if (kind === 7) bytes = insert(at, BROKEN[below(BROKEN.length)] ?? Buffer.alloc(0))
    else {
      const other = files[below(files.length)]?.bytes ?? bytes
      bytes = Buffer.concat([bytes.subarray(0, at), other.subarray(below(other.length))])
    }
  }
  if (random() < 0.1) return bytes.subarray(0, below(bytes.length + 1))
  // Half of the texts are made valid again, so that what comes after decoding has its share.
  return random() < 0.5 && !/gz|zst|parquet|utf16/u.test(sound.name) ? Buffer.from(bytes.toString('utf8')) : bytes
}

const word = fc.constantFrom(
  'Ông',
  'bà',
  'Nguyễn Văn An',
  'nói',
  ':',
  '"',
  '“',
  '”',
  'rằng',
  'ngày 5/6',
  'Mỹ',
  'gặp',
  'không',
  ',',
  '.',
  '\n',
  '\n\n',
  'Theo',
  '__proto__',
  '🙂',
  'e\u0301',
)
const prose = fc.array(fc.oneof({ weight: 9, arbitrary: word }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) }), {
  maxLength: 120,
})
const text = fc.oneof(
  prose.map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 400 }),
)
const value = fc.oneof(text, fc.jsonValue({ maxDepth: 3 }), fc.date().map(String), fc.webUrl())
const record = fc.dictionary(
  fc.constantFrom('id', 'url', 'title', 'published', 'author', 'authors', 'publisher', 'text', 'html', '__proto__', 'constructor'),
  value,
  { minKeys: 1 },
)
/** The records of a file of JSON lines; most have a text. */
const RECORDS = fc.array(
  fc.tuple(record, text).map(([fields, words]) => ({ text: words, ...fields })),
  { minLength: 1, maxLength: 3 },
)
