### Words of the device at a reception only that come after its question: reading aloud, films, the code for
### one’s own phone, and what staff read.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read the
### first part standing, often in a queue; staff of the landlord read the second.

## For residents

# Button: reads the screen out.
kiosk-read-button = القراءة بصوت عالٍ
# The same button while it is being read out.
kiosk-stop-button = إيقاف القراءة
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
# Over a QR code, which opens a page on one's own phone.
kiosk-phone-heading = أخبرنا بالمزيد من هاتفك
# What the QR code is, for screen readers. $address: the address of the page.
kiosk-phone-label = رمز QR للعنوان { $address }

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
