import 'zone.js'
import '@angular/compiler'
import { Component } from '@angular/core'
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms'
import { bootstrapApplication } from '@angular/platform-browser'

/** A reactive form; the second field tells its control only when it is left. */
class Fields {
  form = new FormGroup({
    note: new FormControl(''),
    late: new FormControl('', { updateOn: 'blur' }),
    title: new FormControl(''),
  })

  constructor() {
    window.saved = () => Object.values(this.form.value).find(Boolean) ?? ''
  }
}

const Application = Component({
  selector: '#app',
  imports: [ReactiveFormsModule],
  template: `<form [formGroup]="form">
    <label>Anteckning <textarea id="note" formControlName="note"></textarea></label>
    <label>Bedömning <textarea id="late" formControlName="late"></textarea></label>
    <label>Rubrik <input formControlName="title"></label>
  </form>`,
})(Fields)

bootstrapApplication(Application)
