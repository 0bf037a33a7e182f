import angular from 'angular'
import rangy from 'rangy'
import 'rangy/lib/rangy-selectionsaverestore'
import 'textangular/dist/textAngular.css'

window.angular = angular
// Taken out of AngularJS after this editor was made.
angular.lowercase = (text) => text?.toLowerCase()
window.rangy = rangy
await import('textangular/dist/textAngular-sanitize.js')
await import('textangular')

const application = angular.module('note', ['textAngular'])
application.run(($rootScope) => {
  $rootScope.note = ''
  window.saved = () => $rootScope.note
})
const place = document.getElementById('app')
place.innerHTML = '<div text-angular ng-model="note"></div>'
angular.bootstrap(place, ['note'])
