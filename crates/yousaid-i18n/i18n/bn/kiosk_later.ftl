### Words of the device at a reception only that come after its question: reading aloud, films, the code for
### one’s own phone, and what staff read.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read the
### first part standing, often in a queue; staff of the landlord read the second.

## For residents

# Button: reads the screen out.
kiosk-read-button = পড়ে শোনান
# The same button while it is being read out.
kiosk-stop-button = পড়া থামান
# Button: opens a film of somebody who signs the question.
kiosk-film-button = ব্রিটিশ সাইন ল্যাঙ্গুয়েজে (ইশারা ভাষায়) দেখুন
# The same button while the film is open.
kiosk-film-close-button = ভিডিওটি বন্ধ করুন
# Button under the film: it goes on.
kiosk-film-play-button = চালান
# The same button while it plays.
kiosk-film-pause-button = থামান
# In place of the film, when it can't be loaded.
kiosk-film-failed-text = ভিডিওটি এই মুহূর্তে দেখানো যাচ্ছে না।
# Over a QR code, which opens a page on one's own phone.
kiosk-phone-heading = আপনার নিজের ফোনে আমাদের আরও জানান
# What the QR code is, for screen readers. $address: the address of the page.
kiosk-phone-label = { $address } এর QR কোড

## For staff

# Heading over the keys for the PIN.
kiosk-pin-heading = কর্মীদের জন্য
# Label of the field for the PIN.
kiosk-pin-label = PIN
# Button: deletes what was typed.
kiosk-pin-clear-button = মুছুন
# Button: checks the PIN and opens the screen for staff.
kiosk-pin-open-button = খুলুন
# The PIN was wrong.
kiosk-pin-wrong-text = এটি সঠিক PIN নয়
# Too many PINs were wrong. $minutes: how many have to pass.
kiosk-pin-locked-text = { $minutes ->
    [one] অনেকবার ভুল PIN দেওয়া হয়েছে। { $minutes } মিনিট পরে আবার চেষ্টা করুন
   *[other] অনেকবার ভুল PIN দেওয়া হয়েছে। { $minutes } মিনিট পরে আবার চেষ্টা করুন
}
# The browser can't check any PIN.
kiosk-pin-unable-text = এই ব্রাউজার PIN যাচাই করতে পারে না। পাতাটি এমন ঠিকানা থেকে খুলুন, যার শুরুতে https আছে
# Heading of the screen for staff.
kiosk-staff-heading = এই ডিভাইস
# Name of the device, beside it.
kiosk-staff-device-label = নাম
# How many responses have not been sent, beside the number.
kiosk-staff-waiting-label = পাঠানোর অপেক্ষায়
# How many responses the landlord's server did not take, beside the number.
kiosk-staff-refused-label = সার্ভার নেয়নি
# When the server confirmed a response last, beside the time.
kiosk-staff-received-label = শেষ কখন পৌঁছেছে
# In place of a time: not since the page was opened.
kiosk-staff-never-label = এই পাতা খোলার পর থেকে পৌঁছায়নি
# How much the device stores, beside it.
kiosk-staff-storage-label = জমা রাখার জায়গা
# $used: megabytes. $room: megabytes.
kiosk-staff-storage-text = { $room } MB এর মধ্যে { $used } MB
# The browser promises to keep what is stored.
kiosk-staff-kept-text = ব্রাউজার রেখে দেবে
# The browser may remove what is stored when room gets scarce.
kiosk-staff-not-kept-text = ব্রাউজার মুছে দিতে পারে
# Whether there is a connection, beside it.
kiosk-staff-network-label = নেটওয়ার্ক
# There is a connection.
kiosk-staff-online-text = সংযোগ আছে
# There is none.
kiosk-staff-offline-text = সংযোগ নেই
# Whether the kiosk starts without a network, beside yes or no.
kiosk-staff-start-label = নেটওয়ার্ক ছাড়া চালু হয়
# Which version of the program and of the questionnaire, beside it.
kiosk-staff-version-label = সংস্করণ
# Yes, beside one of the labels above.
kiosk-staff-yes-text = হ্যাঁ
# No, beside one of the labels above.
kiosk-staff-no-text = না
# In place of what is not known.
kiosk-staff-unknown-text = জানা নেই
# Button: sends at once what waits.
kiosk-staff-send-button = এখনই পাঠান
# Button: saves what has not arrived as a file. It stays on the device as well.
kiosk-staff-export-button = না পাঠানো উত্তরগুলো ফাইল হিসেবে রাখুন
# Button: the browser shows its own bars again.
kiosk-staff-window-button = পুরো পর্দা থেকে বের হন
# Button: back to the question.
kiosk-staff-close-button = প্রশ্নে ফিরে যান
