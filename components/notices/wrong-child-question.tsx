import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { birthYear } from '../../lib/plan/personal-number.ts'
import { type ChildCheck, refuses } from '../../lib/session/record/child-check.ts'
import { useSession } from '../context.ts'
import { Button } from '../controls/button.tsx'
import { TextField } from '../controls/text-field.tsx'
import { ChildCheckLine } from './child-check-line.tsx'

type WrongChildQuestionProps = {
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
 * The question of the wrong-child guard: child, year and site in one line, before anything is written. Where the
 * page is another child's, nothing is until the user has said why. Each look at the page asks anew:
 * no reason and no press goes over from one child to the next.
 */
export function WrongChildQuestion(props: WrongChildQuestionProps) {
  const first = useRef(props.check)
  const { check } = props
  return <OneLook key={check} {...props} isAnew={check !== first.current} />
}

function OneLook(props: WrongChildQuestionProps & { isAnew: boolean }) {
  const { check, site, yes, waits = false, takesFocus = false, isAnew } = props
  const { onYes, onNo, children } = props
  const section = useRef<HTMLElement>(null)
  const { session, t } = useSession()
  const [reason, setReason] = useState('')
  const [lacking, setLacking] = useState(false)
  const answer = useRef<HTMLButtonElement>(null)
  const why = useRef<HTMLInputElement>(null)
  const refused = refuses(check)
  useLayoutEffect(() => {
    // Where the answer had the keyboard, a second press of the same key would answer what is new.
    if (isAnew) section.current?.focus()
    else if (takesFocus) (refused ? why : answer).current?.focus()
  }, [isAnew, takesFocus, refused])
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
    <section ref={section} class="confirm" aria-label={ask} tabIndex={-1}>
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
      <div class="actions" onClickCapture={leaveOutSecond}>
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

/** The second click of a double click was meant for what stood there before. */
const leaveOutSecond = (click: MouseEvent): void => {
  if (click.detail > 1) click.stopPropagation()
}
