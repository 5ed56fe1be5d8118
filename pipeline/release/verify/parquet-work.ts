// What the thread in which verify reads Parquet does (see parquet-thread.ts).
export { checkPages } from './check-pages.ts'
export { compareFormats } from './compare-formats.ts'
