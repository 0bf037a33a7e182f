import { signal } from '@preact/signals'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test } from 'vitest'
import { App } from '../../../components/app.tsx'
import type { HostProfile } from '../../../lib/records/host-profile.ts'
import { failure, success } from '../../../lib/result.ts'
import type { RecordPort, Visit } from '../../../lib/session/ports/record.ts'
import { completePlan } from '../../fixtures/complete.ts'
import { startSession } from '../../fixtures/session-ports.ts'

// A reason is given for one child’s record. Where the page has turned to another it is asked anew.

afterEach(() => render(null, document.body))

const noah = { name: 'Noah Ek', number: '20150203-2398' }
const zahra = { name: 'Zahra Yusuf', number: '20120909-2393' }

/** Alva's plan beside the record of Noah; what is filled in is filled into whoever stands there. */
async function besideNoah() {
  const page = { child: noah, filled: [] as string[] }
  const visit = {
    site: 'journal.example',
    find: async () => success({ label: 'Fält', format: 'text', by: 'label', holds: 'nothing' }),
    fill: async () => {
      page.filled.push(page.child.name)
      return success({ outcome: 'placed', found: 1, of: 1 })
    },
  } as unknown as Visit
  const record = {
    site: signal('journal.example'),
    lookAround: async () => {
      const { name, number } = page.child
      const own = [{ name, personalNumber: number, numbers: [number], by: 'heading' }]
      return success({
        own,
        name,
        persons: [],
        numbers: [number],
        sources: [],
        unreadable: false,
        look: 'look',
      })
    },
    locate: async () => failure('no-field'),
    findChild: async () => failure('no-child'),
    findNotes: async () => success([]),
    insert: async () => failure('no-field'),
    page: signal({ origin: 'https://journal.example', path: '/', title: 'Journal' }),
    visit: async () => success(visit),
    point: async () => success({ end: () => {} }),
  } as unknown as RecordPort
  const { session } = startSession({ record })
  session.plans.put(completePlan)
  session.plans.open(completePlan.id)
  await act(() => render(<App session={session} />, document.body))
  const profile = {
    version: 1,
    name: 'Journal',
    page: { origin: 'https://journal.example' },
    sections: [{ section: 'meetingQuestion', field: { label: 'Fält', selectors: [] } }],
  } as unknown as HostProfile
  await act(() => session.filling.show(profile))
  const why = () => document.querySelector<HTMLInputElement>('.confirm input:not([type=radio])')
  return {
    page,
    session,
    why,
    say: (reason: string) =>
      act(() => {
        const box = why()
        if (!box) throw new Error('No reason is asked for')
        box.value = reason
        box.dispatchEvent(new Event('input', { bubbles: true }))
      }),
    /** @param count the how manieth click in one place, as a browser counts. */
    press: (words: RegExp, count = 1) =>
      act(async () => {
        const button = [...document.querySelectorAll('.confirm button')].find(({ textContent }) =>
          words.test(textContent ?? ''),
        )
        button?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: count }))
        await new Promise((resolve) => setTimeout(resolve))
      }),
  }
}

test('the reason for one child is not the reason for the next: a second press writes nothing', async () => {
  const all = await besideNoah()
  await all.say('Noah är syskon')
  all.page.child = zahra
  await all.press(/ändå/)
  expect(all.why()?.value).toBe('')
  await all.press(/ändå/)
  expect(all.page.filled).toEqual([])
  expect(all.session.state.plan.value?.otherRecords).toEqual([])
})

test('the second click of a double click answers nothing that was asked after the first', async () => {
  const all = await besideNoah()
  await all.say('Noah är syskon')
  all.page.child = { name: completePlan.child.name, number: completePlan.child.personalNumber }
  await all.press(/ändå/)
  await all.press(/fyll/i, 2)
  expect(all.page.filled).toEqual([])
  await all.press(/fyll/i)
  expect(all.page.filled).toEqual([completePlan.child.name])
})

test('pressed twice for one child: it is filled in once, and noted once', async () => {
  const all = await besideNoah()
  await all.say('Noah är syskon')
  await act(async () => {
    const { start } = all.session.filling
    await Promise.all([start('Noah är syskon'), start('Noah är syskon')])
  })
  expect(all.page.filled).toEqual(['Noah Ek'])
  expect(all.session.state.plan.value?.otherRecords).toHaveLength(1)
})
