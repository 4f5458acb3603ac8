### Words of the comment box for a meeting only. A “halo group” is a group of residents who comment on the
### papers of a meeting without coming to it.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The meeting

# Heading above when and where the meeting is and until when one can comment.
halo-meeting-heading = 會議
# Heading in its place where there is no meeting: residents are asked before something is decided.
halo-consultation-heading = 關於本次諮詢
# Before the day of the meeting.
halo-when-label = 時間
# Day and time of the meeting. $date: the day; $time: like 18:30.
halo-when-text = { $date } { $time }
# Before the place of the meeting.
halo-where-label = 地點
# Before the last day for comments.
halo-closes-label = 意見截止
# $date: the last day for comments.
halo-closes-text = { $date }當天結束時
# How much time there is. $days: whole days.
halo-left-days-text = { $days ->
   *[other] 還有{ $days }天可以提出意見
}
# The same on the last day. $hours: whole hours.
halo-left-hours-text = { $hours ->
   *[other] 還有{ $hours }小時可以提出意見
}
# The same in the last hour. $minutes: whole minutes.
halo-left-minutes-text = { $minutes ->
   *[other] 還有{ $minutes }分鐘可以提出意見
}
# The same in the last minute.
halo-left-last-text = 提出意見的時間還剩不到一分鐘
# Heading: why a consultation is open for less than three weeks.
halo-short-heading = 為何這次時間比平常短
# Heading: what comments can still change.
halo-change-heading = 哪些還可以改變
# Heading: what comments can’t change any more.
halo-settled-heading = 哪些已經確定

## Papers

# Heading above the papers of a meeting.
halo-papers-heading = 會議文件
# Kind of a paper: what will be spoken about at the meeting.
halo-agenda-label = 議程
# Kind of a paper.
halo-report-label = 報告
# Kind of a paper: what was said and decided at a meeting.
halo-minutes-label = 會議紀錄
# Kind of a paper: anything else.
halo-other-label = 文件
# Size of a file. $size: a number.
halo-kilobytes-label = { $size } kB
# The same for larger files. $size: a number, as it is written in this language.
halo-megabytes-label = { $size } MB

## Comments

# Heading above the boxes for comments.
halo-comments-heading = 您的意見
# Label of a box. $item: what the box is about, a point of the agenda.
halo-comment-label = 您對「{ $item }」的意見
# Label of the last box.
halo-general-label = 您還想讓會議知道的其他事項
# Heading of the second page.
halo-you-heading = 得知決定結果
# Label.
halo-name-label = 您的姓名（如果您希望與意見一併列出）
# Question with choices.
halo-hear-label = 您希望我們以甚麼方式告訴您決定結果？
# Choice.
halo-hear-email-label = 電郵
# Choice: a message on the telephone.
halo-hear-text-label = 短訊
# Choice.
halo-hear-post-label = 郵寄信件
# Choice.
halo-hear-none-label = 不需要告訴我
# Label, after “By email”.
halo-hear-email-to-label = 您的電郵地址
# Label, after “By text message”.
halo-hear-text-to-label = 您的手提電話號碼
# Label, after “By post”.
halo-hear-post-to-label = 您的地址

## Afterwards

# Comments have not begun. $date: the first day.
halo-unopened-status = 您可以由{ $date }起提出意見。
# Comments have closed, and the meeting is still to come. $date: its day.
halo-closed-status = 提出意見的時間已結束。這些意見將提交給{ $date }的會議。
# The meeting is over, and nothing was told yet. $date: its day.
halo-waiting-status = 會議已於{ $date }舉行。您很快就可以在這裏看到決定結果。
# A consultation has closed, and nothing was told yet.
halo-considered-status = 提出意見的時間已結束。您很快就可以在這裏看到決定結果。
# Comments were closed before their last day; why follows below. $date: the day on which they were closed.
halo-early-status = 提出意見的時間已提早於{ $date }結束。
# Heading over what was said and decided.
halo-outcome-heading = 意見的處理結果
# $count: how many residents.
halo-people-text = { $count ->
   *[other] { $count }位住戶提出了意見。
}
# How many comments there are on an item of the agenda. $count: the number.
halo-count-text = { $count ->
   *[other] { $count }項意見
}
# In its place where there is none.
halo-none-text = 沒有意見
# Heading over comments on nothing on the agenda.
halo-else-heading = 其他所有意見
# Before a short account of the comments.
halo-said-label = 你們說了甚麼
# Before what was decided.
halo-decided-label = 決定了甚麼
# Before why it was decided.
halo-basis-label = 原因
# Nothing was told about an item of the agenda yet.
halo-untold-text = 您很快就可以在這裏看到決定結果。
# Before the people to whom the comments were reported.
halo-reported-label = 報告對象
# Before the day on which they were reported.
halo-reported-day-label = 報告日期
# Before the day of the decision.
halo-decided-day-label = 決定日期
