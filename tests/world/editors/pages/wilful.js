const [cut, slow, strip, plain, clean] = ['cut', 'slow', 'strip', 'plain', 'clean'].map((id) =>
  document.getElementById(id),
)
const kept = { cut: '', slow: '', strip: '', plain: '', clean: '' }
window.saved = () => Object.values(kept).join('')

cut.addEventListener('input', () => {
  if (cut.value.length > 100) cut.value = cut.value.slice(0, 100)
  kept.cut = cut.value
})

let saving
slow.addEventListener('input', () => {
  clearTimeout(saving)
  saving = setTimeout(() => {
    kept.slow = slow.value
  }, 300)
})

strip.addEventListener('input', () => {
  const { selectionEnd } = strip
  strip.value = strip.value.replaceAll('•', '-')
  strip.setSelectionRange(selectionEnd, selectionEnd)
  kept.strip = strip.value
})

// Many an application that was made by hand takes nothing but text from the clipboard.
plain.addEventListener('paste', (event) => {
  event.preventDefault()
  document.execCommand('insertText', false, event.clipboardData.getData('text/plain'))
})
plain.addEventListener('input', () => {
  kept.plain = plain.innerText
})

clean.addEventListener('input', () => {
  for (const element of clean.querySelectorAll('[style], [class]')) {
    element.removeAttribute('style')
    element.removeAttribute('class')
  }
  kept.clean = clean.innerHTML
})
