// Measures the linking of events on articles whose stories are known: npx tsx test/bench/link.bench.ts STORIES.jsonl GROUPS.json [--list]
// STORIES holds {"id", "title", "published", "text"} a line; GROUPS maps a story to the ids of its articles. Prints how many of the pairs of
// articles that share an event are of one story (all events; events with two named parties and a date), and how many stories have one
// event over two of their articles. --list prints every event of several articles with the stories it joins.
import { readFileSync } from 'node:fs'
import { type LinkKey, linkKey } from '../../pipeline/annotate/links.ts'
import { cleanText, squeeze } from '../../pipeline/core/text.ts'
import { analyze } from '../../pipeline/lang/vi/analyze.ts'
import { segmentArticle } from '../../pipeline/segment/segment-article.ts'
import { linkArticles } from '../fixtures/linked.ts'

interface Told {
  readonly id: string
  readonly title: string
  readonly published: string
  readonly text: string
}

const [stories, groups, list] = process.argv.slice(2)
if (!stories || !groups) throw new Error('usage: link.bench.ts STORIES.jsonl GROUPS.json [--list]')
const told = readFileSync(stories, 'utf8').split('\n').filter(Boolean)
const storyOf = new Map<string, string>()
for (const [story, ids] of Object.entries(JSON.parse(readFileSync(groups, 'utf8')) as Record<string, string[]>)) {
  for (const id of ids) storyOf.set(id, story)
}

function keyOf({ id, title, published, text }: Told): LinkKey {
  const body = cleanText(text).split('\n').map(squeeze).filter(Boolean).join('\n\n')
  const source = { path: id, record: null, sha256: '0'.repeat(64), format: 'jsonl', encoding: 'utf-8', bytes: text.length }
  const article = {
    source,
    title,
    body,
    articleId: id,
    published: { value: published.slice(0, 10), basis: 'metadata' as const, reason: null, candidates: [] },
    duplicate: null,
    url: null,
    publisher: null,
    credit: null,
    authors: [],
    language: 'vi',
    captions: [],
    removed: [],
    removedChars: 0,
  }
  return linkKey(analyze(segmentArticle(article)))
}

const keys = told.map((line) => keyOf(JSON.parse(line) as Told))
const begun = performance.now()
const links = linkArticles(keys)
console.log(`${keys.length} articles, ${links.events.length} events, linked in ${Math.round(performance.now() - begun)} ms`)
const articlesOf = new Map<string, Set<string>>()
for (const { articleId, mentions } of keys) {
  for (const { group } of mentions) {
    const event = links.eventId(articleId, group)
    articlesOf.set(event, (articlesOf.get(event) ?? new Set()).add(articleId))
  }
}
const joined = new Set<string>()
const pairs = { all: { right: 0, of: 0 }, settled: { right: 0, of: 0 } }
for (const event of links.events) {
  const ids = [...(articlesOf.get(event.event_id) ?? [])].sort()
  const isSettled = event.event_date !== null && [...event.actors, ...event.targets].filter((party) => party.entity_id !== null).length >= 2
  ids.forEach((a, i) => {
    for (const b of ids.slice(i + 1)) {
      const isRight = storyOf.get(a) === storyOf.get(b)
      if (isRight) joined.add(storyOf.get(a) ?? '')
      for (const tally of isSettled ? [pairs.all, pairs.settled] : [pairs.all]) {
        tally.of++
        if (isRight) tally.right++
      }
    }
  })
  if (list && ids.length > 1) console.log(`${event.label} | ${ids.map((id) => storyOf.get(id)).join(' ')}`)
}
for (const [name, { right, of }] of Object.entries(pairs)) console.log(`${name}: ${right} of ${of} pairs of articles are of one story`)
console.log(`${joined.size} of ${new Set(storyOf.values()).size} stories have an event over two of their articles`)
