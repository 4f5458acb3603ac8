### Words for what a collector asks for before the first question. Only surveys whose collector asks for something
### load them, and pages without scripts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Title in the place of a survey that takes one response for each link that was sent out, where somebody comes
# without such a link, or with one that was used.
begin-no-link-title = 回答本調查需要您的個人連結

# Text under it.
begin-no-link-text = 本調查要經由分別發給每個人的連結來回答。每個連結可以使用一次。請開啟您收到的訊息或信件中的連結。如果您已用該連結回答過，就不需要再做甚麼了。
