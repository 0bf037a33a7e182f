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
* #inte-tillfragad "Frågas inte längre"
* #mote "Möte"
* #uppfoljning "Uppföljning"
* #sammanlaggning "Sammanläggning med en annan version"

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

CodeSystem: SipAnswer
Id: sip-answer
Title: "Answers in a SIP"
Description: "What the codes of the extensions mean."
* ^caseSensitive = true
* #joint "Gemensam vårdnad"
* #sole "Ensam vårdnad"
* #written "Skriftligt"
* #oral "Muntligt"
* #digital "Digitalt"
* #staff "Personal"
* #family "Barnet eller familjen"
* #other "Annan"
* #ongoing "Pågår"
* #done "Klar"
* #stopped "Avbruten"
* #none "Har inte svarat"
* #coming "Kommer"
* #substitute "Skickar ersättare"
* #declined "Kan inte komma"
* #unknown "Inte antecknat"
* #present "Närvarande"
* #absent "Uteblev"
* #municipality "Kommun"
* #region "Region"
* #independentSchool "Fristående skola"
* #continue "Fortsätter"
* #close "Avslutas"

ValueSet: SipCustodies
Id: sip-custodies
Title: "How custody is held"
Description: "Jointly or by one guardian; nothing is said while it is not known."
* SipAnswer#joint
* SipAnswer#sole

ValueSet: SipConsentForms
Id: sip-consent-forms
Title: "How a consent was given"
Description: "In writing, by word of mouth, or digitally."
* SipAnswer#written
* SipAnswer#oral
* SipAnswer#digital

ValueSet: SipSources
Id: sip-sources
Title: "Who noticed the need"
Description: "Staff, the child or the family, or somebody else."
* SipAnswer#staff
* SipAnswer#family
* SipAnswer#other

ValueSet: SipInterventionStates
Id: sip-intervention-states
Title: "How an intervention stands"
Description: "Under way, done, or stopped; nothing is said before it has begun."
* SipAnswer#ongoing
* SipAnswer#done
* SipAnswer#stopped

ValueSet: SipReplies
Id: sip-replies
Title: "Answers to a call"
Description: "Comes, sends a substitute, cannot come, or has not answered."
* SipAnswer#none
* SipAnswer#coming
* SipAnswer#substitute
* SipAnswer#declined

ValueSet: SipAttendances
Id: sip-attendances
Title: "Who was at the meeting"
Description: "Present, absent, or not noted."
* SipAnswer#unknown
* SipAnswer#present
* SipAnswer#absent

ValueSet: SipUncalled
Id: sip-uncalled
Title: "Who was neither called nor invited"
Description: "Somebody of whom it is noted only whether they were there."
* SipAnswer#none

ValueSet: SipSectors
Id: sip-sectors
Title: "Whom a party works for"
Description: "A municipality, a region, an independent school, or somebody else."
* SipAnswer#municipality
* SipAnswer#region
* SipAnswer#independentSchool
* SipAnswer#other

ValueSet: SipDecisions
Id: sip-decisions
Title: "What a follow-up decides"
Description: "The plan goes on, or is closed."
* SipAnswer#continue
* SipAnswer#close
