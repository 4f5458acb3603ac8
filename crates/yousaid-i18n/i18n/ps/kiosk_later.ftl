### Words of the device at a reception only that come after its question: reading aloud, films, the code for
### one’s own phone, and what staff read.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read the
### first part standing, often in a queue; staff of the landlord read the second.

## For residents

# Button: reads the screen out.
kiosk-read-button = په لوړ غږ یې ولولئ
# The same button while it is being read out.
kiosk-stop-button = لوستل ودروئ
# Button: opens a film of somebody who signs the question.
kiosk-film-button = د برېتانیا په اشارو ژبه (BSL) یې وګورئ
# The same button while the film is open.
kiosk-film-close-button = فلم بند کړئ
# Button under the film: it goes on.
kiosk-film-play-button = غږول
# The same button while it plays.
kiosk-film-pause-button = درول
# In place of the film, when it can't be loaded.
kiosk-film-failed-text = اوس مهال فلم نه شي ښودل کېدای.
# Over a QR code, which opens a page on one's own phone.
kiosk-phone-heading = په خپل ټیلیفون کې نور څه راته ووایئ
# What the QR code is, for screen readers. $address: the address of the page.
kiosk-phone-label = د { $address } لپاره QR کوډ

## For staff

# Heading over the keys for the PIN.
kiosk-pin-heading = د کارکوونکو لپاره
# Label of the field for the PIN.
kiosk-pin-label = PIN
# Button: deletes what was typed.
kiosk-pin-clear-button = پاک کړئ
# Button: checks the PIN and opens the screen for staff.
kiosk-pin-open-button = خلاص کړئ
# The PIN was wrong.
kiosk-pin-wrong-text = دا سم PIN نه دی، بیا یې ولیکئ
# Too many PINs were wrong. $minutes: how many have to pass.
kiosk-pin-locked-text = { $minutes ->
    [one] څو ځله ناسم PIN ولیکل شو. { $minutes } دقیقه وروسته بیا هڅه وکړئ
   *[other] څو ځله ناسم PIN ولیکل شو. { $minutes } دقیقې وروسته بیا هڅه وکړئ
}
# The browser can't check any PIN.
kiosk-pin-unable-text = دا براوزر PIN نه شي کتلی. پاڼه له داسې پتې خلاصه کړئ چې په https پیلېږي
# Heading of the screen for staff.
kiosk-staff-heading = دا وسیله
# Name of the device, beside it.
kiosk-staff-device-label = نوم
# How many responses have not been sent, beside the number.
kiosk-staff-waiting-label = د استولو په تمه
# How many responses the landlord's server did not take, beside the number.
kiosk-staff-refused-label = سرور ونه منل
# When the server confirmed a response last, beside the time.
kiosk-staff-received-label = وروستی ځل رسېدلي
# In place of a time: not since the page was opened.
kiosk-staff-never-label = له هغه وخته نه چې دا پاڼه خلاصه شوې ده
# How much the device stores, beside it.
kiosk-staff-storage-label = د ساتلو ځای
# $used: megabytes. $room: megabytes.
kiosk-staff-storage-text = له { $room } میګابایټ څخه { $used } میګابایټ
# The browser promises to keep what is stored.
kiosk-staff-kept-text = براوزر یې ساتي
# The browser may remove what is stored when room gets scarce.
kiosk-staff-not-kept-text = براوزر یې لرې کولی شي
# Whether there is a connection, beside it.
kiosk-staff-network-label = شبکه
# There is a connection.
kiosk-staff-online-text = نښلېدلې
# There is none.
kiosk-staff-offline-text = نه ده نښلېدلې
# Whether the kiosk starts without a network, beside yes or no.
kiosk-staff-start-label = بې له شبکې پیلېږي
# Which version of the program and of the questionnaire, beside it.
kiosk-staff-version-label = نسخه
# Yes, beside one of the labels above.
kiosk-staff-yes-text = هو
# No, beside one of the labels above.
kiosk-staff-no-text = نه
# In place of what is not known.
kiosk-staff-unknown-text = نه ده معلومه
# Button: sends at once what waits.
kiosk-staff-send-button = همدا اوس یې واستوئ
# Button: saves what has not arrived as a file. It stays on the device as well.
kiosk-staff-export-button = نا استول شوي ځوابونه په فایل کې خوندي کړئ
# Button: the browser shows its own bars again.
kiosk-staff-window-button = له ټول سکرین څخه ووځئ
# Button: back to the question.
kiosk-staff-close-button = پوښتنې ته بېرته لاړ شئ
