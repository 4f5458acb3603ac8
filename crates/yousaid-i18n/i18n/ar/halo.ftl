### Words of the comment box for a meeting only. A “halo group” is a group of residents who comment on the
### papers of a meeting without coming to it.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The meeting

# Heading above when and where the meeting is and until when one can comment.
halo-meeting-heading = الاجتماع
# Heading in its place where there is no meeting: residents are asked before something is decided.
halo-consultation-heading = عن هذه الاستشارة
# Before the day of the meeting.
halo-when-label = الموعد
# Day and time of the meeting. $date: the day; $time: like 18:30.
halo-when-text = { $date }، { $time }
# Before the place of the meeting.
halo-where-label = المكان
# Before the last day for comments.
halo-closes-label = انتهاء مدة التعليق
# $date: the last day for comments.
halo-closes-text = في نهاية يوم { $date }
# How much time there is. $days: whole days.
halo-left-days-text = { $days ->
    [zero] انتهت أيام التعليق
    [one] بقي يوم واحد للتعليق
    [two] بقي يومان للتعليق
    [few] بقي { $days } أيام للتعليق
    [many] بقي { $days } يوماً للتعليق
   *[other] بقي { $days } يوم للتعليق
}
# The same on the last day. $hours: whole hours.
halo-left-hours-text = { $hours ->
    [zero] بقي أقل من ساعة للتعليق
    [one] بقيت ساعة واحدة للتعليق
    [two] بقيت ساعتان للتعليق
    [few] بقي { $hours } ساعات للتعليق
    [many] بقي { $hours } ساعة للتعليق
   *[other] بقي { $hours } ساعة للتعليق
}
# The same in the last hour. $minutes: whole minutes.
halo-left-minutes-text = { $minutes ->
    [zero] بقي أقل من دقيقة للتعليق
    [one] بقيت دقيقة واحدة للتعليق
    [two] بقيت دقيقتان للتعليق
    [few] بقي { $minutes } دقائق للتعليق
    [many] بقي { $minutes } دقيقة للتعليق
   *[other] بقي { $minutes } دقيقة للتعليق
}
# The same in the last minute.
halo-left-last-text = بقي أقل من دقيقة للتعليق
# Heading: why a consultation is open for less than three weeks.
halo-short-heading = لماذا الوقت أقصر من المعتاد
# Heading: what comments can still change.
halo-change-heading = ما الذي يمكن أن يتغير بعد
# Heading: what comments can’t change any more.
halo-settled-heading = ما الذي حُسم بالفعل

## Papers

# Heading above the papers of a meeting.
halo-papers-heading = الأوراق
# Kind of a paper: what will be spoken about at the meeting.
halo-agenda-label = جدول الأعمال
# Kind of a paper.
halo-report-label = تقرير
# Kind of a paper: what was said and decided at a meeting.
halo-minutes-label = محضر الاجتماع
# Kind of a paper: anything else.
halo-other-label = وثيقة
# Size of a file. $size: a number.
halo-kilobytes-label = { $size } كيلوبايت
# The same for larger files. $size: a number, as it is written in this language.
halo-megabytes-label = { $size } ميغابايت

## Comments

# Heading above the boxes for comments.
halo-comments-heading = تعليقاتك
# Label of a box. $item: what the box is about, a point of the agenda.
halo-comment-label = تعليقك على «{ $item }»
# Label of the last box.
halo-general-label = أي شيء آخر تريد أن يصل إلى الاجتماع
# Heading of the second page.
halo-you-heading = معرفة ما تقرر
# Label.
halo-name-label = اسمك، إذا أردت أن يظهر مع تعليقاتك
# Question with choices.
halo-hear-label = كيف تريد أن نخبرك بما تقرر؟
# Choice.
halo-hear-email-label = بالبريد الإلكتروني
# Choice: a message on the telephone.
halo-hear-text-label = برسالة نصية
# Choice.
halo-hear-post-label = بالبريد العادي
# Choice.
halo-hear-none-label = لا أحتاج إلى إخباري
# Label, after “By email”.
halo-hear-email-to-label = عنوان بريدك الإلكتروني
# Label, after “By text message”.
halo-hear-text-to-label = رقم هاتفك المحمول
# Label, after “By post”.
halo-hear-post-to-label = عنوانك

## Afterwards

# Comments have not begun. $date: the first day.
halo-unopened-status = يمكنك التعليق ابتداءً من { $date }.
# Comments have closed, and the meeting is still to come. $date: its day.
halo-closed-status = انتهت مدة التعليق. ستُعرض التعليقات على الاجتماع في { $date }.
# The meeting is over, and nothing was told yet. $date: its day.
halo-waiting-status = عُقد الاجتماع في { $date }. ستتمكن قريباً من قراءة ما تقرر هنا.
# A consultation has closed, and nothing was told yet.
halo-considered-status = انتهت مدة التعليق. ستتمكن قريباً من قراءة ما تقرر هنا.
# Comments were closed before their last day; why follows below. $date: the day on which they were closed.
halo-early-status = أُغلق باب التعليق قبل موعده، في { $date }.
# Heading over what was said and decided.
halo-outcome-heading = ما آلت إليه التعليقات
# $count: how many residents.
halo-people-text = { $count ->
    [zero] لم يعلّق أحد من السكان.
    [one] علّق ساكن واحد.
    [two] علّق اثنان من السكان.
    [few] علّق { $count } من السكان.
    [many] علّق { $count } من السكان.
   *[other] علّق { $count } من السكان.
}
# How many comments there are on an item of the agenda. $count: the number.
halo-count-text = { $count ->
    [zero] لا تعليقات
    [one] تعليق واحد
    [two] تعليقان
    [few] { $count } تعليقات
    [many] { $count } تعليقاً
   *[other] { $count } تعليق
}
# In its place where there is none.
halo-none-text = لا تعليقات
# Heading over comments on nothing on the agenda.
halo-else-heading = كل ما عدا ذلك
# Before a short account of the comments.
halo-said-label = ما قلتموه
# Before what was decided.
halo-decided-label = ما تقرر
# Before why it was decided.
halo-basis-label = السبب
# Nothing was told about an item of the agenda yet.
halo-untold-text = ستتمكن قريباً من قراءة ما تقرر هنا.
# Before the people to whom the comments were reported.
halo-reported-label = رُفعت إلى
# Before the day on which they were reported.
halo-reported-day-label = تاريخ رفعها
# Before the day of the decision.
halo-decided-day-label = تاريخ القرار
