// An input that was not accepted: where it is, what is wrong with it, and where in the program that was seen.
import { useApp } from '../app-context.ts'
import { Facts, RowAddress } from '../parts/facts.tsx'

export function RejectCard({ id }: { readonly id: string }) {
  const { release, say } = useApp()
  const reject = release.rejects.get(id)
  if (!reject) return null
  return (
    <article class="card">
      <h1>{reject.source_path}</h1>
      <Facts
        items={[
          [say('f.reason'), <code>{reject.reason}</code>],
          [say('f.message'), reject.message],
          [say('f.file'), reject.source_record === null ? null : say('f.record', { n: reject.source_record })],
          [say('f.stage'), reject.stage],
          [say('f.bytes'), reject.bytes === null ? null : say('bytes', { n: reject.bytes })],
          [say('f.sha256'), reject.source_sha256 && <code class="long">{reject.source_sha256}</code>],
        ]}
      />
      <RowAddress kind="reject" id={id} />
    </article>
  )
}
