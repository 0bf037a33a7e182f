import type { RefusedCase } from './editor-case.ts'

/** Fields that no plan may go into. What cannot take the focus is no field to anyone. */
export const refusedCases: readonly RefusedCase[] = [
  { name: 'textarea that is too short', path: '/plain', at: ['#short'], code: 'too-long' },
  { name: 'textarea that is read-only', path: '/plain', at: ['#locked'], code: 'read-only' },
  {
    name: 'textarea that says it is read-only',
    path: '/kinds',
    at: ['#signed'],
    code: 'read-only',
  },
  { name: 'textarea in a disabled fieldset', path: '/kinds', at: ['#off'], code: 'no-field' },
  { name: 'textarea in an inert part', path: '/kinds', at: ['#inert'], code: 'no-field' },
  { name: 'password', path: '/plain', at: ['#secret'], code: 'not-text' },
  { name: 'number', path: '/plain', at: ['#count'], code: 'not-text' },
  { name: 'date', path: '/kinds', at: ['#day'], code: 'not-text' },
  { name: 'e-mail address', path: '/kinds', at: ['#mail'], code: 'not-text' },
  { name: 'checkbox', path: '/kinds', at: ['#done'], code: 'not-text' },
  {
    name: 'textarea in a frame of another origin',
    path: '/frame?foreign',
    at: ['iframe', '#note'],
    code: 'foreign-frame',
  },
]
