### Words of pages that work without scripts only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Button at the end of a form, where all questions are on one page and nothing is checked before.
plain-send-button = Odoslať

# Hint at a question of such a form that only some are asked. $condition: a clause, as
# you answered “No” to “Were you seen today?”
plain-only-if-hint = Odpovedzte, iba ak { $condition }.

# The same where the condition can't be said in this language.
plain-only-if-applies-hint = Odpovedzte, iba ak sa vás to týka.

# Hint at the beginning of a part of such a form that only some are asked. $condition: a clause as above.
plain-part-if-hint = Na otázky v tejto časti odpovedzte, iba ak { $condition }.

# The same where the condition can't be said in this language.
plain-part-if-applies-hint = Na otázky v tejto časti odpovedzte, iba ak sa vás týkajú.

# Above a page that is shown again because an answer on it led to further questions on the same page.
plain-more-status = Z vašich odpovedí na tejto stránke vyplývajú ďalšie otázky. Odpovedzte na ne a pokračujte.

# Error at a list that is put in order by choosing a place for each thing, where two have the same place.
plain-ranking-tied-text = Pre každú možnosť vyberte iné miesto

# In the place where photos or documents could be added, on pages that can't take them.
plain-files-hint = Na tejto stránke sa nedajú pridať fotky ani dokumenty.

# Follows the sentence above, where the question may be left without an answer.
plain-files-instead-hint = Odpovedzte na všetko ostatné a odpovede odošlite. Fotky alebo dokumenty nám potom doručte iným spôsobom a uveďte referenčné číslo, ktoré sa vám zobrazí.

# Follows the sentence above instead, where nothing can be sent without a photo or document.
plain-files-needed-hint = Bez nich sa odtiaľto nedá nič odoslať. Otvorte túto stránku v prehliadači so zapnutým JavaScriptom alebo nás kontaktujte.

# On the page that says that answers have been received.
plain-keep-hint = Ak si chcete ponechať kópiu svojich odpovedí, túto stránku si vytlačte alebo uložte.

# Where what was answered on earlier pages can't be read any more.
plain-expired-title = Vaše odpovede z predchádzajúcich stránok sa neuchovali

# Text under it. The questions of the page that was just answered follow.
plain-expired-text = Stránka bola otvorená viac ako deň alebo sa cestou zmenila. Čo ste na nej odpovedali, je stále tu. Pokračujte a odpovedzte znova na predchádzajúce otázky.

# Title where the answers could not be stored at the moment.
plain-unsent-title = Vaše odpovede neboli odoslané

# Text under it; a button to send follows.
plain-unsent-text = Problém je na našej strane. Žiadna z vašich odpovedí sa nestratila. Počkajte minútu a potom odpovede odošlite znova.

# Title where other answers were sent from this form before.
plain-sent-before-title = Svoje odpovede ste už odoslali

# Text under it.
plain-sent-before-text = Z tejto stránky už boli odoslané iné odpovede. Sú uložené a nič sa nezmenilo.

# Title where the address names no survey.
plain-unknown-title = Nie je tu žiadny dotazník

# Text under it.
plain-unknown-text = Skontrolujte adresu. Ak ste prišli cez odkaz, dotazník mohol byť odstránený.

# Title in the place of a survey whose answers are encrypted on the resident's device, on pages without scripts.
plain-sealed-title = Na tento dotazník je potrebný JavaScript

# Text under it.
plain-sealed-text = Vaše odpovede sa pred odoslaním zašifrujú priamo vo vašom zariadení, aby si ich mohli prečítať iba ľudia, ktorí dotazník spravujú. Stránka bez JavaScriptu to nedokáže. Zapnite JavaScript a otvorte dotazník znova alebo nás kontaktujte, aby ste mohli odpovedať iným spôsobom.

# Title where what was sent is too long to be read.
plain-large-title = Vaše odpovede sú príliš dlhé

# Text under it.
plain-large-text = Vráťte sa späť, skráťte najdlhšie odpovede a odošlite ich znova.

# Link to the same survey, all of it on one page.
plain-whole-link = Všetky otázky na jednej stránke

# Link to the same survey, one page after the other.
plain-paged-link = Po jednej stránke

# Label of a field that only text browsers show: programs that send forms by themselves are told by it, because
# people leave it empty.
plain-empty-label = Nechajte toto pole prázdne
