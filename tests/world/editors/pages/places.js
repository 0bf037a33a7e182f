// A note that the page itself has written: into a frame, and into a window of its own.
const note =
  '<!doctype html><title>Anteckning</title><label>Skriven <textarea id="note"></textarea></label><div id="rich" contenteditable></div>'

const write = (target) => {
  target.document.open()
  target.document.write(note)
  target.document.close()
}

const frame = document.querySelector('#place').appendChild(document.createElement('iframe'))
frame.width = 600
frame.height = 300
write(frame.contentWindow)

document.querySelector('#open').addEventListener('click', () => {
  write(window.open('', 'anteckning', 'popup,width=500,height=400'))
})

window.saved = () => frame.contentDocument.querySelector('#note').value
