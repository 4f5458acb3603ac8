### Words for coming back with a code: to change or withdraw what was sent. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## After sending

# Above the code, after answers have arrived. $date: the last day.
amend-given-until-text = لتغيير ما أرسلته أو سحبه، عد إلى هذه الصفحة حتى نهاية يوم { $date } ومعك هذا الرمز:
# The same where there is no last day.
amend-given-text = لتغيير ما أرسلته أو سحبه، عد إلى هذه الصفحة ومعك هذا الرمز:
# Under the code.
amend-given-hint = دوّن الرمز ولا تطلع عليه أحداً. كل من لديه الرمز يستطيع قراءة ما أرسلته وتغييره. لا يمكننا إعطاؤك إياه مرة أخرى.

## Coming back

# Opens the field for the code.
amend-open-button = تغيير ما أرسلته أو سحبه
# Label of the field.
amend-code-label = الرمز الذي حصلت عليه بعد الإرسال
# Under that label. The code is an example and stays as it is.
amend-code-hint = يتألف من أربع مجموعات، مثل 7KQ4-M2XD-90TB-CEGH. لا فرق بين الأحرف الكبيرة والصغيرة، ولا تهم الشرطات.
# Button beside the field.
amend-find-button = عرض ما أرسلته
# While the landlord’s computer is asked.
amend-looking-status = جارٍ البحث عما أرسلته…
# The field was left empty.
amend-missing-text = اكتب الرمز
# What was typed can’t be a code.
amend-form-text = هذا الرمز غير كامل. اكتب الرمز كله، وفيه 16 من الأحرف والأرقام.
# There is nothing with that code.
amend-unknown-text = لم نجد شيئاً بهذا الرمز. راجع كل حرف وكل رقم. إذا كنت قد سحبت ما أرسلته، فقد حُذف.
# The survey has closed.
amend-closed-text = انتهت المدة. لم يعد بالإمكان تغيير ما أُرسل أو سحبه بالرمز.
# Somebody has tried many codes that do not fit.
amend-many-text = جُرّبت رموز خاطئة كثيرة قبل قليل. انتظر دقيقة، ثم حاول مرة أخرى.
# No connection, or the landlord’s computer does not answer.
amend-offline-text = لا يمكننا الوصول إلى المكان الذي تُحفظ فيه إجاباتك. حاول مرة أخرى عندما يتوفر اتصال بالإنترنت.

## While changing

# Above the questions, with the earlier answers in them. $reference: a short code that stands beside it.
amend-changing-status = هذا ما أرسلته، ورقمه المرجعي { $reference }. غيّر ما تشاء، ثم أرسله مرة أخرى. لن يتغير شيء قبل ذلك.
# Button: goes back to an empty form.
amend-leave-button = إبقاؤه كما كان
# Button: begins to withdraw.
amend-withdraw-button = سحب ما أرسلته
# Asks once more.
amend-sure-text = سيُحذف كل ما أرسلته. لا يمكن لأحد استعادته.
# Button: withdraws.
amend-sure-button = نعم، احذفه
# Button: does not withdraw.
amend-keep-button = لا، أبقه
# While it is being withdrawn.
amend-withdrawing-status = جارٍ حذف ما أرسلته…
# It was withdrawn.
amend-withdrawn-status = تم حذف ما أرسلته.
