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
    SipConsentUnits named consentUnits 0..1
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
Description: "By the one who had given it."
Context: Consent.verification
* value[x] 1..1
* value[x] only date
