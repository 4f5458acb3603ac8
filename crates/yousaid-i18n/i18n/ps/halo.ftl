### Words of the comment box for a meeting only. A “halo group” is a group of residents who comment on the
### papers of a meeting without coming to it.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The meeting

# Heading above when and where the meeting is and until when one can comment.
halo-meeting-heading = غونډه
# Heading in its place where there is no meeting: residents are asked before something is decided.
halo-consultation-heading = د دې مشورې اخیستنې په اړه
# Before the day of the meeting.
halo-when-label = کله
# Day and time of the meeting. $date: the day; $time: like 18:30.
halo-when-text = { $date }، { $time }
# Before the place of the meeting.
halo-where-label = چېرته
# Before the last day for comments.
halo-closes-label = د نظر ورکولو پای
# $date: the last day for comments.
halo-closes-text = د { $date } د ورځې په پای کې
# How much time there is. $days: whole days.
halo-left-days-text = { $days ->
    [one] د نظر ورکولو لپاره { $days } ورځ پاتې ده
   *[other] د نظر ورکولو لپاره { $days } ورځې پاتې دي
}
# The same on the last day. $hours: whole hours.
halo-left-hours-text = { $hours ->
    [one] د نظر ورکولو لپاره { $hours } ساعت پاتې دی
   *[other] د نظر ورکولو لپاره { $hours } ساعته پاتې دي
}
# The same in the last hour. $minutes: whole minutes.
halo-left-minutes-text = { $minutes ->
    [one] د نظر ورکولو لپاره { $minutes } دقیقه پاتې ده
   *[other] د نظر ورکولو لپاره { $minutes } دقیقې پاتې دي
}
# The same in the last minute.
halo-left-last-text = د نظر ورکولو لپاره له یوې دقیقې هم کم وخت پاتې دی
# Heading: why a consultation is open for less than three weeks.
halo-short-heading = ولې وخت له معمول څخه لږ دی
# Heading: what comments can still change.
halo-change-heading = څه لا بدلېدلی شي
# Heading: what comments can’t change any more.
halo-settled-heading = پر څه لا مخکې پرېکړه شوې ده

## Papers

# Heading above the papers of a meeting.
halo-papers-heading = اسناد
# Kind of a paper: what will be spoken about at the meeting.
halo-agenda-label = اجنډا
# Kind of a paper.
halo-report-label = راپور
# Kind of a paper: what was said and decided at a meeting.
halo-minutes-label = د غونډې یادښت
# Kind of a paper: anything else.
halo-other-label = سند
# Size of a file. $size: a number.
halo-kilobytes-label = { $size } کیلوبایټ
# The same for larger files. $size: a number, as it is written in this language.
halo-megabytes-label = { $size } میګابایټ

## Comments

# Heading above the boxes for comments.
halo-comments-heading = ستاسو نظرونه
# Label of a box. $item: what the box is about, a point of the agenda.
halo-comment-label = د «{ $item }» په اړه ستاسو نظر
# Label of the last box.
halo-general-label = بله هره خبره چې غواړئ غونډې ته ورسېږي
# Heading of the second page.
halo-you-heading = د پرېکړې خبرېدل
# Label.
halo-name-label = ستاسو نوم، که غواړئ چې ستاسو له نظرونو سره ولیکل شي
# Question with choices.
halo-hear-label = څنګه غواړئ چې له پرېکړې مو خبر کړو؟
# Choice.
halo-hear-email-label = په ایمېل
# Choice: a message on the telephone.
halo-hear-text-label = په لیکلي پیغام (ټکسټ)
# Choice.
halo-hear-post-label = په پوسته
# Choice.
halo-hear-none-label = اړتیا نشته چې ما خبر کړئ
# Label, after “By email”.
halo-hear-email-to-label = ستاسو د ایمېل پته
# Label, after “By text message”.
halo-hear-text-to-label = ستاسو د موبایل شمېره
# Label, after “By post”.
halo-hear-post-to-label = ستاسو پته

## Afterwards

# Comments have not begun. $date: the first day.
halo-unopened-status = تاسو له { $date } څخه نظر ورکولی شئ.
# Comments have closed, and the meeting is still to come. $date: its day.
halo-closed-status = د نظر ورکولو وخت پای ته رسېدلی. نظرونه به د { $date } غونډې ته وړاندې شي.
# The meeting is over, and nothing was told yet. $date: its day.
halo-waiting-status = غونډه په { $date } وشوه. ژر به دلته ولولئ چې څه پرېکړه وشوه.
# A consultation has closed, and nothing was told yet.
halo-considered-status = د نظر ورکولو وخت پای ته رسېدلی. ژر به دلته ولولئ چې څه پرېکړه وشوه.
# Comments were closed before their last day; why follows below. $date: the day on which they were closed.
halo-early-status = د نظر ورکولو لړۍ تر وخت مخکې، په { $date }، وتړل شوه.
# Heading over what was said and decided.
halo-outcome-heading = د نظرونو پایله څه شوه
# $count: how many residents.
halo-people-text = { $count ->
    [one] { $count } اوسېدونکي نظر ورکړ.
   *[other] { $count } اوسېدونکو نظر ورکړ.
}
# How many comments there are on an item of the agenda. $count: the number.
halo-count-text = { $count ->
    [one] { $count } نظر
   *[other] { $count } نظرونه
}
# In its place where there is none.
halo-none-text = هېڅ نظر نشته
# Heading over comments on nothing on the agenda.
halo-else-heading = نورې ټولې خبرې
# Before a short account of the comments.
halo-said-label = تاسو څه وویل
# Before what was decided.
halo-decided-label = څه پرېکړه وشوه
# Before why it was decided.
halo-basis-label = دلیل
# Nothing was told about an item of the agenda yet.
halo-untold-text = ژر به دلته ولولئ چې څه پرېکړه وشوه.
# Before the people to whom the comments were reported.
halo-reported-label = چا ته وویل شول
# Before the day on which they were reported.
halo-reported-day-label = د ویلو نېټه
# Before the day of the decision.
halo-decided-day-label = د پرېکړې نېټه
