### Words of the comment box for a meeting only. A “halo group” is a group of residents who comment on the
### papers of a meeting without coming to it.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The meeting

# Heading above when and where the meeting is and until when one can comment.
halo-meeting-heading = मीटिंग
# Heading in its place where there is no meeting: residents are asked before something is decided.
halo-consultation-heading = इस परामर्श के बारे में
# Before the day of the meeting.
halo-when-label = कब
# Day and time of the meeting. $date: the day; $time: like 18:30.
halo-when-text = { $date }, { $time }
# Before the place of the meeting.
halo-where-label = कहाँ
# Before the last day for comments.
halo-closes-label = टिप्पणी करने की आख़िरी तारीख़
# $date: the last day for comments.
halo-closes-text = { $date }, दिन के अंत तक
# How much time there is. $days: whole days.
halo-left-days-text = { $days ->
    [one] टिप्पणी करने के लिए { $days } दिन बाक़ी
   *[other] टिप्पणी करने के लिए { $days } दिन बाक़ी
}
# The same on the last day. $hours: whole hours.
halo-left-hours-text = { $hours ->
    [one] टिप्पणी करने के लिए { $hours } घंटा बाक़ी
   *[other] टिप्पणी करने के लिए { $hours } घंटे बाक़ी
}
# The same in the last hour. $minutes: whole minutes.
halo-left-minutes-text = { $minutes ->
    [one] टिप्पणी करने के लिए { $minutes } मिनट बाक़ी
   *[other] टिप्पणी करने के लिए { $minutes } मिनट बाक़ी
}
# The same in the last minute.
halo-left-last-text = टिप्पणी करने के लिए एक मिनट से कम बाक़ी
# Heading: why a consultation is open for less than three weeks.
halo-short-heading = समय हमेशा से कम क्यों है
# Heading: what comments can still change.
halo-change-heading = अब भी क्या बदल सकता है
# Heading: what comments can’t change any more.
halo-settled-heading = क्या पहले ही तय हो चुका है

## Papers

# Heading above the papers of a meeting.
halo-papers-heading = काग़ज़ात
# Kind of a paper: what will be spoken about at the meeting.
halo-agenda-label = एजेंडा
# Kind of a paper.
halo-report-label = रिपोर्ट
# Kind of a paper: what was said and decided at a meeting.
halo-minutes-label = मीटिंग का ब्योरा
# Kind of a paper: anything else.
halo-other-label = अन्य काग़ज़
# Size of a file. $size: a number.
halo-kilobytes-label = { $size } kB
# The same for larger files. $size: a number, as it is written in this language.
halo-megabytes-label = { $size } MB

## Comments

# Heading above the boxes for comments.
halo-comments-heading = आपकी टिप्पणियाँ
# Label of a box. $item: what the box is about, a point of the agenda.
halo-comment-label = “{ $item }” पर आपकी टिप्पणी
# Label of the last box.
halo-general-label = और कुछ जो आप मीटिंग को बताना चाहते हैं
# Heading of the second page.
halo-you-heading = क्या तय हुआ, यह जानना
# Label.
halo-name-label = आपका नाम, अगर आप इसे अपनी टिप्पणियों के साथ रखना चाहते हैं
# Question with choices.
halo-hear-label = क्या तय हुआ, यह आप कैसे जानना चाहेंगे?
# Choice.
halo-hear-email-label = ईमेल से
# Choice: a message on the telephone.
halo-hear-text-label = टेक्स्ट मैसेज से
# Choice.
halo-hear-post-label = डाक से
# Choice.
halo-hear-none-label = मुझे बताने की ज़रूरत नहीं है
# Label, after “By email”.
halo-hear-email-to-label = आपका ईमेल पता
# Label, after “By text message”.
halo-hear-text-to-label = आपका मोबाइल नंबर
# Label, after “By post”.
halo-hear-post-to-label = आपका पता

## Afterwards

# Comments have not begun. $date: the first day.
halo-unopened-status = आप { $date } से टिप्पणी कर सकते हैं।
# Comments have closed, and the meeting is still to come. $date: its day.
halo-closed-status = टिप्पणियाँ बंद हो गई हैं। इन्हें मीटिंग में रखा जाएगा। मीटिंग की तारीख़: { $date }।
# The meeting is over, and nothing was told yet. $date: its day.
halo-waiting-status = मीटिंग हो चुकी है। तारीख़: { $date }। क्या तय हुआ, यह आप जल्द ही यहाँ पढ़ सकेंगे।
# A consultation has closed, and nothing was told yet.
halo-considered-status = टिप्पणियाँ बंद हो गई हैं। क्या तय हुआ, यह आप जल्द ही यहाँ पढ़ सकेंगे।
# Comments were closed before their last day; why follows below. $date: the day on which they were closed.
halo-early-status = टिप्पणियाँ समय से पहले बंद कर दी गईं। तारीख़: { $date }।
# Heading over what was said and decided.
halo-outcome-heading = टिप्पणियों का क्या हुआ
# $count: how many residents.
halo-people-text = { $count ->
    [one] { $count } निवासी ने टिप्पणी की।
   *[other] { $count } निवासियों ने टिप्पणी की।
}
# How many comments there are on an item of the agenda. $count: the number.
halo-count-text = { $count ->
    [one] { $count } टिप्पणी
   *[other] { $count } टिप्पणियाँ
}
# In its place where there is none.
halo-none-text = कोई टिप्पणी नहीं
# Heading over comments on nothing on the agenda.
halo-else-heading = बाक़ी सब
# Before a short account of the comments.
halo-said-label = आपने क्या कहा
# Before what was decided.
halo-decided-label = क्या तय हुआ
# Before why it was decided.
halo-basis-label = क्यों
# Nothing was told about an item of the agenda yet.
halo-untold-text = क्या तय हुआ, यह आप जल्द ही यहाँ पढ़ सकेंगे।
# Before the people to whom the comments were reported.
halo-reported-label = किन्हें बताया गया
# Before the day on which they were reported.
halo-reported-day-label = बताने की तारीख़
# Before the day of the decision.
halo-decided-day-label = फ़ैसले की तारीख़
