### Words of the pages on which residents confirm or leave the register of those who want to be involved, and of the messages that lead there.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Pages

# Title of the page on which a resident confirms an address.
involved-confirm-title = 确认您想参与
# On that page. $landlord: the landlord’s name.
involved-confirm-text = 请选择按钮，加入希望参与{ $landlord }事务的住户名单。
# Button on that page.
involved-confirm-button = 是，将我加入
# Title of the page after that.
involved-confirmed-title = 您已在名单上
# On that page. $landlord: the landlord’s name.
involved-confirmed-text = 谢谢您。{ $landlord }会用您选择的方式联系您。每条消息都会告诉您如何退出。
# Title of the page on which a resident leaves.
involved-leave-title = 退出名单
# On that page. $landlord: the landlord’s name.
involved-leave-text = 请选择按钮，退出希望参与{ $landlord }事务的住户名单。我们会删除您为此告诉我们的所有信息。
# Button on that page.
involved-leave-button = 将我从名单上删除
# Title of the page after that.
involved-left-title = 您已退出名单
# On that page.
involved-left-text = 我们已删除您为此告诉我们的所有信息。您可以随时再次加入。
# Title of the page on which a resident says once a year whether the interest is still there.
involved-still-title = 您还有兴趣吗？
# On that page. $landlord: the landlord’s name.
involved-still-text = 您曾告诉{ $landlord }您想参与。请选择按钮，在名单上再保留一年。
# Button on that page.
involved-still-button = 是，将我保留在名单上
# Title of the page after that.
involved-stayed-title = 您继续留在名单上
# On that page.
involved-stayed-text = 谢谢您。我们一年后会再次询问您。
# Link to the page on which a resident leaves.
involved-leave-link = 退出名单
# Title where a link has been used already or is too old.
involved-gone-title = 此链接已失效
# On that page.
involved-gone-text = 它可能已被使用过，或者已经过期。如果您仍想加入，请重新填写表格。

## Messages. They go out as plain text, as email or as a text to a phone. An address to open follows each on a line of its own.

# Subject of the message that asks for a confirmation.
involved-confirm-subject-title = 请确认您想参与
# The message; the address follows it. $landlord: the landlord’s name; $days: for how many days the address works.
involved-confirm-message-text = { $days ->
   *[other] { $landlord }：请确认您想参与。请在{ $days }天内打开此网页。如果这不是您提出的要求，您无需理会，我们会删除您的资料。
}
# Subject of the yearly message.
involved-still-subject-title = 您还有兴趣参与吗？
# The message; the address follows it. $landlord: the landlord’s name; $date: the day until which an answer counts, in words.
involved-still-message-text = { $landlord }：您曾告诉我们您想参与。如果要留在名单上或退出名单，请在{ $date }或之前打开此网页。如果我们没有收到您的回复，会将您从名单上删除，并删除您的资料。
