### Words for coming back with a code: to change or withdraw what was sent. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## After sending

# Above the code, after answers have arrived. $date: the last day.
amend-given-until-text = Gönderdiklerinizi değiştirmek veya geri çekmek için { $date } gün sonuna kadar bu sayfaya dönün ve şu kişisel kodu kullanın:
# The same where there is no last day.
amend-given-text = Gönderdiklerinizi değiştirmek veya geri çekmek için bu sayfaya dönün ve şu kişisel kodu kullanın:
# Under the code.
amend-given-hint = Kodu not edin ve kimseyle paylaşmayın. Kodu bilen herkes gönderdiklerinizi okuyabilir ve değiştirebilir. Kodu size yeniden veremeyiz.

## Coming back

# Opens the field for the code.
amend-open-button = Gönderdiklerimi değiştir veya geri çek
# Label of the field.
amend-code-label = Gönderdikten sonra size verilen kişisel kod
# Under that label. The code is an example and stays as it is.
amend-code-hint = Kod dört gruptan oluşur, örneğin 7KQ4-M2XD-90TB-CEGH. Büyük veya küçük harf ve kısa çizgiler fark etmez.
# Button beside the field.
amend-find-button = Gönderdiklerimi göster
# While the landlord’s computer is asked.
amend-looking-status = Gönderdikleriniz aranıyor…
# The field was left empty.
amend-missing-text = Kişisel kodu yazın
# What was typed can’t be a code.
amend-form-text = Kodun tamamını yazın. Kodda 16 harf ve rakam vardır.
# There is nothing with that code.
amend-unknown-text = Bu kodla gönderilmiş bir şey yok. Her harfi ve rakamı kontrol edin. Gönderdiklerinizi geri çektiyseniz silinmiştir.
# The survey has closed.
amend-closed-text = Süre sona erdi. Gönderilenler artık kodla değiştirilemez veya geri çekilemez.
# Somebody has tried many codes that do not fit.
amend-many-text = Az önce çok fazla yanlış kod denendi. Bir dakika bekleyin, sonra yeniden deneyin.
# No connection, or the landlord’s computer does not answer.
amend-offline-text = Yanıtlarınızın saklandığı yere ulaşılamıyor. Bağlantınız olduğunda yeniden deneyin.

## While changing

# Above the questions, with the earlier answers in them. $reference: a short code that stands beside it.
amend-changing-status = Gönderdikleriniz aşağıda, referans kodu { $reference }. İstediğinizi değiştirin, sonra yeniden gönderin. O zamana kadar hiçbir şey değişmez.
# Button: goes back to an empty form.
amend-leave-button = Olduğu gibi bırak
# Button: begins to withdraw.
amend-withdraw-button = Gönderdiklerimi geri çek
# Asks once more.
amend-sure-text = Gönderdiğiniz her şey silinecek. Bunu kimse geri getiremez.
# Button: withdraws.
amend-sure-button = Evet, sil
# Button: does not withdraw.
amend-keep-button = Hayır, kalsın
# While it is being withdrawn.
amend-withdrawing-status = Gönderdikleriniz siliniyor…
# It was withdrawn.
amend-withdrawn-status = Gönderdikleriniz silindi.
