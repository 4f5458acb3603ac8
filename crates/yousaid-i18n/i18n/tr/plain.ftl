### Words of pages that work without scripts only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Button at the end of a form, where all questions are on one page and nothing is checked before.
plain-send-button = Gönder

# Hint at a question of such a form that only some are asked. $condition: a clause, as
# you answered “No” to “Were you seen today?”
plain-only-if-hint = Bu soruyu yalnızca şu durumda yanıtlayın: { $condition }.

# The same where the condition can't be said in this language.
plain-only-if-applies-hint = Bu soruyu yalnızca sizin için geçerliyse yanıtlayın.

# Hint at the beginning of a part of such a form that only some are asked. $condition: a clause as above.
plain-part-if-hint = Bu bölümdeki soruları yalnızca şu durumda yanıtlayın: { $condition }.

# The same where the condition can't be said in this language.
plain-part-if-applies-hint = Bu bölümdeki soruları yalnızca sizin için geçerliyse yanıtlayın.

# Above a page that is shown again because an answer on it led to further questions on the same page.
plain-more-status = Bu sayfadaki yanıtlarınıza göre yeni sorular var. Onları da yanıtlayın ve devam edin.

# Error at a list that is put in order by choosing a place for each thing, where two have the same place.
plain-ranking-tied-text = Her biri için farklı bir sıra seçin

# In the place where photos or documents could be added, on pages that can't take them.
plain-files-hint = Bu sayfada fotoğraf veya belge eklenemez.

# Follows the sentence above, where the question may be left without an answer.
plain-files-instead-hint = Diğer tüm soruları yanıtlayın ve yanıtlarınızı gönderin. Ardından fotoğraflarınızı veya belgelerinizi, size gösterilecek referans koduyla birlikte başka bir yoldan bize ulaştırın.

# Follows the sentence above instead, where nothing can be sent without a photo or document.
plain-files-needed-hint = Bunlar olmadan buradan yanıt gönderilemez. Bu sayfayı JavaScript’in açık olduğu bir tarayıcıda açın veya bizimle iletişime geçin.

# On the page that says that answers have been received.
plain-keep-hint = Yanıtlarınızın bir kopyasını saklamak için bu sayfayı yazdırın veya kaydedin.

# Where what was answered on earlier pages can't be read any more.
plain-expired-title = Önceki sayfalardaki yanıtlarınız saklanmadı

# Text under it. The questions of the page that was just answered follow.
plain-expired-text = Sayfa bir günden uzun süre açık kaldı veya iletilirken değişti. Bu sayfadaki yanıtlarınız hâlâ burada. Devam edin ve önceki soruları yeniden yanıtlayın.

# Title where the answers could not be stored at the moment.
plain-unsent-title = Yanıtlarınız gönderilmedi

# Text under it; a button to send follows.
plain-unsent-text = Bizim tarafımızda bir sorun var. Yanıtlarınızın hiçbiri kaybolmadı. Bir dakika bekleyin, sonra yanıtlarınızı yeniden gönderin.

# Title where other answers were sent from this form before.
plain-sent-before-title = Yanıtlarınızı zaten gönderdiniz

# Text under it.
plain-sent-before-text = Bu sayfadan daha önce başka yanıtlar gönderildi. Onlar saklandı, hiçbir şey değişmedi.

# Title where the address names no survey.
plain-unknown-title = Burada anket yok

# Text under it.
plain-unknown-text = Adresi kontrol edin. Bir bağlantıyla geldiyseniz anket kaldırılmış olabilir.

# Title in the place of a survey whose answers are encrypted on the resident's device, on pages without scripts.
plain-sealed-title = Bu anket için JavaScript gerekiyor

# Text under it.
plain-sealed-text = Yanıtlarınız gönderilmeden önce kendi cihazınızda kilitlenir. Böylece onları yalnızca anketi yürütenler okuyabilir. JavaScript’siz bir sayfa bunu yapamaz. JavaScript’i açıp ankete yeniden girin veya başka bir yoldan yanıt vermek için bizimle iletişime geçin.

# Title where what was sent is too long to be read.
plain-large-title = Yanıtlarınız çok uzun

# Text under it.
plain-large-text = Geri dönün, en uzun yanıtlarınızı kısaltın ve yeniden gönderin.

# Link to the same survey, all of it on one page.
plain-whole-link = Tüm sorular tek sayfada

# Link to the same survey, one page after the other.
plain-paged-link = Sayfa sayfa

# Label of a field that only text browsers show: programs that send forms by themselves are told by it, because
# people leave it empty.
plain-empty-label = Burayı boş bırakın
