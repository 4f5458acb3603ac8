### Words of the device at a reception only that come after its question: reading aloud, films, the code for
### one’s own phone, and what staff read.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read the
### first part standing, often in a queue; staff of the landlord read the second.

## For residents

# Button: reads the screen out.
kiosk-read-button = پڑھ کر سنائیں
# The same button while it is being read out.
kiosk-stop-button = پڑھنا بند کریں
# Button: opens a film of somebody who signs the question.
kiosk-film-button = برٹش سائن لینگویج (اشاروں کی زبان) میں دیکھیں
# The same button while the film is open.
kiosk-film-close-button = ویڈیو بند کریں
# Button under the film: it goes on.
kiosk-film-play-button = چلائیں
# The same button while it plays.
kiosk-film-pause-button = روکیں
# In place of the film, when it can't be loaded.
kiosk-film-failed-text = ویڈیو اس وقت نہیں دکھائی جا سکتی۔
# Over a QR code, which opens a page on one's own phone.
kiosk-phone-heading = اپنے فون پر ہمیں مزید بتائیں
# What the QR code is, for screen readers. $address: the address of the page.
kiosk-phone-label = { $address } کا QR کوڈ

## For staff

# Heading over the keys for the PIN.
kiosk-pin-heading = عملے کے لیے
# Label of the field for the PIN.
kiosk-pin-label = PIN
# Button: deletes what was typed.
kiosk-pin-clear-button = مٹائیں
# Button: checks the PIN and opens the screen for staff.
kiosk-pin-open-button = کھولیں
# The PIN was wrong.
kiosk-pin-wrong-text = یہ درست PIN نہیں، دوبارہ لکھیں
# Too many PINs were wrong. $minutes: how many have to pass.
kiosk-pin-locked-text = { $minutes ->
    [one] کئی بار غلط PIN لکھا گیا۔ { $minutes } منٹ بعد دوبارہ کوشش کریں
   *[other] کئی بار غلط PIN لکھا گیا۔ { $minutes } منٹ بعد دوبارہ کوشش کریں
}
# The browser can't check any PIN.
kiosk-pin-unable-text = یہ براؤزر PIN کی جانچ نہیں کر سکتا۔ صفحہ ایسے ایڈریس سے کھولیں جو https سے شروع ہوتا ہو
# Heading of the screen for staff.
kiosk-staff-heading = یہ ڈیوائس
# Name of the device, beside it.
kiosk-staff-device-label = نام
# How many responses have not been sent, beside the number.
kiosk-staff-waiting-label = بھیجے جانے کے انتظار میں
# How many responses the landlord's server did not take, beside the number.
kiosk-staff-refused-label = سرور نے قبول نہیں کیے
# When the server confirmed a response last, beside the time.
kiosk-staff-received-label = آخری بار موصول ہوا
# In place of a time: not since the page was opened.
kiosk-staff-never-label = جب سے یہ صفحہ کھلا ہے، تب سے نہیں
# How much the device stores, beside it.
kiosk-staff-storage-label = اسٹوریج
# $used: megabytes. $room: megabytes.
kiosk-staff-storage-text = { $room } میگا بائٹ میں سے { $used } میگا بائٹ
# The browser promises to keep what is stored.
kiosk-staff-kept-text = براؤزر اسے محفوظ رکھے گا
# The browser may remove what is stored when room gets scarce.
kiosk-staff-not-kept-text = براؤزر اسے ہٹا سکتا ہے
# Whether there is a connection, beside it.
kiosk-staff-network-label = نیٹ ورک
# There is a connection.
kiosk-staff-online-text = منسلک
# There is none.
kiosk-staff-offline-text = منسلک نہیں
# Whether the kiosk starts without a network, beside yes or no.
kiosk-staff-start-label = نیٹ ورک کے بغیر شروع ہوتا ہے
# Which version of the program and of the questionnaire, beside it.
kiosk-staff-version-label = ورژن
# Yes, beside one of the labels above.
kiosk-staff-yes-text = ہاں
# No, beside one of the labels above.
kiosk-staff-no-text = نہیں
# In place of what is not known.
kiosk-staff-unknown-text = معلوم نہیں
# Button: sends at once what waits.
kiosk-staff-send-button = ابھی بھیجیں
# Button: saves what has not arrived as a file. It stays on the device as well.
kiosk-staff-export-button = نہ بھیجے گئے جوابات کی فائل محفوظ کریں
# Button: the browser shows its own bars again.
kiosk-staff-window-button = فل اسکرین سے نکلیں
# Button: back to the question.
kiosk-staff-close-button = سوال پر واپس جائیں
