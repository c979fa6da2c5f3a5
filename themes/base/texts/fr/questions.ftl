### Demander à un expert : poser une question, la rouvrir, répondre, publier.

## Poser une question

questions-title = Demander à un expert
questions-tile = Poser une question et lire les réponses
questions-lead = Des personnes compétentes vous répondent dans votre langue. C'est gratuit. Vous n'avez pas à donner votre nom.
questions-mine = Vos questions
questions-none = Vous n'avez pas encore posé de question.
questions-new-answer = Nouvelle réponse
questions-number = Question { $number }
questions-sign-in-to-ask = Se connecter pour poser une question
questions-ask-title = Poser une question
questions-ask-nameless = Pas besoin de compte ni de nom. Après l'envoi, vous recevez quatre mots. Avec eux, vous lisez la réponse ici.
questions-ask-named = Vous trouverez la réponse sur votre page. L'expert ne voit pas votre nom.
questions-text = Votre question
questions-text-hint = Dites ce que vous voulez savoir et ce que vous avez déjà essayé. N'écrivez pas de noms, de numéros de téléphone ni de numéros de papiers.
questions-topic = De quoi s'agit-il ?
questions-topic-hint = Pour que la bonne personne la reçoive.
questions-topic-other = Autre chose, ou je ne sais pas
questions-email = Adresse e-mail
questions-email-hint = Seulement si vous voulez un message quand il y a une réponse. Elle ne sert à rien d'autre et est effacée avec la question.
questions-next = Continuer
questions-danger-short = En danger ? N'attendez pas de réponse. Appelez :
questions-danger-title = Êtes-vous en danger ? Appelez maintenant
questions-danger-text = Une réponse ici prend plusieurs jours. Si vous ou quelqu'un d'autre êtes en danger, appelez un de ces numéros. L'appel est gratuit, jour et nuit.
questions-found-title = Votre réponse est peut-être déjà là
questions-found-text = Ces pages peuvent vous aider tout de suite. Elles s'ouvrent dans une nouvelle fenêtre ; votre question reste ici.
questions-check-title = Vérifier et envoyer
questions-next-nameless = À l'envoi, vous recevez quatre mots. Eux seuls ouvrent la réponse.
questions-next-named = À l'envoi, un expert la reçoit. Vous trouverez la réponse sur votre page.
questions-send = Envoyer ma question
questions-change = La modifier
done-questions-sent = Votre question est envoyée. Un expert répondra ici.

## Les quatre mots

questions-words-title = Vos quatre mots
questions-words-keep = Votre question est envoyée. Notez ces quatre mots, imprimez cette page ou prenez-la en photo. Nous ne les montrons que maintenant, et personne ne peut vous les redire.
questions-words-for = Pour une question à
questions-words-day = Posée le
questions-words-due = Réponse d'ici le
questions-words-where = À ouvrir à l'adresse
questions-words-order = L'ordre compte. Les majuscules et les accents ne comptent pas. Ne montrez ces mots à personne : qui les a peut lire votre question.
questions-words-kept = J'ai gardé les mots
questions-open-title = Lire votre réponse
questions-open-lead = Tapez les quatre mots reçus quand vous avez posé la question.
questions-open-link = J'ai quatre mots
questions-open-button = Ouvrir
questions-words = Vos quatre mots
questions-words-hint = Dans le même ordre, avec une espace entre eux.
questions-words-count = { $count ->
    [one] Il y a { $count } mot.
    [many] Il y a { $count } mots.
   *[other] Il y a { $count } mots.
 } Tapez les quatre mots, avec une espace entre eux.
questions-words-wrong = Aucune question ne s'ouvre avec ces mots. Vérifiez chaque mot et l'ordre.
questions-word-unknown = « { $word } » n'est pas un de nos mots. Comparez avec ce que vous avez noté.
questions-word-near = « { $word } » n'est pas un de nos mots. Peut-être est-ce un de ceux que cette page propose.
questions-near-title = Vouliez-vous dire un de ces mots ?
questions-opened = Cette question est ouverte dans ce navigateur pendant une heure. D'autres personnes utilisent cet appareil ? Alors fermez-la quand vous avez fini.
questions-close = La fermer maintenant
done-questions-closed = Fermée. Seuls vos quatre mots l'ouvrent à nouveau.

## Votre question

questions-thread-title = Votre question
questions-you = Vous
questions-the-expert = Expert
questions-the-asker = Quelqu'un demande
questions-state-asked = Nouvelle
questions-state-assigned = Chez un expert
questions-state-answered = Avec réponse
questions-state-published = Publiée
questions-means-asked = Nous cherchons le bon expert. Vous aurez une réponse d'ici le { $day }.
questions-means-assigned = Un expert a votre question. Vous aurez une réponse d'ici le { $day }.
questions-means-answered = Voici votre réponse.
questions-means-published = Voici votre réponse. D'autres peuvent aussi la lire, sans rien sur vous.
questions-more-title = Voulez-vous en savoir plus ?
questions-more = Écrire à l'expert
questions-more-hint = Le même expert répond ici. N'écrivez pas de noms ni de numéros de papiers.
questions-more-button = Envoyer
done-questions-more-sent = Envoyé. L'expert répondra ici.
questions-consent-title = D'autres peuvent-ils la lire ?
questions-consent-text = Votre question et sa réponse peuvent aider d'autres personnes. Si vous êtes d'accord, nous retirons tout ce qui parle de vous, nous vérifions et nous publions. Vous recevez votre réponse dans tous les cas.
questions-consent-given = Vous êtes d'accord. Avant toute publication, nous retirons tout ce qui parle de vous.
questions-consent-public = Votre question est publiée, sans rien sur vous.
questions-consent-see = Voir la page
questions-consent-yes = Oui, vous pouvez la publier
questions-consent-no = Non, ne la publiez pas
done-questions-consented = Merci. Nous retirons d'abord tout ce qui parle de vous.
done-questions-refused = Rien de votre question n'est publié.
questions-kept-title = Combien de temps elle est gardée
questions-kept-text = Cette question s'efface d'elle-même le :
questions-email-remove = Oublier mon adresse e-mail
done-questions-email-removed = Votre adresse e-mail est effacée.
questions-erase-title = Effacer cette question
questions-erase-lead = Votre question et toutes les réponses sont effacées tout de suite. Ce qui en a été publié est retiré. On ne peut pas revenir en arrière.
questions-erase-button = L'effacer
questions-keep = La garder
done-questions-erased = Votre question est effacée.
questions-history = Ce qui s'est passé
questions-past-ask = Posée
questions-past-assign = Confiée à un expert
questions-past-release = Rendue ; un autre expert est cherché
questions-past-answer = Réponse donnée
questions-past-more = La personne a écrit de nouveau
questions-past-consent = Peut être publiée
questions-past-refuse = Ne doit pas être publiée
questions-past-publish = Publiée
questions-past-unpublish = Retirée

## Experts

answering-title = Questions pour vous
answering-tile = Vous êtes expert : répondez aux questions
answering-none = Pas de question pour vous en ce moment.
answering-write = Votre réponse
answering-hint-plain = Des phrases courtes, des mots de tous les jours. Dites d'abord ce qu'il faut faire.
answering-hint-link = Donnez la page officielle quand il y en a une.
answering-hint-names = Vous n'apprenez pas qui demande. Ne demandez ni noms ni numéros de papiers.
questions-answer = Réponse
questions-answer-hint = Merci d'écrire dans cette langue : { $language }.
questions-answer-button = Envoyer la réponse
answering-keep = Garder comme brouillon
done-answering-kept = Gardé. Personne ne voit votre brouillon.
done-answering-sent = Votre réponse est envoyée. Merci.
answering-release-title = Pas pour vous ?
answering-release-text = Si vous ne pouvez pas répondre, rendez vite la question pour que quelqu'un d'autre la reçoive.
answering-release = La rendre
done-answering-released = Rendue. La modération cherche quelqu'un d'autre.
questions-due = Réponse d'ici le { $day }
questions-late = En retard : réponse attendue le { $day }
questions-urgent = Semble urgent

## Modération

questions-desk-title = Questions aux experts
questions-desk-tile = Qui répond, ce qui est en retard, ce qui peut être publié
questions-desk-lead = Vous voyez ce qui a été demandé et répondu, et non qui demande.
questions-desk-none = Il n'y a pas de question ici.
questions-assign-title = Qui répond ?
questions-expert = Expert
questions-assign-button = Confier à cet expert
questions-no-experts = Il n'y a pas encore d'experts. L'administration peut nommer des organisations et des bénévoles.
done-questions-assigned = C'est fait. L'expert est prévenu.
questions-publish-title = Publier
questions-publish-may = La personne accepte la publication, sans rien sur elle.
questions-publish-may-not = La personne n'a pas accepté la publication.
questions-publish-begin = Préparer la publication
questions-publish-see = Vers la réponse publique

answers-title = Réponses publiées
answers-tile = Écrire, traduire, vérifier, publier
answers-none = Il n'y a pas encore de réponse publique.
answers-number = Réponse { $number }
answers-state-draft = Brouillon
answers-state-public = Publique
answers-languages = Langues
answers-languages-of = { $count ->
    [one] { $count } langue sur { $total }
    [many] { $count } langues sur { $total }
   *[other] { $count } langues sur { $total }
 }
answers-written-whole = Complète
answers-written-part = Commencée
answers-written-none = Pas encore
answers-thread = Vers l'échange
answers-missing = Avant de publier, écrivez-la en :
answers-warnings-title = Regardez : cela peut dire qui a demandé
answers-warning-address = Adresse e-mail : { $words }
answers-warning-number = Numéro : { $words }
answers-warning-name = Nom : { $words }
answers-words-title = En { $language }
answers-words-lead = Retirez tout ce qui dit qui a demandé : noms, lieux de travail, numéros, détails rares. Personne ne doit reconnaître la personne.
answers-field-title = Titre
answers-title-hint = La question en quelques mots, comme on la chercherait.
answers-field-summary = Question
answers-summary-hint = Une ou deux phrases, sans rien sur la personne.
answers-field-text = Réponse
answers-text-hint = Les liens ainsi : [nom de l'autorité](https://…). Une ligne vide commence un paragraphe, « - » une entrée de liste.
answers-save = Enregistrer
done-answers-saved = Enregistré.
answers-provider = Réponse de
answers-provider-hint = Nom de l'organisation, si elle veut être nommée. Jamais une personne.
answers-redacted = Rien ne dit qui a demandé. J'ai lu chaque langue.
answers-right = La réponse est juste et toujours vraie.
answers-publish = Publier
done-answers-published = Publié. Dans un instant, elle est sur le site.
answers-unpublish = La retirer
done-answers-unpublished = Retirée.
answers-remove = Effacer ce brouillon
done-answers-removed = Effacé.
answers-article = Comme article (Markdown)
answers-article-hint = Mettez les fichiers de toutes les langues dans un dossier d'un thème et ouvrez une pull request : la rédaction les relit comme tout article.

## Administration

experts-title = Experts
experts-tile = Qui est responsable de quels sujets
experts-lead = Les organisations et bénévoles que vous nommez experts reçoivent les questions de leurs sujets, dans leurs langues.
experts-none = Il n'y a pas encore d'experts.
experts-new-title = Nommer un expert
experts-find = Chercher
experts-find-hint = Une organisation ou un bénévole qui a un compte ici.
experts-wrong-role = Seuls les organisations et les bénévoles peuvent être experts.
experts-edit-title = Responsable de
experts-topics = Sujets
experts-languages = Répond en
experts-languages-hint = Seulement les langues bien maîtrisées à l'écrit.
experts-save = Enregistrer
done-experts-saved = Enregistré.
experts-remove = N'est plus expert
done-experts-removed = Retiré. Les questions ouvertes lui restent jusqu'à ce que la modération les confie à quelqu'un d'autre.

## Lettres

mail-question-assigned-subject = { $site } : une question pour vous
mail-question-assigned-text = Il y a une nouvelle question pour vous. Sujet : { $topic }. Merci de répondre d'ici le { $day }. Ouvrez le lien pour la lire.
mail-question-more-subject = { $site } : suite d'une question
mail-question-more-text = La personne a écrit de nouveau à propos d'une question que vous avez. Sujet : { $topic }. Ouvrez le lien pour lire.
mail-question-due-subject = { $site } : une question attend votre réponse
mail-question-due-text = Une question vous attend. Sujet : { $topic }. La réponse est attendue le { $day }. Si vous ne pouvez pas répondre, rendez-la : quelqu'un d'autre le fera.
mail-moderation-question-late-subject = { $site } : une question est en retard
mail-moderation-question-late-text = Une question n'a pas de réponse alors qu'elle était attendue le { $day }. Sujet : { $topic }. Voyez qui peut répondre.
mail-moderation-question-waiting-subject = { $site } : une question cherche un expert
mail-moderation-question-waiting-text = Personne n'est responsable d'une nouvelle question. Sujet : { $topic }. Merci de la confier à un expert.
mail-question-answered-subject = { $site } : il y a une réponse
mail-question-answered-text = Un expert a répondu. Ouvrez le lien pour lire la réponse. Si vous avez demandé sans compte, il vous faut vos quatre mots.
mail-question-published-subject = { $site } : votre question aide d'autres personnes
mail-question-published-text = Votre question et sa réponse sont maintenant publiques, comme vous l'avez accepté, sans rien sur vous. Vous pouvez revenir là-dessus à tout moment : ouvrez le lien.

## Nouvelles

news-question-assigned = Une nouvelle question pour vous : { $title }
news-question-more = Suite d'une question que vous avez : { $title }
news-question-due = Une question attend votre réponse : { $title }
news-moderation-question-late = Une question est en retard : { $title }
news-moderation-question-waiting = Une question cherche un expert : { $title }
news-question-answered = Votre question a une réponse : { $title }
news-question-published = Votre question est publiée, sans rien sur vous : { $title }
