// La liste que le bandeau et la page « Cookies » montrent l’un et l’autre.
export const releve = [
  { cle: 'necessaire', titre: 'Cookies nécessaires', requis: true, cookies: [
    ['PHPSESSID', 'Le Relevé Charentais', 'Tient votre session sur nos serveurs', 'Session'],
    ['releve_choix', 'Le Relevé Charentais', 'Retient votre réponse sur les cookies', '6 mois']] },
  { cle: 'publicite', titre: 'Publicité personnalisée', cookies: [
    ['__gads', 'Google, sur notre domaine', 'Mesure et limite les annonces vues', '13 mois'],
    ['__gpi', 'Google, sur notre domaine', 'Choisit les annonces d’après vos visites', '13 mois'],
    ['IDE', 'Google (doubleclick.net)', 'Choisit et mesure les annonces', '13 mois'],
    ['test_cookie', 'Google (doubleclick.net)', 'Vérifie que les cookies sont admis', '15 minutes'],
    ['uuid2', 'Xandr (adnxs.com)', 'Reconnaît votre navigateur', '3 mois'],
    ['anj', 'Xandr (adnxs.com)', 'Retient les régies qui ont votre identifiant', '3 mois']] },
  { cle: 'partage', titre: 'Réseaux sociaux', cookies: [
    ['_fbp', 'Facebook, sur notre domaine', 'Relie vos visites à la publicité de Facebook', '3 mois']] }
];
