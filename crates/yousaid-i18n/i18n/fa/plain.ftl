### Words of pages that work without scripts only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Button at the end of a form, where all questions are on one page and nothing is checked before.
plain-send-button = ارسال

# Hint at a question of such a form that only some are asked. $condition: a clause, as
# you answered “No” to “Were you seen today?”
plain-only-if-hint = فقط در صورتی به این پرسش پاسخ دهید که { $condition }.

# The same where the condition can't be said in this language.
plain-only-if-applies-hint = فقط در صورتی به این پرسش پاسخ دهید که در مورد شما صدق کند.

# Hint at the beginning of a part of such a form that only some are asked. $condition: a clause as above.
plain-part-if-hint = فقط در صورتی به پرسش‌های این بخش پاسخ دهید که { $condition }.

# The same where the condition can't be said in this language.
plain-part-if-applies-hint = فقط در صورتی به پرسش‌های این بخش پاسخ دهید که در مورد شما صدق کند.

# Above a page that is shown again because an answer on it led to further questions on the same page.
plain-more-status = پاسخ‌های شما در این صفحه به پرسش‌های دیگری می‌انجامد. به آن‌ها پاسخ دهید و ادامه دهید.

# Error at a list that is put in order by choosing a place for each thing, where two have the same place.
plain-ranking-tied-text = برای هر کدام رتبهٔ متفاوتی انتخاب کنید

# In the place where photos or documents could be added, on pages that can't take them.
plain-files-hint = در این صفحه نمی‌توانید عکس یا سند اضافه کنید.

# Follows the sentence above, where the question may be left without an answer.
plain-files-instead-hint = به همهٔ پرسش‌های دیگر پاسخ دهید و پاسخ‌ها را ارسال کنید. سپس عکس‌ها یا سندهای خود را از راه دیگری به ما برسانید و کد پیگیری را که به شما نشان داده می‌شود، همراه آن‌ها اعلام کنید.

# Follows the sentence above instead, where nothing can be sent without a photo or document.
plain-files-needed-hint = بدون آن‌ها نمی‌توان از اینجا چیزی ارسال کرد. این صفحه را در مرورگری باز کنید که JavaScript در آن روشن است، یا با ما تماس بگیرید.

# On the page that says that answers have been received.
plain-keep-hint = برای نگه داشتن نسخه‌ای از پاسخ‌هایتان، این صفحه را چاپ یا ذخیره کنید.

# Where what was answered on earlier pages can't be read any more.
plain-expired-title = پاسخ‌های شما در صفحه‌های قبلی نگه داشته نشده است

# Text under it. The questions of the page that was just answered follow.
plain-expired-text = این صفحه بیش از یک روز باز بود، یا در راه تغییر کرد. پاسخ‌های شما در همین صفحه هنوز هست. ادامه دهید و به پرسش‌های قبلی دوباره پاسخ دهید.

# Title where the answers could not be stored at the moment.
plain-unsent-title = پاسخ‌های شما ارسال نشده است

# Text under it; a button to send follows.
plain-unsent-text = مشکل از سوی ماست. هیچ‌یک از پاسخ‌های شما از دست نرفته است. یک دقیقه صبر کنید و دوباره پاسخ‌هایتان را بفرستید.

# Title where other answers were sent from this form before.
plain-sent-before-title = پاسخ‌هایتان را قبلاً فرستاده‌اید

# Text under it.
plain-sent-before-text = پیش‌تر پاسخ‌های دیگری از این صفحه فرستاده شده است. آن‌ها ذخیره شده‌اند و چیزی تغییر نکرده است.

# Title where the address names no survey.
plain-unknown-title = در اینجا نظرسنجی‌ای نیست

# Text under it.
plain-unknown-text = نشانی را بررسی کنید. اگر از پیوندی آمده‌اید، شاید نظرسنجی برداشته شده باشد.

# Title in the place of a survey whose answers are encrypted on the resident's device, on pages without scripts.
plain-sealed-title = این نظرسنجی به JavaScript نیاز دارد

# Text under it.
plain-sealed-text = پاسخ‌های شما پیش از ارسال در دستگاه خودتان قفل می‌شود تا فقط برگزارکنندگان نظرسنجی بتوانند آن‌ها را بخوانند. صفحه‌ای که JavaScript ندارد نمی‌تواند این کار را انجام دهد. JavaScript را روشن کنید و نظرسنجی را دوباره باز کنید، یا با ما تماس بگیرید تا به روش دیگری پاسخ دهید.

# Title where what was sent is too long to be read.
plain-large-title = پاسخ‌های شما بیش از حد طولانی است

# Text under it.
plain-large-text = برگردید، طولانی‌ترین پاسخ‌ها را کوتاه کنید و دوباره بفرستید.

# Link to the same survey, all of it on one page.
plain-whole-link = همهٔ پرسش‌ها در یک صفحه

# Link to the same survey, one page after the other.
plain-paged-link = هر بار یک صفحه

# Label of a field that only text browsers show: programs that send forms by themselves are told by it, because
# people leave it empty.
plain-empty-label = این را خالی بگذارید
