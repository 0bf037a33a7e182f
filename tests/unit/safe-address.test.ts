import { expect, test } from 'vitest'
import { addressInWords, isSafeAddress } from '../../lib/regions/safe-address.ts'

test.each([
  'https://fhir.region.example',
  'https://fhir.region.example/r4',
  'https://fhir.region.example:8443/fhir/R4/',
  'https://journal/fhir',
])('%s may be a server', (address) => {
  expect(isSafeAddress(address)).toBe(true)
})

test.each([
  '',
  'https://',
  'http://fhir.region.example',
  'http://localhost:4103/fhir',
  'http://127.0.0.1/fhir',
  'ftp://fhir.region.example',
  'fhir.region.example',
  'https:fhir.region.example',
  'https://fhir.region.example@elsewhere.example/',
  'https://fhir.region.example\\@elsewhere.example',
  'https://fhir.region.example/?to=elsewhere',
  'https://fhir.region.example/#',
  'https://fhir region.example/',
  ' https://fhir.region.example',
])('%s may not, in what is shipped', (address) => {
  expect(isSafeAddress(address)).toBe(false)
})

test.each([
  ['https://fhir.region.example/', 'fhir.region.example'],
  ['https://FHIR.Region.example:8443/r4/', 'fhir.region.example:8443/r4'],
  // With a Cyrillic letter it looks the same, and is another server.
  ['https://fhir.regiоn.example', 'fhir.xn--regin-mye.example'],
])('%s is shown as %s', (address, shown) => {
  expect(addressInWords(address)).toBe(shown)
})
