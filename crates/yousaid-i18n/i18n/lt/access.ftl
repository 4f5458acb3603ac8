### Words of the bar that makes a survey easier to read, and of what helps with a question.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. All of them stand in
### front of residents who find reading hard: the shorter the better.

# Name of the buttons that make a page easier to read, for screen readers.
access-tools-label = Kad būtų lengviau skaityti
# Button: larger letters. Pressed again, they are as before.
access-large-button = Didesnis tekstas
# Button: black, white and yellow, easier to see for many. Pressed again, the colours are as before.
access-contrast-button = Didelis kontrastas
# Button: reads the page out.
access-read-button = Skaityti balsu
# The same button while the page is being read out.
access-stop-button = Sustabdyti skaitymą
# Button: short words, one question at a time. Easy read is how such documents are called in Britain; say it as
# it is known where your language is read. Pressed again, everything is as before.
access-easy-button = Lengvai suprantamas tekstas
# Button: pictures beside questions and answers. Pressed again, they are gone.
access-pictures-button = Paveikslėliai
# Above the same question in easy words, which stands under the official wording.
access-easy-label = Paprastais žodžiais
# While one question is shown at a time: which of the questions of a page it is. $number: 2. $count: 5.
access-one-label = { $number } klausimas iš { $count } šiame puslapyje
# Opens a video of somebody who signs the question.
access-sign-language-label = Žiūrėti britų gestų kalba (BSL)
# Name of the video, for screen readers. $question: the question.
access-video-label = Britų gestų kalba: { $question }
# Name of a recording of somebody who reads the question, for screen readers. $question: the question.
access-audio-label = Klausytis: { $question }
# Name of the captions of the video, in the browser's own menu.
access-captions-label = Subtitrai
