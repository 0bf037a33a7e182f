Instance: sip
InstanceOf: Questionnaire
Usage: #definition
Title: "Dokumentation av SIP"
Description: "The eight documentation fields of a SIP, as the agreement asks them."
* url = "https://sip.example.se/fhir/Questionnaire/sip"
* version = "1.0.0"
* name = "Sip"
* title = "Samordnad individuell plan (SIP)"
* status = #active
* language = #sv
* subjectType = #Patient
* item[0].linkId = "1"
* item[0].text = "Vilken huvudman har ansvaret för planen?"
* item[0].type = #text
* item[1].linkId = "2"
* item[1].text = "Vem har uppmärksammat behovet?"
* item[1].type = #text
* item[2].linkId = "3"
* item[2].text = "Hur har samtycke erhållits?"
* item[2].type = #text
* item[3].linkId = "4"
* item[3].text = "Hur har barnet varit delaktigt?"
* item[3].type = #text
* item[4].linkId = "5"
* item[4].text = "Vilka insatser behövs?"
* item[4].type = #text
* item[5].linkId = "6"
* item[5].text = "Vem ansvarar för vilka insatser?"
* item[5].type = #text
* item[6].linkId = "7"
* item[6].text = "Vilka åtgärder vidtas av någon annan, till exempel Försäkringskassan?"
* item[6].type = #text
* item[7].linkId = "8"
* item[7].text = "Vilka mål finns på kort och lång sikt?"
* item[7].type = #text

Instance: sip-formote
InstanceOf: Questionnaire
Usage: #definition
Title: "Förmöte inför SIP"
Description: "What the child and the guardians say before the meeting."
* url = "https://sip.example.se/fhir/Questionnaire/sip-formote"
* version = "1.0.0"
* name = "SipFormote"
* title = "Förmöte inför SIP"
* status = #active
* language = #sv
* subjectType = #Patient
* item[0].linkId = "matters"
* item[0].text = "Vad är viktigt för barnet inför mötet?"
* item[0].type = #text
* item[1].linkId = "attendees"
* item[1].text = "Vem vill barnet ha med på mötet?"
* item[1].type = #text
* item[2].linkId = "participation"
* item[2].text = "Hur vill barnet vara med på mötet?"
* item[2].type = #text
