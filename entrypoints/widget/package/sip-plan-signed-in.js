// Tells the plan, on this origin alone, where the log-in ended, and leaves nothing of it behind.
const { href } = location
history.replaceState(null, '', location.pathname)
new BroadcastChannel('sip-plan/signed-in').postMessage(href)
opener?.postMessage(href, location.origin)
close()
