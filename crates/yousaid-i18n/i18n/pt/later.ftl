### Words for a survey that is not finished: saving it, and coming back to it with a code or a link, on another
### device too. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Saving

# Quiet button under the questions.
later-save-button = Guardar e voltar mais tarde
# The same once answers were saved: what was answered since is saved too.
later-again-button = Guardar de novo
# While the landlord’s computer is told.
later-saving-status = A guardar …
# It was saved. $date: the last day on which it can be opened.
later-saved-status = As respostas que já deu estão guardadas até ao fim do dia { $date }.
# Above the code and the link.
later-given-text = Para continuar mais tarde, aqui ou noutro dispositivo, abra esta ligação ou volte a esta página com este código:
# Under both.
later-given-hint = Anote já a ligação ou o código: não podemos voltar a indicar-lhe o código. Quem tiver um deles pode ler e alterar estas respostas. O que responder a partir de agora só fica guardado quando voltar a carregar no botão.
# The same place, for surveys that ask for photos or documents.
later-files-hint = As fotos e os documentos não são guardados. Adicione-os quando voltar.
# Button: copies the link.
later-copy-button = Copiar a ligação
# After that button was pressed.
later-copied-status = Copiada
# Opens the resident’s own e-mail program, with the link in a message.
later-email-link = Enviar-me a ligação por e-mail
# Opens the resident’s own text messages, with the link in a message.
later-text-link = Enviar-me a ligação por SMS
# The message. $title: the name of the survey; $date: the last day; $link: the address.
later-message-text = Continue aqui o questionário «{ $title }» até ao fim do dia { $date }: { $link }
# The button was pressed before anything was answered.
later-nothing-status = Ainda não há nada para guardar. Responda primeiro a uma pergunta.
# No connection, or the landlord’s computer does not answer.
later-unsaved-status = As respostas não foram guardadas. Não conseguimos chegar ao local onde ficariam guardadas. Continuam nesta página. Tente de novo quando tiver ligação à internet.
# The survey has closed, or keeps no answers any more.
later-closed-status = As respostas não foram guardadas. As respostas a este questionário já não são guardadas para mais tarde.
# The answers that were saved are gone.
later-gone-status = As respostas não foram guardadas. O que guardou antes já não existe: foi enviado ou apagado, ou o prazo terminou. Volte a carregar no botão para guardar com um código novo.
# Another device has saved with the same code.
later-elsewhere-status = As respostas não foram guardadas. Entretanto, foram guardadas outras respostas com o seu código, talvez noutro dispositivo.
# Button beside that: shows the other answers, in the place of these.
later-theirs-button = Abrir as outras respostas
# Button beside that: saves these answers, in the place of the others.
later-ours-button = Guardar estas no lugar das outras

## Coming back

# Opens the field for the code.
later-open-button = Continuar com as respostas que guardou
# Label of the field.
later-code-label = O código que recebeu quando guardou
# Under that label. The code is an example and stays as it is.
later-code-hint = Tem cinco grupos, por exemplo, 7KQ4-M2XD-90TB-CEGH-5R2W. As maiúsculas e os hífenes não importam. O que guardou toma o lugar das respostas que houver nesta página.
# Button beside the field.
later-find-button = Continuar
# While the landlord’s computer is asked.
later-looking-status = A procurar as suas respostas …
# The field was left empty.
later-missing-text = Escreva o código
# What was typed can’t be a code.
later-form-text = Escreva o código completo. Um código tem 20 letras e algarismos.
# There is nothing with that code.
later-unknown-text = Não há nada guardado com este código. Verifique cada letra e algarismo. O que já foi enviado, ou guardado há demasiado tempo, já não existe.
# Somebody has asked too often.
later-many-text = Houve demasiados pedidos há pouco. Espere um minuto e tente de novo.
# No connection, or the landlord’s computer does not answer.
later-offline-text = Não conseguimos chegar ao local onde as suas respostas estão guardadas. Tente de novo quando tiver ligação à internet.
# What was saved can’t be read, or fits nothing in the survey as it is now.
later-misfit-text = O que foi guardado com este código já não pode ser usado neste questionário.
# The answers are back. $date: the last day on which they are kept.
later-back-status = As suas respostas estão de volta. As que guardou ficam guardadas até ao fim do dia { $date } ou até as enviar.
# Behind that, where the landlord has changed the survey meanwhile.
later-newer-text = O questionário mudou desde que guardou as respostas. O que ainda se aplica está aqui: reveja as suas respostas antes de as enviar.
