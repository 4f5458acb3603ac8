### Words for what a collector asks for before the first question. Only surveys whose collector asks for something
### load them, and pages without scripts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Title in the place of a survey that takes one response for each link that was sent out, where somebody comes
# without such a link, or with one that was used.
begin-no-link-title = ایس سروے لئی تہاڈا اپنا لنک چاہیدا اے

# Text under it.
begin-no-link-text = ایس سروے دے جواب اوہناں لنکاں راہیں دتے جاندے نیں جیہڑے ہر کسے نوں وکھرے بھیجے گئے سن۔ ہر لنک اک وار ورتیا جا سکدا اے۔ تہانوں آئے سنیہے یا چٹھی وچ دتا ہویا لنک کھولو۔ جے تسیں اوہدے راہیں جواب دے چکے او تے ہور کجھ کرن دی لوڑ نہیں۔
