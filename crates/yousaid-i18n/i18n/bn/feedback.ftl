### Words of the feedback form only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The form

# Heading of the form.
feedback-title = আপনার মতামত আমাদের জানান
# The first question: which of the four below.
feedback-exit-label = আপনি কী ধরনের মতামত দিতে চান?
# Choice, in large letters. What follows the colon is an explanation.
feedback-compliment-label = প্রশংসা: কিছু ভালো লেগেছে
# Choice, in large letters.
feedback-comment-label = মন্তব্য: কিছু আপনাদের জানা দরকার
# Choice, in large letters.
feedback-suggestion-label = পরামর্শ: কিছু আরও ভালো হতে পারে
# Choice, in large letters. A complaint follows the landlord's complaints procedure.
feedback-complaint-label = অভিযোগ: আমি কোনো বিষয়ে সন্তুষ্ট নই এবং চাই এটি ঠিক করা হোক
# Question before a list of topics such as repairs or rent.
feedback-about-label = এটি কোন বিষয়ে?
# Last choice of that list.
feedback-about-other-label = অন্য কিছু
# Question: which estate, street or block.
feedback-where-label = এটি কোথায়?
# Help for that question, where it is answered in words.
feedback-where-hint = যেমন, কোনো এস্টেট, রাস্তা বা ব্লক
# Last choice, where there is a list of places.
feedback-where-other-label = অন্য কোথাও
# Question over the large text box.
feedback-what-label = আপনি আমাদের কী জানাতে চান?
# Question, for complaints only.
feedback-put-right-label = কী করলে আপনার জন্য বিষয়টি ঠিক হবে?
# Question, for complaints only. The answers are Yes and No.
feedback-told-before-label = আপনি কি এই বিষয়ে আগে আমাদের জানিয়েছেন?
# Question: photos can be added from the device.
feedback-photo-label = ছবি যোগ করুন
# Question. The answers are Yes and No.
feedback-contact-label = আমরা কি এই বিষয়ে আপনার সাথে যোগাযোগ করতে পারি?
# Question before the ways below.
feedback-contact-by-label = আমরা কীভাবে আপনার সাথে যোগাযোগ করব?
# Choice.
feedback-by-email-label = ইমেইলে
# Choice.
feedback-by-telephone-label = ফোনে
# Choice.
feedback-by-text-label = টেক্সট মেসেজে
# Choice.
feedback-by-post-label = ডাকে
# Label of a field.
feedback-name-label = আপনার নাম
# Label of a field.
feedback-email-label = আপনার ইমেইল ঠিকানা
# Label of a field.
feedback-telephone-label = আপনার ফোন নম্বর
# Label of a field, for text messages.
feedback-mobile-label = আপনার মোবাইল নম্বর
# Label of the fields of a postal address.
feedback-address-label = আপনার ঠিকানা
# Question before a list of languages, each in its own name.
feedback-contact-language-label = আমরা কোন ভাষায় উত্তর দেব?
# Question before the formats below.
feedback-contact-format-label = আমাদের উত্তর কি অন্য কোনো আকারে দরকার?
# Choice: letters of 16 points or more.
feedback-large-print-label = বড় অক্ষরে ছাপা
# Choice.
feedback-braille-label = ব্রেইল
# Choice: a recording to listen to.
feedback-audio-label = অডিও
# Choice: short sentences with pictures, for people with learning disabilities.
feedback-easy-read-label = সহজ ভাষায় ছবিসহ (Easy Read)
# Choice.
feedback-sign-language-label = ব্রিটিশ সাইন ল্যাঙ্গুয়েজ (ইশারা ভাষা)
# Button that sends the form.
feedback-send-button = আমার মতামত পাঠান

## A complaint

# Heading of a box that appears when "complaint" was chosen.
feedback-complaint-heading = অভিযোগ করা
# The first words in it: what a complaint is.
feedback-complaint-text = আমরা বা আমাদের হয়ে যাঁরা কাজ করেন তাঁরা কিছু করলে বা না করলে, আর আপনি তাতে সন্তুষ্ট না হলে, আপনি অভিযোগ করতে পারেন। “অভিযোগ” শব্দটি ব্যবহার করার দরকার নেই। অন্য কেউ আপনার হয়ে অভিযোগ করতে পারেন। এই ফর্ম পাঠালেই আপনার অভিযোগ করা হয়ে যাবে।
# Link to the landlord's complaints procedure.
feedback-procedure-link = আমরা অভিযোগ নিয়ে কীভাবে কাজ করি
# Before the name, website and number of the Ombudsman, who looks at complaints that the landlord has not put right.
feedback-ombudsman-text = আমাদের উত্তরে সন্তুষ্ট না হলে, অথবা যেকোনো সময় পরামর্শ চাইলে, আপনি ওমবাডসম্যানের কাছে যেতে পারেন। এর জন্য কোনো টাকা লাগে না, এবং ওমবাডসম্যান আমাদের থেকে স্বাধীন।
# Where and how: $name: what the service is called; $number: its telephone number.
feedback-ombudsman-call-label = { $name }-কে ফোন করুন: { $number }

## Was this page useful?

# Heading of the small form at the end of a page, for screen readers and in lists.
feedback-page-title = এই পাতা সম্পর্কে
# Question. The answers are Yes and No.
feedback-useful-label = এই পাতা কি আপনার কাজে লেগেছে?
# Question that follows No.
feedback-missing-label = আপনি কী খুঁজছিলেন, অথবা কী পাননি?

## When words speak of danger: shown beside the text box while somebody types

# Heading of the note.
danger-heading = আপনার কি এখনই সাহায্য দরকার?
# Under the note: the form does not bring help quickly, and is not stopped by the note.
danger-form-text = এই ফর্ম কেউ সাথে সাথে পড়েন না। তবু আপনি এটি পাঠাতে পারেন।
# A telephone number of the note, which is a link. $number: the number; $name: who answers, like "Samaritans".
danger-call-label = { $number } নম্বরে ফোন করুন: { $name }
# A link to more about it.
danger-more-link = আরও জানুন
# Who answers: the landlord's own telephone line for urgent repairs. $landlord: the landlord's name.
danger-call-landlord-label = { $landlord }, জরুরি মেরামত
# Who answers 999.
danger-call-emergency-label = জরুরি সেবা (পুলিশ, ফায়ার সার্ভিস, অ্যাম্বুলেন্স)
# Who answers 0800 111 999. The name of a service in Britain.
danger-call-gas-label = National Gas Emergency Service (গ্যাসের জরুরি সেবা)
# Who answers 111. The name of a service.
danger-call-nhs-label = NHS 111 (স্বাস্থ্য বিষয়ে পরামর্শ)
# Who answers 0808 2000 247. The name of a service.
danger-call-abuse-label = National Domestic Abuse Helpline (পারিবারিক নির্যাতনের হেল্পলাইন)
# Who answers 116 123. The name of a charity.
danger-call-samaritans-label = Samaritans (মন খুলে কথা বলার হেল্পলাইন)
# Somebody wrote of a fire.
danger-fire-text = আগুন বা ধোঁয়া থাকলে বেরিয়ে যান, বাইরেই থাকুন এবং বাইরে থেকে ফোন করুন।
# Somebody wrote of a smell of gas.
danger-gas-text = গ্যাসের গন্ধ পেলে সবাইকে বাইরে বের করুন এবং বাইরে থেকে ফোন করুন। সুইচ, বাতি বা আগুন ব্যবহার করবেন না।
# Somebody wrote of carbon monoxide, a poisonous gas without a smell.
danger-carbon-monoxide-text = কার্বন মনোক্সাইডের অ্যালার্ম বাজলে, অথবা কারও বমি বমি ভাব বা মাথাব্যথা হলে, সবাইকে বাইরে খোলা বাতাসে নিয়ে যান এবং সেখান থেকে ফোন করুন।
# Somebody wrote of ending their life or hurting themselves. Be warm and plain.
danger-self-harm-text = আপনি যদি নিজের জীবন শেষ করার বা নিজেকে আঘাত করার কথা ভাবেন, এখনই কারও সাথে কথা বলুন। Samaritans দিনরাত আপনার কথা শোনে, আর ফোন করতে টাকা লাগে না। এখনই কারও প্রাণের ঝুঁকি থাকলে 999 নম্বরে ফোন করুন।
# Somebody wrote of violence or abuse.
danger-violence-text = কেউ আপনাকে আঘাত করলে বা হুমকি দিলে, তাতে আপনার কোনো দোষ নেই। এখন বিপদে থাকলে 999 নম্বরে ফোন করুন। মোবাইলে কথা বলতে না পারলে কাশি দিন বা ফোনে টোকা দিন, তারপর 55 চাপুন। হেল্পলাইনে দিনরাত বিনা খরচে ফোন করা যায়।
# Somebody wrote of damp or mould and a child's breathing.
danger-breathing-text = কোনো শিশুর শ্বাস নিতে সমস্যা হলে আজই ডাক্তারের পরামর্শ দরকার। আপনার ঘরে স্যাঁতসেঁতে ভাব বা ছত্রাক থাকলে সেটি আমাদের কাছে জরুরি। কোনো শিশুর এখন শ্বাস নিতে খুব কষ্ট হলে 999 নম্বরে ফোন করুন।
# Somebody wrote that there is no heating, and of a baby or somebody frail.
danger-cold-text = ঘরে ছোট বাচ্চা থাকলে, অথবা বয়স্ক, অসুস্থ বা প্রতিবন্ধী কেউ থাকলে, হিটিং না চলা জরুরি বিষয়। এখনই ফোন করে আমাদের জানান: এই ফর্ম কেউ সাথে সাথে পড়েন না। ঠান্ডায় কারও শরীর খারাপ হলে NHS 111 নম্বরে ফোন করুন।
