### Words for what a collector asks for before the first question. Only surveys whose collector asks for something
### load them, and pages without scripts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Title in the place of a survey that takes one response for each link that was sent out, where somebody comes
# without such a link, or with one that was used.
begin-no-link-title = Для цього опитування потрібне ваше особисте посилання

# Text under it.
begin-no-link-text = На це опитування відповідають за посиланнями, які було надіслано кожному окремо. Кожним посиланням можна скористатися лише один раз. Відкрийте посилання зі свого повідомлення або листа. Якщо ви вже відповіли за ним, більше нічого робити не потрібно.
