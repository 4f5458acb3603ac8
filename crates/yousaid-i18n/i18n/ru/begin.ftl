### Words for what a collector asks for before the first question. Only surveys whose collector asks for something
### load them, and pages without scripts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Title in the place of a survey that takes one response for each link that was sent out, where somebody comes
# without such a link, or with one that was used.
begin-no-link-title = Для этого опроса нужна ваша личная ссылка

# Text under it.
begin-no-link-text = На этот опрос отвечают по ссылкам, которые были отправлены каждому отдельно. Каждой ссылкой можно воспользоваться только один раз. Откройте ссылку из своего сообщения или письма. Если вы уже ответили по ней, больше ничего делать не нужно.
