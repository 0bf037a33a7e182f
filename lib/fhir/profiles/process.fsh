Profile: SipHeldFollowUp
Parent: Encounter
Id: sip-held-follow-up
Title: "Follow-up of a SIP that has been held"
Description: "When, what was decided, why and by whom."
* identifier 1..*
* type 1..*
* subject 1..1
* subject only Reference(Patient)
* extension contains SipDecision named decision 0..1

Extension: SipDecision
Id: sip-decision
Title: "What a follow-up decided"
Description: "The plan goes on, or is closed."
Context: Encounter
* value[x] 1..1
* value[x] only code
* valueCode from SipDecisions (required)

Profile: SipVersionOrigin
Parent: Provenance
Id: sip-version-origin
Title: "Origin of an earlier version of a SIP"
Description: "When a version came to be, and of what; its content stands in a document of its own."
* activity 1..1
* entity 1..1
* extension contains SipVersion named version 0..1

Extension: SipVersion
Id: sip-version
Title: "Number of a version"
Description: "The first version is 1."
Context: Provenance
* value[x] 1..1
* value[x] only integer
