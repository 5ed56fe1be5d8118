// The command line: arguments to one command, its result to an exit code.
import { realpath, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { type Configuration, SHORT_QUOTE, TEXTS } from '../schemas/configuration.ts'
import { type Effects, LOG_LEVELS, type LogLevel, processEffects } from './core/effects.ts'
import { EXIT, type ExitCode, Interrupted, isSystemError, UserError } from './core/errors.ts'
import { serveRelease } from './explorer/serve.ts'
import { FIELD_NAMES } from './load/records.ts'
import { DiffSample, diffPage } from './release/diff/diff-page.ts'
import { diffReleases, diffText } from './release/diff/diff-releases.ts'
import { refuseInRelease } from './release/diff/refuse-in-release.ts'
import { explainRow } from './release/explain/explain-row.ts'
import { printable, printableLine } from './release/explain/printable.ts'
import { readManifest } from './release/manifest.ts'
import { problemText } from './release/verify/problems.ts'
import { verifyRelease } from './release/verify/verify-release.ts'
import { cacheText } from './run/cache-folder.ts'
import { datasetBeside } from './run/dataset.ts'
import { prune } from './run/prune.ts'
import { workFilesOf } from './run/work-files.ts'
import { type Built, build } from './run.ts'
import { VERSION } from './version.ts'

interface BuildFlags {
  readonly out: string
  readonly dataset?: string
  readonly jobs?: number
  readonly map: Readonly<Record<string, string>>
  readonly quiet?: boolean
  readonly strict?: boolean
  readonly text: Configuration['text']
  readonly csvSafe?: boolean
  readonly logLevel: LogLevel
}

/** Runs one command and says how it ended. Nothing that it says can steer a terminal, whatever pages and file names hold. */
export async function main(args: readonly string[], outside: Effects): Promise<ExitCode> {
  const effects = {
    ...outside,
    print: (text: string) => outside.print(printable(text)),
    report: (text: string) => outside.report(printable(text)),
  }
  let code: ExitCode = EXIT.done
  const program = new Command('tinmo')
    .description('Open datasets from Vietnamese news: articles, quotes and events.')
    .version(VERSION)
    .exitOverride()
    .configureOutput({ writeOut: effects.print, writeErr: effects.report })
  program
    .command('build')
    .version(VERSION)
    .description('build a release from files and folders of pages')
    .argument('<input...>', 'files, folders, patterns in quotes ("pages/**/*.txt"), or - for JSON Lines on standard input', morePaths)
    .requiredOption('--out <dir>', 'folder for the releases; its `latest` points to the newest', path)
    .option('--dataset <file>', 'dataset.json that describes the dataset (default: the one in the input folder)', path)
    .option('--map <name=field>', 'other name of a field of records, as in --map text=content; repeat for more', fieldMapping, {})
    .option(
      '--jobs <n>',
      `worker threads, at most ${MOST_JOBS} (default: one for each processor for large inputs, none for small ones)`,
      jobs,
    )
    .option('--quiet', 'no progress')
    .addOption(
      new Option(
        '--text <what>',
        `none: a release without the text of articles and sentences, and without quotes of over ${SHORT_QUOTE} characters`,
      )
        .choices(TEXTS)
        .default('all'),
    )
    .option('--csv-safe', 'put an apostrophe before CSV texts that a spreadsheet would take for a formula')
    .option('--strict', 'exit with 1 when any input was rejected')
    .addOption(new Option('--log-level <level>', 'what the run log under .work/log/ holds').choices(LOG_LEVELS).default('info'))
    .action(async (inputs: string[], flags: BuildFlags) => {
      code = await runBuild(inputs, flags, effects)
    })
  program
    .command('verify')
    .version(VERSION)
    .description('check everything that a release promises')
    .argument('<release>', 'folder of a release', path)
    .action(async (release: string) => {
      const problems = await verifyRelease(release, 'always')
      for (const problem of problems) effects.report(`${printableLine(problemText(problem))}\n`)
      effects.print(`${printableLine(release)}: ${problems.length ? `${problems.length} problems` : 'all promises hold'}\n`)
      code = problems.length ? EXIT.failed : EXIT.done
    })
  program
    .command('diff')
    .version(VERSION)
    .description('show what changed between two releases: columns, and rows by their key')
    .argument('<old>', 'folder of a release', path)
    .argument('<new>', 'folder of a release', path)
    .option('--jsonl <file>', 'also write every change to this file, one JSON object a line', path)
    .option('--html <file>', 'also write a page that shows the changes', path)
    .action(async (before: string, after: string, files: { readonly jsonl?: string; readonly html?: string }) => {
      effects.print(await runDiff(before, after, files))
    })
  program
    .command('prune')
    .version(VERSION)
    .description('remove the oldest releases of a folder, never the one that `latest` points to')
    .argument('<out>', 'folder of the releases', path)
    .requiredOption('--keep <n>', 'releases to keep', positiveInteger)
    .action(async (out: string, { keep }: { readonly keep: number }) => {
      const { removed, kept } = await prune(out, keep)
      for (const release of removed) effects.print(`${printableLine(join(out, release))}: removed\n`)
      effects.print(`${removed.length} removed, ${kept.length} kept\n`)
    })
  program
    .command('explain')
    .version(VERSION)
    .description('show where a row of a release comes from')
    .argument('<release>', 'folder of a release', path)
    .argument('<row>', 'article_id, quote_id, event_id, mention_id or entity_id')
    .action(async (release: string, row: string) => {
      const folder = await realpath(release).catch(() => {
        throw new UserError(`${release}: no such release`)
      })
      const text = await explainRow(folder, row, workFilesOf(folder))
      if (text === null) throw new UserError(`${row}: no row of ${release} has this id`)
      effects.print(text)
    })
  program
    .command('cache')
    .version(VERSION)
    .description('show how large the cache of a folder of releases is, or clear it')
    .argument('<out>', 'folder of the releases', path)
    .option('--clear', 'remove it; the next build does all work anew')
    .action(async (out: string, { clear }: { readonly clear?: boolean }) => {
      effects.print(await cacheText(out, clear === true))
    })
  program
    .command('explore')
    .version(VERSION)
    .description('show a release in a browser, from a small server on this computer; Ctrl-C ends it')
    .argument('<release>', 'folder of a release', path)
    .option('--port <n>', 'port to listen on; 0 takes a free one', port, 8017)
    .action(async (release: string, flags: { readonly port: number }) => {
      const serving = await serveRelease(release, flags.port)
      effects.print(`${serving.url}\n`)
      await stopped(effects)
      await serving.close()
    })
  try {
    await program.parseAsync([...args], { from: 'user' })
    return code
  } catch (error) {
    return failure(error, effects)
  }
}

/** How long a run that was told to stop may take to do so by itself; milliseconds. */
const STOP_MS = 1000

/** Runs the command of this process and sets its exit code. */
export async function runProcess(): Promise<void> {
  const effects = processEffects()
  effects.stop.addEventListener('abort', () => setTimeout(() => process.exit(stopCode(effects)), STOP_MS).unref())
  process.exitCode = await main(process.argv.slice(2), effects)
}

async function runBuild(inputs: readonly string[], flags: BuildFlags, effects: Effects): Promise<ExitCode> {
  const { out, jobs = null, quiet = false, logLevel } = flags
  const fields = Object.keys(flags.map).length > 0 ? { fields: flags.map } : {}
  const configuration = { text: flags.text, csv_safe: flags.csvSafe ?? false, ...fields }
  const dataset = flags.dataset === undefined ? await datasetBeside(inputs) : { path: flags.dataset, within: null }
  const built = await build({ inputs, out, dataset, configuration, jobs, quiet, logLevel }, effects)
  effects.print(summary(out, built))
  return flags.strict && (built.rows.rejects ?? 0) > 0 ? EXIT.failed : EXIT.done
}

async function runDiff(
  before: string,
  after: string,
  { jsonl, html }: { readonly jsonl?: string; readonly html?: string },
): Promise<string> {
  for (const file of [jsonl, html]) if (file !== undefined) await refuseInRelease(file)
  const sample = new DiffSample()
  const diff = await diffReleases(before, after, jsonl ?? null, (change) => sample.add(change))
  if (html !== undefined) await writeFile(html, diffPage([await versionIn(before), await versionIn(after)], diff, sample))
  return diffText(diff)
}

async function versionIn(release: string): Promise<string> {
  return (await readManifest(release)).version
}

function summary(out: string, { version, number, rows, seconds, isNew }: Built): string {
  const lines = Object.entries(rows).map(([table, n]) => `${table.padEnd(16)}${String(n).padStart(8)}`)
  const how = isNew ? `built in ${seconds.toFixed(1)} s as version ${number}` : 'nothing changed'
  return `${lines.join('\n')}\n${printableLine(join(out, version))}: ${how}, ${rows.rejects ?? 0} rejected\n`
}

/** `text=content`: the text of a record stands in its field `content`. */
function fieldMapping(value: string, before: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const [, name = '', field = ''] = /^([^=]+)=(.+)$/u.exec(value) ?? []
  if (!FIELD_NAMES.some((known) => known === name))
    throw new InvalidArgumentError(`NAME=FIELD is wanted, NAME one of ${FIELD_NAMES.join(', ')}.`)
  return { ...before, [name]: field }
}

function positiveInteger(value: string): number {
  const number = Number(value)
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('a whole number from 1 is wanted.')
  return number
}

/** More threads than any build gains from; of many more the process dies. */
const MOST_JOBS = 256

function jobs(value: string): number {
  const number = positiveInteger(value)
  if (number > MOST_JOBS) throw new InvalidArgumentError(`at most ${MOST_JOBS} are possible.`)
  return number
}

/** An empty text, as of a variable that is not set, would mean the folder we are in. */
function path(value: string): string {
  if (value === '') throw new InvalidArgumentError('it is empty; the path of a file or folder is wanted.')
  return value
}

function morePaths(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, path(value)]
}

function port(value: string): number {
  const number = Number(value)
  if (!Number.isInteger(number) || number < 0 || number > 65_535) throw new InvalidArgumentError('a port from 0 to 65535 is wanted.')
  return number
}

function stopped({ stop }: Effects): Promise<void> {
  return new Promise((resolve) => {
    if (stop.aborted) resolve()
    else stop.addEventListener('abort', () => resolve(), { once: true })
  })
}

function failure(error: unknown, effects: Effects): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage
  if (error instanceof Interrupted) {
    effects.report('stopped; the last release is as it was\n')
    return stopCode(effects)
  }
  if (error instanceof UserError || isSystemError(error)) {
    effects.report(`tinmo: ${printableLine(error.message)}\n`)
    return error instanceof UserError ? error.exitCode : EXIT.failed
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  effects.report(`tinmo: a bug of ours, please report it: ${stack}\n`)
  return EXIT.bug
}

function stopCode({ stop }: Effects): ExitCode {
  return stop.reason === 'SIGTERM' ? EXIT.terminated : EXIT.interrupted
}

if (process.argv[1] && (await realpath(process.argv[1])) === import.meta.filename) await runProcess()
