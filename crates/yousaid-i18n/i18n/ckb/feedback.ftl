### Words of the feedback form only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The form

# Heading of the form.
feedback-title = ڕای خۆتانمان پێ بڵێن
# The first question: which of the four below.
feedback-exit-label = چ جۆرە ڕایەکتان هەیە؟
# Choice, in large letters. What follows the colon is an explanation.
feedback-compliment-label = ستایش: شتێک باش بوو
# Choice, in large letters.
feedback-comment-label = تێبینی: شتێک کە پێویستە بیزانن
# Choice, in large letters.
feedback-suggestion-label = پێشنیار: شتێک دەکرێت باشتر بێت
# Choice, in large letters. A complaint follows the landlord's complaints procedure.
feedback-complaint-label = سکاڵا: لە شتێک ڕازی نیم و دەمەوێت چاک بکرێت
# Question before a list of topics such as repairs or rent.
feedback-about-label = دەربارەی چییە؟
# Last choice of that list.
feedback-about-other-label = شتێکی تر
# Question: which estate, street or block.
feedback-where-label = لە کوێیە؟
# Help for that question, where it is answered in words.
feedback-where-hint = بۆ نموونە گەڕەکێکی نیشتەجێبوون، شەقامێک یان باڵەخانەیەک
# Last choice, where there is a list of places.
feedback-where-other-label = شوێنێکی تر
# Question over the large text box.
feedback-what-label = دەتانەوێت چیمان پێ بڵێن؟
# Question, for complaints only.
feedback-put-right-label = بە ڕای ئێوە چی ئەم کێشەیە چاک دەکات؟
# Question, for complaints only. The answers are Yes and No.
feedback-told-before-label = ئایا پێشتر ئەمەتان پێ وتووین؟
# Question: photos can be added from the device.
feedback-photo-label = زیادکردنی وێنە
# Question. The answers are Yes and No.
feedback-contact-label = ئایا دەتوانین لەم بارەیەوە پەیوەندیتان پێوە بکەین؟
# Question before the ways below.
feedback-contact-by-label = چۆن پەیوەندیتان پێوە بکەین؟
# Choice.
feedback-by-email-label = بە ئیمەیڵ
# Choice.
feedback-by-telephone-label = بە تەلەفۆن
# Choice.
feedback-by-text-label = بە نامەی کورت
# Choice.
feedback-by-post-label = بە پۆست
# Label of a field.
feedback-name-label = ناوتان
# Label of a field.
feedback-email-label = ناونیشانی ئیمەیڵتان
# Label of a field.
feedback-telephone-label = ژمارە تەلەفۆنتان
# Label of a field, for text messages.
feedback-mobile-label = ژمارەی مۆبایلتان
# Label of the fields of a postal address.
feedback-address-label = ناونیشانتان
# Question before a list of languages, each in its own name.
feedback-contact-language-label = بە چ زمانێک وەڵامتان بدەینەوە؟
# Question before the formats below.
feedback-contact-format-label = ئایا وەڵامەکەمانتان بە شێوەیەکی تر دەوێت؟
# Choice: letters of 16 points or more.
feedback-large-print-label = بە پیتی گەورە
# Choice.
feedback-braille-label = بە برەیل
# Choice: a recording to listen to.
feedback-audio-label = بە دەنگ
# Choice: short sentences with pictures, for people with learning disabilities.
feedback-easy-read-label = ئاسان بۆ خوێندنەوە (ڕستەی کورت و وێنە)
# Choice.
feedback-sign-language-label = زمانی ئاماژەی بەریتانی (BSL)
# Button that sends the form.
feedback-send-button = ناردنی ڕاکەم

## A complaint

# Heading of a box that appears when "complaint" was chosen.
feedback-complaint-heading = سکاڵاکردن
# The first words in it: what a complaint is.
feedback-complaint-text = دەتوانن سکاڵا بکەن لە هەر شتێک کە ئێمە یان ئەوانەی کارمان بۆ دەکەن کردوومانە یان نەمانکردووە و ئێوە لێی ڕازی نین. پێویست ناکات وشەی «سکاڵا» بەکار بهێنن، و کەسێکی تریش دەتوانێت لەبری ئێوە سکاڵا بکات. کاتێک ئەم فۆرمە دەنێرن، سکاڵاکەتان تۆمار دەکرێت.
# Link to the landlord's complaints procedure.
feedback-procedure-link = چۆن مامەڵە لەگەڵ سکاڵاکاندا دەکەین
# Before the name, website and number of the Ombudsman, who looks at complaints that the landlord has not put right.
feedback-ombudsman-text = ئەگەر لە وەڵامەکەمان ڕازی نین، یان هەر کاتێک ڕاوێژتان ویست، دەتوانن بچنە لای دەزگای سکاڵاکان (Ombudsman). خزمەتەکەی بێبەرامبەرە و لە ئێمە سەربەخۆیە.
# Where and how: $name: what the service is called; $number: its telephone number.
feedback-ombudsman-call-label = تەلەفۆن بۆ { $name }: { $number }

## Was this page useful?

# Heading of the small form at the end of a page, for screen readers and in lists.
feedback-page-title = دەربارەی ئەم پەڕەیە
# Question. The answers are Yes and No.
feedback-useful-label = ئایا ئەم پەڕەیە بەسوود بوو؟
# Question that follows No.
feedback-missing-label = بەدوای چیدا دەگەڕان، یان چی کەم بوو؟

## When words speak of danger: shown beside the text box while somebody types

# Heading of the note.
danger-heading = ئایا هەر ئێستا پێویستتان بە یارمەتییە؟
# Under the note: the form does not bring help quickly, and is not stopped by the note.
danger-form-text = ئەم فۆرمە دەستبەجێ ناخوێنرێتەوە. سەرەڕای ئەوە دەتوانن بینێرن.
# A telephone number of the note, which is a link. $number: the number; $name: who answers, like "Samaritans".
danger-call-label = تەلەفۆن بکەن بۆ { $number }: { $name }
# A link to more about it.
danger-more-link = زانیاریی زیاتر
# Who answers: the landlord's own telephone line for urgent repairs. $landlord: the landlord's name.
danger-call-landlord-label = { $landlord }، چاککردنەوەی بەپەلە
# Who answers 999.
danger-call-emergency-label = خزمەتگوزارییە بەپەلەکان (پۆلیس، ئەمبوڵانس، ئاگرکوژێنەوە)
# Who answers 0800 111 999. The name of a service in Britain.
danger-call-gas-label = National Gas Emergency Service (فریاکەوتنی گاز)
# Who answers 111. The name of a service.
danger-call-nhs-label = NHS 111 (ڕاوێژی پزیشکی)
# Who answers 0808 2000 247. The name of a service.
danger-call-abuse-label = National Domestic Abuse Helpline (هێڵی یارمەتی بۆ توندوتیژیی ناو ماڵ)
# Who answers 116 123. The name of a charity.
danger-call-samaritans-label = Samaritans (ڕێکخراوێکی خێرخوازی کە گوێتان لێ دەگرێت)
# Somebody wrote of a fire.
danger-fire-text = ئەگەر ئاگر یان دووکەڵ هەیە، بچنە دەرەوە، لە دەرەوە بمێننەوە و لەوێوە تەلەفۆن بکەن.
# Somebody wrote of a smell of gas.
danger-gas-text = ئەگەر بۆنی گاز دەکەن، هەمووان ببەنە دەرەوە و لە دەرەوە تەلەفۆن بکەن. دەست لە سویچ و گڵۆپ مەدەن و ئاگر مەکەنەوە.
# Somebody wrote of carbon monoxide, a poisonous gas without a smell.
danger-carbon-monoxide-text = ئەگەر ئاگادارکەرەوەی یەکەم ئۆکسیدی کاربۆن لێی دا، یان کەسێک دڵی تێکەڵ هات یان سەری ئێشا، هەمووان ببەنە دەرەوە بۆ هەوای پاک و لەوێوە تەلەفۆن بکەن.
# Somebody wrote of ending their life or hurting themselves. Be warm and plain.
danger-self-harm-text = ئەگەر بیر لە کۆتاییهێنان بە ژیانتان یان ئازاردانی خۆتان دەکەنەوە، هەر ئێستا لەگەڵ کەسێک قسە بکەن. Samaritans شەو و ڕۆژ گوێتان لێ دەگرن و تەلەفۆنەکە بێبەرامبەرە. ئەگەر هەر ئێستا ژیانی کەسێک لە مەترسیدایە، تەلەفۆن بکەن بۆ 999.
# Somebody wrote of violence or abuse.
danger-violence-text = ئەگەر کەسێک ئازارتان دەدات یان هەڕەشەتان لێ دەکات، خەتای ئێوە نییە. ئەگەر هەر ئێستا لە مەترسیدان، تەلەفۆن بکەن بۆ 999؛ ئەگەر لە مۆبایلەوە نەتوانن قسە بکەن، بکۆکن یان بە پەنجە لە تەلەفۆنەکە بدەن، پاشان 55 دابگرن. هێڵی یارمەتی شەو و ڕۆژ بێبەرامبەرە.
# Somebody wrote of damp or mould and a child's breathing.
danger-breathing-text = منداڵێک کە کێشەی هەناسەدانی هەیە، هەر ئەمڕۆ پێویستی بە ڕاوێژی پزیشکە، و شێ یان کەڕوو لە ماڵەکەتاندا بۆ ئێمە بابەتێکی بەپەلەیە. ئەگەر منداڵێک هەر ئێستا بە سەختی هەناسە دەدات، تەلەفۆن بکەن بۆ 999.
# Somebody wrote that there is no heating, and of a baby or somebody frail.
danger-cold-text = نەبوونی گەرمکردنەوە بابەتێکی بەپەلەیە لەو شوێنەی کە منداڵێکی ساوا، یان کەسێکی پیر، نەخۆش یان کەمئەندام هەیە. هەر ئێستا بە تەلەفۆن پێمان بڵێن: ئەم فۆرمە دەستبەجێ ناخوێنرێتەوە. ئەگەر کەسێک لەبەر سەرما حاڵی باش نییە، تەلەفۆن بکەن بۆ NHS 111.
