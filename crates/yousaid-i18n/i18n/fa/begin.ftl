### Words for what a collector asks for before the first question. Only surveys whose collector asks for something
### load them, and pages without scripts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Title in the place of a survey that takes one response for each link that was sent out, where somebody comes
# without such a link, or with one that was used.
begin-no-link-title = برای این نظرسنجی به پیوند ویژهٔ خودتان نیاز دارید

# Text under it.
begin-no-link-text = به این نظرسنجی با پیوندهایی پاسخ داده می‌شود که برای هر کس جداگانه فرستاده شده است. هر پیوند را فقط یک بار می‌توان به کار برد. پیوندی را که در پیام یا نامهٔ شما آمده است باز کنید. اگر با آن پاسخ داده‌اید، لازم نیست کار دیگری انجام دهید.
