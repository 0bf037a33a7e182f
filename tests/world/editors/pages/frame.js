const frame = document.querySelector('iframe')
const wanted = new URLSearchParams(location.search)
const elsewhere = `//127.0.0.1:${location.port}`
frame.src = wanted.get('page') ?? (wanted.has('foreign') ? `${elsewhere}/plain` : '/plain')

/** A frame of another origin tells by message what it would save. */
const asked = () =>
  new Promise((resolve) => {
    addEventListener('message', ({ data }) => resolve(data), { once: true })
    frame.contentWindow.postMessage('saved?', '*')
  })
window.saved = () => (frame.contentDocument ? frame.contentWindow.saved?.() : asked())
