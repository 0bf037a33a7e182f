import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { answerQuestion } from '../lib/hosts/sections/answer-question.ts'

export default defineUnlistedScript(() => answerQuestion(document))
