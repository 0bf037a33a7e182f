import 'zone.js'
import '@angular/compiler'
import { Component, signal } from '@angular/core'
import { bootstrapApplication } from '@angular/platform-browser'
import { SharedPlan } from '../../../../entrypoints/widget/package/examples/angular.ts'
import { given } from '../apps/given.js'
import { tell } from './tell.js'

class Host {
  plan = signal(given())

  change(changed) {
    this.plan.set(changed)
    tell(changed)
  }
}

const Application = Component({
  selector: '#app',
  imports: [SharedPlan],
  template: '<app-shared-plan [plan]="plan()" (planChange)="change($event)" />',
})(Host)

bootstrapApplication(Application)
