### Words of the comment box for a meeting only. A “halo group” is a group of residents who comment on the
### papers of a meeting without coming to it.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The meeting

# Heading above when and where the meeting is and until when one can comment.
halo-meeting-heading = Shirka
# Heading in its place where there is no meeting: residents are asked before something is decided.
halo-consultation-heading = Ku saabsan wadatashigan
# Before the day of the meeting.
halo-when-label = Goorma
# Day and time of the meeting. $date: the day; $time: like 18:30.
halo-when-text = { $date }, { $time }
# Before the place of the meeting.
halo-where-label = Goobta
# Before the last day for comments.
halo-closes-label = Faallooyinku waxay xirmayaan
# $date: the last day for comments.
halo-closes-text = dhammaadka { $date }
# How much time there is. $days: whole days.
halo-left-days-text = { $days ->
    [one] Waxaa faallooyinka u haray { $days } maalin
   *[other] Waxaa faallooyinka u haray { $days } maalmood
}
# The same on the last day. $hours: whole hours.
halo-left-hours-text = { $hours ->
    [one] Waxaa faallooyinka u haray { $hours } saac
   *[other] Waxaa faallooyinka u haray { $hours } saacadood
}
# The same in the last hour. $minutes: whole minutes.
halo-left-minutes-text = { $minutes ->
    [one] Waxaa faallooyinka u haray { $minutes } daqiiqo
   *[other] Waxaa faallooyinka u haray { $minutes } daqiiqadood
}
# The same in the last minute.
halo-left-last-text = Waxaa faallooyinka u haray wax ka yar hal daqiiqo
# Heading: why a consultation is open for less than three weeks.
halo-short-heading = Sababta waqtigu uga yar yahay sidii caadiga ahayd
# Heading: what comments can still change.
halo-change-heading = Waxa weli isbeddeli kara
# Heading: what comments can’t change any more.
halo-settled-heading = Waxa hore loo go’aamiyey

## Papers

# Heading above the papers of a meeting.
halo-papers-heading = Warqadaha shirka
# Kind of a paper: what will be spoken about at the meeting.
halo-agenda-label = Ajandaha
# Kind of a paper.
halo-report-label = Warbixin
# Kind of a paper: what was said and decided at a meeting.
halo-minutes-label = Hadal-qorka shirka
# Kind of a paper: anything else.
halo-other-label = Warqad
# Size of a file. $size: a number.
halo-kilobytes-label = { $size } kB
# The same for larger files. $size: a number, as it is written in this language.
halo-megabytes-label = { $size } MB

## Comments

# Heading above the boxes for comments.
halo-comments-heading = Faallooyinkaaga
# Label of a box. $item: what the box is about, a point of the agenda.
halo-comment-label = Faalladaada ku saabsan “{ $item }”
# Label of the last box.
halo-general-label = Wax kale oo aad rabto in shirka lagu ogaado
# Heading of the second page.
halo-you-heading = Ogaanshaha waxa la go’aamiyey
# Label.
halo-name-label = Magacaaga, haddii aad rabto inuu faallooyinkaaga la socdo
# Question with choices.
halo-hear-label = Sidee baad rabtaa inaad ku ogaato waxa la go’aamiyey?
# Choice.
halo-hear-email-label = Iimayl
# Choice: a message on the telephone.
halo-hear-text-label = Fariin qoraal ah
# Choice.
halo-hear-post-label = Boosto
# Choice.
halo-hear-none-label = Uma baahni in la ii sheego
# Label, after “By email”.
halo-hear-email-to-label = Cinwaankaaga iimaylka
# Label, after “By text message”.
halo-hear-text-to-label = Lambarkaaga moobaylka
# Label, after “By post”.
halo-hear-post-to-label = Cinwaankaaga

## Afterwards

# Comments have not begun. $date: the first day.
halo-unopened-status = Waxaad faallo bixin kartaa laga bilaabo { $date }.
# Comments have closed, and the meeting is still to come. $date: its day.
halo-closed-status = Faallooyinku way xirmeen. Waxaa la geynayaa shirka { $date }.
# The meeting is over, and nothing was told yet. $date: its day.
halo-waiting-status = Shirku wuxuu dhacay { $date }. Dhowaan waxaad halkan ka akhrisan doontaa waxa la go’aamiyey.
# A consultation has closed, and nothing was told yet.
halo-considered-status = Faallooyinku way xirmeen. Dhowaan waxaad halkan ka akhrisan doontaa waxa la go’aamiyey.
# Comments were closed before their last day; why follows below. $date: the day on which they were closed.
halo-early-status = Faallooyinka waxaa la xiray waqtigii ka hor, { $date }.
# Heading over what was said and decided.
halo-outcome-heading = Waxa ka soo baxay faallooyinka
# $count: how many residents.
halo-people-text = { $count ->
    [one] { $count } degane ayaa faallo bixiyey.
   *[other] { $count } degane ayaa faallo bixiyey.
}
# How many comments there are on an item of the agenda. $count: the number.
halo-count-text = { $count ->
    [one] { $count } faallo
   *[other] { $count } faallo
}
# In its place where there is none.
halo-none-text = Faallo ma jirto
# Heading over comments on nothing on the agenda.
halo-else-heading = Wax kasta oo kale
# Before a short account of the comments.
halo-said-label = Waxa aad sheegteen
# Before what was decided.
halo-decided-label = Waxa la go’aamiyey
# Before why it was decided.
halo-basis-label = Sababta
# Nothing was told about an item of the agenda yet.
halo-untold-text = Dhowaan waxaad halkan ka akhrisan doontaa waxa la go’aamiyey.
# Before the people to whom the comments were reported.
halo-reported-label = Cidda loo gudbiyey
# Before the day on which they were reported.
halo-reported-day-label = Maalinta la gudbiyey
# Before the day of the decision.
halo-decided-day-label = Maalinta la go’aamiyey
