import { alva, noah, type WhosePage } from './whose-page.ts'

/** It takes up room, and nobody can read it. */
const unreadable: Readonly<Record<string, readonly [style: string, around?: string]>> = {
  'in white on white': ['color: #fff', 'background: #fff'],
  'in white on no background': ['color: #fff'],
  'in a faint element': ['', 'opacity: .01'],
  'through a filter': ['', 'filter: opacity(.01)'],
  'cut by a path': ['', 'clip-path: polygon(0 0, 1px 0, 0 1px)'],
  'behind a mask': ['', 'mask-image: linear-gradient(transparent, transparent)'],
  'in letters that are not filled': ['-webkit-text-fill-color: transparent'],
  'far to the right': ['transform: translateX(200vw)'],
}

const over = (style: string) =>
  `<div style="position: fixed; inset: 0; height: 60px; background: #fff; ${style}"></div>`

const alvas: WhosePage['says'] = [
  [alva, 'same'],
  [noah, 'differs'],
]

/** Pages whose head lies there, and may not be what the user sees. */
export const doubtfulPages: readonly WhosePage[] = [
  ...Object.entries(unreadable).flatMap(([how, [style, around = '']]) => {
    const head = (who: string) =>
      `<div style="${around}"><header style="${style}">${who}</header></div>`
    return [
      {
        name: `our child’s head, ${how}`,
        body: `${head(`Alva Lind ${alva}`)}<p>Anteckningar</p>`,
        says: [[alva, 'among']] as const,
      },
      {
        name: `another child’s head, ${how}, refuses what the text says`,
        body: `${head(`Noah Ek ${noah}`)}<p>Se även Alva Lind ${alva}</p>`,
        says: [[alva, 'differs']] as const,
      },
    ]
  }),
  {
    name: 'our child’s head, covered by what one cannot see through',
    body: `<header>Alva Lind ${alva}</header>${over('')}`,
    says: [[alva, 'among']],
  },
  {
    name: 'our child’s head, covered by what takes no clicks',
    body: `<header>Alva Lind ${alva}</header>${over('pointer-events: none')}`,
    says: [[alva, 'among']],
  },
  {
    name: 'our child’s head under what takes no clicks, and one can see through',
    body: `<header>Alva Lind ${alva}</header>${over('pointer-events: none; opacity: .2')}`,
    says: alvas,
  },
  {
    name: 'our child’s head before a picture that takes no clicks',
    body: `${over('pointer-events: none; z-index: -1')}<header>Alva Lind ${alva}</header>`,
    says: alvas,
  },
  {
    name: 'another child’s head, covered by what one cannot see through',
    body: `<header>Noah Ek ${noah}</header>${over('')}<p>Se även Alva Lind ${alva}</p>`,
    says: [[alva, 'differs']],
  },
  {
    name: 'our child’s head under what one can see through',
    body: `<header>Alva Lind ${alva}</header>${over('opacity: .2')}`,
    says: alvas,
  },
  {
    name: 'our child’s head behind an open dialogue that one cannot see through',
    body: `<header>Alva Lind ${alva}</header><style>::backdrop { background: #fff }</style>
      <dialog>Skriv</dialog><script>document.querySelector('dialog').showModal()</script>`,
    says: [[alva, 'among']],
  },
  {
    name: 'our child’s head behind an open dialogue, as browsers draw it',
    body: `<header>Alva Lind ${alva}</header>
      <dialog>Skriv</dialog><script>document.querySelector('dialog').showModal()</script>`,
    says: alvas,
  },
  {
    name: 'our child’s head, scrolled under a bar',
    body: `<div style="height: 20px"></div><header>Alva Lind ${alva}</header>${over('')}
      <div style="height: 9000px"></div><script>scrollTo(0, 15)</script>`,
    says: alvas,
  },
]
