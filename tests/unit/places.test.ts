import { describe, expect, test } from 'vitest'
import { sv } from '../../lib/i18n/sv/sv.ts'
import { childPageOf } from '../../lib/plan/child-page/child-page.ts'
import { createPlan } from '../../lib/plan/create.ts'
import { toText } from '../../lib/plan/output/text.ts'
import { withoutSecrets } from '../../lib/plan/paper/on-paper.ts'
import { planOnPaper } from '../../lib/plan/paper/plan-on-paper.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { shield } from '../../lib/plan/shield.ts'
import { summonsDocuments } from '../../lib/process/summons.ts'
import { completePlan } from '../fixtures/complete.ts'

type Places = { municipality?: string; region?: string; place?: string }

const hidden = (
  { place = '', municipality = '', region = '' }: Places,
  plan: Plan = createPlan('p', '2026-11-01T08:00:00Z'),
): Plan => ({
  ...plan,
  meeting: { ...plan.meeting, place },
  child: { ...completePlan.child, municipality, region, protectedIdentity: 'sekretessmarkering' },
})
const said = (places: Places, ownWish: string): string =>
  shield({ ...hidden(places), ownWish }).ownWish

describe('of a protected child every part of a place is left out, however it is joined and written', () => {
  test.each<[Places, string, string]>([
    [{ municipality: 'Stockholms stad' }, 'Bor i Stockholm.', 'Bor i (plats utelämnad).'],
    [{ municipality: 'Stockholms stad' }, 'I Stockholms stad.', 'I (plats utelämnad).'],
    [{ municipality: 'Malmö stad' }, 'Bor i malmö nu.', 'Bor i (plats utelämnad) nu.'],
    [{ municipality: 'Borås Stad' }, 'Bor i Borås.', 'Bor i (plats utelämnad).'],
    [{ municipality: 'Halmstad' }, 'Halmen i Halmstad.', 'Halmen i (plats utelämnad).'],
    [{ municipality: 'Hudiksvalls kommun' }, 'En Hudiksvallsbo.', 'En (plats utelämnad).'],
    [{ municipality: 'Hudiksvall' }, 'På Hudiksvallsskolan.', 'På (plats utelämnad).'],
    [{ municipality: 'Gotlands kommun' }, 'Till Gotland.', 'Till (plats utelämnad).'],
    [{ region: 'Västra Götalandsregionen' }, 'I Västra Götaland.', 'I (plats utelämnad).'],
    [{ region: 'Västra Götalandsregionen' }, 'Inom VGR.', 'Inom (plats utelämnad).'],
    [{ region: 'Region Jönköpings län' }, 'I Jönköping.', 'I (plats utelämnad).'],
    [{ region: 'Region Jönköpings län' }, 'I Jönköpings län.', 'I (plats utelämnad).'],
    [{ region: 'Region Gävleborg' }, 'Gävleborgs bästa.', '(plats utelämnad) bästa.'],
    [
      { municipality: 'Stockholm (Enskede-Årsta-Vantör)' },
      'I Enskede, nära Årsta. I Stockholm (Enskede).',
      'I (plats utelämnad), nära (plats utelämnad). I (plats utelämnad).',
    ],
    [{ municipality: 'Upplands-Bro' }, 'I Upplands\u2011Bro.', 'I (plats utelämnad).'],
    [{ municipality: 'Upplands\u2011Bro' }, 'I Upplands Bro.', 'I (plats utelämnad).'],
    [{ municipality: 'kommun: Ekerö' }, 'På Ekerö.', 'På (plats utelämnad).'],
    [
      { place: 'Storgatan 5, 824 30 Hudiksvall' },
      'Bor i Hudiksvall, 82430, på STORGATAN 5 B.',
      'Bor i (plats utelämnad), på (plats utelämnad).',
    ],
    [{ place: 'Storgatan 5' }, 'Bor på Storgatan.', 'Bor på (plats utelämnad).'],
    [{ place: 'HVB Solgården / Teams' }, 'Är på Solgården.', 'Är på (plats utelämnad).'],
    [{ place: 'Solgården – stora salen' }, 'Vid Solgårdens port.', 'Vid (plats utelämnad) port.'],
    [{ place: 'hvb solgården och teams' }, 'Är på Solgården.', 'Är på (plats utelämnad).'],
    [{ place: 'Hos familjehemmet i Ljusdal' }, 'Bor i Ljusdal.', 'Bor i (plats utelämnad).'],
    [{ place: 'Vita huset (ingång från Åsgatan)' }, 'Åsgatan.', '(plats utelämnad).'],
    [{ place: 'Håstaskolan rum 14' }, 'Går på Håstaskolan.', 'Går på (plats utelämnad).'],
    [{ municipality: 'Nacka' }, 'Bor i Nacka, Nackas bästa.', 'Bor i (plats utelämnad) bästa.'],
    [{ municipality: 'Vara' }, 'Bor i Vara nu.', 'Bor i (plats utelämnad) nu.'],
    [{ municipality: 'Vara' }, 'Vara kommun.', '(plats utelämnad) kommun.'],
    [{ municipality: 'Skara' }, 'Bor i Skara.', 'Bor i (plats utelämnad).'],
    [{ municipality: 'Hudiksvalls kommun' }, 'Bor i Hudik.', 'Bor i (plats utelämnad).'],
    [{ municipality: 'Göteborgs stad' }, 'Från Gbg, Götet.', 'Från (plats utelämnad).'],
    [{ municipality: 'Stockholm' }, 'Bor i Sthlm.', 'Bor i (plats utelämnad).'],
    [{ municipality: 'Örnsköldsvik' }, 'Bor i Övik.', 'Bor i (plats utelämnad).'],
    [{ place: 'Box 12\nSveg' }, 'Flyttat till Sveg.', 'Flyttat till (plats utelämnad).'],
  ])('%j: %s', (places, text, left) => {
    expect(said(places, text)).toBe(left)
  })
})

describe('what is no place stays', () => {
  test.each<[Places, string]>([
    [{ place: 'HVB Solgården / Teams' }, 'Vi ses på Teams, i rum 3, med HVB.'],
    [{ place: 'Skolan rum 14 och video' }, 'Skolan har video i ett annat rum.'],
    [{ municipality: 'Vara' }, 'Det ska vara bra i skolan.'],
    [{ municipality: 'Marks kommun' }, 'Står på fast mark och är lugn.'],
    [{ place: 'Stora salen' }, 'Den stora frågan är sömnen.'],
    [{ place: 'Skolans matsal' }, 'Skolans insatser räcker inte. Hon äter i matsalen.'],
    [{ place: 'kuratorns rum' }, 'Kuratorn har samtal. Kuratorns rum.'],
    [{ place: 'Hos kuratorn' }, 'Kuratorn har samtal varje vecka.'],
    [{ place: 'Socialtjänstens lokaler' }, 'Socialtjänstens utredning pågår.'],
    [{ place: 'Habiliteringens lokaler' }, 'Habiliteringens insatser.'],
    [{ place: 'Elevhälsans rum' }, 'Elevhälsans bedömning.'],
    [{ place: 'rektors kontor' }, 'Rektors beslut.'],
    [{ place: 'Hos mormor' }, 'Mormor hämtar på fredagar.'],
    [{ place: 'Föräldrarnas hem' }, 'Föräldrarnas önskan.'],
    [{ place: 'Förskolans personalrum' }, 'Förskolans personal.'],
    [{ place: 'Lugna rummet' }, 'Lugna pauser och en lugnare miljö.'],
    [{ place: 'Klassrummet' }, 'Svårt i klassrummet.'],
    [{ place: 'Telefonmöte' }, 'Telefonmöte varje vecka.'],
    [{ municipality: 'Nacka' }, 'Ont i nackan. Nackan gör ont.'],
    [{ municipality: 'Vara' }, 'Vara med kompisar är viktigt. Vara ute.'],
    [{ municipality: 'Skara' }, 'En skara barn.'],
    [{ municipality: 'Upplands-Bro' }, 'Går över en bro med brodern.'],
  ])('%j: %s', (places, text) => {
    expect(said(places, text)).toBe(text)
  })
})

test('neither paper, the region’s own question, the child’s page nor a call tells a part of a place', () => {
  const text = 'Jag vill bo kvar på Solgården och åka till Stockholm.'
  const plan = hidden(
    {
      municipality: 'Stockholms stad',
      region: 'Västra Götalandsregionen',
      place: 'HVB Solgården / Teams',
    },
    {
      ...completePlan,
      ownWish: text,
      meetingQuestion: `Hur går det? ${text}`,
      interventions: completePlan.interventions.map((row) => ({
        ...row,
        what: 'Skola i Stockholm',
      })),
      extra: { boende: 'Solgården i Stockholm' },
      extraLabels: { boende: 'Bor barnet kvar i Västra Götaland?' },
    },
  )
  const calls = summonsDocuments(withoutSecrets(plan), { today: '2026-09-20' }).map(
    ({ document }) => toText(document),
  )
  const all = [
    toText(planOnPaper(plan).document),
    JSON.stringify(childPageOf(plan, sv.childPage, '2026-10-05')),
    ...calls,
  ]
  for (const each of all) expect(each).not.toMatch(/Solgården|Stockholm|Götaland/)
  expect(calls[0]).toContain('bo kvar på (plats utelämnad) och åka till (plats utelämnad).')
})
