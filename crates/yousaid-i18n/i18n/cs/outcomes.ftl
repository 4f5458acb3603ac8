### Words of the board that tells what became of what residents said.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Heading of the board.
outcomes-heading = Co jste řekli a co jsme udělali
# Heading over the same on the page that thanks for answers to a survey: it is about what others answered to it earlier.
outcomes-ending-heading = Co obyvatelé řekli dříve a co jsme udělali
# Stands before what residents said.
outcomes-said-label = Řekli jste
# Stands before what the landlord has done.
outcomes-did-label = Co jsme udělali
# Stands before what the landlord is doing.
outcomes-doing-label = Co děláme
# Stands before what the landlord can’t do.
outcomes-cannot-label = Co udělat nemůžeme
# Stands before what the landlord has decided.
outcomes-decided-label = Co jsme rozhodli
# Stands before the reason.
outcomes-why-label = Proč
# How many residents said it. $count: how many.
outcomes-people-text = { $count ->
    [one] Řekl to { $count } člověk
    [few] Řekli to { $count } lidé
    [many] Řeklo to { $count } člověka
   *[other] Řeklo to { $count } lidí
}
# Who answers, and on which day. $who: for instance “Repairs”; $date: the day, in words.
outcomes-by-text = { $who }, { $date }
# Label of a list of places: only what is about the chosen one is shown.
outcomes-place-label = Místo
# Choice in that list: everything is shown.
outcomes-all-places-label = Všechna místa
# Label of a list of topics: only what is about the chosen one is shown.
outcomes-topic-label = Téma
# Choice in that list: everything is shown.
outcomes-all-topics-label = Všechna témata
# Button beside the two lists, where the page can’t follow them by itself.
outcomes-filter-button = Zobrazit
# How many things on the board fit what the reader chose; said by a screen reader when it changes. $count: how many.
outcomes-found-status = { $count ->
    [0] Vašemu výběru tu nic neodpovídá
    [one] { $count } věc, kterou řekli obyvatelé
    [few] { $count } věci, které řekli obyvatelé
    [many] { $count } věci, kterou řekli obyvatelé
   *[other] { $count } věcí, které řekli obyvatelé
}
# Button: shows the next ones.
outcomes-more-button = Zobrazit další
# In place of a board on which there is nothing yet.
outcomes-empty-text = Zatím tu nic není. Až podle toho, co nám obyvatelé řekli, něco uděláme, přečtete si to tady.
# In place of a board that could not be loaded.
outcomes-unavailable-text = Tento seznam teď nelze zobrazit.
