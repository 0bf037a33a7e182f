import { app, type EditorCase } from './editor-case.ts'

const full = { kind: 'plain', ownPaste: 'plain', ownUndo: true } as const
const note = { ...full, label: 'Anteckning', at: ['textarea'] } as const
const title = { ...full, label: 'Rubrik', at: ['input'], oneLine: true } as const
const late = { ...full, label: 'Bedömning', at: ['#late'], late: true } as const

/** Text fields, bare and as frameworks keep them. */
export const fieldCases: readonly EditorCase[] = [
  { name: 'textarea', path: '/plain', ...note, at: ['#note'] },
  { name: 'text input', path: '/plain', ...title, at: ['#title'] },
  { name: 'textarea with room enough', path: '/kinds', ...full, label: 'Rum', at: ['#room'] },
  { name: 'React textarea', ...app('react'), ...note },
  { name: 'React input', ...app('react'), ...title },
  { name: 'Preact textarea', ...app('preact'), ...note },
  { name: 'Preact input', ...app('preact'), ...title },
  { name: 'Vue textarea', ...app('vue'), ...note, at: ['#note'] },
  { name: 'Vue textarea, lazy', ...app('vue'), ...late },
  { name: 'Vue input', ...app('vue'), ...title },
  { name: 'Svelte textarea', ...app('svelte'), ...note },
  { name: 'Svelte input', ...app('svelte'), ...title },
  { name: 'Angular textarea', ...app('@angular/core', 'angular'), ...note, at: ['#note'] },
  { name: 'Angular textarea, told on blur', ...app('@angular/core', 'angular'), ...late },
  { name: 'Angular input', ...app('@angular/core', 'angular'), ...title },
  { name: 'Knockout textarea, value', ...app('knockout'), ...note, at: ['#note'], late: true },
  {
    name: 'Knockout textarea, textInput',
    ...app('knockout'),
    ...full,
    label: 'Bedömning',
    at: ['#live'],
  },
  {
    name: 'jQuery-validated textarea',
    ...app('jquery-validation jquery', 'jquery'),
    ...note,
    late: true,
  },
  { name: 'AngularJS textarea', ...app('angular', 'angularjs'), ...note, at: ['#note'] },
  { name: 'AngularJS textarea, told on blur', ...app('angular', 'angularjs'), ...late },
  { name: 'Alpine textarea', ...app('alpinejs', 'alpine'), ...note, at: ['#note'] },
  { name: 'Alpine textarea, lazy', ...app('alpinejs', 'alpine'), ...late },
  { name: 'autosizing textarea', ...app('autosize'), ...note },
  { name: 'Shoelace textarea', ...app('@shoelace-style/shoelace', 'shoelace'), ...note },
  { name: 'Shoelace input', ...app('@shoelace-style/shoelace', 'shoelace'), ...title },
  {
    name: 'Material textarea',
    ...app('@material/web', 'material'),
    ...note,
    at: ['md-outlined-text-field'],
  },
  {
    name: 'textarea that is saved a little later',
    path: '/wilful',
    ...full,
    label: 'Sparas strax',
    at: ['#slow'],
  },
  {
    name: 'textarea that replaces signs',
    path: '/wilful',
    ...full,
    label: 'Utan punkter',
    at: ['#strip'],
    ownUndo: false,
  },
  {
    name: 'textarea that cuts',
    path: '/wilful',
    ...full,
    label: 'Kort text',
    at: ['#cut'],
    ownUndo: false,
    ownPaste: 'nothing',
  },
  {
    name: 'masked input',
    ...app('imask'),
    ...title,
    label: 'Personnummer',
    ownPaste: 'nothing',
  },
]

/** Text fields that lie in shadow roots and frames. */
export const innerFieldCases: readonly EditorCase[] = [
  { name: 'textarea in an open shadow root', path: '/shadow', ...note, at: ['open-note'] },
  { name: 'textarea in a closed shadow root', path: '/closed', ...note, at: ['closed-note'] },
  { name: 'textarea in a frame', path: '/frame', ...note, at: ['iframe', '#note'] },
  {
    name: 'textarea in a frame in a frame, in a shadow root',
    path: `/frame?page=${encodeURIComponent('/frame?page=/shadow')}`,
    ...note,
    at: ['iframe', 'iframe', 'open-note'],
  },
  {
    name: 'React textarea in a frame',
    path: '/frame?page=/app/react',
    packages: ['react'],
    ...note,
    at: ['iframe', 'textarea'],
  },
]
