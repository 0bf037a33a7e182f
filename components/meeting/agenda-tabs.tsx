import { useRef } from 'preact/hooks'
import { timeOfDay } from '../../lib/dates/in-words.ts'
import { agenda } from '../../lib/plan/agenda.ts'
import { type AgendaPart, agendaParts } from '../../lib/plan/agenda-parts.ts'
import { usePlan } from '../context.ts'
import { Button } from '../controls/button.tsx'
import { Icon } from '../controls/icon.tsx'
import { goToPart } from './go-to-part.ts'

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
}

/** The five parts with their time. The arrow keys go between them, as does a press. */
export function AgendaTabs() {
  const { plan, t, session } = usePlan()
  const time = session.meetingTime
  const list = useRef<HTMLDivElement>(null)
  const planned = agenda(plan.meeting, session.state.region.value.agenda)
  const spent = time.minutes.value
  const current = agendaParts.indexOf(time.part.value)
  const go = (index: number) => {
    const part = agendaParts[(index + agendaParts.length) % agendaParts.length]
    if (!part || !goToPart(session, part, list.current)) return
    list.current?.querySelector<HTMLElement>(`#tab-${part}`)?.focus()
  }
  const words = (part: AgendaPart) =>
    time.started.value && (part === time.part.value || spent[part] > 0)
      ? t.meetingPage.spent(spent[part], planned[part])
      : t.meetingPage.minutes(planned[part])
  return (
    <div class="agenda">
      <h2>
        {t.meetingPage.title} · {timeOfDay(time.now.value, t.calendar)}
      </h2>
      <div
        ref={list}
        role="tablist"
        aria-label={t.meetingPage.agenda}
        aria-orientation="vertical"
        onKeyDown={(event) => {
          const step = steps[event.key]
          const edge = { Home: 0, End: agendaParts.length - 1 }[event.key]
          if (step === undefined && edge === undefined) return
          event.preventDefault()
          go(edge ?? current + (step ?? 0))
        }}
      >
        {agendaParts.map((part, index) => (
          <button
            key={part}
            type="button"
            role="tab"
            id={`tab-${part}`}
            class={index < current ? 'agenda-part agenda-past' : 'agenda-part'}
            aria-selected={index === current}
            aria-controls="part"
            tabIndex={index === current ? 0 : -1}
            onClick={() => goToPart(session, part, list.current)}
          >
            <span class="agenda-mark">{index < current ? <Icon name="check" /> : index + 1}</span>
            <span class="agenda-name">{t.meetingPage.parts[part]}</span>
            <span class="agenda-time">{words(part)}</span>
          </button>
        ))}
      </div>
      <p class="agenda-now" aria-hidden="true">
        <b>{t.meetingPage.parts[time.part.value]}</b> {words(time.part.value)}
      </p>
      {!time.started.value && (
        <Button look="quiet" onPress={() => time.choose(time.part.value)}>
          {t.meetingPage.start}
        </Button>
      )}
    </div>
  )
}
