### Words of the pages on which residents confirm or leave the register of those who want to be involved, and of the messages that lead there.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Pages

# Title of the page on which a resident confirms an address.
involved-confirm-title = Confirm that you want to get involved
# On that page. $landlord: the landlord’s name.
involved-confirm-text = Select the button to join the list of residents who want to get involved with { $landlord }.
# Button on that page.
involved-confirm-button = Yes, add me
# Title of the page after that.
involved-confirmed-title = You are on the list
# On that page. $landlord: the landlord’s name.
involved-confirmed-text = Thank you. { $landlord } will contact you in the way you chose. Every message tells you how to leave.
# Title of the page on which a resident leaves.
involved-leave-title = Leave the list
# On that page. $landlord: the landlord’s name.
involved-leave-text = Select the button to be taken off the list of residents who want to get involved with { $landlord }. We delete everything you told us for it.
# Button on that page.
involved-leave-button = Take me off the list
# Title of the page after that.
involved-left-title = You are off the list
# On that page.
involved-left-text = We have deleted everything you told us for it. You can join again at any time.
# Title of the page on which a resident says once a year whether the interest is still there.
involved-still-title = Are you still interested?
# On that page. $landlord: the landlord’s name.
involved-still-text = You told { $landlord } that you want to get involved. Select the button to stay on the list for another year.
# Button on that page.
involved-still-button = Yes, keep me on the list
# Title of the page after that.
involved-stayed-title = You stay on the list
# On that page.
involved-stayed-text = Thank you. We ask again in a year.
# Link to the page on which a resident leaves.
involved-leave-link = Leave the list
# Title where a link has been used already or is too old.
involved-gone-title = This link does not work any more
# On that page.
involved-gone-text = It may have been used already, or it is too old. If you still want to join, fill in the form again.

## Messages. They go out as plain text, as email or as a text to a phone. An address to open follows each on a line of its own.

# Subject of the message that asks for a confirmation.
involved-confirm-subject-title = Confirm that you want to get involved
# The message; the address follows it. $landlord: the landlord’s name; $days: for how many days the address works.
involved-confirm-message-text = { $days ->
    [one] { $landlord }: confirm that you want to get involved. Open this page within { $days } day. If you did not ask for this, do nothing, and we will delete your details.
   *[other] { $landlord }: confirm that you want to get involved. Open this page within { $days } days. If you did not ask for this, do nothing, and we will delete your details.
}
# Subject of the yearly message.
involved-still-subject-title = Are you still interested in getting involved?
# The message; the address follows it. $landlord: the landlord’s name; $date: the day until which an answer counts, in words.
involved-still-message-text = { $landlord }: you told us that you want to get involved. To stay on the list or to leave it, open this page by { $date }. If we do not hear from you, we will take you off the list and delete your details.
