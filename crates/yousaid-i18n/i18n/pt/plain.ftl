### Words of pages that work without scripts only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Button at the end of a form, where all questions are on one page and nothing is checked before.
plain-send-button = Enviar

# Hint at a question of such a form that only some are asked. $condition: a clause, as
# you answered “No” to “Were you seen today?”
plain-only-if-hint = Responda apenas se { $condition }.

# The same where the condition can't be said in this language.
plain-only-if-applies-hint = Responda apenas se isto se aplicar a si.

# Hint at the beginning of a part of such a form that only some are asked. $condition: a clause as above.
plain-part-if-hint = Responda às perguntas desta parte apenas se { $condition }.

# The same where the condition can't be said in this language.
plain-part-if-applies-hint = Responda às perguntas desta parte apenas se se aplicarem a si.

# Above a page that is shown again because an answer on it led to further questions on the same page.
plain-more-status = As suas respostas nesta página dão lugar a mais perguntas. Responda-lhes e continue.

# Error at a list that is put in order by choosing a place for each thing, where two have the same place.
plain-ranking-tied-text = Escolha um lugar diferente para cada opção

# In the place where photos or documents could be added, on pages that can't take them.
plain-files-hint = Não pode adicionar fotos nem documentos nesta página.

# Follows the sentence above, where the question may be left without an answer.
plain-files-instead-hint = Responda a tudo o resto e envie as respostas. Depois, faça-nos chegar as fotos ou os documentos de outra forma, com a referência que lhe será mostrada.

# Follows the sentence above instead, where nothing can be sent without a photo or document.
plain-files-needed-hint = Sem eles, não é possível enviar nada a partir daqui. Abra esta página num navegador com o JavaScript ativado ou entre em contacto connosco.

# On the page that says that answers have been received.
plain-keep-hint = Imprima ou guarde esta página para ficar com uma cópia das suas respostas.

# Where what was answered on earlier pages can't be read any more.
plain-expired-title = As suas respostas nas páginas anteriores não foram guardadas

# Text under it. The questions of the page that was just answered follow.
plain-expired-text = A página esteve aberta mais de um dia, ou foi alterada pelo caminho. O que respondeu nela ainda está aqui. Continue e responda de novo às perguntas anteriores.

# Title where the answers could not be stored at the moment.
plain-unsent-title = As suas respostas não foram enviadas

# Text under it; a button to send follows.
plain-unsent-text = Há um problema do nosso lado. Nada do que respondeu se perdeu. Espere um minuto e envie de novo as suas respostas.

# Title where other answers were sent from this form before.
plain-sent-before-title = Já enviou as suas respostas

# Text under it.
plain-sent-before-text = Já foram enviadas outras respostas a partir desta página. Estão guardadas, e nada foi alterado.

# Title where the address names no survey.
plain-unknown-title = Não há nenhum questionário aqui

# Text under it.
plain-unknown-text = Verifique o endereço. Se seguiu uma ligação, o questionário pode ter sido retirado.

# Title in the place of a survey whose answers are encrypted on the resident's device, on pages without scripts.
plain-sealed-title = Este questionário requer JavaScript

# Text under it.
plain-sealed-text = As suas respostas são encriptadas no seu dispositivo antes de serem enviadas, para que só as pessoas responsáveis pelo questionário as possam ler. Uma página sem JavaScript não consegue fazer isso. Abra de novo o questionário com o JavaScript ativado ou entre em contacto connosco para responder de outra forma.

# Title where what was sent is too long to be read.
plain-large-title = As suas respostas são demasiado longas

# Text under it.
plain-large-text = Volte atrás, encurte as respostas mais longas e envie-as de novo.

# Link to the same survey, all of it on one page.
plain-whole-link = Todas as perguntas numa só página

# Link to the same survey, one page after the other.
plain-paged-link = Uma página de cada vez

# Label of a field that only text browsers show: programs that send forms by themselves are told by it, because
# people leave it empty.
plain-empty-label = Deixe este campo vazio
