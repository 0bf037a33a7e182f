import { ownProfiles } from '../world/backend/own-profiles.ts'

const { length } = await ownProfiles()
console.log(`${length} profiles, questionnaires and code systems in .output/fhir/`)
