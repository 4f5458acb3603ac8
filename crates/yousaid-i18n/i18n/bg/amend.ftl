### Words for coming back with a code: to change or withdraw what was sent. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## After sending

# Above the code, after answers have arrived. $date: the last day.
amend-given-until-text = За да промените или оттеглите изпратеното, върнете се на тази страница до края на { $date } с този код:
# The same where there is no last day.
amend-given-text = За да промените или оттеглите изпратеното, върнете се на тази страница с този код:
# Under the code.
amend-given-hint = Запишете кода и не го споделяйте с никого. Всеки, който го има, може да прочете и промени изпратеното от Вас. Не можем да Ви го кажем отново.

## Coming back

# Opens the field for the code.
amend-open-button = Промяна или оттегляне на изпратеното
# Label of the field.
amend-code-label = Кодът, който получихте след изпращането
# Under that label. The code is an example and stays as it is.
amend-code-hint = Той има четири групи, например 7KQ4-M2XD-90TB-CEGH. Главните букви и тиретата нямат значение.
# Button beside the field.
amend-find-button = Показване на изпратеното
# While the landlord’s computer is asked.
amend-looking-status = Търси се изпратеното от Вас…
# The field was left empty.
amend-missing-text = Въведете кода
# What was typed can’t be a code.
amend-form-text = Въведете целия код. Той има 16 букви и цифри.
# There is nothing with that code.
amend-unknown-text = Няма нищо, изпратено с този код. Проверете всяка буква и цифра. Ако сте оттеглили изпратеното, то е изтрито.
# The survey has closed.
amend-closed-text = Срокът приключи. Изпратеното вече не може да се промени или оттегли с кода.
# Somebody has tried many codes that do not fit.
amend-many-text = Току-що бяха опитани твърде много грешни кодове. Изчакайте минута и опитайте отново.
# No connection, or the landlord’s computer does not answer.
amend-offline-text = Няма връзка с мястото, където се пазят отговорите Ви. Опитайте отново, когато имате връзка.

## While changing

# Above the questions, with the earlier answers in them. $reference: a short code that stands beside it.
amend-changing-status = Това е изпратеното от Вас, референтен номер { $reference }. Променете каквото искате и го изпратете отново. Дотогава нищо не се променя.
# Button: goes back to an empty form.
amend-leave-button = Оставяне както беше
# Button: begins to withdraw.
amend-withdraw-button = Оттегляне на изпратеното
# Asks once more.
amend-sure-text = Всичко, което сте изпратили, ще бъде изтрито. Никой не може да го върне.
# Button: withdraws.
amend-sure-button = Да, изтриване
# Button: does not withdraw.
amend-keep-button = Не, запазване
# While it is being withdrawn.
amend-withdrawing-status = Изтрива се изпратеното от Вас…
# It was withdrawn.
amend-withdrawn-status = Изпратеното от Вас е изтрито.
