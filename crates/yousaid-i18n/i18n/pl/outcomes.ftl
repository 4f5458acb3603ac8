### Words of the board that tells what became of what residents said.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Heading of the board.
outcomes-heading = Wy mówicie, my działamy
# Heading over the same on the page that thanks for answers to a survey: it is about what others answered to it earlier.
outcomes-ending-heading = Co mieszkańcy mówili wcześniej i co zrobiliśmy
# Stands before what residents said.
outcomes-said-label = Wasze słowa
# Stands before what the landlord has done.
outcomes-did-label = Zrobiliśmy
# Stands before what the landlord is doing.
outcomes-doing-label = Robimy
# Stands before what the landlord can’t do.
outcomes-cannot-label = Nie możemy
# Stands before what the landlord has decided.
outcomes-decided-label = Postanowiliśmy
# Stands before the reason.
outcomes-why-label = Dlaczego
# How many residents said it. $count: how many.
outcomes-people-text = { $count ->
    [one] Powiedziała to { $count } osoba
    [few] Powiedziały to { $count } osoby
    [many] Powiedziało to { $count } osób
   *[other] Powiedziało to { $count } osoby
}
# Who answers, and on which day. $who: for instance “Repairs”; $date: the day, in words.
outcomes-by-text = { $who }, { $date }
# Label of a list of places: only what is about the chosen one is shown.
outcomes-place-label = Miejsce
# Choice in that list: everything is shown.
outcomes-all-places-label = Wszystkie miejsca
# Label of a list of topics: only what is about the chosen one is shown.
outcomes-topic-label = Temat
# Choice in that list: everything is shown.
outcomes-all-topics-label = Wszystkie tematy
# Button beside the two lists, where the page can’t follow them by itself.
outcomes-filter-button = Pokaż
# How many things on the board fit what the reader chose; said by a screen reader when it changes. $count: how many.
outcomes-found-status = { $count ->
    [0] Nic tu nie pasuje do Twojego wyboru
    [one] { $count } sprawa zgłoszona przez mieszkańców
    [few] { $count } sprawy zgłoszone przez mieszkańców
    [many] { $count } spraw zgłoszonych przez mieszkańców
   *[other] { $count } sprawy zgłoszonej przez mieszkańców
}
# Button: shows the next ones.
outcomes-more-button = Pokaż więcej
# In place of a board on which there is nothing yet.
outcomes-empty-text = Na razie nic tu nie ma. Gdy zrobimy coś w sprawach, o których mówią nam mieszkańcy, będzie można o tym tu przeczytać.
# In place of a board that could not be loaded.
outcomes-unavailable-text = W tej chwili nie można wyświetlić tej listy.
