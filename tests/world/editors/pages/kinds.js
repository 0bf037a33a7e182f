const fields = [...document.querySelectorAll('textarea, input:not([type=checkbox])')]
window.saved = () => fields.map((field) => field.value).join('')
