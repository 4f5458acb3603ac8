### Words of the device at a reception only that come after its question: reading aloud, films, the code for
### one’s own phone, and what staff read.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read the
### first part standing, often in a queue; staff of the landlord read the second.

## For residents

# Button: reads the screen out.
kiosk-read-button = بلند خواندن
# The same button while it is being read out.
kiosk-stop-button = توقف خواندن
# Button: opens a film of somebody who signs the question.
kiosk-film-button = تماشا به زبان اشارهٔ بریتانیایی (BSL)
# The same button while the film is open.
kiosk-film-close-button = بستن فیلم
# Button under the film: it goes on.
kiosk-film-play-button = پخش
# The same button while it plays.
kiosk-film-pause-button = مکث
# In place of the film, when it can't be loaded.
kiosk-film-failed-text = در حال حاضر نمی‌توان فیلم را نشان داد.
# Over a QR code, which opens a page on one's own phone.
kiosk-phone-heading = با تلفن خودتان بیشتر به ما بگویید
# What the QR code is, for screen readers. $address: the address of the page.
kiosk-phone-label = کد QR برای { $address }

## For staff

# Heading over the keys for the PIN.
kiosk-pin-heading = برای کارکنان
# Label of the field for the PIN.
kiosk-pin-label = PIN
# Button: deletes what was typed.
kiosk-pin-clear-button = پاک کردن
# Button: checks the PIN and opens the screen for staff.
kiosk-pin-open-button = باز کردن
# The PIN was wrong.
kiosk-pin-wrong-text = این PIN درست نیست، دوباره بنویسید
# Too many PINs were wrong. $minutes: how many have to pass.
kiosk-pin-locked-text = { $minutes ->
    [one] چندین بار PIN نادرست وارد شد. { $minutes } دقیقهٔ دیگر دوباره تلاش کنید
   *[other] چندین بار PIN نادرست وارد شد. { $minutes } دقیقهٔ دیگر دوباره تلاش کنید
}
# The browser can't check any PIN.
kiosk-pin-unable-text = این مرورگر نمی‌تواند PIN را بررسی کند. صفحه را از نشانی‌ای باز کنید که با https آغاز می‌شود
# Heading of the screen for staff.
kiosk-staff-heading = این دستگاه
# Name of the device, beside it.
kiosk-staff-device-label = نام
# How many responses have not been sent, beside the number.
kiosk-staff-waiting-label = در انتظار ارسال
# How many responses the landlord's server did not take, beside the number.
kiosk-staff-refused-label = نپذیرفته از سوی سرور
# When the server confirmed a response last, beside the time.
kiosk-staff-received-label = آخرین دریافت
# In place of a time: not since the page was opened.
kiosk-staff-never-label = از زمان باز شدن این صفحه، هیچ‌گاه
# How much the device stores, beside it.
kiosk-staff-storage-label = حافظه
# $used: megabytes. $room: megabytes.
kiosk-staff-storage-text = { $used } مگابایت از { $room } مگابایت
# The browser promises to keep what is stored.
kiosk-staff-kept-text = مرورگر آن را نگه می‌دارد
# The browser may remove what is stored when room gets scarce.
kiosk-staff-not-kept-text = ممکن است مرورگر آن را پاک کند
# Whether there is a connection, beside it.
kiosk-staff-network-label = شبکه
# There is a connection.
kiosk-staff-online-text = متصل
# There is none.
kiosk-staff-offline-text = متصل نیست
# Whether the kiosk starts without a network, beside yes or no.
kiosk-staff-start-label = بدون شبکه شروع می‌شود
# Which version of the program and of the questionnaire, beside it.
kiosk-staff-version-label = نسخه
# Yes, beside one of the labels above.
kiosk-staff-yes-text = بله
# No, beside one of the labels above.
kiosk-staff-no-text = خیر
# In place of what is not known.
kiosk-staff-unknown-text = نامعلوم
# Button: sends at once what waits.
kiosk-staff-send-button = ارسال همین حالا
# Button: saves what has not arrived as a file. It stays on the device as well.
kiosk-staff-export-button = ذخیرهٔ پاسخ‌های ارسال‌نشده در فایل
# Button: the browser shows its own bars again.
kiosk-staff-window-button = خروج از تمام‌صفحه
# Button: back to the question.
kiosk-staff-close-button = بازگشت به پرسش
