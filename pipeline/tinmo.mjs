#!/usr/bin/env node
// The `tinmo` command: makes TypeScript importable, then runs the command line.
import { setFlagsFromString } from 'node:v8'
import { register } from 'tsx/esm/api'

// In every thread garbage is collected when the heap has grown by two fifths. V8 by itself lets a heap grow up to fourfold.
setFlagsFromString('--heap-growing-percent=40')
register()
const { runProcess } = await import('./cli.ts')
await runProcess()
