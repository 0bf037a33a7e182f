import { defineBackground } from 'wxt/utils/define-background'
import { openPanelOnIcon } from '../lib/extension/panel-opening.ts'

export default defineBackground(() => {
  openPanelOnIcon()
})
