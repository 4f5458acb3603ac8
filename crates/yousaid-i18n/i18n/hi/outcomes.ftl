### Words of the board that tells what became of what residents said.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Heading of the board.
outcomes-heading = आपने कहा, हमने किया
# Heading over the same on the page that thanks for answers to a survey: it is about what others answered to it earlier.
outcomes-ending-heading = निवासियों ने पहले क्या कहा, और हमने क्या किया
# Stands before what residents said.
outcomes-said-label = आपने कहा
# Stands before what the landlord has done.
outcomes-did-label = हमने किया
# Stands before what the landlord is doing.
outcomes-doing-label = हम कर रहे हैं
# Stands before what the landlord can’t do.
outcomes-cannot-label = हम नहीं कर सकते
# Stands before what the landlord has decided.
outcomes-decided-label = हमने तय किया
# Stands before the reason.
outcomes-why-label = क्यों
# How many residents said it. $count: how many.
outcomes-people-text = { $count ->
    [one] { $count } व्यक्ति ने यह कहा
   *[other] { $count } लोगों ने यह कहा
}
# Who answers, and on which day. $who: for instance “Repairs”; $date: the day, in words.
outcomes-by-text = { $who }, { $date }
# Label of a list of places: only what is about the chosen one is shown.
outcomes-place-label = जगह
# Choice in that list: everything is shown.
outcomes-all-places-label = सभी जगहें
# Label of a list of topics: only what is about the chosen one is shown.
outcomes-topic-label = विषय
# Choice in that list: everything is shown.
outcomes-all-topics-label = सभी विषय
# Button beside the two lists, where the page can’t follow them by itself.
outcomes-filter-button = दिखाएँ
# How many things on the board fit what the reader chose; said by a screen reader when it changes. $count: how many.
outcomes-found-status = { $count ->
    [0] आपने जो चुना, उससे मेल खाता यहाँ कुछ नहीं है
    [one] निवासियों की कही { $count } बात
   *[other] निवासियों की कही { $count } बातें
}
# Button: shows the next ones.
outcomes-more-button = और दिखाएँ
# In place of a board on which there is nothing yet.
outcomes-empty-text = यहाँ अभी कुछ नहीं है। निवासियों की बातों पर जब हम कुछ करेंगे, तो आप उसके बारे में यहाँ पढ़ सकेंगे।
# In place of a board that could not be loaded.
outcomes-unavailable-text = यह सूची इस समय दिखाई नहीं जा सकती।
