### Words of the board that tells what became of what residents said.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Heading of the board.
outcomes-heading = Είπατε, κάναμε
# Heading over the same on the page that thanks for answers to a survey: it is about what others answered to it earlier.
outcomes-ending-heading = Τι είπαν παλαιότερα οι κάτοικοι και τι κάναμε
# Stands before what residents said.
outcomes-said-label = Είπατε
# Stands before what the landlord has done.
outcomes-did-label = Κάναμε
# Stands before what the landlord is doing.
outcomes-doing-label = Κάνουμε τώρα
# Stands before what the landlord can’t do.
outcomes-cannot-label = Δεν μπορούμε
# Stands before what the landlord has decided.
outcomes-decided-label = Αποφασίσαμε
# Stands before the reason.
outcomes-why-label = Γιατί
# How many residents said it. $count: how many.
outcomes-people-text = { $count ->
    [one] Το είπε { $count } άτομο
   *[other] Το είπαν { $count } άτομα
}
# Who answers, and on which day. $who: for instance “Repairs”; $date: the day, in words.
outcomes-by-text = { $who }, { $date }
# Label of a list of places: only what is about the chosen one is shown.
outcomes-place-label = Τόπος
# Choice in that list: everything is shown.
outcomes-all-places-label = Όλοι οι τόποι
# Label of a list of topics: only what is about the chosen one is shown.
outcomes-topic-label = Θέμα
# Choice in that list: everything is shown.
outcomes-all-topics-label = Όλα τα θέματα
# Button beside the two lists, where the page can’t follow them by itself.
outcomes-filter-button = Εμφάνιση
# How many things on the board fit what the reader chose; said by a screen reader when it changes. $count: how many.
outcomes-found-status = { $count ->
    [0] Δεν υπάρχει τίποτα που να ταιριάζει με την επιλογή σας
    [one] { $count } θέμα που ανέφεραν οι κάτοικοι
   *[other] { $count } θέματα που ανέφεραν οι κάτοικοι
}
# Button: shows the next ones.
outcomes-more-button = Περισσότερα
# In place of a board on which there is nothing yet.
outcomes-empty-text = Δεν υπάρχει ακόμη τίποτα εδώ. Όταν κάνουμε κάτι για όσα μας είπαν οι κάτοικοι, θα το διαβάσετε εδώ.
# In place of a board that could not be loaded.
outcomes-unavailable-text = Αυτή η λίστα δεν μπορεί να εμφανιστεί αυτή τη στιγμή.
