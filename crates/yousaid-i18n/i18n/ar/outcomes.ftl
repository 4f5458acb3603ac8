### Words of the board that tells what became of what residents said.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Heading of the board.
outcomes-heading = أنتم قلتم، ونحن فعلنا
# Heading over the same on the page that thanks for answers to a survey: it is about what others answered to it earlier.
outcomes-ending-heading = ما قاله السكان سابقاً وما فعلناه
# Stands before what residents said.
outcomes-said-label = ما قلتموه
# Stands before what the landlord has done.
outcomes-did-label = ما فعلناه
# Stands before what the landlord is doing.
outcomes-doing-label = ما نعمل عليه
# Stands before what the landlord can’t do.
outcomes-cannot-label = ما لا نستطيع فعله
# Stands before what the landlord has decided.
outcomes-decided-label = ما قررناه
# Stands before the reason.
outcomes-why-label = السبب
# How many residents said it. $count: how many.
outcomes-people-text = { $count ->
    [zero] لم يقل أحد هذا
    [one] قال هذا شخص واحد
    [two] قال هذا شخصان
    [few] قال هذا { $count } أشخاص
    [many] قال هذا { $count } شخصاً
   *[other] قال هذا { $count } شخص
}
# Who answers, and on which day. $who: for instance “Repairs”; $date: the day, in words.
outcomes-by-text = { $who }، { $date }
# Label of a list of places: only what is about the chosen one is shown.
outcomes-place-label = المكان
# Choice in that list: everything is shown.
outcomes-all-places-label = كل الأماكن
# Label of a list of topics: only what is about the chosen one is shown.
outcomes-topic-label = الموضوع
# Choice in that list: everything is shown.
outcomes-all-topics-label = كل الموضوعات
# Button beside the two lists, where the page can’t follow them by itself.
outcomes-filter-button = عرض
# How many things on the board fit what the reader chose; said by a screen reader when it changes. $count: how many.
outcomes-found-status = { $count ->
    [0] لا شيء هنا يطابق اختيارك
    [zero] لا شيء هنا يطابق اختيارك
    [one] أمر واحد ذكره السكان
    [two] أمران ذكرهما السكان
    [few] { $count } أمور ذكرها السكان
    [many] { $count } أمراً ذكره السكان
   *[other] { $count } أمر ذكره السكان
}
# Button: shows the next ones.
outcomes-more-button = عرض المزيد
# In place of a board on which there is nothing yet.
outcomes-empty-text = لا شيء هنا بعد. عندما نعمل بما قاله لنا السكان، ستتمكن من القراءة عنه هنا.
# In place of a board that could not be loaded.
outcomes-unavailable-text = لا يمكن عرض هذه القائمة في الوقت الحالي.
