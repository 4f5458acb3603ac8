### Words for a survey that is not finished: saving it, and coming back to it with a code or a link, on another
### device too. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Saving

# Quiet button under the questions.
later-save-button = 儲存，稍後再繼續
# The same once answers were saved: what was answered since is saved too.
later-again-button = 再次儲存
# While the landlord’s computer is told.
later-saving-status = 正在儲存……
# It was saved. $date: the last day on which it can be opened.
later-saved-status = 您到目前為止的回答已儲存，保留到{ $date }結束。
# Above the code and the link.
later-given-text = 如果要稍後在此裝置或其他裝置上繼續，請開啟以下連結，或回到本頁並使用以下代碼：
# Under both.
later-given-hint = 請現在就記下連結或代碼：我們無法再次告訴您此代碼。任何人有了連結或代碼，都可以閱讀和更改這些回答。從現在起的回答，要再按一次按鈕才會儲存。
# The same place, for surveys that ask for photos or documents.
later-files-hint = 相片和文件不會儲存。請在回來時再新增。
# Button: copies the link.
later-copy-button = 複製連結
# After that button was pressed.
later-copied-status = 已複製
# Opens the resident’s own e-mail program, with the link in a message.
later-email-link = 以電郵把連結傳送給我
# Opens the resident’s own text messages, with the link in a message.
later-text-link = 以短訊把連結傳送給我
# The message. $title: the name of the survey; $date: the last day; $link: the address.
later-message-text = 在{ $date }結束之前，可以在這裡繼續填寫「{ $title }」：{ $link }
# The button was pressed before anything was answered.
later-nothing-status = 還沒有可以儲存的內容。請先回答一個問題。
# No connection, or the landlord’s computer does not answer.
later-unsaved-status = 未儲存。我們無法連接到保存您回答的地方。您的回答仍在本頁上。請在有網絡連線時再試。
# The survey has closed, or keeps no answers any more.
later-closed-status = 未儲存。本調查不再保留回答供稍後繼續填寫。
# The answers that were saved are gone.
later-gone-status = 未儲存。您之前儲存的內容已不再保留：它已傳送、已刪除或已過期。請再按一次按鈕，以新代碼儲存。
# Another device has saved with the same code.
later-elsewhere-status = 未儲存。此後，其他回答已用您的代碼儲存，也許是在另一部裝置上。
# Button beside that: shows the other answers, in the place of these.
later-theirs-button = 開啟已儲存的其他回答
# Button beside that: saves these answers, in the place of the others.
later-ours-button = 以這些回答取代它們

## Coming back

# Opens the field for the code.
later-open-button = 繼續填寫您儲存的回答
# Label of the field.
later-code-label = 您儲存時得到的代碼
# Under that label. The code is an example and stays as it is.
later-code-hint = 代碼分為五組，例如 7KQ4-M2XD-90TB-CEGH-5R2W。不區分大小寫，連字號可有可無。您儲存的內容會取代本頁上的回答。
# Button beside the field.
later-find-button = 繼續
# While the landlord’s computer is asked.
later-looking-status = 正在尋找您的回答……
# The field was left empty.
later-missing-text = 請輸入代碼
# What was typed can’t be a code.
later-form-text = 此代碼不完整。代碼有20個字母和數字。
# There is nothing with that code.
later-unknown-text = 沒有以此代碼儲存的內容。請檢查每個字母和數字。已傳送的內容和儲存太久的內容不再保留。
# Somebody has asked too often.
later-many-text = 剛才的請求太多。請等一分鐘，然後再試。
# No connection, or the landlord’s computer does not answer.
later-offline-text = 我們無法連接到保存您回答的地方。請在有網絡連線時再試。
# What was saved can’t be read, or fits nothing in the survey as it is now.
later-misfit-text = 以此代碼儲存的內容已不能用於本調查。
# The answers are back. $date: the last day on which they are kept.
later-back-status = 您的回答已恢復。儲存的回答會保留到{ $date }結束，或直到您傳送為止。
# Behind that, where the landlord has changed the survey meanwhile.
later-newer-text = 您儲存之後，本調查有了改動。仍然適用的回答都在這裡：請在傳送之前檢查您的回答。
