### Words that only rarer kinds of question say: a survey without those does not load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Questions

# Button: takes back the answers to all rows of a table.
matrix-clear-button = Yanıtlarımı sil
# Over choices that are to be put in order, all of them.
ranking-all-hint = İlk tercihinizden başlayarak bunların hepsini sıralayın
# The same where only some are. $max: the most that may be put in order.
ranking-most-hint = { $max ->
    [one] Bunlardan { $max } tane seçin
   *[other] Bunlardan en fazla { $max } tane seçin ve ilk tercihinizden başlayarak sıralayın
}
# A place in an order. $place: which, from 1.
ranking-place-label = { $place }.
# In place of a place, for what is not put in order yet.
ranking-none-label = Sıralanmadı
# Button: puts one of the choices behind those that are in order already.
ranking-choose-button = Seç
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-choose-label = Seç: { $choice }
# Button: moves one of the choices one place up.
ranking-up-button = Yukarı
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-up-label = Yukarı: { $choice }
# Button: moves one of the choices one place down.
ranking-down-button = Aşağı
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-down-label = Aşağı: { $choice }
# Said by a screen reader when a choice was moved. $choice: that choice; $place: its place, from 1; $count: how many places there are.
ranking-moved-status = “{ $choice }” şimdi { $place }. sırada (toplam { $count })
# Said by a screen reader when a choice has no place any more. $choice: that choice.
ranking-removed-status = “{ $choice }” artık sıralamada değil
# Over fields in which a number is shared out. $total: what the numbers have to add up to.
allocation-total-hint = Toplam { $total } olacak şekilde bunlar arasında paylaştırın
# While numbers are shared out. $left: what is still to be given; $total: the whole.
allocation-left-status = Kalan: { $left } / { $total }
# Nothing is left. $total: the whole.
allocation-done-status = Hepsi paylaştırıldı: { $total }
# More was given than there is. $over: how much more; $total: the whole.
allocation-over-status = { $total } sınırından { $over } fazla
# Button beside a number, which shows a plus and how much it adds. $step: how much; $row: for what.
allocation-more-label = { $step } ekle: { $row }
# Button beside a number, which shows a minus and how much it takes away. $step: how much; $row: for what.
allocation-less-label = { $step } çıkar: { $row }
# What one of several entries is called, where the survey has no word for it; stands within a sentence.
repeat-entry-label = kayıt
# Heading over the questions about one of several things. $entry: what the survey calls one of them, like "place"; $number: which, from 1; $count: how many there are.
repeat-entry-heading = { $entry } { $number } / { $count }
# Button: adds the first one. $entry: what the survey calls one of them.
repeat-first-button = Ekle: { $entry }
# Button: adds one more. $entry: what the survey calls one of them.
repeat-add-button = Bir tane daha ekle: { $entry }
# Button: takes one out. $entry: what the survey calls one of them; $number: which, from 1.
repeat-remove-button = Kaldır: { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-removed-status = Kaldırıldı: { $entry } { $number }
# Button beside it: puts back what was taken out.
repeat-undo-button = Geri al
# What a screen reader says for that button; begins with the words of the button. $entry: what the survey calls one of them; $number: which, from 1.
repeat-undo-label = Geri al: { $entry } { $number } yeniden eklensin
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-restored-status = Yeniden eklendi: { $entry } { $number }
# In place of the button that adds one more. $max: the most that there may be.
repeat-most-hint = En fazla { $max } tane ekleyebilirsiniz
# Label of a field of an address in the United Kingdom.
address-line-1-label = Adres satırı 1
# Label of a field of an address.
address-line-2-label = Adres satırı 2
# Label of a field of an address.
address-town-label = Kasaba veya şehir
# Label of a field of an address.
address-postcode-label = Posta kodu
# Under a question for a place in words, where the survey gives no example.
location-example-hint = Örneğin “12 numaranın arkasında, çöp kutularının yanında” veya “ikinci katta, asansörün yanında”
# Over a field for a name that is typed as a signature.
signature-hint = Adınızı yazdığınızda imzalamış olursunuz.
# Over the button that adds photos. $max: the most photos that may be added.
file-photos-hint = { $max ->
    [one] { $max } fotoğraf ekleyebilirsiniz.
   *[other] En fazla { $max } fotoğraf ekleyebilirsiniz.
}
# Over the button that adds files. $max: the most files that may be added; $size: the largest size of each, as in "1 MB"; $kinds: what they may be, as in "photo, PDF".
file-files-hint = { $max ->
    [one] En fazla { $size } boyutunda { $max } dosya ekleyebilirsiniz ({ $kinds }).
   *[other] Her biri en fazla { $size } boyutunda, en fazla { $max } dosya ekleyebilirsiniz ({ $kinds }).
}
# Follows one of the two above, where photos may be added.
file-photo-privacy-hint = Fotoğraflarınız bu cihazda küçültülür, çekildikleri yer ve zaman bilgileri silinir.
# Follows them where documents may be added.
file-document-privacy-hint = Belgeler, yazan kişinin adı gibi içlerindeki tüm bilgilerle, olduğu gibi gönderilir.
# A kind of file, within "You can add up to 3 files (photo, PDF, plain text)".
file-photo-label = fotoğraf
# A kind of file, within the same.
file-pdf-label = PDF
# A kind of file, within the same: a text without any formatting.
file-text-label = düz metin
# Button: opens the device's choice of photos, or its camera. $max: the most photos that may be added.
file-add-photos-button = { $max ->
    [one] Fotoğraf ekle
   *[other] Fotoğraf ekle
}
# Button: opens the device's choice of files. $max: the most files that may be added.
file-add-files-button = { $max ->
    [one] Dosya ekle
   *[other] Dosya ekle
}
# Said by a screen reader for the small picture of a photo that was added. $name: the photo's name.
file-preview-label = Ön izleme: “{ $name }”
# Button beside a photo or file that was added: takes it out again.
file-remove-button = Kaldır
# The same button for screen readers. $name: the file's name.
file-remove-label = Kaldır: “{ $name }”
# Said by a screen reader while a file is made ready to be sent. $name: the file's name.
file-reading-status = “{ $name }” hazırlanıyor
# Said by a screen reader when a file was added. $name: its name; $count: how many there are now; $max: how many there may be.
file-added-status = “{ $name }” eklendi, { $count } / { $max }
# Said by a screen reader when a file was taken out. $name: its name.
file-removed-status = “{ $name }” kaldırıldı
# The size of a small file: kilobytes. $size: a number.
file-size-kilobytes-label = { $size } kB
# The size of a larger file: megabytes. $size: a number, as in 1.5.
file-size-megabytes-label = { $size } MB
# A file in the review of all answers. $name: its name; $size: its size, as in "81 kB".
file-line-label = { $name } ({ $size })
# Under a video.
media-sign-language-hint = Bu video İngiliz İşaret Dili (BSL) ile sunulmaktadır.
# Opens what is said and shown in a recording, as text.
media-transcript-label = Metin dökümü
# Name of a sound recording. $title: what it is about.
media-audio-label = Ses kaydı: { $title }
# Name of a video. $title: what it is about.
media-video-label = Video: { $title }
# Face of a row of faces, the saddest: the words under it, as short as they can be.
smileys-very-bad-label = Çok kötü
# Face of a row of faces.
smileys-bad-label = Kötü
# Face of a row of faces, in the middle: neither good nor bad.
smileys-between-label = Orta
# Face of a row of faces.
smileys-good-label = İyi
# Face of a row of faces, the happiest.
smileys-very-good-label = Çok iyi
# One of several stars. $count: how many stars are given, from 1; $max: how many there are, 3 to 10.
stars-label = { $max } yıldız üzerinden { $count }
# Lowest point of a scale from 0 to 10, after “How likely are you to …?”, where the survey has no words for it.
likelihood-low-label = Hiç olası değil
# Highest point of that scale.
likelihood-high-label = Son derece olası
# An end of that scale in words. $number: 0 or 10; $label: its words.
likelihood-end-label = { $number }: { $label }
# Label of a field of a date.
date-day-label = Gün
# Label of a field of a date.
date-month-label = Ay
# Label of a field of a date.
date-year-label = Yıl
# Over the fields of a date: day, month and year, as they are typed.
date-example-hint = Örneğin 27 3 2026
# The same where day and month may be left out.
date-partial-hint = Örneğin 27 3 2026. Günü veya ayı bilmiyorsanız boş bırakın.
# Over a field for a time of day: how it may be typed.
time-example-hint = Örneğin 9:30 veya 14:30

## Errors: each says what to do

# No face was selected.
smileys-required-error = Yüzlerden birini seçin
# No star was selected.
stars-required-error = Kaç yıldız verdiğinizi seçin
# No number was selected.
likelihood-required-error = 0 ile 10 arasında bir sayı seçin
# Nothing was typed.
telephone-required-error = Bir telefon numarası yazın
# What was typed is not a telephone number. The numbers are reserved for examples.
telephone-format-error = Bir telefon numarası yazın, örneğin 01632 960 001, 07700 900 982 veya +44 808 157 0192
# Nothing was typed.
postcode-required-error = Bir posta kodu yazın
# What was typed is not a postcode of the United Kingdom.
postcode-format-error = Birleşik Krallık posta kodunun tamamını yazın, örneğin SW1A 1AA
# Nothing was typed.
date-required-error = Bir tarih yazın
# Two of day, month and year are missing, or what was typed is something else.
date-format-error = Gün, ay ve yıl yazın, örneğin 27 3 2026
# The field for the day is empty.
date-day-missing-error = Ay ve yılın yanı sıra günü de yazın
# The field for the month is empty.
date-month-missing-error = Gün ve yılın yanı sıra ayı da yazın
# The field for the year is empty.
date-year-missing-error = Yılı da yazın, örneğin 2026
# What was typed is no day.
date-day-error = Günü 1 ile 31 arasında bir sayı olarak yazın
# What was typed is no month.
date-month-error = Ayı 1 ile 12 arasında bir sayı olarak yazın
# What was typed is no year.
date-year-error = Yılı dört rakamla yazın, örneğin 2026
# No calendar has this day, like 31 April.
date-unreal-error = Takvimde olan bir tarih yazın, bu ayda daha az gün var
# $date: the first day that is allowed, in words.
date-early-error = { $date } veya daha sonraki bir tarih yazın
# $date: the last day that is allowed, in words.
date-late-error = { $date } veya daha önceki bir tarih yazın
# Nothing was typed.
time-required-error = Bir saat yazın
# What was typed is not a time of day.
time-format-error = Bir saat yazın, örneğin 9:30 veya 14:30
# Nothing was put in order.
ranking-required-error = Seçenekleri sıralayın
# Some choices have no place yet. $min: how many there are.
ranking-few-error = { $min ->
    [one] { $min } seçeneği sıralayın
   *[other] { $min } seçeneğin hepsini sıralayın
}
# The numbers do not add up. $total: what they have to add up to; $given: what they add up to now.
allocation-sum-error = Sayıları, toplamı { $total } olacak şekilde değiştirin, şu anki toplam { $given }
# Nothing was typed.
address-line-1-required-error = Adres satırı 1’i yazın, genellikle bina ve sokak
# Nothing was typed.
address-town-required-error = Bir kasaba veya şehir yazın
# Nothing was typed.
location-required-error = Nerede olduğunu yazın
# Nothing was typed.
signature-required-error = İmzalamak için adınızı ve soyadınızı yazın
# No photo or file was added.
file-required-error = Bir fotoğraf veya dosya ekleyin
# Too many were added. $max: how many there may be.
file-many-error = { $max ->
    [one] Yalnızca { $max } dosya ekleyebilirsiniz, önce eklenmiş olanı kaldırın
   *[other] En fazla { $max } dosya ekleyebilirsiniz, önce birini kaldırın
}
# A file is too large. $name: its name.
file-large-error = “{ $name }” çok büyük olduğu için eklenmedi, daha küçük bir dosya seçin
# A file is of a kind that is not taken here. $name: its name.
file-kind-error = “{ $name }” eklenmedi çünkü bu türdeki dosyalar buradan gönderilemez, başka bir dosya seçin
# The browser can't open a photo, or a file is damaged. $name: its name.
file-unread-error = “{ $name }” eklenmedi çünkü bu cihaz onu açamıyor, başka bir dosya seçin veya ekran görüntüsünü alın
# A box was not ticked without which the survey can't go on.
consent-needed-error = Onayladığınızı belirtmek ve devam edebilmek için kutuyu işaretleyin

## Checking before sending

# Over the answers about one of several things. $entry: what the survey calls one of them, like "Place"; $number: which, from 1.
review-entry-label = { $entry } { $number }
# The same where the survey has no name for them. $number: which, from 1.
review-entry-unnamed-label = Kayıt { $number }

## Dates

# A month in words, where the day is not known. $month: 1 to 12; $year: four digits.
date-month = { $month ->
    [1] Ocak { $year }
    [2] Şubat { $year }
    [3] Mart { $year }
    [4] Nisan { $year }
    [5] Mayıs { $year }
    [6] Haziran { $year }
    [7] Temmuz { $year }
    [8] Ağustos { $year }
    [9] Eylül { $year }
    [10] Ekim { $year }
    [11] Kasım { $year }
   *[12] Aralık { $year }
}
