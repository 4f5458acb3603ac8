### Words of the feedback form only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The form

# Heading of the form.
feedback-title = તમારો અભિપ્રાય અમને જણાવો
# The first question: which of the four below.
feedback-exit-label = તમારો અભિપ્રાય કયા પ્રકારનો છે?
# Choice, in large letters. What follows the colon is an explanation.
feedback-compliment-label = વખાણ: કંઈક સારું લાગ્યું
# Choice, in large letters.
feedback-comment-label = ટિપ્પણી: કંઈક તમારે જાણવા જેવું છે
# Choice, in large letters.
feedback-suggestion-label = સૂચન: કંઈક વધુ સારું થઈ શકે
# Choice, in large letters. A complaint follows the landlord's complaints procedure.
feedback-complaint-label = ફરિયાદ: મને કોઈ બાબતથી સંતોષ નથી અને હું ઈચ્છું છું કે તે ઠીક કરવામાં આવે
# Question before a list of topics such as repairs or rent.
feedback-about-label = આ શેના વિશે છે?
# Last choice of that list.
feedback-about-other-label = બીજું કંઈક
# Question: which estate, street or block.
feedback-where-label = આ ક્યાં છે?
# Help for that question, where it is answered in words.
feedback-where-hint = જેમ કે, કોઈ એસ્ટેટ, રસ્તો અથવા બ્લોક
# Last choice, where there is a list of places.
feedback-where-other-label = બીજી કોઈ જગ્યાએ
# Question over the large text box.
feedback-what-label = તમે અમને શું જણાવવા માંગો છો?
# Question, for complaints only.
feedback-put-right-label = શું કરવાથી તમારા માટે આ બાબત ઠીક થશે?
# Question, for complaints only. The answers are Yes and No.
feedback-told-before-label = શું તમે અમને આ વિશે પહેલાં જણાવ્યું છે?
# Question: photos can be added from the device.
feedback-photo-label = ફોટો ઉમેરો
# Question. The answers are Yes and No.
feedback-contact-label = શું અમે આ વિશે તમારો સંપર્ક કરી શકીએ?
# Question before the ways below.
feedback-contact-by-label = અમે તમારો સંપર્ક કેવી રીતે કરીએ?
# Choice.
feedback-by-email-label = ઈમેલથી
# Choice.
feedback-by-telephone-label = ફોનથી
# Choice.
feedback-by-text-label = ટેક્સ્ટ મેસેજથી
# Choice.
feedback-by-post-label = ટપાલથી
# Label of a field.
feedback-name-label = તમારું નામ
# Label of a field.
feedback-email-label = તમારું ઈમેલ સરનામું
# Label of a field.
feedback-telephone-label = તમારો ફોન નંબર
# Label of a field, for text messages.
feedback-mobile-label = તમારો મોબાઇલ નંબર
# Label of the fields of a postal address.
feedback-address-label = તમારું સરનામું
# Question before a list of languages, each in its own name.
feedback-contact-language-label = અમે કઈ ભાષામાં જવાબ આપીએ?
# Question before the formats below.
feedback-contact-format-label = શું તમને અમારો જવાબ બીજા કોઈ સ્વરૂપમાં જોઈએ છે?
# Choice: letters of 16 points or more.
feedback-large-print-label = મોટા અક્ષરોમાં
# Choice.
feedback-braille-label = બ્રેઇલ
# Choice: a recording to listen to.
feedback-audio-label = ઑડિયો
# Choice: short sentences with pictures, for people with learning disabilities.
feedback-easy-read-label = ચિત્રો સાથે સહેલી ભાષામાં (Easy Read)
# Choice.
feedback-sign-language-label = બ્રિટિશ સાઇન લેંગ્વેજ (સંકેત ભાષા)
# Button that sends the form.
feedback-send-button = મારો અભિપ્રાય મોકલો

## A complaint

# Heading of a box that appears when "complaint" was chosen.
feedback-complaint-heading = ફરિયાદ કરવી
# The first words in it: what a complaint is.
feedback-complaint-text = અમે અથવા અમારા માટે કામ કરતા લોકોએ કંઈક કર્યું હોય કે ન કર્યું હોય, અને તમને તેનાથી સંતોષ ન હોય, તો તમે ફરિયાદ કરી શકો છો. “ફરિયાદ” શબ્દ વાપરવાની જરૂર નથી. તમારા વતી બીજું કોઈ પણ ફરિયાદ કરી શકે છે. તમે આ ફોર્મ મોકલો એટલે તમારી ફરિયાદ થઈ ગઈ ગણાય.
# Link to the landlord's complaints procedure.
feedback-procedure-link = અમે ફરિયાદો પર કેવી રીતે કામ કરીએ છીએ
# Before the name, website and number of the Ombudsman, who looks at complaints that the landlord has not put right.
feedback-ombudsman-text = જો તમને અમારા જવાબથી સંતોષ ન હોય, અથવા કોઈ પણ સમયે સલાહ જોઈતી હોય, તો તમે ઓમ્બડ્સમેન પાસે જઈ શકો છો. આ સેવા મફત છે અને અમારાથી સ્વતંત્ર છે.
# Where and how: $name: what the service is called; $number: its telephone number.
feedback-ombudsman-call-label = { $name } ને ફોન કરો: { $number }

## Was this page useful?

# Heading of the small form at the end of a page, for screen readers and in lists.
feedback-page-title = આ પાના વિશે
# Question. The answers are Yes and No.
feedback-useful-label = શું આ પાનું ઉપયોગી હતું?
# Question that follows No.
feedback-missing-label = તમે શું શોધી રહ્યા હતા, અથવા શું ખૂટતું હતું?

## When words speak of danger: shown beside the text box while somebody types

# Heading of the note.
danger-heading = શું તમને હમણાં જ મદદની જરૂર છે?
# Under the note: the form does not bring help quickly, and is not stopped by the note.
danger-form-text = આ ફોર્મ કોઈ તરત વાંચતું નથી. છતાં તમે તે મોકલી શકો છો.
# A telephone number of the note, which is a link. $number: the number; $name: who answers, like "Samaritans".
danger-call-label = { $number } પર ફોન કરો: { $name }
# A link to more about it.
danger-more-link = વધુ જાણો
# Who answers: the landlord's own telephone line for urgent repairs. $landlord: the landlord's name.
danger-call-landlord-label = { $landlord }, તાત્કાલિક સમારકામ
# Who answers 999.
danger-call-emergency-label = ઇમરજન્સી સેવાઓ (પોલીસ, ફાયર, એમ્બ્યુલન્સ)
# Who answers 0800 111 999. The name of a service in Britain.
danger-call-gas-label = National Gas Emergency Service (ગેસની ઇમરજન્સી સેવા)
# Who answers 111. The name of a service.
danger-call-nhs-label = NHS 111 (આરોગ્ય સલાહ)
# Who answers 0808 2000 247. The name of a service.
danger-call-abuse-label = National Domestic Abuse Helpline (ઘરેલુ હિંસા માટેની હેલ્પલાઇન)
# Who answers 116 123. The name of a charity.
danger-call-samaritans-label = Samaritans (મનની વાત સાંભળતી હેલ્પલાઇન)
# Somebody wrote of a fire.
danger-fire-text = જો આગ કે ધુમાડો હોય, તો બહાર નીકળી જાઓ, બહાર જ રહો અને બહારથી ફોન કરો.
# Somebody wrote of a smell of gas.
danger-gas-text = જો ગેસની ગંધ આવે, તો બધાને બહાર કાઢો અને બહારથી ફોન કરો. સ્વિચ, લાઇટ કે જ્યોતનો ઉપયોગ ન કરો.
# Somebody wrote of carbon monoxide, a poisonous gas without a smell.
danger-carbon-monoxide-text = જો કાર્બન મોનોક્સાઇડનું અલાર્મ વાગે, અથવા કોઈને ઊબકા આવે કે માથું દુખે, તો બધાને બહાર તાજી હવામાં લઈ જાઓ અને ત્યાંથી ફોન કરો.
# Somebody wrote of ending their life or hurting themselves. Be warm and plain.
danger-self-harm-text = જો તમને જીવનનો અંત લાવવાના અથવા પોતાને ઈજા પહોંચાડવાના વિચાર આવતા હોય, તો હમણાં જ કોઈની સાથે વાત કરો. Samaritans દિવસ-રાત તમારી વાત સાંભળે છે, અને ફોન મફત છે. જો હમણાં કોઈના જીવનું જોખમ હોય, તો 999 પર ફોન કરો.
# Somebody wrote of violence or abuse.
danger-violence-text = જો કોઈ તમને મારે કે ધમકી આપે, તો તેમાં તમારો વાંક નથી. હમણાં જોખમ હોય તો 999 પર ફોન કરો. મોબાઇલ પર બોલી ન શકો તો ખાંસી ખાઓ અથવા ફોન પર ટકોરા મારો, પછી 55 દબાવો. હેલ્પલાઇન દિવસ-રાત મફત છે.
# Somebody wrote of damp or mould and a child's breathing.
danger-breathing-text = જે બાળકને શ્વાસ લેવામાં તકલીફ હોય તેને આજે જ ડૉક્ટરની સલાહની જરૂર છે. તમારા ઘરમાં ભેજ કે ફૂગ હોય તો તે અમારા માટે તાત્કાલિક બાબત છે. જો કોઈ બાળકને હમણાં શ્વાસ લેવામાં ખૂબ મુશ્કેલી પડતી હોય, તો 999 પર ફોન કરો.
# Somebody wrote that there is no heating, and of a baby or somebody frail.
danger-cold-text = ઘરમાં નાનું બાળક હોય, અથવા વૃદ્ધ, બીમાર કે વિકલાંગ વ્યક્તિ હોય, ત્યારે હીટિંગ ન ચાલે તે તાત્કાલિક બાબત છે. હમણાં જ ફોન કરીને અમને જણાવો: આ ફોર્મ કોઈ તરત વાંચતું નથી. ઠંડીથી કોઈની તબિયત બગડી હોય, તો NHS 111 પર ફોન કરો.
