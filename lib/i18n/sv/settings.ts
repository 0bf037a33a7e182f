export const settings = {
  vault: {
    locked: 'Panelen är låst',
    help: 'Planerna ligger förseglade på datorn. Skriv din lösenfras för att öppna dem.',
    passphrase: 'Lösenfras',
    repeat: 'Lösenfras en gång till',
    unlock: 'Lås upp',
    unlocking: 'Låser upp …',
    forgotten: 'Har du glömt lösenfrasen?',
    forgottenHelp:
      'Lösenfrasen går inte att få tillbaka. Den finns inte sparad någonstans, och ingen annan kan öppna planerna. Kommer du inte på den kan du börja om med en ny.',
    beginAnew: 'Börja om',
    lost: 'Vill du ta bort allt som ligger förseglat på den här datorn? Det går inte att ångra. Det här går förlorat:',
    whatIsLost: [
      'alla planer på datorn, också det som inte är överlämnat',
      'dina egna anteckningar',
      'dina inställningar, som region, server och journalsystem',
    ],
    notLost:
      'Planer som är överlämnade kan du hämta från regionen. En plan som du har sparat som fil kan du öppna igen.',
    removeAll: 'Ta bort allt och börja om',
    keepAll: 'Avbryt',
    notRemoved: 'Det gick inte att ta bort allt. Försök igen.',
    create: 'Spara på datorn',
    createTitle: 'Spara på datorn',
    createHelp:
      'Välj en lösenfras på minst tio tecken. Planerna förseglas med den. Glömmer du den går de inte att öppna: ingen annan har den.',
    creating: 'Förseglar …',
    unequal: 'Lösenfraserna är inte lika.',
    created: 'Planerna sparas förseglade på den här datorn.',
    mayBeCleared:
      'Webbläsaren kan ta bort planerna om datorn får ont om plats. Spara viktiga planer som fil också.',
    keepTitle: 'Spara planerna på datorn',
  },
  settings: {
    title: 'Inställningar',
    back: 'Tillbaka',
    you: 'Du',
    language: 'Språk',
    endpoint: 'Regionens server',
    yourRegion: 'Din region',
    region: 'Region',
    noRegion: 'Ingen region vald',
    writer: 'Ditt namn och din enhet',
    writerHelp:
      'Står som ”Skriven av” i källan under det du infogar och kopierar. Lämnar du det tomt står namnet du är inloggad med, om du är det.',
    reminders: 'Påminnelser',
    remindersHelp:
      'Om svarsdag, möte, uppföljning och samtycke som går ut. En påminnelse nämner aldrig barnet. När webbläsaren har startats om säger den bara att något är att göra, tills du har låst upp.',
    remindersNotKept:
      'Påminnelserna får inte plats just nu, så de visas inte utanför panelen. Vad som är på gång ser du i varje plan. Ta bort planer som inte behövs, så kan de visas igen.',
    allowReminders: 'Visa påminnelser utanför panelen',
    remindersAnswer: {
      allowed: 'Påminnelser visas utanför panelen.',
      refused: 'Webbläsaren visar inga påminnelser. De räknas på panelens ikon i stället.',
    },
    ownProfile: 'Egen regionprofil',
    ownProfileHelp: 'Profilen som JSON, från din administratör.',
    endpointHelp: (standard: string) =>
      standard
        ? `Adressen till regionens FHIR-server. Lämnar du den tom används ${standard}`
        : 'Adressen till regionens FHIR-server.',
    lockAfter: 'Lås efter så många minuter utan arbete',
    wrongAddress: {
      'no-https': 'Skriv en adress som börjar med https://.',
      person:
        'Adressen får inte innehålla användarnamn, lösenord eller tecknet @. Du loggar in när regionen frågar.',
      query: 'Adressen får inte ha något efter ? eller #. Ta bort det.',
      'not-an-address':
        'Det går inte att läsa som en adress. Skriv den utan mellanslag, till exempel https://fhir.exempel.se/r4.',
    },
    dropped: (label: string, why: string) => `Det du skrev i ”${label}” används inte. ${why}`,
    addressStands: (kept: string) => `${kept} gäller så länge.`,
    wrongMinutes: 'Skriv ett helt antal minuter, från 1 till 480.',
    unread: {
      title: (names: string) => `Kunde inte läsas: ${names}`,
      help: 'Allt annat bland inställningarna gäller som förut. Det som inte kunde läsas ligger kvar tills du väljer det på nytt.',
      nonePurged: 'Inga planer gallras så länge.',
      accept: 'Fortsätt utan det',
      names: {
        language: 'språk',
        endpoint: 'regionens server',
        lockAfter: 'minuter till låset',
        region: 'vald region',
        ownProfile: 'egen regionprofil',
        writer: 'ditt namn och din enhet',
        caller: 'vem du kallar för',
        unit: 'din enhet',
        keptUntil: 'vilka planer som behålls längre',
        hostProfiles: 'egna profiler för journalsystem',
      } as Readonly<Record<string, string>>,
    },
    wrongProfile: 'Profilen går inte att läsa. Den som gällde gäller fortfarande.',
  },
  policy: {
    decided: 'Bestämt av din organisation',
    title: 'Från din organisation',
    unread:
      'En del av det som din organisation har bestämt går inte att läsa. Det som det gäller är stängt till dess. Visa det här för den som sköter din dator.',
    decidedUnread: 'Bestämt av din organisation, men det går inte att läsa',
    noReceiver: 'Ingen. Inget lämnas över så länge.',
  },
  siteAccess: {
    title: 'Webbplatser som panelen får nå',
    help: 'En journal kan visa en del av sidan från en annan webbplats. Här står de som du har tillåtit.',
    none: 'Du har inte tillåtit någon.',
    removeSite: (site: string) => `Ta bort ${site}`,
  },
}
