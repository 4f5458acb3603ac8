### Words of pages that work without scripts only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Button at the end of a form, where all questions are on one page and nothing is checked before.
plain-send-button = Küldés

# Hint at a question of such a form that only some are asked. $condition: a clause, as
# you answered “No” to “Were you seen today?”
plain-only-if-hint = Csak akkor válaszoljon erre, ha { $condition }.

# The same where the condition can't be said in this language.
plain-only-if-applies-hint = Csak akkor válaszoljon erre, ha Önre vonatkozik.

# Hint at the beginning of a part of such a form that only some are asked. $condition: a clause as above.
plain-part-if-hint = Csak akkor válaszoljon ennek a résznek a kérdéseire, ha { $condition }.

# The same where the condition can't be said in this language.
plain-part-if-applies-hint = Csak akkor válaszoljon ennek a résznek a kérdéseire, ha Önre vonatkoznak.

# Above a page that is shown again because an answer on it led to further questions on the same page.
plain-more-status = Az ezen az oldalon adott válaszai további kérdésekhez vezetnek. Válaszoljon rájuk, és lépjen tovább.

# Error at a list that is put in order by choosing a place for each thing, where two have the same place.
plain-ranking-tied-text = Mindegyikhez más helyet válasszon

# In the place where photos or documents could be added, on pages that can't take them.
plain-files-hint = Ezen az oldalon nem lehet fotót vagy dokumentumot hozzáadni.

# Follows the sentence above, where the question may be left without an answer.
plain-files-instead-hint = Válaszoljon minden másra, és küldje el a válaszait. Utána más módon juttassa el hozzánk a fotóit vagy a dokumentumait, és adja meg a hivatkozási számot, amely megjelenik majd.

# Follows the sentence above instead, where nothing can be sent without a photo or document.
plain-files-needed-hint = Ezek nélkül innen semmi sem küldhető el. Nyissa meg ezt az oldalt olyan böngészőben, amelyben be van kapcsolva a JavaScript, vagy lépjen kapcsolatba velünk.

# On the page that says that answers have been received.
plain-keep-hint = Nyomtassa ki vagy mentse el ezt az oldalt, hogy meglegyen a válaszai másolata.

# Where what was answered on earlier pages can't be read any more.
plain-expired-title = A korábbi oldalakon adott válaszai nem maradtak meg

# Text under it. The questions of the page that was just answered follow.
plain-expired-text = Az oldal több mint egy napig nyitva volt, vagy útközben megváltozott. Amit ezen az oldalon válaszolt, még itt van. Lépjen tovább, és válaszoljon újra a korábbi kérdésekre.

# Title where the answers could not be stored at the moment.
plain-unsent-title = A válaszai nincsenek elküldve

# Text under it; a button to send follows.
plain-unsent-text = Nálunk van valami hiba. A válaszai nem vesztek el. Várjon egy percet, majd küldje el újra a válaszait.

# Title where other answers were sent from this form before.
plain-sent-before-title = A válaszait már elküldte

# Text under it.
plain-sent-before-text = Erről az oldalról korábban más válaszokat küldtek el. Azokat megőriztük, semmi sem változott.

# Title where the address names no survey.
plain-unknown-title = Itt nincs kérdőív

# Text under it.
plain-unknown-text = Ellenőrizze a címet. Ha egy linkre kattintott, lehet, hogy a kérdőívet már levették.

# Title in the place of a survey whose answers are encrypted on the resident's device, on pages without scripts.
plain-sealed-title = Ehhez a kérdőívhez JavaScript szükséges

# Text under it.
plain-sealed-text = A válaszait elküldés előtt a saját eszköze titkosítja, hogy csak a kérdőív kezelői olvashassák el őket. JavaScript nélkül az oldal erre nem képes. Kapcsolja be a JavaScriptet, és nyissa meg újra a kérdőívet, vagy lépjen kapcsolatba velünk, hogy más módon válaszolhasson.

# Title where what was sent is too long to be read.
plain-large-title = A válaszai túl hosszúak

# Text under it.
plain-large-text = Lépjen vissza, rövidítse le a leghosszabb válaszait, és küldje el újra.

# Link to the same survey, all of it on one page.
plain-whole-link = Minden kérdés egy oldalon

# Link to the same survey, one page after the other.
plain-paged-link = Oldalanként

# Label of a field that only text browsers show: programs that send forms by themselves are told by it, because
# people leave it empty.
plain-empty-label = Hagyja üresen ezt a mezőt
