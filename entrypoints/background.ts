import { defineBackground } from 'wxt/utils/define-background'
import { answerHandoffs } from '../lib/extension/handoff/answer-handoffs.ts'
import { openPanelOnIcon } from '../lib/extension/panel-opening.ts'
import { remindWhenDue } from '../lib/extension/reminders/remind.ts'
import { lockWhenIdle } from '../lib/extension/storage/auto-lock.ts'
import { holdUpdate } from '../lib/extension/storage/hold-update.ts'

// Listeners are registered at once: the worker is started anew for each event.
export default defineBackground(() => {
  openPanelOnIcon()
  lockWhenIdle()
  void remindWhenDue()
  answerHandoffs()
  holdUpdate()
})
