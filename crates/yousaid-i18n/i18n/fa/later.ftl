### Words for a survey that is not finished: saving it, and coming back to it with a code or a link, on another
### device too. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Saving

# Quiet button under the questions.
later-save-button = ذخیره و ادامه در وقتی دیگر
# The same once answers were saved: what was answered since is saved too.
later-again-button = ذخیرهٔ دوباره
# While the landlord’s computer is told.
later-saving-status = در حال ذخیره…
# It was saved. $date: the last day on which it can be opened.
later-saved-status = پاسخ‌هایی که تا اینجا داده‌اید ذخیره شد و تا پایان { $date } نگهداری می‌شود.
# Above the code and the link.
later-given-text = برای اینکه بعداً، در همین دستگاه یا در دستگاهی دیگر، ادامه دهید، این پیوند را باز کنید یا با این کد به همین صفحه برگردید:
# Under both.
later-given-hint = همین حالا پیوند یا کد را یادداشت کنید: ما نمی‌توانیم کد را دوباره به شما بگوییم. هر کس پیوند یا کد را داشته باشد، می‌تواند این پاسخ‌ها را بخواند و تغییر دهد. پاسخ‌هایی که از این پس می‌دهید فقط وقتی ذخیره می‌شود که دوباره دکمه را بزنید.
# The same place, for surveys that ask for photos or documents.
later-files-hint = عکس‌ها و اسناد ذخیره نمی‌شوند. وقتی برگشتید آن‌ها را اضافه کنید.
# Button: copies the link.
later-copy-button = کپی کردن پیوند
# After that button was pressed.
later-copied-status = کپی شد
# Opens the resident’s own e-mail program, with the link in a message.
later-email-link = فرستادن پیوند برای خودم با ایمیل
# Opens the resident’s own text messages, with the link in a message.
later-text-link = فرستادن پیوند برای خودم با پیامک
# The message. $title: the name of the survey; $date: the last day; $link: the address.
later-message-text = پاسخ دادن به «{ $title }» را تا پایان { $date } از اینجا ادامه دهید: { $link }
# The button was pressed before anything was answered.
later-nothing-status = هنوز چیزی برای ذخیره کردن نیست. اول به یک پرسش پاسخ دهید.
# No connection, or the landlord’s computer does not answer.
later-unsaved-status = ذخیره نشد. به جایی که پاسخ‌ها نگهداری می‌شود دسترسی نداریم. پاسخ‌های شما هنوز در این صفحه است. وقتی به اینترنت متصل شدید، دوباره تلاش کنید.
# The survey has closed, or keeps no answers any more.
later-closed-status = ذخیره نشد. پاسخ‌های این نظرسنجی دیگر برای بعد نگهداری نمی‌شود.
# The answers that were saved are gone.
later-gone-status = ذخیره نشد. آنچه پیش‌تر ذخیره کرده بودید دیگر نگهداری نمی‌شود: یا ارسال شده، یا حذف شده، یا مهلت آن تمام شده است. برای ذخیره با کد تازه، دوباره دکمه را بزنید.
# Another device has saved with the same code.
later-elsewhere-status = ذخیره نشد. پس از آن، پاسخ‌های دیگری با کد شما ذخیره شده است، شاید در دستگاهی دیگر.
# Button beside that: shows the other answers, in the place of these.
later-theirs-button = باز کردن پاسخ‌های ذخیره‌شده در آنجا
# Button beside that: saves these answers, in the place of the others.
later-ours-button = ذخیرهٔ این پاسخ‌ها به جای آن‌ها

## Coming back

# Opens the field for the code.
later-open-button = ادامه با پاسخ‌هایی که ذخیره کرده‌اید
# Label of the field.
later-code-label = کدی که هنگام ذخیره کردن به شما داده شد
# Under that label. The code is an example and stays as it is.
later-code-hint = پنج بخش دارد، مانند 7KQ4-M2XD-90TB-CEGH-5R2W. بزرگ یا کوچک بودن حروف و خط‌های تیره اهمیتی ندارد. آنچه ذخیره کرده‌اید جای پاسخ‌های این صفحه را می‌گیرد.
# Button beside the field.
later-find-button = ادامه
# While the landlord’s computer is asked.
later-looking-status = در حال یافتن پاسخ‌های شما…
# The field was left empty.
later-missing-text = کد را بنویسید
# What was typed can’t be a code.
later-form-text = این کد کامل نیست. کد کامل را بنویسید که 20 حرف و رقم دارد.
# There is nothing with that code.
later-unknown-text = با این کد چیزی ذخیره نشده است. همهٔ حروف و رقم‌ها را بررسی کنید. آنچه ارسال شده یا خیلی وقت پیش ذخیره شده است، دیگر اینجا نگهداری نمی‌شود.
# Somebody has asked too often.
later-many-text = درخواست‌های زیادی پشت سر هم رسیده است. یک دقیقه صبر کنید و دوباره تلاش کنید.
# No connection, or the landlord’s computer does not answer.
later-offline-text = به جایی که پاسخ‌های شما نگهداری می‌شود دسترسی نداریم. وقتی به اینترنت متصل شدید، دوباره تلاش کنید.
# What was saved can’t be read, or fits nothing in the survey as it is now.
later-misfit-text = آنچه با این کد ذخیره شده است دیگر در این نظرسنجی قابل استفاده نیست.
# The answers are back. $date: the last day on which they are kept.
later-back-status = پاسخ‌های شما برگشت. پاسخ‌های ذخیره‌شده تا پایان { $date } یا تا وقتی که آن‌ها را بفرستید نگهداری می‌شود.
# Behind that, where the landlord has changed the survey meanwhile.
later-newer-text = از وقتی پاسخ‌هایتان را ذخیره کردید، نظرسنجی تغییر کرده است. پاسخ‌هایی که هنوز به کار می‌آید اینجاست: پیش از فرستادن، آن‌ها را مرور کنید.
