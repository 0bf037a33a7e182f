import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { listenForPanel } from '../lib/hosts/answer.ts'

export default defineUnlistedScript(() => {
  listenForPanel(document)
})
