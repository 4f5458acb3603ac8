### Words for coming back with a code: to change or withdraw what was sent. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## After sending

# Above the code, after answers have arrived. $date: the last day.
amend-given-until-text = Para alterar ou retirar o que enviou, volte a esta página até ao fim do dia { $date } com este código:
# The same where there is no last day.
amend-given-text = Para alterar ou retirar o que enviou, volte a esta página com este código:
# Under the code.
amend-given-hint = Anote-o e não o mostre a ninguém. Quem o tiver pode ler e alterar o que enviou. Não podemos voltar a indicá-lo.

## Coming back

# Opens the field for the code.
amend-open-button = Alterar ou retirar o que enviou
# Label of the field.
amend-code-label = O código que recebeu depois de enviar
# Under that label. The code is an example and stays as it is.
amend-code-hint = Tem quatro grupos, por exemplo, 7KQ4-M2XD-90TB-CEGH. As maiúsculas e os hífenes não importam.
# Button beside the field.
amend-find-button = Mostrar o que enviei
# While the landlord’s computer is asked.
amend-looking-status = A procurar o que enviou …
# The field was left empty.
amend-missing-text = Escreva o código
# What was typed can’t be a code.
amend-form-text = Escreva o código completo. Um código tem 16 letras e algarismos.
# There is nothing with that code.
amend-unknown-text = Nada foi enviado com este código. Verifique cada letra e algarismo. Se retirou o que enviou, já não existe.
# The survey has closed.
amend-closed-text = O prazo terminou. Já não é possível alterar nem retirar com o código o que foi enviado.
# Somebody has tried many codes that do not fit.
amend-many-text = Foram introduzidos há pouco demasiados códigos errados. Espere um minuto e tente de novo.
# No connection, or the landlord’s computer does not answer.
amend-offline-text = Não conseguimos chegar ao local onde as suas respostas estão guardadas. Tente de novo quando tiver ligação à internet.

## While changing

# Above the questions, with the earlier answers in them. $reference: a short code that stands beside it.
amend-changing-status = Isto é o que enviou, com a referência { $reference }. Altere o que quiser e envie de novo. Até lá, nada muda.
# Button: goes back to an empty form.
amend-leave-button = Deixar como estava
# Button: begins to withdraw.
amend-withdraw-button = Retirar o que enviei
# Asks once more.
amend-sure-text = Tudo o que enviou será apagado. Ninguém o poderá recuperar.
# Button: withdraws.
amend-sure-button = Sim, apagar
# Button: does not withdraw.
amend-keep-button = Não, manter
# While it is being withdrawn.
amend-withdrawing-status = A apagar o que enviou …
# It was withdrawn.
amend-withdrawn-status = O que enviou foi apagado.
