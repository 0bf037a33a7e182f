import { validationError } from '@medplum/core'
import type { OperationOutcomeIssue, QuestionnaireResponse, Resource } from '@medplum/fhirtypes'
import { ownDefinition } from './own-definitions.ts'

/** What is wrong with the answers to a questionnaire of ours: answers in words, to what it asks, once each. */
export function questionnaireIssues(resource: Resource): OperationOutcomeIssue[] {
  if (resource.resourceType !== 'QuestionnaireResponse') return []
  const { questionnaire = '', item = [] } = resource as QuestionnaireResponse
  const asked = ownDefinition('Questionnaire', questionnaire)?.item?.map(({ linkId }) => linkId)
  if (!asked) return []
  return item.flatMap(({ linkId, answer = [] }, index) => {
    const path = `QuestionnaireResponse.item[${index}]`
    const isFirst = item.findIndex((other) => other.linkId === linkId) === index
    if (!asked.includes(linkId) || !isFirst) {
      return validationError(`"${linkId}" is not asked, or twice`, [`${path}.linkId`]).issue
    }
    return answer.length > 1 || answer.some(({ valueString }) => valueString === undefined)
      ? validationError('One answer in words', [`${path}.answer`]).issue
      : []
  })
}
