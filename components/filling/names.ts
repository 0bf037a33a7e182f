import { inLanguage } from '../../lib/i18n/languages.ts'
import { sectionOf } from '../../lib/plan/sections/sections.ts'
import type { FieldPlace } from '../../lib/records/host-profile.ts'
import { useSession } from '../context.ts'

/** Sections and fields by the names that the user knows them by. */
export function useNames() {
  const { session, t } = useSession()
  const language = session.state.language.value
  return {
    section: (id: string): string => {
      const title = sectionOf(id)?.title
      return title ? inLanguage(title, language) : id
    },
    field: ({ label, order }: FieldPlace): string =>
      label || (order === undefined ? t.filling.noLabel : t.filling.unlabelled(order)),
  }
}
