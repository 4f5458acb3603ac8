### Words of the feedback form only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The form

# Heading of the form.
feedback-title = نظر خود را به ما بگویید
# The first question: which of the four below.
feedback-exit-label = چه نوع نظری دارید؟
# Choice, in large letters. What follows the colon is an explanation.
feedback-compliment-label = تعریف و تشکر: چیزی خوب بود
# Choice, in large letters.
feedback-comment-label = نظر: چیزی که باید بدانید
# Choice, in large letters.
feedback-suggestion-label = پیشنهاد: چیزی که می‌تواند بهتر شود
# Choice, in large letters. A complaint follows the landlord's complaints procedure.
feedback-complaint-label = شکایت: از موضوعی راضی نیستم و می‌خواهم درست شود
# Question before a list of topics such as repairs or rent.
feedback-about-label = دربارهٔ چیست؟
# Last choice of that list.
feedback-about-other-label = چیز دیگر
# Question: which estate, street or block.
feedback-where-label = کجاست؟
# Help for that question, where it is answered in words.
feedback-where-hint = مثلاً یک مجتمع مسکونی، خیابان یا ساختمان
# Last choice, where there is a list of places.
feedback-where-other-label = جای دیگر
# Question over the large text box.
feedback-what-label = چه چیزی می‌خواهید به ما بگویید؟
# Question, for complaints only.
feedback-put-right-label = به نظر شما چه کاری این موضوع را درست می‌کند؟
# Question, for complaints only. The answers are Yes and No.
feedback-told-before-label = آیا پیش‌تر هم این را به ما گفته‌اید؟
# Question: photos can be added from the device.
feedback-photo-label = افزودن عکس
# Question. The answers are Yes and No.
feedback-contact-label = آیا می‌توانیم در این باره با شما تماس بگیریم؟
# Question before the ways below.
feedback-contact-by-label = چگونه با شما تماس بگیریم؟
# Choice.
feedback-by-email-label = با ایمیل
# Choice.
feedback-by-telephone-label = با تلفن
# Choice.
feedback-by-text-label = با پیامک
# Choice.
feedback-by-post-label = با پست
# Label of a field.
feedback-name-label = نام شما
# Label of a field.
feedback-email-label = نشانی ایمیل شما
# Label of a field.
feedback-telephone-label = شماره تلفن شما
# Label of a field, for text messages.
feedback-mobile-label = شماره موبایل شما
# Label of the fields of a postal address.
feedback-address-label = نشانی شما
# Question before a list of languages, each in its own name.
feedback-contact-language-label = به چه زبانی به شما پاسخ دهیم؟
# Question before the formats below.
feedback-contact-format-label = آیا پاسخ ما را به شکل دیگری لازم دارید؟
# Choice: letters of 16 points or more.
feedback-large-print-label = با حروف درشت
# Choice.
feedback-braille-label = با خط بریل
# Choice: a recording to listen to.
feedback-audio-label = صوتی
# Choice: short sentences with pictures, for people with learning disabilities.
feedback-easy-read-label = آسان‌خوان (جمله‌های کوتاه با تصویر)
# Choice.
feedback-sign-language-label = زبان اشارهٔ بریتانیایی
# Button that sends the form.
feedback-send-button = ارسال نظر من

## A complaint

# Heading of a box that appears when "complaint" was chosen.
feedback-complaint-heading = شکایت کردن
# The first words in it: what a complaint is.
feedback-complaint-text = می‌توانید از هر کاری که ما یا کسانی که برای ما کار می‌کنند انجام داده‌ایم یا نداده‌ایم و از آن راضی نیستید، شکایت کنید. لازم نیست واژهٔ «شکایت» را به کار ببرید، و کس دیگری هم می‌تواند از طرف شما شکایت کند. با ارسال این فرم، شکایت شما ثبت می‌شود.
# Link to the landlord's complaints procedure.
feedback-procedure-link = چگونه به شکایت‌ها رسیدگی می‌کنیم
# Before the name, website and number of the Ombudsman, who looks at complaints that the landlord has not put right.
feedback-ombudsman-text = اگر از پاسخ ما راضی نیستید، یا هر زمان که راهنمایی می‌خواهید، می‌توانید به نهاد رسیدگی به شکایات (Ombudsman) مراجعه کنید. این خدمت رایگان و مستقل از ماست.
# Where and how: $name: what the service is called; $number: its telephone number.
feedback-ombudsman-call-label = تلفن { $name }: { $number }

## Was this page useful?

# Heading of the small form at the end of a page, for screen readers and in lists.
feedback-page-title = دربارهٔ این صفحه
# Question. The answers are Yes and No.
feedback-useful-label = آیا این صفحه مفید بود؟
# Question that follows No.
feedback-missing-label = دنبال چه بودید، یا چه چیزی کم بود؟

## When words speak of danger: shown beside the text box while somebody types

# Heading of the note.
danger-heading = آیا همین حالا به کمک نیاز دارید؟
# Under the note: the form does not bring help quickly, and is not stopped by the note.
danger-form-text = این فرم فوراً خوانده نمی‌شود. با این حال می‌توانید آن را بفرستید.
# A telephone number of the note, which is a link. $number: the number; $name: who answers, like "Samaritans".
danger-call-label = تماس با { $number }: { $name }
# A link to more about it.
danger-more-link = اطلاعات بیشتر
# Who answers: the landlord's own telephone line for urgent repairs. $landlord: the landlord's name.
danger-call-landlord-label = { $landlord }، تعمیرات فوری
# Who answers 999.
danger-call-emergency-label = خدمات اضطراری (پلیس، آمبولانس، آتش‌نشانی)
# Who answers 0800 111 999. The name of a service in Britain.
danger-call-gas-label = National Gas Emergency Service (خدمات اضطراری گاز)
# Who answers 111. The name of a service.
danger-call-nhs-label = NHS 111 (مشاورهٔ پزشکی)
# Who answers 0808 2000 247. The name of a service.
danger-call-abuse-label = National Domestic Abuse Helpline (خط کمک برای خشونت خانگی)
# Who answers 116 123. The name of a charity.
danger-call-samaritans-label = Samaritans (مؤسسهٔ خیریه برای گفت‌وگو و همدلی)
# Somebody wrote of a fire.
danger-fire-text = اگر آتش یا دود هست، بیرون بروید، بیرون بمانید و از بیرون تماس بگیرید.
# Somebody wrote of a smell of gas.
danger-gas-text = اگر بوی گاز می‌آید، همه را بیرون ببرید و از بیرون تماس بگیرید. به کلید برق و چراغ دست نزنید و آتش روشن نکنید.
# Somebody wrote of carbon monoxide, a poisonous gas without a smell.
danger-carbon-monoxide-text = اگر هشداردهندهٔ مونوکسید کربن به صدا درآمد، یا کسی حالت تهوع یا سردرد داشت، همه را به هوای آزاد ببرید و از همان‌جا تماس بگیرید.
# Somebody wrote of ending their life or hurting themselves. Be warm and plain.
danger-self-harm-text = اگر به پایان دادن به زندگی یا آسیب زدن به خود فکر می‌کنید، همین حالا با کسی حرف بزنید. Samaritans شب و روز به حرف شما گوش می‌دهد و تماس رایگان است. اگر جان کسی همین حالا در خطر است، با 999 تماس بگیرید.
# Somebody wrote of violence or abuse.
danger-violence-text = اگر کسی به شما آسیب می‌زند یا تهدیدتان می‌کند، تقصیر شما نیست. اگر همین حالا در خطرید، با 999 تماس بگیرید؛ اگر با موبایل تماس گرفته‌اید و نمی‌توانید حرف بزنید، سرفه کنید یا به گوشی ضربه بزنید، سپس 55 را فشار دهید. خط کمک شب و روز رایگان است.
# Somebody wrote of damp or mould and a child's breathing.
danger-breathing-text = کودکی که در نفس کشیدن مشکل دارد همین امروز به نظر پزشک نیاز دارد، و نم یا کپک در خانهٔ شما برای ما موضوعی فوری است. اگر کودکی همین حالا به‌سختی نفس می‌کشد، با 999 تماس بگیرید.
# Somebody wrote that there is no heating, and of a baby or somebody frail.
danger-cold-text = نبود گرمایش در جایی که نوزاد یا فرد سالمند، بیمار یا دارای معلولیت هست، موضوعی فوری است. همین حالا تلفنی به ما بگویید: این فرم فوراً خوانده نمی‌شود. اگر حال کسی از سرما بد است، با NHS 111 تماس بگیرید.
