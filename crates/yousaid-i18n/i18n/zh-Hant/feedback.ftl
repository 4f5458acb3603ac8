### Words of the feedback form only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The form

# Heading of the form.
feedback-title = 告訴我們您的想法
# The first question: which of the four below.
feedback-exit-label = 這是哪一類意見？
# Choice, in large letters. What follows the colon is an explanation.
feedback-compliment-label = 讚賞：有些地方做得好
# Choice, in large letters.
feedback-comment-label = 意見：有些事應該讓你們知道
# Choice, in large letters.
feedback-suggestion-label = 建議：有些地方可以做得更好
# Choice, in large letters. A complaint follows the landlord's complaints procedure.
feedback-complaint-label = 投訴：我對某件事不滿意，希望得到解決
# Question before a list of topics such as repairs or rent.
feedback-about-label = 這與甚麼有關？
# Last choice of that list.
feedback-about-other-label = 其他事項
# Question: which estate, street or block.
feedback-where-label = 在哪裏？
# Help for that question, where it is answered in words.
feedback-where-hint = 例如屋邨、街道或大廈的名稱
# Last choice, where there is a list of places.
feedback-where-other-label = 其他地方
# Question over the large text box.
feedback-what-label = 您想告訴我們甚麼？
# Question, for complaints only.
feedback-put-right-label = 您希望怎樣解決？
# Question, for complaints only. The answers are Yes and No.
feedback-told-before-label = 您以前有沒有告訴我們這件事？
# Question: photos can be added from the device.
feedback-photo-label = 加入相片
# Question. The answers are Yes and No.
feedback-contact-label = 我們可以就此事聯絡您嗎？
# Question before the ways below.
feedback-contact-by-label = 我們應以甚麼方式聯絡您？
# Choice.
feedback-by-email-label = 電郵
# Choice.
feedback-by-telephone-label = 電話
# Choice.
feedback-by-text-label = 短訊
# Choice.
feedback-by-post-label = 郵寄信件
# Label of a field.
feedback-name-label = 您的姓名
# Label of a field.
feedback-email-label = 您的電郵地址
# Label of a field.
feedback-telephone-label = 您的電話號碼
# Label of a field, for text messages.
feedback-mobile-label = 您的手提電話號碼
# Label of the fields of a postal address.
feedback-address-label = 您的地址
# Question before a list of languages, each in its own name.
feedback-contact-language-label = 我們應以哪種語言答覆您？
# Question before the formats below.
feedback-contact-format-label = 您需要其他格式的答覆嗎？
# Choice: letters of 16 points or more.
feedback-large-print-label = 大字版
# Choice.
feedback-braille-label = 點字
# Choice: a recording to listen to.
feedback-audio-label = 錄音
# Choice: short sentences with pictures, for people with learning disabilities.
feedback-easy-read-label = 易讀版
# Choice.
feedback-sign-language-label = 英國手語（BSL）
# Button that sends the form.
feedback-send-button = 傳送我的意見

## A complaint

# Heading of a box that appears when "complaint" was chosen.
feedback-complaint-heading = 提出投訴
# The first words in it: what a complaint is.
feedback-complaint-text = 對於我們或為我們工作的人做過的事或沒有做的事，只要您不滿意，都可以投訴。您不必使用「投訴」這個詞，亦可以由別人代您投訴。傳送此表格後，您的投訴即已提出。
# Link to the landlord's complaints procedure.
feedback-procedure-link = 我們如何處理投訴
# Before the name, website and number of the Ombudsman, who looks at complaints that the landlord has not put right.
feedback-ombudsman-text = 如果您對我們的答覆不滿意，或在任何時候需要諮詢，都可以找申訴專員（Ombudsman）。這項服務免費，並且獨立於我們。
# Where and how: $name: what the service is called; $number: its telephone number.
feedback-ombudsman-call-label = 致電 { $name }：{ $number }

## Was this page useful?

# Heading of the small form at the end of a page, for screen readers and in lists.
feedback-page-title = 關於本頁
# Question. The answers are Yes and No.
feedback-useful-label = 本頁對您有用嗎？
# Question that follows No.
feedback-missing-label = 您想找甚麼，或者缺少甚麼？

## When words speak of danger: shown beside the text box while somebody types

# Heading of the note.
danger-heading = 您現在需要協助嗎？
# Under the note: the form does not bring help quickly, and is not stopped by the note.
danger-form-text = 不會有人立即閱讀此表格。您仍然可以傳送。
# A telephone number of the note, which is a link. $number: the number; $name: who answers, like "Samaritans".
danger-call-label = 致電 { $number }：{ $name }
# A link to more about it.
danger-more-link = 了解更多
# Who answers: the landlord's own telephone line for urgent repairs. $landlord: the landlord's name.
danger-call-landlord-label = { $landlord }，緊急維修
# Who answers 999.
danger-call-emergency-label = 緊急服務（警察、消防、救護車）
# Who answers 0800 111 999. The name of a service in Britain.
danger-call-gas-label = National Gas Emergency Service（全國煤氣緊急服務）
# Who answers 111. The name of a service.
danger-call-nhs-label = NHS 111（醫療諮詢）
# Who answers 0808 2000 247. The name of a service.
danger-call-abuse-label = National Domestic Abuse Helpline（全國家庭暴力求助熱線）
# Who answers 116 123. The name of a charity.
danger-call-samaritans-label = Samaritans（情緒支援熱線）
# Somebody wrote of a fire.
danger-fire-text = 如果有火或煙，請馬上離開，不要返回，到外面再打電話。
# Somebody wrote of a smell of gas.
danger-gas-text = 如果嗅到煤氣味，請讓所有人離開，到外面再打電話。不要碰開關，不要開燈或關燈，不要使用明火。
# Somebody wrote of carbon monoxide, a poisonous gas without a smell.
danger-carbon-monoxide-text = 如果一氧化碳警報器響起，或有人作嘔或頭痛，請讓所有人離開，到空氣清新的戶外再打電話。
# Somebody wrote of ending their life or hurting themselves. Be warm and plain.
danger-self-harm-text = 如果您想結束自己的生命或傷害自己，請現在就找人談一談。Samaritans 日夜都有人聆聽，電話免費。如果現在有生命危險，請致電999。
# Somebody wrote of violence or abuse.
danger-violence-text = 如果有人傷害或威脅您，這不是您的錯。如果現在有危險，請致電999；如果用手提電話致電但不能說話，請咳嗽或敲打電話，然後按55。求助熱線日夜開放，電話免費。
# Somebody wrote of damp or mould and a child's breathing.
danger-breathing-text = 呼吸有問題的孩子今天就需要諮詢醫生。您家中的潮濕或發霉，我們會視為緊急問題處理。如果孩子現在呼吸困難，請致電999。
# Somebody wrote that there is no heating, and of a baby or somebody frail.
danger-cold-text = 如果家中有嬰兒、長者、病人或殘疾人士，沒有暖氣就是緊急情況。請現在打電話告訴我們：不會有人立即閱讀此表格。如果有人因寒冷而身體不適，請致電 NHS 111。
