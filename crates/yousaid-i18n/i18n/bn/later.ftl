### Words for a survey that is not finished: saving it, and coming back to it with a code or a link, on another
### device too. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Saving

# Quiet button under the questions.
later-save-button = সেভ করে রাখুন, পরে ফিরে আসুন
# The same once answers were saved: what was answered since is saved too.
later-again-button = আবার সেভ করুন
# While the landlord’s computer is told.
later-saving-status = সেভ করা হচ্ছে …
# It was saved. $date: the last day on which it can be opened.
later-saved-status = এ পর্যন্ত দেওয়া আপনার উত্তরগুলো { $date } শেষ হওয়া পর্যন্ত সেভ করা থাকবে।
# Above the code and the link.
later-given-text = পরে এই ডিভাইসে বা অন্য কোনো ডিভাইসে উত্তর দেওয়া চালিয়ে যেতে, এই লিংকটি খুলুন অথবা এই কোড নিয়ে এই পাতায় ফিরে আসুন:
# Under both.
later-given-hint = লিংক বা কোড, যেকোনো একটি এখনই লিখে রাখুন। আমরা আপনাকে কোডটি আবার জানাতে পারব না। যার কাছে লিংক বা কোড থাকবে, সে এই উত্তরগুলো পড়তে ও বদলাতে পারবে। এখন থেকে যে উত্তর দেবেন, তা সেভ করতে বাটনটি আবার চাপতে হবে।
# The same place, for surveys that ask for photos or documents.
later-files-hint = ছবি ও কাগজপত্র সেভ করা হয় না। ফিরে এসে সেগুলো যোগ করুন।
# Button: copies the link.
later-copy-button = লিংক কপি করুন
# After that button was pressed.
later-copied-status = কপি করা হয়েছে
# Opens the resident’s own e-mail program, with the link in a message.
later-email-link = আমাকে লিংকটি ইমেইল করুন
# Opens the resident’s own text messages, with the link in a message.
later-text-link = আমাকে লিংকটি টেক্সট মেসেজে পাঠান
# The message. $title: the name of the survey; $date: the last day; $link: the address.
later-message-text = “{ $title }” এর উত্তর দেওয়া { $date } শেষ হওয়া পর্যন্ত এখানে চালিয়ে যেতে পারবেন: { $link }
# The button was pressed before anything was answered.
later-nothing-status = সেভ করার মতো এখনও কিছু নেই। আগে একটি প্রশ্নের উত্তর দিন।
# No connection, or the landlord’s computer does not answer.
later-unsaved-status = সেভ হয়নি। উত্তর যেখানে রাখা হবে, সেখানে পৌঁছানো যাচ্ছে না। আপনার উত্তরগুলো এখনও এই পাতায় আছে। ইন্টারনেট সংযোগ পেলে আবার চেষ্টা করুন।
# The survey has closed, or keeps no answers any more.
later-closed-status = সেভ হয়নি। এই জরিপের উত্তর আর পরের জন্য রাখা হয় না।
# The answers that were saved are gone.
later-gone-status = সেভ হয়নি। আপনি আগে যা সেভ করেছিলেন তা আর নেই: সেটি পাঠানো বা মোছা হয়েছে, অথবা তার সময় শেষ হয়ে গেছে। নতুন কোড দিয়ে সেভ করতে বাটনটি আবার চাপুন।
# Another device has saved with the same code.
later-elsewhere-status = সেভ হয়নি। এর মধ্যে আপনার কোড দিয়ে অন্য উত্তর সেভ করা হয়েছে, হয়তো অন্য কোনো ডিভাইস থেকে।
# Button beside that: shows the other answers, in the place of these.
later-theirs-button = সেখানে সেভ করা উত্তরগুলো খুলুন
# Button beside that: saves these answers, in the place of the others.
later-ours-button = সেগুলোর বদলে এই উত্তরগুলো সেভ করুন

## Coming back

# Opens the field for the code.
later-open-button = সেভ করা উত্তর নিয়ে এগিয়ে যান
# Label of the field.
later-code-label = সেভ করার সময় আপনাকে যে কোড দেওয়া হয়েছিল
# Under that label. The code is an example and stays as it is.
later-code-hint = এতে পাঁচটি অংশ আছে, যেমন 7KQ4-M2XD-90TB-CEGH-5R2W। বড় হাতের অক্ষর বা হাইফেন না দিলেও চলবে। এই পাতায় কোনো উত্তর থাকলে, তার জায়গায় আপনার সেভ করা উত্তরগুলো আসবে।
# Button beside the field.
later-find-button = এগিয়ে যান
# While the landlord’s computer is asked.
later-looking-status = আপনার উত্তরগুলো খোঁজা হচ্ছে …
# The field was left empty.
later-missing-text = কোডটি লিখুন
# What was typed can’t be a code.
later-form-text = কোডটি পুরো লিখুন। একটি কোডে মোট 20 টি অক্ষর ও সংখ্যা থাকে।
# There is nothing with that code.
later-unknown-text = এই কোড দিয়ে কিছু সেভ করা নেই। প্রতিটি অক্ষর ও সংখ্যা মিলিয়ে দেখুন। যা পাঠানো হয়ে গেছে বা অনেক আগে সেভ করা হয়েছিল, তা আর এখানে থাকে না।
# Somebody has asked too often.
later-many-text = একটু আগে অনেকবার চেষ্টা করা হয়েছে। এক মিনিট অপেক্ষা করে আবার চেষ্টা করুন।
# No connection, or the landlord’s computer does not answer.
later-offline-text = আপনার উত্তর যেখানে রাখা আছে, সেখানে পৌঁছানো যাচ্ছে না। ইন্টারনেট সংযোগ পেলে আবার চেষ্টা করুন।
# What was saved can’t be read, or fits nothing in the survey as it is now.
later-misfit-text = এই কোড দিয়ে যা সেভ করা হয়েছিল, তা এই জরিপে আর ব্যবহার করা যাবে না।
# The answers are back. $date: the last day on which they are kept.
later-back-status = আপনার উত্তরগুলো ফিরে এসেছে। সেভ করা উত্তরগুলো { $date } শেষ হওয়া পর্যন্ত, অথবা আপনি পাঠানো পর্যন্ত রাখা থাকবে।
# Behind that, where the landlord has changed the survey meanwhile.
later-newer-text = আপনি সেভ করার পর জরিপটি বদলেছে। যে উত্তরগুলো এখনও মেলে, সেগুলো এখানে আছে। পাঠানোর আগে আপনার উত্তরগুলো দেখে নিন।
