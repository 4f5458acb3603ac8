### Words for a survey that is not finished: saving it, and coming back to it with a code or a link, on another
### device too. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Saving

# Quiet button under the questions.
later-save-button = Uložit a pokračovat později
# The same once answers were saved: what was answered since is saved too.
later-again-button = Uložit znovu
# While the landlord’s computer is told.
later-saving-status = Ukládáme…
# It was saved. $date: the last day on which it can be opened.
later-saved-status = Vaše dosavadní odpovědi zůstanou uložené do { $date } včetně.
# Above the code and the link.
later-given-text = Pokud chcete pokračovat později, tady nebo na jiném zařízení, otevřete tento odkaz, nebo se na tuto stránku vraťte s tímto kódem:
# Under both.
later-given-hint = Odkaz nebo kód si teď poznamenejte: kód vám znovu sdělit nemůžeme. Kdo má odkaz nebo kód, může tyto odpovědi číst a měnit. Co vyplníte odteď, uloží se jen tehdy, když znovu stisknete tlačítko.
# The same place, for surveys that ask for photos or documents.
later-files-hint = Fotky a dokumenty se neukládají. Přidejte je, až se vrátíte.
# Button: copies the link.
later-copy-button = Zkopírovat odkaz
# After that button was pressed.
later-copied-status = Zkopírováno
# Opens the resident’s own e-mail program, with the link in a message.
later-email-link = Poslat si odkaz e-mailem
# Opens the resident’s own text messages, with the link in a message.
later-text-link = Poslat si odkaz textovou zprávou (SMS)
# The message. $title: the name of the survey; $date: the last day; $link: the address.
later-message-text = Pokračujte v dotazníku „{ $title }“ zde, a to do { $date } včetně: { $link }
# The button was pressed before anything was answered.
later-nothing-status = Zatím není co uložit. Nejdřív odpovězte na některou otázku.
# No connection, or the landlord’s computer does not answer.
later-unsaved-status = Neuloženo. Nemůžeme se spojit s místem, kam se odpovědi ukládají. Vaše odpovědi jsou stále na této stránce. Zkuste to znovu, až budete mít připojení.
# The survey has closed, or keeps no answers any more.
later-closed-status = Neuloženo. Odpovědi na tento dotazník už nelze uložit na později.
# The answers that were saved are gone.
later-gone-status = Neuloženo. Co jste uložili dříve, už tu není: bylo to odesláno nebo smazáno, nebo uplynula lhůta. Stiskněte tlačítko znovu a odpovědi se uloží s novým kódem.
# Another device has saved with the same code.
later-elsewhere-status = Neuloženo. Mezitím byly s vaším kódem uloženy jiné odpovědi, možná na jiném zařízení.
# Button beside that: shows the other answers, in the place of these.
later-theirs-button = Otevřít odpovědi uložené tam
# Button beside that: saves these answers, in the place of the others.
later-ours-button = Uložit místo nich tyto

## Coming back

# Opens the field for the code.
later-open-button = Pokračovat v uložených odpovědích
# Label of the field.
later-code-label = Kód, který jste dostali při uložení
# Under that label. The code is an example and stays as it is.
later-code-hint = Má pět skupin, například 7KQ4-M2XD-90TB-CEGH-5R2W. Na velkých písmenech a spojovnících nezáleží. Uložené odpovědi nahradí všechny odpovědi na této stránce.
# Button beside the field.
later-find-button = Pokračovat
# While the landlord’s computer is asked.
later-looking-status = Hledáme vaše odpovědi…
# The field was left empty.
later-missing-text = Zadejte kód
# What was typed can’t be a code.
later-form-text = Tento kód není celý. Kód má 20 písmen a číslic.
# There is nothing with that code.
later-unknown-text = S tímto kódem není nic uloženo. Zkontrolujte každé písmeno a číslici. Odeslané odpovědi a odpovědi uložené příliš dávno tu už nejsou.
# Somebody has asked too often.
later-many-text = Právě přišlo příliš mnoho požadavků. Počkejte minutu a zkuste to znovu.
# No connection, or the landlord’s computer does not answer.
later-offline-text = Nemůžeme se spojit s místem, kde jsou vaše odpovědi uložené. Zkuste to znovu, až budete mít připojení.
# What was saved can’t be read, or fits nothing in the survey as it is now.
later-misfit-text = Co bylo uloženo s tímto kódem, už v tomto dotazníku nelze použít.
# The answers are back. $date: the last day on which they are kept.
later-back-status = Vaše odpovědi jsou zpět. Uložené zůstanou do { $date } včetně, nebo dokud je neodešlete.
# Behind that, where the landlord has changed the survey meanwhile.
later-newer-text = Dotazník se od uložení změnil. Je tu to, co stále odpovídá otázkám: než odpovědi odešlete, projděte si je.
