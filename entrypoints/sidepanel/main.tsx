import { render } from 'preact'
import { App } from '../../components/app.tsx'
import { createPanelSheets } from '../../components/styles/panel-sheets.ts'
import { createCalendar } from '../../lib/calendar/calendar.ts'
import { createBesidePorts } from '../../lib/extension/beside-ports.ts'
import { createHandoffByMessage } from '../../lib/extension/handoff/handoff-by-message.ts'
import { createIdentity } from '../../lib/extension/identity/create-identity.ts'
import { createLaterPorts } from '../../lib/extension/later-ports.ts'
import { createPagePorts } from '../../lib/extension/page-ports.ts'
import { followPolicy } from '../../lib/extension/policy/follow-policy.ts'
import { createRegionByMessage } from '../../lib/extension/region/region-by-message.ts'
import { startPage } from '../../lib/extension/start-page.ts'
import { createSession } from '../../lib/session/session.ts'

const endpoint = (): string =>
  session.state.settings.value.endpoint || session.state.region.value.endpoint
const session = createSession({
  ...createPagePorts(followPolicy()),
  identity: createIdentity(),
  ...createBesidePorts(),
  ...createLaterPorts(),
  calendar: createCalendar(),
  purges: true,
  handoff: createHandoffByMessage(endpoint),
  fromRegion: createRegionByMessage(endpoint),
})

document.adoptedStyleSheets = createPanelSheets()
await startPage(session)
render(<App session={session} />, document.body)
