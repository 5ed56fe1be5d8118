// Entry point of the thread that writes files of tables: makes TypeScript importable, then hands over to thread-writers.ts.
import { register } from 'tsx/esm/api'

register()
const { abort, finish, open, write } = await import('./thread-writers.ts')

export { abort, finish, open, write }
