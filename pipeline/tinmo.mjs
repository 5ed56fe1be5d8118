#!/usr/bin/env node
// The `tinmo` command: makes TypeScript importable, then runs the command line.
import { register } from 'tsx/esm/api'

register()
const { runProcess } = await import('./cli.ts')
await runProcess()
