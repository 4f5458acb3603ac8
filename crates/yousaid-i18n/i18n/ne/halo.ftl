### Words of the comment box for a meeting only. A “halo group” is a group of residents who comment on the
### papers of a meeting without coming to it.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The meeting

# Heading above when and where the meeting is and until when one can comment.
halo-meeting-heading = बैठक
# Heading in its place where there is no meeting: residents are asked before something is decided.
halo-consultation-heading = यो परामर्शबारे
# Before the day of the meeting.
halo-when-label = कहिले
# Day and time of the meeting. $date: the day; $time: like 18:30.
halo-when-text = { $date }, { $time }
# Before the place of the meeting.
halo-where-label = कहाँ
# Before the last day for comments.
halo-closes-label = टिप्पणी गर्ने अन्तिम मिति
# $date: the last day for comments.
halo-closes-text = { $date }, दिनको अन्त्यसम्म
# How much time there is. $days: whole days.
halo-left-days-text = { $days ->
    [one] टिप्पणी गर्न { $days } दिन बाँकी
   *[other] टिप्पणी गर्न { $days } दिन बाँकी
}
# The same on the last day. $hours: whole hours.
halo-left-hours-text = { $hours ->
    [one] टिप्पणी गर्न { $hours } घण्टा बाँकी
   *[other] टिप्पणी गर्न { $hours } घण्टा बाँकी
}
# The same in the last hour. $minutes: whole minutes.
halo-left-minutes-text = { $minutes ->
    [one] टिप्पणी गर्न { $minutes } मिनेट बाँकी
   *[other] टिप्पणी गर्न { $minutes } मिनेट बाँकी
}
# The same in the last minute.
halo-left-last-text = टिप्पणी गर्न एक मिनेटभन्दा कम बाँकी
# Heading: why a consultation is open for less than three weeks.
halo-short-heading = सधैंभन्दा कम समय किन छ
# Heading: what comments can still change.
halo-change-heading = अझै के बदलिन सक्छ
# Heading: what comments can’t change any more.
halo-settled-heading = के पहिले नै टुङ्गो लागिसक्यो

## Papers

# Heading above the papers of a meeting.
halo-papers-heading = कागजात
# Kind of a paper: what will be spoken about at the meeting.
halo-agenda-label = कार्यसूची
# Kind of a paper.
halo-report-label = प्रतिवेदन
# Kind of a paper: what was said and decided at a meeting.
halo-minutes-label = बैठकको विवरण
# Kind of a paper: anything else.
halo-other-label = अन्य कागजात
# Size of a file. $size: a number.
halo-kilobytes-label = { $size } kB
# The same for larger files. $size: a number, as it is written in this language.
halo-megabytes-label = { $size } MB

## Comments

# Heading above the boxes for comments.
halo-comments-heading = तपाईंका टिप्पणी
# Label of a box. $item: what the box is about, a point of the agenda.
halo-comment-label = “{ $item }” बारे तपाईंको टिप्पणी
# Label of the last box.
halo-general-label = बैठकलाई भन्न चाहनुभएको अरू कुनै कुरा
# Heading of the second page.
halo-you-heading = के निर्णय भयो भनेर थाहा पाउने
# Label.
halo-name-label = तपाईंको नाम, टिप्पणीसँगै राख्न चाहनुहुन्छ भने
# Question with choices.
halo-hear-label = के निर्णय भयो भन्ने तपाईं कसरी थाहा पाउन चाहनुहुन्छ?
# Choice.
halo-hear-email-label = इमेलबाट
# Choice: a message on the telephone.
halo-hear-text-label = टेक्स्ट म्यासेजबाट
# Choice.
halo-hear-post-label = हुलाकबाट
# Choice.
halo-hear-none-label = मलाई जानकारी दिनु पर्दैन
# Label, after “By email”.
halo-hear-email-to-label = तपाईंको इमेल ठेगाना
# Label, after “By text message”.
halo-hear-text-to-label = तपाईंको मोबाइल नम्बर
# Label, after “By post”.
halo-hear-post-to-label = तपाईंको ठेगाना

## Afterwards

# Comments have not begun. $date: the first day.
halo-unopened-status = तपाईं { $date } देखि टिप्पणी गर्न सक्नुहुन्छ।
# Comments have closed, and the meeting is still to come. $date: its day.
halo-closed-status = टिप्पणी गर्ने समय सकियो। टिप्पणीहरू बैठकमा राखिन्छन्। बैठकको मिति: { $date }।
# The meeting is over, and nothing was told yet. $date: its day.
halo-waiting-status = बैठक भइसक्यो। मिति: { $date }। के निर्णय भयो भन्ने तपाईं चाँडै यहाँ पढ्न सक्नुहुन्छ।
# A consultation has closed, and nothing was told yet.
halo-considered-status = टिप्पणी गर्ने समय सकियो। के निर्णय भयो भन्ने तपाईं चाँडै यहाँ पढ्न सक्नुहुन्छ।
# Comments were closed before their last day; why follows below. $date: the day on which they were closed.
halo-early-status = टिप्पणी गर्ने समय तोकिएभन्दा अगाडि नै बन्द गरियो। मिति: { $date }।
# Heading over what was said and decided.
halo-outcome-heading = टिप्पणीहरूबाट के भयो
# $count: how many residents.
halo-people-text = { $count ->
    [one] { $count } जना बासिन्दाले टिप्पणी गर्नुभयो।
   *[other] { $count } जना बासिन्दाले टिप्पणी गर्नुभयो।
}
# How many comments there are on an item of the agenda. $count: the number.
halo-count-text = { $count ->
    [one] { $count } टिप्पणी
   *[other] { $count } टिप्पणी
}
# In its place where there is none.
halo-none-text = कुनै टिप्पणी छैन
# Heading over comments on nothing on the agenda.
halo-else-heading = अरू सबै कुरा
# Before a short account of the comments.
halo-said-label = तपाईंहरूले भन्नुभएको
# Before what was decided.
halo-decided-label = के निर्णय भयो
# Before why it was decided.
halo-basis-label = किन
# Nothing was told about an item of the agenda yet.
halo-untold-text = के निर्णय भयो भन्ने तपाईं चाँडै यहाँ पढ्न सक्नुहुन्छ।
# Before the people to whom the comments were reported.
halo-reported-label = कसलाई जानकारी दिइयो
# Before the day on which they were reported.
halo-reported-day-label = जानकारी दिइएको मिति
# Before the day of the decision.
halo-decided-day-label = निर्णय भएको मिति
