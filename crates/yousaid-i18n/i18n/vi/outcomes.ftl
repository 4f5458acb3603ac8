### Words of the board that tells what became of what residents said.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Heading of the board.
outcomes-heading = Quý vị nói, chúng tôi làm
# Heading over the same on the page that thanks for answers to a survey: it is about what others answered to it earlier.
outcomes-ending-heading = Những gì cư dân đã nói trước đây và những gì chúng tôi đã làm
# Stands before what residents said.
outcomes-said-label = Quý vị đã nói
# Stands before what the landlord has done.
outcomes-did-label = Chúng tôi đã làm
# Stands before what the landlord is doing.
outcomes-doing-label = Chúng tôi đang làm
# Stands before what the landlord can’t do.
outcomes-cannot-label = Chúng tôi không thể
# Stands before what the landlord has decided.
outcomes-decided-label = Chúng tôi đã quyết định
# Stands before the reason.
outcomes-why-label = Lý do
# How many residents said it. $count: how many.
outcomes-people-text = { $count ->
   *[other] { $count } người đã nói điều này
}
# Who answers, and on which day. $who: for instance “Repairs”; $date: the day, in words.
outcomes-by-text = { $who }, { $date }
# Label of a list of places: only what is about the chosen one is shown.
outcomes-place-label = Địa điểm
# Choice in that list: everything is shown.
outcomes-all-places-label = Tất cả địa điểm
# Label of a list of topics: only what is about the chosen one is shown.
outcomes-topic-label = Chủ đề
# Choice in that list: everything is shown.
outcomes-all-topics-label = Tất cả chủ đề
# Button beside the two lists, where the page can’t follow them by itself.
outcomes-filter-button = Hiển thị
# How many things on the board fit what the reader chose; said by a screen reader when it changes. $count: how many.
outcomes-found-status = { $count ->
    [0] Không có mục nào phù hợp với lựa chọn của quý vị
   *[other] { $count } điều cư dân đã nói
}
# Button: shows the next ones.
outcomes-more-button = Xem thêm
# In place of a board on which there is nothing yet.
outcomes-empty-text = Hiện chưa có gì ở đây. Khi chúng tôi đã làm theo những điều cư dân cho biết, quý vị có thể đọc tại đây.
# In place of a board that could not be loaded.
outcomes-unavailable-text = Hiện không hiển thị được danh sách này.
