import { agreed } from './agreed.ts'
import { answerNames } from './answer-names.ts'
import { changes } from './changes.ts'
import { childPage } from './child-page.ts'
import { conflict } from './conflict.ts'
import { consentNotices } from './consent-notices.ts'
import { copying } from './copying.ts'
import { days } from './days.ts'
import { form } from './form.ts'
import { handoff } from './handoff.ts'
import { meeting } from './meeting.ts'
import { meetingPage } from './meeting-page.ts'
import { nextSteps } from './next-steps.ts'
import { nudges } from './nudges.ts'
import { packages } from './packages.ts'
import { planTexts } from './plan-texts.ts'
import { print } from './print.ts'
import { problems } from './problems.ts'
import { process } from './process.ts'
import { processCases } from './process-cases.ts'
import { record } from './record.ts'
import { regionRules } from './region-rules.ts'
import { replies } from './replies.ts'
import { saving } from './saving.ts'
import { sectionNames } from './section-names.ts'
import { sections } from './sections.ts'
import { settings } from './settings.ts'
import { signingIn } from './signing-in.ts'
import { start } from './start.ts'
import { takingOver } from './taking-over.ts'

/** Swedish, the source: plain words, "du", verbs on buttons. The other languages have its shape. */
export const sv = {
  ...planTexts,
  ...form,
  ...days,
  ...agreed,
  ...answerNames,
  ...changes,
  ...handoff,
  ...start,
  ...takingOver,
  ...childPage,
  ...conflict,
  ...copying,
  ...consentNotices,
  ...saving,
  ...packages,
  ...settings,
  ...meeting,
  ...meetingPage,
  ...nudges,
  ...nextSteps,
  ...problems,
  ...process,
  ...processCases,
  ...regionRules,
  ...replies,
  ...print,
  ...record,
  ...sectionNames,
  ...sections,
  ...signingIn,
}

export type Messages = typeof sv
