import type { FieldPlace } from '../../lib/records/host-profile.ts'
import { useSession } from '../context.ts'

/** Sections and fields by the names that the user knows them by. */
export function useNames() {
  const { t } = useSession()
  return {
    section: (id: string): string => {
      const names: Readonly<Record<string, string | { readonly title: string }>> = {
        ...t.sectionNames,
        ...t.fieldNames,
      }
      const name = names[id] ?? id
      return typeof name === 'string' ? name : name.title
    },
    field: ({ label, order }: FieldPlace): string =>
      label || (order === undefined ? t.filling.noLabel : t.filling.unlabelled(order)),
  }
}
