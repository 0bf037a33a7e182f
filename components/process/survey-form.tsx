import { useState } from 'preact/hooks'
import { inLanguage } from '../../lib/i18n/languages.ts'
import { type AnswerFault, addAnswers } from '../../lib/plan/survey/add-answers.ts'
import { fewestShown, surveyResults } from '../../lib/plan/survey/results.ts'
import { usePlan } from '../context.ts'
import { Button } from '../controls/button.tsx'
import { RadioGroup } from '../controls/choice.tsx'
import { useDraft } from '../forms/use-draft.ts'

type Answers = {
  readonly which: 'staff' | 'family'
  readonly answers: Readonly<Record<string, number>>
}

/**
 * One person at a time answers here, or a paper is typed in; who it was is never kept. Means show
 * when there are enough answers that none can be told from them.
 */
export function SurveyForm() {
  const { plan, t, session, edit, newId } = usePlan()
  const language = session.state.language.value
  const { staff, family } = session.state.region.value.surveys
  const { draft, write, drop } = useDraft<Answers>('survey', () => ({
    which: 'staff',
    answers: {},
  }))
  const { which, answers } = draft
  const set = which === 'staff' ? staff : family
  const [said, setSaid] = useState<AnswerFault | 'thanks'>()
  const steps = [...Array(set.scale.to - set.scale.from + 1).keys()].map((step) =>
    String(set.scale.from + step),
  )
  const keep = () => {
    const given = set.statements.map(({ id }) => answers[id] ?? 0)
    const id = newId()
    const result = addAnswers(plan, set, id, given)
    setSaid(result.ok ? 'thanks' : result.code)
    if (!result.ok) return
    edit((before) => {
      const after = addAnswers(before, set, id, given)
      return after.ok ? after.value : before
    })
    drop({ which, answers: {} })
  }
  return (
    <>
      <p class="help">{t.survey.help}</p>
      <RadioGroup
        label={t.survey.which}
        value={which}
        options={{
          staff: `${t.survey.groups.staff} (${inLanguage(staff.name, language)})`,
          family: `${t.survey.groups.family} (${inLanguage(family.name, language)})`,
        }}
        onChange={(chosen) => {
          drop({ which: chosen, answers: {} })
          setSaid(undefined)
        }}
      />
      <p class="hint">
        {set.scale.from} = {inLanguage(set.scale.low, language)}, {set.scale.to} ={' '}
        {inLanguage(set.scale.high, language)}
      </p>
      {set.statements.map(({ id, text }) => (
        <RadioGroup
          key={`${which}/${id}`}
          label={inLanguage(text, language)}
          value={answers[id] === undefined ? '' : String(answers[id])}
          options={Object.fromEntries(steps.map((step) => [step, step]))}
          onChange={(step) =>
            write((now) => ({ ...now, answers: { ...now.answers, [id]: Number(step) } }))
          }
        />
      ))}
      <div role="status">{said && <p class="line">{t.survey.said[said]}</p>}</div>
      <Button onPress={keep}>{t.survey.keep}</Button>
      <dl class="results">
        {surveyResults(plan, set).map(({ id, text, count, mean }) => (
          <div key={id}>
            <dt>{inLanguage(text, language)}</dt>
            <dd>
              {mean === undefined
                ? t.survey.tooFew(count, fewestShown)
                : t.survey.mean(mean, count)}
            </dd>
          </div>
        ))}
      </dl>
      <p class="hint">{inLanguage(set.source, language)}</p>
    </>
  )
}
