### Words of the feedback form only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The form

# Heading of the form.
feedback-title = Noo sheeg ra’yigaaga
# The first question: which of the four below.
feedback-exit-label = Ra’yigaagu noocee buu yahay?
# Choice, in large letters. What follows the colon is an explanation.
feedback-compliment-label = Ammaan: wax baa fiicnaa
# Choice, in large letters.
feedback-comment-label = Faallo: wax ay tahay inaad ogaataan
# Choice, in large letters.
feedback-suggestion-label = Talo: wax baa ka fiicnaan kara sida ay yihiin
# Choice, in large letters. A complaint follows the landlord's complaints procedure.
feedback-complaint-label = Cabasho: wax baan ku qanacsanayn, waxaanan rabaa in la saxo
# Question before a list of topics such as repairs or rent.
feedback-about-label = Waa maxay arrintu?
# Last choice of that list.
feedback-about-other-label = Wax kale
# Question: which estate, street or block.
feedback-where-label = Xaggee bay ku taallaa?
# Help for that question, where it is answered in words.
feedback-where-hint = Tusaale ahaan xaafad, waddo ama daar
# Last choice, where there is a list of places.
feedback-where-other-label = Meel kale
# Question over the large text box.
feedback-what-label = Maxaad jeclaan lahayd inaad noo sheegto?
# Question, for complaints only.
feedback-put-right-label = Sidee baad rabtaa in arrinta loo saxo?
# Question, for complaints only. The answers are Yes and No.
feedback-told-before-label = Ma hore ayaad noogu sheegtay arrintan?
# Question: photos can be added from the device.
feedback-photo-label = Ku dar sawir
# Question. The answers are Yes and No.
feedback-contact-label = Ma kugula soo xiriiri karnaa arrintan?
# Question before the ways below.
feedback-contact-by-label = Sidee baan kuula soo xiriirnaa?
# Choice.
feedback-by-email-label = Iimayl
# Choice.
feedback-by-telephone-label = Telefoon
# Choice.
feedback-by-text-label = Fariin qoraal ah
# Choice.
feedback-by-post-label = Boosto
# Label of a field.
feedback-name-label = Magacaaga
# Label of a field.
feedback-email-label = Cinwaankaaga iimaylka
# Label of a field.
feedback-telephone-label = Lambarkaaga telefoonka
# Label of a field, for text messages.
feedback-mobile-label = Lambarkaaga moobaylka
# Label of the fields of a postal address.
feedback-address-label = Cinwaankaaga
# Question before a list of languages, each in its own name.
feedback-contact-language-label = Luqaddee baan kugu jawaabnaa?
# Question before the formats below.
feedback-contact-format-label = Ma u baahan tahay jawaabtayada oo qaab kale ah?
# Choice: letters of 16 points or more.
feedback-large-print-label = Far waaweyn
# Choice.
feedback-braille-label = Farta indhoolayaasha (Braille)
# Choice: a recording to listen to.
feedback-audio-label = Cod la duubay
# Choice: short sentences with pictures, for people with learning disabilities.
feedback-easy-read-label = Qoraal fudud oo sawirro leh (Easy Read)
# Choice.
feedback-sign-language-label = Luqadda Dhegoolaha Ingiriiska (BSL)
# Button that sends the form.
feedback-send-button = Dir ra’yigayga

## A complaint

# Heading of a box that appears when "complaint" was chosen.
feedback-complaint-heading = Cabasho soo gudbi
# The first words in it: what a complaint is.
feedback-complaint-text = Waad ka cawan kartaa wax kasta oo annaga, ama dadka noo shaqeeya, aan samaynnay ama aannaan samayn, oo aadan ku qanacsanayn. Qasab ma aha inaad isticmaasho erayga “cabasho”, qof kalena waa kuu cawan karaa. Markaad foomkan dirto, cabashadaadu waa gudubtay.
# Link to the landlord's complaints procedure.
feedback-procedure-link = Sida aan cabashooyinka wax uga qabanno
# Before the name, website and number of the Ombudsman, who looks at complaints that the landlord has not put right.
feedback-ombudsman-text = Haddii aadan ku qanacsanayn jawaabtayada, ama aad mar kasta talo rabto, waxaad la xiriiri kartaa Ombudsman-ka (hay’adda cabashooyinka baarta). Waa lacag la’aan, annagana way naga madax bannaan tahay.
# Where and how: $name: what the service is called; $number: its telephone number.
feedback-ombudsman-call-label = Telefoonka { $name }: { $number }

## Was this page useful?

# Heading of the small form at the end of a page, for screen readers and in lists.
feedback-page-title = Ku saabsan boggan
# Question. The answers are Yes and No.
feedback-useful-label = Boggani wax ma kuu taray?
# Question that follows No.
feedback-missing-label = Maxaad raadinaysay, ama maxaa ka maqnaa?

## When words speak of danger: shown beside the text box while somebody types

# Heading of the note.
danger-heading = Ma u baahan tahay caawimaad hadda?
# Under the note: the form does not bring help quickly, and is not stopped by the note.
danger-form-text = Foomkan cidina isla markiiba ma akhrido. Weli waad diri kartaa.
# A telephone number of the note, which is a link. $number: the number; $name: who answers, like "Samaritans".
danger-call-label = Wac { $number }: { $name }
# A link to more about it.
danger-more-link = Wax badan ka ogow
# Who answers: the landlord's own telephone line for urgent repairs. $landlord: the landlord's name.
danger-call-landlord-label = { $landlord }, dayactirka degdegga ah
# Who answers 999.
danger-call-emergency-label = Adeegyada gurmadka degdegga ah
# Who answers 0800 111 999. The name of a service in Britain.
danger-call-gas-label = National Gas Emergency Service (gurmadka gaaska)
# Who answers 111. The name of a service.
danger-call-nhs-label = NHS 111 (talo caafimaad)
# Who answers 0808 2000 247. The name of a service.
danger-call-abuse-label = National Domestic Abuse Helpline (khadka caawimaadda xadgudubka guriga)
# Who answers 116 123. The name of a charity.
danger-call-samaritans-label = Samaritans (khad taageero oo lagula hadlo)
# Somebody wrote of a fire.
danger-fire-text = Haddii dab ama qiiq jiro, bannaanka u bax, ha ku noqon gudaha, bannaankana ka wac.
# Somebody wrote of a smell of gas.
danger-gas-text = Haddii aad urinayso gaas, qof walba bannaanka u saar oo bannaanka ka wac. Ha taaban badhamada korontada, ha shidin nal ama dab.
# Somebody wrote of carbon monoxide, a poisonous gas without a smell.
danger-carbon-monoxide-text = Haddii uu dhawaaqo qalabka digniinta ee carbon monoxide, ama dadku dareemaan lallabbo ama madax xanuun, qof walba bannaanka hawo nadiif ah u saar oo halkaas ka wac.
# Somebody wrote of ending their life or hurting themselves. Be warm and plain.
danger-self-harm-text = Haddii aad ka fikirayso inaad nafta iska qaaddo ama aad is dhaawacdo, hadda qof la hadal. Samaritans way ku dhegaysanayaan, habeen iyo maalin, wicitaankuna waa lacag la’aan. Haddii naf hadda khatar ku jirto, wac 999.
# Somebody wrote of violence or abuse.
danger-violence-text = Haddii qof ku dhibaateeyo ama kuu hanjabo, adigu eed ma lihid. Haddii aad hadda khatar ku jirto, wac 999. Haddii aad moobayl ka wacayso oo aadan hadli karin, qufac ama garaac telefoonka, dabadeed riix 55. Khadka caawimaaddu waa lacag la’aan, habeen iyo maalin.
# Somebody wrote of damp or mould and a child's breathing.
danger-breathing-text = Ilmo ay neeftu dhibayso wuxuu maanta u baahan yahay talo dhakhtar. Qoyaanka ama caaryada gurigaaga ku jira waa arrin degdeg noo ah. Haddii ilmuhu hadda neefsan la’yahay, wac 999.
# Somebody wrote that there is no heating, and of a baby or somebody frail.
danger-cold-text = Kuleyl la’aantu waa arrin degdeg ah haddii ay guriga joogaan ilmo yar, ama qof waayeel ah, xanuunsan ama naafo ah. Hadda telefoon noogu sheeg: foomkan cidina isla markiiba ma akhrido. Haddii qof qabowgu xanuunsiiyey, wac NHS 111.
