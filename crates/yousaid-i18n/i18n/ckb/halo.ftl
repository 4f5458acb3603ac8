### Words of the comment box for a meeting only. A “halo group” is a group of residents who comment on the
### papers of a meeting without coming to it.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The meeting

# Heading above when and where the meeting is and until when one can comment.
halo-meeting-heading = کۆبوونەوەکە
# Heading in its place where there is no meeting: residents are asked before something is decided.
halo-consultation-heading = دەربارەی ئەم ڕاوێژکردنە
# Before the day of the meeting.
halo-when-label = کەی
# Day and time of the meeting. $date: the day; $time: like 18:30.
halo-when-text = { $date }، { $time }
# Before the place of the meeting.
halo-where-label = لە کوێ
# Before the last day for comments.
halo-closes-label = کۆتایی وەرگرتنی تێبینی
# $date: the last day for comments.
halo-closes-text = لە کۆتایی ڕۆژی { $date }
# How much time there is. $days: whole days.
halo-left-days-text = { $days ->
    [one] { $days } ڕۆژ ماوە بۆ تێبینیدان
   *[other] { $days } ڕۆژ ماوە بۆ تێبینیدان
}
# The same on the last day. $hours: whole hours.
halo-left-hours-text = { $hours ->
    [one] { $hours } کاتژمێر ماوە بۆ تێبینیدان
   *[other] { $hours } کاتژمێر ماوە بۆ تێبینیدان
}
# The same in the last hour. $minutes: whole minutes.
halo-left-minutes-text = { $minutes ->
    [one] { $minutes } خولەک ماوە بۆ تێبینیدان
   *[other] { $minutes } خولەک ماوە بۆ تێبینیدان
}
# The same in the last minute.
halo-left-last-text = کەمتر لە خولەکێک ماوە بۆ تێبینیدان
# Heading: why a consultation is open for less than three weeks.
halo-short-heading = بۆچی کات لە ئاسایی کەمترە
# Heading: what comments can still change.
halo-change-heading = چی هێشتا دەتوانرێت بگۆڕێت
# Heading: what comments can’t change any more.
halo-settled-heading = چی یەکلایی کراوەتەوە

## Papers

# Heading above the papers of a meeting.
halo-papers-heading = بەڵگەنامەکان
# Kind of a paper: what will be spoken about at the meeting.
halo-agenda-label = بەرنامەی کار
# Kind of a paper.
halo-report-label = ڕاپۆرت
# Kind of a paper: what was said and decided at a meeting.
halo-minutes-label = کۆنووسی کۆبوونەوە
# Kind of a paper: anything else.
halo-other-label = بەڵگەنامە
# Size of a file. $size: a number.
halo-kilobytes-label = { $size } کیلۆبایت
# The same for larger files. $size: a number, as it is written in this language.
halo-megabytes-label = { $size } مێگابایت

## Comments

# Heading above the boxes for comments.
halo-comments-heading = تێبینییەکانتان
# Label of a box. $item: what the box is about, a point of the agenda.
halo-comment-label = تێبینیتان لەسەر «{ $item }»
# Label of the last box.
halo-general-label = هەر شتێکی تر کە دەتانەوێت کۆبوونەوەکە بیزانێت
# Heading of the second page.
halo-you-heading = ئاگاداربوون لە بڕیارەکە
# Label.
halo-name-label = ناوتان، ئەگەر دەتانەوێت لەگەڵ تێبینییەکانتان بنووسرێت
# Question with choices.
halo-hear-label = دەتانەوێت چۆن لە بڕیارەکە ئاگادار بکرێنەوە؟
# Choice.
halo-hear-email-label = بە ئیمەیڵ
# Choice: a message on the telephone.
halo-hear-text-label = بە نامەی کورت
# Choice.
halo-hear-post-label = بە پۆست
# Choice.
halo-hear-none-label = پێویست ناکات ئاگادار بکرێمەوە
# Label, after “By email”.
halo-hear-email-to-label = ناونیشانی ئیمەیڵتان
# Label, after “By text message”.
halo-hear-text-to-label = ژمارەی مۆبایلتان
# Label, after “By post”.
halo-hear-post-to-label = ناونیشانتان

## Afterwards

# Comments have not begun. $date: the first day.
halo-unopened-status = دەتوانن لە { $date }ـەوە تێبینی بدەن.
# Comments have closed, and the meeting is still to come. $date: its day.
halo-closed-status = کاتی تێبینیدان کۆتایی هات. تێبینییەکان دەبرێنە کۆبوونەوەی { $date }.
# The meeting is over, and nothing was told yet. $date: its day.
halo-waiting-status = کۆبوونەوەکە لە { $date } بوو. بەم زووانە دەتوانن لێرە بڕیارەکە بخوێننەوە.
# A consultation has closed, and nothing was told yet.
halo-considered-status = کاتی تێبینیدان کۆتایی هات. بەم زووانە دەتوانن لێرە بڕیارەکە بخوێننەوە.
# Comments were closed before their last day; why follows below. $date: the day on which they were closed.
halo-early-status = تێبینیدان پێش کاتی خۆی، لە { $date }، داخرا.
# Heading over what was said and decided.
halo-outcome-heading = تێبینییەکان چییان لێ هات
# $count: how many residents.
halo-people-text = { $count ->
    [one] { $count } دانیشتوو تێبینیی دا.
   *[other] { $count } دانیشتوو تێبینییان دا.
}
# How many comments there are on an item of the agenda. $count: the number.
halo-count-text = { $count ->
    [one] { $count } تێبینی
   *[other] { $count } تێبینی
}
# In its place where there is none.
halo-none-text = هیچ تێبینییەک نییە
# Heading over comments on nothing on the agenda.
halo-else-heading = هەموو شتەکانی تر
# Before a short account of the comments.
halo-said-label = چیتان وت
# Before what was decided.
halo-decided-label = چی بڕیار درا
# Before why it was decided.
halo-basis-label = هۆکار
# Nothing was told about an item of the agenda yet.
halo-untold-text = بەم زووانە دەتوانن لێرە بڕیارەکە بخوێننەوە.
# Before the people to whom the comments were reported.
halo-reported-label = بە کێ ڕاگەیەنرا
# Before the day on which they were reported.
halo-reported-day-label = ڕۆژی ڕاگەیاندن
# Before the day of the decision.
halo-decided-day-label = ڕۆژی بڕیاردان
