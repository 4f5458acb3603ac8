### Words for what a collector asks for before the first question. Only surveys whose collector asks for something
### load them, and pages without scripts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Title in the place of a survey that takes one response for each link that was sent out, where somebody comes
# without such a link, or with one that was used.
begin-no-link-title = 回答本调查需要您的个人链接

# Text under it.
begin-no-link-text = 本调查要通过分别发给每个人的链接来回答。每个链接可以使用一次。请打开您收到的消息或信件中的链接。如果您已用该链接回答过，就不需要再做什么了。
