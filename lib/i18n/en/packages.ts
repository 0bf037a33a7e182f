import type { packages as source } from '../sv/packages.ts'

export const packages: typeof source = {
  pdf: {
    attach: 'Attach the plan as a PDF',
    remove: 'Remove the PDF',
    help: 'Print The whole plan, choose Save as PDF and attach the file here, at most 100 kB. It goes along when you hand off or save a package. The plan to read in a browser always goes along.',
    standing: {
      attached: 'The PDF is attached and goes along.',
      unknown:
        'The PDF is attached and goes along. The panel cannot see whose plan it is. Open the file and check that it is about the child.',
      older:
        'The plan has been changed since the PDF was printed, so it does not go along. Print and attach it again.',
    },
    fault: {
      'not-a-pdf': 'The file is no PDF. Choose the file that you saved when you printed the plan.',
      'too-large':
        'The PDF is larger than 100 kB, and documents of that size are not taken. The plan to read in a browser goes along all the same.',
      'other-plan': 'The PDF was printed from another plan. Nothing is attached.',
      'other-child':
        'The PDF has a different personal number than the child’s. Nothing is attached. Check that you chose the right file.',
      older: 'The plan has been changed since the PDF was printed. Print and attach it again.',
    },
  },
  packages: {
    save: 'Save as a package',
    saveHelp:
      'To send by secure digital communication (SDK): the plan to read, the same plan as data, and a text for the message. The package is not sealed.',
    saved: (units) =>
      `The package is saved. Send it to the function address of ${units || 'the receiver'}.`,
    title: 'Plan in a package',
    savedBy: (unit, day) => (unit ? `Saved by ${unit} on ${day}.` : `Saved on ${day}.`),
    takeOverHere: 'Use the plan in the package',
    fault: {
      'not-a-package':
        'The file is no package with a plan. Choose the file whose name begins with sip-paket and ends in .zip.',
      'newer-version':
        'The package was saved by a newer version of the panel. Update the panel and open the package again.',
      'too-large': 'The package is too large to be a plan. Ask whoever sent it to save it again.',
      damaged:
        'The package is damaged or has been changed. Nothing was read in. Ask whoever sent it to send it again.',
      'not-a-plan': 'The package contains no plan that the panel can read.',
      'other-child':
        'The package is about another child, or has something of another child’s plan in it. Nothing was read in. Ask whoever sent it.',
    },
  },
}
