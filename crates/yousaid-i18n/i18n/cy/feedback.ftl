### Words of the feedback form only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The form

# Heading of the form.
feedback-title = Rhowch eich barn i ni
# The first question: which of the four below.
feedback-exit-label = Pa fath o adborth yw hwn?
# Choice, in large letters. What follows the colon is an explanation.
feedback-compliment-label = Canmoliaeth: roedd rhywbeth yn dda
# Choice, in large letters.
feedback-comment-label = Sylw: rhywbeth y dylech chi ei wybod
# Choice, in large letters.
feedback-suggestion-label = Awgrym: gallai rhywbeth fod yn well
# Choice, in large letters. A complaint follows the landlord's complaints procedure.
feedback-complaint-label = Cwyn: rwy’n anfodlon â rhywbeth, ac am iddo gael ei unioni
# Question before a list of topics such as repairs or rent.
feedback-about-label = Am beth mae eich adborth?
# Last choice of that list.
feedback-about-other-label = Rhywbeth arall
# Question: which estate, street or block.
feedback-where-label = Ble mae hyn?
# Help for that question, where it is answered in words.
feedback-where-hint = Er enghraifft, ystad, stryd neu floc
# Last choice, where there is a list of places.
feedback-where-other-label = Rhywle arall
# Question over the large text box.
feedback-what-label = Beth hoffech chi ei ddweud wrthym?
# Question, for complaints only.
feedback-put-right-label = Beth fyddai’n unioni’r sefyllfa i chi?
# Question, for complaints only. The answers are Yes and No.
feedback-told-before-label = A ydych chi wedi dweud wrthym am hyn o’r blaen?
# Question: photos can be added from the device.
feedback-photo-label = Ychwanegu llun
# Question. The answers are Yes and No.
feedback-contact-label = A gawn ni gysylltu â chi am hyn?
# Question before the ways below.
feedback-contact-by-label = Sut dylem ni gysylltu â chi?
# Choice.
feedback-by-email-label = Drwy e-bost
# Choice.
feedback-by-telephone-label = Dros y ffôn
# Choice.
feedback-by-text-label = Drwy neges destun
# Choice.
feedback-by-post-label = Drwy’r post
# Label of a field.
feedback-name-label = Eich enw
# Label of a field.
feedback-email-label = Eich cyfeiriad e-bost
# Label of a field.
feedback-telephone-label = Eich rhif ffôn
# Label of a field, for text messages.
feedback-mobile-label = Eich rhif ffôn symudol
# Label of the fields of a postal address.
feedback-address-label = Eich cyfeiriad
# Question before a list of languages, each in its own name.
feedback-contact-language-label = Ym mha iaith dylem ni ateb?
# Question before the formats below.
feedback-contact-format-label = A oes angen ein hateb arnoch chi mewn fformat arall?
# Choice: letters of 16 points or more.
feedback-large-print-label = Print bras
# Choice.
feedback-braille-label = Braille
# Choice: a recording to listen to.
feedback-audio-label = Sain
# Choice: short sentences with pictures, for people with learning disabilities.
feedback-easy-read-label = Hawdd ei ddeall
# Choice.
feedback-sign-language-label = Iaith Arwyddion Prydain (BSL)
# Button that sends the form.
feedback-send-button = Anfon fy adborth

## A complaint

# Heading of a box that appears when "complaint" was chosen.
feedback-complaint-heading = Gwneud cwyn
# The first words in it: what a complaint is.
feedback-complaint-text = Gallwch gwyno am unrhyw beth yr ydym ni, neu bobl sy’n gweithio i ni, wedi’i wneud neu heb ei wneud, ac yr ydych yn anfodlon ag ef. Nid oes rhaid i chi ddefnyddio’r gair ‘cwyn’, a gall rhywun arall gwyno ar eich rhan. Pan fyddwch yn anfon y ffurflen hon, bydd eich cwyn wedi’i gwneud.
# Link to the landlord's complaints procedure.
feedback-procedure-link = Sut rydym yn delio â chwynion
# Before the name, website and number of the Ombudsman, who looks at complaints that the landlord has not put right.
feedback-ombudsman-text = Os ydych yn anfodlon â’n hateb, neu am gael cyngor ar unrhyw adeg, gallwch fynd at yr Ombwdsmon. Mae’r gwasanaeth am ddim ac yn annibynnol arnom ni.
# Where and how: $name: what the service is called; $number: its telephone number.
feedback-ombudsman-call-label = Ffonio { $name }: { $number }

## Was this page useful?

# Heading of the small form at the end of a page, for screen readers and in lists.
feedback-page-title = Am y dudalen hon
# Question. The answers are Yes and No.
feedback-useful-label = A oedd y dudalen hon yn ddefnyddiol?
# Question that follows No.
feedback-missing-label = Am beth roeddech chi’n chwilio, neu beth oedd ar goll?

## When words speak of danger: shown beside the text box while somebody types

# Heading of the note.
danger-heading = A oes angen help arnoch chi nawr?
# Under the note: the form does not bring help quickly, and is not stopped by the note.
danger-form-text = Nid oes neb yn darllen y ffurflen hon ar unwaith. Gallwch ei hanfon o hyd.
# A telephone number of the note, which is a link. $number: the number; $name: who answers, like "Samaritans".
danger-call-label = Ffonio { $number }: { $name }
# A link to more about it.
danger-more-link = Rhagor o wybodaeth
# Who answers: the landlord's own telephone line for urgent repairs. $landlord: the landlord's name.
danger-call-landlord-label = { $landlord }, atgyweiriadau brys
# Who answers 999.
danger-call-emergency-label = Gwasanaethau brys
# Who answers 0800 111 999. The name of a service in Britain.
danger-call-gas-label = National Gas Emergency Service (gwasanaeth brys nwy)
# Who answers 111. The name of a service.
danger-call-nhs-label = GIG 111 (NHS 111)
# Who answers 0808 2000 247. The name of a service.
danger-call-abuse-label = National Domestic Abuse Helpline (llinell gymorth cam-drin domestig)
# Who answers 116 123. The name of a charity.
danger-call-samaritans-label = Y Samariaid (Samaritans)
# Somebody wrote of a fire.
danger-fire-text = Os oes tân neu fwg, ewch allan, arhoswch allan a ffoniwch o’r tu allan.
# Somebody wrote of a smell of gas.
danger-gas-text = Os gallwch arogli nwy, ewch â phawb allan a ffoniwch o’r tu allan. Peidiwch â defnyddio switshis, goleuadau na fflamau.
# Somebody wrote of carbon monoxide, a poisonous gas without a smell.
danger-carbon-monoxide-text = Os yw larwm carbon monocsid yn canu, neu os yw pobl yn teimlo’n gyfoglyd neu’n cael cur pen (pen tost), ewch â phawb allan i’r awyr iach a ffoniwch o’r fan honno.
# Somebody wrote of ending their life or hurting themselves. Be warm and plain.
danger-self-harm-text = Os ydych yn meddwl am ddod â’ch bywyd i ben neu am niweidio eich hun, siaradwch â rhywun nawr. Mae’r Samariaid yn gwrando, ddydd a nos, ac mae’r alwad am ddim. Os oes bywyd mewn perygl nawr, ffoniwch 999.
# Somebody wrote of violence or abuse.
danger-violence-text = Os yw rhywun yn eich brifo neu’n eich bygwth, nid arnoch chi mae’r bai. Os ydych mewn perygl nawr, ffoniwch 999. Os na allwch siarad ar ffôn symudol, peswch neu tapiwch y ffôn, yna gwasgwch 55. Mae’r llinell gymorth am ddim, ddydd a nos.
# Somebody wrote of damp or mould and a child's breathing.
danger-breathing-text = Mae angen cyngor meddyg heddiw ar blentyn sy’n cael trafferth anadlu, ac mae lleithder neu lwydni yn eich cartref yn fater brys i ni. Os yw plentyn yn ymladd am ei anadl nawr, ffoniwch 999.
# Somebody wrote that there is no heating, and of a baby or somebody frail.
danger-cold-text = Mae bod heb wres yn fater brys os oes babi, neu rywun sy’n hen, yn sâl neu’n anabl, yn y cartref. Dywedwch wrthym dros y ffôn nawr: nid oes neb yn darllen y ffurflen hon ar unwaith. Os yw rhywun yn sâl oherwydd yr oerfel, ffoniwch GIG 111.
