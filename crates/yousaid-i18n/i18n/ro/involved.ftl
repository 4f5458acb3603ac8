### Words of the pages on which residents confirm or leave the register of those who want to be involved, and of the messages that lead there.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Pages

# Title of the page on which a resident confirms an address.
involved-confirm-title = Confirmați că doriți să vă implicați
# On that page. $landlord: the landlord’s name.
involved-confirm-text = Apăsați butonul pentru a intra pe lista locatarilor care doresc să se implice alături de { $landlord }.
# Button on that page.
involved-confirm-button = Da, adăugați-mă
# Title of the page after that.
involved-confirmed-title = Sunteți pe listă
# On that page. $landlord: the landlord’s name.
involved-confirmed-text = Vă mulțumim. { $landlord } vă va contacta în modul pe care l-ați ales. Fiecare mesaj vă spune cum puteți ieși de pe listă.
# Title of the page on which a resident leaves.
involved-leave-title = Ieșiți de pe listă
# On that page. $landlord: the landlord’s name.
involved-leave-text = Apăsați butonul pentru a ieși de pe lista locatarilor care doresc să se implice alături de { $landlord }. Ștergem tot ce ne-ați spus pentru această listă.
# Button on that page.
involved-leave-button = Scoateți-mă de pe listă
# Title of the page after that.
involved-left-title = Nu mai sunteți pe listă
# On that page.
involved-left-text = Am șters tot ce ne-ați spus pentru această listă. Puteți reveni oricând.
# Title of the page on which a resident says once a year whether the interest is still there.
involved-still-title = Mai doriți să vă implicați?
# On that page. $landlord: the landlord’s name.
involved-still-text = Ați anunțat { $landlord } că doriți să vă implicați. Apăsați butonul pentru a rămâne pe listă încă un an.
# Button on that page.
involved-still-button = Da, păstrați-mă pe listă
# Title of the page after that.
involved-stayed-title = Rămâneți pe listă
# On that page.
involved-stayed-text = Vă mulțumim. Vă vom întreba din nou peste un an.
# Link to the page on which a resident leaves.
involved-leave-link = Ieșiți de pe listă
# Title where a link has been used already or is too old.
involved-gone-title = Acest link nu mai funcționează
# On that page.
involved-gone-text = Poate că a fost deja folosit sau este prea vechi. Dacă mai doriți să intrați pe listă, completați din nou formularul.

## Messages. They go out as plain text, as email or as a text to a phone. An address to open follows each on a line of its own.

# Subject of the message that asks for a confirmation.
involved-confirm-subject-title = Confirmați că doriți să vă implicați
# The message; the address follows it. $landlord: the landlord’s name; $days: for how many days the address works.
involved-confirm-message-text = { $days ->
    [one] { $landlord }: confirmați că doriți să vă implicați. Deschideți această pagină în cel mult { $days } zi. Dacă nu ați cerut acest lucru, nu faceți nimic, iar noi vă vom șterge datele.
    [few] { $landlord }: confirmați că doriți să vă implicați. Deschideți această pagină în cel mult { $days } zile. Dacă nu ați cerut acest lucru, nu faceți nimic, iar noi vă vom șterge datele.
   *[other] { $landlord }: confirmați că doriți să vă implicați. Deschideți această pagină în cel mult { $days } de zile. Dacă nu ați cerut acest lucru, nu faceți nimic, iar noi vă vom șterge datele.
}
# Subject of the yearly message.
involved-still-subject-title = Mai doriți să vă implicați?
# The message; the address follows it. $landlord: the landlord’s name; $date: the day until which an answer counts, in words.
involved-still-message-text = { $landlord }: ne-ați spus că doriți să vă implicați. Ca să rămâneți pe listă sau să ieșiți de pe ea, deschideți această pagină până la { $date }. Dacă nu primim un răspuns, vă scoatem de pe listă și vă ștergem datele.
