import type { Signer } from '../../lib/plan/paper/consent-form.ts'

/** A line for each to sign on; a name that is not known is written by hand. */
export const Signatures = ({ signers }: { signers: readonly Signer[] }) => (
  <section class="signatures">
    <h2>Underskrifter</h2>
    {signers.map(({ id, name, role }) => (
      <div key={id} class="signature">
        <i aria-hidden="true" />
        <i aria-hidden="true" />
        <span>
          {name ? `${name}, ${role.toLocaleLowerCase('sv')}` : `${role}, namnförtydligande`}
        </span>
        <span>Datum</span>
      </div>
    ))}
  </section>
)
