### Words of the board that tells what became of what residents said.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Heading of the board.
outcomes-heading = আপনারা বলেছেন, আমরা করেছি
# Heading over the same on the page that thanks for answers to a survey: it is about what others answered to it earlier.
outcomes-ending-heading = বাসিন্দারা আগে যা বলেছেন, আর আমরা যা করেছি
# Stands before what residents said.
outcomes-said-label = আপনারা বলেছেন
# Stands before what the landlord has done.
outcomes-did-label = আমরা করেছি
# Stands before what the landlord is doing.
outcomes-doing-label = আমরা করছি
# Stands before what the landlord can’t do.
outcomes-cannot-label = আমরা পারছি না
# Stands before what the landlord has decided.
outcomes-decided-label = আমাদের সিদ্ধান্ত
# Stands before the reason.
outcomes-why-label = কেন
# How many residents said it. $count: how many.
outcomes-people-text = { $count ->
    [one] { $count } জন এটি বলেছেন
   *[other] { $count } জন এটি বলেছেন
}
# Who answers, and on which day. $who: for instance “Repairs”; $date: the day, in words.
outcomes-by-text = { $who }, { $date }
# Label of a list of places: only what is about the chosen one is shown.
outcomes-place-label = জায়গা
# Choice in that list: everything is shown.
outcomes-all-places-label = সব জায়গা
# Label of a list of topics: only what is about the chosen one is shown.
outcomes-topic-label = বিষয়
# Choice in that list: everything is shown.
outcomes-all-topics-label = সব বিষয়
# Button beside the two lists, where the page can’t follow them by itself.
outcomes-filter-button = দেখান
# How many things on the board fit what the reader chose; said by a screen reader when it changes. $count: how many.
outcomes-found-status = { $count ->
    [0] আপনি যা বেছে নিয়েছেন, তার সাথে এখানে কিছু মেলেনি
    [one] বাসিন্দাদের বলা { $count } টি বিষয়
   *[other] বাসিন্দাদের বলা { $count } টি বিষয়
}
# Button: shows the next ones.
outcomes-more-button = আরও দেখান
# In place of a board on which there is nothing yet.
outcomes-empty-text = এখানে এখনও কিছু নেই। বাসিন্দাদের কথা অনুযায়ী আমরা কিছু করলে, আপনি তা এখানে পড়তে পারবেন।
# In place of a board that could not be loaded.
outcomes-unavailable-text = এই তালিকা এখন দেখানো যাচ্ছে না।
