### Words of the feedback form only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The form

# Heading of the form.
feedback-title = Görüşünüzü bizimle paylaşın
# The first question: which of the four below.
feedback-exit-label = Ne tür bir görüş bildirmek istiyorsunuz?
# Choice, in large letters. What follows the colon is an explanation.
feedback-compliment-label = Teşekkür: iyi olan bir şey vardı
# Choice, in large letters.
feedback-comment-label = Yorum: bilmenizde yarar olan bir şey var
# Choice, in large letters.
feedback-suggestion-label = Öneri: daha iyi olabilecek bir şey var
# Choice, in large letters. A complaint follows the landlord's complaints procedure.
feedback-complaint-label = Şikâyet: memnun olmadığım bir şey var ve düzeltilmesini istiyorum
# Question before a list of topics such as repairs or rent.
feedback-about-label = Konu nedir?
# Last choice of that list.
feedback-about-other-label = Başka bir konu
# Question: which estate, street or block.
feedback-where-label = Neresiyle ilgili?
# Help for that question, where it is answered in words.
feedback-where-hint = Örneğin bir site, sokak veya blok
# Last choice, where there is a list of places.
feedback-where-other-label = Başka bir yer
# Question over the large text box.
feedback-what-label = Bize ne söylemek istersiniz?
# Question, for complaints only.
feedback-put-right-label = Sizce bu durum nasıl düzeltilebilir?
# Question, for complaints only. The answers are Yes and No.
feedback-told-before-label = Bunu bize daha önce bildirdiniz mi?
# Question: photos can be added from the device.
feedback-photo-label = Fotoğraf ekleyin
# Question. The answers are Yes and No.
feedback-contact-label = Bu konuda sizinle iletişime geçebilir miyiz?
# Question before the ways below.
feedback-contact-by-label = Sizinle nasıl iletişime geçelim?
# Choice.
feedback-by-email-label = E-posta ile
# Choice.
feedback-by-telephone-label = Telefonla
# Choice.
feedback-by-text-label = Kısa mesajla (SMS)
# Choice.
feedback-by-post-label = Posta ile
# Label of a field.
feedback-name-label = Adınız
# Label of a field.
feedback-email-label = E-posta adresiniz
# Label of a field.
feedback-telephone-label = Telefon numaranız
# Label of a field, for text messages.
feedback-mobile-label = Cep telefonu numaranız
# Label of the fields of a postal address.
feedback-address-label = Adresiniz
# Question before a list of languages, each in its own name.
feedback-contact-language-label = Size hangi dilde yanıt verelim?
# Question before the formats below.
feedback-contact-format-label = Yanıtımızın başka bir biçimde olmasına ihtiyacınız var mı?
# Choice: letters of 16 points or more.
feedback-large-print-label = Büyük punto
# Choice.
feedback-braille-label = Braille (kabartma yazı)
# Choice: a recording to listen to.
feedback-audio-label = Ses kaydı
# Choice: short sentences with pictures, for people with learning disabilities.
feedback-easy-read-label = Kolay okunur, resimli metin (Easy Read)
# Choice.
feedback-sign-language-label = İngiliz İşaret Dili (BSL)
# Button that sends the form.
feedback-send-button = Görüşümü gönder

## A complaint

# Heading of a box that appears when "complaint" was chosen.
feedback-complaint-heading = Şikâyette bulunma
# The first words in it: what a complaint is.
feedback-complaint-text = Bizim veya bizim için çalışanların yaptığı ya da yapmadığı ve sizi memnun etmeyen her şey için şikâyette bulunabilirsiniz. “Şikâyet” sözcüğünü kullanmanız gerekmez. Başka biri de sizin adınıza şikâyette bulunabilir. Bu formu gönderdiğinizde şikâyetiniz yapılmış olur.
# Link to the landlord's complaints procedure.
feedback-procedure-link = Şikâyetleri nasıl ele alıyoruz
# Before the name, website and number of the Ombudsman, who looks at complaints that the landlord has not put right.
feedback-ombudsman-text = Yanıtımızdan memnun değilseniz veya bilgi almak istiyorsanız dilediğiniz zaman Ombudsman’a (bağımsız şikâyet kurumu) başvurabilirsiniz. Başvuru ücretsizdir ve bu kurum bizden bağımsızdır.
# Where and how: $name: what the service is called; $number: its telephone number.
feedback-ombudsman-call-label = { $name } telefonu: { $number }

## Was this page useful?

# Heading of the small form at the end of a page, for screen readers and in lists.
feedback-page-title = Bu sayfa hakkında
# Question. The answers are Yes and No.
feedback-useful-label = Bu sayfa yararlı oldu mu?
# Question that follows No.
feedback-missing-label = Ne arıyordunuz veya ne eksikti?

## When words speak of danger: shown beside the text box while somebody types

# Heading of the note.
danger-heading = Şu anda yardıma ihtiyacınız var mı?
# Under the note: the form does not bring help quickly, and is not stopped by the note.
danger-form-text = Bu form hemen okunmaz. Yine de gönderebilirsiniz.
# A telephone number of the note, which is a link. $number: the number; $name: who answers, like "Samaritans".
danger-call-label = { $number } numarasını arayın: { $name }
# A link to more about it.
danger-more-link = Daha fazla bilgi
# Who answers: the landlord's own telephone line for urgent repairs. $landlord: the landlord's name.
danger-call-landlord-label = { $landlord }, acil onarım
# Who answers 999.
danger-call-emergency-label = Acil servisler
# Who answers 0800 111 999. The name of a service in Britain.
danger-call-gas-label = National Gas Emergency Service (gaz acil servisi)
# Who answers 111. The name of a service.
danger-call-nhs-label = NHS 111 (telefonla sağlık danışma)
# Who answers 0808 2000 247. The name of a service.
danger-call-abuse-label = National Domestic Abuse Helpline (aile içi şiddet yardım hattı)
# Who answers 116 123. The name of a charity.
danger-call-samaritans-label = Samaritans (duygusal destek hattı)
# Somebody wrote of a fire.
danger-fire-text = Yangın veya duman varsa dışarı çıkın, geri dönmeyin ve dışarıdan arayın.
# Somebody wrote of a smell of gas.
danger-gas-text = Gaz kokusu alıyorsanız herkesi dışarı çıkarın ve dışarıdan arayın. Düğmelere dokunmayın, ışık veya ateş yakmayın.
# Somebody wrote of carbon monoxide, a poisonous gas without a smell.
danger-carbon-monoxide-text = Karbonmonoksit alarmı çalıyorsa veya insanların midesi bulanıyor ya da başı ağrıyorsa herkesi temiz havaya çıkarın ve oradan arayın.
# Somebody wrote of ending their life or hurting themselves. Be warm and plain.
danger-self-harm-text = Yaşamınıza son vermeyi veya kendinize zarar vermeyi düşünüyorsanız hemen biriyle konuşun. Samaritans gece gündüz sizi dinler, arama ücretsizdir. Şu anda birinin hayatı tehlikedeyse 999’u arayın.
# Somebody wrote of violence or abuse.
danger-violence-text = Biri size zarar veriyor veya sizi tehdit ediyorsa suç sizde değil. Şu anda tehlikedeyseniz 999’u arayın. Cep telefonuyla ararken konuşamıyorsanız öksürün veya telefona hafifçe vurun, ardından 55’e basın. Yardım hattı ücretsizdir, gece gündüz açıktır.
# Somebody wrote of damp or mould and a child's breathing.
danger-breathing-text = Nefes almakta zorlanan bir çocuk için bugün doktora danışmak gerekir. Evinizdeki rutubet veya küf bizim için de acildir. Çocuk şu anda nefes almakta çok zorlanıyorsa 999’u arayın.
# Somebody wrote that there is no heating, and of a baby or somebody frail.
danger-cold-text = Evde bebek, yaşlı, hasta veya engelli biri varsa ısıtmanın olmaması acil bir durumdur. Bize hemen telefonla bildirin: bu form hemen okunmaz. Biri soğuktan rahatsızlandıysa NHS 111’i arayın.
