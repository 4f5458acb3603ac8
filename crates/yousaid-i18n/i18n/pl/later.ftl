### Words for a survey that is not finished: saving it, and coming back to it with a code or a link, on another
### device too. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Saving

# Quiet button under the questions.
later-save-button = Zapisz i wróć później
# The same once answers were saved: what was answered since is saved too.
later-again-button = Zapisz ponownie
# While the landlord’s computer is told.
later-saving-status = Zapisujemy …
# It was saved. $date: the last day on which it can be opened.
later-saved-status = Twoje dotychczasowe odpowiedzi są zapisane do końca dnia { $date }.
# Above the code and the link.
later-given-text = Aby kontynuować później, tutaj lub na innym urządzeniu, otwórz ten link albo wróć na tę stronę z tym kodem:
# Under both.
later-given-hint = Zanotuj teraz link lub kod: nie możemy podać kodu ponownie. Każdy, kto ma link lub kod, może przeczytać i zmienić te odpowiedzi. Kolejne odpowiedzi zostaną zapisane dopiero po ponownym naciśnięciu przycisku.
# The same place, for surveys that ask for photos or documents.
later-files-hint = Zdjęcia i dokumenty nie są zapisywane. Dodaj je po powrocie.
# Button: copies the link.
later-copy-button = Kopiuj link
# After that button was pressed.
later-copied-status = Skopiowano
# Opens the resident’s own e-mail program, with the link in a message.
later-email-link = Wyślij mi link e-mailem
# Opens the resident’s own text messages, with the link in a message.
later-text-link = Wyślij mi link SMS-em
# The message. $title: the name of the survey; $date: the last day; $link: the address.
later-message-text = Tutaj możesz kontynuować ankietę „{ $title }” do końca dnia { $date }: { $link }
# The button was pressed before anything was answered.
later-nothing-status = Nie ma jeszcze nic do zapisania. Najpierw odpowiedz na jakieś pytanie.
# No connection, or the landlord’s computer does not answer.
later-unsaved-status = Nie zapisano. Nie możemy połączyć się z miejscem, w którym odpowiedzi byłyby przechowywane. Nadal są na tej stronie. Spróbuj ponownie, gdy będzie połączenie.
# The survey has closed, or keeps no answers any more.
later-closed-status = Nie zapisano. Odpowiedzi na tę ankietę nie są już przechowywane na później.
# The answers that were saved are gone.
later-gone-status = Nie zapisano. Wcześniej zapisane odpowiedzi nie są już przechowywane: zostały wysłane lub usunięte albo minął ich termin. Naciśnij przycisk ponownie, aby zapisać z nowym kodem.
# Another device has saved with the same code.
later-elsewhere-status = Nie zapisano. W międzyczasie z Twoim kodem zapisano inne odpowiedzi, być może na innym urządzeniu.
# Button beside that: shows the other answers, in the place of these.
later-theirs-button = Otwórz tamte odpowiedzi
# Button beside that: saves these answers, in the place of the others.
later-ours-button = Zapisz te odpowiedzi zamiast tamtych

## Coming back

# Opens the field for the code.
later-open-button = Wróć do zapisanych odpowiedzi
# Label of the field.
later-code-label = Kod podany przy zapisaniu
# Under that label. The code is an example and stays as it is.
later-code-hint = Składa się z pięciu grup, na przykład 7KQ4-M2XD-90TB-CEGH-5R2W. Wielkość liter i łączniki nie mają znaczenia. Zapisane odpowiedzi zastąpią odpowiedzi na tej stronie.
# Button beside the field.
later-find-button = Kontynuuj
# While the landlord’s computer is asked.
later-looking-status = Szukamy Twoich odpowiedzi …
# The field was left empty.
later-missing-text = Wpisz kod
# What was typed can’t be a code.
later-form-text = Wpisz cały kod. Kod ma 20 liter i cyfr.
# There is nothing with that code.
later-unknown-text = Z tym kodem nic nie zapisano. Sprawdź każdą literę i cyfrę. Nie przechowujemy już tego, co zostało wysłane lub zapisane zbyt dawno temu.
# Somebody has asked too often.
later-many-text = Przed chwilą było zbyt wiele prób. Odczekaj minutę i spróbuj ponownie.
# No connection, or the landlord’s computer does not answer.
later-offline-text = Nie możemy połączyć się z miejscem, w którym są przechowywane Twoje odpowiedzi. Spróbuj ponownie, gdy będzie połączenie.
# What was saved can’t be read, or fits nothing in the survey as it is now.
later-misfit-text = Tego, co zapisano z tym kodem, nie można już użyć w tej ankiecie.
# The answers are back. $date: the last day on which they are kept.
later-back-status = Przywróciliśmy Twoje odpowiedzi. Zapisane odpowiedzi przechowujemy do końca dnia { $date } lub do ich wysłania.
# Behind that, where the landlord has changed the survey meanwhile.
later-newer-text = Od czasu zapisania ankieta się zmieniła. Jest tu wszystko, co nadal pasuje: przejrzyj odpowiedzi przed wysłaniem.
