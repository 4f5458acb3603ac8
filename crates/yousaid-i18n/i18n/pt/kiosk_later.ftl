### Words of the device at a reception only that come after its question: reading aloud, films, the code for
### one’s own phone, and what staff read.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read the
### first part standing, often in a queue; staff of the landlord read the second.

## For residents

# Button: reads the screen out.
kiosk-read-button = Ler em voz alta
# The same button while it is being read out.
kiosk-stop-button = Parar a leitura
# Button: opens a film of somebody who signs the question.
kiosk-film-button = Ver em Língua Gestual Britânica (BSL)
# The same button while the film is open.
kiosk-film-close-button = Fechar o vídeo
# Button under the film: it goes on.
kiosk-film-play-button = Reproduzir
# The same button while it plays.
kiosk-film-pause-button = Pausar
# In place of the film, when it can't be loaded.
kiosk-film-failed-text = De momento não é possível mostrar o vídeo.
# Over a QR code, which opens a page on one's own phone.
kiosk-phone-heading = Diga-nos mais no seu próprio telemóvel
# What the QR code is, for screen readers. $address: the address of the page.
kiosk-phone-label = Código QR para { $address }

## For staff

# Heading over the keys for the PIN.
kiosk-pin-heading = Para funcionários
# Label of the field for the PIN.
kiosk-pin-label = PIN
# Button: deletes what was typed.
kiosk-pin-clear-button = Apagar
# Button: checks the PIN and opens the screen for staff.
kiosk-pin-open-button = Abrir
# The PIN was wrong.
kiosk-pin-wrong-text = Esse não é o PIN
# Too many PINs were wrong. $minutes: how many have to pass.
kiosk-pin-locked-text = { $minutes ->
    [one] Demasiados PIN errados. Tente de novo daqui a { $minutes } minuto
    [many] Demasiados PIN errados. Tente de novo daqui a { $minutes } de minutos
   *[other] Demasiados PIN errados. Tente de novo daqui a { $minutes } minutos
}
# The browser can't check any PIN.
kiosk-pin-unable-text = Este navegador não consegue verificar o PIN. Abra a página num endereço que comece por https
# Heading of the screen for staff.
kiosk-staff-heading = Este dispositivo
# Name of the device, beside it.
kiosk-staff-device-label = Nome
# How many responses have not been sent, beside the number.
kiosk-staff-waiting-label = Por enviar
# How many responses the landlord's server did not take, beside the number.
kiosk-staff-refused-label = Recusadas pelo servidor
# When the server confirmed a response last, beside the time.
kiosk-staff-received-label = Última receção
# In place of a time: not since the page was opened.
kiosk-staff-never-label = Nenhuma desde que esta página foi aberta
# How much the device stores, beside it.
kiosk-staff-storage-label = Armazenamento
# $used: megabytes. $room: megabytes.
kiosk-staff-storage-text = { $used } MB de { $room } MB
# The browser promises to keep what is stored.
kiosk-staff-kept-text = conservado pelo navegador
# The browser may remove what is stored when room gets scarce.
kiosk-staff-not-kept-text = o navegador pode apagá-lo
# Whether there is a connection, beside it.
kiosk-staff-network-label = Rede
# There is a connection.
kiosk-staff-online-text = com ligação
# There is none.
kiosk-staff-offline-text = sem ligação
# Whether the kiosk starts without a network, beside yes or no.
kiosk-staff-start-label = Inicia sem rede
# Which version of the program and of the questionnaire, beside it.
kiosk-staff-version-label = Versão
# Yes, beside one of the labels above.
kiosk-staff-yes-text = sim
# No, beside one of the labels above.
kiosk-staff-no-text = não
# In place of what is not known.
kiosk-staff-unknown-text = não se sabe
# Button: sends at once what waits.
kiosk-staff-send-button = Enviar agora
# Button: saves what has not arrived as a file. It stays on the device as well.
kiosk-staff-export-button = Guardar num ficheiro as respostas por enviar
# Button: the browser shows its own bars again.
kiosk-staff-window-button = Sair do ecrã inteiro
# Button: back to the question.
kiosk-staff-close-button = Voltar à pergunta
