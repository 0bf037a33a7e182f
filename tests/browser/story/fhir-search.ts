type Found = { readonly id: string; readonly status?: string }

/** Every resource of a type on a FHIR server, or those that a query finds. */
export async function search(base: string, type: string, query = ''): Promise<readonly Found[]> {
  const answer = await fetch(`${base}/${type}?_count=200&${query}`)
  const bundle = (await answer.json()) as { entry?: { resource: Found }[] }
  return (bundle.entry ?? []).map(({ resource }) => resource)
}
