Profile: SipSubmissionTask
Parent: Task
Id: sip-submission-task
Title: "Handoff of a SIP"
Description: "A draft claims the submission; requested, it points at the plan, and its status carries the region's answer."
* identifier 1..*
* groupIdentifier 1..1
* intent = #order
* code 1..1
* for 1..1
* for only Reference(Patient)
* focus only Reference(CarePlan)
* authoredOn 1..1

CodeSystem: SipItem
Id: sip-item
Title: "What a resource is in a SIP"
Description: "Codes for the parts of a plan and of its process."
* ^caseSensitive = true
* #insats "Insats"
* #atgard-annan "Åtgärd av någon annan"
* #behov-uppmarksammat "Behov av SIP uppmärksammat"
* #initiera-sip "Initiera samordnad individuell plan"
* #sip-team "SIP-team"
* #sip-mote "SIP-möte"
* #sip-uppfoljning "Uppföljning av SIP"
* #sip-version "Tidigare version av SIP"
* #overlamning "Överlämning av SIP"
* #ansprak "Anspråk på planen"
* #ansvar "Ansvar för insatser i SIP"
* #mote "Möte"
* #uppfoljning "Uppföljning"

CodeSystem: SipRole
Id: sip-role
Title: "Roles around a SIP"
Description: "Who somebody is in the work with the plan."
* ^caseSensitive = true
* #barn "Barnet"
* #vardnadshavare "Vårdnadshavare"
* #kontaktperson "Kontaktperson"
* #deltagare "Deltagare"
* #motesledare "Mötesledare"
* #sekreterare "Sekreterare"
* #sammankallande "Sammankallande"
* #beslutsfattare "Beslutat av"
