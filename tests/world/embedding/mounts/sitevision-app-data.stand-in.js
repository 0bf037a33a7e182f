/** What an editor has chosen for the module in SiteVision. */
const chosen = { region: 'gavleborg' }

export default { get: (key) => chosen[key] }
