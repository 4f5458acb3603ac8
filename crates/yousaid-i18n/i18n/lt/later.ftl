### Words for a survey that is not finished: saving it, and coming back to it with a code or a link, on another
### device too. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Saving

# Quiet button under the questions.
later-save-button = Išsaugoti ir tęsti vėliau
# The same once answers were saved: what was answered since is saved too.
later-again-button = Išsaugoti dar kartą
# While the landlord’s computer is told.
later-saving-status = Išsaugoma…
# It was saved. $date: the last day on which it can be opened.
later-saved-status = Ligšioliniai Jūsų atsakymai išsaugoti. Jie bus saugomi iki { $date } imtinai.
# Above the code and the link.
later-given-text = Norėdami tęsti vėliau, čia arba kitame įrenginyje, atidarykite šią nuorodą arba grįžkite į šį puslapį su šiuo kodu:
# Under both.
later-given-hint = Nuorodą arba kodą užsirašykite dabar: kodo dar kartą pasakyti negalėsime. Kas turi nuorodą arba kodą, gali perskaityti ir pakeisti šiuos atsakymus. Tai, ką atsakysite nuo šiol, bus išsaugota tik tada, kai dar kartą paspausite mygtuką.
# The same place, for surveys that ask for photos or documents.
later-files-hint = Nuotraukos ir dokumentai neišsaugomi. Pridėkite juos, kai grįšite.
# Button: copies the link.
later-copy-button = Kopijuoti nuorodą
# After that button was pressed.
later-copied-status = Nukopijuota
# Opens the resident’s own e-mail program, with the link in a message.
later-email-link = Siųsti nuorodą sau el. paštu
# Opens the resident’s own text messages, with the link in a message.
later-text-link = Siųsti nuorodą sau SMS žinute
# The message. $title: the name of the survey; $date: the last day; $link: the address.
later-message-text = „{ $title }“: tęskite čia iki { $date } imtinai: { $link }
# The button was pressed before anything was answered.
later-nothing-status = Dar nėra ko išsaugoti. Pirmiausia atsakykite į kurį nors klausimą.
# No connection, or the landlord’s computer does not answer.
later-unsaved-status = Neišsaugota. Nepavyksta pasiekti vietos, kur saugomi atsakymai. Jūsų atsakymai tebėra šiame puslapyje. Bandykite dar kartą, kai turėsite ryšį.
# The survey has closed, or keeps no answers any more.
later-closed-status = Neišsaugota. Šios apklausos atsakymų vėlesniam laikui išsaugoti nebegalima.
# The answers that were saved are gone.
later-gone-status = Neišsaugota. To, ką išsaugojote anksčiau, nebėra: tai išsiųsta, ištrinta arba baigėsi saugojimo laikas. Paspauskite mygtuką dar kartą, kad išsaugotumėte su nauju kodu.
# Another device has saved with the same code.
later-elsewhere-status = Neišsaugota. Nuo to laiko su Jūsų kodu išsaugoti kiti atsakymai, galbūt kitame įrenginyje.
# Button beside that: shows the other answers, in the place of these.
later-theirs-button = Atidaryti ten išsaugotus atsakymus
# Button beside that: saves these answers, in the place of the others.
later-ours-button = Vietoj jų išsaugoti šiuos

## Coming back

# Opens the field for the code.
later-open-button = Tęsti su išsaugotais atsakymais
# Label of the field.
later-code-label = Kodas, kurį gavote išsaugoję atsakymus
# Under that label. The code is an example and stays as it is.
later-code-hint = Jį sudaro penkios grupės, pavyzdžiui, 7KQ4-M2XD-90TB-CEGH-5R2W. Didžiosios raidės ir brūkšneliai nesvarbu. Išsaugoti atsakymai pakeis šiame puslapyje esančius atsakymus.
# Button beside the field.
later-find-button = Tęsti
# While the landlord’s computer is asked.
later-looking-status = Ieškoma Jūsų atsakymų…
# The field was left empty.
later-missing-text = Įveskite kodą
# What was typed can’t be a code.
later-form-text = Įveskite visą kodą. Jį sudaro 20 raidžių ir skaitmenų.
# There is nothing with that code.
later-unknown-text = Su šiuo kodu nieko neišsaugota. Patikrinkite kiekvieną raidę ir skaitmenį. Tai, kas jau išsiųsta arba išsaugota per seniai, čia nebesaugoma.
# Somebody has asked too often.
later-many-text = Ką tik buvo per daug bandymų. Palaukite minutę ir bandykite dar kartą.
# No connection, or the landlord’s computer does not answer.
later-offline-text = Nepavyksta pasiekti vietos, kur saugomi Jūsų atsakymai. Bandykite dar kartą, kai turėsite ryšį.
# What was saved can’t be read, or fits nothing in the survey as it is now.
later-misfit-text = To, kas išsaugota su šiuo kodu, šioje apklausoje nebegalima panaudoti.
# The answers are back. $date: the last day on which they are kept.
later-back-status = Jūsų atsakymai vėl čia. Išsaugoti atsakymai laikomi iki { $date } imtinai arba kol juos išsiųsite.
# Behind that, where the landlord has changed the survey meanwhile.
later-newer-text = Nuo tada, kai išsaugojote atsakymus, apklausa pasikeitė. Čia yra tai, kas vis dar tinka: prieš siųsdami peržiūrėkite savo atsakymus.
