### Words of the board that tells what became of what residents said.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Heading of the board.
outcomes-heading = Lo que ustedes dijeron y lo que hicimos
# Heading over the same on the page that thanks for answers to a survey: it is about what others answered to it earlier.
outcomes-ending-heading = Lo que los residentes dijeron antes y lo que hicimos
# Stands before what residents said.
outcomes-said-label = Ustedes dijeron
# Stands before what the landlord has done.
outcomes-did-label = Lo que hicimos
# Stands before what the landlord is doing.
outcomes-doing-label = Lo que estamos haciendo
# Stands before what the landlord can’t do.
outcomes-cannot-label = Lo que no podemos hacer
# Stands before what the landlord has decided.
outcomes-decided-label = Lo que decidimos
# Stands before the reason.
outcomes-why-label = Por qué
# How many residents said it. $count: how many.
outcomes-people-text = { $count ->
    [one] { $count } persona lo dijo
    [many] { $count } de personas lo dijeron
   *[other] { $count } personas lo dijeron
}
# Who answers, and on which day. $who: for instance “Repairs”; $date: the day, in words.
outcomes-by-text = { $who }, { $date }
# Label of a list of places: only what is about the chosen one is shown.
outcomes-place-label = Lugar
# Choice in that list: everything is shown.
outcomes-all-places-label = Todos los lugares
# Label of a list of topics: only what is about the chosen one is shown.
outcomes-topic-label = Tema
# Choice in that list: everything is shown.
outcomes-all-topics-label = Todos los temas
# Button beside the two lists, where the page can’t follow them by itself.
outcomes-filter-button = Mostrar
# How many things on the board fit what the reader chose; said by a screen reader when it changes. $count: how many.
outcomes-found-status = { $count ->
    [0] Aquí no hay nada que corresponda a lo que ha elegido
    [one] { $count } cosa que dijeron los residentes
    [many] { $count } de cosas que dijeron los residentes
   *[other] { $count } cosas que dijeron los residentes
}
# Button: shows the next ones.
outcomes-more-button = Mostrar más
# In place of a board on which there is nothing yet.
outcomes-empty-text = Aquí no hay nada todavía. Cuando hayamos actuado según lo que nos dijeron los residentes, podrá leerlo aquí.
# In place of a board that could not be loaded.
outcomes-unavailable-text = Esta lista no se puede mostrar en este momento.
