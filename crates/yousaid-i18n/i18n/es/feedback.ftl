### Words of the feedback form only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The form

# Heading of the form.
feedback-title = Díganos qué opina
# The first question: which of the four below.
feedback-exit-label = ¿Qué tipo de comentario es?
# Choice, in large letters. What follows the colon is an explanation.
feedback-compliment-label = Una felicitación: algo estuvo bien
# Choice, in large letters.
feedback-comment-label = Un comentario: algo que ustedes deberían saber
# Choice, in large letters.
feedback-suggestion-label = Una sugerencia: algo se podría mejorar
# Choice, in large letters. A complaint follows the landlord's complaints procedure.
feedback-complaint-label = Una queja: hay algo con lo que no estoy conforme y quiero que se solucione
# Question before a list of topics such as repairs or rent.
feedback-about-label = ¿De qué se trata?
# Last choice of that list.
feedback-about-other-label = Otra cosa
# Question: which estate, street or block.
feedback-where-label = ¿Dónde es?
# Help for that question, where it is answered in words.
feedback-where-hint = Por ejemplo, una urbanización, una calle o un edificio
# Last choice, where there is a list of places.
feedback-where-other-label = Otro lugar
# Question over the large text box.
feedback-what-label = ¿Qué quiere contarnos?
# Question, for complaints only.
feedback-put-right-label = ¿Qué podríamos hacer para solucionarlo?
# Question, for complaints only. The answers are Yes and No.
feedback-told-before-label = ¿Nos había hablado antes de esto?
# Question: photos can be added from the device.
feedback-photo-label = Añadir una foto
# Question. The answers are Yes and No.
feedback-contact-label = ¿Podemos ponernos en contacto con usted por este asunto?
# Question before the ways below.
feedback-contact-by-label = ¿Cómo prefiere que nos pongamos en contacto?
# Choice.
feedback-by-email-label = Por correo electrónico
# Choice.
feedback-by-telephone-label = Por teléfono
# Choice.
feedback-by-text-label = Por mensaje de texto
# Choice.
feedback-by-post-label = Por correo postal
# Label of a field.
feedback-name-label = Su nombre
# Label of a field.
feedback-email-label = Su dirección de correo electrónico
# Label of a field.
feedback-telephone-label = Su número de teléfono
# Label of a field, for text messages.
feedback-mobile-label = Su número de móvil
# Label of the fields of a postal address.
feedback-address-label = Su dirección
# Question before a list of languages, each in its own name.
feedback-contact-language-label = ¿En qué idioma quiere que le respondamos?
# Question before the formats below.
feedback-contact-format-label = ¿Necesita nuestra respuesta en otro formato?
# Choice: letters of 16 points or more.
feedback-large-print-label = Letra grande
# Choice.
feedback-braille-label = Braille
# Choice: a recording to listen to.
feedback-audio-label = Audio
# Choice: short sentences with pictures, for people with learning disabilities.
feedback-easy-read-label = Lectura fácil
# Choice.
feedback-sign-language-label = Lengua de signos británica (BSL)
# Button that sends the form.
feedback-send-button = Enviar mi comentario

## A complaint

# Heading of a box that appears when "complaint" was chosen.
feedback-complaint-heading = Presentar una queja
# The first words in it: what a complaint is.
feedback-complaint-text = Puede quejarse de cualquier cosa que hayamos hecho o dejado de hacer, nosotros o quienes trabajan para nosotros, y con la que no esté conforme. No hace falta que use la palabra «queja», y otra persona puede presentarla por usted. Al enviar este formulario, su queja queda presentada.
# Link to the landlord's complaints procedure.
feedback-procedure-link = Cómo tramitamos las quejas
# Before the name, website and number of the Ombudsman, who looks at complaints that the landlord has not put right.
feedback-ombudsman-text = Si no está conforme con nuestra respuesta, o si quiere asesoramiento en cualquier momento, puede acudir al Ombudsman (defensor de los usuarios). Es gratuito e independiente de nosotros.
# Where and how: $name: what the service is called; $number: its telephone number.
feedback-ombudsman-call-label = Teléfono de { $name }: { $number }

## Was this page useful?

# Heading of the small form at the end of a page, for screen readers and in lists.
feedback-page-title = Sobre esta página
# Question. The answers are Yes and No.
feedback-useful-label = ¿Le ha resultado útil esta página?
# Question that follows No.
feedback-missing-label = ¿Qué buscaba o qué faltaba?

## When words speak of danger: shown beside the text box while somebody types

# Heading of the note.
danger-heading = ¿Necesita ayuda ahora?
# Under the note: the form does not bring help quickly, and is not stopped by the note.
danger-form-text = Nadie lee este formulario de inmediato. Puede enviarlo de todos modos.
# A telephone number of the note, which is a link. $number: the number; $name: who answers, like "Samaritans".
danger-call-label = Llame al { $number }: { $name }
# A link to more about it.
danger-more-link = Más información
# Who answers: the landlord's own telephone line for urgent repairs. $landlord: the landlord's name.
danger-call-landlord-label = { $landlord }, reparaciones urgentes
# Who answers 999.
danger-call-emergency-label = Servicios de emergencia
# Who answers 0800 111 999. The name of a service in Britain.
danger-call-gas-label = National Gas Emergency Service (emergencias de gas)
# Who answers 111. The name of a service.
danger-call-nhs-label = NHS 111 (consejo médico)
# Who answers 0808 2000 247. The name of a service.
danger-call-abuse-label = National Domestic Abuse Helpline (ayuda contra el maltrato en el hogar)
# Who answers 116 123. The name of a charity.
danger-call-samaritans-label = Samaritans (apoyo emocional)
# Somebody wrote of a fire.
danger-fire-text = Si hay fuego o humo, salga, no vuelva a entrar y llame desde fuera.
# Somebody wrote of a smell of gas.
danger-gas-text = Si huele a gas, haga salir a todo el mundo y llame desde fuera. No use interruptores, luces ni llamas.
# Somebody wrote of carbon monoxide, a poisonous gas without a smell.
danger-carbon-monoxide-text = Si suena una alarma de monóxido de carbono, o si alguien tiene náuseas o dolor de cabeza, salgan todos al aire libre y llame desde allí.
# Somebody wrote of ending their life or hurting themselves. Be warm and plain.
danger-self-harm-text = Si está pensando en quitarse la vida o en hacerse daño, hable con alguien ahora. En Samaritans le escuchan de día y de noche, y la llamada es gratuita. Si hay una vida en peligro ahora mismo, llame al 999.
# Somebody wrote of violence or abuse.
danger-violence-text = Si alguien le hace daño o le amenaza, la culpa no es suya. Si está en peligro ahora, llame al 999; si llama desde un móvil y no puede hablar, tosa o dé golpecitos y luego pulse 55. La línea de ayuda es gratuita, de día y de noche.
# Somebody wrote of damp or mould and a child's breathing.
danger-breathing-text = Si un niño o una niña tiene problemas para respirar, consulte hoy mismo con un médico. La humedad o el moho en su vivienda son urgentes para nosotros. Si ahora le cuesta mucho respirar, llame al 999.
# Somebody wrote that there is no heating, and of a baby or somebody frail.
danger-cold-text = Estar sin calefacción es urgente si hay un bebé o una persona mayor, enferma o con discapacidad. Avísenos por teléfono ahora: nadie lee este formulario de inmediato. Si alguien se encuentra mal por el frío, llame a NHS 111.
