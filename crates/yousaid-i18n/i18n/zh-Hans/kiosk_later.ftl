### Words of the device at a reception only that come after its question: reading aloud, films, the code for
### one’s own phone, and what staff read.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read the
### first part standing, often in a queue; staff of the landlord read the second.

## For residents

# Button: reads the screen out.
kiosk-read-button = 朗读
# The same button while it is being read out.
kiosk-stop-button = 停止朗读
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
# Over a QR code, which opens a page on one's own phone.
kiosk-phone-heading = 用您自己的手机告诉我们更多
# What the QR code is, for screen readers. $address: the address of the page.
kiosk-phone-label = { $address } 的二维码

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
