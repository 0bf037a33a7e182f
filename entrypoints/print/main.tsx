import { render } from 'preact'
import { PrintApp } from '../../components/print/print-app.tsx'
import { createPrintSheet } from '../../components/styles/print-sheet.ts'
import { createStyleSheet } from '../../components/styles/styles.ts'
import { createPagePorts } from '../../lib/extension/page-ports.ts'
import { followPolicy } from '../../lib/extension/policy/follow-policy.ts'
import { startPage } from '../../lib/extension/start-page.ts'
import { createSession } from '../../lib/session/session.ts'

const session = createSession(createPagePorts(followPolicy()))

document.adoptedStyleSheets = [createStyleSheet(), createPrintSheet()]
await startPage(session)
const query = new URLSearchParams(location.search)
render(
  <PrintApp session={session} planId={query.get('plan') ?? ''} what={query.get('what')} />,
  document.body,
)
