<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ChartTexts</name>
    <message>
        <source>Everyone</source>
        <translation>Everyone</translation>
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
        <translation><numerusform>%n short stretch</numerusform><numerusform>%n short stretches</numerusform></translation>
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
        <source>Streets: %1. Care places: %2.</source>
        <translation>Streets: %1. Care places: %2.</translation>
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
</context>
<context>
    <name>SceneTexts</name>
    <message>
        <source>Streets: %1</source>
        <translation>Streets: %1</translation>
    </message>
    <message>
        <source> · People: %1</source>
        <translation> · People: %1</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Barriers</translation>
    </message>
    <message>
        <source>%1 beyond</source>
        <translation>%1 beyond</translation>
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
    <message numerus="yes">
        <source>%n care place(s) lie too far from any street. They do not count.</source>
        <translation><numerusform>%n care place lies too far from any street. It does not count.</numerusform><numerusform>%n care places lie too far from any street. They do not count.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n neighbourhood(s) lie near the edge of the street data: their figures may be too low.</source>
        <translation><numerusform>%n neighbourhood lies near the edge of the street data: its figures may be too low.</numerusform><numerusform>%n neighbourhoods lie near the edge of the street data: their figures may be too low.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) do not say how many people live there.</source>
        <translation><numerusform>%n place does not say how many people live there.</numerusform><numerusform>%n places do not say how many people live there.</numerusform></translation>
    </message>
    <message>
        <source>Some people live outside all neighbourhoods.</source>
        <translation>Some people live outside all neighbourhoods.</translation>
    </message>
    <message numerus="yes">
        <source>%n population(s) are repeated over several parts of one place.</source>
        <translation><numerusform>%n population is repeated over several parts of one place.</numerusform><numerusform>%n populations are repeated over several parts of one place.</numerusform></translation>
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
        <source>Show only this</source>
        <translation>Show only this</translation>
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
</context>
<context>
    <name>cercania::viewer::ExplainPanel</name>
    <message>
        <source>Click a place on the map to see its walk to care.</source>
        <translation>Click a place on the map to see its walk to care.</translation>
    </message>
    <message>
        <source>The walk</source>
        <translation>The walk</translation>
    </message>
    <message>
        <source>from here to care</source>
        <translation>from here to care</translation>
    </message>
    <message>
        <source>from care to here</source>
        <translation>from care to here</translation>
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
</context>
<context>
    <name>cercania::viewer::HeadlinePanel</name>
    <message>
        <source>Catchments only. Add people to count them.</source>
        <translation>Catchments only. Add people to count them.</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbourhood(s)</source>
        <translation><numerusform>%n neighbourhood</numerusform><numerusform>%n neighbourhoods</numerusform></translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Updating</translation>
    </message>
    <message>
        <source>Nobody is %1. &lt;a href="#"&gt;Try a longer limit.&lt;/a&gt;</source>
        <translation>Nobody is %1. &lt;a href="#"&gt;Try a longer limit.&lt;/a&gt;</translation>
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
        <source>&lt;b&gt;&lt;font color="%1"&gt;%2 fewer people&lt;/font&gt;&lt;/b&gt; than in Base %3</source>
        <translation>&lt;b&gt;&lt;font color="%1"&gt;%2 fewer people&lt;/font&gt;&lt;/b&gt; than in Base %3</translation>
    </message>
    <message>
        <source>&lt;b&gt;&lt;font color="%1"&gt;%2 more people&lt;/font&gt;&lt;/b&gt; than in Base %3</source>
        <translation>&lt;b&gt;&lt;font color="%1"&gt;%2 more people&lt;/font&gt;&lt;/b&gt; than in Base %3</translation>
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
        <source>Layer</source>
        <translation>Layer</translation>
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
    <message numerus="yes">
        <source>%n neighbourhood(s) selected: %1 people beyond</source>
        <translation><numerusform>%n neighbourhood selected: %1 people beyond</numerusform><numerusform>%n neighbourhoods selected: %1 people beyond</numerusform></translation>
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
        <source>a table without places</source>
        <translation>a table without places</translation>
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
        <source>Export the results</source>
        <translation>Export the results</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg);;Shapefile (*.shp);;GeoJSON (*.geojson);;CSV (*.csv)</source>
        <translation>GeoPackage (*.gpkg);;Shapefile (*.shp);;GeoJSON (*.geojson);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 cannot be used.</source>
        <translation>%1 cannot be used.</translation>
    </message>
    <message numerus="yes">
        <source>%1, layer %2: %n feature(s), %3, %4</source>
        <translation><numerusform>%1, layer %2: %n feature, %3, %4</numerusform><numerusform>%1, layer %2: %n features, %3, %4</numerusform></translation>
    </message>
    <message>
        <source>no coordinate system</source>
        <translation>no coordinate system</translation>
    </message>
    <message>
        <source>What is in these files</source>
        <translation>What is in these files</translation>
    </message>
    <message>
        <source>Open study</source>
        <translation>Open study</translation>
    </message>
    <message numerus="yes">
        <source>Look into %n file(s)</source>
        <translation><numerusform>Look into %n file</numerusform><numerusform>Look into %n files</numerusform></translation>
    </message>
    <message>
        <source>%1 beyond %2</source>
        <translation>%1 beyond %2</translation>
    </message>
    <message>
        <source>About Cercanía</source>
        <translation>About Cercanía</translation>
    </message>
    <message>
        <source>Cercanía 0.1.0
Who can walk to care, and who cannot yet.

Apache-2.0. Uses Qt (LGPL-3.0), GDAL, GEOS, PROJ, libosmium.</source>
        <translation>Cercanía 0.1.0
Who can walk to care, and who cannot yet.

Apache-2.0. Uses Qt (LGPL-3.0), GDAL, GEOS, PROJ, libosmium.</translation>
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
        <source>Limit</source>
        <translation>Limit</translation>
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
    <name>cercania::viewer::NeighbourhoodsPanel</name>
    <message numerus="yes">
        <source>Filter %n neighbourhood(s)</source>
        <translation><numerusform>Filter %n neighbourhood</numerusform><numerusform>Filter %n neighbourhoods</numerusform></translation>
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
        <translation><numerusform>%n neighbourhood does not change.</numerusform><numerusform>%n neighbourhoods do not change.</numerusform></translation>
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
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Compact rows</translation>
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
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>No neighbourhood matches '%1'. &lt;a href="#"&gt;Clear&lt;/a&gt;</source>
        <translation>No neighbourhood matches '%1'. &lt;a href="#"&gt;Clear&lt;/a&gt;</translation>
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
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Limit in minutes</source>
        <translation>Limit in minutes</translation>
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
</context>
<context>
    <name>cercania::viewer::StatusLine</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation><numerusform>%n issue</numerusform><numerusform>%n issues</numerusform></translation>
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
        <translation><numerusform>%n place moved %1</numerusform><numerusform>%n places moved up to %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation><numerusform>%n added</numerusform><numerusform>%n added</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation><numerusform>%n closed</numerusform><numerusform>%n closed</numerusform></translation>
    </message>
    <message>
        <source>Drag a care place</source>
        <translation>Drag a care place</translation>
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
