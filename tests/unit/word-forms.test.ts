import { expect, test } from 'vitest'
import { sv } from '../../lib/i18n/sv/sv.ts'
import { childPageOf } from '../../lib/plan/child-page/child-page.ts'
import { patchSection, patchSharing } from '../../lib/plan/edits.ts'
import { toText } from '../../lib/plan/output/text.ts'
import { planOnPaper } from '../../lib/plan/paper/plan-on-paper.ts'
import { shield } from '../../lib/plan/shield.ts'
import { tells, withheldPieces, withoutWithheld } from '../../lib/plan/withheld.ts'
import { completePlan } from '../fixtures/complete.ts'
import { edited } from '../fixtures/process-plans.ts'

/** Singular and plural, each alone and with its article. */
const nouns = [
  'flicka flickan flickor flickorna',
  'skola skolan skolor skolorna',
  'hund hunden hundar hundarna',
  'läxa läxan läxor läxorna',
  'mage magen magar magarna',
  'pojke pojken pojkar pojkarna',
  'bil bilen bilar bilarna',
  'lägenhet lägenheten lägenheter lägenheterna',
  'diagnos diagnosen diagnoser diagnoserna',
  'skuld skulden skulder skulderna',
  'nyckel nyckeln nycklar nycklarna',
  'syster systern systrar systrarna',
  'vän vännen vänner vännerna',
  'rum rummet rum rummen',
  'hem hemmet hem hemmen',
  'hus huset hus husen',
  'öl ölet öl ölen',
  'hot hotet hot hoten',
  'rån rånet rån rånen',
  'piller pillret piller pillren',
  'fängelse fängelset fängelser fängelserna',
  'sambo sambon sambor samborna',
  'missbruk missbruket missbruk missbruken',
].map((forms) => forms.split(' ').flatMap((form) => [form, form.endsWith('s') ? form : `${form}s`]))
const names = ['Bo', 'Eva', 'Karl', 'Ahmed', 'Lindskolan', 'Gävle'].map((name) => [
  name,
  `${name}s`,
])

const limited = (notShared: string) => patchSharing({ notShared })(completePlan)

test('what must not be shared is hidden in every form of its words, whichever form was written', () => {
  const told = [...nouns, ...names].flatMap((forms) =>
    forms.flatMap((written) => {
      const pieces = withheldPieces(limited(written))
      return forms
        .filter((form) => !tells(`Nu är det ${form} igen.`, pieces))
        .map((form) => `${written}: ${form}`)
    }),
  )
  expect(told).toEqual([])
})

test('neither print nor the child’s page tells another form of it', () => {
  const plan = edited(
    limited('lägenheten'),
    patchSection('childParticipation', { ownWords: 'En ny lägenhet.' }),
  )
  expect(toText(planOnPaper(plan).document)).not.toContain('lägenhet')
  expect(JSON.stringify(childPageOf(plan, sv.childPage, '2026-10-05'))).not.toContain('lägenhet')
})

test.each([
  ['Helen', 'Hela skolan är med. Helt bra.'],
  ['planen', 'Lugn plats för lunch.'],
  ['Elen', 'Lunch eller mellanmål.'],
  ['husen', 'Hunden får vara med.'],
])('%s is no other word: %s', (notShared, text) => {
  expect(withoutWithheld(text, withheldPieces(limited(notShared)))).toBe(text)
})

const secret = 'Efter skilsmässan sover Alva mindre.'

test.each([
  'Rektor Karin Ek på Håstaskolan ska inte få veta om skilsmässan',
  'Håstaskolan får inte veta något om skilsmässan',
  'Berätta inte för kurator Eva Nyström om skilsmässan',
  'Inget till skolan om skilsmässan',
  'Skilsmässan får inte berättas för Eva Nyström',
  'Föräldrarnas skilsmässa ska inte tas upp på mötet',
  'Skilsmässan, till rektor Karin Ek',
])('who must not be told takes nothing from what: %s', (notShared) => {
  expect(withoutWithheld(secret, withheldPieces(limited(notShared)))).toBe('')
})

test.each([
  'Skilsmässan, till Eva Nyström',
  'Skilsmässan får inte berättas för Eva Nyström',
  'Eva Nyström ska inte få veta om skilsmässan',
])('and stands in print as who answers for what: %s', (notShared) => {
  expect(toText(planOnPaper(limited(notShared)).document)).toContain('Person: Eva Nyström')
})

test.each(['Detta får inte delas', 'Allt ska inte berättas'])(
  '%s hides no such word',
  (notShared) => {
    expect(tells('Detta hjälper. Det mesta är bra.', withheldPieces(limited(notShared)))).toBe(
      false,
    )
  },
)

const places = [
  ['Lindskolan', 'Lindskolans', 'Lindskola', 'Lindskoleleverna'],
  ['Lägenheten', 'lägenhet', 'lägenhetens', 'lägenheter'],
  ['Solgården', 'solgård', 'Solgårdens'],
  ['Radhuset', 'radhus', 'radhusets', 'radhusen'],
  ['Stugan', 'stuga', 'stugans'],
  ['Parken', 'park', 'parkens'],
  ['Ängen', 'Ängens', 'änge'],
  ['Kyrkan', 'kyrka', 'kyrkans'],
  ['Nacka', 'Nackas', 'Nackabo', 'Nackaskolan'],
  ['Umeå', 'Umeås', 'Umeåbor', 'Umeåborna'],
  ['Södra skolan', 'Södra skolans', 'södra skolan'],
]

test('of a protected child a place is hidden in every form, whichever form was written', () => {
  const told = places.flatMap(([place = '', ...forms]) =>
    [place, ...forms].flatMap((form) => {
      const plan = edited(
        completePlan,
        patchSection('child', { protectedIdentity: 'sekretessmarkering' }),
        patchSection('meeting', { place }),
        patchSection('childParticipation', { ownWords: `Nu är det ${form} igen.` }),
      )
      const said = shield(plan).childParticipation.ownWords
      return said === 'Nu är det (plats utelämnad) igen.' ? [] : [`${place}: ${said}`]
    }),
  )
  expect(told).toEqual([])
})
