import { fileURLToPath } from 'node:url'

/** One way of embedding, with the files of the widget's package that show it. */
export type Example = {
  readonly heading: string
  /** For whom it is. */
  readonly told: string
  readonly files: readonly string[]
  /** What puts the example's own code in a page; without one the file is the page. */
  readonly mount?: string
  /** Packages that others stand in for. */
  readonly alias?: Readonly<Record<string, string>>
  /** It compiles its templates in the browser, as an application that has been built does not. */
  readonly evaluates?: true
}

const mounts = (name: string) => fileURLToPath(new URL(`mounts/${name}`, import.meta.url))
const part = mounts('sharepoint.stand-in.ts')

/** Every way of embedding that is shown, in the order of the page. */
export const examples = {
  page: {
    heading: 'En vanlig sida',
    told: 'För dig som kan lägga in HTML på en sida. Tre rader är en hel sida.',
    files: ['page.html'],
  },
  classic: {
    heading: 'Klassiskt skript',
    told: 'När sidan bara tar emot ett enda, vanligt skript. Versionen står i filens namn, och webbläsaren jämför filen med kontrollsumman innan den körs.',
    files: ['classic.html'],
  },
  form: {
    heading: 'Formulär',
    told: 'När planen ska sparas tillsammans med annat. Den skickas som JSON, och först när de åtta fälten är klara.',
    files: ['form.html'],
  },
  frame: {
    heading: 'Ram utan ursprung',
    told: 'När planen ska hållas skild från sidan den visas på. Ramen får köra skript men når inget i sidan.',
    files: ['frame.html'],
  },
  react: {
    heading: 'React 19',
    told: 'För en applikation i React 19 som ritas i webbläsaren.',
    files: ['react.tsx'],
    mount: mounts('react.jsx'),
  },
  'react-18': {
    heading: 'React 18',
    told: 'React 18 sätter varken egenskaper eller händelser på ett element. Planen ges därför genom en ref.',
    files: ['react-by-ref.tsx'],
    mount: mounts('react-by-ref.jsx'),
    alias: { react: 'react18', 'react-dom': 'react-dom18' },
  },
  'react-server': {
    heading: 'React från servern',
    told: 'När servern ritar sidan i React 19 innan det finns något skript. Koden är densamma som för React 18.',
    files: ['react-by-ref.tsx'],
    mount: mounts('react-hydrated.jsx'),
  },
  vue: {
    heading: 'Vue',
    told: 'För en applikation i Vue 3. I bygget står sip-plan som ett eget element, med isCustomElement.',
    files: ['vue.vue'],
    mount: mounts('vue.js'),
  },
  angular: {
    heading: 'Angular',
    told: 'För en applikation i Angular, med bindning åt båda hållen.',
    files: ['angular.ts'],
    mount: mounts('angular.js'),
    evaluates: true,
  },
  svelte: {
    heading: 'Svelte',
    told: 'För en applikation i Svelte 5.',
    files: ['svelte.svelte'],
    mount: mounts('svelte.js'),
  },
  sharepoint: {
    heading: 'SharePoint',
    told: 'En webbdel i SharePoint Framework. Här körs den mot en attrapp av SharePoint, som bara har det som webbdelen rör.',
    files: ['sharepoint.ts'],
    mount: mounts('sharepoint.js'),
    alias: { '@microsoft/sp-webpart-base': part, '@microsoft/sp-property-pane': part },
  },
  sitevision: {
    heading: 'SiteVision',
    told: 'En WebApp 2: serverns del först, sedan sidans. Här körs båda mot en attrapp av SiteVision.',
    files: ['sitevision-index.ts', 'sitevision-main.ts'],
    mount: mounts('sitevision.js'),
    alias: {
      '@sitevision/api/common/router': mounts('sitevision-router.stand-in.js'),
      '@sitevision/api/server/appData': mounts('sitevision-app-data.stand-in.js'),
    },
  },
} as const satisfies Record<string, Example>

export type ExampleName = keyof typeof examples

/** The names in the order of the page. */
export const exampleNames = Object.keys(examples) as ExampleName[]

export const isExample = (name: string): name is ExampleName => Object.hasOwn(examples, name)
