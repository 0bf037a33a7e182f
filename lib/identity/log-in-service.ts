import * as oauth from 'oauth4webapi'
import { failure, type Result, success } from '../result.ts'
import type { SignInFault } from '../session/ports/identity.ts'
import { type Login, loginFrom, personOf } from './login.ts'
import { scopes } from './scopes.ts'
import { inTime, isLocal, type SmartConfiguration } from './smart-configuration.ts'

/** What one way of logging in brings along. */
type LogInOptions = {
  readonly configuration: SmartConfiguration
  /** The FHIR address that the log-in is for. */
  readonly endpoint: string
  readonly clientId: string
  readonly redirectUri: string
  /** Shows the log-in page and gives the address that it ended at; nothing where the user turned back. */
  readonly show: (url: string) => Promise<string | undefined>
}

/**
 * Logs a user in with a code and PKCE (OpenID Connect, RFC 7636): what comes back must answer this
 * very question, and the ID token must be for us. Nothing is kept here.
 */
export async function logIn(options: LogInOptions): Promise<Result<Login, SignInFault>> {
  const { configuration, clientId: client_id, endpoint, redirectUri } = options
  const client = { client_id, ...tolerant }
  const verifier = oauth.generateRandomCodeVerifier()
  const state = oauth.generateRandomState()
  const nonce = oauth.generateRandomNonce()
  const question = new URL(configuration.authorization_endpoint)
  question.search = new URLSearchParams({
    client_id,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: scopes.join(' '),
    // Machines are shared: who one is, is asked each time. A refresh token is given on consent alone.
    prompt: 'login consent',
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
    aud: endpoint,
    resource: endpoint,
  }).toString()

  const ended = await options.show(question.href)
  if (ended === undefined || !URL.canParse(ended)) return failure('turned-back')
  try {
    const answer = oauth.validateAuthResponse(configuration, client, new URL(ended), state)
    const response = await oauth.authorizationCodeGrantRequest(
      configuration,
      client,
      oauth.None(),
      answer,
      redirectUri,
      verifier,
      { ...near(configuration), additionalParameters: { resource: endpoint } },
    )
    const given = await oauth.processAuthorizationCodeResponse(configuration, client, response, {
      expectedNonce: nonce,
      requireIdToken: true,
    })
    const claims = oauth.getValidatedIdTokenClaims(given)
    if (!claims) return failure('nonsense')
    const { issuer, token_endpoint: tokenEndpoint, revocation_endpoint } = configuration
    const person = await personOf(claims.iss, claims.sub)
    const revocation = revocation_endpoint && { revocationEndpoint: revocation_endpoint }
    return loginFrom({ endpoint, issuer, tokenEndpoint, ...revocation, person }, given, claims)
  } catch (error) {
    return failure(faultOf(error))
  }
}

/** Gets a fresh access token; `ended` where the log-in service no longer gives one. */
export async function refresh(
  configuration: SmartConfiguration,
  client_id: string,
  login: Login,
): Promise<Result<Login, 'ended' | 'unreachable' | 'nonsense'>> {
  // A refresh token is shown to nobody but who gave it, where it was given.
  if (
    login.refreshToken === undefined ||
    configuration.issuer !== login.issuer ||
    configuration.token_endpoint !== login.tokenEndpoint
  ) {
    return failure('ended')
  }
  const client = { client_id, ...tolerant }
  try {
    const response = await oauth.refreshTokenGrantRequest(
      configuration,
      client,
      oauth.None(),
      login.refreshToken,
      near(configuration),
    )
    const given = await oauth.processRefreshTokenResponse(configuration, client, response)
    const claims = oauth.getValidatedIdTokenClaims(given)
    if (claims && (await personOf(claims.iss, claims.sub)) !== login.person) return failure('ended')
    const renewed = loginFrom(login, given, login)
    return renewed.ok ? success({ ...login, ...renewed.value }) : renewed
  } catch (error) {
    const code = faultOf(error)
    if (code === 'wrong-clock') return failure('nonsense')
    return failure(code === 'turned-back' ? 'ended' : code)
  }
}

/** Tells the log-in service that the tokens are no longer wanted. Best effort: they end by themselves. */
export async function logOut(
  configuration: SmartConfiguration,
  client_id: string,
  { refreshToken, accessToken, issuer, revocationEndpoint }: Login,
): Promise<void> {
  if (revocationEndpoint === undefined || configuration.issuer !== issuer) return
  if (configuration.revocation_endpoint !== revocationEndpoint) return
  const token = refreshToken ?? accessToken
  await oauth
    .revocationRequest(configuration, { client_id }, oauth.None(), token, near(configuration))
    .catch(() => undefined)
}

const near = ({ token_endpoint }: SmartConfiguration) => ({
  [oauth.allowInsecureRequests]: isLocal(token_endpoint),
  signal: inTime,
})

/** Seconds that this computer's clock may differ from the log-in service's. */
const tolerant = { [oauth.clockTolerance]: 600 }

const faultOf = (error: unknown): 'turned-back' | 'unreachable' | 'wrong-clock' | 'nonsense' => {
  if (error instanceof oauth.AuthorizationResponseError) return 'turned-back'
  if (error instanceof oauth.ResponseBodyError) return 'turned-back'
  if (error instanceof oauth.OperationProcessingError) {
    return error.code === oauth.JWT_TIMESTAMP_CHECK ? 'wrong-clock' : 'nonsense'
  }
  if (error instanceof TypeError) return 'unreachable'
  if (error instanceof DOMException && error.name === 'TimeoutError') return 'unreachable'
  return 'nonsense'
}
