### Words for coming back with a code: to change or withdraw what was sent. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## After sending

# Above the code, after answers have arrived. $date: the last day.
amend-given-until-text = برای تغییر یا پس گرفتن آنچه فرستاده‌اید، تا پایان { $date } با این کد به همین صفحه برگردید:
# The same where there is no last day.
amend-given-text = برای تغییر یا پس گرفتن آنچه فرستاده‌اید، با این کد به همین صفحه برگردید:
# Under the code.
amend-given-hint = آن را یادداشت کنید و به کسی نگویید. هر کس این کد را داشته باشد، می‌تواند آنچه را فرستاده‌اید بخواند و تغییر دهد. ما نمی‌توانیم آن را دوباره به شما بگوییم.

## Coming back

# Opens the field for the code.
amend-open-button = تغییر یا پس گرفتن آنچه فرستاده‌اید
# Label of the field.
amend-code-label = کدی که پس از ارسال به شما داده شد
# Under that label. The code is an example and stays as it is.
amend-code-hint = چهار بخش دارد، مانند 7KQ4-M2XD-90TB-CEGH. بزرگ یا کوچک بودن حروف و خط‌های تیره اهمیتی ندارد.
# Button beside the field.
amend-find-button = نمایش آنچه فرستاده‌ام
# While the landlord’s computer is asked.
amend-looking-status = در حال یافتن آنچه فرستاده‌اید…
# The field was left empty.
amend-missing-text = کد را بنویسید
# What was typed can’t be a code.
amend-form-text = این کد کامل نیست. کد کامل را بنویسید که 16 حرف و رقم دارد.
# There is nothing with that code.
amend-unknown-text = با این کد چیزی پیدا نشد. همهٔ حروف و رقم‌ها را بررسی کنید. اگر آنچه را فرستاده بودید پس گرفته‌اید، دیگر وجود ندارد.
# The survey has closed.
amend-closed-text = مهلت تمام شده است. دیگر نمی‌توان آنچه را فرستاده شده با این کد تغییر داد یا پس گرفت.
# Somebody has tried many codes that do not fit.
amend-many-text = چندین بار کد نادرست وارد شده است. یک دقیقه صبر کنید و دوباره تلاش کنید.
# No connection, or the landlord’s computer does not answer.
amend-offline-text = به جایی که پاسخ‌های شما نگهداری می‌شود دسترسی نداریم. وقتی به اینترنت متصل شدید، دوباره تلاش کنید.

## While changing

# Above the questions, with the earlier answers in them. $reference: a short code that stands beside it.
amend-changing-status = این همان است که فرستادید، با کد پیگیری { $reference }. هر چه می‌خواهید تغییر دهید و دوباره بفرستید. تا آن زمان چیزی تغییر نمی‌کند.
# Button: goes back to an empty form.
amend-leave-button = بدون تغییر بماند
# Button: begins to withdraw.
amend-withdraw-button = پس گرفتن آنچه فرستاده‌ام
# Asks once more.
amend-sure-text = هر آنچه فرستاده‌اید حذف می‌شود. هیچ‌کس نمی‌تواند آن را برگرداند.
# Button: withdraws.
amend-sure-button = بله، حذف شود
# Button: does not withdraw.
amend-keep-button = خیر، بماند
# While it is being withdrawn.
amend-withdrawing-status = در حال حذف آنچه فرستاده‌اید…
# It was withdrawn.
amend-withdrawn-status = آنچه فرستاده بودید حذف شد.
