import { listed } from './phrases.ts'
import { saving } from './saving.ts'

export const start = {
  storage: {
    failed: saving.saving.notSaved,
    locked: 'Panelen är låst. Lås upp för att spara.',
    'wrong-passphrase': 'Lösenfrasen stämmer inte. Försök igen.',
    'too-short': 'Lösenfrasen är för kort. Använd minst tio tecken.',
    'newer-version':
      'Planerna är sparade av en nyare version av panelen. Uppdatera panelen och försök igen. Inget har ändrats.',
    damaged:
      'En del av det som är sparat går inte att läsa. Inget har tagits bort. Öppna panelen igen. Står det här kvar, fråga den som sköter din dator.',
    'not-a-plan':
      'Något i planen skulle inte gå att läsa igen, eller går inte att läsa där den är sparad. Inget har skrivits över. Det du skriver finns kvar här: spara planen som fil.',
    full: 'Datorn har inte plats för fler planer. Planen finns kvar här i panelen: ta bort en gammal plan, eller kopiera den här.',
  },
  tools: {
    back: 'Alla planer',
    lock: 'Lås',
    settings: 'Inställningar',
    keep: 'Spara den',
    keepAll: 'Spara dem',
  },
  start: {
    title: 'Planer',
    fetch: 'Hämta',
    fetching: 'Hämtar …',
    fetchHelp: 'Läser barnets namn och personnummer i den öppna journalen, när du trycker.',
    create: 'Ny plan',
    search: 'Sök plan',
    none: 'Inga planer än',
    noneHelp: 'Öppna barnets journal och tryck Hämta, eller börja med en tom plan.',
    noneHere: 'Börja med en tom plan.',
    noMatch: 'Ingen plan matchar sökningen.',
    count: (count: number) => (count === 1 ? '1 plan' : `${count} planer`),
    changed: (when: string) => `ändrad ${when}`,
    closed: (day: string) => `avslutad ${day}`,
    changedSince: 'ändrad sedan den lämnades över',
  },
  reading: {
    open: 'Läs in en plan',
    fromPage: 'Läs in plan från sidan',
    reading: 'Läser …',
    from: {
      marked: 'Läst i det du har markerat på sidan.',
      field: 'Läst i fältet där markören står.',
      page: 'Läst i det som sidan visar.',
    },
    more: (count: number) =>
      count === 1
        ? 'Sidan visar en plan till. Markera den för att läsa den i stället.'
        : `Sidan visar ${count} planer till. Markera en av dem för att läsa den i stället.`,
    noPlanOnPage:
      'Sidan visar ingen plan som panelen kan läsa. Öppna anteckningen, markera planens text och försök igen, eller klistra in den här.',
    title: 'Läs in en plan från journalen',
    paste: 'Klistra in planen här',
    help: 'Kopiera hela planen i journalen och klistra in den. Den läses på din dator.',
    notAPlan:
      'Det här är ingen plan som panelen kan läsa. Kopiera hela texten, med rubrikerna, och försök igen.',
    parts: (count: number) =>
      count === 0 ? 'Ingen av de åtta delarna har svar.' : `${count} av 8 delar har svar.`,
    noNumber: 'Personnumret står inte i texten. Fyll i det i planen.',
    unread: 'Det här kunde inte läsas:',
    kept: 'Det sparas bland dina egna anteckningar i planen, under mötet.',
    existing: (name: string) => `Det finns redan en plan för ${name}.`,
    accept: 'Använd',
    acceptNew: 'Gör en ny plan ändå',
    openExisting: 'Öppna planen som finns',
    cancel: 'Avbryt',
  },
  found: {
    title: 'Det här står på sidan',
    from: {
      marked: 'Läst i det du har markerat.',
      record: 'Läst där journalen visar vems den är.',
      page: 'Läst i sidans text: ett namn och ett personnummer nära varandra.',
    },
    noNumber: 'Inget personnummer',
    accept: 'Använd',
    open: 'Öppna planen',
    openThis: (which: string) => `Öppna planen: ${which}`,
    begin: 'Börja en ny plan',
    cancel: 'Avbryt',
    wrong: 'Personnumret stämmer inte. Det sparas som det står, och märks i planen.',
    existing: 'Det finns redan en plan för barnet på den här datorn.',
    closed: 'Det finns en plan för barnet på den här datorn. Den är avslutad.',
    several: (count: number) =>
      `Det finns ${count} planer för barnet på den här datorn. Vilken vill du öppna?`,
    otherName: (name: string) => `Planen här är för ${name}. Se efter att det är samma barn.`,
  },
  file: {
    save: 'Spara planen som fil',
    saveHelp:
      'Filen är inte förseglad: den som har filen kan läsa planen. Dina egna anteckningar följer inte med.',
    open: 'Öppna en fil',
    existing: 'Planen finns redan på den här datorn',
    here: (when: string) => `Här är den senast ändrad ${when}.`,
    inFile: (when: string) => `I filen är den senast ändrad ${when}.`,
    openExisting: 'Öppna planen som finns här',
    takeOver: 'Använd planen i filen',
    left: 'Allt följer inte med',
    leftOut: {
      handoffs:
        'Filen säger att planen har lämnats över. Det följer inte med: härifrån är den inte överlämnad.',
      pdf: 'PDF:en i filen följer inte med. Skriv ut planen och bifoga den igen om den behövs.',
      withdrawal:
        'Ett samtycke är återkallat här, men inte i planen som du öppnade. Återkallelsen gäller fortfarande.',
      limits:
        'Samtycket är snävare här än i planen som du öppnade: vad som får delas eller sägas, vilka enheter som får veta, eller till vilken dag. Det snävaste gäller. Läs igenom samtycket.',
      protection:
        'Personuppgifterna är skyddade här, men inte i planen som du öppnade. De är fortfarande skyddade.',
    },
    fault: {
      'not-a-plan':
        'Filen är ingen sparad plan. Välj en fil som slutar på .sip.json, eller ett paket som slutar på .zip.',
      'other-child':
        'Filen gäller ett annat barn, eller har något av ett annat barns plan i sig. Inget har lästs in. Fråga den som gav dig filen.',
      'newer-version':
        'Filen är sparad av en nyare version av panelen. Uppdatera panelen och öppna filen igen.',
    },
  },
  sameChild: {
    number:
      'Personnumren går inte att jämföra. Se efter att det är samma barn innan du går vidare.',
    name: 'Personnumret är samma, men inte namnet. Se efter att det är samma barn innan du går vidare.',
    here: 'Planen här',
    there: 'Det du öppnar',
    who: (name: string, number: string) => `${name}, ${number}`,
  },
  removed: {
    text: (name: string) => (name ? `Planen för ${name} är borttagen.` : 'Planen är borttagen.'),
    restore: 'Ångra borttagningen',
    removePlan: (name: string) => `Ta bort planen för ${name}`,
  },
  missing: {
    vault: 'Det som var sparat här finns inte kvar',
    vaultHelp: (day: string) =>
      `Här har planer sparats sedan den ${day}, men de går inte att hitta. Webbläsarens data kan ha rensats. Planer som är överlämnade kan du hämta från regionen. En plan som du har sparat som fil kan du öppna igen.`,
    drafts: (count: number) =>
      count === 1
        ? 'En plan som inte var sparad är borta'
        : `${count} planer som inte var sparade är borta`,
    draftsHelp:
      'Det som inte är sparat försvinner när webbläsaren stängs eller panelen stängs av. Planer som är överlämnade kan du hämta från regionen.',
    choose: 'Spara planer i fortsättningen',
  },
  update: 'En ny version av panelen väntar tills planerna är sparade.',
  purge: {
    after: {
      handoff: 'överlämningen',
      meeting: 'mötet',
      'follow-up': 'uppföljningen',
      due: 'den sista dagen i planen',
      closure: 'avslutet',
    },
    line: (day: string, days: number, after: string) =>
      `Planen tas bort från den här datorn den ${day}, ${days === 0 ? 'samma dag som' : days === 1 ? '1 dag efter' : `${days} dagar efter`} ${after}.`,
    later: (day: string) => `Planen tas bort från den här datorn den ${day}.`,
    due: 'Planen tas bort från den här datorn nästa gång panelen öppnas.',
    needed: {
      unsent: () => 'Planen är kvar på den här datorn tills ändringarna är överlämnade.',
      mended: () =>
        'Planen är kvar på den här datorn tills du har tagit bort det i den som inte kunde läsas.',
      reply: (day: string) =>
        `Planen är kvar på den här datorn till efter den ${day}, då svaren på kallelsen ska ha kommit.`,
      due: (day: string) =>
        `Planen är kvar på den här datorn till efter den ${day}, den sista dagen i planen.`,
      'follow-up': (day: string) =>
        `Planen är kvar på den här datorn till efter uppföljningen den ${day}.`,
      'follow-up-late': (day: string) =>
        `Planen är kvar på den här datorn tills uppföljningen den ${day} är antecknad.`,
      meeting: (day: string) => `Planen är kvar på den här datorn till efter mötet den ${day}.`,
      'consent-expires': (day: string) =>
        `Planen är kvar på den här datorn: samtycket går ut den ${day} och behöver frågas om.`,
      'turns-18': (day: string) =>
        `Planen är kvar på den här datorn: barnet fyller 18 år den ${day} och ska då svara själv om samtycke.`,
      'consent-open': () =>
        'Planen är kvar på den här datorn tills frågan om samtycke är besvarad.',
    },
    keep: (days: number) => `Behåll den ${days === 1 ? '1 dag' : `${days} dagar`} till`,
    keepThis: 'Behåll',
    keepPlan: (name: string) => `Behåll planen för ${name}`,
    soon: (day: string) => `Tas bort från den här datorn den ${day}.`,
    far: (day: string) => `tas bort härifrån ${day}`,
    gone: (names: readonly string[], day: string) =>
      names.length === 1
        ? `Planen för ${listed(names)} togs bort från den här datorn den ${day}. Den är överlämnad till regionen.`
        : `Planerna för ${listed(names)} togs bort från den här datorn den ${day}. De är överlämnade till regionen.`,
    nameless: 'ett barn utan namn',
  },
}
