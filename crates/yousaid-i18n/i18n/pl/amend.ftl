### Words for coming back with a code: to change or withdraw what was sent. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## After sending

# Above the code, after answers have arrived. $date: the last day.
amend-given-until-text = Aby zmienić lub wycofać to, co zostało wysłane, wróć na tę stronę do końca dnia { $date } z tym kodem:
# The same where there is no last day.
amend-given-text = Aby zmienić lub wycofać to, co zostało wysłane, wróć na tę stronę z tym kodem:
# Under the code.
amend-given-hint = Zapisz kod i nie pokazuj go nikomu. Każdy, kto go ma, może przeczytać i zmienić to, co zostało wysłane. Nie możemy podać go ponownie.

## Coming back

# Opens the field for the code.
amend-open-button = Zmień lub wycofaj wysłane odpowiedzi
# Label of the field.
amend-code-label = Kod podany po wysłaniu
# Under that label. The code is an example and stays as it is.
amend-code-hint = Składa się z czterech grup, na przykład 7KQ4-M2XD-90TB-CEGH. Wielkość liter i łączniki nie mają znaczenia.
# Button beside the field.
amend-find-button = Pokaż wysłane odpowiedzi
# While the landlord’s computer is asked.
amend-looking-status = Szukamy wysłanych odpowiedzi …
# The field was left empty.
amend-missing-text = Wpisz kod
# What was typed can’t be a code.
amend-form-text = Wpisz cały kod. Kod ma 16 liter i cyfr.
# There is nothing with that code.
amend-unknown-text = Z tym kodem nic nie wysłano. Sprawdź każdą literę i cyfrę. Jeśli odpowiedzi zostały wycofane, już ich nie ma.
# The survey has closed.
amend-closed-text = Termin już minął. Wysłanych odpowiedzi nie można już zmienić ani wycofać za pomocą kodu.
# Somebody has tried many codes that do not fit.
amend-many-text = Przed chwilą wpisano zbyt wiele błędnych kodów. Odczekaj minutę i spróbuj ponownie.
# No connection, or the landlord’s computer does not answer.
amend-offline-text = Nie możemy połączyć się z miejscem, w którym są przechowywane Twoje odpowiedzi. Spróbuj ponownie, gdy będzie połączenie.

## While changing

# Above the questions, with the earlier answers in them. $reference: a short code that stands beside it.
amend-changing-status = To są wysłane odpowiedzi o numerze referencyjnym { $reference }. Zmień, co chcesz, i wyślij je ponownie. Do tego czasu nic się nie zmieni.
# Button: goes back to an empty form.
amend-leave-button = Zostaw bez zmian
# Button: begins to withdraw.
amend-withdraw-button = Wycofaj wysłane odpowiedzi
# Asks once more.
amend-sure-text = Wszystko, co zostało wysłane, zostanie usunięte. Nikt nie będzie mógł tego przywrócić.
# Button: withdraws.
amend-sure-button = Tak, usuń
# Button: does not withdraw.
amend-keep-button = Nie, zachowaj
# While it is being withdrawn.
amend-withdrawing-status = Usuwamy wysłane odpowiedzi …
# It was withdrawn.
amend-withdrawn-status = Wysłane odpowiedzi zostały usunięte.
