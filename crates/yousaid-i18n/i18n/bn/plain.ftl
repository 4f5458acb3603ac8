### Words of pages that work without scripts only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Button at the end of a form, where all questions are on one page and nothing is checked before.
plain-send-button = পাঠান

# Hint at a question of such a form that only some are asked. $condition: a clause, as
# you answered “No” to “Were you seen today?”
plain-only-if-hint = শুধু এই ক্ষেত্রে উত্তর দিন: { $condition }।

# The same where the condition can't be said in this language.
plain-only-if-applies-hint = আপনার জন্য প্রযোজ্য হলেই এর উত্তর দিন।

# Hint at the beginning of a part of such a form that only some are asked. $condition: a clause as above.
plain-part-if-hint = শুধু এই ক্ষেত্রে এই অংশের প্রশ্নগুলোর উত্তর দিন: { $condition }।

# The same where the condition can't be said in this language.
plain-part-if-applies-hint = আপনার জন্য প্রযোজ্য হলেই এই অংশের প্রশ্নগুলোর উত্তর দিন।

# Above a page that is shown again because an answer on it led to further questions on the same page.
plain-more-status = এই পাতায় আপনার উত্তরের কারণে আরও প্রশ্ন এসেছে। সেগুলোর উত্তর দিয়ে এগিয়ে যান।

# Error at a list that is put in order by choosing a place for each thing, where two have the same place.
plain-ranking-tied-text = প্রতিটির জন্য আলাদা স্থান বেছে নিন

# In the place where photos or documents could be added, on pages that can't take them.
plain-files-hint = এই পাতায় ছবি বা কাগজপত্র যোগ করা যায় না।

# Follows the sentence above, where the question may be left without an answer.
plain-files-instead-hint = বাকি সব প্রশ্নের উত্তর দিয়ে পাঠান। তারপর আপনার ছবি বা কাগজপত্র অন্য কোনোভাবে আমাদের কাছে পৌঁছে দিন। সঙ্গে সেই রেফারেন্স নম্বর দিন, যা আপনাকে দেখানো হবে।

# Follows the sentence above instead, where nothing can be sent without a photo or document.
plain-files-needed-hint = এগুলো ছাড়া এখান থেকে কিছু পাঠানো যায় না। JavaScript চালু আছে এমন ব্রাউজারে এই পাতা খুলুন, অথবা আমাদের সাথে যোগাযোগ করুন।

# On the page that says that answers have been received.
plain-keep-hint = আপনার উত্তরের কপি রাখতে এই পাতা প্রিন্ট বা সেভ করুন।

# Where what was answered on earlier pages can't be read any more.
plain-expired-title = আগের পাতাগুলোতে আপনার উত্তর রাখা যায়নি

# Text under it. The questions of the page that was just answered follow.
plain-expired-text = পাতাটি এক দিনের বেশি খোলা ছিল, অথবা পাঠানোর পথে বদলে গেছে। এই পাতায় দেওয়া আপনার উত্তরগুলো এখনও আছে। এগিয়ে যান, এবং আগের প্রশ্নগুলোর উত্তর আবার দিন।

# Title where the answers could not be stored at the moment.
plain-unsent-title = আপনার উত্তরগুলো পাঠানো হয়নি

# Text under it; a button to send follows.
plain-unsent-text = আমাদের দিকে একটি সমস্যা হয়েছে। আপনার কোনো উত্তর হারায়নি। এক মিনিট অপেক্ষা করে উত্তরগুলো আবার পাঠান।

# Title where other answers were sent from this form before.
plain-sent-before-title = আপনি আগেই আপনার উত্তর পাঠিয়েছেন

# Text under it.
plain-sent-before-text = এই পাতা থেকে আগে অন্য উত্তর পাঠানো হয়েছে। সেগুলো রাখা আছে, কিছুই বদলানো হয়নি।

# Title where the address names no survey.
plain-unknown-title = এখানে কোনো জরিপ নেই

# Text under it.
plain-unknown-text = ঠিকানাটি মিলিয়ে দেখুন। কোনো লিংক থেকে এসে থাকলে, জরিপটি হয়তো সরিয়ে নেওয়া হয়েছে।

# Title in the place of a survey whose answers are encrypted on the resident's device, on pages without scripts.
plain-sealed-title = এই জরিপের জন্য JavaScript লাগবে

# Text under it.
plain-sealed-text = পাঠানোর আগে আপনার উত্তরগুলো আপনার নিজের ডিভাইসেই লক করা হয়, যাতে শুধু যাঁরা জরিপটি চালান তাঁরাই পড়তে পারেন। JavaScript ছাড়া এই পাতা তা করতে পারে না। JavaScript চালু করে জরিপটি আবার খুলুন, অথবা অন্যভাবে উত্তর দিতে আমাদের সাথে যোগাযোগ করুন।

# Title where what was sent is too long to be read.
plain-large-title = আপনার উত্তরগুলো বেশি বড়

# Text under it.
plain-large-text = পেছনে যান, সবচেয়ে বড় উত্তরগুলো ছোট করুন, তারপর আবার পাঠান।

# Link to the same survey, all of it on one page.
plain-whole-link = সব প্রশ্ন এক পাতায়

# Link to the same survey, one page after the other.
plain-paged-link = একবারে এক পাতা

# Label of a field that only text browsers show: programs that send forms by themselves are told by it, because
# people leave it empty.
plain-empty-label = এটি খালি রাখুন
