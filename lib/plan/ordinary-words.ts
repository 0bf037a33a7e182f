/**
 * Words that are names too, of people or of places: "bo", "vara", "per". With a small letter they are
 * taken for the word, or a child named Bo would spoil every sentence about where somebody lives.
 */
const ordinary: ReadonlySet<string> = new Set(
  [
    'alm an ask av bara barn be ber berg bi björn blå bo boden bro bror by da dag dal dalen',
    'de den det do dom du ed ek ella en er ett fager falk far fars fin flen fors frej frid',
    'frisk från gran gren grön gröna gul ha hall han hans hav hed hem hjort hjälm holm hon',
    'hos hök i in iris is jag jo juli juni kall kil klar klint klippan krok köping la le lek',
    'lilja lilla lind liten liv ljung ljus lo love lund lång löv maj malm man mark med mild',
    'min mitt mo mod modig mora mors my män måne natt ni nor norr norra nova ny nya näs nöjd',
    'och odd om on park per post rask ren ro ros rosen rot råd röd röda rör sal sala salt',
    'sand se sen si sitt siv sjö skog sköld snäll so sol som sommar stad sten stig stolt stor',
    'stora storm strand ström sund svan svart säter så sång söder södra tage till tom tor tro',
    'trosa trygg två under ung upp van vara vi vid vide vik vilja viola vis vit vita väster',
    'västra vår å åk åke ånge åre ås ö öst östra',
  ].flatMap((line) => line.split(' ')),
)

/** Whether a name's word, as it is written here, is no name. */
export const isOrdinary = (written: string, word: string): boolean =>
  /^\P{Lu}/u.test(written) && ordinary.has(word)

/**
 * A word as one form: capitals, accents, apostrophes, hyphens and marks that take no room make no
 * difference. Å, ä and ö are letters of their own.
 */
export const plainWord = (written: string): string =>
  [...written.normalize('NFC').toLocaleLowerCase('sv')]
    .map((sign) => (/[åäö]/.test(sign) ? sign : sign.normalize('NFD').replace(/\P{L}/gu, '')))
    .join('')
