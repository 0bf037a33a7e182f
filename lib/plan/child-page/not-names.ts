/** Where an answer about who it is says that it is nobody yet. */
export const saysNobody = (text: string): boolean => begins.test(text) || holds.test(text)

const begins =
  /^(?:ingen|inte|ej|ska|skall|bör|någon|oklar[at]?|under|väntar|återkommer|meddelas|kommer|bestäms|nya?|den|vem|personal|nobody|none|not|unknown|to be|tba|tbd|xx+|n\.?\s?n)(?!\p{L})/iu
const holds =
  /(?<!\p{L})(?:vakan[ts]|vacant|okänd[at]?|utses|tillsätts|rekryteras|saknas|inte klart|ej klart)(?!\p{L})/iu

/** What stands before a name and is none: titles, roles, how they are cut short, and small words. */
export const isRole = (word: string): boolean => isTitle(word) || small.test(word)

/** What somebody is by profession or by address: "rektor", "dr", "skolsköterskan". */
export const isTitle = (word: string): boolean => title.test(word) || role.test(word)

const title =
  /^(?:rektorn?|psykolog(?:en)?|dr|doktor(?:n)?|prof(?:essorn?)?|fröken|magistern?|mentorn?|fysioterapeut|polis(?:en)?|tolk(?:en)?|advokat(?:en)?|tränaren?|familjehems(?:mamman?|pappan?))$/i

const small =
  /^(?:herr|fru|tf|t\.?f|stf|bitr(?:ädande)?|tillförordnad|vik(?:arierande|arie)?|ställföreträdande|leg(?:itimerad)?|gode?|ansvarig|ordinarie|studie|enligt|se|vi|alla|från|via|hos|hemma|både|samt|och|eller)$/i

/** "SIP-samordnare", "Klassläraren", "Specialpedagogen": long roles end as these do. */
const role =
  /(?:samordnar|koordinator|lärar|sköter?sk|pedagog|logoped|psykolog|kurator|sekreterar|sekr|chef|rektor|läkar|handläggar|handledar|behandlar|utredar|terapeut|assistent|konsulent|stödjar|ledar|coach|strateg|jurist|dietist|specialist|vägledar|mentor|barnmorsk|person|personal|vårdnadshavar|ansvarig)(?:e|en|n|an|a|ens|s)?$/i

/** A unit is no person, and the child's page names none. */
export const isUnit = (word: string): boolean =>
  /(?:skolan?|gymnasiet|hälsan?|tjänsten|enheten|teamet|gruppen|avdelningen|mottagningen|habiliteringen|psykiatrin|kontoret|nämnden|kassan|verket|kommunen?|regionen?|boendet|hemmet|familj|familjen)$/i.test(
    word,
  )
