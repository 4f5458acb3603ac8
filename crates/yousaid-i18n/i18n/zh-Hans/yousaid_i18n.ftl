### Interface words of Yousaid.
###
### status: draft
###
### The line above is read by the program: `reviewed` when a native speaker has checked every
### message, else `draft`. Ids are made of who, where and kind: `survey-continue-button`.
### Style: plain words, short sentences, no blame. Names that begin with $ are filled in by the
### program and have to stay.

## Every page

# Button: goes to the next page.
survey-continue-button = 继续
# Link: goes to the page before.
survey-back-link = 返回
# Name of the list of languages to choose from.
survey-language-label = 语言
# How far the resident is. $page: this page; $pages: pages in all.
survey-progress-label = 第{ $page }页，共{ $pages }页
# The same where the number of pages depends on answers. $page: this page; $left: pages still to come.
survey-progress-left-label = { $left ->
    [0] 第{ $page }页，最后一页
   *[other] 第{ $page }页，大约还有{ $left }页
}
# Heading over the landlord's telephone number or e-mail address.
survey-contact-heading = 获取帮助
# Link to the landlord's privacy notice.
survey-privacy-link = 隐私声明
# Link to the landlord's complaints procedure.
survey-complaints-link = 如何投诉
# Over the first questions, after the page was left or loaded again: the answers so far are still there.
draft-kept-status = 我们保留了您的回答
# Button beside it: removes the answers so far and begins at the first question.
draft-again-button = 重新开始
# Behind the words of a link, where it opens another tab of the browser.
link-new-tab-label = （在新标签页中打开）

## Questions

# Behind the title of a question that may be left without an answer.
question-optional-label = （选填）
# Button: takes back the answer to one question.
question-clear-button = 清除我的回答
# Over the choices, where more than one may be selected.
multiple-all-hint = 请选择所有适用的选项
# The same where there is a limit. $max: the most answers allowed.
multiple-most-hint = { $max ->
   *[other] 最多可选择{ $max }项
}
# Between the choices and the last one, which stands alone ("None of these").
multiple-or-divider = 或
# Said by a screen reader when a choice that stands alone was selected. $choice: that choice.
multiple-exclusive-status = 您选择了“{ $choice }”。您选择的其他选项已清除。
# Title of the field under a choice like "Other", where the survey gives it none.
choice-other-label = 请说明
# Answer to a yes-or-no question.
yesno-yes-label = 是
# Answer to a yes-or-no question.
yesno-no-label = 否
# Answer offered beside the others.
soft-dont-know-label = 不知道
# Answer offered beside the others.
soft-not-applicable-label = 不适用
# One answer for both, offered beside the others.
soft-not-applicable-or-dont-know-label = 不适用或不知道
# Answer offered beside the others.
soft-prefer-not-to-say-label = 不愿透露
# Answer that only interviewers see, on the telephone or at a visit: the resident did not want to answer.
soft-refused-label = 拒绝回答
# Under a text field with a limit. $max: the most characters allowed.
text-limit-hint = { $max ->
   *[other] 最多可输入{ $max }个字符
}
# While typing. $count: characters that may still be typed.
text-left-status = { $count ->
   *[other] 还可输入{ $count }个字符
}
# While typing. $count: characters over the limit.
text-over-status = { $count ->
   *[other] 超出{ $count }个字符
}

## Errors: each says what to do

# Heading of the list of errors at the top of the page.
error-summary-title = 有问题需要解决
# An error in that list, where several questions have the same one. $error: what to do; $question: the question's title.
error-summary-question-label = { $error }：{ $question }
# Before each error, for screen readers.
error-prefix-label = 错误：
# No choice was selected.
choice-required-error = 请选择一项
# Neither yes nor no was selected.
yesno-required-error = 请选择“是”或“否”
# No point of a scale was selected.
scale-required-error = 请在量表上选择一项
# No choice was selected where several may be.
multiple-required-error = 请至少选择一项
# $min: the fewest answers allowed.
multiple-few-error = { $min ->
   *[other] 请至少选择{ $min }项
}
# $max: the most answers allowed.
multiple-many-error = { $max ->
   *[other] 请选择不超过{ $max }项
}
# A choice that stands alone was selected together with others. $choice: that choice.
multiple-exclusive-error = 请只选择“{ $choice }”，或者不选它而选择其他选项
# Nothing was typed.
text-required-error = 请输入您的回答
# $over: characters over the limit.
text-long-error = { $over ->
   *[other] 请将您的回答缩短{ $over }个字符
}
# Nothing was typed.
email-required-error = 请输入电子邮箱地址
# What was typed is not an e-mail address.
email-format-error = 请输入格式正确的电子邮箱地址，例如 name@example.com
# Nothing was typed.
number-required-error = 请输入数字
# What was typed is not a number.
number-format-error = 请用数字回答，例如12
# A number with a fraction, where none is allowed.
number-whole-error = 请输入整数，例如12
# $min: the smallest number allowed.
number-small-error = 请输入{ $min }或更大的数字
# $max: the largest number allowed.
number-large-error = 请输入{ $max }或更小的数字
# An answer is missing, for any other kind of question.
answer-required-error = 请回答这个问题
# Anything else that is not right with an answer.
answer-check-error = 请检查您对这个问题的回答

## Checking before sending

# Heading of the last page, which lists all questions with their answers.
review-title = 检查您的回答
# Link beside an answer: goes to its question.
review-change-link = 更改
# What a screen reader says for that link; begins with the words of the link. $question: the question's title.
review-change-label = 更改：{ $question }
# In place of an answer.
review-unanswered-label = 未回答
# An answer of the resident's own words. $choice: the choice under which they were typed, like "Other"; $words: what was typed.
review-other-label = { $choice }：{ $words }
# Button: sends the answers.
review-submit-button = 发送我的回答

## What happened to the answers: nothing is claimed that is not known

# The answers are stored on the device and would survive a restart.
delivery-saved-status = 您的回答已保存在此设备上，但尚未发送。
# The answers are held by the open page only.
delivery-held-status = 您的回答尚未发送。请不要关闭本页。
# The answers are on their way.
delivery-sending-status = 正在发送您的回答
# The landlord's computer has confirmed that it has the answers. $reference: a short code.
delivery-received-status = 我们已收到您的回答。您的参考编号是{ $reference }。
# The answers were sent, and nothing confirms that they arrived.
delivery-sent-status = 您的回答已发送。
# There is no connection; the next attempt is made without any help.
delivery-waiting-status = 您的回答尚未发送。我们正在等待网络连接，之后会再次尝试。
# Under the states above, where only the open page has the answers.
delivery-open-hint = 在您的回答发送完成之前，请不要关闭本页。
# Button: tries at once.
delivery-retry-button = 立即重试
# The landlord's computer did not take the answers. They are still on the device.
delivery-refused-status = 您的回答未能发送。我们已将其保留在此设备上。
# What to do then. Under it is how to reach the landlord.
delivery-refused-hint = 请联系我们，以免您的回答丢失。
# Over what is known of answers that were given on this device before; under it is one of the states above.
delivery-earlier-label = 之前在此设备上填写的回答
# Button, where the answers have not arrived: saves a file on the device that the landlord can take in.
delivery-file-button = 下载您的回答文件，以便发送给我们
# Button: opens the resident's own email program with a draft that holds the answers, where they could not be sent. Sends nothing by itself.
delivery-mail-button = 改用电子邮件发送您的回答
# Button: saves a file on the device in which the resident can read their own answers.
delivery-copy-button = 下载您的回答副本
# Button: prints the resident's own answers, which are shown above it.
delivery-print-button = 打印
# Heading that opens the resident's own answers.
delivery-answers-label = 您的回答

## After sending

# Heading.
ending-title = 谢谢您
# Heading over what the landlord promises to do.
ending-next-heading = 接下来会怎样
# Under the short code.
ending-reference-hint = 请记下您的参考编号。联系我们时可以提供此编号。

## When there is no survey to show

# Heading.
survey-unavailable-title = 目前无法显示本调查
# Heading.
survey-closed-title = 本调查已结束
# $date: the last day on which it could be answered.
survey-closed-text = 回答截止日期是{ $date }。
# Heading.
survey-unopened-title = 本调查尚未开始
# $date: the first day on which it can be answered.
survey-unopened-text = 您可以从{ $date }起回答。

## Who can tell whose answers these are

# Short form.
anonymity-anonymous-label = 匿名
# Long form.
anonymity-anonymous-text = 没有人能看出哪些回答是您的。
# Short form.
anonymity-confidential-label = 保密
# Long form. $landlord: the landlord's name.
anonymity-confidential-text = 只有{ $landlord }的调查团队能看出哪些回答是您的。
# Short form.
anonymity-named-label = 记名
# Long form. $landlord: the landlord's name.
anonymity-named-text = { $landlord }可以看到您的回答和您的姓名。

# What the landlord's page adds to the answers by itself. $entries: a list, like "estate: Elm Park".
anonymity-context-text = 本页会将以下信息与您的回答一起发送：{ $entries }。

## Lists and numbers

# Joins the parts of a list, one by one: "damp, noise, heating". $list: what is joined already; $next: what comes next.
list-next-label = { $list }、{ $next }
# Between the thousands of a number, as in 12,500.
number-group-label = ,
# Between the whole part of a number and its fraction, as in 3.5.
number-fraction-label = .

## Dates

# A day in words. $day: 1 to 31; $month: 1 to 12; $year: four digits.
date-day = { $month ->
    [1] { $year }年1月{ $day }日
    [2] { $year }年2月{ $day }日
    [3] { $year }年3月{ $day }日
    [4] { $year }年4月{ $day }日
    [5] { $year }年5月{ $day }日
    [6] { $year }年6月{ $day }日
    [7] { $year }年7月{ $day }日
    [8] { $year }年8月{ $day }日
    [9] { $year }年9月{ $day }日
    [10] { $year }年10月{ $day }日
    [11] { $year }年11月{ $day }日
   *[12] { $year }年12月{ $day }日
}
