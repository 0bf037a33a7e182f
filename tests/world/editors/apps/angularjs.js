import angular from 'angular'

const application = angular.module('note', [])
application.run(($rootScope) => {
  window.saved = () => $rootScope.note || $rootScope.late || ''
})

const place = document.getElementById('app')
place.innerHTML = `
  <label>Anteckning <textarea id="note" ng-model="note"></textarea></label>
  <label>Bedömning
    <textarea id="late" ng-model="late" ng-model-options="{ updateOn: 'blur' }"></textarea>
  </label>`
angular.bootstrap(place, ['note'])
