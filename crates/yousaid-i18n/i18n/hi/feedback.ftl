### Words of the feedback form only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The form

# Heading of the form.
feedback-title = हमें अपनी राय बताएँ
# The first question: which of the four below.
feedback-exit-label = आपकी राय किस तरह की है?
# Choice, in large letters. What follows the colon is an explanation.
feedback-compliment-label = तारीफ़: कुछ अच्छा लगा
# Choice, in large letters.
feedback-comment-label = टिप्पणी: कुछ जो आपको पता होना चाहिए
# Choice, in large letters.
feedback-suggestion-label = सुझाव: कुछ और बेहतर हो सकता है
# Choice, in large letters. A complaint follows the landlord's complaints procedure.
feedback-complaint-label = शिकायत: मैं किसी बात से संतुष्ट नहीं हूँ और चाहता/चाहती हूँ कि उसे ठीक किया जाए
# Question before a list of topics such as repairs or rent.
feedback-about-label = यह किस बारे में है?
# Last choice of that list.
feedback-about-other-label = कुछ और
# Question: which estate, street or block.
feedback-where-label = यह कहाँ है?
# Help for that question, where it is answered in words.
feedback-where-hint = जैसे, कोई एस्टेट, सड़क या ब्लॉक
# Last choice, where there is a list of places.
feedback-where-other-label = कहीं और
# Question over the large text box.
feedback-what-label = आप हमें क्या बताना चाहेंगे?
# Question, for complaints only.
feedback-put-right-label = क्या करने से आपके लिए बात ठीक हो जाएगी?
# Question, for complaints only. The answers are Yes and No.
feedback-told-before-label = क्या आपने हमें इस बारे में पहले बताया है?
# Question: photos can be added from the device.
feedback-photo-label = फ़ोटो जोड़ें
# Question. The answers are Yes and No.
feedback-contact-label = क्या हम इस बारे में आपसे संपर्क कर सकते हैं?
# Question before the ways below.
feedback-contact-by-label = हम आपसे कैसे संपर्क करें?
# Choice.
feedback-by-email-label = ईमेल से
# Choice.
feedback-by-telephone-label = फ़ोन से
# Choice.
feedback-by-text-label = टेक्स्ट मैसेज से
# Choice.
feedback-by-post-label = डाक से
# Label of a field.
feedback-name-label = आपका नाम
# Label of a field.
feedback-email-label = आपका ईमेल पता
# Label of a field.
feedback-telephone-label = आपका फ़ोन नंबर
# Label of a field, for text messages.
feedback-mobile-label = आपका मोबाइल नंबर
# Label of the fields of a postal address.
feedback-address-label = आपका पता
# Question before a list of languages, each in its own name.
feedback-contact-language-label = हम किस भाषा में जवाब दें?
# Question before the formats below.
feedback-contact-format-label = क्या आपको हमारा जवाब किसी और रूप में चाहिए?
# Choice: letters of 16 points or more.
feedback-large-print-label = बड़े अक्षरों में
# Choice.
feedback-braille-label = ब्रेल
# Choice: a recording to listen to.
feedback-audio-label = ऑडियो
# Choice: short sentences with pictures, for people with learning disabilities.
feedback-easy-read-label = चित्रों के साथ आसान भाषा में (Easy Read)
# Choice.
feedback-sign-language-label = ब्रिटिश साइन लैंग्वेज (सांकेतिक भाषा)
# Button that sends the form.
feedback-send-button = मेरी राय भेजें

## A complaint

# Heading of a box that appears when "complaint" was chosen.
feedback-complaint-heading = शिकायत करना
# The first words in it: what a complaint is.
feedback-complaint-text = अगर हमने या हमारे लिए काम करने वालों ने कुछ किया या नहीं किया, और आप उससे संतुष्ट नहीं हैं, तो आप शिकायत कर सकते हैं। “शिकायत” शब्द लिखना ज़रूरी नहीं है। आपकी ओर से कोई और भी शिकायत कर सकता है। यह फ़ॉर्म भेजते ही आपकी शिकायत हो जाती है।
# Link to the landlord's complaints procedure.
feedback-procedure-link = हम शिकायतों पर कैसे काम करते हैं
# Before the name, website and number of the Ombudsman, who looks at complaints that the landlord has not put right.
feedback-ombudsman-text = अगर आप हमारे जवाब से संतुष्ट नहीं हैं, या कभी भी सलाह चाहते हैं, तो आप ओम्बड्समैन के पास जा सकते हैं। यह सेवा मुफ़्त है और हमसे स्वतंत्र है।
# Where and how: $name: what the service is called; $number: its telephone number.
feedback-ombudsman-call-label = { $name } को फ़ोन करें: { $number }

## Was this page useful?

# Heading of the small form at the end of a page, for screen readers and in lists.
feedback-page-title = इस पेज के बारे में
# Question. The answers are Yes and No.
feedback-useful-label = क्या यह पेज काम का था?
# Question that follows No.
feedback-missing-label = आप क्या ढूँढ रहे थे, या किस चीज़ की कमी थी?

## When words speak of danger: shown beside the text box while somebody types

# Heading of the note.
danger-heading = क्या आपको अभी मदद चाहिए?
# Under the note: the form does not bring help quickly, and is not stopped by the note.
danger-form-text = इस फ़ॉर्म को कोई तुरंत नहीं पढ़ता। फिर भी आप इसे भेज सकते हैं।
# A telephone number of the note, which is a link. $number: the number; $name: who answers, like "Samaritans".
danger-call-label = { $number } पर फ़ोन करें: { $name }
# A link to more about it.
danger-more-link = और जानें
# Who answers: the landlord's own telephone line for urgent repairs. $landlord: the landlord's name.
danger-call-landlord-label = { $landlord }, तुरंत ज़रूरी मरम्मत
# Who answers 999.
danger-call-emergency-label = आपातकालीन सेवाएँ (पुलिस, फ़ायर, एम्बुलेंस)
# Who answers 0800 111 999. The name of a service in Britain.
danger-call-gas-label = National Gas Emergency Service (गैस की आपातकालीन सेवा)
# Who answers 111. The name of a service.
danger-call-nhs-label = NHS 111 (स्वास्थ्य सलाह)
# Who answers 0808 2000 247. The name of a service.
danger-call-abuse-label = National Domestic Abuse Helpline (घरेलू हिंसा की हेल्पलाइन)
# Who answers 116 123. The name of a charity.
danger-call-samaritans-label = Samaritans (मन की बात सुनने वाली हेल्पलाइन)
# Somebody wrote of a fire.
danger-fire-text = अगर आग या धुआँ हो, तो बाहर निकलें, बाहर ही रहें और बाहर से फ़ोन करें।
# Somebody wrote of a smell of gas.
danger-gas-text = अगर गैस की गंध आए, तो सबको बाहर निकालें और बाहर से फ़ोन करें। स्विच, लाइट या आग का इस्तेमाल न करें।
# Somebody wrote of carbon monoxide, a poisonous gas without a smell.
danger-carbon-monoxide-text = अगर कार्बन मोनोऑक्साइड का अलार्म बजे, या किसी का जी मिचलाए या सिर दुखे, तो सबको बाहर ताज़ी हवा में ले जाएँ और वहीं से फ़ोन करें।
# Somebody wrote of ending their life or hurting themselves. Be warm and plain.
danger-self-harm-text = अगर आपके मन में अपनी जान लेने या ख़ुद को चोट पहुँचाने के ख़याल आ रहे हैं, तो अभी किसी से बात करें। Samaritans दिन-रात आपकी बात सुनते हैं, और फ़ोन मुफ़्त है। अगर अभी किसी की जान को ख़तरा है, तो 999 पर फ़ोन करें।
# Somebody wrote of violence or abuse.
danger-violence-text = अगर कोई आपको चोट पहुँचाता है या धमकी देता है, तो इसमें आपकी कोई ग़लती नहीं है। अभी ख़तरा हो तो 999 पर फ़ोन करें। अगर मोबाइल पर बोल नहीं सकते, तो खाँसें या फ़ोन को थपथपाएँ, फिर 55 दबाएँ। हेल्पलाइन दिन-रात मुफ़्त है।
# Somebody wrote of damp or mould and a child's breathing.
danger-breathing-text = जिस बच्चे को साँस लेने में तकलीफ़ हो, उसके लिए आज ही डॉक्टर की सलाह ज़रूरी है। आपके घर में सीलन या फफूँद हो, तो वह हमारे लिए तुरंत ध्यान देने की बात है। अगर किसी बच्चे को अभी साँस लेने में बहुत मुश्किल हो रही है, तो 999 पर फ़ोन करें।
# Somebody wrote that there is no heating, and of a baby or somebody frail.
danger-cold-text = जहाँ छोटा बच्चा हो, या कोई बुज़ुर्ग, बीमार या विकलांग हो, वहाँ हीटिंग का न चलना तुरंत ध्यान देने की बात है। हमें अभी फ़ोन करके बताएँ: इस फ़ॉर्म को कोई तुरंत नहीं पढ़ता। अगर ठंड से किसी की तबीयत ख़राब है, तो NHS 111 पर फ़ोन करें।
