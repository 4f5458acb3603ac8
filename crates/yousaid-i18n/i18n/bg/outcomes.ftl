### Words of the board that tells what became of what residents said.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Heading of the board.
outcomes-heading = Вие казахте, ние направихме
# Heading over the same on the page that thanks for answers to a survey: it is about what others answered to it earlier.
outcomes-ending-heading = Какво казаха жителите преди и какво направихме
# Stands before what residents said.
outcomes-said-label = Вие казахте
# Stands before what the landlord has done.
outcomes-did-label = Ние направихме
# Stands before what the landlord is doing.
outcomes-doing-label = Работим по това
# Stands before what the landlord can’t do.
outcomes-cannot-label = Не можем
# Stands before what the landlord has decided.
outcomes-decided-label = Решихме
# Stands before the reason.
outcomes-why-label = Защо
# How many residents said it. $count: how many.
outcomes-people-text = { $count ->
    [one] { $count } човек каза това
   *[other] { $count } души казаха това
}
# Who answers, and on which day. $who: for instance “Repairs”; $date: the day, in words.
outcomes-by-text = { $who }, { $date }
# Label of a list of places: only what is about the chosen one is shown.
outcomes-place-label = Място
# Choice in that list: everything is shown.
outcomes-all-places-label = Всички места
# Label of a list of topics: only what is about the chosen one is shown.
outcomes-topic-label = Тема
# Choice in that list: everything is shown.
outcomes-all-topics-label = Всички теми
# Button beside the two lists, where the page can’t follow them by itself.
outcomes-filter-button = Показване
# How many things on the board fit what the reader chose; said by a screen reader when it changes. $count: how many.
outcomes-found-status = { $count ->
    [0] Тук няма нищо, което отговаря на избора Ви
    [one] { $count } отзив от жителите
   *[other] { $count } отзива от жителите
}
# Button: shows the next ones.
outcomes-more-button = Показване на още
# In place of a board on which there is nothing yet.
outcomes-empty-text = Тук още няма нищо. Когато предприемем нещо по казаното от жителите, ще можете да го прочетете тук.
# In place of a board that could not be loaded.
outcomes-unavailable-text = В момента този списък не може да бъде показан.
