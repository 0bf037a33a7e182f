import { say } from '../../lib/plan/case.ts'
import { addRow, type Edit, patchSection, patchSharing } from '../../lib/plan/edits.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { byChildAlone, silentGuardians } from '../../lib/plan/silent-guardians.ts'
import { consentWatch } from '../../lib/process/consent-watch.ts'
import { Button } from '../controls/button.tsx'
import { TextField } from '../controls/text-field.tsx'
import { DayField } from '../days/day-field.tsx'
import { Grants } from './grants.tsx'
import { SharedUnits } from './shared-units.tsx'
import { useForm } from './use-form.ts'

/** The two consents, apart: that the plan is made, and that named units share. */
export function ConsentForm() {
  const { plan, t, session, edit, newId } = useForm()
  const { planning, sharing, missingGuardianReason } = plan.consent
  const today = session.state.today.value
  const set = (patch: Partial<Plan['consent']['sharing']>) =>
    edit(patchSharing(patch), `sharing/${Object.keys(patch)[0]}`)
  const copyPlanning: Edit = (before) =>
    planning.reduce(
      (after, grant) => addRow('sharingGrants', { ...grant, id: newId() })(after),
      before,
    )
  return (
    <>
      <ConsentWatch />
      {plan.guardians.length === 0 && <p class="example">{t.consent.addPeople}</p>}
      <fieldset class="group">
        <legend>{t.consent.planning}</legend>
        <Grants list="planningGrants" label={t.consent.planning} add={t.consent.addPlanning} />
      </fieldset>
      <fieldset class="group">
        <legend>{t.consent.sharing}</legend>
        {planning.length > 0 && sharing.grants.length === 0 && (
          <Button icon="copy" onPress={() => edit(copyPlanning)}>
            {t.consent.same}
          </Button>
        )}
        <Grants list="sharingGrants" label={t.consent.sharing} add={t.consent.addSharing} />
        <SharedUnits />
        <TextField
          label={t.consent.notShared}
          rows={2}
          value={sharing.notShared}
          onInput={(notShared) => set({ notShared })}
        />
        <DayField
          label={t.consent.validUntil}
          lies="ahead"
          reach={20}
          value={sharing.validUntil}
          onInput={(validUntil) => set({ validUntil })}
        />
      </fieldset>
      {(silentGuardians(plan, today).length > 0 ||
        byChildAlone(plan, today).length > 0 ||
        missingGuardianReason !== '') && (
        <TextField
          label={t.consent.missingGuardian}
          lines
          value={missingGuardianReason}
          onInput={(reason) =>
            edit(patchSection('consent', { missingGuardianReason: reason }), 'consent/missing')
          }
        />
      )}
    </>
  )
}

/** What is coming: a consent that runs out, a child that comes of age. What is past the field says itself. */
function ConsentWatch() {
  const { plan, session, t } = useForm()
  const coming = consentWatch(plan, session.state.today.value).filter(
    ({ code }) => code === 'expiring' || code === 'turns-18',
  )
  return (
    <>
      {coming.map((notice) => (
        <p key={notice.code} class="nudge">
          {say(notice, t.consentNotices)}
        </p>
      ))}
    </>
  )
}
