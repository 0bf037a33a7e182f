import { useComputed } from '@preact/signals'
import type { ComponentType } from 'preact'
import { gistInWords } from '../../lib/i18n/gist-in-words.ts'
import { say } from '../../lib/plan/case.ts'
import type { Field, FieldId } from '../../lib/plan/template/fields.ts'
import { usePlanSession } from '../context.ts'
import { Button } from '../controls/button.tsx'
import { Icon } from '../controls/icon.tsx'
import { Fold } from './fold.tsx'
import { usePlanParts } from './plan-parts.ts'
import { Status } from './status.tsx'

/** How each of the eight fields is written. */
export type FieldComponent = ComponentType<{ field: FieldId }>

/** One of the eight fields: status and gist folded; help, form and reasons unfolded. */
export function FieldSection({ field, FieldForm }: { field: Field; FieldForm: FieldComponent }) {
  const { session, t } = usePlanSession()
  const { state } = session
  const item = useComputed(() => state.items.value[field.number - 1]).value
  const open = useComputed(() => state.section.value === field.number).value
  const asked = useComputed(() => state.asked.value.has(field.number)).value
  const notShared = useComputed(() => state.plan.value?.consent.sharing.notShared ?? '').value
  const isMended = useComputed(() => state.plan.value?.mended !== undefined).value
  const { Mended, Written } = usePlanParts()
  if (!item) return null
  const reasons = asked ? item.reasons : []
  return (
    <Fold
      number={field.number}
      title={t.fieldNames[field.id].title}
      gist={gistInWords(item.gist, t, state.today.value)}
      reason={open ? undefined : reasons[0] && say(reasons[0], t.reasons)}
      status={<Status status={item.status} />}
      open={open}
      onToggle={() => session.view.toggle(field.number)}
    >
      {() => (
        <>
          <p class="help">{t.fieldNames[field.id].help}</p>
          {isMended && Mended && <Mended part={field.number} />}
          <div role="status" class="reasons">
            {[...reasons, ...item.warnings]
              .map((each) => say(each, t.reasons))
              .map((text) => (
                <p key={text} class="nudge">
                  {text}
                </p>
              ))}
          </div>
          {!session.readonly.value ? (
            <FieldForm field={field.id} />
          ) : (
            Written && <Written section={field.id} />
          )}
          {notShared.trim() !== '' && field.id !== 'consentObtained' && (
            <p class="not-shared">
              <Icon name="barred" />
              <span>
                {t.notShared}: {notShared}
              </span>
            </p>
          )}
          <div class="fold-actions">
            <span class="basis">{t.basis[field.basis]}</span>
            <Button
              look="quiet"
              icon="copy"
              onPress={() => void session.copying.copy({ kind: 'field', number: field.number })}
            >
              {t.copyPart}
            </Button>
          </div>
        </>
      )}
    </Fold>
  )
}
