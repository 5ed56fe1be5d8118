// Entry point of the thread that decodes Parquet files: makes TypeScript importable, then hands over to parquet-rows.ts.
import { register } from 'tsx/esm/api'

register()
const { describe, rows } = await import('./parquet-rows.ts')

export { describe, rows }
