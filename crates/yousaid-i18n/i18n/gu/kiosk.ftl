### Words of the device at a reception only: those with which it starts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read them
### standing, often in a queue. What is said later is in kiosk_later.ftl.

# Name of the buttons that make the screen easier to read, for screen readers.
kiosk-tools-label = વાંચવું સહેલું બનાવો
# Button: larger letters. Pressed again, they are as before.
kiosk-large-button = મોટા અક્ષરો
# Button: black, white and yellow, easier to see for many. Pressed again, the colours are as before.
kiosk-contrast-button = વધુ સ્પષ્ટ રંગો
# Button: short words. Easy read is how such documents are called in Britain; say it as it is known where your
# language is read. Pressed again, everything is as before.
kiosk-easy-button = સહેલી ભાષા (Easy Read)
# Button: pictures beside the answers. Pressed again, they are gone.
kiosk-pictures-button = ચિત્રો
# Above the same question in easy words, which stands under the official wording.
kiosk-easy-label = સહેલા શબ્દોમાં
# Under the question, on the screen with which everybody begins.
kiosk-start-hint = સૌથી યોગ્ય લાગે તે જવાબને અડો
# Heading after the first answer, over one more question, which need not be answered.
kiosk-one-more-label = આભાર. સમય હોય તો એક વધુ પ્રશ્ન
# Button: goes on without an answer.
kiosk-skip-button = આ પ્રશ્ન છોડી દો
# Button: sends what was chosen.
kiosk-done-button = થઈ ગયું
# Heading at the end.
kiosk-thanks-heading = આભાર
# Under it: the answer is on this device and will be sent.
kiosk-saved-status = તમારો જવાબ આ ડિવાઇસ પર સાચવેલો છે.
# Under it: the landlord has the answer.
kiosk-received-status = અમને તમારો જવાબ મળી ગયો છે.
# Under it: the answer was sent, and nobody can say whether it has arrived.
kiosk-sent-status = તમારો જવાબ મોકલાઈ ગયો છે.
# Under it: the device could not keep the answer safe, and tries to send it.
kiosk-held-status = આ ડિવાઇસ તમારો જવાબ સાચવી શક્યું નથી. તે જવાબ મોકલવાનો પ્રયત્ન કરી રહ્યું છે.
# Button at the end: back to the beginning, for the next person.
kiosk-next-button = પછીની વ્યક્તિ
# Heading when nobody has touched the screen for a while.
kiosk-idle-heading = શું તમે હજી અહીં છો?
# Under it.
kiosk-idle-text = આગળ વધવા માટે સ્ક્રીનને અડો અથવા કોઈ પણ કી દબાવો. નહીં તો આ સ્ક્રીન પરના તમારા જવાબો ભૂંસાઈ જશે.
# Under it, counting down. $seconds: how many are left, 30 at first.
kiosk-idle-left-label = { $seconds ->
    [one] { $seconds } સેકન્ડ બાકી
   *[other] { $seconds } સેકન્ડ બાકી
}
# Button: goes on.
kiosk-idle-button = હું હજી અહીં છું
# Heading while the reception is closed.
kiosk-closed-heading = અમે હમણાં બંધ છીએ
# Under it, where it opens again on the same day. $time: a time of day, as 09:00.
kiosk-closed-text = તમે { $time } થી અહીં જવાબ આપી શકો છો.
