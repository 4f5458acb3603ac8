### Words of the board that tells what became of what residents said.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Heading of the board.
outcomes-heading = Siz söylediniz, biz yaptık
# Heading over the same on the page that thanks for answers to a survey: it is about what others answered to it earlier.
outcomes-ending-heading = Konut sakinleri daha önce ne dedi, biz ne yaptık
# Stands before what residents said.
outcomes-said-label = Siz söylediniz
# Stands before what the landlord has done.
outcomes-did-label = Biz yaptık
# Stands before what the landlord is doing.
outcomes-doing-label = Yapıyoruz
# Stands before what the landlord can’t do.
outcomes-cannot-label = Yapamıyoruz
# Stands before what the landlord has decided.
outcomes-decided-label = Karar verdik
# Stands before the reason.
outcomes-why-label = Neden
# How many residents said it. $count: how many.
outcomes-people-text = { $count ->
    [one] Bunu { $count } kişi söyledi
   *[other] Bunu { $count } kişi söyledi
}
# Who answers, and on which day. $who: for instance “Repairs”; $date: the day, in words.
outcomes-by-text = { $who }, { $date }
# Label of a list of places: only what is about the chosen one is shown.
outcomes-place-label = Yer
# Choice in that list: everything is shown.
outcomes-all-places-label = Tüm yerler
# Label of a list of topics: only what is about the chosen one is shown.
outcomes-topic-label = Konu
# Choice in that list: everything is shown.
outcomes-all-topics-label = Tüm konular
# Button beside the two lists, where the page can’t follow them by itself.
outcomes-filter-button = Göster
# How many things on the board fit what the reader chose; said by a screen reader when it changes. $count: how many.
outcomes-found-status = { $count ->
    [0] Burada seçiminize uyan bir şey yok
    [one] Konut sakinlerinden { $count } görüş
   *[other] Konut sakinlerinden { $count } görüş
}
# Button: shows the next ones.
outcomes-more-button = Daha fazla göster
# In place of a board on which there is nothing yet.
outcomes-empty-text = Burada henüz bir şey yok. Konut sakinlerinin söyledikleri üzerine bir şey yaptığımızda bunu burada okuyabilirsiniz.
# In place of a board that could not be loaded.
outcomes-unavailable-text = Bu liste şu anda gösterilemiyor.
