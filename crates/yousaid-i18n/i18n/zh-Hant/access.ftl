### Words of the bar that makes a survey easier to read, and of what helps with a question.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. All of them stand in
### front of residents who find reading hard: the shorter the better.

# Name of the buttons that make a page easier to read, for screen readers.
access-tools-label = 讓頁面更容易閱讀
# Button: larger letters. Pressed again, they are as before.
access-large-button = 放大文字
# Button: black, white and yellow, easier to see for many. Pressed again, the colours are as before.
access-contrast-button = 高對比度
# Button: reads the page out.
access-read-button = 朗讀
# The same button while the page is being read out.
access-stop-button = 停止朗讀
# Button: short words, one question at a time. Easy read is how such documents are called in Britain; say it as
# it is known where your language is read. Pressed again, everything is as before.
access-easy-button = 易讀版
# Button: pictures beside questions and answers. Pressed again, they are gone.
access-pictures-button = 圖片
# Above the same question in easy words, which stands under the official wording.
access-easy-label = 用簡單的話說
# While one question is shown at a time: which of the questions of a page it is. $number: 2. $count: 5.
access-one-label = 本頁第{ $number }題，共{ $count }題
# Opens a video of somebody who signs the question.
access-sign-language-label = 觀看英國手語（BSL）影片
# Name of the video, for screen readers. $question: the question.
access-video-label = 英國手語：{ $question }
# Name of a recording of somebody who reads the question, for screen readers. $question: the question.
access-audio-label = 收聽：{ $question }
# Name of the captions of the video, in the browser's own menu.
access-captions-label = 字幕
