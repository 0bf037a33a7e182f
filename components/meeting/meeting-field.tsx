import { type ComponentProps, createRef } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { tells, withheldPieces, withoutWithheld } from '../../lib/plan/withheld.ts'
import { usePlan } from '../context.ts'
import { Button } from '../controls/button.tsx'
import { TextField } from '../controls/text-field.tsx'

/**
 * One answer in view of all. What must not be said stands in it only while it is being written, or when
 * the whole of it has been asked for: nobody loses a word, and none is shown by itself.
 */
export function MeetingField(props: ComponentProps<typeof TextField>) {
  const { plan, t } = usePlan()
  const [open, setOpen] = useState(false)
  const asked = useRef(false)
  const field = useRef(props.inputRef ?? createRef<HTMLElement>()).current
  const pieces = withheldPieces(plan)
  const shown = withoutWithheld(props.value, pieces)
  useLayoutEffect(() => {
    if (open && asked.current) field.current?.focus()
    asked.current = false
  }, [open, field])
  if (open || shown === props.value) {
    return (
      <TextField
        {...props}
        inputRef={field}
        suggestions={(props.suggestions ?? []).filter((each) => !tells(each, pieces))}
        onInput={(value) => {
          setOpen(true)
          props.onInput(value)
        }}
        onBlur={() => {
          setOpen(false)
          props.onBlur?.()
        }}
      />
    )
  }
  return (
    <div class="field">
      <span class="label">{props.label}</span>
      {shown && <p>{shown}</p>}
      <p class="hint">{t.meetingPage.unshown}</p>
      <Button
        look="quiet"
        label={t.meetingPage.showAllOf(props.label)}
        onPress={() => {
          asked.current = true
          setOpen(true)
        }}
      >
        {t.meetingPage.showAll}
      </Button>
    </div>
  )
}
