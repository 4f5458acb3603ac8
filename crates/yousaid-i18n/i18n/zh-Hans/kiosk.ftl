### Words of the device at a reception only: those with which it starts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read them
### standing, often in a queue. What is said later is in kiosk_later.ftl.

# Name of the buttons that make the screen easier to read, for screen readers.
kiosk-tools-label = 让屏幕更容易阅读
# Button: larger letters. Pressed again, they are as before.
kiosk-large-button = 放大文字
# Button: black, white and yellow, easier to see for many. Pressed again, the colours are as before.
kiosk-contrast-button = 高对比度
# Button: short words. Easy read is how such documents are called in Britain; say it as it is known where your
# language is read. Pressed again, everything is as before.
kiosk-easy-button = 易读版
# Button: pictures beside the answers. Pressed again, they are gone.
kiosk-pictures-button = 图片
# Above the same question in easy words, which stands under the official wording.
kiosk-easy-label = 用简单的话说
# Under the question, on the screen with which everybody begins.
kiosk-start-hint = 请点选最合适的答案
# Heading after the first answer, over one more question, which need not be answered.
kiosk-one-more-label = 谢谢您。如果您有时间，请再回答一个问题
# Button: goes on without an answer.
kiosk-skip-button = 跳过这个问题
# Button: sends what was chosen.
kiosk-done-button = 完成
# Heading at the end.
kiosk-thanks-heading = 谢谢您
# Under it: the answer is on this device and will be sent.
kiosk-saved-status = 您的回答已保存在此设备上。
# Under it: the landlord has the answer.
kiosk-received-status = 我们已收到您的回答。
# Under it: the answer was sent, and nobody can say whether it has arrived.
kiosk-sent-status = 您的回答已发送。
# Under it: the device could not keep the answer safe, and tries to send it.
kiosk-held-status = 此设备未能保存您的回答，正在尝试发送。
# Button at the end: back to the beginning, for the next person.
kiosk-next-button = 下一位
# Heading when nobody has touched the screen for a while.
kiosk-idle-heading = 您还在吗？
# Under it.
kiosk-idle-text = 请触摸屏幕或按任意键继续。否则，您在此屏幕上的回答会被清除。
# Under it, counting down. $seconds: how many are left, 30 at first.
kiosk-idle-left-label = { $seconds ->
   *[other] 还剩{ $seconds }秒
}
# Button: goes on.
kiosk-idle-button = 我还在
# Heading while the reception is closed.
kiosk-closed-heading = 现在已关闭
# Under it, where it opens again on the same day. $time: a time of day, as 09:00.
kiosk-closed-text = 您可以从{ $time }起在这里回答。
