import { say } from '../../lib/plan/case.ts'
import { usePlanSession } from '../context.ts'
import { Progress } from '../plan/progress.tsx'
import { Status } from '../plan/status.tsx'

/** The eight fields and what each still lacks, to look at before a meeting. */
export function ChecklistView() {
  const { session, t } = usePlanSession()
  const { items, plan } = session.state
  return (
    <>
      <header class="head" part="head">
        <h1 tabIndex={-1}>
          <span key={plan.value?.child.name}>{plan.value?.child.name || t.unnamed}</span>
        </h1>
        <Progress isAllShown />
      </header>
      <div class="main">
        <ol class="folds">
          {items.value.map(({ field, status, reasons, warnings }) => (
            <li key={field.id} class="fold check" part={`field field-${field.number}`}>
              <span class="fold-number" aria-hidden="true">
                {field.number}
              </span>
              <div class="fold-title">
                <h2>{t.fieldNames[field.id].title}</h2>
                {[...reasons, ...warnings]
                  .map((each) => say(each, t.reasons))
                  .map((text) => (
                    <p key={text} class="fold-gist fold-reason">
                      {text}
                    </p>
                  ))}
              </div>
              <Status status={status} />
            </li>
          ))}
        </ol>
      </div>
    </>
  )
}
