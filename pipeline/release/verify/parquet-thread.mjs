// Entry point of the thread in which verify reads Parquet: makes TypeScript importable, then hands over to parquet-work.ts.
import '../../typescript.mjs'

export const { checkPages, compareFormats } = await import('./parquet-work.ts')
