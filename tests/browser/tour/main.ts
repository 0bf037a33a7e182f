import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { planDocument } from '../../../lib/plan/output/plan-document.ts'
import { sentencesOf } from '../../../lib/plan/output/sentences.ts'
import { completePlan } from '../../fixtures/complete.ts'
import { root } from '../../setup/root.ts'
import { alva, openNote, saveNote } from '../story/journal-steps.ts'
import * as steps from '../story/panel-steps.ts'
import { openStage } from '../story/stage.ts'
import { typist } from '../story/typist.ts'
import { asTyped, writePlan } from '../story/write-plan.ts'
import { setView } from '../view.ts'
import { openCamera } from './camera.ts'
import { missingOrDoubled } from './missing-or-doubled.ts'

// The main job from beginning to end, in the real extension with its real side panel: a child's
// journal, the plan, the note, the regional backend, a browser restart, the intranet.

const folder = join(root, '.output/tour')
const passphrase = 'lugn lunch på tisdag'
const profile = await mkdtemp(join(tmpdir(), 'sip-tour-'))
const stage = await openStage(profile)
const camera = await openCamera(folder)
console.log('The tour. Pictures in .output/tour/:')

try {
  let { journal, panel } = await stage.openBeside(alva(stage.world))
  await setView(panel, { width: 360, height: 860 })
  const hand = typist(panel)
  await camera.both(journal, panel, 'panelen-oppnas', 'the icon is pressed, the panel opens')
  await steps.chooseServer(panel, stage.world.backend.url)

  await hand.press('Hämta')
  await hand.button('Använd').waitFor()
  await camera.both(journal, panel, 'hamta', 'name and number found in the page, shown first')
  await hand.press('Använd')
  await panel.locator('.summary').waitFor()
  await camera.one(panel, 'atta-saknas', 'a plan is there: 8 saknas')

  let chapter = 0
  await writePlan(panel, completePlan, async (heading) => {
    chapter += 1
    if ([4, 6].includes(chapter)) await camera.one(panel, `del-${chapter}`, `written: ${heading}`)
  })
  await typist(panel).fold('Möte och uppföljning')
  await camera.one(panel, 'atta-klara', '8 klara')
  await steps.choosePassphrase(panel, passphrase)

  await openNote(journal)
  await hand.press('Infoga')
  await hand.button('Ja, infoga här').waitFor()
  await camera.both(journal, panel, 'ratt-barn', 'child, year and site are confirmed')
  await hand.press('Ja, infoga här')
  await panel.getByText('delar finns i fältet').waitFor()
  await camera.both(journal, panel, 'infogad', 'the plan stands in the journal’s editor')
  const note = await saveNote(journal, stage.world)
  await camera.write('anteckning.html', note)
  await camera.both(journal, panel, 'sparad', 'the note is saved in the journal')

  const receipt = await steps.handOff(panel)
  await camera.both(journal, panel, 'overlamnad', 'the plan is with the region: receipt')
  await steps.handOff(panel)
  await camera.write('kvitto.txt', `${receipt}\n`)

  await stage.reopen()
  ;({ journal, panel } = await stage.openBeside(alva(stage.world)))
  await setView(panel, { width: 360, height: 860 })
  await camera.one(panel, 'last', 'the browser is opened again: locked')
  await steps.unlock(panel, passphrase)
  await panel.getByRole('button', { name: /^Alva Lind/ }).click()
  await panel.locator('.summary').waitFor()
  await camera.one(panel, 'olast', 'unlocked: nothing is lost')

  const officer = await stage.browser().context.newPage()
  await officer.goto(new URL('/inkorg', stage.world.backend.url).href)
  await camera.one(officer, 'mottagaren', 'the receiving officer at the region')

  await officer.goto(stage.world.intranet.url)
  const widget = officer.locator('sip-plan')
  await typist(widget).press('Möte, kallelse och uppföljning')
  await writePlan(widget, completePlan)
  await typist(widget).fold('Möte och uppföljning')
  await typist(widget).press('Överlämna')
  await widget.getByText('Kvitto', { exact: true }).waitFor()
  await widget.scrollIntoViewIfNeeded()
  await camera.one(officer, 'intranatet', 'the same plan as <sip-plan> on the intranet')

  const wrong = missingOrDoubled(note, sentencesOf(planDocument(asTyped(completePlan))).flat())
  const plans = await stage.held('CarePlan')
  console.log(`\n${receipt}\n`)
  console.log(`Sentences of the plan not found exactly once in the saved note: ${wrong.length}`)
  console.log(
    `CarePlans at the region, one from the panel and one from the intranet: ${plans.length}`,
  )
  if (wrong.length > 0 || plans.length !== 2) process.exitCode = 1
} finally {
  await camera.close()
  await stage.close()
  await rm(profile, { recursive: true, force: true, maxRetries: 5 })
}
