### Words of pages that work without scripts only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Button at the end of a form, where all questions are on one page and nothing is checked before.
plain-send-button = 傳送

# Hint at a question of such a form that only some are asked. $condition: a clause, as
# you answered “No” to “Were you seen today?”
plain-only-if-hint = 只有在以下情況下才需要回答此問題：{ $condition }。

# The same where the condition can't be said in this language.
plain-only-if-applies-hint = 只有在此問題適用於您時才需要回答。

# Hint at the beginning of a part of such a form that only some are asked. $condition: a clause as above.
plain-part-if-hint = 只有在以下情況下才需要回答這部分的問題：{ $condition }。

# The same where the condition can't be said in this language.
plain-part-if-applies-hint = 只有在這部分的問題適用於您時才需要回答。

# Above a page that is shown again because an answer on it led to further questions on the same page.
plain-more-status = 根據您在本頁的回答，還有更多問題。請回答這些問題，然後繼續。

# Error at a list that is put in order by choosing a place for each thing, where two have the same place.
plain-ranking-tied-text = 請為每一項選擇不同的位次

# In the place where photos or documents could be added, on pages that can't take them.
plain-files-hint = 在本頁無法加入相片或文件。

# Follows the sentence above, where the question may be left without an answer.
plain-files-instead-hint = 請回答其他所有問題並傳送。然後用其他方式把相片或文件交給我們，並註明傳送後顯示的參考編號。

# Follows the sentence above instead, where nothing can be sent without a photo or document.
plain-files-needed-hint = 欠缺相片或文件，就無法從這裏傳送。請用已啟用 JavaScript 的瀏覽器開啟本頁，或聯絡我們。

# On the page that says that answers have been received.
plain-keep-hint = 請列印或儲存本頁，以保留您的回答副本。

# Where what was answered on earlier pages can't be read any more.
plain-expired-title = 您在前面各頁的回答沒有保留

# Text under it. The questions of the page that was just answered follow.
plain-expired-text = 網頁開啟的時間超過了一天，或者在傳送途中被改動。您在本頁的回答仍在這裏。請繼續，並重新回答前面的問題。

# Title where the answers could not be stored at the moment.
plain-unsent-title = 您的回答尚未傳送

# Text under it; a button to send follows.
plain-unsent-text = 我們這邊出了問題。您的回答沒有遺失。請等一分鐘，然後再次傳送您的回答。

# Title where other answers were sent from this form before.
plain-sent-before-title = 您已經傳送過回答

# Text under it.
plain-sent-before-text = 之前已從本頁傳送過其他回答。那些回答已儲存，沒有任何改動。

# Title where the address names no survey.
plain-unknown-title = 這裏沒有調查

# Text under it.
plain-unknown-text = 請檢查地址。如果您是經連結進入的，該調查可能已被移除。

# Title in the place of a survey whose answers are encrypted on the resident's device, on pages without scripts.
plain-sealed-title = 回答本調查需要 JavaScript

# Text under it.
plain-sealed-text = 您的回答會先在您自己的裝置上加密再傳送，這樣只有負責本調查的人員才能看到。沒有 JavaScript 的網頁做不到這一點。請啟用 JavaScript 後再次開啟本調查，或聯絡我們，以其他方式回答。

# Title where what was sent is too long to be read.
plain-large-title = 您的回答太長

# Text under it.
plain-large-text = 請返回，縮短您最長的回答，然後再次傳送。

# Link to the same survey, all of it on one page.
plain-whole-link = 在一頁上顯示所有問題

# Link to the same survey, one page after the other.
plain-paged-link = 每次顯示一頁

# Label of a field that only text browsers show: programs that send forms by themselves are told by it, because
# people leave it empty.
plain-empty-label = 請將此欄留空
