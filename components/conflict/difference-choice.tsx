import { useId } from 'preact/hooks'
import { inLanguage } from '../../lib/i18n/languages.ts'
import type { Difference, Side } from '../../lib/plan/conflict/conflict.ts'
import type { AnswerInWords } from '../../lib/plan/conflict/piece.ts'
import { useSession } from '../context.ts'

const sides = ['theirs', 'ours'] as const

/** One thing in which the plans differ, in the words of both. */
export function DifferenceChoice({
  difference,
  side,
  onChoose,
}: {
  difference: Difference
  side: Side | undefined
  onChoose: (side: Side) => void
}) {
  const { session, t } = useSession()
  const language = session.state.language.value
  const name = useId()
  const { row, title, changedBy } = difference
  const isRow = [...difference.ours, ...difference.theirs].some((said) => said.name)
  return (
    <fieldset class={side ? 'difference' : 'difference undecided'}>
      <legend>
        {row && !isRow && `${row}: `}
        {isRow ? row : inLanguage(title, language)}
      </legend>
      <p class="hint">{t.conflict.changedBy[changedBy ?? 'both']}</p>
      <div class="sides">
        {sides.map((each) => (
          <label key={each} class="side">
            <span class="side-name">
              <input
                type="radio"
                name={name}
                checked={side === each}
                onChange={() => onChoose(each)}
              />
              {t.conflict[each]}
            </span>
            <SaidWords
              said={difference[each]}
              nothing={isRow ? t.conflict.absent : t.conflict.nothing}
            />
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function SaidWords({ said, nothing }: { said: readonly AnswerInWords[]; nothing: string }) {
  const { session } = useSession()
  const language = session.state.language.value
  if (said.length === 0) return <span class="quiet">{nothing}</span>
  return (
    <>
      {said.map(({ name, words }) => (
        <span key={name?.sv ?? words.sv} class={name ? 'side-words side-named' : 'side-words'}>
          {name && <span class="quiet">{inLanguage(name, language)}: </span>}
          {inLanguage(words, language)}
        </span>
      ))}
    </>
  )
}
