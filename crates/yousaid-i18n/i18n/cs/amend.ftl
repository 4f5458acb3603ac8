### Words for coming back with a code: to change or withdraw what was sent. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## After sending

# Above the code, after answers have arrived. $date: the last day.
amend-given-until-text = Pokud chcete změnit nebo vzít zpět, co jste odeslali, vraťte se na tuto stránku do { $date } včetně s tímto kódem:
# The same where there is no last day.
amend-given-text = Pokud chcete změnit nebo vzít zpět, co jste odeslali, vraťte se na tuto stránku s tímto kódem:
# Under the code.
amend-given-hint = Poznamenejte si ho a nikomu ho neříkejte. Kdo ho má, může číst a měnit, co jste odeslali. Znovu vám ho sdělit nemůžeme.

## Coming back

# Opens the field for the code.
amend-open-button = Změnit nebo vzít zpět, co jste odeslali
# Label of the field.
amend-code-label = Kód, který jste dostali po odeslání
# Under that label. The code is an example and stays as it is.
amend-code-hint = Má čtyři skupiny, například 7KQ4-M2XD-90TB-CEGH. Na velkých písmenech a spojovnících nezáleží.
# Button beside the field.
amend-find-button = Ukázat, co jsem poslal(a)
# While the landlord’s computer is asked.
amend-looking-status = Hledáme, co jste odeslali…
# The field was left empty.
amend-missing-text = Zadejte kód
# What was typed can’t be a code.
amend-form-text = Tento kód není celý. Kód má 16 písmen a číslic.
# There is nothing with that code.
amend-unknown-text = S tímto kódem nebylo nic odesláno. Zkontrolujte každé písmeno a číslici. Pokud jste vzali zpět, co jste odeslali, už to neexistuje.
# The survey has closed.
amend-closed-text = Příjem odpovědí je už uzavřený. Co bylo odesláno, už nelze pomocí kódu změnit ani vzít zpět.
# Somebody has tried many codes that do not fit.
amend-many-text = Právě bylo zadáno příliš mnoho nesprávných kódů. Počkejte minutu a zkuste to znovu.
# No connection, or the landlord’s computer does not answer.
amend-offline-text = Nemůžeme se spojit s místem, kde jsou vaše odpovědi uložené. Zkuste to znovu, až budete mít připojení.

## While changing

# Above the questions, with the earlier answers in them. $reference: a short code that stands beside it.
amend-changing-status = Toto jste odeslali, referenční kód je { $reference }. Změňte, co chcete, a odešlete to znovu. Do té doby se nic nezmění.
# Button: goes back to an empty form.
amend-leave-button = Nechat tak, jak to bylo
# Button: begins to withdraw.
amend-withdraw-button = Vzít zpět, co jsem poslal(a)
# Asks once more.
amend-sure-text = Všechno, co jste odeslali, se smaže. Nikdo to nemůže obnovit.
# Button: withdraws.
amend-sure-button = Ano, smazat
# Button: does not withdraw.
amend-keep-button = Ne, ponechat
# While it is being withdrawn.
amend-withdrawing-status = Mažeme, co jste odeslali…
# It was withdrawn.
amend-withdrawn-status = Co jste odeslali, je smazané.
