### Words of the pages on which residents confirm or leave the register of those who want to be involved, and of the messages that lead there.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Pages

# Title of the page on which a resident confirms an address.
involved-confirm-title = নিশ্চিত করুন যে আপনি যুক্ত হতে চান
# On that page. $landlord: the landlord’s name.
involved-confirm-text = যে বাসিন্দারা { $landlord }-এর কাজে যুক্ত হতে চান, তাঁদের তালিকায় নাম লেখাতে বোতামটি বেছে নিন।
# Button on that page.
involved-confirm-button = হ্যাঁ, আমার নাম যোগ করুন
# Title of the page after that.
involved-confirmed-title = আপনার নাম তালিকায় আছে
# On that page. $landlord: the landlord’s name.
involved-confirmed-text = ধন্যবাদ। আপনি যেভাবে চেয়েছেন, { $landlord } সেভাবেই আপনার সাথে যোগাযোগ করবে। কীভাবে তালিকা থেকে নাম সরাবেন, তা প্রতিটি বার্তায় লেখা থাকবে।
# Title of the page on which a resident leaves.
involved-leave-title = তালিকা থেকে নাম সরান
# On that page. $landlord: the landlord’s name.
involved-leave-text = যে বাসিন্দারা { $landlord }-এর কাজে যুক্ত হতে চান, তাঁদের তালিকা থেকে নাম সরাতে বোতামটি বেছে নিন। এর জন্য আপনি আমাদের যা জানিয়েছেন, আমরা তার সব মুছে ফেলব।
# Button on that page.
involved-leave-button = তালিকা থেকে আমার নাম সরান
# Title of the page after that.
involved-left-title = আপনার নাম আর তালিকায় নেই
# On that page.
involved-left-text = এর জন্য আপনি আমাদের যা জানিয়েছিলেন, আমরা তার সব মুছে ফেলেছি। আপনি যেকোনো সময় আবার যুক্ত হতে পারেন।
# Title of the page on which a resident says once a year whether the interest is still there.
involved-still-title = আপনি কি এখনও আগ্রহী?
# On that page. $landlord: the landlord’s name.
involved-still-text = আপনি { $landlord }-কে জানিয়েছিলেন যে আপনি যুক্ত হতে চান। আরও এক বছর তালিকায় থাকতে বোতামটি বেছে নিন।
# Button on that page.
involved-still-button = হ্যাঁ, আমাকে তালিকায় রাখুন
# Title of the page after that.
involved-stayed-title = আপনি তালিকায় থাকছেন
# On that page.
involved-stayed-text = ধন্যবাদ। এক বছর পরে আমরা আবার জানতে চাইব।
# Link to the page on which a resident leaves.
involved-leave-link = তালিকা থেকে নাম সরান
# Title where a link has been used already or is too old.
involved-gone-title = এই লিংক আর কাজ করে না
# On that page.
involved-gone-text = এটি হয়তো আগে ব্যবহার করা হয়েছে, অথবা বেশি পুরোনো হয়ে গেছে। এখনও যুক্ত হতে চাইলে ফর্মটি আবার পূরণ করুন।

## Messages. They go out as plain text, as email or as a text to a phone. An address to open follows each on a line of its own.

# Subject of the message that asks for a confirmation.
involved-confirm-subject-title = নিশ্চিত করুন যে আপনি যুক্ত হতে চান
# The message; the address follows it. $landlord: the landlord’s name; $days: for how many days the address works.
involved-confirm-message-text = { $days ->
    [one] { $landlord }: নিশ্চিত করুন যে আপনি যুক্ত হতে চান। { $days } দিনের মধ্যে এই পাতা খুলুন। আপনি এটি না চেয়ে থাকলে কিছু করবেন না, আমরা আপনার তথ্য মুছে ফেলব।
   *[other] { $landlord }: নিশ্চিত করুন যে আপনি যুক্ত হতে চান। { $days } দিনের মধ্যে এই পাতা খুলুন। আপনি এটি না চেয়ে থাকলে কিছু করবেন না, আমরা আপনার তথ্য মুছে ফেলব।
}
# Subject of the yearly message.
involved-still-subject-title = আপনি কি এখনও যুক্ত হতে আগ্রহী?
# The message; the address follows it. $landlord: the landlord’s name; $date: the day until which an answer counts, in words.
involved-still-message-text = { $landlord }: আপনি আমাদের জানিয়েছিলেন যে আপনি যুক্ত হতে চান। তালিকায় থাকতে বা নাম সরাতে { $date } এর মধ্যে এই পাতা খুলুন। আপনার কাছ থেকে কিছু না জানলে আমরা তালিকা থেকে আপনার নাম সরিয়ে দেব এবং আপনার তথ্য মুছে ফেলব।
