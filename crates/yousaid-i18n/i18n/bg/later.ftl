### Words for a survey that is not finished: saving it, and coming back to it with a code or a link, on another
### device too. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Saving

# Quiet button under the questions.
later-save-button = Запазване и продължаване по-късно
# The same once answers were saved: what was answered since is saved too.
later-again-button = Запазване отново
# While the landlord’s computer is told.
later-saving-status = Запазва се…
# It was saved. $date: the last day on which it can be opened.
later-saved-status = Отговорите Ви досега са запазени. Пазим ги до края на { $date }
# Above the code and the link.
later-given-text = За да продължите по-късно, тук или на друго устройство, отворете тази връзка (линк) или се върнете на тази страница с този код:
# Under both.
later-given-hint = Запишете си връзката или кода сега: не можем да Ви кажем кода отново. Всеки, който има връзката или кода, може да прочете и промени тези отговори. Отговорите Ви от този момент нататък се запазват само ако натиснете бутона отново.
# The same place, for surveys that ask for photos or documents.
later-files-hint = Снимките и документите не се запазват. Добавете ги, когато се върнете.
# Button: copies the link.
later-copy-button = Копиране на връзката
# After that button was pressed.
later-copied-status = Копирано
# Opens the resident’s own e-mail program, with the link in a message.
later-email-link = Изпращане на връзката до мен по имейл
# Opens the resident’s own text messages, with the link in a message.
later-text-link = Изпращане на връзката до мен чрез SMS
# The message. $title: the name of the survey; $date: the last day; $link: the address.
later-message-text = Продължете с „{ $title }“ тук до края на { $date }: { $link }
# The button was pressed before anything was answered.
later-nothing-status = Още няма какво да се запази. Първо отговорете на някой въпрос.
# No connection, or the landlord’s computer does not answer.
later-unsaved-status = Не е запазено. Няма връзка с мястото, където се пазят отговорите. Те все още са на тази страница. Опитайте отново, когато имате връзка.
# The survey has closed, or keeps no answers any more.
later-closed-status = Не е запазено. Отговорите на тази анкета вече не се пазят за по-късно.
# The answers that were saved are gone.
later-gone-status = Не е запазено. Запазеното преди това вече го няма: то е изпратено, изтрито или срокът му е изтекъл. Натиснете бутона отново, за да запазите с нов код.
# Another device has saved with the same code.
later-elsewhere-status = Не е запазено. Междувременно с Вашия код са запазени други отговори, може би от друго устройство.
# Button beside that: shows the other answers, in the place of these.
later-theirs-button = Отваряне на отговорите, запазени там
# Button beside that: saves these answers, in the place of the others.
later-ours-button = Запазване на тези отговори вместо тях

## Coming back

# Opens the field for the code.
later-open-button = Продължаване със запазени отговори
# Label of the field.
later-code-label = Кодът, който получихте при запазването
# Under that label. The code is an example and stays as it is.
later-code-hint = Той има пет групи, например 7KQ4-M2XD-90TB-CEGH-5R2W. Главните букви и тиретата нямат значение. Запазените отговори ще заменят отговорите на тази страница.
# Button beside the field.
later-find-button = Продължаване
# While the landlord’s computer is asked.
later-looking-status = Търсят се отговорите Ви…
# The field was left empty.
later-missing-text = Въведете кода
# What was typed can’t be a code.
later-form-text = Въведете целия код. Той има 20 букви и цифри.
# There is nothing with that code.
later-unknown-text = Няма нищо, запазено с този код. Проверете всяка буква и цифра. Вече изпратените отговори и тези, запазени твърде отдавна, не се пазят тук.
# Somebody has asked too often.
later-many-text = Току-що имаше твърде много опити. Изчакайте минута и опитайте отново.
# No connection, or the landlord’s computer does not answer.
later-offline-text = Няма връзка с мястото, където се пазят отговорите Ви. Опитайте отново, когато имате връзка.
# What was saved can’t be read, or fits nothing in the survey as it is now.
later-misfit-text = Запазеното с този код вече не може да се използва в тази анкета.
# The answers are back. $date: the last day on which they are kept.
later-back-status = Отговорите Ви отново са тук. Запазеното се пази до края на { $date } или докато не ги изпратите.
# Behind that, where the landlord has changed the survey meanwhile.
later-newer-text = Анкетата е променена, след като запазихте отговорите си. Тук са отговорите, които все още съответстват на въпросите: прегледайте ги, преди да ги изпратите.
