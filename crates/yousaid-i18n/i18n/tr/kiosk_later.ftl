### Words of the device at a reception only that come after its question: reading aloud, films, the code for
### one’s own phone, and what staff read.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read the
### first part standing, often in a queue; staff of the landlord read the second.

## For residents

# Button: reads the screen out.
kiosk-read-button = Sesli oku
# The same button while it is being read out.
kiosk-stop-button = Okumayı durdur
# Button: opens a film of somebody who signs the question.
kiosk-film-button = İngiliz İşaret Dili (BSL) ile izle
# The same button while the film is open.
kiosk-film-close-button = Videoyu kapat
# Button under the film: it goes on.
kiosk-film-play-button = Oynat
# The same button while it plays.
kiosk-film-pause-button = Duraklat
# In place of the film, when it can't be loaded.
kiosk-film-failed-text = Video şu anda gösterilemiyor.
# Over a QR code, which opens a page on one's own phone.
kiosk-phone-heading = Kendi telefonunuzdan bize daha fazlasını anlatın
# What the QR code is, for screen readers. $address: the address of the page.
kiosk-phone-label = { $address } için QR kodu

## For staff

# Heading over the keys for the PIN.
kiosk-pin-heading = Görevliler için
# Label of the field for the PIN.
kiosk-pin-label = PIN
# Button: deletes what was typed.
kiosk-pin-clear-button = Sil
# Button: checks the PIN and opens the screen for staff.
kiosk-pin-open-button = Aç
# The PIN was wrong.
kiosk-pin-wrong-text = PIN doğru değil
# Too many PINs were wrong. $minutes: how many have to pass.
kiosk-pin-locked-text = { $minutes ->
    [one] Çok fazla yanlış PIN girildi. { $minutes } dakika sonra yeniden deneyin
   *[other] Çok fazla yanlış PIN girildi. { $minutes } dakika sonra yeniden deneyin
}
# The browser can't check any PIN.
kiosk-pin-unable-text = Bu tarayıcı PIN’i kontrol edemiyor. Sayfayı https ile başlayan bir adresten açın
# Heading of the screen for staff.
kiosk-staff-heading = Bu cihaz
# Name of the device, beside it.
kiosk-staff-device-label = Ad
# How many responses have not been sent, beside the number.
kiosk-staff-waiting-label = Gönderilmeyi bekleyen
# How many responses the landlord's server did not take, beside the number.
kiosk-staff-refused-label = Sunucunun kabul etmediği
# When the server confirmed a response last, beside the time.
kiosk-staff-received-label = Son alınma zamanı
# In place of a time: not since the page was opened.
kiosk-staff-never-label = Bu sayfa açıldığından beri hiç
# How much the device stores, beside it.
kiosk-staff-storage-label = Depolama
# $used: megabytes. $room: megabytes.
kiosk-staff-storage-text = { $used } MB / { $room } MB
# The browser promises to keep what is stored.
kiosk-staff-kept-text = tarayıcı verileri saklar
# The browser may remove what is stored when room gets scarce.
kiosk-staff-not-kept-text = tarayıcı verileri silebilir
# Whether there is a connection, beside it.
kiosk-staff-network-label = Ağ
# There is a connection.
kiosk-staff-online-text = bağlı
# There is none.
kiosk-staff-offline-text = bağlı değil
# Whether the kiosk starts without a network, beside yes or no.
kiosk-staff-start-label = Ağ olmadan başlar
# Which version of the program and of the questionnaire, beside it.
kiosk-staff-version-label = Sürüm
# Yes, beside one of the labels above.
kiosk-staff-yes-text = evet
# No, beside one of the labels above.
kiosk-staff-no-text = hayır
# In place of what is not known.
kiosk-staff-unknown-text = bilinmiyor
# Button: sends at once what waits.
kiosk-staff-send-button = Şimdi gönder
# Button: saves what has not arrived as a file. It stays on the device as well.
kiosk-staff-export-button = Gönderilmemiş yanıtları dosya olarak kaydet
# Button: the browser shows its own bars again.
kiosk-staff-window-button = Tam ekrandan çık
# Button: back to the question.
kiosk-staff-close-button = Soruya dön
