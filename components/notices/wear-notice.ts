import css from '../styles/notice.css?inline'
import { wear } from '../styles/wear.ts'

/** Given to a notice's element as its `ref`: its styles come with it, since most plans need none. */
export const wearNotice = (notice: Element | null): void => {
  if (notice) wear(notice, css)
}
