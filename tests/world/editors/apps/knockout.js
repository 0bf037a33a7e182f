import ko from 'knockout'

const note = ko.observable('')
const live = ko.observable('')
window.saved = () => note() || live()

document.getElementById('app').innerHTML = `
  <label>Anteckning <textarea id="note" data-bind="value: note"></textarea></label>
  <label>Bedömning <textarea id="live" data-bind="textInput: live"></textarea></label>`
ko.applyBindings({ note, live })
