### Words of the board that tells what became of what residents said.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Heading of the board.
outcomes-heading = ਤੁਸੀਂ ਕਿਹਾ, ਅਸੀਂ ਕੀਤਾ
# Heading over the same on the page that thanks for answers to a survey: it is about what others answered to it earlier.
outcomes-ending-heading = ਵਸਨੀਕਾਂ ਨੇ ਪਹਿਲਾਂ ਕੀ ਕਿਹਾ, ਅਤੇ ਅਸੀਂ ਕੀ ਕੀਤਾ
# Stands before what residents said.
outcomes-said-label = ਤੁਸੀਂ ਕਿਹਾ
# Stands before what the landlord has done.
outcomes-did-label = ਅਸੀਂ ਕੀਤਾ
# Stands before what the landlord is doing.
outcomes-doing-label = ਅਸੀਂ ਇਹ ਕਰ ਰਹੇ ਹਾਂ
# Stands before what the landlord can’t do.
outcomes-cannot-label = ਅਸੀਂ ਇਹ ਨਹੀਂ ਕਰ ਸਕਦੇ
# Stands before what the landlord has decided.
outcomes-decided-label = ਅਸੀਂ ਫ਼ੈਸਲਾ ਕੀਤਾ
# Stands before the reason.
outcomes-why-label = ਕਾਰਨ
# How many residents said it. $count: how many.
outcomes-people-text = { $count ->
    [one] { $count } ਵਿਅਕਤੀ ਨੇ ਇਹ ਕਿਹਾ
   *[other] { $count } ਲੋਕਾਂ ਨੇ ਇਹ ਕਿਹਾ
}
# Who answers, and on which day. $who: for instance “Repairs”; $date: the day, in words.
outcomes-by-text = { $who }, { $date }
# Label of a list of places: only what is about the chosen one is shown.
outcomes-place-label = ਥਾਂ
# Choice in that list: everything is shown.
outcomes-all-places-label = ਸਾਰੀਆਂ ਥਾਵਾਂ
# Label of a list of topics: only what is about the chosen one is shown.
outcomes-topic-label = ਵਿਸ਼ਾ
# Choice in that list: everything is shown.
outcomes-all-topics-label = ਸਾਰੇ ਵਿਸ਼ੇ
# Button beside the two lists, where the page can’t follow them by itself.
outcomes-filter-button = ਦਿਖਾਓ
# How many things on the board fit what the reader chose; said by a screen reader when it changes. $count: how many.
outcomes-found-status = { $count ->
    [0] ਤੁਹਾਡੀ ਚੋਣ ਅਨੁਸਾਰ ਇੱਥੇ ਕੁਝ ਨਹੀਂ
    [one] ਵਸਨੀਕਾਂ ਦੀ ਕਹੀ { $count } ਗੱਲ
   *[other] ਵਸਨੀਕਾਂ ਦੀਆਂ ਕਹੀਆਂ { $count } ਗੱਲਾਂ
}
# Button: shows the next ones.
outcomes-more-button = ਹੋਰ ਦਿਖਾਓ
# In place of a board on which there is nothing yet.
outcomes-empty-text = ਇੱਥੇ ਹਾਲੇ ਕੁਝ ਨਹੀਂ ਹੈ। ਜਦੋਂ ਅਸੀਂ ਵਸਨੀਕਾਂ ਦੀਆਂ ਦੱਸੀਆਂ ਗੱਲਾਂ ਉੱਤੇ ਅਮਲ ਕਰ ਲਵਾਂਗੇ, ਤਾਂ ਤੁਸੀਂ ਇੱਥੇ ਪੜ੍ਹ ਸਕੋਗੇ।
# In place of a board that could not be loaded.
outcomes-unavailable-text = ਇਹ ਸੂਚੀ ਇਸ ਵੇਲੇ ਦਿਖਾਈ ਨਹੀਂ ਜਾ ਸਕਦੀ।
