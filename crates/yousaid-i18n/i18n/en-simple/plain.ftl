### Words of pages that work without scripts only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Button at the end of a form, where all questions are on one page and nothing is checked before.
plain-send-button = Send

# Hint at a question of such a form that only some are asked. $condition: a clause, as
# you answered “No” to “Were you seen today?”
plain-only-if-hint = Only answer this if { $condition }.

# The same where the condition can't be said in this language.
plain-only-if-applies-hint = Only answer this if it is about you.

# Hint at the beginning of a part of such a form that only some are asked. $condition: a clause as above.
plain-part-if-hint = Only answer the questions in this part if { $condition }.

# The same where the condition can't be said in this language.
plain-part-if-applies-hint = Only answer the questions in this part if they are about you.

# Above a page that is shown again because an answer on it led to further questions on the same page.
plain-more-status = There are more questions now. They come from your answers on this page. Answer them. Then go on.

# Error at a list that is put in order by choosing a place for each thing, where two have the same place.
plain-ranking-tied-text = Choose a different number for each

# In the place where photos or documents could be added, on pages that can't take them.
plain-files-hint = You cannot add photos or files on this page.

# Follows the sentence above, where the question may be left without an answer.
plain-files-instead-hint = Answer the other questions. Send your answers. We will show you a code. Then give us your photos or files in another way. Tell us the code too.

# Follows the sentence above instead, where nothing can be sent without a photo or document.
plain-files-needed-hint = You cannot send your answers here without them. Open this page in a browser with JavaScript turned on. Or call us or write to us.

# On the page that says that answers have been received.
plain-keep-hint = You can print or save this page. Then you can read your answers later.

# Where what was answered on earlier pages can't be read any more.
plain-expired-title = We did not keep your answers on the pages before

# Text under it. The questions of the page that was just answered follow.
plain-expired-text = The page was open for more than a day. Or something changed it. Your answers on this page are still here. Go on. Then answer the other questions again.

# Title where the answers could not be stored at the moment.
plain-unsent-title = Your answers have not been sent

# Text under it; a button to send follows.
plain-unsent-text = Something does not work here. It is not your fault. Your answers are not lost. Wait a minute. Then send your answers again.

# Title where other answers were sent from this form before.
plain-sent-before-title = You have sent your answers before

# Text under it.
plain-sent-before-text = Other answers were sent from this page before. We have them. We did not change them.

# Title where the address names no survey.
plain-unknown-title = There are no questions here

# Text under it.
plain-unknown-text = Check the address of the page. Did you use a link? Then the questions may no longer be here.

# Title in the place of a survey whose answers are encrypted on the resident's device, on pages without scripts.
plain-sealed-title = These questions need JavaScript

# Text under it.
plain-sealed-text = Your phone or computer locks your answers before you send them. Only the people who ask these questions can read your answers. A page without JavaScript cannot lock them. Turn on JavaScript. Then open the questions again. Or call us or write to us. You can answer in another way.

# Title where what was sent is too long to be read.
plain-large-title = Your answers are too long

# Text under it.
plain-large-text = Go back. Make your longest answers shorter. Then send them again.

# Link to the same survey, all of it on one page.
plain-whole-link = All questions on one page

# Link to the same survey, one page after the other.
plain-paged-link = One page at a time

# Label of a field that only text browsers show: programs that send forms by themselves are told by it, because
# people leave it empty.
plain-empty-label = Leave this empty
