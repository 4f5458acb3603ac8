### Words of the comment box for a meeting only. A “halo group” is a group of residents who comment on the
### papers of a meeting without coming to it.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The meeting

# Heading above when and where the meeting is and until when one can comment.
halo-meeting-heading = ਮੀਟਿੰਗ
# Heading in its place where there is no meeting: residents are asked before something is decided.
halo-consultation-heading = ਇਸ ਸਲਾਹ-ਮਸ਼ਵਰੇ ਬਾਰੇ
# Before the day of the meeting.
halo-when-label = ਕਦੋਂ
# Day and time of the meeting. $date: the day; $time: like 18:30.
halo-when-text = { $date }, { $time }
# Before the place of the meeting.
halo-where-label = ਕਿੱਥੇ
# Before the last day for comments.
halo-closes-label = ਟਿੱਪਣੀਆਂ ਦੀ ਆਖ਼ਰੀ ਤਾਰੀਖ਼
# $date: the last day for comments.
halo-closes-text = { $date } ਦੇ ਦਿਨ ਦੇ ਅੰਤ ਤੱਕ
# How much time there is. $days: whole days.
halo-left-days-text = { $days ->
    [one] ਟਿੱਪਣੀ ਲਈ { $days } ਦਿਨ ਬਾਕੀ
   *[other] ਟਿੱਪਣੀ ਲਈ { $days } ਦਿਨ ਬਾਕੀ
}
# The same on the last day. $hours: whole hours.
halo-left-hours-text = { $hours ->
    [one] ਟਿੱਪਣੀ ਲਈ { $hours } ਘੰਟਾ ਬਾਕੀ
   *[other] ਟਿੱਪਣੀ ਲਈ { $hours } ਘੰਟੇ ਬਾਕੀ
}
# The same in the last hour. $minutes: whole minutes.
halo-left-minutes-text = { $minutes ->
    [one] ਟਿੱਪਣੀ ਲਈ { $minutes } ਮਿੰਟ ਬਾਕੀ
   *[other] ਟਿੱਪਣੀ ਲਈ { $minutes } ਮਿੰਟ ਬਾਕੀ
}
# The same in the last minute.
halo-left-last-text = ਟਿੱਪਣੀ ਲਈ ਇੱਕ ਮਿੰਟ ਤੋਂ ਵੀ ਘੱਟ ਬਾਕੀ
# Heading: why a consultation is open for less than three weeks.
halo-short-heading = ਆਮ ਨਾਲੋਂ ਘੱਟ ਸਮਾਂ ਕਿਉਂ ਹੈ
# Heading: what comments can still change.
halo-change-heading = ਹਾਲੇ ਕੀ ਬਦਲ ਸਕਦਾ ਹੈ
# Heading: what comments can’t change any more.
halo-settled-heading = ਕੀ ਤੈਅ ਹੋ ਚੁੱਕਾ ਹੈ

## Papers

# Heading above the papers of a meeting.
halo-papers-heading = ਕਾਗਜ਼ਾਤ
# Kind of a paper: what will be spoken about at the meeting.
halo-agenda-label = ਏਜੰਡਾ
# Kind of a paper.
halo-report-label = ਰਿਪੋਰਟ
# Kind of a paper: what was said and decided at a meeting.
halo-minutes-label = ਮੀਟਿੰਗ ਦੀ ਕਾਰਵਾਈ
# Kind of a paper: anything else.
halo-other-label = ਦਸਤਾਵੇਜ਼
# Size of a file. $size: a number.
halo-kilobytes-label = { $size } kB
# The same for larger files. $size: a number, as it is written in this language.
halo-megabytes-label = { $size } MB

## Comments

# Heading above the boxes for comments.
halo-comments-heading = ਤੁਹਾਡੀਆਂ ਟਿੱਪਣੀਆਂ
# Label of a box. $item: what the box is about, a point of the agenda.
halo-comment-label = “{ $item }” ਉੱਤੇ ਤੁਹਾਡੀ ਟਿੱਪਣੀ
# Label of the last box.
halo-general-label = ਕੋਈ ਹੋਰ ਗੱਲ ਜੋ ਤੁਸੀਂ ਮੀਟਿੰਗ ਤੱਕ ਪਹੁੰਚਾਉਣੀ ਚਾਹੁੰਦੇ ਹੋ
# Heading of the second page.
halo-you-heading = ਫ਼ੈਸਲੇ ਦੀ ਖ਼ਬਰ
# Label.
halo-name-label = ਤੁਹਾਡਾ ਨਾਂ, ਜੇ ਤੁਸੀਂ ਚਾਹੋ ਕਿ ਇਹ ਤੁਹਾਡੀਆਂ ਟਿੱਪਣੀਆਂ ਨਾਲ ਲਿਖਿਆ ਜਾਵੇ
# Question with choices.
halo-hear-label = ਤੁਹਾਨੂੰ ਕਿਵੇਂ ਦੱਸਿਆ ਜਾਵੇ ਕਿ ਕੀ ਫ਼ੈਸਲਾ ਹੋਇਆ?
# Choice.
halo-hear-email-label = ਈਮੇਲ ਰਾਹੀਂ
# Choice: a message on the telephone.
halo-hear-text-label = ਟੈਕਸਟ ਮੈਸੇਜ ਰਾਹੀਂ
# Choice.
halo-hear-post-label = ਡਾਕ ਰਾਹੀਂ
# Choice.
halo-hear-none-label = ਮੈਨੂੰ ਦੱਸਣ ਦੀ ਲੋੜ ਨਹੀਂ
# Label, after “By email”.
halo-hear-email-to-label = ਤੁਹਾਡਾ ਈਮੇਲ ਪਤਾ
# Label, after “By text message”.
halo-hear-text-to-label = ਤੁਹਾਡਾ ਮੋਬਾਈਲ ਨੰਬਰ
# Label, after “By post”.
halo-hear-post-to-label = ਤੁਹਾਡਾ ਪਤਾ

## Afterwards

# Comments have not begun. $date: the first day.
halo-unopened-status = ਤੁਸੀਂ { $date } ਤੋਂ ਟਿੱਪਣੀ ਕਰ ਸਕਦੇ ਹੋ।
# Comments have closed, and the meeting is still to come. $date: its day.
halo-closed-status = ਟਿੱਪਣੀਆਂ ਦਾ ਸਮਾਂ ਖ਼ਤਮ ਹੋ ਗਿਆ ਹੈ। ਇਹ ਟਿੱਪਣੀਆਂ { $date } ਦੀ ਮੀਟਿੰਗ ਵਿੱਚ ਪੇਸ਼ ਕੀਤੀਆਂ ਜਾਣਗੀਆਂ।
# The meeting is over, and nothing was told yet. $date: its day.
halo-waiting-status = ਮੀਟਿੰਗ { $date } ਨੂੰ ਹੋਈ ਸੀ। ਤੁਸੀਂ ਛੇਤੀ ਹੀ ਇੱਥੇ ਪੜ੍ਹ ਸਕੋਗੇ ਕਿ ਕੀ ਫ਼ੈਸਲਾ ਹੋਇਆ।
# A consultation has closed, and nothing was told yet.
halo-considered-status = ਟਿੱਪਣੀਆਂ ਦਾ ਸਮਾਂ ਖ਼ਤਮ ਹੋ ਗਿਆ ਹੈ। ਤੁਸੀਂ ਛੇਤੀ ਹੀ ਇੱਥੇ ਪੜ੍ਹ ਸਕੋਗੇ ਕਿ ਕੀ ਫ਼ੈਸਲਾ ਹੋਇਆ।
# Comments were closed before their last day; why follows below. $date: the day on which they were closed.
halo-early-status = ਟਿੱਪਣੀਆਂ ਸਮੇਂ ਤੋਂ ਪਹਿਲਾਂ, { $date } ਨੂੰ, ਬੰਦ ਕਰ ਦਿੱਤੀਆਂ ਗਈਆਂ।
# Heading over what was said and decided.
halo-outcome-heading = ਟਿੱਪਣੀਆਂ ਦਾ ਕੀ ਬਣਿਆ
# $count: how many residents.
halo-people-text = { $count ->
    [one] { $count } ਵਸਨੀਕ ਨੇ ਟਿੱਪਣੀ ਕੀਤੀ।
   *[other] { $count } ਵਸਨੀਕਾਂ ਨੇ ਟਿੱਪਣੀ ਕੀਤੀ।
}
# How many comments there are on an item of the agenda. $count: the number.
halo-count-text = { $count ->
    [one] { $count } ਟਿੱਪਣੀ
   *[other] { $count } ਟਿੱਪਣੀਆਂ
}
# In its place where there is none.
halo-none-text = ਕੋਈ ਟਿੱਪਣੀ ਨਹੀਂ
# Heading over comments on nothing on the agenda.
halo-else-heading = ਬਾਕੀ ਸਭ ਗੱਲਾਂ
# Before a short account of the comments.
halo-said-label = ਤੁਸੀਂ ਕੀ ਕਿਹਾ
# Before what was decided.
halo-decided-label = ਕੀ ਫ਼ੈਸਲਾ ਹੋਇਆ
# Before why it was decided.
halo-basis-label = ਕਾਰਨ
# Nothing was told about an item of the agenda yet.
halo-untold-text = ਤੁਸੀਂ ਛੇਤੀ ਹੀ ਇੱਥੇ ਪੜ੍ਹ ਸਕੋਗੇ ਕਿ ਕੀ ਫ਼ੈਸਲਾ ਹੋਇਆ।
# Before the people to whom the comments were reported.
halo-reported-label = ਕਿਨ੍ਹਾਂ ਨੂੰ ਦੱਸਿਆ ਗਿਆ
# Before the day on which they were reported.
halo-reported-day-label = ਦੱਸਣ ਦੀ ਤਾਰੀਖ਼
# Before the day of the decision.
halo-decided-day-label = ਫ਼ੈਸਲੇ ਦੀ ਤਾਰੀਖ਼
