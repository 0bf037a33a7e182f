/** The name by which regions know the extension; it has no secret, so the code is bound by PKCE. */
export const clientId = 'sip-panelen'
