### Words of the board that tells what became of what residents said.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Heading of the board.
outcomes-heading = Ați spus, am făcut
# Heading over the same on the page that thanks for answers to a survey: it is about what others answered to it earlier.
outcomes-ending-heading = Ce au spus locatarii înainte și ce am făcut
# Stands before what residents said.
outcomes-said-label = Ați spus
# Stands before what the landlord has done.
outcomes-did-label = Am făcut
# Stands before what the landlord is doing.
outcomes-doing-label = Facem acum
# Stands before what the landlord can’t do.
outcomes-cannot-label = Nu putem
# Stands before what the landlord has decided.
outcomes-decided-label = Am hotărât
# Stands before the reason.
outcomes-why-label = De ce
# How many residents said it. $count: how many.
outcomes-people-text = { $count ->
    [one] { $count } persoană a spus acest lucru
    [few] { $count } persoane au spus acest lucru
   *[other] { $count } de persoane au spus acest lucru
}
# Who answers, and on which day. $who: for instance “Repairs”; $date: the day, in words.
outcomes-by-text = { $who }, { $date }
# Label of a list of places: only what is about the chosen one is shown.
outcomes-place-label = Loc
# Choice in that list: everything is shown.
outcomes-all-places-label = Toate locurile
# Label of a list of topics: only what is about the chosen one is shown.
outcomes-topic-label = Subiect
# Choice in that list: everything is shown.
outcomes-all-topics-label = Toate subiectele
# Button beside the two lists, where the page can’t follow them by itself.
outcomes-filter-button = Afișați
# How many things on the board fit what the reader chose; said by a screen reader when it changes. $count: how many.
outcomes-found-status = { $count ->
    [0] Nimic de aici nu se potrivește cu ce ați ales
    [one] { $count } lucru spus de locatari
    [few] { $count } lucruri spuse de locatari
   *[other] { $count } de lucruri spuse de locatari
}
# Button: shows the next ones.
outcomes-more-button = Afișați mai multe
# In place of a board on which there is nothing yet.
outcomes-empty-text = Aici nu este nimic încă. După ce facem ceva în urma celor spuse de locatari, puteți citi aici despre aceasta.
# In place of a board that could not be loaded.
outcomes-unavailable-text = Această listă nu poate fi afișată momentan.
