import { getStatus } from '@medplum/core'
import type { OperationOutcome, OperationOutcomeIssue } from '@medplum/fhirtypes'
import { type Answer, answer } from './exchange.ts'

/** The media type of every FHIR answer. */
export const fhirJson = 'application/fhir+json'

/** An OperationOutcome as an answer; its status follows from the outcome unless given. */
export function outcomeAnswer(outcome: OperationOutcome, status = getStatus(outcome)): Answer {
  return answer(status, fhirJson, JSON.stringify(outcome))
}

/** An OperationOutcome with one error. */
export function refusal(
  status: number,
  code: OperationOutcomeIssue['code'],
  text: string,
  headers = {},
): Answer {
  const issue: OperationOutcomeIssue[] = [{ severity: 'error', code, details: { text } }]
  const body = JSON.stringify({ resourceType: 'OperationOutcome', issue })
  return answer(status, fhirJson, body, headers)
}
