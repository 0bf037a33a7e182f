import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useSession } from '../context.ts'
import { TextField } from '../controls/text-field.tsx'

type SettingFieldProps = {
  label: string
  hint?: string
  type?: 'text' | 'url' | 'number'
  rows?: number
  /** What holds now. */
  value: string
  /** What is wrong with what was typed; nothing where it can be used. */
  faultOf?: (typed: string) => string | undefined
  /** Uses it: when the field is left, or Enter is pressed, and never a half of it. */
  onKeep: (typed: string) => void
  /** While it is typed, for what is only shown. */
  onType?: (typed: string) => void
}

/**
 * A setting that is typed: it takes effect when it is left, in whatever way. Escape brings back what
 * holds. Where it goes with words that cannot be used, that is told afterwards.
 */
export function SettingField({ value, faultOf, onKeep, onType, ...field }: SettingFieldProps) {
  const { notices } = useSession().session
  const [typed, setTyped] = useState<string | undefined>(undefined)
  const [fault, setFault] = useState<string | undefined>(undefined)
  const type = (next: string | undefined) => {
    setTyped(next)
    onType?.(next ?? value)
  }
  /** What hinders it from holding, if anything. */
  const keep = () => {
    if (typed === undefined) return undefined
    const found = faultOf?.(typed)
    if (found === undefined && typed !== value) onKeep(typed)
    return found
  }
  const leave = () => {
    const found = keep()
    setFault(found)
    if (found === undefined) setTyped(undefined)
  }
  const drop = (why: string) => {
    notices.show({ kind: 'setting-dropped', label: field.label, why })
  }
  const latest = useRef({ keep, drop })
  latest.current = { keep, drop }
  useLayoutEffect(() => {
    // A field that goes while it has the focus is not told so by every browser; nor is one whose
    // panel is closed.
    const keepLatest = () => void latest.current.keep()
    addEventListener('pagehide', keepLatest)
    return () => {
      removeEventListener('pagehide', keepLatest)
      const why = latest.current.keep()
      if (why !== undefined) latest.current.drop(why)
    }
  }, [])
  return (
    <TextField
      {...field}
      value={typed ?? value}
      error={fault}
      onInput={type}
      onBlur={leave}
      onKey={({ key }) => {
        if (key === 'Enter' && field.rows === undefined) leave()
        if (key !== 'Escape') return
        setFault(undefined)
        type(undefined)
      }}
    />
  )
}
