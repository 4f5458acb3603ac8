### Words of the comment box for a meeting only. A “halo group” is a group of residents who comment on the
### papers of a meeting without coming to it.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The meeting

# Heading above when and where the meeting is and until when one can comment.
halo-meeting-heading = கூட்டம்
# Heading in its place where there is no meeting: residents are asked before something is decided.
halo-consultation-heading = இந்தக் கலந்தாலோசனை பற்றி
# Before the day of the meeting.
halo-when-label = எப்போது
# Day and time of the meeting. $date: the day; $time: like 18:30.
halo-when-text = { $date }, { $time }
# Before the place of the meeting.
halo-where-label = எங்கே
# Before the last day for comments.
halo-closes-label = கருத்துக் கூறக் கடைசி நாள்
# $date: the last day for comments.
halo-closes-text = { $date }, நாள் முடியும் வரை
# How much time there is. $days: whole days.
halo-left-days-text = { $days ->
    [one] கருத்துக் கூற இன்னும் { $days } நாள் உள்ளது
   *[other] கருத்துக் கூற இன்னும் { $days } நாட்கள் உள்ளன
}
# The same on the last day. $hours: whole hours.
halo-left-hours-text = { $hours ->
    [one] கருத்துக் கூற இன்னும் { $hours } மணிநேரம் உள்ளது
   *[other] கருத்துக் கூற இன்னும் { $hours } மணிநேரம் உள்ளது
}
# The same in the last hour. $minutes: whole minutes.
halo-left-minutes-text = { $minutes ->
    [one] கருத்துக் கூற இன்னும் { $minutes } நிமிடம் உள்ளது
   *[other] கருத்துக் கூற இன்னும் { $minutes } நிமிடங்கள் உள்ளன
}
# The same in the last minute.
halo-left-last-text = கருத்துக் கூற ஒரு நிமிடத்துக்கும் குறைவாகவே உள்ளது
# Heading: why a consultation is open for less than three weeks.
halo-short-heading = வழக்கத்தைவிடக் குறைவான நேரம் ஏன்
# Heading: what comments can still change.
halo-change-heading = இன்னும் எதை மாற்றலாம்
# Heading: what comments can’t change any more.
halo-settled-heading = ஏற்கனவே முடிவானவை

## Papers

# Heading above the papers of a meeting.
halo-papers-heading = ஆவணங்கள்
# Kind of a paper: what will be spoken about at the meeting.
halo-agenda-label = நிகழ்ச்சி நிரல்
# Kind of a paper.
halo-report-label = அறிக்கை
# Kind of a paper: what was said and decided at a meeting.
halo-minutes-label = கூட்டக் குறிப்புகள்
# Kind of a paper: anything else.
halo-other-label = மற்ற ஆவணம்
# Size of a file. $size: a number.
halo-kilobytes-label = { $size } kB
# The same for larger files. $size: a number, as it is written in this language.
halo-megabytes-label = { $size } MB

## Comments

# Heading above the boxes for comments.
halo-comments-heading = உங்கள் கருத்துகள்
# Label of a box. $item: what the box is about, a point of the agenda.
halo-comment-label = “{ $item }” பற்றி உங்கள் கருத்து
# Label of the last box.
halo-general-label = கூட்டத்துக்கு நீங்கள் தெரிவிக்க விரும்பும் வேறு எதுவும்
# Heading of the second page.
halo-you-heading = முடிவை அறிதல்
# Label.
halo-name-label = உங்கள் பெயர், கருத்துகளுடன் அது இருக்க விரும்பினால்
# Question with choices.
halo-hear-label = என்ன முடிவானது என்பதை எப்படி அறிய விரும்புகிறீர்கள்?
# Choice.
halo-hear-email-label = மின்னஞ்சலில்
# Choice: a message on the telephone.
halo-hear-text-label = குறுஞ்செய்தியில்
# Choice.
halo-hear-post-label = அஞ்சலில்
# Choice.
halo-hear-none-label = எனக்குத் தெரிவிக்க வேண்டியதில்லை
# Label, after “By email”.
halo-hear-email-to-label = உங்கள் மின்னஞ்சல் முகவரி
# Label, after “By text message”.
halo-hear-text-to-label = உங்கள் கைபேசி எண்
# Label, after “By post”.
halo-hear-post-to-label = உங்கள் முகவரி

## Afterwards

# Comments have not begun. $date: the first day.
halo-unopened-status = { $date } முதல் நீங்கள் கருத்துக் கூறலாம்.
# Comments have closed, and the meeting is still to come. $date: its day.
halo-closed-status = கருத்துக் கூறும் காலம் முடிந்தது. கருத்துகள் கூட்டத்தில் முன்வைக்கப்படும். கூட்டத்தின் தேதி: { $date }.
# The meeting is over, and nothing was told yet. $date: its day.
halo-waiting-status = கூட்டம் முடிந்தது. தேதி: { $date }. என்ன முடிவானது என்பதை விரைவில் இங்கே படிக்கலாம்.
# A consultation has closed, and nothing was told yet.
halo-considered-status = கருத்துக் கூறும் காலம் முடிந்தது. என்ன முடிவானது என்பதை விரைவில் இங்கே படிக்கலாம்.
# Comments were closed before their last day; why follows below. $date: the day on which they were closed.
halo-early-status = கருத்துக் கூறும் காலம் முன்னதாகவே முடிக்கப்பட்டது. தேதி: { $date }.
# Heading over what was said and decided.
halo-outcome-heading = கருத்துகளால் என்ன நடந்தது
# $count: how many residents.
halo-people-text = { $count ->
    [one] { $count } குடியிருப்பாளர் கருத்துக் கூறினார்.
   *[other] { $count } குடியிருப்பாளர்கள் கருத்துக் கூறினர்.
}
# How many comments there are on an item of the agenda. $count: the number.
halo-count-text = { $count ->
    [one] { $count } கருத்து
   *[other] { $count } கருத்துகள்
}
# In its place where there is none.
halo-none-text = கருத்துகள் இல்லை
# Heading over comments on nothing on the agenda.
halo-else-heading = மற்றவை
# Before a short account of the comments.
halo-said-label = நீங்கள் கூறியவை
# Before what was decided.
halo-decided-label = முடிவு
# Before why it was decided.
halo-basis-label = ஏன்
# Nothing was told about an item of the agenda yet.
halo-untold-text = என்ன முடிவானது என்பதை விரைவில் இங்கே படிக்கலாம்.
# Before the people to whom the comments were reported.
halo-reported-label = யாருக்குத் தெரிவிக்கப்பட்டது
# Before the day on which they were reported.
halo-reported-day-label = தெரிவிக்கப்பட்ட தேதி
# Before the day of the decision.
halo-decided-day-label = முடிவு செய்த தேதி
