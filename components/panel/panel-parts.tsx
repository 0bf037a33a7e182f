import { Resolve } from '../conflict/resolve.tsx'
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
import { Back } from './back.tsx'
import { ChoosePassphrase } from './choose-passphrase.tsx'
import { ChooseReceiver } from './choose-receiver.tsx'
import { OpenPlanWaits } from './open-plan-waits.tsx'
import { PanelFoot } from './panel-foot.tsx'
import { PanelNotice } from './panel-notice.tsx'
import { Tools } from './tools.tsx'
import { UpdateWaits } from './update-waits.tsx'

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
  Resolve,
  SignIn,
  ChooseReceiver,
  WithoutServer: SavePackage,
}
