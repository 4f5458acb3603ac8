### Words of the pages on which residents confirm or leave the register of those who want to be involved, and of the messages that lead there.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Pages

# Title of the page on which a resident confirms an address.
involved-confirm-title = Tell us that you want to take part
# On that page. $landlord: the landlord’s name.
involved-confirm-text = Some people want to take part and help { $landlord }. There is a list of them. Press the button to go on the list.
# Button on that page.
involved-confirm-button = Yes, add me
# Title of the page after that.
involved-confirmed-title = You are on the list
# On that page. $landlord: the landlord’s name.
involved-confirmed-text = Thank you. { $landlord } will write to you or call you, as you chose. Every message tells you how to come off the list.
# Title of the page on which a resident leaves.
involved-leave-title = Come off the list
# On that page. $landlord: the landlord’s name.
involved-leave-text = Press the button if you no longer want to take part with { $landlord }. We will take you off the list. We will delete what you told us for it.
# Button on that page.
involved-leave-button = Take me off the list
# Title of the page after that.
involved-left-title = You are off the list
# On that page.
involved-left-text = We deleted what you told us for it. You can come back at any time.
# Title of the page on which a resident says once a year whether the interest is still there.
involved-still-title = Do you still want to take part?
# On that page. $landlord: the landlord’s name.
involved-still-text = You told { $landlord } that you want to take part. Press the button to stay on the list for one more year.
# Button on that page.
involved-still-button = Yes, keep me on the list
# Title of the page after that.
involved-stayed-title = You stay on the list
# On that page.
involved-stayed-text = Thank you. We will ask you again in a year.
# Link to the page on which a resident leaves.
involved-leave-link = Come off the list
# Title where a link has been used already or is too old.
involved-gone-title = This link does not work any more
# On that page.
involved-gone-text = It may have been used before. Or it may be too old. Do you still want to take part? Fill in the form again.

## Messages. They go out as plain text, as email or as a text to a phone. An address to open follows each on a line of its own.

# Subject of the message that asks for a confirmation.
involved-confirm-subject-title = Tell us that you want to take part
# The message; the address follows it. $landlord: the landlord’s name; $days: for how many days the address works.
involved-confirm-message-text = { $days ->
    [one] { $landlord }: do you want to take part? Open this page to say yes. You have { $days } day. Did you not ask for this? Then do nothing. We will delete what we know about you.
   *[other] { $landlord }: do you want to take part? Open this page to say yes. You have { $days } days. Did you not ask for this? Then do nothing. We will delete what we know about you.
}
# Subject of the yearly message.
involved-still-subject-title = Do you still want to take part?
# The message; the address follows it. $landlord: the landlord’s name; $date: the day until which an answer counts, in words.
involved-still-message-text = { $landlord }: you told us that you want to take part. Do you want to stay on the list or come off it? Open this page. Do it by { $date }. If you do not, we will take you off the list. We will delete what you told us for it.
