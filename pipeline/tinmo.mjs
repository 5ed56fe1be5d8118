#!/usr/bin/env node
// The `tinmo` command: makes TypeScript importable, then runs the command line.
import { register } from 'tsx/esm/api'

register()
const { main } = await import('./cli.ts')
const { processEffects } = await import('./core/effects.ts')
process.exitCode = await main(process.argv.slice(2), processEffects())
