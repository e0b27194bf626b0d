<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>ChartTexts</name>
    <message>
        <source>Everyone</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>(%1 points)</source>
        <translation>(%1 puntos)</translation>
    </message>
</context>
<context>
    <name>ExplainTexts</name>
    <message numerus="yes">
        <source>%n short stretch(es)</source>
        <translation><numerusform>%n tramo corto</numerusform><numerusform>%n tramos cortos</numerusform></translation>
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
        <source>Streets: %1. Care places: %2.</source>
        <translation>Calles: %1. Lugares de cuidado: %2.</translation>
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
</context>
<context>
    <name>SceneTexts</name>
    <message>
        <source>Streets: %1</source>
        <translation>Calles: %1</translation>
    </message>
    <message>
        <source> · People: %1</source>
        <translation> · Personas: %1</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Barreras</translation>
    </message>
    <message>
        <source>%1 beyond</source>
        <translation>%1 fuera</translation>
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
    <message numerus="yes">
        <source>%n care place(s) lie too far from any street. They do not count.</source>
        <translation><numerusform>%n lugar de cuidado está demasiado lejos de toda calle. No cuenta.</numerusform><numerusform>%n lugares de cuidado están demasiado lejos de toda calle. No cuentan.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n neighbourhood(s) lie near the edge of the street data: their figures may be too low.</source>
        <translation><numerusform>%n barrio está cerca del borde de los datos de calles: sus cifras pueden ser demasiado bajas.</numerusform><numerusform>%n barrios están cerca del borde de los datos de calles: sus cifras pueden ser demasiado bajas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) do not say how many people live there.</source>
        <translation><numerusform>%n lugar no dice cuántas personas viven allí.</numerusform><numerusform>%n lugares no dicen cuántas personas viven allí.</numerusform></translation>
    </message>
    <message>
        <source>Some people live outside all neighbourhoods.</source>
        <translation>Hay personas que viven fuera de todos los barrios.</translation>
    </message>
    <message numerus="yes">
        <source>%n population(s) are repeated over several parts of one place.</source>
        <translation><numerusform>%n población se repite en varias partes de un mismo lugar.</numerusform><numerusform>%n poblaciones se repiten en varias partes de un mismo lugar.</numerusform></translation>
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
        <source>Show only this</source>
        <translation>Mostrar solo esta</translation>
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
</context>
<context>
    <name>cercania::viewer::ExplainPanel</name>
    <message>
        <source>Click a place on the map to see its walk to care.</source>
        <translation>Haga clic en un lugar del mapa para ver su camino al cuidado.</translation>
    </message>
    <message>
        <source>The walk</source>
        <translation>El camino</translation>
    </message>
    <message>
        <source>from here to care</source>
        <translation>de aquí al cuidado</translation>
    </message>
    <message>
        <source>from care to here</source>
        <translation>del cuidado hasta aquí</translation>
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
</context>
<context>
    <name>cercania::viewer::HeadlinePanel</name>
    <message>
        <source>Catchments only. Add people to count them.</source>
        <translation>Solo áreas de influencia. Añada personas para contarlas.</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbourhood(s)</source>
        <translation><numerusform>%n barrio</numerusform><numerusform>%n barrios</numerusform></translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Actualizando</translation>
    </message>
    <message>
        <source>Nobody is %1. &lt;a href="#"&gt;Try a longer limit.&lt;/a&gt;</source>
        <translation>No hay nadie %1. &lt;a href="#"&gt;Pruebe un umbral mayor.&lt;/a&gt;</translation>
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
        <source>&lt;b&gt;&lt;font color="%1"&gt;%2 fewer people&lt;/font&gt;&lt;/b&gt; than in Base %3</source>
        <translation>&lt;b&gt;&lt;font color="%1"&gt;%2 personas menos&lt;/font&gt;&lt;/b&gt; que en la Base %3</translation>
    </message>
    <message>
        <source>&lt;b&gt;&lt;font color="%1"&gt;%2 more people&lt;/font&gt;&lt;/b&gt; than in Base %3</source>
        <translation>&lt;b&gt;&lt;font color="%1"&gt;%2 personas más&lt;/font&gt;&lt;/b&gt; que en la Base %3</translation>
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
</context>
<context>
    <name>cercania::viewer::LayersPanel</name>
    <message>
        <source>Care block anchor</source>
        <translation>Ancla de manzana del cuidado</translation>
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
        <translation>Rótulos de barrios</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
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
        <translation>Ancla de manzana del cuidado</translation>
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
    <message numerus="yes">
        <source>%n neighbourhood(s) selected: %1 people beyond</source>
        <translation><numerusform>%n barrio seleccionado: %1 personas fuera</numerusform><numerusform>%n barrios seleccionados: %1 personas fuera</numerusform></translation>
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
        <source>a table without places</source>
        <translation>una tabla sin lugares</translation>
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
        <source>Export the results</source>
        <translation>Exportar los resultados</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg);;Shapefile (*.shp);;GeoJSON (*.geojson);;CSV (*.csv)</source>
        <translation>GeoPackage (*.gpkg);;Shapefile (*.shp);;GeoJSON (*.geojson);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 cannot be used.</source>
        <translation>%1 no se puede usar.</translation>
    </message>
    <message numerus="yes">
        <source>%1, layer %2: %n feature(s), %3, %4</source>
        <translation><numerusform>%1, capa %2: %n elemento, %3, %4</numerusform><numerusform>%1, capa %2: %n elementos, %3, %4</numerusform></translation>
    </message>
    <message>
        <source>no coordinate system</source>
        <translation>sin sistema de coordenadas</translation>
    </message>
    <message>
        <source>What is in these files</source>
        <translation>Qué hay en estos archivos</translation>
    </message>
    <message>
        <source>Open study</source>
        <translation>Abrir el estudio</translation>
    </message>
    <message numerus="yes">
        <source>Look into %n file(s)</source>
        <translation><numerusform>Revisar %n archivo</numerusform><numerusform>Revisar %n archivos</numerusform></translation>
    </message>
    <message>
        <source>%1 beyond %2</source>
        <translation>%1 a más de %2</translation>
    </message>
    <message>
        <source>About Cercanía</source>
        <translation>Acerca de Cercanía</translation>
    </message>
    <message>
        <source>Cercanía 0.1.0
Who can walk to care, and who cannot yet.

Apache-2.0. Uses Qt (LGPL-3.0), GDAL, GEOS, PROJ, libosmium.</source>
        <translation>Cercanía 0.1.0
Quién llega a pie al cuidado, y quién todavía no.

Apache-2.0. Usa Qt (LGPL-3.0), GDAL, GEOS, PROJ, libosmium.</translation>
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
        <source>Limit</source>
        <translation>Umbral</translation>
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
    <name>cercania::viewer::NeighbourhoodsPanel</name>
    <message numerus="yes">
        <source>Filter %n neighbourhood(s)</source>
        <translation><numerusform>Filtrar %n barrio</numerusform><numerusform>Filtrar %n barrios</numerusform></translation>
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
        <translation><numerusform>%n barrio no cambia.</numerusform><numerusform>%n barrios no cambian.</numerusform></translation>
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
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Filas compactas</translation>
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
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>No neighbourhood matches '%1'. &lt;a href="#"&gt;Clear&lt;/a&gt;</source>
        <translation>Ningún barrio coincide con «%1». &lt;a href="#"&gt;Borrar&lt;/a&gt;</translation>
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
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Limit in minutes</source>
        <translation>Umbral en minutos</translation>
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
</context>
<context>
    <name>cercania::viewer::StatusLine</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation><numerusform>%n aviso</numerusform><numerusform>%n avisos</numerusform></translation>
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
        <translation><numerusform>%n lugar movido %1</numerusform><numerusform>%n lugares movidos hasta %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation><numerusform>%n añadido</numerusform><numerusform>%n añadidos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation><numerusform>%n cerrado</numerusform><numerusform>%n cerrados</numerusform></translation>
    </message>
    <message>
        <source>Drag a care place</source>
        <translation>Arrastre un lugar de cuidado</translation>
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
