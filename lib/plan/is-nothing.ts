/**
 * Whether an answer about what must not be shared or said means that there is nothing, as "Nej, inget" and
 * "Allt får delas" do. "Inget får delas" means the opposite.
 */
export const isNothing = (answer: string): boolean =>
  answer.split(/[.!?;:,()/\n\r–—]|\s-\s/u).every((part) => nothing.test(plain(part)))

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const who = '(?:familjen|vi|jag|hon|han|de|barnet|föräldrarna|vårdnadshavarna)'
const now = '(?:än|ännu|alls|just nu|nu|i ?dag|i nuläget|i dagsläget|för närvarande|för tillfället)'
const none = '(?:inget|ingenting|inga|ingen)'
const told = '(?:delas|sägas|berättas|tas upp|nämnas|dela|säga|berätta)'

const nothing = new RegExp(
  `^(?:${[
    '',
    'nej|nä|nix|ok|okej|no|none|nothing|na|n a|tomt|noll',
    `(?:nej )?(?:(?:det finns|${who} har) )?${none}` +
      `(?: (?:särskil[td]a?|speciell[ta]|annat|mer|känt|kända?|aktuell[ta]|finns|hinder|önskemål|uppgifter|begränsning(?:ar)?` +
      `|invändning(?:ar)?|restriktioner|undantag|att (?:tillägga|ange|uppge|anmärka|nämna|säga|dölja|rapportera)` +
      `|${who} (?:vet|känner till)|(?:som|vad) ${who} vet|som (?:inte|ej) (?:får|ska|kan) ${told}` +
      `|(?:har )?(?:framkommit|uppgetts|uppgivits|angetts|angivits|sagts)|${now}))*`,
    `(?:${who} )?vet (?:ej|inte)(?: ${now})?`,
    `(?:uppgift(?:er)? )?saknas(?: ${now})?`,
    `(?:är )?(?:ej|inte|icke) (?:aktuellt|ifyllt|besvara[dt]|tillämpligt|relevant|angivet|angett|diskuterat)(?: ${now})?`,
    `(?:ja )?(?:alla?t?(?:ing)?|alla uppgifter) (?:får|kan|går att|är ok att|är okej att)(?: gärna| fritt)? ${told}(?: fritt| med alla| på mötet)?`,
    `${who} vill inte att något (?:undanhålls|döljs|hålls hemligt)`,
  ].join('|')})$`,
  'u',
)
