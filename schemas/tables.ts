// The seven tables of a release, in the order in which they are written.
import type { Table } from './columns.ts'
import { articles } from './tables/articles.ts'
import { entities } from './tables/entities.ts'
import { eventMentions } from './tables/event-mentions.ts'
import { events } from './tables/events.ts'
import { quotes } from './tables/quotes.ts'
import { rejects } from './tables/rejects.ts'
import { sentences } from './tables/sentences.ts'

export const TABLES: readonly Table[] = [articles, sentences, quotes, events, eventMentions, entities, rejects]
