### Words of the feedback form only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The form

# Heading of the form.
feedback-title = ਸਾਨੂੰ ਆਪਣੀ ਰਾਏ ਦੱਸੋ
# The first question: which of the four below.
feedback-exit-label = ਤੁਸੀਂ ਕਿਸ ਤਰ੍ਹਾਂ ਦੀ ਰਾਏ ਦੇਣੀ ਚਾਹੁੰਦੇ ਹੋ?
# Choice, in large letters. What follows the colon is an explanation.
feedback-compliment-label = ਤਾਰੀਫ਼: ਕੁਝ ਚੰਗਾ ਸੀ
# Choice, in large letters.
feedback-comment-label = ਟਿੱਪਣੀ: ਕੋਈ ਗੱਲ ਜੋ ਤੁਹਾਨੂੰ ਪਤਾ ਹੋਣੀ ਚਾਹੀਦੀ ਹੈ
# Choice, in large letters.
feedback-suggestion-label = ਸੁਝਾਅ: ਕੁਝ ਹੋਰ ਵਧੀਆ ਹੋ ਸਕਦਾ ਹੈ
# Choice, in large letters. A complaint follows the landlord's complaints procedure.
feedback-complaint-label = ਸ਼ਿਕਾਇਤ: ਮੈਂ ਕਿਸੇ ਗੱਲ ਤੋਂ ਖੁਸ਼ ਨਹੀਂ, ਇਸ ਨੂੰ ਠੀਕ ਕੀਤਾ ਜਾਵੇ
# Question before a list of topics such as repairs or rent.
feedback-about-label = ਇਹ ਕਿਸ ਬਾਰੇ ਹੈ?
# Last choice of that list.
feedback-about-other-label = ਕੁਝ ਹੋਰ
# Question: which estate, street or block.
feedback-where-label = ਇਹ ਕਿੱਥੇ ਹੈ?
# Help for that question, where it is answered in words.
feedback-where-hint = ਜਿਵੇਂ ਕੋਈ ਹਾਊਸਿੰਗ ਇਸਟੇਟ, ਗਲੀ ਜਾਂ ਬਲਾਕ
# Last choice, where there is a list of places.
feedback-where-other-label = ਕਿਤੇ ਹੋਰ
# Question over the large text box.
feedback-what-label = ਤੁਸੀਂ ਸਾਨੂੰ ਕੀ ਦੱਸਣਾ ਚਾਹੁੰਦੇ ਹੋ?
# Question, for complaints only.
feedback-put-right-label = ਤੁਹਾਡੇ ਖ਼ਿਆਲ ਵਿੱਚ ਇਹ ਮਾਮਲਾ ਕਿਵੇਂ ਠੀਕ ਹੋ ਸਕਦਾ ਹੈ?
# Question, for complaints only. The answers are Yes and No.
feedback-told-before-label = ਕੀ ਤੁਸੀਂ ਸਾਨੂੰ ਇਸ ਬਾਰੇ ਪਹਿਲਾਂ ਵੀ ਦੱਸਿਆ ਹੈ?
# Question: photos can be added from the device.
feedback-photo-label = ਫ਼ੋਟੋ ਜੋੜੋ
# Question. The answers are Yes and No.
feedback-contact-label = ਕੀ ਅਸੀਂ ਇਸ ਬਾਰੇ ਤੁਹਾਡੇ ਨਾਲ ਸੰਪਰਕ ਕਰ ਸਕਦੇ ਹਾਂ?
# Question before the ways below.
feedback-contact-by-label = ਅਸੀਂ ਤੁਹਾਡੇ ਨਾਲ ਕਿਵੇਂ ਸੰਪਰਕ ਕਰੀਏ?
# Choice.
feedback-by-email-label = ਈਮੇਲ ਰਾਹੀਂ
# Choice.
feedback-by-telephone-label = ਫ਼ੋਨ ਰਾਹੀਂ
# Choice.
feedback-by-text-label = ਟੈਕਸਟ ਮੈਸੇਜ ਰਾਹੀਂ
# Choice.
feedback-by-post-label = ਡਾਕ ਰਾਹੀਂ
# Label of a field.
feedback-name-label = ਤੁਹਾਡਾ ਨਾਂ
# Label of a field.
feedback-email-label = ਤੁਹਾਡਾ ਈਮੇਲ ਪਤਾ
# Label of a field.
feedback-telephone-label = ਤੁਹਾਡਾ ਫ਼ੋਨ ਨੰਬਰ
# Label of a field, for text messages.
feedback-mobile-label = ਤੁਹਾਡਾ ਮੋਬਾਈਲ ਨੰਬਰ
# Label of the fields of a postal address.
feedback-address-label = ਤੁਹਾਡਾ ਪਤਾ
# Question before a list of languages, each in its own name.
feedback-contact-language-label = ਅਸੀਂ ਤੁਹਾਨੂੰ ਕਿਹੜੀ ਭਾਸ਼ਾ ਵਿੱਚ ਜਵਾਬ ਦੇਈਏ?
# Question before the formats below.
feedback-contact-format-label = ਕੀ ਤੁਹਾਨੂੰ ਸਾਡਾ ਜਵਾਬ ਕਿਸੇ ਹੋਰ ਰੂਪ ਵਿੱਚ ਚਾਹੀਦਾ ਹੈ?
# Choice: letters of 16 points or more.
feedback-large-print-label = ਵੱਡੇ ਅੱਖਰਾਂ ਵਿੱਚ
# Choice.
feedback-braille-label = ਬਰੇਲ ਵਿੱਚ
# Choice: a recording to listen to.
feedback-audio-label = ਆਡੀਓ (ਸੁਣਨ ਲਈ)
# Choice: short sentences with pictures, for people with learning disabilities.
feedback-easy-read-label = ਈਜ਼ੀ ਰੀਡ (ਸੌਖੇ ਸ਼ਬਦ ਅਤੇ ਤਸਵੀਰਾਂ)
# Choice.
feedback-sign-language-label = ਬ੍ਰਿਟਿਸ਼ ਸਾਈਨ ਲੈਂਗੂਏਜ (ਇਸ਼ਾਰਿਆਂ ਦੀ ਭਾਸ਼ਾ)
# Button that sends the form.
feedback-send-button = ਮੇਰੀ ਰਾਏ ਭੇਜੋ

## A complaint

# Heading of a box that appears when "complaint" was chosen.
feedback-complaint-heading = ਸ਼ਿਕਾਇਤ ਕਰਨਾ
# The first words in it: what a complaint is.
feedback-complaint-text = ਜੇ ਤੁਸੀਂ ਕਿਸੇ ਅਜਿਹੀ ਗੱਲ ਤੋਂ ਖੁਸ਼ ਨਹੀਂ ਜੋ ਅਸੀਂ ਜਾਂ ਸਾਡੇ ਲਈ ਕੰਮ ਕਰਨ ਵਾਲਿਆਂ ਨੇ ਕੀਤੀ ਜਾਂ ਨਹੀਂ ਕੀਤੀ, ਤਾਂ ਤੁਸੀਂ ਸ਼ਿਕਾਇਤ ਕਰ ਸਕਦੇ ਹੋ। “ਸ਼ਿਕਾਇਤ” ਸ਼ਬਦ ਲਿਖਣਾ ਜ਼ਰੂਰੀ ਨਹੀਂ, ਅਤੇ ਤੁਹਾਡੀ ਥਾਂ ਕੋਈ ਹੋਰ ਵੀ ਸ਼ਿਕਾਇਤ ਕਰ ਸਕਦਾ ਹੈ। ਇਹ ਫ਼ਾਰਮ ਭੇਜਦਿਆਂ ਹੀ ਤੁਹਾਡੀ ਸ਼ਿਕਾਇਤ ਦਰਜ ਹੋ ਜਾਂਦੀ ਹੈ।
# Link to the landlord's complaints procedure.
feedback-procedure-link = ਅਸੀਂ ਸ਼ਿਕਾਇਤਾਂ ਉੱਤੇ ਕਿਵੇਂ ਕਾਰਵਾਈ ਕਰਦੇ ਹਾਂ
# Before the name, website and number of the Ombudsman, who looks at complaints that the landlord has not put right.
feedback-ombudsman-text = ਜੇ ਤੁਸੀਂ ਸਾਡੇ ਜਵਾਬ ਤੋਂ ਖੁਸ਼ ਨਹੀਂ, ਜਾਂ ਕਿਸੇ ਵੀ ਵੇਲੇ ਸਲਾਹ ਲੈਣੀ ਚਾਹੋ, ਤਾਂ ਤੁਸੀਂ ਓਮਬਡਜ਼ਮੈਨ (Ombudsman) ਕੋਲ ਜਾ ਸਕਦੇ ਹੋ। ਇਹ ਸੇਵਾ ਮੁਫ਼ਤ ਹੈ ਅਤੇ ਸਾਡੇ ਤੋਂ ਸੁਤੰਤਰ ਹੈ।
# Where and how: $name: what the service is called; $number: its telephone number.
feedback-ombudsman-call-label = { $name } ਨੂੰ ਫ਼ੋਨ ਕਰੋ: { $number }

## Was this page useful?

# Heading of the small form at the end of a page, for screen readers and in lists.
feedback-page-title = ਇਸ ਸਫ਼ੇ ਬਾਰੇ
# Question. The answers are Yes and No.
feedback-useful-label = ਕੀ ਇਹ ਸਫ਼ਾ ਕੰਮ ਆਇਆ?
# Question that follows No.
feedback-missing-label = ਤੁਸੀਂ ਕੀ ਲੱਭ ਰਹੇ ਸੀ, ਜਾਂ ਕੀ ਘਾਟ ਸੀ?

## When words speak of danger: shown beside the text box while somebody types

# Heading of the note.
danger-heading = ਕੀ ਤੁਹਾਨੂੰ ਹੁਣੇ ਮਦਦ ਚਾਹੀਦੀ ਹੈ?
# Under the note: the form does not bring help quickly, and is not stopped by the note.
danger-form-text = ਇਹ ਫ਼ਾਰਮ ਤੁਰੰਤ ਨਹੀਂ ਪੜ੍ਹਿਆ ਜਾਂਦਾ। ਤੁਸੀਂ ਫਿਰ ਵੀ ਇਸ ਨੂੰ ਭੇਜ ਸਕਦੇ ਹੋ।
# A telephone number of the note, which is a link. $number: the number; $name: who answers, like "Samaritans".
danger-call-label = { $number } ਉੱਤੇ ਫ਼ੋਨ ਕਰੋ: { $name }
# A link to more about it.
danger-more-link = ਹੋਰ ਜਾਣਕਾਰੀ
# Who answers: the landlord's own telephone line for urgent repairs. $landlord: the landlord's name.
danger-call-landlord-label = { $landlord }, ਫ਼ੌਰੀ ਮੁਰੰਮਤ
# Who answers 999.
danger-call-emergency-label = ਐਮਰਜੈਂਸੀ ਸੇਵਾਵਾਂ (ਪੁਲਿਸ, ਐਂਬੂਲੈਂਸ, ਫ਼ਾਇਰ ਬ੍ਰਿਗੇਡ)
# Who answers 0800 111 999. The name of a service in Britain.
danger-call-gas-label = National Gas Emergency Service (ਗੈਸ ਦੀ ਐਮਰਜੈਂਸੀ ਸੇਵਾ)
# Who answers 111. The name of a service.
danger-call-nhs-label = NHS 111 (ਡਾਕਟਰੀ ਸਲਾਹ)
# Who answers 0808 2000 247. The name of a service.
danger-call-abuse-label = National Domestic Abuse Helpline (ਘਰੇਲੂ ਹਿੰਸਾ ਲਈ ਹੈਲਪਲਾਈਨ)
# Who answers 116 123. The name of a charity.
danger-call-samaritans-label = Samaritans (ਦੁੱਖ ਅਤੇ ਪਰੇਸ਼ਾਨੀ ਵਿੱਚ ਗੱਲ ਸੁਣਨ ਵਾਲੀ ਚੈਰਿਟੀ)
# Somebody wrote of a fire.
danger-fire-text = ਜੇ ਅੱਗ ਲੱਗੀ ਹੋਵੇ ਜਾਂ ਧੂੰਆਂ ਹੋਵੇ ਤਾਂ ਬਾਹਰ ਨਿਕਲ ਜਾਓ, ਬਾਹਰ ਹੀ ਰਹੋ ਅਤੇ ਬਾਹਰੋਂ ਫ਼ੋਨ ਕਰੋ।
# Somebody wrote of a smell of gas.
danger-gas-text = ਜੇ ਤੁਹਾਨੂੰ ਗੈਸ ਦੀ ਬੋ ਆ ਰਹੀ ਹੈ ਤਾਂ ਸਾਰਿਆਂ ਨੂੰ ਬਾਹਰ ਲੈ ਜਾਓ ਅਤੇ ਬਾਹਰੋਂ ਫ਼ੋਨ ਕਰੋ। ਸਵਿੱਚ ਜਾਂ ਬੱਤੀਆਂ ਨਾ ਛੇੜੋ ਅਤੇ ਅੱਗ ਨਾ ਬਾਲੋ।
# Somebody wrote of carbon monoxide, a poisonous gas without a smell.
danger-carbon-monoxide-text = ਜੇ ਕਾਰਬਨ ਮੋਨੋਆਕਸਾਈਡ ਦਾ ਅਲਾਰਮ ਵੱਜੇ, ਜਾਂ ਲੋਕਾਂ ਦਾ ਜੀਅ ਕੱਚਾ ਹੋਵੇ ਜਾਂ ਸਿਰ ਦੁਖੇ, ਤਾਂ ਸਾਰਿਆਂ ਨੂੰ ਬਾਹਰ ਤਾਜ਼ੀ ਹਵਾ ਵਿੱਚ ਲੈ ਜਾਓ ਅਤੇ ਉੱਥੋਂ ਹੀ ਫ਼ੋਨ ਕਰੋ।
# Somebody wrote of ending their life or hurting themselves. Be warm and plain.
danger-self-harm-text = ਜੇ ਤੁਸੀਂ ਆਪਣੀ ਜ਼ਿੰਦਗੀ ਖ਼ਤਮ ਕਰਨ ਜਾਂ ਆਪਣੇ ਆਪ ਨੂੰ ਨੁਕਸਾਨ ਪਹੁੰਚਾਉਣ ਬਾਰੇ ਸੋਚ ਰਹੇ ਹੋ ਤਾਂ ਹੁਣੇ ਕਿਸੇ ਨਾਲ ਗੱਲ ਕਰੋ। Samaritans ਦਿਨ ਰਾਤ ਤੁਹਾਡੀ ਗੱਲ ਸੁਣਦੇ ਹਨ, ਅਤੇ ਕਾਲ ਮੁਫ਼ਤ ਹੈ। ਜੇ ਹੁਣੇ ਕਿਸੇ ਦੀ ਜਾਨ ਖ਼ਤਰੇ ਵਿੱਚ ਹੈ ਤਾਂ 999 ਉੱਤੇ ਫ਼ੋਨ ਕਰੋ।
# Somebody wrote of violence or abuse.
danger-violence-text = ਜੇ ਕੋਈ ਤੁਹਾਨੂੰ ਸੱਟ ਮਾਰਦਾ ਜਾਂ ਧਮਕਾਉਂਦਾ ਹੈ ਤਾਂ ਇਸ ਵਿੱਚ ਤੁਹਾਡਾ ਕੋਈ ਕਸੂਰ ਨਹੀਂ। ਜੇ ਤੁਸੀਂ ਹੁਣੇ ਖ਼ਤਰੇ ਵਿੱਚ ਹੋ ਤਾਂ 999 ਉੱਤੇ ਫ਼ੋਨ ਕਰੋ; ਜੇ ਮੋਬਾਈਲ ਉੱਤੇ ਬੋਲ ਨਾ ਸਕੋ ਤਾਂ ਖੰਘੋ ਜਾਂ ਫ਼ੋਨ ਨੂੰ ਉਂਗਲ ਨਾਲ ਠਕੋਰੋ, ਫਿਰ 55 ਦਬਾਓ। ਹੈਲਪਲਾਈਨ ਦਿਨ ਰਾਤ ਮੁਫ਼ਤ ਹੈ।
# Somebody wrote of damp or mould and a child's breathing.
danger-breathing-text = ਜਿਸ ਬੱਚੇ ਨੂੰ ਸਾਹ ਦੀ ਤਕਲੀਫ਼ ਹੋਵੇ, ਉਸ ਲਈ ਅੱਜ ਹੀ ਡਾਕਟਰ ਦੀ ਸਲਾਹ ਲਓ। ਤੁਹਾਡੇ ਘਰ ਵਿੱਚ ਸਿੱਲ੍ਹ ਜਾਂ ਉੱਲੀ ਸਾਡੇ ਲਈ ਫ਼ੌਰੀ ਮਾਮਲਾ ਹੈ। ਜੇ ਕਿਸੇ ਬੱਚੇ ਨੂੰ ਹੁਣੇ ਸਾਹ ਲੈਣ ਵਿੱਚ ਬਹੁਤ ਔਖ ਹੋ ਰਹੀ ਹੈ ਤਾਂ 999 ਉੱਤੇ ਫ਼ੋਨ ਕਰੋ।
# Somebody wrote that there is no heating, and of a baby or somebody frail.
danger-cold-text = ਜਿੱਥੇ ਛੋਟਾ ਬੱਚਾ, ਜਾਂ ਕੋਈ ਬਜ਼ੁਰਗ, ਬਿਮਾਰ ਜਾਂ ਅਪੰਗਤਾ ਵਾਲਾ ਵਿਅਕਤੀ ਹੋਵੇ, ਉੱਥੇ ਹੀਟਿੰਗ ਨਾ ਹੋਣਾ ਫ਼ੌਰੀ ਮਾਮਲਾ ਹੈ। ਸਾਨੂੰ ਹੁਣੇ ਫ਼ੋਨ ਕਰਕੇ ਦੱਸੋ: ਇਹ ਫ਼ਾਰਮ ਤੁਰੰਤ ਨਹੀਂ ਪੜ੍ਹਿਆ ਜਾਂਦਾ। ਜੇ ਠੰਢ ਕਰਕੇ ਕਿਸੇ ਦੀ ਤਬੀਅਤ ਖ਼ਰਾਬ ਹੈ ਤਾਂ NHS 111 ਨੂੰ ਫ਼ੋਨ ਕਰੋ।
