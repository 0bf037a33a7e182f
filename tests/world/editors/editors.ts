import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { file } from '../serving/files.ts'
import { raw } from '../serving/html.ts'
import { type Listening, listen } from '../serving/listen.ts'
import { page } from '../serving/replies.ts'
import { reactFields } from './react-bundle.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const folderOf = (name: string) =>
  dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))

const strict = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'"

/**
 * One page for each kind of field that a record system may have, with real editors. Every page
 * tells by `saved()` what its application would save, which is not always what it shows.
 */
export const startEditors = (port = 0): Promise<Listening> =>
  listen(
    {
      'GET /strict/:name': async (_, { name = '' }) =>
        page(await stored(name), { 'content-security-policy': strict }),
      'GET /packages/tinymce/*': (_, { rest = '' }) => file(folderOf('tinymce'), rest),
      'GET /packages/ckeditor5/*': (_, { rest = '' }) =>
        file(join(folderOf('ckeditor5'), 'dist'), rest),
      'GET /scripts/*': (_, { rest = '' }) => file(join(here, 'pages'), rest),
      'GET /react-fields.js': async () =>
        new Response(await reactFields(), { headers: { 'content-type': 'text/javascript' } }),
      'GET /favicon.ico': () => new Response(null, { status: 204 }),
      'GET /:name': async (_, { name = '' }) => page(await stored(name)),
    },
    port,
  )

const stored = async (name: string) =>
  raw(await readFile(join(here, 'pages', `${name.replace(/[^a-z0-9-]/g, '')}.html`), 'utf8'))
