import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

/** What belongs together among the settings, under one heading. */
export function SettingsGroup(props: { title: string; children: ComponentChildren }) {
  const id = useId()
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>{props.title}</h2>
      {props.children}
    </section>
  )
}
