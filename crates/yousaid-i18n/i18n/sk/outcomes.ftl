### Words of the board that tells what became of what residents said.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Heading of the board.
outcomes-heading = Vy ste povedali, my sme urobili
# Heading over the same on the page that thanks for answers to a survey: it is about what others answered to it earlier.
outcomes-ending-heading = Čo obyvatelia povedali predtým a čo sme urobili
# Stands before what residents said.
outcomes-said-label = Povedali ste
# Stands before what the landlord has done.
outcomes-did-label = Urobili sme
# Stands before what the landlord is doing.
outcomes-doing-label = Robíme
# Stands before what the landlord can’t do.
outcomes-cannot-label = Nemôžeme
# Stands before what the landlord has decided.
outcomes-decided-label = Rozhodli sme
# Stands before the reason.
outcomes-why-label = Prečo
# How many residents said it. $count: how many.
outcomes-people-text = { $count ->
    [one] Povedal to { $count } človek
    [few] Povedali to { $count } ľudia
    [many] Povedalo to { $count } človeka
   *[other] Povedalo to { $count } ľudí
}
# Who answers, and on which day. $who: for instance “Repairs”; $date: the day, in words.
outcomes-by-text = { $who }, { $date }
# Label of a list of places: only what is about the chosen one is shown.
outcomes-place-label = Miesto
# Choice in that list: everything is shown.
outcomes-all-places-label = Všetky miesta
# Label of a list of topics: only what is about the chosen one is shown.
outcomes-topic-label = Téma
# Choice in that list: everything is shown.
outcomes-all-topics-label = Všetky témy
# Button beside the two lists, where the page can’t follow them by itself.
outcomes-filter-button = Zobraziť
# How many things on the board fit what the reader chose; said by a screen reader when it changes. $count: how many.
outcomes-found-status = { $count ->
    [0] Vášmu výberu tu nič nezodpovedá
    [one] { $count } podnet od obyvateľov
    [few] { $count } podnety od obyvateľov
    [many] { $count } podnetu od obyvateľov
   *[other] { $count } podnetov od obyvateľov
}
# Button: shows the next ones.
outcomes-more-button = Zobraziť ďalšie
# In place of a board on which there is nothing yet.
outcomes-empty-text = Zatiaľ tu nič nie je. Keď urobíme niečo na základe toho, čo nám obyvatelia povedali, prečítate si o tom tu.
# In place of a board that could not be loaded.
outcomes-unavailable-text = Tento zoznam sa momentálne nedá zobraziť.
