### Words of the board that tells what became of what residents said.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Heading of the board.
outcomes-heading = تاسو وویل، موږ وکړل
# Heading over the same on the page that thanks for answers to a survey: it is about what others answered to it earlier.
outcomes-ending-heading = اوسېدونکو مخکې څه وویل، او موږ څه وکړل
# Stands before what residents said.
outcomes-said-label = تاسو وویل
# Stands before what the landlord has done.
outcomes-did-label = موږ وکړل
# Stands before what the landlord is doing.
outcomes-doing-label = موږ یې کوو
# Stands before what the landlord can’t do.
outcomes-cannot-label = موږ نه شو کولی
# Stands before what the landlord has decided.
outcomes-decided-label = موږ پرېکړه وکړه
# Stands before the reason.
outcomes-why-label = دلیل
# How many residents said it. $count: how many.
outcomes-people-text = { $count ->
    [one] { $count } کس دا وویل
   *[other] { $count } کسانو دا وویل
}
# Who answers, and on which day. $who: for instance “Repairs”; $date: the day, in words.
outcomes-by-text = { $who }، { $date }
# Label of a list of places: only what is about the chosen one is shown.
outcomes-place-label = ځای
# Choice in that list: everything is shown.
outcomes-all-places-label = ټول ځایونه
# Label of a list of topics: only what is about the chosen one is shown.
outcomes-topic-label = موضوع
# Choice in that list: everything is shown.
outcomes-all-topics-label = ټولې موضوعګانې
# Button beside the two lists, where the page can’t follow them by itself.
outcomes-filter-button = وښیئ
# How many things on the board fit what the reader chose; said by a screen reader when it changes. $count: how many.
outcomes-found-status = { $count ->
    [0] دلته هېڅ شی ستاسو له ټاکنې سره برابر نه دی
    [one] د اوسېدونکو { $count } خبره
   *[other] د اوسېدونکو { $count } خبرې
}
# Button: shows the next ones.
outcomes-more-button = نور وښیئ
# In place of a board on which there is nothing yet.
outcomes-empty-text = دلته لا څه نشته. کله چې موږ د اوسېدونکو پر خبرو عمل وکړو، دلته یې په اړه لوستلی شئ.
# In place of a board that could not be loaded.
outcomes-unavailable-text = دا لړلیک اوس نه شي ښودل کېدای.
