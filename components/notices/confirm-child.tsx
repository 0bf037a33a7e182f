import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { birthYear } from '../../lib/plan/personal-number.ts'
import { type ChildCheck, refuses } from '../../lib/session/child-check.ts'
import { useSession } from '../context.ts'
import { Button } from '../controls/button.tsx'
import { TextField } from '../controls/text-field.tsx'
import { ChildCheckLine } from './child-check-line.tsx'

type ConfirmChildProps = {
  check: ChildCheck
  site: string
  /** What the button says where the page is not another child's. */
  yes: string
  waits?: boolean
  /** Leads the keyboard to the answer as soon as it is asked for. */
  takesFocus?: boolean
  /** Where it is another child's page, with the reason. */
  onYes: (reason: string) => void
  onNo: () => void
  children?: ComponentChildren
}

/**
 * The wrong-child guard: child, year and site in one line, before anything is written. Where the
 * page is another child's, nothing is until the user has said why.
 */
export function ConfirmChild(props: ConfirmChildProps) {
  const { check, site, yes, waits = false, takesFocus = false, onYes, onNo, children } = props
  const { session, t } = useSession()
  const [reason, setReason] = useState('')
  const [lacking, setLacking] = useState(false)
  const answer = useRef<HTMLButtonElement>(null)
  const why = useRef<HTMLInputElement>(null)
  const refused = refuses(check)
  useLayoutEffect(() => {
    if (takesFocus) (refused ? why : answer).current?.focus()
  }, [takesFocus, refused])
  const child = session.state.plan.value?.child
  if (!child) return null
  const ask = t.insert[check.kind === 'unreadable' ? 'unknown' : refused ? 'refused' : 'ask']
  const go = () => {
    const silent = refused && reason.trim() === ''
    setLacking(silent)
    if (silent) why.current?.focus()
    else onYes(reason)
  }
  return (
    <section class="confirm" aria-label={ask}>
      <p>{ask}</p>
      <p class="confirm-line">
        {t.insert.line(child.name || t.unnamed, birthYear(child.personalNumber) ?? '', site)}
      </p>
      <ChildCheckLine check={check} />
      {children}
      {refused && (
        <TextField
          label={t.insert.why}
          hint={t.insert.whyHelp}
          value={reason}
          error={lacking ? t.insert.whyMissing : undefined}
          inputRef={why}
          onInput={setReason}
        />
      )}
      <div class="actions">
        <Button
          look={refused ? 'plain' : 'main'}
          buttonRef={answer}
          busy={waits || session.state.busy.value !== undefined}
          onPress={go}
        >
          {refused ? t.insert.anyway : yes}
        </Button>
        <Button look={refused ? 'main' : 'plain'} onPress={onNo}>
          {t.insert.no}
        </Button>
      </div>
    </section>
  )
}
