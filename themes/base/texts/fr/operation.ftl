### Les pages qui disent pourquoi rien n'a pu être fait.

problem-too-large-title = C'est trop à la fois
problem-too-large-text = Ce que vous avez envoyé est plus long que ce que nous pouvons prendre. Revenez en arrière, raccourcissez le texte et envoyez-le à nouveau.
problem-no-form-title = Nous ne pouvons pas lire ceci
problem-no-form-text = Ce qui a été envoyé n'est pas un formulaire de ce site. Revenez en arrière et utilisez le formulaire de la page.
problem-too-slow-title = Cela a pris trop de temps
problem-too-slow-text = Votre connexion est peut-être lente, ou nous sommes très occupés. Revenez en arrière et réessayez.
problem-full-title = Il y a beaucoup de monde en ce moment
problem-full-text = Attendez quelques secondes et rechargez la page. Rien de ce que vous aviez envoyé n'est perdu.
