### Words of the board that tells what became of what residents said.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Heading of the board.
outcomes-heading = Ce que vous avez dit, ce que nous avons fait
# Heading over the same on the page that thanks for answers to a survey: it is about what others answered to it earlier.
outcomes-ending-heading = Ce que les résidents ont dit avant, et ce que nous avons fait
# Stands before what residents said.
outcomes-said-label = Vous avez dit
# Stands before what the landlord has done.
outcomes-did-label = Ce que nous avons fait
# Stands before what the landlord is doing.
outcomes-doing-label = Ce que nous faisons
# Stands before what the landlord can’t do.
outcomes-cannot-label = Ce que nous ne pouvons pas faire
# Stands before what the landlord has decided.
outcomes-decided-label = Ce que nous avons décidé
# Stands before the reason.
outcomes-why-label = Pourquoi
# How many residents said it. $count: how many.
outcomes-people-text = { $count ->
    [one] { $count } personne l’a dit
    [many] { $count } de personnes l’ont dit
   *[other] { $count } personnes l’ont dit
}
# Who answers, and on which day. $who: for instance “Repairs”; $date: the day, in words.
outcomes-by-text = { $who }, { $date }
# Label of a list of places: only what is about the chosen one is shown.
outcomes-place-label = Lieu
# Choice in that list: everything is shown.
outcomes-all-places-label = Tous les lieux
# Label of a list of topics: only what is about the chosen one is shown.
outcomes-topic-label = Sujet
# Choice in that list: everything is shown.
outcomes-all-topics-label = Tous les sujets
# Button beside the two lists, where the page can’t follow them by itself.
outcomes-filter-button = Afficher
# How many things on the board fit what the reader chose; said by a screen reader when it changes. $count: how many.
outcomes-found-status = { $count ->
    [0] Rien ici ne correspond à votre choix
    [one] { $count } chose que les résidents ont dite
    [many] { $count } de choses que les résidents ont dites
   *[other] { $count } choses que les résidents ont dites
}
# Button: shows the next ones.
outcomes-more-button = Afficher plus
# In place of a board on which there is nothing yet.
outcomes-empty-text = Il n’y a encore rien ici. Quand nous aurons agi à la suite de ce que les résidents nous ont dit, vous pourrez le lire ici.
# In place of a board that could not be loaded.
outcomes-unavailable-text = Cette liste ne peut pas être affichée pour le moment.
