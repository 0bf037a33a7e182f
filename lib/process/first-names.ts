/**
 * First names that many grown-ups in Sweden have. After a guardian's first name one of them is another
 * person, and no surname: "Träffar Mira Karin?".
 */
export const isFirstName = (name: string): boolean => names.has(name)

const names: ReadonlySet<string> = new Set(
  [
    'agneta alexander alexandra amanda anders andreas angelica anette anita ann anna anne annika anton',
    'barbro berit birgitta björn bo britt camilla carina carl carolina caroline cecilia charlotte christer',
    'christian christina christoffer claes dan daniel david elin elisabeth elsa emelie emil emma erik erika',
    'eva felix filip frank fredrik frida gabriella gun gunilla gunnar gustav göran hanna hans helen helena',
    'henrik håkan ida inger ingrid irene isabelle jakob jan jenny jens jesper jessica jimmy joakim johan johanna',
    'john jonas jonathan josefin josefine julia jörgen kajsa karin karl katarina kenneth kent kerstin kim klara',
    'kristian kristina kristoffer lars leif lena lennart linda linnea lisa louise lovisa madeleine magnus maja',
    'malin margareta maria marianne marie markus martin mathias matilda mats mattias michael mikael mona monica',
    'nathalie nicklas niklas nils nina ola olof oscar oskar ove patrik per pernilla peter pia rebecka rickard',
    'robert roger roland rolf rune sandra sara sebastian simon siv sofia sofie stefan stina sten susanna susanne',
    'sven therese thomas tobias tomas tommy tony torbjörn tove ulf ulla ulrika urban victor viktor viktoria',
    'victoria ylva yvonne åke åsa örjan',
  ].flatMap((line) => line.split(' ')),
)
