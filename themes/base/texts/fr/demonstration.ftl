### La démonstration : des comptes ouverts à tous.

demonstration-title = Ceci est une démonstration
demonstration-text = Personne ici n'est réel. Entrez sous l'identité que vous voulez et essayez tout : ce que vous écrivez est vu par tous ceux qui essaient.
demonstration-come-in = Entrer comme
demonstration-password = Leur mot de passe à tous
demonstration-staff = L'équipe a aussi un deuxième verrou ; les boutons l'ouvrent également.
demonstration-form = Ou connectez-vous comme tout le monde
