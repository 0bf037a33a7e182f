import { parseSearchRequest } from '@medplum/core'
import type { CarePlan, DocumentReference } from '@medplum/fhirtypes'
import { type Answer, answer } from '../exchange.ts'
import type { SqliteRepository } from '../repository.ts'

/** A readable copy of a plan. */
export interface PlanCopy {
  title: string
  type: string
  bytes: Buffer
}

const look = `<!doctype html><meta charset="utf-8"><style>
:root { font: 17px/1.6 'Segoe UI', system-ui, sans-serif; color: #1c2530; background: #fff }
body { margin: 0; padding: clamp(16px, 5vw, 24px); max-width: 42rem }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 1rem }
h2, dt { font-size: 1.1rem; line-height: 1.35; font-weight: 600; margin: 1.6rem 0 .3rem }
h3 { font-size: 1rem; margin: 1.2rem 0 .3rem }
p, ul, dd { margin: 0 0 .6rem } dd { margin-inline-start: 0 }
ul { padding-inline-start: 1.3rem }
table { border-collapse: collapse; width: 100% }
td, th { text-align: start; vertical-align: top; padding: .4rem .8rem .4rem 0; border-bottom: 1px solid #d9d6cf }
</style>`

/** The copies that came with a plan; its own narrative when none did. */
export async function copiesOf(repo: SqliteRepository, plan: CarePlan): Promise<PlanCopy[]> {
  const search = parseSearchRequest<DocumentReference>(
    `DocumentReference?related=CarePlan/${plan.id}&status=current`,
  )
  const found = await repo.exclusive(() => repo.searchResources<DocumentReference>(search))
  const copies = found
    .flatMap(({ content }) => content)
    .flatMap(({ attachment: { title, contentType, data } }) =>
      data
        ? [
            {
              title: title ?? 'Planen',
              type: contentType ?? '',
              bytes: Buffer.from(data, 'base64'),
            },
          ]
        : [],
    )
  if (copies.length > 0 || !plan.text?.div) return copies
  return [{ title: plan.title ?? 'Planen', type: 'text/html', bytes: Buffer.from(plan.text.div) }]
}

/** True for a copy that can be read on the page. */
export const isReadable = ({ type }: PlanCopy): boolean => type.startsWith('text/html')

/** A copy as its own page: HTML with no power to run, fetch or send anything; all else as a file. */
export function copyAnswer(copy: PlanCopy): Answer {
  if (!isReadable(copy)) {
    const name = copy.type === 'application/pdf' ? 'plan.pdf' : 'plan.bin'
    return {
      status: 200,
      body: copy.bytes,
      headers: {
        'content-type': 'application/octet-stream',
        'content-disposition': `attachment; filename="${name}"`,
      },
    }
  }
  return answer(200, 'text/html', look + copy.bytes.toString('utf8'), {
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; sandbox; frame-ancestors 'self'",
    'referrer-policy': 'no-referrer',
  })
}
