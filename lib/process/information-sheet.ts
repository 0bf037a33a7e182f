import { bulletList, type Part, type PlanDocument, paragraph } from '../plan/output/document.ts'

type SheetReader = 'party' | 'family'

/** What a SIP is, in a few sentences. The law: SoL (2025:400) 10 kap. 8–9 §§, HSL 16 kap. 4 §. */
export const aboutSip = [
  'SIP betyder samordnad individuell plan. Det är en gemensam plan för ett barn eller en ung person som behöver stöd från flera verksamheter.',
  'Planen görs när regionen eller kommunen bedömer att den behövs, och bara med samtycke.',
  'Planen säger vilka insatser som behövs, vem som ansvarar för var och en, vad andra gör och vilken huvudman som har huvudansvaret.',
] as const

const parts: Record<SheetReader, readonly Part[]> = {
  party: [
    {
      heading: 'Före mötet',
      blocks: [
        paragraph('Svara på kallelsen, även om ni inte kan komma.'),
        bulletList([
          'Skriv vem som kommer.',
          'Kan den personen inte komma, skicka en ersättare.',
          'Kan ingen komma, skriv varför.',
        ]),
      ],
    },
    {
      heading: 'På mötet',
      blocks: [
        paragraph('Mötet har fem delar:'),
        bulletList([
          'Inledning: barnet först om det vill, roller, samtycke, syfte och tid.',
          'Nuläge: kort om vad som fungerar och inte.',
          'Behov, mål och insatser. Det är den längsta delen.',
          'Sammanfattning: vem gör vad, och förstår barnet?',
          'Avslut: nästa dag, och vilka som får planen.',
        ]),
        paragraph('Planen skrivs under mötet så att alla ser. Frågor om pengar tas utanför mötet.'),
      ],
    },
    {
      heading: 'Samtycke',
      blocks: [
        paragraph(
          'Det finns två samtycken: att planen görs, och att namngivna enheter får dela nödvändiga uppgifter (offentlighets- och sekretesslagen 2009:400).',
        ),
        paragraph('Dela bara det som samtycket omfattar. Samtycket kan återkallas.'),
      ],
    },
    {
      heading: 'Lagen',
      blocks: [
        paragraph(
          'Socialtjänstlagen (2025:400) 10 kap. 8–9 §§ och hälso- och sjukvårdslagen (2017:30) 16 kap. 4 §.',
        ),
        paragraph(
          'Lagen ger inte skola och förskola någon skyldighet att kalla eller delta. Det kan den lokala överenskommelsen göra.',
        ),
      ],
    },
  ],
  family: [
    {
      heading: 'Ni bestämmer med',
      blocks: [
        bulletList([
          'Planen görs tillsammans med barnet och er, så långt det går.',
          'Barnet ska få säga vad det tycker, och få veta saker på ett sätt som det förstår.',
          'Närstående kan vara med när det passar och ingen i familjen säger nej.',
          'Ni kan avsluta planen när ni vill.',
        ]),
      ],
    },
    {
      heading: 'Ni säger ja till två saker',
      blocks: [
        bulletList([
          'Att planen görs.',
          'Att de enheter som ni nämner får dela nödvändiga uppgifter om barnet.',
        ]),
        paragraph('Säg till om det är något som inte får delas. Ni kan ta tillbaka ert ja.'),
      ],
    },
    {
      heading: 'Så går det till',
      blocks: [
        bulletList([
          'Någon ser att det behövs stöd från flera.',
          'Ni får information och frågan om ni samtycker.',
          'De som behövs kallas till ett möte.',
          'Före mötet pratar ni om vad som är viktigt för er.',
          'På mötet görs planen: vem gör vad, och när.',
          'Ni ses igen och ser hur det har gått. Det kan bli flera gånger.',
          'Planen fortsätter eller avslutas.',
        ]),
      ],
    },
  ],
}

/** What a SIP is, as a page to send or print. It holds nothing about any child. */
export const informationSheet = (reader: SheetReader): PlanDocument => ({
  title: 'Information om SIP',
  intro: aboutSip.map(paragraph),
  parts: parts[reader],
})
