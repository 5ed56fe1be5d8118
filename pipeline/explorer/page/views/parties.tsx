// The parties of an event, each with its country, and a link where it is an entity.
import type { EventRow } from '../../../../schemas/tables/events.ts'
import { useApp } from '../app-context.ts'
import { rowLink } from '../route.ts'

export function Parties({ parties }: { readonly parties: EventRow['actors'] }) {
  const { country } = useApp()
  return (
    <ul class="parties">
      {parties.map((party) => (
        <li key={`${party.name} ${party.entity_id}`}>
          {party.entity_id ? <a href={rowLink('entity', party.entity_id)}>{party.name}</a> : party.name}
          {party.country && party.kind !== 'state' ? <span class="country"> {country(party.country)}</span> : null}
        </li>
      ))}
    </ul>
  )
}
