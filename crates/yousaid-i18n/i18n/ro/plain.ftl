### Words of pages that work without scripts only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Button at the end of a form, where all questions are on one page and nothing is checked before.
plain-send-button = Trimiteți

# Hint at a question of such a form that only some are asked. $condition: a clause, as
# you answered “No” to “Were you seen today?”
plain-only-if-hint = Răspundeți numai dacă { $condition }.

# The same where the condition can't be said in this language.
plain-only-if-applies-hint = Răspundeți numai dacă este cazul dumneavoastră.

# Hint at the beginning of a part of such a form that only some are asked. $condition: a clause as above.
plain-part-if-hint = Răspundeți la întrebările din această parte numai dacă { $condition }.

# The same where the condition can't be said in this language.
plain-part-if-applies-hint = Răspundeți la întrebările din această parte numai dacă este cazul dumneavoastră.

# Above a page that is shown again because an answer on it led to further questions on the same page.
plain-more-status = Răspunsurile de pe această pagină duc la alte întrebări. Răspundeți la ele și continuați.

# Error at a list that is put in order by choosing a place for each thing, where two have the same place.
plain-ranking-tied-text = Alegeți un loc diferit pentru fiecare

# In the place where photos or documents could be added, on pages that can't take them.
plain-files-hint = Pe această pagină nu puteți adăuga fotografii sau documente.

# Follows the sentence above, where the question may be left without an answer.
plain-files-instead-hint = Răspundeți la toate celelalte întrebări și trimiteți răspunsurile. Apoi trimiteți-ne fotografiile sau documentele pe altă cale, cu numărul de referință care vă va fi afișat.

# Follows the sentence above instead, where nothing can be sent without a photo or document.
plain-files-needed-hint = Fără ele nu se poate trimite nimic de aici. Deschideți această pagină într-un browser cu JavaScript activat sau contactați-ne.

# On the page that says that answers have been received.
plain-keep-hint = Tipăriți sau salvați această pagină ca să păstrați o copie a răspunsurilor.

# Where what was answered on earlier pages can't be read any more.
plain-expired-title = Răspunsurile de pe paginile anterioare nu s-au păstrat

# Text under it. The questions of the page that was just answered follow.
plain-expired-text = Pagina a fost deschisă mai mult de o zi sau a fost modificată pe drum. Ce ați răspuns pe ea este încă aici. Continuați și răspundeți din nou la întrebările anterioare.

# Title where the answers could not be stored at the moment.
plain-unsent-title = Răspunsurile dumneavoastră nu au fost trimise

# Text under it; a button to send follows.
plain-unsent-text = A apărut o problemă la noi. Niciun răspuns nu s-a pierdut. Așteptați un minut, apoi trimiteți din nou răspunsurile.

# Title where other answers were sent from this form before.
plain-sent-before-title = Ați trimis deja răspunsurile

# Text under it.
plain-sent-before-text = De pe această pagină s-au trimis deja alte răspunsuri. Ele sunt păstrate și nu s-a schimbat nimic.

# Title where the address names no survey.
plain-unknown-title = Aici nu este niciun chestionar

# Text under it.
plain-unknown-text = Verificați adresa. Dacă ați folosit un link, este posibil ca acest chestionar să fi fost retras.

# Title in the place of a survey whose answers are encrypted on the resident's device, on pages without scripts.
plain-sealed-title = Pentru acest chestionar este nevoie de JavaScript

# Text under it.
plain-sealed-text = Răspunsurile sunt criptate pe dispozitivul dumneavoastră înainte de a fi trimise, ca să le poată citi numai cei care se ocupă de chestionar. O pagină fără JavaScript nu poate face acest lucru. Deschideți din nou chestionarul cu JavaScript activat sau contactați-ne ca să răspundeți în alt mod.

# Title where what was sent is too long to be read.
plain-large-title = Răspunsurile sunt prea lungi

# Text under it.
plain-large-text = Mergeți înapoi, scurtați cele mai lungi răspunsuri și trimiteți-le din nou.

# Link to the same survey, all of it on one page.
plain-whole-link = Toate întrebările pe o singură pagină

# Link to the same survey, one page after the other.
plain-paged-link = Câte o pagină pe rând

# Label of a field that only text browsers show: programs that send forms by themselves are told by it, because
# people leave it empty.
plain-empty-label = Lăsați acest câmp necompletat
