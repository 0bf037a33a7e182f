// A page that lets nobody change what the language and the document are made of.
for (const made of [Object, Array, Function, Promise, Map, Set, String, Number, Date, RegExp]) {
  Object.freeze(made.prototype)
  Object.freeze(made)
}
for (const made of [EventTarget, Node, Element, HTMLElement, ShadowRoot, Event]) {
  Object.freeze(made.prototype)
}
