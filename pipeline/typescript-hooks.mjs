// How Node loads a TypeScript module: as one piece with all that it imports, but for packages. Loaded one by one, its hundreds of files would take
// twice as long.
import { readFile } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build, stop } from 'esbuild'

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context)
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(url)],
    outfile: fileURLToPath(url),
    bundle: true,
    write: false,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: 'inline',
    sourcesContent: false,
    logLevel: 'silent',
    plugins: [ownUrls],
  })
  // A process of its own, that would stay as long as the thread.
  await stop()
  return { format: 'module', source: outputFiles[0].text, shortCircuit: true }
}

/** A file finds what lies beside it from its own place, not from that of the whole. */
const ownUrls = {
  name: 'own-urls',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => ({
      loader: 'ts',
      contents: (await readFile(path, 'utf8')).replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
    }))
  },
}
