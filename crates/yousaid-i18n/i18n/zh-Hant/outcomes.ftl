### Words of the board that tells what became of what residents said.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Heading of the board.
outcomes-heading = 您的意見，我們的行動
# Heading over the same on the page that thanks for answers to a survey: it is about what others answered to it earlier.
outcomes-ending-heading = 住戶以前說了甚麼，我們做了甚麼
# Stands before what residents said.
outcomes-said-label = 你們說
# Stands before what the landlord has done.
outcomes-did-label = 我們做了
# Stands before what the landlord is doing.
outcomes-doing-label = 我們正在做
# Stands before what the landlord can’t do.
outcomes-cannot-label = 我們無法做到
# Stands before what the landlord has decided.
outcomes-decided-label = 我們決定
# Stands before the reason.
outcomes-why-label = 原因
# How many residents said it. $count: how many.
outcomes-people-text = { $count ->
   *[other] { $count }人這樣說
}
# Who answers, and on which day. $who: for instance “Repairs”; $date: the day, in words.
outcomes-by-text = { $who }，{ $date }
# Label of a list of places: only what is about the chosen one is shown.
outcomes-place-label = 地點
# Choice in that list: everything is shown.
outcomes-all-places-label = 所有地點
# Label of a list of topics: only what is about the chosen one is shown.
outcomes-topic-label = 主題
# Choice in that list: everything is shown.
outcomes-all-topics-label = 所有主題
# Button beside the two lists, where the page can’t follow them by itself.
outcomes-filter-button = 顯示
# How many things on the board fit what the reader chose; said by a screen reader when it changes. $count: how many.
outcomes-found-status = { $count ->
    [0] 這裏沒有符合您選擇的內容
   *[other] 住戶提出的{ $count }件事
}
# Button: shows the next ones.
outcomes-more-button = 顯示更多
# In place of a board on which there is nothing yet.
outcomes-empty-text = 這裏還沒有內容。我們根據住戶的意見採取行動後，您可以在這裏看到。
# In place of a board that could not be loaded.
outcomes-unavailable-text = 目前無法顯示此清單。
