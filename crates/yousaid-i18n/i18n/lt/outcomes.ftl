### Words of the board that tells what became of what residents said.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Heading of the board.
outcomes-heading = Jūs sakėte, mes padarėme
# Heading over the same on the page that thanks for answers to a survey: it is about what others answered to it earlier.
outcomes-ending-heading = Ką gyventojai sakė anksčiau ir ką padarėme
# Stands before what residents said.
outcomes-said-label = Jūs sakėte
# Stands before what the landlord has done.
outcomes-did-label = Mes padarėme
# Stands before what the landlord is doing.
outcomes-doing-label = Mes darome
# Stands before what the landlord can’t do.
outcomes-cannot-label = Mes negalime
# Stands before what the landlord has decided.
outcomes-decided-label = Mes nusprendėme
# Stands before the reason.
outcomes-why-label = Kodėl
# How many residents said it. $count: how many.
outcomes-people-text = { $count ->
    [one] Tai pasakė { $count } žmogus
    [few] Tai pasakė { $count } žmonės
    [many] Tai pasakė { $count } žmogaus
   *[other] Tai pasakė { $count } žmonių
}
# Who answers, and on which day. $who: for instance “Repairs”; $date: the day, in words.
outcomes-by-text = { $who }, { $date }
# Label of a list of places: only what is about the chosen one is shown.
outcomes-place-label = Vieta
# Choice in that list: everything is shown.
outcomes-all-places-label = Visos vietos
# Label of a list of topics: only what is about the chosen one is shown.
outcomes-topic-label = Tema
# Choice in that list: everything is shown.
outcomes-all-topics-label = Visos temos
# Button beside the two lists, where the page can’t follow them by itself.
outcomes-filter-button = Rodyti
# How many things on the board fit what the reader chose; said by a screen reader when it changes. $count: how many.
outcomes-found-status = { $count ->
    [0] Čia nėra nieko, kas atitiktų Jūsų pasirinkimą
    [one] { $count } gyventojų atsiliepimas
    [few] { $count } gyventojų atsiliepimai
    [many] { $count } gyventojų atsiliepimo
   *[other] { $count } gyventojų atsiliepimų
}
# Button: shows the next ones.
outcomes-more-button = Rodyti daugiau
# In place of a board on which there is nothing yet.
outcomes-empty-text = Čia dar nieko nėra. Kai imsimės veiksmų dėl to, ką sakė gyventojai, galėsite apie tai perskaityti čia.
# In place of a board that could not be loaded.
outcomes-unavailable-text = Šiuo metu šio sąrašo parodyti negalima.
