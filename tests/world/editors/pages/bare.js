window.saved = () => document.getElementById('text').innerHTML
