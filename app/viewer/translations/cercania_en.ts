<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>CompareChoices</name>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Unsaved what-if</source>
        <translation>Unsaved what-if</translation>
    </message>
</context>
<context>
    <name>ComparisonTables</name>
    <message>
        <source>Street without a name</source>
        <translation>Street without a name</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Served</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>At closed streets</source>
        <translation>At closed streets</translation>
    </message>
    <message>
        <source>By pace alone</source>
        <translation>By pace alone</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Neighbourhood</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>Cuts off</source>
        <translation>Cuts off</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
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
        <translation>W</translation>
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
        <translation>Open study</translation>
    </message>
    <message numerus="yes">
        <source>New study from %n file(s)</source>
        <translation>
            <numerusform>New study from %n file</numerusform>
            <numerusform>New study from %n files</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot read %1: export it as GeoPackage</source>
        <translation>Cannot read %1: export it as GeoPackage</translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s)</source>
        <translation>
            <numerusform>Add %n file</numerusform>
            <numerusform>Add %n files</numerusform>
        </translation>
    </message>
    <message>
        <source>Heights for the slopes of streets: %1</source>
        <translation>Heights for the slopes of streets: %1</translation>
    </message>
</context>
<context>
    <name>ErrorMessages</name>
    <message>
        <source>there is no file &apos;%1&apos;; check the path</source>
        <translation>there is no file &apos;%1&apos;; check the path</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is empty; get a complete copy of the file</source>
        <translation>&apos;%1&apos; is empty; get a complete copy of the file</translation>
    </message>
    <message>
        <source>the file is empty; download or extract it again</source>
        <translation>the file is empty; download or extract it again</translation>
    </message>
    <message>
        <source>the file is damaged, cut short or not what its name says; download or extract it again</source>
        <translation>the file is damaged, cut short or not what its name says; download or extract it again</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read: it is damaged, cut short, or in a format that is not known; save it as GeoPackage, GeoJSON or CSV</source>
        <translation>&apos;%1&apos; cannot be read: it is damaged, cut short, or in a format that is not known; save it as GeoPackage, GeoJSON or CSV</translation>
    </message>
    <message>
        <source>the profile &apos;%1&apos; walks none of the %2 streets of the file; choose another profile, or a file with streets</source>
        <translation>the profile &apos;%1&apos; walks none of the %2 streets of the file; choose another profile, or a file with streets</translation>
    </message>
    <message>
        <source>the layer has %1, where %2 are needed</source>
        <translation>the layer has %1, where %2 are needed</translation>
    </message>
    <message>
        <source>none of the %1 features has a shape, where %2 are needed</source>
        <translation>none of the %1 features has a shape, where %2 are needed</translation>
    </message>
    <message>
        <source>the layer has no features</source>
        <translation>the layer has no features</translation>
    </message>
    <message>
        <source>no columns of longitude and latitude were recognised; call them &apos;lon&apos; and &apos;lat&apos;; the columns are: %1</source>
        <translation>no columns of longitude and latitude were recognised; call them &apos;lon&apos; and &apos;lat&apos;; the columns are: %1</translation>
    </message>
    <message>
        <source>none of the %1 features has a shape that can be used: %2 without one, %3 of the wrong kind, %4 broken, %5 with coordinates that are no numbers, %6 with impossible coordinates</source>
        <translation>none of the %1 features has a shape that can be used: %2 without one, %3 of the wrong kind, %4 broken, %5 with coordinates that are no numbers, %6 with impossible coordinates</translation>
    </message>
    <message>
        <source>the coordinates cannot be longitude and latitude (x runs from %1 to %2, y from %3 to %4) and the file does not say its coordinate system; if you know it, give it as assume_crs, such as EPSG:9377</source>
        <translation>the coordinates cannot be longitude and latitude (x runs from %1 to %2, y from %3 to %4) and the file does not say its coordinate system; if you know it, give it as assume_crs, such as EPSG:9377</translation>
    </message>
    <message>
        <source>no coordinates are possible in %1 (x runs from %2 to %3 and y from %4 to %5); latitude and longitude look swapped: put the longitude first</source>
        <translation>no coordinates are possible in %1 (x runs from %2 to %3 and y from %4 to %5); latitude and longitude look swapped: put the longitude first</translation>
    </message>
    <message>
        <source>no coordinates are possible in %1 (x runs from %2 to %3 and y from %4 to %5); save the layer with the coordinate system that it really is in</source>
        <translation>no coordinates are possible in %1 (x runs from %2 to %3 and y from %4 to %5); save the layer with the coordinate system that it really is in</translation>
    </message>
    <message>
        <source>none of the %1 places of %2 lies within %3 of a street; check the coordinate systems of both layers, or raise max_snap</source>
        <translation>none of the %1 places of %2 lies within %3 of a street; check the coordinate systems of both layers, or raise max_snap</translation>
    </message>
    <message>
        <source>there is no layer &apos;%1&apos;; the layers are: %2</source>
        <translation>there is no layer &apos;%1&apos;; the layers are: %2</translation>
    </message>
    <message>
        <source>there is no field &apos;%1&apos;; the fields are: %2</source>
        <translation>there is no field &apos;%1&apos;; the fields are: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number; choose a field of counts, or correct the value</source>
        <translation>&apos;%1&apos; is not a number; choose a field of counts, or correct the value</translation>
    </message>
    <message>
        <source>%1 is no number of people; correct the value, or take the feature out</source>
        <translation>%1 is no number of people; correct the value, or take the feature out</translation>
    </message>
    <message>
        <source>the limit &apos;%1&apos; has no unit; write it with one, such as 800m or 15min</source>
        <translation>the limit &apos;%1&apos; has no unit; write it with one, such as 800m or 15min</translation>
    </message>
    <message>
        <source>the limit &apos;%1&apos; is not above zero; write one such as 800m or 15min</source>
        <translation>the limit &apos;%1&apos; is not above zero; write one such as 800m or 15min</translation>
    </message>
    <message>
        <source>there is no walking profile &apos;%1&apos;; there are: %2</source>
        <translation>there is no walking profile &apos;%1&apos;; there are: %2</translation>
    </message>
    <message>
        <source>there is no key &apos;%1&apos;; the keys are: %2</source>
        <translation>there is no key &apos;%1&apos;; the keys are: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known as a coordinate system</source>
        <translation>&apos;%1&apos; is not known as a coordinate system</translation>
    </message>
    <message>
        <source>the study has no limit; give it one, such as 20min</source>
        <translation>the study has no limit; give it one, such as 20min</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written: there is no folder &apos;%2&apos;</source>
        <translation>&apos;%1&apos; cannot be written: there is no folder &apos;%2&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written; check the folder, its permissions and the free space</source>
        <translation>&apos;%1&apos; cannot be written; check the folder, its permissions and the free space</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is there already; give another name</source>
        <translation>&apos;%1&apos; is there already; give another name</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lines</translation>
    </message>
    <message>
        <source>polygons</source>
        <translation>polygons</translation>
    </message>
    <message>
        <source>points or polygons</source>
        <translation>points or polygons</translation>
    </message>
    <message>
        <source>points, lines or polygons</source>
        <translation>points, lines or polygons</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;</source>
        <translation>layer &apos;%1&apos;</translation>
    </message>
    <message>
        <source>feature %1</source>
        <translation>feature %1</translation>
    </message>
    <message>
        <source>field &apos;%1&apos;</source>
        <translation>field &apos;%1&apos;</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>table %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a raster, which has no features; give it as heights in the study&apos;s properties</source>
        <translation>&apos;%1&apos; is a raster, which has no features; give it as heights in the study&apos;s properties</translation>
    </message>
    <message>
        <source>service &apos;%1&apos; is required, but no care place of %2 (layer &apos;%3&apos;) offers it; they offer: %4</source>
        <translation>service &apos;%1&apos; is required, but no care place of %2 (layer &apos;%3&apos;) offers it; they offer: %4</translation>
    </message>
    <message>
        <source>service &apos;%1&apos; is required, but no field of the care places of %2 (layer &apos;%3&apos;) tells what they offer; name it as &apos;service&apos; in [facilities]</source>
        <translation>service &apos;%1&apos; is required, but no field of the care places of %2 (layer &apos;%3&apos;) tells what they offer; name it as &apos;service&apos; in [facilities]</translation>
    </message>
    <message>
        <source>the study requires service &apos;%1&apos; and leaves out all that offer it; take it out of &apos;require&apos;, or them out of &apos;leave_out&apos; in [facilities]</source>
        <translation>the study requires service &apos;%1&apos; and leaves out all that offer it; take it out of &apos;require&apos;, or them out of &apos;leave_out&apos; in [facilities]</translation>
    </message>
    <message>
        <source>&apos;year&apos; must be the year in which people were counted, such as 2018, not %1</source>
        <translation>&apos;year&apos; must be the year in which people were counted, such as 2018, not %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a whole number from %2 to %3, not %4</source>
        <translation>&apos;%1&apos; must be a whole number from %2 to %3, not %4</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a length such as &quot;100 m&quot;, not &apos;%2&apos;</source>
        <translation>&apos;%1&apos; must be a length such as &quot;100 m&quot;, not &apos;%2&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a text in quotes</source>
        <translation>&apos;%1&apos; must be a text in quotes</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a number</source>
        <translation>&apos;%1&apos; must be a number</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be true or false</source>
        <translation>&apos;%1&apos; must be true or false</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of texts in quotes</source>
        <translation>&apos;%1&apos; must be a list of texts in quotes</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of numbers</source>
        <translation>&apos;%1&apos; must be a list of numbers</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a table, which starts with %2</source>
        <translation>&apos;%1&apos; must be a table, which starts with %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing</source>
        <translation>&apos;%1&apos; is missing</translation>
    </message>
    <message>
        <source>the file holds no street; take an extract that covers the study area</source>
        <translation>the file holds no street; take an extract that covers the study area</translation>
    </message>
    <message>
        <source>the file holds %1 ways to walk, but not where they are; extract it again with complete ways</source>
        <translation>the file holds %1 ways to walk, but not where they are; extract it again with complete ways</translation>
    </message>
    <message>
        <source>&apos;limits&apos; must be numbers, each above the last</source>
        <translation>&apos;limits&apos; must be numbers, each above the last</translation>
    </message>
    <message>
        <source>&apos;opacity&apos; must be from 0 to 1, not %1</source>
        <translation>&apos;opacity&apos; must be from 0 to 1, not %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of tables, each of which starts with %2</source>
        <translation>&apos;%1&apos; must be a list of tables, each of which starts with %2</translation>
    </message>
    <message>
        <source>two layers are of kind &apos;%1&apos;</source>
        <translation>two layers are of kind &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a file; a study may name only files</source>
        <translation>&apos;%1&apos; is not a file; a study may name only files</translation>
    </message>
    <message>
        <source>&apos;minimum_count&apos; must be more than 1 and at most %1, not %2</source>
        <translation>&apos;minimum_count&apos; must be more than 1 and at most %1, not %2</translation>
    </message>
    <message>
        <source>&apos;coordinate_precision&apos; must be at most 10 km, not %1</source>
        <translation>&apos;coordinate_precision&apos; must be at most 10 km, not %1</translation>
    </message>
    <message>
        <source>there is no table [%1]; the tables are: %2</source>
        <translation>there is no table [%1]; the tables are: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be [longitude, latitude]</source>
        <translation>&apos;%1&apos; must be [longitude, latitude]</translation>
    </message>
    <message>
        <source>&apos;%1&apos; [%2, %3] lies outside the Earth&apos;s longitudes and latitudes; write the longitude first</source>
        <translation>&apos;%1&apos; [%2, %3] lies outside the Earth&apos;s longitudes and latitudes; write the longitude first</translation>
    </message>
    <message>
        <source>&apos;name&apos; is empty</source>
        <translation>&apos;name&apos; is empty</translation>
    </message>
    <message>
        <source>two scenarios are called &apos;%1&apos;</source>
        <translation>two scenarios are called &apos;%1&apos;</translation>
    </message>
    <message>
        <source>care place &apos;%1&apos; cannot be changed: of the %2 care places of %3 none has that code, or several have it</source>
        <translation>care place &apos;%1&apos; cannot be changed: of the %2 care places of %3 none has that code, or several have it</translation>
    </message>
    <message>
        <source>&apos;colour&apos; must be like &quot;#0068a6&quot;, not &apos;%1&apos;</source>
        <translation>&apos;colour&apos; must be like &quot;#0068a6&quot;, not &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a layer has a &apos;source&apos; when its kind is &quot;file&quot;, and only then</source>
        <translation>a layer has a &apos;source&apos; when its kind is &quot;file&quot;, and only then</translation>
    </message>
</context>
<context>
    <name>ExplainTexts</name>
    <message numerus="yes">
        <source>%n short stretch(es)</source>
        <translation>
            <numerusform>%n short stretch</numerusform>
            <numerusform>%n short stretches</numerusform>
        </translation>
    </message>
    <message>
        <source>A short stretch</source>
        <translation>A short stretch</translation>
    </message>
    <message>
        <source>In a straight line it is %1: the streets add %2 %, so %3.</source>
        <translation>In a straight line it is %1: the streets add %2 %, so %3.</translation>
    </message>
    <message>
        <source>the way round is the reason</source>
        <translation>the way round is the reason</translation>
    </message>
    <message>
        <source>In a straight line it is %1: the streets add only %2 %, so %3.</source>
        <translation>In a straight line it is %1: the streets add only %2 %, so %3.</translation>
    </message>
    <message>
        <source>distance is the reason</source>
        <translation>distance is the reason</translation>
    </message>
    <message>
        <source>Why is this place served?</source>
        <translation>Why is this place served?</translation>
    </message>
    <message>
        <source>Why is this place beyond?</source>
        <translation>Why is this place beyond?</translation>
    </message>
    <message>
        <source>%1 on foot</source>
        <translation>%1 on foot</translation>
    </message>
    <message>
        <source>The nearest care is %1 along the streets: %2 at %3 m/s. The limit is %4.</source>
        <translation>The nearest care is %1 along the streets: %2 at %3 m/s. The limit is %4.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Within the limit of %1</source>
        <translation>Within the limit of %1</translation>
    </message>
    <message>
        <source>Beyond: %1 over the limit of %2</source>
        <translation>Beyond: %1 over the limit of %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>to %1</translation>
    </message>
    <message>
        <source>No way leads to care</source>
        <translation>No way leads to care</translation>
    </message>
    <message>
        <source>The streets here are not connected with those that lead to care. As the crow flies the nearest care is %1 away.</source>
        <translation>The streets here are not connected with those that lead to care. As the crow flies the nearest care is %1 away.</translation>
    </message>
    <message>
        <source>A barrier is in the way</source>
        <translation>A barrier is in the way</translation>
    </message>
    <message>
        <source>A barrier lies between this place and its nearest street.</source>
        <translation>A barrier lies between this place and its nearest street.</translation>
    </message>
    <message>
        <source>Too far from any street</source>
        <translation>Too far from any street</translation>
    </message>
    <message>
        <source>The nearest street is %1 away; places farther than %2 from any street belong to none.</source>
        <translation>The nearest street is %1 away; places farther than %2 from any street belong to none.</translation>
    </message>
    <message>
        <source>No street is near</source>
        <translation>No street is near</translation>
    </message>
    <message>
        <source>There is no street within 10 km: this place lies outside the study.</source>
        <translation>There is no street within 10 km: this place lies outside the study.</translation>
    </message>
    <message>
        <source>the barrier between is the reason</source>
        <translation>the barrier between is the reason</translation>
    </message>
    <message>
        <source>the way back decides</source>
        <translation>the way back decides</translation>
    </message>
    <message>
        <source>the way there decides</source>
        <translation>the way there decides</translation>
    </message>
    <message>
        <source>both ways cost the same</source>
        <translation>both ways cost the same</translation>
    </message>
    <message>
        <source>There it is %1 in %2, back %3 in %4: %5.</source>
        <translation>There it is %1 in %2, back %3 in %4: %5.</translation>
    </message>
    <message>
        <source>%1 there, %2 back</source>
        <translation>%1 there, %2 back</translation>
    </message>
    <message>
        <source>The walk</source>
        <translation>The walk</translation>
    </message>
    <message>
        <source>from care to here</source>
        <translation>from care to here</translation>
    </message>
    <message>
        <source>from here to care</source>
        <translation>from here to care</translation>
    </message>
    <message>
        <source>The walk back, which decides</source>
        <translation>The walk back, which decides</translation>
    </message>
    <message>
        <source>The walk back</source>
        <translation>The walk back</translation>
    </message>
    <message>
        <source>The walk there, which decides</source>
        <translation>The walk there, which decides</translation>
    </message>
    <message>
        <source>The walk there</source>
        <translation>The walk there</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The walk is short enough, but slow: %1.</source>
        <translation>The walk is short enough, but slow: %1.</translation>
    </message>
    <message>
        <source>hills, stairs, rough ground or waits are the reason</source>
        <translation>hills, stairs, rough ground or waits are the reason</translation>
    </message>
    <message>
        <source>The farthest of the services needed is %1 along the streets: %2 at %3 m/s. The limit is %4.</source>
        <translation>The farthest of the services needed is %1 along the streets: %2 at %3 m/s. The limit is %4.</translation>
    </message>
    <message>
        <source>Nobody offers a service that is needed</source>
        <translation>Nobody offers a service that is needed</translation>
    </message>
    <message>
        <source>No care place that is open offers this: %1.</source>
        <translation>No care place that is open offers this: %1.</translation>
    </message>
    <message>
        <source>No care place counts</source>
        <translation>No care place counts</translation>
    </message>
    <message>
        <source>Every care place is closed, or left out of the question.</source>
        <translation>Every care place is closed, or left out of the question.</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>The study asks for something that cannot be.</source>
        <translation>The study asks for something that cannot be.</translation>
    </message>
    <message>
        <source>A file or a layer is not there.</source>
        <translation>A file or a layer is not there.</translation>
    </message>
    <message>
        <source>A file cannot be read.</source>
        <translation>A file cannot be read.</translation>
    </message>
    <message>
        <source>There is nothing in the file to work on.</source>
        <translation>There is nothing in the file to work on.</translation>
    </message>
    <message>
        <source>The file does not say its coordinate system.</source>
        <translation>The file does not say its coordinate system.</translation>
    </message>
    <message>
        <source>The coordinate system is not known.</source>
        <translation>The coordinate system is not known.</translation>
    </message>
    <message>
        <source>The coordinates cannot be right.</source>
        <translation>The coordinates cannot be right.</translation>
    </message>
    <message>
        <source>The layer holds shapes of the wrong kind.</source>
        <translation>The layer holds shapes of the wrong kind.</translation>
    </message>
    <message>
        <source>A field is not there.</source>
        <translation>A field is not there.</translation>
    </message>
    <message>
        <source>A field must hold numbers and does not.</source>
        <translation>A field must hold numbers and does not.</translation>
    </message>
    <message>
        <source>A value cannot be right.</source>
        <translation>A value cannot be right.</translation>
    </message>
    <message>
        <source>Nothing lies near enough to a street.</source>
        <translation>Nothing lies near enough to a street.</translation>
    </message>
    <message>
        <source>There is no street that can be walked.</source>
        <translation>There is no street that can be walked.</translation>
    </message>
    <message>
        <source>The prepared network does not fit this study.</source>
        <translation>The prepared network does not fit this study.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>There is a file of that name already.</translation>
    </message>
    <message>
        <source>The file cannot be written; what was there before is whole.</source>
        <translation>The file cannot be written; what was there before is whole.</translation>
    </message>
    <message>
        <source>It cannot be computed.</source>
        <translation>It cannot be computed.</translation>
    </message>
    <message>
        <source>(%1 is set in the study file.)</source>
        <translation>(%1 is set in the study file.)</translation>
    </message>
</context>
<context>
    <name>GroupNames</name>
    <message>
        <source>Women</source>
        <translation>Women</translation>
    </message>
</context>
<context>
    <name>HelpTexts</name>
    <message>
        <source>Open the sample city (File &gt; Open sample city) and follow along. Nothing you do changes its files.</source>
        <translation>Open the sample city (File &gt; Open sample city) and follow along. Nothing you do changes its files.</translation>
    </message>
    <message>
        <source>Read the answer.</source>
        <translation>Read the answer.</translation>
    </message>
    <message>
        <source>The large number at the right counts the people who live beyond the limit. On the map, the darker and the more hatched a neighbourhood, the more of its people are beyond.</source>
        <translation>The large number at the right counts the people who live beyond the limit. On the map, the darker and the more hatched a neighbourhood, the more of its people are beyond.</translation>
    </message>
    <message>
        <source>Change the question.</source>
        <translation>Change the question.</translation>
    </message>
    <message>
        <source>The words in the boxes above the map are the question: which care, within which limit, at which pace. Choose 20 minutes and watch the map and the number follow.</source>
        <translation>The words in the boxes above the map are the question: which care, within which limit, at which pace. Choose 20 minutes and watch the map and the number follow.</translation>
    </message>
    <message>
        <source>Find the worst neighbourhood.</source>
        <translation>Find the worst neighbourhood.</translation>
    </message>
    <message>
        <source>The table ranks them; the black numbers on the map are the same ranks. Click a row to find it on the map, double click to go there.</source>
        <translation>The table ranks them; the black numbers on the map are the same ranks. Click a row to find it on the map, double click to go there.</translation>
    </message>
    <message>
        <source>Ask why.</source>
        <translation>Ask why.</translation>
    </message>
    <message>
        <source>Press E and click a place. You see its walk to the nearest care, where the limit is used up, and whether distance or a long way round is the reason.</source>
        <translation>Press E and click a place. You see its walk to the nearest care, where the limit is used up, and whether distance or a long way round is the reason.</translation>
    </message>
    <message>
        <source>Try a change.</source>
        <translation>Try a change.</translation>
    </message>
    <message>
        <source>Press W, then drag a care place with the mouse. Green ground and green numbers are gained, purple ones lost, while you drag. A adds a place, X closes the one that is selected. Every step can be undone.</source>
        <translation>Press W, then drag a care place with the mouse. Green ground and green numbers are gained, purple ones lost, while you drag. A adds a place, X closes the one that is selected. Every step can be undone.</translation>
    </message>
    <message>
        <source>Keep it and compare.</source>
        <translation>Keep it and compare.</translation>
    </message>
    <message>
        <source>Save the change as a scenario, then press %1 to see two scenarios side by side, or one over the other.</source>
        <translation>Save the change as a scenario, then press %1 to see two scenarios side by side, or one over the other.</translation>
    </message>
    <message>
        <source>Take it with you.</source>
        <translation>Take it with you.</translation>
    </message>
    <message>
        <source>%1 prints the map as a page, in any of the three languages. The tables and layers go out through File &gt; Export, and open in any mapping program.</source>
        <translation>%1 prints the map as a page, in any of the three languages. The tables and layers go out through File &gt; Export, and open in any mapping program.</translation>
    </message>
    <message>
        <source>Ten-minute tour</source>
        <translation>Ten-minute tour</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>The longest walk that counts as near: metres walked or minutes taken. The limit itself is still within.</source>
        <translation>The longest walk that counts as near: metres walked or minutes taken. The limit itself is still within.</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Pace</translation>
    </message>
    <message>
        <source>How fast people walk, slower on steps. It turns metres into minutes.</source>
        <translation>How fast people walk, slower on steps. It turns metres into minutes.</translation>
    </message>
    <message>
        <source>Care place</source>
        <translation>Care place</translation>
    </message>
    <message>
        <source>A place where care is given: a care block, a nursery, a health post, whatever the study&apos;s layer holds.</source>
        <translation>A place where care is given: a care block, a nursery, a health post, whatever the study&apos;s layer holds.</translation>
    </message>
    <message>
        <source>Catchment</source>
        <translation>Catchment</translation>
    </message>
    <message>
        <source>The ground from which the walk to care is within the limit. It does not jump over rivers, walls or expressways.</source>
        <translation>The ground from which the walk to care is within the limit. It does not jump over rivers, walls or expressways.</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Served</translation>
    </message>
    <message>
        <source>People whose walk to care is within the limit.</source>
        <translation>People whose walk to care is within the limit.</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>Beyond</translation>
    </message>
    <message>
        <source>People whose walk is longer than the limit, or who have no way to care at all.</source>
        <translation>People whose walk is longer than the limit, or who have no way to care at all.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Served people of all people of whom it can be told.</source>
        <translation>Served people of all people of whom it can be told.</translation>
    </message>
    <message>
        <source>A share of 90 % or more.</source>
        <translation>A share of 90 % or more.</translation>
    </message>
    <message>
        <source>A share from 50 % to 90 %.</source>
        <translation>A share from 50 % to 90 %.</translation>
    </message>
    <message>
        <source>A share from 10 % to 50 %.</source>
        <translation>A share from 10 % to 50 %.</translation>
    </message>
    <message>
        <source>A share under 10 %.</source>
        <translation>A share under 10 %.</translation>
    </message>
    <message>
        <source>Nobody knows how many live there, or the street data do not reach.</source>
        <translation>Nobody knows how many live there, or the street data do not reach.</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>A neighbourhood with people beyond. Rank 1 has the most.</source>
        <translation>A neighbourhood with people beyond. Rank 1 has the most.</translation>
    </message>
    <message>
        <source>Median walk</source>
        <translation>Median walk</translation>
    </message>
    <message>
        <source>Half of the people walk less, half walk more.</source>
        <translation>Half of the people walk less, half walk more.</translation>
    </message>
    <message>
        <source>Detour</source>
        <translation>Detour</translation>
    </message>
    <message>
        <source>The walk along the streets compared with the straight line. Where care is near in a straight line and the walk is long, the way round is the reason.</source>
        <translation>The walk along the streets compared with the straight line. Where care is near in a straight line and the walk is long, the way round is the reason.</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>What-if</translation>
    </message>
    <message>
        <source>A change that is tried out: care places moved, added or closed. Files are never changed.</source>
        <translation>A change that is tried out: care places moved, added or closed. Files are never changed.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>A what-if that is kept under a name.</source>
        <translation>A what-if that is kept under a name.</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>People who gain care less people who lose it.</source>
        <translation>People who gain care less people who lose it.</translation>
    </message>
    <message>
        <source>Edge †</source>
        <translation>Edge †</translation>
    </message>
    <message>
        <source>The neighbourhood is nearer to the edge of the street data than the limit: care beyond the edge could be missing.</source>
        <translation>The neighbourhood is nearer to the edge of the street data than the limit: care beyond the edge could be missing.</translation>
    </message>
    <message>
        <source>Words we use</source>
        <translation>Words we use</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Open a study</source>
        <translation>Open a study</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Change the question</source>
        <translation>Change the question</translation>
    </message>
    <message>
        <source>Update now</source>
        <translation>Update now</translation>
    </message>
    <message>
        <source>Find a neighbourhood</source>
        <translation>Find a neighbourhood</translation>
    </message>
    <message>
        <source>Compare two scenarios</source>
        <translation>Compare two scenarios</translation>
    </message>
    <message>
        <source>Print the map</source>
        <translation>Print the map</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>Export the map</translation>
    </message>
    <message>
        <source>Copy the table with its heads</source>
        <translation>Copy the table with its heads</translation>
    </message>
    <message>
        <source>Neighbourhoods, charts, explain, issues</source>
        <translation>Neighbourhoods, charts, explain, issues</translation>
    </message>
    <message>
        <source>Layers, results</source>
        <translation>Layers, results</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>On the map</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Arrows</translation>
    </message>
    <message>
        <source>Move; with Shift by a whole window</source>
        <translation>Move; with Shift by a whole window</translation>
    </message>
    <message>
        <source>Nearer, farther</source>
        <translation>Nearer, farther</translation>
    </message>
    <message>
        <source>The whole study</source>
        <translation>The whole study</translation>
    </message>
    <message>
        <source>The view before</source>
        <translation>The view before</translation>
    </message>
    <message>
        <source>From neighbourhood to neighbourhood, the worst first</source>
        <translation>From neighbourhood to neighbourhood, the worst first</translation>
    </message>
    <message>
        <source>Explain what has the focus</source>
        <translation>Explain what has the focus</translation>
    </message>
    <message>
        <source>Select, move the map</source>
        <translation>Select, move the map</translation>
    </message>
    <message>
        <source>Explain a place, measure</source>
        <translation>Explain a place, measure</translation>
    </message>
    <message>
        <source>Start or leave a what-if</source>
        <translation>Start or leave a what-if</translation>
    </message>
    <message>
        <source>Add a care place, close or reopen the selected one</source>
        <translation>Add a care place, close or reopen the selected one</translation>
    </message>
    <message>
        <source>Move the selected place with the arrows (10 m; with Shift 100 m); Enter drops it</source>
        <translation>Move the selected place with the arrows (10 m; with Shift 100 m); Enter drops it</translation>
    </message>
    <message>
        <source>Before, after, difference</source>
        <translation>Before, after, difference</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>One step back</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>In the table</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Go there on the map</source>
        <translation>Go there on the map</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>This study</source>
        <translation>This study</translation>
    </message>
    <message>
        <source>%1 people beyond = %2 people − %3 within %4 along streets.</source>
        <translation>%1 people beyond = %2 people − %3 within %4 along streets.</translation>
    </message>
    <message>
        <source>Streets: %1. Care places: %2.</source>
        <translation>Streets: %1. Care places: %2.</translation>
    </message>
    <message>
        <source>People: %1.</source>
        <translation>People: %1.</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Metres on the ground along the streets, from the door: the straight way from a home to its nearest street, the walk along the streets, and the straight way from the street to the care place all count. Time is that walk at the chosen pace, slower on steps.</source>
        <translation>Metres on the ground along the streets, from the door: the straight way from a home to its nearest street, the walk along the streets, and the straight way from the street to the care place all count. Time is that walk at the chosen pace, slower on steps.</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Homes</translation>
    </message>
    <message>
        <source>Every home belongs to the nearest point of the nearest street. Where no street is within 250 m (or what the study says) it belongs to none; it is counted apart and not quietly called unserved. People of a block are placed inside it, along its sides or along its streets, as the study says.</source>
        <translation>Every home belongs to the nearest point of the nearest street. Where no street is within 250 m (or what the study says) it belongs to none; it is counted apart and not quietly called unserved. People of a block are placed inside it, along its sides or along its streets, as the study says.</translation>
    </message>
    <message>
        <source>Catchments</source>
        <translation>Catchments</translation>
    </message>
    <message>
        <source>The outline on the map is read off the same calculation that counts the people, so map and table agree. It is smaller than circles or hulls, because those claim ground that nobody reaches.</source>
        <translation>The outline on the map is read off the same calculation that counts the people, so map and table agree. It is smaller than circles or hulls, because those claim ground that nobody reaches.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rounding</translation>
    </message>
    <message>
        <source>People are rounded once, in each neighbourhood, so that they add up to the total. All sums are sums of those whole numbers: rows, headline, charts and files agree to the person.</source>
        <translation>People are rounded once, in each neighbourhood, so that they add up to the total. All sums are sums of those whole numbers: rows, headline, charts and files agree to the person.</translation>
    </message>
    <message>
        <source>What cannot be known</source>
        <translation>What cannot be known</translation>
    </message>
    <message>
        <source>Near the edge of the street data care could be missing: such neighbourhoods carry a †. What was doubtful in the files is listed under Issues.</source>
        <translation>Near the edge of the street data care could be missing: such neighbourhoods carry a †. What was doubtful in the files is listed under Issues.</translation>
    </message>
    <message>
        <source>Where these numbers come from</source>
        <translation>Where these numbers come from</translation>
    </message>
    <message>
        <source>Who can walk to care, and who cannot yet.</source>
        <translation>Who can walk to care, and who cannot yet.</translation>
    </message>
    <message>
        <source>Free software under the Apache licence 2.0: use it, change it and pass it on.</source>
        <translation>Free software under the Apache licence 2.0: use it, change it and pass it on.</translation>
    </message>
    <message>
        <source>Made with Qt %1 (LGPL 3), GDAL, GEOS, PROJ, libosmium and Boost.</source>
        <translation>Made with Qt %1 (LGPL 3), GDAL, GEOS, PROJ, libosmium and Boost.</translation>
    </message>
    <message>
        <source>Results carry the licences of the data they were made from. Say the limit, its unit and the pace beside every figure.</source>
        <translation>Results carry the licences of the data they were made from. Say the limit, its unit and the pace beside every figure.</translation>
    </message>
    <message>
        <source>About Cercanía</source>
        <translation>About Cercanía</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferences</translation>
    </message>
    <message>
        <source>Slow way</source>
        <translation>Slow way</translation>
    </message>
    <message>
        <source>The walk is short enough in metres, but hills, stairs, rough ground or waits take more minutes than the limit.</source>
        <translation>The walk is short enough in metres, but hills, stairs, rough ground or waits take more minutes than the limit.</translation>
    </message>
</context>
<context>
    <name>IssueWords</name>
    <message numerus="yes">
        <source>%n neighbourhood(s) lie near the edge of the street data: their figures may be too low.</source>
        <translation>
            <numerusform>%n neighbourhood lies near the edge of the street data: its figures may be too low.</numerusform>
            <numerusform>%n neighbourhoods lie near the edge of the street data: their figures may be too low.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Neighbourhoods overlap; people in several count in the first alone.</source>
        <translation>
            <numerusform>Neighbourhoods overlap; people in several count in the first alone.</numerusform>
            <numerusform>Neighbourhoods overlap; people in several count in the first alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n barrier(s) in the street data cut streets for people on foot.</source>
        <translation>
            <numerusform>%n barrier in the street data cuts streets for people on foot.</numerusform>
            <numerusform>%n barriers in the street data cut streets for people on foot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some catchment outlines touched themselves and were made valid; their ground is the same.</source>
        <translation>
            <numerusform>Some catchment outlines touched themselves and were made valid; their ground is the same.</numerusform>
            <numerusform>Some catchment outlines touched themselves and were made valid; their ground is the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) have coordinates that cannot be; they have no place.</source>
        <translation>
            <numerusform>%n feature has coordinates that cannot be; it has no place.</numerusform>
            <numerusform>%n features have coordinates that cannot be; they have no place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) have coordinates that are no numbers; they have no place.</source>
        <translation>
            <numerusform>%n feature has coordinates that are no numbers; it has no place.</numerusform>
            <numerusform>%n features have coordinates that are no numbers; they have no place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n crossing(s) of lines were made junctions.</source>
        <translation>
            <numerusform>%n crossing of lines was made a junction.</numerusform>
            <numerusform>%n crossings of lines were made junctions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cross another at the same level without a junction; they are not joined.</source>
        <translation>
            <numerusform>%n line crosses another at the same level without a junction; they are not joined.</numerusform>
            <numerusform>%n lines cross others at the same level without a junction; they are not joined.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A file says its coordinate system itself; the assumed one was not used.</source>
        <translation>
            <numerusform>A file says its coordinate system itself; the assumed one was not used.</numerusform>
            <numerusform>Files say their coordinate systems themselves; the assumed one was not used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of a table cannot be read and are left out.</source>
        <translation>
            <numerusform>%n row of a table cannot be read and is left out.</numerusform>
            <numerusform>%n rows of a table cannot be read and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n home(s) have no place on the map; their people count as unplaced.</source>
        <translation>
            <numerusform>%n home has no place on the map; its people count as unplaced.</numerusform>
            <numerusform>%n homes have no place on the map; their people count as unplaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of streets are connected to nothing else.</source>
        <translation>
            <numerusform>%n group of streets is connected to nothing else.</numerusform>
            <numerusform>%n groups of streets are connected to nothing else.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scrap(s) of street are connected to nothing and too short to be used.</source>
        <translation>
            <numerusform>%n scrap of street is connected to nothing and too short to be used.</numerusform>
            <numerusform>%n scraps of street are connected to nothing and too short to be used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n end(s) of lines were moved to join others.</source>
        <translation>
            <numerusform>%n end of a line was moved to join others.</numerusform>
            <numerusform>%n ends of lines were moved to join others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n care place(s) lie too far from any street. They do not count.</source>
        <translation>
            <numerusform>%n care place lies too far from any street. It does not count.</numerusform>
            <numerusform>%n care places lie too far from any street. They do not count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A file holds another number of features than it says.</source>
        <translation>
            <numerusform>A file holds another number of features than it says.</numerusform>
            <numerusform>Files hold other numbers of features than they say.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) are damaged and cannot be read.</source>
        <translation>
            <numerusform>%n feature is damaged and cannot be read.</numerusform>
            <numerusform>%n features are damaged and cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) without a shape were left out of a written file.</source>
        <translation>
            <numerusform>%n feature without a shape was left out of a written file.</numerusform>
            <numerusform>%n features without a shape were left out of a written file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) got a shorter name in a written file.</source>
        <translation>
            <numerusform>%n field got a shorter name in a written file.</numerusform>
            <numerusform>%n fields got shorter names in a written file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) of a kind that cannot be read were left out.</source>
        <translation>
            <numerusform>%n field of a kind that cannot be read was left out.</numerusform>
            <numerusform>%n fields of kinds that cannot be read were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) have a broken shape; they have no place.</source>
        <translation>
            <numerusform>%n feature has a broken shape; it has no place.</numerusform>
            <numerusform>%n features have broken shapes; they have no place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) lost parts of a kind that is not used here.</source>
        <translation>
            <numerusform>%n feature lost parts of a kind that is not used here.</numerusform>
            <numerusform>%n features lost parts of a kind that is not used here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) have a shape of the wrong kind; they have no place.</source>
        <translation>
            <numerusform>%n feature has a shape of the wrong kind; it has no place.</numerusform>
            <numerusform>%n features have shapes of the wrong kind; they have no place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Streets seem to be missing in %n spot(s) of the data.</source>
        <translation>
            <numerusform>Streets seem to be missing in %n spot of the data.</numerusform>
            <numerusform>Streets seem to be missing in %n spots of the data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) end where another passes at another level; they are not joined.</source>
        <translation>
            <numerusform>%n line ends where another passes at another level; they are not joined.</numerusform>
            <numerusform>%n lines end where others pass at another level; they are not joined.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) repeat another and are left out.</source>
        <translation>
            <numerusform>%n line repeats another and is left out.</numerusform>
            <numerusform>%n lines repeat others and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were split where another ends.</source>
        <translation>
            <numerusform>%n line was split where another ends.</numerusform>
            <numerusform>%n lines were split where others end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) have no length and are left out.</source>
        <translation>
            <numerusform>%n line has no length and is left out.</numerusform>
            <numerusform>%n lines have no length and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) stop just short of another; they are not joined.</source>
        <translation>
            <numerusform>%n line stops just short of another; they are not joined.</numerusform>
            <numerusform>%n lines stop just short of others; they are not joined.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) have no street inside; their people live at one point.</source>
        <translation>
            <numerusform>%n area has no street inside; its people live at one point.</numerusform>
            <numerusform>%n areas have no street inside; their people live at one point.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) have no shape.</source>
        <translation>
            <numerusform>%n feature has no shape.</numerusform>
            <numerusform>%n features have no shape.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) of the street data have coordinates that cannot be.</source>
        <translation>
            <numerusform>%n node of the street data has coordinates that cannot be.</numerusform>
            <numerusform>%n nodes of the street data have coordinates that cannot be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Streets lead out of the data: some of their points are missing.</source>
        <translation>
            <numerusform>Streets lead out of the data: some of their points are missing.</numerusform>
            <numerusform>Streets lead out of the data: some of their points are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of street are too long to be true and are left out.</source>
        <translation>
            <numerusform>%n piece of street is too long to be true and is left out.</numerusform>
            <numerusform>%n pieces of street are too long to be true and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n street(s) stand twice in the data; the first counts.</source>
        <translation>
            <numerusform>%n street stands twice in the data; the first counts.</numerusform>
            <numerusform>%n streets stand twice in the data; the first counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Coordinates lie outside the area that their coordinate system is made for.</source>
        <translation>
            <numerusform>Coordinates lie outside the area that their coordinate system is made for.</numerusform>
            <numerusform>Coordinates lie outside the area that their coordinate system is made for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) do not say how many people live there.</source>
        <translation>
            <numerusform>%n place does not say how many people live there.</numerusform>
            <numerusform>%n places do not say how many people live there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some people live outside the street data.</source>
        <translation>
            <numerusform>Some people live outside the street data.</numerusform>
            <numerusform>Some people live outside the street data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some people live outside all neighbourhoods.</source>
        <translation>
            <numerusform>Some people live outside all neighbourhoods.</numerusform>
            <numerusform>Some people live outside all neighbourhoods.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The library that reads files has a remark.</source>
        <translation>
            <numerusform>The library that reads files has a remark.</numerusform>
            <numerusform>The library that reads files has %n remarks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n population(s) are repeated over several parts of one place.</source>
        <translation>
            <numerusform>%n population is repeated over several parts of one place.</numerusform>
            <numerusform>%n populations are repeated over several parts of one place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n square(s) have too many ways in to be crossed; people walk round them.</source>
        <translation>
            <numerusform>%n square has too many ways in to be crossed; people walk round it.</numerusform>
            <numerusform>%n squares have too many ways in to be crossed; people walk round them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some sides of streets have no ground of their own: lines closer than a millimetre.</source>
        <translation>
            <numerusform>Some sides of streets have no ground of their own: lines closer than a millimetre.</numerusform>
            <numerusform>Some sides of streets have no ground of their own: lines closer than a millimetre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n street(s) are cut by a barrier.</source>
        <translation>
            <numerusform>%n street is cut by a barrier.</numerusform>
            <numerusform>%n streets are cut by barriers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Latitude and longitude seem to be swapped.</source>
        <translation>
            <numerusform>Latitude and longitude seem to be swapped.</numerusform>
            <numerusform>Latitude and longitude seem to be swapped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of a file is not in UTF-8; it was read as Windows-1252.</source>
        <translation>
            <numerusform>The text of a file is not in UTF-8; it was read as Windows-1252.</numerusform>
            <numerusform>The texts of some files are not in UTF-8; they were read as Windows-1252.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were shortened in a written file.</source>
        <translation>
            <numerusform>%n text was shortened in a written file.</numerusform>
            <numerusform>%n texts were shortened in a written file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n street(s) have no length and are left out.</source>
        <translation>
            <numerusform>%n street has no length and is left out.</numerusform>
            <numerusform>%n streets have no length and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The library that writes files has a remark.</source>
        <translation>
            <numerusform>The library that writes files has a remark.</numerusform>
            <numerusform>The library that writes files has %n remarks.</numerusform>
        </translation>
    </message>
    <message>
        <source>feature %1</source>
        <translation>feature %1</translation>
    </message>
    <message numerus="yes">
        <source>Some heights stand at the most that the raster can hold: the ground is higher there.</source>
        <translation>
            <numerusform>Some heights stand at the most that the raster can hold: the ground is higher there.</numerusform>
            <numerusform>Some heights stand at the most that the raster can hold: the ground is higher there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A raster of heights covers nothing of the study area.</source>
        <translation>
            <numerusform>A raster of heights covers nothing of the study area.</numerusform>
            <numerusform>A raster of heights covers nothing of the study area.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heights that stand alone above or below all around them were levelled.</source>
        <translation>
            <numerusform>Heights that stand alone above or below all around them were levelled.</numerusform>
            <numerusform>Heights that stand alone above or below all around them were levelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The walking profile heeds no slope: the heights make no difference.</source>
        <translation>
            <numerusform>The walking profile heeds no slope: the heights make no difference.</numerusform>
            <numerusform>The walking profile heeds no slope: the heights make no difference.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some streets lie where the heights are not known; they count as flat.</source>
        <translation>
            <numerusform>Some streets lie where the heights are not known; they count as flat.</numerusform>
            <numerusform>Some streets lie where the heights are not known; they count as flat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Streets whose tags do not say enough are taken as passable.</source>
        <translation>
            <numerusform>Streets whose tags do not say enough are taken as passable.</numerusform>
            <numerusform>Streets whose tags do not say enough are taken as passable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) repeat another one and are left out of the copy.</source>
        <translation>
            <numerusform>%n feature repeats another one and is left out of the copy.</numerusform>
            <numerusform>%n features repeat another one and are left out of the copy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of ground between zones belong to none.</source>
        <translation>
            <numerusform>%n piece of ground between zones belongs to none.</numerusform>
            <numerusform>%n pieces of ground between zones belong to none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n column(s) it cannot be told decimals from thousands; they were read as decimals.</source>
        <translation>
            <numerusform>In %n column it cannot be told decimals from thousands; they were read as decimals.</numerusform>
            <numerusform>In %n columns it cannot be told decimals from thousands; they were read as decimals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The whole numbers of %n field(s) were written as text to keep all their digits.</source>
        <translation>
            <numerusform>The whole numbers of %n field were written as text to keep all their digits.</numerusform>
            <numerusform>The whole numbers of %n fields were written as text to keep all their digits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) lie far from all the others.</source>
        <translation>
            <numerusform>%n feature lies far from all the others.</numerusform>
            <numerusform>%n features lie far from all the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) lie exactly where another one does.</source>
        <translation>
            <numerusform>%n feature lies exactly where another one does.</numerusform>
            <numerusform>%n features lie exactly where another one does.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n polygon(s) are not valid, and are repaired in the copy.</source>
        <translation>
            <numerusform>%n polygon is not valid, and is repaired in the copy.</numerusform>
            <numerusform>%n polygons are not valid, and are repaired in the copy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) were written as tables, without their shapes.</source>
        <translation>
            <numerusform>%n layer was written as a table, without its shapes.</numerusform>
            <numerusform>%n layers were written as tables, without their shapes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of the streets&apos; fields are in no mapping of words.</source>
        <translation>
            <numerusform>%n value of the streets&apos; fields is in no mapping of words.</numerusform>
            <numerusform>%n values of the streets&apos; fields are in no mapping of words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The numbers of %n column(s) have their thousands marked, and were read so.</source>
        <translation>
            <numerusform>The numbers of %n column have their thousands marked, and were read so.</numerusform>
            <numerusform>The numbers of %n columns have their thousands marked, and were read so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) have features without a value, which is not zero.</source>
        <translation>
            <numerusform>%n field has features without a value, which is not zero.</numerusform>
            <numerusform>%n fields have features without a value, which is not zero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of zones share ground.</source>
        <translation>
            <numerusform>%n pair of zones shares ground.</numerusform>
            <numerusform>%n pairs of zones share ground.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mended copy(ies) were made again from files that have changed since.</source>
        <translation>
            <numerusform>%n mended copy was made again from a file that has changed since.</numerusform>
            <numerusform>%n mended copies were made again from files that have changed since.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend the coordinates; till then their people count as unplaced.</source>
        <translation>Mend the coordinates; till then their people count as unplaced.</translation>
    </message>
    <message>
        <source>Take the assumed coordinate system out of the study&apos;s properties.</source>
        <translation>Take the assumed coordinate system out of the study&apos;s properties.</translation>
    </message>
    <message>
        <source>Put text with separators or line ends in quotes.</source>
        <translation>Put text with separators or line ends in quotes.</translation>
    </message>
    <message>
        <source>A mended copy leaves them out.</source>
        <translation>A mended copy leaves them out.</translation>
    </message>
    <message>
        <source>Give the ground to a neighbour, unless nobody lives there.</source>
        <translation>Give the ground to a neighbour, unless nobody lives there.</translation>
    </message>
    <message>
        <source>Draw the shapes anew; till then their people count as unplaced.</source>
        <translation>Draw the shapes anew; till then their people count as unplaced.</translation>
    </message>
    <message>
        <source>Write the numbers without marks of thousands.</source>
        <translation>Write the numbers without marks of thousands.</translation>
    </message>
    <message>
        <source>Place the features; till then their people count as unplaced.</source>
        <translation>Place the features; till then their people count as unplaced.</translation>
    </message>
    <message>
        <source>Make sure that the coordinate system is the right one.</source>
        <translation>Make sure that the coordinate system is the right one.</translation>
    </message>
    <message>
        <source>Mend the coordinates, or leave the feature out.</source>
        <translation>Mend the coordinates, or leave the feature out.</translation>
    </message>
    <message>
        <source>Count each population once, shared out by area.</source>
        <translation>Count each population once, shared out by area.</translation>
    </message>
    <message>
        <source>Keep the one that is right, or add their people up.</source>
        <translation>Keep the one that is right, or add their people up.</translation>
    </message>
    <message>
        <source>A mended copy has them repaired.</source>
        <translation>A mended copy has them repaired.</translation>
    </message>
    <message>
        <source>Swap the names of the two columns, or mend the coordinate system.</source>
        <translation>Swap the names of the two columns, or mend the coordinate system.</translation>
    </message>
    <message>
        <source>Look at the texts below; if they are wrong, name the encoding in the study&apos;s properties.</source>
        <translation>Look at the texts below; if they are wrong, name the encoding in the study&apos;s properties.</translation>
    </message>
    <message>
        <source>A mended copy has the numbers without marks.</source>
        <translation>A mended copy has the numbers without marks.</translation>
    </message>
    <message>
        <source>Fill in what is known; 0 only where it is nothing.</source>
        <translation>Fill in what is known; 0 only where it is nothing.</translation>
    </message>
    <message>
        <source>Give the shared ground to one of them.</source>
        <translation>Give the shared ground to one of them.</translation>
    </message>
    <message numerus="yes">
        <source>%n square(s) have no closed outline; people walk along what there is of it, not across.</source>
        <translation>
            <numerusform>%n square have no closed outline; people walk along what there is of it, not across.</numerusform>
            <numerusform>%n squares have no closed outline; people walk along what there is of it, not across.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) are too large for one shapefile and became several.</source>
        <translation>
            <numerusform>%n layer is too large for one shapefile and became several.</numerusform>
            <numerusform>%n layers are too large for one shapefile and became several.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) have fewer people than nobody.</source>
        <translation>
            <numerusform>%n feature has fewer people than nobody.</numerusform>
            <numerusform>%n features have fewer people than nobody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows of a shapefile&apos;s table are marked as deleted and are left out.</source>
        <translation>
            <numerusform>Rows of a shapefile&apos;s table are marked as deleted and are left out.</numerusform>
            <numerusform>Rows of a shapefile&apos;s table are marked as deleted and are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the right number; till then the people cannot be counted.</source>
        <translation>Write the right number; till then the people cannot be counted.</translation>
    </message>
    <message>
        <source>Make sure that nothing is missing; a mended copy is without them.</source>
        <translation>Make sure that nothing is missing; a mended copy is without them.</translation>
    </message>
</context>
<context>
    <name>LayerDataTexts</name>
    <message>
        <source>There is not enough memory for this layer.</source>
        <translation>There is not enough memory for this layer.</translation>
    </message>
</context>
<context>
    <name>LayersHere</name>
    <message>
        <source>Street without a name</source>
        <translation>Street without a name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation>Within reach</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
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
        <translation>of %1 people live %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 beyond</source>
        <translation>%1 beyond</translation>
    </message>
    <message>
        <source>Most people beyond</source>
        <translation>Most people beyond</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Neighbourhood</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>Beyond</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Served</translation>
    </message>
    <message>
        <source>Care within %1 on foot</source>
        <translation>Care within %1 on foot</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>Limit: %1</translation>
    </message>
    <message>
        <source>Pace: %1</source>
        <translation>Pace: %1</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Unsaved what-if</source>
        <translation>Unsaved what-if</translation>
    </message>
    <message>
        <source>Scale 1 : %1 on %2</source>
        <translation>Scale 1 : %1 on %2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>All of: %1</source>
        <translation>All of: %1</translation>
    </message>
</context>
<context>
    <name>RecentStudies</name>
    <message>
        <source>%1 beyond %2</source>
        <translation>%1 beyond %2</translation>
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
        <translation>Care within %1 on foot</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>%1 more rows are in the study&apos;s own tables.</source>
        <translation>%1 more rows are in the study&apos;s own tables.</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Neighbourhood</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Within</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>Beyond</translation>
    </message>
    <message>
        <source>Share %1</source>
        <translation>Share %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Share within</source>
        <translation>Share within</translation>
    </message>
    <message>
        <source>Points beside everyone</source>
        <translation>Points beside everyone</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>By group</translation>
    </message>
    <message>
        <source>Share of each group within the limit, beside that of everyone.</source>
        <translation>Share of each group within the limit, beside that of everyone.</translation>
    </message>
    <message>
        <source>no way</source>
        <translation>no way</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>no street near enough</source>
        <translation>no street near enough</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>People by the length of their walk</source>
        <translation>People by the length of their walk</translation>
    </message>
    <message>
        <source>People by the length of their walk to care.</source>
        <translation>People by the length of their walk to care.</translation>
    </message>
    <message>
        <source>By neighbourhood</source>
        <translation>By neighbourhood</translation>
    </message>
    <message>
        <source>Share of people within %1, one bar a neighbourhood.</source>
        <translation>Share of people within %1, one bar a neighbourhood.</translation>
    </message>
    <message>
        <source>People, within and beyond are for %1.</source>
        <translation>People, within and beyond are for %1.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Median walk</source>
        <translation>Median walk</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Main reason</source>
        <translation>Main reason</translation>
    </message>
    <message>
        <source>Gaps, most people beyond first</source>
        <translation>Gaps, most people beyond first</translation>
    </message>
    <message>
        <source>Nobody lives beyond the limit.</source>
        <translation>Nobody lives beyond the limit.</translation>
    </message>
    <message>
        <source>Care place</source>
        <translation>Care place</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>People it serves</source>
        <translation>People it serves</translation>
    </message>
    <message>
        <source>Care places</source>
        <translation>Care places</translation>
    </message>
    <message>
        <source>Everyone within %1 is counted once, with the care place that is nearest on foot; those who live in none of the neighbourhoods are counted too.</source>
        <translation>Everyone within %1 is counted once, with the care place that is nearest on foot; those who live in none of the neighbourhoods are counted too.</translation>
    </message>
    <message>
        <source>Streets</source>
        <translation>Streets</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Barriers</translation>
    </message>
    <message>
        <source>Heights</source>
        <translation>Heights</translation>
    </message>
    <message>
        <source>Entrances</source>
        <translation>Entrances</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Neighbourhoods</translation>
    </message>
    <message>
        <source>Walking profile</source>
        <translation>Walking profile</translation>
    </message>
    <message>
        <source>© OpenStreetMap contributors, Open Database License (ODbL) 1.0</source>
        <translation>© OpenStreetMap contributors, Open Database License (ODbL) 1.0</translation>
    </message>
    <message>
        <source>not stated; a table [credits] in the study file says it</source>
        <translation>not stated; a table [credits] in the study file says it</translation>
    </message>
    <message>
        <source>%1, layer %2</source>
        <translation>%1, layer %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Source and licence</source>
        <translation>Source and licence</translation>
    </message>
    <message>
        <source>File of</source>
        <translation>File of</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>CRS</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>from home to care</source>
        <translation>from home to care</translation>
    </message>
    <message>
        <source>from care to home</source>
        <translation>from care to home</translation>
    </message>
    <message>
        <source>there and back; the slower way decides</source>
        <translation>there and back; the slower way decides</translation>
    </message>
    <message>
        <source>all people of a polygon at one point inside it</source>
        <translation>all people of a polygon at one point inside it</translation>
    </message>
    <message>
        <source>evenly along the rim of each polygon</source>
        <translation>evenly along the rim of each polygon</translation>
    </message>
    <message>
        <source>evenly along the streets inside each polygon</source>
        <translation>evenly along the streets inside each polygon</translation>
    </message>
    <message>
        <source>evenly over the ground of each polygon</source>
        <translation>evenly over the ground of each polygon</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>%1, %2 on the flat</source>
        <translation>%1, %2 on the flat</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Farthest from a street</source>
        <translation>Farthest from a street</translation>
    </message>
    <message>
        <source>Ground beside a street</source>
        <translation>Ground beside a street</translation>
    </message>
    <message>
        <source>Where people live</source>
        <translation>Where people live</translation>
    </message>
    <message>
        <source>Distances</source>
        <translation>Distances</translation>
    </message>
    <message>
        <source>along streets, on the WGS 84 ellipsoid</source>
        <translation>along streets, on the WGS 84 ellipsoid</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Pieces of street</source>
        <translation>Pieces of street</translation>
    </message>
    <message>
        <source>Features with people</source>
        <translation>Features with people</translation>
    </message>
    <message>
        <source>What was imperfect in the data</source>
        <translation>What was imperfect in the data</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>What these figures are not</source>
        <translation>What these figures are not</translation>
    </message>
    <message>
        <source>A walk is the shortest one along streets that may be walked, at a steady pace; waiting, fear, weather and the quality of care are not in it. Who lives within the limit is near care; whether there is a place for them is another question.</source>
        <translation>A walk is the shortest one along streets that may be walked, at a steady pace; waiting, fear, weather and the quality of care are not in it. Who lives within the limit is near care; whether there is a place for them is another question.</translation>
    </message>
    <message>
        <source>People are where their data put them, and no closer. Figures are rounded to whole people once, so that rows add up to their totals; shares and ranks are taken from the unrounded figures.</source>
        <translation>People are where their data put them, and no closer. Figures are rounded to whole people once, so that rows add up to their totals; shares and ranks are taken from the unrounded figures.</translation>
    </message>
    <message>
        <source>Method sheet</source>
        <translation>Method sheet</translation>
    </message>
    <message>
        <source>Kept and left out</source>
        <translation>Kept and left out</translation>
    </message>
    <message>
        <source>Norm and method</source>
        <translation>Norm and method</translation>
    </message>
    <message>
        <source>The files, to the byte</source>
        <translation>The files, to the byte</translation>
    </message>
    <message>
        <source>Who can walk to care within %1, at %2, and who cannot?</source>
        <translation>Who can walk to care within %1, at %2, and who cannot?</translation>
    </message>
    <message>
        <source>of %1 people live %2.</source>
        <translation>of %1 people live %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 beyond</source>
        <translation>%1 beyond</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>People within</source>
        <translation>People within</translation>
    </message>
    <message>
        <source>People beyond</source>
        <translation>People beyond</translation>
    </message>
    <message>
        <source>Straight circles would claim</source>
        <translation>Straight circles would claim</translation>
    </message>
    <message>
        <source>Why they are beyond</source>
        <translation>Why they are beyond</translation>
    </message>
    <message>
        <source>Share of those beyond</source>
        <translation>Share of those beyond</translation>
    </message>
    <message>
        <source>%1 more people live where the street data do not reach: whether care is near them cannot be told.</source>
        <translation>%1 more people live where the street data do not reach: whether care is near them cannot be told.</translation>
    </message>
    <message>
        <source>%1 people live in none of the neighbourhoods.</source>
        <translation>%1 people live in none of the neighbourhoods.</translation>
    </message>
    <message>
        <source>%1 people have no place on the map.</source>
        <translation>%1 people have no place on the map.</translation>
    </message>
    <message>
        <source>The study has no people or no neighbourhoods: this report shows the ground within reach, and counts nobody.</source>
        <translation>The study has no people or no neighbourhoods: this report shows the ground within reach, and counts nobody.</translation>
    </message>
    <message>
        <source>Care within %1</source>
        <translation>Care within %1</translation>
    </message>
    <message>
        <source>Map of the neighbourhoods by the share of their people within %1 of care, with the catchments and the care places.</source>
        <translation>Map of the neighbourhoods by the share of their people within %1 of care, with the catchments and the care places.</translation>
    </message>
    <message>
        <source>Map of the catchments within %1 and the care places.</source>
        <translation>Map of the catchments within %1 and the care places.</translation>
    </message>
    <message>
        <source>Moved: %1.</source>
        <translation>Moved: %1.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Added: %1.</translation>
    </message>
    <message>
        <source>Closed: %1.</source>
        <translation>Closed: %1.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Nothing changed.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Gain care</source>
        <translation>Gain care</translation>
    </message>
    <message>
        <source>Lose care</source>
        <translation>Lose care</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Within before</source>
        <translation>Within before</translation>
    </message>
    <message>
        <source>Within after</source>
        <translation>Within after</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>What if</translation>
    </message>
    <message>
        <source>Map of the ground that gains or loses care in &quot;%1&quot;.</source>
        <translation>Map of the ground that gains or loses care in &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A dash stands for a figure that is withheld: small counts, and those that would tell them, are kept private.</source>
        <translation>A dash stands for a figure that is withheld: small counts, and those that would tell them, are kept private.</translation>
    </message>
    <message>
        <source>Counts above 0 and below %1, and those that would tell them, are withheld.</source>
        <translation>Counts above 0 and below %1, and those that would tell them, are withheld.</translation>
    </message>
    <message>
        <source>Care places and homes lie in the middle of squares of %1.</source>
        <translation>Care places and homes lie in the middle of squares of %1.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>So few people live within or beyond the limit that their number is not told.</source>
        <translation>So few people live within or beyond the limit that their number is not told.</translation>
    </message>
    <message>
        <source>Groups are counted as everyone is: where they live in one of the areas and the street data reach.</source>
        <translation>Groups are counted as everyone is: where they live in one of the areas and the street data reach.</translation>
    </message>
    <message>
        <source>Who can walk to all of these within %1, at %2, and who cannot: %3?</source>
        <translation>Who can walk to all of these within %1, at %2, and who cannot: %3?</translation>
    </message>
    <message>
        <source>Services needed together</source>
        <translation>Services needed together</translation>
    </message>
    <message>
        <source>Services left out</source>
        <translation>Services left out</translation>
    </message>
    <message>
        <source>Everyone within %1 of all services needed is counted once, with the care place of the service that is farthest; those who live in none of the neighbourhoods are counted too.</source>
        <translation>Everyone within %1 of all services needed is counted once, with the care place of the service that is farthest; those who live in none of the neighbourhoods are counted too.</translation>
    </message>
</context>
<context>
    <name>SceneTexts</name>
    <message>
        <source>%1 beyond</source>
        <translation>%1 beyond</translation>
    </message>
    <message>
        <source>%1 served · %2 people beyond</source>
        <translation>%1 served · %2 people beyond</translation>
    </message>
</context>
<context>
    <name>SourceTexts</name>
    <message>
        <source>Streets</source>
        <translation>Streets</translation>
    </message>
    <message>
        <source>Care places</source>
        <translation>Care places</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Neighbourhoods</translation>
    </message>
    <message>
        <source>© OpenStreetMap contributors</source>
        <translation>© OpenStreetMap contributors</translation>
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
        <translation>stairs</translation>
    </message>
    <message>
        <source>rough surface</source>
        <translation>rough surface</translation>
    </message>
    <message>
        <source>too narrow</source>
        <translation>too narrow</translation>
    </message>
    <message>
        <source>high kerb</source>
        <translation>high kerb</translation>
    </message>
    <message>
        <source>too steep</source>
        <translation>too steep</translation>
    </message>
    <message>
        <source>unlit</source>
        <translation>unlit</translation>
    </message>
    <message>
        <source>through water</source>
        <translation>through water</translation>
    </message>
    <message>
        <source>ferry</source>
        <translation>ferry</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>lift</translation>
    </message>
    <message>
        <source>not for wheelchairs</source>
        <translation>not for wheelchairs</translation>
    </message>
    <message>
        <source>misleading paving</source>
        <translation>misleading paving</translation>
    </message>
    <message>
        <source>not known well enough</source>
        <translation>not known well enough</translation>
    </message>
    <message>
        <source>closed to it by law</source>
        <translation>closed to it by law</translation>
    </message>
    <message>
        <source>footway</source>
        <translation>footway</translation>
    </message>
    <message>
        <source>path</source>
        <translation>path</translation>
    </message>
    <message>
        <source>pedestrian street or square</source>
        <translation>pedestrian street or square</translation>
    </message>
    <message>
        <source>shared street</source>
        <translation>shared street</translation>
    </message>
    <message>
        <source>residential street</source>
        <translation>residential street</translation>
    </message>
    <message>
        <source>minor road</source>
        <translation>minor road</translation>
    </message>
    <message>
        <source>road of unknown kind</source>
        <translation>road of unknown kind</translation>
    </message>
    <message>
        <source>service road</source>
        <translation>service road</translation>
    </message>
    <message>
        <source>track</source>
        <translation>track</translation>
    </message>
    <message>
        <source>tertiary road</source>
        <translation>tertiary road</translation>
    </message>
    <message>
        <source>secondary road</source>
        <translation>secondary road</translation>
    </message>
    <message>
        <source>main road</source>
        <translation>main road</translation>
    </message>
    <message>
        <source>trunk road</source>
        <translation>trunk road</translation>
    </message>
    <message>
        <source>motorway</source>
        <translation>motorway</translation>
    </message>
    <message>
        <source>cycleway</source>
        <translation>cycleway</translation>
    </message>
    <message>
        <source>corridor</source>
        <translation>corridor</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>platform</translation>
    </message>
    <message>
        <source>pier</source>
        <translation>pier</translation>
    </message>
    <message>
        <source>one way</source>
        <translation>one way</translation>
    </message>
    <message>
        <source>kerb or barrier before it</source>
        <translation>kerb or barrier before it</translation>
    </message>
</context>
<context>
    <name>TileAddress</name>
    <message>
        <source>The address needs {z}, {x} and {y} where the tile&apos;s numbers go, as in https://tiles.example.org/{z}/{x}/{y}.png</source>
        <translation>The address needs {z}, {x} and {y} where the tile&apos;s numbers go, as in https://tiles.example.org/{z}/{x}/{y}.png</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http:// and the name of a server</source>
        <translation>The address must begin with https:// or http:// and the name of a server</translation>
    </message>
    <message>
        <source>Background: © OpenStreetMap contributors</source>
        <translation>Background: © OpenStreetMap contributors</translation>
    </message>
    <message>
        <source>Background: %1</source>
        <translation>Background: %1</translation>
    </message>
</context>
<context>
    <name>WalkExtras</name>
    <message>
        <source>Stairs</source>
        <translation>Stairs</translation>
    </message>
    <message>
        <source>Rough surface</source>
        <translation>Rough surface</translation>
    </message>
    <message>
        <source>Uneven ground</source>
        <translation>Uneven ground</translation>
    </message>
    <message>
        <source>Unlit street</source>
        <translation>Unlit street</translation>
    </message>
    <message>
        <source>No tactile paving</source>
        <translation>No tactile paving</translation>
    </message>
    <message>
        <source>Kind of street</source>
        <translation>Kind of street</translation>
    </message>
    <message>
        <source>heights: %1 up, %2 down</source>
        <translation>heights: %1 up, %2 down</translation>
    </message>
    <message>
        <source>Uphill, %1</source>
        <translation>Uphill, %1</translation>
    </message>
    <message>
        <source>Downhill, %1</source>
        <translation>Downhill, %1</translation>
    </message>
    <message>
        <source>Wait for a lift</source>
        <translation>Wait for a lift</translation>
    </message>
    <message>
        <source>Wait at a crossing</source>
        <translation>Wait at a crossing</translation>
    </message>
</context>
<context>
    <name>WizardWords</name>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lines</translation>
    </message>
    <message>
        <source>polygons</source>
        <translation>polygons</translation>
    </message>
    <message>
        <source>a table without places</source>
        <translation>a table without places</translation>
    </message>
    <message>
        <source>Streets are lines.</source>
        <translation>Streets are lines.</translation>
    </message>
    <message>
        <source>Barriers are lines or polygons.</source>
        <translation>Barriers are lines or polygons.</translation>
    </message>
    <message>
        <source>Care places are points or polygons.</source>
        <translation>Care places are points or polygons.</translation>
    </message>
    <message>
        <source>People are counted at points or in polygons.</source>
        <translation>People are counted at points or in polygons.</translation>
    </message>
    <message>
        <source>Neighbourhoods are polygons.</source>
        <translation>Neighbourhoods are polygons.</translation>
    </message>
    <message>
        <source>Streets</source>
        <translation>Streets</translation>
    </message>
    <message>
        <source>Care places</source>
        <translation>Care places</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Limit and pace</source>
        <translation>Limit and pace</translation>
    </message>
    <message>
        <source>Choose the file with the streets.</source>
        <translation>Choose the file with the streets.</translation>
    </message>
    <message>
        <source>These streets cannot be used: choose another file or layer.</source>
        <translation>These streets cannot be used: choose another file or layer.</translation>
    </message>
    <message>
        <source>These barriers cannot be used: choose another file, or leave them out.</source>
        <translation>These barriers cannot be used: choose another file, or leave them out.</translation>
    </message>
    <message>
        <source>Choose the file with the care places.</source>
        <translation>Choose the file with the care places.</translation>
    </message>
    <message>
        <source>These care places cannot be used: choose another file or layer.</source>
        <translation>These care places cannot be used: choose another file or layer.</translation>
    </message>
    <message>
        <source>Every service is left out: check at least one.</source>
        <translation>Every service is left out: check at least one.</translation>
    </message>
    <message>
        <source>Choose the file with the people, or check Only catchments.</source>
        <translation>Choose the file with the people, or check Only catchments.</translation>
    </message>
    <message>
        <source>These people cannot be used: choose another file or layer.</source>
        <translation>These people cannot be used: choose another file or layer.</translation>
    </message>
    <message>
        <source>Choose the field with the number of people.</source>
        <translation>Choose the field with the number of people.</translation>
    </message>
    <message>
        <source>Choose the file with the neighbourhoods to rank.</source>
        <translation>Choose the file with the neighbourhoods to rank.</translation>
    </message>
    <message>
        <source>These neighbourhoods cannot be used: choose another file or layer.</source>
        <translation>These neighbourhoods cannot be used: choose another file or layer.</translation>
    </message>
    <message>
        <source>Type a limit with its unit, such as 12 min or 600 m.</source>
        <translation>Type a limit with its unit, such as 12 min or 600 m.</translation>
    </message>
    <message>
        <source>At one point inside</source>
        <translation>At one point inside</translation>
    </message>
    <message>
        <source>Along the rim of the block</source>
        <translation>Along the rim of the block</translation>
    </message>
    <message>
        <source>Along the streets inside</source>
        <translation>Along the streets inside</translation>
    </message>
    <message>
        <source>Evenly over the ground</source>
        <translation>Evenly over the ground</translation>
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
            <numerusform>%1 line</numerusform>
            <numerusform>%1 lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 area(s)</source>
        <translation>
            <numerusform>%1 area</numerusform>
            <numerusform>%1 areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) without places</source>
        <translation>
            <numerusform>%1 row without places</numerusform>
            <numerusform>%1 rows without places</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds %2.</source>
        <translation>%1 holds %2.</translation>
    </message>
    <message>
        <source>%1 is a street map: choose it in the step Streets.</source>
        <translation>%1 is a street map: choose it in the step Streets.</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 in all</translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <translation>e.g. %1</translation>
    </message>
    <message>
        <source>From home to care</source>
        <translation>From home to care</translation>
    </message>
    <message>
        <source>From care to home</source>
        <translation>From care to home</translation>
    </message>
    <message>
        <source>There and back</source>
        <translation>There and back</translation>
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
        <translation>Belgium</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brazil</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Belarus</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Switzerland</translation>
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
        <translation>Germany</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Denmark</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spain</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>United Kingdom</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Greece</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hungary</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Ireland</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Iceland</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italy</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Netherlands</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norway</translation>
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
        <translation>Poland</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Romania</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Sweden</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovakia</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türkiye</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>United States</translation>
    </message>
    <message>
        <source>The whole world</source>
        <translation>The whole world</translation>
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
        <translation>beyond a %1-minute walk</translation>
    </message>
    <message>
        <source>beyond a walk of %1 m</source>
        <translation>beyond a walk of %1 m</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>within %1</translation>
    </message>
    <message>
        <source>%1 (%2 × %3 m/s)</source>
        <translation>%1 (%2 × %3 m/s)</translation>
    </message>
    <message>
        <source>adult pace · %1 m/s</source>
        <translation>adult pace · %1 m/s</translation>
    </message>
    <message>
        <source>%1 · %2 m/s</source>
        <translation>%1 · %2 m/s</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Served</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Partly</translation>
    </message>
    <message>
        <source>Underserved</source>
        <translation>Underserved</translation>
    </message>
    <message>
        <source>Unserved</source>
        <translation>Unserved</translation>
    </message>
    <message>
        <source>Nobody lives there</source>
        <translation>Nobody lives there</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>No data</translation>
    </message>
    <message>
        <source>Served · 90 % or more</source>
        <translation>Served · 90 % or more</translation>
    </message>
    <message>
        <source>Partly served · 50–90 %</source>
        <translation>Partly served · 50–90 %</translation>
    </message>
    <message>
        <source>Underserved · 10–50 %</source>
        <translation>Underserved · 10–50 %</translation>
    </message>
    <message>
        <source>Unserved · under 10 %</source>
        <translation>Unserved · under 10 %</translation>
    </message>
    <message>
        <source>Too far, even by a direct walk</source>
        <translation>Too far, even by a direct walk</translation>
    </message>
    <message>
        <source>A long way round</source>
        <translation>A long way round</translation>
    </message>
    <message>
        <source>A barrier in the way</source>
        <translation>A barrier in the way</translation>
    </message>
    <message>
        <source>Streets that lead to no care</source>
        <translation>Streets that lead to no care</translation>
    </message>
    <message>
        <source>No street near enough</source>
        <translation>No street near enough</translation>
    </message>
    <message>
        <source>Beyond the street data</source>
        <translation>Beyond the street data</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Working</translation>
    </message>
    <message>
        <source>Reading streets</source>
        <translation>Reading streets</translation>
    </message>
    <message>
        <source>Preparing the streets</source>
        <translation>Preparing the streets</translation>
    </message>
    <message>
        <source>Measuring walks</source>
        <translation>Measuring walks</translation>
    </message>
    <message>
        <source>Drawing catchments</source>
        <translation>Drawing catchments</translation>
    </message>
    <message>
        <source>Opening the study</source>
        <translation>Opening the study</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Updating</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Writing</translation>
    </message>
    <message>
        <source>Joining streets</source>
        <translation>Joining streets</translation>
    </message>
    <message>
        <source>Placing people</source>
        <translation>Placing people</translation>
    </message>
    <message>
        <source>Reading the data</source>
        <translation>Reading the data</translation>
    </message>
    <message>
        <source>%1 m/s</source>
        <translation>%1 m/s</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Adult</translation>
    </message>
    <message>
        <source>With a cane or a walker</source>
        <translation>With a cane or a walker</translation>
    </message>
    <message>
        <source>With a small child</source>
        <translation>With a small child</translation>
    </message>
    <message>
        <source>By bicycle</source>
        <translation>By bicycle</translation>
    </message>
    <message>
        <source>With caution at night</source>
        <translation>With caution at night</translation>
    </message>
    <message>
        <source>60 to 69 years old</source>
        <translation>60 to 69 years old</translation>
    </message>
    <message>
        <source>70 to 79 years old</source>
        <translation>70 to 79 years old</translation>
    </message>
    <message>
        <source>80 years and older</source>
        <translation>80 years and older</translation>
    </message>
    <message>
        <source>Manual wheelchair</source>
        <translation>Manual wheelchair</translation>
    </message>
    <message>
        <source>Powered wheelchair</source>
        <translation>Powered wheelchair</translation>
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
        <translation>up to %1</translation>
    </message>
    <message>
        <source>beyond %1, or no way</source>
        <translation>beyond %1, or no way</translation>
    </message>
    <message>
        <source>Comparing profiles</source>
        <translation>Comparing profiles</translation>
    </message>
    <message>
        <source>With a white cane</source>
        <translation>With a white cane</translation>
    </message>
    <message>
        <source>A slow way: hills, stairs or waits</source>
        <translation>A slow way: hills, stairs or waits</translation>
    </message>
    <message numerus="yes">
        <source>%1 of at least one of %n service(s)</source>
        <translation>
            <numerusform>%1 of the service needed</numerusform>
            <numerusform>%1 of at least one of %n services</numerusform>
        </translation>
    </message>
    <message>
        <source>A service that nobody offers</source>
        <translation>A service that nobody offers</translation>
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
        <translation>Open…</translation>
    </message>
    <message>
        <source>Open sample city</source>
        <translation>Open sample city</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Map…</source>
        <translation>Map…</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>Export the map</translation>
    </message>
    <message>
        <source>Results…</source>
        <translation>Results…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Copy with headers</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Find neighbourhood…</source>
        <translation>Find neighbourhood…</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Zoom to selection</source>
        <translation>Zoom to selection</translation>
    </message>
    <message>
        <source>Previous view</source>
        <translation>Previous view</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>Question…</source>
        <translation>Question…</translation>
    </message>
    <message>
        <source>Update now</source>
        <translation>Update now</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Select</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Pan</translation>
    </message>
    <message>
        <source>Explain a place</source>
        <translation>Explain a place</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Add a care place</source>
        <translation>Add a care place</translation>
    </message>
    <message>
        <source>Close or reopen</source>
        <translation>Close or reopen</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>What-if</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Save as scenario…</source>
        <translation>Save as scenario…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Neighbourhoods</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explain</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Issues</translation>
    </message>
    <message>
        <source>Reset panels</source>
        <translation>Reset panels</translation>
    </message>
    <message>
        <source>About Cercanía</source>
        <translation>About Cercanía</translation>
    </message>
    <message>
        <source>New study…</source>
        <translation>New study…</translation>
    </message>
    <message>
        <source>Print map…</source>
        <translation>Print map…</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legend</translation>
    </message>
    <message>
        <source>Scale and north</source>
        <translation>Scale and north</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Less motion</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Compare…</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Next part of the window</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Previous part of the window</translation>
    </message>
    <message>
        <source>Ten-minute tour</source>
        <translation>Ten-minute tour</translation>
    </message>
    <message>
        <source>Words we use</source>
        <translation>Words we use</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>Where these numbers come from</source>
        <translation>Where these numbers come from</translation>
    </message>
    <message>
        <source>Update automatically</source>
        <translation>Update automatically</translation>
    </message>
    <message>
        <source>Study properties…</source>
        <translation>Study properties…</translation>
    </message>
    <message>
        <source>Add people…</source>
        <translation>Add people…</translation>
    </message>
    <message>
        <source>Layers…</source>
        <translation>Layers…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferences…</translation>
    </message>
    <message>
        <source>Coordinate grid</source>
        <translation>Coordinate grid</translation>
    </message>
    <message>
        <source>Move by the arrow keys</source>
        <translation>Move by the arrow keys</translation>
    </message>
    <message>
        <source>Check inputs (loading doctor)…</source>
        <translation>Check inputs (loading doctor)…</translation>
    </message>
    <message>
        <source>Report PDF…</source>
        <translation>Report PDF…</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Write the report</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Undo %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Redo %1</translation>
    </message>
    <message>
        <source>Compare profiles…</source>
        <translation>Compare profiles…</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::AddPeopleDialog</name>
    <message>
        <source>Add people</source>
        <translation>Add people</translation>
    </message>
    <message>
        <source>Add these people</source>
        <translation>Add these people</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Still reading; a moment more.</source>
        <translation>Still reading; a moment more.</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 people</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::BackgroundController</name>
    <message>
        <source>%1 cannot be the background.</source>
        <translation>%1 cannot be the background.</translation>
    </message>
    <message>
        <source>This address cannot be used.</source>
        <translation>This address cannot be used.</translation>
    </message>
    <message>
        <source>The background map does not come.</source>
        <translation>The background map does not come.</translation>
    </message>
    <message>
        <source>Background map</source>
        <translation>Background map</translation>
    </message>
    <message>
        <source>Map pictures (*.mbtiles);;All files (*)</source>
        <translation>Map pictures (*.mbtiles);;All files (*)</translation>
    </message>
    <message>
        <source>Address of the tiles, with {z}, {x} and {y}.
The server learns which part of the world you look at; respect its terms of use.</source>
        <translation>Address of the tiles, with {z}, {x} and {y}.
The server learns which part of the world you look at; respect its terms of use.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>MBTiles file…</source>
        <translation>MBTiles file…</translation>
    </message>
    <message>
        <source>Tile address…</source>
        <translation>Tile address…</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::BackgroundRow</name>
    <message>
        <source>Background map</source>
        <translation>Background map</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::CarePage</name>
    <message>
        <source>Where is care?</source>
        <translation>Where is care?</translation>
    </message>
    <message>
        <source>Points or areas: care blocks, nurseries, health centres, laundries.</source>
        <translation>Points or areas: care blocks, nurseries, health centres, laundries.</translation>
    </message>
    <message>
        <source>Choose the care places, or drop their file here</source>
        <translation>Choose the care places, or drop their file here</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
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
        <translation>(none)</translation>
    </message>
    <message>
        <source>(none: all count)</source>
        <translation>(none: all count)</translation>
    </message>
    <message>
        <source>Services that count</source>
        <translation>Services that count</translation>
    </message>
    <message>
        <source>capacity in the field &apos;%1&apos;</source>
        <translation>capacity in the field &apos;%1&apos;</translation>
    </message>
    <message>
        <source>opening hours in the field &apos;%1&apos;</source>
        <translation>opening hours in the field &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Also found: %1. A limit of walking does not use them.</source>
        <translation>Also found: %1. A limit of walking does not use them.</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::ChangesTableModel</name>
    <message>
        <source>Neighbourhood</source>
        <translation>Neighbourhood</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::ChartsPanel</name>
    <message>
        <source>People by walking time, in minutes</source>
        <translation>People by walking time, in minutes</translation>
    </message>
    <message>
        <source>People by length of walk, in metres</source>
        <translation>People by length of walk, in metres</translation>
    </message>
    <message>
        <source>Share of people served, by neighbourhood</source>
        <translation>Share of people served, by neighbourhood</translation>
    </message>
    <message>
        <source>Share of people served, by group</source>
        <translation>Share of people served, by group</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>Save as %1…</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Save the chart</translation>
    </message>
    <message>
        <source>The chart was not saved.</source>
        <translation>The chart was not saved.</translation>
    </message>
    <message>
        <source>Copy or save the chart</source>
        <translation>Copy or save the chart</translation>
    </message>
    <message>
        <source>The chart was not copied.</source>
        <translation>The chart was not copied.</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::CheckDialog</name>
    <message>
        <source>no coordinate system</source>
        <translation>no coordinate system</translation>
    </message>
    <message>
        <source>%1 kept · %2 to repair · %3 to leave out</source>
        <translation>%1 kept · %2 to repair · %3 to leave out</translation>
    </message>
    <message>
        <source>Text such as: %1</source>
        <translation>Text such as: %1</translation>
    </message>
    <message>
        <source>%1 of %2 filled</source>
        <translation>%1 of %2 filled</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Loading doctor</source>
        <translation>Loading doctor</translation>
    </message>
    <message>
        <source>What is in the files of this study, and what is wrong with it</source>
        <translation>What is in the files of this study, and what is wrong with it</translation>
    </message>
    <message>
        <source>Files of the study</source>
        <translation>Files of the study</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The study has no file that can be looked at this way.</source>
        <translation>The study has no file that can be looked at this way.</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Looking at it…</translation>
    </message>
    <message>
        <source>Nothing is wrong with this file.</source>
        <translation>Nothing is wrong with this file.</translation>
    </message>
    <message>
        <source>Use a mended copy…</source>
        <translation>Use a mended copy…</translation>
    </message>
    <message>
        <source>The file itself stays as it is; the study takes the copy.</source>
        <translation>The file itself stays as it is; the study takes the copy.</translation>
    </message>
    <message>
        <source>Count each once</source>
        <translation>Count each once</translation>
    </message>
    <message>
        <source>Count each population once</source>
        <translation>Count each population once</translation>
    </message>
    <message>
        <source>Save a mended copy</source>
        <translation>Save a mended copy</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Use a mended copy of %1</source>
        <translation>Use a mended copy of %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to look at</source>
        <translation>
            <numerusform>%n file to look at</numerusform>
            <numerusform>%n files to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in these files, and what is wrong with it</source>
        <translation>What is in these files, and what is wrong with it</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::CompareBar</name>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>with</source>
        <translation>with</translation>
    </message>
    <message>
        <source>First state</source>
        <translation>First state</translation>
    </message>
    <message>
        <source>Second state</source>
        <translation>Second state</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Swipe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>Back to the map</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::ComparePanel</name>
    <message>
        <source>Catchments only. Add people to count them.</source>
        <translation>Catchments only. Add people to count them.</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Updating</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbourhood(s) do not differ.</source>
        <translation>
            <numerusform>%n neighbourhood does not differ.</numerusform>
            <numerusform>%n neighbourhoods do not differ.</numerusform>
        </translation>
    </message>
    <message>
        <source>People %1</source>
        <translation>People %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; · %2</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; · %2</translation>
    </message>
    <message>
        <source>&lt;b&gt;As many people&lt;/b&gt; within the limit</source>
        <translation>&lt;b&gt;As many people&lt;/b&gt; within the limit</translation>
    </message>
    <message>
        <source>&lt;b&gt;&lt;font color=&quot;%1&quot;&gt;%2 people&lt;/font&gt;&lt;/b&gt; within the limit</source>
        <translation>&lt;b&gt;&lt;font color=&quot;%1&quot;&gt;%2 people&lt;/font&gt;&lt;/b&gt; within the limit</translation>
    </message>
    <message>
        <source>Compared neighbourhoods</source>
        <translation>Compared neighbourhoods</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::CompareProfilesDialog</name>
    <message>
        <source>Compared profiles</source>
        <translation>Compared profiles</translation>
    </message>
    <message>
        <source>Loss by neighbourhood</source>
        <translation>Loss by neighbourhood</translation>
    </message>
    <message>
        <source>Streets that cut people off</source>
        <translation>Streets that cut people off</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Compare profiles</source>
        <translation>Compare profiles</translation>
    </message>
    <message>
        <source>Who reaches care, and whom the streets leave behind</source>
        <translation>Who reaches care, and whom the streets leave behind</translation>
    </message>
    <message>
        <source>Profiles to compare</source>
        <translation>Profiles to compare</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Neighbourhoods</translation>
    </message>
    <message>
        <source>Streets that cut off</source>
        <translation>Streets that cut off</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The others are held against: %1</source>
        <translation>The others are held against: %1</translation>
    </message>
    <message>
        <source>Tick two profiles or more.</source>
        <translation>Tick two profiles or more.</translation>
    </message>
    <message>
        <source>The study has changed since. Compare again.</source>
        <translation>The study has changed since. Compare again.</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbourhood(s) lose nobody.</source>
        <translation>
            <numerusform>%n neighbourhood loses nobody.</numerusform>
            <numerusform>%n neighbourhoods lose nobody.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercania::viewer::CompareStrip</name>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>people within the limit</source>
        <translation>people within the limit</translation>
    </message>
    <message>
        <source>Gain care</source>
        <translation>Gain care</translation>
    </message>
    <message>
        <source>Lose care</source>
        <translation>Lose care</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::CompareView</name>
    <message>
        <source>%1 · %2 beyond</source>
        <translation>%1 · %2 beyond</translation>
    </message>
    <message>
        <source>Border between %1 and %2</source>
        <translation>Border between %1 and %2</translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys</source>
        <translation>Drag, or use the arrow keys</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::CoverageChart</name>
    <message>
        <source>Neighbourhood</source>
        <translation>Neighbourhood</translation>
    </message>
    <message>
        <source>Served (%)</source>
        <translation>Served (%)</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::DockTitle</name>
    <message>
        <source>Drag to move this panel; a double click lets it float</source>
        <translation>Drag to move this panel; a double click lets it float</translation>
    </message>
    <message>
        <source>Put back into the window</source>
        <translation>Put back into the window</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Let it float</source>
        <translation>Let it float</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::DoctorList</name>
    <message>
        <source>Loading doctor</source>
        <translation>Loading doctor</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Looking at it…</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is wrong with this layer</source>
        <translation>nothing is wrong with this layer</translation>
    </message>
    <message>
        <source>Count them as they stand</source>
        <translation>Count them as they stand</translation>
    </message>
    <message>
        <source>Count each once</source>
        <translation>Count each once</translation>
    </message>
    <message>
        <source>Coordinates: %1</source>
        <translation>Coordinates: %1</translation>
    </message>
    <message>
        <source>Text such as: %1</source>
        <translation>Text such as: %1</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::Document</name>
    <message>
        <source>Untitled study</source>
        <translation>Untitled study</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::DragNote</name>
    <message>
        <source>%1 from a street: would not count</source>
        <translation>%1 from a street: would not count</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; gain care</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; gain care</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; lose care</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; lose care</translation>
    </message>
    <message>
        <source>&lt;b&gt;Net %1&lt;/b&gt; people</source>
        <translation>&lt;b&gt;Net %1&lt;/b&gt; people</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::ExplainNote</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The walk</source>
        <translation>The walk</translation>
    </message>
    <message>
        <source>All layers here (%1)</source>
        <translation>All layers here (%1)</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::ExplainPanel</name>
    <message>
        <source>Click a place on the map to see its walk to care.</source>
        <translation>Click a place on the map to see its walk to care.</translation>
    </message>
    <message>
        <source>Nearest care places</source>
        <translation>Nearest care places</translation>
    </message>
    <message>
        <source>%1 as a whole</source>
        <translation>%1 as a whole</translation>
    </message>
    <message>
        <source>%1 people beyond</source>
        <translation>%1 people beyond</translation>
    </message>
    <message>
        <source>Try a place here</source>
        <translation>Try a place here</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Almost reached by</source>
        <translation>Almost reached by</translation>
    </message>
    <message>
        <source>nearest home, people</source>
        <translation>nearest home, people</translation>
    </message>
    <message>
        <source>What takes more or less time</source>
        <translation>What takes more or less time</translation>
    </message>
    <message>
        <source>on the streets</source>
        <translation>on the streets</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>In all</translation>
    </message>
    <message>
        <source>Smaller ones</source>
        <translation>Smaller ones</translation>
    </message>
    <message>
        <source>Each service needed</source>
        <translation>Each service needed</translation>
    </message>
    <message>
        <source>%1: beyond</source>
        <translation>%1: beyond</translation>
    </message>
    <message>
        <source>no way</source>
        <translation>no way</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::FacilityMover</name>
    <message>
        <source>Moved %1</source>
        <translation>Moved %1</translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <translation>Moved %1 to %2</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::FailureBar</name>
    <message>
        <source>Copy details</source>
        <translation>Copy details</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::FieldsChoice</name>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s): %1</source>
        <translation>
            <numerusform>%n field: %1</numerusform>
            <numerusform>%n fields: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercania::viewer::FindingCard</name>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercania::viewer::GroupChart</name>
    <message>
        <source>Everyone</source>
        <translation>Everyone</translation>
    </message>
    <message>
        <source>(%1 points)</source>
        <translation>(%1 points)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Served (%)</source>
        <translation>Served (%)</translation>
    </message>
    <message>
        <source>Gap (points)</source>
        <translation>Gap (points)</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::HeadlinePanel</name>
    <message numerus="yes">
        <source>%n neighbourhood(s)</source>
        <translation>
            <numerusform>%n neighbourhood</numerusform>
            <numerusform>%n neighbourhoods</numerusform>
        </translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Updating</translation>
    </message>
    <message>
        <source>of %1 people live &lt;b&gt;%2&lt;/b&gt;</source>
        <translation>of %1 people live &lt;b&gt;%2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; %2</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; %2</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; beyond</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; beyond</translation>
    </message>
    <message>
        <source>Along streets. Straight circles would claim %1 within reach.</source>
        <translation>Along streets. Straight circles would claim %1 within reach.</translation>
    </message>
    <message>
        <source>Along streets.</source>
        <translation>Along streets.</translation>
    </message>
    <message>
        <source>%1 = %2 people − %3 within %4 along streets.</source>
        <translation>%1 = %2 people − %3 within %4 along streets.</translation>
    </message>
    <message>
        <source>%1 more live where the street data do not reach.</source>
        <translation>%1 more live where the street data do not reach.</translation>
    </message>
    <message>
        <source>People %1 · %2</source>
        <translation>People %1 · %2</translation>
    </message>
    <message>
        <source>(%1 points)</source>
        <translation>(%1 points)</translation>
    </message>
    <message>
        <source>As many people as in Base</source>
        <translation>As many people as in Base</translation>
    </message>
    <message>
        <source>&lt;b&gt;&lt;font color=&quot;%1&quot;&gt;%2 fewer people&lt;/font&gt;&lt;/b&gt; than in Base %3</source>
        <translation>&lt;b&gt;&lt;font color=&quot;%1&quot;&gt;%2 fewer people&lt;/font&gt;&lt;/b&gt; than in Base %3</translation>
    </message>
    <message>
        <source>&lt;b&gt;&lt;font color=&quot;%1&quot;&gt;%2 more people&lt;/font&gt;&lt;/b&gt; than in Base %3</source>
        <translation>&lt;b&gt;&lt;font color=&quot;%1&quot;&gt;%2 more people&lt;/font&gt;&lt;/b&gt; than in Base %3</translation>
    </message>
    <message>
        <source>Gain care</source>
        <translation>Gain care</translation>
    </message>
    <message>
        <source>Lose care</source>
        <translation>Lose care</translation>
    </message>
    <message>
        <source>Nobody is %1. &lt;a href=&quot;%2&quot;&gt;Try %3.&lt;/a&gt;</source>
        <translation>Nobody is %1. &lt;a href=&quot;%2&quot;&gt;Try %3.&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Left: the neighbourhoods within. Right: those beyond.</source>
        <translation>Left: the neighbourhoods within. Right: those beyond.</translation>
    </message>
    <message>
        <source>Catchments only. Add people to count them. &lt;a href=&quot;%1&quot;&gt;Add people…&lt;/a&gt;</source>
        <translation>Catchments only. Add people to count them. &lt;a href=&quot;%1&quot;&gt;Add people…&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Straight circles would claim %1 (%2).</source>
        <translation>Straight circles would claim %1 (%2).</translation>
    </message>
    <message>
        <source>population %1</source>
        <translation>population %1</translation>
    </message>
    <message>
        <source>No care place counts: all are closed, or left out of the question.</source>
        <translation>No care place counts: all are closed, or left out of the question.</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::HelpDialog</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::IssuesPanel</name>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Done looking</source>
        <translation>Done looking</translation>
    </message>
    <message>
        <source>Nothing was wrong with the data.</source>
        <translation>Nothing was wrong with the data.</translation>
    </message>
    <message>
        <source>%1 (%2 cases)</source>
        <translation>%1 (%2 cases)</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Issues</translation>
    </message>
    <message>
        <source>Raise the limit of %1…</source>
        <translation>Raise the limit of %1…</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::JobSegment</name>
    <message>
        <source>%1 s left</source>
        <translation>%1 s left</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>%1 min left</translation>
    </message>
    <message>
        <source>%1… %2</source>
        <translation>%1… %2</translation>
    </message>
    <message>
        <source>Jobs: %1</source>
        <translation>Jobs: %1</translation>
    </message>
    <message>
        <source>Show the jobs</source>
        <translation>Show the jobs</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::JobsPopover</name>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>done in %1 s</source>
        <translation>done in %1 s</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Nothing runs, and nothing took long.</source>
        <translation>Nothing runs, and nothing took long.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::LayerLoader</name>
    <message>
        <source>It holds no places to draw.</source>
        <translation>It holds no places to draw.</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::LayerRow</name>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Leave this file out</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>This layer does not say its coordinate system. Which one is it? It is taken for every layer of the study that says none.</source>
        <translation>This layer does not say its coordinate system. Which one is it? It is taken for every layer of the study that says none.</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Coordinate system</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Use it</translation>
    </message>
    <message>
        <source>EPSG:4326 (longitude and latitude)</source>
        <translation>EPSG:4326 (longitude and latitude)</translation>
    </message>
    <message>
        <source>EPSG:9377 (Colombia, national origin)</source>
        <translation>EPSG:9377 (Colombia, national origin)</translation>
    </message>
    <message>
        <source>EPSG:3116 (Colombia, Bogotá zone)</source>
        <translation>EPSG:3116 (Colombia, Bogotá zone)</translation>
    </message>
    <message>
        <source>EPSG:2154 (France, Lambert 93)</source>
        <translation>EPSG:2154 (France, Lambert 93)</translation>
    </message>
    <message>
        <source>EPSG code, such as 9377</source>
        <translation>EPSG code, such as 9377</translation>
    </message>
    <message>
        <source>This layer lies elsewhere than the streets: no place of it has a street near.</source>
        <translation>This layer lies elsewhere than the streets: no place of it has a street near.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>street map</source>
        <translation>street map</translation>
    </message>
    <message>
        <source>Type the EPSG code of the layer.</source>
        <translation>Type the EPSG code of the layer.</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::LayerTexts</name>
    <message>
        <source>Neighbourhoods</source>
        <translation>Neighbourhoods</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Streets</source>
        <translation>Streets</translation>
    </message>
    <message>
        <source>Catchments</source>
        <translation>Catchments</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Barriers</translation>
    </message>
    <message>
        <source>Care places</source>
        <translation>Care places</translation>
    </message>
    <message>
        <source>Neighbourhood labels</source>
        <translation>Neighbourhood labels</translation>
    </message>
    <message>
        <source>low</source>
        <translation>low</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>middle</translation>
    </message>
    <message>
        <source>high</source>
        <translation>high</translation>
    </message>
    <message>
        <source>People within reach</source>
        <translation>People within reach</translation>
    </message>
    <message>
        <source>People beyond</source>
        <translation>People beyond</translation>
    </message>
    <message>
        <source>Share within reach</source>
        <translation>Share within reach</translation>
    </message>
    <message>
        <source>Median distance, m</source>
        <translation>Median distance, m</translation>
    </message>
    <message>
        <source>Median time, s</source>
        <translation>Median time, s</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Near the edge of the streets</source>
        <translation>Near the edge of the streets</translation>
    </message>
    <message>
        <source>Other values</source>
        <translation>Other values</translation>
    </message>
    <message>
        <source>Mean distance, m</source>
        <translation>Mean distance, m</translation>
    </message>
    <message>
        <source>Mean time, s</source>
        <translation>Mean time, s</translation>
    </message>
    <message>
        <source>Nearest place, code</source>
        <translation>Nearest place, code</translation>
    </message>
    <message>
        <source>Nearest place</source>
        <translation>Nearest place</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::LayersController</name>
    <message>
        <source>People walk on these streets.</source>
        <translation>People walk on these streets.</translation>
    </message>
    <message>
        <source>These are the places of care that people walk to.</source>
        <translation>These are the places of care that people walk to.</translation>
    </message>
    <message>
        <source>These are the people who are counted.</source>
        <translation>These are the people who are counted.</translation>
    </message>
    <message>
        <source>These are the neighbourhoods that are ranked.</source>
        <translation>These are the neighbourhoods that are ranked.</translation>
    </message>
    <message>
        <source>Nobody walks across these.</source>
        <translation>Nobody walks across these.</translation>
    </message>
    <message>
        <source>Layers (%1)</source>
        <translation>Layers (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Add layers…</source>
        <translation>Add layers…</translation>
    </message>
    <message>
        <source>Zoom to</source>
        <translation>Zoom to</translation>
    </message>
    <message>
        <source>Show only this</source>
        <translation>Show only this</translation>
    </message>
    <message>
        <source>Style…</source>
        <translation>Style…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Choose a layer first</source>
        <translation>Choose a layer first</translation>
    </message>
    <message>
        <source>This layer has one look</source>
        <translation>This layer has one look</translation>
    </message>
    <message>
        <source>Add layers</source>
        <translation>Add layers</translation>
    </message>
    <message>
        <source>%1 cannot be laid over the map.</source>
        <translation>%1 cannot be laid over the map.</translation>
    </message>
    <message>
        <source>All %1 layers</source>
        <translation>All %1 layers</translation>
    </message>
    <message>
        <source>Which layer of %1?</source>
        <translation>Which layer of %1?</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Add %1</translation>
    </message>
    <message>
        <source>Style of %1</source>
        <translation>Style of %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>The study goes on using them; only their picture leaves the map. Layers &gt; Put back brings it again.</source>
        <translation>The study goes on using them; only their picture leaves the map. Layers &gt; Put back brings it again.</translation>
    </message>
    <message>
        <source>Take it off the map</source>
        <translation>Take it off the map</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>Put back %1</translation>
    </message>
    <message>
        <source>Find %1</source>
        <translation>Find %1</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>Where is %1?</translation>
    </message>
    <message>
        <source>Streets</source>
        <translation>Streets</translation>
    </message>
    <message>
        <source>Care places</source>
        <translation>Care places</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Neighbourhoods</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Barriers</translation>
    </message>
    <message>
        <source>Just a layer</source>
        <translation>Just a layer</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Role of %1</translation>
    </message>
    <message>
        <source>Care places and names are always on top</source>
        <translation>Care places and names are always on top</translation>
    </message>
    <message>
        <source>It is as far up as it can be</source>
        <translation>It is as far up as it can be</translation>
    </message>
    <message>
        <source>It is as far down as it can be</source>
        <translation>It is as far down as it can be</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::LayersExportDialog</name>
    <message>
        <source>Export layers</source>
        <translation>Export layers</translation>
    </message>
    <message>
        <source>Neighbourhoods with their people and gaps</source>
        <translation>Neighbourhoods with their people and gaps</translation>
    </message>
    <message>
        <source>Catchments</source>
        <translation>Catchments</translation>
    </message>
    <message>
        <source>Streets reached, with the cost at their ends</source>
        <translation>Streets reached, with the cost at their ends</translation>
    </message>
    <message>
        <source>Homes with their nearest care</source>
        <translation>Homes with their nearest care</translation>
    </message>
    <message>
        <source>Care places, with what is tried out</source>
        <translation>Care places, with what is tried out</translation>
    </message>
    <message>
        <source>Streets as they were joined</source>
        <translation>Streets as they were joined</translation>
    </message>
    <message>
        <source>This study counts nobody</source>
        <translation>This study counts nobody</translation>
    </message>
    <message>
        <source>A GeoPackage takes them all; a shapefile, GeoJSON or CSV file holds one layer, and the others go beside it.</source>
        <translation>A GeoPackage takes them all; a shapefile, GeoJSON or CSV file holds one layer, and the others go beside it.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::LayersHereView</name>
    <message>
        <source>All layers here</source>
        <translation>All layers here</translation>
    </message>
    <message>
        <source>No layer has anything here.</source>
        <translation>No layer has anything here.</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::LayersPanel</name>
    <message>
        <source>Care block anchor</source>
        <translation>Care block anchor</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>Childcare</translation>
    </message>
    <message>
        <source>Training and school</source>
        <translation>Training and school</translation>
    </message>
    <message>
        <source>Health and wellbeing</source>
        <translation>Health and wellbeing</translation>
    </message>
    <message>
        <source>Legal advice</source>
        <translation>Legal advice</translation>
    </message>
    <message>
        <source>Sport and recreation</source>
        <translation>Sport and recreation</translation>
    </message>
    <message>
        <source>Laundry</source>
        <translation>Laundry</translation>
    </message>
    <message>
        <source>Other services</source>
        <translation>Other services</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layers</translation>
    </message>
    <message>
        <source>Services that count</source>
        <translation>Services that count</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacity</translation>
    </message>
    <message>
        <source>Add layers…</source>
        <translation>Add layers…</translation>
    </message>
    <message>
        <source>What can be done with a layer</source>
        <translation>What can be done with a layer</translation>
    </message>
    <message>
        <source>Where did it go?</source>
        <translation>Where did it go?</translation>
    </message>
    <message>
        <source>Show a layer</source>
        <translation>Show a layer</translation>
    </message>
    <message>
        <source>Hide a layer</source>
        <translation>Hide a layer</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Rename %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Show %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Hide %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Move %1</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Show only %1</translation>
    </message>
    <message>
        <source>Opacity of %1</source>
        <translation>Opacity of %1</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>All services</translation>
    </message>
    <message>
        <source>Only this service</source>
        <translation>Only this service</translation>
    </message>
    <message>
        <source>All of these within reach</source>
        <translation>All of these within reach</translation>
    </message>
    <message>
        <source>No field of the care places tells what they offer.</source>
        <translation>No field of the care places tells what they offer.</translation>
    </message>
    <message>
        <source>A place is served only where each of these is within the limit: %1.</source>
        <translation>A place is served only where each of these is within the limit: %1.</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>No service</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::Legend</name>
    <message>
        <source>Unserved · under 10 %</source>
        <translation>Unserved · under 10 %</translation>
    </message>
    <message>
        <source>Underserved · 10–50 %</source>
        <translation>Underserved · 10–50 %</translation>
    </message>
    <message>
        <source>Partly served · 50–90 %</source>
        <translation>Partly served · 50–90 %</translation>
    </message>
    <message>
        <source>Served · 90 % or more</source>
        <translation>Served · 90 % or more</translation>
    </message>
    <message>
        <source>No data or suppressed</source>
        <translation>No data or suppressed</translation>
    </message>
    <message>
        <source>Nobody lives there</source>
        <translation>Nobody lives there</translation>
    </message>
    <message>
        <source>Catchment, %1 on foot</source>
        <translation>Catchment, %1 on foot</translation>
    </message>
    <message>
        <source>Care place</source>
        <translation>Care place</translation>
    </message>
    <message>
        <source>Gains care</source>
        <translation>Gains care</translation>
    </message>
    <message>
        <source>Gains care within %1</source>
        <translation>Gains care within %1</translation>
    </message>
    <message>
        <source>Loses care</source>
        <translation>Loses care</translation>
    </message>
    <message>
        <source>Reached before and after</source>
        <translation>Reached before and after</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>Where it was</translation>
    </message>
    <message>
        <source>Change against Base</source>
        <translation>Change against Base</translation>
    </message>
    <message>
        <source>People within reach</source>
        <translation>People within reach</translation>
    </message>
    <message>
        <source>People within %1</source>
        <translation>People within %1</translation>
    </message>
    <message>
        <source>Care block anchor</source>
        <translation>Care block anchor</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>Childcare</translation>
    </message>
    <message>
        <source>Training and school</source>
        <translation>Training and school</translation>
    </message>
    <message>
        <source>Health and wellbeing</source>
        <translation>Health and wellbeing</translation>
    </message>
    <message>
        <source>Legal advice</source>
        <translation>Legal advice</translation>
    </message>
    <message>
        <source>Sport and recreation</source>
        <translation>Sport and recreation</translation>
    </message>
    <message>
        <source>Laundry</source>
        <translation>Laundry</translation>
    </message>
    <message>
        <source>Other services</source>
        <translation>Other services</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>No value</translation>
    </message>
    <message>
        <source>Streets, by the walk to care</source>
        <translation>Streets, by the walk to care</translation>
    </message>
    <message>
        <source>low</source>
        <translation>low</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>middle</translation>
    </message>
    <message>
        <source>high</source>
        <translation>high</translation>
    </message>
    <message>
        <source>Left to right: %1, low to high</source>
        <translation>Left to right: %1, low to high</translation>
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
        <translation>Legend</translation>
    </message>
    <message>
        <source>Click the title to fold or unfold</source>
        <translation>Click the title to fold or unfold</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercania::viewer::LimitPage</name>
    <message>
        <source>Bogotá care system</source>
        <translation>Bogotá care system</translation>
    </message>
    <message>
        <source>Bogotá plan (POT), art. 171</source>
        <translation>Bogotá plan (POT), art. 171</translation>
    </message>
    <message>
        <source>Bogotá plan (POT), art. 171; care system</source>
        <translation>Bogotá plan (POT), art. 171; care system</translation>
    </message>
    <message>
        <source>How far is near?</source>
        <translation>How far is near?</translation>
    </message>
    <message>
        <source>A limit on the metres walked or on the minutes taken, from the door.</source>
        <translation>A limit on the metres walked or on the minutes taken, from the door.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Name of the study</source>
        <translation>Name of the study</translation>
    </message>
    <message>
        <source>Untitled study</source>
        <translation>Untitled study</translation>
    </message>
    <message>
        <source>metres walked</source>
        <translation>metres walked</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Other…</translation>
    </message>
    <message>
        <source>Minutes or metres of your own</source>
        <translation>Minutes or metres of your own</translation>
    </message>
    <message>
        <source>12 min or 600 m</source>
        <translation>12 min or 600 m</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Pace</translation>
    </message>
    <message>
        <source>This profile is damaged.</source>
        <translation>This profile is damaged.</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::MainWindow</name>
    <message>
        <source>%1 failed.</source>
        <translation>%1 failed.</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Wrote %1</translation>
    </message>
    <message>
        <source>New care place %1</source>
        <translation>New care place %1</translation>
    </message>
    <message>
        <source>Issues %1</source>
        <translation>Issues %1</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Issues</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explain</translation>
    </message>
    <message>
        <source>Find a neighbourhood</source>
        <translation>Find a neighbourhood</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Neighbourhoods</translation>
    </message>
    <message>
        <source>The sample city is not installed.</source>
        <translation>The sample city is not installed.</translation>
    </message>
    <message>
        <source>Open a study of your own.</source>
        <translation>Open a study of your own.</translation>
    </message>
    <message>
        <source>Open a study</source>
        <translation>Open a study</translation>
    </message>
    <message>
        <source>Studies (*.toml)</source>
        <translation>Studies (*.toml)</translation>
    </message>
    <message>
        <source>Save the study</source>
        <translation>Save the study</translation>
    </message>
    <message>
        <source>The study was not saved.</source>
        <translation>The study was not saved.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Unsaved changes</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 has changes that are not saved.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Discard the changes</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Leave the what-if</source>
        <translation>Leave the what-if</translation>
    </message>
    <message>
        <source>This what-if is not saved as a scenario.</source>
        <translation>This what-if is not saved as a scenario.</translation>
    </message>
    <message>
        <source>Save as scenario…</source>
        <translation>Save as scenario…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Save as scenario</source>
        <translation>Save as scenario</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Scenario %1</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>Export the map</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</source>
        <translation>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</translation>
    </message>
    <message>
        <source>The map was not exported.</source>
        <translation>The map was not exported.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Open recent</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panels</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layers</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Study</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>What-if</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>Nothing to save</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nothing to undo</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nothing to redo</translation>
    </message>
    <message>
        <source>Close or reopen</source>
        <translation>Close or reopen</translation>
    </message>
    <message>
        <source>Select a care place in a what-if first</source>
        <translation>Select a care place in a what-if first</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>%1 (not saved yet)</source>
        <translation>%1 (not saved yet)</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbourhood(s): %1 people, %2 beyond, %3 served</source>
        <translation>
            <numerusform>%n neighbourhood: %1 people, %2 beyond, %3 served</numerusform>
            <numerusform>%n neighbourhoods: %1 people, %2 beyond, %3 served</numerusform>
        </translation>
    </message>
    <message>
        <source>Background map</source>
        <translation>Background map</translation>
    </message>
    <message>
        <source>Compare two scenarios</source>
        <translation>Compare two scenarios</translation>
    </message>
    <message>
        <source>Try a change first, or save a scenario</source>
        <translation>Try a change first, or save a scenario</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>rank %1</translation>
    </message>
    <message>
        <source>%1 people beyond</source>
        <translation>%1 people beyond</translation>
    </message>
    <message>
        <source>%1 served</source>
        <translation>%1 served</translation>
    </message>
    <message>
        <source>%1 people live %2.</source>
        <translation>%1 people live %2.</translation>
    </message>
    <message>
        <source>Not kept.</source>
        <translation>Not kept.</translation>
    </message>
    <message>
        <source>This study counts people already</source>
        <translation>This study counts people already</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Leave the comparison first</source>
        <translation>Leave the comparison first</translation>
    </message>
    <message>
        <source>This study counts nobody</source>
        <translation>This study counts nobody</translation>
    </message>
    <message>
        <source>%1 in a window of its own</source>
        <translation>%1 in a window of its own</translation>
    </message>
    <message>
        <source>Swap the sides of the panels</source>
        <translation>Swap the sides of the panels</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::MapCanvas</name>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::MapController</name>
    <message>
        <source>New care place %1</source>
        <translation>New care place %1</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::MapMenu</name>
    <message>
        <source>Explain this place</source>
        <translation>Explain this place</translation>
    </message>
    <message>
        <source>Zoom to %1</source>
        <translation>Zoom to %1</translation>
    </message>
    <message>
        <source>Add a care place here</source>
        <translation>Add a care place here</translation>
    </message>
    <message>
        <source>Copy the coordinates</source>
        <translation>Copy the coordinates</translation>
    </message>
    <message>
        <source>New care place %1</source>
        <translation>New care place %1</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::MissingFilesDialog</name>
    <message>
        <source>Streets</source>
        <translation>Streets</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Barriers</translation>
    </message>
    <message>
        <source>Care places</source>
        <translation>Care places</translation>
    </message>
    <message>
        <source>Entrances</source>
        <translation>Entrances</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Neighbourhoods</translation>
    </message>
    <message>
        <source>Walking profile</source>
        <translation>Walking profile</translation>
    </message>
    <message>
        <source>Nothing bars the way any more.</source>
        <translation>Nothing bars the way any more.</translation>
    </message>
    <message>
        <source>Areas of care are entered from any street they front.</source>
        <translation>Areas of care are entered from any street they front.</translation>
    </message>
    <message>
        <source>Only catchments are drawn; nobody is counted.</source>
        <translation>Only catchments are drawn; nobody is counted.</translation>
    </message>
    <message>
        <source>No neighbourhood is ranked.</source>
        <translation>No neighbourhood is ranked.</translation>
    </message>
    <message>
        <source>The usual adult pace is taken.</source>
        <translation>The usual adult pace is taken.</translation>
    </message>
    <message>
        <source>A study cannot do without this file.</source>
        <translation>A study cannot do without this file.</translation>
    </message>
    <message>
        <source>Where did it go?</source>
        <translation>Where did it go?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of %1 are not where the study says.</source>
        <translation>
            <numerusform>%n file of %1 is not where the study says.</numerusform>
            <numerusform>%n files of %1 are not where the study says.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find each of them, or leave it out. The study file stays as it is until you save.</source>
        <translation>Find each of them, or leave it out. The study file stays as it is until you save.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Open the study</source>
        <translation>Open the study</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Find…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Find %1</source>
        <translation>Find %1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>missing: %1</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>found: %1</translation>
    </message>
    <message>
        <source>Streets without heights are taken as flat.</source>
        <translation>Streets without heights are taken as flat.</translation>
    </message>
    <message>
        <source>Heights</source>
        <translation>Heights</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::NeighbourhoodsPanel</name>
    <message numerus="yes">
        <source>Filter %n neighbourhood(s)</source>
        <translation>
            <numerusform>Filter %n neighbourhood</numerusform>
            <numerusform>Filter %n neighbourhoods</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter neighbourhoods</source>
        <translation>Filter neighbourhoods</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Columns and copy</source>
        <translation>Columns and copy</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbourhood(s) do not change.</source>
        <translation>
            <numerusform>%n neighbourhood does not change.</numerusform>
            <numerusform>%n neighbourhoods do not change.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes in this what-if</source>
        <translation>Changes in this what-if</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Move %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Add %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Close %1</translation>
    </message>
    <message>
        <source>Drag a care place on the map, or add one.</source>
        <translation>Drag a care place on the map, or add one.</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>All classes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Copy with headers</translation>
    </message>
    <message>
        <source>No neighbourhood matches &apos;%1&apos;. &lt;a href=&quot;#&quot;&gt;Clear&lt;/a&gt;</source>
        <translation>No neighbourhood matches &apos;%1&apos;. &lt;a href=&quot;#&quot;&gt;Clear&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Neighbourhoods</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Export CSV…</translation>
    </message>
    <message>
        <source>Export results…</source>
        <translation>Export results…</translation>
    </message>
    <message>
        <source>No neighbourhood is of the chosen classes. &lt;a href=&quot;#&quot;&gt;Clear&lt;/a&gt;</source>
        <translation>No neighbourhood is of the chosen classes. &lt;a href=&quot;#&quot;&gt;Clear&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Export the table</translation>
    </message>
    <message>
        <source>The table was not exported.</source>
        <translation>The table was not exported.</translation>
    </message>
    <message>
        <source>%1 undoes one</source>
        <translation>%1 undoes one</translation>
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
        <translation>Where do people live?</translation>
    </message>
    <message>
        <source>Areas or points with a number of people.</source>
        <translation>Areas or points with a number of people.</translation>
    </message>
    <message>
        <source>Only catchments: nobody is counted</source>
        <translation>Only catchments: nobody is counted</translation>
    </message>
    <message>
        <source>Choose the people, or drop their file here</source>
        <translation>Choose the people, or drop their file here</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>median %1 ha</source>
        <translation>median %1 ha</translation>
    </message>
    <message>
        <source>These areas are also the neighbourhoods to rank</source>
        <translation>These areas are also the neighbourhoods to rank</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Neighbourhoods</translation>
    </message>
    <message>
        <source>Choose the neighbourhoods, or drop their file here</source>
        <translation>Choose the neighbourhoods, or drop their file here</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferences</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Show the start panel when Cercanía starts</source>
        <translation>Show the start panel when Cercanía starts</translation>
    </message>
    <message>
        <source>Less motion on the map</source>
        <translation>Less motion on the map</translation>
    </message>
    <message>
        <source>Results follow every change by themselves</source>
        <translation>Results follow every change by themselves</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>More contrast: stronger outlines and secondary text</source>
        <translation>More contrast: stronger outlines and secondary text</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::PreviewMap</name>
    <message numerus="yes">
        <source>%n area(s) on the streets</source>
        <translation>
            <numerusform>%n area on the streets</numerusform>
            <numerusform>%n areas on the streets</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Map of the layers chosen so far</source>
        <translation>Map of the layers chosen so far</translation>
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
        <translation>Paper</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4, landscape</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4, portrait</translation>
    </message>
    <message>
        <source>A3, landscape</source>
        <translation>A3, landscape</translation>
    </message>
    <message>
        <source>A3, portrait</source>
        <translation>A3, portrait</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Fit to the page</source>
        <translation>Fit to the page</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>Language of the page</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>On the page</translation>
    </message>
    <message>
        <source>Main figure</source>
        <translation>Main figure</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legend</translation>
    </message>
    <message>
        <source>Largest gaps</source>
        <translation>Largest gaps</translation>
    </message>
    <message>
        <source>Scale bar and north</source>
        <translation>Scale bar and north</translation>
    </message>
    <message>
        <source>Limit, pace and sources</source>
        <translation>Limit, pace and sources</translation>
    </message>
    <message>
        <source>Date and name of the study</source>
        <translation>Date and name of the study</translation>
    </message>
    <message>
        <source>Readable in black and white</source>
        <translation>Readable in black and white</translation>
    </message>
    <message>
        <source>Fit, %1</source>
        <translation>Fit, %1</translation>
    </message>
    <message>
        <source>Coordinate grid</source>
        <translation>Coordinate grid</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::PrintPreview</name>
    <message>
        <source>Print map</source>
        <translation>Print map</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>Drag the map to move it</source>
        <translation>Drag the map to move it</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Page 1 of 1 · %1 × %2 mm</source>
        <translation>Page 1 of 1 · %1 × %2 mm</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Sent to the printer</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Save the page</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</source>
        <translation>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Writing %1</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Wrote %1</translation>
    </message>
    <message>
        <source>In black and white “%1” and “%2” look alike. Choose another colour ramp in the style of the neighbourhoods.</source>
        <translation>In black and white “%1” and “%2” look alike. Choose another colour ramp in the style of the neighbourhoods.</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::ProfileComparer</name>
    <message>
        <source>There is not enough memory for this data.</source>
        <translation>There is not enough memory for this data.</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::QuestionBar</name>
    <message>
        <source>Who can walk to %1 within %2 at %3?</source>
        <translation>Who can walk to %1 within %2 at %3?</translation>
    </message>
    <message>
        <source>any care service</source>
        <translation>any care service</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Pace</translation>
    </message>
    <message>
        <source>care blocks only</source>
        <translation>care blocks only</translation>
    </message>
    <message>
        <source>%1 of %2 services</source>
        <translation>%1 of %2 services</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Bring the results up to date (F5)</source>
        <translation>Bring the results up to date (F5)</translation>
    </message>
    <message numerus="yes">
        <source>all %n service(s)</source>
        <translation>
            <numerusform>the service needed</numerusform>
            <numerusform>all %n services</numerusform>
        </translation>
    </message>
    <message>
        <source>no care service</source>
        <translation>no care service</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::QuestionMenus</name>
    <message>
        <source>any care service</source>
        <translation>any care service</translation>
    </message>
    <message>
        <source>care blocks only</source>
        <translation>care blocks only</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Other…</translation>
    </message>
    <message>
        <source>Minutes, such as 12min, or metres, such as 900m:</source>
        <translation>Minutes, such as 12min, or metres, such as 900m:</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no limit. Minutes, such as 12min, or metres, such as 900m:</source>
        <translation>&apos;%1&apos; is no limit. Minutes, such as 12min, or metres, such as 900m:</translation>
    </message>
    <message>
        <source>Limit in minutes</source>
        <translation>Limit in minutes</translation>
    </message>
    <message>
        <source>All of these within reach</source>
        <translation>All of these within reach</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::RecentCard</name>
    <message>
        <source>Today %1</source>
        <translation>Today %1</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
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
        <translation>Recovered what-if</translation>
    </message>
    <message>
        <source>Unsaved changes could not be kept for a crash: %1</source>
        <translation>Unsaved changes could not be kept for a crash: %1</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::RecoveryStrip</name>
    <message>
        <source>Recover unsaved changes to %1 from %2</source>
        <translation>Recover unsaved changes to %1 from %2</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recover</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Discard them</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::ReportExport</name>
    <message>
        <source>Write the report</source>
        <translation>Write the report</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web page (*.html)</translation>
    </message>
    <message>
        <source>report.pdf</source>
        <translation>report.pdf</translation>
    </message>
    <message>
        <source>Unsaved what-if</source>
        <translation>Unsaved what-if</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::ResultsColumns</name>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>The usual columns</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Compact rows</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::ResultsExport</name>
    <message>
        <source>Export the results</source>
        <translation>Export the results</translation>
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
            <numerusform>%n file is there already: %1</numerusform>
            <numerusform>%n files are there already: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Replace them</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Keep them</translation>
    </message>
    <message>
        <source>Export layers</source>
        <translation>Export layers</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::ResultsTableModel</name>
    <message>
        <source>Nearer to the edge of the street data than the limit: care beyond the edge is not counted.</source>
        <translation>Nearer to the edge of the street data than the limit: care beyond the edge is not counted.</translation>
    </message>
    <message>
        <source>no way</source>
        <translation>no way</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Neighbourhood</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>Beyond</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Served</translation>
    </message>
    <message>
        <source>Median walk</source>
        <translation>Median walk</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Served people</source>
        <translation>Served people</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Mean walk</source>
        <translation>Mean walk</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Nearest place</source>
        <translation>Nearest place</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Detour</source>
        <translation>Detour</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Edge</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::ScaleCard</name>
    <message>
        <source>Scale and north</source>
        <translation>Scale and north</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::ScenariosPanel</name>
    <message>
        <source>Scenarios</source>
        <translation>Scenarios</translation>
    </message>
    <message>
        <source>Save as scenario…</source>
        <translation>Save as scenario…</translation>
    </message>
    <message>
        <source>Start a what-if</source>
        <translation>Start a what-if</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Unsaved what-if</source>
        <translation>Unsaved what-if</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Delete this scenario</source>
        <translation>Delete this scenario</translation>
    </message>
    <message>
        <source>Rename the scenario</source>
        <translation>Rename the scenario</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copy)</translation>
    </message>
    <message>
        <source>Compare with Base</source>
        <translation>Compare with Base</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Rename %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplicate %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Delete %1</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::StartPanel</name>
    <message>
        <source>Who can walk to care, and who cannot yet.</source>
        <translation>Who can walk to care, and who cannot yet.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Open a study…</source>
        <translation>Open a study…</translation>
    </message>
    <message>
        <source>A .toml file</source>
        <translation>A .toml file</translation>
    </message>
    <message>
        <source>Open the sample city</source>
        <translation>Open the sample city</translation>
    </message>
    <message>
        <source>Ready in a second, safe to change</source>
        <translation>Ready in a second, safe to change</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>Drop files here</translation>
    </message>
    <message>
        <source>GeoPackage, Shapefile, GeoJSON, CSV, KML, GPX, OpenStreetMap or a study. Several at once is fine.</source>
        <translation>GeoPackage, Shapefile, GeoJSON, CSV, KML, GPX, OpenStreetMap or a study. Several at once is fine.</translation>
    </message>
    <message>
        <source>Recent studies</source>
        <translation>Recent studies</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>None yet.</translation>
    </message>
    <message>
        <source>Show at start</source>
        <translation>Show at start</translation>
    </message>
    <message>
        <source>New study from my layers…</source>
        <translation>New study from my layers…</translation>
    </message>
    <message>
        <source>Streets, care places, people: four steps</source>
        <translation>Streets, care places, people: four steps</translation>
    </message>
    <message>
        <source>Ten-minute tour</source>
        <translation>Ten-minute tour</translation>
    </message>
    <message>
        <source>Words we use</source>
        <translation>Words we use</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::StatusLine</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n issue</numerusform>
            <numerusform>%n issues</numerusform>
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
        <translation>Live · %1</translation>
    </message>
    <message>
        <source>Up to date · %1</source>
        <translation>Up to date · %1</translation>
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
        <translation>W</translation>
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
        <translation>%1 · %2 along streets</translation>
    </message>
    <message>
        <source>No way along streets</source>
        <translation>No way along streets</translation>
    </message>
    <message>
        <source>%1 · part has no way</source>
        <translation>%1 · part has no way</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::StreetsPage</name>
    <message>
        <source>Joining the streets…</source>
        <translation>Joining the streets…</translation>
    </message>
    <message>
        <source>%1 km of streets to walk on.</source>
        <translation>%1 km of streets to walk on.</translation>
    </message>
    <message>
        <source>All of them are connected.</source>
        <translation>All of them are connected.</translation>
    </message>
    <message numerus="yes">
        <source>%n island(s) are connected to nothing else; the largest part has %1 of the length.</source>
        <translation>
            <numerusform>%n island is connected to nothing else; the largest part has %1 of the length.</numerusform>
            <numerusform>%n islands are connected to nothing else; the largest part has %1 of the length.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where can people walk?</source>
        <translation>Where can people walk?</translation>
    </message>
    <message>
        <source>An OpenStreetMap file (.osm.pbf), or any layer of street lines.</source>
        <translation>An OpenStreetMap file (.osm.pbf), or any layer of street lines.</translation>
    </message>
    <message>
        <source>Choose the streets, or drop their file here</source>
        <translation>Choose the streets, or drop their file here</translation>
    </message>
    <message>
        <source>Join ends within</source>
        <translation>Join ends within</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>Streets that cross without an end there meet (no bridges)</source>
        <translation>Streets that cross without an end there meet (no bridges)</translation>
    </message>
    <message>
        <source>Barriers (optional)</source>
        <translation>Barriers (optional)</translation>
    </message>
    <message>
        <source>Rivers, walls or expressways that nobody crosses but by a bridge or a tunnel.</source>
        <translation>Rivers, walls or expressways that nobody crosses but by a bridge or a tunnel.</translation>
    </message>
    <message>
        <source>Choose the barriers, or drop their file here</source>
        <translation>Choose the barriers, or drop their file here</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::StudyController</name>
    <message>
        <source>Limit %1</source>
        <translation>Limit %1</translation>
    </message>
    <message>
        <source>Discard the what-if</source>
        <translation>Discard the what-if</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Show %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Move %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Add %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Close %1</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>Reopen %1</translation>
    </message>
    <message>
        <source>Services that count</source>
        <translation>Services that count</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Pace</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Save %1</translation>
    </message>
    <message>
        <source>All of these within reach</source>
        <translation>All of these within reach</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>Any of these</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::StudyDesk</name>
    <message>
        <source>The work was stopped.</source>
        <translation>The work was stopped.</translation>
    </message>
    <message>
        <source>Opening the study…</source>
        <translation>Opening the study…</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 cannot be used: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read.</source>
        <translation>
            <numerusform>%n file cannot be read.</numerusform>
            <numerusform>%n files cannot be read.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not opened.</source>
        <translation>%1 was not opened.</translation>
    </message>
    <message>
        <source>These files are not where it says: %1</source>
        <translation>These files are not where it says: %1</translation>
    </message>
    <message>
        <source>%1 could not be recovered.</source>
        <translation>%1 could not be recovered.</translation>
    </message>
    <message>
        <source>%1 was not read again.</source>
        <translation>%1 was not read again.</translation>
    </message>
    <message>
        <source>Heights belong to a study.</source>
        <translation>Heights belong to a study.</translation>
    </message>
    <message>
        <source>Open the study, and drop them again.</source>
        <translation>Open the study, and drop them again.</translation>
    </message>
    <message>
        <source>New study from these…</source>
        <translation>New study from these…</translation>
    </message>
    <message>
        <source>Add to the map</source>
        <translation>Add to the map</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::StudyForms</name>
    <message>
        <source>Study properties</source>
        <translation>Study properties</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Add people</translation>
    </message>
    <message>
        <source>Compare profiles</source>
        <translation>Compare profiles</translation>
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
        <translation>not there any more</translation>
    </message>
    <message>
        <source>Study properties</source>
        <translation>Study properties</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Use these</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>10 min, 20 min</source>
        <translation>10 min, 20 min</translation>
    </message>
    <message>
        <source>Name of the study</source>
        <translation>Name of the study</translation>
    </message>
    <message>
        <source>Limits, the largest counts</source>
        <translation>Limits, the largest counts</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Pace</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Where the data come from</source>
        <translation>Where the data come from</translation>
    </message>
    <message>
        <source>EPSG code, such as 9377</source>
        <translation>EPSG code, such as 9377</translation>
    </message>
    <message>
        <source>as the files say</source>
        <translation>as the files say</translation>
    </message>
    <message>
        <source>Coordinates of layers that say none</source>
        <translation>Coordinates of layers that say none</translation>
    </message>
    <message>
        <source>Text of files that say none</source>
        <translation>Text of files that say none</translation>
    </message>
    <message>
        <source>How places and streets are joined</source>
        <translation>How places and streets are joined</translation>
    </message>
    <message>
        <source>A place belongs to a street within</source>
        <translation>A place belongs to a street within</translation>
    </message>
    <message>
        <source>Ends of lines are joined within</source>
        <translation>Ends of lines are joined within</translation>
    </message>
    <message>
        <source>Islands of streets count from</source>
        <translation>Islands of streets count from</translation>
    </message>
    <message>
        <source>Ground beside a street reaches</source>
        <translation>Ground beside a street reaches</translation>
    </message>
    <message>
        <source>Streets that cross without an end there meet (no bridges)</source>
        <translation>Streets that cross without an end there meet (no bridges)</translation>
    </message>
    <message>
        <source>A limit is a number with its unit, all in minutes or all in metres: 10 min, 20 min.</source>
        <translation>A limit is a number with its unit, all in minutes or all in metres: 10 min, 20 min.</translation>
    </message>
    <message>
        <source>There is no coordinate system %1.</source>
        <translation>There is no coordinate system %1.</translation>
    </message>
    <message>
        <source>as the profile says</source>
        <translation>as the profile says</translation>
    </message>
    <message>
        <source>can be passed</source>
        <translation>can be passed</translation>
    </message>
    <message>
        <source>cannot be passed</source>
        <translation>cannot be passed</translation>
    </message>
    <message>
        <source>can be passed, and are told</source>
        <translation>can be passed, and are told</translation>
    </message>
    <message>
        <source>Streets whose tags are unknown</source>
        <translation>Streets whose tags are unknown</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Flat</translation>
    </message>
    <message>
        <source>Streets without heights are taken as flat</source>
        <translation>Streets without heights are taken as flat</translation>
    </message>
    <message>
        <source>Heights, for slopes</source>
        <translation>Heights, for slopes</translation>
    </message>
    <message>
        <source>Rasters of heights</source>
        <translation>Rasters of heights</translation>
    </message>
    <message>
        <source>Rasters (*.tif *.tiff *.asc *.bil *.flt *.img *.hgt *.dem *.dt2 *.grd *.sdat *.xyz)</source>
        <translation>Rasters (*.tif *.tiff *.asc *.bil *.flt *.img *.hgt *.dem *.dt2 *.grd *.sdat *.xyz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>none: all streets are flat</source>
        <translation>none: all streets are flat</translation>
    </message>
    <message>
        <source>Open to people on foot, as in</source>
        <translation>Open to people on foot, as in</translation>
    </message>
    <message>
        <source>Year in which people were counted</source>
        <translation>Year in which people were counted</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::StudyWizard</name>
    <message>
        <source>New study from my layers</source>
        <translation>New study from my layers</translation>
    </message>
    <message>
        <source>Nothing is written to your files. What you choose is kept in the study.</source>
        <translation>Nothing is written to your files. What you choose is kept in the study.</translation>
    </message>
    <message>
        <source>%1 km of streets</source>
        <translation>%1 km of streets</translation>
    </message>
    <message>
        <source>only catchments</source>
        <translation>only catchments</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 people</translation>
    </message>
    <message>
        <source>and their neighbourhoods</source>
        <translation>and their neighbourhoods</translation>
    </message>
    <message numerus="yes">
        <source>%1 care place(s)</source>
        <translation>
            <numerusform>%1 care place</numerusform>
            <numerusform>%1 care places</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 people in %2</source>
        <translation>%1 people in %2</translation>
    </message>
    <message>
        <source>Still reading; a moment more.</source>
        <translation>Still reading; a moment more.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Show the map</source>
        <translation>Show the map</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Next: %1</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::StudyWorker</name>
    <message>
        <source>There is not enough memory for this data.</source>
        <translation>There is not enough memory for this data.</translation>
    </message>
    <message>
        <source>A fault in Cercanía.</source>
        <translation>A fault in Cercanía.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Opening %1</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Updating</translation>
    </message>
    <message>
        <source>Explaining a place</source>
        <translation>Explaining a place</translation>
    </message>
    <message>
        <source>Counting walks</source>
        <translation>Counting walks</translation>
    </message>
    <message>
        <source>Looking into files</source>
        <translation>Looking into files</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Writing %1</translation>
    </message>
    <message>
        <source>Measuring a walk</source>
        <translation>Measuring a walk</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparing</translation>
    </message>
    <message>
        <source>Looking for care near by</source>
        <translation>Looking for care near by</translation>
    </message>
    <message>
        <source>Counting scenarios</source>
        <translation>Counting scenarios</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::StyleDialog</name>
    <message>
        <source>Style of %1</source>
        <translation>Style of %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Second field</source>
        <translation>Second field</translation>
    </message>
    <message>
        <source>Classes by</source>
        <translation>Classes by</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>Upper limits</source>
        <translation>Upper limits</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Such as 100; 250; 1000</source>
        <translation>Such as 100; 250; 1000</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Use this style</source>
        <translation>Use this style</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Class of the gap, as usual</source>
        <translation>Class of the gap, as usual</translation>
    </message>
    <message>
        <source>One colour</source>
        <translation>One colour</translation>
    </message>
    <message>
        <source>The values of a field</source>
        <translation>The values of a field</translation>
    </message>
    <message>
        <source>Classes of a number</source>
        <translation>Classes of a number</translation>
    </message>
    <message>
        <source>Two numbers at once</source>
        <translation>Two numbers at once</translation>
    </message>
    <message>
        <source>As many in each (quantiles)</source>
        <translation>As many in each (quantiles)</translation>
    </message>
    <message>
        <source>Equal intervals</source>
        <translation>Equal intervals</translation>
    </message>
    <message>
        <source>Natural breaks (Jenks)</source>
        <translation>Natural breaks (Jenks)</translation>
    </message>
    <message>
        <source>Limits of my own</source>
        <translation>Limits of my own</translation>
    </message>
    <message>
        <source>%1, colour-blind safe</source>
        <translation>%1, colour-blind safe</translation>
    </message>
    <message>
        <source>Colour-blind safe up to 7 values</source>
        <translation>Colour-blind safe up to 7 values</translation>
    </message>
    <message numerus="yes">
        <source>%n without a value</source>
        <translation>
            <numerusform>%n without a value</numerusform>
            <numerusform>%n without a value</numerusform>
        </translation>
    </message>
    <message>
        <source>Streets, as usual</source>
        <translation>Streets, as usual</translation>
    </message>
    <message>
        <source>By reach: the walk to care</source>
        <translation>By reach: the walk to care</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::WalkChart</name>
    <message>
        <source>Limit %1</source>
        <translation>Limit %1</translation>
    </message>
    <message>
        <source>From (min)</source>
        <translation>From (min)</translation>
    </message>
    <message>
        <source>From (m)</source>
        <translation>From (m)</translation>
    </message>
    <message>
        <source>To (min)</source>
        <translation>To (min)</translation>
    </message>
    <message>
        <source>To (m)</source>
        <translation>To (m)</translation>
    </message>
    <message>
        <source>People within</source>
        <translation>People within</translation>
    </message>
    <message>
        <source>People beyond</source>
        <translation>People beyond</translation>
    </message>
    <message>
        <source>No way</source>
        <translation>No way</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::WebBackground</name>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 did not answer in time.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>%1 cannot be reached: %2</translation>
    </message>
    <message>
        <source>%1 answers, but not with pictures (%2).</source>
        <translation>%1 answers, but not with pictures (%2).</translation>
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
        <translation>What-if</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Save as scenario…</source>
        <translation>Save as scenario…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) moved %1</source>
        <translation>
            <numerusform>%n place moved %1</numerusform>
            <numerusform>%n places moved up to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n closed</numerusform>
            <numerusform>%n closed</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag a care place</source>
        <translation>Drag a care place</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::YearBox</name>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
</context>
<context>
    <name>cercania::viewer::ZoomCard</name>
    <message>
        <source>Zoom in</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layers</translation>
    </message>
</context>
</TS>
