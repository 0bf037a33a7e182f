const channelName = 'sip-plan/signed-in'

/**
 * Shows a log-in page in a window of its own, and gives the address that it came back to. The page
 * there (sip-plan-signed-in.html) tells it to this origin alone.
 * @returns nothing where the window was not let open, or was closed.
 */
export function showInPopup(url: string): Promise<string | undefined> {
  const popup = window.open(url, '_blank', 'popup,width=480,height=720')
  if (!popup) return Promise.resolve(undefined)
  const asked = new URL(url).searchParams.get('state')
  return new Promise((resolve) => {
    const ended = new AbortController()
    const channel = new BroadcastChannel(channelName)
    const end = (address?: string) => {
      ended.abort()
      channel.close()
      resolve(address)
    }
    const heard = ({ data, origin }: MessageEvent<unknown>) => {
      const isAnswer =
        origin === location.origin &&
        typeof data === 'string' &&
        URL.canParse(data) &&
        new URL(data).searchParams.get('state') === asked
      if (isAnswer) end(data)
    }
    const { signal } = ended
    channel.addEventListener('message', heard, { signal })
    window.addEventListener('message', heard, { signal })
    // Back in this page with the window gone: whoever it was has turned back.
    window.addEventListener('focus', () => popup.closed && end(), { signal })
  })
}
