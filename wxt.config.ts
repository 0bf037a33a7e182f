import { defineConfig } from 'wxt'

/** Each permission beyond these needs a reason in the README. */
const permissions = [
  ...['sidePanel', 'storage', 'unlimitedStorage', 'activeTab', 'scripting', 'alarms'],
]

/**
 * What is put into a page is our own script alone: WXT's wrapper around it tells the console of an
 * error, which it does not do in what is shipped, and weighs as much as a technique of insertion.
 */
const withoutWrapper = {
  name: 'without-wrapper',
  transform: (code: string, id: string) => {
    if (id.includes('define-unlisted-script')) {
      return 'export const defineUnlistedScript = (main) => ({ main })'
    }
    const [, script] =
      /import definition from ["'](.+)["'][\s\S]*The unlisted script/.exec(code) ?? []
    return script && `import script from ${JSON.stringify(script)}\nexport default script.main()`
  },
}

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  vite: () => ({ plugins: [withoutWrapper] }),
  hooks: {
    // The widget is no part of the extension, and is built apart (tests/setup/build-widget.ts). It
    // goes before WXT runs each entry point in Node, where there are no elements to define.
    'entrypoints:found': (_wxt, found) => {
      const widget = found.findIndex(({ name }) => name === 'widget')
      if (widget >= 0) found.splice(widget, 1)
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'sv',
    permissions: [
      ...permissions.filter((name) => browser !== 'firefox' || name !== 'sidePanel'),
      // Firefox knows no asking for it.
      ...(browser === 'firefox' ? ['identity'] : []),
    ],
    // Asked for when the user wants reminders outside the panel, or to log in at the region.
    optional_permissions: ['notifications', ...(browser === 'firefox' ? [] : ['identity'])],
    // Asked for one at a time: a frame of another origin, where something is to be written or pointed at.
    optional_host_permissions: ['https://*/*'],
    action: {
      default_title: '__MSG_open__',
      ...(browser === 'firefox' && { default_area: 'navbar' }),
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
    },
    // Firefox has managed storage without a schema, and does not know the key.
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed-schema.json' } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sip-panelen@example.org',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
})
