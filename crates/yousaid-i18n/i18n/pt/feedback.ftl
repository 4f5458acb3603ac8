### Words of the feedback form only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The form

# Heading of the form.
feedback-title = Diga-nos o que pensa
# The first question: which of the four below.
feedback-exit-label = Que tipo de opinião é?
# Choice, in large letters. What follows the colon is an explanation.
feedback-compliment-label = Um elogio: algo correu bem
# Choice, in large letters.
feedback-comment-label = Um comentário: algo que devem saber
# Choice, in large letters.
feedback-suggestion-label = Uma sugestão: algo podia ser melhor
# Choice, in large letters. A complaint follows the landlord's complaints procedure.
feedback-complaint-label = Uma reclamação: há algo que me desagrada e quero que seja resolvido
# Question before a list of topics such as repairs or rent.
feedback-about-label = De que se trata?
# Last choice of that list.
feedback-about-other-label = Outro assunto
# Question: which estate, street or block.
feedback-where-label = Onde fica?
# Help for that question, where it is answered in words.
feedback-where-hint = Por exemplo, um bairro, uma rua ou um prédio
# Last choice, where there is a list of places.
feedback-where-other-label = Outro lugar
# Question over the large text box.
feedback-what-label = O que gostaria de nos dizer?
# Question, for complaints only.
feedback-put-right-label = O que resolveria a situação para si?
# Question, for complaints only. The answers are Yes and No.
feedback-told-before-label = Já nos tinha falado disto?
# Question: photos can be added from the device.
feedback-photo-label = Adicionar uma foto
# Question. The answers are Yes and No.
feedback-contact-label = Podemos entrar em contacto consigo sobre este assunto?
# Question before the ways below.
feedback-contact-by-label = Como devemos entrar em contacto consigo?
# Choice.
feedback-by-email-label = Por e-mail
# Choice.
feedback-by-telephone-label = Por telefone
# Choice.
feedback-by-text-label = Por SMS
# Choice.
feedback-by-post-label = Por correio
# Label of a field.
feedback-name-label = O seu nome
# Label of a field.
feedback-email-label = O seu endereço de e-mail
# Label of a field.
feedback-telephone-label = O seu número de telefone
# Label of a field, for text messages.
feedback-mobile-label = O seu número de telemóvel
# Label of the fields of a postal address.
feedback-address-label = O seu endereço
# Question before a list of languages, each in its own name.
feedback-contact-language-label = Em que língua devemos responder?
# Question before the formats below.
feedback-contact-format-label = Precisa da nossa resposta noutro formato?
# Choice: letters of 16 points or more.
feedback-large-print-label = Letra grande
# Choice.
feedback-braille-label = Braille
# Choice: a recording to listen to.
feedback-audio-label = Gravação áudio
# Choice: short sentences with pictures, for people with learning disabilities.
feedback-easy-read-label = Leitura fácil
# Choice.
feedback-sign-language-label = Língua Gestual Britânica (BSL)
# Button that sends the form.
feedback-send-button = Enviar a minha opinião

## A complaint

# Heading of a box that appears when "complaint" was chosen.
feedback-complaint-heading = Apresentar uma reclamação
# The first words in it: what a complaint is.
feedback-complaint-text = Pode reclamar de tudo o que nós, ou quem trabalha para nós, fizemos ou não fizemos e que lhe desagrade. Não precisa de usar a palavra «reclamação», e outra pessoa pode reclamar por si. Ao enviar este formulário, a sua reclamação fica apresentada.
# Link to the landlord's complaints procedure.
feedback-procedure-link = Como tratamos as reclamações
# Before the name, website and number of the Ombudsman, who looks at complaints that the landlord has not put right.
feedback-ombudsman-text = Se a nossa resposta não lhe agradar, ou se quiser aconselhamento em qualquer altura, pode recorrer ao provedor (Ombudsman). O serviço é gratuito e independente de nós.
# Where and how: $name: what the service is called; $number: its telephone number.
feedback-ombudsman-call-label = Ligar para { $name }: { $number }

## Was this page useful?

# Heading of the small form at the end of a page, for screen readers and in lists.
feedback-page-title = Sobre esta página
# Question. The answers are Yes and No.
feedback-useful-label = Esta página foi útil?
# Question that follows No.
feedback-missing-label = O que procurava, ou o que faltava?

## When words speak of danger: shown beside the text box while somebody types

# Heading of the note.
danger-heading = Precisa de ajuda agora?
# Under the note: the form does not bring help quickly, and is not stopped by the note.
danger-form-text = Ninguém lê este formulário de imediato. Ainda assim, pode enviá-lo.
# A telephone number of the note, which is a link. $number: the number; $name: who answers, like "Samaritans".
danger-call-label = Ligar para { $number }: { $name }
# A link to more about it.
danger-more-link = Saber mais
# Who answers: the landlord's own telephone line for urgent repairs. $landlord: the landlord's name.
danger-call-landlord-label = { $landlord }, reparações urgentes
# Who answers 999.
danger-call-emergency-label = serviços de emergência
# Who answers 0800 111 999. The name of a service in Britain.
danger-call-gas-label = National Gas Emergency Service (emergências de gás)
# Who answers 111. The name of a service.
danger-call-nhs-label = NHS 111 (aconselhamento médico)
# Who answers 0808 2000 247. The name of a service.
danger-call-abuse-label = National Domestic Abuse Helpline (linha de apoio contra a violência doméstica)
# Who answers 116 123. The name of a charity.
danger-call-samaritans-label = Samaritans (apoio emocional)
# Somebody wrote of a fire.
danger-fire-text = Se houver fogo ou fumo, saia, fique lá fora e ligue de fora.
# Somebody wrote of a smell of gas.
danger-gas-text = Se lhe cheirar a gás, leve toda a gente para fora e ligue de fora. Não use interruptores, luzes nem chamas.
# Somebody wrote of carbon monoxide, a poisonous gas without a smell.
danger-carbon-monoxide-text = Se tocar um alarme de monóxido de carbono, ou se alguém tiver enjoos ou dores de cabeça, leve toda a gente para o ar livre e ligue de lá.
# Somebody wrote of ending their life or hurting themselves. Be warm and plain.
danger-self-harm-text = Se está a pensar em pôr fim à vida ou em magoar-se, fale com alguém agora. Os Samaritans escutam, de dia e de noite, e a chamada é gratuita. Se houver uma vida em risco agora, ligue 999.
# Somebody wrote of violence or abuse.
danger-violence-text = Se alguém lhe faz mal ou lhe faz ameaças, a culpa não é sua. Se está em perigo agora, ligue 999. Se liga de um telemóvel e não pode falar, tussa ou dê toques no telefone e depois marque 55. A linha de apoio é gratuita, de dia e de noite.
# Somebody wrote of damp or mould and a child's breathing.
danger-breathing-text = Uma criança com dificuldade em respirar precisa do conselho de um médico ainda hoje, e a humidade ou o bolor em sua casa são urgentes para nós. Se uma criança mal consegue respirar agora, ligue 999.
# Somebody wrote that there is no heating, and of a baby or somebody frail.
danger-cold-text = A falta de aquecimento é urgente quando há um bebé, ou alguém idoso, doente ou com deficiência. Avise-nos agora por telefone: ninguém lê este formulário de imediato. Se alguém se sentir mal por causa do frio, ligue para o NHS 111.
