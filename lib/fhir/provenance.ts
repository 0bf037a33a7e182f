import type { Provenance } from '@medplum/fhirtypes'
import { concept } from './codeable-concept.ts'
import { compact } from './compact.ts'
import { type Context, to, toLead } from './context.ts'
import { systems } from './systems.ts'

/** Who stands behind this handoff, and with what it was written. A new one for each handoff. */
export const provenance = (context: Context, keys: readonly string[], again: boolean): Provenance =>
  compact<Provenance>({
    resourceType: 'Provenance',
    target: keys.map((key) => to(context, key)),
    occurredDateTime: context.plan.changedAt,
    recorded: context.now,
    activity: concept('dataOperation', again ? 'UPDATE' : 'CREATE'),
    agent: [
      ...(toLead(context)
        ? [{ type: concept('provenanceAgent', 'custodian'), who: toLead(context) }]
        : []),
      {
        type: concept('provenanceAgent', 'assembler'),
        who: {
          type: 'Device',
          identifier: { system: systems.software, value: 'sip-panelen' },
          display: 'SIP-panelen',
        },
      },
    ],
  })
