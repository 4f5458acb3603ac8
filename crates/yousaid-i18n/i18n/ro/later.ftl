### Words for a survey that is not finished: saving it, and coming back to it with a code or a link, on another
### device too. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Saving

# Quiet button under the questions.
later-save-button = Salvați și reveniți mai târziu
# The same once answers were saved: what was answered since is saved too.
later-again-button = Salvați din nou
# While the landlord’s computer is told.
later-saving-status = Se salvează …
# It was saved. $date: the last day on which it can be opened.
later-saved-status = Răspunsurile date până acum sunt salvate până la sfârșitul zilei de { $date }.
# Above the code and the link.
later-given-text = Ca să continuați mai târziu, aici sau pe alt dispozitiv, deschideți acest link sau reveniți la această pagină cu acest cod:
# Under both.
later-given-hint = Notați acum linkul sau codul: nu vă putem da codul din nou. Oricine are unul dintre ele poate citi și modifica aceste răspunsuri. Ce răspundeți de acum înainte se salvează numai când apăsați din nou butonul.
# The same place, for surveys that ask for photos or documents.
later-files-hint = Fotografiile și documentele nu se salvează. Adăugați-le când reveniți.
# Button: copies the link.
later-copy-button = Copiați linkul
# After that button was pressed.
later-copied-status = Copiat
# Opens the resident’s own e-mail program, with the link in a message.
later-email-link = Trimiteți-mi linkul prin e-mail
# Opens the resident’s own text messages, with the link in a message.
later-text-link = Trimiteți-mi linkul prin SMS
# The message. $title: the name of the survey; $date: the last day; $link: the address.
later-message-text = Continuați aici chestionarul „{ $title }” până la sfârșitul zilei de { $date }: { $link }
# The button was pressed before anything was answered.
later-nothing-status = Încă nu este nimic de salvat. Răspundeți mai întâi la o întrebare.
# No connection, or the landlord’s computer does not answer.
later-unsaved-status = Nu s-a salvat. Nu putem ajunge la locul unde ar fi păstrate răspunsurile dumneavoastră. Ele sunt în continuare pe această pagină. Încercați din nou când aveți conexiune.
# The survey has closed, or keeps no answers any more.
later-closed-status = Nu s-a salvat. Răspunsurile la acest chestionar nu se mai păstrează pentru mai târziu.
# The answers that were saved are gone.
later-gone-status = Nu s-a salvat. Ce ați salvat înainte nu se mai păstrează: a fost trimis sau șters ori perioada s-a încheiat. Apăsați din nou butonul ca să salvați cu un cod nou.
# Another device has saved with the same code.
later-elsewhere-status = Nu s-a salvat. Între timp s-au salvat alte răspunsuri cu codul dumneavoastră, poate pe alt dispozitiv.
# Button beside that: shows the other answers, in the place of these.
later-theirs-button = Deschideți celelalte răspunsuri
# Button beside that: saves these answers, in the place of the others.
later-ours-button = Salvați-le pe acestea în locul lor

## Coming back

# Opens the field for the code.
later-open-button = Continuați cu răspunsurile salvate
# Label of the field.
later-code-label = Codul pe care l-ați primit la salvare
# Under that label. The code is an example and stays as it is.
later-code-hint = Are cinci grupuri, de exemplu 7KQ4-M2XD-90TB-CEGH-5R2W. Majusculele și cratimele nu contează. Ce ați salvat înlocuiește răspunsurile de pe această pagină.
# Button beside the field.
later-find-button = Continuați
# While the landlord’s computer is asked.
later-looking-status = Căutăm răspunsurile dumneavoastră …
# The field was left empty.
later-missing-text = Introduceți codul
# What was typed can’t be a code.
later-form-text = Introduceți codul întreg. Un cod are 20 de litere și cifre.
# There is nothing with that code.
later-unknown-text = Nu s-a salvat nimic cu acest cod. Verificați fiecare literă și cifră. Ce a fost trimis sau salvat cu prea mult timp în urmă nu se mai păstrează.
# Somebody has asked too often.
later-many-text = Tocmai s-au făcut prea multe încercări. Așteptați un minut, apoi încercați din nou.
# No connection, or the landlord’s computer does not answer.
later-offline-text = Nu putem ajunge la locul unde sunt păstrate răspunsurile dumneavoastră. Încercați din nou când aveți conexiune.
# What was saved can’t be read, or fits nothing in the survey as it is now.
later-misfit-text = Ce s-a salvat cu acest cod nu mai poate fi folosit în acest chestionar.
# The answers are back. $date: the last day on which they are kept.
later-back-status = Răspunsurile dumneavoastră sunt din nou aici. Cele salvate se păstrează până la sfârșitul zilei de { $date } sau până când le trimiteți.
# Behind that, where the landlord has changed the survey meanwhile.
later-newer-text = Chestionarul s-a schimbat de când ați salvat. Ce se mai potrivește este aici: verificați răspunsurile înainte de a le trimite.
