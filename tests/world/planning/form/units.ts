/** The units that a consent can cover. */
export const UNITS = [
  'Skola',
  'Elevhälsa',
  'Socialtjänst',
  'LSS',
  'BUP',
  'Habilitering',
  'Vårdcentral',
  'Försäkringskassan',
] as const
