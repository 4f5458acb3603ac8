### Words for a survey that is not finished: saving it, and coming back to it with a code or a link, on another
### device too. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Saving

# Quiet button under the questions.
later-save-button = 保存，以后再继续
# The same once answers were saved: what was answered since is saved too.
later-again-button = 再次保存
# While the landlord’s computer is told.
later-saving-status = 正在保存……
# It was saved. $date: the last day on which it can be opened.
later-saved-status = 您到目前为止的回答已保存，保留到{ $date }结束。
# Above the code and the link.
later-given-text = 如果要以后在此设备或其他设备上继续，请打开以下链接，或回到本页并使用以下代码：
# Under both.
later-given-hint = 请现在就记下链接或代码：我们无法再次告诉您此代码。任何人有了链接或代码，都可以阅读和更改这些回答。从现在起的回答，要再按一次按钮才会保存。
# The same place, for surveys that ask for photos or documents.
later-files-hint = 照片和文档不会保存。请在回来时再添加。
# Button: copies the link.
later-copy-button = 复制链接
# After that button was pressed.
later-copied-status = 已复制
# Opens the resident’s own e-mail program, with the link in a message.
later-email-link = 用电子邮件把链接发给我
# Opens the resident’s own text messages, with the link in a message.
later-text-link = 用短信把链接发给我
# The message. $title: the name of the survey; $date: the last day; $link: the address.
later-message-text = 在{ $date }结束之前，可以在这里继续填写“{ $title }”：{ $link }
# The button was pressed before anything was answered.
later-nothing-status = 还没有可以保存的内容。请先回答一个问题。
# No connection, or the landlord’s computer does not answer.
later-unsaved-status = 未保存。我们无法连接到保存您回答的地方。您的回答仍在本页上。请在有网络连接时再试。
# The survey has closed, or keeps no answers any more.
later-closed-status = 未保存。本调查不再保留回答供以后继续填写。
# The answers that were saved are gone.
later-gone-status = 未保存。您之前保存的内容已不再保留：它已发送、已删除或已过期。请再按一次按钮，用新代码保存。
# Another device has saved with the same code.
later-elsewhere-status = 未保存。此后，其他回答已用您的代码保存，也许是在另一台设备上。
# Button beside that: shows the other answers, in the place of these.
later-theirs-button = 打开已保存的其他回答
# Button beside that: saves these answers, in the place of the others.
later-ours-button = 用这些回答取代它们

## Coming back

# Opens the field for the code.
later-open-button = 继续填写您保存的回答
# Label of the field.
later-code-label = 您保存时得到的代码
# Under that label. The code is an example and stays as it is.
later-code-hint = 代码分为五组，例如 7KQ4-M2XD-90TB-CEGH-5R2W。不区分大小写，连字符可有可无。您保存的内容会取代本页上的回答。
# Button beside the field.
later-find-button = 继续
# While the landlord’s computer is asked.
later-looking-status = 正在查找您的回答……
# The field was left empty.
later-missing-text = 请输入代码
# What was typed can’t be a code.
later-form-text = 此代码不完整。代码有20个字母和数字。
# There is nothing with that code.
later-unknown-text = 没有用此代码保存的内容。请检查每个字母和数字。已发送的内容和保存太久的内容不再保留。
# Somebody has asked too often.
later-many-text = 刚才的请求太多。请等一分钟，然后再试。
# No connection, or the landlord’s computer does not answer.
later-offline-text = 我们无法连接到保存您回答的地方。请在有网络连接时再试。
# What was saved can’t be read, or fits nothing in the survey as it is now.
later-misfit-text = 用此代码保存的内容已不能用于本调查。
# The answers are back. $date: the last day on which they are kept.
later-back-status = 您的回答已恢复。保存的回答会保留到{ $date }结束，或直到您发送为止。
# Behind that, where the landlord has changed the survey meanwhile.
later-newer-text = 您保存之后，本调查有了改动。仍然适用的回答都在这里：请在发送之前检查您的回答。
