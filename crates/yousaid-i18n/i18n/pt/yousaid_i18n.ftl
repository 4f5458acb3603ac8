### Interface words of Yousaid.
###
### status: draft
###
### The line above is read by the program: `reviewed` when a native speaker has checked every
### message, else `draft`. Ids are made of who, where and kind: `survey-continue-button`.
### Style: plain words, short sentences, no blame. Names that begin with $ are filled in by the
### program and have to stay.

## Every page

# Button: goes to the next page.
survey-continue-button = Continuar
# Link: goes to the page before.
survey-back-link = Voltar
# Name of the list of languages to choose from.
survey-language-label = Língua
# How far the resident is. $page: this page; $pages: pages in all.
survey-progress-label = Página { $page } de { $pages }
# The same where the number of pages depends on answers. $page: this page; $left: pages still to come.
survey-progress-left-label = { $left ->
    [0] Página { $page }, a última
    [one] Página { $page }, falta cerca de { $left } página
    [many] Página { $page }, faltam cerca de { $left } de páginas
   *[other] Página { $page }, faltam cerca de { $left } páginas
}
# Heading over the landlord's telephone number or e-mail address.
survey-contact-heading = Como obter ajuda
# Link to the landlord's privacy notice.
survey-privacy-link = Aviso de privacidade
# Link to the landlord's complaints procedure.
survey-complaints-link = Como apresentar uma reclamação
# Over the first questions, after the page was left or loaded again: the answers so far are still there.
draft-kept-status = As suas respostas foram guardadas
# Button beside it: removes the answers so far and begins at the first question.
draft-again-button = Começar de novo
# Behind the words of a link, where it opens another tab of the browser.
link-new-tab-label = (abre em novo separador)

## Questions

# Behind the title of a question that may be left without an answer.
question-optional-label = (opcional)
# Button: takes back the answer to one question.
question-clear-button = Apagar a minha resposta
# Over the choices, where more than one may be selected.
multiple-all-hint = Escolha todas as respostas que se aplicam
# The same where there is a limit. $max: the most answers allowed.
multiple-most-hint = { $max ->
    [one] Escolha { $max } resposta
    [many] Escolha até { $max } de respostas
   *[other] Escolha até { $max } respostas
}
# Between the choices and the last one, which stands alone ("None of these").
multiple-or-divider = ou
# Said by a screen reader when a choice that stands alone was selected. $choice: that choice.
multiple-exclusive-status = Escolheu «{ $choice }». As suas outras respostas foram apagadas.
# Title of the field under a choice like "Other", where the survey gives it none.
choice-other-label = Indique qual
# Answer to a yes-or-no question.
yesno-yes-label = Sim
# Answer to a yes-or-no question.
yesno-no-label = Não
# Answer offered beside the others.
soft-dont-know-label = Não sei
# Answer offered beside the others.
soft-not-applicable-label = Não se aplica
# One answer for both, offered beside the others.
soft-not-applicable-or-dont-know-label = Não se aplica ou não sei
# Answer offered beside the others.
soft-prefer-not-to-say-label = Prefiro não dizer
# Answer that only interviewers see, on the telephone or at a visit: the resident did not want to answer.
soft-refused-label = Não quis responder
# Under a text field with a limit. $max: the most characters allowed.
text-limit-hint = { $max ->
    [one] Pode escrever { $max } carácter
    [many] Pode escrever até { $max } de caracteres
   *[other] Pode escrever até { $max } caracteres
}
# While typing. $count: characters that may still be typed.
text-left-status = { $count ->
    [one] Resta { $count } carácter
    [many] Restam { $count } de caracteres
   *[other] Restam { $count } caracteres
}
# While typing. $count: characters over the limit.
text-over-status = { $count ->
    [one] Tem { $count } carácter a mais
    [many] Tem { $count } de caracteres a mais
   *[other] Tem { $count } caracteres a mais
}

## Errors: each says what to do

# Heading of the list of errors at the top of the page.
error-summary-title = Há um problema
# An error in that list, where several questions have the same one. $error: what to do; $question: the question's title.
error-summary-question-label = { $error }: { $question }
# Before each error, for screen readers.
error-prefix-label = Erro:
# No choice was selected.
choice-required-error = Escolha uma resposta
# Neither yes nor no was selected.
yesno-required-error = Escolha sim ou não
# No point of a scale was selected.
scale-required-error = Escolha uma resposta na escala
# No choice was selected where several may be.
multiple-required-error = Escolha pelo menos uma resposta
# $min: the fewest answers allowed.
multiple-few-error = { $min ->
    [one] Escolha pelo menos { $min } resposta
    [many] Escolha pelo menos { $min } de respostas
   *[other] Escolha pelo menos { $min } respostas
}
# $max: the most answers allowed.
multiple-many-error = { $max ->
    [one] Escolha apenas { $max } resposta
    [many] Escolha no máximo { $max } de respostas
   *[other] Escolha no máximo { $max } respostas
}
# A choice that stands alone was selected together with others. $choice: that choice.
multiple-exclusive-error = Escolha apenas «{ $choice }», ou escolha outras respostas sem esta
# Nothing was typed.
text-required-error = Escreva a sua resposta
# $over: characters over the limit.
text-long-error = { $over ->
    [one] Encurte a sua resposta em { $over } carácter
    [many] Encurte a sua resposta em { $over } de caracteres
   *[other] Encurte a sua resposta em { $over } caracteres
}
# Nothing was typed.
email-required-error = Escreva um endereço de e-mail
# What was typed is not an e-mail address.
email-format-error = Escreva um endereço de e-mail no formato correto, por exemplo, name@example.com
# Nothing was typed.
number-required-error = Escreva um número
# What was typed is not a number.
number-format-error = Escreva a sua resposta em algarismos, por exemplo, 12
# A number with a fraction, where none is allowed.
number-whole-error = Escreva um número inteiro, por exemplo, 12
# $min: the smallest number allowed.
number-small-error = Escreva { $min } ou um número maior
# $max: the largest number allowed.
number-large-error = Escreva { $max } ou um número menor
# An answer is missing, for any other kind of question.
answer-required-error = Responda a esta pergunta
# Anything else that is not right with an answer.
answer-check-error = Verifique a sua resposta a esta pergunta

## Checking before sending

# Heading of the last page, which lists all questions with their answers.
review-title = Verifique as suas respostas
# Link beside an answer: goes to its question.
review-change-link = Alterar
# What a screen reader says for that link; begins with the words of the link. $question: the question's title.
review-change-label = Alterar: { $question }
# In place of an answer.
review-unanswered-label = Sem resposta
# An answer of the resident's own words. $choice: the choice under which they were typed, like "Other"; $words: what was typed.
review-other-label = { $choice }: { $words }
# Button: sends the answers.
review-submit-button = Enviar as minhas respostas

## What happened to the answers: nothing is claimed that is not known

# The answers are stored on the device and would survive a restart.
delivery-saved-status = As suas respostas estão guardadas neste dispositivo. Ainda não foram enviadas.
# The answers are held by the open page only.
delivery-held-status = As suas respostas ainda não foram enviadas. Mantenha esta página aberta.
# The answers are on their way.
delivery-sending-status = A enviar as suas respostas
# The landlord's computer has confirmed that it has the answers. $reference: a short code.
delivery-received-status = Recebemos as suas respostas. A sua referência é { $reference }.
# The answers were sent, and nothing confirms that they arrived.
delivery-sent-status = As suas respostas foram enviadas.
# There is no connection; the next attempt is made without any help.
delivery-waiting-status = As suas respostas ainda não foram enviadas. Aguardamos uma ligação à internet e tentaremos de novo.
# Under the states above, where only the open page has the answers.
delivery-open-hint = Mantenha esta página aberta até as suas respostas serem enviadas.
# Button: tries at once.
delivery-retry-button = Tentar de novo agora
# The landlord's computer did not take the answers. They are still on the device.
delivery-refused-status = Não foi possível enviar as suas respostas. Estão guardadas aqui.
# What to do then. Under it is how to reach the landlord.
delivery-refused-hint = Entre em contacto connosco para que as suas respostas não se percam.
# Over what is known of answers that were given on this device before; under it is one of the states above.
delivery-earlier-label = Respostas dadas antes neste dispositivo
# Button, where the answers have not arrived: saves a file on the device that the landlord can take in.
delivery-file-button = Descarregar um ficheiro com as suas respostas para nos enviar
# Button: opens the resident's own email program with a draft that holds the answers, where they could not be sent. Sends nothing by itself.
delivery-mail-button = Enviar as minhas respostas por e-mail
# Button: saves a file on the device in which the resident can read their own answers.
delivery-copy-button = Descarregar uma cópia das suas respostas
# Button: prints the resident's own answers, which are shown above it.
delivery-print-button = Imprimir
# Heading that opens the resident's own answers.
delivery-answers-label = As suas respostas

## After sending

# Heading.
ending-title = Agradecemos a sua participação
# Heading over what the landlord promises to do.
ending-next-heading = O que acontece a seguir
# Under the short code.
ending-reference-hint = Anote a sua referência. Pode indicá-la se entrar em contacto connosco.

## When there is no survey to show

# Heading.
survey-unavailable-title = De momento, não é possível mostrar este questionário
# Heading.
survey-closed-title = Este questionário já está encerrado
# $date: the last day on which it could be answered.
survey-closed-text = Era possível responder até { $date }.
# Heading.
survey-unopened-title = Este questionário ainda não está aberto
# $date: the first day on which it can be answered.
survey-unopened-text = Pode responder a partir de { $date }.

## Who can tell whose answers these are

# Short form.
anonymity-anonymous-label = Anónimo
# Long form.
anonymity-anonymous-text = Ninguém pode saber quais respostas são suas.
# Short form.
anonymity-confidential-label = Confidencial
# Long form. $landlord: the landlord's name.
anonymity-confidential-text = Só a equipa dos questionários de { $landlord } pode saber quais respostas são suas.
# Short form.
anonymity-named-label = Com o seu nome
# Long form. $landlord: the landlord's name.
anonymity-named-text = { $landlord } pode ver o seu nome junto das suas respostas.

# What the landlord's page adds to the answers by itself. $entries: a list, like "estate: Elm Park".
anonymity-context-text = Com as suas respostas, esta página envia também: { $entries }.

## Lists and numbers

# Joins the parts of a list, one by one: "damp, noise, heating". $list: what is joined already; $next: what comes next.
list-next-label = { $list }, { $next }
# Between the thousands of a number, as in 12,500.
number-group-label =  
# Between the whole part of a number and its fraction, as in 3.5.
number-fraction-label = ,

## Dates

# A day in words. $day: 1 to 31; $month: 1 to 12; $year: four digits.
date-day = { $month ->
    [1] { $day } de janeiro de { $year }
    [2] { $day } de fevereiro de { $year }
    [3] { $day } de março de { $year }
    [4] { $day } de abril de { $year }
    [5] { $day } de maio de { $year }
    [6] { $day } de junho de { $year }
    [7] { $day } de julho de { $year }
    [8] { $day } de agosto de { $year }
    [9] { $day } de setembro de { $year }
    [10] { $day } de outubro de { $year }
    [11] { $day } de novembro de { $year }
   *[12] { $day } de dezembro de { $year }
}
