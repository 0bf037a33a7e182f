import DOMPurify from 'dompurify'
import Squire from 'squire-rte'

window.DOMPurify = DOMPurify
const squire = new Squire(document.getElementById('app'))
window.saved = () => squire.getHTML()
