### Words of the device at a reception only that come after its question: reading aloud, films, the code for
### one’s own phone, and what staff read.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read the
### first part standing, often in a queue; staff of the landlord read the second.

## For residents

# Button: reads the screen out.
kiosk-read-button = خوێندنەوە بە دەنگ
# The same button while it is being read out.
kiosk-stop-button = وەستاندنی خوێندنەوە
# Button: opens a film of somebody who signs the question.
kiosk-film-button = سەیرکردن بە زمانی ئاماژەی بەریتانی (BSL)
# The same button while the film is open.
kiosk-film-close-button = داخستنی ڤیدیۆکە
# Button under the film: it goes on.
kiosk-film-play-button = لێدان
# The same button while it plays.
kiosk-film-pause-button = ڕاگرتن
# In place of the film, when it can't be loaded.
kiosk-film-failed-text = لە ئێستادا ناتوانرێت ڤیدیۆکە پیشان بدرێت.
# Over a QR code, which opens a page on one's own phone.
kiosk-phone-heading = بە تەلەفۆنی خۆتان زیاترمان پێ بڵێن
# What the QR code is, for screen readers. $address: the address of the page.
kiosk-phone-label = کۆدی QR بۆ { $address }

## For staff

# Heading over the keys for the PIN.
kiosk-pin-heading = بۆ کارمەندان
# Label of the field for the PIN.
kiosk-pin-label = PIN
# Button: deletes what was typed.
kiosk-pin-clear-button = سڕینەوە
# Button: checks the PIN and opens the screen for staff.
kiosk-pin-open-button = کردنەوە
# The PIN was wrong.
kiosk-pin-wrong-text = ئەمە PINـی دروست نییە، دووبارە بینووسن
# Too many PINs were wrong. $minutes: how many have to pass.
kiosk-pin-locked-text = { $minutes ->
    [one] چەند جارێک PINـی هەڵە نووسرا. دوای { $minutes } خولەک دووبارە هەوڵ بدەنەوە
   *[other] چەند جارێک PINـی هەڵە نووسرا. دوای { $minutes } خولەک دووبارە هەوڵ بدەنەوە
}
# The browser can't check any PIN.
kiosk-pin-unable-text = ئەم وێبگەڕە ناتوانێت PIN بپشکنێت. پەڕەکە لە ناونیشانێکەوە بکەنەوە کە بە https دەست پێ دەکات
# Heading of the screen for staff.
kiosk-staff-heading = ئەم ئامێرە
# Name of the device, beside it.
kiosk-staff-device-label = ناو
# How many responses have not been sent, beside the number.
kiosk-staff-waiting-label = چاوەڕێی ناردن
# How many responses the landlord's server did not take, beside the number.
kiosk-staff-refused-label = ڕاژەکار وەری نەگرتن
# When the server confirmed a response last, beside the time.
kiosk-staff-received-label = دوایین وەرگرتن
# In place of a time: not since the page was opened.
kiosk-staff-never-label = لەو کاتەوەی ئەم پەڕەیە کراوەتەوە، نەخێر
# How much the device stores, beside it.
kiosk-staff-storage-label = بیرگە
# $used: megabytes. $room: megabytes.
kiosk-staff-storage-text = { $used } مێگابایت لە { $room } مێگابایت
# The browser promises to keep what is stored.
kiosk-staff-kept-text = وێبگەڕەکە دەیپارێزێت
# The browser may remove what is stored when room gets scarce.
kiosk-staff-not-kept-text = لەوانەیە وێبگەڕەکە بیسڕێتەوە
# Whether there is a connection, beside it.
kiosk-staff-network-label = تۆڕ
# There is a connection.
kiosk-staff-online-text = بەستراوە
# There is none.
kiosk-staff-offline-text = نەبەستراوە
# Whether the kiosk starts without a network, beside yes or no.
kiosk-staff-start-label = بێ تۆڕ دەست پێ دەکات
# Which version of the program and of the questionnaire, beside it.
kiosk-staff-version-label = وەشان
# Yes, beside one of the labels above.
kiosk-staff-yes-text = بەڵێ
# No, beside one of the labels above.
kiosk-staff-no-text = نەخێر
# In place of what is not known.
kiosk-staff-unknown-text = نەزانراو
# Button: sends at once what waits.
kiosk-staff-send-button = ناردن هەر ئێستا
# Button: saves what has not arrived as a file. It stays on the device as well.
kiosk-staff-export-button = پاشەکەوتکردنی وەڵامە نەنێردراوەکان لە فایلێکدا
# Button: the browser shows its own bars again.
kiosk-staff-window-button = دەرچوون لە شاشەی تەواو
# Button: back to the question.
kiosk-staff-close-button = گەڕانەوە بۆ پرسیارەکە
