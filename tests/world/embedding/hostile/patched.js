// A page that has a fetch and timers of its own, and reads every call.
window.fetch = () => Promise.reject(new TypeError('This page fetches by itself'))
const { setTimeout: later } = window
window.setTimeout = (...given) => later(...given)
window.queueMicrotask = (work) => Promise.resolve().then(work)
Array.prototype.last = function last() {
  return this[this.length - 1]
}
