### Words of the pages on which residents confirm or leave the register of those who want to be involved, and of the messages that lead there.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Pages

# Title of the page on which a resident confirms an address.
involved-confirm-title = Potvrďte, že se chcete zapojit
# On that page. $landlord: the landlord’s name.
involved-confirm-text = Stisknutím tlačítka se zapíšete na seznam obyvatel, kteří se chtějí zapojit. Organizace: { $landlord }.
# Button on that page.
involved-confirm-button = Ano, přidejte mě
# Title of the page after that.
involved-confirmed-title = Jste na seznamu
# On that page. $landlord: the landlord’s name.
involved-confirmed-text = Děkujeme. { $landlord } vás bude kontaktovat způsobem, který jste si zvolili. V každé zprávě najdete, jak se ze seznamu odhlásit.
# Title of the page on which a resident leaves.
involved-leave-title = Odhlášení ze seznamu
# On that page. $landlord: the landlord’s name.
involved-leave-text = Stisknutím tlačítka se odhlásíte ze seznamu obyvatel, kteří se chtějí zapojit. Organizace: { $landlord }. Smažeme všechno, co jste nám pro tento účel sdělili.
# Button on that page.
involved-leave-button = Odhlaste mě ze seznamu
# Title of the page after that.
involved-left-title = Už nejste na seznamu
# On that page.
involved-left-text = Smazali jsme všechno, co jste nám pro tento účel sdělili. Znovu se můžete přihlásit kdykoli.
# Title of the page on which a resident says once a year whether the interest is still there.
involved-still-title = Máte stále zájem?
# On that page. $landlord: the landlord’s name.
involved-still-text = Organizaci { $landlord } jste řekli, že se chcete zapojit. Stisknutím tlačítka zůstanete na seznamu další rok.
# Button on that page.
involved-still-button = Ano, nechte mě na seznamu
# Title of the page after that.
involved-stayed-title = Zůstáváte na seznamu
# On that page.
involved-stayed-text = Děkujeme. Za rok se zeptáme znovu.
# Link to the page on which a resident leaves.
involved-leave-link = Odhlásit se ze seznamu
# Title where a link has been used already or is too old.
involved-gone-title = Tento odkaz už nefunguje
# On that page.
involved-gone-text = Možná už byl použitý, nebo je příliš starý. Pokud se stále chcete přihlásit, vyplňte formulář znovu.

## Messages. They go out as plain text, as email or as a text to a phone. An address to open follows each on a line of its own.

# Subject of the message that asks for a confirmation.
involved-confirm-subject-title = Potvrďte, že se chcete zapojit
# The message; the address follows it. $landlord: the landlord’s name; $days: for how many days the address works.
involved-confirm-message-text = { $days ->
    [one] { $landlord }: potvrďte, že se chcete zapojit. Otevřete tuto stránku do { $days } dne. Pokud jste o to nežádali, nedělejte nic a my vaše údaje smažeme.
    [few] { $landlord }: potvrďte, že se chcete zapojit. Otevřete tuto stránku do { $days } dnů. Pokud jste o to nežádali, nedělejte nic a my vaše údaje smažeme.
    [many] { $landlord }: potvrďte, že se chcete zapojit. Otevřete tuto stránku do { $days } dne. Pokud jste o to nežádali, nedělejte nic a my vaše údaje smažeme.
   *[other] { $landlord }: potvrďte, že se chcete zapojit. Otevřete tuto stránku do { $days } dnů. Pokud jste o to nežádali, nedělejte nic a my vaše údaje smažeme.
}
# Subject of the yearly message.
involved-still-subject-title = Máte stále zájem se zapojit?
# The message; the address follows it. $landlord: the landlord’s name; $date: the day until which an answer counts, in words.
involved-still-message-text = { $landlord }: řekli jste nám, že se chcete zapojit. Pokud chcete na seznamu zůstat, nebo se z něj odhlásit, otevřete tuto stránku do { $date } včetně. Pokud se neozvete, ze seznamu vás odhlásíme a vaše údaje smažeme.
