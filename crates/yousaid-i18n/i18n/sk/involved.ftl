### Words of the pages on which residents confirm or leave the register of those who want to be involved, and of the messages that lead there.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Pages

# Title of the page on which a resident confirms an address.
involved-confirm-title = Potvrďte, že sa chcete zapojiť
# On that page. $landlord: the landlord’s name.
involved-confirm-text = Stlačením tlačidla sa pridáte do zoznamu obyvateľov, ktorí sa chcú zapojiť ({ $landlord }).
# Button on that page.
involved-confirm-button = Áno, pridajte ma
# Title of the page after that.
involved-confirmed-title = Ste v zozname
# On that page. $landlord: the landlord’s name.
involved-confirmed-text = Ďakujeme. { $landlord } vás bude kontaktovať spôsobom, ktorý ste si vybrali. V každej správe nájdete, ako sa dá zo zoznamu odísť.
# Title of the page on which a resident leaves.
involved-leave-title = Odísť zo zoznamu
# On that page. $landlord: the landlord’s name.
involved-leave-text = Stlačením tlačidla odídete zo zoznamu obyvateľov, ktorí sa chcú zapojiť ({ $landlord }). Vymažeme všetko, čo ste nám na tento účel uviedli.
# Button on that page.
involved-leave-button = Odstráňte ma zo zoznamu
# Title of the page after that.
involved-left-title = Už nie ste v zozname
# On that page.
involved-left-text = Vymazali sme všetko, čo ste nám na tento účel uviedli. Kedykoľvek sa môžete pridať znova.
# Title of the page on which a resident says once a year whether the interest is still there.
involved-still-title = Máte ešte záujem?
# On that page. $landlord: the landlord’s name.
involved-still-text = Povedali ste nám, že sa chcete zapojiť ({ $landlord }). Stlačením tlačidla zostanete v zozname ďalší rok.
# Button on that page.
involved-still-button = Áno, nechajte ma v zozname
# Title of the page after that.
involved-stayed-title = Zostávate v zozname
# On that page.
involved-stayed-text = Ďakujeme. O rok sa opýtame znova.
# Link to the page on which a resident leaves.
involved-leave-link = Odísť zo zoznamu
# Title where a link has been used already or is too old.
involved-gone-title = Tento odkaz už nefunguje
# On that page.
involved-gone-text = Možno už bol použitý alebo je príliš starý. Ak sa ešte chcete pridať, vyplňte formulár znova.

## Messages. They go out as plain text, as email or as a text to a phone. An address to open follows each on a line of its own.

# Subject of the message that asks for a confirmation.
involved-confirm-subject-title = Potvrďte, že sa chcete zapojiť
# The message; the address follows it. $landlord: the landlord’s name; $days: for how many days the address works.
involved-confirm-message-text = { $days ->
    [one] { $landlord }: potvrďte, že sa chcete zapojiť. Otvorte túto stránku do { $days } dňa. Ak ste o to nežiadali, nerobte nič a vaše údaje vymažeme.
    [few] { $landlord }: potvrďte, že sa chcete zapojiť. Otvorte túto stránku do { $days } dní. Ak ste o to nežiadali, nerobte nič a vaše údaje vymažeme.
    [many] { $landlord }: potvrďte, že sa chcete zapojiť. Otvorte túto stránku do { $days } dňa. Ak ste o to nežiadali, nerobte nič a vaše údaje vymažeme.
   *[other] { $landlord }: potvrďte, že sa chcete zapojiť. Otvorte túto stránku do { $days } dní. Ak ste o to nežiadali, nerobte nič a vaše údaje vymažeme.
}
# Subject of the yearly message.
involved-still-subject-title = Máte ešte záujem zapojiť sa?
# The message; the address follows it. $landlord: the landlord’s name; $date: the day until which an answer counts, in words.
involved-still-message-text = { $landlord }: povedali ste nám, že sa chcete zapojiť. Ak chcete v zozname zostať alebo z neho odísť, otvorte túto stránku do { $date } vrátane. Ak sa neozvete, odstránime vás zo zoznamu a vaše údaje vymažeme.
