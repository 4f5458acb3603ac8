### Words of the device at a reception only that come after its question: reading aloud, films, the code for
### one’s own phone, and what staff read.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read the
### first part standing, often in a queue; staff of the landlord read the second.

## For residents

# Button: reads the screen out.
kiosk-read-button = વાંચી સંભળાવો
# The same button while it is being read out.
kiosk-stop-button = વાંચવાનું બંધ કરો
# Button: opens a film of somebody who signs the question.
kiosk-film-button = બ્રિટિશ સાઇન લેંગ્વેજ (સંકેત ભાષા) માં જુઓ
# The same button while the film is open.
kiosk-film-close-button = વીડિયો બંધ કરો
# Button under the film: it goes on.
kiosk-film-play-button = ચલાવો
# The same button while it plays.
kiosk-film-pause-button = થોભાવો
# In place of the film, when it can't be loaded.
kiosk-film-failed-text = વીડિયો હમણાં બતાવી શકાતો નથી.
# Over a QR code, which opens a page on one's own phone.
kiosk-phone-heading = તમારા પોતાના ફોન પર અમને વધુ જણાવો
# What the QR code is, for screen readers. $address: the address of the page.
kiosk-phone-label = { $address } માટે QR કોડ

## For staff

# Heading over the keys for the PIN.
kiosk-pin-heading = કર્મચારીઓ માટે
# Label of the field for the PIN.
kiosk-pin-label = PIN
# Button: deletes what was typed.
kiosk-pin-clear-button = ભૂંસો
# Button: checks the PIN and opens the screen for staff.
kiosk-pin-open-button = ખોલો
# The PIN was wrong.
kiosk-pin-wrong-text = આ સાચો PIN નથી
# Too many PINs were wrong. $minutes: how many have to pass.
kiosk-pin-locked-text = { $minutes ->
    [one] ઘણી વાર ખોટા PIN લખાયા છે. { $minutes } મિનિટ પછી ફરી પ્રયત્ન કરો
   *[other] ઘણી વાર ખોટા PIN લખાયા છે. { $minutes } મિનિટ પછી ફરી પ્રયત્ન કરો
}
# The browser can't check any PIN.
kiosk-pin-unable-text = આ બ્રાઉઝર PIN તપાસી શકતું નથી. https થી શરૂ થતા સરનામેથી આ પાનું ખોલો
# Heading of the screen for staff.
kiosk-staff-heading = આ ડિવાઇસ
# Name of the device, beside it.
kiosk-staff-device-label = નામ
# How many responses have not been sent, beside the number.
kiosk-staff-waiting-label = મોકલવાના બાકી
# How many responses the landlord's server did not take, beside the number.
kiosk-staff-refused-label = સર્વરે સ્વીકાર્યા નથી
# When the server confirmed a response last, beside the time.
kiosk-staff-received-label = છેલ્લે ક્યારે પહોંચ્યો
# In place of a time: not since the page was opened.
kiosk-staff-never-label = આ પાનું ખોલ્યા પછી પહોંચ્યો નથી
# How much the device stores, beside it.
kiosk-staff-storage-label = સ્ટોરેજ
# $used: megabytes. $room: megabytes.
kiosk-staff-storage-text = { $room } MB માંથી { $used } MB
# The browser promises to keep what is stored.
kiosk-staff-kept-text = બ્રાઉઝર સાચવી રાખશે
# The browser may remove what is stored when room gets scarce.
kiosk-staff-not-kept-text = બ્રાઉઝર કાઢી નાખી શકે છે
# Whether there is a connection, beside it.
kiosk-staff-network-label = નેટવર્ક
# There is a connection.
kiosk-staff-online-text = જોડાયેલું છે
# There is none.
kiosk-staff-offline-text = જોડાયેલું નથી
# Whether the kiosk starts without a network, beside yes or no.
kiosk-staff-start-label = નેટવર્ક વગર શરૂ થાય છે
# Which version of the program and of the questionnaire, beside it.
kiosk-staff-version-label = વર્ઝન
# Yes, beside one of the labels above.
kiosk-staff-yes-text = હા
# No, beside one of the labels above.
kiosk-staff-no-text = ના
# In place of what is not known.
kiosk-staff-unknown-text = ખબર નથી
# Button: sends at once what waits.
kiosk-staff-send-button = હમણાં મોકલો
# Button: saves what has not arrived as a file. It stays on the device as well.
kiosk-staff-export-button = ન મોકલાયેલા જવાબો ફાઇલ તરીકે સાચવો
# Button: the browser shows its own bars again.
kiosk-staff-window-button = ફુલ સ્ક્રીનમાંથી બહાર નીકળો
# Button: back to the question.
kiosk-staff-close-button = પ્રશ્ન પર પાછા જાઓ
