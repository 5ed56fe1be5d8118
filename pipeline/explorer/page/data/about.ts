// What the release says of itself, from its datapackage.json.

export interface About {
  readonly title: string
  readonly description: string
  readonly version: string
  readonly licenses: readonly { readonly title: string; readonly path: string | null }[]
  /** Sizes of the files in bytes, by name. */
  readonly bytes: ReadonlyMap<string, number>
}

export async function readAbout(url: string): Promise<About> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`datapackage.json: ${response.status}`)
  return aboutOf(await response.json())
}

export function aboutOf(data: unknown): About {
  const found = object(data)
  return {
    title: text(found.title),
    description: text(found.description),
    version: text(found.version),
    licenses: list(found.licenses).map((entry) => ({ title: text(object(entry).title), path: webAddress(object(entry).path) })),
    bytes: new Map(list(found.resources).map((entry) => [text(object(entry).path), Number(object(entry).bytes)])),
  }
}

/** The address where it is one of the web; a page may hold others (`javascript:`), which are never made links. */
export function webAddress(value: unknown): string | null {
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : null
  return url && /^https?:$/u.test(url.protocol) ? url.href : null
}

function object(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
