### Words of the board that tells what became of what residents said.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Heading of the board.
outcomes-heading = Waad sheegteen, waan qabannay
# Heading over the same on the page that thanks for answers to a survey: it is about what others answered to it earlier.
outcomes-ending-heading = Waxa deganayaashu hore u sheegeen iyo waxa aan qabannay
# Stands before what residents said.
outcomes-said-label = Waxaad sheegteen
# Stands before what the landlord has done.
outcomes-did-label = Waxaan qabannay
# Stands before what the landlord is doing.
outcomes-doing-label = Waxaan hadda wadnaa
# Stands before what the landlord can’t do.
outcomes-cannot-label = Ma awoodno
# Stands before what the landlord has decided.
outcomes-decided-label = Waxaan go’aansannay
# Stands before the reason.
outcomes-why-label = Sababta
# How many residents said it. $count: how many.
outcomes-people-text = { $count ->
    [one] { $count } qof ayaa sidan yiri
   *[other] { $count } qof ayaa sidan yiri
}
# Who answers, and on which day. $who: for instance “Repairs”; $date: the day, in words.
outcomes-by-text = { $who }, { $date }
# Label of a list of places: only what is about the chosen one is shown.
outcomes-place-label = Goobta
# Choice in that list: everything is shown.
outcomes-all-places-label = Dhammaan goobaha
# Label of a list of topics: only what is about the chosen one is shown.
outcomes-topic-label = Mawduuca
# Choice in that list: everything is shown.
outcomes-all-topics-label = Dhammaan mawduucyada
# Button beside the two lists, where the page can’t follow them by itself.
outcomes-filter-button = Tus
# How many things on the board fit what the reader chose; said by a screen reader when it changes. $count: how many.
outcomes-found-status = { $count ->
    [0] Wax la socda waxaad dooratay halkan kuma jiraan
    [one] { $count } arrin oo deganayaashu sheegeen
   *[other] { $count } arrimood oo deganayaashu sheegeen
}
# Button: shows the next ones.
outcomes-more-button = Tus wax kale
# In place of a board on which there is nothing yet.
outcomes-empty-text = Weli halkan waxba kuma jiraan. Marka aan wax ka qabanno waxa deganayaashu noo sheegeen, halkan ayaad ka akhrisan kartaa.
# In place of a board that could not be loaded.
outcomes-unavailable-text = Liiskan hadda lama tusi karo.
