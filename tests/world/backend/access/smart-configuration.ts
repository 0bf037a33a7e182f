/** What a client needs to sign in, as SMART App Launch 2.0 (section 2.1) has it. */
export const smartConfiguration = (issuer: string) => ({
  issuer,
  jwks_uri: `${issuer}/jwks`,
  authorization_endpoint: `${issuer}/auth`,
  token_endpoint: `${issuer}/token`,
  revocation_endpoint: `${issuer}/token/revocation`,
  end_session_endpoint: `${issuer}/session/end`,
  grant_types_supported: ['authorization_code'],
  response_types_supported: ['code'],
  code_challenge_methods_supported: ['S256'],
  capabilities: ['client-public', 'permission-user', 'permission-v2', 'sso-openid-connect'],
})
