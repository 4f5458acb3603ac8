### Words of the board that tells what became of what residents said.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Heading of the board.
outcomes-heading = तपाईंले भन्नुभयो, हामीले गर्‍यौं
# Heading over the same on the page that thanks for answers to a survey: it is about what others answered to it earlier.
outcomes-ending-heading = बासिन्दाले पहिले के भन्नुभयो, र हामीले के गर्‍यौं
# Stands before what residents said.
outcomes-said-label = तपाईंले भन्नुभयो
# Stands before what the landlord has done.
outcomes-did-label = हामीले गर्‍यौं
# Stands before what the landlord is doing.
outcomes-doing-label = हामी गर्दै छौं
# Stands before what the landlord can’t do.
outcomes-cannot-label = हामी गर्न सक्दैनौं
# Stands before what the landlord has decided.
outcomes-decided-label = हाम्रो निर्णय
# Stands before the reason.
outcomes-why-label = किन
# How many residents said it. $count: how many.
outcomes-people-text = { $count ->
    [one] { $count } जनाले यो भन्नुभयो
   *[other] { $count } जनाले यो भन्नुभयो
}
# Who answers, and on which day. $who: for instance “Repairs”; $date: the day, in words.
outcomes-by-text = { $who }, { $date }
# Label of a list of places: only what is about the chosen one is shown.
outcomes-place-label = ठाउँ
# Choice in that list: everything is shown.
outcomes-all-places-label = सबै ठाउँ
# Label of a list of topics: only what is about the chosen one is shown.
outcomes-topic-label = विषय
# Choice in that list: everything is shown.
outcomes-all-topics-label = सबै विषय
# Button beside the two lists, where the page can’t follow them by itself.
outcomes-filter-button = देखाउनुहोस्
# How many things on the board fit what the reader chose; said by a screen reader when it changes. $count: how many.
outcomes-found-status = { $count ->
    [0] तपाईंले छानेको कुरासँग मिल्ने यहाँ केही छैन
    [one] बासिन्दाले भनेको { $count } कुरा
   *[other] बासिन्दाले भनेका { $count } कुरा
}
# Button: shows the next ones.
outcomes-more-button = थप देखाउनुहोस्
# In place of a board on which there is nothing yet.
outcomes-empty-text = यहाँ अझै केही छैन। बासिन्दाले भनेका कुरामा हामीले काम गरेपछि, तपाईं त्यसबारे यहाँ पढ्न सक्नुहुन्छ।
# In place of a board that could not be loaded.
outcomes-unavailable-text = यो सूची अहिले देखाउन सकिँदैन।
