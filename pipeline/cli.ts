// The command line: arguments to one command, its result to an exit code.
import { realpath, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { Command, CommanderError, InvalidArgumentError } from 'commander'
import { type Effects, processEffects } from './core/effects.ts'
import { EXIT, type ExitCode, Interrupted, UserError } from './core/errors.ts'
import { explainRow } from './release/explain/explain-row.ts'
import { printable } from './release/explain/printable.ts'
import { problemText } from './release/verify/problems.ts'
import { verifyRelease } from './release/verify/verify-release.ts'
import { workFilesOf } from './run/work-files.ts'
import { type Built, build } from './run.ts'
import { VERSION } from './version.ts'

interface BuildFlags {
  readonly out: string
  readonly dataset?: string
  readonly jobs: number
  readonly quiet?: boolean
  readonly strict?: boolean
}

/** Runs one command and says how it ended. */
export async function main(args: readonly string[], effects: Effects): Promise<ExitCode> {
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
    .argument('<input...>', 'files or folders')
    .requiredOption('--out <dir>', 'folder for the releases; out/latest points to the newest')
    .option('--dataset <file>', 'dataset.json that describes the dataset (default: the one in the input folder)')
    .option('--jobs <n>', 'threads', positiveInteger, effects.processors)
    .option('--quiet', 'no progress')
    .option('--strict', 'exit with 1 when any input was rejected')
    .action(async (inputs: string[], flags: BuildFlags) => {
      code = await runBuild(inputs, flags, effects)
    })
  program
    .command('verify')
    .version(VERSION)
    .description('check everything that a release promises')
    .argument('<release>', 'folder of a release')
    .action(async (release: string) => {
      const problems = await verifyRelease(release)
      for (const problem of problems) effects.report(`${printable(problemText(problem))}\n`)
      effects.print(problems.length ? `${release}: ${problems.length} problems\n` : `${release}: all promises hold\n`)
      code = problems.length ? EXIT.failed : EXIT.done
    })
  program
    .command('explain')
    .version(VERSION)
    .description('show where a row of a release comes from')
    .argument('<release>', 'folder of a release')
    .argument('<row>', 'article_id, quote_id, event_id, mention_id or entity_id')
    .action(async (release: string, row: string) => {
      const folder = await realpath(release).catch(() => {
        throw new UserError(`${release}: no such release`)
      })
      const text = await explainRow(folder, row, workFilesOf(folder))
      if (text === null) throw new UserError(`${row}: no row of ${release} has this id`)
      effects.print(text)
    })
  try {
    await program.parseAsync([...args], { from: 'user' })
    return code
  } catch (error) {
    return failure(error, effects)
  }
}

async function runBuild(inputs: readonly string[], flags: BuildFlags, effects: Effects): Promise<ExitCode> {
  const dataset = flags.dataset ?? (await datasetBeside(inputs))
  const { out, jobs, quiet = false } = flags
  const built = await build({ inputs, out, dataset, jobs, quiet }, effects)
  if (!built.isNew) effects.report('nothing changed\n')
  effects.print(summary(built))
  return flags.strict && built.rejects > 0 ? EXIT.failed : EXIT.done
}

/** dataset.json of the input folder, where exactly one input is given and has one. */
async function datasetBeside(inputs: readonly string[]): Promise<string | null> {
  const [input, ...rest] = inputs
  if (input === undefined || rest.length) return null
  const path = join(input, 'dataset.json')
  return stat(path).then(
    () => path,
    () => null,
  )
}

function summary({ folder, version, rows, rejects, seconds, isNew }: Built): string {
  const lines = [...rows].map(([table, n]) => `${table.padEnd(16)}${String(n).padStart(8)}`)
  return `${lines.join('\n')}\n${version}${isNew ? '' : ' (as before)'}: ${rejects} rejected, ${seconds.toFixed(1)} s, ${resolve(folder, '..') === resolve('out') ? join('out', basename(folder)) : folder}\n`
}

function positiveInteger(value: string): number {
  const number = Number(value)
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('a whole number from 1 is wanted.')
  return number
}

function failure(error: unknown, effects: Effects): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage
  if (error instanceof Interrupted) {
    effects.report('stopped; out/latest is as it was\n')
    return effects.stop.reason === 'SIGTERM' ? EXIT.terminated : EXIT.interrupted
  }
  if (error instanceof UserError) {
    effects.report(`tinmo: ${printable(error.message)}\n`)
    return error.exitCode
  }
  effects.report(`tinmo: a bug of ours, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  return EXIT.bug
}

if (process.argv[1] && (await realpath(process.argv[1])) === import.meta.filename) {
  process.exitCode = await main(process.argv.slice(2), processEffects())
}
