// The struct that names an actor or target of an event, in events and in event_mentions.
import { z } from 'zod'
import { ENTITY_KINDS } from '../terms.ts'

export const actorFields = {
  name: z.string().min(1),
  kind: z.enum(ENTITY_KINDS),
  country: z.string().nullable(),
  entity_id: z.string().nullable(),
}
