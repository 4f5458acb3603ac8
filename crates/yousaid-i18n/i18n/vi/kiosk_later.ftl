### Words of the device at a reception only that come after its question: reading aloud, films, the code for
### one’s own phone, and what staff read.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read the
### first part standing, often in a queue; staff of the landlord read the second.

## For residents

# Button: reads the screen out.
kiosk-read-button = Đọc to
# The same button while it is being read out.
kiosk-stop-button = Dừng đọc
# Button: opens a film of somebody who signs the question.
kiosk-film-button = Xem bằng Ngôn ngữ Ký hiệu Anh (BSL)
# The same button while the film is open.
kiosk-film-close-button = Đóng video
# Button under the film: it goes on.
kiosk-film-play-button = Phát
# The same button while it plays.
kiosk-film-pause-button = Tạm dừng
# In place of the film, when it can't be loaded.
kiosk-film-failed-text = Hiện không thể chiếu video.
# Over a QR code, which opens a page on one's own phone.
kiosk-phone-heading = Chia sẻ thêm với chúng tôi trên điện thoại của quý vị
# What the QR code is, for screen readers. $address: the address of the page.
kiosk-phone-label = Mã QR dẫn đến { $address }

## For staff

# Heading over the keys for the PIN.
kiosk-pin-heading = Dành cho nhân viên
# Label of the field for the PIN.
kiosk-pin-label = Mã PIN
# Button: deletes what was typed.
kiosk-pin-clear-button = Xóa
# Button: checks the PIN and opens the screen for staff.
kiosk-pin-open-button = Mở
# The PIN was wrong.
kiosk-pin-wrong-text = Mã PIN không đúng
# Too many PINs were wrong. $minutes: how many have to pass.
kiosk-pin-locked-text = { $minutes ->
   *[other] Mã PIN sai quá nhiều lần. Hãy thử lại sau { $minutes } phút
}
# The browser can't check any PIN.
kiosk-pin-unable-text = Trình duyệt này không kiểm tra được mã PIN. Hãy mở trang từ địa chỉ bắt đầu bằng https
# Heading of the screen for staff.
kiosk-staff-heading = Thiết bị này
# Name of the device, beside it.
kiosk-staff-device-label = Tên
# How many responses have not been sent, beside the number.
kiosk-staff-waiting-label = Đang chờ gửi
# How many responses the landlord's server did not take, beside the number.
kiosk-staff-refused-label = Bị máy chủ từ chối
# When the server confirmed a response last, beside the time.
kiosk-staff-received-label = Lần nhận gần nhất
# In place of a time: not since the page was opened.
kiosk-staff-never-label = Chưa có từ khi mở trang này
# How much the device stores, beside it.
kiosk-staff-storage-label = Bộ nhớ
# $used: megabytes. $room: megabytes.
kiosk-staff-storage-text = { $used } MB trên { $room } MB
# The browser promises to keep what is stored.
kiosk-staff-kept-text = được trình duyệt giữ lại
# The browser may remove what is stored when room gets scarce.
kiosk-staff-not-kept-text = trình duyệt có thể xóa
# Whether there is a connection, beside it.
kiosk-staff-network-label = Mạng
# There is a connection.
kiosk-staff-online-text = đã kết nối
# There is none.
kiosk-staff-offline-text = chưa kết nối
# Whether the kiosk starts without a network, beside yes or no.
kiosk-staff-start-label = Khởi động được khi không có mạng
# Which version of the program and of the questionnaire, beside it.
kiosk-staff-version-label = Phiên bản
# Yes, beside one of the labels above.
kiosk-staff-yes-text = có
# No, beside one of the labels above.
kiosk-staff-no-text = không
# In place of what is not known.
kiosk-staff-unknown-text = không rõ
# Button: sends at once what waits.
kiosk-staff-send-button = Gửi ngay
# Button: saves what has not arrived as a file. It stays on the device as well.
kiosk-staff-export-button = Lưu các câu trả lời chưa gửi thành tệp
# Button: the browser shows its own bars again.
kiosk-staff-window-button = Thoát chế độ toàn màn hình
# Button: back to the question.
kiosk-staff-close-button = Quay lại câu hỏi
