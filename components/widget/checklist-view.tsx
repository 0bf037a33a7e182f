import { Progress } from '../plan/progress.tsx'
import { Status } from '../plan/status.tsx'
import { usePlanSession } from '../plan-context.ts'

/** The eight fields and what each still lacks, to look at before a meeting. */
export function ChecklistView() {
  const { session, t } = usePlanSession()
  const { items, plan, language, region } = session.state
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
                <h2>{(region.value.wording[field.id] ?? field.title)[language.value]}</h2>
                {[...reasons, ...warnings].map((text) => (
                  <p key={text.sv} class="fold-gist fold-reason">
                    {text[language.value]}
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
