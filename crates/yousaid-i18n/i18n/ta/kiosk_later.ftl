### Words of the device at a reception only that come after its question: reading aloud, films, the code for
### one’s own phone, and what staff read.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read the
### first part standing, often in a queue; staff of the landlord read the second.

## For residents

# Button: reads the screen out.
kiosk-read-button = வாசித்துக் காட்டவும்
# The same button while it is being read out.
kiosk-stop-button = வாசிப்பதை நிறுத்தவும்
# Button: opens a film of somebody who signs the question.
kiosk-film-button = பிரிட்டிஷ் சைகை மொழியில் (BSL) பார்க்கவும்
# The same button while the film is open.
kiosk-film-close-button = காணொளியை மூடவும்
# Button under the film: it goes on.
kiosk-film-play-button = இயக்கவும்
# The same button while it plays.
kiosk-film-pause-button = இடைநிறுத்தவும்
# In place of the film, when it can't be loaded.
kiosk-film-failed-text = காணொளியை இப்போது காட்ட முடியவில்லை.
# Over a QR code, which opens a page on one's own phone.
kiosk-phone-heading = உங்கள் சொந்தக் கைபேசியில் மேலும் கூறவும்
# What the QR code is, for screen readers. $address: the address of the page.
kiosk-phone-label = { $address } க்கான QR குறியீடு

## For staff

# Heading over the keys for the PIN.
kiosk-pin-heading = பணியாளர்களுக்கு
# Label of the field for the PIN.
kiosk-pin-label = PIN
# Button: deletes what was typed.
kiosk-pin-clear-button = அழிக்கவும்
# Button: checks the PIN and opens the screen for staff.
kiosk-pin-open-button = திறக்கவும்
# The PIN was wrong.
kiosk-pin-wrong-text = இது சரியான PIN அல்ல
# Too many PINs were wrong. $minutes: how many have to pass.
kiosk-pin-locked-text = { $minutes ->
    [one] பலமுறை தவறான PIN எழுதப்பட்டது. { $minutes } நிமிடம் கழித்து மீண்டும் முயலவும்
   *[other] பலமுறை தவறான PIN எழுதப்பட்டது. { $minutes } நிமிடங்கள் கழித்து மீண்டும் முயலவும்
}
# The browser can't check any PIN.
kiosk-pin-unable-text = இந்த உலாவியால் PIN ஐச் சரிபார்க்க முடியாது. https என்று தொடங்கும் முகவரியிலிருந்து பக்கத்தைத் திறக்கவும்
# Heading of the screen for staff.
kiosk-staff-heading = இந்தச் சாதனம்
# Name of the device, beside it.
kiosk-staff-device-label = பெயர்
# How many responses have not been sent, beside the number.
kiosk-staff-waiting-label = அனுப்பக் காத்திருப்பவை
# How many responses the landlord's server did not take, beside the number.
kiosk-staff-refused-label = சேவையகம் ஏற்காதவை
# When the server confirmed a response last, beside the time.
kiosk-staff-received-label = கடைசியாகக் கிடைத்தது
# In place of a time: not since the page was opened.
kiosk-staff-never-label = இந்தப் பக்கம் திறந்ததிலிருந்து இல்லை
# How much the device stores, beside it.
kiosk-staff-storage-label = சேமிப்பிடம்
# $used: megabytes. $room: megabytes.
kiosk-staff-storage-text = { $room } MB இல் { $used } MB
# The browser promises to keep what is stored.
kiosk-staff-kept-text = உலாவி வைத்திருக்கும்
# The browser may remove what is stored when room gets scarce.
kiosk-staff-not-kept-text = உலாவி நீக்கக்கூடும்
# Whether there is a connection, beside it.
kiosk-staff-network-label = நெட்வொர்க்
# There is a connection.
kiosk-staff-online-text = இணைப்பு உள்ளது
# There is none.
kiosk-staff-offline-text = இணைப்பு இல்லை
# Whether the kiosk starts without a network, beside yes or no.
kiosk-staff-start-label = நெட்வொர்க் இல்லாமல் தொடங்கும்
# Which version of the program and of the questionnaire, beside it.
kiosk-staff-version-label = பதிப்பு
# Yes, beside one of the labels above.
kiosk-staff-yes-text = ஆம்
# No, beside one of the labels above.
kiosk-staff-no-text = இல்லை
# In place of what is not known.
kiosk-staff-unknown-text = தெரியவில்லை
# Button: sends at once what waits.
kiosk-staff-send-button = இப்போது அனுப்பவும்
# Button: saves what has not arrived as a file. It stays on the device as well.
kiosk-staff-export-button = அனுப்பப்படாத பதில்களைக் கோப்பாகச் சேமிக்கவும்
# Button: the browser shows its own bars again.
kiosk-staff-window-button = முழுத்திரையிலிருந்து வெளியேறவும்
# Button: back to the question.
kiosk-staff-close-button = கேள்விக்குத் திரும்பவும்
