import { useComputed } from '@preact/signals'
import { Fragment } from 'preact'
import { answerName } from '../../lib/i18n/answer-name.ts'
import { saving } from '../../lib/i18n/sv/saving.ts'
import type { Mended } from '../../lib/plan/mended.ts'
import { type MendedPart, partOf, writtenMended } from '../../lib/plan/mended-parts.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { usePlanSession, useWords } from '../context.ts'
import { Button } from '../controls/button.tsx'
import { Icon } from '../controls/icon.tsx'
import { wearNotice } from '../notices/wear-notice.ts'

/** What of one part could not be read, until the user has put it aside. */
export function MendedLines({ part }: { part: MendedPart }) {
  const { session } = usePlanSession()
  const { plan } = session.state
  const all = useComputed(() => plan.value?.mended).value ?? []
  const here = all.filter((each) => partOf(each) === part)
  const words = useWords(saving).saving
  const { title, dismiss } = words.mended
  if (here.length === 0) return null
  const putAside = () =>
    session.editing.edit((now) =>
      withMended(
        now,
        now.mended?.filter((each) => partOf(each) !== part),
      ),
    )
  return (
    <section class="notice notice-look" ref={wearNotice} aria-label={title}>
      <Icon name="alert" />
      <div class="notice-words">
        <p>{title}:</p>
        <dl>
          {here.map((each) => (
            <Fragment key={each.id}>
              <dt class="hint">{placeName(each, plan.value, words)}</dt>
              <dd>{writtenMended(each)}</dd>
            </Fragment>
          ))}
        </dl>
        {!session.readonly.value && <Button onPress={putAside}>{dismiss}</Button>}
      </div>
    </section>
  )
}

/** Above the parts: that something could not be read, and what of it has no part of its own. */
export function MendedHead() {
  const { session } = usePlanSession()
  const { plan } = session.state
  const words = useWords(saving).saving.mended
  const open = session.opening.value
  const all = useComputed(() => plan.value?.mended).value ?? []
  const here = all.filter((each) => partOf(each) === 'around').length
  return (
    <>
      {typeof open === 'function' && (
        <section class="notice notice-look" ref={wearNotice}>
          <Icon name="alert" />
          <div class="notice-words">
            <p>{words.waits}</p>
            <Button look="main" onPress={open}>
              {words.open}
            </Button>
          </div>
        </section>
      )}
      {all.length > here && <p class="nudge mended-head">{words.some(all.length, here)}</p>}
      <MendedLines part="around" />
    </>
  )
}

const naming = ['what', 'description', 'name', 'unit', 'text', 'decidedBy']

/** Where it stood: the part where it has none of its own here, the row by its first words, the answer. */
function placeName(mended: Mended, plan: Plan | undefined, words: typeof saving.saving): string {
  const { path } = mended
  const list = path.slice(0, -2).reduce<unknown>((at, name) => Object(at)[name], plan)
  const row = Array.isArray(list) ? list.find(({ id }) => id === path.at(-2)) : undefined
  const name = row && naming.map((name) => row[name]).find(Boolean)
  const answer = answerName(path, words)
  const whole = partOf(mended) === 'around' ? answerName(path.slice(0, 1), words) : ''
  return [whole === answer ? '' : whole, String(name ?? '').slice(0, 40), answer]
    .filter(Boolean)
    .join(' · ')
}

function withMended({ mended: _, ...plan }: Plan, mended: Mended[] | undefined): Plan {
  return mended && mended.length > 0 ? { ...plan, mended } : plan
}
