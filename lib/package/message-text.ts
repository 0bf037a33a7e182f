import { receivers } from '../plan/receivers.ts'
import type { Plan } from '../plan/schema.ts'
import { shield } from '../plan/shield.ts'
import { fileNames } from './contents.ts'

/**
 * The free text of the message that the package goes with. It names no child: it is for whoever
 * opens a function's mail. With protected identity no unit's name tells a telephone. Swedish, as all that is sent.
 */
export function messageText(original: Plan, hasPdf: boolean, today: string): string {
  const plan = shield(original)
  const { unit, principal } = plan.leadPrincipal
  return [
    'Samordnad individuell plan (SIP)',
    '',
    `Till funktionsadressen hos: ${receivers(plan, today).join('; ')}`,
    `Från: ${[unit, principal].filter((name) => name.trim() !== '').join(', ')}`,
    '',
    'Bifogat:',
    `– ${fileNames.document}: planen att läsa`,
    ...(hasPdf ? [`– ${fileNames.pdf}: planen som PDF`] : []),
    `– ${fileNames.bundle}: samma plan som data (FHIR R4)`,
    '',
    'Den som har SIP-panelen öppnar hela paketet där med Öppna en fil, och kan ta över planen.',
    'Samtycket att dela gäller de enheter som står ovan.',
    '',
  ].join('\r\n')
}
