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
halo-consultation-heading = اس مشاورت کے بارے میں
# Before the day of the meeting.
halo-when-label = کب
# Day and time of the meeting. $date: the day; $time: like 18:30.
halo-when-text = { $date }، { $time }
# Before the place of the meeting.
halo-where-label = کہاں
# Before the last day for comments.
halo-closes-label = تبصروں کی آخری تاریخ
# $date: the last day for comments.
halo-closes-text = { $date } کے دن کے آخر تک
# How much time there is. $days: whole days.
halo-left-days-text = { $days ->
    [one] تبصرے کے لیے { $days } دن باقی ہے
   *[other] تبصرے کے لیے { $days } دن باقی ہیں
}
# The same on the last day. $hours: whole hours.
halo-left-hours-text = { $hours ->
    [one] تبصرے کے لیے { $hours } گھنٹہ باقی ہے
   *[other] تبصرے کے لیے { $hours } گھنٹے باقی ہیں
}
# The same in the last hour. $minutes: whole minutes.
halo-left-minutes-text = { $minutes ->
    [one] تبصرے کے لیے { $minutes } منٹ باقی ہے
   *[other] تبصرے کے لیے { $minutes } منٹ باقی ہیں
}
# The same in the last minute.
halo-left-last-text = تبصرے کے لیے ایک منٹ سے بھی کم باقی ہے
# Heading: why a consultation is open for less than three weeks.
halo-short-heading = معمول سے کم وقت کیوں ہے
# Heading: what comments can still change.
halo-change-heading = اب بھی کیا بدل سکتا ہے
# Heading: what comments can’t change any more.
halo-settled-heading = کیا طے ہو چکا ہے

## Papers

# Heading above the papers of a meeting.
halo-papers-heading = کاغذات
# Kind of a paper: what will be spoken about at the meeting.
halo-agenda-label = ایجنڈا
# Kind of a paper.
halo-report-label = رپورٹ
# Kind of a paper: what was said and decided at a meeting.
halo-minutes-label = میٹنگ کی کارروائی
# Kind of a paper: anything else.
halo-other-label = دستاویز
# Size of a file. $size: a number.
halo-kilobytes-label = { $size } کلو بائٹ
# The same for larger files. $size: a number, as it is written in this language.
halo-megabytes-label = { $size } میگا بائٹ

## Comments

# Heading above the boxes for comments.
halo-comments-heading = آپ کے تبصرے
# Label of a box. $item: what the box is about, a point of the agenda.
halo-comment-label = “{ $item }” پر آپ کا تبصرہ
# Label of the last box.
halo-general-label = کوئی اور بات جو آپ میٹنگ تک پہنچانا چاہتے ہیں
# Heading of the second page.
halo-you-heading = فیصلے کی اطلاع
# Label.
halo-name-label = آپ کا نام، اگر آپ چاہیں کہ یہ آپ کے تبصروں کے ساتھ لکھا جائے
# Question with choices.
halo-hear-label = آپ کو کیسے بتایا جائے کہ کیا فیصلہ ہوا؟
# Choice.
halo-hear-email-label = ای میل سے
# Choice: a message on the telephone.
halo-hear-text-label = ٹیکسٹ میسج سے
# Choice.
halo-hear-post-label = ڈاک سے
# Choice.
halo-hear-none-label = مجھے بتانے کی ضرورت نہیں
# Label, after “By email”.
halo-hear-email-to-label = آپ کا ای میل ایڈریس
# Label, after “By text message”.
halo-hear-text-to-label = آپ کا موبائل نمبر
# Label, after “By post”.
halo-hear-post-to-label = آپ کا پتہ

## Afterwards

# Comments have not begun. $date: the first day.
halo-unopened-status = آپ { $date } سے تبصرہ کر سکتے ہیں۔
# Comments have closed, and the meeting is still to come. $date: its day.
halo-closed-status = تبصروں کا وقت ختم ہو گیا ہے۔ یہ تبصرے { $date } کی میٹنگ میں پیش کیے جائیں گے۔
# The meeting is over, and nothing was told yet. $date: its day.
halo-waiting-status = میٹنگ { $date } کو ہوئی تھی۔ آپ جلد یہاں پڑھ سکیں گے کہ کیا فیصلہ ہوا۔
# A consultation has closed, and nothing was told yet.
halo-considered-status = تبصروں کا وقت ختم ہو گیا ہے۔ آپ جلد یہاں پڑھ سکیں گے کہ کیا فیصلہ ہوا۔
# Comments were closed before their last day; why follows below. $date: the day on which they were closed.
halo-early-status = تبصروں کا سلسلہ وقت سے پہلے، { $date } کو، بند کر دیا گیا۔
# Heading over what was said and decided.
halo-outcome-heading = تبصروں کا کیا نتیجہ نکلا
# $count: how many residents.
halo-people-text = { $count ->
    [one] { $count } رہائشی نے تبصرہ کیا۔
   *[other] { $count } رہائشیوں نے تبصرہ کیا۔
}
# How many comments there are on an item of the agenda. $count: the number.
halo-count-text = { $count ->
    [one] { $count } تبصرہ
   *[other] { $count } تبصرے
}
# In its place where there is none.
halo-none-text = کوئی تبصرہ نہیں
# Heading over comments on nothing on the agenda.
halo-else-heading = باقی سب باتیں
# Before a short account of the comments.
halo-said-label = آپ نے کیا کہا
# Before what was decided.
halo-decided-label = کیا فیصلہ ہوا
# Before why it was decided.
halo-basis-label = وجہ
# Nothing was told about an item of the agenda yet.
halo-untold-text = آپ جلد یہاں پڑھ سکیں گے کہ کیا فیصلہ ہوا۔
# Before the people to whom the comments were reported.
halo-reported-label = کن کو بتایا گیا
# Before the day on which they were reported.
halo-reported-day-label = بتانے کی تاریخ
# Before the day of the decision.
halo-decided-day-label = فیصلے کی تاریخ
