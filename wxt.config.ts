import { defineConfig } from 'wxt'

/** Each permission beyond these needs a reason in the README. */
const permissions = ['sidePanel', 'storage', 'activeTab', 'scripting', 'alarms']

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  // The widget is built apart, as one ES module (tests/setup/build.ts).
  filterEntrypoints: ['background', 'sidepanel', 'host'],
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'sv',
    permissions: permissions.filter((name) => browser !== 'firefox' || name !== 'sidePanel'),
    // Asked for one at a time: a regional server that does not allow the panel by CORS.
    optional_host_permissions: ['https://*/*', 'http://localhost/*'],
    action: { default_title: '__MSG_open__' },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src https: http://localhost:*; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
    },
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
      : { minimum_chrome_version: '120' }),
  }),
})
