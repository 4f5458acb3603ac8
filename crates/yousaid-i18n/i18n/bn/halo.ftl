### Words of the comment box for a meeting only. A “halo group” is a group of residents who comment on the
### papers of a meeting without coming to it.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The meeting

# Heading above when and where the meeting is and until when one can comment.
halo-meeting-heading = সভা
# Heading in its place where there is no meeting: residents are asked before something is decided.
halo-consultation-heading = এই মতামত গ্রহণ সম্পর্কে
# Before the day of the meeting.
halo-when-label = কখন
# Day and time of the meeting. $date: the day; $time: like 18:30.
halo-when-text = { $date }, { $time }
# Before the place of the meeting.
halo-where-label = কোথায়
# Before the last day for comments.
halo-closes-label = মন্তব্য করার শেষ সময়
# $date: the last day for comments.
halo-closes-text = { $date }, দিনের শেষ পর্যন্ত
# How much time there is. $days: whole days.
halo-left-days-text = { $days ->
    [one] মন্তব্য করার আর { $days } দিন বাকি
   *[other] মন্তব্য করার আর { $days } দিন বাকি
}
# The same on the last day. $hours: whole hours.
halo-left-hours-text = { $hours ->
    [one] মন্তব্য করার আর { $hours } ঘণ্টা বাকি
   *[other] মন্তব্য করার আর { $hours } ঘণ্টা বাকি
}
# The same in the last hour. $minutes: whole minutes.
halo-left-minutes-text = { $minutes ->
    [one] মন্তব্য করার আর { $minutes } মিনিট বাকি
   *[other] মন্তব্য করার আর { $minutes } মিনিট বাকি
}
# The same in the last minute.
halo-left-last-text = মন্তব্য করার আর এক মিনিটেরও কম বাকি
# Heading: why a consultation is open for less than three weeks.
halo-short-heading = কেন অন্য সময়ের চেয়ে কম সময় আছে
# Heading: what comments can still change.
halo-change-heading = এখনও কী বদলাতে পারে
# Heading: what comments can’t change any more.
halo-settled-heading = কী আগেই ঠিক হয়ে গেছে

## Papers

# Heading above the papers of a meeting.
halo-papers-heading = কাগজপত্র
# Kind of a paper: what will be spoken about at the meeting.
halo-agenda-label = আলোচ্যসূচি
# Kind of a paper.
halo-report-label = প্রতিবেদন
# Kind of a paper: what was said and decided at a meeting.
halo-minutes-label = সভার কার্যবিবরণী
# Kind of a paper: anything else.
halo-other-label = অন্য কাগজ
# Size of a file. $size: a number.
halo-kilobytes-label = { $size } kB
# The same for larger files. $size: a number, as it is written in this language.
halo-megabytes-label = { $size } MB

## Comments

# Heading above the boxes for comments.
halo-comments-heading = আপনার মন্তব্য
# Label of a box. $item: what the box is about, a point of the agenda.
halo-comment-label = “{ $item }” নিয়ে আপনার মন্তব্য
# Label of the last box.
halo-general-label = সভাকে আর যা কিছু জানাতে চান
# Heading of the second page.
halo-you-heading = কী সিদ্ধান্ত হলো তা জানা
# Label.
halo-name-label = আপনার নাম, যদি চান মন্তব্যের সাথে নাম থাকুক
# Question with choices.
halo-hear-label = কী সিদ্ধান্ত হলো তা আপনি কীভাবে জানতে চান?
# Choice.
halo-hear-email-label = ইমেইলে
# Choice: a message on the telephone.
halo-hear-text-label = টেক্সট মেসেজে
# Choice.
halo-hear-post-label = ডাকে
# Choice.
halo-hear-none-label = আমাকে জানানোর দরকার নেই
# Label, after “By email”.
halo-hear-email-to-label = আপনার ইমেইল ঠিকানা
# Label, after “By text message”.
halo-hear-text-to-label = আপনার মোবাইল নম্বর
# Label, after “By post”.
halo-hear-post-to-label = আপনার ঠিকানা

## Afterwards

# Comments have not begun. $date: the first day.
halo-unopened-status = আপনি { $date } থেকে মন্তব্য করতে পারবেন।
# Comments have closed, and the meeting is still to come. $date: its day.
halo-closed-status = মন্তব্য নেওয়া শেষ হয়েছে। মন্তব্যগুলো সভায় তোলা হবে। সভার তারিখ: { $date }।
# The meeting is over, and nothing was told yet. $date: its day.
halo-waiting-status = সভা হয়ে গেছে। সভার তারিখ ছিল { $date }। কী সিদ্ধান্ত হয়েছে, তা শিগগিরই এখানে পড়তে পারবেন।
# A consultation has closed, and nothing was told yet.
halo-considered-status = মন্তব্য নেওয়া শেষ হয়েছে। কী সিদ্ধান্ত হয়েছে, তা শিগগিরই এখানে পড়তে পারবেন।
# Comments were closed before their last day; why follows below. $date: the day on which they were closed.
halo-early-status = মন্তব্য নেওয়া নির্ধারিত সময়ের আগেই বন্ধ করা হয়েছে। বন্ধের তারিখ: { $date }।
# Heading over what was said and decided.
halo-outcome-heading = মন্তব্যগুলোর ফল কী হলো
# $count: how many residents.
halo-people-text = { $count ->
    [one] { $count } জন বাসিন্দা মন্তব্য করেছেন।
   *[other] { $count } জন বাসিন্দা মন্তব্য করেছেন।
}
# How many comments there are on an item of the agenda. $count: the number.
halo-count-text = { $count ->
    [one] { $count } টি মন্তব্য
   *[other] { $count } টি মন্তব্য
}
# In its place where there is none.
halo-none-text = কোনো মন্তব্য নেই
# Heading over comments on nothing on the agenda.
halo-else-heading = বাকি সব
# Before a short account of the comments.
halo-said-label = আপনারা যা বলেছেন
# Before what was decided.
halo-decided-label = যা সিদ্ধান্ত হয়েছে
# Before why it was decided.
halo-basis-label = কেন
# Nothing was told about an item of the agenda yet.
halo-untold-text = কী সিদ্ধান্ত হয়েছে, তা শিগগিরই এখানে পড়তে পারবেন।
# Before the people to whom the comments were reported.
halo-reported-label = যাঁদের জানানো হয়েছে
# Before the day on which they were reported.
halo-reported-day-label = জানানোর তারিখ
# Before the day of the decision.
halo-decided-day-label = সিদ্ধান্তের তারিখ
