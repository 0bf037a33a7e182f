export const conflict = {
  conflict: {
    open: 'Jämför och välj',
    title: 'Planen har ändrats på två håll',
    reading: 'Hämtar planen från regionen …',
    changed: (at: string) => `Planen hos regionen ändrades ${at}. Här är det som skiljer.`,
    help: 'Det som bara ena hållet har ändrat är redan valt. Båda planerna sparas som versioner.',
    same: 'Inget skiljer av det som panelen kan läsa. Du kan lämna över din plan igen.',
    rewritten:
      'Planen hos regionen har skrivits om av ett annat system, och din plan kan inte läggas ihop med den. Din plan finns kvar här. Kopiera den, och kontakta regionen.',
    theirs: 'Deras',
    ours: 'Vår',
    changedBy: {
      theirs: 'Ändrat hos regionen.',
      ours: 'Ändrat här.',
      both: 'Välj vad som ska gälla.',
    },
    nothing: 'Inget skrivet',
    absent: 'Finns inte med',
    around: 'Mötet och det omkring',
    left: (count: number) => (count === 1 ? '1 val kvar.' : `${count} val kvar.`),
    ready: 'Allt är valt.',
    send: 'Behåll valen och lämna över igen',
  },
}
