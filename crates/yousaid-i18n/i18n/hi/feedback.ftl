### Words of the feedback form only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The form

# Heading of the form.
feedback-title = Tell us what you think
# The first question: which of the four below.
feedback-exit-label = What kind of feedback is it?
# Choice, in large letters. What follows the colon is an explanation.
feedback-compliment-label = A compliment: something was good
# Choice, in large letters.
feedback-comment-label = A comment: something you should know
# Choice, in large letters.
feedback-suggestion-label = A suggestion: something could be better
# Choice, in large letters. A complaint follows the landlord's complaints procedure.
feedback-complaint-label = A complaint: I am not happy with something, and want it put right
# Question before a list of topics such as repairs or rent.
feedback-about-label = What is it about?
# Last choice of that list.
feedback-about-other-label = Something else
# Question: which estate, street or block.
feedback-where-label = Where is it?
# Help for that question, where it is answered in words.
feedback-where-hint = For example an estate, a street or a block
# Last choice, where there is a list of places.
feedback-where-other-label = Somewhere else
# Question over the large text box.
feedback-what-label = What would you like to tell us?
# Question, for complaints only.
feedback-put-right-label = What would put it right for you?
# Question, for complaints only. The answers are Yes and No.
feedback-told-before-label = Have you told us about this before?
# Question: photos can be added from the device.
feedback-photo-label = Add a photo
# Question. The answers are Yes and No.
feedback-contact-label = May we contact you about this?
# Question before the ways below.
feedback-contact-by-label = How should we contact you?
# Choice.
feedback-by-email-label = By email
# Choice.
feedback-by-telephone-label = By phone
# Choice.
feedback-by-text-label = By text message
# Choice.
feedback-by-post-label = By post
# Label of a field.
feedback-name-label = Your name
# Label of a field.
feedback-email-label = Your email address
# Label of a field.
feedback-telephone-label = Your phone number
# Label of a field, for text messages.
feedback-mobile-label = Your mobile number
# Label of the fields of a postal address.
feedback-address-label = Your address
# Question before a list of languages, each in its own name.
feedback-contact-language-label = In which language should we answer?
# Question before the formats below.
feedback-contact-format-label = Do you need our answer in another format?
# Choice: letters of 16 points or more.
feedback-large-print-label = Large print
# Choice.
feedback-braille-label = Braille
# Choice: a recording to listen to.
feedback-audio-label = Audio
# Choice: short sentences with pictures, for people with learning disabilities.
feedback-easy-read-label = Easy read
# Choice.
feedback-sign-language-label = British Sign Language
# Button that sends the form.
feedback-send-button = Send my feedback

## A complaint

# Heading of a box that appears when "complaint" was chosen.
feedback-complaint-heading = Making a complaint
# The first words in it: what a complaint is.
feedback-complaint-text = You can complain about anything that we, or people who work for us, did or did not do, and that you are not happy with. You don’t have to use the word ‘complaint’, and somebody else can complain for you. When you send this form, your complaint is made.
# Link to the landlord's complaints procedure.
feedback-procedure-link = How we deal with complaints
# Before the name, website and number of the Ombudsman, who looks at complaints that the landlord has not put right.
feedback-ombudsman-text = If you are not happy with our answer, or want advice at any time, you can go to the Ombudsman. It is free and independent of us.
# Where and how: $name: what the service is called; $number: its telephone number.
feedback-ombudsman-call-label = Phone { $name }: { $number }

## Was this page useful?

# Heading of the small form at the end of a page, for screen readers and in lists.
feedback-page-title = About this page
# Question. The answers are Yes and No.
feedback-useful-label = Was this page useful?
# Question that follows No.
feedback-missing-label = What were you looking for, or what was missing?

## When words speak of danger: shown beside the text box while somebody types

# Heading of the note.
danger-heading = Do you need help now?
# Under the note: the form does not bring help quickly, and is not stopped by the note.
danger-form-text = Nobody reads this form straight away. You can still send it.
# A telephone number of the note, which is a link. $number: the number; $name: who answers, like "Samaritans".
danger-call-label = Call { $number }: { $name }
# A link to more about it.
danger-more-link = Find out more
# Who answers: the landlord's own telephone line for urgent repairs. $landlord: the landlord's name.
danger-call-landlord-label = { $landlord }, urgent repairs
# Who answers 999.
danger-call-emergency-label = Emergency services
# Who answers 0800 111 999. The name of a service in Britain.
danger-call-gas-label = National Gas Emergency Service
# Who answers 111. The name of a service.
danger-call-nhs-label = NHS 111
# Who answers 0808 2000 247. The name of a service.
danger-call-abuse-label = National Domestic Abuse Helpline
# Who answers 116 123. The name of a charity.
danger-call-samaritans-label = Samaritans
# Somebody wrote of a fire.
danger-fire-text = If there is a fire or smoke, get out, stay out and call from outside.
# Somebody wrote of a smell of gas.
danger-gas-text = If you can smell gas, get everybody out and call from outside. Don’t use switches, lights or flames.
# Somebody wrote of carbon monoxide, a poisonous gas without a smell.
danger-carbon-monoxide-text = If a carbon monoxide alarm sounds, or people feel sick or have headaches, get everybody out into fresh air and call from there.
# Somebody wrote of ending their life or hurting themselves. Be warm and plain.
danger-self-harm-text = If you are thinking of ending your life or of hurting yourself, talk to somebody now. Samaritans listen, day and night, and the call is free. If a life is at risk now, call 999.
# Somebody wrote of violence or abuse.
danger-violence-text = If somebody hurts or threatens you, you are not to blame. In danger now, call 999; if you can’t speak on a mobile, cough or tap, then press 55. The helpline is free, day and night.
# Somebody wrote of damp or mould and a child's breathing.
danger-breathing-text = A child who has trouble with breathing needs a doctor’s advice today, and damp or mould in your home is urgent for us. If a child struggles for breath now, call 999.
# Somebody wrote that there is no heating, and of a baby or somebody frail.
danger-cold-text = No heating is urgent where there is a baby, or somebody who is old, ill or disabled. Tell us by phone now: nobody reads this form straight away. If somebody is unwell with cold, call NHS 111.
