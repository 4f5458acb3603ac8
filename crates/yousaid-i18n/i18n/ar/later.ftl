### Words for a survey that is not finished: saving it, and coming back to it with a code or a link, on another
### device too. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Saving

# Quiet button under the questions.
later-save-button = حفظ الإجابات والعودة لاحقاً
# The same once answers were saved: what was answered since is saved too.
later-again-button = الحفظ مرة أخرى
# While the landlord’s computer is told.
later-saving-status = جارٍ الحفظ…
# It was saved. $date: the last day on which it can be opened.
later-saved-status = حفظنا إجاباتك حتى الآن. تبقى محفوظة إلى نهاية يوم { $date }.
# Above the code and the link.
later-given-text = للمتابعة لاحقاً، على هذا الجهاز أو على جهاز آخر، افتح هذا الرابط أو عد إلى هذه الصفحة ومعك هذا الرمز:
# Under both.
later-given-hint = دوّن الرابط أو الرمز الآن: لا يمكننا إعطاؤك الرمز مرة أخرى. كل من لديه الرابط أو الرمز يستطيع قراءة هذه الإجابات وتغييرها. ما تجيب عنه من الآن لا يُحفظ إلا إذا ضغطت على الزر مرة أخرى.
# The same place, for surveys that ask for photos or documents.
later-files-hint = لا تُحفظ الصور والمستندات. أضفها عند عودتك.
# Button: copies the link.
later-copy-button = نسخ الرابط
# After that button was pressed.
later-copied-status = تم النسخ
# Opens the resident’s own e-mail program, with the link in a message.
later-email-link = إرسال الرابط إليّ بالبريد الإلكتروني
# Opens the resident’s own text messages, with the link in a message.
later-text-link = إرسال الرابط إليّ برسالة نصية
# The message. $title: the name of the survey; $date: the last day; $link: the address.
later-message-text = تابع الإجابة عن «{ $title }» هنا حتى نهاية يوم { $date }: { $link }
# The button was pressed before anything was answered.
later-nothing-status = لا يوجد شيء لحفظه بعد. أجب أولاً عن أحد الأسئلة.
# No connection, or the landlord’s computer does not answer.
later-unsaved-status = لم يتم الحفظ. لا يمكننا الوصول إلى المكان الذي تُحفظ فيه الإجابات. ما زالت إجاباتك على هذه الصفحة. حاول مرة أخرى عندما يتوفر اتصال بالإنترنت.
# The survey has closed, or keeps no answers any more.
later-closed-status = لم يتم الحفظ. لم يعد بالإمكان حفظ إجابات هذا الاستبيان لإكمالها لاحقاً.
# The answers that were saved are gone.
later-gone-status = لم يتم الحفظ. ما حفظته من قبل لم يعد موجوداً: إما أنه أُرسل أو حُذف، أو انتهت مدته. اضغط على الزر مرة أخرى للحفظ برمز جديد.
# Another device has saved with the same code.
later-elsewhere-status = لم يتم الحفظ. حُفظت بعد ذلك إجابات أخرى برمزك، ربما من جهاز آخر.
# Button beside that: shows the other answers, in the place of these.
later-theirs-button = فتح الإجابات المحفوظة هناك
# Button beside that: saves these answers, in the place of the others.
later-ours-button = حفظ هذه الإجابات بدلاً منها

## Coming back

# Opens the field for the code.
later-open-button = متابعة الإجابات التي حفظتها
# Label of the field.
later-code-label = الرمز الذي حصلت عليه عند الحفظ
# Under that label. The code is an example and stays as it is.
later-code-hint = يتألف من خمس مجموعات، مثل 7KQ4-M2XD-90TB-CEGH-5R2W. لا فرق بين الأحرف الكبيرة والصغيرة، ولا تهم الشرطات. ما حفظته سيحل محل أي إجابات على هذه الصفحة.
# Button beside the field.
later-find-button = متابعة
# While the landlord’s computer is asked.
later-looking-status = جارٍ البحث عن إجاباتك…
# The field was left empty.
later-missing-text = اكتب الرمز
# What was typed can’t be a code.
later-form-text = هذا الرمز غير كامل. اكتب الرمز كله، وفيه 20 من الأحرف والأرقام.
# There is nothing with that code.
later-unknown-text = لا يوجد شيء محفوظ بهذا الرمز. راجع كل حرف وكل رقم. الإجابات التي أُرسلت لم تعد محفوظة هنا، وكذلك ما حُفظ منذ مدة طويلة.
# Somebody has asked too often.
later-many-text = وصلنا عدد كبير من الطلبات قبل قليل. انتظر دقيقة، ثم حاول مرة أخرى.
# No connection, or the landlord’s computer does not answer.
later-offline-text = لا يمكننا الوصول إلى المكان الذي تُحفظ فيه إجاباتك. حاول مرة أخرى عندما يتوفر اتصال بالإنترنت.
# What was saved can’t be read, or fits nothing in the survey as it is now.
later-misfit-text = لم يعد بالإمكان استخدام ما حُفظ بهذا الرمز في هذا الاستبيان.
# The answers are back. $date: the last day on which they are kept.
later-back-status = إجاباتك هنا من جديد. تبقى الإجابات المحفوظة حتى نهاية يوم { $date }، أو إلى أن ترسلها.
# Behind that, where the landlord has changed the survey meanwhile.
later-newer-text = تغيّر الاستبيان بعد أن حفظت إجاباتك. تجد هنا ما لا يزال مناسباً منها: راجع إجاباتك قبل إرسالها.
