### Words of the comment box for a meeting only. A “halo group” is a group of residents who comment on the
### papers of a meeting without coming to it.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The meeting

# Heading above when and where the meeting is and until when one can comment.
halo-meeting-heading = میٹنگ
# Heading in its place where there is no meeting: residents are asked before something is decided.
halo-consultation-heading = ایس مشاورت بارے
# Before the day of the meeting.
halo-when-label = کدوں
# Day and time of the meeting. $date: the day; $time: like 18:30.
halo-when-text = { $date }، { $time }
# Before the place of the meeting.
halo-where-label = کتھے
# Before the last day for comments.
halo-closes-label = تبصریاں دی آخری تاریخ
# $date: the last day for comments.
halo-closes-text = { $date } دے دن دے آخر تک
# How much time there is. $days: whole days.
halo-left-days-text = { $days ->
    [one] تبصرے لئی { $days } دن باقی اے
   *[other] تبصرے لئی { $days } دن باقی نیں
}
# The same on the last day. $hours: whole hours.
halo-left-hours-text = { $hours ->
    [one] تبصرے لئی { $hours } گھنٹہ باقی اے
   *[other] تبصرے لئی { $hours } گھنٹے باقی نیں
}
# The same in the last hour. $minutes: whole minutes.
halo-left-minutes-text = { $minutes ->
    [one] تبصرے لئی { $minutes } منٹ باقی اے
   *[other] تبصرے لئی { $minutes } منٹ باقی نیں
}
# The same in the last minute.
halo-left-last-text = تبصرے لئی اک منٹ توں وی گھٹ باقی اے
# Heading: why a consultation is open for less than three weeks.
halo-short-heading = عام نالوں گھٹ ویلا کیوں اے
# Heading: what comments can still change.
halo-change-heading = ہالے کیہ بدل سکدا اے
# Heading: what comments can’t change any more.
halo-settled-heading = کیہ طے ہو چکا اے

## Papers

# Heading above the papers of a meeting.
halo-papers-heading = کاغذ
# Kind of a paper: what will be spoken about at the meeting.
halo-agenda-label = ایجنڈا
# Kind of a paper.
halo-report-label = رپورٹ
# Kind of a paper: what was said and decided at a meeting.
halo-minutes-label = میٹنگ دی کارروائی
# Kind of a paper: anything else.
halo-other-label = دستاویز
# Size of a file. $size: a number.
halo-kilobytes-label = { $size } کلو بائٹ
# The same for larger files. $size: a number, as it is written in this language.
halo-megabytes-label = { $size } میگا بائٹ

## Comments

# Heading above the boxes for comments.
halo-comments-heading = تہاڈے تبصرے
# Label of a box. $item: what the box is about, a point of the agenda.
halo-comment-label = “{ $item }” تے تہاڈا تبصرہ
# Label of the last box.
halo-general-label = کوئی ہور گل جیہڑی تسیں میٹنگ تک پہنچانا چاہندے او
# Heading of the second page.
halo-you-heading = فیصلے دی خبر
# Label.
halo-name-label = تہاڈا ناں، جے تسیں چاہو کہ ایہہ تہاڈے تبصریاں نال لکھیا جاوے
# Question with choices.
halo-hear-label = تہانوں کیویں دسیا جاوے کہ کیہ فیصلہ ہویا؟
# Choice.
halo-hear-email-label = ای میل نال
# Choice: a message on the telephone.
halo-hear-text-label = ٹیکسٹ میسج نال
# Choice.
halo-hear-post-label = ڈاک نال
# Choice.
halo-hear-none-label = مینوں دسن دی لوڑ نہیں
# Label, after “By email”.
halo-hear-email-to-label = تہاڈا ای میل ایڈریس
# Label, after “By text message”.
halo-hear-text-to-label = تہاڈا موبائل نمبر
# Label, after “By post”.
halo-hear-post-to-label = تہاڈا پتہ

## Afterwards

# Comments have not begun. $date: the first day.
halo-unopened-status = تسیں { $date } توں تبصرہ کر سکدے او۔
# Comments have closed, and the meeting is still to come. $date: its day.
halo-closed-status = تبصریاں دا ویلا مک گیا اے۔ ایہہ تبصرے { $date } دی میٹنگ وچ پیش کیتے جان گے۔
# The meeting is over, and nothing was told yet. $date: its day.
halo-waiting-status = میٹنگ { $date } نوں ہوئی سی۔ تسیں چھیتی ایتھے پڑھ سکو گے کہ کیہ فیصلہ ہویا۔
# A consultation has closed, and nothing was told yet.
halo-considered-status = تبصریاں دا ویلا مک گیا اے۔ تسیں چھیتی ایتھے پڑھ سکو گے کہ کیہ فیصلہ ہویا۔
# Comments were closed before their last day; why follows below. $date: the day on which they were closed.
halo-early-status = تبصرے ویلے توں پہلاں، { $date } نوں، بند کر دتے گئے۔
# Heading over what was said and decided.
halo-outcome-heading = تبصریاں دا کیہ بنیا
# $count: how many residents.
halo-people-text = { $count ->
    [one] { $count } رہائشی نے تبصرہ کیتا۔
   *[other] { $count } رہائشیاں نے تبصرہ کیتا۔
}
# How many comments there are on an item of the agenda. $count: the number.
halo-count-text = { $count ->
    [one] { $count } تبصرہ
   *[other] { $count } تبصرے
}
# In its place where there is none.
halo-none-text = کوئی تبصرہ نہیں
# Heading over comments on nothing on the agenda.
halo-else-heading = باقی ساریاں گلاں
# Before a short account of the comments.
halo-said-label = تسیں کیہ آکھیا
# Before what was decided.
halo-decided-label = کیہ فیصلہ ہویا
# Before why it was decided.
halo-basis-label = وجہ
# Nothing was told about an item of the agenda yet.
halo-untold-text = تسیں چھیتی ایتھے پڑھ سکو گے کہ کیہ فیصلہ ہویا۔
# Before the people to whom the comments were reported.
halo-reported-label = کنہاں نوں دسیا گیا
# Before the day on which they were reported.
halo-reported-day-label = دسن دی تاریخ
# Before the day of the decision.
halo-decided-day-label = فیصلے دی تاریخ
