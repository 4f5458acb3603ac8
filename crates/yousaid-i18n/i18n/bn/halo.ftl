### Words of the comment box for a meeting only. A “halo group” is a group of residents who comment on the
### papers of a meeting without coming to it.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The meeting

# Heading above when and where the meeting is and until when one can comment.
halo-meeting-heading = The meeting
# Heading in its place where there is no meeting: residents are asked before something is decided.
halo-consultation-heading = About this consultation
# Before the day of the meeting.
halo-when-label = When
# Day and time of the meeting. $date: the day; $time: like 18:30.
halo-when-text = { $date }, { $time }
# Before the place of the meeting.
halo-where-label = Where
# Before the last day for comments.
halo-closes-label = Comments close
# $date: the last day for comments.
halo-closes-text = at the end of { $date }
# How much time there is. $days: whole days.
halo-left-days-text = { $days ->
    [one] { $days } day left to comment
   *[other] { $days } days left to comment
}
# The same on the last day. $hours: whole hours.
halo-left-hours-text = { $hours ->
    [one] { $hours } hour left to comment
   *[other] { $hours } hours left to comment
}
# The same in the last hour. $minutes: whole minutes.
halo-left-minutes-text = { $minutes ->
    [one] { $minutes } minute left to comment
   *[other] { $minutes } minutes left to comment
}
# The same in the last minute.
halo-left-last-text = Less than a minute left to comment
# Heading: why a consultation is open for less than three weeks.
halo-short-heading = Why there is less time than usual
# Heading: what comments can still change.
halo-change-heading = What can still change
# Heading: what comments can’t change any more.
halo-settled-heading = What is settled already

## Papers

# Heading above the papers of a meeting.
halo-papers-heading = Papers
# Kind of a paper: what will be spoken about at the meeting.
halo-agenda-label = Agenda
# Kind of a paper.
halo-report-label = Report
# Kind of a paper: what was said and decided at a meeting.
halo-minutes-label = Minutes
# Kind of a paper: anything else.
halo-other-label = Paper
# Size of a file. $size: a number.
halo-kilobytes-label = { $size } kB
# The same for larger files. $size: a number, as it is written in this language.
halo-megabytes-label = { $size } MB

## Comments

# Heading above the boxes for comments.
halo-comments-heading = Your comments
# Label of a box. $item: what the box is about, a point of the agenda.
halo-comment-label = Your comment on ‘{ $item }’
# Label of the last box.
halo-general-label = Anything else you want the meeting to know
# Heading of the second page.
halo-you-heading = Hearing what was decided
# Label.
halo-name-label = Your name, if you want it to stand with your comments
# Question with choices.
halo-hear-label = How would you like to hear what was decided?
# Choice.
halo-hear-email-label = By email
# Choice: a message on the telephone.
halo-hear-text-label = By text message
# Choice.
halo-hear-post-label = By post
# Choice.
halo-hear-none-label = I don’t need to be told
# Label, after “By email”.
halo-hear-email-to-label = Your email address
# Label, after “By text message”.
halo-hear-text-to-label = Your mobile number
# Label, after “By post”.
halo-hear-post-to-label = Your address

## Afterwards

# Comments have not begun. $date: the first day.
halo-unopened-status = You can comment from { $date }.
# Comments have closed, and the meeting is still to come. $date: its day.
halo-closed-status = Comments have closed. They are taken to the meeting on { $date }.
# The meeting is over, and nothing was told yet. $date: its day.
halo-waiting-status = The meeting was on { $date }. You can read here soon what was decided.
# A consultation has closed, and nothing was told yet.
halo-considered-status = Comments have closed. You can read here soon what was decided.
# Comments were closed before their last day; why follows below. $date: the day on which they were closed.
halo-early-status = Comments were closed early, on { $date }.
# Heading over what was said and decided.
halo-outcome-heading = What became of the comments
# $count: how many residents.
halo-people-text = { $count ->
    [one] { $count } resident commented.
   *[other] { $count } residents commented.
}
# How many comments there are on an item of the agenda. $count: the number.
halo-count-text = { $count ->
    [one] { $count } comment
   *[other] { $count } comments
}
# In its place where there is none.
halo-none-text = No comments
# Heading over comments on nothing on the agenda.
halo-else-heading = Everything else
# Before a short account of the comments.
halo-said-label = What you said
# Before what was decided.
halo-decided-label = What was decided
# Before why it was decided.
halo-basis-label = Why
# Nothing was told about an item of the agenda yet.
halo-untold-text = You can read here soon what was decided.
# Before the people to whom the comments were reported.
halo-reported-label = Reported to
# Before the day on which they were reported.
halo-reported-day-label = Reported on
# Before the day of the decision.
halo-decided-day-label = Decided on
