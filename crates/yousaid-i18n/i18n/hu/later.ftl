### Words for a survey that is not finished: saving it, and coming back to it with a code or a link, on another
### device too. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Saving

# Quiet button under the questions.
later-save-button = Mentés és folytatás később
# The same once answers were saved: what was answered since is saved too.
later-again-button = Mentés újra
# While the landlord’s computer is told.
later-saving-status = Mentés…
# It was saved. $date: the last day on which it can be opened.
later-saved-status = Az eddigi válaszait elmentettük. Eddig a napig őrizzük meg őket: { $date }
# Above the code and the link.
later-given-text = Ha később szeretné folytatni, itt vagy egy másik eszközön, nyissa meg ezt a linket, vagy térjen vissza erre az oldalra ezzel a kóddal:
# Under both.
later-given-hint = Jegyezze fel most a linket vagy a kódot: a kódot nem tudjuk újra megadni. Akinél a link vagy a kód van, elolvashatja és módosíthatja ezeket a válaszokat. Az ezután adott válaszait csak akkor mentjük el, ha újra megnyomja a gombot.
# The same place, for surveys that ask for photos or documents.
later-files-hint = A fotókat és a dokumentumokat nem mentjük el. Adja hozzá őket, amikor visszatér.
# Button: copies the link.
later-copy-button = Link másolása
# After that button was pressed.
later-copied-status = Másolva
# Opens the resident’s own e-mail program, with the link in a message.
later-email-link = A link elküldése magamnak e-mailben
# Opens the resident’s own text messages, with the link in a message.
later-text-link = A link elküldése magamnak SMS-ben
# The message. $title: the name of the survey; $date: the last day; $link: the address.
later-message-text = „{ $title }”: itt folytathatja a kitöltést. Utolsó nap: { $date } Link: { $link }
# The button was pressed before anything was answered.
later-nothing-status = Még nincs mit menteni. Először válaszoljon egy kérdésre.
# No connection, or the landlord’s computer does not answer.
later-unsaved-status = A mentés nem sikerült. Nem érhető el az a hely, ahol a válaszokat őrizzük. A válaszai még megvannak ezen az oldalon. Próbálja újra, amikor van kapcsolat.
# The survey has closed, or keeps no answers any more.
later-closed-status = A mentés nem sikerült. Ennek a kérdőívnek a válaszait már nem lehet későbbre elmenteni.
# The answers that were saved are gone.
later-gone-status = A mentés nem sikerült. Amit korábban elmentett, az már nincs meg: elküldték vagy törölték, vagy lejárt az ideje. Nyomja meg újra a gombot, és új kóddal mentjük el a válaszait.
# Another device has saved with the same code.
later-elsewhere-status = Nem mentettük el. Azóta más válaszokat mentettek el az Ön kódjával, talán egy másik eszközön.
# Button beside that: shows the other answers, in the place of these.
later-theirs-button = Az ott elmentett válaszok megnyitása
# Button beside that: saves these answers, in the place of the others.
later-ours-button = Ezek mentése azok helyett

## Coming back

# Opens the field for the code.
later-open-button = Folytatás elmentett válaszokkal
# Label of the field.
later-code-label = A kód, amelyet a mentéskor kapott
# Under that label. The code is an example and stays as it is.
later-code-hint = Öt csoportból áll, például 7KQ4-M2XD-90TB-CEGH-5R2W. A nagybetűk és a kötőjelek nem számítanak. Az elmentett válaszok felülírják az ezen az oldalon lévő válaszokat.
# Button beside the field.
later-find-button = Folytatás
# While the landlord’s computer is asked.
later-looking-status = Keressük a válaszait…
# The field was left empty.
later-missing-text = Írja be a kódot
# What was typed can’t be a code.
later-form-text = Írja be a teljes kódot. A kód 20 betűből és számjegyből áll.
# There is nothing with that code.
later-unknown-text = Ezzel a kóddal nem találtunk elmentett választ. Ellenőrizzen minden betűt és számjegyet. Amit már elküldtek, vagy túl régen mentettek el, azt itt már nem őrizzük.
# Somebody has asked too often.
later-many-text = Az imént túl sokszor próbálkoztak. Várjon egy percet, majd próbálja újra.
# No connection, or the landlord’s computer does not answer.
later-offline-text = Nem érhető el az a hely, ahol a válaszait őrizzük. Próbálja újra, amikor van kapcsolat.
# What was saved can’t be read, or fits nothing in the survey as it is now.
later-misfit-text = Amit ezzel a kóddal mentettek el, az ebben a kérdőívben már nem használható.
# The answers are back. $date: the last day on which they are kept.
later-back-status = Itt vannak újra a válaszai. Az elmentett válaszokat addig őrizzük, amíg el nem küldi őket, de legkésőbb eddig a napig: { $date }
# Behind that, where the landlord has changed the survey meanwhile.
later-newer-text = A kérdőív megváltozott azóta, hogy elmentette a válaszait. Ami továbbra is megfelel, az itt van: nézze át a válaszait, mielőtt elküldi őket.
