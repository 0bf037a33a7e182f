export const print = {
  print: {
    menu: 'Skriv ut eller spara som fil',
    title: 'Skriv ut',
    print: 'Skriv ut',
    sheet: 'Blad',
    sheets: {
      plan: 'Hela planen',
      child: 'Barnets sida',
      consent: 'Samtyckesblankett',
      call: 'Kallelser och inbjudningar',
      information: 'Information till verksamheter',
      'information-family': 'Information till familjen',
      'before-child': 'Inför mötet: till barnet',
      'before-guardians': 'Inför mötet: till vårdnadshavarna',
    },
    help: 'Välj Spara som PDF i utskriften om du vill ha en fil.',
    readThrough:
      'Familjen har sagt att något inte får delas eller sägas. Meningar med de orden är borttagna, men det kan stå kvar med andra ord. Läs igenom bladet innan du lämnar ut det.',
    takenFrom: (parts: string) => `Något är borttaget ur: ${parts}.`,
    readAgain: 'Läs de här meningarna en gång till:',
    childHelp: 'Rita eller klistra in bilder i rutorna. Läs sidan tillsammans med barnet.',
    leftOut: (count: number) =>
      count === 1
        ? 'En text står inte på sidan, eftersom den rör det som inte får delas.'
        : `${count} texter står inte på sidan, eftersom de rör det som inte får delas.`,
    goneHelp: 'Den kan vara borttagen. Öppna utskriften igen från planen i panelen.',
  },
}
