### Words for what a collector asks for before the first question. Only surveys whose collector asks for something
### load them, and pages without scripts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Title in the place of a survey that takes one response for each link that was sent out, where somebody comes
# without such a link, or with one that was used.
begin-no-link-title = এই জরিপের জন্য আপনার নিজের লিংক লাগবে

# Text under it.
begin-no-link-text = এই জরিপের উত্তর দিতে হয় এমন লিংক থেকে, যা প্রত্যেককে আলাদাভাবে পাঠানো হয়েছে। প্রতিটি লিংক একবার ব্যবহার করা যায়। আপনি যে মেসেজ বা চিঠি পেয়েছেন, তার লিংকটি খুলুন। সেটি দিয়ে উত্তর দিয়ে থাকলে আর কিছু করতে হবে না।
