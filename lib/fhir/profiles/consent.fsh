Profile: SipConsent
Parent: Consent
Id: sip-consent
Title: "Consent around a SIP"
Description: "Two of them: that the plan is made, and that named units may share what is needed."
* identifier 1..*
* patient 1..1
* patient only Reference(Patient)
* policyRule 1..1
* extension contains
    SipMissingGuardian named missingGuardian 0..1 and
    SipConsentUnits named consentUnits 0..1 and
    SipConsentAddedUnit named addedUnit 0..*
* verification.extension contains
    SipConsentForm named form 0..1 and
    SipConsentWithdrawn named withdrawn 0..1

Extension: SipMissingGuardian
Id: sip-missing-guardian
Title: "Why a guardian has not consented"
Description: "Joint guardians decide together; where one is missing, this is why."
Context: Consent
* value[x] 1..1
* value[x] only string

Extension: SipConsentUnits
Id: sip-consent-units
Title: "The units that the consent was given for"
Description: "As it was given; what holds now stands in the provision."
Context: Consent
* extension contains unit 1..*
* extension[unit].value[x] 1..1
* extension[unit].value[x] only string

Extension: SipConsentAddedUnit
Id: sip-consent-added-unit
Title: "A unit taken into the consent after it was given"
Description: "Who said yes to it, how and when. It is covered once all three are told."
Context: Consent
* extension contains
    id 1..1 and
    unit 0..1 and
    person 0..1 and
    form 0..1 and
    date 0..1
* extension[id].value[x] 1..1
* extension[id].value[x] only string
* extension[unit].value[x] 1..1
* extension[unit].value[x] only string
* extension[person].value[x] 1..1
* extension[person].value[x] only string
* extension[form].value[x] 1..1
* extension[form].value[x] only code
* extension[form].valueCode from SipConsentForms (required)
* extension[date].value[x] 1..1
* extension[date].value[x] only date

Extension: SipConsentForm
Id: sip-consent-form
Title: "How the consent was given"
Description: "In writing, by word of mouth, or digitally."
Context: Consent.verification
* value[x] 1..1
* value[x] only code
* valueCode from SipConsentForms (required)

Extension: SipConsentWithdrawn
Id: sip-consent-withdrawn
Title: "When the consent was withdrawn"
Description: "By the one who had given it: the day, or that it is withdrawn where no day is known yet."
Context: Consent.verification
* value[x] 1..1
* value[x] only date or boolean
