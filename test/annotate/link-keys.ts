// Short ways to write keys of articles for the tests of linking.
import type { LinkKey } from '../../pipeline/annotate/links.ts'
import type { EventMention, LocalEntity } from '../../schemas/records/annotated-article.ts'

export function person(name: string, country: string | null, ...roles: string[]): LocalEntity {
  return { kind: 'person', name, aliases: [], country, roles }
}

export function state(name: string, country: string): LocalEntity {
  return { kind: 'state', name, aliases: [], country, roles: [] }
}

export function organization(name: string, country: string | null = null, ...aliases: string[]): LocalEntity {
  return { kind: 'organization', name, aliases, country, roles: [] }
}

export interface MentionFacts extends Partial<Omit<EventMention, 'date' | 'place'>> {
  readonly date?: string | null
  readonly place?: string | null
  readonly placeCountry?: string | null
}

let at = 0

/** A meeting of the first two entities unless said otherwise; each mention stands at a place of its own. */
export function mention({ date = null, place = null, placeCountry = null, ...facts }: MentionFacts = {}): EventMention {
  at += 100
  return {
    type: 'CONSULT',
    mode: 'meet',
    status: 'occurred',
    trigger: { start: at, end: at + 3 },
    sentence: 0,
    actors: [0, 1],
    targets: [],
    date: date === null ? null : { value: date, basis: 'explicit', text: date },
    place: place === null ? null : { text: place, name: place, country: placeCountry, lat: null, lon: null },
    quote: null,
    group: 0,
    verb: null,
    rule: 'event.consult.meet',
    confidence: 0.9,
    ...facts,
  }
}

export function article(
  articleId: string,
  published: string | null,
  entities: readonly LocalEntity[],
  mentions: readonly EventMention[],
  rest: Pick<Partial<LinkKey>, 'published' | 'quotes' | 'captions' | 'contents'> = {},
): LinkKey {
  const contents = mentions.map(() => [])
  const basis = published === null ? null : 'page'
  return {
    articleId,
    published: { value: published, basis, reason: null, candidates: [] },
    entities,
    mentions,
    contents,
    captions: null,
    quotes: [],
    ...rest,
  }
}
