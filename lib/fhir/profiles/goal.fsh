Profile: SipGoal
Parent: Goal
Id: sip-goal
Title: "Goal of a SIP"
Description: "A goal on short or long term, or the child's own wish, which stands apart."
* identifier 1..*
* category 1..1
* category from SipGoalTerms (required)
* subject only Reference(Patient)

CodeSystem: SipGoalTerm
Id: sip-goal-term
Title: "Terms of goals in a SIP"
Description: "Short term, long term, and the child's own wish."
* ^url = "https://sip.example.se/fhir/CodeSystem/sip-goal-term"
* ^caseSensitive = true
* #kort "Kort sikt"
* #lang "Lång sikt"
* #egen-onskan "Barnets egen önskan"

ValueSet: SipGoalTerms
Id: sip-goal-terms
Title: "Terms of goals in a SIP"
Description: "All of them."
* include codes from system SipGoalTerm
