// Entry point of the thread in which verify reads Parquet (see parquet-thread.ts): makes TypeScript importable, then hands over.
import '../../core/typescript.mjs'

const { compareFormats } = await import('./compare-formats.ts')
const { checkPages } = await import('./check-pages.ts')

export { checkPages, compareFormats }
