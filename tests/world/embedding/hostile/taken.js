// Another script has the name already.
customElements.define('sip-plan', class extends HTMLElement {})
