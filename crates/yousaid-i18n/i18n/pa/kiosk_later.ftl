### Words of the device at a reception only that come after its question: reading aloud, films, the code for
### one’s own phone, and what staff read.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read the
### first part standing, often in a queue; staff of the landlord read the second.

## For residents

# Button: reads the screen out.
kiosk-read-button = ਪੜ੍ਹ ਕੇ ਸੁਣਾਓ
# The same button while it is being read out.
kiosk-stop-button = ਪੜ੍ਹਨਾ ਬੰਦ ਕਰੋ
# Button: opens a film of somebody who signs the question.
kiosk-film-button = ਬ੍ਰਿਟਿਸ਼ ਸਾਈਨ ਲੈਂਗੂਏਜ (ਇਸ਼ਾਰਿਆਂ ਦੀ ਭਾਸ਼ਾ) ਵਿੱਚ ਦੇਖੋ
# The same button while the film is open.
kiosk-film-close-button = ਵੀਡੀਓ ਬੰਦ ਕਰੋ
# Button under the film: it goes on.
kiosk-film-play-button = ਚਲਾਓ
# The same button while it plays.
kiosk-film-pause-button = ਰੋਕੋ
# In place of the film, when it can't be loaded.
kiosk-film-failed-text = ਵੀਡੀਓ ਇਸ ਵੇਲੇ ਦਿਖਾਈ ਨਹੀਂ ਜਾ ਸਕਦੀ।
# Over a QR code, which opens a page on one's own phone.
kiosk-phone-heading = ਆਪਣੇ ਫ਼ੋਨ ਉੱਤੇ ਸਾਨੂੰ ਹੋਰ ਦੱਸੋ
# What the QR code is, for screen readers. $address: the address of the page.
kiosk-phone-label = { $address } ਦਾ QR ਕੋਡ

## For staff

# Heading over the keys for the PIN.
kiosk-pin-heading = ਸਟਾਫ਼ ਲਈ
# Label of the field for the PIN.
kiosk-pin-label = PIN
# Button: deletes what was typed.
kiosk-pin-clear-button = ਮਿਟਾਓ
# Button: checks the PIN and opens the screen for staff.
kiosk-pin-open-button = ਖੋਲ੍ਹੋ
# The PIN was wrong.
kiosk-pin-wrong-text = ਇਹ ਸਹੀ PIN ਨਹੀਂ, ਮੁੜ ਲਿਖੋ
# Too many PINs were wrong. $minutes: how many have to pass.
kiosk-pin-locked-text = { $minutes ->
    [one] ਕਈ ਵਾਰ ਗਲਤ PIN ਲਿਖਿਆ ਗਿਆ। { $minutes } ਮਿੰਟ ਬਾਅਦ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ
   *[other] ਕਈ ਵਾਰ ਗਲਤ PIN ਲਿਖਿਆ ਗਿਆ। { $minutes } ਮਿੰਟ ਬਾਅਦ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ
}
# The browser can't check any PIN.
kiosk-pin-unable-text = ਇਹ ਬ੍ਰਾਊਜ਼ਰ PIN ਦੀ ਜਾਂਚ ਨਹੀਂ ਕਰ ਸਕਦਾ। ਸਫ਼ਾ ਅਜਿਹੇ ਐਡਰੈੱਸ ਤੋਂ ਖੋਲ੍ਹੋ ਜੋ https ਨਾਲ ਸ਼ੁਰੂ ਹੁੰਦਾ ਹੈ
# Heading of the screen for staff.
kiosk-staff-heading = ਇਹ ਡਿਵਾਈਸ
# Name of the device, beside it.
kiosk-staff-device-label = ਨਾਂ
# How many responses have not been sent, beside the number.
kiosk-staff-waiting-label = ਭੇਜੇ ਜਾਣ ਦੀ ਉਡੀਕ ਵਿੱਚ
# How many responses the landlord's server did not take, beside the number.
kiosk-staff-refused-label = ਸਰਵਰ ਨੇ ਨਹੀਂ ਲਏ
# When the server confirmed a response last, beside the time.
kiosk-staff-received-label = ਆਖ਼ਰੀ ਵਾਰ ਮਿਲਿਆ
# In place of a time: not since the page was opened.
kiosk-staff-never-label = ਜਦੋਂ ਤੋਂ ਇਹ ਸਫ਼ਾ ਖੁੱਲ੍ਹਿਆ ਹੈ, ਉਦੋਂ ਤੋਂ ਨਹੀਂ
# How much the device stores, beside it.
kiosk-staff-storage-label = ਸਟੋਰੇਜ
# $used: megabytes. $room: megabytes.
kiosk-staff-storage-text = { $room } MB ਵਿੱਚੋਂ { $used } MB
# The browser promises to keep what is stored.
kiosk-staff-kept-text = ਬ੍ਰਾਊਜ਼ਰ ਇਸ ਨੂੰ ਸੰਭਾਲ ਕੇ ਰੱਖੇਗਾ
# The browser may remove what is stored when room gets scarce.
kiosk-staff-not-kept-text = ਬ੍ਰਾਊਜ਼ਰ ਇਸ ਨੂੰ ਹਟਾ ਸਕਦਾ ਹੈ
# Whether there is a connection, beside it.
kiosk-staff-network-label = ਨੈੱਟਵਰਕ
# There is a connection.
kiosk-staff-online-text = ਜੁੜਿਆ ਹੋਇਆ
# There is none.
kiosk-staff-offline-text = ਜੁੜਿਆ ਹੋਇਆ ਨਹੀਂ
# Whether the kiosk starts without a network, beside yes or no.
kiosk-staff-start-label = ਨੈੱਟਵਰਕ ਤੋਂ ਬਿਨਾਂ ਸ਼ੁਰੂ ਹੁੰਦਾ ਹੈ
# Which version of the program and of the questionnaire, beside it.
kiosk-staff-version-label = ਵਰਜਨ
# Yes, beside one of the labels above.
kiosk-staff-yes-text = ਹਾਂ
# No, beside one of the labels above.
kiosk-staff-no-text = ਨਹੀਂ
# In place of what is not known.
kiosk-staff-unknown-text = ਪਤਾ ਨਹੀਂ
# Button: sends at once what waits.
kiosk-staff-send-button = ਹੁਣੇ ਭੇਜੋ
# Button: saves what has not arrived as a file. It stays on the device as well.
kiosk-staff-export-button = ਨਾ ਭੇਜੇ ਗਏ ਜਵਾਬਾਂ ਦੀ ਫਾਈਲ ਸੰਭਾਲੋ
# Button: the browser shows its own bars again.
kiosk-staff-window-button = ਪੂਰੀ ਸਕਰੀਨ ਤੋਂ ਬਾਹਰ ਆਓ
# Button: back to the question.
kiosk-staff-close-button = ਸਵਾਲ ਉੱਤੇ ਵਾਪਸ ਜਾਓ
