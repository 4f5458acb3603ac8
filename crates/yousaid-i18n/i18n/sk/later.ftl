### Words for a survey that is not finished: saving it, and coming back to it with a code or a link, on another
### device too. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Saving

# Quiet button under the questions.
later-save-button = Uložiť a vrátiť sa neskôr
# The same once answers were saved: what was answered since is saved too.
later-again-button = Uložiť znova
# While the landlord’s computer is told.
later-saving-status = Ukladá sa …
# It was saved. $date: the last day on which it can be opened.
later-saved-status = Vaše doterajšie odpovede sú uložené do { $date } vrátane.
# Above the code and the link.
later-given-text = Ak chcete pokračovať neskôr, tu alebo v inom zariadení, otvorte tento odkaz alebo sa vráťte na túto stránku s týmto kódom:
# Under both.
later-given-hint = Zapíšte si teraz odkaz alebo kód: kód vám už znova nebudeme môcť povedať. Kto má odkaz alebo kód, môže tieto odpovede čítať a meniť. Čo odpoviete odteraz, sa uloží, až keď znova stlačíte tlačidlo.
# The same place, for surveys that ask for photos or documents.
later-files-hint = Fotky a dokumenty sa neukladajú. Pridajte ich, keď sa vrátite.
# Button: copies the link.
later-copy-button = Kopírovať odkaz
# After that button was pressed.
later-copied-status = Skopírované
# Opens the resident’s own e-mail program, with the link in a message.
later-email-link = Poslať mi odkaz e-mailom
# Opens the resident’s own text messages, with the link in a message.
later-text-link = Poslať mi odkaz SMS správou
# The message. $title: the name of the survey; $date: the last day; $link: the address.
later-message-text = Tu môžete do { $date } vrátane pokračovať v dotazníku „{ $title }“: { $link }
# The button was pressed before anything was answered.
later-nothing-status = Zatiaľ nie je čo uložiť. Najprv odpovedzte na niektorú otázku.
# No connection, or the landlord’s computer does not answer.
later-unsaved-status = Odpovede nie sú uložené. Nevieme sa spojiť s miestom, kam sa majú uložiť. Stále sú na tejto stránke. Skúste to znova, keď budete mať pripojenie.
# The survey has closed, or keeps no answers any more.
later-closed-status = Odpovede nie sú uložené. Odpovede na tento dotazník sa už neuchovávajú na neskôr.
# The answers that were saved are gone.
later-gone-status = Odpovede nie sú uložené. Čo ste uložili predtým, sa už neuchováva: bolo to odoslané alebo vymazané, alebo uplynul čas. Stlačte tlačidlo znova, aby sa odpovede uložili s novým kódom.
# Another device has saved with the same code.
later-elsewhere-status = Odpovede nie sú uložené. Medzitým boli s vaším kódom uložené iné odpovede, možno v inom zariadení.
# Button beside that: shows the other answers, in the place of these.
later-theirs-button = Otvoriť iné uložené odpovede
# Button beside that: saves these answers, in the place of the others.
later-ours-button = Uložiť namiesto nich tieto

## Coming back

# Opens the field for the code.
later-open-button = Pokračovať s uloženými odpoveďami
# Label of the field.
later-code-label = Kód, ktorý ste dostali pri uložení
# Under that label. The code is an example and stays as it is.
later-code-hint = Má päť skupín, napríklad 7KQ4-M2XD-90TB-CEGH-5R2W. Na veľkých písmenách a spojovníkoch nezáleží. Čo ste uložili, nahradí odpovede na tejto stránke.
# Button beside the field.
later-find-button = Pokračovať
# While the landlord’s computer is asked.
later-looking-status = Hľadáme vaše odpovede …
# The field was left empty.
later-missing-text = Napíšte kód
# What was typed can’t be a code.
later-form-text = Kód nie je celý. Napíšte všetkých 20 písmen a číslic.
# There is nothing with that code.
later-unknown-text = S týmto kódom nie je nič uložené. Skontrolujte každé písmeno a číslicu. Čo bolo odoslané alebo uložené príliš dávno, sa už neuchováva.
# Somebody has asked too often.
later-many-text = Práve bolo priveľa pokusov. Počkajte minútu a potom to skúste znova.
# No connection, or the landlord’s computer does not answer.
later-offline-text = Nevieme sa spojiť s miestom, kde sú vaše odpovede uložené. Skúste to znova, keď budete mať pripojenie.
# What was saved can’t be read, or fits nothing in the survey as it is now.
later-misfit-text = Čo bolo uložené s týmto kódom, sa už v tomto dotazníku nedá použiť.
# The answers are back. $date: the last day on which they are kept.
later-back-status = Vaše odpovede sú späť. Uložené odpovede uchovávame do { $date } vrátane alebo kým ich neodošlete.
# Behind that, where the landlord has changed the survey meanwhile.
later-newer-text = Odkedy ste odpovede uložili, dotazník sa zmenil. Je tu všetko, čo sa ešte hodí: pred odoslaním si svoje odpovede prezrite.
