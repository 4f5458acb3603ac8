### Words of the comment box for a meeting only. A “halo group” is a group of residents who comment on the
### papers of a meeting without coming to it.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The meeting

# Heading above when and where the meeting is and until when one can comment.
halo-meeting-heading = እቲ ኣኼባ
# Heading in its place where there is no meeting: residents are asked before something is decided.
halo-consultation-heading = ብዛዕባ እዚ ምምኽኻር
# Before the day of the meeting.
halo-when-label = መዓስ
# Day and time of the meeting. $date: the day; $time: like 18:30.
halo-when-text = { $date }፣ { $time }
# Before the place of the meeting.
halo-where-label = ኣበይ
# Before the last day for comments.
halo-closes-label = ርእይቶ ምሃብ ዝዕጾ
# $date: the last day for comments.
halo-closes-text = ኣብ መወዳእታ { $date }
# How much time there is. $days: whole days.
halo-left-days-text = { $days ->
    [one] ርእይቶ ንምሃብ { $days } መዓልቲ ይተርፍ
   *[other] ርእይቶ ንምሃብ { $days } መዓልታት ይተርፍ
}
# The same on the last day. $hours: whole hours.
halo-left-hours-text = { $hours ->
    [one] ርእይቶ ንምሃብ { $hours } ሰዓት ይተርፍ
   *[other] ርእይቶ ንምሃብ { $hours } ሰዓታት ይተርፍ
}
# The same in the last hour. $minutes: whole minutes.
halo-left-minutes-text = { $minutes ->
    [one] ርእይቶ ንምሃብ { $minutes } ደቒቕ ይተርፍ
   *[other] ርእይቶ ንምሃብ { $minutes } ደቓይቕ ይተርፍ
}
# The same in the last minute.
halo-left-last-text = ርእይቶ ንምሃብ ትሕቲ ሓደ ደቒቕ ይተርፍ
# Heading: why a consultation is open for less than three weeks.
halo-short-heading = ግዜ ካብ ንቡር ስለምንታይ ከም ዝሓጸረ
# Heading: what comments can still change.
halo-change-heading = እንታይ ገና ክቕየር ከም ዝኽእል
# Heading: what comments can’t change any more.
halo-settled-heading = እንታይ ድሮ ከም ዝተወሰነ

## Papers

# Heading above the papers of a meeting.
halo-papers-heading = ሰነዳት
# Kind of a paper: what will be spoken about at the meeting.
halo-agenda-label = ኣጀንዳ
# Kind of a paper.
halo-report-label = ጸብጻብ
# Kind of a paper: what was said and decided at a meeting.
halo-minutes-label = ቃለ ጉባኤ
# Kind of a paper: anything else.
halo-other-label = ሰነድ
# Size of a file. $size: a number.
halo-kilobytes-label = { $size } kB
# The same for larger files. $size: a number, as it is written in this language.
halo-megabytes-label = { $size } MB

## Comments

# Heading above the boxes for comments.
halo-comments-heading = ርእይቶታትኩም
# Label of a box. $item: what the box is about, a point of the agenda.
halo-comment-label = ርእይቶኹም ብዛዕባ “{ $item }”
# Label of the last box.
halo-general-label = ኣብቲ ኣኼባ ክፍለጥ እትደልይዎ ካልእ ነገር
# Heading of the second page.
halo-you-heading = እንታይ ከም ዝተወሰነ ምፍላጥ
# Label.
halo-name-label = ስምኩም፣ ምስ ርእይቶታትኩም ክህሉ እንተ ደሊኹም
# Question with choices.
halo-hear-label = እንታይ ከም ዝተወሰነ ብኸመይ ክትፈልጡ ትደልዩ?
# Choice.
halo-hear-email-label = ብኢመይል
# Choice: a message on the telephone.
halo-hear-text-label = ብጽሑፍ መልእኽቲ (SMS)
# Choice.
halo-hear-post-label = ብፖስታ
# Choice.
halo-hear-none-label = ክንገረኒ ኣየድልየንን እዩ
# Label, after “By email”.
halo-hear-email-to-label = ኣድራሻ ኢመይልኩም
# Label, after “By text message”.
halo-hear-text-to-label = ቁጽሪ ሞባይልኩም
# Label, after “By post”.
halo-hear-post-to-label = ኣድራሻኹም

## Afterwards

# Comments have not begun. $date: the first day.
halo-unopened-status = ካብ { $date } ጀሚርኩም ርእይቶ ክትህቡ ትኽእሉ።
# Comments have closed, and the meeting is still to come. $date: its day.
halo-closed-status = ርእይቶ ምሃብ ተዓጽዩ ኣሎ። እቲ ርእይቶታት ኣብቲ ናይ { $date } ኣኼባ ክቐርብ እዩ።
# The meeting is over, and nothing was told yet. $date: its day.
halo-waiting-status = እቲ ኣኼባ { $date } ተኻይዱ። እንታይ ከም ዝተወሰነ ኣብ ቀረባ ግዜ ኣብዚ ከተንብቡ ትኽእሉ።
# A consultation has closed, and nothing was told yet.
halo-considered-status = ርእይቶ ምሃብ ተዓጽዩ ኣሎ። እንታይ ከም ዝተወሰነ ኣብ ቀረባ ግዜ ኣብዚ ከተንብቡ ትኽእሉ።
# Comments were closed before their last day; why follows below. $date: the day on which they were closed.
halo-early-status = ርእይቶ ምሃብ ቅድሚ ግዜኡ ተዓጽዩ፣ { $date }።
# Heading over what was said and decided.
halo-outcome-heading = እቲ ርእይቶታት እንታይ ከም ዘስዓበ
# $count: how many residents.
halo-people-text = { $count ->
    [one] { $count } ነባሪ ርእይቶ ሂቡ።
   *[other] { $count } ነበርቲ ርእይቶ ሂቦም።
}
# How many comments there are on an item of the agenda. $count: the number.
halo-count-text = { $count ->
    [one] { $count } ርእይቶ
   *[other] { $count } ርእይቶታት
}
# In its place where there is none.
halo-none-text = ርእይቶ የለን
# Heading over comments on nothing on the agenda.
halo-else-heading = ካልእ ኩሉ
# Before a short account of the comments.
halo-said-label = እንታይ ከም ዝበልኩም
# Before what was decided.
halo-decided-label = እንታይ ከም ዝተወሰነ
# Before why it was decided.
halo-basis-label = ስለምንታይ
# Nothing was told about an item of the agenda yet.
halo-untold-text = እንታይ ከም ዝተወሰነ ኣብ ቀረባ ግዜ ኣብዚ ከተንብቡ ትኽእሉ።
# Before the people to whom the comments were reported.
halo-reported-label = ዝቐረበሎም ኣካል
# Before the day on which they were reported.
halo-reported-day-label = ዝቐረበሉ መዓልቲ
# Before the day of the decision.
halo-decided-day-label = ዝተወሰነሉ መዓልቲ
