### Words of the feedback form only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The form

# Heading of the form.
feedback-title = உங்கள் கருத்தை எங்களுக்குக் கூறவும்
# The first question: which of the four below.
feedback-exit-label = இது எந்த வகையான கருத்து?
# Choice, in large letters. What follows the colon is an explanation.
feedback-compliment-label = பாராட்டு: ஏதோ ஒன்று நன்றாக இருந்தது
# Choice, in large letters.
feedback-comment-label = கருத்து: நீங்கள் தெரிந்துகொள்ள வேண்டிய ஒன்று
# Choice, in large letters.
feedback-suggestion-label = யோசனை: ஏதோ ஒன்றை இன்னும் மேம்படுத்தலாம்
# Choice, in large letters. A complaint follows the landlord's complaints procedure.
feedback-complaint-label = புகார்: ஏதோ ஒன்றில் எனக்குத் திருப்தி இல்லை, அதைச் சரிசெய்ய வேண்டும்
# Question before a list of topics such as repairs or rent.
feedback-about-label = இது எதைப் பற்றியது?
# Last choice of that list.
feedback-about-other-label = வேறு ஏதாவது
# Question: which estate, street or block.
feedback-where-label = இது எங்கே உள்ளது?
# Help for that question, where it is answered in words.
feedback-where-hint = எடுத்துக்காட்டு: ஒரு குடியிருப்புப் பகுதி (estate), தெரு அல்லது கட்டடம்
# Last choice, where there is a list of places.
feedback-where-other-label = வேறு இடம்
# Question over the large text box.
feedback-what-label = எங்களிடம் என்ன கூற விரும்புகிறீர்கள்?
# Question, for complaints only.
feedback-put-right-label = என்ன செய்தால் உங்களுக்கு இது சரியாகும்?
# Question, for complaints only. The answers are Yes and No.
feedback-told-before-label = இதைப் பற்றி முன்பு எங்களிடம் கூறியுள்ளீர்களா?
# Question: photos can be added from the device.
feedback-photo-label = படம் சேர்க்கவும்
# Question. The answers are Yes and No.
feedback-contact-label = இதைப் பற்றி நாங்கள் உங்களைத் தொடர்பு கொள்ளலாமா?
# Question before the ways below.
feedback-contact-by-label = நாங்கள் உங்களை எப்படித் தொடர்பு கொள்ள வேண்டும்?
# Choice.
feedback-by-email-label = மின்னஞ்சலில்
# Choice.
feedback-by-telephone-label = தொலைபேசியில்
# Choice.
feedback-by-text-label = குறுஞ்செய்தியில்
# Choice.
feedback-by-post-label = அஞ்சலில்
# Label of a field.
feedback-name-label = உங்கள் பெயர்
# Label of a field.
feedback-email-label = உங்கள் மின்னஞ்சல் முகவரி
# Label of a field.
feedback-telephone-label = உங்கள் தொலைபேசி எண்
# Label of a field, for text messages.
feedback-mobile-label = உங்கள் கைபேசி எண்
# Label of the fields of a postal address.
feedback-address-label = உங்கள் முகவரி
# Question before a list of languages, each in its own name.
feedback-contact-language-label = எந்த மொழியில் நாங்கள் பதிலளிக்க வேண்டும்?
# Question before the formats below.
feedback-contact-format-label = எங்கள் பதில் உங்களுக்கு வேறு வடிவில் வேண்டுமா?
# Choice: letters of 16 points or more.
feedback-large-print-label = பெரிய எழுத்து
# Choice.
feedback-braille-label = பிரெய்ல்
# Choice: a recording to listen to.
feedback-audio-label = ஒலிப்பதிவு
# Choice: short sentences with pictures, for people with learning disabilities.
feedback-easy-read-label = படங்களுடன் எளிய மொழியில் (Easy Read)
# Choice.
feedback-sign-language-label = பிரித்தானிய சைகை மொழி
# Button that sends the form.
feedback-send-button = என் கருத்தை அனுப்பவும்

## A complaint

# Heading of a box that appears when "complaint" was chosen.
feedback-complaint-heading = புகார் செய்தல்
# The first words in it: what a complaint is.
feedback-complaint-text = நாங்களோ எங்களுக்காகப் பணிபுரிபவர்களோ செய்த அல்லது செய்யாத எதிலும் உங்களுக்குத் திருப்தி இல்லை என்றால், நீங்கள் புகார் செய்யலாம். “புகார்” என்ற சொல்லைப் பயன்படுத்த வேண்டியதில்லை. உங்களுக்காக வேறொருவரும் புகார் செய்யலாம். இந்தப் படிவத்தை அனுப்பினாலே உங்கள் புகார் பதிவாகிவிடும்.
# Link to the landlord's complaints procedure.
feedback-procedure-link = புகார்களை நாங்கள் எப்படிக் கையாளுகிறோம்
# Before the name, website and number of the Ombudsman, who looks at complaints that the landlord has not put right.
feedback-ombudsman-text = எங்கள் பதிலில் உங்களுக்குத் திருப்தி இல்லை என்றால், அல்லது எப்போதாவது ஆலோசனை வேண்டும் என்றால், குறைதீர்ப்பாளரை (Ombudsman) அணுகலாம். இது இலவசம், எங்களைச் சாராதது.
# Where and how: $name: what the service is called; $number: its telephone number.
feedback-ombudsman-call-label = { $name } தொலைபேசி: { $number }

## Was this page useful?

# Heading of the small form at the end of a page, for screen readers and in lists.
feedback-page-title = இந்தப் பக்கத்தைப் பற்றி
# Question. The answers are Yes and No.
feedback-useful-label = இந்தப் பக்கம் பயனுள்ளதாக இருந்ததா?
# Question that follows No.
feedback-missing-label = நீங்கள் எதைத் தேடினீர்கள், அல்லது எது இல்லை?

## When words speak of danger: shown beside the text box while somebody types

# Heading of the note.
danger-heading = உங்களுக்கு இப்போது உதவி வேண்டுமா?
# Under the note: the form does not bring help quickly, and is not stopped by the note.
danger-form-text = இந்தப் படிவத்தை யாரும் உடனடியாகப் படிக்க மாட்டார்கள். ஆனாலும் இதை அனுப்பலாம்.
# A telephone number of the note, which is a link. $number: the number; $name: who answers, like "Samaritans".
danger-call-label = { $number } என்ற எண்ணை அழைக்கவும்: { $name }
# A link to more about it.
danger-more-link = மேலும் அறியவும்
# Who answers: the landlord's own telephone line for urgent repairs. $landlord: the landlord's name.
danger-call-landlord-label = { $landlord }, அவசரப் பழுதுபார்ப்பு
# Who answers 999.
danger-call-emergency-label = அவசர சேவைகள் (காவல், தீயணைப்பு, ஆம்புலன்ஸ்)
# Who answers 0800 111 999. The name of a service in Britain.
danger-call-gas-label = National Gas Emergency Service (எரிவாயு அவசர சேவை)
# Who answers 111. The name of a service.
danger-call-nhs-label = NHS 111 (மருத்துவ ஆலோசனை)
# Who answers 0808 2000 247. The name of a service.
danger-call-abuse-label = National Domestic Abuse Helpline (குடும்ப வன்முறை உதவி எண்)
# Who answers 116 123. The name of a charity.
danger-call-samaritans-label = Samaritans (மனம்விட்டுப் பேச உதவி எண்)
# Somebody wrote of a fire.
danger-fire-text = தீ அல்லது புகை இருந்தால், வெளியேறவும், வெளியிலேயே இருக்கவும், வெளியிலிருந்து அழைக்கவும்.
# Somebody wrote of a smell of gas.
danger-gas-text = எரிவாயு வாசனை வந்தால், எல்லோரையும் வெளியேற்றவும், வெளியிலிருந்து அழைக்கவும். சுவிட்ச், விளக்கு, நெருப்பு எதையும் பயன்படுத்த வேண்டாம்.
# Somebody wrote of carbon monoxide, a poisonous gas without a smell.
danger-carbon-monoxide-text = கார்பன் மோனாக்சைடு அலாரம் ஒலித்தால், அல்லது யாருக்காவது குமட்டலோ தலைவலியோ இருந்தால், எல்லோரையும் வெளியே தூய காற்றுக்கு அழைத்துச் சென்று, அங்கிருந்து தொலைபேசியில் அழைக்கவும்.
# Somebody wrote of ending their life or hurting themselves. Be warm and plain.
danger-self-harm-text = உயிரை மாய்த்துக்கொள்ளவோ உங்களைக் காயப்படுத்திக்கொள்ளவோ நினைத்தால், இப்போதே யாரிடமாவது பேசவும். Samaritans இரவும் பகலும் நீங்கள் சொல்வதைக் கேட்பார்கள், அழைப்பு இலவசம். இப்போது உயிருக்கு ஆபத்து என்றால், 999 ஐ அழைக்கவும்.
# Somebody wrote of violence or abuse.
danger-violence-text = யாராவது உங்களைத் துன்புறுத்தினாலோ மிரட்டினாலோ, அது உங்கள் தவறு அல்ல. இப்போது ஆபத்தில் இருந்தால், 999 ஐ அழைக்கவும். கைபேசியில் பேச முடியாவிட்டால், இருமவும் அல்லது தட்டவும், பிறகு 55 ஐ அழுத்தவும். உதவி எண்ணை இரவும் பகலும் இலவசமாக அழைக்கலாம்.
# Somebody wrote of damp or mould and a child's breathing.
danger-breathing-text = மூச்சு விடுவதில் சிரமம் உள்ள குழந்தைக்கு இன்றே மருத்துவரின் ஆலோசனை தேவை. உங்கள் வீட்டில் ஈரக்கசிவு அல்லது பூஞ்சை இருந்தால், அது எங்களுக்கு அவசரமானது. ஒரு குழந்தை இப்போது மூச்சுத் திணறினால், 999 ஐ அழைக்கவும்.
# Somebody wrote that there is no heating, and of a baby or somebody frail.
danger-cold-text = கைக்குழந்தையோ, முதியவரோ, நோயாளியோ, மாற்றுத்திறனாளியோ இருக்கும் வீட்டில் ஹீட்டிங் இல்லாதது அவசரமானது. இப்போதே எங்களைத் தொலைபேசியில் அழைத்துக் கூறவும்: இந்தப் படிவத்தை யாரும் உடனடியாகப் படிக்க மாட்டார்கள். குளிரால் யாருக்காவது உடல்நலம் சரியில்லை என்றால், NHS 111 ஐ அழைக்கவும்.
