// A page, or an old library in it, that gives every object methods, which every loop then meets.
Object.prototype.extend = function extend(more) {
  return Object.assign(this, more)
}
Array.prototype.remove = function remove(each) {
  this.splice(this.indexOf(each), 1)
}
String.prototype.trimmed = function trimmed() {
  return this.trim()
}
