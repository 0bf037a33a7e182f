import { useState } from 'preact/hooks'
import { copying } from '../../lib/i18n/sv/copying.ts'
import { type SectionId, sectionIds } from '../../lib/plan/output/plan-document.ts'
import { fields } from '../../lib/plan/template/fields.ts'
import { usePlanSession, useWords } from '../context.ts'
import { Button } from '../controls/button.tsx'
import { Checkbox } from '../controls/choice.tsx'
import { usePlanParts } from './plan-parts.ts'

/** Which sections, and as what. */
export function CopyChoices() {
  const { session, t } = usePlanSession()
  const words = useWords(copying).copying.choices
  const [chosen, setChosen] = useState<ReadonlySet<SectionId>>(new Set(sectionIds))
  const sections = sectionIds.filter((id) => chosen.has(id))
  const none = sections.length === 0
  const { Copy } = usePlanParts()
  const name = (id: SectionId) => {
    if (id === 'introduction' || id === 'meeting') return words[id]
    const field = fields.find((each) => each.id === id)
    return field ? `${field.number}. ${t.fieldNames[id].title}` : ''
  }
  const copy = (markdown: boolean) =>
    void session.copying.copy({ kind: 'chosen', sections, markdown })
  return (
    <>
      {Copy && <Copy />}
      <fieldset class="choices">
        <legend>{words.parts}</legend>
        {sectionIds.map((id) => (
          <Checkbox
            key={id}
            label={name(id)}
            checked={chosen.has(id)}
            onChange={(checked) =>
              setChosen(
                new Set(sectionIds.filter((each) => (each === id ? checked : chosen.has(each)))),
              )
            }
          />
        ))}
      </fieldset>
      <Button look="quiet" onPress={() => setChosen(new Set(none ? sectionIds : []))}>
        {none ? words.all : words.none}
      </Button>
      <p class="hint" role="status">
        {none && words.nothing}
      </p>
      <div class="actions">
        <Button disabled={none} onPress={() => copy(false)}>
          {words.copyChosen}
        </Button>
        <Button disabled={none} onPress={() => copy(true)}>
          {words.copyMarkdown}
        </Button>
      </div>
    </>
  )
}
