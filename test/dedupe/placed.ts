// Documents placed as a build places them, and sketches in a file as it has them.
import { join } from 'node:path'
import { ArticleIds } from '../../pipeline/dedupe/article-ids.ts'
import { type DocumentKey, DocumentKeys } from '../../pipeline/dedupe/document-keys.ts'
import { Sketches, sketch, type WrittenSketches } from '../../pipeline/dedupe/near-sketch.ts'
import { type Placement, place } from '../../pipeline/dedupe/place.ts'
import { inFolder } from '../fixtures/release.ts'

/** A key with the body; without one no near-duplicates of it are looked for. */
export type Page = Omit<DocumentKey, 'sketch'> & { readonly body?: string }

/** The sketches of all, and the number of each: negative where the body is too short for one. */
export function withSketches<T>(
  bodies: readonly string[],
  use: (sketches: WrittenSketches, numbers: Int32Array) => Promise<T>,
): Promise<T> {
  return inFolder(async (folder) => {
    const sketches = await Sketches.create(join(folder, 'sketches'))
    const numbers = bodies.map((body) => {
      const made = sketch(body)
      return made ? sketches.add(made) : -1
    })
    try {
      return await use(await sketches.written(), Int32Array.from(numbers))
    } finally {
      await sketches.close()
    }
  })
}

export function placedPages(pages: readonly Page[]): Promise<Placement[]> {
  const bodies = pages.map(({ body = '' }) => body)
  return withSketches(bodies, async (sketches, numbers) => {
    const keys = new DocumentKeys()
    for (const [i, page] of pages.entries()) keys.add({ ...page, sketch: numbers[i] === -1 ? null : (numbers[i] ?? null) })
    const ids = new ArticleIds(keys)
    const placements = await place({ keys, ids, sketches, body: async (i) => bodies[i] ?? '', isOut: () => false, turn: async () => {} })
    return pages.map((_, i) => placements.at(i))
  })
}

/** The ids of the articles of these documents. */
export function idsOf(pages: readonly Page[]): string[] {
  const keys = new DocumentKeys()
  for (const page of pages) keys.add({ ...page, sketch: null })
  const ids = new ArticleIds(keys)
  return pages.map((_, i) => ids.at(i))
}
