import { signal } from '@preact/signals'
import { render } from 'preact'
import { App } from '../../components/app.tsx'
import { createPanelSheets } from '../../components/styles/panel-sheets.ts'
import { createCalendar } from '../../lib/calendar/calendar.ts'
import { createBesidePorts } from '../../lib/extension/beside-ports.ts'
import { createLaterPorts } from '../../lib/extension/later-ports.ts'
import { createPagePorts } from '../../lib/extension/page-ports.ts'
import { followPolicy } from '../../lib/extension/policy/follow-policy.ts'
import { createRegionPorts } from '../../lib/extension/region-ports.ts'
import { startPage } from '../../lib/extension/start-page.ts'
import { createSession } from '../../lib/session/session.ts'
import type { ReadOnly, State } from '../../lib/session/state.ts'

const state = signal<ReadOnly<State> | undefined>(undefined)
const session = createSession({
  ...createPagePorts(followPolicy()),
  ...createBesidePorts(),
  ...createLaterPorts(),
  ...createRegionPorts(state),
  calendar: createCalendar(),
  purges: true,
})
state.value = session.state

document.adoptedStyleSheets = createPanelSheets()
await startPage(session)
render(<App session={session} />, document.body)
