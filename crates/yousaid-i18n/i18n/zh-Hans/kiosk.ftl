### Words of the device at a reception only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read the
### first part standing, often in a queue; staff of the landlord read the second.

## For residents

# Name of the buttons that make the screen easier to read, for screen readers.
kiosk-tools-label = 让屏幕更容易阅读
# Button: reads the screen out.
kiosk-read-button = 朗读
# The same button while it is being read out.
kiosk-stop-button = 停止朗读
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
# Button: opens a film of somebody who signs the question.
kiosk-film-button = 观看英国手语（BSL）视频
# The same button while the film is open.
kiosk-film-close-button = 关闭视频
# Button under the film: it goes on.
kiosk-film-play-button = 播放
# The same button while it plays.
kiosk-film-pause-button = 暂停
# In place of the film, when it can't be loaded.
kiosk-film-failed-text = 目前无法播放该视频。
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
# Over a QR code, which opens a page on one's own phone.
kiosk-phone-heading = 用您自己的手机告诉我们更多
# What the QR code is, for screen readers. $address: the address of the page.
kiosk-phone-label = { $address } 的二维码
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

## For staff

# Heading over the keys for the PIN.
kiosk-pin-heading = 员工专用
# Label of the field for the PIN.
kiosk-pin-label = PIN 码
# Button: deletes what was typed.
kiosk-pin-clear-button = 清除
# Button: checks the PIN and opens the screen for staff.
kiosk-pin-open-button = 打开
# The PIN was wrong.
kiosk-pin-wrong-text = PIN 码不正确
# Too many PINs were wrong. $minutes: how many have to pass.
kiosk-pin-locked-text = { $minutes ->
   *[other] PIN 码错误次数太多。请在{ $minutes }分钟后再试
}
# The browser can't check any PIN.
kiosk-pin-unable-text = 此浏览器无法检查 PIN 码。网页地址需要以 https 开头
# Heading of the screen for staff.
kiosk-staff-heading = 此设备
# Name of the device, beside it.
kiosk-staff-device-label = 名称
# How many responses have not been sent, beside the number.
kiosk-staff-waiting-label = 等待发送
# How many responses the landlord's server did not take, beside the number.
kiosk-staff-refused-label = 被服务器拒收
# When the server confirmed a response last, beside the time.
kiosk-staff-received-label = 上次收到
# In place of a time: not since the page was opened.
kiosk-staff-never-label = 打开本页后还没有
# How much the device stores, beside it.
kiosk-staff-storage-label = 存储空间
# $used: megabytes. $room: megabytes.
kiosk-staff-storage-text = 已用 { $used } MB，共 { $room } MB
# The browser promises to keep what is stored.
kiosk-staff-kept-text = 浏览器会保留
# The browser may remove what is stored when room gets scarce.
kiosk-staff-not-kept-text = 浏览器可能会删除
# Whether there is a connection, beside it.
kiosk-staff-network-label = 网络
# There is a connection.
kiosk-staff-online-text = 已连接
# There is none.
kiosk-staff-offline-text = 未连接
# Whether the kiosk starts without a network, beside yes or no.
kiosk-staff-start-label = 无网络时可启动
# Which version of the program and of the questionnaire, beside it.
kiosk-staff-version-label = 版本
# Yes, beside one of the labels above.
kiosk-staff-yes-text = 是
# No, beside one of the labels above.
kiosk-staff-no-text = 否
# In place of what is not known.
kiosk-staff-unknown-text = 未知
# Button: sends at once what waits.
kiosk-staff-send-button = 立即发送
# Button: saves what has not arrived as a file. It stays on the device as well.
kiosk-staff-export-button = 将未发送的回答保存为文件
# Button: the browser shows its own bars again.
kiosk-staff-window-button = 退出全屏
# Button: back to the question.
kiosk-staff-close-button = 返回问题
