/** Outlines from Lucide (ISC licence), 24 × 24. */
const paths = {
  check: 'M20 6 9 17l-5-5',
  close: 'M18 6 6 18M6 6l12 12',
  back: 'm12 19-7-7 7-7M19 12H5',
  lock: 'M5 11h14v10H5zM8 11V7a4 4 0 0 1 8 0v4',
  undo: 'M9 14 4 9l5-5M4 9h10.5a5.5 5.5 0 0 1 0 11H11',
  settings: 'M21 4h-7M10 4H3M21 12h-9M8 12H3M21 20h-5M12 20H3M14 2v4M8 10v4M16 18v4',
  plus: 'M5 12h14M12 5v14',
  barred: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20ZM4.9 4.9l14.2 14.2',
  search: 'M11 3a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM21 21l-4.3-4.3',
  circle: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Z',
  half: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20ZM12 18a6 6 0 0 0 0-12v12z',
  alert: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20ZM12 8v4M12 16h.01',
  fold: 'm6 9 6 6 6-6',
  trash: 'M3 6h18M19 6v14H5V6M8 6V3h8v3M10 11v6M14 11v6',
  copy: 'M9 9h12v12H9zM5 15H3V3h12v2',
  up: 'm18 15-6-6-6 6',
  edit: 'M12 20h9M16.4 3.6a2 2 0 0 1 3 3L7 19l-4 1 1-4z',
  save: 'M12 3v12M7 10l5 5 5-5M5 21h14',
  calendar: 'M8 2v4M16 2v4M3 10h18M3 4h18v17H3z',
  earlier: 'm15 18-6-6 6-6',
  later: 'm9 18 6-6-6-6',
  page: 'M4 22V2h10l6 6v14zM14 2v6h6',
} as const

export type IconName = keyof typeof paths

/** A picture beside words; it never stands alone without a name on its button. */
export const Icon = ({ name, filled = false }: { name: IconName; filled?: boolean }) => (
  <svg class={filled ? 'icon icon-filled' : 'icon'} viewBox="0 0 24 24" aria-hidden="true">
    <path d={paths[name]} />
  </svg>
)
