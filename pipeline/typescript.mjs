// Makes TypeScript importable in this thread. Each entry point of a thread imports this first, then one module, with which come all that it imports.
import { register } from 'node:module'

register('./typescript-hooks.mjs', import.meta.url)
// Faults name the line of the source.
process.setSourceMapsEnabled(true)
