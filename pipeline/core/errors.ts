// Errors with an exit code: wrong use and bad input are the user's to mend, everything else is a bug of ours.

export const EXIT = { done: 0, failed: 1, usage: 2, bug: 70, interrupted: 130, terminated: 143 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** An error whose message is for the user: where, what, the value, and what to do. */
export class UserError extends Error {
  constructor(
    message: string,
    readonly exitCode: ExitCode = EXIT.failed,
  ) {
    super(message)
    this.name = 'UserError'
  }
}

/** The run was asked to stop (Ctrl-C or SIGTERM). */
export class Interrupted extends Error {
  constructor() {
    super('interrupted')
    this.name = 'Interrupted'
  }
}

/** The code of a system error (`ENOENT`), or the message of any other. */
export function errorCode(error: unknown): string {
  if (error instanceof Error) return 'code' in error && typeof error.code === 'string' ? error.code : error.message
  return String(error)
}

/** An error of the operating system (no space, no permission), as Node reports it. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'code' in error
}
