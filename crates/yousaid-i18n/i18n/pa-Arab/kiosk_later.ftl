### Words of the device at a reception only that come after its question: reading aloud, films, the code for
### one’s own phone, and what staff read.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read the
### first part standing, often in a queue; staff of the landlord read the second.

## For residents

# Button: reads the screen out.
kiosk-read-button = پڑھ کے سناؤ
# The same button while it is being read out.
kiosk-stop-button = پڑھنا بند کرو
# Button: opens a film of somebody who signs the question.
kiosk-film-button = برٹش سائن لینگویج (اشاریاں دی زبان) وچ ویکھو
# The same button while the film is open.
kiosk-film-close-button = ویڈیو بند کرو
# Button under the film: it goes on.
kiosk-film-play-button = چلاؤ
# The same button while it plays.
kiosk-film-pause-button = روکو
# In place of the film, when it can't be loaded.
kiosk-film-failed-text = ویڈیو ہُن نئیں وکھائی جا سکدی۔
# Over a QR code, which opens a page on one's own phone.
kiosk-phone-heading = اپنے فون تے سانوں ہور دسو
# What the QR code is, for screen readers. $address: the address of the page.
kiosk-phone-label = { $address } دا QR کوڈ

## For staff

# Heading over the keys for the PIN.
kiosk-pin-heading = عملے لئی
# Label of the field for the PIN.
kiosk-pin-label = PIN
# Button: deletes what was typed.
kiosk-pin-clear-button = مٹاؤ
# Button: checks the PIN and opens the screen for staff.
kiosk-pin-open-button = کھولو
# The PIN was wrong.
kiosk-pin-wrong-text = ایہہ ٹھیک PIN نہیں، دوبارہ لکھو
# Too many PINs were wrong. $minutes: how many have to pass.
kiosk-pin-locked-text = { $minutes ->
    [one] کئی وار غلط PIN لکھیا گیا۔ { $minutes } منٹ بعد دوبارہ کوشش کرو
   *[other] کئی وار غلط PIN لکھیا گیا۔ { $minutes } منٹ بعد دوبارہ کوشش کرو
}
# The browser can't check any PIN.
kiosk-pin-unable-text = ایہہ براؤزر PIN دی جانچ نہیں کر سکدا۔ صفحہ ایسے ایڈریس توں کھولو جیہڑا https توں شروع ہوندا اے
# Heading of the screen for staff.
kiosk-staff-heading = ایہہ ڈیوائس
# Name of the device, beside it.
kiosk-staff-device-label = ناں
# How many responses have not been sent, beside the number.
kiosk-staff-waiting-label = بھیجے جان دی اڈیک وچ
# How many responses the landlord's server did not take, beside the number.
kiosk-staff-refused-label = سرور نے قبول نہیں کیتے
# When the server confirmed a response last, beside the time.
kiosk-staff-received-label = آخری وار ملیا
# In place of a time: not since the page was opened.
kiosk-staff-never-label = جدوں دا ایہہ صفحہ کھلیا اے، اودوں دا نہیں
# How much the device stores, beside it.
kiosk-staff-storage-label = اسٹوریج
# $used: megabytes. $room: megabytes.
kiosk-staff-storage-text = { $room } میگا بائٹ وچوں { $used } میگا بائٹ
# The browser promises to keep what is stored.
kiosk-staff-kept-text = براؤزر ایہنوں محفوظ رکھے گا
# The browser may remove what is stored when room gets scarce.
kiosk-staff-not-kept-text = براؤزر ایہنوں ہٹا سکدا اے
# Whether there is a connection, beside it.
kiosk-staff-network-label = نیٹ ورک
# There is a connection.
kiosk-staff-online-text = جڑیا ہویا
# There is none.
kiosk-staff-offline-text = جڑیا ہویا نہیں
# Whether the kiosk starts without a network, beside yes or no.
kiosk-staff-start-label = نیٹ ورک بغیر شروع ہوندا اے
# Which version of the program and of the questionnaire, beside it.
kiosk-staff-version-label = ورژن
# Yes, beside one of the labels above.
kiosk-staff-yes-text = ہاں
# No, beside one of the labels above.
kiosk-staff-no-text = نہیں
# In place of what is not known.
kiosk-staff-unknown-text = پتا نہیں
# Button: sends at once what waits.
kiosk-staff-send-button = ہنے بھیجو
# Button: saves what has not arrived as a file. It stays on the device as well.
kiosk-staff-export-button = نہ بھیجے گئے جواباں دی فائل محفوظ کرو
# Button: the browser shows its own bars again.
kiosk-staff-window-button = فل سکرین توں نکلو
# Button: back to the question.
kiosk-staff-close-button = سوال تے واپس جاؤ
