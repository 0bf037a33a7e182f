import type { Language } from '../../lib/i18n/languages.ts'
import type { ChildPage } from '../../lib/plan/child-page/child-page.ts'

/** More than these are set a little smaller, so that most plans stay on one page. */
const fewRows = 4

/** The child's own page: large type, few words, and a frame to draw or paste a picture in. */
export const ChildSheet = ({ page, lang }: { page: ChildPage; lang: Language }) => (
  <article
    class={`paper child-paper${page.happening.rows.length > fewRows ? ' child-much' : ''}`}
    lang={lang}
  >
    <h1>{page.title}</h1>
    <p>{page.intro}</p>
    {page.ownWords.map((words) => (
      <blockquote key={words} lang="sv">
        {words}
      </blockquote>
    ))}
    <section>
      <h2>{page.happening.heading}</h2>
      {page.happening.rows.length === 0 && <p>{page.happening.nothing}</p>}
      <ul class="happening">
        {page.happening.rows.map(({ id, what, meaning, who, when }) => (
          <li key={id}>
            <Frame />
            <div>
              <p class="what" lang="sv">
                {what}
              </p>
              {meaning && <p>{meaning}</p>}
              <p>
                {who} {when}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
    {page.helpers.names.length > 0 && (
      <section class="whole">
        <h2>{page.helpers.heading}</h2>
        <ul class="helpers">
          {page.helpers.names.map((name) => (
            <li key={name}>
              <Frame />
              {name}
            </li>
          ))}
        </ul>
      </section>
    )}
    <div class="closing">
      <section class="whole">
        <h2>{page.again.heading}</h2>
        <p class="again">{page.again.when}</p>
      </section>
      <section class="whole">
        <h2>{page.wonder.heading}</h2>
        <p>{page.wonder.answer}</p>
      </section>
    </div>
  </article>
)

const Frame = () => <i class="frame" aria-hidden="true" />
