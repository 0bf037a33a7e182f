import live from './live-rows.css?inline'
import meeting from './meeting.css?inline'
import agenda from './meeting-agenda.css?inline'
import narrow from './meeting-narrow.css?inline'
import parts from './meeting-parts.css?inline'
import work from './work.css?inline'

/** What the meeting page has beyond the shared sheet; the panel and the widget do without it. */
export function createMeetingSheet({ CSSStyleSheet } = globalThis): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync([work, meeting, agenda, narrow, parts, live].join('\n'))
  return sheet
}
