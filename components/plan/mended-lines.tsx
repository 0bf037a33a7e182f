import { useComputed } from '@preact/signals'
import { Fragment } from 'preact'
import { answerName, keptTexts } from '../../lib/i18n/kept-texts.ts'
import type { Language } from '../../lib/plan/language.ts'
import type { Mended } from '../../lib/plan/mended.ts'
import { type MendedPart, partOf, writtenMended } from '../../lib/plan/mended-parts.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { Button } from '../controls/button.tsx'
import { Icon } from '../controls/icon.tsx'
import { wearNotice } from '../notices/wear-notice.ts'
import { usePlanSession } from '../plan-context.ts'

/** What of one part could not be read, until the user has put it aside. */
export function MendedLines({ part }: { part: MendedPart }) {
  const { session } = usePlanSession()
  const { plan, language } = session.state
  const all = useComputed(() => plan.value?.mended).value ?? []
  const here = all.filter((each) => partOf(each) === part)
  const words = keptTexts[language.value].mended
  if (here.length === 0) return null
  const putAside = () =>
    session.editing.edit((now) =>
      withMended(
        now,
        now.mended?.filter((each) => partOf(each) !== part),
      ),
    )
  return (
    <section class="notice notice-look" ref={wearNotice} aria-label={words.title}>
      <Icon name="alert" />
      <div class="notice-words">
        <p>{words.title}:</p>
        <dl>
          {here.map((each) => (
            <Fragment key={each.id}>
              <dt class="hint">{placeName(each, plan.value, language.value)}</dt>
              <dd>{writtenMended(each)}</dd>
            </Fragment>
          ))}
        </dl>
        {!session.readonly.value && <Button onPress={putAside}>{words.dismiss}</Button>}
      </div>
    </section>
  )
}

/** Above the parts: that something could not be read, and what of it has no part of its own. */
export function MendedHead() {
  const { session } = usePlanSession()
  const { plan, language } = session.state
  const words = keptTexts[language.value].mended
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
function placeName(mended: Mended, plan: Plan | undefined, language: Language): string {
  const { path } = mended
  const list = path.slice(0, -2).reduce<unknown>((at, name) => Object(at)[name], plan)
  const row = Array.isArray(list) ? list.find(({ id }) => id === path.at(-2)) : undefined
  const words = row && naming.map((name) => row[name]).find(Boolean)
  const answer = answerName(path, language)
  const whole = partOf(mended) === 'around' ? answerName(path.slice(0, 1), language) : ''
  return [whole === answer ? '' : whole, String(words ?? '').slice(0, 40), answer]
    .filter(Boolean)
    .join(' · ')
}

function withMended({ mended: _, ...plan }: Plan, mended: Mended[] | undefined): Plan {
  return mended && mended.length > 0 ? { ...plan, mended } : plan
}
