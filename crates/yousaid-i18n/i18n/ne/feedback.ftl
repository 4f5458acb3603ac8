### Words of the feedback form only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The form

# Heading of the form.
feedback-title = आफ्नो विचार हामीलाई भन्नुहोस्
# The first question: which of the four below.
feedback-exit-label = यो कस्तो किसिमको प्रतिक्रिया हो?
# Choice, in large letters. What follows the colon is an explanation.
feedback-compliment-label = प्रशंसा: केही कुरा राम्रो लाग्यो
# Choice, in large letters.
feedback-comment-label = टिप्पणी: तपाईंहरूले थाहा पाउनुपर्ने कुरा
# Choice, in large letters.
feedback-suggestion-label = सुझाव: केही कुरा अझ राम्रो हुन सक्छ
# Choice, in large letters. A complaint follows the landlord's complaints procedure.
feedback-complaint-label = गुनासो: म कुनै कुरामा सन्तुष्ट छैन र त्यो ठीक गरियोस् भन्ने चाहन्छु
# Question before a list of topics such as repairs or rent.
feedback-about-label = यो के बारेमा हो?
# Last choice of that list.
feedback-about-other-label = अरू नै केही
# Question: which estate, street or block.
feedback-where-label = यो कहाँ हो?
# Help for that question, where it is answered in words.
feedback-where-hint = जस्तै, कुनै एस्टेट, सडक वा ब्लक
# Last choice, where there is a list of places.
feedback-where-other-label = अरू नै ठाउँ
# Question over the large text box.
feedback-what-label = तपाईं हामीलाई के भन्न चाहनुहुन्छ?
# Question, for complaints only.
feedback-put-right-label = के गर्दा तपाईंका लागि यो कुरा ठीक हुन्छ?
# Question, for complaints only. The answers are Yes and No.
feedback-told-before-label = के तपाईंले यसबारे हामीलाई पहिले भन्नुभएको छ?
# Question: photos can be added from the device.
feedback-photo-label = फोटो थप्नुहोस्
# Question. The answers are Yes and No.
feedback-contact-label = के हामी यसबारे तपाईंलाई सम्पर्क गर्न सक्छौं?
# Question before the ways below.
feedback-contact-by-label = हामीले तपाईंलाई कसरी सम्पर्क गरौं?
# Choice.
feedback-by-email-label = इमेलबाट
# Choice.
feedback-by-telephone-label = फोनबाट
# Choice.
feedback-by-text-label = टेक्स्ट म्यासेजबाट
# Choice.
feedback-by-post-label = हुलाकबाट
# Label of a field.
feedback-name-label = तपाईंको नाम
# Label of a field.
feedback-email-label = तपाईंको इमेल ठेगाना
# Label of a field.
feedback-telephone-label = तपाईंको फोन नम्बर
# Label of a field, for text messages.
feedback-mobile-label = तपाईंको मोबाइल नम्बर
# Label of the fields of a postal address.
feedback-address-label = तपाईंको ठेगाना
# Question before a list of languages, each in its own name.
feedback-contact-language-label = हामीले कुन भाषामा जवाफ दिऔं?
# Question before the formats below.
feedback-contact-format-label = के तपाईंलाई हाम्रो जवाफ अर्को रूपमा चाहिन्छ?
# Choice: letters of 16 points or more.
feedback-large-print-label = ठूला अक्षरमा
# Choice.
feedback-braille-label = ब्रेल
# Choice: a recording to listen to.
feedback-audio-label = अडियो
# Choice: short sentences with pictures, for people with learning disabilities.
feedback-easy-read-label = चित्रसहित सजिलो भाषामा (Easy Read)
# Choice.
feedback-sign-language-label = ब्रिटिस साङ्केतिक भाषा
# Button that sends the form.
feedback-send-button = मेरो प्रतिक्रिया पठाउनुहोस्

## A complaint

# Heading of a box that appears when "complaint" was chosen.
feedback-complaint-heading = गुनासो गर्ने
# The first words in it: what a complaint is.
feedback-complaint-text = हामीले वा हाम्रा लागि काम गर्नेले गरेको वा नगरेको कुनै कुरामा तपाईं सन्तुष्ट हुनुहुन्न भने तपाईं गुनासो गर्न सक्नुहुन्छ। “गुनासो” भन्ने शब्द प्रयोग गर्नु पर्दैन। तपाईंका तर्फबाट अरू कसैले पनि गुनासो गर्न सक्छ। यो फारम पठाएपछि तपाईंको गुनासो दर्ता हुन्छ।
# Link to the landlord's complaints procedure.
feedback-procedure-link = हामी गुनासोमा कसरी काम गर्छौं
# Before the name, website and number of the Ombudsman, who looks at complaints that the landlord has not put right.
feedback-ombudsman-text = हाम्रो जवाफमा सन्तुष्ट हुनुहुन्न भने, वा कुनै पनि बेला सल्लाह चाहिएमा, तपाईं ओम्बड्सम्यानकहाँ जान सक्नुहुन्छ। यो सेवा निःशुल्क छ र हामीबाट स्वतन्त्र छ।
# Where and how: $name: what the service is called; $number: its telephone number.
feedback-ombudsman-call-label = { $name } लाई फोन गर्नुहोस्: { $number }

## Was this page useful?

# Heading of the small form at the end of a page, for screen readers and in lists.
feedback-page-title = यो पृष्ठबारे
# Question. The answers are Yes and No.
feedback-useful-label = के यो पृष्ठ उपयोगी थियो?
# Question that follows No.
feedback-missing-label = तपाईं के खोज्दै हुनुहुन्थ्यो, वा के पाउनुभएन?

## When words speak of danger: shown beside the text box while somebody types

# Heading of the note.
danger-heading = के तपाईंलाई अहिले मद्दत चाहिन्छ?
# Under the note: the form does not bring help quickly, and is not stopped by the note.
danger-form-text = यो फारम कसैले तुरुन्तै पढ्दैन। तैपनि तपाईं यो पठाउन सक्नुहुन्छ।
# A telephone number of the note, which is a link. $number: the number; $name: who answers, like "Samaritans".
danger-call-label = { $number } मा फोन गर्नुहोस्: { $name }
# A link to more about it.
danger-more-link = थप जान्नुहोस्
# Who answers: the landlord's own telephone line for urgent repairs. $landlord: the landlord's name.
danger-call-landlord-label = { $landlord }, तुरुन्त गर्नुपर्ने मर्मत
# Who answers 999.
danger-call-emergency-label = आपत्कालीन सेवा (प्रहरी, दमकल, एम्बुलेन्स)
# Who answers 0800 111 999. The name of a service in Britain.
danger-call-gas-label = National Gas Emergency Service (ग्यासको आपत्कालीन सेवा)
# Who answers 111. The name of a service.
danger-call-nhs-label = NHS 111 (स्वास्थ्य सल्लाह)
# Who answers 0808 2000 247. The name of a service.
danger-call-abuse-label = National Domestic Abuse Helpline (घरेलु हिंसा हेल्पलाइन)
# Who answers 116 123. The name of a charity.
danger-call-samaritans-label = Samaritans (मनको कुरा सुन्ने हेल्पलाइन)
# Somebody wrote of a fire.
danger-fire-text = आगो वा धुवाँ छ भने बाहिर निस्कनुहोस्, बाहिरै बस्नुहोस् र बाहिरबाट फोन गर्नुहोस्।
# Somebody wrote of a smell of gas.
danger-gas-text = ग्यासको गन्ध आयो भने सबैलाई बाहिर निकाल्नुहोस् र बाहिरबाट फोन गर्नुहोस्। स्विच, बत्ती वा आगो नचलाउनुहोस्।
# Somebody wrote of carbon monoxide, a poisonous gas without a smell.
danger-carbon-monoxide-text = कार्बन मोनोअक्साइडको अलार्म बज्यो भने, वा कसैलाई वाकवाकी लाग्यो वा टाउको दुख्यो भने, सबैलाई बाहिर खुला हावामा लैजानुहोस् र त्यहींबाट फोन गर्नुहोस्।
# Somebody wrote of ending their life or hurting themselves. Be warm and plain.
danger-self-harm-text = तपाईंको मनमा आफ्नो जीवन अन्त्य गर्ने वा आफैलाई चोट पुर्‍याउने विचार आएको छ भने, अहिले नै कसैसँग कुरा गर्नुहोस्। Samaritans ले दिनरात तपाईंको कुरा सुन्छन्, र फोन निःशुल्क छ। अहिले कसैको ज्यान जोखिममा छ भने 999 मा फोन गर्नुहोस्।
# Somebody wrote of violence or abuse.
danger-violence-text = कसैले तपाईंलाई चोट पुर्‍याउँछ वा धम्की दिन्छ भने, त्यसमा तपाईंको दोष छैन। अहिले खतरामा हुनुहुन्छ भने 999 मा फोन गर्नुहोस्। मोबाइलमा बोल्न सक्नुहुन्न भने खोक्नुहोस् वा फोनमा ट्याप गर्नुहोस्, अनि 55 थिच्नुहोस्। हेल्पलाइन दिनरात निःशुल्क छ।
# Somebody wrote of damp or mould and a child's breathing.
danger-breathing-text = सास फेर्न गाह्रो भएको बच्चालाई आजै डाक्टरको सल्लाह चाहिन्छ। तपाईंको घरमा ओस वा ढुसी छ भने त्यो हाम्रा लागि तुरुन्त हेर्नुपर्ने कुरा हो। कुनै बच्चालाई अहिले सास फेर्न धेरै गाह्रो भइरहेको छ भने 999 मा फोन गर्नुहोस्।
# Somebody wrote that there is no heating, and of a baby or somebody frail.
danger-cold-text = सानो बच्चा, वा वृद्ध, बिरामी वा अपाङ्गता भएको व्यक्ति भएको घरमा हिटिङ नचल्नु तुरुन्त हेर्नुपर्ने कुरा हो। हामीलाई अहिले नै फोन गरेर भन्नुहोस्: यो फारम कसैले तुरुन्तै पढ्दैन। चिसोले कसैलाई सन्चो छैन भने NHS 111 मा फोन गर्नुहोस्।
