import type { ComponentChildren } from 'preact'
import type { Notice } from '../../lib/session/notice.ts'
import { usePlanSession } from '../context.ts'
import { IconButton } from '../controls/button.tsx'
import { Icon, type IconName } from '../controls/icon.tsx'
import { wearNotice } from './wear-notice.ts'

type NoticeBoxProps = {
  notice: Notice
  tone: 'good' | 'look' | 'plain'
  title?: string
  children?: ComponentChildren
}

const icons: Record<NoticeBoxProps['tone'], IconName> = {
  good: 'check',
  look: 'alert',
  plain: 'page',
}

/** One thing said: icon, words, and a way to put it aside. */
export function NoticeBox({ notice, tone, title, children }: NoticeBoxProps) {
  const { session, t } = usePlanSession()
  return (
    <section class={`notice notice-${tone}`} ref={wearNotice}>
      <Icon name={icons[tone]} />
      <div class="notice-words">
        {title && <h2>{title}</h2>}
        {children}
      </div>
      <IconButton icon="close" label={t.close} onPress={() => session.notices.dismiss(notice)} />
    </section>
  )
}
