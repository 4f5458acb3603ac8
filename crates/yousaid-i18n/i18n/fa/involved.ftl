### Words of the pages on which residents confirm or leave the register of those who want to be involved, and of the messages that lead there.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Pages

# Title of the page on which a resident confirms an address.
involved-confirm-title = تأیید کنید که می‌خواهید مشارکت کنید
# On that page. $landlord: the landlord’s name.
involved-confirm-text = برای پیوستن به فهرست ساکنانی که می‌خواهند با { $landlord } مشارکت کنند، دکمه را بزنید.
# Button on that page.
involved-confirm-button = بله، مرا اضافه کنید
# Title of the page after that.
involved-confirmed-title = نام شما در فهرست است
# On that page. $landlord: the landlord’s name.
involved-confirmed-text = متشکریم. { $landlord } به روشی که انتخاب کرده‌اید با شما تماس می‌گیرد. در هر پیام گفته می‌شود که چگونه می‌توانید از فهرست خارج شوید.
# Title of the page on which a resident leaves.
involved-leave-title = خروج از فهرست
# On that page. $landlord: the landlord’s name.
involved-leave-text = برای خارج شدن از فهرست ساکنانی که می‌خواهند با { $landlord } مشارکت کنند، دکمه را بزنید. هر آنچه برای این کار به ما گفته‌اید حذف می‌کنیم.
# Button on that page.
involved-leave-button = نام مرا از فهرست بردارید
# Title of the page after that.
involved-left-title = نام شما از فهرست برداشته شد
# On that page.
involved-left-text = هر آنچه برای این کار به ما گفته بودید حذف کردیم. هر زمان بخواهید می‌توانید دوباره بپیوندید.
# Title of the page on which a resident says once a year whether the interest is still there.
involved-still-title = آیا هنوز علاقه دارید؟
# On that page. $landlord: the landlord’s name.
involved-still-text = به { $landlord } گفته بودید که می‌خواهید مشارکت کنید. برای اینکه یک سال دیگر در فهرست بمانید، دکمه را بزنید.
# Button on that page.
involved-still-button = بله، نام من در فهرست بماند
# Title of the page after that.
involved-stayed-title = نام شما در فهرست می‌ماند
# On that page.
involved-stayed-text = متشکریم. یک سال دیگر دوباره می‌پرسیم.
# Link to the page on which a resident leaves.
involved-leave-link = خروج از فهرست
# Title where a link has been used already or is too old.
involved-gone-title = این پیوند دیگر کار نمی‌کند
# On that page.
involved-gone-text = شاید پیش‌تر استفاده شده یا بسیار قدیمی است. اگر هنوز می‌خواهید بپیوندید، فرم را دوباره پر کنید.

## Messages. They go out as plain text, as email or as a text to a phone. An address to open follows each on a line of its own.

# Subject of the message that asks for a confirmation.
involved-confirm-subject-title = تأیید کنید که می‌خواهید مشارکت کنید
# The message; the address follows it. $landlord: the landlord’s name; $days: for how many days the address works.
involved-confirm-message-text = { $days ->
    [one] { $landlord }: تأیید کنید که می‌خواهید مشارکت کنید. این صفحه را ظرف { $days } روز باز کنید. اگر شما این درخواست را نداده‌اید، کاری نکنید؛ ما اطلاعات شما را حذف می‌کنیم.
   *[other] { $landlord }: تأیید کنید که می‌خواهید مشارکت کنید. این صفحه را ظرف { $days } روز باز کنید. اگر شما این درخواست را نداده‌اید، کاری نکنید؛ ما اطلاعات شما را حذف می‌کنیم.
}
# Subject of the yearly message.
involved-still-subject-title = آیا هنوز می‌خواهید مشارکت کنید؟
# The message; the address follows it. $landlord: the landlord’s name; $date: the day until which an answer counts, in words.
involved-still-message-text = { $landlord }: به ما گفته بودید که می‌خواهید مشارکت کنید. برای ماندن در فهرست یا خروج از آن، این صفحه را تا { $date } باز کنید. اگر پاسخی از شما نرسد، نام شما را از فهرست برمی‌داریم و اطلاعات شما را حذف می‌کنیم.
