import type { child as source } from '../sv/child.ts'

export const child: typeof source = {
  child: {
    title: 'The child and the question',
    name: 'The child’s name',
    personalNumber: 'Personal number',
    wrongNumber: 'The personal number does not add up. It is kept as you wrote it.',
    numberKinds: {
      samordningsnummer: 'Coordination number',
      reservnummer: 'Reserve number',
      lma: 'LMA number',
    },
    municipality: 'Municipality',
    region: 'Region',
    protected: 'Protected identity',
    protection: {
      none: 'No',
      sekretessmarkering: 'Confidentiality marking (sekretessmarkering)',
      skyddadFolkbokforing: 'Protected registration (skyddad folkbokföring)',
    },
    guardians: 'Guardians',
    editGuardian: (name) => `Change ${name}`,
    unnamedGuardian: 'New guardian',
    hasConsented: (name) =>
      `A consent from ${name || 'the guardian'} is noted. If you remove the row it stays without a name, and no longer counts.`,
    guardianName: 'Name',
    addGuardian: 'Add a guardian',
    custody: 'Custody',
    custodies: { unknown: 'Not stated', joint: 'Joint', sole: 'Sole' },
    question: 'The question for the meeting',
    questionHelp: 'A clear question that the family agrees to.',
  },
}
