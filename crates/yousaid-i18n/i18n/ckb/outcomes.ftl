### Words of the board that tells what became of what residents said.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Heading of the board.
outcomes-heading = ئێوە وتتان، ئێمە کردمان
# Heading over the same on the page that thanks for answers to a survey: it is about what others answered to it earlier.
outcomes-ending-heading = دانیشتووان پێشتر چییان وت، و ئێمە چیمان کرد
# Stands before what residents said.
outcomes-said-label = ئێوە وتتان
# Stands before what the landlord has done.
outcomes-did-label = ئێمە کردمان
# Stands before what the landlord is doing.
outcomes-doing-label = ئێستا ئەمە دەکەین
# Stands before what the landlord can’t do.
outcomes-cannot-label = ناتوانین
# Stands before what the landlord has decided.
outcomes-decided-label = بڕیارمان دا
# Stands before the reason.
outcomes-why-label = هۆکار
# How many residents said it. $count: how many.
outcomes-people-text = { $count ->
    [one] { $count } کەس ئەمەی وت
   *[other] { $count } کەس ئەمەیان وت
}
# Who answers, and on which day. $who: for instance “Repairs”; $date: the day, in words.
outcomes-by-text = { $who }، { $date }
# Label of a list of places: only what is about the chosen one is shown.
outcomes-place-label = شوێن
# Choice in that list: everything is shown.
outcomes-all-places-label = هەموو شوێنەکان
# Label of a list of topics: only what is about the chosen one is shown.
outcomes-topic-label = بابەت
# Choice in that list: everything is shown.
outcomes-all-topics-label = هەموو بابەتەکان
# Button beside the two lists, where the page can’t follow them by itself.
outcomes-filter-button = پیشاندان
# How many things on the board fit what the reader chose; said by a screen reader when it changes. $count: how many.
outcomes-found-status = { $count ->
    [0] هیچ شتێک لێرە لەگەڵ هەڵبژاردنەکەتان ناگونجێت
    [one] { $count } شت کە دانیشتووان وتوویانە
   *[other] { $count } شت کە دانیشتووان وتوویانە
}
# Button: shows the next ones.
outcomes-more-button = پیشاندانی زیاتر
# In place of a board on which there is nothing yet.
outcomes-empty-text = هێشتا هیچ شتێک لێرە نییە. کاتێک کارمان بەوە کرد کە دانیشتووان پێیان وتووین، دەتوانن لێرە بیخوێننەوە.
# In place of a board that could not be loaded.
outcomes-unavailable-text = لە ئێستادا ناتوانرێت ئەم لیستە پیشان بدرێت.
