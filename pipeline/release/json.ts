// JSON as the files of a release hold it: indented, with a line feed at the end.

export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
