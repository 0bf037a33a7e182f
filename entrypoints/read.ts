import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { readPage } from '../lib/hosts/reading/read-page.ts'

export default defineUnlistedScript(() => readPage(document))
