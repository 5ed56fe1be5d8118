// How tests run: threads, each file by itself (one process never does as many builds as the tests do). The clock decides on no test, for a busy
// machine stretches it: what must be cheap is held to its processor time (test/fixtures/cost.ts), and the timeouts are there for what hangs. Only
// the wait after Ctrl-C is promised by the clock (test/run/stop.test.ts).
// With VITEST_JSON the results also go to that file, for CI to count.
import { defineConfig } from 'vitest/config'

const json = process.env.VITEST_JSON

export default defineConfig({
  test: {
    pool: 'threads',
    include: ['test/**/*.test.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 60_000 } },
    ...(json ? { reporters: ['default', 'json'], outputFile: { json } } : {}),
  },
})
