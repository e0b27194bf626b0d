<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>CompareChoices</name>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Unsaved what-if</source>
        <translation>Essai non enregistré</translation>
    </message>
</context>
<context>
    <name>ComparisonTables</name>
    <message>
        <source>Street without a name</source>
        <translation>Rue sans nom</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Desservies</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdues</translation>
    </message>
    <message>
        <source>At closed streets</source>
        <translation>Par des rues fermées</translation>
    </message>
    <message>
        <source>By pace alone</source>
        <translation>Par l’allure seule</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Cuts off</source>
        <translation>Coupe la route à</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>CoordinateGrid</name>
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
    <name>DropPlan</name>
    <message>
        <source>Open study</source>
        <translation>Ouvrir l&apos;étude</translation>
    </message>
    <message numerus="yes">
        <source>New study from %n file(s)</source>
        <translation>
            <numerusform>Nouvelle étude avec %n fichier</numerusform>
            <numerusform>Nouvelle étude avec %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot read %1: export it as GeoPackage</source>
        <translation>Impossible de lire %1 : exportez-le en GeoPackage</translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s)</source>
        <translation>
            <numerusform>Ajouter %n fichier</numerusform>
            <numerusform>Ajouter %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Heights for the slopes of streets: %1</source>
        <translation>Altitudes pour les pentes des rues : %1</translation>
    </message>
</context>
<context>
    <name>ErrorMessages</name>
    <message>
        <source>there is no file &apos;%1&apos;; check the path</source>
        <translation>il n’y a pas de fichier « %1 » ; vérifiez le chemin</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is empty; get a complete copy of the file</source>
        <translation>« %1 » est vide ; procurez-vous une copie complète du fichier</translation>
    </message>
    <message>
        <source>the file is empty; download or extract it again</source>
        <translation>le fichier est vide ; téléchargez-le ou extrayez-le de nouveau</translation>
    </message>
    <message>
        <source>the file is damaged, cut short or not what its name says; download or extract it again</source>
        <translation>le fichier est abîmé, tronqué ou n’est pas ce que dit son nom ; téléchargez-le ou extrayez-le de nouveau</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read: it is damaged, cut short, or in a format that is not known; save it as GeoPackage, GeoJSON or CSV</source>
        <translation>« %1 » ne peut pas être lu : il est abîmé, tronqué ou d’un format inconnu ; enregistrez-le en GeoPackage, GeoJSON ou CSV</translation>
    </message>
    <message>
        <source>the profile &apos;%1&apos; walks none of the %2 streets of the file; choose another profile, or a file with streets</source>
        <translation>le profil « %1 » n’emprunte aucune des %2 rues du fichier ; choisissez un autre profil ou un fichier avec des rues</translation>
    </message>
    <message>
        <source>the layer has %1, where %2 are needed</source>
        <translation>la couche contient des %1, alors qu’il faut des %2</translation>
    </message>
    <message>
        <source>none of the %1 features has a shape, where %2 are needed</source>
        <translation>aucun des %1 éléments n’a de forme, alors qu’il faut des %2</translation>
    </message>
    <message>
        <source>the layer has no features</source>
        <translation>la couche n’a aucun élément</translation>
    </message>
    <message>
        <source>no columns of longitude and latitude were recognised; call them &apos;lon&apos; and &apos;lat&apos;; the columns are: %1</source>
        <translation>aucune colonne de longitude et de latitude n’a été reconnue ; nommez-les « lon » et « lat » ; les colonnes sont : %1</translation>
    </message>
    <message>
        <source>none of the %1 features has a shape that can be used: %2 without one, %3 of the wrong kind, %4 broken, %5 with coordinates that are no numbers, %6 with impossible coordinates</source>
        <translation>aucun des %1 éléments n’a de forme utilisable : %2 sans forme, %3 du mauvais type, %4 à la forme brisée, %5 aux coordonnées qui ne sont pas des nombres, %6 aux coordonnées impossibles</translation>
    </message>
    <message>
        <source>the coordinates cannot be longitude and latitude (x runs from %1 to %2, y from %3 to %4) and the file does not say its coordinate system; if you know it, give it as assume_crs, such as EPSG:9377</source>
        <translation>les coordonnées ne peuvent pas être longitude et latitude (x va de %1 à %2, y de %3 à %4) et le fichier ne dit pas son système de coordonnées ; si vous le connaissez, donnez-le par assume_crs, par exemple EPSG:9377</translation>
    </message>
    <message>
        <source>no coordinates are possible in %1 (x runs from %2 to %3 and y from %4 to %5); latitude and longitude look swapped: put the longitude first</source>
        <translation>aucune coordonnée n’est possible en %1 (x va de %2 à %3, y de %4 à %5) ; latitude et longitude semblent inversées : mettez la longitude d’abord</translation>
    </message>
    <message>
        <source>no coordinates are possible in %1 (x runs from %2 to %3 and y from %4 to %5); save the layer with the coordinate system that it really is in</source>
        <translation>aucune coordonnée n’est possible en %1 (x va de %2 à %3, y de %4 à %5) ; enregistrez la couche dans le système de coordonnées qui est vraiment le sien</translation>
    </message>
    <message>
        <source>none of the %1 places of %2 lies within %3 of a street; check the coordinate systems of both layers, or raise max_snap</source>
        <translation>aucun des %1 lieux de %2 n’est à moins de %3 d’une rue ; vérifiez les systèmes de coordonnées des deux couches ou augmentez max_snap</translation>
    </message>
    <message>
        <source>there is no layer &apos;%1&apos;; the layers are: %2</source>
        <translation>il n’y a pas de couche « %1 » ; les couches sont : %2</translation>
    </message>
    <message>
        <source>there is no field &apos;%1&apos;; the fields are: %2</source>
        <translation>il n’y a pas de champ « %1 » ; les champs sont : %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number; choose a field of counts, or correct the value</source>
        <translation>« %1 » n’est pas un nombre ; choisissez un champ d’effectifs ou corrigez la valeur</translation>
    </message>
    <message>
        <source>%1 is no number of people; correct the value, or take the feature out</source>
        <translation>%1 n’est pas un nombre de personnes ; corrigez la valeur ou retirez l’élément</translation>
    </message>
    <message>
        <source>the limit &apos;%1&apos; has no unit; write it with one, such as 800m or 15min</source>
        <translation>le seuil « %1 » n’a pas d’unité ; écrivez-le avec la sienne, comme 800m ou 15min</translation>
    </message>
    <message>
        <source>the limit &apos;%1&apos; is not above zero; write one such as 800m or 15min</source>
        <translation>le seuil « %1 » n’est pas supérieur à zéro ; écrivez-en un comme 800m ou 15min</translation>
    </message>
    <message>
        <source>there is no walking profile &apos;%1&apos;; there are: %2</source>
        <translation>il n’y a pas de profil de marche « %1 » ; il y a : %2</translation>
    </message>
    <message>
        <source>there is no key &apos;%1&apos;; the keys are: %2</source>
        <translation>il n’y a pas de clé « %1 » ; les clés sont : %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known as a coordinate system</source>
        <translation>« %1 » n’est pas connu comme système de coordonnées</translation>
    </message>
    <message>
        <source>the study has no limit; give it one, such as 20min</source>
        <translation>l’étude n’a pas de seuil ; donnez-lui-en un, comme 20min</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written: there is no folder &apos;%2&apos;</source>
        <translation>« %1 » ne peut pas être écrit : il n’y a pas de dossier « %2 »</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written; check the folder, its permissions and the free space</source>
        <translation>« %1 » ne peut pas être écrit ; vérifiez le dossier, ses droits et l’espace libre</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is there already; give another name</source>
        <translation>« %1 » existe déjà ; donnez un autre nom</translation>
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
        <source>points or polygons</source>
        <translation>points ou polygones</translation>
    </message>
    <message>
        <source>points, lines or polygons</source>
        <translation>points, lignes ou polygones</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;</source>
        <translation>couche « %1 »</translation>
    </message>
    <message>
        <source>feature %1</source>
        <translation>élément %1</translation>
    </message>
    <message>
        <source>field &apos;%1&apos;</source>
        <translation>champ « %1 »</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>table %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a raster, which has no features; give it as heights in the study&apos;s properties</source>
        <translation>« %1 » est un raster, qui n’a pas d’entités ; donnez-le comme altitudes dans les propriétés de l’étude</translation>
    </message>
    <message>
        <source>service &apos;%1&apos; is required, but no care place of %2 (layer &apos;%3&apos;) offers it; they offer: %4</source>
        <translation>le service &apos;%1&apos; est nécessaire, mais aucun lieu de soin de %2 (couche &apos;%3&apos;) ne l&apos;offre ; ils offrent : %4</translation>
    </message>
    <message>
        <source>service &apos;%1&apos; is required, but no field of the care places of %2 (layer &apos;%3&apos;) tells what they offer; name it as &apos;service&apos; in [facilities]</source>
        <translation>le service &apos;%1&apos; est nécessaire, mais aucun champ des lieux de soin de %2 (couche &apos;%3&apos;) ne dit ce qu&apos;ils offrent ; nommez-le &apos;service&apos; dans [facilities]</translation>
    </message>
    <message>
        <source>the study requires service &apos;%1&apos; and leaves out all that offer it; take it out of &apos;require&apos;, or them out of &apos;leave_out&apos; in [facilities]</source>
        <translation>l&apos;étude exige le service &apos;%1&apos; et écarte tous ceux qui l&apos;offrent ; retirez-le de &apos;require&apos;, ou eux de &apos;leave_out&apos; dans [facilities]</translation>
    </message>
    <message>
        <source>&apos;year&apos; must be the year in which people were counted, such as 2018, not %1</source>
        <translation>&apos;year&apos; doit être l&apos;année du recensement des personnes, comme 2018, et non %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a whole number from %2 to %3, not %4</source>
        <translation>&apos;%1&apos; doit être un nombre entier de %2 à %3, et non %4</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a length such as &quot;100 m&quot;, not &apos;%2&apos;</source>
        <translation>&apos;%1&apos; doit être une longueur comme &quot;100 m&quot;, et non &apos;%2&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a text in quotes</source>
        <translation>&apos;%1&apos; doit être un texte entre guillemets</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a number</source>
        <translation>&apos;%1&apos; doit être un nombre</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be true or false</source>
        <translation>&apos;%1&apos; doit être true ou false</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of texts in quotes</source>
        <translation>&apos;%1&apos; doit être une liste de textes entre guillemets</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of numbers</source>
        <translation>&apos;%1&apos; doit être une liste de nombres</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a table, which starts with %2</source>
        <translation>&apos;%1&apos; doit être une table, qui commence par %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing</source>
        <translation>&apos;%1&apos; manque</translation>
    </message>
    <message>
        <source>the file holds no street; take an extract that covers the study area</source>
        <translation>le fichier ne contient aucune rue ; prenez un extrait qui couvre la zone de l&apos;étude</translation>
    </message>
    <message>
        <source>the file holds %1 ways to walk, but not where they are; extract it again with complete ways</source>
        <translation>le fichier contient %1 voies où marcher, mais pas leur position ; extrayez-le de nouveau avec des voies complètes</translation>
    </message>
    <message>
        <source>&apos;limits&apos; must be numbers, each above the last</source>
        <translation>&apos;limits&apos; doivent être des nombres, chacun au-dessus du précédent</translation>
    </message>
    <message>
        <source>&apos;opacity&apos; must be from 0 to 1, not %1</source>
        <translation>&apos;opacity&apos; doit être entre 0 et 1, et non %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of tables, each of which starts with %2</source>
        <translation>&apos;%1&apos; doit être une liste de tables, dont chacune commence par %2</translation>
    </message>
    <message>
        <source>two layers are of kind &apos;%1&apos;</source>
        <translation>deux couches sont de type &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a file; a study may name only files</source>
        <translation>&apos;%1&apos; n&apos;est pas un fichier ; une étude ne peut nommer que des fichiers</translation>
    </message>
    <message>
        <source>&apos;minimum_count&apos; must be more than 1 and at most %1, not %2</source>
        <translation>&apos;minimum_count&apos; doit être plus grand que 1 et au plus %1, et non %2</translation>
    </message>
    <message>
        <source>&apos;coordinate_precision&apos; must be at most 10 km, not %1</source>
        <translation>&apos;coordinate_precision&apos; doit être d&apos;au plus 10 km, et non %1</translation>
    </message>
    <message>
        <source>there is no table [%1]; the tables are: %2</source>
        <translation>il n&apos;y a pas de table [%1] ; les tables sont : %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be [longitude, latitude]</source>
        <translation>&apos;%1&apos; doit être [longitude, latitude]</translation>
    </message>
    <message>
        <source>&apos;%1&apos; [%2, %3] lies outside the Earth&apos;s longitudes and latitudes; write the longitude first</source>
        <translation>&apos;%1&apos; [%2, %3] est hors des longitudes et latitudes de la Terre ; écrivez d&apos;abord la longitude</translation>
    </message>
    <message>
        <source>&apos;name&apos; is empty</source>
        <translation>&apos;name&apos; est vide</translation>
    </message>
    <message>
        <source>two scenarios are called &apos;%1&apos;</source>
        <translation>deux scénarios s&apos;appellent &apos;%1&apos;</translation>
    </message>
    <message>
        <source>care place &apos;%1&apos; cannot be changed: of the %2 care places of %3 none has that code, or several have it</source>
        <translation>le lieu de soin &apos;%1&apos; ne peut être changé : des %2 lieux de soin de %3 aucun n&apos;a ce code, ou plusieurs l&apos;ont</translation>
    </message>
    <message>
        <source>&apos;colour&apos; must be like &quot;#0068a6&quot;, not &apos;%1&apos;</source>
        <translation>&apos;colour&apos; doit être comme &quot;#0068a6&quot;, et non &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a layer has a &apos;source&apos; when its kind is &quot;file&quot;, and only then</source>
        <translation>une couche a une &apos;source&apos; quand son &apos;kind&apos; est &quot;file&quot;, et alors seulement</translation>
    </message>
</context>
<context>
    <name>ExplainTexts</name>
    <message numerus="yes">
        <source>%n short stretch(es)</source>
        <translation>
            <numerusform>%n court tronçon</numerusform>
            <numerusform>%n courts tronçons</numerusform>
        </translation>
    </message>
    <message>
        <source>A short stretch</source>
        <translation>Un court tronçon</translation>
    </message>
    <message>
        <source>In a straight line it is %1: the streets add %2 %, so %3.</source>
        <translation>À vol d&apos;oiseau il y a %1 : les rues ajoutent %2 %, donc %3.</translation>
    </message>
    <message>
        <source>the way round is the reason</source>
        <translation>la cause est le détour</translation>
    </message>
    <message>
        <source>In a straight line it is %1: the streets add only %2 %, so %3.</source>
        <translation>À vol d&apos;oiseau il y a %1 : les rues n&apos;ajoutent que %2 %, donc %3.</translation>
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
        <translation>Les rues d&apos;ici ne sont pas reliées à celles qui mènent au soin. À vol d&apos;oiseau le soin le plus proche est à %1.</translation>
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
        <translation>La rue la plus proche est à %1 ; les lieux à plus de %2 de toute rue n&apos;appartiennent à aucune.</translation>
    </message>
    <message>
        <source>No street is near</source>
        <translation>Aucune rue n&apos;est proche</translation>
    </message>
    <message>
        <source>There is no street within 10 km: this place lies outside the study.</source>
        <translation>Il n&apos;y a aucune rue à moins de 10 km : ce lieu est hors de l&apos;étude.</translation>
    </message>
    <message>
        <source>the barrier between is the reason</source>
        <translation>la barrière entre les deux en est la raison</translation>
    </message>
    <message>
        <source>the way back decides</source>
        <translation>c&apos;est le retour qui décide</translation>
    </message>
    <message>
        <source>the way there decides</source>
        <translation>c&apos;est l&apos;aller qui décide</translation>
    </message>
    <message>
        <source>both ways cost the same</source>
        <translation>l&apos;aller et le retour coûtent autant</translation>
    </message>
    <message>
        <source>There it is %1 in %2, back %3 in %4: %5.</source>
        <translation>L&apos;aller fait %1 en %2, le retour %3 en %4 : %5.</translation>
    </message>
    <message>
        <source>%1 there, %2 back</source>
        <translation>%1 à l&apos;aller, %2 au retour</translation>
    </message>
    <message>
        <source>The walk</source>
        <translation>Le chemin</translation>
    </message>
    <message>
        <source>from care to here</source>
        <translation>du soin jusqu&apos;ici</translation>
    </message>
    <message>
        <source>from here to care</source>
        <translation>d&apos;ici au soin</translation>
    </message>
    <message>
        <source>The walk back, which decides</source>
        <translation>Le retour, qui décide</translation>
    </message>
    <message>
        <source>The walk back</source>
        <translation>Le retour</translation>
    </message>
    <message>
        <source>The walk there, which decides</source>
        <translation>L&apos;aller, qui décide</translation>
    </message>
    <message>
        <source>The walk there</source>
        <translation>L&apos;aller</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The walk is short enough, but slow: %1.</source>
        <translation>Le chemin est assez court, mais lent : %1.</translation>
    </message>
    <message>
        <source>hills, stairs, rough ground or waits are the reason</source>
        <translation>pentes, escaliers, sol irrégulier ou attentes en sont la cause</translation>
    </message>
    <message>
        <source>The farthest of the services needed is %1 along the streets: %2 at %3 m/s. The limit is %4.</source>
        <translation>Le plus lointain des services nécessaires est à %1 par les rues : %2 à %3 m/s. Le seuil est de %4.</translation>
    </message>
    <message>
        <source>Nobody offers a service that is needed</source>
        <translation>Personne n&apos;offre un service nécessaire</translation>
    </message>
    <message>
        <source>No care place that is open offers this: %1.</source>
        <translation>Aucun lieu de soin ouvert n&apos;offre ceci : %1.</translation>
    </message>
    <message>
        <source>No care place counts</source>
        <translation>Aucun lieu de soin ne compte</translation>
    </message>
    <message>
        <source>Every care place is closed, or left out of the question.</source>
        <translation>Tous les lieux de soin sont fermés ou écartés de la question.</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>The study asks for something that cannot be.</source>
        <translation>L&apos;étude demande quelque chose d&apos;impossible.</translation>
    </message>
    <message>
        <source>A file or a layer is not there.</source>
        <translation>Un fichier ou une couche manque.</translation>
    </message>
    <message>
        <source>A file cannot be read.</source>
        <translation>Un fichier est illisible.</translation>
    </message>
    <message>
        <source>There is nothing in the file to work on.</source>
        <translation>Le fichier ne contient rien d&apos;utilisable.</translation>
    </message>
    <message>
        <source>The file does not say its coordinate system.</source>
        <translation>Le fichier n&apos;indique pas son système de coordonnées.</translation>
    </message>
    <message>
        <source>The coordinate system is not known.</source>
        <translation>Le système de coordonnées est inconnu.</translation>
    </message>
    <message>
        <source>The coordinates cannot be right.</source>
        <translation>Les coordonnées ne peuvent pas être justes.</translation>
    </message>
    <message>
        <source>The layer holds shapes of the wrong kind.</source>
        <translation>La couche contient des formes du mauvais type.</translation>
    </message>
    <message>
        <source>A field is not there.</source>
        <translation>Un champ manque.</translation>
    </message>
    <message>
        <source>A field must hold numbers and does not.</source>
        <translation>Un champ doit contenir des nombres et n&apos;en contient pas.</translation>
    </message>
    <message>
        <source>A value cannot be right.</source>
        <translation>Une valeur ne peut pas être juste.</translation>
    </message>
    <message>
        <source>Nothing lies near enough to a street.</source>
        <translation>Rien n&apos;est assez près d&apos;une rue.</translation>
    </message>
    <message>
        <source>There is no street that can be walked.</source>
        <translation>Il n&apos;y a aucune rue praticable à pied.</translation>
    </message>
    <message>
        <source>The prepared network does not fit this study.</source>
        <translation>Le réseau préparé ne convient pas à cette étude.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Il y a déjà un fichier de ce nom.</translation>
    </message>
    <message>
        <source>The file cannot be written; what was there before is whole.</source>
        <translation>Le fichier ne peut pas être écrit ; ce qui y était reste entier.</translation>
    </message>
    <message>
        <source>It cannot be computed.</source>
        <translation>Ce calcul est impossible.</translation>
    </message>
    <message>
        <source>(%1 is set in the study file.)</source>
        <translation>(%1 se règle dans le fichier de l&apos;étude.)</translation>
    </message>
</context>
<context>
    <name>GroupNames</name>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
</context>
<context>
    <name>HelpTexts</name>
    <message>
        <source>Open the sample city (File &gt; Open sample city) and follow along. Nothing you do changes its files.</source>
        <translation>Ouvrez la ville d&apos;exemple (Fichier &gt; Ouvrir la ville d&apos;exemple) et suivez les étapes. Rien de ce que vous faites ne modifie ses fichiers.</translation>
    </message>
    <message>
        <source>Read the answer.</source>
        <translation>Lisez la réponse.</translation>
    </message>
    <message>
        <source>The large number at the right counts the people who live beyond the limit. On the map, the darker and the more hatched a neighbourhood, the more of its people are beyond.</source>
        <translation>Le grand nombre à droite compte les personnes qui habitent au-delà du seuil. Sur la carte, plus un quartier est foncé et hachuré, plus la part de ses habitants au-delà est grande.</translation>
    </message>
    <message>
        <source>Change the question.</source>
        <translation>Changez la question.</translation>
    </message>
    <message>
        <source>The words in the boxes above the map are the question: which care, within which limit, at which pace. Choose 20 minutes and watch the map and the number follow.</source>
        <translation>Les mots dans les cases au-dessus de la carte sont la question : quel soin, dans quel seuil, à quelle allure. Choisissez 20 minutes et regardez la carte et le nombre suivre.</translation>
    </message>
    <message>
        <source>Find the worst neighbourhood.</source>
        <translation>Trouvez le quartier le plus mal loti.</translation>
    </message>
    <message>
        <source>The table ranks them; the black numbers on the map are the same ranks. Click a row to find it on the map, double click to go there.</source>
        <translation>Le tableau les classe ; les numéros noirs de la carte sont les mêmes rangs. Un clic sur une ligne le montre sur la carte, un double clic y mène.</translation>
    </message>
    <message>
        <source>Ask why.</source>
        <translation>Demandez pourquoi.</translation>
    </message>
    <message>
        <source>Press E and click a place. You see its walk to the nearest care, where the limit is used up, and whether distance or a long way round is the reason.</source>
        <translation>Appuyez sur E et cliquez sur un lieu. Vous voyez son trajet vers le soin le plus proche, où le seuil est épuisé, et si la cause est la distance ou un détour.</translation>
    </message>
    <message>
        <source>Try a change.</source>
        <translation>Essayez un changement.</translation>
    </message>
    <message>
        <source>Press W, then drag a care place with the mouse. Green ground and green numbers are gained, purple ones lost, while you drag. A adds a place, X closes the one that is selected. Every step can be undone.</source>
        <translation>Appuyez sur W, puis faites glisser un lieu de soin à la souris. Pendant le glissement, le vert est gagné, le violet perdu. A ajoute un lieu, X ferme celui qui est sélectionné. Tout peut être annulé.</translation>
    </message>
    <message>
        <source>Keep it and compare.</source>
        <translation>Gardez-le et comparez.</translation>
    </message>
    <message>
        <source>Save the change as a scenario, then press %1 to see two scenarios side by side, or one over the other.</source>
        <translation>Enregistrez le changement comme scénario, puis appuyez sur %1 pour voir deux scénarios côte à côte, ou l&apos;un sur l&apos;autre.</translation>
    </message>
    <message>
        <source>Take it with you.</source>
        <translation>Emportez-le.</translation>
    </message>
    <message>
        <source>%1 prints the map as a page, in any of the three languages. The tables and layers go out through File &gt; Export, and open in any mapping program.</source>
        <translation>%1 imprime la carte comme une page, dans l&apos;une des trois langues. Les tableaux et les couches sortent par Fichier &gt; Exporter et s&apos;ouvrent dans tout logiciel de cartographie.</translation>
    </message>
    <message>
        <source>Ten-minute tour</source>
        <translation>Visite en dix minutes</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>The longest walk that counts as near: metres walked or minutes taken. The limit itself is still within.</source>
        <translation>Le plus long trajet qui compte comme proche : mètres parcourus ou minutes passées. Le seuil lui-même est encore dedans.</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Allure</translation>
    </message>
    <message>
        <source>How fast people walk, slower on steps. It turns metres into minutes.</source>
        <translation>La vitesse de la marche, plus lente dans les escaliers. Elle change les mètres en minutes.</translation>
    </message>
    <message>
        <source>Care place</source>
        <translation>Lieu de soin</translation>
    </message>
    <message>
        <source>A place where care is given: a care block, a nursery, a health post, whatever the study&apos;s layer holds.</source>
        <translation>Un lieu où l&apos;on prend soin : un îlot de soin, une crèche, un poste de santé, ce que contient la couche de l&apos;étude.</translation>
    </message>
    <message>
        <source>Catchment</source>
        <translation>Zone de desserte</translation>
    </message>
    <message>
        <source>The ground from which the walk to care is within the limit. It does not jump over rivers, walls or expressways.</source>
        <translation>Le terrain d&apos;où le trajet vers le soin est dans le seuil. Elle ne saute ni rivières, ni murs, ni voies rapides.</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Desservi</translation>
    </message>
    <message>
        <source>People whose walk to care is within the limit.</source>
        <translation>Les personnes dont le trajet vers le soin est dans le seuil.</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>Au-delà</translation>
    </message>
    <message>
        <source>People whose walk is longer than the limit, or who have no way to care at all.</source>
        <translation>Les personnes dont le trajet dépasse le seuil, ou qui n&apos;ont aucun chemin vers le soin.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Served people of all people of whom it can be told.</source>
        <translation>Les personnes desservies parmi toutes celles dont on peut le dire.</translation>
    </message>
    <message>
        <source>A share of 90 % or more.</source>
        <translation>Une part de 90 % ou plus.</translation>
    </message>
    <message>
        <source>A share from 50 % to 90 %.</source>
        <translation>Une part de 50 % à 90 %.</translation>
    </message>
    <message>
        <source>A share from 10 % to 50 %.</source>
        <translation>Une part de 10 % à 50 %.</translation>
    </message>
    <message>
        <source>A share under 10 %.</source>
        <translation>Une part de moins de 10 %.</translation>
    </message>
    <message>
        <source>Nobody knows how many live there, or the street data do not reach.</source>
        <translation>On ne sait pas combien y habitent, ou les données de rues n&apos;y arrivent pas.</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lacune</translation>
    </message>
    <message>
        <source>A neighbourhood with people beyond. Rank 1 has the most.</source>
        <translation>Un quartier avec des personnes au-delà. Le rang 1 en a le plus.</translation>
    </message>
    <message>
        <source>Median walk</source>
        <translation>Trajet médian</translation>
    </message>
    <message>
        <source>Half of the people walk less, half walk more.</source>
        <translation>La moitié des personnes marche moins, la moitié plus.</translation>
    </message>
    <message>
        <source>Detour</source>
        <translation>Détour</translation>
    </message>
    <message>
        <source>The walk along the streets compared with the straight line. Where care is near in a straight line and the walk is long, the way round is the reason.</source>
        <translation>Le trajet par les rues comparé à la ligne droite. Là où le soin est proche en ligne droite et le trajet long, le détour est la cause.</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Et si…</translation>
    </message>
    <message>
        <source>A change that is tried out: care places moved, added or closed. Files are never changed.</source>
        <translation>Un changement à l&apos;essai : lieux de soin déplacés, ajoutés ou fermés. Les fichiers ne sont jamais modifiés.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>A what-if that is kept under a name.</source>
        <translation>Un « et si… » gardé sous un nom.</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>People who gain care less people who lose it.</source>
        <translation>Les personnes qui gagnent l&apos;accès moins celles qui le perdent.</translation>
    </message>
    <message>
        <source>Edge †</source>
        <translation>Bord †</translation>
    </message>
    <message>
        <source>The neighbourhood is nearer to the edge of the street data than the limit: care beyond the edge could be missing.</source>
        <translation>Le quartier est plus près du bord des données de rues que le seuil : du soin au-delà du bord peut manquer.</translation>
    </message>
    <message>
        <source>Words we use</source>
        <translation>Les mots employés</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Open a study</source>
        <translation>Ouvrir une étude</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Change the question</source>
        <translation>Changer la question</translation>
    </message>
    <message>
        <source>Update now</source>
        <translation>Actualiser maintenant</translation>
    </message>
    <message>
        <source>Find a neighbourhood</source>
        <translation>Trouver un quartier</translation>
    </message>
    <message>
        <source>Compare two scenarios</source>
        <translation>Comparer deux scénarios</translation>
    </message>
    <message>
        <source>Print the map</source>
        <translation>Imprimer la carte</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>Exporter la carte</translation>
    </message>
    <message>
        <source>Copy the table with its heads</source>
        <translation>Copier le tableau avec les en-têtes</translation>
    </message>
    <message>
        <source>Neighbourhoods, charts, explain, issues</source>
        <translation>Quartiers, graphiques, expliquer, alertes</translation>
    </message>
    <message>
        <source>Layers, results</source>
        <translation>Couches, résultats</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Sur la carte</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Move; with Shift by a whole window</source>
        <translation>Déplacer ; avec Maj d&apos;une fenêtre entière</translation>
    </message>
    <message>
        <source>Nearer, farther</source>
        <translation>Plus près, plus loin</translation>
    </message>
    <message>
        <source>The whole study</source>
        <translation>Toute l&apos;étude</translation>
    </message>
    <message>
        <source>The view before</source>
        <translation>La vue précédente</translation>
    </message>
    <message>
        <source>From neighbourhood to neighbourhood, the worst first</source>
        <translation>De quartier en quartier, le plus mal loti d&apos;abord</translation>
    </message>
    <message>
        <source>Explain what has the focus</source>
        <translation>Expliquer l&apos;élément actif</translation>
    </message>
    <message>
        <source>Select, move the map</source>
        <translation>Sélectionner, déplacer la carte</translation>
    </message>
    <message>
        <source>Explain a place, measure</source>
        <translation>Expliquer un lieu, mesurer</translation>
    </message>
    <message>
        <source>Start or leave a what-if</source>
        <translation>Commencer ou quitter un « et si… »</translation>
    </message>
    <message>
        <source>Add a care place, close or reopen the selected one</source>
        <translation>Ajouter un lieu de soin, fermer ou rouvrir celui qui est sélectionné</translation>
    </message>
    <message>
        <source>Move the selected place with the arrows (10 m; with Shift 100 m); Enter drops it</source>
        <translation>Déplacer le lieu sélectionné avec les flèches (10 m ; avec Maj 100 m) ; Entrée le pose</translation>
    </message>
    <message>
        <source>Before, after, difference</source>
        <translation>Avant, après, différence</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un pas en arrière</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>Dans le tableau</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Go there on the map</source>
        <translation>Y aller sur la carte</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>This study</source>
        <translation>Cette étude</translation>
    </message>
    <message>
        <source>%1 people beyond = %2 people − %3 within %4 along streets.</source>
        <translation>%1 personnes au-delà = %2 personnes − %3 à moins de %4 par les rues.</translation>
    </message>
    <message>
        <source>Streets: %1. Care places: %2.</source>
        <translation>Rues : %1. Lieux de soin : %2.</translation>
    </message>
    <message>
        <source>People: %1.</source>
        <translation>Personnes : %1.</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Metres on the ground along the streets, from the door: the straight way from a home to its nearest street, the walk along the streets, and the straight way from the street to the care place all count. Time is that walk at the chosen pace, slower on steps.</source>
        <translation>Mètres au sol par les rues, depuis la porte : comptent le tronçon droit du logement à sa rue la plus proche, le trajet par les rues et le tronçon droit de la rue au lieu de soin. Le temps est ce trajet à l&apos;allure choisie, plus lente dans les escaliers.</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Logements</translation>
    </message>
    <message>
        <source>Every home belongs to the nearest point of the nearest street. Where no street is within 250 m (or what the study says) it belongs to none; it is counted apart and not quietly called unserved. People of a block are placed inside it, along its sides or along its streets, as the study says.</source>
        <translation>Chaque logement appartient au point le plus proche de la rue la plus proche. Là où aucune rue n&apos;est à moins de 250 m (ou ce que dit l&apos;étude), il n&apos;appartient à aucune ; il est compté à part et non tenu pour non desservi. Les personnes d&apos;un îlot sont placées dedans, le long de ses côtés ou de ses rues, selon l&apos;étude.</translation>
    </message>
    <message>
        <source>Catchments</source>
        <translation>Zones de desserte</translation>
    </message>
    <message>
        <source>The outline on the map is read off the same calculation that counts the people, so map and table agree. It is smaller than circles or hulls, because those claim ground that nobody reaches.</source>
        <translation>Le contour sur la carte vient du même calcul qui compte les personnes : carte et tableau concordent. Il est plus petit que des cercles ou des enveloppes, qui couvrent un terrain que personne n&apos;atteint.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>People are rounded once, in each neighbourhood, so that they add up to the total. All sums are sums of those whole numbers: rows, headline, charts and files agree to the person.</source>
        <translation>Les personnes sont arrondies une fois, dans chaque quartier, pour que leur somme soit le total. Toutes les sommes sont celles de ces entiers : lignes, titre, graphiques et fichiers concordent à la personne près.</translation>
    </message>
    <message>
        <source>What cannot be known</source>
        <translation>Ce qu&apos;on ne peut savoir</translation>
    </message>
    <message>
        <source>Near the edge of the street data care could be missing: such neighbourhoods carry a †. What was doubtful in the files is listed under Issues.</source>
        <translation>Près du bord des données de rues, du soin peut manquer : ces quartiers portent une †. Ce qui était douteux dans les fichiers est dans Alertes.</translation>
    </message>
    <message>
        <source>Where these numbers come from</source>
        <translation>D&apos;où viennent ces chiffres</translation>
    </message>
    <message>
        <source>Who can walk to care, and who cannot yet.</source>
        <translation>Qui peut aller à pied vers le soin, et qui ne le peut pas encore.</translation>
    </message>
    <message>
        <source>Free software under the Apache licence 2.0: use it, change it and pass it on.</source>
        <translation>Logiciel libre sous licence Apache 2.0 : utilisez-le, modifiez-le et partagez-le.</translation>
    </message>
    <message>
        <source>Made with Qt %1 (LGPL 3), GDAL, GEOS, PROJ, libosmium and Boost.</source>
        <translation>Fait avec Qt %1 (LGPL 3), GDAL, GEOS, PROJ, libosmium et Boost.</translation>
    </message>
    <message>
        <source>Results carry the licences of the data they were made from. Say the limit, its unit and the pace beside every figure.</source>
        <translation>Les résultats portent les licences des données dont ils sont tirés. Indiquez le seuil, son unité et l&apos;allure à côté de chaque chiffre.</translation>
    </message>
    <message>
        <source>About Cercanía</source>
        <translation>À propos de Cercanía</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Slow way</source>
        <translation>Chemin lent</translation>
    </message>
    <message>
        <source>The walk is short enough in metres, but hills, stairs, rough ground or waits take more minutes than the limit.</source>
        <translation>Le chemin est assez court en mètres, mais pentes, escaliers, sol irrégulier ou attentes prennent plus de minutes que le seuil.</translation>
    </message>
</context>
<context>
    <name>IssueWords</name>
    <message numerus="yes">
        <source>%n neighbourhood(s) lie near the edge of the street data: their figures may be too low.</source>
        <translation>
            <numerusform>%n quartier est près du bord des données de rues : ses chiffres peuvent être trop bas.</numerusform>
            <numerusform>%n quartiers sont près du bord des données de rues : leurs chiffres peuvent être trop bas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Neighbourhoods overlap; people in several count in the first alone.</source>
        <translation>
            <numerusform>Des quartiers se chevauchent ; qui habite dans plusieurs ne compte que dans le premier.</numerusform>
            <numerusform>Des quartiers se chevauchent ; qui habite dans plusieurs ne compte que dans le premier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n barrier(s) in the street data cut streets for people on foot.</source>
        <translation>
            <numerusform>%n obstacle des données de rues coupe le passage à pied.</numerusform>
            <numerusform>%n obstacles des données de rues coupent le passage à pied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some catchment outlines touched themselves and were made valid; their ground is the same.</source>
        <translation>
            <numerusform>Des contours de zones de desserte se touchaient et ont été corrigés ; le terrain est le même.</numerusform>
            <numerusform>Des contours de zones de desserte se touchaient et ont été corrigés ; le terrain est le même.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) have coordinates that cannot be; they have no place.</source>
        <translation>
            <numerusform>%n élément a des coordonnées impossibles ; il reste sans lieu.</numerusform>
            <numerusform>%n éléments ont des coordonnées impossibles ; ils restent sans lieu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) have coordinates that are no numbers; they have no place.</source>
        <translation>
            <numerusform>%n élément a des coordonnées qui ne sont pas des nombres ; il reste sans lieu.</numerusform>
            <numerusform>%n éléments ont des coordonnées qui ne sont pas des nombres ; ils restent sans lieu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n crossing(s) of lines were made junctions.</source>
        <translation>
            <numerusform>%n croisement de lignes est devenu un carrefour.</numerusform>
            <numerusform>%n croisements de lignes sont devenus des carrefours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cross another at the same level without a junction; they are not joined.</source>
        <translation>
            <numerusform>%n ligne en croise une autre au même niveau sans carrefour ; elles ne sont pas reliées.</numerusform>
            <numerusform>%n lignes en croisent d&apos;autres au même niveau sans carrefour ; elles ne sont pas reliées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A file says its coordinate system itself; the assumed one was not used.</source>
        <translation>
            <numerusform>Un fichier indique son système de coordonnées ; celui supposé n&apos;a pas servi.</numerusform>
            <numerusform>Des fichiers indiquent leur système de coordonnées ; celui supposé n&apos;a pas servi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of a table cannot be read and are left out.</source>
        <translation>
            <numerusform>%n ligne d&apos;un tableau est illisible et reste de côté.</numerusform>
            <numerusform>%n lignes d&apos;un tableau sont illisibles et restent de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n home(s) have no place on the map; their people count as unplaced.</source>
        <translation>
            <numerusform>%n logement n&apos;a pas de lieu sur la carte ; ses habitants comptent comme non placés.</numerusform>
            <numerusform>%n logements n&apos;ont pas de lieu sur la carte ; leurs habitants comptent comme non placés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of streets are connected to nothing else.</source>
        <translation>
            <numerusform>%n groupe de rues n&apos;est relié à rien d&apos;autre.</numerusform>
            <numerusform>%n groupes de rues ne sont reliés à rien d&apos;autre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scrap(s) of street are connected to nothing and too short to be used.</source>
        <translation>
            <numerusform>%n bout de rue n&apos;est relié à rien et trop court pour servir.</numerusform>
            <numerusform>%n bouts de rue ne sont reliés à rien et trop courts pour servir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n end(s) of lines were moved to join others.</source>
        <translation>
            <numerusform>%n bout de ligne a été déplacé pour rejoindre d&apos;autres.</numerusform>
            <numerusform>%n bouts de lignes ont été déplacés pour rejoindre d&apos;autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n care place(s) lie too far from any street. They do not count.</source>
        <translation>
            <numerusform>%n lieu de soin est trop loin de toute rue. Il ne compte pas.</numerusform>
            <numerusform>%n lieux de soin sont trop loin de toute rue. Ils ne comptent pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A file holds another number of features than it says.</source>
        <translation>
            <numerusform>Un fichier contient un autre nombre d&apos;éléments qu&apos;annoncé.</numerusform>
            <numerusform>Des fichiers contiennent un autre nombre d&apos;éléments qu&apos;annoncé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) are damaged and cannot be read.</source>
        <translation>
            <numerusform>%n élément est abîmé et illisible.</numerusform>
            <numerusform>%n éléments sont abîmés et illisibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) without a shape were left out of a written file.</source>
        <translation>
            <numerusform>%n élément sans forme a été omis d&apos;un fichier écrit.</numerusform>
            <numerusform>%n éléments sans forme ont été omis d&apos;un fichier écrit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) got a shorter name in a written file.</source>
        <translation>
            <numerusform>%n champ a reçu un nom plus court dans un fichier écrit.</numerusform>
            <numerusform>%n champs ont reçu des noms plus courts dans un fichier écrit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) of a kind that cannot be read were left out.</source>
        <translation>
            <numerusform>%n champ d&apos;un type illisible a été omis.</numerusform>
            <numerusform>%n champs de types illisibles ont été omis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) have a broken shape; they have no place.</source>
        <translation>
            <numerusform>%n élément a une forme cassée ; il reste sans lieu.</numerusform>
            <numerusform>%n éléments ont des formes cassées ; ils restent sans lieu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) lost parts of a kind that is not used here.</source>
        <translation>
            <numerusform>%n élément a perdu des parties d&apos;un type inutile ici.</numerusform>
            <numerusform>%n éléments ont perdu des parties d&apos;un type inutile ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) have a shape of the wrong kind; they have no place.</source>
        <translation>
            <numerusform>%n élément a une forme du mauvais type ; il reste sans lieu.</numerusform>
            <numerusform>%n éléments ont des formes du mauvais type ; ils restent sans lieu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Streets seem to be missing in %n spot(s) of the data.</source>
        <translation>
            <numerusform>Des rues semblent manquer à %n endroit des données.</numerusform>
            <numerusform>Des rues semblent manquer à %n endroits des données.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) end where another passes at another level; they are not joined.</source>
        <translation>
            <numerusform>%n ligne finit là où une autre passe à un autre niveau ; elles ne sont pas reliées.</numerusform>
            <numerusform>%n lignes finissent là où d&apos;autres passent à un autre niveau ; elles ne sont pas reliées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) repeat another and are left out.</source>
        <translation>
            <numerusform>%n ligne en répète une autre et reste de côté.</numerusform>
            <numerusform>%n lignes en répètent d&apos;autres et restent de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were split where another ends.</source>
        <translation>
            <numerusform>%n ligne a été coupée là où une autre finit.</numerusform>
            <numerusform>%n lignes ont été coupées là où d&apos;autres finissent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) have no length and are left out.</source>
        <translation>
            <numerusform>%n ligne n&apos;a pas de longueur et reste de côté.</numerusform>
            <numerusform>%n lignes n&apos;ont pas de longueur et restent de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) stop just short of another; they are not joined.</source>
        <translation>
            <numerusform>%n ligne s&apos;arrête juste avant une autre ; elles ne sont pas reliées.</numerusform>
            <numerusform>%n lignes s&apos;arrêtent juste avant d&apos;autres ; elles ne sont pas reliées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) have no street inside; their people live at one point.</source>
        <translation>
            <numerusform>%n zone n&apos;a pas de rue à l&apos;intérieur ; ses habitants sont en un point.</numerusform>
            <numerusform>%n zones n&apos;ont pas de rue à l&apos;intérieur ; leurs habitants sont en un point.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) have no shape.</source>
        <translation>
            <numerusform>%n élément n&apos;a pas de forme.</numerusform>
            <numerusform>%n éléments n&apos;ont pas de forme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) of the street data have coordinates that cannot be.</source>
        <translation>
            <numerusform>%n nœud des données de rues a des coordonnées impossibles.</numerusform>
            <numerusform>%n nœuds des données de rues ont des coordonnées impossibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Streets lead out of the data: some of their points are missing.</source>
        <translation>
            <numerusform>Des rues sortent des données : certains de leurs points manquent.</numerusform>
            <numerusform>Des rues sortent des données : certains de leurs points manquent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of street are too long to be true and are left out.</source>
        <translation>
            <numerusform>%n tronçon de rue est trop long pour être vrai et reste de côté.</numerusform>
            <numerusform>%n tronçons de rue sont trop longs pour être vrais et restent de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n street(s) stand twice in the data; the first counts.</source>
        <translation>
            <numerusform>%n rue figure deux fois dans les données ; la première compte.</numerusform>
            <numerusform>%n rues figurent deux fois dans les données ; la première compte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Coordinates lie outside the area that their coordinate system is made for.</source>
        <translation>
            <numerusform>Des coordonnées sont hors de la zone prévue pour leur système.</numerusform>
            <numerusform>Des coordonnées sont hors de la zone prévue pour leur système.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) do not say how many people live there.</source>
        <translation>
            <numerusform>%n lieu ne dit pas combien de personnes y vivent.</numerusform>
            <numerusform>%n lieux ne disent pas combien de personnes y vivent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some people live outside the street data.</source>
        <translation>
            <numerusform>Des personnes vivent hors des données de rues.</numerusform>
            <numerusform>Des personnes vivent hors des données de rues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some people live outside all neighbourhoods.</source>
        <translation>
            <numerusform>Des personnes vivent hors de tous les quartiers.</numerusform>
            <numerusform>Des personnes vivent hors de tous les quartiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The library that reads files has a remark.</source>
        <translation>
            <numerusform>La bibliothèque de lecture fait une remarque.</numerusform>
            <numerusform>La bibliothèque de lecture fait %n remarques.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n population(s) are repeated over several parts of one place.</source>
        <translation>
            <numerusform>%n population est répétée sur plusieurs parties d&apos;un même lieu.</numerusform>
            <numerusform>%n populations sont répétées sur plusieurs parties d&apos;un même lieu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n square(s) have too many ways in to be crossed; people walk round them.</source>
        <translation>
            <numerusform>%n place a trop d&apos;entrées pour être traversée ; on en fait le tour.</numerusform>
            <numerusform>%n places ont trop d&apos;entrées pour être traversées ; on en fait le tour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some sides of streets have no ground of their own: lines closer than a millimetre.</source>
        <translation>
            <numerusform>Des côtés de rues n&apos;ont pas de terrain à eux : lignes à moins d&apos;un millimètre.</numerusform>
            <numerusform>Des côtés de rues n&apos;ont pas de terrain à eux : lignes à moins d&apos;un millimètre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n street(s) are cut by a barrier.</source>
        <translation>
            <numerusform>%n rue est coupée par un obstacle.</numerusform>
            <numerusform>%n rues sont coupées par des obstacles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Latitude and longitude seem to be swapped.</source>
        <translation>
            <numerusform>La latitude et la longitude semblent inversées.</numerusform>
            <numerusform>La latitude et la longitude semblent inversées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of a file is not in UTF-8; it was read as Windows-1252.</source>
        <translation>
            <numerusform>Le texte d&apos;un fichier n&apos;est pas en UTF-8 ; il a été lu comme Windows-1252.</numerusform>
            <numerusform>Les textes de certains fichiers ne sont pas en UTF-8 ; ils ont été lus comme Windows-1252.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were shortened in a written file.</source>
        <translation>
            <numerusform>%n texte a été raccourci dans un fichier écrit.</numerusform>
            <numerusform>%n textes ont été raccourcis dans un fichier écrit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n street(s) have no length and are left out.</source>
        <translation>
            <numerusform>%n rue n&apos;a pas de longueur et reste de côté.</numerusform>
            <numerusform>%n rues n&apos;ont pas de longueur et restent de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The library that writes files has a remark.</source>
        <translation>
            <numerusform>La bibliothèque d&apos;écriture fait une remarque.</numerusform>
            <numerusform>La bibliothèque d&apos;écriture fait %n remarques.</numerusform>
        </translation>
    </message>
    <message>
        <source>feature %1</source>
        <translation>élément %1</translation>
    </message>
    <message numerus="yes">
        <source>Some heights stand at the most that the raster can hold: the ground is higher there.</source>
        <translation>
            <numerusform>Certaines altitudes atteignent le maximum du raster : le terrain y est plus haut.</numerusform>
            <numerusform>Certaines altitudes atteignent le maximum du raster : le terrain y est plus haut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A raster of heights covers nothing of the study area.</source>
        <translation>
            <numerusform>Un raster d’altitudes ne couvre rien de la zone d’étude.</numerusform>
            <numerusform>Un raster d’altitudes ne couvre rien de la zone d’étude.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heights that stand alone above or below all around them were levelled.</source>
        <translation>
            <numerusform>Des altitudes isolées, au-dessus ou au-dessous de leur entourage, ont été nivelées.</numerusform>
            <numerusform>Des altitudes isolées, au-dessus ou au-dessous de leur entourage, ont été nivelées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The walking profile heeds no slope: the heights make no difference.</source>
        <translation>
            <numerusform>Le profil de marche ignore les pentes : les altitudes ne changent rien.</numerusform>
            <numerusform>Le profil de marche ignore les pentes : les altitudes ne changent rien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some streets lie where the heights are not known; they count as flat.</source>
        <translation>
            <numerusform>Certaines rues se trouvent là où l’altitude est inconnue ; elles comptent comme plates.</numerusform>
            <numerusform>Certaines rues se trouvent là où l’altitude est inconnue ; elles comptent comme plates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Streets whose tags do not say enough are taken as passable.</source>
        <translation>
            <numerusform>Les rues dont les attributs ne disent pas assez sont prises comme praticables.</numerusform>
            <numerusform>Les rues dont les attributs ne disent pas assez sont prises comme praticables.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) repeat another one and are left out of the copy.</source>
        <translation>
            <numerusform>%n entité en répète une autre et n&apos;est pas dans la copie.</numerusform>
            <numerusform>%n entités en répètent une autre et ne sont pas dans la copie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of ground between zones belong to none.</source>
        <translation>
            <numerusform>%n morceau de terrain entre zones n&apos;appartient à aucune.</numerusform>
            <numerusform>%n morceaux de terrain entre zones n&apos;appartiennent à aucune.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n column(s) it cannot be told decimals from thousands; they were read as decimals.</source>
        <translation>
            <numerusform>Dans %n colonne, décimales et milliers ne se distinguent pas ; lus comme décimales.</numerusform>
            <numerusform>Dans %n colonnes, décimales et milliers ne se distinguent pas ; lus comme décimales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The whole numbers of %n field(s) were written as text to keep all their digits.</source>
        <translation>
            <numerusform>Les entiers de %n champ ont été écrits comme texte pour garder tous leurs chiffres.</numerusform>
            <numerusform>Les entiers de %n champs ont été écrits comme texte pour garder tous leurs chiffres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) lie far from all the others.</source>
        <translation>
            <numerusform>%n entité se trouve loin de toutes les autres.</numerusform>
            <numerusform>%n entités se trouvent loin de toutes les autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) lie exactly where another one does.</source>
        <translation>
            <numerusform>%n entité se trouve exactement là où en est une autre.</numerusform>
            <numerusform>%n entités se trouvent exactement là où en est une autre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n polygon(s) are not valid, and are repaired in the copy.</source>
        <translation>
            <numerusform>%n polygone n&apos;est pas valide et est réparé dans la copie.</numerusform>
            <numerusform>%n polygones ne sont pas valides et sont réparés dans la copie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) were written as tables, without their shapes.</source>
        <translation>
            <numerusform>%n couche a été écrite comme tableau, sans ses géométries.</numerusform>
            <numerusform>%n couches ont été écrites comme tableaux, sans leurs géométries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of the streets&apos; fields are in no mapping of words.</source>
        <translation>
            <numerusform>%n valeur des champs des rues ne figure dans aucune table de correspondance.</numerusform>
            <numerusform>%n valeurs des champs des rues ne figurent dans aucune table de correspondance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The numbers of %n column(s) have their thousands marked, and were read so.</source>
        <translation>
            <numerusform>Les nombres de %n colonne ont des séparateurs de milliers et ont été lus ainsi.</numerusform>
            <numerusform>Les nombres de %n colonnes ont des séparateurs de milliers et ont été lus ainsi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) have features without a value, which is not zero.</source>
        <translation>
            <numerusform>%n champ a des entités sans valeur, ce qui n&apos;est pas zéro.</numerusform>
            <numerusform>%n champs ont des entités sans valeur, ce qui n&apos;est pas zéro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of zones share ground.</source>
        <translation>
            <numerusform>%n paire de zones partage du terrain.</numerusform>
            <numerusform>%n paires de zones partagent du terrain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mended copy(ies) were made again from files that have changed since.</source>
        <translation>
            <numerusform>%n copie corrigée a été refaite à partir d&apos;un fichier modifié depuis.</numerusform>
            <numerusform>%n copies corrigées ont été refaites à partir de fichiers modifiés depuis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend the coordinates; till then their people count as unplaced.</source>
        <translation>Corrigez les coordonnées ; d&apos;ici là, leur population compte comme non localisée.</translation>
    </message>
    <message>
        <source>Take the assumed coordinate system out of the study&apos;s properties.</source>
        <translation>Retirez le système de coordonnées supposé des propriétés de l&apos;étude.</translation>
    </message>
    <message>
        <source>Put text with separators or line ends in quotes.</source>
        <translation>Mettez entre guillemets les textes avec séparateurs ou sauts de ligne.</translation>
    </message>
    <message>
        <source>A mended copy leaves them out.</source>
        <translation>Une copie corrigée les écarte.</translation>
    </message>
    <message>
        <source>Give the ground to a neighbour, unless nobody lives there.</source>
        <translation>Attribuez le terrain à un voisin, sauf si personne n&apos;y habite.</translation>
    </message>
    <message>
        <source>Draw the shapes anew; till then their people count as unplaced.</source>
        <translation>Redessinez les formes ; d&apos;ici là, leur population compte comme non localisée.</translation>
    </message>
    <message>
        <source>Write the numbers without marks of thousands.</source>
        <translation>Écrivez les nombres sans séparateur de milliers.</translation>
    </message>
    <message>
        <source>Place the features; till then their people count as unplaced.</source>
        <translation>Localisez les entités ; d&apos;ici là, leur population compte comme non localisée.</translation>
    </message>
    <message>
        <source>Make sure that the coordinate system is the right one.</source>
        <translation>Vérifiez que le système de coordonnées est le bon.</translation>
    </message>
    <message>
        <source>Mend the coordinates, or leave the feature out.</source>
        <translation>Corrigez les coordonnées ou écartez l&apos;entité.</translation>
    </message>
    <message>
        <source>Count each population once, shared out by area.</source>
        <translation>Comptez chaque population une fois, répartie selon la surface.</translation>
    </message>
    <message>
        <source>Keep the one that is right, or add their people up.</source>
        <translation>Gardez la bonne, ou additionnez leurs populations.</translation>
    </message>
    <message>
        <source>A mended copy has them repaired.</source>
        <translation>Une copie corrigée les contient réparés.</translation>
    </message>
    <message>
        <source>Swap the names of the two columns, or mend the coordinate system.</source>
        <translation>Échangez les noms des deux colonnes, ou corrigez le système de coordonnées.</translation>
    </message>
    <message>
        <source>Look at the texts below; if they are wrong, name the encoding in the study&apos;s properties.</source>
        <translation>Regardez les textes ci-dessous ; s&apos;ils sont faux, indiquez l&apos;encodage dans les propriétés de l&apos;étude.</translation>
    </message>
    <message>
        <source>A mended copy has the numbers without marks.</source>
        <translation>Une copie corrigée contient les nombres sans séparateurs.</translation>
    </message>
    <message>
        <source>Fill in what is known; 0 only where it is nothing.</source>
        <translation>Complétez ce qui est connu ; 0 seulement là où il n&apos;y a rien.</translation>
    </message>
    <message>
        <source>Give the shared ground to one of them.</source>
        <translation>Attribuez le terrain commun à l&apos;une d&apos;elles.</translation>
    </message>
    <message numerus="yes">
        <source>%n square(s) have no closed outline; people walk along what there is of it, not across.</source>
        <translation>
            <numerusform>%n place n&apos;a pas de contour fermé ; on longe ce qu&apos;il y en a, sans traverser.</numerusform>
            <numerusform>%n places n&apos;ont pas de contour fermé ; on longe ce qu&apos;il y en a, sans traverser.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) are too large for one shapefile and became several.</source>
        <translation>
            <numerusform>%n couche est trop grande pour un seul shapefile et en occupe plusieurs.</numerusform>
            <numerusform>%n couches sont trop grandes pour un seul shapefile et en occupent plusieurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) have fewer people than nobody.</source>
        <translation>
            <numerusform>%n entité a moins de zéro personne.</numerusform>
            <numerusform>%n entités ont moins de zéro personne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows of a shapefile&apos;s table are marked as deleted and are left out.</source>
        <translation>
            <numerusform>Des lignes de la table d’un shapefile sont marquées comme supprimées et sont omises.</numerusform>
            <numerusform>Des lignes de la table d’un shapefile sont marquées comme supprimées et sont omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the right number; till then the people cannot be counted.</source>
        <translation>Écrivez le nombre correct ; d’ici là, les personnes ne peuvent pas être comptées.</translation>
    </message>
    <message>
        <source>Make sure that nothing is missing; a mended copy is without them.</source>
        <translation>Vérifiez qu’il ne manque rien ; une copie corrigée ne les contient pas.</translation>
    </message>
</context>
<context>
    <name>LayerDataTexts</name>
    <message>
        <source>There is not enough memory for this layer.</source>
        <translation>La mémoire ne suffit pas pour cette couche.</translation>
    </message>
</context>
<context>
    <name>LayersHere</name>
    <message>
        <source>Street without a name</source>
        <translation>Rue sans nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation>Desservies</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
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
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>All of: %1</source>
        <translation>Tous : %1</translation>
    </message>
</context>
<context>
    <name>RecentStudies</name>
    <message>
        <source>%1 beyond %2</source>
        <translation>%1 au-delà de %2</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Care within %1 on foot</source>
        <translation>Soin à %1 à pied</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>%1 more rows are in the study&apos;s own tables.</source>
        <translation>%1 lignes de plus sont dans les tables de l&apos;étude.</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>En deçà</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>Au-delà</translation>
    </message>
    <message>
        <source>Share %1</source>
        <translation>Part %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Share within</source>
        <translation>Part en deçà</translation>
    </message>
    <message>
        <source>Points beside everyone</source>
        <translation>Points face à l&apos;ensemble</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Par groupe</translation>
    </message>
    <message>
        <source>Share of each group within the limit, beside that of everyone.</source>
        <translation>Part de chaque groupe en deçà du seuil, à côté de celle de l&apos;ensemble.</translation>
    </message>
    <message>
        <source>no way</source>
        <translation>pas de chemin</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>no street near enough</source>
        <translation>pas de rue assez proche</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>People by the length of their walk</source>
        <translation>Personnes selon la longueur de leur trajet</translation>
    </message>
    <message>
        <source>People by the length of their walk to care.</source>
        <translation>Personnes selon la longueur de leur trajet jusqu&apos;au soin.</translation>
    </message>
    <message>
        <source>By neighbourhood</source>
        <translation>Par quartier</translation>
    </message>
    <message>
        <source>Share of people within %1, one bar a neighbourhood.</source>
        <translation>Part des personnes à %1 ou moins, une barre par quartier.</translation>
    </message>
    <message>
        <source>People, within and beyond are for %1.</source>
        <translation>Personnes, en deçà et au-delà valent pour %1.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Median walk</source>
        <translation>Trajet médian</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Main reason</source>
        <translation>Raison principale</translation>
    </message>
    <message>
        <source>Gaps, most people beyond first</source>
        <translation>Manques, du plus au moins de personnes</translation>
    </message>
    <message>
        <source>Nobody lives beyond the limit.</source>
        <translation>Personne ne vit au-delà du seuil.</translation>
    </message>
    <message>
        <source>Care place</source>
        <translation>Lieu de soin</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>People it serves</source>
        <translation>Personnes desservies</translation>
    </message>
    <message>
        <source>Care places</source>
        <translation>Lieux de soin</translation>
    </message>
    <message>
        <source>Everyone within %1 is counted once, with the care place that is nearest on foot; those who live in none of the neighbourhoods are counted too.</source>
        <translation>Chaque personne à %1 ou moins est comptée une fois, avec le lieu de soin le plus proche à pied ; y compris qui ne vit dans aucun des quartiers.</translation>
    </message>
    <message>
        <source>Streets</source>
        <translation>Rues</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Barrières</translation>
    </message>
    <message>
        <source>Heights</source>
        <translation>Altitudes</translation>
    </message>
    <message>
        <source>Entrances</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Quartiers</translation>
    </message>
    <message>
        <source>Walking profile</source>
        <translation>Profil de marche</translation>
    </message>
    <message>
        <source>© OpenStreetMap contributors, Open Database License (ODbL) 1.0</source>
        <translation>© Contributeurs d&apos;OpenStreetMap, Open Database License (ODbL) 1.0</translation>
    </message>
    <message>
        <source>not stated; a table [credits] in the study file says it</source>
        <translation>non indiqué ; une table [credits] du fichier d&apos;étude le dit</translation>
    </message>
    <message>
        <source>%1, layer %2</source>
        <translation>%1, couche %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Source and licence</source>
        <translation>Source et licence</translation>
    </message>
    <message>
        <source>File of</source>
        <translation>Fichier du</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>SCR</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>from home to care</source>
        <translation>du domicile au soin</translation>
    </message>
    <message>
        <source>from care to home</source>
        <translation>du soin au domicile</translation>
    </message>
    <message>
        <source>there and back; the slower way decides</source>
        <translation>aller et retour ; le sens le plus lent décide</translation>
    </message>
    <message>
        <source>all people of a polygon at one point inside it</source>
        <translation>toutes les personnes d&apos;un polygone en un point intérieur</translation>
    </message>
    <message>
        <source>evenly along the rim of each polygon</source>
        <translation>également le long du bord de chaque polygone</translation>
    </message>
    <message>
        <source>evenly along the streets inside each polygon</source>
        <translation>également le long des rues dans chaque polygone</translation>
    </message>
    <message>
        <source>evenly over the ground of each polygon</source>
        <translation>également sur le terrain de chaque polygone</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norme</translation>
    </message>
    <message>
        <source>%1, %2 on the flat</source>
        <translation>%1, %2 sur le plat</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Farthest from a street</source>
        <translation>Au plus loin d&apos;une rue</translation>
    </message>
    <message>
        <source>Ground beside a street</source>
        <translation>Terrain au bord d&apos;une rue</translation>
    </message>
    <message>
        <source>Where people live</source>
        <translation>Où vivent les personnes</translation>
    </message>
    <message>
        <source>Distances</source>
        <translation>Distances</translation>
    </message>
    <message>
        <source>along streets, on the WGS 84 ellipsoid</source>
        <translation>par les rues, sur l&apos;ellipsoïde WGS 84</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Logiciel</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lus</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Retenus</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Pieces of street</source>
        <translation>Tronçons de rue</translation>
    </message>
    <message>
        <source>Features with people</source>
        <translation>Entités avec des personnes</translation>
    </message>
    <message>
        <source>What was imperfect in the data</source>
        <translation>Ce qui était imparfait dans les données</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>What these figures are not</source>
        <translation>Ce que ces chiffres ne sont pas</translation>
    </message>
    <message>
        <source>A walk is the shortest one along streets that may be walked, at a steady pace; waiting, fear, weather and the quality of care are not in it. Who lives within the limit is near care; whether there is a place for them is another question.</source>
        <translation>Le trajet est le plus court par les rues où l&apos;on peut marcher, à pas régulier ; l&apos;attente, la peur, la météo et la qualité du soin n&apos;y comptent pas. Qui vit en deçà du seuil est près du soin ; savoir s&apos;il y a une place est une autre question.</translation>
    </message>
    <message>
        <source>People are where their data put them, and no closer. Figures are rounded to whole people once, so that rows add up to their totals; shares and ranks are taken from the unrounded figures.</source>
        <translation>Les personnes sont là où leurs données les placent, sans plus de détail. Les chiffres sont arrondis une fois à des personnes entières, si bien que les lignes font leurs totaux ; parts et rangs viennent des chiffres non arrondis.</translation>
    </message>
    <message>
        <source>Method sheet</source>
        <translation>Fiche de méthode</translation>
    </message>
    <message>
        <source>Kept and left out</source>
        <translation>Retenu et écarté</translation>
    </message>
    <message>
        <source>Norm and method</source>
        <translation>Norme et méthode</translation>
    </message>
    <message>
        <source>The files, to the byte</source>
        <translation>Les fichiers, à l&apos;octet près</translation>
    </message>
    <message>
        <source>Who can walk to care within %1, at %2, and who cannot?</source>
        <translation>Qui peut aller à pied au soin en %1, à %2, et qui ne le peut pas ?</translation>
    </message>
    <message>
        <source>of %1 people live %2.</source>
        <translation>personnes sur %1 vivent %2.</translation>
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
        <source>Limit</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>People within</source>
        <translation>Personnes en deçà</translation>
    </message>
    <message>
        <source>People beyond</source>
        <translation>Personnes au-delà</translation>
    </message>
    <message>
        <source>Straight circles would claim</source>
        <translation>Des cercles diraient</translation>
    </message>
    <message>
        <source>Why they are beyond</source>
        <translation>Pourquoi elles sont au-delà</translation>
    </message>
    <message>
        <source>Share of those beyond</source>
        <translation>Part de celles au-delà</translation>
    </message>
    <message>
        <source>%1 more people live where the street data do not reach: whether care is near them cannot be told.</source>
        <translation>%1 personnes de plus vivent là où les données de rues ne vont pas : on ne peut dire si elles ont un lieu de soin proche.</translation>
    </message>
    <message>
        <source>%1 people live in none of the neighbourhoods.</source>
        <translation>%1 personnes ne vivent dans aucun des quartiers.</translation>
    </message>
    <message>
        <source>%1 people have no place on the map.</source>
        <translation>%1 personnes n&apos;ont pas de lieu sur la carte.</translation>
    </message>
    <message>
        <source>The study has no people or no neighbourhoods: this report shows the ground within reach, and counts nobody.</source>
        <translation>L&apos;étude n&apos;a pas de population ou pas de quartiers : ce rapport montre le terrain desservi et ne compte personne.</translation>
    </message>
    <message>
        <source>Care within %1</source>
        <translation>Soin à %1</translation>
    </message>
    <message>
        <source>Map of the neighbourhoods by the share of their people within %1 of care, with the catchments and the care places.</source>
        <translation>Carte des quartiers selon la part de leur population à %1 d&apos;un lieu de soin, avec les zones de desserte et les lieux de soin.</translation>
    </message>
    <message>
        <source>Map of the catchments within %1 and the care places.</source>
        <translation>Carte des zones de desserte à %1 et des lieux de soin.</translation>
    </message>
    <message>
        <source>Moved: %1.</source>
        <translation>Déplacés : %1.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Ajoutés : %1.</translation>
    </message>
    <message>
        <source>Closed: %1.</source>
        <translation>Fermés : %1.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Gain care</source>
        <translation>Gagnent</translation>
    </message>
    <message>
        <source>Lose care</source>
        <translation>Perdent</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Within before</source>
        <translation>En deçà avant</translation>
    </message>
    <message>
        <source>Within after</source>
        <translation>En deçà après</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>Map of the ground that gains or loses care in &quot;%1&quot;.</source>
        <translation>Carte du terrain qui gagne ou perd le soin dans « %1 ».</translation>
    </message>
    <message>
        <source>A dash stands for a figure that is withheld: small counts, and those that would tell them, are kept private.</source>
        <translation>Un tiret remplace un chiffre qui est réservé : les petits effectifs, et ceux qui les révéleraient, restent confidentiels.</translation>
    </message>
    <message>
        <source>Counts above 0 and below %1, and those that would tell them, are withheld.</source>
        <translation>Les effectifs supérieurs à 0 et inférieurs à %1, et ceux qui les révéleraient, sont réservés.</translation>
    </message>
    <message>
        <source>Care places and homes lie in the middle of squares of %1.</source>
        <translation>Les lieux de soins et les logements sont placés au centre de carrés de %1.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>So few people live within or beyond the limit that their number is not told.</source>
        <translation>Si peu de personnes vivent en deçà ou au-delà de la limite que leur nombre n’est pas donné.</translation>
    </message>
    <message>
        <source>Groups are counted as everyone is: where they live in one of the areas and the street data reach.</source>
        <translation>Les groupes sont comptés comme l’ensemble : là où ils vivent dans une des zones et où vont les données de rues.</translation>
    </message>
    <message>
        <source>Who can walk to all of these within %1, at %2, and who cannot: %3?</source>
        <translation>Qui peut aller à pied à tous ceux-ci en %1, à %2, et qui ne le peut pas : %3 ?</translation>
    </message>
    <message>
        <source>Services needed together</source>
        <translation>Services nécessaires ensemble</translation>
    </message>
    <message>
        <source>Services left out</source>
        <translation>Services écartés</translation>
    </message>
    <message>
        <source>Everyone within %1 of all services needed is counted once, with the care place of the service that is farthest; those who live in none of the neighbourhoods are counted too.</source>
        <translation>Toute personne à moins de %1 de tous les services nécessaires est comptée une fois, avec le lieu de soin du service le plus lointain ; ceux qui n&apos;habitent aucun des quartiers le sont aussi.</translation>
    </message>
</context>
<context>
    <name>SceneTexts</name>
    <message>
        <source>%1 beyond</source>
        <translation>%1 au-delà</translation>
    </message>
    <message>
        <source>%1 served · %2 people beyond</source>
        <translation>%1 desservi · %2 personnes au-delà</translation>
    </message>
</context>
<context>
    <name>SourceTexts</name>
    <message>
        <source>Streets</source>
        <translation>Rues</translation>
    </message>
    <message>
        <source>Care places</source>
        <translation>Lieux de soin</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Quartiers</translation>
    </message>
    <message>
        <source>© OpenStreetMap contributors</source>
        <translation>© les contributeurs d’OpenStreetMap</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>StreetWords</name>
    <message>
        <source>stairs</source>
        <translation>escalier</translation>
    </message>
    <message>
        <source>rough surface</source>
        <translation>revêtement difficile</translation>
    </message>
    <message>
        <source>too narrow</source>
        <translation>trop étroite</translation>
    </message>
    <message>
        <source>high kerb</source>
        <translation>bordure haute</translation>
    </message>
    <message>
        <source>too steep</source>
        <translation>trop raide</translation>
    </message>
    <message>
        <source>unlit</source>
        <translation>non éclairée</translation>
    </message>
    <message>
        <source>through water</source>
        <translation>à gué</translation>
    </message>
    <message>
        <source>ferry</source>
        <translation>bac</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>ascenseur</translation>
    </message>
    <message>
        <source>not for wheelchairs</source>
        <translation>interdite aux fauteuils roulants</translation>
    </message>
    <message>
        <source>misleading paving</source>
        <translation>guidage tactile trompeur</translation>
    </message>
    <message>
        <source>not known well enough</source>
        <translation>données insuffisantes</translation>
    </message>
    <message>
        <source>closed to it by law</source>
        <translation>fermée par le droit</translation>
    </message>
    <message>
        <source>footway</source>
        <translation>chemin piéton</translation>
    </message>
    <message>
        <source>path</source>
        <translation>sentier</translation>
    </message>
    <message>
        <source>pedestrian street or square</source>
        <translation>rue ou place piétonne</translation>
    </message>
    <message>
        <source>shared street</source>
        <translation>zone de rencontre</translation>
    </message>
    <message>
        <source>residential street</source>
        <translation>rue résidentielle</translation>
    </message>
    <message>
        <source>minor road</source>
        <translation>petite route</translation>
    </message>
    <message>
        <source>road of unknown kind</source>
        <translation>voie de type inconnu</translation>
    </message>
    <message>
        <source>service road</source>
        <translation>voie de service</translation>
    </message>
    <message>
        <source>track</source>
        <translation>chemin rural</translation>
    </message>
    <message>
        <source>tertiary road</source>
        <translation>route tertiaire</translation>
    </message>
    <message>
        <source>secondary road</source>
        <translation>route secondaire</translation>
    </message>
    <message>
        <source>main road</source>
        <translation>route principale</translation>
    </message>
    <message>
        <source>trunk road</source>
        <translation>voie rapide</translation>
    </message>
    <message>
        <source>motorway</source>
        <translation>autoroute</translation>
    </message>
    <message>
        <source>cycleway</source>
        <translation>piste cyclable</translation>
    </message>
    <message>
        <source>corridor</source>
        <translation>couloir</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>quai</translation>
    </message>
    <message>
        <source>pier</source>
        <translation>jetée</translation>
    </message>
    <message>
        <source>one way</source>
        <translation>sens unique</translation>
    </message>
    <message>
        <source>kerb or barrier before it</source>
        <translation>bordure ou barrière avant</translation>
    </message>
</context>
<context>
    <name>TileAddress</name>
    <message>
        <source>The address needs {z}, {x} and {y} where the tile&apos;s numbers go, as in https://tiles.example.org/{z}/{x}/{y}.png</source>
        <translation>L’adresse doit contenir {z}, {x} et {y} à la place des numéros de la tuile, comme dans https://tiles.example.org/{z}/{x}/{y}.png</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http:// and the name of a server</source>
        <translation>L’adresse doit commencer par https:// ou http:// et le nom d’un serveur</translation>
    </message>
    <message>
        <source>Background: © OpenStreetMap contributors</source>
        <translation>Fond : © les contributeurs d’OpenStreetMap</translation>
    </message>
    <message>
        <source>Background: %1</source>
        <translation>Fond : %1</translation>
    </message>
</context>
<context>
    <name>WalkExtras</name>
    <message>
        <source>Stairs</source>
        <translation>Escaliers</translation>
    </message>
    <message>
        <source>Rough surface</source>
        <translation>Revêtement irrégulier</translation>
    </message>
    <message>
        <source>Uneven ground</source>
        <translation>Sol inégal</translation>
    </message>
    <message>
        <source>Unlit street</source>
        <translation>Rue sans éclairage</translation>
    </message>
    <message>
        <source>No tactile paving</source>
        <translation>Sans guidage tactile</translation>
    </message>
    <message>
        <source>Kind of street</source>
        <translation>Type de rue</translation>
    </message>
    <message>
        <source>heights: %1 up, %2 down</source>
        <translation>altitudes : %1 de montée, %2 de descente</translation>
    </message>
    <message>
        <source>Uphill, %1</source>
        <translation>Montée, %1</translation>
    </message>
    <message>
        <source>Downhill, %1</source>
        <translation>Descente, %1</translation>
    </message>
    <message>
        <source>Wait for a lift</source>
        <translation>Attente de l’ascenseur</translation>
    </message>
    <message>
        <source>Wait at a crossing</source>
        <translation>Attente à un passage</translation>
    </message>
</context>
<context>
    <name>WizardWords</name>
    <message>
        <source>points</source>
        <translation>des points</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>des lignes</translation>
    </message>
    <message>
        <source>polygons</source>
        <translation>des polygones</translation>
    </message>
    <message>
        <source>a table without places</source>
        <translation>une table sans lieux</translation>
    </message>
    <message>
        <source>Streets are lines.</source>
        <translation>Les rues sont des lignes.</translation>
    </message>
    <message>
        <source>Barriers are lines or polygons.</source>
        <translation>Les barrières sont des lignes ou des polygones.</translation>
    </message>
    <message>
        <source>Care places are points or polygons.</source>
        <translation>Les lieux de soin sont des points ou des polygones.</translation>
    </message>
    <message>
        <source>People are counted at points or in polygons.</source>
        <translation>Les personnes se comptent en points ou en polygones.</translation>
    </message>
    <message>
        <source>Neighbourhoods are polygons.</source>
        <translation>Les quartiers sont des polygones.</translation>
    </message>
    <message>
        <source>Streets</source>
        <translation>Rues</translation>
    </message>
    <message>
        <source>Care places</source>
        <translation>Lieux de soin</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Limit and pace</source>
        <translation>Seuil et allure</translation>
    </message>
    <message>
        <source>Choose the file with the streets.</source>
        <translation>Choisissez le fichier des rues.</translation>
    </message>
    <message>
        <source>These streets cannot be used: choose another file or layer.</source>
        <translation>Ces rues sont inutilisables : choisissez un autre fichier ou une autre couche.</translation>
    </message>
    <message>
        <source>These barriers cannot be used: choose another file, or leave them out.</source>
        <translation>Ces barrières sont inutilisables : choisissez un autre fichier ou laissez-les de côté.</translation>
    </message>
    <message>
        <source>Choose the file with the care places.</source>
        <translation>Choisissez le fichier des lieux de soin.</translation>
    </message>
    <message>
        <source>These care places cannot be used: choose another file or layer.</source>
        <translation>Ces lieux de soin sont inutilisables : choisissez un autre fichier ou une autre couche.</translation>
    </message>
    <message>
        <source>Every service is left out: check at least one.</source>
        <translation>Tous les services sont exclus : cochez-en au moins un.</translation>
    </message>
    <message>
        <source>Choose the file with the people, or check Only catchments.</source>
        <translation>Choisissez le fichier des personnes ou cochez Zones de desserte seulement.</translation>
    </message>
    <message>
        <source>These people cannot be used: choose another file or layer.</source>
        <translation>Ces personnes sont inutilisables : choisissez un autre fichier ou une autre couche.</translation>
    </message>
    <message>
        <source>Choose the field with the number of people.</source>
        <translation>Choisissez le champ du nombre de personnes.</translation>
    </message>
    <message>
        <source>Choose the file with the neighbourhoods to rank.</source>
        <translation>Choisissez le fichier des quartiers à classer.</translation>
    </message>
    <message>
        <source>These neighbourhoods cannot be used: choose another file or layer.</source>
        <translation>Ces quartiers sont inutilisables : choisissez un autre fichier ou une autre couche.</translation>
    </message>
    <message>
        <source>Type a limit with its unit, such as 12 min or 600 m.</source>
        <translation>Tapez un seuil avec son unité, comme 12 min ou 600 m.</translation>
    </message>
    <message>
        <source>At one point inside</source>
        <translation>En un point intérieur</translation>
    </message>
    <message>
        <source>Along the rim of the block</source>
        <translation>Le long du bord de l&apos;îlot</translation>
    </message>
    <message>
        <source>Along the streets inside</source>
        <translation>Le long des rues intérieures</translation>
    </message>
    <message>
        <source>Evenly over the ground</source>
        <translation>Uniformément sur le sol</translation>
    </message>
    <message numerus="yes">
        <source>%1 point(s)</source>
        <translation>
            <numerusform>%1 point</numerusform>
            <numerusform>%1 points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s)</source>
        <translation>
            <numerusform>%1 ligne</numerusform>
            <numerusform>%1 lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 area(s)</source>
        <translation>
            <numerusform>%1 zone</numerusform>
            <numerusform>%1 zones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) without places</source>
        <translation>
            <numerusform>%1 ligne sans lieu</numerusform>
            <numerusform>%1 lignes sans lieu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds %2.</source>
        <translation>%1 contient %2.</translation>
    </message>
    <message>
        <source>%1 is a street map: choose it in the step Streets.</source>
        <translation>%1 est une carte de rues : choisissez-la à l&apos;étape Rues.</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 en tout</translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <translation>p. ex. %1</translation>
    </message>
    <message>
        <source>From home to care</source>
        <translation>Du domicile au lieu de soin</translation>
    </message>
    <message>
        <source>From care to home</source>
        <translation>Du lieu de soin au domicile</translation>
    </message>
    <message>
        <source>There and back</source>
        <translation>Aller et retour</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brésil</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Biélorussie</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Chine</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombie</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danemark</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlande</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grèce</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hongrie</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlande</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islande</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norvège</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippines</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Pologne</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Roumanie</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suède</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovaquie</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thaïlande</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turquie</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>The whole world</source>
        <translation>Le monde entier</translation>
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
        <translation>Personne n&apos;y habite</translation>
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
        <translation>Ouverture de l&apos;étude</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Actualisation</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Joining streets</source>
        <translation>Raccordement des rues</translation>
    </message>
    <message>
        <source>Placing people</source>
        <translation>Placement des habitants</translation>
    </message>
    <message>
        <source>Reading the data</source>
        <translation>Lecture des données</translation>
    </message>
    <message>
        <source>%1 m/s</source>
        <translation>%1 m/s</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Adulte</translation>
    </message>
    <message>
        <source>With a cane or a walker</source>
        <translation>Canne ou déambulateur</translation>
    </message>
    <message>
        <source>With a small child</source>
        <translation>Avec un jeune enfant</translation>
    </message>
    <message>
        <source>By bicycle</source>
        <translation>À vélo</translation>
    </message>
    <message>
        <source>With caution at night</source>
        <translation>La nuit, avec prudence</translation>
    </message>
    <message>
        <source>60 to 69 years old</source>
        <translation>60 à 69 ans</translation>
    </message>
    <message>
        <source>70 to 79 years old</source>
        <translation>70 à 79 ans</translation>
    </message>
    <message>
        <source>80 years and older</source>
        <translation>80 ans et plus</translation>
    </message>
    <message>
        <source>Manual wheelchair</source>
        <translation>Fauteuil roulant manuel</translation>
    </message>
    <message>
        <source>Powered wheelchair</source>
        <translation>Fauteuil roulant électrique</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>beyond %1, or no way</source>
        <translation>au-delà de %1, ou sans chemin</translation>
    </message>
    <message>
        <source>Comparing profiles</source>
        <translation>Comparaison des profils</translation>
    </message>
    <message>
        <source>With a white cane</source>
        <translation>Avec une canne blanche</translation>
    </message>
    <message>
        <source>A slow way: hills, stairs or waits</source>
        <translation>Un chemin lent : pentes, escaliers ou attentes</translation>
    </message>
    <message numerus="yes">
        <source>%1 of at least one of %n service(s)</source>
        <translation>
            <numerusform>%1 du service nécessaire</numerusform>
            <numerusform>%1 d&apos;au moins un de %n services</numerusform>
        </translation>
    </message>
    <message>
        <source>A service that nobody offers</source>
        <translation>Un service que personne n&apos;offre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
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
        <translation>Ouvrir la ville d&apos;exemple</translation>
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
    <message>
        <source>New study…</source>
        <translation>Nouvelle étude…</translation>
    </message>
    <message>
        <source>Print map…</source>
        <translation>Imprimer la carte…</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Scale and north</source>
        <translation>Échelle et nord</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Ten-minute tour</source>
        <translation>Visite en dix minutes</translation>
    </message>
    <message>
        <source>Words we use</source>
        <translation>Les mots employés</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Where these numbers come from</source>
        <translation>D&apos;où viennent ces chiffres</translation>
    </message>
    <message>
        <source>Update automatically</source>
        <translation>Actualiser automatiquement</translation>
    </message>
    <message>
        <source>Study properties…</source>
        <translation>Propriétés de l’étude…</translation>
    </message>
    <message>
        <source>Add people…</source>
        <translation>Ajouter des personnes…</translation>
    </message>
    <message>
        <source>Layers…</source>
        <translation>Couches…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Coordinate grid</source>
        <translation>Grille de coordonnées</translation>
    </message>
    <message>
        <source>Move by the arrow keys</source>
        <translation>Déplacer avec les flèches</translation>
    </message>
    <message>
        <source>Check inputs (loading doctor)…</source>
        <translation>Vérifier les données…</translation>
    </message>
    <message>
        <source>Report PDF…</source>
        <translation>Rapport PDF…</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Écrire le rapport</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Rétablir : %1</translation>
    </message>
    <message>
        <source>Compare profiles…</source>
        <translation>Comparer les profils…</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::AddPeopleDialog</name>
    <message>
        <source>Add people</source>
        <translation>Ajouter des personnes</translation>
    </message>
    <message>
        <source>Add these people</source>
        <translation>Ajouter ces personnes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Still reading; a moment more.</source>
        <translation>Lecture en cours ; encore un instant.</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 personnes</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::BackgroundController</name>
    <message>
        <source>%1 cannot be the background.</source>
        <translation>%1 ne peut pas servir de fond.</translation>
    </message>
    <message>
        <source>This address cannot be used.</source>
        <translation>Cette adresse est inutilisable.</translation>
    </message>
    <message>
        <source>The background map does not come.</source>
        <translation>Le fond de carte n’arrive pas.</translation>
    </message>
    <message>
        <source>Background map</source>
        <translation>Fond de carte</translation>
    </message>
    <message>
        <source>Map pictures (*.mbtiles);;All files (*)</source>
        <translation>Images de carte (*.mbtiles);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Address of the tiles, with {z}, {x} and {y}.
The server learns which part of the world you look at; respect its terms of use.</source>
        <translation>Adresse des tuiles, avec {z}, {x} et {y}.
Le serveur saura quelle partie du monde vous regardez ; respectez ses conditions d’utilisation.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>MBTiles file…</source>
        <translation>Fichier MBTiles…</translation>
    </message>
    <message>
        <source>Tile address…</source>
        <translation>Adresse de tuiles…</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::BackgroundRow</name>
    <message>
        <source>Background map</source>
        <translation>Fond de carte</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::CarePage</name>
    <message>
        <source>Where is care?</source>
        <translation>Où est le soin ?</translation>
    </message>
    <message>
        <source>Points or areas: care blocks, nurseries, health centres, laundries.</source>
        <translation>Points ou zones : îlots de soin, crèches, centres de santé, laveries.</translation>
    </message>
    <message>
        <source>Choose the care places, or drop their file here</source>
        <translation>Choisissez les lieux de soin ou déposez leur fichier ici</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>(none: all count)</source>
        <translation>(aucun : tous comptent)</translation>
    </message>
    <message>
        <source>Services that count</source>
        <translation>Services pris en compte</translation>
    </message>
    <message>
        <source>capacity in the field &apos;%1&apos;</source>
        <translation>capacité dans le champ « %1 »</translation>
    </message>
    <message>
        <source>opening hours in the field &apos;%1&apos;</source>
        <translation>horaires dans le champ « %1 »</translation>
    </message>
    <message>
        <source>Also found: %1. A limit of walking does not use them.</source>
        <translation>Trouvé aussi : %1. Un seuil de marche ne les utilise pas.</translation>
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
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
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
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>Enregistrer en %1…</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>The chart was not saved.</source>
        <translation>Le graphique n&apos;a pas été enregistré.</translation>
    </message>
    <message>
        <source>Copy or save the chart</source>
        <translation>Copier ou enregistrer le graphique</translation>
    </message>
    <message>
        <source>The chart was not copied.</source>
        <translation>Le graphique n’a pas été copié.</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::CheckDialog</name>
    <message>
        <source>no coordinate system</source>
        <translation>aucun système de coordonnées</translation>
    </message>
    <message>
        <source>%1 kept · %2 to repair · %3 to leave out</source>
        <translation>%1 gardées · %2 à réparer · %3 à écarter</translation>
    </message>
    <message>
        <source>Text such as: %1</source>
        <translation>Textes comme : %1</translation>
    </message>
    <message>
        <source>%1 of %2 filled</source>
        <translation>%1 sur %2 remplies</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Loading doctor</source>
        <translation>Diagnostic des données</translation>
    </message>
    <message>
        <source>What is in the files of this study, and what is wrong with it</source>
        <translation>Ce que contiennent les fichiers de cette étude, et ce qui ne va pas</translation>
    </message>
    <message>
        <source>Files of the study</source>
        <translation>Fichiers de l&apos;étude</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The study has no file that can be looked at this way.</source>
        <translation>L&apos;étude n&apos;a aucun fichier qui puisse être examiné ainsi.</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>Nothing is wrong with this file.</source>
        <translation>Rien à signaler dans ce fichier.</translation>
    </message>
    <message>
        <source>Use a mended copy…</source>
        <translation>Utiliser une copie corrigée…</translation>
    </message>
    <message>
        <source>The file itself stays as it is; the study takes the copy.</source>
        <translation>Le fichier reste tel quel ; l&apos;étude utilise la copie.</translation>
    </message>
    <message>
        <source>Count each once</source>
        <translation>Compter chacune une fois</translation>
    </message>
    <message>
        <source>Count each population once</source>
        <translation>Compter chaque population une fois</translation>
    </message>
    <message>
        <source>Save a mended copy</source>
        <translation>Enregistrer une copie corrigée</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Use a mended copy of %1</source>
        <translation>Utiliser une copie corrigée de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to look at</source>
        <translation>
            <numerusform>%n fichier à examiner</numerusform>
            <numerusform>%n fichiers à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in these files, and what is wrong with it</source>
        <translation>Ce que contiennent ces fichiers et ce qui ne va pas</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::CompareBar</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>with</source>
        <translation>avec</translation>
    </message>
    <message>
        <source>First state</source>
        <translation>Premier état</translation>
    </message>
    <message>
        <source>Second state</source>
        <translation>Second état</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Rideau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>Retour à la carte</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::ComparePanel</name>
    <message>
        <source>Catchments only. Add people to count them.</source>
        <translation>Zones de desserte seulement. Ajoutez des personnes pour les compter.</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Actualisation</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbourhood(s) do not differ.</source>
        <translation>
            <numerusform>%n quartier ne diffère pas.</numerusform>
            <numerusform>%n quartiers ne diffèrent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>People %1</source>
        <translation>Personnes %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; · %2</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; · %2</translation>
    </message>
    <message>
        <source>&lt;b&gt;As many people&lt;/b&gt; within the limit</source>
        <translation>&lt;b&gt;Autant de personnes&lt;/b&gt; dans le seuil</translation>
    </message>
    <message>
        <source>&lt;b&gt;&lt;font color=&quot;%1&quot;&gt;%2 people&lt;/font&gt;&lt;/b&gt; within the limit</source>
        <translation>&lt;b&gt;&lt;font color=&quot;%1&quot;&gt;%2 personnes&lt;/font&gt;&lt;/b&gt; dans le seuil</translation>
    </message>
    <message>
        <source>Compared neighbourhoods</source>
        <translation>Quartiers comparés</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::CompareProfilesDialog</name>
    <message>
        <source>Compared profiles</source>
        <translation>Profils comparés</translation>
    </message>
    <message>
        <source>Loss by neighbourhood</source>
        <translation>Perte par quartier</translation>
    </message>
    <message>
        <source>Streets that cut people off</source>
        <translation>Rues qui coupent la route</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Compare profiles</source>
        <translation>Comparer les profils</translation>
    </message>
    <message>
        <source>Who reaches care, and whom the streets leave behind</source>
        <translation>Qui atteint les soins, et qui les rues laissent derrière</translation>
    </message>
    <message>
        <source>Profiles to compare</source>
        <translation>Profils à comparer</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Quartiers</translation>
    </message>
    <message>
        <source>Streets that cut off</source>
        <translation>Rues qui coupent la route</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The others are held against: %1</source>
        <translation>Les autres sont comparés à : %1</translation>
    </message>
    <message>
        <source>Tick two profiles or more.</source>
        <translation>Cochez deux profils ou plus.</translation>
    </message>
    <message>
        <source>The study has changed since. Compare again.</source>
        <translation>L’étude a changé depuis. Comparez de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbourhood(s) lose nobody.</source>
        <translation>
            <numerusform>%n quartier ne perd personne.</numerusform>
            <numerusform>%n quartiers ne perdent personne.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercania::viewer::CompareStrip</name>
    <message>
        <source>Net</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>people within the limit</source>
        <translation>personnes dans le seuil</translation>
    </message>
    <message>
        <source>Gain care</source>
        <translation>Gagnent l&apos;accès</translation>
    </message>
    <message>
        <source>Lose care</source>
        <translation>Perdent l&apos;accès</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::CompareView</name>
    <message>
        <source>%1 · %2 beyond</source>
        <translation>%1 · %2 au-delà</translation>
    </message>
    <message>
        <source>Border between %1 and %2</source>
        <translation>Limite entre %1 et %2</translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys</source>
        <translation>Faites glisser, ou utilisez les flèches</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::CoverageChart</name>
    <message>
        <source>Neighbourhood</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Served (%)</source>
        <translation>Desservi (%)</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::DockTitle</name>
    <message>
        <source>Drag to move this panel; a double click lets it float</source>
        <translation>Faites glisser pour déplacer ce panneau ; un double-clic le rend flottant</translation>
    </message>
    <message>
        <source>Put back into the window</source>
        <translation>Remettre dans la fenêtre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Let it float</source>
        <translation>Rendre flottant</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::DoctorList</name>
    <message>
        <source>Loading doctor</source>
        <translation>Diagnostic des données</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n point à examiner</numerusform>
            <numerusform>%n points à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is wrong with this layer</source>
        <translation>rien ne cloche dans cette couche</translation>
    </message>
    <message>
        <source>Count them as they stand</source>
        <translation>Les compter telles quelles</translation>
    </message>
    <message>
        <source>Count each once</source>
        <translation>Compter chacune une fois</translation>
    </message>
    <message>
        <source>Coordinates: %1</source>
        <translation>Coordonnées : %1</translation>
    </message>
    <message>
        <source>Text such as: %1</source>
        <translation>Texte tel que : %1</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::Document</name>
    <message>
        <source>Untitled study</source>
        <translation>Étude sans titre</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::DragNote</name>
    <message>
        <source>%1 from a street: would not count</source>
        <translation>À %1 d&apos;une rue : ne compterait pas</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; gain care</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; gagnent l&apos;accès</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; lose care</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; perdent l&apos;accès</translation>
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
    <message>
        <source>The walk</source>
        <translation>Le trajet</translation>
    </message>
    <message>
        <source>All layers here (%1)</source>
        <translation>Toutes les couches ici (%1)</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::ExplainPanel</name>
    <message>
        <source>Click a place on the map to see its walk to care.</source>
        <translation>Cliquez sur un lieu de la carte pour voir son chemin vers le soin.</translation>
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
    <message>
        <source>Almost reached by</source>
        <translation>L&apos;atteignent presque</translation>
    </message>
    <message>
        <source>nearest home, people</source>
        <translation>logement le plus proche, personnes</translation>
    </message>
    <message>
        <source>What takes more or less time</source>
        <translation>Ce qui allonge ou raccourcit le temps</translation>
    </message>
    <message>
        <source>on the streets</source>
        <translation>dans les rues</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En tout</translation>
    </message>
    <message>
        <source>Smaller ones</source>
        <translation>Autres, plus petits</translation>
    </message>
    <message>
        <source>Each service needed</source>
        <translation>Chaque service nécessaire</translation>
    </message>
    <message>
        <source>%1: beyond</source>
        <translation>%1 : au-delà</translation>
    </message>
    <message>
        <source>no way</source>
        <translation>aucun chemin</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::FacilityMover</name>
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
    <name>cercania::viewer::FailureBar</name>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::FieldsChoice</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s): %1</source>
        <translation>
            <numerusform>%n champ : %1</numerusform>
            <numerusform>%n champs : %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercania::viewer::FindingCard</name>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercania::viewer::GroupChart</name>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>(%1 points)</source>
        <translation>(%1 points)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Served (%)</source>
        <translation>Desservi (%)</translation>
    </message>
    <message>
        <source>Gap (points)</source>
        <translation>Écart (points)</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::HeadlinePanel</name>
    <message numerus="yes">
        <source>%n neighbourhood(s)</source>
        <translation>
            <numerusform>%n quartier</numerusform>
            <numerusform>%n quartiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Actualisation</translation>
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
        <source>&lt;b&gt;&lt;font color=&quot;%1&quot;&gt;%2 fewer people&lt;/font&gt;&lt;/b&gt; than in Base %3</source>
        <translation>&lt;b&gt;&lt;font color=&quot;%1&quot;&gt;%2 personnes de moins&lt;/font&gt;&lt;/b&gt; que dans la Base %3</translation>
    </message>
    <message>
        <source>&lt;b&gt;&lt;font color=&quot;%1&quot;&gt;%2 more people&lt;/font&gt;&lt;/b&gt; than in Base %3</source>
        <translation>&lt;b&gt;&lt;font color=&quot;%1&quot;&gt;%2 personnes de plus&lt;/font&gt;&lt;/b&gt; que dans la Base %3</translation>
    </message>
    <message>
        <source>Gain care</source>
        <translation>Gagnent l&apos;accès</translation>
    </message>
    <message>
        <source>Lose care</source>
        <translation>Perdent l&apos;accès</translation>
    </message>
    <message>
        <source>Nobody is %1. &lt;a href=&quot;%2&quot;&gt;Try %3.&lt;/a&gt;</source>
        <translation>Personne n&apos;est %1. &lt;a href=&quot;%2&quot;&gt;Essayez %3.&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Left: the neighbourhoods within. Right: those beyond.</source>
        <translation>Gauche : les quartiers en deçà. Droite : ceux au-delà.</translation>
    </message>
    <message>
        <source>Catchments only. Add people to count them. &lt;a href=&quot;%1&quot;&gt;Add people…&lt;/a&gt;</source>
        <translation>Zones de desserte seulement. Ajoutez des personnes pour les compter. &lt;a href=&quot;%1&quot;&gt;Ajouter des personnes…&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Straight circles would claim %1 (%2).</source>
        <translation>Des cercles annonceraient %1 (%2).</translation>
    </message>
    <message>
        <source>population %1</source>
        <translation>population %1</translation>
    </message>
    <message>
        <source>No care place counts: all are closed, or left out of the question.</source>
        <translation>Aucun lieu de soin ne compte : tous sont fermés ou écartés de la question.</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::HelpDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Rien d&apos;anormal dans les données.</translation>
    </message>
    <message>
        <source>%1 (%2 cases)</source>
        <translation>%1 (%2 cas)</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Raise the limit of %1…</source>
        <translation>Augmenter la limite de %1…</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::JobSegment</name>
    <message>
        <source>%1 s left</source>
        <translation>%1 s restantes</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>%1 min restantes</translation>
    </message>
    <message>
        <source>%1… %2</source>
        <translation>%1… %2</translation>
    </message>
    <message>
        <source>Jobs: %1</source>
        <translation>Tâches : %1</translation>
    </message>
    <message>
        <source>Show the jobs</source>
        <translation>Afficher les tâches</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::JobsPopover</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>done in %1 s</source>
        <translation>fait en %1 s</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Nothing runs, and nothing took long.</source>
        <translation>Rien en cours, et rien n&apos;a été long.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::LayerLoader</name>
    <message>
        <source>It holds no places to draw.</source>
        <translation>Il ne contient aucun lieu à dessiner.</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::LayerRow</name>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Laisser ce fichier de côté</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>This layer does not say its coordinate system. Which one is it? It is taken for every layer of the study that says none.</source>
        <translation>Cette couche ne dit pas son système de coordonnées. Lequel est-ce ? Il vaudra pour toute couche de l&apos;étude qui n&apos;en dit aucun.</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Système de coordonnées</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L&apos;utiliser</translation>
    </message>
    <message>
        <source>EPSG:4326 (longitude and latitude)</source>
        <translation>EPSG:4326 (longitude et latitude)</translation>
    </message>
    <message>
        <source>EPSG:9377 (Colombia, national origin)</source>
        <translation>EPSG:9377 (Colombie, origine nationale)</translation>
    </message>
    <message>
        <source>EPSG:3116 (Colombia, Bogotá zone)</source>
        <translation>EPSG:3116 (Colombie, zone de Bogotá)</translation>
    </message>
    <message>
        <source>EPSG:2154 (France, Lambert 93)</source>
        <translation>EPSG:2154 (France, Lambert 93)</translation>
    </message>
    <message>
        <source>EPSG code, such as 9377</source>
        <translation>Code EPSG, comme 9377</translation>
    </message>
    <message>
        <source>This layer lies elsewhere than the streets: no place of it has a street near.</source>
        <translation>Cette couche est ailleurs que les rues : aucun de ses lieux n&apos;a de rue à proximité.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>street map</source>
        <translation>carte de rues</translation>
    </message>
    <message>
        <source>Type the EPSG code of the layer.</source>
        <translation>Tapez le code EPSG de la couche.</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::LayerTexts</name>
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
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevé</translation>
    </message>
    <message>
        <source>People within reach</source>
        <translation>Personnes desservies</translation>
    </message>
    <message>
        <source>People beyond</source>
        <translation>Personnes au-delà</translation>
    </message>
    <message>
        <source>Share within reach</source>
        <translation>Part desservie</translation>
    </message>
    <message>
        <source>Median distance, m</source>
        <translation>Distance médiane, m</translation>
    </message>
    <message>
        <source>Median time, s</source>
        <translation>Temps médian, s</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Near the edge of the streets</source>
        <translation>Près du bord des rues</translation>
    </message>
    <message>
        <source>Other values</source>
        <translation>Autres valeurs</translation>
    </message>
    <message>
        <source>Mean distance, m</source>
        <translation>Distance moyenne, m</translation>
    </message>
    <message>
        <source>Mean time, s</source>
        <translation>Temps moyen, s</translation>
    </message>
    <message>
        <source>Nearest place, code</source>
        <translation>Lieu le plus proche, code</translation>
    </message>
    <message>
        <source>Nearest place</source>
        <translation>Lieu le plus proche</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::LayersController</name>
    <message>
        <source>People walk on these streets.</source>
        <translation>On marche dans ces rues.</translation>
    </message>
    <message>
        <source>These are the places of care that people walk to.</source>
        <translation>Ce sont les lieux de soin où l’on va à pied.</translation>
    </message>
    <message>
        <source>These are the people who are counted.</source>
        <translation>Ce sont les personnes que l’on compte.</translation>
    </message>
    <message>
        <source>These are the neighbourhoods that are ranked.</source>
        <translation>Ce sont les quartiers que l’on classe.</translation>
    </message>
    <message>
        <source>Nobody walks across these.</source>
        <translation>Personne ne les traverse à pied.</translation>
    </message>
    <message>
        <source>Layers (%1)</source>
        <translation>Couches (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Add layers…</source>
        <translation>Ajouter des couches…</translation>
    </message>
    <message>
        <source>Zoom to</source>
        <translation>Zoomer sur la couche</translation>
    </message>
    <message>
        <source>Show only this</source>
        <translation>Afficher seulement celle-ci</translation>
    </message>
    <message>
        <source>Style…</source>
        <translation>Style…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
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
        <source>Choose a layer first</source>
        <translation>Choisissez d’abord une couche</translation>
    </message>
    <message>
        <source>This layer has one look</source>
        <translation>Cette couche n’a qu’un aspect</translation>
    </message>
    <message>
        <source>Add layers</source>
        <translation>Ajouter des couches</translation>
    </message>
    <message>
        <source>%1 cannot be laid over the map.</source>
        <translation>%1 ne peut pas être posé sur la carte.</translation>
    </message>
    <message>
        <source>All %1 layers</source>
        <translation>Les %1 couches</translation>
    </message>
    <message>
        <source>Which layer of %1?</source>
        <translation>Quelle couche de %1 ?</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Style of %1</source>
        <translation>Style de %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>The study goes on using them; only their picture leaves the map. Layers &gt; Put back brings it again.</source>
        <translation>L’étude continue de les utiliser ; seul leur dessin quitte la carte. Couches &gt; Remettre le ramène.</translation>
    </message>
    <message>
        <source>Take it off the map</source>
        <translation>La retirer de la carte</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>Remettre %1</translation>
    </message>
    <message>
        <source>Find %1</source>
        <translation>Retrouver %1</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>Où est %1 ?</translation>
    </message>
    <message>
        <source>Streets</source>
        <translation>Rues</translation>
    </message>
    <message>
        <source>Care places</source>
        <translation>Lieux de soin</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Quartiers</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Barrières</translation>
    </message>
    <message>
        <source>Just a layer</source>
        <translation>Une simple couche</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Rôle de %1</translation>
    </message>
    <message>
        <source>Care places and names are always on top</source>
        <translation>Les lieux de soin et les noms sont toujours au-dessus</translation>
    </message>
    <message>
        <source>It is as far up as it can be</source>
        <translation>Elle est déjà aussi haut que possible</translation>
    </message>
    <message>
        <source>It is as far down as it can be</source>
        <translation>Elle est déjà aussi bas que possible</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::LayersExportDialog</name>
    <message>
        <source>Export layers</source>
        <translation>Exporter des couches</translation>
    </message>
    <message>
        <source>Neighbourhoods with their people and gaps</source>
        <translation>Quartiers avec leur population et leurs lacunes</translation>
    </message>
    <message>
        <source>Catchments</source>
        <translation>Zones de desserte</translation>
    </message>
    <message>
        <source>Streets reached, with the cost at their ends</source>
        <translation>Rues atteintes, avec le coût à leurs extrémités</translation>
    </message>
    <message>
        <source>Homes with their nearest care</source>
        <translation>Logements avec leur service de soin le plus proche</translation>
    </message>
    <message>
        <source>Care places, with what is tried out</source>
        <translation>Lieux de soin, avec ce qui est testé</translation>
    </message>
    <message>
        <source>Streets as they were joined</source>
        <translation>Rues telles qu&apos;elles ont été jointes</translation>
    </message>
    <message>
        <source>This study counts nobody</source>
        <translation>Cette étude ne compte personne</translation>
    </message>
    <message>
        <source>A GeoPackage takes them all; a shapefile, GeoJSON or CSV file holds one layer, and the others go beside it.</source>
        <translation>Un GeoPackage les reçoit toutes ; un fichier shapefile, GeoJSON ou CSV contient une seule couche, et les autres vont à côté.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::LayersHereView</name>
    <message>
        <source>All layers here</source>
        <translation>Toutes les couches ici</translation>
    </message>
    <message>
        <source>No layer has anything here.</source>
        <translation>Aucune couche n’a rien ici.</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::LayersPanel</name>
    <message>
        <source>Care block anchor</source>
        <translation>Ancre d&apos;îlot de soin</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>Garde d&apos;enfants</translation>
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
        <source>Add layers…</source>
        <translation>Ajouter des couches…</translation>
    </message>
    <message>
        <source>What can be done with a layer</source>
        <translation>Ce que l’on peut faire d’une couche</translation>
    </message>
    <message>
        <source>Where did it go?</source>
        <translation>Où est-elle passée ?</translation>
    </message>
    <message>
        <source>Show a layer</source>
        <translation>Afficher une couche</translation>
    </message>
    <message>
        <source>Hide a layer</source>
        <translation>Masquer une couche</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Masquer %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Afficher seulement %1</translation>
    </message>
    <message>
        <source>Opacity of %1</source>
        <translation>Opacité de %1</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Tous les services</translation>
    </message>
    <message>
        <source>Only this service</source>
        <translation>Seulement ce service</translation>
    </message>
    <message>
        <source>All of these within reach</source>
        <translation>Tous ceux-ci à portée</translation>
    </message>
    <message>
        <source>No field of the care places tells what they offer.</source>
        <translation>Aucun champ des lieux de soin ne dit ce qu&apos;ils offrent.</translation>
    </message>
    <message>
        <source>A place is served only where each of these is within the limit: %1.</source>
        <translation>Un lieu n&apos;est desservi que là où chacun de ceux-ci est dans le seuil : %1.</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Aucun service</translation>
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
        <translation>Personne n&apos;y habite</translation>
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
        <translation>Gagne l&apos;accès</translation>
    </message>
    <message>
        <source>Gains care within %1</source>
        <translation>Gagne l&apos;accès à %1</translation>
    </message>
    <message>
        <source>Loses care</source>
        <translation>Perd l&apos;accès</translation>
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
        <translation>Ancre d&apos;îlot de soin</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>Garde d&apos;enfants</translation>
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
        <source>No value</source>
        <translation>Sans valeur</translation>
    </message>
    <message>
        <source>Streets, by the walk to care</source>
        <translation>Rues, selon la marche jusqu’au soin</translation>
    </message>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevé</translation>
    </message>
    <message>
        <source>Left to right: %1, low to high</source>
        <translation>De gauche à droite : %1, de faible à élevé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
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
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercania::viewer::LimitPage</name>
    <message>
        <source>Bogotá care system</source>
        <translation>Système de soin de Bogotá</translation>
    </message>
    <message>
        <source>Bogotá plan (POT), art. 171</source>
        <translation>Plan de Bogotá (POT), art. 171</translation>
    </message>
    <message>
        <source>Bogotá plan (POT), art. 171; care system</source>
        <translation>Plan de Bogotá (POT), art. 171 ; système de soin</translation>
    </message>
    <message>
        <source>How far is near?</source>
        <translation>À quelle distance est-ce proche ?</translation>
    </message>
    <message>
        <source>A limit on the metres walked or on the minutes taken, from the door.</source>
        <translation>Un seuil de mètres marchés ou de minutes, depuis la porte.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Name of the study</source>
        <translation>Nom de l&apos;étude</translation>
    </message>
    <message>
        <source>Untitled study</source>
        <translation>Étude sans titre</translation>
    </message>
    <message>
        <source>metres walked</source>
        <translation>mètres marchés</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>Minutes or metres of your own</source>
        <translation>Vos minutes ou vos mètres</translation>
    </message>
    <message>
        <source>12 min or 600 m</source>
        <translation>12 min ou 600 m</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Allure</translation>
    </message>
    <message>
        <source>This profile is damaged.</source>
        <translation>Ce profil est endommagé.</translation>
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
    <message>
        <source>The sample city is not installed.</source>
        <translation>La ville d&apos;exemple n&apos;est pas installée.</translation>
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
        <translation>Enregistrer l&apos;étude</translation>
    </message>
    <message>
        <source>The study was not saved.</source>
        <translation>L&apos;étude n&apos;a pas été enregistrée.</translation>
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
        <translation>Quitter l&apos;essai</translation>
    </message>
    <message>
        <source>This what-if is not saved as a scenario.</source>
        <translation>Cet essai n&apos;est pas enregistré comme scénario.</translation>
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
        <translation>La carte n&apos;a pas été exportée.</translation>
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
        <translation>Choisissez d&apos;abord un lieu de soin dans un essai</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>%1 (not saved yet)</source>
        <translation>%1 (pas encore enregistrée)</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbourhood(s): %1 people, %2 beyond, %3 served</source>
        <translation>
            <numerusform>%n quartier : %1 personnes, %2 au-delà, %3 desservi</numerusform>
            <numerusform>%n quartiers : %1 personnes, %2 au-delà, %3 desservi</numerusform>
        </translation>
    </message>
    <message>
        <source>Background map</source>
        <translation>Fond de carte</translation>
    </message>
    <message>
        <source>Compare two scenarios</source>
        <translation>Comparer deux scénarios</translation>
    </message>
    <message>
        <source>Try a change first, or save a scenario</source>
        <translation>Essayez d&apos;abord un changement, ou enregistrez un scénario</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>rang %1</translation>
    </message>
    <message>
        <source>%1 people beyond</source>
        <translation>%1 personnes au-delà</translation>
    </message>
    <message>
        <source>%1 served</source>
        <translation>%1 desservi</translation>
    </message>
    <message>
        <source>%1 people live %2.</source>
        <translation>%1 personnes vivent %2.</translation>
    </message>
    <message>
        <source>Not kept.</source>
        <translation>Non conservé.</translation>
    </message>
    <message>
        <source>This study counts people already</source>
        <translation>Cette étude compte déjà des personnes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Leave the comparison first</source>
        <translation>Quittez d&apos;abord la comparaison</translation>
    </message>
    <message>
        <source>This study counts nobody</source>
        <translation>Cette étude ne compte personne</translation>
    </message>
    <message>
        <source>%1 in a window of its own</source>
        <translation>%1 dans une fenêtre à part</translation>
    </message>
    <message>
        <source>Swap the sides of the panels</source>
        <translation>Échanger les côtés des panneaux</translation>
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
</context>
<context>
    <name>cercania::viewer::MapMenu</name>
    <message>
        <source>Explain this place</source>
        <translation>Expliquer ce lieu</translation>
    </message>
    <message>
        <source>Zoom to %1</source>
        <translation>Zoomer sur %1</translation>
    </message>
    <message>
        <source>Add a care place here</source>
        <translation>Ajouter un lieu de soin ici</translation>
    </message>
    <message>
        <source>Copy the coordinates</source>
        <translation>Copier les coordonnées</translation>
    </message>
    <message>
        <source>New care place %1</source>
        <translation>Nouveau lieu de soin %1</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::MissingFilesDialog</name>
    <message>
        <source>Streets</source>
        <translation>Rues</translation>
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
        <source>Entrances</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Quartiers</translation>
    </message>
    <message>
        <source>Walking profile</source>
        <translation>Profil de marche</translation>
    </message>
    <message>
        <source>Nothing bars the way any more.</source>
        <translation>Plus rien ne barre le chemin.</translation>
    </message>
    <message>
        <source>Areas of care are entered from any street they front.</source>
        <translation>On entre dans les zones de soin par toute rue qu&apos;elles bordent.</translation>
    </message>
    <message>
        <source>Only catchments are drawn; nobody is counted.</source>
        <translation>Seules les zones de desserte sont dessinées ; personne n&apos;est compté.</translation>
    </message>
    <message>
        <source>No neighbourhood is ranked.</source>
        <translation>Aucun quartier n&apos;est classé.</translation>
    </message>
    <message>
        <source>The usual adult pace is taken.</source>
        <translation>L&apos;allure adulte habituelle est prise.</translation>
    </message>
    <message>
        <source>A study cannot do without this file.</source>
        <translation>Une étude ne peut se passer de ce fichier.</translation>
    </message>
    <message>
        <source>Where did it go?</source>
        <translation>Où est-il passé ?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of %1 are not where the study says.</source>
        <translation>
            <numerusform>%n fichier de %1 n&apos;est pas là où l&apos;étude le dit.</numerusform>
            <numerusform>%n fichiers de %1 ne sont pas là où l&apos;étude le dit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find each of them, or leave it out. The study file stays as it is until you save.</source>
        <translation>Retrouvez chacun ou laissez-le de côté. Le fichier de l&apos;étude reste tel quel jusqu&apos;à l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open the study</source>
        <translation>Ouvrir l&apos;étude</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Chercher…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Find %1</source>
        <translation>Chercher %1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>manquant : %1</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>trouvé : %1</translation>
    </message>
    <message>
        <source>Streets without heights are taken as flat.</source>
        <translation>Les rues sans altitude sont considérées comme plates.</translation>
    </message>
    <message>
        <source>Heights</source>
        <translation>Altitudes</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::NeighbourhoodsPanel</name>
    <message numerus="yes">
        <source>Filter %n neighbourhood(s)</source>
        <translation>
            <numerusform>Filtrer %n quartier</numerusform>
            <numerusform>Filtrer %n quartiers</numerusform>
        </translation>
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
        <translation>
            <numerusform>%n quartier ne change pas.</numerusform>
            <numerusform>%n quartiers ne changent pas.</numerusform>
        </translation>
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
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Copier avec les en-têtes</translation>
    </message>
    <message>
        <source>No neighbourhood matches &apos;%1&apos;. &lt;a href=&quot;#&quot;&gt;Clear&lt;/a&gt;</source>
        <translation>Aucun quartier ne correspond à « %1 ». &lt;a href=&quot;#&quot;&gt;Effacer&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Quartiers</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Export results…</source>
        <translation>Exporter les résultats…</translation>
    </message>
    <message>
        <source>No neighbourhood is of the chosen classes. &lt;a href=&quot;#&quot;&gt;Clear&lt;/a&gt;</source>
        <translation>Aucun quartier n&apos;est des classes choisies. &lt;a href=&quot;#&quot;&gt;Effacer&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exporter le tableau</translation>
    </message>
    <message>
        <source>The table was not exported.</source>
        <translation>Le tableau n&apos;a pas été exporté.</translation>
    </message>
    <message>
        <source>%1 undoes one</source>
        <translation>%1 en annule un</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::PageView</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::PeoplePage</name>
    <message>
        <source>Where do people live?</source>
        <translation>Où vivent les personnes ?</translation>
    </message>
    <message>
        <source>Areas or points with a number of people.</source>
        <translation>Zones ou points avec un nombre de personnes.</translation>
    </message>
    <message>
        <source>Only catchments: nobody is counted</source>
        <translation>Zones de desserte seulement : personne n&apos;est compté</translation>
    </message>
    <message>
        <source>Choose the people, or drop their file here</source>
        <translation>Choisissez les personnes ou déposez leur fichier ici</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>median %1 ha</source>
        <translation>médiane %1 ha</translation>
    </message>
    <message>
        <source>These areas are also the neighbourhoods to rank</source>
        <translation>Ces zones sont aussi les quartiers à classer</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Quartiers</translation>
    </message>
    <message>
        <source>Choose the neighbourhoods, or drop their file here</source>
        <translation>Choisissez les quartiers ou déposez leur fichier ici</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
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
        <source>Show the start panel when Cercanía starts</source>
        <translation>Afficher le panneau d&apos;accueil au démarrage de Cercanía</translation>
    </message>
    <message>
        <source>Less motion on the map</source>
        <translation>Moins d&apos;animation sur la carte</translation>
    </message>
    <message>
        <source>Results follow every change by themselves</source>
        <translation>Les résultats suivent chaque changement d&apos;eux-mêmes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>More contrast: stronger outlines and secondary text</source>
        <translation>Plus de contraste : contours et texte secondaire plus marqués</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::PreviewMap</name>
    <message numerus="yes">
        <source>%n area(s) on the streets</source>
        <translation>
            <numerusform>%n zone sur les rues</numerusform>
            <numerusform>%n zones sur les rues</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Map of the layers chosen so far</source>
        <translation>Carte des couches choisies jusqu’ici</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::PrintOptions</name>
    <message>
        <source>1 : %1</source>
        <translation>1 : %1</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4, paysage</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4, portrait</translation>
    </message>
    <message>
        <source>A3, landscape</source>
        <translation>A3, paysage</translation>
    </message>
    <message>
        <source>A3, portrait</source>
        <translation>A3, portrait</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Fit to the page</source>
        <translation>Ajuster à la page</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>Langue de la page</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>Sur la page</translation>
    </message>
    <message>
        <source>Main figure</source>
        <translation>Chiffre principal</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Largest gaps</source>
        <translation>Plus grandes lacunes</translation>
    </message>
    <message>
        <source>Scale bar and north</source>
        <translation>Barre d&apos;échelle et nord</translation>
    </message>
    <message>
        <source>Limit, pace and sources</source>
        <translation>Seuil, allure et sources</translation>
    </message>
    <message>
        <source>Date and name of the study</source>
        <translation>Date et nom de l&apos;étude</translation>
    </message>
    <message>
        <source>Readable in black and white</source>
        <translation>Lisible en noir et blanc</translation>
    </message>
    <message>
        <source>Fit, %1</source>
        <translation>Ajustée, %1</translation>
    </message>
    <message>
        <source>Coordinate grid</source>
        <translation>Grille de coordonnées</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::PrintPreview</name>
    <message>
        <source>Print map</source>
        <translation>Imprimer la carte</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Drag the map to move it</source>
        <translation>Faites glisser la carte pour la déplacer</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Page 1 of 1 · %1 × %2 mm</source>
        <translation>Page 1 sur 1 · %1 × %2 mm</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Envoyé à l&apos;imprimante</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Enregistrer la page</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</source>
        <translation>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Écriture de %1</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>In black and white “%1” and “%2” look alike. Choose another colour ramp in the style of the neighbourhoods.</source>
        <translation>En noir et blanc, « %1 » et « %2 » se ressemblent. Choisissez une autre gamme de couleurs dans le style des quartiers.</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::ProfileComparer</name>
    <message>
        <source>There is not enough memory for this data.</source>
        <translation>Il n’y a pas assez de mémoire pour ces données.</translation>
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
    <message>
        <source>Update</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Bring the results up to date (F5)</source>
        <translation>Mettre les résultats à jour (F5)</translation>
    </message>
    <message numerus="yes">
        <source>all %n service(s)</source>
        <translation>
            <numerusform>le service nécessaire</numerusform>
            <numerusform>l&apos;ensemble des %n services</numerusform>
        </translation>
    </message>
    <message>
        <source>no care service</source>
        <translation>aucun service de soin</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::QuestionMenus</name>
    <message>
        <source>any care service</source>
        <translation>tout service de soin</translation>
    </message>
    <message>
        <source>care blocks only</source>
        <translation>seulement les îlots de soin</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>Minutes, such as 12min, or metres, such as 900m:</source>
        <translation>Minutes, comme 12min, ou mètres, comme 900m :</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no limit. Minutes, such as 12min, or metres, such as 900m:</source>
        <translation>&apos;%1&apos; n&apos;est pas un seuil. Minutes, comme 12min, ou mètres, comme 900m :</translation>
    </message>
    <message>
        <source>Limit in minutes</source>
        <translation>Seuil en minutes</translation>
    </message>
    <message>
        <source>All of these within reach</source>
        <translation>Tous ceux-ci à portée</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::RecentCard</name>
    <message>
        <source>Today %1</source>
        <translation>Aujourd&apos;hui %1</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::Recovery</name>
    <message>
        <source>Recovered what-if</source>
        <translation>Et si… récupéré</translation>
    </message>
    <message>
        <source>Unsaved changes could not be kept for a crash: %1</source>
        <translation>Les modifications non enregistrées n&apos;ont pu être gardées en cas de panne : %1</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::RecoveryStrip</name>
    <message>
        <source>Recover unsaved changes to %1 from %2</source>
        <translation>Récupérer les modifications non enregistrées de %1 de %2</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Les abandonner</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::ReportExport</name>
    <message>
        <source>Write the report</source>
        <translation>Écrire le rapport</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>report.pdf</source>
        <translation>rapport.pdf</translation>
    </message>
    <message>
        <source>Unsaved what-if</source>
        <translation>Essai non enregistré</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::ResultsColumns</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>Les colonnes habituelles</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Lignes compactes</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::ResultsExport</name>
    <message>
        <source>Export the results</source>
        <translation>Exporter les résultats</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Shapefile (*.shp)</source>
        <translation>Shapefile (*.shp)</translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson)</source>
        <translation>GeoJSON (*.geojson)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are there already: %1</source>
        <translation>
            <numerusform>%n fichier existe déjà : %1</numerusform>
            <numerusform>%n fichiers existent déjà : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Les remplacer</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>Export layers</source>
        <translation>Exporter des couches</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::ResultsTableModel</name>
    <message>
        <source>Nearer to the edge of the street data than the limit: care beyond the edge is not counted.</source>
        <translation>Plus près du bord des données de rues que le seuil : le soin au-delà du bord n&apos;est pas compté.</translation>
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
    <message>
        <source>Compare with Base</source>
        <translation>Comparer avec la Base</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Dupliquer %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
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
        <translation>Ouvrir la ville d&apos;exemple</translation>
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
    <message>
        <source>New study from my layers…</source>
        <translation>Nouvelle étude avec mes couches…</translation>
    </message>
    <message>
        <source>Streets, care places, people: four steps</source>
        <translation>Rues, lieux de soin, personnes : quatre étapes</translation>
    </message>
    <message>
        <source>Ten-minute tour</source>
        <translation>Visite de dix minutes</translation>
    </message>
    <message>
        <source>Words we use</source>
        <translation>Les mots employés</translation>
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
        <translation>
            <numerusform>%n alerte</numerusform>
            <numerusform>%n alertes</numerusform>
        </translation>
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
    <name>cercania::viewer::StreetMeasure</name>
    <message>
        <source>%1 · %2 along streets</source>
        <translation>%1 · %2 par les rues</translation>
    </message>
    <message>
        <source>No way along streets</source>
        <translation>Aucun chemin par les rues</translation>
    </message>
    <message>
        <source>%1 · part has no way</source>
        <translation>%1 · une partie est sans chemin</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::StreetsPage</name>
    <message>
        <source>Joining the streets…</source>
        <translation>Assemblage des rues…</translation>
    </message>
    <message>
        <source>%1 km of streets to walk on.</source>
        <translation>%1 km de rues où marcher.</translation>
    </message>
    <message>
        <source>All of them are connected.</source>
        <translation>Toutes sont reliées.</translation>
    </message>
    <message numerus="yes">
        <source>%n island(s) are connected to nothing else; the largest part has %1 of the length.</source>
        <translation>
            <numerusform>%n îlot n&apos;est relié à rien d&apos;autre ; la plus grande partie a %1 de la longueur.</numerusform>
            <numerusform>%n îlots ne sont reliés à rien d&apos;autre ; la plus grande partie a %1 de la longueur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where can people walk?</source>
        <translation>Où peut-on marcher ?</translation>
    </message>
    <message>
        <source>An OpenStreetMap file (.osm.pbf), or any layer of street lines.</source>
        <translation>Un fichier OpenStreetMap (.osm.pbf) ou toute couche de lignes de rues.</translation>
    </message>
    <message>
        <source>Choose the streets, or drop their file here</source>
        <translation>Choisissez les rues ou déposez leur fichier ici</translation>
    </message>
    <message>
        <source>Join ends within</source>
        <translation>Joindre les bouts à</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>Streets that cross without an end there meet (no bridges)</source>
        <translation>Les rues qui se croisent sans bout se rejoignent (sans ponts)</translation>
    </message>
    <message>
        <source>Barriers (optional)</source>
        <translation>Barrières (facultatif)</translation>
    </message>
    <message>
        <source>Rivers, walls or expressways that nobody crosses but by a bridge or a tunnel.</source>
        <translation>Rivières, murs ou voies rapides que nul ne traverse sinon par un pont ou un tunnel.</translation>
    </message>
    <message>
        <source>Choose the barriers, or drop their file here</source>
        <translation>Choisissez les barrières ou déposez leur fichier ici</translation>
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
        <translation>Abandonner l&apos;essai</translation>
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
    <message>
        <source>Pace</source>
        <translation>Allure</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Enregistrer %1</translation>
    </message>
    <message>
        <source>All of these within reach</source>
        <translation>Tous ceux-ci à portée</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>N&apos;importe lequel de ceux-ci</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::StudyDesk</name>
    <message>
        <source>The work was stopped.</source>
        <translation>Le travail a été arrêté.</translation>
    </message>
    <message>
        <source>Opening the study…</source>
        <translation>Ouverture de l&apos;étude…</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 est inutilisable : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read.</source>
        <translation>
            <numerusform>%n fichier est illisible.</numerusform>
            <numerusform>%n fichiers sont illisibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not opened.</source>
        <translation>%1 n&apos;a pas été ouverte.</translation>
    </message>
    <message>
        <source>These files are not where it says: %1</source>
        <translation>Ces fichiers ne sont pas là où elle le dit : %1</translation>
    </message>
    <message>
        <source>%1 could not be recovered.</source>
        <translation>%1 n&apos;a pas pu être récupérée.</translation>
    </message>
    <message>
        <source>%1 was not read again.</source>
        <translation>%1 n’a pas été relu.</translation>
    </message>
    <message>
        <source>Heights belong to a study.</source>
        <translation>Les altitudes appartiennent à une étude.</translation>
    </message>
    <message>
        <source>Open the study, and drop them again.</source>
        <translation>Ouvrez l&apos;étude et déposez-les à nouveau.</translation>
    </message>
    <message>
        <source>New study from these…</source>
        <translation>Nouvelle étude avec ces fichiers…</translation>
    </message>
    <message>
        <source>Add to the map</source>
        <translation>Ajouter à la carte</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::StudyForms</name>
    <message>
        <source>Study properties</source>
        <translation>Propriétés de l’étude</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Ajouter des personnes</translation>
    </message>
    <message>
        <source>Compare profiles</source>
        <translation>Comparer les profils</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::StudyPropertiesDialog</name>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>n’est plus là</translation>
    </message>
    <message>
        <source>Study properties</source>
        <translation>Propriétés de l’étude</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Utiliser ces valeurs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>10 min, 20 min</source>
        <translation>10 min, 20 min</translation>
    </message>
    <message>
        <source>Name of the study</source>
        <translation>Nom de l’étude</translation>
    </message>
    <message>
        <source>Limits, the largest counts</source>
        <translation>Seuils ; le plus grand compte</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Allure</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Where the data come from</source>
        <translation>D’où viennent les données</translation>
    </message>
    <message>
        <source>EPSG code, such as 9377</source>
        <translation>Code EPSG, par exemple 9377</translation>
    </message>
    <message>
        <source>as the files say</source>
        <translation>comme le disent les fichiers</translation>
    </message>
    <message>
        <source>Coordinates of layers that say none</source>
        <translation>Coordonnées des couches qui n’en disent pas</translation>
    </message>
    <message>
        <source>Text of files that say none</source>
        <translation>Texte des fichiers qui n’en disent rien</translation>
    </message>
    <message>
        <source>How places and streets are joined</source>
        <translation>Comment lieux et rues sont reliés</translation>
    </message>
    <message>
        <source>A place belongs to a street within</source>
        <translation>Un lieu appartient à une rue à moins de</translation>
    </message>
    <message>
        <source>Ends of lines are joined within</source>
        <translation>Les bouts de lignes se joignent à moins de</translation>
    </message>
    <message>
        <source>Islands of streets count from</source>
        <translation>Les îlots de rues comptent à partir de</translation>
    </message>
    <message>
        <source>Ground beside a street reaches</source>
        <translation>Le terrain le long d’une rue s’étend sur</translation>
    </message>
    <message>
        <source>Streets that cross without an end there meet (no bridges)</source>
        <translation>Les rues qui se croisent sans s’y terminer se rejoignent (pas de ponts)</translation>
    </message>
    <message>
        <source>A limit is a number with its unit, all in minutes or all in metres: 10 min, 20 min.</source>
        <translation>Un seuil est un nombre avec son unité, tous en minutes ou tous en mètres : 10 min, 20 min.</translation>
    </message>
    <message>
        <source>There is no coordinate system %1.</source>
        <translation>Il n’y a pas de système de coordonnées %1.</translation>
    </message>
    <message>
        <source>as the profile says</source>
        <translation>comme le dit le profil</translation>
    </message>
    <message>
        <source>can be passed</source>
        <translation>sont praticables</translation>
    </message>
    <message>
        <source>cannot be passed</source>
        <translation>ne sont pas praticables</translation>
    </message>
    <message>
        <source>can be passed, and are told</source>
        <translation>sont praticables, et signalées</translation>
    </message>
    <message>
        <source>Streets whose tags are unknown</source>
        <translation>Rues aux attributs inconnus</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Plat</translation>
    </message>
    <message>
        <source>Streets without heights are taken as flat</source>
        <translation>Les rues sans altitude sont considérées comme plates</translation>
    </message>
    <message>
        <source>Heights, for slopes</source>
        <translation>Altitudes, pour les pentes</translation>
    </message>
    <message>
        <source>Rasters of heights</source>
        <translation>Rasters d&apos;altitude</translation>
    </message>
    <message>
        <source>Rasters (*.tif *.tiff *.asc *.bil *.flt *.img *.hgt *.dem *.dt2 *.grd *.sdat *.xyz)</source>
        <translation>Rasters (*.tif *.tiff *.asc *.bil *.flt *.img *.hgt *.dem *.dt2 *.grd *.sdat *.xyz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>none: all streets are flat</source>
        <translation>aucune : tout à plat</translation>
    </message>
    <message>
        <source>Open to people on foot, as in</source>
        <translation>Ouvert aux piétons, comme en</translation>
    </message>
    <message>
        <source>Year in which people were counted</source>
        <translation>Année du recensement des personnes</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::StudyWizard</name>
    <message>
        <source>New study from my layers</source>
        <translation>Nouvelle étude avec mes couches</translation>
    </message>
    <message>
        <source>Nothing is written to your files. What you choose is kept in the study.</source>
        <translation>Rien n&apos;est écrit dans vos fichiers. Vos choix sont gardés dans l&apos;étude.</translation>
    </message>
    <message>
        <source>%1 km of streets</source>
        <translation>%1 km de rues</translation>
    </message>
    <message>
        <source>only catchments</source>
        <translation>zones de desserte seulement</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 personnes</translation>
    </message>
    <message>
        <source>and their neighbourhoods</source>
        <translation>et leurs quartiers</translation>
    </message>
    <message numerus="yes">
        <source>%1 care place(s)</source>
        <translation>
            <numerusform>%1 lieu de soin</numerusform>
            <numerusform>%1 lieux de soin</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 people in %2</source>
        <translation>%1 personnes dans %2</translation>
    </message>
    <message>
        <source>Still reading; a moment more.</source>
        <translation>Lecture en cours ; encore un instant.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Show the map</source>
        <translation>Afficher la carte</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Suivant : %1</translation>
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
    <message>
        <source>Measuring a walk</source>
        <translation>Mesure d’un trajet</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Looking for care near by</source>
        <translation>Recherche de soin proche</translation>
    </message>
    <message>
        <source>Counting scenarios</source>
        <translation>Comptage des scénarios</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::StyleDialog</name>
    <message>
        <source>Style of %1</source>
        <translation>Style de %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Second field</source>
        <translation>Second champ</translation>
    </message>
    <message>
        <source>Classes by</source>
        <translation>Classes par</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Upper limits</source>
        <translation>Limites supérieures</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Such as 100; 250; 1000</source>
        <translation>Comme 100 ; 250 ; 1000</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Use this style</source>
        <translation>Utiliser ce style</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Class of the gap, as usual</source>
        <translation>Classe de la lacune, comme d’habitude</translation>
    </message>
    <message>
        <source>One colour</source>
        <translation>Une seule couleur</translation>
    </message>
    <message>
        <source>The values of a field</source>
        <translation>Les valeurs d’un champ</translation>
    </message>
    <message>
        <source>Classes of a number</source>
        <translation>Classes d’un nombre</translation>
    </message>
    <message>
        <source>Two numbers at once</source>
        <translation>Deux nombres à la fois</translation>
    </message>
    <message>
        <source>As many in each (quantiles)</source>
        <translation>Autant dans chacune (quantiles)</translation>
    </message>
    <message>
        <source>Equal intervals</source>
        <translation>Intervalles égaux</translation>
    </message>
    <message>
        <source>Natural breaks (Jenks)</source>
        <translation>Seuils naturels (Jenks)</translation>
    </message>
    <message>
        <source>Limits of my own</source>
        <translation>Mes propres limites</translation>
    </message>
    <message>
        <source>%1, colour-blind safe</source>
        <translation>%1, lisible par les daltoniens</translation>
    </message>
    <message>
        <source>Colour-blind safe up to 7 values</source>
        <translation>Lisible par les daltoniens jusqu’à 7 valeurs</translation>
    </message>
    <message numerus="yes">
        <source>%n without a value</source>
        <translation>
            <numerusform>%n sans valeur</numerusform>
            <numerusform>%n sans valeur</numerusform>
        </translation>
    </message>
    <message>
        <source>Streets, as usual</source>
        <translation>Rues, comme d’habitude</translation>
    </message>
    <message>
        <source>By reach: the walk to care</source>
        <translation>Par portée : la marche jusqu’au soin</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::WalkChart</name>
    <message>
        <source>Limit %1</source>
        <translation>Seuil %1</translation>
    </message>
    <message>
        <source>From (min)</source>
        <translation>De (min)</translation>
    </message>
    <message>
        <source>From (m)</source>
        <translation>De (m)</translation>
    </message>
    <message>
        <source>To (min)</source>
        <translation>À (min)</translation>
    </message>
    <message>
        <source>To (m)</source>
        <translation>À (m)</translation>
    </message>
    <message>
        <source>People within</source>
        <translation>Personnes dans le seuil</translation>
    </message>
    <message>
        <source>People beyond</source>
        <translation>Personnes au-delà</translation>
    </message>
    <message>
        <source>No way</source>
        <translation>Aucun chemin</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::WebBackground</name>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>%1 est injoignable : %2</translation>
    </message>
    <message>
        <source>%1 answers, but not with pictures (%2).</source>
        <translation>%1 répond, mais pas par des images (%2).</translation>
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
        <translation>
            <numerusform>%n lieu déplacé de %1</numerusform>
            <numerusform>%n lieux déplacés jusqu&apos;à %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n ajouté</numerusform>
            <numerusform>%n ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n fermé</numerusform>
            <numerusform>%n fermés</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag a care place</source>
        <translation>Faites glisser un lieu de soin</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::YearBox</name>
    <message>
        <source>not said</source>
        <translation>non indiquée</translation>
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
