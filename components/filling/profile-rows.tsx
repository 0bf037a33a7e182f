import type { HostProfile } from '../../lib/records/host-profile.ts'
import { useSession } from '../context.ts'
import { IconButton } from '../controls/button.tsx'
import { useNames } from './names.ts'

/** Which section goes where, in the order in which they are filled in. */
export function ProfileRows({ profile: { sections } }: { profile: HostProfile }) {
  const { session, t } = useSession()
  const { move, removeSection } = session.hostProfiles
  const names = useNames()
  return (
    <ol class="fill-rows" aria-label={t.hostProfile.list}>
      {sections.map(({ section, field }, index) => {
        const name = names.section(section)
        return (
          <li key={`${section} ${field.label}`} class="fill-row fill-row-tools">
            <p>
              <b>{name}</b>
              <span class="fill-field">→ {names.field(field)}</span>
            </p>
            <span class="row-tools">
              <IconButton
                icon="up"
                label={t.hostProfile.moveUp(name)}
                disabled={index === 0}
                onPress={() => move(index, -1)}
              />
              <IconButton
                icon="fold"
                label={t.hostProfile.moveDown(name)}
                disabled={index === sections.length - 1}
                onPress={() => move(index, 1)}
              />
              <IconButton
                icon="trash"
                label={t.hostProfile.removeSection(name)}
                onPress={() => removeSection(index)}
              />
            </span>
          </li>
        )
      })}
    </ol>
  )
}
