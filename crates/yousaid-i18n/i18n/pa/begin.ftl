### Words for what a collector asks for before the first question. Only surveys whose collector asks for something
### load them, and pages without scripts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Title in the place of a survey that takes one response for each link that was sent out, where somebody comes
# without such a link, or with one that was used.
begin-no-link-title = ਇਸ ਸਰਵੇਖਣ ਲਈ ਤੁਹਾਡਾ ਆਪਣਾ ਲਿੰਕ ਚਾਹੀਦਾ ਹੈ

# Text under it.
begin-no-link-text = ਇਸ ਸਰਵੇਖਣ ਦੇ ਜਵਾਬ ਉਨ੍ਹਾਂ ਲਿੰਕਾਂ ਰਾਹੀਂ ਦਿੱਤੇ ਜਾਂਦੇ ਹਨ ਜੋ ਹਰ ਵਿਅਕਤੀ ਨੂੰ ਵੱਖਰੇ ਭੇਜੇ ਗਏ ਸਨ। ਹਰ ਲਿੰਕ ਇੱਕ ਵਾਰ ਵਰਤਿਆ ਜਾ ਸਕਦਾ ਹੈ। ਤੁਹਾਨੂੰ ਆਏ ਸੁਨੇਹੇ ਜਾਂ ਚਿੱਠੀ ਵਿਚਲਾ ਲਿੰਕ ਖੋਲ੍ਹੋ। ਜੇ ਤੁਸੀਂ ਉਸ ਰਾਹੀਂ ਜਵਾਬ ਦੇ ਚੁੱਕੇ ਹੋ ਤਾਂ ਹੋਰ ਕੁਝ ਕਰਨ ਦੀ ਲੋੜ ਨਹੀਂ।
