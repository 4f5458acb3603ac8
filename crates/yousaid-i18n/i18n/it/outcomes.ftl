### Words of the board that tells what became of what residents said.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Heading of the board.
outcomes-heading = Che cosa avete detto, che cosa abbiamo fatto
# Heading over the same on the page that thanks for answers to a survey: it is about what others answered to it earlier.
outcomes-ending-heading = Che cosa hanno detto prima i residenti e che cosa abbiamo fatto
# Stands before what residents said.
outcomes-said-label = Avete detto
# Stands before what the landlord has done.
outcomes-did-label = Che cosa abbiamo fatto
# Stands before what the landlord is doing.
outcomes-doing-label = Che cosa stiamo facendo
# Stands before what the landlord can’t do.
outcomes-cannot-label = Che cosa non possiamo fare
# Stands before what the landlord has decided.
outcomes-decided-label = Che cosa abbiamo deciso
# Stands before the reason.
outcomes-why-label = Perché
# How many residents said it. $count: how many.
outcomes-people-text = { $count ->
    [one] Lo ha detto { $count } persona
    [many] Lo hanno detto { $count } di persone
   *[other] Lo hanno detto { $count } persone
}
# Who answers, and on which day. $who: for instance “Repairs”; $date: the day, in words.
outcomes-by-text = { $who }, { $date }
# Label of a list of places: only what is about the chosen one is shown.
outcomes-place-label = Luogo
# Choice in that list: everything is shown.
outcomes-all-places-label = Tutti i luoghi
# Label of a list of topics: only what is about the chosen one is shown.
outcomes-topic-label = Argomento
# Choice in that list: everything is shown.
outcomes-all-topics-label = Tutti gli argomenti
# Button beside the two lists, where the page can’t follow them by itself.
outcomes-filter-button = Mostra
# How many things on the board fit what the reader chose; said by a screen reader when it changes. $count: how many.
outcomes-found-status = { $count ->
    [0] Qui non c’è nulla che corrisponda alla Sua scelta
    [one] { $count } cosa detta dai residenti
    [many] { $count } di cose dette dai residenti
   *[other] { $count } cose dette dai residenti
}
# Button: shows the next ones.
outcomes-more-button = Mostra altro
# In place of a board on which there is nothing yet.
outcomes-empty-text = Qui non c’è ancora nulla. Quando avremo fatto qualcosa in base a ciò che ci hanno detto i residenti, potrà leggerlo qui.
# In place of a board that could not be loaded.
outcomes-unavailable-text = Al momento non è possibile mostrare questo elenco.
