import type { Bundle, BundleEntry } from '@medplum/fhirtypes'
import { isObject, leavesOf } from '../reading/leaves.ts'
import { mayLeadTo } from './codes.ts'
import { shapeFaults } from './shapes.ts'
import { isIdentifier, valueFaults } from './values.ts'

type Node = Readonly<Record<string, unknown>>

/**
 * What is wrong with a bundle that is about to be sent: each fault is a bug of ours, told by where it
 * is and never by what stands there. Empty for a sound one, and for one that only reads.
 */
export function bundleFaults({ entry = [] }: Bundle): readonly string[] {
  const types = new Map(
    entry.map(({ fullUrl = '', resource }) => [fullUrl, resource?.resourceType ?? '']),
  )
  const urls = entry.flatMap(({ fullUrl }) => fullUrl ?? [])
  return [
    ...(new Set(urls).size < urls.length ? ['Bundle.entry.fullUrl: twice'] : []),
    ...entry.flatMap((each, index) =>
      faultsOf(each, types).map((fault) => `entry[${index}] ${fault}`),
    ),
  ]
}

function faultsOf(entry: BundleEntry, types: ReadonlyMap<string, string>): readonly string[] {
  const { fullUrl, resource, request } = entry
  const from = requestFaults(entry)
  // What the region has given back is its own: it may hold more than we know.
  if (!resource || resource.meta?.versionId) return from
  const node = resource as unknown as Node
  const leaves = leavesOf(resource, resource.resourceType)
  return [
    ...from,
    ...shapeFaults(node),
    ...valueFaults({ path: 'fullUrl', value: fullUrl ?? '' }),
    ...valueFaults({ path: 'request.url', value: request?.url ?? '' }),
    ...leaves.flatMap(valueFaults),
    ...leaves.flatMap(({ path, value }) => referenceFaults(path, value, types)),
    ...nodesOf(node, resource.resourceType).flatMap(([path, inner]) =>
      nodeFaults(path, inner, types),
    ),
    ...ruleFaults(node),
  ]
}

function requestFaults({ fullUrl, resource, request }: BundleEntry): readonly string[] {
  const { method, url = '', ifMatch } = request ?? {}
  if (method === 'GET') return []
  if (!resource) return ['request: nothing to write']
  const { resourceType, id } = resource
  const place = method === 'PUT' ? `${resourceType}/${id}` : resourceType
  return [
    ...(url === place ? [] : ['request.url: leads elsewhere']),
    ...(method === 'POST' || (method === 'PUT' && /^W\/"[^"]+"$/.test(ifMatch ?? ''))
      ? []
      : ['request: method or version']),
    ...(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(fullUrl ?? '')
      ? []
      : ['fullUrl: no uuid']),
  ]
}

const reference = /^(urn:uuid:[0-9a-f-]{36}|[A-Z][A-Za-z]+\/[A-Za-z0-9.-]{1,64})$/

function referenceFaults(
  path: string,
  value: unknown,
  types: ReadonlyMap<string, string>,
): readonly string[] {
  if (!path.endsWith('.reference')) return []
  const written = String(value)
  if (!reference.test(written)) return [`${path}: no reference`]
  const type = written.startsWith('urn:') ? types.get(written) : written.split('/')[0]
  if (type === undefined) return [`${path}: dangling`]
  return mayLeadTo(path, type) ? [] : [`${path}: leads to ${type}`]
}

/** Every object in a resource, by its path. */
function nodesOf(value: unknown, path: string): readonly (readonly [string, Node])[] {
  if (Array.isArray(value)) return value.flatMap((item) => nodesOf(item, path))
  if (!isObject(value)) return []
  const inner = Object.entries(value).flatMap(([key, each]) => nodesOf(each, `${path}.${key}`))
  return [[path, value], ...inner]
}

function nodeFaults(
  path: string,
  node: Node,
  types: ReadonlyMap<string, string>,
): readonly string[] {
  if (/\.(identifier|masterIdentifier|groupIdentifier)$/.test(path)) {
    return [
      ...(isIdentifier(node) ? [] : [`${path}: no identifier`]),
      ...(types.has(`urn:uuid:${node.value}`) ? [`${path}: a fullUrl, which servers rewrite`] : []),
    ]
  }
  if (path.endsWith('.extension')) {
    const values = Object.keys(node).filter((key) => /^value[A-Z]|^extension$/.test(key))
    return values.length === 1 && node.url ? [] : [`${path}: one value or several under a name`]
  }
  if (path.endsWith('.coding')) return node.system && node.code ? [] : [`${path}: no code`]
  return []
}

/** What R4 and our own protocol demand beyond single values. */
function ruleFaults(resource: Node): readonly string[] {
  const { resourceType, status, start, end, owner, focus, code } = resource
  if (resourceType === 'Appointment') {
    const free = ['proposed', 'cancelled', 'waitlist'].includes(String(status))
    return (start === undefined) === (end === undefined) && (free || start !== undefined)
      ? []
      : ['Appointment: start and end']
  }
  if (resourceType !== 'Task') return []
  const isAsked = JSON.stringify(code ?? '').includes('"ansvar"')
  const isHandedOff = status === 'requested'
  return [
    ...(code === undefined ? ['Task.code: missing'] : []),
    ...(isAsked && owner === undefined ? ['Task.owner: missing'] : []),
    ...((isAsked || isHandedOff) && focus === undefined ? ['Task.focus: missing'] : []),
  ]
}
