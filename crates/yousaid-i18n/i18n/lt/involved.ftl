### Words of the pages on which residents confirm or leave the register of those who want to be involved, and of the messages that lead there.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Pages

# Title of the page on which a resident confirms an address.
involved-confirm-title = Patvirtinkite, kad norite dalyvauti
# On that page. $landlord: the landlord’s name.
involved-confirm-text = Paspauskite mygtuką, kad būtumėte įtraukti į sąrašą gyventojų, norinčių dalyvauti organizacijos „{ $landlord }“ veikloje.
# Button on that page.
involved-confirm-button = Taip, įtraukite mane
# Title of the page after that.
involved-confirmed-title = Esate sąraše
# On that page. $landlord: the landlord’s name.
involved-confirmed-text = Dėkojame. { $landlord } susisieks su Jumis taip, kaip pasirinkote. Kiekvienoje žinutėje nurodyta, kaip išsibraukti iš sąrašo.
# Title of the page on which a resident leaves.
involved-leave-title = Išsibraukimas iš sąrašo
# On that page. $landlord: the landlord’s name.
involved-leave-text = Paspauskite mygtuką, kad būtumėte išbraukti iš sąrašo gyventojų, norinčių dalyvauti organizacijos „{ $landlord }“ veikloje. Ištrinsime viską, ką tam mums pateikėte.
# Button on that page.
involved-leave-button = Išbraukite mane iš sąrašo
# Title of the page after that.
involved-left-title = Sąraše Jūsų nebėra
# On that page.
involved-left-text = Ištrynėme viską, ką tam mums pateikėte. Bet kada galite vėl įsitraukti.
# Title of the page on which a resident says once a year whether the interest is still there.
involved-still-title = Ar vis dar norite dalyvauti?
# On that page. $landlord: the landlord’s name.
involved-still-text = Pranešėte, kad norite dalyvauti organizacijos „{ $landlord }“ veikloje. Paspauskite mygtuką, kad liktumėte sąraše dar metus.
# Button on that page.
involved-still-button = Taip, palikite mane sąraše
# Title of the page after that.
involved-stayed-title = Liekate sąraše
# On that page.
involved-stayed-text = Dėkojame. Vėl paklausime po metų.
# Link to the page on which a resident leaves.
involved-leave-link = Išsibraukti iš sąrašo
# Title where a link has been used already or is too old.
involved-gone-title = Ši nuoroda nebeveikia
# On that page.
involved-gone-text = Galbūt ji jau panaudota arba nebegalioja. Jei vis dar norite dalyvauti, užpildykite formą iš naujo.

## Messages. They go out as plain text, as email or as a text to a phone. An address to open follows each on a line of its own.

# Subject of the message that asks for a confirmation.
involved-confirm-subject-title = Patvirtinkite, kad norite dalyvauti
# The message; the address follows it. $landlord: the landlord’s name; $days: for how many days the address works.
involved-confirm-message-text = { $days ->
    [one] { $landlord }: patvirtinkite, kad norite dalyvauti mūsų veikloje. Atidarykite šį puslapį per { $days } dieną. Jei to neprašėte, nieko nedarykite ir Jūsų duomenis ištrinsime.
    [few] { $landlord }: patvirtinkite, kad norite dalyvauti mūsų veikloje. Atidarykite šį puslapį per { $days } dienas. Jei to neprašėte, nieko nedarykite ir Jūsų duomenis ištrinsime.
    [many] { $landlord }: patvirtinkite, kad norite dalyvauti mūsų veikloje. Atidarykite šį puslapį per { $days } dienos. Jei to neprašėte, nieko nedarykite ir Jūsų duomenis ištrinsime.
   *[other] { $landlord }: patvirtinkite, kad norite dalyvauti mūsų veikloje. Atidarykite šį puslapį per { $days } dienų. Jei to neprašėte, nieko nedarykite ir Jūsų duomenis ištrinsime.
}
# Subject of the yearly message.
involved-still-subject-title = Ar vis dar norite dalyvauti?
# The message; the address follows it. $landlord: the landlord’s name; $date: the day until which an answer counts, in words.
involved-still-message-text = { $landlord }: pranešėte mums, kad norite dalyvauti mūsų veikloje. Norėdami likti sąraše arba iš jo išsibraukti, atidarykite šį puslapį iki { $date } imtinai. Jei atsakymo negausime, išbrauksime Jus iš sąrašo ir ištrinsime Jūsų duomenis.
