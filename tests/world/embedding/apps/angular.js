import 'zone.js'
import '@angular/compiler'
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core'
import { bootstrapApplication } from '@angular/platform-browser'
import { given } from './given.js'

class Host {
  plan = given()
  shown = signal(true)
  shut = signal(false)
  draft = signal(undefined)
  complete = signal('')

  constructor() {
    window.host = {
      show: () => this.shown.set(true),
      hide: () => this.shown.set(false),
      shut: (isShut) => this.shut.set(isShut),
    }
  }
}

const Application = Component({
  selector: '#app',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<form method="post" action="/saved">
    <fieldset [disabled]="shut()">
      @if (shown()) {
        <sip-plan id="written" name="plan" required [plan]="plan"></sip-plan>
      }
    </fieldset>
    <button type="submit">Spara</button> <button type="reset">Återställ</button>
  </form>
  @if (shown()) {
    <sip-plan id="empty" [plan]="draft()" (sip-change)="draft.set($event.detail.plan)"
      (sip-field-complete)="complete.set($event.detail.number)"></sip-plan>
  }
  <output>{{ draft()?.child.name }} {{ complete() }}</output>`,
})(Host)

bootstrapApplication(Application)
