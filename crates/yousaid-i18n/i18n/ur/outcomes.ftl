### Words of the board that tells what became of what residents said.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Heading of the board.
outcomes-heading = آپ نے کہا، ہم نے کیا
# Heading over the same on the page that thanks for answers to a survey: it is about what others answered to it earlier.
outcomes-ending-heading = رہائشیوں نے پہلے کیا کہا، اور ہم نے کیا کیا
# Stands before what residents said.
outcomes-said-label = آپ نے کہا
# Stands before what the landlord has done.
outcomes-did-label = ہم نے کیا
# Stands before what the landlord is doing.
outcomes-doing-label = ہم یہ کر رہے ہیں
# Stands before what the landlord can’t do.
outcomes-cannot-label = ہم یہ نہیں کر سکتے
# Stands before what the landlord has decided.
outcomes-decided-label = ہم نے فیصلہ کیا
# Stands before the reason.
outcomes-why-label = وجہ
# How many residents said it. $count: how many.
outcomes-people-text = { $count ->
    [one] { $count } شخص نے یہ کہا
   *[other] { $count } لوگوں نے یہ کہا
}
# Who answers, and on which day. $who: for instance “Repairs”; $date: the day, in words.
outcomes-by-text = { $who }، { $date }
# Label of a list of places: only what is about the chosen one is shown.
outcomes-place-label = جگہ
# Choice in that list: everything is shown.
outcomes-all-places-label = تمام جگہیں
# Label of a list of topics: only what is about the chosen one is shown.
outcomes-topic-label = موضوع
# Choice in that list: everything is shown.
outcomes-all-topics-label = تمام موضوعات
# Button beside the two lists, where the page can’t follow them by itself.
outcomes-filter-button = دکھائیں
# How many things on the board fit what the reader chose; said by a screen reader when it changes. $count: how many.
outcomes-found-status = { $count ->
    [0] آپ کے انتخاب کے مطابق یہاں کچھ نہیں
    [one] رہائشیوں کی کہی ہوئی { $count } بات
   *[other] رہائشیوں کی کہی ہوئی { $count } باتیں
}
# Button: shows the next ones.
outcomes-more-button = مزید دکھائیں
# In place of a board on which there is nothing yet.
outcomes-empty-text = یہاں ابھی کچھ نہیں ہے۔ جب ہم رہائشیوں کی بتائی ہوئی باتوں پر عمل کر لیں گے تو آپ اس کے بارے میں یہاں پڑھ سکیں گے۔
# In place of a board that could not be loaded.
outcomes-unavailable-text = یہ فہرست اس وقت دکھائی نہیں جا سکتی۔
