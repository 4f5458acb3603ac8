### Words of pages that work without scripts only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Button at the end of a form, where all questions are on one page and nothing is checked before.
plain-send-button = Invia

# Hint at a question of such a form that only some are asked. $condition: a clause, as
# you answered “No” to “Were you seen today?”
plain-only-if-hint = Risponda a questa domanda solo se { $condition }.

# The same where the condition can't be said in this language.
plain-only-if-applies-hint = Risponda a questa domanda solo se La riguarda.

# Hint at the beginning of a part of such a form that only some are asked. $condition: a clause as above.
plain-part-if-hint = Risponda alle domande di questa parte solo se { $condition }.

# The same where the condition can't be said in this language.
plain-part-if-applies-hint = Risponda alle domande di questa parte solo se La riguardano.

# Above a page that is shown again because an answer on it led to further questions on the same page.
plain-more-status = In base alle Sue risposte, in questa pagina ci sono altre domande. Risponda e continui.

# Error at a list that is put in order by choosing a place for each thing, where two have the same place.
plain-ranking-tied-text = Scelga un posto diverso per ogni opzione

# In the place where photos or documents could be added, on pages that can't take them.
plain-files-hint = In questa pagina non è possibile aggiungere foto o documenti.

# Follows the sentence above, where the question may be left without an answer.
plain-files-instead-hint = Risponda a tutto il resto e invii le risposte. Poi ci faccia avere le foto o i documenti in un altro modo, con il codice di riferimento che vedrà.

# Follows the sentence above instead, where nothing can be sent without a photo or document.
plain-files-needed-hint = Senza foto o documenti, da qui non è possibile inviare nulla. Apra questa pagina in un browser con JavaScript attivo, oppure ci contatti.

# On the page that says that answers have been received.
plain-keep-hint = Stampi o salvi questa pagina per conservare una copia delle Sue risposte.

# Where what was answered on earlier pages can't be read any more.
plain-expired-title = Le Sue risposte nelle pagine precedenti non sono state conservate

# Text under it. The questions of the page that was just answered follow.
plain-expired-text = La pagina è rimasta aperta per più di un giorno, o è stata modificata durante l’invio. Le risposte che ha dato in questa pagina ci sono ancora. Continui e risponda di nuovo alle domande precedenti.

# Title where the answers could not be stored at the moment.
plain-unsent-title = Le Sue risposte non sono state inviate

# Text under it; a button to send follows.
plain-unsent-text = C’è un problema da parte nostra. Nessuna Sua risposta è andata persa. Aspetti un minuto, poi invii di nuovo le risposte.

# Title where other answers were sent from this form before.
plain-sent-before-title = Ha già inviato le Sue risposte

# Text under it.
plain-sent-before-text = Da questa pagina sono già state inviate altre risposte. Sono salvate e non è stato cambiato nulla.

# Title where the address names no survey.
plain-unknown-title = Qui non c’è nessun questionario

# Text under it.
plain-unknown-text = Controlli l’indirizzo. Se ha seguito un link, il questionario potrebbe essere stato rimosso.

# Title in the place of a survey whose answers are encrypted on the resident's device, on pages without scripts.
plain-sealed-title = Per questo questionario serve JavaScript

# Text under it.
plain-sealed-text = Le Sue risposte vengono cifrate sul Suo dispositivo prima dell’invio, così solo chi gestisce il questionario può leggerle. Una pagina senza JavaScript non può farlo. Apra di nuovo il questionario con JavaScript attivo, oppure ci contatti per rispondere in un altro modo.

# Title where what was sent is too long to be read.
plain-large-title = Le Sue risposte sono troppo lunghe

# Text under it.
plain-large-text = Torni indietro, accorci le risposte più lunghe e le invii di nuovo.

# Link to the same survey, all of it on one page.
plain-whole-link = Tutte le domande in una pagina

# Link to the same survey, one page after the other.
plain-paged-link = Una pagina alla volta

# Label of a field that only text browsers show: programs that send forms by themselves are told by it, because
# people leave it empty.
plain-empty-label = Lasci vuoto questo campo
