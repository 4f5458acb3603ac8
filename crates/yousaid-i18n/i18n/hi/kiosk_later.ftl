### Words of the device at a reception only that come after its question: reading aloud, films, the code for
### one’s own phone, and what staff read.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read the
### first part standing, often in a queue; staff of the landlord read the second.

## For residents

# Button: reads the screen out.
kiosk-read-button = पढ़कर सुनाएँ
# The same button while it is being read out.
kiosk-stop-button = पढ़ना रोकें
# Button: opens a film of somebody who signs the question.
kiosk-film-button = ब्रिटिश साइन लैंग्वेज (BSL) में देखें
# The same button while the film is open.
kiosk-film-close-button = वीडियो बंद करें
# Button under the film: it goes on.
kiosk-film-play-button = चलाएँ
# The same button while it plays.
kiosk-film-pause-button = रोकें
# In place of the film, when it can't be loaded.
kiosk-film-failed-text = वीडियो अभी नहीं दिखाया जा सकता।
# Over a QR code, which opens a page on one's own phone.
kiosk-phone-heading = अपने फ़ोन पर हमें और बताएँ
# What the QR code is, for screen readers. $address: the address of the page.
kiosk-phone-label = { $address } के लिए QR कोड

## For staff

# Heading over the keys for the PIN.
kiosk-pin-heading = कर्मचारियों के लिए
# Label of the field for the PIN.
kiosk-pin-label = PIN
# Button: deletes what was typed.
kiosk-pin-clear-button = मिटाएँ
# Button: checks the PIN and opens the screen for staff.
kiosk-pin-open-button = खोलें
# The PIN was wrong.
kiosk-pin-wrong-text = यह सही PIN नहीं है
# Too many PINs were wrong. $minutes: how many have to pass.
kiosk-pin-locked-text = { $minutes ->
    [one] कई बार ग़लत PIN लिखे गए हैं। { $minutes } मिनट बाद फिर से कोशिश करें
   *[other] कई बार ग़लत PIN लिखे गए हैं। { $minutes } मिनट बाद फिर से कोशिश करें
}
# The browser can't check any PIN.
kiosk-pin-unable-text = यह ब्राउज़र PIN नहीं जाँच सकता। पेज को https से शुरू होने वाले पते से खोलें
# Heading of the screen for staff.
kiosk-staff-heading = यह डिवाइस
# Name of the device, beside it.
kiosk-staff-device-label = नाम
# How many responses have not been sent, beside the number.
kiosk-staff-waiting-label = भेजे जाने बाक़ी
# How many responses the landlord's server did not take, beside the number.
kiosk-staff-refused-label = सर्वर ने नहीं लिए
# When the server confirmed a response last, beside the time.
kiosk-staff-received-label = पिछली बार कब पहुँचा
# In place of a time: not since the page was opened.
kiosk-staff-never-label = यह पेज खुलने के बाद से नहीं
# How much the device stores, beside it.
kiosk-staff-storage-label = स्टोरेज
# $used: megabytes. $room: megabytes.
kiosk-staff-storage-text = { $room } MB में से { $used } MB
# The browser promises to keep what is stored.
kiosk-staff-kept-text = ब्राउज़र सँभालकर रखेगा
# The browser may remove what is stored when room gets scarce.
kiosk-staff-not-kept-text = ब्राउज़र इसे हटा सकता है
# Whether there is a connection, beside it.
kiosk-staff-network-label = नेटवर्क
# There is a connection.
kiosk-staff-online-text = जुड़ा है
# There is none.
kiosk-staff-offline-text = जुड़ा नहीं है
# Whether the kiosk starts without a network, beside yes or no.
kiosk-staff-start-label = बिना नेटवर्क के शुरू होता है
# Which version of the program and of the questionnaire, beside it.
kiosk-staff-version-label = वर्शन
# Yes, beside one of the labels above.
kiosk-staff-yes-text = हाँ
# No, beside one of the labels above.
kiosk-staff-no-text = नहीं
# In place of what is not known.
kiosk-staff-unknown-text = पता नहीं
# Button: sends at once what waits.
kiosk-staff-send-button = अभी भेजें
# Button: saves what has not arrived as a file. It stays on the device as well.
kiosk-staff-export-button = न भेजे गए जवाब फ़ाइल में सेव करें
# Button: the browser shows its own bars again.
kiosk-staff-window-button = फ़ुल स्क्रीन से बाहर निकलें
# Button: back to the question.
kiosk-staff-close-button = सवाल पर वापस जाएँ
