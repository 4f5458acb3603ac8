### Words of the feedback form only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The form

# Heading of the form.
feedback-title = خپل نظر موږ ته ووایئ
# The first question: which of the four below.
feedback-exit-label = څه ډول نظر لرئ؟
# Choice, in large letters. What follows the colon is an explanation.
feedback-compliment-label = ستاینه: یو شی ښه و
# Choice, in large letters.
feedback-comment-label = نظر: یوه خبره چې باید تاسو پرې خبر شئ
# Choice, in large letters.
feedback-suggestion-label = وړاندیز: یو شی ښه کېدای شي
# Choice, in large letters. A complaint follows the landlord's complaints procedure.
feedback-complaint-label = شکایت: له یوې خبرې خوښ نه یم او غواړم چې سمه شي
# Question before a list of topics such as repairs or rent.
feedback-about-label = د څه په اړه دی؟
# Last choice of that list.
feedback-about-other-label = بل شی
# Question: which estate, street or block.
feedback-where-label = چېرته دی؟
# Help for that question, where it is answered in words.
feedback-where-hint = لکه یو استوګنیز کمپلکس، کوڅه یا بلاک
# Last choice, where there is a list of places.
feedback-where-other-label = بل ځای
# Question over the large text box.
feedback-what-label = موږ ته څه ویل غواړئ؟
# Question, for complaints only.
feedback-put-right-label = ستاسو په نظر دا ستونزه څنګه سمېدلی شي؟
# Question, for complaints only. The answers are Yes and No.
feedback-told-before-label = آیا مخکې مو هم موږ ته د دې په اړه ویلي دي؟
# Question: photos can be added from the device.
feedback-photo-label = انځور زیات کړئ
# Question. The answers are Yes and No.
feedback-contact-label = آیا موږ د دې په اړه له تاسو سره اړیکه نیولی شو؟
# Question before the ways below.
feedback-contact-by-label = له تاسو سره څنګه اړیکه ونیسو؟
# Choice.
feedback-by-email-label = په ایمېل
# Choice.
feedback-by-telephone-label = په ټیلیفون
# Choice.
feedback-by-text-label = په لیکلي پیغام (ټکسټ)
# Choice.
feedback-by-post-label = په پوسته
# Label of a field.
feedback-name-label = ستاسو نوم
# Label of a field.
feedback-email-label = ستاسو د ایمېل پته
# Label of a field.
feedback-telephone-label = ستاسو د ټیلیفون شمېره
# Label of a field, for text messages.
feedback-mobile-label = ستاسو د موبایل شمېره
# Label of the fields of a postal address.
feedback-address-label = ستاسو پته
# Question before a list of languages, each in its own name.
feedback-contact-language-label = په کومه ژبه ځواب درکړو؟
# Question before the formats below.
feedback-contact-format-label = آیا زموږ ځواب په بله بڼه غواړئ؟
# Choice: letters of 16 points or more.
feedback-large-print-label = په غټو تورو
# Choice.
feedback-braille-label = په برېل لیک
# Choice: a recording to listen to.
feedback-audio-label = غږیز
# Choice: short sentences with pictures, for people with learning disabilities.
feedback-easy-read-label = اسانه لوستل (لنډې جملې او انځورونه)
# Choice.
feedback-sign-language-label = د برېتانیا د اشارو ژبه (BSL)
# Button that sends the form.
feedback-send-button = زما نظر واستوئ

## A complaint

# Heading of a box that appears when "complaint" was chosen.
feedback-complaint-heading = شکایت کول
# The first words in it: what a complaint is.
feedback-complaint-text = تاسو د هر هغه کار په اړه شکایت کولی شئ چې موږ یا زموږ لپاره کار کوونکو کړی یا نه دی کړی او تاسو ترې خوښ نه یاست. اړینه نه ده چې د «شکایت» کلمه وکاروئ، او بل څوک هم ستاسو لپاره شکایت کولی شي. د دې فورمې په استولو سره ستاسو شکایت ثبتېږي.
# Link to the landlord's complaints procedure.
feedback-procedure-link = موږ شکایتونو ته څنګه رسېدنه کوو
# Before the name, website and number of the Ombudsman, who looks at complaints that the landlord has not put right.
feedback-ombudsman-text = که زموږ له ځواب څخه خوښ نه یاست، یا هر وخت چې مشوره غواړئ، د شکایتونو خپلواکې ادارې (Ombudsman) ته ورتلای شئ. دا خدمت وړیا دی او له موږ څخه خپلواک دی.
# Where and how: $name: what the service is called; $number: its telephone number.
feedback-ombudsman-call-label = { $name } ته زنګ ووهئ: { $number }

## Was this page useful?

# Heading of the small form at the end of a page, for screen readers and in lists.
feedback-page-title = د دې پاڼې په اړه
# Question. The answers are Yes and No.
feedback-useful-label = آیا دا پاڼه ګټوره وه؟
# Question that follows No.
feedback-missing-label = د څه په لټه کې وئ، یا څه کم وو؟

## When words speak of danger: shown beside the text box while somebody types

# Heading of the note.
danger-heading = آیا همدا اوس مرستې ته اړتیا لرئ؟
# Under the note: the form does not bring help quickly, and is not stopped by the note.
danger-form-text = دا فورمه سمدستي نه لوستل کېږي. بیا هم تاسو یې استولی شئ.
# A telephone number of the note, which is a link. $number: the number; $name: who answers, like "Samaritans".
danger-call-label = { $number } ته زنګ ووهئ: { $name }
# A link to more about it.
danger-more-link = نور معلومات
# Who answers: the landlord's own telephone line for urgent repairs. $landlord: the landlord's name.
danger-call-landlord-label = { $landlord }، بېړني ترمیمونه
# Who answers 999.
danger-call-emergency-label = بېړني خدمتونه (پولیس، امبولانس، اطفائیه)
# Who answers 0800 111 999. The name of a service in Britain.
danger-call-gas-label = National Gas Emergency Service (د ګازو بېړنی خدمت)
# Who answers 111. The name of a service.
danger-call-nhs-label = NHS 111 (روغتیایي مشوره)
# Who answers 0808 2000 247. The name of a service.
danger-call-abuse-label = National Domestic Abuse Helpline (د کورني تاوتریخوالي د مرستې کرښه)
# Who answers 116 123. The name of a charity.
danger-call-samaritans-label = Samaritans (خیریه ټولنه چې ستاسو د زړه خبرې اوري)
# Somebody wrote of a fire.
danger-fire-text = که اور یا لوګی وي، بهر ووځئ، بهر پاتې شئ او له بهر څخه زنګ ووهئ.
# Somebody wrote of a smell of gas.
danger-gas-text = که د ګازو بوی درځي، ټول کسان بهر وباسئ او له بهر څخه زنګ ووهئ. سویچونو او څراغونو ته لاس مه وروړئ او اور مه بلوئ.
# Somebody wrote of carbon monoxide, a poisonous gas without a smell.
danger-carbon-monoxide-text = که د کاربن مونواکساید الارم غږ وکړي، یا د چا زړه بد شي یا سر یې خوږ شي، ټول کسان تازه هوا ته وباسئ او له هغه ځایه زنګ ووهئ.
# Somebody wrote of ending their life or hurting themselves. Be warm and plain.
danger-self-harm-text = که د خپل ژوند د پای ته رسولو یا ځان ته د زیان رسولو فکر کوئ، همدا اوس له چا سره خبرې وکړئ. Samaritans شپه او ورځ ستاسو خبرې اوري، او زنګ وړیا دی. که همدا اوس د چا ژوند په خطر کې وي، 999 ته زنګ ووهئ.
# Somebody wrote of violence or abuse.
danger-violence-text = که څوک تاسو ته زیان رسوي یا مو ګواښي، ستاسو ګناه نه ده. که همدا اوس په خطر کې یاست، 999 ته زنګ ووهئ؛ که په موبایل خبرې نه شئ کولی، وټوخېږئ یا ټیلیفون په ګوته وټکوئ، بیا 55 کېکاږئ. د مرستې کرښه شپه او ورځ وړیا ده.
# Somebody wrote of damp or mould and a child's breathing.
danger-breathing-text = هغه ماشوم چې د ساه اخیستلو ستونزه لري، همدا نن د ډاکټر مشورې ته اړتیا لري، او ستاسو په کور کې نم یا پوپنک زموږ لپاره بېړنۍ خبره ده. که همدا اوس کوم ماشوم په سختۍ ساه اخلي، 999 ته زنګ ووهئ.
# Somebody wrote that there is no heating, and of a baby or somebody frail.
danger-cold-text = که په کور کې تنکی ماشوم، یا زوړ، ناروغ یا معلولیت لرونکی کس وي، د تودوخې نشتوالی بېړنۍ خبره ده. همدا اوس یې په ټیلیفون راته ووایئ: دا فورمه سمدستي نه لوستل کېږي. که د چا حال له یخنۍ خراب وي، NHS 111 ته زنګ ووهئ.
