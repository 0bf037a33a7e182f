const frame = document.querySelector('iframe')
frame.src = new URLSearchParams(location.search).get('page') ?? '/plain'
window.saved = () => frame.contentWindow.saved()
