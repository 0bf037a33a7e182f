import { expect, test } from 'vitest'
import { addressFault, addressInWords, isSafeAddress } from '../../lib/regions/safe-address.ts'

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
  ['fhir.region.example', 'no-https'],
  ['http://fhir.region.example', 'no-https'],
  ['ftp://fhir.region.example', 'no-https'],
  ['https:fhir.region.example', 'no-https'],
  ['https://ida:hemligt@fhir.region.example/r4', 'person'],
  ['https://fhir.region.example@elsewhere.example/', 'person'],
  ['http://ida:hemligt@fhir.region.example/r4', 'person'],
  ['https://fhir.region.example/r4?tenant=7', 'query'],
  ['https://fhir.region.example?tenant=a@b', 'query'],
  ['https://fhir.region.example/r4#start', 'query'],
  ['https://fhir region.example/', 'not-an-address'],
  ['https://fhir.region.example\\r4', 'not-an-address'],
  ['https://', 'not-an-address'],
  ['https://fhir.region.example:99999/', 'not-an-address'],
  ['https://fhir.region.example/r4', undefined],
])('what is wrong with %s is told: %s', (address, fault) => {
  expect(addressFault(address)).toBe(fault)
})

test.each([
  ['https://fhir.region.example/', 'fhir.region.example'],
  ['https://FHIR.Region.example:8443/r4/', 'fhir.region.example:8443/r4'],
  // With a Cyrillic letter it looks the same, and is another server.
  ['https://fhir.regiоn.example', 'fhir.xn--regin-mye.example'],
])('%s is shown as %s', (address, shown) => {
  expect(addressInWords(address)).toBe(shown)
})
