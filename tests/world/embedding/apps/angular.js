import 'zone.js'
import '@angular/compiler'
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core'
import { bootstrapApplication } from '@angular/platform-browser'
import { given } from './given.js'

class Host {
  plan = given()
  shown = signal(true)

  constructor() {
    window.host = { show: () => this.shown.set(true), hide: () => this.shown.set(false) }
  }
}

const Application = Component({
  selector: '#app',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `@if (shown()) {
    <sip-plan id="written" [plan]="plan"></sip-plan>
    <sip-plan id="empty"></sip-plan>
  }`,
})(Host)

bootstrapApplication(Application)
