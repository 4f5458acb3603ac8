### Words of the board that tells what became of what residents said.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Heading of the board.
outcomes-heading = Вы сказали, мы сделали
# Heading over the same on the page that thanks for answers to a survey: it is about what others answered to it earlier.
outcomes-ending-heading = Что жильцы говорили раньше и что мы сделали
# Stands before what residents said.
outcomes-said-label = Вы сказали
# Stands before what the landlord has done.
outcomes-did-label = Мы сделали
# Stands before what the landlord is doing.
outcomes-doing-label = Мы делаем
# Stands before what the landlord can’t do.
outcomes-cannot-label = Мы не можем
# Stands before what the landlord has decided.
outcomes-decided-label = Мы решили
# Stands before the reason.
outcomes-why-label = Почему
# How many residents said it. $count: how many.
outcomes-people-text = { $count ->
    [one] Об этом сказал { $count } человек
    [few] Об этом сказали { $count } человека
    [many] Об этом сказали { $count } человек
   *[other] Об этом сказали { $count } человека
}
# Who answers, and on which day. $who: for instance “Repairs”; $date: the day, in words.
outcomes-by-text = { $who }, { $date }
# Label of a list of places: only what is about the chosen one is shown.
outcomes-place-label = Место
# Choice in that list: everything is shown.
outcomes-all-places-label = Все места
# Label of a list of topics: only what is about the chosen one is shown.
outcomes-topic-label = Тема
# Choice in that list: everything is shown.
outcomes-all-topics-label = Все темы
# Button beside the two lists, where the page can’t follow them by itself.
outcomes-filter-button = Показать
# How many things on the board fit what the reader chose; said by a screen reader when it changes. $count: how many.
outcomes-found-status = { $count ->
    [0] По вашему выбору здесь ничего нет
    [one] { $count } отзыв жильцов
    [few] { $count } отзыва жильцов
    [many] { $count } отзывов жильцов
   *[other] { $count } отзыва жильцов
}
# Button: shows the next ones.
outcomes-more-button = Показать ещё
# In place of a board on which there is nothing yet.
outcomes-empty-text = Здесь пока ничего нет. Когда мы примем меры по отзывам жильцов, вы сможете прочитать об этом здесь.
# In place of a board that could not be loaded.
outcomes-unavailable-text = Сейчас этот список нельзя показать.
