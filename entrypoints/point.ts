import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { workOnField } from '../lib/hosts/sections/work-on-field.ts'

export default defineUnlistedScript(() => workOnField(document))
