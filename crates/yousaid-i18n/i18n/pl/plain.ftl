### Words of pages that work without scripts only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Button at the end of a form, where all questions are on one page and nothing is checked before.
plain-send-button = Wyślij

# Hint at a question of such a form that only some are asked. $condition: a clause, as
# you answered “No” to “Were you seen today?”
plain-only-if-hint = Odpowiedz tylko wtedy, gdy { $condition }.

# The same where the condition can't be said in this language.
plain-only-if-applies-hint = Odpowiedz tylko wtedy, gdy to Ciebie dotyczy.

# Hint at the beginning of a part of such a form that only some are asked. $condition: a clause as above.
plain-part-if-hint = Odpowiedz na pytania w tej części tylko wtedy, gdy { $condition }.

# The same where the condition can't be said in this language.
plain-part-if-applies-hint = Odpowiedz na pytania w tej części tylko wtedy, gdy Ciebie dotyczą.

# Above a page that is shown again because an answer on it led to further questions on the same page.
plain-more-status = Po Twoich odpowiedziach na tej stronie pojawiły się dalsze pytania. Odpowiedz na nie i przejdź dalej.

# Error at a list that is put in order by choosing a place for each thing, where two have the same place.
plain-ranking-tied-text = Wybierz inne miejsce dla każdej pozycji

# In the place where photos or documents could be added, on pages that can't take them.
plain-files-hint = Na tej stronie nie można dodawać zdjęć ani dokumentów.

# Follows the sentence above, where the question may be left without an answer.
plain-files-instead-hint = Odpowiedz na wszystkie pozostałe pytania i wyślij odpowiedzi. Potem przekaż nam zdjęcia lub dokumenty w inny sposób i podaj numer referencyjny, który się wyświetli.

# Follows the sentence above instead, where nothing can be sent without a photo or document.
plain-files-needed-hint = Bez nich nie można tu niczego wysłać. Otwórz tę stronę w przeglądarce z włączoną obsługą JavaScript albo skontaktuj się z nami.

# On the page that says that answers have been received.
plain-keep-hint = Wydrukuj lub zapisz tę stronę, aby mieć kopię swoich odpowiedzi.

# Where what was answered on earlier pages can't be read any more.
plain-expired-title = Twoje odpowiedzi z wcześniejszych stron nie zostały zachowane

# Text under it. The questions of the page that was just answered follow.
plain-expired-text = Strona była otwarta dłużej niż dobę albo została zmieniona po drodze. Twoje odpowiedzi na tej stronie nadal tu są. Przejdź dalej i odpowiedz jeszcze raz na wcześniejsze pytania.

# Title where the answers could not be stored at the moment.
plain-unsent-title = Twoje odpowiedzi nie zostały wysłane

# Text under it; a button to send follows.
plain-unsent-text = Wystąpił problem po naszej stronie. Żadna z Twoich odpowiedzi nie przepadła. Odczekaj minutę i wyślij odpowiedzi ponownie.

# Title where other answers were sent from this form before.
plain-sent-before-title = Twoje odpowiedzi zostały już wysłane

# Text under it.
plain-sent-before-text = Z tej strony wysłano już wcześniej inne odpowiedzi. Są one zapisane i nic nie zostało zmienione.

# Title where the address names no survey.
plain-unknown-title = Nie ma tu ankiety

# Text under it.
plain-unknown-text = Sprawdź adres. Jeśli prowadził tu link, ankieta mogła zostać usunięta.

# Title in the place of a survey whose answers are encrypted on the resident's device, on pages without scripts.
plain-sealed-title = Do tej ankiety potrzebna jest obsługa JavaScript

# Text under it.
plain-sealed-text = Twoje odpowiedzi są szyfrowane na Twoim urządzeniu, zanim zostaną wysłane. Dzięki temu mogą je przeczytać tylko osoby prowadzące ankietę. Strona bez JavaScript tego nie potrafi. Otwórz ankietę ponownie z włączoną obsługą JavaScript albo skontaktuj się z nami, aby odpowiedzieć w inny sposób.

# Title where what was sent is too long to be read.
plain-large-title = Twoje odpowiedzi są za długie

# Text under it.
plain-large-text = Wróć, skróć najdłuższe odpowiedzi i wyślij je ponownie.

# Link to the same survey, all of it on one page.
plain-whole-link = Wszystkie pytania na jednej stronie

# Link to the same survey, one page after the other.
plain-paged-link = Po jednej stronie

# Label of a field that only text browsers show: programs that send forms by themselves are told by it, because
# people leave it empty.
plain-empty-label = Zostaw to pole puste
