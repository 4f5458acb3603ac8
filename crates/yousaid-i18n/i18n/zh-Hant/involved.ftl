### Words of the pages on which residents confirm or leave the register of those who want to be involved, and of the messages that lead there.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Pages

# Title of the page on which a resident confirms an address.
involved-confirm-title = 確認您想參與
# On that page. $landlord: the landlord’s name.
involved-confirm-text = 請選擇按鈕，加入希望參與{ $landlord }事務的住戶名單。
# Button on that page.
involved-confirm-button = 是，將我加入
# Title of the page after that.
involved-confirmed-title = 您已在名單上
# On that page. $landlord: the landlord’s name.
involved-confirmed-text = 多謝您。{ $landlord }會以您選擇的方式聯絡您。每則訊息都會告訴您如何退出。
# Title of the page on which a resident leaves.
involved-leave-title = 退出名單
# On that page. $landlord: the landlord’s name.
involved-leave-text = 請選擇按鈕，退出希望參與{ $landlord }事務的住戶名單。我們會刪除您為此告訴我們的所有資料。
# Button on that page.
involved-leave-button = 將我從名單上刪除
# Title of the page after that.
involved-left-title = 您已退出名單
# On that page.
involved-left-text = 我們已刪除您為此告訴我們的所有資料。您可以隨時再次加入。
# Title of the page on which a resident says once a year whether the interest is still there.
involved-still-title = 您還有興趣嗎？
# On that page. $landlord: the landlord’s name.
involved-still-text = 您曾告訴{ $landlord }您想參與。請選擇按鈕，在名單上再保留一年。
# Button on that page.
involved-still-button = 是，將我保留在名單上
# Title of the page after that.
involved-stayed-title = 您繼續留在名單上
# On that page.
involved-stayed-text = 多謝您。我們一年後會再次詢問您。
# Link to the page on which a resident leaves.
involved-leave-link = 退出名單
# Title where a link has been used already or is too old.
involved-gone-title = 此連結已失效
# On that page.
involved-gone-text = 它可能已被使用過，或者已經過期。如果您仍想加入，請重新填寫表格。

## Messages. They go out as plain text, as email or as a text to a phone. An address to open follows each on a line of its own.

# Subject of the message that asks for a confirmation.
involved-confirm-subject-title = 請確認您想參與
# The message; the address follows it. $landlord: the landlord’s name; $days: for how many days the address works.
involved-confirm-message-text = { $days ->
   *[other] { $landlord }：請確認您想參與。請在{ $days }天內開啟此網頁。如果這不是您提出的要求，您無須理會，我們會刪除您的資料。
}
# Subject of the yearly message.
involved-still-subject-title = 您還有興趣參與嗎？
# The message; the address follows it. $landlord: the landlord’s name; $date: the day until which an answer counts, in words.
involved-still-message-text = { $landlord }：您曾告訴我們您想參與。如果要留在名單上或退出名單，請在{ $date }或之前開啟此網頁。如果我們沒有收到您的回覆，會將您從名單上刪除，並刪除您的資料。
