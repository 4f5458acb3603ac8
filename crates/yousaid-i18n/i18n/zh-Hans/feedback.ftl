### Words of the feedback form only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The form

# Heading of the form.
feedback-title = 告诉我们您的想法
# The first question: which of the four below.
feedback-exit-label = 这是哪一类反馈？
# Choice, in large letters. What follows the colon is an explanation.
feedback-compliment-label = 表扬：有些地方做得好
# Choice, in large letters.
feedback-comment-label = 意见：有些事应该让你们知道
# Choice, in large letters.
feedback-suggestion-label = 建议：有些地方可以做得更好
# Choice, in large letters. A complaint follows the landlord's complaints procedure.
feedback-complaint-label = 投诉：我对某件事不满意，希望得到解决
# Question before a list of topics such as repairs or rent.
feedback-about-label = 这与什么有关？
# Last choice of that list.
feedback-about-other-label = 其他事项
# Question: which estate, street or block.
feedback-where-label = 在哪里？
# Help for that question, where it is answered in words.
feedback-where-hint = 例如住宅区、街道或楼宇的名称
# Last choice, where there is a list of places.
feedback-where-other-label = 其他地方
# Question over the large text box.
feedback-what-label = 您想告诉我们什么？
# Question, for complaints only.
feedback-put-right-label = 您希望怎样解决？
# Question, for complaints only. The answers are Yes and No.
feedback-told-before-label = 您以前告诉过我们这件事吗？
# Question: photos can be added from the device.
feedback-photo-label = 添加照片
# Question. The answers are Yes and No.
feedback-contact-label = 我们可以就此事联系您吗？
# Question before the ways below.
feedback-contact-by-label = 我们应该用什么方式联系您？
# Choice.
feedback-by-email-label = 电子邮件
# Choice.
feedback-by-telephone-label = 电话
# Choice.
feedback-by-text-label = 短信
# Choice.
feedback-by-post-label = 邮寄信件
# Label of a field.
feedback-name-label = 您的姓名
# Label of a field.
feedback-email-label = 您的电子邮箱地址
# Label of a field.
feedback-telephone-label = 您的电话号码
# Label of a field, for text messages.
feedback-mobile-label = 您的手机号码
# Label of the fields of a postal address.
feedback-address-label = 您的地址
# Question before a list of languages, each in its own name.
feedback-contact-language-label = 我们应该用哪种语言答复您？
# Question before the formats below.
feedback-contact-format-label = 您需要其他格式的答复吗？
# Choice: letters of 16 points or more.
feedback-large-print-label = 大字版
# Choice.
feedback-braille-label = 盲文
# Choice: a recording to listen to.
feedback-audio-label = 录音
# Choice: short sentences with pictures, for people with learning disabilities.
feedback-easy-read-label = 易读版
# Choice.
feedback-sign-language-label = 英国手语（BSL）
# Button that sends the form.
feedback-send-button = 发送我的反馈

## A complaint

# Heading of a box that appears when "complaint" was chosen.
feedback-complaint-heading = 提出投诉
# The first words in it: what a complaint is.
feedback-complaint-text = 对于我们或为我们工作的人做过的事或没有做的事，只要您不满意，都可以投诉。您不必使用“投诉”这个词，也可以由别人代您投诉。发送此表格后，您的投诉即已提出。
# Link to the landlord's complaints procedure.
feedback-procedure-link = 我们如何处理投诉
# Before the name, website and number of the Ombudsman, who looks at complaints that the landlord has not put right.
feedback-ombudsman-text = 如果您对我们的答复不满意，或者在任何时候需要咨询，都可以找申诉专员（Ombudsman）。这项服务免费，并且独立于我们。
# Where and how: $name: what the service is called; $number: its telephone number.
feedback-ombudsman-call-label = 致电 { $name }：{ $number }

## Was this page useful?

# Heading of the small form at the end of a page, for screen readers and in lists.
feedback-page-title = 关于本页
# Question. The answers are Yes and No.
feedback-useful-label = 本页对您有用吗？
# Question that follows No.
feedback-missing-label = 您想找什么，或者缺少什么？

## When words speak of danger: shown beside the text box while somebody types

# Heading of the note.
danger-heading = 您现在需要帮助吗？
# Under the note: the form does not bring help quickly, and is not stopped by the note.
danger-form-text = 不会有人立即阅读此表格。您仍然可以发送。
# A telephone number of the note, which is a link. $number: the number; $name: who answers, like "Samaritans".
danger-call-label = 致电 { $number }：{ $name }
# A link to more about it.
danger-more-link = 了解更多
# Who answers: the landlord's own telephone line for urgent repairs. $landlord: the landlord's name.
danger-call-landlord-label = { $landlord }，紧急维修
# Who answers 999.
danger-call-emergency-label = 紧急服务（警察、消防、救护车）
# Who answers 0800 111 999. The name of a service in Britain.
danger-call-gas-label = National Gas Emergency Service（全国燃气紧急服务）
# Who answers 111. The name of a service.
danger-call-nhs-label = NHS 111（医疗咨询）
# Who answers 0808 2000 247. The name of a service.
danger-call-abuse-label = National Domestic Abuse Helpline（全国家庭暴力求助热线）
# Who answers 116 123. The name of a charity.
danger-call-samaritans-label = Samaritans（情绪支持热线）
# Somebody wrote of a fire.
danger-fire-text = 如果有火或烟，请马上离开，不要返回，到外面再打电话。
# Somebody wrote of a smell of gas.
danger-gas-text = 如果闻到燃气味，请让所有人离开，到外面再打电话。不要碰开关，不要开关灯，不要使用明火。
# Somebody wrote of carbon monoxide, a poisonous gas without a smell.
danger-carbon-monoxide-text = 如果一氧化碳警报器响起，或者有人恶心或头痛，请让所有人离开，到空气新鲜的室外再打电话。
# Somebody wrote of ending their life or hurting themselves. Be warm and plain.
danger-self-harm-text = 如果您想结束自己的生命或伤害自己，请现在就找人谈一谈。Samaritans 日夜都有人倾听，电话免费。如果现在有生命危险，请拨打999。
# Somebody wrote of violence or abuse.
danger-violence-text = 如果有人伤害或威胁您，这不是您的错。如果现在有危险，请拨打999；如果用手机拨打但不能说话，请咳嗽或敲击手机，然后按55。求助热线日夜开通，电话免费。
# Somebody wrote of damp or mould and a child's breathing.
danger-breathing-text = 呼吸有问题的孩子今天就需要咨询医生。您家中的潮湿或发霉，我们会作为紧急问题处理。如果孩子现在呼吸困难，请拨打999。
# Somebody wrote that there is no heating, and of a baby or somebody frail.
danger-cold-text = 如果家中有婴儿、老人、病人或残障人士，没有暖气就是紧急情况。请现在打电话告诉我们：不会有人立即阅读此表格。如果有人因寒冷而身体不适，请致电 NHS 111。
