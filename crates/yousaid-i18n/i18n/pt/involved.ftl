### Words of the pages on which residents confirm or leave the register of those who want to be involved, and of the messages that lead there.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Pages

# Title of the page on which a resident confirms an address.
involved-confirm-title = Confirme que quer participar
# On that page. $landlord: the landlord’s name.
involved-confirm-text = Selecione o botão para entrar na lista de residentes que querem participar com { $landlord }.
# Button on that page.
involved-confirm-button = Sim, quero entrar na lista
# Title of the page after that.
involved-confirmed-title = Está na lista
# On that page. $landlord: the landlord’s name.
involved-confirmed-text = Agradecemos o seu interesse. { $landlord } entrará em contacto consigo da forma que escolheu. Todas as mensagens explicam como sair da lista.
# Title of the page on which a resident leaves.
involved-leave-title = Sair da lista
# On that page. $landlord: the landlord’s name.
involved-leave-text = Selecione o botão para sair da lista de residentes que querem participar com { $landlord }. Apagamos tudo o que nos disse para esse fim.
# Button on that page.
involved-leave-button = Tirem-me da lista
# Title of the page after that.
involved-left-title = Já não está na lista
# On that page.
involved-left-text = Apagámos tudo o que nos disse para esse fim. Pode voltar a entrar em qualquer altura.
# Title of the page on which a resident says once a year whether the interest is still there.
involved-still-title = Ainda quer participar?
# On that page. $landlord: the landlord’s name.
involved-still-text = Disse a { $landlord } que queria participar. Selecione o botão para ficar na lista mais um ano.
# Button on that page.
involved-still-button = Sim, quero ficar na lista
# Title of the page after that.
involved-stayed-title = Continua na lista
# On that page.
involved-stayed-text = Agradecemos a sua resposta. Voltamos a perguntar daqui a um ano.
# Link to the page on which a resident leaves.
involved-leave-link = Sair da lista
# Title where a link has been used already or is too old.
involved-gone-title = Esta ligação já não funciona
# On that page.
involved-gone-text = Pode já ter sido usada, ou é demasiado antiga. Se ainda quiser entrar na lista, preencha de novo o formulário.

## Messages. They go out as plain text, as email or as a text to a phone. An address to open follows each on a line of its own.

# Subject of the message that asks for a confirmation.
involved-confirm-subject-title = Confirme que quer participar
# The message; the address follows it. $landlord: the landlord’s name; $days: for how many days the address works.
involved-confirm-message-text = { $days ->
    [one] { $landlord }: confirme que quer participar. Abra esta página no prazo de { $days } dia. Se não fez este pedido, não faça nada, e apagaremos os seus dados.
    [many] { $landlord }: confirme que quer participar. Abra esta página no prazo de { $days } de dias. Se não fez este pedido, não faça nada, e apagaremos os seus dados.
   *[other] { $landlord }: confirme que quer participar. Abra esta página no prazo de { $days } dias. Se não fez este pedido, não faça nada, e apagaremos os seus dados.
}
# Subject of the yearly message.
involved-still-subject-title = Ainda quer participar?
# The message; the address follows it. $landlord: the landlord’s name; $date: the day until which an answer counts, in words.
involved-still-message-text = { $landlord }: disse-nos que queria participar. Para ficar na lista ou sair dela, abra esta página até { $date }. Se não recebermos resposta, retiramos o seu nome da lista e apagamos os seus dados.
