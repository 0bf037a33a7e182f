import { openWorld } from '../world/open-world.ts'
import { buildIfChanged } from './builds.ts'
import { openByHand, patients, worldsExtension } from './by-hand.ts'
import { hasDisplay } from './display.ts'
import { explain } from './explain.ts'
import { startTour } from './tour.ts'

const startByHand = async () => {
  const world = await openWorld()
  if (hasDisplay(process)) {
    await openByHand(world)
    console.log('Press the extension’s icon beside the journal to open the panel.')
    return
  }
  console.log(`There is no display here, so no browser opens. Either
  see the tour in pictures:  npm start -- --tour
  or load ${worldsExtension}
  as an unpacked extension in a browser of your own, and open ${patients(world)}
`)
}

try {
  console.log('Building the extension and the widget …')
  await buildIfChanged()
  await (process.argv.includes('--tour') ? startTour() : startByHand())
} catch (error) {
  explain(error)
}
