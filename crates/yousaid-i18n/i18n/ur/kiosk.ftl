### Words of the device at a reception only: those with which it starts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read them
### standing, often in a queue. What is said later is in kiosk_later.ftl.

# Name of the buttons that make the screen easier to read, for screen readers.
kiosk-tools-label = اسے پڑھنا آسان بنائیں
# Button: larger letters. Pressed again, they are as before.
kiosk-large-button = بڑے حروف
# Button: black, white and yellow, easier to see for many. Pressed again, the colours are as before.
kiosk-contrast-button = گہرے رنگوں کا فرق
# Button: short words. Easy read is how such documents are called in Britain; say it as it is known where your
# language is read. Pressed again, everything is as before.
kiosk-easy-button = ایزی ریڈ (آسان الفاظ)
# Button: pictures beside the answers. Pressed again, they are gone.
kiosk-pictures-button = تصویریں
# Above the same question in easy words, which stands under the official wording.
kiosk-easy-label = آسان الفاظ میں
# Under the question, on the screen with which everybody begins.
kiosk-start-hint = جو جواب سب سے ٹھیک لگے، اسے چھوئیں
# Heading after the first answer, over one more question, which need not be answered.
kiosk-one-more-label = شکریہ۔ اگر آپ کے پاس تھوڑا وقت ہو تو ایک اور سوال
# Button: goes on without an answer.
kiosk-skip-button = یہ سوال چھوڑ دیں
# Button: sends what was chosen.
kiosk-done-button = ہو گیا
# Heading at the end.
kiosk-thanks-heading = شکریہ
# Under it: the answer is on this device and will be sent.
kiosk-saved-status = آپ کا جواب اس ڈیوائس پر محفوظ ہے۔
# Under it: the landlord has the answer.
kiosk-received-status = آپ کا جواب ہمیں مل گیا ہے۔
# Under it: the answer was sent, and nobody can say whether it has arrived.
kiosk-sent-status = آپ کا جواب بھیج دیا گیا ہے۔
# Under it: the device could not keep the answer safe, and tries to send it.
kiosk-held-status = یہ ڈیوائس آپ کا جواب محفوظ نہیں کر سکی۔ اسے بھیجنے کی کوشش کی جا رہی ہے۔
# Button at the end: back to the beginning, for the next person.
kiosk-next-button = اگلا شخص
# Heading when nobody has touched the screen for a while.
kiosk-idle-heading = کیا آپ ابھی یہاں ہیں؟
# Under it.
kiosk-idle-text = جاری رکھنے کے لیے اسکرین کو چھوئیں یا کوئی بھی بٹن دبائیں۔ ورنہ اس اسکرین سے آپ کے جوابات مٹا دیے جائیں گے۔
# Under it, counting down. $seconds: how many are left, 30 at first.
kiosk-idle-left-label = { $seconds ->
    [one] { $seconds } سیکنڈ باقی ہے
   *[other] { $seconds } سیکنڈ باقی ہیں
}
# Button: goes on.
kiosk-idle-button = میں ابھی یہیں ہوں
# Heading while the reception is closed.
kiosk-closed-heading = ہم اس وقت بند ہیں
# Under it, where it opens again on the same day. $time: a time of day, as 09:00.
kiosk-closed-text = آپ { $time } بجے سے یہاں اپنا جواب دے سکتے ہیں۔
