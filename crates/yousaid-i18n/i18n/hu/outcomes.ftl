### Words of the board that tells what became of what residents said.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Heading of the board.
outcomes-heading = Önök mondták, mi megtettük
# Heading over the same on the page that thanks for answers to a survey: it is about what others answered to it earlier.
outcomes-ending-heading = Amit a lakók korábban mondtak, és amit mi tettünk
# Stands before what residents said.
outcomes-said-label = Önök mondták
# Stands before what the landlord has done.
outcomes-did-label = Megtettük
# Stands before what the landlord is doing.
outcomes-doing-label = Most ezt tesszük
# Stands before what the landlord can’t do.
outcomes-cannot-label = Nem tudjuk megtenni
# Stands before what the landlord has decided.
outcomes-decided-label = Úgy döntöttünk
# Stands before the reason.
outcomes-why-label = Miért
# How many residents said it. $count: how many.
outcomes-people-text = { $count ->
    [one] { $count } ember mondta ezt
   *[other] { $count } ember mondta ezt
}
# Who answers, and on which day. $who: for instance “Repairs”; $date: the day, in words.
outcomes-by-text = { $who }, { $date }
# Label of a list of places: only what is about the chosen one is shown.
outcomes-place-label = Hely
# Choice in that list: everything is shown.
outcomes-all-places-label = Minden hely
# Label of a list of topics: only what is about the chosen one is shown.
outcomes-topic-label = Téma
# Choice in that list: everything is shown.
outcomes-all-topics-label = Minden téma
# Button beside the two lists, where the page can’t follow them by itself.
outcomes-filter-button = Megjelenítés
# How many things on the board fit what the reader chose; said by a screen reader when it changes. $count: how many.
outcomes-found-status = { $count ->
    [0] Itt nincs olyan, ami megfelel a választásának
    [one] { $count } visszajelzés a lakóktól
   *[other] { $count } visszajelzés a lakóktól
}
# Button: shows the next ones.
outcomes-more-button = Továbbiak megjelenítése
# In place of a board on which there is nothing yet.
outcomes-empty-text = Itt még nincs semmi. Amikor tettünk valamit a lakók jelzései alapján, itt olvashat róla.
# In place of a board that could not be loaded.
outcomes-unavailable-text = Ez a lista most nem jeleníthető meg.
