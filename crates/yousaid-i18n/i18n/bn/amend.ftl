### Words for coming back with a code: to change or withdraw what was sent. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## After sending

# Above the code, after answers have arrived. $date: the last day.
amend-given-until-text = আপনি যা পাঠিয়েছেন তা বদলাতে বা ফিরিয়ে নিতে, { $date } শেষ হওয়ার আগে এই কোড নিয়ে এই পাতায় ফিরে আসুন:
# The same where there is no last day.
amend-given-text = আপনি যা পাঠিয়েছেন তা বদলাতে বা ফিরিয়ে নিতে, এই কোড নিয়ে এই পাতায় ফিরে আসুন:
# Under the code.
amend-given-hint = কোডটি লিখে রাখুন এবং কাউকে জানাবেন না। যার কাছে এটি থাকবে, সে আপনার পাঠানো উত্তর পড়তে ও বদলাতে পারবে। আমরা আপনাকে কোডটি আবার জানাতে পারব না।

## Coming back

# Opens the field for the code.
amend-open-button = যা পাঠিয়েছেন তা বদলান বা ফিরিয়ে নিন
# Label of the field.
amend-code-label = পাঠানোর পর আপনাকে যে কোড দেওয়া হয়েছিল
# Under that label. The code is an example and stays as it is.
amend-code-hint = এতে চারটি অংশ আছে, যেমন 7KQ4-M2XD-90TB-CEGH। বড় হাতের অক্ষর বা হাইফেন না দিলেও চলবে।
# Button beside the field.
amend-find-button = আমি যা পাঠিয়েছি তা দেখান
# While the landlord’s computer is asked.
amend-looking-status = আপনি যা পাঠিয়েছেন তা খোঁজা হচ্ছে …
# The field was left empty.
amend-missing-text = কোডটি লিখুন
# What was typed can’t be a code.
amend-form-text = কোডটি পুরো লিখুন। একটি কোডে মোট 16 টি অক্ষর ও সংখ্যা থাকে।
# There is nothing with that code.
amend-unknown-text = এই কোড দিয়ে কিছু পাঠানো হয়নি। প্রতিটি অক্ষর ও সংখ্যা মিলিয়ে দেখুন। আপনি যা পাঠিয়েছিলেন তা ফিরিয়ে নিয়ে থাকলে, সেটি আর নেই।
# The survey has closed.
amend-closed-text = এটি শেষ হয়ে গেছে। যা পাঠানো হয়েছে, তা এই কোড দিয়ে আর বদলানো বা ফিরিয়ে নেওয়া যাবে না।
# Somebody has tried many codes that do not fit.
amend-many-text = একটু আগে অনেকবার ভুল কোড দেওয়া হয়েছে। এক মিনিট অপেক্ষা করে আবার চেষ্টা করুন।
# No connection, or the landlord’s computer does not answer.
amend-offline-text = আপনার উত্তর যেখানে রাখা আছে, সেখানে পৌঁছানো যাচ্ছে না। ইন্টারনেট সংযোগ পেলে আবার চেষ্টা করুন।

## While changing

# Above the questions, with the earlier answers in them. $reference: a short code that stands beside it.
amend-changing-status = আপনি এটি পাঠিয়েছেন, রেফারেন্স নম্বর { $reference }। যা চান বদলান, তারপর আবার পাঠান। তার আগে কিছুই বদলাবে না।
# Button: goes back to an empty form.
amend-leave-button = আগের মতোই থাকুক
# Button: begins to withdraw.
amend-withdraw-button = আমি যা পাঠিয়েছি তা ফিরিয়ে নিন
# Asks once more.
amend-sure-text = আপনি যা পাঠিয়েছেন, তার সবকিছু মুছে যাবে। কেউ তা ফিরিয়ে আনতে পারবে না।
# Button: withdraws.
amend-sure-button = হ্যাঁ, মুছে দিন
# Button: does not withdraw.
amend-keep-button = না, রেখে দিন
# While it is being withdrawn.
amend-withdrawing-status = আপনি যা পাঠিয়েছেন তা মুছে ফেলা হচ্ছে …
# It was withdrawn.
amend-withdrawn-status = আপনি যা পাঠিয়েছিলেন তা মুছে ফেলা হয়েছে।
