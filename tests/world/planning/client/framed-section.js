import { readForm } from './form-values.js'

/** Follows a section that stands in a frame; answers with a reader of its fields. */
export async function openFrame(frame, changed) {
  if (frame.contentDocument?.readyState !== 'complete' || !frame.contentDocument.forms[0]) {
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  }
  const form = frame.contentDocument.forms[0]
  form.addEventListener('input', changed)
  form.addEventListener('submit', (event) => event.preventDefault())
  const resize = () => {
    frame.style.height = `${form.offsetHeight + 2}px`
  }
  new ResizeObserver(resize).observe(form)
  return () => readForm(form)
}
