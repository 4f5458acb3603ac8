### Words of the device at a reception only: those with which it starts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read them
### standing, often in a queue. What is said later is in kiosk_later.ftl.

# Name of the buttons that make the screen easier to read, for screen readers.
kiosk-tools-label = Facilitar a leitura
# Button: larger letters. Pressed again, they are as before.
kiosk-large-button = Texto maior
# Button: black, white and yellow, easier to see for many. Pressed again, the colours are as before.
kiosk-contrast-button = Alto contraste
# Button: short words. Easy read is how such documents are called in Britain; say it as it is known where your
# language is read. Pressed again, everything is as before.
kiosk-easy-button = Leitura fácil
# Button: pictures beside the answers. Pressed again, they are gone.
kiosk-pictures-button = Imagens
# Above the same question in easy words, which stands under the official wording.
kiosk-easy-label = Em palavras simples
# Under the question, on the screen with which everybody begins.
kiosk-start-hint = Toque na resposta mais adequada
# Heading after the first answer, over one more question, which need not be answered.
kiosk-one-more-label = Agradecemos a sua resposta. Mais uma pergunta, se tiver um momento
# Button: goes on without an answer.
kiosk-skip-button = Saltar esta pergunta
# Button: sends what was chosen.
kiosk-done-button = Concluir
# Heading at the end.
kiosk-thanks-heading = Agradecemos a sua resposta
# Under it: the answer is on this device and will be sent.
kiosk-saved-status = A sua resposta está guardada neste dispositivo.
# Under it: the landlord has the answer.
kiosk-received-status = Recebemos a sua resposta.
# Under it: the answer was sent, and nobody can say whether it has arrived.
kiosk-sent-status = A sua resposta foi enviada.
# Under it: the device could not keep the answer safe, and tries to send it.
kiosk-held-status = Este dispositivo não conseguiu guardar a sua resposta. Está a tentar enviá-la.
# Button at the end: back to the beginning, for the next person.
kiosk-next-button = Pessoa seguinte
# Heading when nobody has touched the screen for a while.
kiosk-idle-heading = Ainda está aí?
# Under it.
kiosk-idle-text = Toque no ecrã ou carregue em qualquer tecla para continuar. Caso contrário, as suas respostas neste ecrã serão apagadas.
# Under it, counting down. $seconds: how many are left, 30 at first.
kiosk-idle-left-label = { $seconds ->
    [one] Falta { $seconds } segundo
    [many] Faltam { $seconds } de segundos
   *[other] Faltam { $seconds } segundos
}
# Button: goes on.
kiosk-idle-button = Ainda estou aqui
# Heading while the reception is closed.
kiosk-closed-heading = De momento estamos encerrados
# Under it, where it opens again on the same day. $time: a time of day, as 09:00.
kiosk-closed-text = Pode responder aqui a partir das { $time }.
