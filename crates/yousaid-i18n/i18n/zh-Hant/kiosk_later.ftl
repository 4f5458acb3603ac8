### Words of the device at a reception only that come after its question: reading aloud, films, the code for
### one’s own phone, and what staff read.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read the
### first part standing, often in a queue; staff of the landlord read the second.

## For residents

# Button: reads the screen out.
kiosk-read-button = 朗讀
# The same button while it is being read out.
kiosk-stop-button = 停止朗讀
# Button: opens a film of somebody who signs the question.
kiosk-film-button = 觀看英國手語（BSL）影片
# The same button while the film is open.
kiosk-film-close-button = 關閉影片
# Button under the film: it goes on.
kiosk-film-play-button = 播放
# The same button while it plays.
kiosk-film-pause-button = 暫停
# In place of the film, when it can't be loaded.
kiosk-film-failed-text = 目前無法播放該影片。
# Over a QR code, which opens a page on one's own phone.
kiosk-phone-heading = 用您自己的手提電話告訴我們更多
# What the QR code is, for screen readers. $address: the address of the page.
kiosk-phone-label = { $address } 的二維碼

## For staff

# Heading over the keys for the PIN.
kiosk-pin-heading = 職員專用
# Label of the field for the PIN.
kiosk-pin-label = PIN 碼
# Button: deletes what was typed.
kiosk-pin-clear-button = 清除
# Button: checks the PIN and opens the screen for staff.
kiosk-pin-open-button = 開啟
# The PIN was wrong.
kiosk-pin-wrong-text = PIN 碼不正確
# Too many PINs were wrong. $minutes: how many have to pass.
kiosk-pin-locked-text = { $minutes ->
   *[other] PIN 碼錯誤次數太多。請在{ $minutes }分鐘後再試
}
# The browser can't check any PIN.
kiosk-pin-unable-text = 此瀏覽器無法檢查 PIN 碼。網頁地址需要以 https 開頭
# Heading of the screen for staff.
kiosk-staff-heading = 此裝置
# Name of the device, beside it.
kiosk-staff-device-label = 名稱
# How many responses have not been sent, beside the number.
kiosk-staff-waiting-label = 等待傳送
# How many responses the landlord's server did not take, beside the number.
kiosk-staff-refused-label = 被伺服器拒收
# When the server confirmed a response last, beside the time.
kiosk-staff-received-label = 上次收到
# In place of a time: not since the page was opened.
kiosk-staff-never-label = 開啟本頁後還沒有
# How much the device stores, beside it.
kiosk-staff-storage-label = 儲存空間
# $used: megabytes. $room: megabytes.
kiosk-staff-storage-text = 已用 { $used } MB，共 { $room } MB
# The browser promises to keep what is stored.
kiosk-staff-kept-text = 瀏覽器會保留
# The browser may remove what is stored when room gets scarce.
kiosk-staff-not-kept-text = 瀏覽器可能會刪除
# Whether there is a connection, beside it.
kiosk-staff-network-label = 網絡
# There is a connection.
kiosk-staff-online-text = 已連線
# There is none.
kiosk-staff-offline-text = 未連線
# Whether the kiosk starts without a network, beside yes or no.
kiosk-staff-start-label = 沒有網絡時可啟動
# Which version of the program and of the questionnaire, beside it.
kiosk-staff-version-label = 版本
# Yes, beside one of the labels above.
kiosk-staff-yes-text = 是
# No, beside one of the labels above.
kiosk-staff-no-text = 否
# In place of what is not known.
kiosk-staff-unknown-text = 未知
# Button: sends at once what waits.
kiosk-staff-send-button = 立即傳送
# Button: saves what has not arrived as a file. It stays on the device as well.
kiosk-staff-export-button = 將未傳送的回答儲存為檔案
# Button: the browser shows its own bars again.
kiosk-staff-window-button = 離開全螢幕
# Button: back to the question.
kiosk-staff-close-button = 返回問題
