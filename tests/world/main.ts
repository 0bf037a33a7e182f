import { openWorld } from './open-world.ts'

await openWorld()
