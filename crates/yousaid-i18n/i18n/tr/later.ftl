### Words for a survey that is not finished: saving it, and coming back to it with a code or a link, on another
### device too. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Saving

# Quiet button under the questions.
later-save-button = Kaydet ve daha sonra devam et
# The same once answers were saved: what was answered since is saved too.
later-again-button = Yeniden kaydet
# While the landlord’s computer is told.
later-saving-status = Kaydediliyor…
# It was saved. $date: the last day on which it can be opened.
later-saved-status = Şu ana kadarki yanıtlarınız kaydedildi. { $date } gün sonuna kadar saklanacak.
# Above the code and the link.
later-given-text = Daha sonra burada veya başka bir cihazda devam etmek için bu bağlantıyı açın ya da bu sayfaya dönüp şu kişisel kodu kullanın:
# Under both.
later-given-hint = Bağlantıyı veya kodu şimdi not edin: Kodu size yeniden veremeyiz. Bunlardan birini bilen herkes bu yanıtları okuyabilir ve değiştirebilir. Bundan sonraki yanıtlarınız ancak düğmeye yeniden bastığınızda kaydedilir.
# The same place, for surveys that ask for photos or documents.
later-files-hint = Fotoğraflar ve belgeler kaydedilmez. Geri döndüğünüzde ekleyin.
# Button: copies the link.
later-copy-button = Bağlantıyı kopyala
# After that button was pressed.
later-copied-status = Kopyalandı
# Opens the resident’s own e-mail program, with the link in a message.
later-email-link = Bağlantıyı bana e-posta ile gönder
# Opens the resident’s own text messages, with the link in a message.
later-text-link = Bağlantıyı bana kısa mesajla (SMS) gönder
# The message. $title: the name of the survey; $date: the last day; $link: the address.
later-message-text = “{ $title }” anketine { $date } gün sonuna kadar buradan devam edin: { $link }
# The button was pressed before anything was answered.
later-nothing-status = Henüz kaydedilecek bir şey yok. Önce bir soruyu yanıtlayın.
# No connection, or the landlord’s computer does not answer.
later-unsaved-status = Kaydedilmedi. Yanıtlarınızın saklanacağı yere ulaşılamıyor. Yanıtlarınız hâlâ bu sayfada. Bağlantınız olduğunda yeniden deneyin.
# The survey has closed, or keeps no answers any more.
later-closed-status = Kaydedilmedi. Bu anketin yanıtları artık sonrası için saklanmıyor.
# The answers that were saved are gone.
later-gone-status = Kaydedilmedi. Daha önce kaydettikleriniz artık saklanmıyor: Gönderildi, silindi ya da süresi doldu. Yeni bir kodla kaydetmek için düğmeye yeniden basın.
# Another device has saved with the same code.
later-elsewhere-status = Kaydedilmedi. Bu arada kodunuzla, belki başka bir cihazda, başka yanıtlar kaydedildi.
# Button beside that: shows the other answers, in the place of these.
later-theirs-button = Diğer yanıtları aç
# Button beside that: saves these answers, in the place of the others.
later-ours-button = Onların yerine bu yanıtları kaydet

## Coming back

# Opens the field for the code.
later-open-button = Kaydettiğim yanıtlarla devam et
# Label of the field.
later-code-label = Kaydettiğinizde size verilen kişisel kod
# Under that label. The code is an example and stays as it is.
later-code-hint = Kod beş gruptan oluşur, örneğin 7KQ4-M2XD-90TB-CEGH-5R2W. Büyük veya küçük harf ve kısa çizgiler fark etmez. Kaydettikleriniz bu sayfadaki yanıtların yerine geçer.
# Button beside the field.
later-find-button = Devam et
# While the landlord’s computer is asked.
later-looking-status = Yanıtlarınız aranıyor…
# The field was left empty.
later-missing-text = Kişisel kodu yazın
# What was typed can’t be a code.
later-form-text = Kodun tamamını yazın. Kodda 20 harf ve rakam vardır.
# There is nothing with that code.
later-unknown-text = Bu kodla kaydedilmiş bir şey yok. Her harfi ve rakamı kontrol edin. Gönderilenler ve çok önce kaydedilenler artık saklanmaz.
# Somebody has asked too often.
later-many-text = Az önce çok fazla deneme yapıldı. Bir dakika bekleyin, sonra yeniden deneyin.
# No connection, or the landlord’s computer does not answer.
later-offline-text = Yanıtlarınızın saklandığı yere ulaşılamıyor. Bağlantınız olduğunda yeniden deneyin.
# What was saved can’t be read, or fits nothing in the survey as it is now.
later-misfit-text = Bu kodla kaydedilenler artık bu ankette kullanılamıyor.
# The answers are back. $date: the last day on which they are kept.
later-back-status = Yanıtlarınız geri geldi. Kayıtlı yanıtlar { $date } gün sonuna kadar ya da siz gönderene kadar saklanır.
# Behind that, where the landlord has changed the survey meanwhile.
later-newer-text = Siz kaydettikten sonra anket değişti. Hâlâ uyan yanıtlarınız burada: Göndermeden önce yanıtlarınızı gözden geçirin.
