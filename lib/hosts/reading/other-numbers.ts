const space = String.raw`[\s\ue000]`
const time = String.raw`(?:kl\.?${space}*)?\d{1,2}:\d{2}(?::\d{2})?`
const free = String.raw`(?<![\p{L}\p{N}])`
const done = String.raw`(?![\p{L}\p{N}]|[-./]\p{N})`
const label =
  '(?:ärende|diarie|dnr|telefon|tel|mobil|version|org|remiss|faktura|bankgiro|plusgiro|rum|plats|build|session|kund|vårdenhet|enhet)'

/** Days and hours, telephone numbers, versions, numbers of organisations (a month above 20), and what a label names. */
const others = [
  String.raw`(?<=${label}\p{L}*\.?(?:[\s\ue000:-]|nr|nummer|id)*)[0-9A-Za-z][0-9A-Za-z/.-]*`,
  String.raw`${free}(?:19|20)\d{2}[-/.]?(?:0[1-9]|1[0-2])[-/.]?(?:0[1-9]|[12]\d|3[01])(?:T${time}\p{L}?|${done}(?:[\s\ue000,]*${time})?)`,
  String.raw`${free}\d{1,2}[-/.]\d{1,2}[-/.](?:\d{2}|\d{4})${done}`,
  `${free}${time}${done}`,
  // Staff, units and organisations by their HSA-id.
  String.raw`${free}SE\d{10}-?[0-9A-Z]{0,12}`,
  String.raw`(?<![\p{L}\p{N}+])(?:\+46|0046|0)\s?(?:\(0\))?\s?[1-9]\d{0,2}[-/\s]\s?\d{2,3}(?:[\s-]?\d{2,3}){1,3}${done}`,
  String.raw`(?<![\p{L}\p{N}+])(?:\+46|0046|0)7[02369]\d{7}${done}`,
  String.raw`${free}\d{2}[2-9]\d{3}-\d{4}${done}`,
  String.raw`${free}v?\d{1,3}(?:\.\d+){2,}${done}`,
].map((each) => new RegExp(each, 'giu'))

/** The text with such figures in it as are known to name no person blotted out, sign by sign. */
export const withoutOthers = (text: string): string =>
  others.reduce((left, each) => left.replaceAll(each, (found) => '·'.repeat(found.length)), text)
