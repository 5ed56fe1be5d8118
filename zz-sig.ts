import { tinmoProcess } from './test/fixtures/cli.ts'
for (const [sig, at] of [['SIGINT', 'annotate'], ['SIGTERM', 'annotate']] as const) {
  let t = 0
  const delay = sig === 'SIGINT' ? 0 : 700
  const r = await tinmoProcess(['build', '/tmp/relsig/c.jsonl', '--out', '/tmp/relsig/out', '--jobs', '2'], { meanwhile: ({ kill, onReport }) => onReport((text) => { if (!text.startsWith(at) || t) return; setTimeout(() => { t = performance.now(); kill(sig) }, delay) }) })
  console.log(sig, r.code, Math.round(performance.now() - t), 'ms', r.err.split('\n').slice(-3).join('|'))
}
