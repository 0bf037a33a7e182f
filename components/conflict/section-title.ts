import { inLanguage } from '../../lib/i18n/languages.ts'
import type { SectionId } from '../../lib/plan/output/plan-document.ts'
import { fields } from '../../lib/plan/template/fields.ts'
import { useSession } from '../context.ts'

/** What a part of the plan is called where it is read, in the region's own words. */
export function useSectionTitle(): (id: SectionId) => string {
  const { session, t } = useSession()
  const language = session.state.language.value
  const { wording } = session.state.region.value
  return (id) => {
    if (id === 'introduction') return t.child.title
    const field = fields.find((each) => each.id === id)
    if (!field) return t.conflict.around
    return `${field.number}. ${inLanguage(wording[field.id] ?? field.title, language)}`
  }
}
