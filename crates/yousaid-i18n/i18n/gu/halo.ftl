### Words of the comment box for a meeting only. A “halo group” is a group of residents who comment on the
### papers of a meeting without coming to it.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The meeting

# Heading above when and where the meeting is and until when one can comment.
halo-meeting-heading = મીટિંગ
# Heading in its place where there is no meeting: residents are asked before something is decided.
halo-consultation-heading = આ પરામર્શ વિશે
# Before the day of the meeting.
halo-when-label = ક્યારે
# Day and time of the meeting. $date: the day; $time: like 18:30.
halo-when-text = { $date }, { $time }
# Before the place of the meeting.
halo-where-label = ક્યાં
# Before the last day for comments.
halo-closes-label = ટિપ્પણી કરવાની છેલ્લી તારીખ
# $date: the last day for comments.
halo-closes-text = { $date }, દિવસના અંત સુધી
# How much time there is. $days: whole days.
halo-left-days-text = { $days ->
    [one] ટિપ્પણી કરવા માટે { $days } દિવસ બાકી
   *[other] ટિપ્પણી કરવા માટે { $days } દિવસ બાકી
}
# The same on the last day. $hours: whole hours.
halo-left-hours-text = { $hours ->
    [one] ટિપ્પણી કરવા માટે { $hours } કલાક બાકી
   *[other] ટિપ્પણી કરવા માટે { $hours } કલાક બાકી
}
# The same in the last hour. $minutes: whole minutes.
halo-left-minutes-text = { $minutes ->
    [one] ટિપ્પણી કરવા માટે { $minutes } મિનિટ બાકી
   *[other] ટિપ્પણી કરવા માટે { $minutes } મિનિટ બાકી
}
# The same in the last minute.
halo-left-last-text = ટિપ્પણી કરવા માટે એક મિનિટથી ઓછો સમય બાકી
# Heading: why a consultation is open for less than three weeks.
halo-short-heading = સામાન્ય કરતાં ઓછો સમય કેમ છે
# Heading: what comments can still change.
halo-change-heading = હજી શું બદલાઈ શકે છે
# Heading: what comments can’t change any more.
halo-settled-heading = શું પહેલેથી નક્કી થઈ ગયું છે

## Papers

# Heading above the papers of a meeting.
halo-papers-heading = કાગળો
# Kind of a paper: what will be spoken about at the meeting.
halo-agenda-label = એજન્ડા
# Kind of a paper.
halo-report-label = અહેવાલ
# Kind of a paper: what was said and decided at a meeting.
halo-minutes-label = મીટિંગની કાર્યવાહી નોંધ
# Kind of a paper: anything else.
halo-other-label = બીજો કાગળ
# Size of a file. $size: a number.
halo-kilobytes-label = { $size } kB
# The same for larger files. $size: a number, as it is written in this language.
halo-megabytes-label = { $size } MB

## Comments

# Heading above the boxes for comments.
halo-comments-heading = તમારી ટિપ્પણીઓ
# Label of a box. $item: what the box is about, a point of the agenda.
halo-comment-label = “{ $item }” વિશે તમારી ટિપ્પણી
# Label of the last box.
halo-general-label = મીટિંગને તમે બીજું કંઈ જણાવવા માંગતા હો તો
# Heading of the second page.
halo-you-heading = શું નક્કી થયું તે જાણવું
# Label.
halo-name-label = તમારું નામ, જો તમે તે ટિપ્પણીઓ સાથે રાખવા માંગતા હો
# Question with choices.
halo-hear-label = શું નક્કી થયું તે તમે કેવી રીતે જાણવા માંગો છો?
# Choice.
halo-hear-email-label = ઈમેલથી
# Choice: a message on the telephone.
halo-hear-text-label = ટેક્સ્ટ મેસેજથી
# Choice.
halo-hear-post-label = ટપાલથી
# Choice.
halo-hear-none-label = મને જણાવવાની જરૂર નથી
# Label, after “By email”.
halo-hear-email-to-label = તમારું ઈમેલ સરનામું
# Label, after “By text message”.
halo-hear-text-to-label = તમારો મોબાઇલ નંબર
# Label, after “By post”.
halo-hear-post-to-label = તમારું સરનામું

## Afterwards

# Comments have not begun. $date: the first day.
halo-unopened-status = તમે { $date } થી ટિપ્પણી કરી શકો છો.
# Comments have closed, and the meeting is still to come. $date: its day.
halo-closed-status = ટિપ્પણીઓ બંધ થઈ ગઈ છે. તે મીટિંગમાં રજૂ કરવામાં આવશે. મીટિંગની તારીખ: { $date }.
# The meeting is over, and nothing was told yet. $date: its day.
halo-waiting-status = મીટિંગ થઈ ગઈ છે. તારીખ: { $date }. શું નક્કી થયું તે તમે થોડા સમયમાં અહીં વાંચી શકશો.
# A consultation has closed, and nothing was told yet.
halo-considered-status = ટિપ્પણીઓ બંધ થઈ ગઈ છે. શું નક્કી થયું તે તમે થોડા સમયમાં અહીં વાંચી શકશો.
# Comments were closed before their last day; why follows below. $date: the day on which they were closed.
halo-early-status = ટિપ્પણીઓ વહેલી બંધ કરવામાં આવી. તારીખ: { $date }.
# Heading over what was said and decided.
halo-outcome-heading = ટિપ્પણીઓનું શું થયું
# $count: how many residents.
halo-people-text = { $count ->
    [one] { $count } રહેવાસીએ ટિપ્પણી કરી.
   *[other] { $count } રહેવાસીઓએ ટિપ્પણી કરી.
}
# How many comments there are on an item of the agenda. $count: the number.
halo-count-text = { $count ->
    [one] { $count } ટિપ્પણી
   *[other] { $count } ટિપ્પણીઓ
}
# In its place where there is none.
halo-none-text = કોઈ ટિપ્પણી નથી
# Heading over comments on nothing on the agenda.
halo-else-heading = બાકીનું બધું
# Before a short account of the comments.
halo-said-label = તમે શું કહ્યું
# Before what was decided.
halo-decided-label = શું નક્કી થયું
# Before why it was decided.
halo-basis-label = કેમ
# Nothing was told about an item of the agenda yet.
halo-untold-text = શું નક્કી થયું તે તમે થોડા સમયમાં અહીં વાંચી શકશો.
# Before the people to whom the comments were reported.
halo-reported-label = કોને જણાવવામાં આવ્યું
# Before the day on which they were reported.
halo-reported-day-label = જણાવ્યાની તારીખ
# Before the day of the decision.
halo-decided-day-label = નિર્ણયની તારીખ
