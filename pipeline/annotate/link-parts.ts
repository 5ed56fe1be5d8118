// What linking works on: the mentions of one event in one article (a part), and when their article was published.
import type { EventMention } from '../../schemas/records/annotated-article.ts'
import { edtfDays } from '../core/edtf.ts'
import { compareText } from '../core/text.ts'
import type { LinkKey } from './links.ts'

export interface EventPart {
  readonly key: LinkKey
  readonly group: number
  /** In text order; never empty. */
  readonly mentions: readonly [EventMention, ...EventMention[]]
  /** Publication day; null where it is not known to the day. */
  readonly day: string | null
}

/** The publication day of an article, `YYYY-MM-DD`; null where only a month or less is known. */
export function publishedDay(key: LinkKey): string | null {
  const { from, to } = edtfDays(key.published.value)
  return from !== null && from === to ? from : null
}

/** One part for each event group of each article, sorted by article and group. */
export function eventParts(keys: readonly LinkKey[]): EventPart[] {
  return keys.flatMap((key) => {
    const day = publishedDay(key)
    const groups = new Map<number, [EventMention, ...EventMention[]]>()
    const inOrder = [...key.mentions].sort((a, b) => a.trigger.start - b.trigger.start || a.trigger.end - b.trigger.end)
    for (const mention of inOrder) {
      const group = groups.get(mention.group)
      if (group) group.push(mention)
      else groups.set(mention.group, [mention])
    }
    return [...groups].sort(([a], [b]) => a - b).map(([group, mentions]) => ({ key, group, mentions, day }))
  })
}

/** Earliest publication first, articles without a day last; then by article and place in it. */
export function compareParts(a: EventPart, b: EventPart): number {
  return (
    compareText(a.day ?? '9999', b.day ?? '9999') ||
    compareText(a.key.articleId, b.key.articleId) ||
    a.mentions[0].trigger.start - b.mentions[0].trigger.start ||
    a.group - b.group
  )
}
