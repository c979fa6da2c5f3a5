### The demonstration: accounts into which everybody may come.

demonstration-title = This is a demonstration
demonstration-text = Nobody here is real. Come in as anybody you like and try everything: what you write is seen by everybody who tries this too.
demonstration-come-in = Come in as
demonstration-password = All of them have the password
demonstration-staff = Staff also have a second lock; the buttons open it too.
demonstration-form = Or sign in as people do
