// Without a script there is nothing to press.
for (const file of document.querySelectorAll('.code')) {
  const button = file.querySelector('button')
  button.hidden = false
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(file.querySelector('code').textContent)
    file.querySelector('output').textContent = 'Kopierad'
  })
}
