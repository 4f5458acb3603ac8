### Words for coming back with a code: to change or withdraw what was sent. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## After sending

# Above the code, after answers have arrived. $date: the last day.
amend-given-until-text = Ak chcete zmeniť alebo vziať späť, čo ste odoslali, vráťte sa na túto stránku do { $date } vrátane s týmto kódom:
# The same where there is no last day.
amend-given-text = Ak chcete zmeniť alebo vziať späť, čo ste odoslali, vráťte sa na túto stránku s týmto kódom:
# Under the code.
amend-given-hint = Zapíšte si ho a nikomu ho neukazujte. Kto ho má, môže čítať a meniť, čo ste odoslali. Znova vám ho už nebudeme môcť povedať.

## Coming back

# Opens the field for the code.
amend-open-button = Zmeniť alebo vziať späť, čo ste odoslali
# Label of the field.
amend-code-label = Kód, ktorý ste dostali po odoslaní
# Under that label. The code is an example and stays as it is.
amend-code-hint = Má štyri skupiny, napríklad 7KQ4-M2XD-90TB-CEGH. Na veľkých písmenách a spojovníkoch nezáleží.
# Button beside the field.
amend-find-button = Zobraziť moje odoslané odpovede
# While the landlord’s computer is asked.
amend-looking-status = Hľadáme, čo ste odoslali …
# The field was left empty.
amend-missing-text = Napíšte kód
# What was typed can’t be a code.
amend-form-text = Kód nie je celý. Napíšte všetkých 16 písmen a číslic.
# There is nothing with that code.
amend-unknown-text = S týmto kódom nebolo nič odoslané. Skontrolujte každé písmeno a číslicu. Ak ste odoslané odpovede vzali späť, už neexistujú.
# The survey has closed.
amend-closed-text = Termín sa už skončil. Čo bolo odoslané, sa už pomocou kódu nedá zmeniť ani vziať späť.
# Somebody has tried many codes that do not fit.
amend-many-text = Práve bolo zadaných priveľa nesprávnych kódov. Počkajte minútu a potom to skúste znova.
# No connection, or the landlord’s computer does not answer.
amend-offline-text = Nevieme sa spojiť s miestom, kde sú vaše odpovede uložené. Skúste to znova, keď budete mať pripojenie.

## While changing

# Above the questions, with the earlier answers in them. $reference: a short code that stands beside it.
amend-changing-status = Toto ste odoslali, referenčné číslo { $reference }. Zmeňte, čo chcete, a potom to odošlite znova. Dovtedy sa nič nezmení.
# Button: goes back to an empty form.
amend-leave-button = Nechať tak, ako to bolo
# Button: begins to withdraw.
amend-withdraw-button = Vziať späť moje odoslané odpovede
# Asks once more.
amend-sure-text = Všetko, čo ste odoslali, sa vymaže. Nikto to už nebude môcť obnoviť.
# Button: withdraws.
amend-sure-button = Áno, vymazať
# Button: does not withdraw.
amend-keep-button = Nie, ponechať
# While it is being withdrawn.
amend-withdrawing-status = Vymazáva sa, čo ste odoslali …
# It was withdrawn.
amend-withdrawn-status = Všetko, čo ste odoslali, je vymazané.
