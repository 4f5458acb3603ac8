### Words of the device at a reception only: those with which it starts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read them
### standing, often in a queue. What is said later is in kiosk_later.ftl.

# Name of the buttons that make the screen easier to read, for screen readers.
kiosk-tools-label = تسهيل القراءة
# Button: larger letters. Pressed again, they are as before.
kiosk-large-button = نص أكبر
# Button: black, white and yellow, easier to see for many. Pressed again, the colours are as before.
kiosk-contrast-button = تباين عالٍ
# Button: short words. Easy read is how such documents are called in Britain; say it as it is known where your
# language is read. Pressed again, everything is as before.
kiosk-easy-button = سهل القراءة
# Button: pictures beside the answers. Pressed again, they are gone.
kiosk-pictures-button = صور
# Above the same question in easy words, which stands under the official wording.
kiosk-easy-label = بكلمات سهلة
# Under the question, on the screen with which everybody begins.
kiosk-start-hint = المس الإجابة الأنسب
# Heading after the first answer, over one more question, which need not be answered.
kiosk-one-more-label = شكراً لك. سؤال آخر إن كان لديك لحظة
# Button: goes on without an answer.
kiosk-skip-button = تخطي هذا السؤال
# Button: sends what was chosen.
kiosk-done-button = تم
# Heading at the end.
kiosk-thanks-heading = شكراً لك
# Under it: the answer is on this device and will be sent.
kiosk-saved-status = إجابتك محفوظة على هذا الجهاز.
# Under it: the landlord has the answer.
kiosk-received-status = وصلتنا إجابتك.
# Under it: the answer was sent, and nobody can say whether it has arrived.
kiosk-sent-status = تم إرسال إجابتك.
# Under it: the device could not keep the answer safe, and tries to send it.
kiosk-held-status = تعذّر حفظ إجابتك على هذا الجهاز. وهو يحاول إرسالها.
# Button at the end: back to the beginning, for the next person.
kiosk-next-button = الشخص التالي
# Heading when nobody has touched the screen for a while.
kiosk-idle-heading = هل ما زلت هنا؟
# Under it.
kiosk-idle-text = المس الشاشة أو اضغط أي مفتاح للمتابعة. وإلا فستُمسح إجاباتك من هذه الشاشة.
# Under it, counting down. $seconds: how many are left, 30 at first.
kiosk-idle-left-label = { $seconds ->
    [zero] انتهى الوقت
    [one] بقيت ثانية واحدة
    [two] بقيت ثانيتان
    [few] بقيت { $seconds } ثوانٍ
    [many] بقيت { $seconds } ثانية
   *[other] بقيت { $seconds } ثانية
}
# Button: goes on.
kiosk-idle-button = ما زلت هنا
# Heading while the reception is closed.
kiosk-closed-heading = نحن مغلقون الآن
# Under it, where it opens again on the same day. $time: a time of day, as 09:00.
kiosk-closed-text = يمكنك الإجابة هنا ابتداءً من الساعة { $time }.
