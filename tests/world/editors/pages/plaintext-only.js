window.saved = () => document.getElementById('text').innerText
