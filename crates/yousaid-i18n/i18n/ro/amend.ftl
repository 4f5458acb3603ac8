### Words for coming back with a code: to change or withdraw what was sent. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## After sending

# Above the code, after answers have arrived. $date: the last day.
amend-given-until-text = Ca să modificați sau să retrageți ce ați trimis, reveniți la această pagină până la sfârșitul zilei de { $date } cu acest cod:
# The same where there is no last day.
amend-given-text = Ca să modificați sau să retrageți ce ați trimis, reveniți la această pagină cu acest cod:
# Under the code.
amend-given-hint = Notați codul și nu îl arătați nimănui. Oricine îl are poate citi și modifica ce ați trimis. Nu vi-l putem da din nou.

## Coming back

# Opens the field for the code.
amend-open-button = Modificați sau retrageți ce ați trimis
# Label of the field.
amend-code-label = Codul pe care l-ați primit după trimitere
# Under that label. The code is an example and stays as it is.
amend-code-hint = Are patru grupuri, de exemplu 7KQ4-M2XD-90TB-CEGH. Majusculele și cratimele nu contează.
# Button beside the field.
amend-find-button = Afișați ce ați trimis
# While the landlord’s computer is asked.
amend-looking-status = Căutăm ce ați trimis …
# The field was left empty.
amend-missing-text = Introduceți codul
# What was typed can’t be a code.
amend-form-text = Introduceți codul întreg. Un cod are 16 litere și cifre.
# There is nothing with that code.
amend-unknown-text = Nu s-a trimis nimic cu acest cod. Verificați fiecare literă și cifră. Dacă ați retras ce ați trimis, nu mai există.
# The survey has closed.
amend-closed-text = Perioada s-a încheiat. Ce s-a trimis nu mai poate fi modificat sau retras cu codul.
# Somebody has tried many codes that do not fit.
amend-many-text = Tocmai s-au încercat prea multe coduri greșite. Așteptați un minut, apoi încercați din nou.
# No connection, or the landlord’s computer does not answer.
amend-offline-text = Nu putem ajunge la locul unde sunt păstrate răspunsurile dumneavoastră. Încercați din nou când aveți conexiune.

## While changing

# Above the questions, with the earlier answers in them. $reference: a short code that stands beside it.
amend-changing-status = Acestea sunt răspunsurile trimise, cu numărul de referință { $reference }. Modificați ce doriți, apoi trimiteți din nou. Până atunci nu se schimbă nimic.
# Button: goes back to an empty form.
amend-leave-button = Lăsați cum era
# Button: begins to withdraw.
amend-withdraw-button = Retrageți ce ați trimis
# Asks once more.
amend-sure-text = Tot ce ați trimis va fi șters. Nimeni nu va mai putea recupera datele.
# Button: withdraws.
amend-sure-button = Da, ștergeți
# Button: does not withdraw.
amend-keep-button = Nu, păstrați
# While it is being withdrawn.
amend-withdrawing-status = Se șterge ce ați trimis …
# It was withdrawn.
amend-withdrawn-status = Ce ați trimis a fost șters.
