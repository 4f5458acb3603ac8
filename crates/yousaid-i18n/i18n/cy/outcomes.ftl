### Words of the board that tells what became of what residents said.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Heading of the board.
outcomes-heading = Dywedoch chi, gwnaethom ni
# Heading over the same on the page that thanks for answers to a survey: it is about what others answered to it earlier.
outcomes-ending-heading = Beth ddywedodd preswylwyr o’r blaen, a beth wnaethom ni
# Stands before what residents said.
outcomes-said-label = Dywedoch chi
# Stands before what the landlord has done.
outcomes-did-label = Gwnaethom ni
# Stands before what the landlord is doing.
outcomes-doing-label = Rydym yn gwneud
# Stands before what the landlord can’t do.
outcomes-cannot-label = Ni allwn
# Stands before what the landlord has decided.
outcomes-decided-label = Penderfynom ni
# Stands before the reason.
outcomes-why-label = Pam
# How many residents said it. $count: how many.
outcomes-people-text = { $count ->
    [zero] Ni ddywedodd neb hyn
    [one] Dywedodd { $count } person hyn
    [two] Dywedodd { $count } berson hyn
    [few] Dywedodd { $count } o bobl hyn
    [many] Dywedodd { $count } o bobl hyn
   *[other] Dywedodd { $count } o bobl hyn
}
# Who answers, and on which day. $who: for instance “Repairs”; $date: the day, in words.
outcomes-by-text = { $who }, { $date }
# Label of a list of places: only what is about the chosen one is shown.
outcomes-place-label = Lle
# Choice in that list: everything is shown.
outcomes-all-places-label = Pob lle
# Label of a list of topics: only what is about the chosen one is shown.
outcomes-topic-label = Pwnc
# Choice in that list: everything is shown.
outcomes-all-topics-label = Pob pwnc
# Button beside the two lists, where the page can’t follow them by itself.
outcomes-filter-button = Dangos
# How many things on the board fit what the reader chose; said by a screen reader when it changes. $count: how many.
outcomes-found-status = { $count ->
    [0] Nid oes dim yma sy’n cyd-fynd â’ch dewis
    [zero] Nid oes dim yma sy’n cyd-fynd â’ch dewis
    [one] { $count } peth a ddywedodd preswylwyr
    [two] { $count } beth a ddywedodd preswylwyr
    [few] { $count } o bethau a ddywedodd preswylwyr
    [many] { $count } o bethau a ddywedodd preswylwyr
   *[other] { $count } o bethau a ddywedodd preswylwyr
}
# Button: shows the next ones.
outcomes-more-button = Dangos mwy
# In place of a board on which there is nothing yet.
outcomes-empty-text = Nid oes dim yma eto. Pan fyddwn wedi gweithredu ar yr hyn a ddywedodd preswylwyr wrthym, gallwch ddarllen amdano yma.
# In place of a board that could not be loaded.
outcomes-unavailable-text = Nid oes modd dangos y rhestr hon ar hyn o bryd.
