const frame = document.createElement('iframe')
frame.title = 'Journaltext'
frame.width = 700
frame.height = 400
frame.srcdoc = '<p><br></p>'
frame.addEventListener('load', () => {
  frame.contentDocument.designMode = 'on'
  window.saved = () => frame.contentDocument.body.innerHTML
})
document.body.append(frame)
