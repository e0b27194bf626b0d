<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>ChartTexts</name>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>(%1 points)</source>
        <translation>(%1 points)</translation>
    </message>
</context>
<context>
    <name>ExplainTexts</name>
    <message numerus="yes">
        <source>%n short stretch(es)</source>
        <translation><numerusform>%n court tronçon</numerusform><numerusform>%n courts tronçons</numerusform></translation>
    </message>
    <message>
        <source>A short stretch</source>
        <translation>Un court tronçon</translation>
    </message>
    <message>
        <source>In a straight line it is %1: the streets add %2 %, so %3.</source>
        <translation>À vol d'oiseau il y a %1 : les rues ajoutent %2 %, donc %3.</translation>
    </message>
    <message>
        <source>the way round is the reason</source>
        <translation>la cause est le détour</translation>
    </message>
    <message>
        <source>In a straight line it is %1: the streets add only %2 %, so %3.</source>
        <translation>À vol d'oiseau il y a %1 : les rues n'ajoutent que %2 %, donc %3.</translation>
    </message>
    <message>
        <source>distance is the reason</source>
        <translation>la cause est la distance</translation>
    </message>
    <message>
        <source>Why is this place served?</source>
        <translation>Pourquoi ce lieu est-il desservi ?</translation>
    </message>
    <message>
        <source>Why is this place beyond?</source>
        <translation>Pourquoi ce lieu est-il au-delà ?</translation>
    </message>
    <message>
        <source>%1 on foot</source>
        <translation>%1 à pied</translation>
    </message>
    <message>
        <source>The nearest care is %1 along the streets: %2 at %3 m/s. The limit is %4.</source>
        <translation>Le soin le plus proche est à %1 par les rues : %2 à %3 m/s. Le seuil est de %4.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Within the limit of %1</source>
        <translation>Dans le seuil de %1</translation>
    </message>
    <message>
        <source>Beyond: %1 over the limit of %2</source>
        <translation>Au-delà : %1 de plus que le seuil de %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>vers %1</translation>
    </message>
    <message>
        <source>No way leads to care</source>
        <translation>Aucun chemin ne mène au soin</translation>
    </message>
    <message>
        <source>The streets here are not connected with those that lead to care. As the crow flies the nearest care is %1 away.</source>
        <translation>Les rues d'ici ne sont pas reliées à celles qui mènent au soin. À vol d'oiseau le soin le plus proche est à %1.</translation>
    </message>
    <message>
        <source>A barrier is in the way</source>
        <translation>Une barrière est sur le chemin</translation>
    </message>
    <message>
        <source>A barrier lies between this place and its nearest street.</source>
        <translation>Une barrière sépare ce lieu de sa rue la plus proche.</translation>
    </message>
    <message>
        <source>Too far from any street</source>
        <translation>Trop loin de toute rue</translation>
    </message>
    <message>
        <source>The nearest street is %1 away; places farther than %2 from any street belong to none.</source>
        <translation>La rue la plus proche est à %1 ; les lieux à plus de %2 de toute rue n'appartiennent à aucune.</translation>
    </message>
    <message>
        <source>No street is near</source>
        <translation>Aucune rue n'est proche</translation>
    </message>
    <message>
        <source>There is no street within 10 km: this place lies outside the study.</source>
        <translation>Il n'y a aucune rue à moins de 10 km : ce lieu est hors de l'étude.</translation>
    </message>
</context>
<context>
    <name>PageTexts</name>
    <message>
        <source>of %1 people live %2</source>
        <translation>sur %1 personnes vivent %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 beyond</source>
        <translation>%1 au-delà</translation>
    </message>
    <message>
        <source>Most people beyond</source>
        <translation>Le plus de personnes au-delà</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>Au-delà</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Desservi</translation>
    </message>
    <message>
        <source>Care within %1 on foot</source>
        <translation>Soin à %1 à pied</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>Seuil : %1</translation>
    </message>
    <message>
        <source>Pace: %1</source>
        <translation>Allure : %1</translation>
    </message>
    <message>
        <source>Streets: %1. Care places: %2.</source>
        <translation>Rues : %1. Lieux de soin : %2.</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Unsaved what-if</source>
        <translation>Essai non enregistré</translation>
    </message>
    <message>
        <source>Scale 1 : %1 on %2</source>
        <translation>Échelle 1 : %1 en %2</translation>
    </message>
</context>
<context>
    <name>SceneTexts</name>
    <message>
        <source>Streets: %1</source>
        <translation>Rues : %1</translation>
    </message>
    <message>
        <source> · People: %1</source>
        <translation> · Personnes : %1</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Barrières</translation>
    </message>
    <message>
        <source>%1 beyond</source>
        <translation>%1 au-delà</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>beyond a %1-minute walk</source>
        <translation>à plus de %1 minutes à pied</translation>
    </message>
    <message>
        <source>beyond a walk of %1 m</source>
        <translation>à plus de %1 m à pied</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>à moins de %1</translation>
    </message>
    <message>
        <source>%1 (%2 × %3 m/s)</source>
        <translation>%1 (%2 × %3 m/s)</translation>
    </message>
    <message>
        <source>adult pace · %1 m/s</source>
        <translation>allure adulte · %1 m/s</translation>
    </message>
    <message>
        <source>%1 · %2 m/s</source>
        <translation>%1 · %2 m/s</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Desservi</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>Underserved</source>
        <translation>Sous-desservi</translation>
    </message>
    <message>
        <source>Unserved</source>
        <translation>Non desservi</translation>
    </message>
    <message>
        <source>Nobody lives there</source>
        <translation>Personne n'y habite</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sans donnée</translation>
    </message>
    <message>
        <source>Served · 90 % or more</source>
        <translation>Desservi · 90 % ou plus</translation>
    </message>
    <message>
        <source>Partly served · 50–90 %</source>
        <translation>En partie · 50–90 %</translation>
    </message>
    <message>
        <source>Underserved · 10–50 %</source>
        <translation>Sous-desservi · 10–50 %</translation>
    </message>
    <message>
        <source>Unserved · under 10 %</source>
        <translation>Non desservi · moins de 10 %</translation>
    </message>
    <message>
        <source>Too far, even by a direct walk</source>
        <translation>Trop loin, même en ligne droite</translation>
    </message>
    <message>
        <source>A long way round</source>
        <translation>Un long détour</translation>
    </message>
    <message>
        <source>A barrier in the way</source>
        <translation>Une barrière sur le chemin</translation>
    </message>
    <message>
        <source>Streets that lead to no care</source>
        <translation>Des rues qui ne mènent à aucun soin</translation>
    </message>
    <message>
        <source>No street near enough</source>
        <translation>Aucune rue assez proche</translation>
    </message>
    <message>
        <source>Beyond the street data</source>
        <translation>Hors des données de rues</translation>
    </message>
    <message numerus="yes">
        <source>%n care place(s) lie too far from any street. They do not count.</source>
        <translation><numerusform>%n lieu de soin est trop loin de toute rue. Il ne compte pas.</numerusform><numerusform>%n lieux de soin sont trop loin de toute rue. Ils ne comptent pas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n neighbourhood(s) lie near the edge of the street data: their figures may be too low.</source>
        <translation><numerusform>%n quartier est près du bord des données de rues : ses chiffres peuvent être trop bas.</numerusform><numerusform>%n quartiers sont près du bord des données de rues : leurs chiffres peuvent être trop bas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) do not say how many people live there.</source>
        <translation><numerusform>%n lieu ne dit pas combien de personnes y vivent.</numerusform><numerusform>%n lieux ne disent pas combien de personnes y vivent.</numerusform></translation>
    </message>
    <message>
        <source>Some people live outside all neighbourhoods.</source>
        <translation>Des personnes vivent hors de tous les quartiers.</translation>
    </message>
    <message numerus="yes">
        <source>%n population(s) are repeated over several parts of one place.</source>
        <translation><numerusform>%n population est répétée sur plusieurs parties d'un même lieu.</numerusform><numerusform>%n populations sont répétées sur plusieurs parties d'un même lieu.</numerusform></translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Travail en cours</translation>
    </message>
    <message>
        <source>Reading streets</source>
        <translation>Lecture des rues</translation>
    </message>
    <message>
        <source>Preparing the streets</source>
        <translation>Préparation des rues</translation>
    </message>
    <message>
        <source>Measuring walks</source>
        <translation>Mesure des chemins</translation>
    </message>
    <message>
        <source>Drawing catchments</source>
        <translation>Tracé des zones de desserte</translation>
    </message>
    <message>
        <source>Opening the study</source>
        <translation>Ouverture de l'étude</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Actualisation</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::Actions</name>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open sample city</source>
        <translation>Ouvrir la ville d'exemple</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Map…</source>
        <translation>Carte…</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>Exporter la carte</translation>
    </message>
    <message>
        <source>Results…</source>
        <translation>Résultats…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Copier avec les en-têtes</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Find neighbourhood…</source>
        <translation>Chercher un quartier…</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Zoom to selection</source>
        <translation>Agrandir la sélection</translation>
    </message>
    <message>
        <source>Previous view</source>
        <translation>Vue précédente</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Question…</source>
        <translation>Question…</translation>
    </message>
    <message>
        <source>Update now</source>
        <translation>Actualiser maintenant</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Déplacer la vue</translation>
    </message>
    <message>
        <source>Explain a place</source>
        <translation>Expliquer un lieu</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Add a care place</source>
        <translation>Ajouter un lieu de soin</translation>
    </message>
    <message>
        <source>Close or reopen</source>
        <translation>Fermer ou rouvrir</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Et si…</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Save as scenario…</source>
        <translation>Enregistrer le scénario…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Show only this</source>
        <translation>N'afficher que celle-ci</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Quartiers</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Expliquer</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Reset panels</source>
        <translation>Rétablir les panneaux</translation>
    </message>
    <message>
        <source>About Cercanía</source>
        <translation>À propos de Cercanía</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::ChangesTableModel</name>
    <message>
        <source>Neighbourhood</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::ChartsPanel</name>
    <message>
        <source>People by walking time, in minutes</source>
        <translation>Personnes selon le temps à pied, en minutes</translation>
    </message>
    <message>
        <source>People by length of walk, in metres</source>
        <translation>Personnes selon la distance à pied, en mètres</translation>
    </message>
    <message>
        <source>Share of people served, by neighbourhood</source>
        <translation>Part desservie, par quartier</translation>
    </message>
    <message>
        <source>Share of people served, by group</source>
        <translation>Part desservie, par groupe</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::DragNote</name>
    <message>
        <source>%1 from a street: would not count</source>
        <translation>À %1 d'une rue : ne compterait pas</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; gain care</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; gagnent l'accès</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; lose care</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; perdent l'accès</translation>
    </message>
    <message>
        <source>&lt;b&gt;Net %1&lt;/b&gt; people</source>
        <translation>&lt;b&gt;Solde %1&lt;/b&gt; personnes</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::ExplainNote</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::ExplainPanel</name>
    <message>
        <source>Click a place on the map to see its walk to care.</source>
        <translation>Cliquez sur un lieu de la carte pour voir son chemin vers le soin.</translation>
    </message>
    <message>
        <source>The walk</source>
        <translation>Le chemin</translation>
    </message>
    <message>
        <source>from here to care</source>
        <translation>d'ici au soin</translation>
    </message>
    <message>
        <source>from care to here</source>
        <translation>du soin jusqu'ici</translation>
    </message>
    <message>
        <source>Nearest care places</source>
        <translation>Lieux de soin les plus proches</translation>
    </message>
    <message>
        <source>%1 as a whole</source>
        <translation>%1 dans son ensemble</translation>
    </message>
    <message>
        <source>%1 people beyond</source>
        <translation>%1 personnes au-delà</translation>
    </message>
    <message>
        <source>Try a place here</source>
        <translation>Essayer un lieu ici</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::FailureBar</name>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::HeadlinePanel</name>
    <message>
        <source>Catchments only. Add people to count them.</source>
        <translation>Zones de desserte seules. Ajoutez des personnes pour les compter.</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbourhood(s)</source>
        <translation><numerusform>%n quartier</numerusform><numerusform>%n quartiers</numerusform></translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Actualisation</translation>
    </message>
    <message>
        <source>Nobody is %1. &lt;a href="#"&gt;Try a longer limit.&lt;/a&gt;</source>
        <translation>Personne n'est %1. &lt;a href="#"&gt;Essayez un seuil plus long.&lt;/a&gt;</translation>
    </message>
    <message>
        <source>of %1 people live &lt;b&gt;%2&lt;/b&gt;</source>
        <translation>sur %1 personnes vivent &lt;b&gt;%2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; %2</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; %2</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; beyond</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; au-delà</translation>
    </message>
    <message>
        <source>Along streets. Straight circles would claim %1 within reach.</source>
        <translation>Par les rues. Des cercles annonceraient %1 à portée.</translation>
    </message>
    <message>
        <source>Along streets.</source>
        <translation>Par les rues.</translation>
    </message>
    <message>
        <source>%1 = %2 people − %3 within %4 along streets.</source>
        <translation>%1 = %2 personnes − %3 à moins de %4 par les rues.</translation>
    </message>
    <message>
        <source>%1 more live where the street data do not reach.</source>
        <translation>%1 autres vivent là où les données de rues ne vont pas.</translation>
    </message>
    <message>
        <source>People %1 · %2</source>
        <translation>Personnes %1 · %2</translation>
    </message>
    <message>
        <source>(%1 points)</source>
        <translation>(%1 points)</translation>
    </message>
    <message>
        <source>As many people as in Base</source>
        <translation>Autant de personnes que dans la Base</translation>
    </message>
    <message>
        <source>&lt;b&gt;&lt;font color="%1"&gt;%2 fewer people&lt;/font&gt;&lt;/b&gt; than in Base %3</source>
        <translation>&lt;b&gt;&lt;font color="%1"&gt;%2 personnes de moins&lt;/font&gt;&lt;/b&gt; que dans la Base %3</translation>
    </message>
    <message>
        <source>&lt;b&gt;&lt;font color="%1"&gt;%2 more people&lt;/font&gt;&lt;/b&gt; than in Base %3</source>
        <translation>&lt;b&gt;&lt;font color="%1"&gt;%2 personnes de plus&lt;/font&gt;&lt;/b&gt; que dans la Base %3</translation>
    </message>
    <message>
        <source>Gain care</source>
        <translation>Gagnent l'accès</translation>
    </message>
    <message>
        <source>Lose care</source>
        <translation>Perdent l'accès</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::IssuesPanel</name>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Done looking</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Nothing was wrong with the data.</source>
        <translation>Rien d'anormal dans les données.</translation>
    </message>
    <message>
        <source>%1 (%2 cases)</source>
        <translation>%1 (%2 cas)</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::LayersPanel</name>
    <message>
        <source>Care block anchor</source>
        <translation>Ancre d'îlot de soin</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>Garde d'enfants</translation>
    </message>
    <message>
        <source>Training and school</source>
        <translation>Formation et école</translation>
    </message>
    <message>
        <source>Health and wellbeing</source>
        <translation>Santé et bien-être</translation>
    </message>
    <message>
        <source>Legal advice</source>
        <translation>Conseil juridique</translation>
    </message>
    <message>
        <source>Sport and recreation</source>
        <translation>Sport et loisirs</translation>
    </message>
    <message>
        <source>Laundry</source>
        <translation>Laverie</translation>
    </message>
    <message>
        <source>Other services</source>
        <translation>Autres services</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Services that count</source>
        <translation>Services pris en compte</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacité</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Quartiers</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Streets</source>
        <translation>Rues</translation>
    </message>
    <message>
        <source>Catchments</source>
        <translation>Zones de desserte</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Barrières</translation>
    </message>
    <message>
        <source>Care places</source>
        <translation>Lieux de soin</translation>
    </message>
    <message>
        <source>Neighbourhood labels</source>
        <translation>Noms des quartiers</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::Legend</name>
    <message>
        <source>Unserved · under 10 %</source>
        <translation>Non desservi · moins de 10 %</translation>
    </message>
    <message>
        <source>Underserved · 10–50 %</source>
        <translation>Sous-desservi · 10–50 %</translation>
    </message>
    <message>
        <source>Partly served · 50–90 %</source>
        <translation>En partie · 50–90 %</translation>
    </message>
    <message>
        <source>Served · 90 % or more</source>
        <translation>Desservi · 90 % ou plus</translation>
    </message>
    <message>
        <source>No data or suppressed</source>
        <translation>Sans donnée ou masqué</translation>
    </message>
    <message>
        <source>Nobody lives there</source>
        <translation>Personne n'y habite</translation>
    </message>
    <message>
        <source>Catchment, %1 on foot</source>
        <translation>Zone de desserte, %1 à pied</translation>
    </message>
    <message>
        <source>Care place</source>
        <translation>Lieu de soin</translation>
    </message>
    <message>
        <source>Gains care</source>
        <translation>Gagne l'accès</translation>
    </message>
    <message>
        <source>Gains care within %1</source>
        <translation>Gagne l'accès à %1</translation>
    </message>
    <message>
        <source>Loses care</source>
        <translation>Perd l'accès</translation>
    </message>
    <message>
        <source>Reached before and after</source>
        <translation>Atteint avant et après</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>Où il était</translation>
    </message>
    <message>
        <source>Change against Base</source>
        <translation>Changement par rapport à la Base</translation>
    </message>
    <message>
        <source>People within reach</source>
        <translation>Personnes à portée</translation>
    </message>
    <message>
        <source>People within %1</source>
        <translation>Personnes à moins de %1</translation>
    </message>
    <message>
        <source>Care block anchor</source>
        <translation>Ancre d'îlot de soin</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>Garde d'enfants</translation>
    </message>
    <message>
        <source>Training and school</source>
        <translation>Formation et école</translation>
    </message>
    <message>
        <source>Health and wellbeing</source>
        <translation>Santé et bien-être</translation>
    </message>
    <message>
        <source>Legal advice</source>
        <translation>Conseil juridique</translation>
    </message>
    <message>
        <source>Sport and recreation</source>
        <translation>Sport et loisirs</translation>
    </message>
    <message>
        <source>Laundry</source>
        <translation>Laverie</translation>
    </message>
    <message>
        <source>Other services</source>
        <translation>Autres services</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::LegendCard</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Click the title to fold or unfold</source>
        <translation>Cliquez sur le titre pour plier ou déplier</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::MainWindow</name>
    <message>
        <source>%1 failed.</source>
        <translation>Échec : %1.</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 est écrit</translation>
    </message>
    <message>
        <source>New care place %1</source>
        <translation>Nouveau lieu de soin %1</translation>
    </message>
    <message>
        <source>Issues %1</source>
        <translation>Alertes %1</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Expliquer</translation>
    </message>
    <message>
        <source>Find a neighbourhood</source>
        <translation>Chercher un quartier</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Quartiers</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbourhood(s) selected: %1 people beyond</source>
        <translation><numerusform>%n quartier choisi : %1 personnes au-delà</numerusform><numerusform>%n quartiers choisis : %1 personnes au-delà</numerusform></translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>polygons</source>
        <translation>polygones</translation>
    </message>
    <message>
        <source>a table without places</source>
        <translation>une table sans lieux</translation>
    </message>
    <message>
        <source>The sample city is not installed.</source>
        <translation>La ville d'exemple n'est pas installée.</translation>
    </message>
    <message>
        <source>Open a study of your own.</source>
        <translation>Ouvrez une étude à vous.</translation>
    </message>
    <message>
        <source>Open a study</source>
        <translation>Ouvrir une étude</translation>
    </message>
    <message>
        <source>Studies (*.toml)</source>
        <translation>Études (*.toml)</translation>
    </message>
    <message>
        <source>Save the study</source>
        <translation>Enregistrer l'étude</translation>
    </message>
    <message>
        <source>The study was not saved.</source>
        <translation>L'étude n'a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Changements non enregistrés</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 a des changements non enregistrés.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Abandonner les changements</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Leave the what-if</source>
        <translation>Quitter l'essai</translation>
    </message>
    <message>
        <source>This what-if is not saved as a scenario.</source>
        <translation>Cet essai n'est pas enregistré comme scénario.</translation>
    </message>
    <message>
        <source>Save as scenario…</source>
        <translation>Enregistrer le scénario…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save as scenario</source>
        <translation>Enregistrer le scénario</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Scénario %1</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>Exporter la carte</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</source>
        <translation>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</translation>
    </message>
    <message>
        <source>The map was not exported.</source>
        <translation>La carte n'a pas été exportée.</translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>Exporter les résultats</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg);;Shapefile (*.shp);;GeoJSON (*.geojson);;CSV (*.csv)</source>
        <translation>GeoPackage (*.gpkg);;Shapefile (*.shp);;GeoJSON (*.geojson);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 cannot be used.</source>
        <translation>%1 n'est pas utilisable.</translation>
    </message>
    <message numerus="yes">
        <source>%1, layer %2: %n feature(s), %3, %4</source>
        <translation><numerusform>%1, couche %2 : %n entité, %3, %4</numerusform><numerusform>%1, couche %2 : %n entités, %3, %4</numerusform></translation>
    </message>
    <message>
        <source>no coordinate system</source>
        <translation>sans système de coordonnées</translation>
    </message>
    <message>
        <source>What is in these files</source>
        <translation>Ce que contiennent ces fichiers</translation>
    </message>
    <message>
        <source>Open study</source>
        <translation>Ouvrir l'étude</translation>
    </message>
    <message numerus="yes">
        <source>Look into %n file(s)</source>
        <translation><numerusform>Examiner %n fichier</numerusform><numerusform>Examiner %n fichiers</numerusform></translation>
    </message>
    <message>
        <source>%1 beyond %2</source>
        <translation>%1 au-delà de %2</translation>
    </message>
    <message>
        <source>About Cercanía</source>
        <translation>À propos de Cercanía</translation>
    </message>
    <message>
        <source>Cercanía 0.1.0
Who can walk to care, and who cannot yet.

Apache-2.0. Uses Qt (LGPL-3.0), GDAL, GEOS, PROJ, libosmium.</source>
        <translation>Cercanía 0.1.0
Qui peut aller à pied au soin, et qui ne le peut pas encore.

Apache-2.0. Utilise Qt (LGPL-3.0), GDAL, GEOS, PROJ, libosmium.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Ouvrir un récent</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Et si…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>Rien à enregistrer</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>Close or reopen</source>
        <translation>Fermer ou rouvrir</translation>
    </message>
    <message>
        <source>Select a care place in a what-if first</source>
        <translation>Choisissez d'abord un lieu de soin dans un essai</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::MapCanvas</name>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::MapController</name>
    <message>
        <source>New care place %1</source>
        <translation>Nouveau lieu de soin %1</translation>
    </message>
    <message>
        <source>Moved %1</source>
        <translation>Déplacé de %1</translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <translation>Déplacé de %1 vers %2</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::NeighbourhoodsPanel</name>
    <message numerus="yes">
        <source>Filter %n neighbourhood(s)</source>
        <translation><numerusform>Filtrer %n quartier</numerusform><numerusform>Filtrer %n quartiers</numerusform></translation>
    </message>
    <message>
        <source>Filter neighbourhoods</source>
        <translation>Filtrer les quartiers</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Columns and copy</source>
        <translation>Colonnes et copie</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbourhood(s) do not change.</source>
        <translation><numerusform>%n quartier ne change pas.</numerusform><numerusform>%n quartiers ne changent pas.</numerusform></translation>
    </message>
    <message>
        <source>Changes in this what-if</source>
        <translation>Changements de cet essai</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Fermer %1</translation>
    </message>
    <message>
        <source>Drag a care place on the map, or add one.</source>
        <translation>Faites glisser un lieu de soin sur la carte, ou ajoutez-en un.</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Toutes les classes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Lignes compactes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Copier avec les en-têtes</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>No neighbourhood matches '%1'. &lt;a href="#"&gt;Clear&lt;/a&gt;</source>
        <translation>Aucun quartier ne correspond à « %1 ». &lt;a href="#"&gt;Effacer&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::QuestionBar</name>
    <message>
        <source>Who can walk to %1 within %2 at %3?</source>
        <translation>Qui peut aller à pied à %1 en %2 à %3 ?</translation>
    </message>
    <message>
        <source>any care service</source>
        <translation>tout service de soin</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Limit in minutes</source>
        <translation>Seuil en minutes</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Allure</translation>
    </message>
    <message>
        <source>care blocks only</source>
        <translation>seulement les îlots de soin</translation>
    </message>
    <message>
        <source>%1 of %2 services</source>
        <translation>%1 services sur %2</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::ResultsTableModel</name>
    <message>
        <source>Nearer to the edge of the street data than the limit: care beyond the edge is not counted.</source>
        <translation>Plus près du bord des données de rues que le seuil : le soin au-delà du bord n'est pas compté.</translation>
    </message>
    <message>
        <source>no way</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>Au-delà</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Desservi</translation>
    </message>
    <message>
        <source>Median walk</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Served people</source>
        <translation>Personnes desservies</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Mean walk</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Nearest place</source>
        <translation>Lieu le plus proche</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Detour</source>
        <translation>Détour</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Bord</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::ScaleCard</name>
    <message>
        <source>Scale and north</source>
        <translation>Échelle et nord</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::ScenariosPanel</name>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Save as scenario…</source>
        <translation>Enregistrer le scénario…</translation>
    </message>
    <message>
        <source>Start a what-if</source>
        <translation>Tester un changement</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Unsaved what-if</source>
        <translation>Essai non enregistré</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete this scenario</source>
        <translation>Supprimer ce scénario</translation>
    </message>
    <message>
        <source>Rename the scenario</source>
        <translation>Renommer le scénario</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::StartPanel</name>
    <message>
        <source>Who can walk to care, and who cannot yet.</source>
        <translation>Qui peut aller à pied au soin, et qui ne le peut pas encore.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open a study…</source>
        <translation>Ouvrir une étude…</translation>
    </message>
    <message>
        <source>A .toml file</source>
        <translation>Un fichier .toml</translation>
    </message>
    <message>
        <source>Open the sample city</source>
        <translation>Ouvrir la ville d'exemple</translation>
    </message>
    <message>
        <source>Ready in a second, safe to change</source>
        <translation>Prête en une seconde, modifiable sans risque</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>Déposez des fichiers ici</translation>
    </message>
    <message>
        <source>GeoPackage, Shapefile, GeoJSON, CSV, KML, GPX, OpenStreetMap or a study. Several at once is fine.</source>
        <translation>GeoPackage, Shapefile, GeoJSON, CSV, KML, GPX, OpenStreetMap ou une étude. Plusieurs à la fois conviennent.</translation>
    </message>
    <message>
        <source>Recent studies</source>
        <translation>Études récentes</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucune encore.</translation>
    </message>
    <message>
        <source>Show at start</source>
        <translation>Afficher au démarrage</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::StatusLine</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation><numerusform>%n alerte</numerusform><numerusform>%n alertes</numerusform></translation>
    </message>
    <message>
        <source>%1… %2</source>
        <translation>%1… %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Live · %1</source>
        <translation>En direct · %1</translation>
    </message>
    <message>
        <source>Up to date · %1</source>
        <translation>À jour · %1</translation>
    </message>
    <message>
        <source>%1° %2, %3° %4</source>
        <translation>%1° %2, %3° %4</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>W</source>
        <translation>O</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::StudyController</name>
    <message>
        <source>Limit %1</source>
        <translation>Seuil %1</translation>
    </message>
    <message>
        <source>Discard the what-if</source>
        <translation>Abandonner l'essai</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Montrer %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Fermer %1</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>Rouvrir %1</translation>
    </message>
    <message>
        <source>Services that count</source>
        <translation>Services pris en compte</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::StudyWorker</name>
    <message>
        <source>There is not enough memory for this data.</source>
        <translation>La mémoire ne suffit pas pour ces données.</translation>
    </message>
    <message>
        <source>A fault in Cercanía.</source>
        <translation>Une faute dans Cercanía.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Actualisation</translation>
    </message>
    <message>
        <source>Explaining a place</source>
        <translation>Expliquer un lieu</translation>
    </message>
    <message>
        <source>Counting walks</source>
        <translation>Compter les chemins</translation>
    </message>
    <message>
        <source>Looking into files</source>
        <translation>Examiner les fichiers</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Écrire %1</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::WhatIfBar</name>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Et si…</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save as scenario…</source>
        <translation>Enregistrer le scénario…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) moved %1</source>
        <translation><numerusform>%n lieu déplacé de %1</numerusform><numerusform>%n lieux déplacés jusqu'à %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation><numerusform>%n ajouté</numerusform><numerusform>%n ajoutés</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation><numerusform>%n fermé</numerusform><numerusform>%n fermés</numerusform></translation>
    </message>
    <message>
        <source>Drag a care place</source>
        <translation>Faites glisser un lieu de soin</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::ZoomCard</name>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
</context>
</TS>
