### Words of the device at a reception only: those with which it starts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read them
### standing, often in a queue. What is said later is in kiosk_later.ftl.

# Name of the buttons that make the screen easier to read, for screen readers.
kiosk-tools-label = ایہنوں پڑھنا سوکھا بناؤ
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
