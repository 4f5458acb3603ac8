### Words for what a collector asks for before the first question. Only surveys whose collector asks for something
### load them, and pages without scripts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Title in the place of a survey that takes one response for each link that was sent out, where somebody comes
# without such a link, or with one that was used.
begin-no-link-title = Bu anket için size özel bir bağlantı gerekiyor

# Text under it.
begin-no-link-text = Bu anket, herkese ayrı ayrı gönderilen bağlantılarla yanıtlanır. Her bağlantı yalnızca bir kez kullanılabilir. Size gelen mesajdaki veya mektuptaki bağlantıyı açın. O bağlantıyla yanıt verdiyseniz başka bir şey yapmanız gerekmez.
