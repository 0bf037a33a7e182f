import { describe, expect, test } from 'vitest'
import { undated } from '../../lib/plan/answers/consent.ts'
import { patchSection, patchSharing } from '../../lib/plan/edits.ts'
import { toText } from '../../lib/plan/output/text.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { summonsDocuments } from '../../lib/process/summons.ts'
import { completePlan } from '../fixtures/complete.ts'

const call = (plan: Plan): string =>
  summonsDocuments(plan, { today: '2026-09-12' })
    .filter(({ party }) => party.unit.startsWith('Barn- och'))
    .map(({ document }) => toText(document))
    .join()

describe('why a unit is not told who the child is', () => {
  const taken = (grants: Plan['consent']['planning'], withdrawn: string) =>
    grants.map((grant) => ({ ...grant, withdrawn }))
  const { planning, sharing } = completePlan.consent
  const day = '2026-09-10'

  test.each<[string, Plan, readonly string[]]>([
    [
      'all is withdrawn',
      patchSection('consent', {
        planning: taken(planning, day),
        sharing: { ...sharing, grants: taken(sharing.grants, day) },
      })(completePlan),
      [
        'Samtycket till att planen görs har återkallats den 10 september 2026.',
        'Samtycket att dela uppgifter har återkallats den 10 september 2026.',
      ],
    ],
    [
      'withdrawn on a day that nobody knows',
      patchSection('consent', { planning: taken(planning, undated) })(completePlan),
      ['Samtycket till att planen görs har återkallats.'],
    ],
    [
      'expired',
      patchSharing({ validUntil: '2026-09-11' })(completePlan),
      ['Samtycket att dela uppgifter gällde till och med fredag 11 september 2026.'],
    ],
    [
      'never given',
      patchSharing({ grants: [] })(completePlan),
      ['Samtycke att dela uppgifter finns ännu inte.'],
    ],
  ])('%s', (_name, plan, sentences) => {
    const text = call(plan)
    for (const sentence of sentences) expect(text).toContain(sentence)
    expect(text).not.toMatch(/planen görs finns ännu inte|omfattar inte er/)
  })
})
