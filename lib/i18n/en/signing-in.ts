import type { Messages } from '../sv/sv.ts'

export const signingIn: Pick<Messages, 'identity' | 'waiting'> = {
  identity: {
    signIn: 'Log in',
    signInAndSend: 'Log in and hand over',
    signingIn: 'Logging in …',
    signOut: 'Log out',
    title: 'Log-in at the region',
    as: (name: string) => (name ? `You are logged in as ${name}.` : 'You are logged in.'),
    out: 'You are not logged in. You log in when you hand over a plan, or here.',
    failed: 'You were not logged in',
    fault: {
      unreachable: 'The region’s log-in does not answer. Try again in a while.',
      moved:
        'The region’s server leads on to another address. If the server has moved, the address must be changed in Settings: ask the IT administrator.',
      nonsense:
        'The answer from the region’s log-in cannot be trusted. Try again, or ask your administrator.',
      'wrong-clock':
        'The clock of this computer is wrong, so you cannot log in. Set the clock, or ask whoever looks after the computer, and log in again. The plan is still here.',
      'turned-back': 'The log-in was interrupted. The plan is still here.',
      'no-leave':
        'The browser was not allowed to open the log-in. Press Log in again and answer Allow.',
      'no-log-in':
        'The region’s server has no log-in that the panel can use. Ask your administrator.',
    },
  },
  waiting: {
    why: {
      unreachable: 'The regional server does not answer.',
      timeout: 'The regional server did not answer in time.',
      busy: 'The regional server takes nothing just now.',
      interrupted: 'The handoff was cut off.',
    },
    title: 'The plan is waiting to be handed off',
    line: 'Waiting to be handed off.',
    again: (minutes) =>
      minutes < 1
        ? 'Trying again in less than a minute.'
        : minutes === 1
          ? 'Trying again in 1 minute.'
          : `Trying again in ${minutes} minutes.`,
    now: 'Try now',
    trying: 'Trying to hand the plan off …',
    signedOut: 'Log in, and the plan is handed off.',
    elsewhere: (to) => `The plan is waiting to be handed to ${to}.`,
    elsewhereUnknown: 'The plan is waiting to be handed off, but it is not known to whom.',
    nowChosen: (to) => `Now ${to} is chosen.`,
    noneChosen: 'Now no receiver is chosen.',
    somebodyElse: 'Somebody else began to hand it off.',
    nobodyThen: 'Nobody was logged in when the handoff began.',
    mayBeThere: 'If the plan did arrive, the receiver still has it.',
    sendTo: (to) => `Hand off to ${to}`,
    sendAs: (name) => (name ? `Hand off as ${name}` : 'Hand off in your name'),
    drop: 'Do not hand off',
    nowFor: (name) => `Try now to hand off the plan for ${name}`,
  },
}
