import { Resolve } from '../conflict/resolve.tsx'
import { useSession } from '../context.ts'
import { Button, IconButton } from '../controls/button.tsx'
import { SignIn } from '../controls/sign-in.tsx'
import { CopyInOrder } from '../filling/copy-in-order.tsx'
import { SectionsMenu } from '../filling/sections-menu.tsx'
import { AgeWarnings } from '../forms/age-warnings.tsx'
import { BrokenPart } from '../plan/broken-part.tsx'
import { CopyChoices } from '../plan/copy-choices.tsx'
import { HandoffLine } from '../plan/handoff-line.tsx'
import { MendedHead, MendedLines } from '../plan/mended-lines.tsx'
import type { PlanParts } from '../plan/plan-parts.ts'
import { PurgeLine } from '../plan/purge-line.tsx'
import { RegionSection } from '../plan/region-section.tsx'
import { PrintMenu } from '../print/print-menu.tsx'
import { SavePackage } from '../print/save-package.tsx'
import { AskedUnits } from '../process/asked-units.tsx'
import { NextStepLine } from '../process/next-step-line.tsx'
import { ProcessFolds } from '../process/process-folds.tsx'
import { UnreadMenu } from '../process/unread-menu.tsx'
import { ChoosePassphrase } from './choose-passphrase.tsx'
import { PanelFoot } from './panel-foot.tsx'
import { PanelNotice } from './panel-notice.tsx'
import { Tools } from './tools.tsx'
import { UpdateWaits } from './update-waits.tsx'
import { WaitingLine } from './waiting-line.tsx'

/** What the panel has around the plan: the record, the process, the printer, and the log-in. */
export const panelParts: PlanParts = {
  Back,
  Tools,
  ChoosePassphrase,
  Broken: BrokenPart,
  Mended: MendedLines,
  Lines: () => (
    <>
      <MendedHead />
      <UpdateWaits />
      <HandoffLine />
      <OpenPlanWaits />
      <AskedUnits />
      <PurgeLine />
      <NextStepLine />
    </>
  ),
  Region: RegionSection,
  Ages: AgeWarnings,
  Work: ProcessFolds,
  CopyChoices,
  Copy: CopyInOrder,
  Menu: () => (
    <>
      <SectionsMenu />
      <PrintMenu />
      <UnreadMenu />
    </>
  ),
  Foot: PanelFoot,
  Notice: PanelNotice,
  WaysOn,
}

/** From the plan to the list of all plans. */
function Back() {
  const { session, t } = useSession()
  return <IconButton icon="back" label={t.tools.back} onPress={() => session.plans.close()} />
}

/** Nothing will come through before somebody has done something, so another way is shown. */
const noServer: readonly string[] = ['no-server', 'no-server-in-region', 'moved']
const noWay: readonly string[] = [...noServer, 'signed-out']

/** Out of a handoff that did not come through: to log in, to compare, to choose whom, or to send it without a server. */
function WaysOn({ code }: { code: string }) {
  return (
    <>
      {code === 'signed-out' && <SignIn thenSend />}
      {code === 'conflict' && <Resolve />}
      {noServer.includes(code) && <ChooseReceiver />}
      {noWay.includes(code) && <SavePackage />}
    </>
  )
}

/** The way to the settings, where nobody has been chosen to hand off to. */
function ChooseReceiver() {
  const { session, t } = useSession()
  return <Button onPress={() => session.view.show('settings')}>{t.handoff.toSettings}</Button>
}

/** That the open plan waits to be handed off, and what it waits for: time, a log-in, or an answer. */
function OpenPlanWaits() {
  const { session } = useSession()
  const plan = session.state.plan.value
  const left = plan && session.handoff.waiting.value.get(plan.id)
  const asked = plan && session.handoff.asks.value.get(plan.id)
  const said = session.state.notices.value.some(({ kind }) => kind === 'handoff-fault')
  if (!plan || !(left ?? asked) || said) return null
  return (
    <>
      <WaitingLine plan={plan} />
      {left?.attempt.kind === 'signed-out' && <SignIn thenSend />}
    </>
  )
}
