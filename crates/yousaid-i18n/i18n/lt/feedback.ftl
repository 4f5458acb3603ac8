### Words of the feedback form only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The form

# Heading of the form.
feedback-title = Pasakykite, ką manote
# The first question: which of the four below.
feedback-exit-label = Ką norėtumėte pateikti?
# Choice, in large letters. What follows the colon is an explanation.
feedback-compliment-label = Padėka: kažkas buvo gerai
# Choice, in large letters.
feedback-comment-label = Pastaba: kažkas, ką verta žinoti
# Choice, in large letters.
feedback-suggestion-label = Pasiūlymas: kažkas galėtų būti geriau
# Choice, in large letters. A complaint follows the landlord's complaints procedure.
feedback-complaint-label = Skundas: manęs kažkas netenkina ir noriu, kad tai būtų ištaisyta
# Question before a list of topics such as repairs or rent.
feedback-about-label = Su kuo tai susiję?
# Last choice of that list.
feedback-about-other-label = Su kuo nors kitu
# Question: which estate, street or block.
feedback-where-label = Kur tai yra?
# Help for that question, where it is answered in words.
feedback-where-hint = Pavyzdžiui, gyvenamasis kvartalas, gatvė ar daugiabutis namas
# Last choice, where there is a list of places.
feedback-where-other-label = Kitur
# Question over the large text box.
feedback-what-label = Ką norėtumėte mums papasakoti?
# Question, for complaints only.
feedback-put-right-label = Kas, Jūsų nuomone, ištaisytų padėtį?
# Question, for complaints only. The answers are Yes and No.
feedback-told-before-label = Ar jau esate mums apie tai pranešę?
# Question: photos can be added from the device.
feedback-photo-label = Pridėkite nuotrauką
# Question. The answers are Yes and No.
feedback-contact-label = Ar galime dėl to su Jumis susisiekti?
# Question before the ways below.
feedback-contact-by-label = Kaip su Jumis susisiekti?
# Choice.
feedback-by-email-label = El. paštu
# Choice.
feedback-by-telephone-label = Telefonu
# Choice.
feedback-by-text-label = SMS žinute
# Choice.
feedback-by-post-label = Paštu
# Label of a field.
feedback-name-label = Jūsų vardas ir pavardė
# Label of a field.
feedback-email-label = Jūsų el. pašto adresas
# Label of a field.
feedback-telephone-label = Jūsų telefono numeris
# Label of a field, for text messages.
feedback-mobile-label = Jūsų mobiliojo telefono numeris
# Label of the fields of a postal address.
feedback-address-label = Jūsų adresas
# Question before a list of languages, each in its own name.
feedback-contact-language-label = Kokia kalba Jums atsakyti?
# Question before the formats below.
feedback-contact-format-label = Ar mūsų atsakymo reikia kitu formatu?
# Choice: letters of 16 points or more.
feedback-large-print-label = Stambus šriftas
# Choice.
feedback-braille-label = Brailio raštas
# Choice: a recording to listen to.
feedback-audio-label = Garso įrašas
# Choice: short sentences with pictures, for people with learning disabilities.
feedback-easy-read-label = Lengvai suprantamas tekstas su paveikslėliais (Easy Read)
# Choice.
feedback-sign-language-label = Britų gestų kalba (BSL)
# Button that sends the form.
feedback-send-button = Siųsti mano atsiliepimą

## A complaint

# Heading of a box that appears when "complaint" was chosen.
feedback-complaint-heading = Skundo pateikimas
# The first words in it: what a complaint is.
feedback-complaint-text = Galite skųstis dėl visko, kas Jūsų netenkina ir ką mes arba mums dirbantys žmonės padarėme ar ko nepadarėme. Žodžio „skundas“ vartoti nebūtina. Skundą už Jus gali pateikti ir kitas žmogus. Kai išsiųsite šią formą, Jūsų skundas bus pateiktas.
# Link to the landlord's complaints procedure.
feedback-procedure-link = Kaip nagrinėjame skundus
# Before the name, website and number of the Ombudsman, who looks at complaints that the landlord has not put right.
feedback-ombudsman-text = Jei mūsų atsakymas Jūsų netenkina arba norite patarimo, bet kada galite kreiptis į ombudsmeną (Ombudsman). Tai nemokama, jis nuo mūsų nepriklauso.
# Where and how: $name: what the service is called; $number: its telephone number.
feedback-ombudsman-call-label = { $name }, telefonas: { $number }

## Was this page useful?

# Heading of the small form at the end of a page, for screen readers and in lists.
feedback-page-title = Apie šį puslapį
# Question. The answers are Yes and No.
feedback-useful-label = Ar šis puslapis buvo naudingas?
# Question that follows No.
feedback-missing-label = Ko ieškojote arba ko trūko?

## When words speak of danger: shown beside the text box while somebody types

# Heading of the note.
danger-heading = Ar Jums dabar reikia pagalbos?
# Under the note: the form does not bring help quickly, and is not stopped by the note.
danger-form-text = Šios formos niekas neperskaitys iš karto. Vis tiek galite ją išsiųsti.
# A telephone number of the note, which is a link. $number: the number; $name: who answers, like "Samaritans".
danger-call-label = Skambinkite { $number }: { $name }
# A link to more about it.
danger-more-link = Sužinoti daugiau
# Who answers: the landlord's own telephone line for urgent repairs. $landlord: the landlord's name.
danger-call-landlord-label = { $landlord }, skubus remontas
# Who answers 999.
danger-call-emergency-label = Skubiosios pagalbos tarnybos
# Who answers 0800 111 999. The name of a service in Britain.
danger-call-gas-label = National Gas Emergency Service (avarinė dujų tarnyba)
# Who answers 111. The name of a service.
danger-call-nhs-label = NHS 111 (medicinos pagalba telefonu)
# Who answers 0808 2000 247. The name of a service.
danger-call-abuse-label = National Domestic Abuse Helpline (pagalbos linija dėl smurto artimoje aplinkoje)
# Who answers 116 123. The name of a charity.
danger-call-samaritans-label = Samaritans (emocinės paramos tarnyba)
# Somebody wrote of a fire.
danger-fire-text = Jei kilo gaisras ar yra dūmų, išeikite, nebegrįžkite į vidų ir skambinkite iš lauko.
# Somebody wrote of a smell of gas.
danger-gas-text = Jei jaučiate dujų kvapą, išveskite visus į lauką ir skambinkite iš ten. Nelieskite jungiklių, nejunkite šviesos ir nedekite ugnies.
# Somebody wrote of carbon monoxide, a poisonous gas without a smell.
danger-carbon-monoxide-text = Jei suveikė anglies monoksido (smalkių) signalizatorius arba žmones pykina ar jiems skauda galvą, išveskite visus į gryną orą ir skambinkite iš ten.
# Somebody wrote of ending their life or hurting themselves. Be warm and plain.
danger-self-harm-text = Jei galvojate apie savižudybę ar norite save sužaloti, pasikalbėkite su kuo nors dabar. Samaritans išklauso dieną ir naktį, skambutis nemokamas. Jei dabar kyla pavojus gyvybei, skambinkite 999.
# Somebody wrote of violence or abuse.
danger-violence-text = Jei kas nors Jus skriaudžia ar Jums grasina, tai ne Jūsų kaltė. Jei pavojus gresia dabar, skambinkite 999. Jei skambinate mobiliuoju ir negalite kalbėti, kostelėkite arba pabarbenkite į telefoną, tada paspauskite 55. Pagalbos linija nemokama ir veikia dieną ir naktį.
# Somebody wrote of damp or mould and a child's breathing.
danger-breathing-text = Vaikui, kuriam sunku kvėpuoti, šiandien pat reikia gydytojo patarimo. Drėgmė ar pelėsis Jūsų namuose mums taip pat skubus reikalas. Jei vaikas dabar dūsta, skambinkite 999.
# Somebody wrote that there is no heating, and of a baby or somebody frail.
danger-cold-text = Jei namuose yra kūdikis, senyvo amžiaus, sergantis ar negalią turintis žmogus, dėl neveikiančio šildymo reikia veikti skubiai. Praneškite mums dabar telefonu: šios formos niekas neperskaitys iš karto. Jei kam nors dėl šalčio bloga, skambinkite NHS 111.
