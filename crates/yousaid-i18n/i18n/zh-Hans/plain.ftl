### Words of pages that work without scripts only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Button at the end of a form, where all questions are on one page and nothing is checked before.
plain-send-button = 发送

# Hint at a question of such a form that only some are asked. $condition: a clause, as
# you answered “No” to “Were you seen today?”
plain-only-if-hint = 只有在以下情况下才需要回答此问题：{ $condition }。

# The same where the condition can't be said in this language.
plain-only-if-applies-hint = 只有在此问题适用于您时才需要回答。

# Hint at the beginning of a part of such a form that only some are asked. $condition: a clause as above.
plain-part-if-hint = 只有在以下情况下才需要回答这部分的问题：{ $condition }。

# The same where the condition can't be said in this language.
plain-part-if-applies-hint = 只有在这部分的问题适用于您时才需要回答。

# Above a page that is shown again because an answer on it led to further questions on the same page.
plain-more-status = 根据您在本页的回答，还有更多问题。请回答这些问题，然后继续。

# Error at a list that is put in order by choosing a place for each thing, where two have the same place.
plain-ranking-tied-text = 请为每一项选择不同的位次

# In the place where photos or documents could be added, on pages that can't take them.
plain-files-hint = 在本页无法添加照片或文档。

# Follows the sentence above, where the question may be left without an answer.
plain-files-instead-hint = 请回答其他所有问题并发送。然后用其他方式把照片或文档交给我们，并注明发送后显示的参考编号。

# Follows the sentence above instead, where nothing can be sent without a photo or document.
plain-files-needed-hint = 缺少照片或文档，就无法从这里发送。请用已启用 JavaScript 的浏览器打开本页，或联系我们。

# On the page that says that answers have been received.
plain-keep-hint = 请打印或保存本页，以保留您的回答副本。

# Where what was answered on earlier pages can't be read any more.
plain-expired-title = 您在前面各页的回答没有保留

# Text under it. The questions of the page that was just answered follow.
plain-expired-text = 网页打开的时间超过了一天，或者在传送途中被改动。您在本页的回答仍在这里。请继续，并重新回答前面的问题。

# Title where the answers could not be stored at the moment.
plain-unsent-title = 您的回答尚未发送

# Text under it; a button to send follows.
plain-unsent-text = 我们这边出了问题。您的回答没有丢失。请等一分钟，然后再次发送您的回答。

# Title where other answers were sent from this form before.
plain-sent-before-title = 您已经发送过回答

# Text under it.
plain-sent-before-text = 之前已从本页发送过其他回答。那些回答已保存，没有任何改动。

# Title where the address names no survey.
plain-unknown-title = 这里没有调查

# Text under it.
plain-unknown-text = 请检查地址。如果您是点击链接进来的，该调查可能已被撤下。

# Title in the place of a survey whose answers are encrypted on the resident's device, on pages without scripts.
plain-sealed-title = 回答本调查需要 JavaScript

# Text under it.
plain-sealed-text = 您的回答会先在您自己的设备上加密再发送，这样只有负责本调查的人员才能看到。没有 JavaScript 的网页做不到这一点。请启用 JavaScript 后再次打开本调查，或联系我们，以其他方式回答。

# Title where what was sent is too long to be read.
plain-large-title = 您的回答太长

# Text under it.
plain-large-text = 请返回，缩短您最长的回答，然后再次发送。

# Link to the same survey, all of it on one page.
plain-whole-link = 在一页上显示所有问题

# Link to the same survey, one page after the other.
plain-paged-link = 每次显示一页

# Label of a field that only text browsers show: programs that send forms by themselves are told by it, because
# people leave it empty.
plain-empty-label = 请将此栏留空
