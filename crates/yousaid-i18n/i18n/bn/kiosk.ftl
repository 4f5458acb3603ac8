### Words of the device at a reception only: those with which it starts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read them
### standing, often in a queue. What is said later is in kiosk_later.ftl.

# Name of the buttons that make the screen easier to read, for screen readers.
kiosk-tools-label = পড়া সহজ করুন
# Button: larger letters. Pressed again, they are as before.
kiosk-large-button = বড় লেখা
# Button: black, white and yellow, easier to see for many. Pressed again, the colours are as before.
kiosk-contrast-button = স্পষ্ট রং
# Button: short words. Easy read is how such documents are called in Britain; say it as it is known where your
# language is read. Pressed again, everything is as before.
kiosk-easy-button = সহজ ভাষা (Easy Read)
# Button: pictures beside the answers. Pressed again, they are gone.
kiosk-pictures-button = ছবি
# Above the same question in easy words, which stands under the official wording.
kiosk-easy-label = সহজ ভাষায়
# Under the question, on the screen with which everybody begins.
kiosk-start-hint = যে উত্তরটি সবচেয়ে ঠিক মনে হয়, সেটি স্পর্শ করুন
# Heading after the first answer, over one more question, which need not be answered.
kiosk-one-more-label = ধন্যবাদ। সময় থাকলে আরেকটি প্রশ্ন
# Button: goes on without an answer.
kiosk-skip-button = এই প্রশ্ন বাদ দিন
# Button: sends what was chosen.
kiosk-done-button = হয়ে গেছে
# Heading at the end.
kiosk-thanks-heading = ধন্যবাদ
# Under it: the answer is on this device and will be sent.
kiosk-saved-status = আপনার উত্তর এই ডিভাইসে রাখা আছে।
# Under it: the landlord has the answer.
kiosk-received-status = আমরা আপনার উত্তর পেয়েছি।
# Under it: the answer was sent, and nobody can say whether it has arrived.
kiosk-sent-status = আপনার উত্তর পাঠানো হয়েছে।
# Under it: the device could not keep the answer safe, and tries to send it.
kiosk-held-status = এই ডিভাইস আপনার উত্তর রাখতে পারেনি। এটি উত্তর পাঠানোর চেষ্টা করছে।
# Button at the end: back to the beginning, for the next person.
kiosk-next-button = পরের জন
# Heading when nobody has touched the screen for a while.
kiosk-idle-heading = আপনি কি এখনও আছেন?
# Under it.
kiosk-idle-text = এগিয়ে যেতে পর্দা স্পর্শ করুন বা যেকোনো বোতাম চাপুন। তা না হলে এই পর্দায় আপনার উত্তরগুলো মুছে যাবে।
# Under it, counting down. $seconds: how many are left, 30 at first.
kiosk-idle-left-label = { $seconds ->
    [one] { $seconds } সেকেন্ড বাকি
   *[other] { $seconds } সেকেন্ড বাকি
}
# Button: goes on.
kiosk-idle-button = আমি এখনও আছি
# Heading while the reception is closed.
kiosk-closed-heading = আমরা এখন বন্ধ
# Under it, where it opens again on the same day. $time: a time of day, as 09:00.
kiosk-closed-text = আপনি { $time } থেকে এখানে উত্তর দিতে পারবেন।
