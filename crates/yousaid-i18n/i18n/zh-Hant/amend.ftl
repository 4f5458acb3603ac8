### Words for coming back with a code: to change or withdraw what was sent. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## After sending

# Above the code, after answers have arrived. $date: the last day.
amend-given-until-text = 如果要更改或撤回您傳送的內容，請在{ $date }結束之前回到本頁，並使用以下代碼：
# The same where there is no last day.
amend-given-text = 如果要更改或撤回您傳送的內容，請回到本頁，並使用以下代碼：
# Under the code.
amend-given-hint = 請記下此代碼，不要告訴別人。任何人有了它，都可以閱讀和更改您傳送的內容。我們無法再次告訴您此代碼。

## Coming back

# Opens the field for the code.
amend-open-button = 更改或撤回您傳送的內容
# Label of the field.
amend-code-label = 您傳送之後得到的代碼
# Under that label. The code is an example and stays as it is.
amend-code-hint = 代碼分為四組，例如 7KQ4-M2XD-90TB-CEGH。不區分大小寫，連字號可有可無。
# Button beside the field.
amend-find-button = 顯示我傳送的內容
# While the landlord’s computer is asked.
amend-looking-status = 正在尋找您傳送的內容……
# The field was left empty.
amend-missing-text = 請輸入代碼
# What was typed can’t be a code.
amend-form-text = 此代碼不完整。代碼有16個字母和數字。
# There is nothing with that code.
amend-unknown-text = 沒有以此代碼傳送的內容。請檢查每個字母和數字。如果您已撤回傳送的內容，它就不再存在了。
# The survey has closed.
amend-closed-text = 已經截止。不能再用代碼更改或撤回已傳送的內容。
# Somebody has tried many codes that do not fit.
amend-many-text = 剛才輸入錯誤代碼的次數太多。請等一分鐘，然後再試。
# No connection, or the landlord’s computer does not answer.
amend-offline-text = 我們無法連接到保存您回答的地方。請在有網絡連線時再試。

## While changing

# Above the questions, with the earlier answers in them. $reference: a short code that stands beside it.
amend-changing-status = 這是您傳送的內容，參考編號是{ $reference }。您可以修改任何內容，然後再次傳送。在此之前不會有任何改變。
# Button: goes back to an empty form.
amend-leave-button = 保持原樣
# Button: begins to withdraw.
amend-withdraw-button = 撤回我傳送的內容
# Asks once more.
amend-sure-text = 您傳送的所有內容都會被刪除。任何人都無法還原。
# Button: withdraws.
amend-sure-button = 是，刪除
# Button: does not withdraw.
amend-keep-button = 否，保留
# While it is being withdrawn.
amend-withdrawing-status = 正在刪除您傳送的內容……
# It was withdrawn.
amend-withdrawn-status = 您傳送的內容已刪除。
