import type { handoff as source } from '../sv/handoff.ts'

export const handoff: typeof source = {
  handoff: {
    title: 'Handed off',
    goesHere: 'The region has the plan. On this computer it is gone when you close the browser.',
    titleTo: (receiver) => `Handed off to ${receiver}`,
    limit:
      'What is written under “Must not be shared” goes with the plan, as a limit for those who read it.',
    to: (receiver) => `Will be handed off to ${receiver}`,
    toPage: 'Will be handed off to this page',
    noReceiver: {
      'no-server': 'No receiver chosen',
      'no-server-in-region': 'No receiver is set for the region',
      'policy-unread': 'The receiver cannot be read',
      'policy-waiting': 'Reading who the receiver is …',
    },
    receipt: 'Receipt',
    receiver: 'Receiver',
    version: 'Version',
    time: 'Time',
    noPlan: 'They have not been given the plan.',
    registerKeeps: {
      places:
        'The region has its own record of the child, and it may show where the child is. It cannot be changed from here: contact the region.',
      answers:
        'The region’s own record of the child stays as it is: its name, municipality or region is not as in the plan.',
    },
    changed: 'The plan has been changed since it was handed off.',
    unfinished: 'The handoff was not finished. Press Hand off again: it counts only once.',
    toSettings: 'Open settings',
    toConsent: 'Go to consent',
    failed: 'The plan was not handed off',
    fault: {
      'no-server':
        'No receiver is chosen, so nothing was sent. Ask your IT administrator for the address of the region’s server and write it in Settings. Meanwhile you can copy the plan or save it as a file.',
      'no-server-in-region':
        'No receiver is set for the chosen region, so nothing was sent. Ask your IT administrator for the address of the region’s server and write it in Settings. Meanwhile you can copy the plan or save it as a file.',
      'policy-unread':
        'What your organisation has decided about the receiver cannot be read, so nothing was sent. Show this to those who look after your computer.',
      'policy-waiting':
        'The panel has not yet read what your organisation has decided, so nothing was sent. Try again in a while.',
      unreachable:
        'The regional server does not answer. The plan is still here. Try again in a while.',
      timeout:
        'The regional server did not answer in time. Press Hand off again: the plan counts only once.',
      moved:
        'The region’s server leads on to another address, and nothing is sent there. If the server has moved, the address must be changed in Settings: ask the IT administrator. The plan is still here.',
      busy: 'The regional server takes nothing just now. The plan is still here. Try again in a while.',
      interrupted: 'The handoff was cut off. Press Hand off again: the plan counts only once.',
      'signed-out': 'The region needs to know who you are. Log in, and the plan is handed over.',
      'plain-page':
        'The page has no https. The browser allows no log-in there, and the plan was not handed off. Copy it, or open the page with https.',
      'not-allowed':
        'You may not hand over this plan. Ask your administrator about your unit and your rights.',
      refused: 'The regional server did not take the plan.',
      conflict: 'Somebody else has changed the plan at the region. It is not overwritten.',
      nonsense:
        'The answer from the regional server cannot be understood. Check the address in Settings.',
      'bundle-fault':
        'The plan could not be converted for the region, and nothing was sent. This is a fault in SIP-panelen. Copy the plan for now and report the fault.',
      partly:
        'The server took only a part of the plan. No receipt can be shown. Contact the region.',
      'changed-meanwhile':
        'The plan, the receiver or the log-in has been changed since you pressed. Read through the plan and press Hand off again.',
      'no-consent': 'The consent is no longer valid. The plan has not been handed off.',
      'person-differs':
        'The region has the number under another name or birth date. Press Hand off again to compare.',
      'person-deceased':
        'The region has the number for somebody who has died. Check the personal number in the plan, or contact the region.',
      'person-inactive':
        'The region no longer uses its record of the person with this number. Check the personal number in the plan, or contact the region.',
      'person-replaced':
        'The region has replaced the person with this number by another. Find out which number is valid now, and change it in the plan.',
      'several-people':
        'The region has several people with this number, and nothing tells which of them is the child. Contact the region: it has to be put right there.',
      'planning-consent-missing':
        'Consent to the plan being made is missing. Fill in who has consented, how and when.',
      'sharing-consent-missing':
        'Consent to the units sharing is missing. Fill in who has consented and which units it covers.',
      'own-consent-missing':
        'The child has turned 18. The guardians’ consent no longer counts: ask for the person’s own consent before you hand off.',
      'consent-withdrawn': 'The consent has been withdrawn. The plan cannot be handed off.',
      'consent-expired':
        'The consent has expired. Ask whether it should be extended before you hand off.',
    },
    person: {
      title: 'Is it the same child?',
      who: (name, born) => `${name || 'somebody without a name'}${born && `, born ${born}`}`,
      has: (who) => `The region has the personal number for ${who}.`,
      hasWithout: (who) => `The region has the child as ${who}.`,
      plan: (who) => `The plan is for ${who}.`,
      help: 'Nothing has been sent. If it is another child: press Cancel and correct the plan.',
      yes: 'Same child, hand off',
      no: 'Cancel',
    },
    conflictElsewhere:
      'What you have written is still here. Copy it. Then fetch the region’s plan in SIP-panelen and write it there, or ask whoever handed the plan off to do so.',
    answer: {
      waiting: (who: string) => `${who || 'The region'} has not answered yet.`,
      received: (who: string) => `${who || 'The region'} has received the plan and is reading it.`,
      accepted: (who: string) => `${who || 'The region'} has said yes to the plan.`,
      rejected: (who: string) => `${who || 'The region'} has said no:`,
      completed: (who: string) => `${who || 'The region'} is done with the plan.`,
      ended: (who: string) => `${who || 'The region'} has closed the matter.`,
      'not-asked': (who: string) => `${who} is no longer asked.`,
    },
    serverSays: 'The server answers:',
  },
}
