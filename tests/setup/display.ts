type Machine = {
  readonly platform: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/** True when a window can be opened where this runs. */
export const hasDisplay = ({ platform, env }: Machine): boolean =>
  platform === 'darwin' || platform === 'win32' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
