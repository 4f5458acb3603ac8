### Words of the device at a reception only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read the
### first part standing, often in a queue; staff of the landlord read the second.

## For residents

# Name of the buttons that make the screen easier to read, for screen readers.
kiosk-tools-label = ایہنوں پڑھنا سوکھا بناؤ
# Button: reads the screen out.
kiosk-read-button = پڑھ کے سناؤ
# The same button while it is being read out.
kiosk-stop-button = پڑھنا بند کرو
# Button: larger letters. Pressed again, they are as before.
kiosk-large-button = وڈے حرف
# Button: black, white and yellow, easier to see for many. Pressed again, the colours are as before.
kiosk-contrast-button = گوہڑے رنگاں دا فرق
# Button: short words. Easy read is how such documents are called in Britain; say it as it is known where your
# language is read. Pressed again, everything is as before.
kiosk-easy-button = ایزی ریڈ (سوکھے لفظ)
# Button: pictures beside the answers. Pressed again, they are gone.
kiosk-pictures-button = تصویراں
# Above the same question in easy words, which stands under the official wording.
kiosk-easy-label = سوکھے لفظاں وچ
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
# Under the question, on the screen with which everybody begins.
kiosk-start-hint = جیہڑا جواب سب توں ٹھیک لگے، اوہنوں چھوہو
# Heading after the first answer, over one more question, which need not be answered.
kiosk-one-more-label = شکریہ۔ جے تہاڈے کول تھوڑا ویلا اے تے اک ہور سوال
# Button: goes on without an answer.
kiosk-skip-button = ایہہ سوال چھڈ دیو
# Button: sends what was chosen.
kiosk-done-button = ہو گیا
# Heading at the end.
kiosk-thanks-heading = شکریہ
# Under it: the answer is on this device and will be sent.
kiosk-saved-status = تہاڈا جواب ایس ڈیوائس تے محفوظ اے۔
# Under it: the landlord has the answer.
kiosk-received-status = تہاڈا جواب سانوں مل گیا اے۔
# Under it: the answer was sent, and nobody can say whether it has arrived.
kiosk-sent-status = تہاڈا جواب بھیج دتا گیا اے۔
# Under it: the device could not keep the answer safe, and tries to send it.
kiosk-held-status = ایہہ ڈیوائس تہاڈا جواب محفوظ نہیں کر سکیا۔ ایہنوں بھیجن دی کوشش ہو رہی اے۔
# Button at the end: back to the beginning, for the next person.
kiosk-next-button = اگلا بندہ
# Over a QR code, which opens a page on one's own phone.
kiosk-phone-heading = اپنے فون تے سانوں ہور دسو
# What the QR code is, for screen readers. $address: the address of the page.
kiosk-phone-label = { $address } دا QR کوڈ
# Heading when nobody has touched the screen for a while.
kiosk-idle-heading = کیہ تسیں ہالے ایتھے او؟
# Under it.
kiosk-idle-text = اگے چلن لئی سکرین نوں چھوہو یا کوئی وی بٹن دباؤ۔ نہیں تے ایس سکرین توں تہاڈے جواب مٹا دتے جان گے۔
# Under it, counting down. $seconds: how many are left, 30 at first.
kiosk-idle-left-label = { $seconds ->
    [one] { $seconds } سیکنڈ باقی اے
   *[other] { $seconds } سیکنڈ باقی نیں
}
# Button: goes on.
kiosk-idle-button = میں ہالے ایتھے آں
# Heading while the reception is closed.
kiosk-closed-heading = اسیں ایس ویلے بند آں
# Under it, where it opens again on the same day. $time: a time of day, as 09:00.
kiosk-closed-text = تسیں { $time } وجے توں ایتھے اپنا جواب دے سکدے او۔

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
