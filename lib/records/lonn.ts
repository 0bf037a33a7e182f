import type { HostProfile } from './host-profile.ts'

export const lonn: HostProfile = {
  version: 1,
  name: 'Lönn Elevakt',
  page: { title: 'Lönn Elevakt' },
  child: { name: 'header.student h1', personalNumber: 'header.student p > span:first-child' },
  sections: [],
}
