### Words of the device at a reception only: those with which it starts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read them
### standing, often in a queue. What is said later is in kiosk_later.ftl.

# Name of the buttons that make the screen easier to read, for screen readers.
kiosk-tools-label = ئاسانکردنی خوێندنەوە
# Button: larger letters. Pressed again, they are as before.
kiosk-large-button = نووسینی گەورەتر
# Button: black, white and yellow, easier to see for many. Pressed again, the colours are as before.
kiosk-contrast-button = جیاوازیی ڕەنگی بەهێز
# Button: short words. Easy read is how such documents are called in Britain; say it as it is known where your
# language is read. Pressed again, everything is as before.
kiosk-easy-button = ئاسان بۆ خوێندنەوە
# Button: pictures beside the answers. Pressed again, they are gone.
kiosk-pictures-button = وێنەکان
# Above the same question in easy words, which stands under the official wording.
kiosk-easy-label = بە وشەی ئاسان
# Under the question, on the screen with which everybody begins.
kiosk-start-hint = دەست لەو وەڵامە بدەن کە لە هەموویان گونجاوترە
# Heading after the first answer, over one more question, which need not be answered.
kiosk-one-more-label = سوپاس. ئەگەر ساتێکتان هەیە، پرسیارێکی تر
# Button: goes on without an answer.
kiosk-skip-button = تێپەڕاندنی ئەم پرسیارە
# Button: sends what was chosen.
kiosk-done-button = تەواو
# Heading at the end.
kiosk-thanks-heading = سوپاس
# Under it: the answer is on this device and will be sent.
kiosk-saved-status = وەڵامەکەتان لەسەر ئەم ئامێرە پاشەکەوت کراوە.
# Under it: the landlord has the answer.
kiosk-received-status = وەڵامەکەتانمان پێ گەیشت.
# Under it: the answer was sent, and nobody can say whether it has arrived.
kiosk-sent-status = وەڵامەکەتان نێردرا.
# Under it: the device could not keep the answer safe, and tries to send it.
kiosk-held-status = ئەم ئامێرە نەیتوانی وەڵامەکەتان پاشەکەوت بکات. هەوڵ دەدات بینێرێت.
# Button at the end: back to the beginning, for the next person.
kiosk-next-button = کەسی دواتر
# Heading when nobody has touched the screen for a while.
kiosk-idle-heading = ئایا هێشتا لێرەن؟
# Under it.
kiosk-idle-text = بۆ بەردەوامبوون دەست لە شاشەکە بدەن یان دوگمەیەک دابگرن. ئەگەرنا وەڵامەکانتان لەسەر ئەم شاشەیە دەسڕدرێنەوە.
# Under it, counting down. $seconds: how many are left, 30 at first.
kiosk-idle-left-label = { $seconds ->
    [one] { $seconds } چرکە ماوە
   *[other] { $seconds } چرکە ماوە
}
# Button: goes on.
kiosk-idle-button = هێشتا لێرەم
# Heading while the reception is closed.
kiosk-closed-heading = ئێستا داخراوین
# Under it, where it opens again on the same day. $time: a time of day, as 09:00.
kiosk-closed-text = لە کاتژمێر { $time }ـەوە دەتوانن لێرە وەڵام بدەنەوە.
