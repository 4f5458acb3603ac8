### Words of the button at the edge of a page that opens a form or survey, and of the box in which it opens.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# The quiet button at the edge of a page; one short word.
popup-open-button = प्रतिक्रिया
# Button beside it, a cross, that puts it away until the next visit. Said by screen readers.
popup-dismiss-button = प्रतिक्रियाको बटन अहिलेलाई लुकाउनुहोस्
# Button that closes the box, a cross. Said by screen readers.
popup-close-button = बन्द गर्नुहोस्
