### Words of the bar that makes a survey easier to read, and of what helps with a question.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. All of them stand in
### front of residents who find reading hard: the shorter the better.

# Name of the buttons that make a page easier to read, for screen readers.
access-tools-label = Facilitar la lectura
# Button: larger letters. Pressed again, they are as before.
access-large-button = Letra más grande
# Button: black, white and yellow, easier to see for many. Pressed again, the colours are as before.
access-contrast-button = Alto contraste
# Button: reads the page out.
access-read-button = Leer en voz alta
# The same button while the page is being read out.
access-stop-button = Dejar de leer
# Button: short words, one question at a time. Easy read is how such documents are called in Britain; say it as
# it is known where your language is read. Pressed again, everything is as before.
access-easy-button = Lectura fácil
# Button: pictures beside questions and answers. Pressed again, they are gone.
access-pictures-button = Imágenes
# Above the same question in easy words, which stands under the official wording.
access-easy-label = Con palabras sencillas
# While one question is shown at a time: which of the questions of a page it is. $number: 2. $count: 5.
access-one-label = Pregunta { $number } de { $count } en esta página
# Opens a video of somebody who signs the question.
access-sign-language-label = Ver en lengua de signos británica (BSL)
# Name of the video, for screen readers. $question: the question.
access-video-label = Lengua de signos británica: { $question }
# Name of a recording of somebody who reads the question, for screen readers. $question: the question.
access-audio-label = Escuchar: { $question }
# Name of the captions of the video, in the browser's own menu.
access-captions-label = Subtítulos
