### Words of the device at a reception only: those with which it starts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read them
### standing, often in a queue. What is said later is in kiosk_later.ftl.

# Name of the buttons that make the screen easier to read, for screen readers.
kiosk-tools-label = Daha kolay okunmasını sağlayın
# Button: larger letters. Pressed again, they are as before.
kiosk-large-button = Daha büyük yazı
# Button: black, white and yellow, easier to see for many. Pressed again, the colours are as before.
kiosk-contrast-button = Yüksek karşıtlık
# Button: short words. Easy read is how such documents are called in Britain; say it as it is known where your
# language is read. Pressed again, everything is as before.
kiosk-easy-button = Kolay okunur metin
# Button: pictures beside the answers. Pressed again, they are gone.
kiosk-pictures-button = Resimler
# Above the same question in easy words, which stands under the official wording.
kiosk-easy-label = Basit sözcüklerle
# Under the question, on the screen with which everybody begins.
kiosk-start-hint = Size en uygun yanıta dokunun
# Heading after the first answer, over one more question, which need not be answered.
kiosk-one-more-label = Teşekkür ederiz. Vaktiniz varsa bir soru daha
# Button: goes on without an answer.
kiosk-skip-button = Bu soruyu atla
# Button: sends what was chosen.
kiosk-done-button = Bitti
# Heading at the end.
kiosk-thanks-heading = Teşekkür ederiz
# Under it: the answer is on this device and will be sent.
kiosk-saved-status = Yanıtınız bu cihaza kaydedildi.
# Under it: the landlord has the answer.
kiosk-received-status = Yanıtınızı aldık.
# Under it: the answer was sent, and nobody can say whether it has arrived.
kiosk-sent-status = Yanıtınız gönderildi.
# Under it: the device could not keep the answer safe, and tries to send it.
kiosk-held-status = Yanıtınız bu cihaza kaydedilemedi. Cihaz yanıtınızı göndermeye çalışıyor.
# Button at the end: back to the beginning, for the next person.
kiosk-next-button = Sıradaki kişi
# Heading when nobody has touched the screen for a while.
kiosk-idle-heading = Hâlâ orada mısınız?
# Under it.
kiosk-idle-text = Devam etmek için ekrana dokunun veya herhangi bir tuşa basın. Aksi hâlde bu ekrandaki yanıtlarınız silinir.
# Under it, counting down. $seconds: how many are left, 30 at first.
kiosk-idle-left-label = { $seconds ->
    [one] { $seconds } saniye kaldı
   *[other] { $seconds } saniye kaldı
}
# Button: goes on.
kiosk-idle-button = Hâlâ buradayım
# Heading while the reception is closed.
kiosk-closed-heading = Şu anda kapalıyız
# Under it, where it opens again on the same day. $time: a time of day, as 09:00.
kiosk-closed-text = Yanıtınızı buradan verebileceğiniz saat: { $time }.
