// @ts-check
/** Progress goes to stderr: what a command prints on stdout is its own. @param {string} line */
export const say = (line) => process.stderr.write(`${line}\n`)

/** A sentence for whoever runs the command; no stack is shown for it. */
export class SetupProblem extends Error {}
