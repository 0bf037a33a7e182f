import { exportJWK, generateKeyPair } from 'jose'
import Provider, { type Configuration } from 'oidc-provider'
import { accountOf } from './accounts.ts'
import { fhirScopes } from './scopes.ts'

export interface ProviderOptions {
  readonly issuer: string
  /** The FHIR address that tokens are for. */
  readonly audience: () => string
  /** How long an access token holds, in seconds. */
  readonly accessTokenSeconds: number
}

/** The clients that the region has let in: the extension, and the widget in a page's popup. */
const clients = ['sip-panelen', 'sip-plan'] as const

/** Where a browser sends an extension back to, and pages of this machine. */
const redirects = [
  /^https:\/\/[a-z]{32}\.chromiumapp\.org\/$/,
  /^https:\/\/[0-9a-f]{40}\.extensions\.allizom\.org\/$/,
  /^http:\/\/localhost:\d+\/[\w./-]*$/,
]

/** A certified OpenID provider: code with PKCE, refresh tokens that are used once, signed tokens. */
export async function createProvider(options: ProviderOptions): Promise<Provider> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  const key = { ...(await exportJWK(privateKey)), kid: 'region', use: 'sig', alg: 'ES256' }
  const provider = new Provider(options.issuer, configuration(options, key))
  provider.Client.prototype.redirectUriAllowed = (uri: string) =>
    redirects.some((allowed) => allowed.test(uri))
  return provider
}

const configuration = (
  { audience, accessTokenSeconds }: ProviderOptions,
  key: object,
): Configuration => ({
  clients: clients.map((client_id) => ({
    client_id,
    redirect_uris: ['https://localhost/'],
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    token_endpoint_auth_method: 'none',
    id_token_signed_response_alg: 'ES256',
  })),
  jwks: { keys: [key] },
  cookies: { keys: [crypto.randomUUID()] },
  scopes: ['openid', 'offline_access', 'fhirUser'],
  claims: { openid: ['sub'], fhirUser: ['name', 'fhirUser', 'units'] },
  conformIdTokenClaims: false,
  pkce: { required: () => true },
  clientBasedCORS: () => true,
  rotateRefreshToken: true,
  interactions: { url: (_, { uid }) => `/interaction/${uid}` },
  ttl: {
    AccessToken: accessTokenSeconds,
    IdToken: 600,
    Interaction: 600,
    RefreshToken: 8 * 3600,
    Session: 8 * 3600,
    Grant: 8 * 3600,
  },
  features: {
    devInteractions: { enabled: false },
    revocation: { enabled: true, allowedPolicy: () => true },
    rpInitiatedLogout: { enabled: true },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => audience(),
      useGrantedResource: () => true,
      getResourceServerInfo: () => ({
        audience: audience(),
        scope: fhirScopes.join(' '),
        accessTokenFormat: 'jwt',
        accessTokenTTL: accessTokenSeconds,
        jwt: { sign: { alg: 'ES256' } },
      }),
    },
  },
  extraTokenClaims: (_, token) => {
    const id = 'accountId' in token ? token.accountId : ''
    const { name, units = [] } = accountOf(id) ?? {}
    return { name, units }
  },
  findAccount: (_, id) => {
    const account = accountOf(id)
    return (
      account && {
        accountId: id,
        claims: () => ({
          sub: id,
          name: account.name,
          fhirUser: `Practitioner/${id}`,
          units: [...account.units],
        }),
      }
    )
  },
})
