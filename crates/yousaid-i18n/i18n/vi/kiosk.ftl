### Words of the device at a reception only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read the
### first part standing, often in a queue; staff of the landlord read the second.

## For residents

# Name of the buttons that make the screen easier to read, for screen readers.
kiosk-tools-label = Giúp dễ đọc hơn
# Button: reads the screen out.
kiosk-read-button = Đọc to
# The same button while it is being read out.
kiosk-stop-button = Dừng đọc
# Button: larger letters. Pressed again, they are as before.
kiosk-large-button = Chữ lớn hơn
# Button: black, white and yellow, easier to see for many. Pressed again, the colours are as before.
kiosk-contrast-button = Tương phản cao
# Button: short words. Easy read is how such documents are called in Britain; say it as it is known where your
# language is read. Pressed again, everything is as before.
kiosk-easy-button = Bản dễ đọc
# Button: pictures beside the answers. Pressed again, they are gone.
kiosk-pictures-button = Hình minh họa
# Above the same question in easy words, which stands under the official wording.
kiosk-easy-label = Bằng từ ngữ đơn giản
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
# Under the question, on the screen with which everybody begins.
kiosk-start-hint = Chạm vào câu trả lời phù hợp nhất
# Heading after the first answer, over one more question, which need not be answered.
kiosk-one-more-label = Cảm ơn quý vị. Thêm một câu hỏi nữa, nếu quý vị có chút thời gian
# Button: goes on without an answer.
kiosk-skip-button = Bỏ qua câu hỏi này
# Button: sends what was chosen.
kiosk-done-button = Xong
# Heading at the end.
kiosk-thanks-heading = Cảm ơn quý vị
# Under it: the answer is on this device and will be sent.
kiosk-saved-status = Câu trả lời của quý vị đã được lưu trên thiết bị này.
# Under it: the landlord has the answer.
kiosk-received-status = Chúng tôi đã nhận được câu trả lời của quý vị.
# Under it: the answer was sent, and nobody can say whether it has arrived.
kiosk-sent-status = Câu trả lời của quý vị đã được gửi đi.
# Under it: the device could not keep the answer safe, and tries to send it.
kiosk-held-status = Thiết bị này không lưu được câu trả lời của quý vị. Thiết bị đang cố gửi đi.
# Button at the end: back to the beginning, for the next person.
kiosk-next-button = Người tiếp theo
# Over a QR code, which opens a page on one's own phone.
kiosk-phone-heading = Chia sẻ thêm với chúng tôi trên điện thoại của quý vị
# What the QR code is, for screen readers. $address: the address of the page.
kiosk-phone-label = Mã QR dẫn đến { $address }
# Heading when nobody has touched the screen for a while.
kiosk-idle-heading = Quý vị còn ở đó không?
# Under it.
kiosk-idle-text = Hãy chạm vào màn hình hoặc nhấn phím bất kỳ để tiếp tục. Nếu không, các câu trả lời của quý vị trên màn hình này sẽ bị xóa.
# Under it, counting down. $seconds: how many are left, 30 at first.
kiosk-idle-left-label = { $seconds ->
   *[other] Còn { $seconds } giây
}
# Button: goes on.
kiosk-idle-button = Tôi vẫn ở đây
# Heading while the reception is closed.
kiosk-closed-heading = Hiện chúng tôi đóng cửa
# Under it, where it opens again on the same day. $time: a time of day, as 09:00.
kiosk-closed-text = Quý vị có thể trả lời tại đây từ { $time }.

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
