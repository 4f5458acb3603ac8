### Words of the board that tells what became of what residents said.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Heading of the board.
outcomes-heading = تسیں آکھیا، اسیں کیتا
# Heading over the same on the page that thanks for answers to a survey: it is about what others answered to it earlier.
outcomes-ending-heading = رہائشیاں نے پہلاں کیہ آکھیا، تے اسیں کیہ کیتا
# Stands before what residents said.
outcomes-said-label = تسیں آکھیا
# Stands before what the landlord has done.
outcomes-did-label = اسیں کیتا
# Stands before what the landlord is doing.
outcomes-doing-label = اسیں ایہہ کر رہے آں
# Stands before what the landlord can’t do.
outcomes-cannot-label = اسیں ایہہ نہیں کر سکدے
# Stands before what the landlord has decided.
outcomes-decided-label = اسیں فیصلہ کیتا
# Stands before the reason.
outcomes-why-label = وجہ
# How many residents said it. $count: how many.
outcomes-people-text = { $count ->
    [one] { $count } بندے نے ایہہ آکھیا
   *[other] { $count } لوکاں نے ایہہ آکھیا
}
# Who answers, and on which day. $who: for instance “Repairs”; $date: the day, in words.
outcomes-by-text = { $who }، { $date }
# Label of a list of places: only what is about the chosen one is shown.
outcomes-place-label = تھاں
# Choice in that list: everything is shown.
outcomes-all-places-label = ساریاں تھاواں
# Label of a list of topics: only what is about the chosen one is shown.
outcomes-topic-label = موضوع
# Choice in that list: everything is shown.
outcomes-all-topics-label = سارے موضوع
# Button beside the two lists, where the page can’t follow them by itself.
outcomes-filter-button = وکھاؤ
# How many things on the board fit what the reader chose; said by a screen reader when it changes. $count: how many.
outcomes-found-status = { $count ->
    [0] تہاڈی چون مطابق ایتھے کجھ نہیں
    [one] رہائشیاں دی آکھی ہوئی { $count } گل
   *[other] رہائشیاں دیاں آکھیاں { $count } گلاں
}
# Button: shows the next ones.
outcomes-more-button = ہور وکھاؤ
# In place of a board on which there is nothing yet.
outcomes-empty-text = ایتھے ہالے کجھ نہیں۔ جدوں اسیں رہائشیاں دیاں دسیاں گلاں تے عمل کر لواں گے تے تسیں ایتھے پڑھ سکو گے۔
# In place of a board that could not be loaded.
outcomes-unavailable-text = ایہہ فہرست ایس ویلے وکھائی نہیں جا سکدی۔
