// Entry point of the threads in which verify compares files: makes TypeScript importable, then hands over to compare-formats.ts.
import { register } from 'tsx/esm/api'

register()
const { compareFormats } = await import('./compare-formats.ts')

export { compareFormats }
