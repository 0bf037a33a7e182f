Profile: SipCarePlan
Parent: CarePlan
Id: sip-care-plan
Title: "Samordnad individuell plan (SIP)"
Description: "One plan for a child, shared by the principals that answer for it: all that belongs to it is referred to from here."
* identifier 1..*
* text 1..1
* intent = #plan
* category 1..*
* category.coding 1..*
* title 1..1
* subject only Reference(Patient)
* created 1..1
* extension contains
    SipParticipation named participation 0..1 and
    SipCustody named custody 0..1 and
    SipNoExternalMeasures named noExternalMeasures 0..1

Extension: SipParticipation
Id: sip-participation
Title: "How the child has taken part"
Description: "Field 4 of the plan; the child's own words stand in CarePlan.note."
Context: CarePlan
* extension contains
    account 0..1 and
    no-words-reason 0..1
* extension[account].value[x] 1..1
* extension[account].value[x] only string
* extension[no-words-reason].value[x] 1..1
* extension[no-words-reason].value[x] only string

Extension: SipCustody
Id: sip-custody
Title: "Custody of the child"
Description: "joint or sole; absent while it is not known."
Context: CarePlan
* value[x] 1..1
* value[x] only code
* valueCode from SipCustodies (required)

Extension: SipNoExternalMeasures
Id: sip-no-external-measures
Title: "No measures by others"
Description: "Field 7 was asked and answered: there are none."
Context: CarePlan
* value[x] 1..1
* value[x] only boolean
