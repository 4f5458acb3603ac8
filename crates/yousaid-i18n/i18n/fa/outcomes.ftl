### Words of the board that tells what became of what residents said.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Heading of the board.
outcomes-heading = شما گفتید، ما انجام دادیم
# Heading over the same on the page that thanks for answers to a survey: it is about what others answered to it earlier.
outcomes-ending-heading = ساکنان پیش‌تر چه گفتند و ما چه کردیم
# Stands before what residents said.
outcomes-said-label = شما گفتید
# Stands before what the landlord has done.
outcomes-did-label = ما انجام دادیم
# Stands before what the landlord is doing.
outcomes-doing-label = در حال انجام این کار هستیم
# Stands before what the landlord can’t do.
outcomes-cannot-label = نمی‌توانیم
# Stands before what the landlord has decided.
outcomes-decided-label = تصمیم گرفتیم
# Stands before the reason.
outcomes-why-label = دلیل
# How many residents said it. $count: how many.
outcomes-people-text = { $count ->
    [one] { $count } نفر این را گفت
   *[other] { $count } نفر این را گفتند
}
# Who answers, and on which day. $who: for instance “Repairs”; $date: the day, in words.
outcomes-by-text = { $who }، { $date }
# Label of a list of places: only what is about the chosen one is shown.
outcomes-place-label = مکان
# Choice in that list: everything is shown.
outcomes-all-places-label = همهٔ مکان‌ها
# Label of a list of topics: only what is about the chosen one is shown.
outcomes-topic-label = موضوع
# Choice in that list: everything is shown.
outcomes-all-topics-label = همهٔ موضوع‌ها
# Button beside the two lists, where the page can’t follow them by itself.
outcomes-filter-button = نمایش
# How many things on the board fit what the reader chose; said by a screen reader when it changes. $count: how many.
outcomes-found-status = { $count ->
    [0] هیچ موردی با انتخاب شما جور نیست
    [one] { $count } مورد از گفته‌های ساکنان
   *[other] { $count } مورد از گفته‌های ساکنان
}
# Button: shows the next ones.
outcomes-more-button = نمایش بیشتر
# In place of a board on which there is nothing yet.
outcomes-empty-text = هنوز چیزی اینجا نیست. وقتی بر اساس گفته‌های ساکنان کاری کردیم، می‌توانید در اینجا درباره‌اش بخوانید.
# In place of a board that could not be loaded.
outcomes-unavailable-text = این فهرست را فعلاً نمی‌توان نشان داد.
