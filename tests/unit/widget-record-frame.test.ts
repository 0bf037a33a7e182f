import { afterEach, expect, test, vi } from 'vitest'
import { recordFrame } from '../../lib/widget/record-frame.ts'
import { alva, noah } from '../fixtures/widget-page.ts'

const origin = 'https://journal.example'
afterEach(() => vi.unstubAllGlobals())

type Posted = {
  readonly messageId: string
  readonly messageType: string
  readonly payload: { readonly resource?: { readonly subject?: unknown } }
}

/** The record around the page: what it is sent, and an answer that all is well. */
function record() {
  const posted: Posted[] = []
  const page = new EventTarget()
  const parent = {
    postMessage(message: Posted) {
      posted.push(message)
      const data = { responseToMessageId: message.messageId, payload: { status: '201' } }
      page.dispatchEvent(Object.assign(new Event('message'), { data, origin, source: parent }))
    },
  }
  vi.stubGlobal('window', Object.assign(page, { parent }))
  return posted
}

test('the document says whose it is by the child’s number', async () => {
  const posted = record()
  await recordFrame({ handle: 'h', origin })(alva, 'submission-1')
  const [stored] = posted
  expect(stored?.payload.resource?.subject).toMatchObject({
    type: 'Patient',
    identifier: { value: '201803142387' },
  })
})

test('a record that is open for another patient is sent nothing', async () => {
  const posted = record()
  const send = recordFrame({ handle: 'h', origin, patient: '180314-2387' })
  await expect(send(noah, 'submission-1')).rejects.toThrow('en annan person')
  const numberless = { ...alva, child: { ...alva.child, personalNumber: '' } }
  await expect(send(numberless, 'submission-1')).rejects.toThrow('en annan person')
  expect(posted).toEqual([])
  await send(alva, 'submission-1')
  expect(posted.map(({ messageType }) => messageType)).toEqual(['scratchpad.create', 'ui.done'])
})
