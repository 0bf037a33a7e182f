import meeting from './meeting.css?inline'
import live from './meeting-rows.css?inline'

/** What the meeting page has beyond the shared sheet; the panel and the widget do without it. */
export function createMeetingSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync([meeting, live].join('\n'))
  return sheet
}
