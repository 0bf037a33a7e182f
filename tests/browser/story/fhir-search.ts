type Found = { readonly id: string; readonly status?: string }

/** Every resource of a type on a FHIR server. */
export async function search(base: string, type: string): Promise<readonly Found[]> {
  const answer = await fetch(`${base}/${type}?_count=200`)
  const bundle = (await answer.json()) as { entry?: { resource: Found }[] }
  return (bundle.entry ?? []).map(({ resource }) => resource)
}
