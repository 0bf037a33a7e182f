import { inLanguage } from '../../lib/i18n/languages.ts'
import { answerExtra } from '../../lib/plan/edits.ts'
import { valueUnder } from '../../lib/plan/same.ts'
import { filled } from '../../lib/plan/template/field.ts'
import { useOpenPlan } from '../context.ts'
import { TextField } from '../controls/text-field.tsx'
import { Fold } from './fold.tsx'
import { Status } from './status.tsx'

/** What the region's profile asks beside the eight fields, as a row of the checklist. */
export function RegionSection() {
  const { plan, t, session, edit } = useOpenPlan()
  const { region, language, section } = session.state
  const { extraFields, name } = region.value
  if (extraFields.length === 0) return null
  const left = extraFields.filter(({ id }) => !filled(valueUnder(plan.extra, id) ?? ''))
  const status =
    left.length === 0 ? 'complete' : left.length < extraFields.length ? 'begun' : 'missing'
  return (
    <div class="folds">
      <Fold
        title={t.regionQuestions(name)}
        gist={extraFields
          .map(({ id }) => valueUnder(plan.extra, id) ?? '')
          .filter((words) => filled(words))
          .join(' · ')}
        status={<Status status={status} />}
        open={section.value === 'region'}
        onToggle={() => session.view.toggle('region')}
      >
        {() => (
          <fieldset disabled={session.readonly.value}>
            {extraFields.map(({ id, label, help }) => (
              <TextField
                key={id}
                label={inLanguage(label, language.value)}
                hint={help && inLanguage(help, language.value)}
                rows={2}
                value={valueUnder(plan.extra, id) ?? ''}
                onInput={(words) => edit(answerExtra(id, label.sv, words), `extra/${id}`)}
              />
            ))}
          </fieldset>
        )}
      </Fold>
    </div>
  )
}
