### Words of pages that work without scripts only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Button at the end of a form, where all questions are on one page and nothing is checked before.
plain-send-button = Изпращане

# Hint at a question of such a form that only some are asked. $condition: a clause, as
# you answered “No” to “Were you seen today?”
plain-only-if-hint = Отговорете на този въпрос само ако { $condition }.

# The same where the condition can't be said in this language.
plain-only-if-applies-hint = Отговорете на този въпрос само ако се отнася за Вас.

# Hint at the beginning of a part of such a form that only some are asked. $condition: a clause as above.
plain-part-if-hint = Отговорете на въпросите в тази част само ако { $condition }.

# The same where the condition can't be said in this language.
plain-part-if-applies-hint = Отговорете на въпросите в тази част само ако се отнасят за Вас.

# Above a page that is shown again because an answer on it led to further questions on the same page.
plain-more-status = Отговорите Ви на тази страница водят до още въпроси. Отговорете на тях и продължете напред.

# Error at a list that is put in order by choosing a place for each thing, where two have the same place.
plain-ranking-tied-text = Изберете различно място за всяко

# In the place where photos or documents could be added, on pages that can't take them.
plain-files-hint = На тази страница не могат да се добавят снимки или документи.

# Follows the sentence above, where the question may be left without an answer.
plain-files-instead-hint = Отговорете на всичко останало и изпратете отговорите си. След това ни предайте снимките или документите си по друг начин и посочете референтния номер, който ще видите.

# Follows the sentence above instead, where nothing can be sent without a photo or document.
plain-files-needed-hint = Без тях оттук нищо не може да се изпрати. Отворете тази страница в браузър с включен JavaScript или се свържете с нас.

# On the page that says that answers have been received.
plain-keep-hint = Разпечатайте или запазете тази страница, за да имате копие от отговорите си.

# Where what was answered on earlier pages can't be read any more.
plain-expired-title = Отговорите Ви на предишните страници не са запазени

# Text under it. The questions of the page that was just answered follow.
plain-expired-text = Страницата е била отворена повече от едно денонощие или е била променена при изпращането. Отговорите Ви на нея са още тук. Продължете и отговорете отново на предишните въпроси.

# Title where the answers could not be stored at the moment.
plain-unsent-title = Отговорите Ви не са изпратени

# Text under it; a button to send follows.
plain-unsent-text = Има проблем при нас. Отговорите Ви не са загубени. Изчакайте минута и ги изпратете отново.

# Title where other answers were sent from this form before.
plain-sent-before-title = Вече сте изпратили отговорите си

# Text under it.
plain-sent-before-text = От тази страница по-рано са изпратени други отговори. Те са запазени и нищо не е променено.

# Title where the address names no survey.
plain-unknown-title = Тук няма анкета

# Text under it.
plain-unknown-text = Проверете адреса. Ако сте последвали връзка, анкетата може вече да е свалена.

# Title in the place of a survey whose answers are encrypted on the resident's device, on pages without scripts.
plain-sealed-title = За тази анкета е нужен JavaScript

# Text under it.
plain-sealed-text = Преди да бъдат изпратени, отговорите Ви се заключват на собственото Ви устройство, за да могат да ги прочетат само хората, които провеждат анкетата. Страница без JavaScript не може да направи това. Включете JavaScript и отворете анкетата отново или се свържете с нас, за да отговорите по друг начин.

# Title where what was sent is too long to be read.
plain-large-title = Отговорите Ви са твърде дълги

# Text under it.
plain-large-text = Върнете се назад, съкратете най-дългите отговори и ги изпратете отново.

# Link to the same survey, all of it on one page.
plain-whole-link = Всички въпроси на една страница

# Link to the same survey, one page after the other.
plain-paged-link = По една страница

# Label of a field that only text browsers show: programs that send forms by themselves are told by it, because
# people leave it empty.
plain-empty-label = Оставете това поле празно
