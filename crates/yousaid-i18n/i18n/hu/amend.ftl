### Words for coming back with a code: to change or withdraw what was sent. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## After sending

# Above the code, after answers have arrived. $date: the last day.
amend-given-until-text = Ha módosítani vagy visszavonni szeretné, amit elküldött, térjen vissza erre az oldalra ezzel a kóddal. Az utolsó nap, amikor megteheti: { $date } A kód:
# The same where there is no last day.
amend-given-text = Ha módosítani vagy visszavonni szeretné, amit elküldött, térjen vissza erre az oldalra ezzel a kóddal:
# Under the code.
amend-given-hint = Jegyezze fel a kódot, és ne árulja el senkinek. Akinél a kód van, elolvashatja és módosíthatja, amit elküldött. A kódot nem tudjuk újra megadni.

## Coming back

# Opens the field for the code.
amend-open-button = Az elküldöttek módosítása vagy visszavonása
# Label of the field.
amend-code-label = A kód, amelyet a küldés után kapott
# Under that label. The code is an example and stays as it is.
amend-code-hint = Négy csoportból áll, például 7KQ4-M2XD-90TB-CEGH. A nagybetűk és a kötőjelek nem számítanak.
# Button beside the field.
amend-find-button = Az elküldöttek megjelenítése
# While the landlord’s computer is asked.
amend-looking-status = Keressük, amit elküldött…
# The field was left empty.
amend-missing-text = Írja be a kódot
# What was typed can’t be a code.
amend-form-text = Írja be a teljes kódot. A kód 16 betűből és számjegyből áll.
# There is nothing with that code.
amend-unknown-text = Ezzel a kóddal nem találtunk semmit. Ellenőrizzen minden betűt és számjegyet. Ha visszavonta, amit elküldött, azt töröltük.
# The survey has closed.
amend-closed-text = Ez már lezárult. Az elküldötteket a kóddal már nem lehet módosítani vagy visszavonni.
# Somebody has tried many codes that do not fit.
amend-many-text = Az imént túl sok hibás kóddal próbálkoztak. Várjon egy percet, majd próbálja újra.
# No connection, or the landlord’s computer does not answer.
amend-offline-text = Nem érhető el az a hely, ahol a válaszait őrizzük. Próbálja újra, amikor van kapcsolat.

## While changing

# Above the questions, with the earlier answers in them. $reference: a short code that stands beside it.
amend-changing-status = Ezt küldte el, hivatkozási száma: { $reference }. Módosítsa, amit szeretne, majd küldje el újra. Addig semmi sem változik.
# Button: goes back to an empty form.
amend-leave-button = Maradjon, ahogy volt
# Button: begins to withdraw.
amend-withdraw-button = Az elküldöttek visszavonása
# Asks once more.
amend-sure-text = Mindent törlünk, amit elküldött. Senki sem tudja visszaállítani.
# Button: withdraws.
amend-sure-button = Igen, törlés
# Button: does not withdraw.
amend-keep-button = Nem, maradjon meg
# While it is being withdrawn.
amend-withdrawing-status = Töröljük, amit elküldött…
# It was withdrawn.
amend-withdrawn-status = Töröltük, amit elküldött.
