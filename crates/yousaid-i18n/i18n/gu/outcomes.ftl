### Words of the board that tells what became of what residents said.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Heading of the board.
outcomes-heading = તમે કહ્યું, અમે કર્યું
# Heading over the same on the page that thanks for answers to a survey: it is about what others answered to it earlier.
outcomes-ending-heading = રહેવાસીઓએ પહેલાં શું કહ્યું, અને અમે શું કર્યું
# Stands before what residents said.
outcomes-said-label = તમે કહ્યું
# Stands before what the landlord has done.
outcomes-did-label = અમે કર્યું
# Stands before what the landlord is doing.
outcomes-doing-label = અમે કરી રહ્યા છીએ
# Stands before what the landlord can’t do.
outcomes-cannot-label = અમે કરી શકતા નથી
# Stands before what the landlord has decided.
outcomes-decided-label = અમે નક્કી કર્યું
# Stands before the reason.
outcomes-why-label = કેમ
# How many residents said it. $count: how many.
outcomes-people-text = { $count ->
    [one] { $count } વ્યક્તિએ આ કહ્યું
   *[other] { $count } લોકોએ આ કહ્યું
}
# Who answers, and on which day. $who: for instance “Repairs”; $date: the day, in words.
outcomes-by-text = { $who }, { $date }
# Label of a list of places: only what is about the chosen one is shown.
outcomes-place-label = જગ્યા
# Choice in that list: everything is shown.
outcomes-all-places-label = બધી જગ્યાઓ
# Label of a list of topics: only what is about the chosen one is shown.
outcomes-topic-label = વિષય
# Choice in that list: everything is shown.
outcomes-all-topics-label = બધા વિષયો
# Button beside the two lists, where the page can’t follow them by itself.
outcomes-filter-button = બતાવો
# How many things on the board fit what the reader chose; said by a screen reader when it changes. $count: how many.
outcomes-found-status = { $count ->
    [0] તમે પસંદ કર્યું તેને મળતું અહીં કંઈ નથી
    [one] રહેવાસીઓએ કહેલી { $count } વાત
   *[other] રહેવાસીઓએ કહેલી { $count } વાતો
}
# Button: shows the next ones.
outcomes-more-button = વધુ બતાવો
# In place of a board on which there is nothing yet.
outcomes-empty-text = અહીં હજી કંઈ નથી. રહેવાસીઓના કહેવા પરથી અમે પગલાં લઈશું ત્યારે તમે તે વિશે અહીં વાંચી શકશો.
# In place of a board that could not be loaded.
outcomes-unavailable-text = આ યાદી હાલમાં બતાવી શકાતી નથી.
