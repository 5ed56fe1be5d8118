// How tests run: threads, each file by itself (one process never does as many builds as the tests do), long timeouts for the ones that build a release.
// With VITEST_JSON the results also go to that file, for CI to count.
import { defineConfig } from 'vitest/config'

const json = process.env.VITEST_JSON

export default defineConfig({
  test: {
    pool: 'threads',
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 600_000,
    ...(json ? { reporters: ['default', 'json'], outputFile: { json } } : {}),
  },
})
