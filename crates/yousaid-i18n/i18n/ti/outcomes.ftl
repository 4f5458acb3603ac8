### Words of the board that tells what became of what residents said.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Heading of the board.
outcomes-heading = ንስኹም ኢልኩም፣ ንሕና ጌርና
# Heading over the same on the page that thanks for answers to a survey: it is about what others answered to it earlier.
outcomes-ending-heading = ነበርቲ ቅድሚ ሕጂ እንታይ ከም ዝበሉን እንታይ ከም ዝገበርናን
# Stands before what residents said.
outcomes-said-label = ዝበልኩምዎ
# Stands before what the landlord has done.
outcomes-did-label = ዝገበርናዮ
# Stands before what the landlord is doing.
outcomes-doing-label = እንገብሮ ዘለና
# Stands before what the landlord can’t do.
outcomes-cannot-label = ክንገብሮ ዘይንኽእል
# Stands before what the landlord has decided.
outcomes-decided-label = ዝወሰንናዮ
# Stands before the reason.
outcomes-why-label = ስለምንታይ
# How many residents said it. $count: how many.
outcomes-people-text = { $count ->
    [one] { $count } ሰብ ከምዚ ኢሉ
   *[other] { $count } ሰባት ከምዚ ኢሎም
}
# Who answers, and on which day. $who: for instance “Repairs”; $date: the day, in words.
outcomes-by-text = { $who }፣ { $date }
# Label of a list of places: only what is about the chosen one is shown.
outcomes-place-label = ቦታ
# Choice in that list: everything is shown.
outcomes-all-places-label = ኩሉ ቦታታት
# Label of a list of topics: only what is about the chosen one is shown.
outcomes-topic-label = ኣርእስቲ
# Choice in that list: everything is shown.
outcomes-all-topics-label = ኩሉ ኣርእስታት
# Button beside the two lists, where the page can’t follow them by itself.
outcomes-filter-button = ኣርእዩ
# How many things on the board fit what the reader chose; said by a screen reader when it changes. $count: how many.
outcomes-found-status = { $count ->
    [0] ምስ ምርጫኹም ዝሰማማዕ የለን
    [one] ነበርቲ ዝበልዎ { $count } ነገር
   *[other] ነበርቲ ዝበልዎ { $count } ነገራት
}
# Button: shows the next ones.
outcomes-more-button = ተወሳኺ ኣርእዩ
# In place of a board on which there is nothing yet.
outcomes-empty-text = ክሳብ ሕጂ ኣብዚ ዝኾነ ነገር የለን። ነበርቲ ብዝነገሩና መሰረት ስጉምቲ ምስ ወሰድና ኣብዚ ከተንብብዎ ትኽእሉ።
# In place of a board that could not be loaded.
outcomes-unavailable-text = እዚ ዝርዝር ንግዚኡ ክርአ ኣይክእልን እዩ።
