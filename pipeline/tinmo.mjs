#!/usr/bin/env node
// The `tinmo` command: makes TypeScript importable, then runs the command line.
import { setFlagsFromString } from 'node:v8'

// For all threads. Garbage is collected when the heap has grown by two fifths; V8 by itself lets a heap grow up to fourfold.
setFlagsFromString('--heap-growing-percent=40')
// The rules are thousands of small functions that run a few times for each article. V8 compiles them an eighth as eagerly as it would by itself,
// and copies fewer of them into each other: less to compile, and code that fits into the caches (docs/performance.md).
setFlagsFromString('--interrupt-budget=1056000')
setFlagsFromString('--max-inlined-bytecode-size-cumulative=300')
await import('./core/typescript.mjs')
const { runProcess } = await import('./cli.ts')
await runProcess()
