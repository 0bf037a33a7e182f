import pell from 'pell'
import 'pell/dist/pell.css'

const place = document.getElementById('app')
let kept = ''
pell.init({
  element: place,
  onChange: (html) => {
    kept = html
  },
})
window.saved = () => kept
