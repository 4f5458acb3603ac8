### Words of pages that work without scripts only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Button at the end of a form, where all questions are on one page and nothing is checked before.
plain-send-button = Odeslat

# Hint at a question of such a form that only some are asked. $condition: a clause, as
# you answered “No” to “Were you seen today?”
plain-only-if-hint = Na tuto otázku odpovězte, jen pokud { $condition }.

# The same where the condition can't be said in this language.
plain-only-if-applies-hint = Na tuto otázku odpovězte, jen pokud se vás týká.

# Hint at the beginning of a part of such a form that only some are asked. $condition: a clause as above.
plain-part-if-hint = Na otázky v této části odpovězte, jen pokud { $condition }.

# The same where the condition can't be said in this language.
plain-part-if-applies-hint = Na otázky v této části odpovězte, jen pokud se vás týkají.

# Above a page that is shown again because an answer on it led to further questions on the same page.
plain-more-status = Z vašich odpovědí na této stránce vyplývají další otázky. Odpovězte na ně a pokračujte.

# Error at a list that is put in order by choosing a place for each thing, where two have the same place.
plain-ranking-tied-text = Vyberte pro každou možnost jiné místo

# In the place where photos or documents could be added, on pages that can't take them.
plain-files-hint = Na této stránce nelze přidat fotky ani dokumenty.

# Follows the sentence above, where the question may be left without an answer.
plain-files-instead-hint = Odpovězte na všechno ostatní a odpovědi odešlete. Fotky nebo dokumenty nám potom předejte jiným způsobem a uveďte referenční kód, který se vám zobrazí.

# Follows the sentence above instead, where nothing can be sent without a photo or document.
plain-files-needed-hint = Bez nich odsud nelze nic odeslat. Otevřete tuto stránku v prohlížeči se zapnutým JavaScriptem nebo se na nás obraťte.

# On the page that says that answers have been received.
plain-keep-hint = Pokud si chcete nechat kopii svých odpovědí, stránku vytiskněte nebo uložte.

# Where what was answered on earlier pages can't be read any more.
plain-expired-title = Vaše odpovědi z předchozích stránek se nezachovaly

# Text under it. The questions of the page that was just answered follow.
plain-expired-text = Stránka byla otevřená déle než den, nebo se cestou změnila. Co jste na ní odpověděli, je stále tady. Pokračujte a odpovězte znovu na předchozí otázky.

# Title where the answers could not be stored at the moment.
plain-unsent-title = Vaše odpovědi nejsou odeslané

# Text under it; a button to send follows.
plain-unsent-text = Na naší straně je problém. Žádná z vašich odpovědí se neztratila. Počkejte minutu a odešlete odpovědi znovu.

# Title where other answers were sent from this form before.
plain-sent-before-title = Své odpovědi jste už odeslali

# Text under it.
plain-sent-before-text = Z této stránky už byly dříve odeslány jiné odpovědi. Jsou uložené a nic se nezměnilo.

# Title where the address names no survey.
plain-unknown-title = Tady žádný dotazník není

# Text under it.
plain-unknown-text = Zkontrolujte adresu. Pokud jste přišli přes odkaz, dotazník už mohl být odstraněn.

# Title in the place of a survey whose answers are encrypted on the resident's device, on pages without scripts.
plain-sealed-title = K tomuto dotazníku je potřeba JavaScript

# Text under it.
plain-sealed-text = Vaše odpovědi se před odesláním zašifrují přímo ve vašem zařízení, aby si je mohli přečíst jen lidé, kteří dotazník spravují. Stránka bez JavaScriptu to neumí. Zapněte JavaScript a otevřete dotazník znovu, nebo se na nás obraťte, abyste mohli odpovědět jiným způsobem.

# Title where what was sent is too long to be read.
plain-large-title = Vaše odpovědi jsou příliš dlouhé

# Text under it.
plain-large-text = Vraťte se, zkraťte nejdelší odpovědi a odešlete je znovu.

# Link to the same survey, all of it on one page.
plain-whole-link = Všechny otázky na jedné stránce

# Link to the same survey, one page after the other.
plain-paged-link = Po jednotlivých stránkách

# Label of a field that only text browsers show: programs that send forms by themselves are told by it, because
# people leave it empty.
plain-empty-label = Toto pole nechte prázdné
