/**
 * The units that a text lists: by commas, semicolons as Outlook writes them, or lines. Within brackets
 * they part nothing: "Soc. (barn, unga och familj)" is one.
 */
export const unitsInText = (text: string): readonly string[] =>
  text.match(/(?:\((?:[^()\n]|\([^()\n]*\))*\)|[^,;\n])+/g) ?? []
