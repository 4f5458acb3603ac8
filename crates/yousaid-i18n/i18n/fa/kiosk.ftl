### Words of the device at a reception only: those with which it starts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read them
### standing, often in a queue. What is said later is in kiosk_later.ftl.

# Name of the buttons that make the screen easier to read, for screen readers.
kiosk-tools-label = آسان‌تر کردن خواندن
# Button: larger letters. Pressed again, they are as before.
kiosk-large-button = نوشتهٔ درشت‌تر
# Button: black, white and yellow, easier to see for many. Pressed again, the colours are as before.
kiosk-contrast-button = کنتراست بالا
# Button: short words. Easy read is how such documents are called in Britain; say it as it is known where your
# language is read. Pressed again, everything is as before.
kiosk-easy-button = آسان‌خوان
# Button: pictures beside the answers. Pressed again, they are gone.
kiosk-pictures-button = تصویرها
# Above the same question in easy words, which stands under the official wording.
kiosk-easy-label = به زبان ساده
# Under the question, on the screen with which everybody begins.
kiosk-start-hint = مناسب‌ترین پاسخ را لمس کنید
# Heading after the first answer, over one more question, which need not be answered.
kiosk-one-more-label = متشکریم. اگر لحظه‌ای وقت دارید، یک پرسش دیگر
# Button: goes on without an answer.
kiosk-skip-button = رد شدن از این پرسش
# Button: sends what was chosen.
kiosk-done-button = تمام
# Heading at the end.
kiosk-thanks-heading = متشکریم
# Under it: the answer is on this device and will be sent.
kiosk-saved-status = پاسخ شما در این دستگاه ذخیره شده است.
# Under it: the landlord has the answer.
kiosk-received-status = پاسخ شما به دست ما رسید.
# Under it: the answer was sent, and nobody can say whether it has arrived.
kiosk-sent-status = پاسخ شما ارسال شد.
# Under it: the device could not keep the answer safe, and tries to send it.
kiosk-held-status = این دستگاه نتوانست پاسخ شما را ذخیره کند. در تلاش برای ارسال آن است.
# Button at the end: back to the beginning, for the next person.
kiosk-next-button = نفر بعدی
# Heading when nobody has touched the screen for a while.
kiosk-idle-heading = هنوز اینجا هستید؟
# Under it.
kiosk-idle-text = برای ادامه، صفحهٔ نمایش را لمس کنید یا کلیدی را فشار دهید. وگرنه پاسخ‌های شما از این صفحه پاک می‌شود.
# Under it, counting down. $seconds: how many are left, 30 at first.
kiosk-idle-left-label = { $seconds ->
    [one] { $seconds } ثانیه مانده است
   *[other] { $seconds } ثانیه مانده است
}
# Button: goes on.
kiosk-idle-button = هنوز اینجا هستم
# Heading while the reception is closed.
kiosk-closed-heading = اکنون بسته‌ایم
# Under it, where it opens again on the same day. $time: a time of day, as 09:00.
kiosk-closed-text = از ساعت { $time } می‌توانید در اینجا پاسخ دهید.
