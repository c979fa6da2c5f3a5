### Pages that say why nothing could be done.

problem-too-large-title = This is too much at once
problem-too-large-text = What you sent is longer than we can take. Please go back, make it shorter and send it again.
problem-no-form-title = We cannot read this
problem-no-form-text = What was sent is not a form of this site. Please go back and use the form on the page.
problem-too-slow-title = This took too long
problem-too-slow-text = Your connection may be slow, or we are very busy. Please go back and try again.
problem-full-title = Very many people are here right now
problem-full-text = Please wait a few seconds and load the page again. Nothing that you sent before was lost.
