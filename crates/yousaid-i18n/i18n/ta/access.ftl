### Words of the bar that makes a survey easier to read, and of what helps with a question.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. All of them stand in
### front of residents who find reading hard: the shorter the better.

# Name of the buttons that make a page easier to read, for screen readers.
access-tools-label = படிப்பதை எளிதாக்கவும்
# Button: larger letters. Pressed again, they are as before.
access-large-button = பெரிய எழுத்து
# Button: black, white and yellow, easier to see for many. Pressed again, the colours are as before.
access-contrast-button = தெளிவான நிறங்கள்
# Button: reads the page out.
access-read-button = வாசித்துக் காட்டவும்
# The same button while the page is being read out.
access-stop-button = வாசிப்பதை நிறுத்தவும்
# Button: short words, one question at a time. Easy read is how such documents are called in Britain; say it as
# it is known where your language is read. Pressed again, everything is as before.
access-easy-button = எளிய மொழி (Easy Read)
# Button: pictures beside questions and answers. Pressed again, they are gone.
access-pictures-button = படங்கள்
# Above the same question in easy words, which stands under the official wording.
access-easy-label = எளிய சொற்களில்
# While one question is shown at a time: which of the questions of a page it is. $number: 2. $count: 5.
access-one-label = இந்தப் பக்கத்தில் கேள்வி { $number }, மொத்தம் { $count }
# Opens a video of somebody who signs the question.
access-sign-language-label = பிரிட்டிஷ் சைகை மொழியில் (BSL) பார்க்கவும்
# Name of the video, for screen readers. $question: the question.
access-video-label = பிரிட்டிஷ் சைகை மொழி: { $question }
# Name of a recording of somebody who reads the question, for screen readers. $question: the question.
access-audio-label = கேட்கவும்: { $question }
# Name of the captions of the video, in the browser's own menu.
access-captions-label = வசன வரிகள்
