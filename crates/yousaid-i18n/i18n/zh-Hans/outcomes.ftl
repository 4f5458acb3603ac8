### Words of the board that tells what became of what residents said.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Heading of the board.
outcomes-heading = 您的意见，我们的行动
# Heading over the same on the page that thanks for answers to a survey: it is about what others answered to it earlier.
outcomes-ending-heading = 住户以前说了什么，我们做了什么
# Stands before what residents said.
outcomes-said-label = 你们说
# Stands before what the landlord has done.
outcomes-did-label = 我们做了
# Stands before what the landlord is doing.
outcomes-doing-label = 我们正在做
# Stands before what the landlord can’t do.
outcomes-cannot-label = 我们无法做到
# Stands before what the landlord has decided.
outcomes-decided-label = 我们决定
# Stands before the reason.
outcomes-why-label = 原因
# How many residents said it. $count: how many.
outcomes-people-text = { $count ->
   *[other] { $count }人这样说
}
# Who answers, and on which day. $who: for instance “Repairs”; $date: the day, in words.
outcomes-by-text = { $who }，{ $date }
# Label of a list of places: only what is about the chosen one is shown.
outcomes-place-label = 地点
# Choice in that list: everything is shown.
outcomes-all-places-label = 所有地点
# Label of a list of topics: only what is about the chosen one is shown.
outcomes-topic-label = 主题
# Choice in that list: everything is shown.
outcomes-all-topics-label = 所有主题
# Button beside the two lists, where the page can’t follow them by itself.
outcomes-filter-button = 显示
# How many things on the board fit what the reader chose; said by a screen reader when it changes. $count: how many.
outcomes-found-status = { $count ->
    [0] 这里没有符合您选择的内容
   *[other] 住户提出的{ $count }件事
}
# Button: shows the next ones.
outcomes-more-button = 显示更多
# In place of a board on which there is nothing yet.
outcomes-empty-text = 这里还没有内容。我们根据住户的意见采取行动后，您可以在这里看到。
# In place of a board that could not be loaded.
outcomes-unavailable-text = 目前无法显示此列表。
