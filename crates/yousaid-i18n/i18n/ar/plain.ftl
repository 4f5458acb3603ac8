### Words of pages that work without scripts only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Button at the end of a form, where all questions are on one page and nothing is checked before.
plain-send-button = إرسال

# Hint at a question of such a form that only some are asked. $condition: a clause, as
# you answered “No” to “Were you seen today?”
plain-only-if-hint = أجب عن هذا السؤال فقط إذا { $condition }.

# The same where the condition can't be said in this language.
plain-only-if-applies-hint = أجب عن هذا السؤال فقط إذا كان ينطبق عليك.

# Hint at the beginning of a part of such a form that only some are asked. $condition: a clause as above.
plain-part-if-hint = أجب عن أسئلة هذا القسم فقط إذا { $condition }.

# The same where the condition can't be said in this language.
plain-part-if-applies-hint = أجب عن أسئلة هذا القسم فقط إذا كانت تنطبق عليك.

# Above a page that is shown again because an answer on it led to further questions on the same page.
plain-more-status = إجاباتك على هذه الصفحة تؤدي إلى أسئلة أخرى. أجب عنها ثم تابع.

# Error at a list that is put in order by choosing a place for each thing, where two have the same place.
plain-ranking-tied-text = اختر مرتبة مختلفة لكل منها

# In the place where photos or documents could be added, on pages that can't take them.
plain-files-hint = لا يمكنك إضافة صور أو مستندات على هذه الصفحة.

# Follows the sentence above, where the question may be left without an answer.
plain-files-instead-hint = أجب عن كل الأسئلة الأخرى وأرسل إجاباتك. ثم أوصل إلينا صورك أو مستنداتك بطريقة أخرى، مع الرقم المرجعي الذي سيظهر لك.

# Follows the sentence above instead, where nothing can be sent without a photo or document.
plain-files-needed-hint = لا يمكن إرسال أي شيء من هنا بدونها. افتح هذه الصفحة في متصفح مفعّل فيه JavaScript، أو تواصل معنا.

# On the page that says that answers have been received.
plain-keep-hint = اطبع هذه الصفحة أو احفظها للاحتفاظ بنسخة من إجاباتك.

# Where what was answered on earlier pages can't be read any more.
plain-expired-title = لم تُحفظ إجاباتك على الصفحات السابقة

# Text under it. The questions of the page that was just answered follow.
plain-expired-text = بقيت الصفحة مفتوحة أكثر من يوم، أو تغيّرت في طريقها إلينا. إجاباتك على هذه الصفحة ما زالت هنا. تابع، وأجب عن الأسئلة السابقة مرة أخرى.

# Title where the answers could not be stored at the moment.
plain-unsent-title = لم يتم إرسال إجاباتك

# Text under it; a button to send follows.
plain-unsent-text = هناك خلل من جهتنا. لم يضع شيء من إجاباتك. انتظر دقيقة، ثم أرسل إجاباتك مرة أخرى.

# Title where other answers were sent from this form before.
plain-sent-before-title = سبق أن أرسلت إجاباتك

# Text under it.
plain-sent-before-text = أُرسلت إجابات أخرى من هذه الصفحة من قبل. إنها محفوظة، ولم يتغير شيء.

# Title where the address names no survey.
plain-unknown-title = لا يوجد استبيان هنا

# Text under it.
plain-unknown-text = تحقق من العنوان. إذا وصلت عبر رابط، فربما أُزيل الاستبيان.

# Title in the place of a survey whose answers are encrypted on the resident's device, on pages without scripts.
plain-sealed-title = يتطلب هذا الاستبيان JavaScript

# Text under it.
plain-sealed-text = تُشفَّر إجاباتك على جهازك قبل إرسالها، حتى لا يتمكن من قراءتها سوى القائمين على الاستبيان. لا يمكن لصفحة بدون JavaScript أن تفعل ذلك. افتح الاستبيان مرة أخرى مع تفعيل JavaScript، أو تواصل معنا للإجابة بطريقة أخرى.

# Title where what was sent is too long to be read.
plain-large-title = إجاباتك طويلة أكثر من اللازم

# Text under it.
plain-large-text = ارجع واختصر أطول إجاباتك، ثم أرسلها مرة أخرى.

# Link to the same survey, all of it on one page.
plain-whole-link = كل الأسئلة في صفحة واحدة

# Link to the same survey, one page after the other.
plain-paged-link = صفحة واحدة في كل مرة

# Label of a field that only text browsers show: programs that send forms by themselves are told by it, because
# people leave it empty.
plain-empty-label = اترك هذا الحقل فارغاً
