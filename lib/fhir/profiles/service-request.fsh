Profile: SipIntervention
Parent: ServiceRequest
Id: sip-intervention
Title: "Intervention of a SIP"
Description: "What is to be done, out of which need, by whom; and what came of it."
* identifier 1..*
* intent = #plan
* category 1..*
* subject only Reference(Patient)
* extension contains
    SipFollowUp named followUp 0..1 and
    SipOutcome named outcome 0..1

Extension: SipFollowUp
Id: sip-follow-up
Title: "When an intervention is followed up"
Description: "The day that was agreed."
Context: ServiceRequest
* value[x] 1..1
* value[x] only date

Extension: SipOutcome
Id: sip-outcome
Title: "What came of an intervention"
Description: "How it stands, what it led to, and what that meant for the child."
Context: ServiceRequest
* extension contains
    status 0..1 and
    result 0..1 and
    effect 0..1
* extension[status].value[x] 1..1
* extension[status].value[x] only code
* extension[status].valueCode from SipInterventionStates (required)
* extension[result].value[x] 1..1
* extension[result].value[x] only string
* extension[effect].value[x] 1..1
* extension[effect].value[x] only string

Profile: SipNeed
Parent: ServiceRequest
Id: sip-need
Title: "Need of a SIP"
Description: "Who noticed it, when, and what they saw."
* identifier 1..*
* intent = #proposal
* category 1..*
* subject only Reference(Patient)
* extension contains SipIdentifiedBy named identifiedBy 0..1

Extension: SipIdentifiedBy
Id: sip-identified-by
Title: "Who noticed the need"
Description: "Field 2 of the plan, as it was written."
Context: ServiceRequest
* extension contains
    source 1..1 and
    who 0..1 and
    unit 0..1
* extension[source].value[x] 1..1
* extension[source].value[x] only code
* extension[source].valueCode from SipSources (required)
* extension[who].value[x] 1..1
* extension[who].value[x] only string
* extension[unit].value[x] 1..1
* extension[unit].value[x] only string
