import { useId } from 'preact/hooks'
import { nameInWords, saidInWords } from '../../lib/i18n/said-in-words.ts'
import type { Difference, Side } from '../../lib/plan/conflict/conflict.ts'
import type { AnswerSaid } from '../../lib/plan/conflict/piece.ts'
import { useSession } from '../context.ts'

const sides = ['theirs', 'ours'] as const

/** One difference between the plans, with the words of both. */
export function DifferenceChoice({
  difference,
  side,
  onChoose,
}: {
  difference: Difference
  side: Side | undefined
  onChoose: (side: Side) => void
}) {
  const { t } = useSession()
  const name = useId()
  const { title, changedBy, list } = difference
  const called = difference.row && saidInWords(difference.row, t)
  const row = called || (list && nameInWords({ list }, t))
  const isRow = [...difference.ours, ...difference.theirs].some((said) => said.name)
  return (
    <fieldset class={side ? 'difference' : 'difference undecided'}>
      <legend>
        {row && !isRow && `${row}: `}
        {isRow ? row : nameInWords(title, t)}
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

function SaidWords({ said, nothing }: { said: readonly AnswerSaid[]; nothing: string }) {
  const { t } = useSession()
  if (said.length === 0) return <span class="quiet">{nothing}</span>
  return (
    <>
      {said.map(({ name, says }) => (
        <span
          key={JSON.stringify(name ?? says)}
          class={name ? 'side-words side-named' : 'side-words'}
        >
          {name && <span class="quiet">{nameInWords(name, t)}: </span>}
          {saidInWords(says, t)}
        </span>
      ))}
    </>
  )
}
