### Words of the board that tells what became of what residents said.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Heading of the board.
outcomes-heading = You said, we did
# Heading over the same on the page that thanks for answers to a survey: it is about what others answered to it earlier.
outcomes-ending-heading = What residents said before, and what we did
# Stands before what residents said.
outcomes-said-label = You said
# Stands before what the landlord has done.
outcomes-did-label = We did
# Stands before what the landlord is doing.
outcomes-doing-label = We are doing
# Stands before what the landlord can’t do.
outcomes-cannot-label = We can’t
# Stands before what the landlord has decided.
outcomes-decided-label = We decided
# Stands before the reason.
outcomes-why-label = Why
# How many residents said it. $count: how many.
outcomes-people-text = { $count ->
    [one] { $count } person said this
    [many] { $count } people said this
   *[other] { $count } people said this
}
# Who answers, and on which day. $who: for instance “Repairs”; $date: the day, in words.
outcomes-by-text = { $who }, { $date }
# Label of a list of places: only what is about the chosen one is shown.
outcomes-place-label = Place
# Choice in that list: everything is shown.
outcomes-all-places-label = All places
# Label of a list of topics: only what is about the chosen one is shown.
outcomes-topic-label = Topic
# Choice in that list: everything is shown.
outcomes-all-topics-label = All topics
# Button beside the two lists, where the page can’t follow them by itself.
outcomes-filter-button = Show
# How many things on the board fit what the reader chose; said by a screen reader when it changes. $count: how many.
outcomes-found-status = { $count ->
    [0] Nothing here fits what you chose
    [one] { $count } thing residents said
    [many] { $count } things residents said
   *[other] { $count } things residents said
}
# Button: shows the next ones.
outcomes-more-button = Show more
# In place of a board on which there is nothing yet.
outcomes-empty-text = There is nothing here yet. When we have acted on what residents told us, you can read about it here.
# In place of a board that could not be loaded.
outcomes-unavailable-text = This list cannot be shown at the moment.
