// What the thread that decodes containers does (see decoding-thread.ts).
export { items } from './feed-items.ts'
export { describe, rows } from './parquet-rows.ts'
