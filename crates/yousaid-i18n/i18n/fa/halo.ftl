### Words of the comment box for a meeting only. A “halo group” is a group of residents who comment on the
### papers of a meeting without coming to it.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The meeting

# Heading above when and where the meeting is and until when one can comment.
halo-meeting-heading = جلسه
# Heading in its place where there is no meeting: residents are asked before something is decided.
halo-consultation-heading = دربارهٔ این نظرخواهی
# Before the day of the meeting.
halo-when-label = زمان
# Day and time of the meeting. $date: the day; $time: like 18:30.
halo-when-text = { $date }، { $time }
# Before the place of the meeting.
halo-where-label = مکان
# Before the last day for comments.
halo-closes-label = پایان مهلت نظر دادن
# $date: the last day for comments.
halo-closes-text = پایان روز { $date }
# How much time there is. $days: whole days.
halo-left-days-text = { $days ->
    [one] { $days } روز برای نظر دادن مانده است
   *[other] { $days } روز برای نظر دادن مانده است
}
# The same on the last day. $hours: whole hours.
halo-left-hours-text = { $hours ->
    [one] { $hours } ساعت برای نظر دادن مانده است
   *[other] { $hours } ساعت برای نظر دادن مانده است
}
# The same in the last hour. $minutes: whole minutes.
halo-left-minutes-text = { $minutes ->
    [one] { $minutes } دقیقه برای نظر دادن مانده است
   *[other] { $minutes } دقیقه برای نظر دادن مانده است
}
# The same in the last minute.
halo-left-last-text = کمتر از یک دقیقه برای نظر دادن مانده است
# Heading: why a consultation is open for less than three weeks.
halo-short-heading = چرا زمان کمتر از معمول است
# Heading: what comments can still change.
halo-change-heading = چه چیزی هنوز می‌تواند تغییر کند
# Heading: what comments can’t change any more.
halo-settled-heading = چه چیزی قطعی شده است

## Papers

# Heading above the papers of a meeting.
halo-papers-heading = مدارک جلسه
# Kind of a paper: what will be spoken about at the meeting.
halo-agenda-label = دستور جلسه
# Kind of a paper.
halo-report-label = گزارش
# Kind of a paper: what was said and decided at a meeting.
halo-minutes-label = صورت‌جلسه
# Kind of a paper: anything else.
halo-other-label = سند
# Size of a file. $size: a number.
halo-kilobytes-label = { $size } کیلوبایت
# The same for larger files. $size: a number, as it is written in this language.
halo-megabytes-label = { $size } مگابایت

## Comments

# Heading above the boxes for comments.
halo-comments-heading = نظرهای شما
# Label of a box. $item: what the box is about, a point of the agenda.
halo-comment-label = نظر شما دربارهٔ «{ $item }»
# Label of the last box.
halo-general-label = هر چیز دیگری که می‌خواهید جلسه بداند
# Heading of the second page.
halo-you-heading = آگاهی از تصمیم
# Label.
halo-name-label = نام شما، اگر می‌خواهید همراه نظرهایتان بیاید
# Question with choices.
halo-hear-label = چگونه تصمیم گرفته‌شده را به شما خبر دهیم؟
# Choice.
halo-hear-email-label = با ایمیل
# Choice: a message on the telephone.
halo-hear-text-label = با پیامک
# Choice.
halo-hear-post-label = با پست
# Choice.
halo-hear-none-label = لازم نیست به من خبر دهید
# Label, after “By email”.
halo-hear-email-to-label = نشانی ایمیل شما
# Label, after “By text message”.
halo-hear-text-to-label = شماره موبایل شما
# Label, after “By post”.
halo-hear-post-to-label = نشانی شما

## Afterwards

# Comments have not begun. $date: the first day.
halo-unopened-status = از { $date } می‌توانید نظر بدهید.
# Comments have closed, and the meeting is still to come. $date: its day.
halo-closed-status = مهلت نظر دادن تمام شده است. نظرها در جلسهٔ { $date } مطرح می‌شود.
# The meeting is over, and nothing was told yet. $date: its day.
halo-waiting-status = جلسه در { $date } برگزار شد. به‌زودی می‌توانید تصمیم را در اینجا بخوانید.
# A consultation has closed, and nothing was told yet.
halo-considered-status = مهلت نظر دادن تمام شده است. به‌زودی می‌توانید تصمیم را در اینجا بخوانید.
# Comments were closed before their last day; why follows below. $date: the day on which they were closed.
halo-early-status = دریافت نظرها زودتر از موعد، در { $date }، پایان یافت.
# Heading over what was said and decided.
halo-outcome-heading = نتیجهٔ نظرها
# $count: how many residents.
halo-people-text = { $count ->
    [one] { $count } نفر از ساکنان نظر داد.
   *[other] { $count } نفر از ساکنان نظر دادند.
}
# How many comments there are on an item of the agenda. $count: the number.
halo-count-text = { $count ->
    [one] { $count } نظر
   *[other] { $count } نظر
}
# In its place where there is none.
halo-none-text = بدون نظر
# Heading over comments on nothing on the agenda.
halo-else-heading = موضوع‌های دیگر
# Before a short account of the comments.
halo-said-label = آنچه گفتید
# Before what was decided.
halo-decided-label = تصمیم
# Before why it was decided.
halo-basis-label = دلیل
# Nothing was told about an item of the agenda yet.
halo-untold-text = به‌زودی می‌توانید تصمیم را در اینجا بخوانید.
# Before the people to whom the comments were reported.
halo-reported-label = گزارش شد به
# Before the day on which they were reported.
halo-reported-day-label = تاریخ گزارش
# Before the day of the decision.
halo-decided-day-label = تاریخ تصمیم
