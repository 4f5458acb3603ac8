### Words of pages that work without scripts only.
###
### status: reviewed
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Button at the end of a form, where all questions are on one page and nothing is checked before.
plain-send-button = Send

# Hint at a question of such a form that only some are asked. $condition: a clause, as
# you answered “No” to “Were you seen today?”
plain-only-if-hint = Only answer this if { $condition }.

# The same where the condition can't be said in this language.
plain-only-if-applies-hint = Only answer this if it applies to you.

# Hint at the beginning of a part of such a form that only some are asked. $condition: a clause as above.
plain-part-if-hint = Only answer the questions in this part if { $condition }.

# The same where the condition can't be said in this language.
plain-part-if-applies-hint = Only answer the questions in this part if they apply to you.

# Above a page that is shown again because an answer on it led to further questions on the same page.
plain-more-status = Your answers on this page lead to more questions. Answer them and continue.

# Error at a list that is put in order by choosing a place for each thing, where two have the same place.
plain-ranking-tied-text = Choose a different place for each

# In the place where photos or documents could be added, on pages that can't take them.
plain-files-hint = You can’t add photos or documents on this page.

# Follows the sentence above, where the question may be left without an answer.
plain-files-instead-hint = Answer everything else and send it. Then get your photos or documents to us in another way, with the reference that you will be shown.

# Follows the sentence above instead, where nothing can be sent without a photo or document.
plain-files-needed-hint = Nothing can be sent without them here. Open this page in a browser with JavaScript turned on, or get in touch with us.

# On the page that says that answers have been received.
plain-keep-hint = Print or save this page to keep a copy of your answers.

# Where what was answered on earlier pages can't be read any more.
plain-expired-title = Your answers on earlier pages were not kept

# Text under it. The questions of the page that was just answered follow.
plain-expired-text = The page was open for more than a day, or was changed on its way. What you answered on it is still here. Continue, and answer the earlier questions again.

# Title where the answers could not be stored at the moment.
plain-unsent-title = Your answers have not been sent

# Text under it; a button to send follows.
plain-unsent-text = Something does not work on our side. Nothing you answered is lost. Wait a minute, then send your answers again.

# Title where other answers were sent from this form before.
plain-sent-before-title = You have already sent your answers

# Text under it.
plain-sent-before-text = Other answers were sent from this page before. They are stored, and nothing was changed.

# Title where the address names no survey.
plain-unknown-title = There is no survey here

# Text under it.
plain-unknown-text = Check the address. If you followed a link, the survey may have been taken down.

# Title in the place of a survey whose answers are encrypted on the resident's device, on pages without scripts.
plain-sealed-title = This survey needs JavaScript

# Text under it.
plain-sealed-text = Your answers are locked on your own device before they are sent, so that only the people who run the survey can read them. A page without JavaScript can’t do that. Open the survey again with JavaScript switched on, or contact us to answer in another way.

# Title where what was sent is too long to be read.
plain-large-title = Your answers are too long

# Text under it.
plain-large-text = Go back, shorten your longest answers, and send them again.

# Link to the same survey, all of it on one page.
plain-whole-link = All questions on one page

# Link to the same survey, one page after the other.
plain-paged-link = One page at a time

# Label of a field that only text browsers show: programs that send forms by themselves are told by it, because
# people leave it empty.
plain-empty-label = Leave this empty
