### Words for coming back with a code: to change or withdraw what was sent. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## After sending

# Above the code, after answers have arrived. $date: the last day.
amend-given-until-text = 如果要更改或撤回您发送的内容，请在{ $date }结束之前回到本页，并使用以下代码：
# The same where there is no last day.
amend-given-text = 如果要更改或撤回您发送的内容，请回到本页，并使用以下代码：
# Under the code.
amend-given-hint = 请记下此代码，不要告诉别人。任何人有了它，都可以阅读和更改您发送的内容。我们无法再次告诉您此代码。

## Coming back

# Opens the field for the code.
amend-open-button = 更改或撤回您发送的内容
# Label of the field.
amend-code-label = 您发送之后得到的代码
# Under that label. The code is an example and stays as it is.
amend-code-hint = 代码分为四组，例如 7KQ4-M2XD-90TB-CEGH。不区分大小写，连字符可有可无。
# Button beside the field.
amend-find-button = 显示我发送的内容
# While the landlord’s computer is asked.
amend-looking-status = 正在查找您发送的内容……
# The field was left empty.
amend-missing-text = 请输入代码
# What was typed can’t be a code.
amend-form-text = 此代码不完整。代码有16个字母和数字。
# There is nothing with that code.
amend-unknown-text = 没有用此代码发送的内容。请检查每个字母和数字。如果您已撤回发送的内容，它就不再存在了。
# The survey has closed.
amend-closed-text = 已经截止。不能再用代码更改或撤回已发送的内容。
# Somebody has tried many codes that do not fit.
amend-many-text = 刚才输入错误代码的次数太多。请等一分钟，然后再试。
# No connection, or the landlord’s computer does not answer.
amend-offline-text = 我们无法连接到保存您回答的地方。请在有网络连接时再试。

## While changing

# Above the questions, with the earlier answers in them. $reference: a short code that stands beside it.
amend-changing-status = 这是您发送的内容，参考编号是{ $reference }。您可以修改任何内容，然后再次发送。在此之前不会有任何改变。
# Button: goes back to an empty form.
amend-leave-button = 保持原样
# Button: begins to withdraw.
amend-withdraw-button = 撤回我发送的内容
# Asks once more.
amend-sure-text = 您发送的所有内容都将被删除。任何人都无法恢复。
# Button: withdraws.
amend-sure-button = 是，删除
# Button: does not withdraw.
amend-keep-button = 否，保留
# While it is being withdrawn.
amend-withdrawing-status = 正在删除您发送的内容……
# It was withdrawn.
amend-withdrawn-status = 您发送的内容已删除。
