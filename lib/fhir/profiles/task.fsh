Profile: SipSubmissionTask
Parent: Task
Id: sip-submission-task
Title: "Handoff of a SIP"
Description: "A draft claims the submission; requested, it points at the plan, and its status carries the region's answer."
* identifier 1..*
* groupIdentifier 1..1
* intent = #order
* code 1..1
* code = SipItem#overlamning
* for 1..1
* for only Reference(Patient)
* focus only Reference(CarePlan)
* authoredOn 1..1

Profile: SipUnitTask
Parent: Task
Id: sip-unit-task
Title: "What a unit is asked in a SIP"
Description: "One for each unit that is to be responsible for something; the unit answers by the status."
* identifier 1..*
* intent = #order
* code 1..1
* code = SipItem#ansvar
* focus 1..1
* focus only Reference(CarePlan)
* for 1..1
* for only Reference(Patient)
* authoredOn 1..1
* owner 1..1
* owner only Reference(Organization)
* input 1..*
