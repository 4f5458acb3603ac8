### Words of the board that tells what became of what residents said.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Heading of the board.
outcomes-heading = Disseram-nos, fizemos
# Heading over the same on the page that thanks for answers to a survey: it is about what others answered to it earlier.
outcomes-ending-heading = O que os residentes disseram antes e o que fizemos
# Stands before what residents said.
outcomes-said-label = Disseram-nos
# Stands before what the landlord has done.
outcomes-did-label = Fizemos
# Stands before what the landlord is doing.
outcomes-doing-label = Estamos a fazer
# Stands before what the landlord can’t do.
outcomes-cannot-label = Não podemos
# Stands before what the landlord has decided.
outcomes-decided-label = Decidimos
# Stands before the reason.
outcomes-why-label = Porquê
# How many residents said it. $count: how many.
outcomes-people-text = { $count ->
    [one] { $count } pessoa disse isto
    [many] { $count } de pessoas disseram isto
   *[other] { $count } pessoas disseram isto
}
# Who answers, and on which day. $who: for instance “Repairs”; $date: the day, in words.
outcomes-by-text = { $who }, { $date }
# Label of a list of places: only what is about the chosen one is shown.
outcomes-place-label = Lugar
# Choice in that list: everything is shown.
outcomes-all-places-label = Todos os lugares
# Label of a list of topics: only what is about the chosen one is shown.
outcomes-topic-label = Assunto
# Choice in that list: everything is shown.
outcomes-all-topics-label = Todos os assuntos
# Button beside the two lists, where the page can’t follow them by itself.
outcomes-filter-button = Mostrar
# How many things on the board fit what the reader chose; said by a screen reader when it changes. $count: how many.
outcomes-found-status = { $count ->
    [0] Nada aqui corresponde ao que escolheu
    [one] { $count } coisa que os residentes disseram
    [many] { $count } de coisas que os residentes disseram
   *[other] { $count } coisas que os residentes disseram
}
# Button: shows the next ones.
outcomes-more-button = Mostrar mais
# In place of a board on which there is nothing yet.
outcomes-empty-text = Ainda não há nada aqui. Quando fizermos algo a partir do que os residentes nos disseram, poderá ler aqui.
# In place of a board that could not be loaded.
outcomes-unavailable-text = De momento, não é possível mostrar esta lista.
