### Words of the board that tells what became of what residents said.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Heading of the board.
outcomes-heading = Ви сказали, ми зробили
# Heading over the same on the page that thanks for answers to a survey: it is about what others answered to it earlier.
outcomes-ending-heading = Що мешканці казали раніше і що ми зробили
# Stands before what residents said.
outcomes-said-label = Ви сказали
# Stands before what the landlord has done.
outcomes-did-label = Ми зробили
# Stands before what the landlord is doing.
outcomes-doing-label = Ми робимо
# Stands before what the landlord can’t do.
outcomes-cannot-label = Ми не можемо
# Stands before what the landlord has decided.
outcomes-decided-label = Ми вирішили
# Stands before the reason.
outcomes-why-label = Чому
# How many residents said it. $count: how many.
outcomes-people-text = { $count ->
    [one] Про це сказала { $count } людина
    [few] Про це сказали { $count } людини
    [many] Про це сказали { $count } людей
   *[other] Про це сказали { $count } людини
}
# Who answers, and on which day. $who: for instance “Repairs”; $date: the day, in words.
outcomes-by-text = { $who }, { $date }
# Label of a list of places: only what is about the chosen one is shown.
outcomes-place-label = Місце
# Choice in that list: everything is shown.
outcomes-all-places-label = Усі місця
# Label of a list of topics: only what is about the chosen one is shown.
outcomes-topic-label = Тема
# Choice in that list: everything is shown.
outcomes-all-topics-label = Усі теми
# Button beside the two lists, where the page can’t follow them by itself.
outcomes-filter-button = Показати
# How many things on the board fit what the reader chose; said by a screen reader when it changes. $count: how many.
outcomes-found-status = { $count ->
    [0] За вашим вибором тут нічого немає
    [one] { $count } відгук мешканців
    [few] { $count } відгуки мешканців
    [many] { $count } відгуків мешканців
   *[other] { $count } відгуку мешканців
}
# Button: shows the next ones.
outcomes-more-button = Показати ще
# In place of a board on which there is nothing yet.
outcomes-empty-text = Тут поки що нічого немає. Коли ми вживемо заходів за відгуками мешканців, ви зможете прочитати про це тут.
# In place of a board that could not be loaded.
outcomes-unavailable-text = Зараз цей список не можна показати.
