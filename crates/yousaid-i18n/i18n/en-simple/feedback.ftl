### Words of the feedback form only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The form

# Heading of the form.
feedback-title = Tell us what you think
# The first question: which of the four below.
feedback-exit-label = What do you want to do?
# Choice, in large letters. What follows the colon is an explanation.
feedback-compliment-label = Say thank you: something was good
# Choice, in large letters.
feedback-comment-label = Tell us something: you want us to know it
# Choice, in large letters.
feedback-suggestion-label = Give an idea: something could be better
# Choice, in large letters. A complaint follows the landlord's complaints procedure.
feedback-complaint-label = Complain: I am not happy with something. I want it put right.
# Question before a list of topics such as repairs or rent.
feedback-about-label = What is it about?
# Last choice of that list.
feedback-about-other-label = Something else
# Question: which estate, street or block.
feedback-where-label = Where is it?
# Help for that question, where it is answered in words.
feedback-where-hint = For example, the name of a street or a block of flats
# Last choice, where there is a list of places.
feedback-where-other-label = Somewhere else
# Question over the large text box.
feedback-what-label = What do you want to tell us?
# Question, for complaints only.
feedback-put-right-label = What can we do to put it right?
# Question, for complaints only. The answers are Yes and No.
feedback-told-before-label = Have you told us about this before?
# Question: photos can be added from the device.
feedback-photo-label = Add a photo
# Question. The answers are Yes and No.
feedback-contact-label = Can we call you or write to you about this?
# Question before the ways below.
feedback-contact-by-label = How do you want to hear from us?
# Choice.
feedback-by-email-label = By email
# Choice.
feedback-by-telephone-label = By phone
# Choice.
feedback-by-text-label = By text message
# Choice.
feedback-by-post-label = By letter
# Label of a field.
feedback-name-label = Your name
# Label of a field.
feedback-email-label = Your email address
# Label of a field.
feedback-telephone-label = Your phone number
# Label of a field, for text messages.
feedback-mobile-label = Your mobile phone number
# Label of the fields of a postal address.
feedback-address-label = Your address
# Question before a list of languages, each in its own name.
feedback-contact-language-label = Which language do you want our answer in?
# Question before the formats below.
feedback-contact-format-label = Do you need our answer in another way?
# Choice: letters of 16 points or more.
feedback-large-print-label = Big letters
# Choice.
feedback-braille-label = Braille (you read it with your fingers)
# Choice: a recording to listen to.
feedback-audio-label = A recording to listen to
# Choice: short sentences with pictures, for people with learning disabilities.
feedback-easy-read-label = Easy read (short words and pictures)
# Choice.
feedback-sign-language-label = British Sign Language
# Button that sends the form.
feedback-send-button = Send this to us

## A complaint

# Heading of a box that appears when "complaint" was chosen.
feedback-complaint-heading = How to complain
# The first words in it: what a complaint is.
feedback-complaint-text = You can complain if you are not happy with us. It can be about something we did. It can be about something we did not do. You can also complain about people who work for us. You do not have to use the word ‘complaint’. Another person can complain for you. Send this form to make your complaint.
# Link to the landlord's complaints procedure.
feedback-procedure-link = What we do when you complain
# Before the name, website and number of the Ombudsman, who looks at complaints that the landlord has not put right.
feedback-ombudsman-text = You may not be happy with our answer. Then you can go to the Ombudsman. You can ask them for advice at any time. It is free. They do not work for us.
# Where and how: $name: what the service is called; $number: its telephone number.
feedback-ombudsman-call-label = Call { $name }: { $number }

## Was this page useful?

# Heading of the small form at the end of a page, for screen readers and in lists.
feedback-page-title = About this page
# Question. The answers are Yes and No.
feedback-useful-label = Did this page help you?
# Question that follows No.
feedback-missing-label = What did you look for? Or what was not here?

## When words speak of danger: shown beside the text box while somebody types

# Heading of the note.
danger-heading = Do you need help now?
# Under the note: the form does not bring help quickly, and is not stopped by the note.
danger-form-text = No one reads this form right away. You can still send it.
# A telephone number of the note, which is a link. $number: the number; $name: who answers, like "Samaritans".
danger-call-label = Call { $number }: { $name }
# A link to more about it.
danger-more-link = Find out more
# Who answers: the landlord's own telephone line for urgent repairs. $landlord: the landlord's name.
danger-call-landlord-label = { $landlord }, for repairs that cannot wait
# Who answers 999.
danger-call-emergency-label = Fire, police or ambulance
# Who answers 0800 111 999. The name of a service in Britain.
danger-call-gas-label = National Gas Emergency Service
# Who answers 111. The name of a service.
danger-call-nhs-label = NHS 111
# Who answers 0808 2000 247. The name of a service.
danger-call-abuse-label = National Domestic Abuse Helpline
# Who answers 116 123. The name of a charity.
danger-call-samaritans-label = Samaritans
# Somebody wrote of a fire.
danger-fire-text = Is there a fire or smoke? Get out. Stay out. Call from outside.
# Somebody wrote of a smell of gas.
danger-gas-text = Can you smell gas? Get everyone out. Call from outside. Do not touch light switches. Do not light a flame.
# Somebody wrote of carbon monoxide, a poisonous gas without a smell.
danger-carbon-monoxide-text = Does the carbon monoxide alarm make a noise? Do people feel sick? Do their heads hurt? Get everyone out into fresh air. Call from there.
# Somebody wrote of ending their life or hurting themselves. Be warm and plain.
danger-self-harm-text = Do you think about ending your life? Do you think about hurting yourself? Talk to someone now. Samaritans listen, day and night. The call is free. Is a life in danger now? Call 999.
# Somebody wrote of violence or abuse.
danger-violence-text = Does someone hurt you? Does someone say they will hurt you? It is not your fault. Are you in danger now? Call 999. If you cannot speak on a mobile phone, cough or tap. Then press 55. The helpline is free, day and night.
# Somebody wrote of damp or mould and a child's breathing.
danger-breathing-text = Does a child find it hard to breathe? Ask a doctor today. Damp or mould in your home is urgent for us. Is a child fighting for breath now? Call 999.
# Somebody wrote that there is no heating, and of a baby or somebody frail.
danger-cold-text = Do you have no heating? Is there a baby in your home? Or someone who is old, ill or disabled? Then this cannot wait. Call us now. No one reads this form right away. Is someone ill from the cold? Call NHS 111.
