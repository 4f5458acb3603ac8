### Words of the bar that makes a survey easier to read, and of what helps with a question.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. All of them stand in
### front of residents who find reading hard: the shorter the better.

# Name of the buttons that make a page easier to read, for screen readers.
access-tools-label = ਇਸ ਨੂੰ ਪੜ੍ਹਨਾ ਸੌਖਾ ਬਣਾਓ
# Button: larger letters. Pressed again, they are as before.
access-large-button = ਵੱਡੇ ਅੱਖਰ
# Button: black, white and yellow, easier to see for many. Pressed again, the colours are as before.
access-contrast-button = ਗੂੜ੍ਹੇ ਰੰਗਾਂ ਦਾ ਫ਼ਰਕ
# Button: reads the page out.
access-read-button = ਪੜ੍ਹ ਕੇ ਸੁਣਾਓ
# The same button while the page is being read out.
access-stop-button = ਪੜ੍ਹਨਾ ਬੰਦ ਕਰੋ
# Button: short words, one question at a time. Easy read is how such documents are called in Britain; say it as
# it is known where your language is read. Pressed again, everything is as before.
access-easy-button = ਈਜ਼ੀ ਰੀਡ (ਸੌਖੇ ਸ਼ਬਦ)
# Button: pictures beside questions and answers. Pressed again, they are gone.
access-pictures-button = ਤਸਵੀਰਾਂ
# Above the same question in easy words, which stands under the official wording.
access-easy-label = ਸੌਖੇ ਸ਼ਬਦਾਂ ਵਿੱਚ
# While one question is shown at a time: which of the questions of a page it is. $number: 2. $count: 5.
access-one-label = ਇਸ ਸਫ਼ੇ ਦਾ ਸਵਾਲ { $number }, ਕੁੱਲ { $count } ਵਿੱਚੋਂ
# Opens a video of somebody who signs the question.
access-sign-language-label = ਬ੍ਰਿਟਿਸ਼ ਸਾਈਨ ਲੈਂਗੂਏਜ (ਇਸ਼ਾਰਿਆਂ ਦੀ ਭਾਸ਼ਾ) ਵਿੱਚ ਦੇਖੋ
# Name of the video, for screen readers. $question: the question.
access-video-label = ਬ੍ਰਿਟਿਸ਼ ਸਾਈਨ ਲੈਂਗੂਏਜ: { $question }
# Name of a recording of somebody who reads the question, for screen readers. $question: the question.
access-audio-label = ਸੁਣੋ: { $question }
# Name of the captions of the video, in the browser's own menu.
access-captions-label = ਸਬਟਾਈਟਲ
