// The address of what is shown: `#quote=q-1` for a row, `#view=quotes&q=hòa bình&type=direct` for a filtered list, or both;
// `&show=page` for the page that an article was taken from, `&show=overview` for the overview on a phone.

export const VIEWS = ['articles', 'quotes', 'events', 'entities', 'rejects', 'about'] as const
export type View = (typeof VIEWS)[number]

/** What a row's key is called in the address, and the list it is shown in. */
const ROW_VIEWS = {
  article: 'articles',
  sentence: 'articles',
  quote: 'quotes',
  event: 'events',
  mention: 'events',
  entity: 'entities',
  reject: 'rejects',
} as const
export type RowKind = keyof typeof ROW_VIEWS
const ROW_KINDS = ['article', 'sentence', 'quote', 'event', 'mention', 'entity', 'reject'] as const satisfies readonly RowKind[]

export const FILTERS = [
  'q',
  'type',
  'speaker',
  'outlet',
  'same',
  'status',
  'actor',
  'target',
  'country',
  'kind',
  'reason',
  'from',
  'to',
] as const
export type FilterName = (typeof FILTERS)[number]
export type Filters = Readonly<Partial<Record<FilterName, string>>>

export interface RowKey {
  readonly kind: RowKind
  readonly id: string
}

const SHOWS = ['page', 'overview'] as const
export type Show = (typeof SHOWS)[number]

export interface Route {
  readonly view: View
  readonly row: RowKey | null
  readonly filters: Filters
  /** `page`: an article as it stood on its page. `overview`: the overview of the list, where a screen has no room for both. */
  readonly show?: Show
}

export function parseRoute(hash: string): Route {
  const values = new URLSearchParams(hash.replace(/^#/u, ''))
  const kind = ROW_KINDS.find((name) => values.get(name))
  const row = kind ? { kind, id: values.get(kind) ?? '' } : null
  const view = VIEWS.find((name) => name === values.get('view')) ?? (row ? ROW_VIEWS[row.kind] : 'articles')
  const filters: Partial<Record<FilterName, string>> = {}
  for (const name of FILTERS) {
    const value = values.get(name)
    if (value) filters[name] = value
  }
  const show = SHOWS.find((name) => name === values.get('show'))
  return { view, row, filters, ...(show ? { show } : {}) }
}

export function formatRoute({ view, row, filters, show }: Route): string {
  const values = new URLSearchParams()
  if (!row || ROW_VIEWS[row.kind] !== view || Object.values(filters).some(Boolean)) values.set('view', view)
  for (const name of FILTERS) {
    const value = filters[name]
    if (value) values.set(name, value)
  }
  if (row) values.set(row.kind, row.id)
  if (show) values.set('show', show)
  return `#${values}`
}

/** The address of one row, without the list around it. */
export function rowLink(kind: RowKind, id: string): string {
  return formatRoute({ view: ROW_VIEWS[kind], row: { kind, id }, filters: {} })
}

/** The address of a list. */
export function listLink(view: View, filters: Filters = {}): string {
  return formatRoute({ view, row: null, filters })
}
