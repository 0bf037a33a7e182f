import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { listenForPanel } from '../lib/hosts/listen.ts'

export default defineUnlistedScript(() => {
  listenForPanel(document)
})
