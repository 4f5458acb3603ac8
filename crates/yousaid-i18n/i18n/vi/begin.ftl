### Words for what a collector asks for before the first question. Only surveys whose collector asks for something
### load them, and pages without scripts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Title in the place of a survey that takes one response for each link that was sent out, where somebody comes
# without such a link, or with one that was used.
begin-no-link-title = Khảo sát này cần đường dẫn riêng của quý vị

# Text under it.
begin-no-link-text = Khảo sát này được trả lời qua những đường dẫn đã gửi riêng cho từng người. Mỗi đường dẫn chỉ dùng được một lần. Hãy mở đường dẫn trong tin nhắn hoặc thư gửi cho quý vị. Nếu đã trả lời bằng đường dẫn đó, quý vị không cần làm gì thêm.
