### Words of the device at a reception only that come after its question: reading aloud, films, the code for
### one’s own phone, and what staff read.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read the
### first part standing, often in a queue; staff of the landlord read the second.

## For residents

# Button: reads the screen out.
kiosk-read-button = पढेर सुनाउनुहोस्
# The same button while it is being read out.
kiosk-stop-button = पढ्न रोक्नुहोस्
# Button: opens a film of somebody who signs the question.
kiosk-film-button = ब्रिटिस साङ्केतिक भाषा (BSL) मा हेर्नुहोस्
# The same button while the film is open.
kiosk-film-close-button = भिडियो बन्द गर्नुहोस्
# Button under the film: it goes on.
kiosk-film-play-button = चलाउनुहोस्
# The same button while it plays.
kiosk-film-pause-button = रोक्नुहोस्
# In place of the film, when it can't be loaded.
kiosk-film-failed-text = भिडियो अहिले देखाउन सकिँदैन।
# Over a QR code, which opens a page on one's own phone.
kiosk-phone-heading = आफ्नै फोनबाट हामीलाई थप भन्नुहोस्
# What the QR code is, for screen readers. $address: the address of the page.
kiosk-phone-label = { $address } को QR कोड

## For staff

# Heading over the keys for the PIN.
kiosk-pin-heading = कर्मचारीका लागि
# Label of the field for the PIN.
kiosk-pin-label = PIN
# Button: deletes what was typed.
kiosk-pin-clear-button = मेटाउनुहोस्
# Button: checks the PIN and opens the screen for staff.
kiosk-pin-open-button = खोल्नुहोस्
# The PIN was wrong.
kiosk-pin-wrong-text = यो सही PIN होइन
# Too many PINs were wrong. $minutes: how many have to pass.
kiosk-pin-locked-text = { $minutes ->
    [one] धेरै पटक गलत PIN लेखियो। { $minutes } मिनेटपछि फेरि प्रयास गर्नुहोस्
   *[other] धेरै पटक गलत PIN लेखियो। { $minutes } मिनेटपछि फेरि प्रयास गर्नुहोस्
}
# The browser can't check any PIN.
kiosk-pin-unable-text = यो ब्राउजरले PIN जाँच्न सक्दैन। https बाट सुरु हुने ठेगानाबाट पृष्ठ खोल्नुहोस्
# Heading of the screen for staff.
kiosk-staff-heading = यो डिभाइस
# Name of the device, beside it.
kiosk-staff-device-label = नाम
# How many responses have not been sent, beside the number.
kiosk-staff-waiting-label = पठाउन बाँकी
# How many responses the landlord's server did not take, beside the number.
kiosk-staff-refused-label = सर्भरले नलिएका
# When the server confirmed a response last, beside the time.
kiosk-staff-received-label = पछिल्लो पटक कहिले पुग्यो
# In place of a time: not since the page was opened.
kiosk-staff-never-label = यो पृष्ठ खोलेदेखि पुगेको छैन
# How much the device stores, beside it.
kiosk-staff-storage-label = भण्डारण
# $used: megabytes. $room: megabytes.
kiosk-staff-storage-text = { $room } MB मध्ये { $used } MB
# The browser promises to keep what is stored.
kiosk-staff-kept-text = ब्राउजरले सुरक्षित राख्छ
# The browser may remove what is stored when room gets scarce.
kiosk-staff-not-kept-text = ब्राउजरले हटाउन सक्छ
# Whether there is a connection, beside it.
kiosk-staff-network-label = नेटवर्क
# There is a connection.
kiosk-staff-online-text = जडान छ
# There is none.
kiosk-staff-offline-text = जडान छैन
# Whether the kiosk starts without a network, beside yes or no.
kiosk-staff-start-label = नेटवर्कबिना सुरु हुन्छ
# Which version of the program and of the questionnaire, beside it.
kiosk-staff-version-label = संस्करण
# Yes, beside one of the labels above.
kiosk-staff-yes-text = हो
# No, beside one of the labels above.
kiosk-staff-no-text = होइन
# In place of what is not known.
kiosk-staff-unknown-text = थाहा छैन
# Button: sends at once what waits.
kiosk-staff-send-button = अहिले पठाउनुहोस्
# Button: saves what has not arrived as a file. It stays on the device as well.
kiosk-staff-export-button = नपठाइएका जवाफ फाइलमा सुरक्षित गर्नुहोस्
# Button: the browser shows its own bars again.
kiosk-staff-window-button = पूरा स्क्रिनबाट बाहिर निस्कनुहोस्
# Button: back to the question.
kiosk-staff-close-button = प्रश्नमा फर्कनुहोस्
