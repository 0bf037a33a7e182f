Profile: SipAppointment
Parent: Appointment
Id: sip-appointment
Title: "Meeting of a SIP"
Description: "Where the plan is made or followed up; each party's status is its answer to the call."
* identifier 1..*
* serviceType 1..*
* extension contains
    SipTime named time 0..1 and
    SipMeeting named meeting 0..1
* participant.extension contains SipParty named party 0..1

Extension: SipTime
Id: sip-time
Title: "Day and clocks of a meeting"
Description: "As they were written, in Swedish time: an instant cannot tell which of them is not known."
Context: Appointment
* extension contains
    date 0..1 and
    start 0..1 and
    end 0..1
* extension[date].value[x] 1..1
* extension[date].value[x] only date
* extension[start].value[x] 1..1
* extension[start].value[x] only string
* extension[end].value[x] 1..1
* extension[end].value[x] only string

Extension: SipMeeting
Id: sip-meeting
Title: "Work with a meeting"
Description: "The last day to answer, what was written, what was parked, and how the call has changed."
Context: Appointment
* extension contains
    reply-by 0..1 and
    notes 0..1 and
    parked 0..* and
    sequence 0..1 and
    number 0..1 and
    cancelled 0..1
* extension[reply-by].value[x] 1..1
* extension[reply-by].value[x] only date
* extension[notes].value[x] 1..1
* extension[notes].value[x] only string
* extension[parked].value[x] 1..1
* extension[parked].value[x] only string
* extension[sequence].value[x] 1..1
* extension[sequence].value[x] only integer
* extension[number].value[x] 1..1
* extension[number].value[x] only integer
* extension[cancelled].value[x] 1..1
* extension[cancelled].value[x] only boolean

Extension: SipParty
Id: sip-party
Title: "Party of a meeting"
Description: "Who was called, what they answered, and whether they were there."
Context: Appointment.participant
* extension contains
    unit 0..1 and
    person 0..1 and
    reply 1..1 and
    attended 1..1 and
    sector 0..1 and
    kind 0..1 and
    reason 0..1 and
    replaces 0..1 and
    reply-for 0..1 and
    platform 0..* and
    confirmed 0..1 and
    confirmed-of 0..1
* extension[unit].value[x] 1..1
* extension[unit].value[x] only string
* extension[person].value[x] 1..1
* extension[person].value[x] only string
* extension[reply].value[x] 1..1
* extension[reply].value[x] only code
* extension[reply].valueCode from SipReplies (required)
* extension[attended].value[x] 1..1
* extension[attended].value[x] only code
* extension[attended].valueCode from SipAttendances (required)
* extension[sector].value[x] 1..1
* extension[sector].value[x] only code
* extension[sector].valueCode from SipSectors (required)
* extension[kind].value[x] 1..1
* extension[kind].value[x] only code
* extension[kind].valueCode from SipUncalled (required)
* extension[reason].value[x] 1..1
* extension[reason].value[x] only string
* extension[replaces].value[x] 1..1
* extension[replaces].value[x] only string
* extension[reply-for].value[x] 1..1
* extension[reply-for].value[x] only string
* extension[platform].value[x] 1..1
* extension[platform].value[x] only string
* extension[confirmed].value[x] 1..1
* extension[confirmed].value[x] only instant
* extension[confirmed-of].value[x] 1..1
* extension[confirmed-of].value[x] only string
