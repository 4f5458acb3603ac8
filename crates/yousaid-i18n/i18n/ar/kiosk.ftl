### Words of the device at a reception only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read the
### first part standing, often in a queue; staff of the landlord read the second.

## For residents

# Name of the buttons that make the screen easier to read, for screen readers.
kiosk-tools-label = تسهيل القراءة
# Button: reads the screen out.
kiosk-read-button = القراءة بصوت عالٍ
# The same button while it is being read out.
kiosk-stop-button = إيقاف القراءة
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
# Button: opens a film of somebody who signs the question.
kiosk-film-button = المشاهدة بلغة الإشارة البريطانية (BSL)
# The same button while the film is open.
kiosk-film-close-button = إغلاق الفيديو
# Button under the film: it goes on.
kiosk-film-play-button = تشغيل
# The same button while it plays.
kiosk-film-pause-button = إيقاف مؤقت
# In place of the film, when it can't be loaded.
kiosk-film-failed-text = لا يمكن عرض الفيديو حاليًا.
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
# Over a QR code, which opens a page on one's own phone.
kiosk-phone-heading = أخبرنا بالمزيد من هاتفك
# What the QR code is, for screen readers. $address: the address of the page.
kiosk-phone-label = رمز QR للعنوان { $address }
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

## For staff

# Heading over the keys for the PIN.
kiosk-pin-heading = للموظفين
# Label of the field for the PIN.
kiosk-pin-label = رمز PIN
# Button: deletes what was typed.
kiosk-pin-clear-button = مسح
# Button: checks the PIN and opens the screen for staff.
kiosk-pin-open-button = فتح
# The PIN was wrong.
kiosk-pin-wrong-text = هذا ليس رمز PIN الصحيح، أعد كتابته
# Too many PINs were wrong. $minutes: how many have to pass.
kiosk-pin-locked-text = { $minutes ->
    [zero] أُدخلت رموز PIN خاطئة كثيرة. حاول مرة أخرى الآن
    [one] أُدخلت رموز PIN خاطئة كثيرة. حاول مرة أخرى بعد دقيقة واحدة
    [two] أُدخلت رموز PIN خاطئة كثيرة. حاول مرة أخرى بعد دقيقتين
    [few] أُدخلت رموز PIN خاطئة كثيرة. حاول مرة أخرى بعد { $minutes } دقائق
    [many] أُدخلت رموز PIN خاطئة كثيرة. حاول مرة أخرى بعد { $minutes } دقيقة
   *[other] أُدخلت رموز PIN خاطئة كثيرة. حاول مرة أخرى بعد { $minutes } دقيقة
}
# The browser can't check any PIN.
kiosk-pin-unable-text = لا يستطيع هذا المتصفح التحقق من رمز PIN. افتح الصفحة من عنوان يبدأ بـ https
# Heading of the screen for staff.
kiosk-staff-heading = هذا الجهاز
# Name of the device, beside it.
kiosk-staff-device-label = الاسم
# How many responses have not been sent, beside the number.
kiosk-staff-waiting-label = في انتظار الإرسال
# How many responses the landlord's server did not take, beside the number.
kiosk-staff-refused-label = لم يقبلها الخادم
# When the server confirmed a response last, beside the time.
kiosk-staff-received-label = آخر استلام
# In place of a time: not since the page was opened.
kiosk-staff-never-label = لا شيء منذ فتح هذه الصفحة
# How much the device stores, beside it.
kiosk-staff-storage-label = التخزين
# $used: megabytes. $room: megabytes.
kiosk-staff-storage-text = { $used } ميغابايت من { $room } ميغابايت
# The browser promises to keep what is stored.
kiosk-staff-kept-text = يحتفظ بها المتصفح
# The browser may remove what is stored when room gets scarce.
kiosk-staff-not-kept-text = قد يحذفها المتصفح
# Whether there is a connection, beside it.
kiosk-staff-network-label = الشبكة
# There is a connection.
kiosk-staff-online-text = متصل
# There is none.
kiosk-staff-offline-text = غير متصل
# Whether the kiosk starts without a network, beside yes or no.
kiosk-staff-start-label = يبدأ من دون شبكة
# Which version of the program and of the questionnaire, beside it.
kiosk-staff-version-label = الإصدار
# Yes, beside one of the labels above.
kiosk-staff-yes-text = نعم
# No, beside one of the labels above.
kiosk-staff-no-text = لا
# In place of what is not known.
kiosk-staff-unknown-text = غير معروف
# Button: sends at once what waits.
kiosk-staff-send-button = الإرسال الآن
# Button: saves what has not arrived as a file. It stays on the device as well.
kiosk-staff-export-button = حفظ الإجابات غير المرسلة في ملف
# Button: the browser shows its own bars again.
kiosk-staff-window-button = الخروج من ملء الشاشة
# Button: back to the question.
kiosk-staff-close-button = العودة إلى السؤال
