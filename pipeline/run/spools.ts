// What the stages of a build hand on, on disk: records by number.
import { join } from 'node:path'
import { Spool } from '../core/spool.ts'
import { Sketches } from '../dedupe/near-sketch.ts'
import type { WorkFolder } from './out-folder.ts'

export interface Spools {
  readonly loaded: Spool
  readonly sketches: Sketches
  readonly dates: Spool
  readonly annotated: Spool
  readonly linkKeys: Spool
  readonly events: Spool
  readonly entities: Spool
  readonly linked: Spool
}

export async function openSpools({ staging }: WorkFolder): Promise<Spools> {
  const open = (name: string) => Spool.create(join(staging, `${name}.jsonl`))
  return {
    loaded: await open('loaded'),
    sketches: await Sketches.create(join(staging, 'sketches')),
    dates: await open('dates'),
    annotated: await open('annotated'),
    linkKeys: await open('link-keys'),
    events: await open('events'),
    entities: await open('entities'),
    linked: await open('linked'),
  }
}
