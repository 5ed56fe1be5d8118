// How tests run: threads without isolation (tests share no state), long timeouts for the ones that build a release.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { pool: 'threads', isolate: false, include: ['test/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 600_000 },
})
