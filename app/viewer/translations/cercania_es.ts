<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>CompareChoices</name>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Unsaved what-if</source>
        <translation>Prueba sin guardar</translation>
    </message>
</context>
<context>
    <name>ComparisonTables</name>
    <message>
        <source>Street without a name</source>
        <translation>Calle sin nombre</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Atendidas</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>At closed streets</source>
        <translation>Por calles cerradas</translation>
    </message>
    <message>
        <source>By pace alone</source>
        <translation>Solo por el paso</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Barrio</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Cuts off</source>
        <translation>Corta el paso a</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
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
        <translation>Abrir el estudio</translation>
    </message>
    <message numerus="yes">
        <source>New study from %n file(s)</source>
        <translation>
            <numerusform>Estudio nuevo con %n archivo</numerusform>
            <numerusform>Estudio nuevo con %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot read %1: export it as GeoPackage</source>
        <translation>No se puede leer %1: expórtelo como GeoPackage</translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s)</source>
        <translation>
            <numerusform>Añadir %n archivo</numerusform>
            <numerusform>Añadir %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Heights for the slopes of streets: %1</source>
        <translation>Alturas para las pendientes de las calles: %1</translation>
    </message>
</context>
<context>
    <name>ErrorMessages</name>
    <message>
        <source>there is no file &apos;%1&apos;; check the path</source>
        <translation>no hay un archivo «%1»; revise la ruta</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is empty; get a complete copy of the file</source>
        <translation>«%1» está vacío; consiga una copia completa del archivo</translation>
    </message>
    <message>
        <source>the file is empty; download or extract it again</source>
        <translation>el archivo está vacío; descárguelo o extráigalo de nuevo</translation>
    </message>
    <message>
        <source>the file is damaged, cut short or not what its name says; download or extract it again</source>
        <translation>el archivo está dañado, incompleto o no es lo que dice su nombre; descárguelo o extráigalo de nuevo</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read: it is damaged, cut short, or in a format that is not known; save it as GeoPackage, GeoJSON or CSV</source>
        <translation>«%1» no se puede leer: está dañado, incompleto o en un formato desconocido; guárdelo como GeoPackage, GeoJSON o CSV</translation>
    </message>
    <message>
        <source>the profile &apos;%1&apos; walks none of the %2 streets of the file; choose another profile, or a file with streets</source>
        <translation>el perfil «%1» no camina por ninguna de las %2 calles del archivo; elija otro perfil o un archivo con calles</translation>
    </message>
    <message>
        <source>the layer has %1, where %2 are needed</source>
        <translation>la capa tiene %1 y se necesitan %2</translation>
    </message>
    <message>
        <source>none of the %1 features has a shape, where %2 are needed</source>
        <translation>ninguno de los %1 elementos tiene forma y se necesitan %2</translation>
    </message>
    <message>
        <source>the layer has no features</source>
        <translation>la capa no tiene elementos</translation>
    </message>
    <message>
        <source>no columns of longitude and latitude were recognised; call them &apos;lon&apos; and &apos;lat&apos;; the columns are: %1</source>
        <translation>no se reconocieron columnas de longitud y latitud; llámelas «lon» y «lat»; las columnas son: %1</translation>
    </message>
    <message>
        <source>none of the %1 features has a shape that can be used: %2 without one, %3 of the wrong kind, %4 broken, %5 with coordinates that are no numbers, %6 with impossible coordinates</source>
        <translation>ninguno de los %1 elementos tiene una forma que se pueda usar: %2 sin forma, %3 del tipo equivocado, %4 con forma rota, %5 con coordenadas que no son números, %6 con coordenadas imposibles</translation>
    </message>
    <message>
        <source>the coordinates cannot be longitude and latitude (x runs from %1 to %2, y from %3 to %4) and the file does not say its coordinate system; if you know it, give it as assume_crs, such as EPSG:9377</source>
        <translation>las coordenadas no pueden ser longitud y latitud (x va de %1 a %2, y de %3 a %4) y el archivo no dice su sistema de coordenadas; si lo conoce, dígalo con assume_crs, por ejemplo EPSG:9377</translation>
    </message>
    <message>
        <source>no coordinates are possible in %1 (x runs from %2 to %3 and y from %4 to %5); latitude and longitude look swapped: put the longitude first</source>
        <translation>ninguna coordenada es posible en %1 (x va de %2 a %3, y de %4 a %5); latitud y longitud parecen intercambiadas: ponga primero la longitud</translation>
    </message>
    <message>
        <source>no coordinates are possible in %1 (x runs from %2 to %3 and y from %4 to %5); save the layer with the coordinate system that it really is in</source>
        <translation>ninguna coordenada es posible en %1 (x va de %2 a %3, y de %4 a %5); guarde la capa con el sistema de coordenadas en que realmente está</translation>
    </message>
    <message>
        <source>none of the %1 places of %2 lies within %3 of a street; check the coordinate systems of both layers, or raise max_snap</source>
        <translation>ninguno de los %1 lugares de %2 está a menos de %3 de una calle; revise los sistemas de coordenadas de ambas capas o aumente max_snap</translation>
    </message>
    <message>
        <source>there is no layer &apos;%1&apos;; the layers are: %2</source>
        <translation>no hay una capa «%1»; las capas son: %2</translation>
    </message>
    <message>
        <source>there is no field &apos;%1&apos;; the fields are: %2</source>
        <translation>no hay un campo «%1»; los campos son: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number; choose a field of counts, or correct the value</source>
        <translation>«%1» no es un número; elija un campo de conteos o corrija el valor</translation>
    </message>
    <message>
        <source>%1 is no number of people; correct the value, or take the feature out</source>
        <translation>%1 no es un número de personas; corrija el valor o quite el elemento</translation>
    </message>
    <message>
        <source>the limit &apos;%1&apos; has no unit; write it with one, such as 800m or 15min</source>
        <translation>el umbral «%1» no tiene unidad; escríbalo con ella, como 800m o 15min</translation>
    </message>
    <message>
        <source>the limit &apos;%1&apos; is not above zero; write one such as 800m or 15min</source>
        <translation>el umbral «%1» no es mayor que cero; escriba uno como 800m o 15min</translation>
    </message>
    <message>
        <source>there is no walking profile &apos;%1&apos;; there are: %2</source>
        <translation>no hay un perfil de caminata «%1»; hay: %2</translation>
    </message>
    <message>
        <source>there is no key &apos;%1&apos;; the keys are: %2</source>
        <translation>no hay una clave «%1»; las claves son: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known as a coordinate system</source>
        <translation>«%1» no se conoce como sistema de coordenadas</translation>
    </message>
    <message>
        <source>the study has no limit; give it one, such as 20min</source>
        <translation>el estudio no tiene umbral; dele uno, como 20min</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written: there is no folder &apos;%2&apos;</source>
        <translation>«%1» no se puede escribir: no hay una carpeta «%2»</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written; check the folder, its permissions and the free space</source>
        <translation>«%1» no se puede escribir; revise la carpeta, sus permisos y el espacio libre</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is there already; give another name</source>
        <translation>«%1» ya existe; dé otro nombre</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>líneas</translation>
    </message>
    <message>
        <source>polygons</source>
        <translation>polígonos</translation>
    </message>
    <message>
        <source>points or polygons</source>
        <translation>puntos o polígonos</translation>
    </message>
    <message>
        <source>points, lines or polygons</source>
        <translation>puntos, líneas o polígonos</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;</source>
        <translation>capa «%1»</translation>
    </message>
    <message>
        <source>feature %1</source>
        <translation>elemento %1</translation>
    </message>
    <message>
        <source>field &apos;%1&apos;</source>
        <translation>campo «%1»</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>tabla %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a raster, which has no features; give it as heights in the study&apos;s properties</source>
        <translation>«%1» es un ráster, que no tiene elementos; indíquelo como alturas en las propiedades del estudio</translation>
    </message>
    <message>
        <source>service &apos;%1&apos; is required, but no care place of %2 (layer &apos;%3&apos;) offers it; they offer: %4</source>
        <translation>se necesita el servicio &apos;%1&apos;, pero ningún lugar de cuidado de %2 (capa &apos;%3&apos;) lo ofrece; ofrecen: %4</translation>
    </message>
    <message>
        <source>service &apos;%1&apos; is required, but no field of the care places of %2 (layer &apos;%3&apos;) tells what they offer; name it as &apos;service&apos; in [facilities]</source>
        <translation>se necesita el servicio &apos;%1&apos;, pero ningún campo de los lugares de cuidado de %2 (capa &apos;%3&apos;) dice qué ofrecen; nómbrelo como &apos;service&apos; en [facilities]</translation>
    </message>
    <message>
        <source>the study requires service &apos;%1&apos; and leaves out all that offer it; take it out of &apos;require&apos;, or them out of &apos;leave_out&apos; in [facilities]</source>
        <translation>el estudio necesita el servicio &apos;%1&apos; y deja fuera a todos los que lo ofrecen; quítelo de &apos;require&apos;, o a ellos de &apos;leave_out&apos; en [facilities]</translation>
    </message>
    <message>
        <source>&apos;year&apos; must be the year in which people were counted, such as 2018, not %1</source>
        <translation>&apos;year&apos; debe ser el año en que se contaron las personas, como 2018, no %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a whole number from %2 to %3, not %4</source>
        <translation>&apos;%1&apos; debe ser un número entero de %2 a %3, no %4</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a length such as &quot;100 m&quot;, not &apos;%2&apos;</source>
        <translation>&apos;%1&apos; debe ser una longitud como &quot;100 m&quot;, no &apos;%2&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a text in quotes</source>
        <translation>&apos;%1&apos; debe ser un texto entre comillas</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a number</source>
        <translation>&apos;%1&apos; debe ser un número</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be true or false</source>
        <translation>&apos;%1&apos; debe ser true o false</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of texts in quotes</source>
        <translation>&apos;%1&apos; debe ser una lista de textos entre comillas</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of numbers</source>
        <translation>&apos;%1&apos; debe ser una lista de números</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a table, which starts with %2</source>
        <translation>&apos;%1&apos; debe ser una tabla, que empieza por %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing</source>
        <translation>falta &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the file holds no street; take an extract that covers the study area</source>
        <translation>el archivo no tiene ninguna calle; tome un extracto que cubra la zona del estudio</translation>
    </message>
    <message>
        <source>the file holds %1 ways to walk, but not where they are; extract it again with complete ways</source>
        <translation>el archivo tiene %1 vías para caminar, pero no dónde están; extráigalo de nuevo con vías completas</translation>
    </message>
    <message>
        <source>&apos;limits&apos; must be numbers, each above the last</source>
        <translation>&apos;limits&apos; deben ser números, cada uno mayor que el anterior</translation>
    </message>
    <message>
        <source>&apos;opacity&apos; must be from 0 to 1, not %1</source>
        <translation>&apos;opacity&apos; debe estar entre 0 y 1, no %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of tables, each of which starts with %2</source>
        <translation>&apos;%1&apos; debe ser una lista de tablas, cada una de las cuales empieza por %2</translation>
    </message>
    <message>
        <source>two layers are of kind &apos;%1&apos;</source>
        <translation>dos capas son del tipo &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a file; a study may name only files</source>
        <translation>&apos;%1&apos; no es un archivo; un estudio solo puede nombrar archivos</translation>
    </message>
    <message>
        <source>&apos;minimum_count&apos; must be more than 1 and at most %1, not %2</source>
        <translation>&apos;minimum_count&apos; debe ser mayor que 1 y a lo sumo %1, no %2</translation>
    </message>
    <message>
        <source>&apos;coordinate_precision&apos; must be at most 10 km, not %1</source>
        <translation>&apos;coordinate_precision&apos; debe ser a lo sumo 10 km, no %1</translation>
    </message>
    <message>
        <source>there is no table [%1]; the tables are: %2</source>
        <translation>no hay tabla [%1]; las tablas son: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be [longitude, latitude]</source>
        <translation>&apos;%1&apos; debe ser [longitud, latitud]</translation>
    </message>
    <message>
        <source>&apos;%1&apos; [%2, %3] lies outside the Earth&apos;s longitudes and latitudes; write the longitude first</source>
        <translation>&apos;%1&apos; [%2, %3] queda fuera de las longitudes y latitudes de la Tierra; escriba primero la longitud</translation>
    </message>
    <message>
        <source>&apos;name&apos; is empty</source>
        <translation>&apos;name&apos; está vacío</translation>
    </message>
    <message>
        <source>two scenarios are called &apos;%1&apos;</source>
        <translation>dos escenarios se llaman &apos;%1&apos;</translation>
    </message>
    <message>
        <source>care place &apos;%1&apos; cannot be changed: of the %2 care places of %3 none has that code, or several have it</source>
        <translation>el lugar de cuidado &apos;%1&apos; no se puede cambiar: de los %2 lugares de cuidado de %3 ninguno tiene ese código, o lo tienen varios</translation>
    </message>
    <message>
        <source>&apos;colour&apos; must be like &quot;#0068a6&quot;, not &apos;%1&apos;</source>
        <translation>&apos;colour&apos; debe ser como &quot;#0068a6&quot;, no &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a layer has a &apos;source&apos; when its kind is &quot;file&quot;, and only then</source>
        <translation>una capa tiene &apos;source&apos; cuando su &apos;kind&apos; es &quot;file&quot;, y solo entonces</translation>
    </message>
</context>
<context>
    <name>ExplainTexts</name>
    <message numerus="yes">
        <source>%n short stretch(es)</source>
        <translation>
            <numerusform>%n tramo corto</numerusform>
            <numerusform>%n tramos cortos</numerusform>
        </translation>
    </message>
    <message>
        <source>A short stretch</source>
        <translation>Un tramo corto</translation>
    </message>
    <message>
        <source>In a straight line it is %1: the streets add %2 %, so %3.</source>
        <translation>En línea recta son %1: las calles añaden un %2 %, así que %3.</translation>
    </message>
    <message>
        <source>the way round is the reason</source>
        <translation>la causa es el rodeo</translation>
    </message>
    <message>
        <source>In a straight line it is %1: the streets add only %2 %, so %3.</source>
        <translation>En línea recta son %1: las calles solo añaden un %2 %, así que %3.</translation>
    </message>
    <message>
        <source>distance is the reason</source>
        <translation>la causa es la distancia</translation>
    </message>
    <message>
        <source>Why is this place served?</source>
        <translation>¿Por qué este lugar está atendido?</translation>
    </message>
    <message>
        <source>Why is this place beyond?</source>
        <translation>¿Por qué este lugar queda fuera?</translation>
    </message>
    <message>
        <source>%1 on foot</source>
        <translation>%1 a pie</translation>
    </message>
    <message>
        <source>The nearest care is %1 along the streets: %2 at %3 m/s. The limit is %4.</source>
        <translation>El cuidado más cercano está a %1 por las calles: %2 a %3 m/s. El umbral es de %4.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Within the limit of %1</source>
        <translation>Dentro del umbral de %1</translation>
    </message>
    <message>
        <source>Beyond: %1 over the limit of %2</source>
        <translation>Fuera: %1 por encima del umbral de %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>No way leads to care</source>
        <translation>Ningún camino lleva al cuidado</translation>
    </message>
    <message>
        <source>The streets here are not connected with those that lead to care. As the crow flies the nearest care is %1 away.</source>
        <translation>Las calles de aquí no están conectadas con las que llevan al cuidado. En línea recta el cuidado más cercano está a %1.</translation>
    </message>
    <message>
        <source>A barrier is in the way</source>
        <translation>Hay una barrera en el camino</translation>
    </message>
    <message>
        <source>A barrier lies between this place and its nearest street.</source>
        <translation>Hay una barrera entre este lugar y su calle más cercana.</translation>
    </message>
    <message>
        <source>Too far from any street</source>
        <translation>Demasiado lejos de cualquier calle</translation>
    </message>
    <message>
        <source>The nearest street is %1 away; places farther than %2 from any street belong to none.</source>
        <translation>La calle más cercana está a %1; los lugares a más de %2 de toda calle no pertenecen a ninguna.</translation>
    </message>
    <message>
        <source>No street is near</source>
        <translation>No hay ninguna calle cerca</translation>
    </message>
    <message>
        <source>There is no street within 10 km: this place lies outside the study.</source>
        <translation>No hay ninguna calle en 10 km: este lugar queda fuera del estudio.</translation>
    </message>
    <message>
        <source>the barrier between is the reason</source>
        <translation>la barrera que hay en medio es la causa</translation>
    </message>
    <message>
        <source>the way back decides</source>
        <translation>decide la vuelta</translation>
    </message>
    <message>
        <source>the way there decides</source>
        <translation>decide la ida</translation>
    </message>
    <message>
        <source>both ways cost the same</source>
        <translation>ida y vuelta cuestan lo mismo</translation>
    </message>
    <message>
        <source>There it is %1 in %2, back %3 in %4: %5.</source>
        <translation>La ida son %1 en %2; la vuelta, %3 en %4: %5.</translation>
    </message>
    <message>
        <source>%1 there, %2 back</source>
        <translation>%1 de ida, %2 de vuelta</translation>
    </message>
    <message>
        <source>The walk</source>
        <translation>El camino</translation>
    </message>
    <message>
        <source>from care to here</source>
        <translation>del cuidado hasta aquí</translation>
    </message>
    <message>
        <source>from here to care</source>
        <translation>de aquí al cuidado</translation>
    </message>
    <message>
        <source>The walk back, which decides</source>
        <translation>La vuelta, que decide</translation>
    </message>
    <message>
        <source>The walk back</source>
        <translation>La vuelta</translation>
    </message>
    <message>
        <source>The walk there, which decides</source>
        <translation>La ida, que decide</translation>
    </message>
    <message>
        <source>The walk there</source>
        <translation>La ida</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The walk is short enough, but slow: %1.</source>
        <translation>El camino es lo bastante corto, pero lento: %1.</translation>
    </message>
    <message>
        <source>hills, stairs, rough ground or waits are the reason</source>
        <translation>la causa son cuestas, escaleras, suelo irregular o esperas</translation>
    </message>
    <message>
        <source>The farthest of the services needed is %1 along the streets: %2 at %3 m/s. The limit is %4.</source>
        <translation>El más lejano de los servicios necesarios queda a %1 por las calles: %2 a %3 m/s. El umbral es %4.</translation>
    </message>
    <message>
        <source>Nobody offers a service that is needed</source>
        <translation>Nadie ofrece un servicio necesario</translation>
    </message>
    <message>
        <source>No care place that is open offers this: %1.</source>
        <translation>Ningún lugar de cuidado abierto ofrece esto: %1.</translation>
    </message>
    <message>
        <source>No care place counts</source>
        <translation>Ningún lugar de cuidado cuenta</translation>
    </message>
    <message>
        <source>Every care place is closed, or left out of the question.</source>
        <translation>Todos los lugares de cuidado están cerrados o fuera de la pregunta.</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>The study asks for something that cannot be.</source>
        <translation>El estudio pide algo que no puede ser.</translation>
    </message>
    <message>
        <source>A file or a layer is not there.</source>
        <translation>Falta un archivo o una capa.</translation>
    </message>
    <message>
        <source>A file cannot be read.</source>
        <translation>Un archivo no se puede leer.</translation>
    </message>
    <message>
        <source>There is nothing in the file to work on.</source>
        <translation>El archivo no tiene nada con qué trabajar.</translation>
    </message>
    <message>
        <source>The file does not say its coordinate system.</source>
        <translation>El archivo no dice su sistema de coordenadas.</translation>
    </message>
    <message>
        <source>The coordinate system is not known.</source>
        <translation>El sistema de coordenadas no se conoce.</translation>
    </message>
    <message>
        <source>The coordinates cannot be right.</source>
        <translation>Las coordenadas no pueden ser correctas.</translation>
    </message>
    <message>
        <source>The layer holds shapes of the wrong kind.</source>
        <translation>La capa tiene formas de otro tipo.</translation>
    </message>
    <message>
        <source>A field is not there.</source>
        <translation>Falta un campo.</translation>
    </message>
    <message>
        <source>A field must hold numbers and does not.</source>
        <translation>Un campo debe tener números y no los tiene.</translation>
    </message>
    <message>
        <source>A value cannot be right.</source>
        <translation>Un valor no puede ser correcto.</translation>
    </message>
    <message>
        <source>Nothing lies near enough to a street.</source>
        <translation>Nada está lo bastante cerca de una calle.</translation>
    </message>
    <message>
        <source>There is no street that can be walked.</source>
        <translation>No hay ninguna calle por la que se pueda caminar.</translation>
    </message>
    <message>
        <source>The prepared network does not fit this study.</source>
        <translation>La red preparada no corresponde a este estudio.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Ya hay un archivo con ese nombre.</translation>
    </message>
    <message>
        <source>The file cannot be written; what was there before is whole.</source>
        <translation>El archivo no se puede escribir; lo que había sigue entero.</translation>
    </message>
    <message>
        <source>It cannot be computed.</source>
        <translation>No se puede calcular.</translation>
    </message>
    <message>
        <source>(%1 is set in the study file.)</source>
        <translation>(%1 se fija en el archivo del estudio.)</translation>
    </message>
</context>
<context>
    <name>GroupNames</name>
    <message>
        <source>Women</source>
        <translation>Mujeres</translation>
    </message>
</context>
<context>
    <name>HelpTexts</name>
    <message>
        <source>Open the sample city (File &gt; Open sample city) and follow along. Nothing you do changes its files.</source>
        <translation>Abra la ciudad de ejemplo (Archivo &gt; Abrir la ciudad de ejemplo) y siga los pasos. Nada de lo que haga cambia sus archivos.</translation>
    </message>
    <message>
        <source>Read the answer.</source>
        <translation>Lea la respuesta.</translation>
    </message>
    <message>
        <source>The large number at the right counts the people who live beyond the limit. On the map, the darker and the more hatched a neighbourhood, the more of its people are beyond.</source>
        <translation>El número grande a la derecha cuenta las personas que viven más allá del umbral. En el mapa, cuanto más oscuro y rayado es un barrio, mayor es la parte de su gente que queda fuera.</translation>
    </message>
    <message>
        <source>Change the question.</source>
        <translation>Cambie la pregunta.</translation>
    </message>
    <message>
        <source>The words in the boxes above the map are the question: which care, within which limit, at which pace. Choose 20 minutes and watch the map and the number follow.</source>
        <translation>Las palabras en los recuadros sobre el mapa son la pregunta: qué cuidado, con qué umbral, a qué paso. Elija 20 minutos y vea cómo siguen el mapa y el número.</translation>
    </message>
    <message>
        <source>Find the worst neighbourhood.</source>
        <translation>Encuentre el peor barrio.</translation>
    </message>
    <message>
        <source>The table ranks them; the black numbers on the map are the same ranks. Click a row to find it on the map, double click to go there.</source>
        <translation>La tabla los ordena; los números negros del mapa son los mismos puestos. Un clic en una fila lo señala en el mapa, un doble clic lleva hasta él.</translation>
    </message>
    <message>
        <source>Ask why.</source>
        <translation>Pregunte por qué.</translation>
    </message>
    <message>
        <source>Press E and click a place. You see its walk to the nearest care, where the limit is used up, and whether distance or a long way round is the reason.</source>
        <translation>Pulse E y haga clic en un lugar. Verá su camino al cuidado más cercano, dónde se agota el umbral y si la causa es la distancia o un rodeo.</translation>
    </message>
    <message>
        <source>Try a change.</source>
        <translation>Pruebe un cambio.</translation>
    </message>
    <message>
        <source>Press W, then drag a care place with the mouse. Green ground and green numbers are gained, purple ones lost, while you drag. A adds a place, X closes the one that is selected. Every step can be undone.</source>
        <translation>Pulse W y arrastre un lugar de cuidado con el ratón. Mientras arrastra, lo verde se gana y lo morado se pierde. A añade un lugar, X cierra el seleccionado. Todo se puede deshacer.</translation>
    </message>
    <message>
        <source>Keep it and compare.</source>
        <translation>Guárdelo y compare.</translation>
    </message>
    <message>
        <source>Save the change as a scenario, then press %1 to see two scenarios side by side, or one over the other.</source>
        <translation>Guarde el cambio como escenario y pulse %1 para ver dos escenarios lado a lado, o uno sobre otro.</translation>
    </message>
    <message>
        <source>Take it with you.</source>
        <translation>Lléveselo.</translation>
    </message>
    <message>
        <source>%1 prints the map as a page, in any of the three languages. The tables and layers go out through File &gt; Export, and open in any mapping program.</source>
        <translation>%1 imprime el mapa como página, en cualquiera de los tres idiomas. Las tablas y capas salen por Archivo &gt; Exportar y se abren en cualquier programa de mapas.</translation>
    </message>
    <message>
        <source>Ten-minute tour</source>
        <translation>Recorrido de diez minutos</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>The longest walk that counts as near: metres walked or minutes taken. The limit itself is still within.</source>
        <translation>El camino más largo que cuenta como cerca: metros andados o minutos empleados. El umbral mismo aún está dentro.</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>How fast people walk, slower on steps. It turns metres into minutes.</source>
        <translation>Con qué rapidez se anda, más despacio en escaleras. Convierte metros en minutos.</translation>
    </message>
    <message>
        <source>Care place</source>
        <translation>Lugar de cuidado</translation>
    </message>
    <message>
        <source>A place where care is given: a care block, a nursery, a health post, whatever the study&apos;s layer holds.</source>
        <translation>Un lugar donde se cuida: una manzana del cuidado, un jardín infantil, un puesto de salud, lo que tenga la capa del estudio.</translation>
    </message>
    <message>
        <source>Catchment</source>
        <translation>Área de influencia</translation>
    </message>
    <message>
        <source>The ground from which the walk to care is within the limit. It does not jump over rivers, walls or expressways.</source>
        <translation>El terreno desde el que el camino al cuidado está dentro del umbral. No salta ríos, muros ni autopistas.</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Atendido</translation>
    </message>
    <message>
        <source>People whose walk to care is within the limit.</source>
        <translation>Personas cuyo camino al cuidado está dentro del umbral.</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>Fuera</translation>
    </message>
    <message>
        <source>People whose walk is longer than the limit, or who have no way to care at all.</source>
        <translation>Personas cuyo camino es más largo que el umbral, o que no tienen ningún camino al cuidado.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Served people of all people of whom it can be told.</source>
        <translation>Personas atendidas entre todas aquellas de las que se puede saber.</translation>
    </message>
    <message>
        <source>A share of 90 % or more.</source>
        <translation>Un porcentaje del 90 % o más.</translation>
    </message>
    <message>
        <source>A share from 50 % to 90 %.</source>
        <translation>Un porcentaje del 50 % al 90 %.</translation>
    </message>
    <message>
        <source>A share from 10 % to 50 %.</source>
        <translation>Un porcentaje del 10 % al 50 %.</translation>
    </message>
    <message>
        <source>A share under 10 %.</source>
        <translation>Un porcentaje de menos del 10 %.</translation>
    </message>
    <message>
        <source>Nobody knows how many live there, or the street data do not reach.</source>
        <translation>No se sabe cuántas personas viven allí, o los datos de calles no llegan.</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Brecha</translation>
    </message>
    <message>
        <source>A neighbourhood with people beyond. Rank 1 has the most.</source>
        <translation>Un barrio con personas fuera. El puesto 1 tiene más.</translation>
    </message>
    <message>
        <source>Median walk</source>
        <translation>Camino mediano</translation>
    </message>
    <message>
        <source>Half of the people walk less, half walk more.</source>
        <translation>La mitad de las personas camina menos, la mitad más.</translation>
    </message>
    <message>
        <source>Detour</source>
        <translation>Rodeo</translation>
    </message>
    <message>
        <source>The walk along the streets compared with the straight line. Where care is near in a straight line and the walk is long, the way round is the reason.</source>
        <translation>El camino por las calles comparado con la línea recta. Donde el cuidado está cerca en línea recta y el camino es largo, la causa es el rodeo.</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>¿Y si…?</translation>
    </message>
    <message>
        <source>A change that is tried out: care places moved, added or closed. Files are never changed.</source>
        <translation>Un cambio que se prueba: lugares de cuidado movidos, añadidos o cerrados. Los archivos nunca se cambian.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>A what-if that is kept under a name.</source>
        <translation>Un «¿y si…?» guardado con un nombre.</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>People who gain care less people who lose it.</source>
        <translation>Personas que ganan cuidado menos personas que lo pierden.</translation>
    </message>
    <message>
        <source>Edge †</source>
        <translation>Borde †</translation>
    </message>
    <message>
        <source>The neighbourhood is nearer to the edge of the street data than the limit: care beyond the edge could be missing.</source>
        <translation>El barrio está más cerca del borde de los datos de calles que el umbral: podría faltar cuidado más allá del borde.</translation>
    </message>
    <message>
        <source>Words we use</source>
        <translation>Palabras que usamos</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Open a study</source>
        <translation>Abrir un estudio</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Change the question</source>
        <translation>Cambiar la pregunta</translation>
    </message>
    <message>
        <source>Update now</source>
        <translation>Actualizar ahora</translation>
    </message>
    <message>
        <source>Find a neighbourhood</source>
        <translation>Buscar un barrio</translation>
    </message>
    <message>
        <source>Compare two scenarios</source>
        <translation>Comparar dos escenarios</translation>
    </message>
    <message>
        <source>Print the map</source>
        <translation>Imprimir el mapa</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>Exportar el mapa</translation>
    </message>
    <message>
        <source>Copy the table with its heads</source>
        <translation>Copiar la tabla con encabezados</translation>
    </message>
    <message>
        <source>Neighbourhoods, charts, explain, issues</source>
        <translation>Barrios, gráficos, explicar, avisos</translation>
    </message>
    <message>
        <source>Layers, results</source>
        <translation>Capas, resultados</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>En el mapa</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Move; with Shift by a whole window</source>
        <translation>Mover; con Mayús una ventana entera</translation>
    </message>
    <message>
        <source>Nearer, farther</source>
        <translation>Más cerca, más lejos</translation>
    </message>
    <message>
        <source>The whole study</source>
        <translation>Todo el estudio</translation>
    </message>
    <message>
        <source>The view before</source>
        <translation>La vista anterior</translation>
    </message>
    <message>
        <source>From neighbourhood to neighbourhood, the worst first</source>
        <translation>De barrio en barrio, el peor primero</translation>
    </message>
    <message>
        <source>Explain what has the focus</source>
        <translation>Explicar lo enfocado</translation>
    </message>
    <message>
        <source>Select, move the map</source>
        <translation>Seleccionar, mover el mapa</translation>
    </message>
    <message>
        <source>Explain a place, measure</source>
        <translation>Explicar un lugar, medir</translation>
    </message>
    <message>
        <source>Start or leave a what-if</source>
        <translation>Empezar o dejar un «¿y si…?»</translation>
    </message>
    <message>
        <source>Add a care place, close or reopen the selected one</source>
        <translation>Añadir un lugar de cuidado, cerrar o reabrir el seleccionado</translation>
    </message>
    <message>
        <source>Move the selected place with the arrows (10 m; with Shift 100 m); Enter drops it</source>
        <translation>Mover el lugar seleccionado con las flechas (10 m; con Mayús 100 m); Entrar lo suelta</translation>
    </message>
    <message>
        <source>Before, after, difference</source>
        <translation>Antes, después, diferencia</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un paso atrás</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>En la tabla</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Go there on the map</source>
        <translation>Ir allí en el mapa</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>This study</source>
        <translation>Este estudio</translation>
    </message>
    <message>
        <source>%1 people beyond = %2 people − %3 within %4 along streets.</source>
        <translation>%1 personas fuera = %2 personas − %3 a menos de %4 por las calles.</translation>
    </message>
    <message>
        <source>Streets: %1. Care places: %2.</source>
        <translation>Calles: %1. Lugares de cuidado: %2.</translation>
    </message>
    <message>
        <source>People: %1.</source>
        <translation>Personas: %1.</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Metres on the ground along the streets, from the door: the straight way from a home to its nearest street, the walk along the streets, and the straight way from the street to the care place all count. Time is that walk at the chosen pace, slower on steps.</source>
        <translation>Metros sobre el terreno por las calles, desde la puerta: cuentan el tramo recto de la casa a su calle más cercana, el camino por las calles y el tramo recto de la calle al lugar de cuidado. El tiempo es ese camino al paso elegido, más lento en escaleras.</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Viviendas</translation>
    </message>
    <message>
        <source>Every home belongs to the nearest point of the nearest street. Where no street is within 250 m (or what the study says) it belongs to none; it is counted apart and not quietly called unserved. People of a block are placed inside it, along its sides or along its streets, as the study says.</source>
        <translation>Cada vivienda pertenece al punto más cercano de la calle más cercana. Donde no hay calle a menos de 250 m (o lo que diga el estudio) no pertenece a ninguna; se cuenta aparte y no se da sin más por no atendida. Las personas de una cuadra se sitúan dentro, a lo largo de sus lados o de sus calles, según el estudio.</translation>
    </message>
    <message>
        <source>Catchments</source>
        <translation>Áreas de influencia</translation>
    </message>
    <message>
        <source>The outline on the map is read off the same calculation that counts the people, so map and table agree. It is smaller than circles or hulls, because those claim ground that nobody reaches.</source>
        <translation>El contorno del mapa sale del mismo cálculo que cuenta a las personas: mapa y tabla coinciden. Es menor que círculos o envolventes, que abarcan terreno al que nadie llega.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Redondeo</translation>
    </message>
    <message>
        <source>People are rounded once, in each neighbourhood, so that they add up to the total. All sums are sums of those whole numbers: rows, headline, charts and files agree to the person.</source>
        <translation>Las personas se redondean una vez, en cada barrio, de modo que suman el total. Todas las sumas son de esos enteros: filas, titular, gráficos y archivos coinciden hasta la persona.</translation>
    </message>
    <message>
        <source>What cannot be known</source>
        <translation>Lo que no se puede saber</translation>
    </message>
    <message>
        <source>Near the edge of the street data care could be missing: such neighbourhoods carry a †. What was doubtful in the files is listed under Issues.</source>
        <translation>Cerca del borde de los datos de calles podría faltar cuidado: esos barrios llevan una †. Lo dudoso de los archivos está en Avisos.</translation>
    </message>
    <message>
        <source>Where these numbers come from</source>
        <translation>De dónde salen estas cifras</translation>
    </message>
    <message>
        <source>Who can walk to care, and who cannot yet.</source>
        <translation>Quién llega a pie al cuidado, y quién todavía no.</translation>
    </message>
    <message>
        <source>Free software under the Apache licence 2.0: use it, change it and pass it on.</source>
        <translation>Software libre con licencia Apache 2.0: úselo, cámbielo y compártalo.</translation>
    </message>
    <message>
        <source>Made with Qt %1 (LGPL 3), GDAL, GEOS, PROJ, libosmium and Boost.</source>
        <translation>Hecho con Qt %1 (LGPL 3), GDAL, GEOS, PROJ, libosmium y Boost.</translation>
    </message>
    <message>
        <source>Results carry the licences of the data they were made from. Say the limit, its unit and the pace beside every figure.</source>
        <translation>Los resultados llevan las licencias de los datos de que salen. Diga el umbral, su unidad y el paso junto a cada cifra.</translation>
    </message>
    <message>
        <source>About Cercanía</source>
        <translation>Acerca de Cercanía</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Slow way</source>
        <translation>Camino lento</translation>
    </message>
    <message>
        <source>The walk is short enough in metres, but hills, stairs, rough ground or waits take more minutes than the limit.</source>
        <translation>El camino es lo bastante corto en metros, pero cuestas, escaleras, suelo irregular o esperas toman más minutos que el umbral.</translation>
    </message>
</context>
<context>
    <name>IssueWords</name>
    <message numerus="yes">
        <source>%n neighbourhood(s) lie near the edge of the street data: their figures may be too low.</source>
        <translation>
            <numerusform>%n barrio está cerca del borde de los datos de calles: sus cifras pueden ser demasiado bajas.</numerusform>
            <numerusform>%n barrios están cerca del borde de los datos de calles: sus cifras pueden ser demasiado bajas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Neighbourhoods overlap; people in several count in the first alone.</source>
        <translation>
            <numerusform>Hay barrios que se solapan; quienes viven en varios cuentan solo en el primero.</numerusform>
            <numerusform>Hay barrios que se solapan; quienes viven en varios cuentan solo en el primero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n barrier(s) in the street data cut streets for people on foot.</source>
        <translation>
            <numerusform>%n barrera de los datos de calles corta el paso a pie.</numerusform>
            <numerusform>%n barreras de los datos de calles cortan el paso a pie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some catchment outlines touched themselves and were made valid; their ground is the same.</source>
        <translation>
            <numerusform>Algunos contornos de áreas de influencia se tocaban y se corrigieron; el terreno es el mismo.</numerusform>
            <numerusform>Algunos contornos de áreas de influencia se tocaban y se corrigieron; el terreno es el mismo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) have coordinates that cannot be; they have no place.</source>
        <translation>
            <numerusform>%n elemento tiene coordenadas imposibles; queda sin lugar.</numerusform>
            <numerusform>%n elementos tienen coordenadas imposibles; quedan sin lugar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) have coordinates that are no numbers; they have no place.</source>
        <translation>
            <numerusform>%n elemento tiene coordenadas que no son números; queda sin lugar.</numerusform>
            <numerusform>%n elementos tienen coordenadas que no son números; quedan sin lugar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n crossing(s) of lines were made junctions.</source>
        <translation>
            <numerusform>%n cruce de líneas se hizo intersección.</numerusform>
            <numerusform>%n cruces de líneas se hicieron intersecciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cross another at the same level without a junction; they are not joined.</source>
        <translation>
            <numerusform>%n línea cruza otra al mismo nivel sin intersección; no se unen.</numerusform>
            <numerusform>%n líneas cruzan otras al mismo nivel sin intersección; no se unen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A file says its coordinate system itself; the assumed one was not used.</source>
        <translation>
            <numerusform>Un archivo dice su sistema de coordenadas; no se usó el supuesto.</numerusform>
            <numerusform>Hay archivos que dicen su sistema de coordenadas; no se usó el supuesto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of a table cannot be read and are left out.</source>
        <translation>
            <numerusform>%n fila de una tabla no se puede leer y queda fuera.</numerusform>
            <numerusform>%n filas de una tabla no se pueden leer y quedan fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n home(s) have no place on the map; their people count as unplaced.</source>
        <translation>
            <numerusform>%n vivienda no tiene lugar en el mapa; sus personas cuentan como sin ubicar.</numerusform>
            <numerusform>%n viviendas no tienen lugar en el mapa; sus personas cuentan como sin ubicar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of streets are connected to nothing else.</source>
        <translation>
            <numerusform>%n grupo de calles no está conectado con el resto.</numerusform>
            <numerusform>%n grupos de calles no están conectados con el resto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scrap(s) of street are connected to nothing and too short to be used.</source>
        <translation>
            <numerusform>%n trozo de calle no está conectado con nada y es demasiado corto para usarse.</numerusform>
            <numerusform>%n trozos de calle no están conectados con nada y son demasiado cortos para usarse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n end(s) of lines were moved to join others.</source>
        <translation>
            <numerusform>%n extremo de línea se movió para unirse a otras.</numerusform>
            <numerusform>%n extremos de líneas se movieron para unirse a otras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n care place(s) lie too far from any street. They do not count.</source>
        <translation>
            <numerusform>%n lugar de cuidado está demasiado lejos de toda calle. No cuenta.</numerusform>
            <numerusform>%n lugares de cuidado están demasiado lejos de toda calle. No cuentan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A file holds another number of features than it says.</source>
        <translation>
            <numerusform>Un archivo tiene otro número de elementos del que dice.</numerusform>
            <numerusform>Hay archivos con otro número de elementos del que dicen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) are damaged and cannot be read.</source>
        <translation>
            <numerusform>%n elemento está dañado y no se puede leer.</numerusform>
            <numerusform>%n elementos están dañados y no se pueden leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) without a shape were left out of a written file.</source>
        <translation>
            <numerusform>%n elemento sin forma quedó fuera de un archivo escrito.</numerusform>
            <numerusform>%n elementos sin forma quedaron fuera de un archivo escrito.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) got a shorter name in a written file.</source>
        <translation>
            <numerusform>%n campo recibió un nombre más corto en un archivo escrito.</numerusform>
            <numerusform>%n campos recibieron nombres más cortos en un archivo escrito.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) of a kind that cannot be read were left out.</source>
        <translation>
            <numerusform>%n campo de un tipo que no se puede leer quedó fuera.</numerusform>
            <numerusform>%n campos de tipos que no se pueden leer quedaron fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) have a broken shape; they have no place.</source>
        <translation>
            <numerusform>%n elemento tiene una forma rota; queda sin lugar.</numerusform>
            <numerusform>%n elementos tienen formas rotas; quedan sin lugar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) lost parts of a kind that is not used here.</source>
        <translation>
            <numerusform>%n elemento perdió partes de un tipo que aquí no se usa.</numerusform>
            <numerusform>%n elementos perdieron partes de un tipo que aquí no se usa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) have a shape of the wrong kind; they have no place.</source>
        <translation>
            <numerusform>%n elemento tiene una forma de otro tipo; queda sin lugar.</numerusform>
            <numerusform>%n elementos tienen formas de otro tipo; quedan sin lugar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Streets seem to be missing in %n spot(s) of the data.</source>
        <translation>
            <numerusform>Parecen faltar calles en %n lugar de los datos.</numerusform>
            <numerusform>Parecen faltar calles en %n lugares de los datos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) end where another passes at another level; they are not joined.</source>
        <translation>
            <numerusform>%n línea termina donde otra pasa a otro nivel; no se unen.</numerusform>
            <numerusform>%n líneas terminan donde otras pasan a otro nivel; no se unen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) repeat another and are left out.</source>
        <translation>
            <numerusform>%n línea repite otra y queda fuera.</numerusform>
            <numerusform>%n líneas repiten otras y quedan fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were split where another ends.</source>
        <translation>
            <numerusform>%n línea se partió donde otra termina.</numerusform>
            <numerusform>%n líneas se partieron donde otras terminan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) have no length and are left out.</source>
        <translation>
            <numerusform>%n línea no tiene longitud y queda fuera.</numerusform>
            <numerusform>%n líneas no tienen longitud y quedan fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) stop just short of another; they are not joined.</source>
        <translation>
            <numerusform>%n línea se detiene justo antes de otra; no se unen.</numerusform>
            <numerusform>%n líneas se detienen justo antes de otras; no se unen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) have no street inside; their people live at one point.</source>
        <translation>
            <numerusform>%n área no tiene calles dentro; sus personas viven en un punto.</numerusform>
            <numerusform>%n áreas no tienen calles dentro; sus personas viven en un punto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) have no shape.</source>
        <translation>
            <numerusform>%n elemento no tiene forma.</numerusform>
            <numerusform>%n elementos no tienen forma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) of the street data have coordinates that cannot be.</source>
        <translation>
            <numerusform>%n nodo de los datos de calles tiene coordenadas imposibles.</numerusform>
            <numerusform>%n nodos de los datos de calles tienen coordenadas imposibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Streets lead out of the data: some of their points are missing.</source>
        <translation>
            <numerusform>Hay calles que salen de los datos: faltan algunos de sus puntos.</numerusform>
            <numerusform>Hay calles que salen de los datos: faltan algunos de sus puntos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of street are too long to be true and are left out.</source>
        <translation>
            <numerusform>%n tramo de calle es demasiado largo para ser cierto y queda fuera.</numerusform>
            <numerusform>%n tramos de calle son demasiado largos para ser ciertos y quedan fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n street(s) stand twice in the data; the first counts.</source>
        <translation>
            <numerusform>%n calle está dos veces en los datos; cuenta la primera.</numerusform>
            <numerusform>%n calles están dos veces en los datos; cuenta la primera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Coordinates lie outside the area that their coordinate system is made for.</source>
        <translation>
            <numerusform>Hay coordenadas fuera del área para la que está hecho su sistema.</numerusform>
            <numerusform>Hay coordenadas fuera del área para la que está hecho su sistema.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) do not say how many people live there.</source>
        <translation>
            <numerusform>%n lugar no dice cuántas personas viven allí.</numerusform>
            <numerusform>%n lugares no dicen cuántas personas viven allí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some people live outside the street data.</source>
        <translation>
            <numerusform>Algunas personas viven fuera de los datos de calles.</numerusform>
            <numerusform>Algunas personas viven fuera de los datos de calles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some people live outside all neighbourhoods.</source>
        <translation>
            <numerusform>Algunas personas viven fuera de todos los barrios.</numerusform>
            <numerusform>Algunas personas viven fuera de todos los barrios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The library that reads files has a remark.</source>
        <translation>
            <numerusform>La biblioteca que lee archivos hace una observación.</numerusform>
            <numerusform>La biblioteca que lee archivos hace %n observaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n population(s) are repeated over several parts of one place.</source>
        <translation>
            <numerusform>%n población se repite en varias partes de un mismo lugar.</numerusform>
            <numerusform>%n poblaciones se repiten en varias partes de un mismo lugar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n square(s) have too many ways in to be crossed; people walk round them.</source>
        <translation>
            <numerusform>%n plaza tiene demasiadas entradas para cruzarla; se rodea a pie.</numerusform>
            <numerusform>%n plazas tienen demasiadas entradas para cruzarlas; se rodean a pie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some sides of streets have no ground of their own: lines closer than a millimetre.</source>
        <translation>
            <numerusform>Algunos lados de calles no tienen terreno propio: líneas a menos de un milímetro.</numerusform>
            <numerusform>Algunos lados de calles no tienen terreno propio: líneas a menos de un milímetro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n street(s) are cut by a barrier.</source>
        <translation>
            <numerusform>%n calle queda cortada por una barrera.</numerusform>
            <numerusform>%n calles quedan cortadas por barreras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Latitude and longitude seem to be swapped.</source>
        <translation>
            <numerusform>La latitud y la longitud parecen intercambiadas.</numerusform>
            <numerusform>La latitud y la longitud parecen intercambiadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of a file is not in UTF-8; it was read as Windows-1252.</source>
        <translation>
            <numerusform>El texto de un archivo no está en UTF-8; se leyó como Windows-1252.</numerusform>
            <numerusform>Los textos de algunos archivos no están en UTF-8; se leyeron como Windows-1252.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were shortened in a written file.</source>
        <translation>
            <numerusform>%n texto se acortó en un archivo escrito.</numerusform>
            <numerusform>%n textos se acortaron en un archivo escrito.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n street(s) have no length and are left out.</source>
        <translation>
            <numerusform>%n calle no tiene longitud y queda fuera.</numerusform>
            <numerusform>%n calles no tienen longitud y quedan fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The library that writes files has a remark.</source>
        <translation>
            <numerusform>La biblioteca que escribe archivos hace una observación.</numerusform>
            <numerusform>La biblioteca que escribe archivos hace %n observaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>feature %1</source>
        <translation>elemento %1</translation>
    </message>
    <message numerus="yes">
        <source>Some heights stand at the most that the raster can hold: the ground is higher there.</source>
        <translation>
            <numerusform>Algunas alturas están en el máximo que el ráster admite: allí el terreno es más alto.</numerusform>
            <numerusform>Algunas alturas están en el máximo que el ráster admite: allí el terreno es más alto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A raster of heights covers nothing of the study area.</source>
        <translation>
            <numerusform>Un ráster de alturas no cubre nada del área de estudio.</numerusform>
            <numerusform>Un ráster de alturas no cubre nada del área de estudio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heights that stand alone above or below all around them were levelled.</source>
        <translation>
            <numerusform>Se nivelaron alturas aisladas, por encima o por debajo de todo su entorno.</numerusform>
            <numerusform>Se nivelaron alturas aisladas, por encima o por debajo de todo su entorno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The walking profile heeds no slope: the heights make no difference.</source>
        <translation>
            <numerusform>El perfil de caminata no tiene en cuenta las pendientes: las alturas no cambian nada.</numerusform>
            <numerusform>El perfil de caminata no tiene en cuenta las pendientes: las alturas no cambian nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some streets lie where the heights are not known; they count as flat.</source>
        <translation>
            <numerusform>Algunas calles están donde no se conocen las alturas; cuentan como llanas.</numerusform>
            <numerusform>Algunas calles están donde no se conocen las alturas; cuentan como llanas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Streets whose tags do not say enough are taken as passable.</source>
        <translation>
            <numerusform>Las calles cuyas etiquetas no dicen lo suficiente se toman como transitables.</numerusform>
            <numerusform>Las calles cuyas etiquetas no dicen lo suficiente se toman como transitables.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) repeat another one and are left out of the copy.</source>
        <translation>
            <numerusform>%n elemento repite otro y no está en la copia.</numerusform>
            <numerusform>%n elementos repiten otro y no están en la copia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of ground between zones belong to none.</source>
        <translation>
            <numerusform>%n pedazo de terreno entre zonas no es de ninguna.</numerusform>
            <numerusform>%n pedazos de terreno entre zonas no son de ninguna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n column(s) it cannot be told decimals from thousands; they were read as decimals.</source>
        <translation>
            <numerusform>En %n columna no se distinguen decimales de miles; se leyeron como decimales.</numerusform>
            <numerusform>En %n columnas no se distinguen decimales de miles; se leyeron como decimales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The whole numbers of %n field(s) were written as text to keep all their digits.</source>
        <translation>
            <numerusform>Los enteros de %n campo se escribieron como texto para conservar todas sus cifras.</numerusform>
            <numerusform>Los enteros de %n campos se escribieron como texto para conservar todas sus cifras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) lie far from all the others.</source>
        <translation>
            <numerusform>%n elemento está lejos de todos los demás.</numerusform>
            <numerusform>%n elementos están lejos de todos los demás.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) lie exactly where another one does.</source>
        <translation>
            <numerusform>%n elemento está exactamente donde está otro.</numerusform>
            <numerusform>%n elementos están exactamente donde está otro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n polygon(s) are not valid, and are repaired in the copy.</source>
        <translation>
            <numerusform>%n polígono no es válido y se repara en la copia.</numerusform>
            <numerusform>%n polígonos no son válidos y se reparan en la copia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) were written as tables, without their shapes.</source>
        <translation>
            <numerusform>%n capa se escribió como tabla, sin sus geometrías.</numerusform>
            <numerusform>%n capas se escribieron como tablas, sin sus geometrías.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of the streets&apos; fields are in no mapping of words.</source>
        <translation>
            <numerusform>%n valor de los campos de las calles no está en ninguna correspondencia de palabras.</numerusform>
            <numerusform>%n valores de los campos de las calles no están en ninguna correspondencia de palabras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The numbers of %n column(s) have their thousands marked, and were read so.</source>
        <translation>
            <numerusform>En %n columna los números llevan separador de miles, y así se leyeron.</numerusform>
            <numerusform>En %n columnas los números llevan separador de miles, y así se leyeron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) have features without a value, which is not zero.</source>
        <translation>
            <numerusform>%n campo tiene elementos sin valor, que no es cero.</numerusform>
            <numerusform>%n campos tienen elementos sin valor, que no es cero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of zones share ground.</source>
        <translation>
            <numerusform>%n par de zonas comparte terreno.</numerusform>
            <numerusform>%n pares de zonas comparten terreno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mended copy(ies) were made again from files that have changed since.</source>
        <translation>
            <numerusform>%n copia corregida se rehízo con un archivo que cambió desde entonces.</numerusform>
            <numerusform>%n copias corregidas se rehicieron con archivos que cambiaron desde entonces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend the coordinates; till then their people count as unplaced.</source>
        <translation>Corrija las coordenadas; hasta entonces su población cuenta como sin ubicar.</translation>
    </message>
    <message>
        <source>Take the assumed coordinate system out of the study&apos;s properties.</source>
        <translation>Quite el sistema de coordenadas supuesto de las propiedades del estudio.</translation>
    </message>
    <message>
        <source>Put text with separators or line ends in quotes.</source>
        <translation>Ponga entre comillas los textos con separadores o saltos de línea.</translation>
    </message>
    <message>
        <source>A mended copy leaves them out.</source>
        <translation>Una copia corregida los omite.</translation>
    </message>
    <message>
        <source>Give the ground to a neighbour, unless nobody lives there.</source>
        <translation>Asigne el terreno a un vecino, salvo que nadie viva allí.</translation>
    </message>
    <message>
        <source>Draw the shapes anew; till then their people count as unplaced.</source>
        <translation>Dibuje de nuevo las formas; hasta entonces su población cuenta como sin ubicar.</translation>
    </message>
    <message>
        <source>Write the numbers without marks of thousands.</source>
        <translation>Escriba los números sin separador de miles.</translation>
    </message>
    <message>
        <source>Place the features; till then their people count as unplaced.</source>
        <translation>Ubique los elementos; hasta entonces su población cuenta como sin ubicar.</translation>
    </message>
    <message>
        <source>Make sure that the coordinate system is the right one.</source>
        <translation>Asegúrese de que el sistema de coordenadas es el correcto.</translation>
    </message>
    <message>
        <source>Mend the coordinates, or leave the feature out.</source>
        <translation>Corrija las coordenadas u omita el elemento.</translation>
    </message>
    <message>
        <source>Count each population once, shared out by area.</source>
        <translation>Cuente cada población una vez, repartida por superficie.</translation>
    </message>
    <message>
        <source>Keep the one that is right, or add their people up.</source>
        <translation>Deje el correcto o sume sus poblaciones.</translation>
    </message>
    <message>
        <source>A mended copy has them repaired.</source>
        <translation>Una copia corregida los tiene reparados.</translation>
    </message>
    <message>
        <source>Swap the names of the two columns, or mend the coordinate system.</source>
        <translation>Intercambie los nombres de las dos columnas o corrija el sistema de coordenadas.</translation>
    </message>
    <message>
        <source>Look at the texts below; if they are wrong, name the encoding in the study&apos;s properties.</source>
        <translation>Mire los textos de abajo; si están mal, indique la codificación en las propiedades del estudio.</translation>
    </message>
    <message>
        <source>A mended copy has the numbers without marks.</source>
        <translation>Una copia corregida tiene los números sin separadores.</translation>
    </message>
    <message>
        <source>Fill in what is known; 0 only where it is nothing.</source>
        <translation>Complete lo que se sepa; 0 solo donde no hay nada.</translation>
    </message>
    <message>
        <source>Give the shared ground to one of them.</source>
        <translation>Asigne el terreno compartido a una de ellas.</translation>
    </message>
    <message numerus="yes">
        <source>%n square(s) have no closed outline; people walk along what there is of it, not across.</source>
        <translation>
            <numerusform>%n plaza no tiene un contorno cerrado; se camina por lo que hay de él, no a través.</numerusform>
            <numerusform>%n plazas no tienen un contorno cerrado; se camina por lo que hay de él, no a través.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) are too large for one shapefile and became several.</source>
        <translation>
            <numerusform>%n capa es demasiado grande para un solo shapefile y quedó en varios.</numerusform>
            <numerusform>%n capas son demasiado grandes para un solo shapefile y quedaron en varios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) have fewer people than nobody.</source>
        <translation>
            <numerusform>%n elemento tiene menos de cero personas.</numerusform>
            <numerusform>%n elementos tienen menos de cero personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows of a shapefile&apos;s table are marked as deleted and are left out.</source>
        <translation>
            <numerusform>Hay filas de la tabla de un shapefile marcadas como borradas y se omiten.</numerusform>
            <numerusform>Hay filas de la tabla de un shapefile marcadas como borradas y se omiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the right number; till then the people cannot be counted.</source>
        <translation>Escriba el número correcto; hasta entonces no se puede contar a las personas.</translation>
    </message>
    <message>
        <source>Make sure that nothing is missing; a mended copy is without them.</source>
        <translation>Compruebe que no falte nada; una copia corregida no las tiene.</translation>
    </message>
</context>
<context>
    <name>LayerDataTexts</name>
    <message>
        <source>There is not enough memory for this layer.</source>
        <translation>No hay memoria suficiente para esta capa.</translation>
    </message>
</context>
<context>
    <name>LayersHere</name>
    <message>
        <source>Street without a name</source>
        <translation>Calle sin nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation>Atendidas</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>PageTexts</name>
    <message>
        <source>of %1 people live %2</source>
        <translation>de %1 personas viven %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 beyond</source>
        <translation>%1 fuera</translation>
    </message>
    <message>
        <source>Most people beyond</source>
        <translation>Más personas fuera</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Barrio</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>Fuera</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Atendido</translation>
    </message>
    <message>
        <source>Care within %1 on foot</source>
        <translation>Cuidado a %1 a pie</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>Umbral: %1</translation>
    </message>
    <message>
        <source>Pace: %1</source>
        <translation>Paso: %1</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Unsaved what-if</source>
        <translation>Prueba sin guardar</translation>
    </message>
    <message>
        <source>Scale 1 : %1 on %2</source>
        <translation>Escala 1 : %1 en %2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>All of: %1</source>
        <translation>Todos: %1</translation>
    </message>
</context>
<context>
    <name>RecentStudies</name>
    <message>
        <source>%1 beyond %2</source>
        <translation>%1 fuera de %2</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Care within %1 on foot</source>
        <translation>Cuidado a %1 a pie</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>%1 more rows are in the study&apos;s own tables.</source>
        <translation>%1 filas más están en las tablas del propio estudio.</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Barrio</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Dentro</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>Más allá</translation>
    </message>
    <message>
        <source>Share %1</source>
        <translation>Parte %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Share within</source>
        <translation>Parte dentro</translation>
    </message>
    <message>
        <source>Points beside everyone</source>
        <translation>Puntos frente al total</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Por grupo</translation>
    </message>
    <message>
        <source>Share of each group within the limit, beside that of everyone.</source>
        <translation>Parte de cada grupo dentro del umbral, junto a la del total.</translation>
    </message>
    <message>
        <source>no way</source>
        <translation>sin camino</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>no street near enough</source>
        <translation>sin calle cercana</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>People by the length of their walk</source>
        <translation>Personas según el largo de su recorrido</translation>
    </message>
    <message>
        <source>People by the length of their walk to care.</source>
        <translation>Personas según el largo de su recorrido hasta el cuidado.</translation>
    </message>
    <message>
        <source>By neighbourhood</source>
        <translation>Por barrio</translation>
    </message>
    <message>
        <source>Share of people within %1, one bar a neighbourhood.</source>
        <translation>Parte de las personas a %1 o menos, una barra por barrio.</translation>
    </message>
    <message>
        <source>People, within and beyond are for %1.</source>
        <translation>Personas, dentro y más allá son para %1.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Median walk</source>
        <translation>Recorrido mediano</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Main reason</source>
        <translation>Motivo principal</translation>
    </message>
    <message>
        <source>Gaps, most people beyond first</source>
        <translation>Brechas, de más a menos personas</translation>
    </message>
    <message>
        <source>Nobody lives beyond the limit.</source>
        <translation>Nadie vive más allá del umbral.</translation>
    </message>
    <message>
        <source>Care place</source>
        <translation>Lugar de cuidado</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>People it serves</source>
        <translation>Personas que atiende</translation>
    </message>
    <message>
        <source>Care places</source>
        <translation>Lugares de cuidado</translation>
    </message>
    <message>
        <source>Everyone within %1 is counted once, with the care place that is nearest on foot; those who live in none of the neighbourhoods are counted too.</source>
        <translation>Cada persona a %1 o menos se cuenta una vez, con el lugar de cuidado más cercano a pie; también quienes no viven en ninguno de los barrios.</translation>
    </message>
    <message>
        <source>Streets</source>
        <translation>Calles</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Barreras</translation>
    </message>
    <message>
        <source>Heights</source>
        <translation>Alturas</translation>
    </message>
    <message>
        <source>Entrances</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Barrios</translation>
    </message>
    <message>
        <source>Walking profile</source>
        <translation>Perfil de caminata</translation>
    </message>
    <message>
        <source>© OpenStreetMap contributors, Open Database License (ODbL) 1.0</source>
        <translation>© Colaboradores de OpenStreetMap, Open Database License (ODbL) 1.0</translation>
    </message>
    <message>
        <source>not stated; a table [credits] in the study file says it</source>
        <translation>no se indica; se dice en una tabla [credits] del archivo del estudio</translation>
    </message>
    <message>
        <source>%1, layer %2</source>
        <translation>%1, capa %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Source and licence</source>
        <translation>Fuente y licencia</translation>
    </message>
    <message>
        <source>File of</source>
        <translation>Archivo del</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>SRC</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>from home to care</source>
        <translation>de la casa al cuidado</translation>
    </message>
    <message>
        <source>from care to home</source>
        <translation>del cuidado a la casa</translation>
    </message>
    <message>
        <source>there and back; the slower way decides</source>
        <translation>ida y vuelta; decide el sentido más lento</translation>
    </message>
    <message>
        <source>all people of a polygon at one point inside it</source>
        <translation>todas las personas de un polígono en un punto de su interior</translation>
    </message>
    <message>
        <source>evenly along the rim of each polygon</source>
        <translation>por igual a lo largo del borde de cada polígono</translation>
    </message>
    <message>
        <source>evenly along the streets inside each polygon</source>
        <translation>por igual a lo largo de las calles dentro de cada polígono</translation>
    </message>
    <message>
        <source>evenly over the ground of each polygon</source>
        <translation>por igual sobre el terreno de cada polígono</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norma</translation>
    </message>
    <message>
        <source>%1, %2 on the flat</source>
        <translation>%1, %2 en llano</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Farthest from a street</source>
        <translation>Lo más lejos de una calle</translation>
    </message>
    <message>
        <source>Ground beside a street</source>
        <translation>Terreno junto a una calle</translation>
    </message>
    <message>
        <source>Where people live</source>
        <translation>Dónde viven las personas</translation>
    </message>
    <message>
        <source>Distances</source>
        <translation>Distancias</translation>
    </message>
    <message>
        <source>along streets, on the WGS 84 ellipsoid</source>
        <translation>por las calles, sobre el elipsoide WGS 84</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leídos</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usados</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Pieces of street</source>
        <translation>Tramos de calle</translation>
    </message>
    <message>
        <source>Features with people</source>
        <translation>Elementos con personas</translation>
    </message>
    <message>
        <source>What was imperfect in the data</source>
        <translation>Lo imperfecto en los datos</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>What these figures are not</source>
        <translation>Lo que estas cifras no son</translation>
    </message>
    <message>
        <source>A walk is the shortest one along streets that may be walked, at a steady pace; waiting, fear, weather and the quality of care are not in it. Who lives within the limit is near care; whether there is a place for them is another question.</source>
        <translation>El recorrido es el más corto por las calles que se pueden caminar, a paso constante; la espera, el miedo, el clima y la calidad del cuidado no cuentan. Quien vive dentro del umbral tiene cuidado cerca; si hay cupo es otra pregunta.</translation>
    </message>
    <message>
        <source>People are where their data put them, and no closer. Figures are rounded to whole people once, so that rows add up to their totals; shares and ranks are taken from the unrounded figures.</source>
        <translation>Las personas están donde sus datos las ponen, sin más detalle. Las cifras se redondean una vez a personas enteras, de modo que las filas suman sus totales; los porcentajes y los puestos salen de las cifras sin redondear.</translation>
    </message>
    <message>
        <source>Method sheet</source>
        <translation>Ficha metodológica</translation>
    </message>
    <message>
        <source>Kept and left out</source>
        <translation>Lo usado y lo descartado</translation>
    </message>
    <message>
        <source>Norm and method</source>
        <translation>Norma y método</translation>
    </message>
    <message>
        <source>The files, to the byte</source>
        <translation>Los archivos, byte por byte</translation>
    </message>
    <message>
        <source>Who can walk to care within %1, at %2, and who cannot?</source>
        <translation>¿Quién puede llegar a pie al cuidado en %1, a %2, y quién no?</translation>
    </message>
    <message>
        <source>of %1 people live %2.</source>
        <translation>de %1 personas viven %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 beyond</source>
        <translation>%1 más allá</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>People within</source>
        <translation>Personas dentro</translation>
    </message>
    <message>
        <source>People beyond</source>
        <translation>Personas más allá</translation>
    </message>
    <message>
        <source>Straight circles would claim</source>
        <translation>Círculos rectos dirían</translation>
    </message>
    <message>
        <source>Why they are beyond</source>
        <translation>Por qué están más allá</translation>
    </message>
    <message>
        <source>Share of those beyond</source>
        <translation>Parte de quienes están más allá</translation>
    </message>
    <message>
        <source>%1 more people live where the street data do not reach: whether care is near them cannot be told.</source>
        <translation>%1 personas más viven donde no llegan los datos de calles: no se puede saber si tienen cuidado cerca.</translation>
    </message>
    <message>
        <source>%1 people live in none of the neighbourhoods.</source>
        <translation>%1 personas no viven en ninguno de los barrios.</translation>
    </message>
    <message>
        <source>%1 people have no place on the map.</source>
        <translation>%1 personas no tienen lugar en el mapa.</translation>
    </message>
    <message>
        <source>The study has no people or no neighbourhoods: this report shows the ground within reach, and counts nobody.</source>
        <translation>El estudio no tiene personas o no tiene barrios: este informe muestra el terreno al alcance y no cuenta a nadie.</translation>
    </message>
    <message>
        <source>Care within %1</source>
        <translation>Cuidado a %1</translation>
    </message>
    <message>
        <source>Map of the neighbourhoods by the share of their people within %1 of care, with the catchments and the care places.</source>
        <translation>Mapa de los barrios según la parte de su población a %1 de un lugar de cuidado, con las áreas de influencia y los lugares de cuidado.</translation>
    </message>
    <message>
        <source>Map of the catchments within %1 and the care places.</source>
        <translation>Mapa de las áreas de influencia a %1 y los lugares de cuidado.</translation>
    </message>
    <message>
        <source>Moved: %1.</source>
        <translation>Movidos: %1.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Añadidos: %1.</translation>
    </message>
    <message>
        <source>Closed: %1.</source>
        <translation>Cerrados: %1.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Nada cambió.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Gain care</source>
        <translation>Ganan cuidado</translation>
    </message>
    <message>
        <source>Lose care</source>
        <translation>Pierden cuidado</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Within before</source>
        <translation>Dentro antes</translation>
    </message>
    <message>
        <source>Within after</source>
        <translation>Dentro después</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Qué pasaría si</translation>
    </message>
    <message>
        <source>Map of the ground that gains or loses care in &quot;%1&quot;.</source>
        <translation>Mapa del terreno que gana o pierde cuidado en «%1».</translation>
    </message>
    <message>
        <source>A dash stands for a figure that is withheld: small counts, and those that would tell them, are kept private.</source>
        <translation>Una raya ocupa el lugar de una cifra que se reserva: los conteos pequeños, y los que los revelarían, son privados.</translation>
    </message>
    <message>
        <source>Counts above 0 and below %1, and those that would tell them, are withheld.</source>
        <translation>Se reservan los conteos mayores que 0 y menores que %1, y los que los revelarían.</translation>
    </message>
    <message>
        <source>Care places and homes lie in the middle of squares of %1.</source>
        <translation>Los lugares de cuidado y los hogares se sitúan en el centro de cuadrados de %1.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>So few people live within or beyond the limit that their number is not told.</source>
        <translation>Viven tan pocas personas dentro o fuera del límite que su número no se dice.</translation>
    </message>
    <message>
        <source>Groups are counted as everyone is: where they live in one of the areas and the street data reach.</source>
        <translation>Los grupos se cuentan como el total: donde viven en una de las zonas y llegan los datos de calles.</translation>
    </message>
    <message>
        <source>Who can walk to all of these within %1, at %2, and who cannot: %3?</source>
        <translation>¿Quién llega a pie a todos estos en %1, a %2, y quién no: %3?</translation>
    </message>
    <message>
        <source>Services needed together</source>
        <translation>Servicios necesarios a la vez</translation>
    </message>
    <message>
        <source>Services left out</source>
        <translation>Servicios que no cuentan</translation>
    </message>
    <message>
        <source>Everyone within %1 of all services needed is counted once, with the care place of the service that is farthest; those who live in none of the neighbourhoods are counted too.</source>
        <translation>Todas las personas a menos de %1 de todos los servicios necesarios se cuentan una vez, con el lugar de cuidado del servicio más lejano; también quienes viven fuera de los barrios.</translation>
    </message>
</context>
<context>
    <name>SceneTexts</name>
    <message>
        <source>%1 beyond</source>
        <translation>%1 fuera</translation>
    </message>
    <message>
        <source>%1 served · %2 people beyond</source>
        <translation>%1 atendido · %2 personas fuera</translation>
    </message>
</context>
<context>
    <name>SourceTexts</name>
    <message>
        <source>Streets</source>
        <translation>Calles</translation>
    </message>
    <message>
        <source>Care places</source>
        <translation>Lugares de cuidado</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Barrios</translation>
    </message>
    <message>
        <source>© OpenStreetMap contributors</source>
        <translation>© colaboradores de OpenStreetMap</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>StreetWords</name>
    <message>
        <source>stairs</source>
        <translation>escaleras</translation>
    </message>
    <message>
        <source>rough surface</source>
        <translation>piso irregular</translation>
    </message>
    <message>
        <source>too narrow</source>
        <translation>demasiado angosta</translation>
    </message>
    <message>
        <source>high kerb</source>
        <translation>bordillo alto</translation>
    </message>
    <message>
        <source>too steep</source>
        <translation>demasiado empinada</translation>
    </message>
    <message>
        <source>unlit</source>
        <translation>sin alumbrado</translation>
    </message>
    <message>
        <source>through water</source>
        <translation>por el agua</translation>
    </message>
    <message>
        <source>ferry</source>
        <translation>transbordador</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>ascensor</translation>
    </message>
    <message>
        <source>not for wheelchairs</source>
        <translation>no apta para sillas de ruedas</translation>
    </message>
    <message>
        <source>misleading paving</source>
        <translation>guía táctil engañosa</translation>
    </message>
    <message>
        <source>not known well enough</source>
        <translation>datos insuficientes</translation>
    </message>
    <message>
        <source>closed to it by law</source>
        <translation>cerrada por norma</translation>
    </message>
    <message>
        <source>footway</source>
        <translation>vía peatonal</translation>
    </message>
    <message>
        <source>path</source>
        <translation>sendero</translation>
    </message>
    <message>
        <source>pedestrian street or square</source>
        <translation>calle o plaza peatonal</translation>
    </message>
    <message>
        <source>shared street</source>
        <translation>calle compartida</translation>
    </message>
    <message>
        <source>residential street</source>
        <translation>calle residencial</translation>
    </message>
    <message>
        <source>minor road</source>
        <translation>vía menor</translation>
    </message>
    <message>
        <source>road of unknown kind</source>
        <translation>vía de tipo desconocido</translation>
    </message>
    <message>
        <source>service road</source>
        <translation>vía de servicio</translation>
    </message>
    <message>
        <source>track</source>
        <translation>camino rural</translation>
    </message>
    <message>
        <source>tertiary road</source>
        <translation>vía terciaria</translation>
    </message>
    <message>
        <source>secondary road</source>
        <translation>vía secundaria</translation>
    </message>
    <message>
        <source>main road</source>
        <translation>vía principal</translation>
    </message>
    <message>
        <source>trunk road</source>
        <translation>vía troncal</translation>
    </message>
    <message>
        <source>motorway</source>
        <translation>autopista</translation>
    </message>
    <message>
        <source>cycleway</source>
        <translation>ciclovía</translation>
    </message>
    <message>
        <source>corridor</source>
        <translation>pasillo</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>andén</translation>
    </message>
    <message>
        <source>pier</source>
        <translation>muelle</translation>
    </message>
    <message>
        <source>one way</source>
        <translation>de un solo sentido</translation>
    </message>
    <message>
        <source>kerb or barrier before it</source>
        <translation>bordillo o barrera antes</translation>
    </message>
</context>
<context>
    <name>TileAddress</name>
    <message>
        <source>The address needs {z}, {x} and {y} where the tile&apos;s numbers go, as in https://tiles.example.org/{z}/{x}/{y}.png</source>
        <translation>La dirección necesita {z}, {x} e {y} donde van los números de la tesela, como en https://tiles.example.org/{z}/{x}/{y}.png</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http:// and the name of a server</source>
        <translation>La dirección debe empezar por https:// o http:// y el nombre de un servidor</translation>
    </message>
    <message>
        <source>Background: © OpenStreetMap contributors</source>
        <translation>Fondo: © colaboradores de OpenStreetMap</translation>
    </message>
    <message>
        <source>Background: %1</source>
        <translation>Fondo: %1</translation>
    </message>
</context>
<context>
    <name>WalkExtras</name>
    <message>
        <source>Stairs</source>
        <translation>Escaleras</translation>
    </message>
    <message>
        <source>Rough surface</source>
        <translation>Superficie irregular</translation>
    </message>
    <message>
        <source>Uneven ground</source>
        <translation>Suelo desigual</translation>
    </message>
    <message>
        <source>Unlit street</source>
        <translation>Calle sin luz</translation>
    </message>
    <message>
        <source>No tactile paving</source>
        <translation>Sin guía táctil</translation>
    </message>
    <message>
        <source>Kind of street</source>
        <translation>Clase de calle</translation>
    </message>
    <message>
        <source>heights: %1 up, %2 down</source>
        <translation>alturas: %1 de subida, %2 de bajada</translation>
    </message>
    <message>
        <source>Uphill, %1</source>
        <translation>Subida, %1</translation>
    </message>
    <message>
        <source>Downhill, %1</source>
        <translation>Bajada, %1</translation>
    </message>
    <message>
        <source>Wait for a lift</source>
        <translation>Espera del ascensor</translation>
    </message>
    <message>
        <source>Wait at a crossing</source>
        <translation>Espera en un cruce</translation>
    </message>
</context>
<context>
    <name>WizardWords</name>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>líneas</translation>
    </message>
    <message>
        <source>polygons</source>
        <translation>polígonos</translation>
    </message>
    <message>
        <source>a table without places</source>
        <translation>una tabla sin lugares</translation>
    </message>
    <message>
        <source>Streets are lines.</source>
        <translation>Las calles son líneas.</translation>
    </message>
    <message>
        <source>Barriers are lines or polygons.</source>
        <translation>Las barreras son líneas o polígonos.</translation>
    </message>
    <message>
        <source>Care places are points or polygons.</source>
        <translation>Los lugares de cuidado son puntos o polígonos.</translation>
    </message>
    <message>
        <source>People are counted at points or in polygons.</source>
        <translation>Las personas se cuentan en puntos o en polígonos.</translation>
    </message>
    <message>
        <source>Neighbourhoods are polygons.</source>
        <translation>Los barrios son polígonos.</translation>
    </message>
    <message>
        <source>Streets</source>
        <translation>Calles</translation>
    </message>
    <message>
        <source>Care places</source>
        <translation>Lugares de cuidado</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Limit and pace</source>
        <translation>Umbral y paso</translation>
    </message>
    <message>
        <source>Choose the file with the streets.</source>
        <translation>Elija el archivo de las calles.</translation>
    </message>
    <message>
        <source>These streets cannot be used: choose another file or layer.</source>
        <translation>Estas calles no se pueden usar: elija otro archivo u otra capa.</translation>
    </message>
    <message>
        <source>These barriers cannot be used: choose another file, or leave them out.</source>
        <translation>Estas barreras no se pueden usar: elija otro archivo o quítelas.</translation>
    </message>
    <message>
        <source>Choose the file with the care places.</source>
        <translation>Elija el archivo de los lugares de cuidado.</translation>
    </message>
    <message>
        <source>These care places cannot be used: choose another file or layer.</source>
        <translation>Estos lugares de cuidado no se pueden usar: elija otro archivo u otra capa.</translation>
    </message>
    <message>
        <source>Every service is left out: check at least one.</source>
        <translation>Todos los servicios quedan fuera: marque al menos uno.</translation>
    </message>
    <message>
        <source>Choose the file with the people, or check Only catchments.</source>
        <translation>Elija el archivo de las personas o marque Solo áreas de influencia.</translation>
    </message>
    <message>
        <source>These people cannot be used: choose another file or layer.</source>
        <translation>Estas personas no se pueden usar: elija otro archivo u otra capa.</translation>
    </message>
    <message>
        <source>Choose the field with the number of people.</source>
        <translation>Elija el campo con el número de personas.</translation>
    </message>
    <message>
        <source>Choose the file with the neighbourhoods to rank.</source>
        <translation>Elija el archivo de los barrios que se ordenan.</translation>
    </message>
    <message>
        <source>These neighbourhoods cannot be used: choose another file or layer.</source>
        <translation>Estos barrios no se pueden usar: elija otro archivo u otra capa.</translation>
    </message>
    <message>
        <source>Type a limit with its unit, such as 12 min or 600 m.</source>
        <translation>Escriba un umbral con su unidad, como 12 min o 600 m.</translation>
    </message>
    <message>
        <source>At one point inside</source>
        <translation>En un punto interior</translation>
    </message>
    <message>
        <source>Along the rim of the block</source>
        <translation>A lo largo del borde de la cuadra</translation>
    </message>
    <message>
        <source>Along the streets inside</source>
        <translation>A lo largo de las calles interiores</translation>
    </message>
    <message>
        <source>Evenly over the ground</source>
        <translation>Por igual sobre el suelo</translation>
    </message>
    <message numerus="yes">
        <source>%1 point(s)</source>
        <translation>
            <numerusform>%1 punto</numerusform>
            <numerusform>%1 puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s)</source>
        <translation>
            <numerusform>%1 línea</numerusform>
            <numerusform>%1 líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 area(s)</source>
        <translation>
            <numerusform>%1 área</numerusform>
            <numerusform>%1 áreas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) without places</source>
        <translation>
            <numerusform>%1 fila sin lugar</numerusform>
            <numerusform>%1 filas sin lugar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds %2.</source>
        <translation>%1 contiene %2.</translation>
    </message>
    <message>
        <source>%1 is a street map: choose it in the step Streets.</source>
        <translation>%1 es un mapa de calles: elíjalo en el paso Calles.</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <translation>p. ej. %1</translation>
    </message>
    <message>
        <source>From home to care</source>
        <translation>Del hogar al cuidado</translation>
    </message>
    <message>
        <source>From care to home</source>
        <translation>Del cuidado al hogar</translation>
    </message>
    <message>
        <source>There and back</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Bielorrusia</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dinamarca</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlandia</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grecia</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hungría</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islandia</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Países Bajos</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noruega</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Omán</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipinas</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polonia</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumania</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suecia</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Eslovaquia</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Tailandia</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turquía</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ucrania</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>The whole world</source>
        <translation>Todo el mundo</translation>
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
        <translation>a más de %1 minutos a pie</translation>
    </message>
    <message>
        <source>beyond a walk of %1 m</source>
        <translation>a más de %1 m a pie</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>a menos de %1</translation>
    </message>
    <message>
        <source>%1 (%2 × %3 m/s)</source>
        <translation>%1 (%2 × %3 m/s)</translation>
    </message>
    <message>
        <source>adult pace · %1 m/s</source>
        <translation>paso adulto · %1 m/s</translation>
    </message>
    <message>
        <source>%1 · %2 m/s</source>
        <translation>%1 · %2 m/s</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Atendido</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Parcial</translation>
    </message>
    <message>
        <source>Underserved</source>
        <translation>Subatendido</translation>
    </message>
    <message>
        <source>Unserved</source>
        <translation>Sin cobertura</translation>
    </message>
    <message>
        <source>Nobody lives there</source>
        <translation>No vive nadie</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin dato</translation>
    </message>
    <message>
        <source>Served · 90 % or more</source>
        <translation>Atendido · 90 % o más</translation>
    </message>
    <message>
        <source>Partly served · 50–90 %</source>
        <translation>Parcial · 50–90 %</translation>
    </message>
    <message>
        <source>Underserved · 10–50 %</source>
        <translation>Subatendido · 10–50 %</translation>
    </message>
    <message>
        <source>Unserved · under 10 %</source>
        <translation>Sin cobertura · menos de 10 %</translation>
    </message>
    <message>
        <source>Too far, even by a direct walk</source>
        <translation>Demasiado lejos, aun en línea recta</translation>
    </message>
    <message>
        <source>A long way round</source>
        <translation>Un largo rodeo</translation>
    </message>
    <message>
        <source>A barrier in the way</source>
        <translation>Una barrera en el camino</translation>
    </message>
    <message>
        <source>Streets that lead to no care</source>
        <translation>Calles que no llevan al cuidado</translation>
    </message>
    <message>
        <source>No street near enough</source>
        <translation>Ninguna calle lo bastante cerca</translation>
    </message>
    <message>
        <source>Beyond the street data</source>
        <translation>Más allá de los datos de calles</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>Reading streets</source>
        <translation>Leyendo calles</translation>
    </message>
    <message>
        <source>Preparing the streets</source>
        <translation>Preparando las calles</translation>
    </message>
    <message>
        <source>Measuring walks</source>
        <translation>Midiendo caminos</translation>
    </message>
    <message>
        <source>Drawing catchments</source>
        <translation>Dibujando áreas de influencia</translation>
    </message>
    <message>
        <source>Opening the study</source>
        <translation>Abriendo el estudio</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Actualizando</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>Joining streets</source>
        <translation>Uniendo las calles</translation>
    </message>
    <message>
        <source>Placing people</source>
        <translation>Ubicando a las personas</translation>
    </message>
    <message>
        <source>Reading the data</source>
        <translation>Leyendo los datos</translation>
    </message>
    <message>
        <source>%1 m/s</source>
        <translation>%1 m/s</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Adulto</translation>
    </message>
    <message>
        <source>With a cane or a walker</source>
        <translation>Con bastón o andador</translation>
    </message>
    <message>
        <source>With a small child</source>
        <translation>Con un niño pequeño</translation>
    </message>
    <message>
        <source>By bicycle</source>
        <translation>En bicicleta</translation>
    </message>
    <message>
        <source>With caution at night</source>
        <translation>De noche, con cautela</translation>
    </message>
    <message>
        <source>60 to 69 years old</source>
        <translation>60 a 69 años</translation>
    </message>
    <message>
        <source>70 to 79 years old</source>
        <translation>70 a 79 años</translation>
    </message>
    <message>
        <source>80 years and older</source>
        <translation>80 años y más</translation>
    </message>
    <message>
        <source>Manual wheelchair</source>
        <translation>Silla de ruedas manual</translation>
    </message>
    <message>
        <source>Powered wheelchair</source>
        <translation>Silla de ruedas eléctrica</translation>
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
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>beyond %1, or no way</source>
        <translation>más de %1, o sin camino</translation>
    </message>
    <message>
        <source>Comparing profiles</source>
        <translation>Comparando perfiles</translation>
    </message>
    <message>
        <source>With a white cane</source>
        <translation>Con bastón blanco</translation>
    </message>
    <message>
        <source>A slow way: hills, stairs or waits</source>
        <translation>Un camino lento: cuestas, escaleras o esperas</translation>
    </message>
    <message numerus="yes">
        <source>%1 of at least one of %n service(s)</source>
        <translation>
            <numerusform>%1 del servicio necesario</numerusform>
            <numerusform>%1 de al menos uno de %n servicios</numerusform>
        </translation>
    </message>
    <message>
        <source>A service that nobody offers</source>
        <translation>Un servicio que nadie ofrece</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::Actions</name>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open sample city</source>
        <translation>Abrir la ciudad de ejemplo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Map…</source>
        <translation>Mapa…</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>Exportar el mapa</translation>
    </message>
    <message>
        <source>Results…</source>
        <translation>Resultados…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Copiar con encabezados</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Find neighbourhood…</source>
        <translation>Buscar barrio…</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Ver todo</translation>
    </message>
    <message>
        <source>Zoom to selection</source>
        <translation>Acercar a la selección</translation>
    </message>
    <message>
        <source>Previous view</source>
        <translation>Vista anterior</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Rótulos</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Question…</source>
        <translation>Pregunta…</translation>
    </message>
    <message>
        <source>Update now</source>
        <translation>Actualizar ahora</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Desplazar</translation>
    </message>
    <message>
        <source>Explain a place</source>
        <translation>Explicar un lugar</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Add a care place</source>
        <translation>Añadir un lugar de cuidado</translation>
    </message>
    <message>
        <source>Close or reopen</source>
        <translation>Cerrar o reabrir</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>¿Y si…?</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Save as scenario…</source>
        <translation>Guardar como escenario…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Barrios</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Reset panels</source>
        <translation>Restablecer paneles</translation>
    </message>
    <message>
        <source>About Cercanía</source>
        <translation>Acerca de Cercanía</translation>
    </message>
    <message>
        <source>New study…</source>
        <translation>Estudio nuevo…</translation>
    </message>
    <message>
        <source>Print map…</source>
        <translation>Imprimir mapa…</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Scale and north</source>
        <translation>Escala y norte</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Parte anterior de la ventana</translation>
    </message>
    <message>
        <source>Ten-minute tour</source>
        <translation>Recorrido de diez minutos</translation>
    </message>
    <message>
        <source>Words we use</source>
        <translation>Palabras que usamos</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Where these numbers come from</source>
        <translation>De dónde salen estas cifras</translation>
    </message>
    <message>
        <source>Update automatically</source>
        <translation>Actualizar automáticamente</translation>
    </message>
    <message>
        <source>Study properties…</source>
        <translation>Propiedades del estudio…</translation>
    </message>
    <message>
        <source>Add people…</source>
        <translation>Agregar personas…</translation>
    </message>
    <message>
        <source>Layers…</source>
        <translation>Capas…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Coordinate grid</source>
        <translation>Cuadrícula de coordenadas</translation>
    </message>
    <message>
        <source>Move by the arrow keys</source>
        <translation>Mover con las flechas</translation>
    </message>
    <message>
        <source>Check inputs (loading doctor)…</source>
        <translation>Revisar los datos…</translation>
    </message>
    <message>
        <source>Report PDF…</source>
        <translation>Informe PDF…</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Escribir el informe</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Compare profiles…</source>
        <translation>Comparar perfiles…</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::AddPeopleDialog</name>
    <message>
        <source>Add people</source>
        <translation>Agregar personas</translation>
    </message>
    <message>
        <source>Add these people</source>
        <translation>Agregar estas personas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Still reading; a moment more.</source>
        <translation>Todavía se está leyendo; un momento más.</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 personas</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::BackgroundController</name>
    <message>
        <source>%1 cannot be the background.</source>
        <translation>%1 no puede ser el fondo.</translation>
    </message>
    <message>
        <source>This address cannot be used.</source>
        <translation>Esta dirección no se puede usar.</translation>
    </message>
    <message>
        <source>The background map does not come.</source>
        <translation>El mapa de fondo no llega.</translation>
    </message>
    <message>
        <source>Background map</source>
        <translation>Mapa de fondo</translation>
    </message>
    <message>
        <source>Map pictures (*.mbtiles);;All files (*)</source>
        <translation>Imágenes de mapa (*.mbtiles);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Address of the tiles, with {z}, {x} and {y}.
The server learns which part of the world you look at; respect its terms of use.</source>
        <translation>Dirección de las teselas, con {z}, {x} e {y}.
El servidor sabrá qué parte del mundo mira usted; respete sus condiciones de uso.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>MBTiles file…</source>
        <translation>Archivo MBTiles…</translation>
    </message>
    <message>
        <source>Tile address…</source>
        <translation>Dirección de teselas…</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::BackgroundRow</name>
    <message>
        <source>Background map</source>
        <translation>Mapa de fondo</translation>
    </message>
    <message>
        <source>off</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::CarePage</name>
    <message>
        <source>Where is care?</source>
        <translation>¿Dónde está el cuidado?</translation>
    </message>
    <message>
        <source>Points or areas: care blocks, nurseries, health centres, laundries.</source>
        <translation>Puntos o áreas: manzanas del cuidado, jardines infantiles, centros de salud, lavanderías.</translation>
    </message>
    <message>
        <source>Choose the care places, or drop their file here</source>
        <translation>Elija los lugares de cuidado o suelte aquí su archivo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>(none: all count)</source>
        <translation>(ninguno: todos cuentan)</translation>
    </message>
    <message>
        <source>Services that count</source>
        <translation>Servicios que cuentan</translation>
    </message>
    <message>
        <source>capacity in the field &apos;%1&apos;</source>
        <translation>capacidad en el campo «%1»</translation>
    </message>
    <message>
        <source>opening hours in the field &apos;%1&apos;</source>
        <translation>horario en el campo «%1»</translation>
    </message>
    <message>
        <source>Also found: %1. A limit of walking does not use them.</source>
        <translation>También se halló: %1. Un umbral a pie no los usa.</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::ChangesTableModel</name>
    <message>
        <source>Neighbourhood</source>
        <translation>Barrio</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::ChartsPanel</name>
    <message>
        <source>People by walking time, in minutes</source>
        <translation>Personas por tiempo a pie, en minutos</translation>
    </message>
    <message>
        <source>People by length of walk, in metres</source>
        <translation>Personas por distancia a pie, en metros</translation>
    </message>
    <message>
        <source>Share of people served, by neighbourhood</source>
        <translation>Proporción atendida, por barrio</translation>
    </message>
    <message>
        <source>Share of people served, by group</source>
        <translation>Proporción atendida, por grupo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>Guardar como %1…</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Guardar el gráfico</translation>
    </message>
    <message>
        <source>The chart was not saved.</source>
        <translation>El gráfico no se guardó.</translation>
    </message>
    <message>
        <source>Copy or save the chart</source>
        <translation>Copiar o guardar el gráfico</translation>
    </message>
    <message>
        <source>The chart was not copied.</source>
        <translation>No se copió el gráfico.</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::CheckDialog</name>
    <message>
        <source>no coordinate system</source>
        <translation>sin sistema de coordenadas</translation>
    </message>
    <message>
        <source>%1 kept · %2 to repair · %3 to leave out</source>
        <translation>%1 se quedan · %2 por reparar · %3 por omitir</translation>
    </message>
    <message>
        <source>Text such as: %1</source>
        <translation>Textos como: %1</translation>
    </message>
    <message>
        <source>%1 of %2 filled</source>
        <translation>%1 de %2 con valor</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Loading doctor</source>
        <translation>Revisión de datos</translation>
    </message>
    <message>
        <source>What is in the files of this study, and what is wrong with it</source>
        <translation>Qué hay en los archivos de este estudio y qué tienen mal</translation>
    </message>
    <message>
        <source>Files of the study</source>
        <translation>Archivos del estudio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The study has no file that can be looked at this way.</source>
        <translation>El estudio no tiene archivos que se puedan revisar así.</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Revisando…</translation>
    </message>
    <message>
        <source>Nothing is wrong with this file.</source>
        <translation>Este archivo está bien.</translation>
    </message>
    <message>
        <source>Use a mended copy…</source>
        <translation>Usar una copia corregida…</translation>
    </message>
    <message>
        <source>The file itself stays as it is; the study takes the copy.</source>
        <translation>El archivo queda como está; el estudio usa la copia.</translation>
    </message>
    <message>
        <source>Count each once</source>
        <translation>Contar cada una una vez</translation>
    </message>
    <message>
        <source>Count each population once</source>
        <translation>Contar cada población una vez</translation>
    </message>
    <message>
        <source>Save a mended copy</source>
        <translation>Guardar una copia corregida</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Use a mended copy of %1</source>
        <translation>Usar una copia corregida de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to look at</source>
        <translation>
            <numerusform>%n archivo por revisar</numerusform>
            <numerusform>%n archivos por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in these files, and what is wrong with it</source>
        <translation>Qué hay en estos archivos y qué está mal</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::CompareBar</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>with</source>
        <translation>con</translation>
    </message>
    <message>
        <source>First state</source>
        <translation>Primer estado</translation>
    </message>
    <message>
        <source>Second state</source>
        <translation>Segundo estado</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Deslizar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>Volver al mapa</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::ComparePanel</name>
    <message>
        <source>Catchments only. Add people to count them.</source>
        <translation>Solo áreas de influencia. Añada personas para contarlas.</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Actualizando</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbourhood(s) do not differ.</source>
        <translation>
            <numerusform>%n barrio no difiere.</numerusform>
            <numerusform>%n barrios no difieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>People %1</source>
        <translation>Personas %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; · %2</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; · %2</translation>
    </message>
    <message>
        <source>&lt;b&gt;As many people&lt;/b&gt; within the limit</source>
        <translation>&lt;b&gt;Igual de personas&lt;/b&gt; dentro del umbral</translation>
    </message>
    <message>
        <source>&lt;b&gt;&lt;font color=&quot;%1&quot;&gt;%2 people&lt;/font&gt;&lt;/b&gt; within the limit</source>
        <translation>&lt;b&gt;&lt;font color=&quot;%1&quot;&gt;%2 personas&lt;/font&gt;&lt;/b&gt; dentro del umbral</translation>
    </message>
    <message>
        <source>Compared neighbourhoods</source>
        <translation>Barrios comparados</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::CompareProfilesDialog</name>
    <message>
        <source>Compared profiles</source>
        <translation>Perfiles comparados</translation>
    </message>
    <message>
        <source>Loss by neighbourhood</source>
        <translation>Pérdida por barrio</translation>
    </message>
    <message>
        <source>Streets that cut people off</source>
        <translation>Calles que dejan a gente sin paso</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Compare profiles</source>
        <translation>Comparar perfiles</translation>
    </message>
    <message>
        <source>Who reaches care, and whom the streets leave behind</source>
        <translation>Quién llega al cuidado y a quién dejan atrás las calles</translation>
    </message>
    <message>
        <source>Profiles to compare</source>
        <translation>Perfiles por comparar</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Barrios</translation>
    </message>
    <message>
        <source>Streets that cut off</source>
        <translation>Calles que cortan el paso</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The others are held against: %1</source>
        <translation>Los demás se comparan con: %1</translation>
    </message>
    <message>
        <source>Tick two profiles or more.</source>
        <translation>Marque dos perfiles o más.</translation>
    </message>
    <message>
        <source>The study has changed since. Compare again.</source>
        <translation>El estudio ha cambiado desde entonces. Compare de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbourhood(s) lose nobody.</source>
        <translation>
            <numerusform>%n barrio no pierde a nadie.</numerusform>
            <numerusform>%n barrios no pierden a nadie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercania::viewer::CompareStrip</name>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>people within the limit</source>
        <translation>personas dentro del umbral</translation>
    </message>
    <message>
        <source>Gain care</source>
        <translation>Ganan cuidado</translation>
    </message>
    <message>
        <source>Lose care</source>
        <translation>Pierden cuidado</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::CompareView</name>
    <message>
        <source>%1 · %2 beyond</source>
        <translation>%1 · %2 fuera</translation>
    </message>
    <message>
        <source>Border between %1 and %2</source>
        <translation>Límite entre %1 y %2</translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys</source>
        <translation>Arrastre, o use las flechas</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::CoverageChart</name>
    <message>
        <source>Neighbourhood</source>
        <translation>Barrio</translation>
    </message>
    <message>
        <source>Served (%)</source>
        <translation>Atendido (%)</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::DockTitle</name>
    <message>
        <source>Drag to move this panel; a double click lets it float</source>
        <translation>Arrastre para mover este panel; con doble clic queda flotante</translation>
    </message>
    <message>
        <source>Put back into the window</source>
        <translation>Volver a la ventana</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Let it float</source>
        <translation>Dejar flotante</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::DoctorList</name>
    <message>
        <source>Loading doctor</source>
        <translation>Revisión de datos</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Revisando…</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n cosa por revisar</numerusform>
            <numerusform>%n cosas por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is wrong with this layer</source>
        <translation>no hay nada mal en esta capa</translation>
    </message>
    <message>
        <source>Count them as they stand</source>
        <translation>Contarlas como están</translation>
    </message>
    <message>
        <source>Count each once</source>
        <translation>Contar cada una una vez</translation>
    </message>
    <message>
        <source>Coordinates: %1</source>
        <translation>Coordenadas: %1</translation>
    </message>
    <message>
        <source>Text such as: %1</source>
        <translation>Texto como: %1</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::Document</name>
    <message>
        <source>Untitled study</source>
        <translation>Estudio sin título</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::DragNote</name>
    <message>
        <source>%1 from a street: would not count</source>
        <translation>A %1 de una calle: no contaría</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; gain care</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; ganan cuidado</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; lose care</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; pierden cuidado</translation>
    </message>
    <message>
        <source>&lt;b&gt;Net %1&lt;/b&gt; people</source>
        <translation>&lt;b&gt;Neto %1&lt;/b&gt; personas</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::ExplainNote</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The walk</source>
        <translation>El recorrido</translation>
    </message>
    <message>
        <source>All layers here (%1)</source>
        <translation>Todas las capas aquí (%1)</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::ExplainPanel</name>
    <message>
        <source>Click a place on the map to see its walk to care.</source>
        <translation>Haga clic en un lugar del mapa para ver su camino al cuidado.</translation>
    </message>
    <message>
        <source>Nearest care places</source>
        <translation>Lugares de cuidado más cercanos</translation>
    </message>
    <message>
        <source>%1 as a whole</source>
        <translation>%1 en conjunto</translation>
    </message>
    <message>
        <source>%1 people beyond</source>
        <translation>%1 personas fuera</translation>
    </message>
    <message>
        <source>Try a place here</source>
        <translation>Probar un lugar aquí</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Almost reached by</source>
        <translation>Casi llegan hasta aquí</translation>
    </message>
    <message>
        <source>nearest home, people</source>
        <translation>casa más cercana, personas</translation>
    </message>
    <message>
        <source>What takes more or less time</source>
        <translation>Qué alarga o acorta el tiempo</translation>
    </message>
    <message>
        <source>on the streets</source>
        <translation>en las calles</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>Smaller ones</source>
        <translation>Otros menores</translation>
    </message>
    <message>
        <source>Each service needed</source>
        <translation>Cada servicio necesario</translation>
    </message>
    <message>
        <source>%1: beyond</source>
        <translation>%1: fuera</translation>
    </message>
    <message>
        <source>no way</source>
        <translation>sin camino</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::FacilityMover</name>
    <message>
        <source>Moved %1</source>
        <translation>Movido %1</translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <translation>Movido %1 hasta %2</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::FailureBar</name>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::FieldsChoice</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s): %1</source>
        <translation>
            <numerusform>%n campo: %1</numerusform>
            <numerusform>%n campos: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercania::viewer::FindingCard</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercania::viewer::GroupChart</name>
    <message>
        <source>Everyone</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>(%1 points)</source>
        <translation>(%1 puntos)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Served (%)</source>
        <translation>Atendido (%)</translation>
    </message>
    <message>
        <source>Gap (points)</source>
        <translation>Brecha (puntos)</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::HeadlinePanel</name>
    <message numerus="yes">
        <source>%n neighbourhood(s)</source>
        <translation>
            <numerusform>%n barrio</numerusform>
            <numerusform>%n barrios</numerusform>
        </translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Actualizando</translation>
    </message>
    <message>
        <source>of %1 people live &lt;b&gt;%2&lt;/b&gt;</source>
        <translation>de %1 personas viven &lt;b&gt;%2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; %2</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; %2</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; beyond</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; fuera</translation>
    </message>
    <message>
        <source>Along streets. Straight circles would claim %1 within reach.</source>
        <translation>Por las calles. Con círculos serían el %1 al alcance.</translation>
    </message>
    <message>
        <source>Along streets.</source>
        <translation>Por las calles.</translation>
    </message>
    <message>
        <source>%1 = %2 people − %3 within %4 along streets.</source>
        <translation>%1 = %2 personas − %3 a menos de %4 por las calles.</translation>
    </message>
    <message>
        <source>%1 more live where the street data do not reach.</source>
        <translation>Otras %1 viven donde los datos de calles no llegan.</translation>
    </message>
    <message>
        <source>People %1 · %2</source>
        <translation>Personas %1 · %2</translation>
    </message>
    <message>
        <source>(%1 points)</source>
        <translation>(%1 puntos)</translation>
    </message>
    <message>
        <source>As many people as in Base</source>
        <translation>Tantas personas como en la Base</translation>
    </message>
    <message>
        <source>&lt;b&gt;&lt;font color=&quot;%1&quot;&gt;%2 fewer people&lt;/font&gt;&lt;/b&gt; than in Base %3</source>
        <translation>&lt;b&gt;&lt;font color=&quot;%1&quot;&gt;%2 personas menos&lt;/font&gt;&lt;/b&gt; que en la Base %3</translation>
    </message>
    <message>
        <source>&lt;b&gt;&lt;font color=&quot;%1&quot;&gt;%2 more people&lt;/font&gt;&lt;/b&gt; than in Base %3</source>
        <translation>&lt;b&gt;&lt;font color=&quot;%1&quot;&gt;%2 personas más&lt;/font&gt;&lt;/b&gt; que en la Base %3</translation>
    </message>
    <message>
        <source>Gain care</source>
        <translation>Ganan cuidado</translation>
    </message>
    <message>
        <source>Lose care</source>
        <translation>Pierden cuidado</translation>
    </message>
    <message>
        <source>Nobody is %1. &lt;a href=&quot;%2&quot;&gt;Try %3.&lt;/a&gt;</source>
        <translation>No hay nadie %1. &lt;a href=&quot;%2&quot;&gt;Pruebe con %3.&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Left: the neighbourhoods within. Right: those beyond.</source>
        <translation>Izquierda: los barrios dentro. Derecha: los que quedan fuera.</translation>
    </message>
    <message>
        <source>Catchments only. Add people to count them. &lt;a href=&quot;%1&quot;&gt;Add people…&lt;/a&gt;</source>
        <translation>Solo áreas de influencia. Agregue personas para contarlas. &lt;a href=&quot;%1&quot;&gt;Agregar personas…&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Straight circles would claim %1 (%2).</source>
        <translation>Con círculos serían %1 (%2).</translation>
    </message>
    <message>
        <source>population %1</source>
        <translation>población %1</translation>
    </message>
    <message>
        <source>No care place counts: all are closed, or left out of the question.</source>
        <translation>Ningún lugar de cuidado cuenta: todos están cerrados o fuera de la pregunta.</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::HelpDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::IssuesPanel</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Done looking</source>
        <translation>Ya revisado</translation>
    </message>
    <message>
        <source>Nothing was wrong with the data.</source>
        <translation>Los datos no tienen problemas.</translation>
    </message>
    <message>
        <source>%1 (%2 cases)</source>
        <translation>%1 (%2 casos)</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Raise the limit of %1…</source>
        <translation>Aumentar el límite de %1…</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::JobSegment</name>
    <message>
        <source>%1 s left</source>
        <translation>quedan %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>quedan %1 min</translation>
    </message>
    <message>
        <source>%1… %2</source>
        <translation>%1… %2</translation>
    </message>
    <message>
        <source>Jobs: %1</source>
        <translation>Tareas: %1</translation>
    </message>
    <message>
        <source>Show the jobs</source>
        <translation>Mostrar las tareas</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::JobsPopover</name>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>done in %1 s</source>
        <translation>hecho en %1 s</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Nothing runs, and nothing took long.</source>
        <translation>Nada en curso, y nada tardó mucho.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::LayerLoader</name>
    <message>
        <source>It holds no places to draw.</source>
        <translation>No contiene lugares que dibujar.</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::LayerRow</name>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Quitar este archivo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>This layer does not say its coordinate system. Which one is it? It is taken for every layer of the study that says none.</source>
        <translation>Esta capa no dice su sistema de coordenadas. ¿Cuál es? Se toma para toda capa del estudio que no diga el suyo.</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Sistema de coordenadas</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>EPSG:4326 (longitude and latitude)</source>
        <translation>EPSG:4326 (longitud y latitud)</translation>
    </message>
    <message>
        <source>EPSG:9377 (Colombia, national origin)</source>
        <translation>EPSG:9377 (Colombia, origen nacional)</translation>
    </message>
    <message>
        <source>EPSG:3116 (Colombia, Bogotá zone)</source>
        <translation>EPSG:3116 (Colombia, zona Bogotá)</translation>
    </message>
    <message>
        <source>EPSG:2154 (France, Lambert 93)</source>
        <translation>EPSG:2154 (Francia, Lambert 93)</translation>
    </message>
    <message>
        <source>EPSG code, such as 9377</source>
        <translation>Código EPSG, como 9377</translation>
    </message>
    <message>
        <source>This layer lies elsewhere than the streets: no place of it has a street near.</source>
        <translation>Esta capa está en otra parte que las calles: ningún lugar suyo tiene una calle cerca.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>street map</source>
        <translation>mapa de calles</translation>
    </message>
    <message>
        <source>Type the EPSG code of the layer.</source>
        <translation>Escriba el código EPSG de la capa.</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::LayerTexts</name>
    <message>
        <source>Neighbourhoods</source>
        <translation>Barrios</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Streets</source>
        <translation>Calles</translation>
    </message>
    <message>
        <source>Catchments</source>
        <translation>Áreas de influencia</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Barreras</translation>
    </message>
    <message>
        <source>Care places</source>
        <translation>Lugares de cuidado</translation>
    </message>
    <message>
        <source>Neighbourhood labels</source>
        <translation>Nombres de los barrios</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bajo</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>People within reach</source>
        <translation>Personas atendidas</translation>
    </message>
    <message>
        <source>People beyond</source>
        <translation>Personas fuera</translation>
    </message>
    <message>
        <source>Share within reach</source>
        <translation>Parte atendida</translation>
    </message>
    <message>
        <source>Median distance, m</source>
        <translation>Distancia mediana, m</translation>
    </message>
    <message>
        <source>Median time, s</source>
        <translation>Tiempo mediano, s</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Near the edge of the streets</source>
        <translation>Cerca del borde de las calles</translation>
    </message>
    <message>
        <source>Other values</source>
        <translation>Otros valores</translation>
    </message>
    <message>
        <source>Mean distance, m</source>
        <translation>Distancia media, m</translation>
    </message>
    <message>
        <source>Mean time, s</source>
        <translation>Tiempo medio, s</translation>
    </message>
    <message>
        <source>Nearest place, code</source>
        <translation>Lugar más cercano, código</translation>
    </message>
    <message>
        <source>Nearest place</source>
        <translation>Lugar más cercano</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::LayersController</name>
    <message>
        <source>People walk on these streets.</source>
        <translation>La gente camina por estas calles.</translation>
    </message>
    <message>
        <source>These are the places of care that people walk to.</source>
        <translation>Son los lugares de cuidado a los que se va a pie.</translation>
    </message>
    <message>
        <source>These are the people who are counted.</source>
        <translation>Son las personas que se cuentan.</translation>
    </message>
    <message>
        <source>These are the neighbourhoods that are ranked.</source>
        <translation>Son los barrios que se ordenan.</translation>
    </message>
    <message>
        <source>Nobody walks across these.</source>
        <translation>Nadie las cruza a pie.</translation>
    </message>
    <message>
        <source>Layers (%1)</source>
        <translation>Capas (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Add layers…</source>
        <translation>Añadir capas…</translation>
    </message>
    <message>
        <source>Zoom to</source>
        <translation>Acercar a la capa</translation>
    </message>
    <message>
        <source>Show only this</source>
        <translation>Mostrar solo esta</translation>
    </message>
    <message>
        <source>Style…</source>
        <translation>Estilo…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Choose a layer first</source>
        <translation>Elija antes una capa</translation>
    </message>
    <message>
        <source>This layer has one look</source>
        <translation>Esta capa tiene un solo aspecto</translation>
    </message>
    <message>
        <source>Add layers</source>
        <translation>Añadir capas</translation>
    </message>
    <message>
        <source>%1 cannot be laid over the map.</source>
        <translation>%1 no se puede poner sobre el mapa.</translation>
    </message>
    <message>
        <source>All %1 layers</source>
        <translation>Las %1 capas</translation>
    </message>
    <message>
        <source>Which layer of %1?</source>
        <translation>¿Qué capa de %1?</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Style of %1</source>
        <translation>Estilo de %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>The study goes on using them; only their picture leaves the map. Layers &gt; Put back brings it again.</source>
        <translation>El estudio las sigue usando; solo su dibujo deja el mapa. Capas &gt; Volver a poner lo trae de nuevo.</translation>
    </message>
    <message>
        <source>Take it off the map</source>
        <translation>Quitarla del mapa</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Dejarla</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>Volver a poner %1</translation>
    </message>
    <message>
        <source>Find %1</source>
        <translation>Encontrar %1</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>¿Dónde está %1?</translation>
    </message>
    <message>
        <source>Streets</source>
        <translation>Calles</translation>
    </message>
    <message>
        <source>Care places</source>
        <translation>Lugares de cuidado</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Barrios</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Barreras</translation>
    </message>
    <message>
        <source>Just a layer</source>
        <translation>Solo una capa</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Volver a poner</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Papel de %1</translation>
    </message>
    <message>
        <source>Care places and names are always on top</source>
        <translation>Los lugares de cuidado y los nombres van siempre encima</translation>
    </message>
    <message>
        <source>It is as far up as it can be</source>
        <translation>Ya está tan arriba como puede estar</translation>
    </message>
    <message>
        <source>It is as far down as it can be</source>
        <translation>Ya está tan abajo como puede estar</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::LayersExportDialog</name>
    <message>
        <source>Export layers</source>
        <translation>Exportar capas</translation>
    </message>
    <message>
        <source>Neighbourhoods with their people and gaps</source>
        <translation>Barrios con su población y sus brechas</translation>
    </message>
    <message>
        <source>Catchments</source>
        <translation>Áreas de influencia</translation>
    </message>
    <message>
        <source>Streets reached, with the cost at their ends</source>
        <translation>Calles alcanzadas, con el costo en sus extremos</translation>
    </message>
    <message>
        <source>Homes with their nearest care</source>
        <translation>Hogares con su cuidado más cercano</translation>
    </message>
    <message>
        <source>Care places, with what is tried out</source>
        <translation>Lugares de cuidado, con lo que se prueba</translation>
    </message>
    <message>
        <source>Streets as they were joined</source>
        <translation>Calles tal como se unieron</translation>
    </message>
    <message>
        <source>This study counts nobody</source>
        <translation>Este estudio no cuenta a nadie</translation>
    </message>
    <message>
        <source>A GeoPackage takes them all; a shapefile, GeoJSON or CSV file holds one layer, and the others go beside it.</source>
        <translation>Un GeoPackage las recibe todas; un archivo shapefile, GeoJSON o CSV contiene una sola capa, y las demás van al lado.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::LayersHereView</name>
    <message>
        <source>All layers here</source>
        <translation>Todas las capas aquí</translation>
    </message>
    <message>
        <source>No layer has anything here.</source>
        <translation>Ninguna capa tiene nada aquí.</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::LayersPanel</name>
    <message>
        <source>Care block anchor</source>
        <translation>Ancla del cuidado</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>Cuidado infantil</translation>
    </message>
    <message>
        <source>Training and school</source>
        <translation>Formación y escuela</translation>
    </message>
    <message>
        <source>Health and wellbeing</source>
        <translation>Salud y bienestar</translation>
    </message>
    <message>
        <source>Legal advice</source>
        <translation>Asesoría jurídica</translation>
    </message>
    <message>
        <source>Sport and recreation</source>
        <translation>Deporte y recreación</translation>
    </message>
    <message>
        <source>Laundry</source>
        <translation>Lavandería</translation>
    </message>
    <message>
        <source>Other services</source>
        <translation>Otros servicios</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Services that count</source>
        <translation>Servicios que cuentan</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidad</translation>
    </message>
    <message>
        <source>Add layers…</source>
        <translation>Añadir capas…</translation>
    </message>
    <message>
        <source>What can be done with a layer</source>
        <translation>Qué se puede hacer con una capa</translation>
    </message>
    <message>
        <source>Where did it go?</source>
        <translation>¿Dónde está?</translation>
    </message>
    <message>
        <source>Show a layer</source>
        <translation>Mostrar una capa</translation>
    </message>
    <message>
        <source>Hide a layer</source>
        <translation>Ocultar una capa</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Ocultar %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Mostrar solo %1</translation>
    </message>
    <message>
        <source>Opacity of %1</source>
        <translation>Opacidad de %1</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Todos los servicios</translation>
    </message>
    <message>
        <source>Only this service</source>
        <translation>Solo este servicio</translation>
    </message>
    <message>
        <source>All of these within reach</source>
        <translation>Todos estos al alcance</translation>
    </message>
    <message>
        <source>No field of the care places tells what they offer.</source>
        <translation>Ningún campo de los lugares de cuidado dice qué ofrecen.</translation>
    </message>
    <message>
        <source>A place is served only where each of these is within the limit: %1.</source>
        <translation>Un lugar está atendido solo donde cada uno de estos queda dentro del umbral: %1.</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Ningún servicio</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::Legend</name>
    <message>
        <source>Unserved · under 10 %</source>
        <translation>Sin cobertura · menos de 10 %</translation>
    </message>
    <message>
        <source>Underserved · 10–50 %</source>
        <translation>Subatendido · 10–50 %</translation>
    </message>
    <message>
        <source>Partly served · 50–90 %</source>
        <translation>Parcial · 50–90 %</translation>
    </message>
    <message>
        <source>Served · 90 % or more</source>
        <translation>Atendido · 90 % o más</translation>
    </message>
    <message>
        <source>No data or suppressed</source>
        <translation>Sin dato o reservado</translation>
    </message>
    <message>
        <source>Nobody lives there</source>
        <translation>No vive nadie</translation>
    </message>
    <message>
        <source>Catchment, %1 on foot</source>
        <translation>Área de influencia, %1 a pie</translation>
    </message>
    <message>
        <source>Care place</source>
        <translation>Lugar de cuidado</translation>
    </message>
    <message>
        <source>Gains care</source>
        <translation>Gana cuidado</translation>
    </message>
    <message>
        <source>Gains care within %1</source>
        <translation>Gana cuidado a %1</translation>
    </message>
    <message>
        <source>Loses care</source>
        <translation>Pierde cuidado</translation>
    </message>
    <message>
        <source>Reached before and after</source>
        <translation>Alcanzado antes y después</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>Donde estaba</translation>
    </message>
    <message>
        <source>Change against Base</source>
        <translation>Cambio frente a la Base</translation>
    </message>
    <message>
        <source>People within reach</source>
        <translation>Personas al alcance</translation>
    </message>
    <message>
        <source>People within %1</source>
        <translation>Personas a menos de %1</translation>
    </message>
    <message>
        <source>Care block anchor</source>
        <translation>Ancla del cuidado</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>Cuidado infantil</translation>
    </message>
    <message>
        <source>Training and school</source>
        <translation>Formación y escuela</translation>
    </message>
    <message>
        <source>Health and wellbeing</source>
        <translation>Salud y bienestar</translation>
    </message>
    <message>
        <source>Legal advice</source>
        <translation>Asesoría jurídica</translation>
    </message>
    <message>
        <source>Sport and recreation</source>
        <translation>Deporte y recreación</translation>
    </message>
    <message>
        <source>Laundry</source>
        <translation>Lavandería</translation>
    </message>
    <message>
        <source>Other services</source>
        <translation>Otros servicios</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Sin valor</translation>
    </message>
    <message>
        <source>Streets, by the walk to care</source>
        <translation>Calles, por lo que se camina al cuidado</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bajo</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>Left to right: %1, low to high</source>
        <translation>De izquierda a derecha: %1, de bajo a alto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::LegendCard</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Click the title to fold or unfold</source>
        <translation>Haga clic en el título para plegar o desplegar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercania::viewer::LimitPage</name>
    <message>
        <source>Bogotá care system</source>
        <translation>Sistema de cuidado de Bogotá</translation>
    </message>
    <message>
        <source>Bogotá plan (POT), art. 171</source>
        <translation>Plan de Bogotá (POT), art. 171</translation>
    </message>
    <message>
        <source>Bogotá plan (POT), art. 171; care system</source>
        <translation>Plan de Bogotá (POT), art. 171; sistema de cuidado</translation>
    </message>
    <message>
        <source>How far is near?</source>
        <translation>¿Qué tan lejos es cerca?</translation>
    </message>
    <message>
        <source>A limit on the metres walked or on the minutes taken, from the door.</source>
        <translation>Un umbral de metros caminados o de minutos, desde la puerta.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Name of the study</source>
        <translation>Nombre del estudio</translation>
    </message>
    <message>
        <source>Untitled study</source>
        <translation>Estudio sin título</translation>
    </message>
    <message>
        <source>metres walked</source>
        <translation>metros caminados</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otro…</translation>
    </message>
    <message>
        <source>Minutes or metres of your own</source>
        <translation>Minutos o metros propios</translation>
    </message>
    <message>
        <source>12 min or 600 m</source>
        <translation>12 min o 600 m</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>This profile is damaged.</source>
        <translation>Este perfil está dañado.</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::MainWindow</name>
    <message>
        <source>%1 failed.</source>
        <translation>Falló: %1.</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Se escribió %1</translation>
    </message>
    <message>
        <source>New care place %1</source>
        <translation>Nuevo lugar de cuidado %1</translation>
    </message>
    <message>
        <source>Issues %1</source>
        <translation>Avisos %1</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>Find a neighbourhood</source>
        <translation>Buscar un barrio</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Barrios</translation>
    </message>
    <message>
        <source>The sample city is not installed.</source>
        <translation>La ciudad de ejemplo no está instalada.</translation>
    </message>
    <message>
        <source>Open a study of your own.</source>
        <translation>Abra un estudio propio.</translation>
    </message>
    <message>
        <source>Open a study</source>
        <translation>Abrir un estudio</translation>
    </message>
    <message>
        <source>Studies (*.toml)</source>
        <translation>Estudios (*.toml)</translation>
    </message>
    <message>
        <source>Save the study</source>
        <translation>Guardar el estudio</translation>
    </message>
    <message>
        <source>The study was not saved.</source>
        <translation>El estudio no se guardó.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 tiene cambios sin guardar.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Leave the what-if</source>
        <translation>Salir de la prueba</translation>
    </message>
    <message>
        <source>This what-if is not saved as a scenario.</source>
        <translation>Esta prueba no se ha guardado como escenario.</translation>
    </message>
    <message>
        <source>Save as scenario…</source>
        <translation>Guardar como escenario…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save as scenario</source>
        <translation>Guardar como escenario</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Escenario %1</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>Exportar el mapa</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</source>
        <translation>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</translation>
    </message>
    <message>
        <source>The map was not exported.</source>
        <translation>El mapa no se exportó.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Abrir reciente</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>¿Y si…?</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>Nada que guardar</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nada que rehacer</translation>
    </message>
    <message>
        <source>Close or reopen</source>
        <translation>Cerrar o reabrir</translation>
    </message>
    <message>
        <source>Select a care place in a what-if first</source>
        <translation>Primero seleccione un lugar de cuidado en una prueba</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>%1 (not saved yet)</source>
        <translation>%1 (aún sin guardar)</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbourhood(s): %1 people, %2 beyond, %3 served</source>
        <translation>
            <numerusform>%n barrio: %1 personas, %2 fuera, %3 atendido</numerusform>
            <numerusform>%n barrios: %1 personas, %2 fuera, %3 atendido</numerusform>
        </translation>
    </message>
    <message>
        <source>Background map</source>
        <translation>Mapa de fondo</translation>
    </message>
    <message>
        <source>Compare two scenarios</source>
        <translation>Comparar dos escenarios</translation>
    </message>
    <message>
        <source>Try a change first, or save a scenario</source>
        <translation>Pruebe antes un cambio o guarde un escenario</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>puesto %1</translation>
    </message>
    <message>
        <source>%1 people beyond</source>
        <translation>%1 personas fuera</translation>
    </message>
    <message>
        <source>%1 served</source>
        <translation>%1 atendido</translation>
    </message>
    <message>
        <source>%1 people live %2.</source>
        <translation>%1 personas viven %2.</translation>
    </message>
    <message>
        <source>Not kept.</source>
        <translation>No se conservó.</translation>
    </message>
    <message>
        <source>This study counts people already</source>
        <translation>Este estudio ya cuenta personas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Leave the comparison first</source>
        <translation>Salga antes de la comparación</translation>
    </message>
    <message>
        <source>This study counts nobody</source>
        <translation>Este estudio no cuenta personas</translation>
    </message>
    <message>
        <source>%1 in a window of its own</source>
        <translation>%1 en una ventana propia</translation>
    </message>
    <message>
        <source>Swap the sides of the panels</source>
        <translation>Intercambiar los lados de los paneles</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::MapCanvas</name>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::MapController</name>
    <message>
        <source>New care place %1</source>
        <translation>Nuevo lugar de cuidado %1</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::MapMenu</name>
    <message>
        <source>Explain this place</source>
        <translation>Explicar este lugar</translation>
    </message>
    <message>
        <source>Zoom to %1</source>
        <translation>Acercar a %1</translation>
    </message>
    <message>
        <source>Add a care place here</source>
        <translation>Agregar un lugar de cuidado aquí</translation>
    </message>
    <message>
        <source>Copy the coordinates</source>
        <translation>Copiar las coordenadas</translation>
    </message>
    <message>
        <source>New care place %1</source>
        <translation>Nuevo lugar de cuidado %1</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::MissingFilesDialog</name>
    <message>
        <source>Streets</source>
        <translation>Calles</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Barreras</translation>
    </message>
    <message>
        <source>Care places</source>
        <translation>Lugares de cuidado</translation>
    </message>
    <message>
        <source>Entrances</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Barrios</translation>
    </message>
    <message>
        <source>Walking profile</source>
        <translation>Perfil de marcha</translation>
    </message>
    <message>
        <source>Nothing bars the way any more.</source>
        <translation>Ya nada cierra el paso.</translation>
    </message>
    <message>
        <source>Areas of care are entered from any street they front.</source>
        <translation>A las áreas de cuidado se entra por cualquier calle a la que dan.</translation>
    </message>
    <message>
        <source>Only catchments are drawn; nobody is counted.</source>
        <translation>Solo se dibujan las áreas de influencia; no se cuenta a nadie.</translation>
    </message>
    <message>
        <source>No neighbourhood is ranked.</source>
        <translation>No se ordena ningún barrio.</translation>
    </message>
    <message>
        <source>The usual adult pace is taken.</source>
        <translation>Se toma el paso adulto habitual.</translation>
    </message>
    <message>
        <source>A study cannot do without this file.</source>
        <translation>Un estudio no puede prescindir de este archivo.</translation>
    </message>
    <message>
        <source>Where did it go?</source>
        <translation>¿A dónde se fue?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of %1 are not where the study says.</source>
        <translation>
            <numerusform>%n archivo de %1 no está donde dice el estudio.</numerusform>
            <numerusform>%n archivos de %1 no están donde dice el estudio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find each of them, or leave it out. The study file stays as it is until you save.</source>
        <translation>Búsquelos o déjelos fuera. El archivo del estudio no cambia hasta que guarde.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open the study</source>
        <translation>Abrir el estudio</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
    </message>
    <message>
        <source>Find %1</source>
        <translation>Buscar %1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>falta: %1</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>hallado: %1</translation>
    </message>
    <message>
        <source>Streets without heights are taken as flat.</source>
        <translation>Las calles sin alturas se toman como planas.</translation>
    </message>
    <message>
        <source>Heights</source>
        <translation>Alturas</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::NeighbourhoodsPanel</name>
    <message numerus="yes">
        <source>Filter %n neighbourhood(s)</source>
        <translation>
            <numerusform>Filtrar %n barrio</numerusform>
            <numerusform>Filtrar %n barrios</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter neighbourhoods</source>
        <translation>Filtrar barrios</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Columns and copy</source>
        <translation>Columnas y copia</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbourhood(s) do not change.</source>
        <translation>
            <numerusform>%n barrio no cambia.</numerusform>
            <numerusform>%n barrios no cambian.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes in this what-if</source>
        <translation>Cambios de esta prueba</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Cerrar %1</translation>
    </message>
    <message>
        <source>Drag a care place on the map, or add one.</source>
        <translation>Arrastre un lugar de cuidado en el mapa o añada uno.</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Todas las clases</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Copiar con encabezados</translation>
    </message>
    <message>
        <source>No neighbourhood matches &apos;%1&apos;. &lt;a href=&quot;#&quot;&gt;Clear&lt;/a&gt;</source>
        <translation>Ningún barrio coincide con «%1». &lt;a href=&quot;#&quot;&gt;Borrar&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Barrios</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportar CSV…</translation>
    </message>
    <message>
        <source>Export results…</source>
        <translation>Exportar resultados…</translation>
    </message>
    <message>
        <source>No neighbourhood is of the chosen classes. &lt;a href=&quot;#&quot;&gt;Clear&lt;/a&gt;</source>
        <translation>Ningún barrio es de las clases elegidas. &lt;a href=&quot;#&quot;&gt;Quitar el filtro&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exportar la tabla</translation>
    </message>
    <message>
        <source>The table was not exported.</source>
        <translation>La tabla no se exportó.</translation>
    </message>
    <message>
        <source>%1 undoes one</source>
        <translation>%1 deshace uno</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::PageView</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::PeoplePage</name>
    <message>
        <source>Where do people live?</source>
        <translation>¿Dónde viven las personas?</translation>
    </message>
    <message>
        <source>Areas or points with a number of people.</source>
        <translation>Áreas o puntos con un número de personas.</translation>
    </message>
    <message>
        <source>Only catchments: nobody is counted</source>
        <translation>Solo áreas de influencia: no se cuenta a nadie</translation>
    </message>
    <message>
        <source>Choose the people, or drop their file here</source>
        <translation>Elija las personas o suelte aquí su archivo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>median %1 ha</source>
        <translation>mediana %1 ha</translation>
    </message>
    <message>
        <source>These areas are also the neighbourhoods to rank</source>
        <translation>Estas áreas son también los barrios que se ordenan</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Barrios</translation>
    </message>
    <message>
        <source>Choose the neighbourhoods, or drop their file here</source>
        <translation>Elija los barrios o suelte aquí su archivo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Show the start panel when Cercanía starts</source>
        <translation>Mostrar el panel de inicio al abrir Cercanía</translation>
    </message>
    <message>
        <source>Less motion on the map</source>
        <translation>Menos movimiento en el mapa</translation>
    </message>
    <message>
        <source>Results follow every change by themselves</source>
        <translation>Los resultados siguen cada cambio por sí solos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>More contrast: stronger outlines and secondary text</source>
        <translation>Más contraste: contornos y texto secundario más marcados</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::PreviewMap</name>
    <message numerus="yes">
        <source>%n area(s) on the streets</source>
        <translation>
            <numerusform>%n área sobre las calles</numerusform>
            <numerusform>%n áreas sobre las calles</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Map of the layers chosen so far</source>
        <translation>Mapa de las capas elegidas hasta ahora</translation>
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
        <translation>Papel</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4, horizontal</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4, vertical</translation>
    </message>
    <message>
        <source>A3, landscape</source>
        <translation>A3, horizontal</translation>
    </message>
    <message>
        <source>A3, portrait</source>
        <translation>A3, vertical</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Fit to the page</source>
        <translation>Ajustar a la página</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>Idioma de la página</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>En la página</translation>
    </message>
    <message>
        <source>Main figure</source>
        <translation>Cifra principal</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Largest gaps</source>
        <translation>Mayores brechas</translation>
    </message>
    <message>
        <source>Scale bar and north</source>
        <translation>Escala gráfica y norte</translation>
    </message>
    <message>
        <source>Limit, pace and sources</source>
        <translation>Umbral, paso y fuentes</translation>
    </message>
    <message>
        <source>Date and name of the study</source>
        <translation>Fecha y nombre del estudio</translation>
    </message>
    <message>
        <source>Readable in black and white</source>
        <translation>Legible en blanco y negro</translation>
    </message>
    <message>
        <source>Fit, %1</source>
        <translation>Ajustada, %1</translation>
    </message>
    <message>
        <source>Coordinate grid</source>
        <translation>Cuadrícula de coordenadas</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::PrintPreview</name>
    <message>
        <source>Print map</source>
        <translation>Imprimir mapa</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>Drag the map to move it</source>
        <translation>Arrastre el mapa para moverlo</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Page 1 of 1 · %1 × %2 mm</source>
        <translation>Página 1 de 1 · %1 × %2 mm</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Enviado a la impresora</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Guardar la página</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</source>
        <translation>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Escribiendo %1</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Se escribió %1</translation>
    </message>
    <message>
        <source>In black and white “%1” and “%2” look alike. Choose another colour ramp in the style of the neighbourhoods.</source>
        <translation>En blanco y negro, «%1» y «%2» se ven iguales. Elija otra gama de colores en el estilo de los barrios.</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::ProfileComparer</name>
    <message>
        <source>There is not enough memory for this data.</source>
        <translation>No hay memoria suficiente para estos datos.</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::QuestionBar</name>
    <message>
        <source>Who can walk to %1 within %2 at %3?</source>
        <translation>¿Quién llega a pie a %1 en %2 a %3?</translation>
    </message>
    <message>
        <source>any care service</source>
        <translation>cualquier servicio de cuidado</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>care blocks only</source>
        <translation>solo manzanas del cuidado</translation>
    </message>
    <message>
        <source>%1 of %2 services</source>
        <translation>%1 de %2 servicios</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Bring the results up to date (F5)</source>
        <translation>Poner al día los resultados (F5)</translation>
    </message>
    <message numerus="yes">
        <source>all %n service(s)</source>
        <translation>
            <numerusform>el servicio necesario</numerusform>
            <numerusform>los %n servicios</numerusform>
        </translation>
    </message>
    <message>
        <source>no care service</source>
        <translation>ningún servicio de cuidado</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::QuestionMenus</name>
    <message>
        <source>any care service</source>
        <translation>cualquier servicio de cuidado</translation>
    </message>
    <message>
        <source>care blocks only</source>
        <translation>solo manzanas del cuidado</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otro…</translation>
    </message>
    <message>
        <source>Minutes, such as 12min, or metres, such as 900m:</source>
        <translation>Minutos, como 12min, o metros, como 900m:</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no limit. Minutes, such as 12min, or metres, such as 900m:</source>
        <translation>&apos;%1&apos; no es un umbral. Minutos, como 12min, o metros, como 900m:</translation>
    </message>
    <message>
        <source>Limit in minutes</source>
        <translation>Umbral en minutos</translation>
    </message>
    <message>
        <source>All of these within reach</source>
        <translation>Todos estos al alcance</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::RecentCard</name>
    <message>
        <source>Today %1</source>
        <translation>Hoy %1</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::Recovery</name>
    <message>
        <source>Recovered what-if</source>
        <translation>¿Y si…? recuperado</translation>
    </message>
    <message>
        <source>Unsaved changes could not be kept for a crash: %1</source>
        <translation>Los cambios sin guardar no pudieron conservarse para una caída: %1</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::RecoveryStrip</name>
    <message>
        <source>Recover unsaved changes to %1 from %2</source>
        <translation>Recuperar los cambios sin guardar de %1 de las %2</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Descartarlos</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::ReportExport</name>
    <message>
        <source>Write the report</source>
        <translation>Escribir el informe</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>report.pdf</source>
        <translation>informe.pdf</translation>
    </message>
    <message>
        <source>Unsaved what-if</source>
        <translation>Prueba sin guardar</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::ResultsColumns</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>Las columnas de siempre</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Filas compactas</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::ResultsExport</name>
    <message>
        <source>Export the results</source>
        <translation>Exportar los resultados</translation>
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
            <numerusform>%n archivo ya existe: %1</numerusform>
            <numerusform>%n archivos ya existen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Reemplazarlos</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlos</translation>
    </message>
    <message>
        <source>Export layers</source>
        <translation>Exportar capas</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::ResultsTableModel</name>
    <message>
        <source>Nearer to the edge of the street data than the limit: care beyond the edge is not counted.</source>
        <translation>Más cerca del borde de los datos de calles que el umbral: el cuidado más allá del borde no se cuenta.</translation>
    </message>
    <message>
        <source>no way</source>
        <translation>sin vía</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Barrio</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>Fuera</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Atendido</translation>
    </message>
    <message>
        <source>Median walk</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Served people</source>
        <translation>Personas atendidas</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Mean walk</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Nearest place</source>
        <translation>Lugar más cercano</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Detour</source>
        <translation>Rodeo</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Borde</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::ScaleCard</name>
    <message>
        <source>Scale and north</source>
        <translation>Escala y norte</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::ScenariosPanel</name>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>Save as scenario…</source>
        <translation>Guardar como escenario…</translation>
    </message>
    <message>
        <source>Start a what-if</source>
        <translation>Probar un cambio</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Unsaved what-if</source>
        <translation>Prueba sin guardar</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete this scenario</source>
        <translation>Eliminar este escenario</translation>
    </message>
    <message>
        <source>Rename the scenario</source>
        <translation>Renombrar el escenario</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>Compare with Base</source>
        <translation>Comparar con Base</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renombrar %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplicar %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Borrar %1</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::StartPanel</name>
    <message>
        <source>Who can walk to care, and who cannot yet.</source>
        <translation>Quién llega a pie al cuidado, y quién todavía no.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open a study…</source>
        <translation>Abrir un estudio…</translation>
    </message>
    <message>
        <source>A .toml file</source>
        <translation>Un archivo .toml</translation>
    </message>
    <message>
        <source>Open the sample city</source>
        <translation>Abrir la ciudad de ejemplo</translation>
    </message>
    <message>
        <source>Ready in a second, safe to change</source>
        <translation>Lista en un segundo, se puede cambiar sin riesgo</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>Suelte archivos aquí</translation>
    </message>
    <message>
        <source>GeoPackage, Shapefile, GeoJSON, CSV, KML, GPX, OpenStreetMap or a study. Several at once is fine.</source>
        <translation>GeoPackage, Shapefile, GeoJSON, CSV, KML, GPX, OpenStreetMap o un estudio. Pueden ser varios a la vez.</translation>
    </message>
    <message>
        <source>Recent studies</source>
        <translation>Estudios recientes</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Todavía ninguno.</translation>
    </message>
    <message>
        <source>Show at start</source>
        <translation>Mostrar al iniciar</translation>
    </message>
    <message>
        <source>New study from my layers…</source>
        <translation>Estudio nuevo con mis capas…</translation>
    </message>
    <message>
        <source>Streets, care places, people: four steps</source>
        <translation>Calles, lugares de cuidado, personas: cuatro pasos</translation>
    </message>
    <message>
        <source>Ten-minute tour</source>
        <translation>Recorrido de diez minutos</translation>
    </message>
    <message>
        <source>Words we use</source>
        <translation>Palabras que usamos</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::StatusLine</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
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
        <translation>En vivo · %1</translation>
    </message>
    <message>
        <source>Up to date · %1</source>
        <translation>Al día · %1</translation>
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
        <translation>%1 · %2 por las calles</translation>
    </message>
    <message>
        <source>No way along streets</source>
        <translation>No hay paso por las calles</translation>
    </message>
    <message>
        <source>%1 · part has no way</source>
        <translation>%1 · una parte no tiene paso</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::StreetsPage</name>
    <message>
        <source>Joining the streets…</source>
        <translation>Uniendo las calles…</translation>
    </message>
    <message>
        <source>%1 km of streets to walk on.</source>
        <translation>%1 km de calles para caminar.</translation>
    </message>
    <message>
        <source>All of them are connected.</source>
        <translation>Todas están conectadas.</translation>
    </message>
    <message numerus="yes">
        <source>%n island(s) are connected to nothing else; the largest part has %1 of the length.</source>
        <translation>
            <numerusform>%n isla no se conecta con nada más; la parte mayor tiene el %1 de la longitud.</numerusform>
            <numerusform>%n islas no se conectan con nada más; la parte mayor tiene el %1 de la longitud.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where can people walk?</source>
        <translation>¿Por dónde se puede caminar?</translation>
    </message>
    <message>
        <source>An OpenStreetMap file (.osm.pbf), or any layer of street lines.</source>
        <translation>Un archivo de OpenStreetMap (.osm.pbf) o cualquier capa de líneas de calles.</translation>
    </message>
    <message>
        <source>Choose the streets, or drop their file here</source>
        <translation>Elija las calles o suelte aquí su archivo</translation>
    </message>
    <message>
        <source>Join ends within</source>
        <translation>Unir extremos a</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>Streets that cross without an end there meet (no bridges)</source>
        <translation>Las calles que se cruzan sin extremo se encuentran (sin puentes)</translation>
    </message>
    <message>
        <source>Barriers (optional)</source>
        <translation>Barreras (opcional)</translation>
    </message>
    <message>
        <source>Rivers, walls or expressways that nobody crosses but by a bridge or a tunnel.</source>
        <translation>Ríos, muros o autopistas que nadie cruza sino por un puente o un túnel.</translation>
    </message>
    <message>
        <source>Choose the barriers, or drop their file here</source>
        <translation>Elija las barreras o suelte aquí su archivo</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::StudyController</name>
    <message>
        <source>Limit %1</source>
        <translation>Umbral %1</translation>
    </message>
    <message>
        <source>Discard the what-if</source>
        <translation>Descartar la prueba</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Cerrar %1</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>Reabrir %1</translation>
    </message>
    <message>
        <source>Services that count</source>
        <translation>Servicios que cuentan</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Guardar %1</translation>
    </message>
    <message>
        <source>All of these within reach</source>
        <translation>Todos estos al alcance</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>Cualquiera de estos</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::StudyDesk</name>
    <message>
        <source>The work was stopped.</source>
        <translation>El trabajo se detuvo.</translation>
    </message>
    <message>
        <source>Opening the study…</source>
        <translation>Abriendo el estudio…</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 no se puede usar: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read.</source>
        <translation>
            <numerusform>%n archivo no se puede leer.</numerusform>
            <numerusform>%n archivos no se pueden leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not opened.</source>
        <translation>%1 no se abrió.</translation>
    </message>
    <message>
        <source>These files are not where it says: %1</source>
        <translation>Estos archivos no están donde dice: %1</translation>
    </message>
    <message>
        <source>%1 could not be recovered.</source>
        <translation>%1 no se pudo recuperar.</translation>
    </message>
    <message>
        <source>%1 was not read again.</source>
        <translation>%1 no se volvió a leer.</translation>
    </message>
    <message>
        <source>Heights belong to a study.</source>
        <translation>Las alturas son de un estudio.</translation>
    </message>
    <message>
        <source>Open the study, and drop them again.</source>
        <translation>Abra el estudio y suéltelas de nuevo.</translation>
    </message>
    <message>
        <source>New study from these…</source>
        <translation>Estudio nuevo con estos…</translation>
    </message>
    <message>
        <source>Add to the map</source>
        <translation>Añadir al mapa</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::StudyForms</name>
    <message>
        <source>Study properties</source>
        <translation>Propiedades del estudio</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Agregar personas</translation>
    </message>
    <message>
        <source>Compare profiles</source>
        <translation>Comparar perfiles</translation>
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
        <translation>ya no está ahí</translation>
    </message>
    <message>
        <source>Study properties</source>
        <translation>Propiedades del estudio</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Usar estos valores</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>10 min, 20 min</source>
        <translation>10 min, 20 min</translation>
    </message>
    <message>
        <source>Name of the study</source>
        <translation>Nombre del estudio</translation>
    </message>
    <message>
        <source>Limits, the largest counts</source>
        <translation>Umbrales; cuenta el mayor</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Where the data come from</source>
        <translation>De dónde vienen los datos</translation>
    </message>
    <message>
        <source>EPSG code, such as 9377</source>
        <translation>Código EPSG, como 9377</translation>
    </message>
    <message>
        <source>as the files say</source>
        <translation>como digan los archivos</translation>
    </message>
    <message>
        <source>Coordinates of layers that say none</source>
        <translation>Coordenadas de las capas que no las dicen</translation>
    </message>
    <message>
        <source>Text of files that say none</source>
        <translation>Texto de los archivos que no lo dicen</translation>
    </message>
    <message>
        <source>How places and streets are joined</source>
        <translation>Cómo se unen lugares y calles</translation>
    </message>
    <message>
        <source>A place belongs to a street within</source>
        <translation>Un lugar pertenece a una calle a menos de</translation>
    </message>
    <message>
        <source>Ends of lines are joined within</source>
        <translation>Las puntas de las líneas se unen a menos de</translation>
    </message>
    <message>
        <source>Islands of streets count from</source>
        <translation>Las islas de calles cuentan desde</translation>
    </message>
    <message>
        <source>Ground beside a street reaches</source>
        <translation>El terreno junto a una calle llega hasta</translation>
    </message>
    <message>
        <source>Streets that cross without an end there meet (no bridges)</source>
        <translation>Las calles que se cruzan sin terminar ahí se encuentran (no hay puentes)</translation>
    </message>
    <message>
        <source>A limit is a number with its unit, all in minutes or all in metres: 10 min, 20 min.</source>
        <translation>Un umbral es un número con su unidad, todos en minutos o todos en metros: 10 min, 20 min.</translation>
    </message>
    <message>
        <source>There is no coordinate system %1.</source>
        <translation>No hay un sistema de coordenadas %1.</translation>
    </message>
    <message>
        <source>as the profile says</source>
        <translation>como dice el perfil</translation>
    </message>
    <message>
        <source>can be passed</source>
        <translation>se pueden recorrer</translation>
    </message>
    <message>
        <source>cannot be passed</source>
        <translation>no se pueden recorrer</translation>
    </message>
    <message>
        <source>can be passed, and are told</source>
        <translation>se pueden recorrer, y se avisa</translation>
    </message>
    <message>
        <source>Streets whose tags are unknown</source>
        <translation>Calles con etiquetas desconocidas</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Streets without heights are taken as flat</source>
        <translation>Las calles sin alturas se toman como planas</translation>
    </message>
    <message>
        <source>Heights, for slopes</source>
        <translation>Alturas, para las pendientes</translation>
    </message>
    <message>
        <source>Rasters of heights</source>
        <translation>Rásteres de alturas</translation>
    </message>
    <message>
        <source>Rasters (*.tif *.tiff *.asc *.bil *.flt *.img *.hgt *.dem *.dt2 *.grd *.sdat *.xyz)</source>
        <translation>Rásteres (*.tif *.tiff *.asc *.bil *.flt *.img *.hgt *.dem *.dt2 *.grd *.sdat *.xyz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>none: all streets are flat</source>
        <translation>ninguna: todo plano</translation>
    </message>
    <message>
        <source>Open to people on foot, as in</source>
        <translation>Abierto a peatones, como en</translation>
    </message>
    <message>
        <source>Year in which people were counted</source>
        <translation>Año en que se contaron las personas</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::StudyWizard</name>
    <message>
        <source>New study from my layers</source>
        <translation>Estudio nuevo con mis capas</translation>
    </message>
    <message>
        <source>Nothing is written to your files. What you choose is kept in the study.</source>
        <translation>No se escribe nada en sus archivos. Lo que elija se guarda en el estudio.</translation>
    </message>
    <message>
        <source>%1 km of streets</source>
        <translation>%1 km de calles</translation>
    </message>
    <message>
        <source>only catchments</source>
        <translation>solo áreas de influencia</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 personas</translation>
    </message>
    <message>
        <source>and their neighbourhoods</source>
        <translation>y sus barrios</translation>
    </message>
    <message numerus="yes">
        <source>%1 care place(s)</source>
        <translation>
            <numerusform>%1 lugar de cuidado</numerusform>
            <numerusform>%1 lugares de cuidado</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 people in %2</source>
        <translation>%1 personas en %2</translation>
    </message>
    <message>
        <source>Still reading; a moment more.</source>
        <translation>Aún leyendo; un momento más.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Show the map</source>
        <translation>Mostrar el mapa</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::StudyWorker</name>
    <message>
        <source>There is not enough memory for this data.</source>
        <translation>No hay memoria suficiente para estos datos.</translation>
    </message>
    <message>
        <source>A fault in Cercanía.</source>
        <translation>Un fallo en Cercanía.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Actualizando</translation>
    </message>
    <message>
        <source>Explaining a place</source>
        <translation>Explicar un lugar</translation>
    </message>
    <message>
        <source>Counting walks</source>
        <translation>Contar los caminos</translation>
    </message>
    <message>
        <source>Looking into files</source>
        <translation>Revisar archivos</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Escribir %1</translation>
    </message>
    <message>
        <source>Measuring a walk</source>
        <translation>Midiendo un trayecto</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Looking for care near by</source>
        <translation>Buscando cuidado cercano</translation>
    </message>
    <message>
        <source>Counting scenarios</source>
        <translation>Contando escenarios</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::StyleDialog</name>
    <message>
        <source>Style of %1</source>
        <translation>Estilo de %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Second field</source>
        <translation>Segundo campo</translation>
    </message>
    <message>
        <source>Classes by</source>
        <translation>Clases por</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántas</translation>
    </message>
    <message>
        <source>Upper limits</source>
        <translation>Límites superiores</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Such as 100; 250; 1000</source>
        <translation>Como 100; 250; 1000</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Use this style</source>
        <translation>Usar este estilo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Class of the gap, as usual</source>
        <translation>Clase de la brecha, como siempre</translation>
    </message>
    <message>
        <source>One colour</source>
        <translation>Un solo color</translation>
    </message>
    <message>
        <source>The values of a field</source>
        <translation>Los valores de un campo</translation>
    </message>
    <message>
        <source>Classes of a number</source>
        <translation>Clases de un número</translation>
    </message>
    <message>
        <source>Two numbers at once</source>
        <translation>Dos números a la vez</translation>
    </message>
    <message>
        <source>As many in each (quantiles)</source>
        <translation>Igual cantidad en cada una (cuantiles)</translation>
    </message>
    <message>
        <source>Equal intervals</source>
        <translation>Intervalos iguales</translation>
    </message>
    <message>
        <source>Natural breaks (Jenks)</source>
        <translation>Cortes naturales (Jenks)</translation>
    </message>
    <message>
        <source>Limits of my own</source>
        <translation>Límites propios</translation>
    </message>
    <message>
        <source>%1, colour-blind safe</source>
        <translation>%1, apto para daltónicos</translation>
    </message>
    <message>
        <source>Colour-blind safe up to 7 values</source>
        <translation>Apto para daltónicos hasta 7 valores</translation>
    </message>
    <message numerus="yes">
        <source>%n without a value</source>
        <translation>
            <numerusform>%n sin valor</numerusform>
            <numerusform>%n sin valor</numerusform>
        </translation>
    </message>
    <message>
        <source>Streets, as usual</source>
        <translation>Calles, como siempre</translation>
    </message>
    <message>
        <source>By reach: the walk to care</source>
        <translation>Por alcance: lo que se camina hasta el cuidado</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::WalkChart</name>
    <message>
        <source>Limit %1</source>
        <translation>Umbral %1</translation>
    </message>
    <message>
        <source>From (min)</source>
        <translation>Desde (min)</translation>
    </message>
    <message>
        <source>From (m)</source>
        <translation>Desde (m)</translation>
    </message>
    <message>
        <source>To (min)</source>
        <translation>Hasta (min)</translation>
    </message>
    <message>
        <source>To (m)</source>
        <translation>Hasta (m)</translation>
    </message>
    <message>
        <source>People within</source>
        <translation>Personas dentro</translation>
    </message>
    <message>
        <source>People beyond</source>
        <translation>Personas fuera</translation>
    </message>
    <message>
        <source>No way</source>
        <translation>Sin vía</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::WebBackground</name>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>No se puede llegar a %1: %2</translation>
    </message>
    <message>
        <source>%1 answers, but not with pictures (%2).</source>
        <translation>%1 responde, pero no con imágenes (%2).</translation>
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
        <translation>¿Y si…?</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save as scenario…</source>
        <translation>Guardar como escenario…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) moved %1</source>
        <translation>
            <numerusform>%n lugar movido %1</numerusform>
            <numerusform>%n lugares movidos hasta %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n añadido</numerusform>
            <numerusform>%n añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n cerrado</numerusform>
            <numerusform>%n cerrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag a care place</source>
        <translation>Arrastre un lugar de cuidado</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::YearBox</name>
    <message>
        <source>not said</source>
        <translation>no se indica</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::ZoomCard</name>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Ver todo</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
</context>
</TS>
