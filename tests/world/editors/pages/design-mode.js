const frame = document.querySelector('iframe')
frame.addEventListener('load', () => {
  frame.contentDocument.designMode = 'on'
  window.saved = () => frame.contentDocument.body.innerHTML
})
