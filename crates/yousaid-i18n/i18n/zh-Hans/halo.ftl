### Words of the comment box for a meeting only. A “halo group” is a group of residents who comment on the
### papers of a meeting without coming to it.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The meeting

# Heading above when and where the meeting is and until when one can comment.
halo-meeting-heading = 会议
# Heading in its place where there is no meeting: residents are asked before something is decided.
halo-consultation-heading = 关于本次意见征询
# Before the day of the meeting.
halo-when-label = 时间
# Day and time of the meeting. $date: the day; $time: like 18:30.
halo-when-text = { $date } { $time }
# Before the place of the meeting.
halo-where-label = 地点
# Before the last day for comments.
halo-closes-label = 意见截止
# $date: the last day for comments.
halo-closes-text = { $date }当天结束时
# How much time there is. $days: whole days.
halo-left-days-text = { $days ->
   *[other] 还有{ $days }天可以提意见
}
# The same on the last day. $hours: whole hours.
halo-left-hours-text = { $hours ->
   *[other] 还有{ $hours }小时可以提意见
}
# The same in the last hour. $minutes: whole minutes.
halo-left-minutes-text = { $minutes ->
   *[other] 还有{ $minutes }分钟可以提意见
}
# The same in the last minute.
halo-left-last-text = 提意见的时间还剩不到一分钟
# Heading: why a consultation is open for less than three weeks.
halo-short-heading = 为什么这次时间比平常短
# Heading: what comments can still change.
halo-change-heading = 哪些还可以改变
# Heading: what comments can’t change any more.
halo-settled-heading = 哪些已经确定

## Papers

# Heading above the papers of a meeting.
halo-papers-heading = 会议文件
# Kind of a paper: what will be spoken about at the meeting.
halo-agenda-label = 议程
# Kind of a paper.
halo-report-label = 报告
# Kind of a paper: what was said and decided at a meeting.
halo-minutes-label = 会议记录
# Kind of a paper: anything else.
halo-other-label = 文件
# Size of a file. $size: a number.
halo-kilobytes-label = { $size } kB
# The same for larger files. $size: a number, as it is written in this language.
halo-megabytes-label = { $size } MB

## Comments

# Heading above the boxes for comments.
halo-comments-heading = 您的意见
# Label of a box. $item: what the box is about, a point of the agenda.
halo-comment-label = 您对“{ $item }”的意见
# Label of the last box.
halo-general-label = 您还想让会议了解的其他事项
# Heading of the second page.
halo-you-heading = 了解决定结果
# Label.
halo-name-label = 您的姓名（如果您希望与意见一起列出）
# Question with choices.
halo-hear-label = 您希望我们用什么方式告诉您决定结果？
# Choice.
halo-hear-email-label = 电子邮件
# Choice: a message on the telephone.
halo-hear-text-label = 短信
# Choice.
halo-hear-post-label = 邮寄信件
# Choice.
halo-hear-none-label = 不需要告诉我
# Label, after “By email”.
halo-hear-email-to-label = 您的电子邮箱地址
# Label, after “By text message”.
halo-hear-text-to-label = 您的手机号码
# Label, after “By post”.
halo-hear-post-to-label = 您的地址

## Afterwards

# Comments have not begun. $date: the first day.
halo-unopened-status = 您可以从{ $date }起提意见。
# Comments have closed, and the meeting is still to come. $date: its day.
halo-closed-status = 提意见的时间已结束。这些意见将提交给{ $date }的会议。
# The meeting is over, and nothing was told yet. $date: its day.
halo-waiting-status = 会议已于{ $date }举行。您很快就可以在这里看到决定结果。
# A consultation has closed, and nothing was told yet.
halo-considered-status = 提意见的时间已结束。您很快就可以在这里看到决定结果。
# Comments were closed before their last day; why follows below. $date: the day on which they were closed.
halo-early-status = 提意见的时间已提前于{ $date }结束。
# Heading over what was said and decided.
halo-outcome-heading = 意见的处理结果
# $count: how many residents.
halo-people-text = { $count ->
   *[other] { $count }位住户提了意见。
}
# How many comments there are on an item of the agenda. $count: the number.
halo-count-text = { $count ->
   *[other] { $count }条意见
}
# In its place where there is none.
halo-none-text = 没有意见
# Heading over comments on nothing on the agenda.
halo-else-heading = 其他所有意见
# Before a short account of the comments.
halo-said-label = 你们说了什么
# Before what was decided.
halo-decided-label = 决定了什么
# Before why it was decided.
halo-basis-label = 原因
# Nothing was told about an item of the agenda yet.
halo-untold-text = 您很快就可以在这里看到决定结果。
# Before the people to whom the comments were reported.
halo-reported-label = 报告对象
# Before the day on which they were reported.
halo-reported-day-label = 报告日期
# Before the day of the decision.
halo-decided-day-label = 决定日期
