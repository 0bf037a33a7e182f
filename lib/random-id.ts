/**
 * A random id: a UUID, version 4. Of plain random bytes, since `crypto.randomUUID` is missing in a
 * page that came without https.
 */
export const randomId = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16)).map((byte, at) => {
    if (at === 6) return (byte & 0x0f) | 0x40
    return at === 8 ? (byte & 0x3f) | 0x80 : byte
  })
  const figures = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return figures.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
