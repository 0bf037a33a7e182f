import { consentForm, type Signer } from '../../lib/plan/paper/consent-form.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { WritingLines } from './sheet.tsx'
import { Signatures } from './signatures.tsx'

/** The two consents apart, to answer and sign by hand. */
export function ConsentSheet({ plan, today }: { plan: Plan; today: string }) {
  const form = consentForm(plan, today)
  const { title, label, child, consents, units, validUntil, withdrawal, signers } = form
  return (
    <article class="paper" lang="sv">
      <h1>{title}</h1>
      <p class="blank-line">
        <b>{label}:</b> {child || <i class="blank" aria-hidden="true" />}
      </p>
      {consents.map(({ heading, text, law }, index) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <p>{text}</p>
          <p class="law">{law}</p>
          {index === 1 && <Units units={units} />}
          {index === 1 && (
            <>
              <p>
                <b>Det här får inte delas:</b>
              </p>
              <WritingLines count={2} />
              <p class="blank-line">
                <b>Gäller till och med:</b> {validUntil || <i class="blank" aria-hidden="true" />}
              </p>
            </>
          )}
          <Answers people={signers} />
        </section>
      ))}
      <p>{withdrawal}</p>
      <Signatures signers={signers} />
    </article>
  )
}

const Box = () => <i class="box" aria-hidden="true" />

const Units = ({ units }: { units: readonly string[] }) => (
  <ul class="boxes">
    {units.map((unit) => (
      <li key={unit}>
        <Box /> {unit}
      </li>
    ))}
    <li>
      <Box /> <i class="blank" aria-hidden="true" />
    </li>
    <li>
      <Box /> <i class="blank" aria-hidden="true" />
    </li>
  </ul>
)

/** Yes or no by each, to each of the two. */
const Answers = ({ people }: { people: readonly Signer[] }) => (
  <ul class="answers">
    {people.map(({ id, name, role }) => (
      <li key={id}>
        <span>{name || role}</span>
        <span>
          <Box /> Ja
        </span>
        <span>
          <Box /> Nej
        </span>
      </li>
    ))}
  </ul>
)
