import {
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  EventEmitter,
  Input,
  Output,
} from '@angular/core'
import 'sip-plan'
import type { Plan, SipPlanEvents } from 'sip-plan'

@Component({
  selector: 'app-shared-plan',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template:
    '<sip-plan [plan]="plan" (sip-change)="changed($event)"></sip-plan>',
})
export class SharedPlan {
  @Input() plan: Plan | null = null
  @Output() readonly planChange = new EventEmitter<Plan>()

  changed(event: SipPlanEvents['sip-change']): void {
    this.planChange.emit(event.detail.plan)
  }
}
