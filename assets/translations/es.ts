<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AboutAdvice</name>
        <message>
            <source>How sure it is</source>
            <translation>Qué certeza tiene</translation>
        </message>
        <message>
            <source>The sources</source>
            <translation>Las fuentes</translation>
        </message>
        <message>
            <source>{degree}: {meaning}</source>
            <comment>how sure advice is, and what that means</comment>
            <translation>{degree}: {meaning}</translation>
        </message>
        <message>
            <source>{sure}. Source: {names}</source>
            <translation>{sure}. Fuente: {names}</translation>
        </message>
    </context>
    <context>
        <name>ActivityController</name>
        <message>
            <source>Close, and save nothing</source>
            <translation>Cerrar sin guardar</translation>
        </message>
        <message>
            <source>Closing the app stops it. What you did so far can go into your calendar.</source>
            <translation>Si cierra la aplicación, el reloj se detiene. Lo que hizo hasta ahora puede ir a su calendario.</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Quedarse aquí</translation>
        </message>
        <message>
            <source>Stop and save it</source>
            <translation>Detener y guardar</translation>
        </message>
        <message>
            <source>The clock for your activity is running</source>
            <translation>El reloj de su actividad está en marcha</translation>
        </message>
    </context>
    <context>
        <name>ActivityForm</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minuto</numerusform>
                <numerusform>%n minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose what you did.</source>
            <translation>Elija lo que hizo.</translation>
        </message>
        <message>
            <source>Gentle activity</source>
            <translation>Actividad suave</translation>
        </message>
        <message>
            <source>Gentle activity counts too</source>
            <translation>La actividad suave también cuenta</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>Cuánto tiempo</translation>
        </message>
        <message>
            <source>Save it</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Start a clock</source>
            <translation>Poner un reloj</translation>
        </message>
        <message>
            <source>Stop and save it</source>
            <translation>Detener y guardar</translation>
        </message>
        <message>
            <source>What you did</source>
            <translation>Qué hizo</translation>
        </message>
        <message numerus="yes">
            <source>{activity}, %n minute(s). It is in your calendar.</source>
            <translation>
                <numerusform>{activity}, %n minuto. Está en su calendario.</numerusform>
                <numerusform>{activity}, %n minutos. Está en su calendario.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AddForm</name>
        <message>
            <source>A note, if you like</source>
            <translation>Una nota, si quiere</translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Add something you did</source>
            <translation>Añadir algo que hizo</translation>
        </message>
        <message>
            <source>Evening</source>
            <translation>Tarde</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>Cuánto tiempo</translation>
        </message>
        <message>
            <source>Midday</source>
            <translation>Mediodía</translation>
        </message>
        <message>
            <source>Morning</source>
            <translation>Mañana</translation>
        </message>
        <message>
            <source>What you did</source>
            <translation>Qué hizo</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
    </context>
    <context>
        <name>Advice</name>
        <message>
            <source>{range}: {name}. {text}</source>
            <comment>0 to 3: Go on. This much is all right.</comment>
            <translation>{range}: {name}. {text}</translation>
        </message>
    </context>
    <context>
        <name>AdviceReader</name>
        <message>
            <source>About the advice, with sources</source>
            <translation>Sobre los consejos (fuentes)</translation>
        </message>
        <message>
            <source>Care</source>
            <comment>back to that page</comment>
            <translation>Cuidados</translation>
        </message>
    </context>
    <context>
        <name>Answers</name>
        <message>
            <source>About right</source>
            <comment>how a session felt</comment>
            <translation>Bien así</translation>
        </message>
        <message>
            <source>About the same</source>
            <translation>Más o menos igual</translation>
        </message>
        <message>
            <source>B</source>
            <comment>the letter key that answers: Buttock</comment>
            <translation>G</translation>
        </message>
        <message>
            <source>Better</source>
            <translation>Mejor</translation>
        </message>
        <message>
            <source>Buttock</source>
            <comment>how far down the pain reaches</comment>
            <translation>Glúteo</translation>
        </message>
        <message>
            <source>C</source>
            <comment>the letter key that answers: Calf</comment>
            <translation>P</translation>
        </message>
        <message>
            <source>Calf</source>
            <comment>how far down the pain reaches</comment>
            <translation>Pantorrilla</translation>
        </message>
        <message>
            <source>E</source>
            <comment>the letter key that answers: Too easy</comment>
            <translation>F</translation>
        </message>
        <message>
            <source>Elliptical trainer</source>
            <comment>a gentle activity</comment>
            <translation>Máquina elíptica</translation>
        </message>
        <message>
            <source>Exercise bike</source>
            <comment>a gentle activity</comment>
            <translation>Bicicleta estática</translation>
        </message>
        <message>
            <source>F</source>
            <comment>the letter key that answers: Foot</comment>
            <translation>I</translation>
        </message>
        <message>
            <source>Foot</source>
            <comment>how far down the pain reaches</comment>
            <translation>Pie</translation>
        </message>
        <message>
            <source>K</source>
            <comment>the letter key that answers: Knee</comment>
            <translation>R</translation>
        </message>
        <message>
            <source>Key {letter}</source>
            <translation>Tecla {letter}</translation>
        </message>
        <message>
            <source>Knee</source>
            <comment>how far down the pain reaches</comment>
            <translation>Rodilla</translation>
        </message>
        <message>
            <source>L</source>
            <comment>the letter key that answers: Low back</comment>
            <translation>Z</translation>
        </message>
        <message>
            <source>Low back</source>
            <comment>how far down the pain reaches</comment>
            <translation>Zona lumbar</translation>
        </message>
        <message>
            <source>M</source>
            <comment>the letter key that answers: Too much</comment>
            <translation>D</translation>
        </message>
        <message>
            <source>N</source>
            <comment>the letter key that answers: Nowhere</comment>
            <translation>N</translation>
        </message>
        <message>
            <source>Nowhere</source>
            <comment>how far down the pain reaches</comment>
            <translation>Sin dolor</translation>
        </message>
        <message>
            <source>R</source>
            <comment>the letter key that answers: About right</comment>
            <translation>B</translation>
        </message>
        <message>
            <source>Swim</source>
            <comment>a gentle activity</comment>
            <translation>Nadar</translation>
        </message>
        <message>
            <source>T</source>
            <comment>the letter key that answers: Thigh</comment>
            <translation>M</translation>
        </message>
        <message>
            <source>Thigh</source>
            <comment>how far down the pain reaches</comment>
            <translation>Muslo</translation>
        </message>
        <message>
            <source>Too easy</source>
            <comment>how a session felt</comment>
            <translation>Muy fácil</translation>
        </message>
        <message>
            <source>Too much</source>
            <comment>how a session felt</comment>
            <translation>Demasiado</translation>
        </message>
        <message>
            <source>Walk</source>
            <comment>a gentle activity</comment>
            <translation>Caminar</translation>
        </message>
        <message>
            <source>Walk in a pool</source>
            <comment>a gentle activity</comment>
            <translation>Caminar en el agua</translation>
        </message>
        <message>
            <source>Water aerobics</source>
            <comment>a gentle activity</comment>
            <translation>Ejercicios en el agua</translation>
        </message>
        <message>
            <source>Worse</source>
            <translation>Peor</translation>
        </message>
        <message>
            <source>eased within a day</source>
            <comment>the pain, after Better or Worse</comment>
            <translation>se calmó en un día</translation>
        </message>
        <message>
            <source>not eased within a day</source>
            <comment>the pain, after Better or Worse</comment>
            <translation>no se calmó en un día</translation>
        </message>
    </context>
    <context>
        <name>AudioExport</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>FLAC, small and exact (*.flac)</source>
            <translation>FLAC, pequeño y exacto (*.flac)</translation>
        </message>
        <message>
            <source>No voice works on this computer, so there is nothing to save.</source>
            <translation>En este equipo no funciona ninguna voz, así que no hay nada que guardar.</translation>
        </message>
        <message>
            <source>Opus, smallest (*.opus)</source>
            <translation>Opus, el más pequeño (*.opus)</translation>
        </message>
        <message>
            <source>Save {routine} as audio</source>
            <translation>Guardar {routine} como audio</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>Guardando</translation>
        </message>
        <message>
            <source>Saving {routine} as audio</source>
            <translation>Guardando {routine} como audio</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Mostrar la carpeta</translation>
        </message>
        <message>
            <source>The whole session as one sound file, with the voice and its pauses.</source>
            <translation>La sesión entera en un archivo de sonido, con la voz y sus pausas.</translation>
        </message>
        <message>
            <source>WAV, plays everywhere, large (*.wav)</source>
            <translation>WAV, se oye en todas partes, grande (*.wav)</translation>
        </message>
        <message>
            <source>{name} could not be saved ({why}), and nothing was changed; try another folder.</source>
            <translation>No se pudo guardar {name} ({why}) y nada cambió; pruebe con otra carpeta.</translation>
        </message>
        <message>
            <source>{name} is saved.</source>
            <translation>{name} está guardado.</translation>
        </message>
    </context>
    <context>
        <name>BeforeSession</name>
        <message>
            <source>At 4 or 5 you can go on with care, or do the very gentle routine.</source>
            <translation>Con 4 o 5 puede seguir con cuidado o hacer la rutina muy suave.</translation>
        </message>
        <message>
            <source>At 6 or more the stop signs come first, then what is possible today.</source>
            <translation>Con 6 o más van primero las señales de alarma y después lo que hoy es posible.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Before you begin</source>
            <translation>Antes de empezar</translation>
        </message>
        <message>
            <source>How far down?</source>
            <translation>¿Hasta dónde baja?</translation>
        </message>
        <message>
            <source>How much does it hurt now?</source>
            <translation>¿Cuánto le duele ahora?</translation>
        </message>
        <message>
            <source>How you do it</source>
            <comment>the exercises of a routine</comment>
            <translation>Cómo los hace</translation>
        </message>
        <message>
            <source>Key {letter}</source>
            <translation>Tecla {letter}</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Next: the other side</source>
            <translation>Siguiente: el otro lado</translation>
        </message>
        <message>
            <source>Skip the questions</source>
            <translation>Saltar las preguntas</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <source>Very gentle</source>
            <translation>Muy suave</translation>
        </message>
        <message>
            <source>{routine}.</source>
            <comment>the routine that comes next</comment>
            <translation>{routine}.</translation>
        </message>
    </context>
    <context>
        <name>BeganQuestion</name>
        <message>
            <source>2 days ago</source>
            <translation>Hace 2 días</translation>
        </message>
        <message>
            <source>Another day</source>
            <translation>Otro día</translation>
        </message>
        <message>
            <source>Months ago</source>
            <translation>Hace meses</translation>
        </message>
        <message>
            <source>Take this day</source>
            <translation>Elegir este día</translation>
        </message>
        <message>
            <source>The day it began</source>
            <translation>El día en que empezó</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Ayer</translation>
        </message>
    </context>
    <context>
        <name>BeganStep</name>
        <message>
            <source>Heavy lifting and twisting should wait for six weeks from that day. The app can then name the date.</source>
            <translation>Levantar mucho peso y girar el tronco deben esperar seis semanas desde ese día. Así la aplicación puede decirle la fecha.</translation>
        </message>
        <message>
            <source>If you do not know, just go on.</source>
            <translation>Si no lo sabe, siga sin más.</translation>
        </message>
        <message>
            <source>When did this pain begin?</source>
            <translation>¿Cuándo empezó este dolor?</translation>
        </message>
        <message>
            <source>You can change this later on the page Care</source>
            <translation>Puede cambiarlo después en la página Cuidados</translation>
        </message>
    </context>
    <context>
        <name>BringIn</name>
        <message>
            <source>Bring back what was deleted here</source>
            <translation>Recuperar lo que se eliminó aquí</translation>
        </message>
        <message>
            <source>Bring in a saved history</source>
            <translation>Traer un historial guardado</translation>
        </message>
        <message>
            <source>Bring it in</source>
            <translation>Traerlo</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Elegir un archivo</translation>
        </message>
        <message>
            <source>Choose a file that was saved here or on another computer with “Save everything”. You see what would change before anything does.</source>
            <translation>Elija un archivo que se guardó aquí o en otro equipo con «Guardar todo». Verá qué cambiaría antes de que cambie nada.</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>Leave this off to keep it deleted.</source>
            <translation>Deje esto sin marcar para que siga eliminado.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>There is nothing new in it.</source>
            <translation>No contiene nada nuevo.</translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message numerus="yes">
            <source>%n activity(ies)</source>
            <translation>
                <numerusform>%n actividad</numerusform>
                <numerusform>%n actividades</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n día</numerusform>
                <numerusform>%n días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) that week, the goal was {goal}</source>
            <translation>
                <numerusform>%n día esa semana, la meta era {goal}</numerusform>
                <numerusform>%n días esa semana, la meta era {goal}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) this week, the goal was {goal}</source>
            <translation>
                <numerusform>%n día esta semana, la meta era {goal}</numerusform>
                <numerusform>%n días esta semana, la meta era {goal}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s), goal reached</source>
            <translation>
                <numerusform>%n día, meta cumplida</numerusform>
                <numerusform>%n días, meta cumplida</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s), no goal that week</source>
            <translation>
                <numerusform>%n día, esa semana sin meta</numerusform>
                <numerusform>%n días, esa semana sin meta</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minuto</numerusform>
                <numerusform>%n minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n sesión</numerusform>
                <numerusform>%n sesiones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n vez</numerusform>
                <numerusform>%n veces</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s), left</source>
            <translation>
                <numerusform>%n vez, izquierda</numerusform>
                <numerusform>%n veces, izquierda</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s), right</source>
            <translation>
                <numerusform>%n vez, derecha</numerusform>
                <numerusform>%n veces, derecha</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s) had no goal: unwell, away or a very gentle day.</source>
            <translation>
                <numerusform>%n semana fue sin meta: enfermedad, viaje o un día muy suave.</numerusform>
                <numerusform>%n semanas fueron sin meta: enfermedad, viaje o un día muy suave.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s) of {all} reached it.</source>
            <translation>
                <numerusform>%n semana de {all} la cumplió.</numerusform>
                <numerusform>%n semanas de {all} la cumplieron.</numerusform>
            </translation>
        </message>
        <message>
            <source>After sessions: from {earlier} ({first}) to {later} ({last}), about the same.</source>
            <translation>Después de las sesiones: de {earlier} ({first}) a {later} ({last}), más o menos igual.</translation>
        </message>
        <message>
            <source>After sessions: from {earlier} ({first}) to {later} ({last}), {points} points higher.</source>
            <translation>Después de las sesiones: de {earlier} ({first}) a {later} ({last}), {points} puntos más.</translation>
        </message>
        <message>
            <source>After sessions: from {earlier} ({first}) to {later} ({last}), {points} points lower.</source>
            <translation>Después de las sesiones: de {earlier} ({first}) a {later} ({last}), {points} puntos menos.</translation>
        </message>
        <message>
            <source>Answer how far down it goes in two different weeks, and a line shows here.</source>
            <translation>Diga en dos semanas distintas hasta dónde baja, y aquí aparecerá una línea.</translation>
        </message>
        <message>
            <source>Answer the pain question in two different weeks, and a line shows here.</source>
            <translation>Conteste la pregunta del dolor en dos semanas distintas, y aquí aparecerá una línea.</translation>
        </message>
        <message>
            <source>Average of 13 weeks: broken line before, full line after</source>
            <translation>Promedio de 13 semanas: línea discontinua antes, continua después</translation>
        </message>
        <message>
            <source>Average of each week: broken line before, full line after</source>
            <translation>Promedio de cada semana: línea discontinua antes, continua después</translation>
        </message>
        <message>
            <source>Average of each week: hollow before, solid after</source>
            <translation>Promedio de cada semana: hueco antes, relleno después</translation>
        </message>
        <message>
            <source>Before sessions: from {earlier} ({first}) to {later} ({last}), about the same.</source>
            <translation>Antes de las sesiones: de {earlier} ({first}) a {later} ({last}), más o menos igual.</translation>
        </message>
        <message>
            <source>Before sessions: from {earlier} ({first}) to {later} ({last}), {points} points higher.</source>
            <translation>Antes de las sesiones: de {earlier} ({first}) a {later} ({last}), {points} puntos más.</translation>
        </message>
        <message>
            <source>Before sessions: from {earlier} ({first}) to {later} ({last}), {points} points lower.</source>
            <translation>Antes de las sesiones: de {earlier} ({first}) a {later} ({last}), {points} puntos menos.</translation>
        </message>
        <message>
            <source>Before sessions: {earlier} in the week of {first}. {later} in the week of {last}.</source>
            <translation>Antes de las sesiones: {earlier} en la semana del {first}. {later} en la semana del {last}.</translation>
        </message>
        <message>
            <source>Broken line before, full line after</source>
            <translation>Línea discontinua antes, continua después</translation>
        </message>
        <message>
            <source>Day after</source>
            <translation>Día siguiente</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Días</translation>
        </message>
        <message>
            <source>Down to</source>
            <comment>how far down the leg the pain goes</comment>
            <translation>Baja hasta</translation>
        </message>
        <message>
            <source>Ended early.</source>
            <translation>Terminada antes de tiempo.</translation>
        </message>
        <message>
            <source>Felt</source>
            <translation>Sensación</translation>
        </message>
        <message>
            <source>From {earlier} ({first}) to {later} ({last}), about the same.</source>
            <translation>De {earlier} ({first}) a {later} ({last}), más o menos igual.</translation>
        </message>
        <message>
            <source>From {earlier} ({first}) to {later} ({last}), {points} points higher.</source>
            <translation>De {earlier} ({first}) a {later} ({last}), {points} puntos más.</translation>
        </message>
        <message>
            <source>From {earlier} ({first}) to {later} ({last}), {points} points lower.</source>
            <translation>De {earlier} ({first}) a {later} ({last}), {points} puntos menos.</translation>
        </message>
        <message>
            <source>Goal reached</source>
            <translation>Meta cumplida</translation>
        </message>
        <message>
            <source>Goal reached in {n} of the last {all} weeks</source>
            <translation>Meta cumplida en {n} de las últimas {all} semanas</translation>
        </message>
        <message>
            <source>Hollow before, solid after</source>
            <translation>Hueco antes, relleno después</translation>
        </message>
        <message>
            <source>How far down after</source>
            <translation>Hasta dónde baja, después</translation>
        </message>
        <message>
            <source>How far down before</source>
            <translation>Hasta dónde baja, antes</translation>
        </message>
        <message>
            <source>It hurt on the left.</source>
            <translation>Dolió en el lado izquierdo.</translation>
        </message>
        <message>
            <source>It hurt on the left: {score}.</source>
            <translation>Dolió en el lado izquierdo: {score}.</translation>
        </message>
        <message>
            <source>It hurt on the right.</source>
            <translation>Dolió en el lado derecho.</translation>
        </message>
        <message>
            <source>It hurt on the right: {score}.</source>
            <translation>Dolió en el lado derecho: {score}.</translation>
        </message>
        <message>
            <source>It hurt.</source>
            <translation>Dolió.</translation>
        </message>
        <message>
            <source>It hurt: {score}.</source>
            <translation>Dolió: {score}.</translation>
        </message>
        <message>
            <source>It was done to its end by then.</source>
            <comment>an exercise that hurt</comment>
            <translation>Para entonces el ejercicio ya estaba terminado.</translation>
        </message>
        <message>
            <source>It went on as before.</source>
            <translation>Siguió como antes.</translation>
        </message>
        <message>
            <source>Left not reached.</source>
            <translation>Lado izquierdo: no se llegó.</translation>
        </message>
        <message>
            <source>Left out.</source>
            <translation>Apartado.</translation>
        </message>
        <message>
            <source>Left side: left out.</source>
            <comment>of an exercise that hurt</comment>
            <translation>Lado izquierdo: apartado.</translation>
        </message>
        <message>
            <source>Left skipped.</source>
            <translation>Lado izquierdo: omitido.</translation>
        </message>
        <message>
            <source>Left {done} of {planned}, then skipped.</source>
            <translation>Lado izquierdo: {done} de {planned}, luego omitido.</translation>
        </message>
        <message>
            <source>Left {done} of {planned}.</source>
            <comment>reps</comment>
            <translation>Lado izquierdo: {done} de {planned}.</translation>
        </message>
        <message>
            <source>Left, down to</source>
            <translation>Izquierda, baja hasta</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutos</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Sin contestar</translation>
        </message>
        <message>
            <source>Not reached.</source>
            <translation>No se llegó.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Nothing in this month yet. Each day you do something turns green.</source>
            <translation>Todavía no hay nada este mes. Cada día en que hace algo se pone verde.</translation>
        </message>
        <message>
            <source>Nothing was done in these weeks.</source>
            <translation>En estas semanas no se hizo nada.</translation>
        </message>
        <message>
            <source>Nothing was noted in this month.</source>
            <translation>En este mes no se anotó nada.</translation>
        </message>
        <message>
            <source>Pain</source>
            <translation>Dolor</translation>
        </message>
        <message>
            <source>Pain after</source>
            <translation>Dolor después</translation>
        </message>
        <message>
            <source>Pain before</source>
            <translation>Dolor antes</translation>
        </message>
        <message>
            <source>Pain, left</source>
            <translation>Dolor, izquierda</translation>
        </message>
        <message>
            <source>Pain, right</source>
            <translation>Dolor, derecha</translation>
        </message>
        <message>
            <source>Right not reached.</source>
            <translation>Lado derecho: no se llegó.</translation>
        </message>
        <message>
            <source>Right side: left out.</source>
            <comment>of an exercise that hurt</comment>
            <translation>Lado derecho: apartado.</translation>
        </message>
        <message>
            <source>Right skipped.</source>
            <translation>Lado derecho: omitido.</translation>
        </message>
        <message>
            <source>Right {done} of {planned}, then skipped.</source>
            <translation>Lado derecho: {done} de {planned}, luego omitido.</translation>
        </message>
        <message>
            <source>Right {done} of {planned}.</source>
            <comment>reps</comment>
            <translation>Lado derecho: {done} de {planned}.</translation>
        </message>
        <message>
            <source>Right, down to</source>
            <translation>Derecha, baja hasta</translation>
        </message>
        <message>
            <source>Skipped.</source>
            <translation>Omitido.</translation>
        </message>
        <message numerus="yes">
            <source>The goal is %n day(s) a week.</source>
            <translation>
                <numerusform>La meta es %n día por semana.</numerusform>
                <numerusform>La meta es %n días por semana.</numerusform>
            </translation>
        </message>
        <message>
            <source>The rest was left out.</source>
            <comment>of an exercise that hurt</comment>
            <translation>El resto no se hizo.</translation>
        </message>
        <message>
            <source>The session ended there.</source>
            <translation>La sesión terminó ahí.</translation>
        </message>
        <message>
            <source>Then an easier version.</source>
            <translation>Luego, una versión más fácil.</translation>
        </message>
        <message>
            <source>Then an easier version: {dose}.</source>
            <translation>Luego, una versión más fácil: {dose}.</translation>
        </message>
        <message>
            <source>Then another way.</source>
            <comment>to do an exercise</comment>
            <translation>Luego, de otra forma.</translation>
        </message>
        <message>
            <source>Then another way: {dose}.</source>
            <comment>to do an exercise</comment>
            <translation>Luego, de otra forma: {dose}.</translation>
        </message>
        <message>
            <source>This month is still to come.</source>
            <translation>Este mes está por llegar.</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Esta semana</translation>
        </message>
        <message>
            <source>This week: {number}</source>
            <translation>Esta semana: {number}</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Semana</translation>
        </message>
        <message>
            <source>Week of</source>
            <translation>Semana del</translation>
        </message>
        <message>
            <source>Week of {day}: {number}</source>
            <translation>Semana del {day}: {number}</translation>
        </message>
        <message>
            <source>Week without a goal</source>
            <translation>Semana sin meta</translation>
        </message>
        <message>
            <source>after: {after}</source>
            <translation>después: {after}</translation>
        </message>
        <message>
            <source>before: {before}</source>
            <translation>antes: {before}</translation>
        </message>
        <message>
            <source>before: {before}, after: {after}</source>
            <translation>antes: {before}, después: {after}</translation>
        </message>
        <message>
            <source>goal reached that week</source>
            <comment>after a date</comment>
            <translation>meta cumplida esa semana</translation>
        </message>
        <message>
            <source>no day</source>
            <translation>ningún día</translation>
        </message>
        <message>
            <source>not answered</source>
            <translation>sin contestar</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>pain {after} after</source>
            <translation>dolor {after} después</translation>
        </message>
        <message>
            <source>pain {before} before</source>
            <translation>dolor {before} antes</translation>
        </message>
        <message>
            <source>pain {before} to {after}</source>
            <translation>dolor de {before} a {after}</translation>
        </message>
        <message>
            <source>today</source>
            <comment>after a date</comment>
            <translation>hoy</translation>
        </message>
        <message>
            <source>week without a goal</source>
            <comment>after a date</comment>
            <translation>semana sin meta</translation>
        </message>
        <message>
            <source>{about}: {text}</source>
            <translation>{about}: {text}</translation>
        </message>
        <message>
            <source>{after} after</source>
            <comment>pain</comment>
            <translation>{after} después</translation>
        </message>
        <message>
            <source>{before} before</source>
            <comment>pain</comment>
            <translation>{before} antes</translation>
        </message>
        <message>
            <source>{before} before and after</source>
            <comment>how far down the pain goes</comment>
            <translation>{before} antes y después</translation>
        </message>
        <message>
            <source>{before} before, {after} after</source>
            <comment>pain</comment>
            <translation>{before} antes, {after} después</translation>
        </message>
        <message>
            <source>{before} to {after}</source>
            <comment>how far down, before and after</comment>
            <translation>de {before} a {after}</translation>
        </message>
        <message>
            <source>{done} of {planned}, then skipped.</source>
            <translation>{done} de {planned}, luego omitido.</translation>
        </message>
        <message>
            <source>{done} of {planned}.</source>
            <comment>reps</comment>
            <translation>{done} de {planned}.</translation>
        </message>
        <message>
            <source>{hold} each</source>
            <comment>the length of a hold</comment>
            <translation>{hold} cada una</translation>
        </message>
        <message numerus="yes">
            <source>{minutes} in %n week(s), about {each} in each of them.</source>
            <translation>
                <numerusform>{minutes} en %n semana, unos {each} en cada una.</numerusform>
                <numerusform>{minutes} en %n semanas, unos {each} en cada una.</numerusform>
            </translation>
        </message>
        <message>
            <source>{minutes} in one week.</source>
            <translation>{minutes} en una semana.</translation>
        </message>
        <message>
            <source>{month} {year}</source>
            <comment>over a month: November 2026</comment>
            <translation>{month} de {year}</translation>
        </message>
        <message>
            <source>{name}, left</source>
            <translation>{name}, izquierda</translation>
        </message>
        <message>
            <source>{name}, nothing</source>
            <comment>month or year</comment>
            <translation>{name}, nada</translation>
        </message>
        <message>
            <source>{name}, right</source>
            <translation>{name}, derecha</translation>
        </message>
        <message>
            <source>{name}, {days}, {minutes}</source>
            <comment>month or year, 9 days, 104 minutes</comment>
            <translation>{name}, {days}, {minutes}</translation>
        </message>
        <message>
            <source>{n} a side</source>
            <comment>reps</comment>
            <translation>{n} por lado</translation>
        </message>
        <message>
            <source>{n} of {goal} days that week</source>
            <translation>{n} de {goal} días esa semana</translation>
        </message>
        <message>
            <source>{n} of {goal} days this week</source>
            <translation>{n} de {goal} días esta semana</translation>
        </message>
    </context>
    <context>
        <name>CalendarController</name>
        <message>
            <source>Copied as text. You can paste it anywhere.</source>
            <translation>Copiado como texto. Puede pegarlo donde quiera.</translation>
        </message>
        <message>
            <source>It is added.</source>
            <translation>Se ha añadido.</translation>
        </message>
        <message>
            <source>It is as it was before.</source>
            <translation>Está como antes.</translation>
        </message>
        <message>
            <source>It is changed.</source>
            <translation>Se ha cambiado.</translation>
        </message>
        <message>
            <source>It is copied.</source>
            <translation>Se ha copiado.</translation>
        </message>
        <message>
            <source>It is deleted.</source>
            <translation>Se ha eliminado.</translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>No hay nada que deshacer.</translation>
        </message>
        <message>
            <source>This week has its goal again.</source>
            <translation>Esta semana vuelve a tener su meta.</translation>
        </message>
        <message>
            <source>This week has no goal.</source>
            <translation>Esta semana no tiene meta.</translation>
        </message>
    </context>
    <context>
        <name>CalendarPage</name>
        <message>
            <source>Month</source>
            <translation>Mes</translation>
        </message>
        <message>
            <source>Month after</source>
            <translation>Mes siguiente</translation>
        </message>
        <message>
            <source>Month before</source>
            <translation>Mes anterior</translation>
        </message>
        <message>
            <source>Save or print your history</source>
            <translation>Guardar o imprimir historial</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Search (Ctrl+F)</source>
            <translation>Buscar (Ctrl+F)</translation>
        </message>
        <message>
            <source>This day holds {n}. Go to the one you mean, then press Delete.</source>
            <translation>Este día contiene {n}. Vaya a la que quiera y pulse Supr.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>Evolución</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Qué se muestra</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Año</translation>
        </message>
        <message>
            <source>Year after</source>
            <translation>Año siguiente</translation>
        </message>
        <message>
            <source>Year before</source>
            <translation>Año anterior</translation>
        </message>
    </context>
    <context>
        <name>CarePage</name>
        <message>
            <source>A very gentle routine for days when it hurts more. It counts like any other.</source>
            <translation>Una rutina muy suave para los días en que duele más. Cuenta como las demás.</translation>
        </message>
        <message>
            <source>Care</source>
            <translation>Cuidados</translation>
        </message>
        <message>
            <source>Each exercise, and what changed it</source>
            <translation>Cada ejercicio, y qué lo cambió</translation>
        </message>
        <message>
            <source>Good to know</source>
            <translation>Saber más</translation>
        </message>
        <message>
            <source>How much you do</source>
            <translation>Cuánto ejercicio hace</translation>
        </message>
        <message>
            <source>On a bad day</source>
            <translation>En un mal día</translation>
        </message>
        <message>
            <source>Start the very gentle routine</source>
            <translation>Hacer la rutina muy suave</translation>
        </message>
        <message>
            <source>What may ease it</source>
            <translation>Qué puede aliviar</translation>
        </message>
        <message>
            <source>{title}, with sources</source>
            <comment>the title of the page about the advice</comment>
            <translation>{title} (fuentes)</translation>
        </message>
    </context>
    <context>
        <name>ChartCard</name>
        <message>
            <source>{title}, {week}</source>
            <comment>chart, and the week that is meant with its number</comment>
            <translation>{title}, {week}</translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>--open shows a file in the window. Start it without --terminal.</source>
            <translation>--open muestra un archivo en la ventana. Inícielo sin --terminal.</translation>
        </message>
        <message>
            <source>--terminal guides you where you can type, and nothing can be typed here. Start it in a terminal.</source>
            <translation>--terminal guía donde se puede escribir, y aquí no se puede escribir nada. Inícielo en una terminal.</translation>
        </message>
        <message>
            <source>A session is running in Sciatica Timer. End it first, then start again.</source>
            <translation>Hay una sesión en marcha en Sciatica Timer. Termínela primero y vuelva a iniciarlo.</translation>
        </message>
        <message>
            <source>All moves of {routine} are left out for now, so there is nothing to say. In the window, under Exercises, a move can be offered again.</source>
            <translation>Todos los ejercicios de {routine} están apartados por ahora, así que no hay nada que decir. En la ventana, en Ejercicios, se puede volver a ofrecer un ejercicio.</translation>
        </message>
        <message>
            <source>All moves of {routine} are left out for now, so there is nothing to say. Routines with moves: {others}. In the window, under Exercises, a move can be offered again.</source>
            <translation>Todos los ejercicios de {routine} están apartados por ahora, así que no hay nada que decir. Rutinas con ejercicios: {others}. En la ventana, en Ejercicios, se puede volver a ofrecer un ejercicio.</translation>
        </message>
        <message>
            <source>Another version of Sciatica Timer is open. Close it, then start again.</source>
            <translation>Está abierta otra versión de Sciatica Timer. Ciérrela y vuelva a iniciarlo.</translation>
        </message>
        <message>
            <source>Guides you through sciatica exercises with a voice, pictures and a timer.</source>
            <translation>Le guía por ejercicios para la ciática con una voz, imágenes y un reloj.</translation>
        </message>
        <message>
            <source>It guides exercise. It does not diagnose.</source>
            <translation>Guía el ejercicio. No hace diagnósticos.</translation>
        </message>
        <message>
            <source>No voice was found on this computer, so there is nothing to write.</source>
            <translation>No se encontró ninguna voz en este equipo, así que no hay nada que escribir.</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Abrirlo</translation>
        </message>
        <message>
            <source>Sciatica Timer cannot be started with “{words}”. --help shows what it understands.</source>
            <translation>Sciatica Timer no se puede iniciar con «{words}». --help muestra lo que entiende.</translation>
        </message>
        <message>
            <source>Sciatica Timer is open already, and a trace has to begin with it. Close it, then start again with --trace.</source>
            <translation>Sciatica Timer ya está abierto, y un registro de sonido tiene que empezar con él. Ciérrelo y vuelva a iniciarlo con --trace.</translation>
        </message>
        <message>
            <source>Sciatica Timer is open already, in a window or in another terminal. Close it, then start again.</source>
            <translation>Sciatica Timer ya está abierto, en una ventana o en otra terminal. Ciérrelo y vuelva a iniciarlo.</translation>
        </message>
        <message>
            <source>Sciatica Timer is open already, perhaps in a terminal, and did not answer. Close it, or wait a moment, then start again.</source>
            <translation>Sciatica Timer ya está abierto, quizá en una terminal, y no respondió. Ciérrelo, o espere un momento, y vuelva a iniciarlo.</translation>
        </message>
        <message>
            <source>Sciatica Timer is open and waits for an answer in its window. Give it first.</source>
            <translation>Sciatica Timer está abierto y espera una respuesta en su ventana. Dé esa respuesta primero.</translation>
        </message>
        <message>
            <source>Sciatica Timer met an error it did not expect and has ended. What you did is kept as far as it was saved. ({kind}: {error}; {place})</source>
            <translation>Sciatica Timer encontró un error que no esperaba y se cerró. Lo que hizo se conserva hasta donde se guardó. ({kind}: {error}; {place})</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be used for your sessions: {why}. Choose another one with --data-dir.</source>
            <translation>La carpeta {folder} no se puede usar para sus sesiones: {why}. Elija otra con --data-dir.</translation>
        </message>
        <message>
            <source>The name of a sound file must end in .flac, .opus or .wav.</source>
            <translation>El nombre de un archivo de sonido debe terminar en .flac, .opus o .wav.</translation>
        </message>
        <message>
            <source>The output could not be written: {why}.</source>
            <translation>No se pudo escribir el resultado: {why}.</translation>
        </message>
        <message>
            <source>The sound file {file} could not be written: {why}.</source>
            <translation>No se pudo escribir el archivo de sonido {file}: {why}.</translation>
        </message>
        <message>
            <source>The trace {path} cannot be written: {why}.</source>
            <translation>No se puede escribir el registro de sonido {path}: {why}.</translation>
        </message>
        <message>
            <source>There is no routine '{asked}'. There are: {known}.</source>
            <translation>No hay ninguna rutina «{asked}». Hay estas: {known}.</translation>
        </message>
        <message>
            <source>There is no screen to open a window on. So it is done in words here.</source>
            <translation>No hay pantalla en la que abrir una ventana. Por eso se hace aquí con palabras.</translation>
        </message>
        <message>
            <source>There is no screen to open a window on. Start Sciatica Timer from a desktop, or add --terminal to be guided in words.</source>
            <translation>No hay pantalla en la que abrir una ventana. Inicie Sciatica Timer desde un escritorio, o añada --terminal para que le guíe con palabras.</translation>
        </message>
        <message>
            <source>There is nothing to print to: the output is closed.</source>
            <translation>No hay dónde mostrar el texto: la salida está cerrada.</translation>
        </message>
        <message>
            <source>Your last answer was a stop sign. Read in the window what to do before you exercise.</source>
            <translation>Su última respuesta fue una señal de alarma. Lea en la ventana qué hacer antes de hacer ejercicio.</translation>
        </message>
        <message>
            <source>Your system lacks libraries that a window needs: {names}. Install them with this line: {line}</source>
            <translation>A su sistema le faltan bibliotecas que una ventana necesita: {names}. Instálelas con esta línea: {line}</translation>
        </message>
        <message>
            <source>Your system lacks libraries that a window needs: {names}. Install them with your system's package manager, then start again.</source>
            <translation>A su sistema le faltan bibliotecas que una ventana necesita: {names}. Instálelas con el gestor de paquetes de su sistema y vuelva a iniciarlo.</translation>
        </message>
        <message>
            <source>begin it at once, or that of today</source>
            <translation>empezarla enseguida, o la de hoy</translation>
        </message>
        <message>
            <source>guide a session here, in words, without a window</source>
            <translation>guiar una sesión aquí, con palabras, sin ventana</translation>
        </message>
        <message>
            <source>it is closed</source>
            <translation>está cerrada</translation>
        </message>
        <message>
            <source>keep sessions and preferences in DIR</source>
            <translation>guardar las sesiones y preferencias en DIR</translation>
        </message>
        <message>
            <source>list the routines: id, name, minutes</source>
            <translation>listar las rutinas: id, nombre, minutos</translation>
        </message>
        <message>
            <source>options</source>
            <translation>opciones</translation>
        </message>
        <message>
            <source>print everything a routine says, and when</source>
            <translation>mostrar todo lo que dice una rutina, y cuándo</translation>
        </message>
        <message>
            <source>show the version, and end</source>
            <translation>mostrar la versión y terminar</translation>
        </message>
        <message>
            <source>show this help, and end</source>
            <translation>mostrar esta ayuda y terminar</translation>
        </message>
        <message>
            <source>show this routine first</source>
            <translation>mostrar primero esta rutina</translation>
        </message>
        <message>
            <source>show what a programme file would bring in</source>
            <translation>mostrar lo que traería un archivo de programa</translation>
        </message>
        <message>
            <source>tell what this computer has for screen, sound, voice and sessions</source>
            <translation>decir qué tiene este equipo para pantalla, sonido, voz y sesiones</translation>
        </message>
        <message>
            <source>usage: </source>
            <comment>before how the program is called</comment>
            <translation>uso: </translation>
        </message>
        <message>
            <source>wait in the tray, where there is one</source>
            <translation>esperar en la bandeja del sistema, donde la haya</translation>
        </message>
        <message>
            <source>with --check: say a sentence</source>
            <translation>con --check: decir una frase</translation>
        </message>
        <message>
            <source>with --script: as JSON</source>
            <translation>con --script: como JSON</translation>
        </message>
        <message>
            <source>write a routine as one sound file (.flac, .opus or .wav)</source>
            <translation>escribir una rutina en un archivo de sonido (.flac, .opus o .wav)</translation>
        </message>
        <message>
            <source>write what sounds when to FILE</source>
            <translation>escribir en FILE qué suena y cuándo</translation>
        </message>
        <message>
            <source>{file} could not be read, so today's doses are not known: {why}.</source>
            <translation>No se pudo leer {file}, así que no se conocen las cantidades de hoy: {why}.</translation>
        </message>
        <message>
            <source>{name} waits to be opened.</source>
            <translation>{name} está a la espera de que lo abra.</translation>
        </message>
        <message>
            <source>{option} needs the name of a file.</source>
            <translation>{option} necesita el nombre de un archivo.</translation>
        </message>
        <message>
            <source>{option} needs the name of a folder.</source>
            <translation>{option} necesita el nombre de una carpeta.</translation>
        </message>
        <message>
            <source>{option}: the name {name} holds characters that cannot be shown. Choose another.</source>
            <translation>{option}: el nombre {name} tiene caracteres que no se pueden mostrar. Elija otro.</translation>
        </message>
        <message>
            <source>{option}: there is no file {path}.</source>
            <translation>{option}: no existe el archivo {path}.</translation>
        </message>
        <message>
            <source>{option}: {path} cannot be opened: {why}.</source>
            <translation>{option}: no se puede abrir {path}: {why}.</translation>
        </message>
        <message>
            <source>{option}: {path} cannot be written, for there is no folder {folder}.</source>
            <translation>{option}: no se puede escribir {path}, porque no existe la carpeta {folder}.</translation>
        </message>
        <message>
            <source>{option}: {path} cannot be written: {why}.</source>
            <translation>{option}: no se puede escribir {path}: {why}.</translation>
        </message>
        <message>
            <source>{option}: {path} is a device or a pipe and not a file.</source>
            <translation>{option}: {path} es un dispositivo o un canal y no un archivo.</translation>
        </message>
        <message>
            <source>{option}: {path} is a folder and not a file.</source>
            <translation>{option}: {path} es una carpeta y no un archivo.</translation>
        </message>
        <message>
            <source>{option}: {path} is a link. Name the file itself.</source>
            <translation>{option}: {path} es un enlace. Indique el archivo mismo.</translation>
        </message>
        <message>
            <source>{path} is a file and not a folder</source>
            <translation>{path} es un archivo y no una carpeta</translation>
        </message>
        <message>
            <source>{path} is a link that leads nowhere</source>
            <translation>{path} es un enlace que no lleva a ninguna parte</translation>
        </message>
        <message>
            <source>{variable} asks for {asked}, and with that no window can be opened here. Take {variable} away, then start Sciatica Timer from a desktop.</source>
            <translation>{variable} pide {asked}, y con eso aquí no se puede abrir ninguna ventana. Quite {variable} e inicie Sciatica Timer desde un escritorio.</translation>
        </message>
    </context>
    <context>
        <name>CopiesController</name>
        <message>
            <source>A second file, {name}, holds exercises or routines that are not here yet, perhaps from another computer.</source>
            <translation>Otro archivo, {name}, contiene ejercicios o rutinas que aún no están aquí, quizá de otro equipo.</translation>
        </message>
        <message>
            <source>A second file, {name}, holds sessions that are not here yet, perhaps from another computer.</source>
            <translation>Otro archivo, {name}, contiene sesiones que aún no están aquí, quizá de otro equipo.</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Verlo</translation>
        </message>
    </context>
    <context>
        <name>CopyForm</name>
        <message>
            <source>Copy it</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy to this day</source>
            <translation>Copiar a este día</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>What you did is copied. Pain, feeling and note stay with this day.</source>
            <translation>Se copia lo que hizo. El dolor, la sensación y la nota se quedan en este día.</translation>
        </message>
    </context>
    <context>
        <name>Crash</name>
        <message>
            <source>Copy the details</source>
            <translation>Copiar los detalles</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <source>Sciatica Timer met an error it did not expect.</source>
            <translation>Sciatica Timer encontró un error que no esperaba.</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>Algo salió mal</translation>
        </message>
        <message>
            <source>What you did is kept.</source>
            <translation>Lo que hizo está guardado.</translation>
        </message>
        <message>
            <source>What you did last may not be saved yet.</source>
            <translation>Puede que lo último que hizo no esté guardado todavía.</translation>
        </message>
        <message>
            <source>You can go on; if things look odd, close it and start it again. The details help whoever mends it. They stay on this computer.</source>
            <translation>Puede seguir; si algo se ve raro, cierre la aplicación y ábrala otra vez. Los detalles ayudan a quien la repare. Se quedan en este equipo.</translation>
        </message>
    </context>
    <context>
        <name>CutShort</name>
        <message>
            <source>That session cannot go on: its exercises are not here any more. What you did is in your calendar.</source>
            <translation>Esa sesión no puede continuar: sus ejercicios ya no están aquí. Lo que hizo está en su calendario.</translation>
        </message>
    </context>
    <context>
        <name>DayCard</name>
        <message>
            <source>Add something you did</source>
            <translation>Añadir algo que hizo</translation>
        </message>
        <message>
            <source>Away</source>
            <translation>Viaje</translation>
        </message>
        <message>
            <source>Neither</source>
            <comment>not unwell, not away</comment>
            <translation>Ninguna</translation>
        </message>
        <message>
            <source>Nothing on this day.</source>
            <translation>Nada en este día.</translation>
        </message>
        <message>
            <source>Nothing yet today.</source>
            <translation>Todavía nada hoy.</translation>
        </message>
        <message>
            <source>See what to do today</source>
            <translation>Ver qué hacer hoy</translation>
        </message>
        <message>
            <source>This day is still to come.</source>
            <translation>Este día está por llegar.</translation>
        </message>
        <message>
            <source>Unwell</source>
            <translation>Enfermedad</translation>
        </message>
        <message>
            <source>Unwell or away that week?</source>
            <translation>¿Enfermedad o viaje esa semana?</translation>
        </message>
        <message>
            <source>Your days will show here, each with what you did and how it felt.</source>
            <translation>Aquí aparecerán sus días, cada uno con lo que hizo y cómo se sintió.</translation>
        </message>
    </context>
    <context>
        <name>DayDot</name>
        <message>
            <source>{day}, no session</source>
            <translation>{day}, sin sesión</translation>
        </message>
        <message>
            <source>{day}, session done</source>
            <translation>{day}, sesión hecha</translation>
        </message>
    </context>
    <context>
        <name>DayRow</name>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Add on {day}</source>
            <translation>Añadir el {day}</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Una vez más</translation>
        </message>
        <message>
            <source>Once more on {day}</source>
            <translation>Una vez más el {day}</translation>
        </message>
        <message>
            <source>Rest day</source>
            <translation>Día de descanso</translation>
        </message>
    </context>
    <context>
        <name>DaysStep</name>
        <message>
            <source>How many days a week?</source>
            <translation>¿Cuántos días por semana?</translation>
        </message>
        <message>
            <source>Two at least. Keeping it up matters more than doing a lot.</source>
            <translation>Al menos dos. Mantenerlo importa más que hacer mucho.</translation>
        </message>
        <message>
            <source>You can change this later in Settings</source>
            <translation>Puede cambiarlo después en Ajustes</translation>
        </message>
    </context>
    <context>
        <name>Desktop</name>
        <message>
            <source>That could not be changed: {reason}</source>
            <translation>Eso no se pudo cambiar: {reason}</translation>
        </message>
    </context>
    <context>
        <name>DoctorWords</name>
        <message>
            <source>For three weeks your pain has grown from week to week.</source>
            <translation>Desde hace tres semanas su dolor aumenta de una semana a otra.</translation>
        </message>
        <message>
            <source>In the last four weeks your pain has not clearly eased.</source>
            <translation>En las últimas cuatro semanas su dolor no se ha aliviado con claridad.</translation>
        </message>
        <message>
            <source>It need not mean anything serious, but a doctor should look at it soon.</source>
            <translation>No significa por fuerza algo grave, pero un médico debería verlo pronto.</translation>
        </message>
        <message>
            <source>Physiotherapy is worth asking about.</source>
            <translation>Vale la pena preguntar por la fisioterapia.</translation>
        </message>
        <message>
            <source>Three times running there was more pain after exercising.</source>
            <translation>Tres veces seguidas hubo más dolor después del ejercicio.</translation>
        </message>
        <message>
            <source>Your pain has been there for four months or longer.</source>
            <translation>Su dolor dura ya cuatro meses o más.</translation>
        </message>
    </context>
    <context>
        <name>DoneList</name>
        <message numerus="yes">
            <source>%n time(s)</source>
            <comment>how often an exercise was done</comment>
            <translation>
                <numerusform>%n vez</numerusform>
                <numerusform>%n veces</numerusform>
            </translation>
        </message>
        <message>
            <source>it hurt</source>
            <comment>an exercise of which nothing was done whole</comment>
            <translation>dolió</translation>
        </message>
        <message>
            <source>not reached</source>
            <comment>an exercise</comment>
            <translation>no se llegó</translation>
        </message>
        <message>
            <source>skipped</source>
            <comment>an exercise</comment>
            <translation>omitido</translation>
        </message>
        <message>
            <source>started</source>
            <comment>an exercise</comment>
            <translation>empezado</translation>
        </message>
        <message>
            <source>{exercise}, {done}</source>
            <comment>Clamshell, 3 a side</comment>
            <translation>{exercise}, {done}</translation>
        </message>
        <message>
            <source>{left} left, {right} right</source>
            <comment>how often on each side</comment>
            <translation>izquierda {left}, derecha {right}</translation>
        </message>
        <message>
            <source>{reps} a side</source>
            <comment>on each side</comment>
            <translation>{reps} por lado</translation>
        </message>
        <message>
            <source>{reps} left</source>
            <comment>on the left side</comment>
            <translation>izquierda {reps}</translation>
        </message>
        <message>
            <source>{reps} right</source>
            <comment>on the right side</comment>
            <translation>derecha {reps}</translation>
        </message>
    </context>
    <context>
        <name>DoseCard</name>
        <message>
            <source>Keep it</source>
            <translation>Dejarlo así</translation>
        </message>
        <message>
            <source>Keep it as it is</source>
            <translation>Dejarlo como está</translation>
        </message>
        <message>
            <source>Keep leaving it out</source>
            <translation>Que siga apartado</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>Apartarlo</translation>
        </message>
        <message>
            <source>My usual routine</source>
            <translation>Mi rutina habitual</translation>
        </message>
        <message>
            <source>Stop signs</source>
            <translation>Señales de alarma</translation>
        </message>
        <message>
            <source>Yes, do that</source>
            <translation>Sí, hacerlo</translation>
        </message>
        <message>
            <source>Yes, try it</source>
            <translation>Sí, probarlo</translation>
        </message>
    </context>
    <context>
        <name>DoseFields</name>
        <message>
            <source>At the least</source>
            <translation>Como mínimo</translation>
        </message>
        <message>
            <source>At the most</source>
            <translation>Como máximo</translation>
        </message>
        <message>
            <source>Each side has a dose of its own</source>
            <translation>Cada lado tiene su propia cantidad</translation>
        </message>
        <message>
            <source>My physiotherapist told me the least and the most</source>
            <translation>Mi fisioterapeuta me dijo el mínimo y el máximo</translation>
        </message>
        <message>
            <source>Only then are small steps suggested, and never beyond.</source>
            <translation>Solo entonces se proponen pasos pequeños, y nunca más allá.</translation>
        </message>
    </context>
    <context>
        <name>DosePage</name>
        <message>
            <source>A step changes one thing: one time more, two or three seconds, or one set. One exercise at a time has its turn.</source>
            <translation>Un paso cambia una sola cosa: una vez más, dos o tres segundos, o una serie. Le toca a un ejercicio cada vez.</translation>
        </message>
        <message>
            <source>A step down comes when a move hurts, or when a session is too much. It comes too when the pain is strong, goes further down the leg, or does not settle within a day.</source>
            <translation>Hay un paso menos cuando un ejercicio duele o cuando una sesión es demasiado. También lo hay cuando el dolor es fuerte, baja más por la pierna o no se calma en un día.</translation>
        </message>
        <message>
            <source>A step up comes after three good sessions in a row, sooner when they feel too easy. None comes while the pain grows from week to week.</source>
            <translation>Hay un paso más después de tres sesiones buenas seguidas, y antes si resultan muy fáciles. No lo hay mientras el dolor aumenta de una semana a otra.</translation>
        </message>
        <message>
            <source>Each exercise begins with a little. How much you do follows the pain: one small step at a time, and only when you say yes.</source>
            <translation>Cada ejercicio empieza con poco. La cantidad depende del dolor: un paso pequeño cada vez, y solo si usted dice que sí.</translation>
        </message>
        <message>
            <source>How a step is chosen</source>
            <translation>Cómo se elige un paso</translation>
        </message>
        <message>
            <source>How long a session may become is up to you: see Longest session in Settings.</source>
            <translation>Cuánto puede durar una sesión lo decide usted: vea Sesión más larga en Ajustes.</translation>
        </message>
        <message>
            <source>How much you do</source>
            <translation>Cuánto ejercicio hace</translation>
        </message>
        <message>
            <source>Nothing yet. After your first session it stands here.</source>
            <translation>Todavía nada. Después de su primera sesión aparecerá aquí.</translation>
        </message>
        <message>
            <source>What hurts at its lowest dose can be left out. It is offered again after four weeks, as it may work then. Four weeks is this app's own rule.</source>
            <translation>Lo que duele con la cantidad más baja se puede apartar. Se vuelve a ofrecer a las cuatro semanas, porque entonces puede ir bien. Lo de las cuatro semanas es una regla propia de esta aplicación.</translation>
        </message>
    </context>
    <context>
        <name>DoseWords</name>
        <message numerus="yes">
            <source>%n set(s), {dose}</source>
            <translation>
                <numerusform>%n serie, {dose}</numerusform>
                <numerusform>%n series, {dose}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s), {hold} each</source>
            <translation>
                <numerusform>%n vez, {hold}</numerusform>
                <numerusform>%n veces, {hold} cada una</numerusform>
            </translation>
        </message>
        <message>
            <source>A gentler day</source>
            <translation>Un día más suave</translation>
        </message>
        <message>
            <source>A little less next time?</source>
            <translation>¿Un poco menos la próxima vez?</translation>
        </message>
        <message>
            <source>A little more next time?</source>
            <translation>¿Un poco más la próxima vez?</translation>
        </message>
        <message>
            <source>Begin at its lowest dose: {dose}.</source>
            <translation>Empiece con la cantidad más baja: {dose}.</translation>
        </message>
        <message>
            <source>Begin gently again</source>
            <translation>Volver a empezar con suavidad</translation>
        </message>
        <message numerus="yes">
            <source>Do %n set(s)</source>
            <translation>
                <numerusform>Haga %n serie</numerusform>
                <numerusform>Haga %n series</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Do %n set(s) instead of {sets}.</source>
            <translation>
                <numerusform>Haga %n serie en lugar de {sets}.</numerusform>
                <numerusform>Haga %n series en lugar de {sets}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Do it %n time(s)</source>
            <translation>
                <numerusform>Hágalo %n vez</numerusform>
                <numerusform>Hágalo %n veces</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Do it %n time(s) instead of {reps}.</source>
            <translation>
                <numerusform>Hágalo %n vez en lugar de {reps}.</numerusform>
                <numerusform>Hágalo %n veces en lugar de {reps}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Do it the usual way, {dose}.</source>
            <translation>Hágalo de la forma habitual, {dose}.</translation>
        </message>
        <message>
            <source>Done: {dose}</source>
            <translation>Hecho: {dose}</translation>
        </message>
        <message>
            <source>Earlier</source>
            <comment>at a time that is not known</comment>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Exercise can wait</source>
            <translation>El ejercicio puede esperar</translation>
        </message>
        <message>
            <source>Get help now</source>
            <translation>Pida ayuda ahora</translation>
        </message>
        <message numerus="yes">
            <source>Hold for %n second(s) instead of {seconds}.</source>
            <translation>
                <numerusform>Mantenga %n segundo en lugar de {seconds}.</numerusform>
                <numerusform>Mantenga %n segundos en lugar de {seconds}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Hold for {hold}</source>
            <translation>Mantenga {hold}</translation>
        </message>
        <message>
            <source>Hold for {hold} instead of {before}.</source>
            <translation>Mantenga {hold} en lugar de {before}.</translation>
        </message>
        <message>
            <source>Leave it out for now.</source>
            <translation>Apártelo por ahora.</translation>
        </message>
        <message>
            <source>Leave it out for now?</source>
            <comment>an exercise</comment>
            <translation>¿Apartarlo por ahora?</translation>
        </message>
        <message>
            <source>Left out for some weeks: {exercises}. It may work now.</source>
            <translation>Apartado desde hace unas semanas: {exercises}. Puede que ahora vaya bien.</translation>
        </message>
        <message>
            <source>Now: left out. It is offered again after four weeks, and under Exercises you can have it sooner.</source>
            <translation>Ahora: apartado. Se vuelve a ofrecer a las cuatro semanas, y en Ejercicios puede recuperarlo antes.</translation>
        </message>
        <message>
            <source>Now: {dose}</source>
            <translation>Ahora: {dose}</translation>
        </message>
        <message>
            <source>See a doctor soon</source>
            <translation>Vaya pronto al médico</translation>
        </message>
        <message>
            <source>So today the very gentle routine stands first.</source>
            <translation>Por eso hoy va primero la rutina muy suave.</translation>
        </message>
        <message>
            <source>The pain had not settled a day after your last session.</source>
            <translation>El dolor no se había calmado un día después de su última sesión.</translation>
        </message>
        <message>
            <source>The usual way</source>
            <translation>La forma habitual</translation>
        </message>
        <message>
            <source>Try it again?</source>
            <comment>an exercise</comment>
            <translation>¿Probarlo otra vez?</translation>
        </message>
        <message>
            <source>Walk a little, and change your position often. When it has settled, say so at the stop signs.</source>
            <translation>Camine un poco y cambie a menudo de posición. Cuando se haya calmado, dígalo en las señales de alarma.</translation>
        </message>
        <message>
            <source>You did {exercises} to the end three sessions in a row.</source>
            <translation>Hizo {exercises} hasta el final en tres sesiones seguidas.</translation>
        </message>
        <message>
            <source>You kept it as it was.</source>
            <translation>Lo dejó como estaba.</translation>
        </message>
        <message>
            <source>You said that a session with {exercises} was too easy.</source>
            <translation>Dijo que una sesión con {exercises} fue muy fácil.</translation>
        </message>
        <message>
            <source>You said that a stop sign is there. When it has been looked at, say so at the stop signs.</source>
            <translation>Dijo que hay una señal de alarma. Cuando un médico la haya visto, dígalo en las señales de alarma.</translation>
        </message>
        <message>
            <source>You said that you may exercise again. So today the very gentle routine stands first.</source>
            <translation>Dijo que puede volver a hacer ejercicio. Por eso hoy va primero la rutina muy suave.</translation>
        </message>
        <message>
            <source>You said that your last session was too much.</source>
            <translation>Dijo que su última sesión fue demasiado.</translation>
        </message>
        <message>
            <source>You said yes.</source>
            <translation>Dijo que sí.</translation>
        </message>
        <message>
            <source>You set it: {dose}</source>
            <translation>Lo fijó usted: {dose}</translation>
        </message>
        <message>
            <source>You took it back.</source>
            <translation>Lo deshizo.</translation>
        </message>
        <message>
            <source>{dose} ({variant})</source>
            <comment>a dose, and the way it is done</comment>
            <translation>{dose} ({variant})</translation>
        </message>
        <message>
            <source>{exercises} hurt even at the gentlest. It may suit you later.</source>
            <translation>Dolió incluso de la forma más suave: {exercises}. Más adelante puede irle bien.</translation>
        </message>
        <message>
            <source>{exercises} hurt last time.</source>
            <translation>Dolió la última vez: {exercises}.</translation>
        </message>
        <message>
            <source>{exercises} hurt. No smaller dose can be suggested, but under Exercises you can set one yourself.</source>
            <comment>an exercise of one's own, without limits from a therapist</comment>
            <translation>Dolió: {exercises}. No se puede proponer una cantidad menor, pero en Ejercicios puede fijar una usted.</translation>
        </message>
        <message>
            <source>{exercises} went well three sessions in a row.</source>
            <translation>Fue bien en tres sesiones seguidas: {exercises}.</translation>
        </message>
        <message>
            <source>{exercises}: at your last session the pain was strong, or went further down.</source>
            <translation>{exercises}: en su última sesión el dolor fue fuerte o bajó más.</translation>
        </message>
        <message>
            <source>{exercises}: changed by one step.</source>
            <translation>{exercises}: se cambió un paso.</translation>
        </message>
        <message>
            <source>{exercises}: kept as it was.</source>
            <translation>{exercises}: se dejó como estaba.</translation>
        </message>
        <message>
            <source>{exercises}: left out for now.</source>
            <translation>{exercises}: apartado por ahora.</translation>
        </message>
        <message>
            <source>{exercises}: still left out.</source>
            <translation>{exercises}: sigue apartado.</translation>
        </message>
        <message>
            <source>{exercise} on both sides</source>
            <translation>{exercise} (ambos lados)</translation>
        </message>
        <message>
            <source>{exercise} on the left</source>
            <translation>{exercise} (izquierda)</translation>
        </message>
        <message>
            <source>{exercise} on the right</source>
            <translation>{exercise} (derecha)</translation>
        </message>
        <message>
            <source>{exercise}: {change}</source>
            <comment>what changes with an exercise</comment>
            <translation>{exercise}: {change}</translation>
        </message>
        <message>
            <source>{exercise}: {dose}.</source>
            <comment>an exercise and its dose</comment>
            <translation>{exercise}: {dose}.</translation>
        </message>
        <message>
            <source>{instruction} How much: {dose}.</source>
            <translation>{instruction} Cantidad: {dose}.</translation>
        </message>
    </context>
    <context>
        <name>Doses</name>
        <message>
            <source>How much you do stays as you last agreed for: {names}. You can change it under Exercises.</source>
            <translation>La cantidad sigue como la acordó la última vez en: {names}. Puede cambiarla en Ejercicios.</translation>
        </message>
    </context>
    <context>
        <name>Drawings</name>
        <message>
            <source>Back to normal: 2 to 3 weeks</source>
            <translation>Vuelta a lo normal: de 2 a 3 semanas</translation>
        </message>
        <message>
            <source>Bending</source>
            <comment>a movement of the body</comment>
            <translation>Doblarse</translation>
        </message>
        <message>
            <source>Cold, then heat: 3 days of cold</source>
            <translation>Frío y después calor: 3 días de frío</translation>
        </message>
        <message>
            <source>Drawing: a body bending, lifting, twisting and running</source>
            <translation>Dibujo: un cuerpo que se dobla, levanta peso, se gira y corre</translation>
        </message>
        <message>
            <source>Drawing: four people, three of them filled</source>
            <translation>Dibujo: cuatro personas, tres de ellas coloreadas</translation>
        </message>
        <message>
            <source>Drawing: on each side the nerve passes through the middle of the buttock.</source>
            <translation>Dibujo: en cada lado, el nervio pasa por el centro del glúteo.</translation>
        </message>
        <message>
            <source>Drawing: the nerve leaves the low back in five roots, runs through the buttock and down the leg to a little under the knee; its branches go on to the foot.</source>
            <translation>Dibujo: el nervio sale de la zona lumbar en cinco raíces, pasa por el glúteo y baja por la pierna hasta un poco por debajo de la rodilla; sus ramas siguen hasta el pie.</translation>
        </message>
        <message>
            <source>Drawing: {told}</source>
            <translation>Dibujo: {told}</translation>
        </message>
        <message>
            <source>Jarring sport</source>
            <translation>Deporte de impacto</translation>
        </message>
        <message>
            <source>Knee to chest</source>
            <translation>Rodilla al pecho</translation>
        </message>
        <message>
            <source>Lifting</source>
            <comment>lifting something heavy</comment>
            <translation>Levantar peso</translation>
        </message>
        <message>
            <source>No heavy lifting, no twisting: 6 weeks</source>
            <translation>Sin levantar mucho peso ni girar el tronco: 6 semanas</translation>
        </message>
        <message>
            <source>Pelvic tilt</source>
            <translation>Báscula pélvica</translation>
        </message>
        <message>
            <source>Pictures: pelvic tilt, knee to chest</source>
            <translation>Imágenes: báscula pélvica, rodilla al pecho</translation>
        </message>
        <message>
            <source>Rest, if you need it: a day or two</source>
            <translation>Descanso, si lo necesita: uno o dos días</translation>
        </message>
        <message>
            <source>Twisting</source>
            <comment>a movement of the body</comment>
            <translation>Girar</translation>
        </message>
        <message>
            <source>Weeks</source>
            <comment>under the numbers 1 to 6</comment>
            <translation>Semanas</translation>
        </message>
    </context>
    <context>
        <name>EditForm</name>
        <message>
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>How far down it goes after</source>
            <translation>Hasta dónde baja después</translation>
        </message>
        <message>
            <source>How far down it goes before</source>
            <translation>Hasta dónde baja antes</translation>
        </message>
        <message>
            <source>How it felt</source>
            <translation>Cómo se sintió</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>Cuánto duró</translation>
        </message>
        <message>
            <source>It did not</source>
            <translation>No se calmó</translation>
        </message>
        <message>
            <source>It eased within a day</source>
            <translation>Se calmó en un día</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Sin contestar</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Pain after</source>
            <translation>Dolor después</translation>
        </message>
        <message>
            <source>Pain before</source>
            <translation>Dolor antes</translation>
        </message>
        <message>
            <source>Reps done</source>
            <translation>Repeticiones hechas</translation>
        </message>
        <message>
            <source>Reps of {name}</source>
            <translation>Repeticiones de {name}</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>The day after</source>
            <translation>El día siguiente</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>When it began</source>
            <translation>Cuándo empezó</translation>
        </message>
        <message>
            <source>Whether it eased within a day</source>
            <translation>Si se calmó en un día</translation>
        </message>
        <message>
            <source>{n} of {planned}</source>
            <comment>reps</comment>
            <translation>{n} de {planned}</translation>
        </message>
    </context>
    <context>
        <name>EditorController</name>
        <message>
            <source>Go on writing</source>
            <translation>Seguir escribiendo</translation>
        </message>
        <message>
            <source>The app ended before what you were writing was saved.</source>
            <translation>La aplicación se cerró antes de guardar lo que estaba escribiendo.</translation>
        </message>
        <message>
            <source>“{name}” was added.</source>
            <translation>Se añadió «{name}».</translation>
        </message>
        <message>
            <source>“{name}” was changed.</source>
            <translation>Se cambió «{name}».</translation>
        </message>
    </context>
    <context>
        <name>EmptyRoutineQuestion</name>
        <message>
            <source>All of its moves are left out, because they hurt. You can walk a little, change your position often, or use cold or heat: see the page Care. Moves may suit you later; let them be offered again when you want to try.</source>
            <translation>Todos sus ejercicios están apartados, porque dolieron. Puede caminar un poco, cambiar a menudo de posición o usar frío o calor: vea la página Cuidados. Más adelante los ejercicios pueden irle bien; pida que se vuelvan a ofrecer cuando quiera probar.</translation>
        </message>
        <message>
            <source>Do “{routine}”</source>
            <translation>Hacer «{routine}»</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Offer its moves again</source>
            <translation>Ofrecerlos otra vez</translation>
        </message>
        <message>
            <source>“{routine}”: nothing is left of it for now</source>
            <translation>«{routine}»: por ahora no queda nada</translation>
        </message>
    </context>
    <context>
        <name>EntryFields</name>
        <message>
            <source>A dose of its own in this routine</source>
            <translation>Una cantidad propia en esta rutina</translation>
        </message>
        <message>
            <source>As you do it anyway</source>
            <translation>Como lo hace siempre</translation>
        </message>
        <message>
            <source>Both sides</source>
            <translation>Ambos lados</translation>
        </message>
        <message>
            <source>Each side has a dose of its own</source>
            <translation>Cada lado tiene su propia cantidad</translation>
        </message>
        <message>
            <source>Else it is as much as you do of it anyway.</source>
            <translation>Si no, es lo que hace siempre de este ejercicio.</translation>
        </message>
        <message>
            <source>How you do it</source>
            <comment>an exercise</comment>
            <translation>Cómo lo hace</translation>
        </message>
        <message>
            <source>Left side only</source>
            <translation>Solo el lado izquierdo</translation>
        </message>
        <message>
            <source>Right side only</source>
            <translation>Solo el lado derecho</translation>
        </message>
        <message>
            <source>Which sides</source>
            <translation>Qué lados</translation>
        </message>
    </context>
    <context>
        <name>Equipment</name>
        <message>
            <source>You need {things}.</source>
            <comment>a mat, a towel, and a cushion</comment>
            <translation>Necesita {things}.</translation>
        </message>
    </context>
    <context>
        <name>Exchange</name>
        <message>
            <source>Sciatica Timer is not allowed to write in {place}, so nothing was written; your history is safe here, choose another place.</source>
            <translation>Sciatica Timer no tiene permiso para escribir en {place}, así que no se escribió nada; su historial está a salvo aquí, elija otro lugar.</translation>
        </message>
        <message>
            <source>The disk of {place} reports an error, so {name} may not be whole; your history is safe here, choose another place.</source>
            <translation>El disco de {place} avisa de un error, así que {name} puede estar incompleto; su historial está a salvo aquí, elija otro lugar.</translation>
        </message>
        <message>
            <source>There is no space left in {place}, so nothing was written; your history is safe here, choose another place.</source>
            <translation>No queda espacio en {place}, así que no se escribió nada; su historial está a salvo aquí, elija otro lugar.</translation>
        </message>
        <message>
            <source>{name} could not be brought in, so nothing was changed; the log tells more.</source>
            <translation>No se pudo traer {name}, así que nada cambió; el registro dice más.</translation>
        </message>
        <message>
            <source>{name} could not be made, so nothing was written; your history is safe here, and the log tells more.</source>
            <translation>No se pudo hacer {name}, así que no se escribió nada; su historial está a salvo aquí, y el registro dice más.</translation>
        </message>
        <message>
            <source>{name} could not be written in {place}; your history is safe here, choose another place.</source>
            <translation>No se pudo escribir {name} en {place}; su historial está a salvo aquí, elija otro lugar.</translation>
        </message>
        <message>
            <source>{name} in {place} could not be opened, so nothing was changed ({reason}).</source>
            <translation>No se pudo abrir {name} en {place}, así que nada cambió ({reason}).</translation>
        </message>
        <message>
            <source>{name} is the app's own file, so it was left as it is; choose another name.</source>
            <translation>{name} es un archivo propio de la aplicación, así que quedó como estaba; elija otro nombre.</translation>
        </message>
        <message>
            <source>{place} can only be read, so nothing was written; your history is safe here, choose another place.</source>
            <translation>En {place} solo se puede leer, así que no se escribió nada; su historial está a salvo aquí, elija otro lugar.</translation>
        </message>
    </context>
    <context>
        <name>ExerciseCell</name>
        <message>
            <source>{exercise}, {posture}</source>
            <comment>the name of a cell</comment>
            <translation>{exercise}, {posture}</translation>
        </message>
    </context>
    <context>
        <name>ExerciseDetail</name>
        <message>
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>Change {name}</source>
            <translation>Cambiar {name}</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Delete {name}</source>
            <translation>Eliminar {name}</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Mantener</translation>
        </message>
        <message>
            <source>How you do it</source>
            <comment>an exercise</comment>
            <translation>Cómo lo hace</translation>
        </message>
        <message>
            <source>Offer it again</source>
            <translation>Volver a ofrecerlo</translation>
        </message>
        <message>
            <source>Repeat</source>
            <translation>Repetir</translation>
        </message>
        <message>
            <source>Sets</source>
            <translation>Series</translation>
        </message>
        <message>
            <source>Try it once</source>
            <translation>Probarlo una vez</translation>
        </message>
        <message>
            <source>{label}, {side}</source>
            <comment>the name of a field</comment>
            <translation>{label}, {side}</translation>
        </message>
    </context>
    <context>
        <name>ExerciseEditor</name>
        <message>
            <source>A picture of the app that looks alike, or none.</source>
            <translation>Una imagen parecida de la aplicación, o ninguna.</translation>
        </message>
        <message>
            <source>Change your exercise</source>
            <translation>Cambiar su ejercicio</translation>
        </message>
        <message numerus="yes">
            <source>Each thing that you need has room for %n letter(s).</source>
            <translation>
                <numerusform>Cada cosa que necesita puede tener %n letra.</numerusform>
                <numerusform>Cada cosa que necesita puede tener %n letras.</numerusform>
            </translation>
        </message>
        <message>
            <source>For example: a mat, a towel</source>
            <translation>Por ejemplo: una colchoneta, una toalla</translation>
        </message>
        <message>
            <source>For example: calf stretch</source>
            <translation>Por ejemplo: estiramiento de pantorrilla</translation>
        </message>
        <message>
            <source>How it goes</source>
            <translation>Cómo se hace</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Cuánto</translation>
        </message>
        <message>
            <source>How the body is</source>
            <translation>Cómo está el cuerpo</translation>
        </message>
        <message>
            <source>It needs a name.</source>
            <translation>Le falta un nombre.</translation>
        </message>
        <message>
            <source>It needs at least one step.</source>
            <translation>Le falta al menos un paso.</translation>
        </message>
        <message>
            <source>Left and right in turn</source>
            <translation>Izquierda y derecha por turnos</translation>
        </message>
        <message>
            <source>Line {n} is too long. A line has room for {letters} letters.</source>
            <translation>La línea {n} es demasiado larga. En una línea caben {letters} letras.</translation>
        </message>
        <message>
            <source>My physiotherapist or doctor gave it to me</source>
            <translation>Me lo dio mi fisioterapeuta o mi médico</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>No picture</source>
            <translation>Sin imagen</translation>
        </message>
        <message>
            <source>No sides, or both at once</source>
            <translation>Sin lados, o los dos a la vez</translation>
        </message>
        <message>
            <source>One side, then the other</source>
            <translation>Un lado, luego el otro</translation>
        </message>
        <message>
            <source>One step on each line</source>
            <translation>Un paso en cada línea</translation>
        </message>
        <message>
            <source>One step on each line. The first one is how to get ready, the last one how to let go.</source>
            <translation>Un paso en cada línea. El primero es cómo prepararse, el último es cómo soltar.</translation>
        </message>
        <message>
            <source>One thing on each line</source>
            <translation>Una cosa en cada línea</translation>
        </message>
        <message>
            <source>Or photos of your own, which go before it</source>
            <translation>O fotos suyas, que van en su lugar</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <source>Please read why it is better left out first.</source>
            <translation>Lea primero por qué es mejor no hacerlo.</translation>
        </message>
        <message>
            <source>Rest between sets</source>
            <translation>Descanso entre series</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Pasos</translation>
        </message>
        <message numerus="yes">
            <source>There is room for %n line(s).</source>
            <translation>
                <numerusform>Cabe %n línea.</numerusform>
                <numerusform>Caben %n líneas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>There is room for %n thing(s) that you need.</source>
            <translation>
                <numerusform>Cabe %n cosa que necesita.</numerusform>
                <numerusform>Caben %n cosas que necesita.</numerusform>
            </translation>
        </message>
        <message>
            <source>What is said</source>
            <translation>Qué se dice</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Qué es</translation>
        </message>
        <message>
            <source>What to mind</source>
            <translation>Con qué tener cuidado</translation>
        </message>
        <message>
            <source>What you need</source>
            <translation>Qué necesita</translation>
        </message>
        <message>
            <source>What you need, and what to mind</source>
            <translation>Qué necesita y con qué tener cuidado</translation>
        </message>
        <message>
            <source>Which sides</source>
            <translation>Qué lados</translation>
        </message>
        <message>
            <source>While you heal, this is better left out. Do it only if your physiotherapist or doctor gave it to you, knowing about your back.</source>
            <translation>Mientras se recupera, es mejor no hacer esto. Hágalo solo si se lo dio su fisioterapeuta o su médico, sabiendo cómo está su espalda.</translation>
        </message>
        <message>
            <source>Your own exercise</source>
            <translation>Su propio ejercicio</translation>
        </message>
    </context>
    <context>
        <name>Exercises</name>
        <message numerus="yes">
            <source>%n set(s)</source>
            <translation>
                <numerusform>%n serie</numerusform>
                <numerusform>%n series</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <comment>how often a movement is done</comment>
            <translation>
                <numerusform>%n vez</numerusform>
                <numerusform>%n veces</numerusform>
            </translation>
        </message>
        <message>
            <source>Also called “{name}”.</source>
            <translation>También se llama «{name}».</translation>
        </message>
        <message>
            <source>At the least</source>
            <comment>heads: Hold for 10 seconds. Do it 2 times.</comment>
            <translation>Como mínimo</translation>
        </message>
        <message>
            <source>At the most</source>
            <comment>heads: Hold for 30 seconds.</comment>
            <translation>Como máximo</translation>
        </message>
        <message numerus="yes">
            <source>Do it %n time(s).</source>
            <translation>
                <numerusform>Hágalo %n vez.</numerusform>
                <numerusform>Hágalo %n veces.</numerusform>
            </translation>
        </message>
        <message>
            <source>Each side</source>
            <translation>Cada lado</translation>
        </message>
        <message numerus="yes">
            <source>Hold for %n second(s).</source>
            <translation>
                <numerusform>Mantenga %n segundo.</numerusform>
                <numerusform>Mantenga %n segundos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Hold for {hold}.</source>
            <translation>Mantenga {hold}.</translation>
        </message>
        <message>
            <source>Left and right in turn.</source>
            <translation>Izquierda y derecha por turnos.</translation>
        </message>
        <message>
            <source>Left out for now, because it hurt.</source>
            <translation>Apartado por ahora, porque dolió.</translation>
        </message>
        <message>
            <source>Left out on the left side for now, because it hurt.</source>
            <translation>Lado izquierdo apartado por ahora, porque dolió.</translation>
        </message>
        <message>
            <source>Left out on the right side for now, because it hurt.</source>
            <translation>Lado derecho apartado por ahora, porque dolió.</translation>
        </message>
        <message>
            <source>Left side</source>
            <translation>Lado izquierdo</translation>
        </message>
        <message>
            <source>One side, then the other.</source>
            <translation>Un lado, luego el otro.</translation>
        </message>
        <message>
            <source>Repeat</source>
            <translation>Repetir</translation>
        </message>
        <message>
            <source>Right side</source>
            <translation>Lado derecho</translation>
        </message>
        <message>
            <source>Works: {parts}.</source>
            <comment>parts of the body</comment>
            <translation>Trabaja: {parts}.</translation>
        </message>
    </context>
    <context>
        <name>ExercisesPage</name>
        <message>
            <source>All exercises</source>
            <translation>Todos los ejercicios</translation>
        </message>
        <message>
            <source>Exercises</source>
            <translation>Ejercicios</translation>
        </message>
        <message>
            <source>From your therapist</source>
            <translation>De su terapeuta</translation>
        </message>
        <message>
            <source>Make your own, and put them in order</source>
            <translation>Crear las suyas y ordenarlas</translation>
        </message>
        <message>
            <source>Open a programme file</source>
            <translation>Abrir un archivo de programa</translation>
        </message>
        <message>
            <source>Routines</source>
            <translation>Rutinas</translation>
        </message>
        <message>
            <source>What somebody has passed on to you</source>
            <translation>Lo que alguien compartió con usted</translation>
        </message>
        <message>
            <source>Your own exercise</source>
            <translation>Su propio ejercicio</translation>
        </message>
    </context>
    <context>
        <name>Exporter</name>
        <message>
            <source>it was ended from outside</source>
            <translation>se cerró desde fuera</translation>
        </message>
        <message>
            <source>something unexpected went wrong</source>
            <translation>algo inesperado salió mal</translation>
        </message>
    </context>
    <context>
        <name>FirstStart</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Read on</source>
            <translation>Seguir leyendo</translation>
        </message>
        <message>
            <source>Skip the rest</source>
            <translation>Saltar el resto</translation>
        </message>
    </context>
    <context>
        <name>FirstStartController</name>
        <message>
            <source>Then the six weeks without heavy lifting are over.</source>
            <translation>Entonces terminan las seis semanas sin levantar mucho peso.</translation>
        </message>
        <message>
            <source>Volume {volume} of 100, speed {speed} of 100</source>
            <translation>Volumen {volume} de 100, velocidad {speed} de 100</translation>
        </message>
    </context>
    <context>
        <name>FirstStartStep</name>
        <message>
            <source>Next</source>
            <comment>to the next page</comment>
            <translation>Siguiente</translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>Handout</name>
        <message numerus="yes">
            <source>%n exercise(s), about {minutes}.</source>
            <translation>
                <numerusform>%n ejercicio, alrededor de {minutes}.</numerusform>
                <numerusform>%n ejercicios, alrededor de {minutes}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Each side: {dose}</source>
            <comment>3 times, 20 s each</comment>
            <translation>Cada lado: {dose}</translation>
        </message>
        <message>
            <source>Left and right in turn.</source>
            <translation>Izquierda y derecha por turnos.</translation>
        </message>
        <message>
            <source>Left side: {dose}</source>
            <translation>Lado izquierdo: {dose}</translation>
        </message>
        <message>
            <source>Never push on if the pain gets worse or it does not feel right.</source>
            <comment>on paper</comment>
            <translation>No siga nunca si el dolor aumenta o si nota algo que no va bien.</translation>
        </message>
        <message>
            <source>One side, then the other.</source>
            <translation>Un lado, luego el otro.</translation>
        </message>
        <message>
            <source>Only the left side: {dose}</source>
            <translation>Solo el lado izquierdo: {dose}</translation>
        </message>
        <message>
            <source>Only the right side: {dose}</source>
            <translation>Solo el lado derecho: {dose}</translation>
        </message>
        <message>
            <source>Page {number} of {pages}</source>
            <translation>Página {number} de {pages}</translation>
        </message>
        <message>
            <source>Right side: {dose}</source>
            <translation>Lado derecho: {dose}</translation>
        </message>
        <message>
            <source>Sciatica Timer guides exercise and does not diagnose.</source>
            <comment>on paper</comment>
            <translation>Sciatica Timer guía el ejercicio y no hace diagnósticos.</translation>
        </message>
        <message>
            <source>made on {day}</source>
            <translation>hecho el {day}</translation>
        </message>
    </context>
    <context>
        <name>HandoutExport</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>One or two pages to print, with pictures of the exercises.</source>
            <translation>Una o dos páginas para imprimir, con imágenes de los ejercicios.</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Abrirlo</translation>
        </message>
        <message>
            <source>Save {routine} as a PDF</source>
            <translation>Guardar {routine} como PDF</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>Guardando</translation>
        </message>
        <message>
            <source>Saving {routine} as a PDF</source>
            <translation>Guardando {routine} como PDF</translation>
        </message>
        <message>
            <source>{name} is saved.</source>
            <translation>{name} está guardado.</translation>
        </message>
    </context>
    <context>
        <name>HighPain</name>
        <message>
            <source>A day or two of rest is fine; longer rest does not help.</source>
            <translation>Un día o dos de descanso están bien; más descanso no ayuda.</translation>
        </message>
        <message>
            <source>A short walk, a change of position, cold or heat are possible too.</source>
            <translation>También son posibles un paseo corto, un cambio de posición, frío o calor.</translation>
        </message>
        <message>
            <source>Begin gently</source>
            <translation>Empezar con suavidad</translation>
        </message>
        <message>
            <source>Cold or heat</source>
            <translation>Frío o calor</translation>
        </message>
        <message>
            <source>If it goes on getting worse, see a doctor soon.</source>
            <translation>Si sigue empeorando, vaya pronto al médico.</translation>
        </message>
        <message>
            <source>Is {score} of 10 your usual level?</source>
            <translation>¿Es {score} de 10 su nivel habitual?</translation>
        </message>
        <message>
            <source>It decides what is a good way to begin today.</source>
            <translation>De eso depende cuál es hoy una buena forma de empezar.</translation>
        </message>
        <message>
            <source>No, it is more than usual</source>
            <translation>No, es más de lo habitual</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Start the very gentle routine</source>
            <translation>Hacer la rutina muy suave</translation>
        </message>
        <message>
            <source>Stop when the pain rises, or spreads further down the leg.</source>
            <translation>Pare si el dolor sube o si baja más por la pierna.</translation>
        </message>
        <message>
            <source>The very gentle routine has few moves, and little of each.</source>
            <translation>La rutina muy suave tiene pocos ejercicios, y poco de cada uno.</translation>
        </message>
        <message>
            <source>Walk a little, change your position often, and use cold or heat.</source>
            <translation>Camine un poco, cambie a menudo de posición y use frío o calor.</translation>
        </message>
        <message>
            <source>What is possible now</source>
            <translation>Qué es posible ahora</translation>
        </message>
        <message>
            <source>When you feel able to, do the very gentle routine. Stop when the pain rises, or spreads further down the leg.</source>
            <translation>Cuando se sienta capaz, haga la rutina muy suave. Pare si el dolor sube o si baja más por la pierna.</translation>
        </message>
        <message>
            <source>Yes, it is usual</source>
            <translation>Sí, es lo habitual</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message numerus="yes">
            <source>%n entry(ies) is(are) here already and stay(s) unchanged.</source>
            <translation>
                <numerusform>%n entrada ya está aquí y no cambia.</numerusform>
                <numerusform>%n entradas ya están aquí y no cambian.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) make(s) no sense and is(are) left out:</source>
            <translation>
                <numerusform>%n entrada no tiene sentido y queda fuera:</numerusform>
                <numerusform>%n entradas no tienen sentido y quedan fuera:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mark(s) for weeks unwell or away come(s) too.</source>
            <translation>
                <numerusform>También viene %n marca de semana con enfermedad o viaje.</numerusform>
                <numerusform>También vienen %n marcas de semanas con enfermedad o viaje.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of your own exercises and routines come(s) too.</source>
            <translation>
                <numerusform>También viene %n de sus propios ejercicios y rutinas.</numerusform>
                <numerusform>También vienen %n de sus propios ejercicios y rutinas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of your own exercises and routines is(are) brought in.</source>
            <translation>
                <numerusform>Se ha traído %n de sus propios ejercicios y rutinas.</numerusform>
                <numerusform>Se han traído %n de sus propios ejercicios y rutinas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of your own exercises and routines is(are) in it too.</source>
            <translation>
                <numerusform>También contiene %n de sus propios ejercicios y rutinas.</numerusform>
                <numerusform>También contiene %n de sus propios ejercicios y rutinas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of your own exercises and routines was(were) deleted here and stay(s) deleted.</source>
            <translation>
                <numerusform>%n de sus propios ejercicios y rutinas se eliminó aquí y sigue sin estar.</numerusform>
                <numerusform>%n de sus propios ejercicios y rutinas se eliminaron aquí y siguen sin estar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) is(are) brought in.</source>
            <translation>
                <numerusform>Se ha traído %n sesión.</numerusform>
                <numerusform>Se han traído %n sesiones.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) is(are) here, from {days}.</source>
            <translation>
                <numerusform>Aquí hay %n sesión, del {days}.</numerusform>
                <numerusform>Aquí hay %n sesiones, del {days}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) is(are) in {name} in {place}.</source>
            <translation>
                <numerusform>Hay %n sesión en {name}, en {place}.</numerusform>
                <numerusform>Hay %n sesiones en {name}, en {place}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) is(are) new, from {days}.</source>
            <translation>
                <numerusform>%n sesión es nueva, del {days}.</numerusform>
                <numerusform>%n sesiones son nuevas, del {days}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) was(were) changed there later and take(s) the place of yours.</source>
            <translation>
                <numerusform>%n sesión se cambió allí más tarde y ocupa el lugar de la suya.</numerusform>
                <numerusform>%n sesiones se cambiaron allí más tarde y ocupan el lugar de las suyas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) was(were) deleted here and stay(s) deleted.</source>
            <translation>
                <numerusform>%n sesión se eliminó aquí y sigue eliminada.</numerusform>
                <numerusform>%n sesiones se eliminaron aquí y siguen eliminadas.</numerusform>
            </translation>
        </message>
        <message>
            <source>An answer about pain in it cannot be read, so the stop signs will be asked again.</source>
            <translation>Una respuesta sobre el dolor no se puede leer, así que se volverá a preguntar por las señales de alarma.</translation>
        </message>
        <message>
            <source>Answers about doses come too.</source>
            <translation>También vienen las respuestas sobre cantidades.</translation>
        </message>
        <message>
            <source>Answers about stop signs and doses come too.</source>
            <translation>También vienen las respuestas sobre señales de alarma y cantidades.</translation>
        </message>
        <message>
            <source>Answers about stop signs come too.</source>
            <translation>También vienen las respuestas sobre señales de alarma.</translation>
        </message>
        <message>
            <source>How the routines stand on Today comes too.</source>
            <translation>También viene el orden de las rutinas en Hoy.</translation>
        </message>
        <message>
            <source>It is brought in.</source>
            <translation>Se ha traído.</translation>
        </message>
        <message>
            <source>It is taken back. What you changed since is kept.</source>
            <translation>Se ha deshecho. Lo que cambió después se conserva.</translation>
        </message>
        <message>
            <source>Line {line}: {reason}</source>
            <translation>Línea {line}: {reason}</translation>
        </message>
        <message>
            <source>Putting it into your history</source>
            <translation>Pasándolo a su historial</translation>
        </message>
        <message>
            <source>Reading {name}</source>
            <translation>Leyendo {name}</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>Guardando</translation>
        </message>
        <message>
            <source>The day it began comes too.</source>
            <translation>También viene el día en que empezó.</translation>
        </message>
        <message>
            <source>The page is saved as {name} in {place}.</source>
            <translation>La página está guardada como {name} en {place}.</translation>
        </message>
        <message>
            <source>The plan of “My week” comes too.</source>
            <translation>También viene el plan de «Mi semana».</translation>
        </message>
        <message>
            <source>There are no sessions yet. They can be taken out once there are some.</source>
            <translation>Todavía no hay sesiones. Podrá llevárselas cuando haya alguna.</translation>
        </message>
        <message>
            <source>There is nothing in it.</source>
            <translation>No contiene nada.</translation>
        </message>
        <message numerus="yes">
            <source>There is(are) %n more.</source>
            <comment>more entries that are left out</comment>
            <translation>
                <numerusform>Hay %n más.</numerusform>
                <numerusform>Hay %n más.</numerusform>
            </translation>
        </message>
        <message>
            <source>What you have read about seeing a doctor comes too.</source>
            <translation>También viene lo que usted ha leído sobre ir al médico.</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} al {last}</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>Anyone you give such a file to can read it. It is not locked.</source>
            <translation>Cualquiera que reciba un archivo así puede leerlo. No está protegido.</translation>
        </message>
        <message>
            <source>For a spreadsheet: one row for each exercise and side.</source>
            <translation>Para una hoja de cálculo: una fila por cada ejercicio y lado.</translation>
        </message>
        <message>
            <source>For your calendar: when, and which exercises. Pain and notes are left out.</source>
            <translation>Para su calendario: cuándo, y qué ejercicios. Sin el dolor ni las notas.</translation>
        </message>
        <message>
            <source>Make the page</source>
            <translation>Hacer la página</translation>
        </message>
        <message>
            <source>One page for your physiotherapist</source>
            <translation>Una página para su fisioterapeuta</translation>
        </message>
        <message>
            <source>Save a table</source>
            <translation>Guardar una tabla</translation>
        </message>
        <message>
            <source>Save everything</source>
            <translation>Guardar todo</translation>
        </message>
        <message>
            <source>Save the dates</source>
            <translation>Guardar las fechas</translation>
        </message>
        <message>
            <source>Take your history out</source>
            <translation>Llevarse su historial</translation>
        </message>
        <message>
            <source>To keep it safe, or to bring it in on another computer. All of your history is in it, and the exercises, routines and photos of your own.</source>
            <translation>Para tenerlo a salvo, o para traerlo a otro equipo. Contiene todo su historial, y también sus propios ejercicios, rutinas y fotos.</translation>
        </message>
        <message>
            <source>What you did, how the pain went, what hurt. You choose the time and which notes it shows. Save it as a PDF or print it.</source>
            <translation>Qué hizo, cómo fue el dolor, qué dolió. Usted elige el periodo y qué notas se ven. Guárdela como PDF o imprímala.</translation>
        </message>
        <message>
            <source>Your history</source>
            <translation>Su historial</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>It is a folder or a device and not a file, so nothing was changed; choose a file that was saved with “Save everything”.</source>
            <translation>Es una carpeta o un dispositivo y no un archivo, así que nada cambió; elija un archivo que se guardó con «Guardar todo».</translation>
        </message>
        <message>
            <source>The file has more than {most} entries, which is more than a history of Sciatica Timer can have, so nothing was changed.</source>
            <translation>El archivo tiene más de {most} entradas, más de las que puede tener un historial de Sciatica Timer, así que nada cambió.</translation>
        </message>
        <message>
            <source>The file is no history of Sciatica Timer, so nothing was changed; line {line}: {reason}.</source>
            <translation>El archivo no es un historial de Sciatica Timer, así que nada cambió; línea {line}: {reason}.</translation>
        </message>
        <message>
            <source>The file is no history of Sciatica Timer, so nothing was changed; {reason}.</source>
            <translation>El archivo no es un historial de Sciatica Timer, así que nada cambió; {reason}.</translation>
        </message>
        <message>
            <source>The file is too large to be a history of Sciatica Timer, so nothing was changed.</source>
            <translation>El archivo es demasiado grande para ser un historial de Sciatica Timer, así que nada cambió.</translation>
        </message>
        <message>
            <source>The file was made by a newer version of Sciatica Timer, so nothing was changed; bring it in there, or update this one.</source>
            <translation>El archivo se hizo con una versión más nueva de Sciatica Timer, así que nada cambió; tráigalo allí, o actualice esta.</translation>
        </message>
        <message>
            <source>it is packed, and was damaged on its way</source>
            <translation>está comprimido y se dañó por el camino</translation>
        </message>
        <message>
            <source>it is too long</source>
            <translation>es demasiado largo</translation>
        </message>
        <message>
            <source>most of it is something else</source>
            <translation>la mayor parte es otra cosa</translation>
        </message>
        <message>
            <source>“{name}” is no list</source>
            <translation>«{name}» no es una lista</translation>
        </message>
    </context>
    <context>
        <name>ImportController</name>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>ItHurtsSheet</name>
        <message>
            <source>Another way</source>
            <comment>to do an exercise</comment>
            <translation>Otra forma</translation>
        </message>
        <message>
            <source>Come out of it gently</source>
            <translation>Salga de la postura con suavidad</translation>
        </message>
        <message>
            <source>Easier version</source>
            <translation>Versión más fácil</translation>
        </message>
        <message>
            <source>Go on as before</source>
            <translation>Seguir como antes</translation>
        </message>
        <message>
            <source>How far down does it reach?</source>
            <translation>¿Hasta dónde baja?</translation>
        </message>
        <message>
            <source>How much does it hurt?</source>
            <translation>¿Cuánto le duele?</translation>
        </message>
        <message>
            <source>It hurts</source>
            <translation>Me duele</translation>
        </message>
        <message>
            <source>It was the last one</source>
            <translation>Era el último</translation>
        </message>
        <message>
            <source>Next: {exercise}</source>
            <translation>Siguiente: {exercise}</translation>
        </message>
        <message>
            <source>Not today, with pain like this</source>
            <translation>Hoy no, con un dolor así</translation>
        </message>
        <message>
            <source>Skip this one</source>
            <translation>Omitir este</translation>
        </message>
        <message>
            <source>Stop for today</source>
            <translation>Terminar por hoy</translation>
        </message>
        <message>
            <source>Stop signs: when to get help</source>
            <translation>Señales de alarma: cuándo pedir ayuda</translation>
        </message>
        <message>
            <source>There is no easier one</source>
            <translation>No hay otra más fácil</translation>
        </message>
        <message>
            <source>What you did is kept</source>
            <translation>Lo que hizo se conserva</translation>
        </message>
        <message>
            <source>When you are ready</source>
            <translation>Cuando quiera</translation>
        </message>
    </context>
    <context>
        <name>KeyboardSection</name>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Keys in a session</source>
            <translation>Teclas en una sesión</translation>
        </message>
        <message>
            <source>Keys of one letter</source>
            <translation>Teclas de una letra</translation>
        </message>
        <message>
            <source>Such as S for the stop signs, or a digit for pain. Switch them off if they are pressed by accident, or if you speak to type.</source>
            <translation>Como la S para las señales de alarma, o una cifra para el dolor. Desactívelas si se pulsan sin querer, o si escribe con la voz.</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Close the window</source>
            <translation>Cerrar la ventana</translation>
        </message>
        <message>
            <source>Command</source>
            <comment>the key of a Mac</comment>
            <translation>Comando</translation>
        </message>
        <message>
            <source>Ctrl</source>
            <comment>the key, as other texts name it</comment>
            <translation>Ctrl</translation>
        </message>
        <message>
            <source>Ctrl + and -</source>
            <translation>Ctrl + y -</translation>
        </message>
        <message>
            <source>Ctrl 1 to 5</source>
            <translation>Ctrl 1 a 5</translation>
        </message>
        <message>
            <source>Ctrl W, Ctrl Q</source>
            <translation>Ctrl W, Ctrl Q</translation>
        </message>
        <message>
            <source>Ctrl Z</source>
            <comment>a key</comment>
            <translation>Ctrl Z</translation>
        </message>
        <message>
            <source>Enter</source>
            <comment>a key</comment>
            <translation>Intro</translation>
        </message>
        <message>
            <source>Esc</source>
            <comment>a key</comment>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Fill the screen</source>
            <translation>Ocupar toda la pantalla</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Pantalla completa</translation>
        </message>
        <message>
            <source>Go back, or out of full screen</source>
            <translation>Volver, o salir de la pantalla completa</translation>
        </message>
        <message>
            <source>H or ?</source>
            <translation>H o ?</translation>
        </message>
        <message>
            <source>It hurts</source>
            <translation>Me duele</translation>
        </message>
        <message>
            <source>Larger, smaller text</source>
            <translation>Texto más grande, más pequeño</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Izquierda</translation>
        </message>
        <message>
            <source>Louder, quieter</source>
            <translation>Subir o bajar el volumen</translation>
        </message>
        <message>
            <source>Move and choose</source>
            <translation>Moverse y elegir</translation>
        </message>
        <message>
            <source>Next exercise</source>
            <translation>Ejercicio siguiente</translation>
        </message>
        <message>
            <source>Once more; pressed twice, the exercise before</source>
            <translation>Otra vez; si se pulsa dos veces, el ejercicio anterior</translation>
        </message>
        <message>
            <source>Out of full screen, or leave</source>
            <translation>Salir de la pantalla completa, o de la sesión</translation>
        </message>
        <message>
            <source>Pause, or go on</source>
            <translation>Pausa, o seguir</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Derecha</translation>
        </message>
        <message>
            <source>Say it again</source>
            <translation>Repetir la frase</translation>
        </message>
        <message>
            <source>Show a page</source>
            <translation>Mostrar una página</translation>
        </message>
        <message>
            <source>Show the keys</source>
            <translation>Mostrar las teclas</translation>
        </message>
        <message>
            <source>Sound off or on</source>
            <translation>Silenciar o activar el sonido</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espacio</translation>
        </message>
        <message>
            <source>Stop signs: when to get help</source>
            <translation>Señales de alarma: cuándo pedir ayuda</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>Tab, arrows</source>
            <translation>Tab, flechas</translation>
        </message>
        <message>
            <source>Text in the system's size</source>
            <translation>Texto al tamaño del sistema</translation>
        </message>
        <message>
            <source>To the buttons; Space presses one</source>
            <translation>Ir a los botones; Espacio pulsa uno</translation>
        </message>
        <message>
            <source>Undo the last change</source>
            <translation>Deshacer el último cambio</translation>
        </message>
        <message>
            <source>Up, Down</source>
            <translation>Arriba, Abajo</translation>
        </message>
        <message>
            <source>What the page is for</source>
            <translation>La acción principal de la página</translation>
        </message>
        <message>
            <source>{key}: {does}</source>
            <translation>{key}: {does}</translation>
        </message>
    </context>
    <context>
        <name>LanguageSwitch</name>
        <message>
            <source>The language changes when Sciatica Timer is opened next.</source>
            <translation>El idioma cambia la próxima vez que se abra Sciatica Timer.</translation>
        </message>
    </context>
    <context>
        <name>LastCard</name>
        <message>
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>Change how it is the day after</source>
            <translation>Cambiar cómo está al día siguiente</translation>
        </message>
        <message>
            <source>It is in your calendar.</source>
            <translation>Está en su calendario.</translation>
        </message>
        <message>
            <source>Pain</source>
            <translation>Dolor</translation>
        </message>
        <message>
            <source>Put a mat on the floor and press Start. A voice and a picture lead you through. You can stop at any time, and what you did is kept.</source>
            <translation>Ponga una colchoneta en el suelo y pulse Empezar. Una voz y una imagen le guían. Puede parar en cualquier momento, y lo que hizo se conserva.</translation>
        </message>
        <message>
            <source>Your first session</source>
            <translation>Su primera sesión</translation>
        </message>
        <message>
            <source>{routine}, {n} min</source>
            <comment>minutes</comment>
            <translation>{routine}, {n} min</translation>
        </message>
    </context>
    <context>
        <name>LegZones</name>
        <message>
            <source>How far down the pain reaches</source>
            <translation>Hasta dónde baja el dolor</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>Activity</source>
            <translation>Actividad</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sesión</translation>
        </message>
        <message numerus="yes">
            <source>Week with %n day(s) or more</source>
            <translation>
                <numerusform>Semana con %n día o más</numerusform>
                <numerusform>Semana con %n días o más</numerusform>
            </translation>
        </message>
        <message>
            <source>Week without a goal</source>
            <translation>Semana sin meta</translation>
        </message>
    </context>
    <context>
        <name>LettersLeft</name>
        <message numerus="yes">
            <source>%n letter(s) left.</source>
            <translation>
                <numerusform>Queda %n letra.</numerusform>
                <numerusform>Quedan %n letras.</numerusform>
            </translation>
        </message>
        <message>
            <source>The note is full. It holds {n} letters.</source>
            <translation>La nota está llena. Caben {n} letras.</translation>
        </message>
        <message>
            <source>This is full. It holds {n} letters.</source>
            <translation>Está lleno. Caben {n} letras.</translation>
        </message>
    </context>
    <context>
        <name>LightPage</name>
        <message>
            <source>What this is worth</source>
            <translation>Qué valor tiene esto</translation>
        </message>
    </context>
    <context>
        <name>List</name>
        <message>
            <source>, </source>
            <comment>between facts about one day or exercise</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>; </source>
            <comment>between the names of sources</comment>
            <translation>; </translation>
        </message>
    </context>
    <context>
        <name>LookBack</name>
        <message>
            <source>Average of the week before and of this one</source>
            <translation>Promedio de la semana anterior y de esta</translation>
        </message>
        <message>
            <source>Last week</source>
            <translation>La semana pasada</translation>
        </message>
        <message>
            <source>Minutes a day</source>
            <translation>Minutos por día</translation>
        </message>
        <message>
            <source>Pain before sessions</source>
            <translation>Dolor antes de las sesiones</translation>
        </message>
        <message>
            <source>Show as a table</source>
            <translation>Mostrar como tabla</translation>
        </message>
        <message>
            <source>Show as charts</source>
            <translation>Mostrar como gráficos</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Esta semana</translation>
        </message>
        <message>
            <source>Which week</source>
            <translation>Qué semana</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Sciatica Timer</source>
            <translation>Sciatica Timer</translation>
        </message>
        <message>
            <source>{title} (Ctrl+{number})</source>
            <translation>{title} (Ctrl+{number})</translation>
        </message>
    </context>
    <context>
        <name>MediaPlayer</name>
        <message>
            <source>Sciatica Timer</source>
            <translation>Sciatica Timer</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>{title}: {text}</source>
            <comment>A message, and what it says</comment>
            <translation>{title}: {text}</translation>
        </message>
    </context>
    <context>
        <name>MyWeek</name>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n sesión</numerusform>
                <numerusform>%n sesiones</numerusform>
            </translation>
        </message>
        <message>
            <source>A rest day. If you wish:</source>
            <translation>Día de descanso. Si quiere:</translation>
        </message>
        <message>
            <source>A routine that is not here any more</source>
            <translation>Una rutina que ya no está aquí</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>Otro motivo</translation>
        </message>
        <message>
            <source>Away</source>
            <translation>De viaje</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message numerus="yes">
            <source>It rises by ten minutes a week at most, until it is %n minute(s).</source>
            <translation>
                <numerusform>Sube como máximo diez minutos por semana, hasta llegar a %n minuto.</numerusform>
                <numerusform>Sube como máximo diez minutos por semana, hasta llegar a %n minutos.</numerusform>
            </translation>
        </message>
        <message>
            <source>It was lower by two points or more right after: {names}. That alone does not show what helped.</source>
            <translation>Bajó dos puntos o más justo después de: {names}. Eso solo no muestra qué ayudó.</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutos</translation>
        </message>
        <message>
            <source>No time</source>
            <translation>Sin tiempo</translation>
        </message>
        <message>
            <source>Nothing is noted yet.</source>
            <translation>Todavía no hay nada anotado.</translation>
        </message>
        <message numerus="yes">
            <source>On %n day(s) you said “not today”.</source>
            <translation>
                <numerusform>En %n día dijo «hoy no».</numerusform>
                <numerusform>En %n días dijo «hoy no».</numerusform>
            </translation>
        </message>
        <message>
            <source>Pain before</source>
            <translation>Dolor antes</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Previsto</translation>
        </message>
        <message>
            <source>Planned today</source>
            <translation>Previsto para hoy</translation>
        </message>
        <message>
            <source>Planned today, {time}</source>
            <translation>Previsto para hoy, {time}</translation>
        </message>
        <message>
            <source>Some time</source>
            <translation>A cualquier hora</translation>
        </message>
        <message>
            <source>Still planned for today: {routines}</source>
            <translation>Queda previsto para hoy: {routines}</translation>
        </message>
        <message>
            <source>The week has no goal: unwell, away or a very gentle day.</source>
            <translation>La semana no tiene meta: enfermedad, viaje o un día muy suave.</translation>
        </message>
        <message numerus="yes">
            <source>This week: {done} of %n minute(s).</source>
            <translation>
                <numerusform>Esta semana: {done} de %n minuto.</numerusform>
                <numerusform>Esta semana: {done} de %n minutos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Today is done. If you wish:</source>
            <translation>Lo de hoy está hecho. Si quiere:</translation>
        </message>
        <message>
            <source>Too much pain</source>
            <translation>Demasiado dolor</translation>
        </message>
        <message>
            <source>Too tired</source>
            <translation>Demasiado cansancio</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>{day}: {facts}</source>
            <comment>a day of the week, and what was done</comment>
            <translation>{day}: {facts}</translation>
        </message>
        <message>
            <source>{done} of {planned} planned</source>
            <translation>{done} de {planned} previstas</translation>
        </message>
        <message>
            <source>{minutes} in all, {active} of gentle activity.</source>
            <comment>both in minutes</comment>
            <translation>{minutes} en total, {active} de actividad suave.</translation>
        </message>
        <message>
            <source>{minutes} in all.</source>
            <translation>{minutes} en total.</translation>
        </message>
        <message>
            <source>{routine} (not here any more)</source>
            <translation>{routine} (ya no está aquí)</translation>
        </message>
        <message>
            <source>{routine} ({n} ×)</source>
            <comment>a routine, and how many times</comment>
            <translation>{routine} ({n} ×)</translation>
        </message>
    </context>
    <context>
        <name>MyWeekController</name>
        <message>
            <source>Calendar</source>
            <comment>a kind of file</comment>
            <translation>Calendario</translation>
        </message>
        <message>
            <source>Sciatica Timer plan</source>
            <comment>the name of a file</comment>
            <translation>Plan de Sciatica Timer</translation>
        </message>
        <message>
            <source>Where to save it</source>
            <translation>Dónde guardarlo</translation>
        </message>
        <message>
            <source>{name} is saved. Send it to your phone and open it there.</source>
            <translation>{name} está guardado. Envíelo a su teléfono y ábralo allí.</translation>
        </message>
    </context>
    <context>
        <name>MyWeekPage</name>
        <message>
            <source>My week</source>
            <translation>Mi semana</translation>
        </message>
    </context>
    <context>
        <name>NavigationRail</name>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>Stop signs</source>
            <translation>Señales</translation>
        </message>
    </context>
    <context>
        <name>NextDay</name>
        <message>
            <source>After “{routine}” the pain was {score} of 10. Did it ease within a day?</source>
            <translation>Después de «{routine}» el dolor era de {score} de 10. ¿Se calmó en un día?</translation>
        </message>
        <message>
            <source>And how is it now?</source>
            <translation>¿Y cómo está ahora?</translation>
        </message>
        <message>
            <source>Compared with yesterday before “{routine}”, when the pain was {left} of 10 on the left and {right} on the right.</source>
            <translation>En comparación con ayer antes de «{routine}», cuando el dolor era de {left} de 10 a la izquierda y {right} a la derecha.</translation>
        </message>
        <message>
            <source>Compared with yesterday before “{routine}”, when the pain was {score} of 10.</source>
            <translation>En comparación con ayer antes de «{routine}», cuando el dolor era de {score} de 10.</translation>
        </message>
        <message>
            <source>Compared with yesterday before “{routine}”.</source>
            <translation>En comparación con ayer antes de «{routine}».</translation>
        </message>
        <message>
            <source>Did the pain after “{routine}” ease within a day?</source>
            <translation>El dolor que hubo después de «{routine}», ¿se calmó en un día?</translation>
        </message>
        <message>
            <source>I cannot say</source>
            <translation>No lo sé</translation>
        </message>
        <message>
            <source>Is something new with it, such as numbness, weakness in a leg or foot, or trouble with bladder or bowel? Then look at the stop signs first.</source>
            <translation>¿Hay algo nuevo, como adormecimiento, debilidad en una pierna o un pie, o problemas con la vejiga o el intestino? Entonces revise primero las señales de alarma.</translation>
        </message>
        <message>
            <source>It has eased again</source>
            <translation>Ya se ha calmado</translation>
        </message>
        <message>
            <source>It is still worse</source>
            <translation>Sigue peor</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Something is new</source>
            <translation>Hay algo nuevo</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>Your answer helps to find how much is right for you next time.</source>
            <translation>Su respuesta ayuda a encontrar cuánto le conviene la próxima vez.</translation>
        </message>
    </context>
    <context>
        <name>NextDayCard</name>
        <message>
            <source>How is it today?</source>
            <translation>¿Cómo está hoy?</translation>
        </message>
    </context>
    <context>
        <name>NoteList</name>
        <message>
            <source>Notes for the page</source>
            <translation>Notas para la página</translation>
        </message>
    </context>
    <context>
        <name>NoteView</name>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Show less</source>
            <translation>Mostrar menos</translation>
        </message>
        <message>
            <source>Show the whole note</source>
            <translation>Mostrar la nota entera</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>No sound output was found. Follow the words on the screen.</source>
            <translation>No hay salida de sonido. Siga el texto en la pantalla.</translation>
        </message>
        <message>
            <source>No voice works on this computer. Follow the words and tones instead.</source>
            <translation>Ninguna voz funciona en este equipo. Siga el texto y los tonos.</translation>
        </message>
        <message>
            <source>Sciatica Timer was held up, so the session paused where it stood.</source>
            <translation>Sciatica Timer se detuvo un momento, así que la sesión se pausó donde estaba.</translation>
        </message>
        <message>
            <source>Spoken words cannot be kept, so the next start takes longer.</source>
            <translation>La voz no se puede guardar: el próximo inicio tardará más.</translation>
        </message>
        <message>
            <source>The chosen sound output is gone. The usual one is used.</source>
            <translation>La salida de sonido elegida ya no está. Se usa la habitual.</translation>
        </message>
        <message>
            <source>The chosen voice does not work here, so another one speaks.</source>
            <translation>La voz elegida no funciona aquí, así que habla otra.</translation>
        </message>
        <message>
            <source>The computer slept, so the session paused where it stood.</source>
            <translation>El equipo estuvo en reposo, así que la sesión se pausó donde estaba.</translation>
        </message>
        <message>
            <source>The screen was locked, so the session paused where it stood.</source>
            <translation>La pantalla se bloqueó, así que la sesión se pausó donde estaba.</translation>
        </message>
        <message>
            <source>The sound is back, and the session waits. Space goes on.</source>
            <translation>El sonido ha vuelto y la sesión espera. Con la barra espaciadora se sigue.</translation>
        </message>
        <message>
            <source>The sound is back.</source>
            <translation>El sonido ha vuelto.</translation>
        </message>
        <message>
            <source>The sound is gone, so the session waits. Space goes on without it.</source>
            <translation>Se perdió el sonido, así que la sesión espera. Con la barra espaciadora se sigue sin él.</translation>
        </message>
        <message>
            <source>The sound went away. Follow the words while it is looked for.</source>
            <translation>Se perdió el sonido. Siga el texto mientras se busca.</translation>
        </message>
        <message>
            <source>The voice got stuck and was started again.</source>
            <translation>La voz se atascó y se inició otra vez.</translation>
        </message>
        <message>
            <source>To add a voice: System Settings, Accessibility, Spoken Content.</source>
            <translation>Para añadir una voz: Ajustes del Sistema, Accesibilidad, Contenido hablado.</translation>
        </message>
        <message>
            <source>To add a voice: Windows Settings, Time &amp; language, Speech, Add voices.</source>
            <translation>Para añadir una voz: Configuración de Windows, Hora e idioma, Voz, Agregar voces.</translation>
        </message>
        <message>
            <source>To add a voice: install espeak-ng with your package manager.</source>
            <translation>Para añadir una voz: instale espeak-ng con su gestor de paquetes.</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>Notifications</name>
        <message>
            <source>Sciatica Timer</source>
            <translation>Sciatica Timer</translation>
        </message>
    </context>
    <context>
        <name>NumberLine</name>
        <message>
            <source>Call {number}</source>
            <comment>the emergency number</comment>
            <translation>Llamar al {number}</translation>
        </message>
        <message>
            <source>Change number</source>
            <translation>Cambiar número</translation>
        </message>
        <message>
            <source>Copied</source>
            <comment>the emergency number</comment>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Copy the number</source>
            <translation>Copiar número</translation>
        </message>
        <message>
            <source>Emergency number</source>
            <translation>Número de emergencias</translation>
        </message>
        <message>
            <source>Emergency number {number}</source>
            <translation>Número de emergencias {number}</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>or your local emergency number</source>
            <translation>o su número de emergencias local</translation>
        </message>
    </context>
    <context>
        <name>NumberRow</name>
        <message>
            <source>Hold</source>
            <translation>Mantener</translation>
        </message>
        <message>
            <source>Repeat</source>
            <translation>Repetir</translation>
        </message>
        <message>
            <source>Sets</source>
            <translation>Series</translation>
        </message>
        <message>
            <source>{label}, {side}</source>
            <comment>the name of a field</comment>
            <translation>{label}, {side}</translation>
        </message>
    </context>
    <context>
        <name>NumberTable</name>
        <message>
            <source>The numbers of the charts</source>
            <translation>Los números de los gráficos</translation>
        </message>
    </context>
    <context>
        <name>OwnEditor</name>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
    </context>
    <context>
        <name>OwnExercise</name>
        <message>
            <source>Getting into position</source>
            <translation>Ponerse en posición</translation>
        </message>
        <message>
            <source>Letting go</source>
            <translation>Soltar</translation>
        </message>
        <message>
            <source>Letting go, the next time</source>
            <translation>Soltar, la próxima vez</translation>
        </message>
        <message>
            <source>The change of side</source>
            <translation>El cambio de lado</translation>
        </message>
        <message>
            <source>The movement</source>
            <translation>El movimiento</translation>
        </message>
        <message>
            <source>The movement, the next time</source>
            <translation>El movimiento, la próxima vez</translation>
        </message>
        <message>
            <source>The side whose turn it is</source>
            <translation>El lado al que le toca</translation>
        </message>
        <message>
            <source>What to mind in the hold</source>
            <translation>Con qué tener cuidado al mantener</translation>
        </message>
        <message>
            <source>When it hurts: the way out</source>
            <translation>Cuando duele: la salida</translation>
        </message>
        <message>
            <source>Which side comes first</source>
            <translation>Qué lado va primero</translation>
        </message>
    </context>
    <context>
        <name>PackCard</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minuto</numerusform>
                <numerusform>%n minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) left</source>
            <translation>
                <numerusform>Queda %n minuto</numerusform>
                <numerusform>Quedan %n minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>Cuánto tiempo</translation>
        </message>
        <message>
            <source>It began on another day</source>
            <translation>Empezó otro día</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>{pack}: {words}</source>
            <comment>Cold or Heat, and what it is for</comment>
            <translation>{pack}: {words}</translation>
        </message>
    </context>
    <context>
        <name>PackController</name>
        <message numerus="yes">
            <source>%n minute(s) left. While Sciatica Timer is closed, nothing tells you when to take it off. It could not be saved, so it is gone when opened again.</source>
            <translation>
                <numerusform>Queda %n minuto. Con Sciatica Timer cerrado, nada le avisa de cuándo retirar la compresa o la almohadilla. El temporizador no se pudo guardar, así que ya no estará al abrir de nuevo.</numerusform>
                <numerusform>Quedan %n minutos. Con Sciatica Timer cerrado, nada le avisa de cuándo retirar la compresa o la almohadilla. El temporizador no se pudo guardar, así que ya no estará al abrir de nuevo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) left. While Sciatica Timer is closed, nothing tells you when to take it off. Opened again before then, it goes on.</source>
            <translation>
                <numerusform>Queda %n minuto. Con Sciatica Timer cerrado, nada le avisa de cuándo retirar la compresa o la almohadilla. Si lo abre antes, el temporizador sigue.</numerusform>
                <numerusform>Quedan %n minutos. Con Sciatica Timer cerrado, nada le avisa de cuándo retirar la compresa o la almohadilla. Si lo abre antes, el temporizador sigue.</numerusform>
            </translation>
        </message>
        <message>
            <source>A timer for cold or heat was on, and how long cannot be read any more. Take the pack off if it still lies on you.</source>
            <translation>Había en marcha un temporizador de frío o calor y ya no se puede leer desde cuándo. Retire la compresa o la almohadilla si aún la tiene puesta.</translation>
        </message>
        <message>
            <source>Close all the same</source>
            <translation>Cerrar de todos modos</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Quedarse aquí</translation>
        </message>
        <message numerus="yes">
            <source>The time was up %n minute(s) ago, while the computer slept or the app was closed.</source>
            <translation>
                <numerusform>El tiempo se cumplió hace %n minuto, mientras el equipo estaba en reposo o la aplicación cerrada.</numerusform>
                <numerusform>El tiempo se cumplió hace %n minutos, mientras el equipo estaba en reposo o la aplicación cerrada.</numerusform>
            </translation>
        </message>
        <message>
            <source>The timer for cold is running</source>
            <translation>El temporizador del frío está en marcha</translation>
        </message>
        <message>
            <source>The timer for heat is running</source>
            <translation>El temporizador del calor está en marcha</translation>
        </message>
        <message>
            <source>The timer runs on as long as Sciatica Timer is open.</source>
            <translation>El temporizador sigue mientras Sciatica Timer esté abierto.</translation>
        </message>
        <message numerus="yes">
            <source>{pack}, %n minute(s) left</source>
            <comment>Cold or Heat</comment>
            <translation>
                <numerusform>{pack}, queda %n minuto</numerusform>
                <numerusform>{pack}, quedan %n minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{pack}, paused, %n minute(s) left</source>
            <comment>Cold or Heat</comment>
            <translation>
                <numerusform>{pack}, en pausa, queda %n minuto</numerusform>
                <numerusform>{pack}, en pausa, quedan %n minutos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PainLine</name>
        <message>
            <source>not answered</source>
            <translation>sin contestar</translation>
        </message>
        <message>
            <source>{before} to {after}</source>
            <comment>Two scores of pain, 0 to 10.</comment>
            <translation>de {before} a {after}</translation>
        </message>
        <message>
            <source>{score} after</source>
            <translation>{score} después</translation>
        </message>
        <message>
            <source>{score} before</source>
            <translation>{score} antes</translation>
        </message>
    </context>
    <context>
        <name>PainScale</name>
        <message>
            <source>0, no pain</source>
            <translation>0, sin dolor</translation>
        </message>
        <message>
            <source>10, worst I can imagine</source>
            <translation>10, el peor que imagino</translation>
        </message>
        <message>
            <source>No pain</source>
            <translation>Sin dolor</translation>
        </message>
        <message>
            <source>Pain, 0 to 10</source>
            <translation>Dolor, de 0 a 10</translation>
        </message>
        <message>
            <source>Worst I can imagine</source>
            <translation>El peor que imagino</translation>
        </message>
        <message>
            <source>before</source>
            <comment>under the score of before the session</comment>
            <translation>antes</translation>
        </message>
    </context>
    <context>
        <name>PhotoCut</name>
        <message>
            <source>Off at the bottom</source>
            <translation>Quitar por abajo</translation>
        </message>
        <message>
            <source>Off at the left</source>
            <translation>Quitar por la izquierda</translation>
        </message>
        <message>
            <source>Off at the right</source>
            <translation>Quitar por la derecha</translation>
        </message>
        <message>
            <source>Off at the top</source>
            <translation>Quitar por arriba</translation>
        </message>
        <message>
            <source>{n} %</source>
            <comment>per cent of the width or height of a photo</comment>
            <translation>{n} %</translation>
        </message>
    </context>
    <context>
        <name>PhotoField</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Choose a photo</source>
            <translation>Elegir una foto</translation>
        </message>
        <message>
            <source>Cut it</source>
            <comment>a photo, to keep a part</comment>
            <translation>Recortarla</translation>
        </message>
        <message>
            <source>Draw over what you want to keep, or say how much goes at each edge.</source>
            <translation>Marque lo que quiere conservar, o diga cuánto se quita en cada borde.</translation>
        </message>
        <message>
            <source>Keep this part</source>
            <translation>Conservar esta parte</translation>
        </message>
        <message>
            <source>No photo yet. You can drop one here.</source>
            <translation>Aún no hay foto. Puede soltar una aquí.</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>Un momento …</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Pegar</translation>
        </message>
        <message>
            <source>Remove it</source>
            <comment>a photo</comment>
            <translation>Quitarla</translation>
        </message>
        <message>
            <source>There is no picture to paste; copy one first, or choose a file.</source>
            <translation>No hay ninguna imagen que pegar; copie una antes, o elija un archivo.</translation>
        </message>
        <message>
            <source>Turn it round</source>
            <comment>left becomes right</comment>
            <translation>Darle la vuelta</translation>
        </message>
        <message>
            <source>Which part of the photo?</source>
            <translation>¿Qué parte de la foto?</translation>
        </message>
    </context>
    <context>
        <name>PhotoFields</name>
        <message>
            <source>JPEG, PNG, WebP or GIF. Place, time and camera are taken out, and the photos stay on this computer.</source>
            <translation>JPEG, PNG, WebP o GIF. Se quitan el lugar, la hora y la cámara, y las fotos se quedan en este equipo.</translation>
        </message>
        <message>
            <source>Mirror the photos for the left side</source>
            <translation>Reflejar las fotos para el lado izquierdo</translation>
        </message>
        <message>
            <source>Photo of the hold</source>
            <translation>Foto de la postura</translation>
        </message>
        <message>
            <source>Photo of the start</source>
            <translation>Foto del inicio</translation>
        </message>
        <message>
            <source>They should show the right side then. Off: both sides have them as they are.</source>
            <translation>Entonces deben mostrar el lado derecho. Sin marcar: en ambos lados se ven tal como son.</translation>
        </message>
    </context>
    <context>
        <name>Photos</name>
        <message>
            <source>The picture could not be opened.</source>
            <translation>No se pudo abrir la imagen.</translation>
        </message>
        <message>
            <source>The picture file is larger than 50 MB; save it smaller, then try.</source>
            <translation>El archivo de la imagen pasa de 50 MB; guárdela más pequeña y pruebe otra vez.</translation>
        </message>
        <message>
            <source>The picture has more than 60 million pixels; save it smaller, then try.</source>
            <translation>La imagen tiene más de 60 millones de píxeles; guárdela más pequeña y pruebe otra vez.</translation>
        </message>
        <message>
            <source>The picture is damaged and cannot be read.</source>
            <translation>La imagen está dañada y no se puede leer.</translation>
        </message>
        <message>
            <source>This is a HEIC, HEIF or AVIF picture, as many phones make them, and it cannot be read here; save or send it as a JPEG, then use that.</source>
            <translation>Es una imagen HEIC, HEIF o AVIF, como las de muchos teléfonos, y aquí no se puede leer; guárdela o envíela como JPEG y use esa.</translation>
        </message>
        <message>
            <source>This is a folder or a device and not a picture.</source>
            <translation>Es una carpeta o un dispositivo y no una imagen.</translation>
        </message>
        <message>
            <source>This is no picture that can be read here; use JPEG, PNG, WebP or GIF.</source>
            <translation>No es una imagen que se pueda leer aquí; use JPEG, PNG, WebP o GIF.</translation>
        </message>
    </context>
    <context>
        <name>PlanCard</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minuto</numerusform>
                <numerusform>%n minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>A file that repeats every week, with alarms. Opened on the phone once more after a change, it changes what is there.</source>
            <translation>Un archivo que se repite cada semana, con avisos. Si lo abre otra vez en el teléfono después de un cambio, cambia lo que hay allí.</translation>
        </message>
        <message>
            <source>Gentle activity a week</source>
            <translation>Actividad suave por semana</translation>
        </message>
        <message>
            <source>More than once a day only if your physiotherapist says so.</source>
            <translation>Más de una vez al día solo si lo dice su fisioterapeuta.</translation>
        </message>
        <message>
            <source>No wish</source>
            <translation>Nada</translation>
        </message>
        <message>
            <source>Not today</source>
            <translation>Hoy no</translation>
        </message>
        <message>
            <source>Plan three days a week</source>
            <translation>Planear tres días por semana</translation>
        </message>
        <message>
            <source>Save for your phone's calendar</source>
            <translation>Guardar para el calendario del teléfono</translation>
        </message>
        <message>
            <source>Such as walking. How much you wish for in the end; each week suggests a little more than you did lately. Walks are noted under Care.</source>
            <translation>Por ejemplo, caminar. Cuánto desea hacer al final; cada semana propone un poco más de lo que hizo últimamente. Los paseos se anotan en Cuidados.</translation>
        </message>
        <message>
            <source>Such as: sit through a film again</source>
            <translation>Por ejemplo: ver una película entera</translation>
        </message>
        <message>
            <source>The plan</source>
            <translation>El plan</translation>
        </message>
        <message>
            <source>The plan of every week</source>
            <translation>El plan de cada semana</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Para qué</translation>
        </message>
        <message>
            <source>What is planned is easier to keep. Begin with three days, with a rest day after each, and change it as it suits you. You can also add days one by one.</source>
            <translation>Lo que se planea es más fácil de mantener. Empiece con tres días, con un día de descanso después de cada uno, y cámbielo como le convenga. También puede añadir días uno a uno.</translation>
        </message>
    </context>
    <context>
        <name>Problem</name>
        <message numerus="yes">
            <source>%n choice(s) in {name} made no sense and is(are) as at first; the old file was kept as {kept}.</source>
            <translation>
                <numerusform>%n elección en {name} no tenía sentido y está como al principio; el archivo anterior se conservó como {kept}.</numerusform>
                <numerusform>%n elecciones en {name} no tenían sentido y están como al principio; el archivo anterior se conservó como {kept}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) of {name} could not be read and stay(s) in the file unchanged.</source>
            <translation>
                <numerusform>%n entrada de {name} no se pudo leer y se queda en el archivo sin cambios.</numerusform>
                <numerusform>%n entradas de {name} no se pudieron leer y se quedan en el archivo sin cambios.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In {name} %n entry(ies) had the same mark (id) as another one; all are here, and the old file is kept as {kept}.</source>
            <translation>
                <numerusform>En {name}, %n entrada tenía la misma marca (id) que otra; todas están aquí, y el archivo anterior se conserva como {kept}.</numerusform>
                <numerusform>En {name}, %n entradas tenían la misma marca (id) que otra; todas están aquí, y el archivo anterior se conserva como {kept}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Sciatica Timer is not allowed to write {name} in {place}, so it could not be saved yet.</source>
            <translation>Sciatica Timer no tiene permiso para escribir {name} en {place}, así que aún no se pudo guardar.</translation>
        </message>
        <message>
            <source>Some answers about your pain could not be read, so please look through the stop signs before you start again.</source>
            <translation>Algunas respuestas sobre su dolor no se pudieron leer, así que revise las señales de alarma antes de volver a empezar.</translation>
        </message>
        <message>
            <source>Some of the last changes in {place} could not be read whole; they are kept there as {name}.</source>
            <translation>Algunos de los últimos cambios en {place} no se pudieron leer enteros; se conservan allí como {name}.</translation>
        </message>
        <message>
            <source>The disk reports an error, so {name} could not be saved yet.</source>
            <translation>El disco avisa de un error, así que {name} aún no se pudo guardar.</translation>
        </message>
        <message>
            <source>There is no space left in {place}, so {name} could not be saved yet.</source>
            <translation>No queda espacio en {place}, así que {name} aún no se pudo guardar.</translation>
        </message>
        <message>
            <source>{name} in {place} could not be opened, so it was left alone and new entries stay in memory until it can be.</source>
            <translation>No se pudo abrir {name} en {place}, así que no se tocó, y las entradas nuevas se quedan en la memoria hasta que se pueda.</translation>
        </message>
        <message>
            <source>{name} in {place} could not be opened, so it was left alone; a session that was cut short may be in it.</source>
            <translation>No se pudo abrir {name} en {place}, así que no se tocó; puede contener una sesión que se interrumpió.</translation>
        </message>
        <message>
            <source>{name} in {place} could not be saved yet.</source>
            <translation>{name} en {place} aún no se pudo guardar.</translation>
        </message>
        <message>
            <source>{name} is gone from {place}, but there is a backup of it.</source>
            <translation>{name} ya no está en {place}, pero hay una copia de seguridad.</translation>
        </message>
        <message numerus="yes">
            <source>{name} was damaged and is kept as {kept}; %n entry(ies) could be saved.</source>
            <translation>
                <numerusform>{name} estaba dañado y se conserva como {kept}; %n entrada se pudo salvar.</numerusform>
                <numerusform>{name} estaba dañado y se conserva como {kept}; %n entradas se pudieron salvar.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} was made by a newer version of Sciatica Timer, so it is only read here and never changed.</source>
            <translation>{name} se hizo con una versión más nueva de Sciatica Timer, así que aquí solo se lee y nunca se cambia.</translation>
        </message>
        <message>
            <source>{name} was made by a newer version of Sciatica Timer, so the new entry is kept beside it until that version takes it in.</source>
            <translation>{name} se hizo con una versión más nueva de Sciatica Timer, así que la entrada nueva se guarda al lado hasta que esa versión la recoja.</translation>
        </message>
        <message>
            <source>{name} was not written quite as it should be; what could be read is here, and the old file is kept as {kept}.</source>
            <translation>{name} no estaba escrito del todo como debe; lo que se pudo leer está aquí, y el archivo anterior se conserva como {kept}.</translation>
        </message>
        <message>
            <source>{place} can only be read, so {name} could not be saved yet.</source>
            <translation>En {place} solo se puede leer, así que {name} aún no se pudo guardar.</translation>
        </message>
    </context>
    <context>
        <name>Programme</name>
        <message numerus="yes">
            <source>Changed: %n part(s) that you have.</source>
            <translation>
                <numerusform>Cambia: %n parte que ya tiene.</numerusform>
                <numerusform>Cambian: %n partes que ya tiene.</numerusform>
            </translation>
        </message>
        <message>
            <source>Changes what you have</source>
            <translation>Cambia lo que tiene</translation>
        </message>
        <message>
            <source>Every other day</source>
            <translation>Cada dos días</translation>
        </message>
        <message>
            <source>Exercises</source>
            <translation>Ejercicios</translation>
        </message>
        <message>
            <source>From {name}, made on {day}. The file says so; nobody checks it.</source>
            <translation>De {name}, hecho el {day}. Lo dice el archivo; nadie lo comprueba.</translation>
        </message>
        <message>
            <source>Given by a therapist</source>
            <translation>Dado por un terapeuta</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Cuánto</translation>
        </message>
        <message>
            <source>How much on one side</source>
            <translation>Cuánto en un lado</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Con qué frecuencia</translation>
        </message>
        <message>
            <source>How the body is</source>
            <translation>Cómo está el cuerpo</translation>
        </message>
        <message numerus="yes">
            <source>Left out of a routine, as the file does not have it: %n exercise(s).</source>
            <translation>
                <numerusform>Fuera de una rutina, porque el archivo no lo tiene: %n ejercicio.</numerusform>
                <numerusform>Fuera de una rutina, porque el archivo no los tiene: %n ejercicios.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out, as it cannot be used: %n photo(s).</source>
            <translation>
                <numerusform>Fuera, porque no se puede usar: %n foto.</numerusform>
                <numerusform>Fuera, porque no se pueden usar: %n fotos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out, as it makes no sense: %n part(s).</source>
            <translation>
                <numerusform>Fuera, porque no tiene sentido: %n parte.</numerusform>
                <numerusform>Fuera, porque no tienen sentido: %n partes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Límites</translation>
        </message>
        <message>
            <source>Made on {day}. It does not say by whom.</source>
            <translation>Hecho el {day}. No dice por quién.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>New</source>
            <comment>an exercise or routine</comment>
            <translation>Nuevo</translation>
        </message>
        <message numerus="yes">
            <source>New: %n part(s).</source>
            <translation>
                <numerusform>Nueva: %n parte.</numerusform>
                <numerusform>Nuevas: %n partes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Photo of the hold</source>
            <translation>Foto de la postura</translation>
        </message>
        <message>
            <source>Photo of the start</source>
            <translation>Foto del inicio</translation>
        </message>
        <message>
            <source>Photos mirrored</source>
            <translation>Fotos reflejadas</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <source>Rest</source>
            <translation>Descanso</translation>
        </message>
        <message>
            <source>Sides</source>
            <translation>Lados</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Pasos</translation>
        </message>
        <message numerus="yes">
            <source>Taken in: %n part(s) of the programme.</source>
            <translation>
                <numerusform>Se ha tomado %n parte del programa.</numerusform>
                <numerusform>Se han tomado %n partes del programa.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The same as here: %n part(s).</source>
            <translation>
                <numerusform>Igual que aquí: %n parte.</numerusform>
                <numerusform>Igual que aquí: %n partes.</numerusform>
            </translation>
        </message>
        <message>
            <source>What is said</source>
            <translation>Qué se dice</translation>
        </message>
        <message>
            <source>What to mind</source>
            <translation>Con qué tener cuidado</translation>
        </message>
        <message>
            <source>What you need</source>
            <translation>Qué necesita</translation>
        </message>
        <message>
            <source>You have it already</source>
            <translation>Ya lo tiene</translation>
        </message>
        <message>
            <source>a photo</source>
            <translation>una foto</translation>
        </message>
        <message>
            <source>another photo</source>
            <translation>otra foto</translation>
        </message>
        <message>
            <source>hold {low} to {high}</source>
            <translation>mantener de {low} a {high}</translation>
        </message>
        <message>
            <source>left and right in turn</source>
            <translation>izquierda y derecha por turnos</translation>
        </message>
        <message>
            <source>left: {dose}</source>
            <translation>izquierda: {dose}</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>no sides, or both at once</source>
            <translation>sin lados, o los dos a la vez</translation>
        </message>
        <message>
            <source>none</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>one side, then the other</source>
            <translation>un lado, luego el otro</translation>
        </message>
        <message>
            <source>right: {dose}</source>
            <translation>derecha: {dose}</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>{exercise}, left only</source>
            <translation>{exercise}, solo izquierda</translation>
        </message>
        <message>
            <source>{exercise}, right only</source>
            <translation>{exercise}, solo derecha</translation>
        </message>
        <message>
            <source>{exercise}.</source>
            <comment>one of a list</comment>
            <translation>{exercise}.</translation>
        </message>
        <message>
            <source>{exercise}: {dose}.</source>
            <translation>{exercise}: {dose}.</translation>
        </message>
        <message>
            <source>{low} to {high} sets</source>
            <translation>de {low} a {high} series</translation>
        </message>
        <message>
            <source>{low} to {high} times</source>
            <translation>de {low} a {high} veces</translation>
        </message>
        <message>
            <source>{posture}. {dose}.</source>
            <comment>Standing. 3 times, 20 s each.</comment>
            <translation>{posture}. {dose}.</translation>
        </message>
    </context>
    <context>
        <name>ProgrammeController</name>
        <message>
            <source>All files (*)</source>
            <comment>a kind of file, with its endings</comment>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif)</source>
            <comment>a kind of file</comment>
            <translation>Imágenes (*.jpg *.jpeg *.png *.webp *.gif)</translation>
        </message>
        <message numerus="yes">
            <source>There is room for %n exercise(s) of your own, and all of it is taken.</source>
            <translation>
                <numerusform>Hay sitio para %n ejercicio propio, y está todo ocupado.</numerusform>
                <numerusform>Hay sitio para %n ejercicios propios, y está todo ocupado.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Which photo</source>
            <translation>Qué foto</translation>
        </message>
        <message>
            <source>“{name}” was deleted.</source>
            <translation>Se eliminó «{name}».</translation>
        </message>
    </context>
    <context>
        <name>ProgrammeFile</name>
        <message>
            <source>The file could not be opened, so nothing was changed.</source>
            <translation>El archivo no se pudo abrir, así que nada cambió.</translation>
        </message>
        <message>
            <source>The file is damaged, so nothing was changed; ask for it once more.</source>
            <translation>El archivo está dañado, así que nada cambió; pídalo otra vez.</translation>
        </message>
        <message>
            <source>The file is no programme of Sciatica Timer, so nothing was changed.</source>
            <translation>El archivo no es un programa de Sciatica Timer, así que nada cambió.</translation>
        </message>
        <message>
            <source>The file was made by a newer version of Sciatica Timer, so nothing was changed; update this one, then open it again.</source>
            <translation>El archivo se hizo con una versión más nueva de Sciatica Timer, así que nada cambió; actualice esta y ábralo otra vez.</translation>
        </message>
        <message>
            <source>There is more in the file than a programme can have, so nothing was changed.</source>
            <translation>El archivo contiene más de lo que puede tener un programa, así que nada cambió.</translation>
        </message>
        <message>
            <source>There is no exercise and no routine in the file that can be read, so nothing was changed.</source>
            <translation>En el archivo no hay ningún ejercicio ni ninguna rutina que se pueda leer, así que nada cambió.</translation>
        </message>
        <message>
            <source>This is a folder or a device and not a programme, so nothing was changed.</source>
            <translation>Es una carpeta o un dispositivo y no un programa, así que nada cambió.</translation>
        </message>
    </context>
    <context>
        <name>ProgrammeFiles</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Pass on {routine}</source>
            <translation>Compartir {routine}</translation>
        </message>
        <message>
            <source>Programme</source>
            <comment>a kind of file</comment>
            <translation>Programa</translation>
        </message>
        <message>
            <source>Programme (*.sciatica)</source>
            <comment>a kind of file, with its ending</comment>
            <translation>Programa (*.sciatica)</translation>
        </message>
        <message>
            <source>Save the file</source>
            <translation>Guardar el archivo</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Mostrar la carpeta</translation>
        </message>
        <message>
            <source>The file holds this routine with its exercises and their photos, and the name that you write here. What you did and how it felt is not in it.</source>
            <translation>El archivo contiene esta rutina con sus ejercicios y sus fotos, y el nombre que escriba aquí. Lo que hizo y cómo se sintió no va en él.</translation>
        </message>
        <message>
            <source>There is no room for so many exercises and routines, so nothing was changed; delete some of your own first.</source>
            <translation>No hay sitio para tantos ejercicios y rutinas, así que nada cambió; elimine antes algunos de los suyos.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Where to save it</source>
            <translation>Dónde guardarlo</translation>
        </message>
        <message>
            <source>Which programme to open</source>
            <translation>Qué programa abrir</translation>
        </message>
        <message>
            <source>Your name, if you like</source>
            <translation>Su nombre, si quiere</translation>
        </message>
        <message>
            <source>{name} is saved.</source>
            <translation>{name} está guardado.</translation>
        </message>
    </context>
    <context>
        <name>ProgrammePage</name>
        <message>
            <source>A photo</source>
            <translation>Una foto</translation>
        </message>
        <message>
            <source>A programme for you</source>
            <translation>Un programa para usted</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>En el archivo</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <source>Take it in</source>
            <translation>Tomarlo</translation>
        </message>
        <message>
            <source>Take it in only if you know who it is from. Nothing changes before you say so, and it can be taken back.</source>
            <translation>Tómelo solo si sabe de quién viene. Nada cambia antes de que usted lo diga, y se puede deshacer.</translation>
        </message>
        <message>
            <source>While you heal, this is better left out. Do it only if your physiotherapist or doctor gave it to you, knowing about your back.</source>
            <translation>Mientras se recupera, es mejor no hacer esto. Hágalo solo si se lo dio su fisioterapeuta o su médico, sabiendo cómo está su espalda.</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>&amp;Look in:</source>
            <translation>&amp;Buscar en:</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation>Archivos de &amp;tipo:</translation>
        </message>
    </context>
    <context>
        <name>QPageSetupWidget</name>
        <message>
            <source>Page order:</source>
            <translation>Orden de las páginas:</translation>
        </message>
        <message>
            <source>Pages per sheet:</source>
            <translation>Páginas por hoja:</translation>
        </message>
    </context>
    <context>
        <name>QPrintSettingsOutput</name>
        <message>
            <source>Duplex Printing</source>
            <translation>Impresión a doble cara</translation>
        </message>
        <message>
            <source>Long side</source>
            <translation>Lado largo</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguna</translation>
        </message>
        <message>
            <source>Short side</source>
            <translation>Lado corto</translation>
        </message>
    </context>
    <context>
        <name>QuestionsAfter</name>
        <message>
            <source>Noted: the pain reached a little further down the leg than before. When it reaches further still, stop that move.</source>
            <translation>Anotado: el dolor llegó un poco más abajo por la pierna que antes. Si llega todavía más abajo, deje ese ejercicio.</translation>
        </message>
    </context>
    <context>
        <name>ReadSigns</name>
        <message>
            <source>Check that the number is right where you are</source>
            <translation>Compruebe que el número es el del lugar donde está</translation>
        </message>
        <message>
            <source>I have read them</source>
            <translation>Las he leído</translation>
        </message>
        <message>
            <source>Please read these once. Later the key S shows them at any time.</source>
            <translation>Léalas una vez, por favor. Después, la tecla S las muestra en cualquier momento.</translation>
        </message>
        <message>
            <source>When to get help</source>
            <translation>Cuándo pedir ayuda</translation>
        </message>
    </context>
    <context>
        <name>ReadingPage</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>It is long, or the disk is slow. Everything shows once it is read.</source>
            <translation>Es largo o el disco va lento. Todo se mostrará cuando esté leído.</translation>
        </message>
        <message>
            <source>Reading the backup</source>
            <translation>Leyendo la copia</translation>
        </message>
        <message>
            <source>Reading your history</source>
            <translation>Leyendo su historial</translation>
        </message>
    </context>
    <context>
        <name>Reason</name>
        <message>
            <source>a letter in it is not UTF-8</source>
            <translation>una letra no está en UTF-8</translation>
        </message>
        <message>
            <source>a number in it is too large</source>
            <translation>un número es demasiado grande</translation>
        </message>
        <message>
            <source>a part of the file stands in it twice</source>
            <translation>una parte del archivo está dos veces</translation>
        </message>
        <message>
            <source>it does not hold what belongs there</source>
            <translation>no contiene lo que debe contener</translation>
        </message>
        <message>
            <source>it is not JSON, or not all of it</source>
            <translation>no es JSON, o no del todo</translation>
        </message>
        <message>
            <source>it is not a whole copy</source>
            <translation>no es una copia entera</translation>
        </message>
        <message>
            <source>the name of a part of it is damaged</source>
            <translation>el nombre de una parte está dañado</translation>
        </message>
        <message>
            <source>too many brackets stand inside one another</source>
            <translation>hay demasiados corchetes unos dentro de otros</translation>
        </message>
        <message>
            <source>{time} is not between {first} and {last}</source>
            <translation>{time} no está entre {first} y {last}</translation>
        </message>
        <message>
            <source>“{name}” cannot be {value}</source>
            <translation>«{name}» no puede ser {value}</translation>
        </message>
        <message>
            <source>“{name}” does not hold what belongs there</source>
            <translation>«{name}» no contiene lo que debe contener</translation>
        </message>
        <message>
            <source>“{name}” has no offset from UTC</source>
            <translation>«{name}» no tiene diferencia con UTC</translation>
        </message>
        <message>
            <source>“{name}” is missing</source>
            <translation>falta «{name}»</translation>
        </message>
    </context>
    <context>
        <name>Reminder</name>
        <message>
            <source>A day without is part of it. Nothing reminds you of this day any more; your answer is kept, to look back at.</source>
            <translation>Un día sin ejercicio forma parte de esto. Ya no se le recordará nada de este día; su respuesta se conserva, para verla más adelante.</translation>
        </message>
        <message>
            <source>A message comes at the planned hour, and once more an hour later if nothing was done. From {start} to {end} it stays quiet.</source>
            <translation>Llega un mensaje a la hora prevista, y otro una hora después si no se hizo nada. De {start} a {end} no llega ninguno.</translation>
        </message>
        <message numerus="yes">
            <source>About %n minute(s) at the computer without a break. Stand up, and walk a few steps if you can.</source>
            <translation>
                <numerusform>Lleva alrededor de %n minuto frente al equipo sin pausa. Levántese y camine unos pasos si puede.</numerusform>
                <numerusform>Lleva unos %n minutos frente al equipo sin pausa. Levántese y camine unos pasos si puede.</numerusform>
            </translation>
        </message>
        <message>
            <source>All of this can be changed in Settings.</source>
            <translation>Todo esto se puede cambiar en Ajustes.</translation>
        </message>
        <message>
            <source>For this, Sciatica Timer stays in the tray when you close its window.</source>
            <translation>Para esto, Sciatica Timer se queda en la bandeja del sistema cuando cierra su ventana.</translation>
        </message>
        <message>
            <source>Get up for a minute</source>
            <translation>Levántese un minuto</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>In half an hour</source>
            <translation>En media hora</translation>
        </message>
        <message>
            <source>It is still on your plan for today.</source>
            <translation>Sigue en su plan de hoy.</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>No more today</source>
            <translation>Hoy no más</translation>
        </message>
        <message>
            <source>Not today</source>
            <translation>Hoy no</translation>
        </message>
        <message>
            <source>Remind me</source>
            <translation>Recordármelo</translation>
        </message>
        <message>
            <source>Remind me, and start with the computer</source>
            <translation>Recordármelo, e iniciar con el equipo</translation>
        </message>
        <message>
            <source>Shall Sciatica Timer remind you?</source>
            <translation>¿Quiere que Sciatica Timer se lo recuerde?</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <source>This desktop has no tray. It can remind you as long as its window is open, or made small.</source>
            <translation>Este escritorio no tiene bandeja del sistema. Puede recordárselo mientras su ventana esté abierta o minimizada.</translation>
        </message>
        <message>
            <source>What for: {words}</source>
            <translation>Para qué: {words}</translation>
        </message>
        <message>
            <source>What is in the way today?</source>
            <translation>¿Qué lo impide hoy?</translation>
        </message>
        <message>
            <source>You planned it for today.</source>
            <translation>Lo planeó para hoy.</translation>
        </message>
        <message>
            <source>You planned it for {time}.</source>
            <translation>Lo planeó para hoy, {time}.</translation>
        </message>
    </context>
    <context>
        <name>ReminderController</name>
        <message>
            <source>It is kept. Nothing reminds you of this day any more.</source>
            <translation>Queda anotado. Ya no se le recordará nada de este día.</translation>
        </message>
        <message>
            <source>It is kept. Strong or new pain? Look at the stop signs first.</source>
            <translation>Queda anotado. ¿Dolor fuerte o nuevo? Revise primero las señales de alarma.</translation>
        </message>
        <message>
            <source>Time for your exercises</source>
            <translation>Es la hora de sus ejercicios</translation>
        </message>
    </context>
    <context>
        <name>RemindersSection</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minuto</numerusform>
                <numerusform>%n minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>A message comes after a while at the computer. Five minutes away from keyboard and mouse are a break, and so is a session.</source>
            <translation>Llega un mensaje después de un rato frente al equipo. Cinco minutos sin teclado ni ratón son una pausa, y una sesión también.</translation>
        </message>
        <message>
            <source>At the planned hour, and once more an hour later if nothing was done.</source>
            <translation>A la hora prevista, y otra vez una hora después si no se hizo nada.</translation>
        </message>
        <message>
            <source>Closing the window leaves a small icon, and reminders go on. Its menu quits.</source>
            <translation>Al cerrar la ventana queda un icono pequeño, y los recordatorios siguen. En su menú está la salida.</translation>
        </message>
        <message>
            <source>It then waits in the tray, without a window.</source>
            <translation>Entonces espera en la bandeja del sistema, sin ventana.</translation>
        </message>
        <message>
            <source>Plan my week</source>
            <translation>Planear mi semana</translation>
        </message>
        <message>
            <source>Quiet from</source>
            <translation>Silencio desde</translation>
        </message>
        <message>
            <source>Quiet until</source>
            <translation>Silencio hasta</translation>
        </message>
        <message>
            <source>Remind me</source>
            <translation>Recordármelo</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Recordatorios</translation>
        </message>
        <message>
            <source>Say when to get up</source>
            <translation>Avisar de levantarse</translation>
        </message>
        <message>
            <source>Start with the computer</source>
            <translation>Iniciar con el equipo</translation>
        </message>
        <message>
            <source>Stay in the tray</source>
            <translation>Quedarse en la bandeja</translation>
        </message>
        <message>
            <source>This desktop does not tell when keyboard and mouse were last used, so it cannot be said here when to get up from the computer.</source>
            <translation>Este escritorio no indica cuándo se usaron por última vez el teclado y el ratón, así que aquí no se puede avisar de cuándo levantarse.</translation>
        </message>
        <message>
            <source>This desktop has no tray. Reminders come as long as the window is open, or made small; closing it ends them.</source>
            <translation>Este escritorio no tiene bandeja del sistema. Los recordatorios llegan mientras la ventana está abierta o minimizada; al cerrarla se acaban.</translation>
        </message>
        <message>
            <source>Time at the computer before that</source>
            <translation>Tiempo frente al equipo antes de avisar</translation>
        </message>
        <message>
            <source>What falls into these hours comes when they end. Late in the evening it comes five minutes before they begin.</source>
            <translation>Lo que cae en esas horas llega cuando terminan. Si es tarde por la noche, llega cinco minutos antes de que empiecen.</translation>
        </message>
        <message>
            <source>“Some time” is at</source>
            <translation>«A cualquier hora» significa</translation>
        </message>
    </context>
    <context>
        <name>RepDots</name>
        <message>
            <source>&lt;b&gt;Rep {rep}&lt;/b&gt; of {reps}</source>
            <comment>What stands in &lt;b&gt; is shown bold.</comment>
            <translation>&lt;b&gt;Rep. {rep}&lt;/b&gt; de {reps}</translation>
        </message>
        <message>
            <source>&lt;b&gt;Rep {rep}&lt;/b&gt; of {reps}, set {set}</source>
            <comment>What stands in &lt;b&gt; is shown bold.</comment>
            <translation>&lt;b&gt;Rep. {rep}&lt;/b&gt; de {reps}, serie {set}</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message numerus="yes">
            <source>%n more did not fit on this page.</source>
            <translation>
                <numerusform>%n más no cupo en esta página.</numerusform>
                <numerusform>%n más no cupieron en esta página.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n set(s) of {reps} × {hold} s</source>
            <translation>
                <numerusform>%n serie de {reps} × {hold} s</numerusform>
                <numerusform>%n series de {reps} × {hold} s</numerusform>
            </translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Actividad</translation>
        </message>
        <message>
            <source>After sessions</source>
            <translation>Después de las sesiones</translation>
        </message>
        <message>
            <source>Before sessions</source>
            <translation>Antes de las sesiones</translation>
        </message>
        <message>
            <source>Before sessions, first week: {earlier}. Last week: {later}.</source>
            <comment>down the leg</comment>
            <translation>Antes de las sesiones, primera semana: {earlier}. Última semana: {later}.</translation>
        </message>
        <message>
            <source>Before sessions: no answers.</source>
            <translation>Antes de las sesiones: sin respuestas.</translation>
        </message>
        <message>
            <source>Before sessions: {reach}.</source>
            <comment>how far down the leg</comment>
            <translation>Antes de las sesiones: {reach}.</translation>
        </message>
        <message>
            <source>Down to</source>
            <translation>Baja hasta</translation>
        </message>
        <message numerus="yes">
            <source>Each point is the mean of %n week(s).</source>
            <translation>
                <numerusform>Cada punto es el promedio de %n semana.</numerusform>
                <numerusform>Cada punto es el promedio de %n semanas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Each point is the middle answer of %n week(s).</source>
            <translation>
                <numerusform>Cada punto es la respuesta central de %n semana.</numerusform>
                <numerusform>Cada punto es la respuesta central de %n semanas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Exercise</source>
            <translation>Ejercicio</translation>
        </message>
        <message>
            <source>Exercise for sciatica</source>
            <translation>Ejercicio para la ciática</translation>
        </message>
        <message>
            <source>Exercises</source>
            <translation>Ejercicios</translation>
        </message>
        <message>
            <source>First dose</source>
            <translation>Primera cantidad</translation>
        </message>
        <message>
            <source>For the physiotherapist: {period}</source>
            <translation>Para fisioterapia: {period}</translation>
        </message>
        <message>
            <source>From the week of</source>
            <translation>Desde la semana del</translation>
        </message>
        <message>
            <source>How far down after</source>
            <translation>Hasta dónde baja, después</translation>
        </message>
        <message>
            <source>How far down before</source>
            <translation>Hasta dónde baja, antes</translation>
        </message>
        <message>
            <source>How far down it reaches</source>
            <translation>Hasta dónde baja</translation>
        </message>
        <message>
            <source>How far it reaches wanders from day to day.</source>
            <translation>Hasta dónde baja cambia de un día a otro.</translation>
        </message>
        <message>
            <source>It hurt</source>
            <translation>Dolió</translation>
        </message>
        <message>
            <source>It hurt: {name}</source>
            <translation>Dolió: {name}</translation>
        </message>
        <message>
            <source>Latest dose</source>
            <translation>Última cantidad</translation>
        </message>
        <message>
            <source>Long notes are shortened.</source>
            <translation>Las notas largas están acortadas.</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutos</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>No answers</source>
            <translation>Sin respuestas</translation>
        </message>
        <message>
            <source>No exercise was noted as hurting.</source>
            <translation>No se anotó que doliera ningún ejercicio.</translation>
        </message>
        <message>
            <source>No exercise was noted by itself.</source>
            <translation>No se anotó ningún ejercicio por separado.</translation>
        </message>
        <message>
            <source>None was noted.</source>
            <translation>No se anotó ninguna.</translation>
        </message>
        <message>
            <source>Noted by the person in Sciatica Timer, which guides exercise and does not diagnose. Pain is told from 0 to 10; a change of less than 2 points means nothing. 3 × 20 s is three times, held for 20 seconds each.</source>
            <translation>Anotado por la propia persona en Sciatica Timer, que guía el ejercicio y no hace diagnósticos. El dolor va de 0 a 10; un cambio de menos de 2 puntos no significa nada. 3 × 20 s son tres veces, manteniendo 20 segundos cada una.</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Nothing was noted in these weeks.</source>
            <translation>En estas semanas no se anotó nada.</translation>
        </message>
        <message>
            <source>Other activity</source>
            <translation>Otra actividad</translation>
        </message>
        <message>
            <source>Pain</source>
            <translation>Dolor</translation>
        </message>
        <message>
            <source>Pain after</source>
            <translation>Dolor después</translation>
        </message>
        <message>
            <source>Pain before</source>
            <translation>Dolor antes</translation>
        </message>
        <message>
            <source>Pain, 0 to 10</source>
            <translation>Dolor, de 0 a 10</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sesiones</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Veces</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Qué se hizo</translation>
        </message>
        <message>
            <source>after</source>
            <translation>después</translation>
        </message>
        <message>
            <source>before</source>
            <translation>antes</translation>
        </message>
        <message numerus="yes">
            <source>day(s) with exercise or activity</source>
            <comment>stands under the number</comment>
            <translation>
                <numerusform>día con ejercicio o actividad</numerusform>
                <numerusform>días con ejercicio o actividad</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>exercise session(s), {minutes}</source>
            <comment>stands under the number</comment>
            <translation>
                <numerusform>sesión de ejercicio, {minutes}</numerusform>
                <numerusform>sesiones de ejercicio, {minutes}</numerusform>
            </translation>
        </message>
        <message>
            <source>made on {day}</source>
            <translation>hecho el {day}</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>la misma</translation>
        </message>
        <message numerus="yes">
            <source>week(s) without a goal: unwell, away or a very gentle day</source>
            <comment>stands under the number</comment>
            <translation>
                <numerusform>semana sin meta: enfermedad, viaje o un día muy suave</numerusform>
                <numerusform>semanas sin meta: enfermedad, viaje o un día muy suave</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>weeks with %n day(s) or more, the goal</source>
            <translation>
                <numerusform>semanas con %n día o más, la meta</numerusform>
                <numerusform>semanas con %n días o más, la meta</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>whole weeks so far; the goal is %n day(s) or more</source>
            <translation>
                <numerusform>semanas enteras hasta ahora; la meta es %n día o más</numerusform>
                <numerusform>semanas enteras hasta ahora; la meta es %n días o más</numerusform>
            </translation>
        </message>
        <message>
            <source>{dose} ({way})</source>
            <comment>another way to do it</comment>
            <translation>{dose} ({way})</translation>
        </message>
        <message>
            <source>{exercise}, each side</source>
            <translation>{exercise}, cada lado</translation>
        </message>
        <message>
            <source>{exercise}, left</source>
            <translation>{exercise}, izquierda</translation>
        </message>
        <message>
            <source>{exercise}, right</source>
            <translation>{exercise}, derecha</translation>
        </message>
        <message numerus="yes">
            <source>{first} to {last}, %n week(s)</source>
            <translation>
                <numerusform>del {first} al {last}, %n semana</numerusform>
                <numerusform>del {first} al {last}, %n semanas</numerusform>
            </translation>
        </message>
        <message>
            <source>{kept} of {all}</source>
            <translation>{kept} de {all}</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>de {low} a {high}</translation>
        </message>
        <message>
            <source>{n} another way</source>
            <comment>how often it was then done in one</comment>
            <translation>de otra forma: {n}</translation>
        </message>
        <message>
            <source>{n} easier</source>
            <comment>how often it was then done in an easier way</comment>
            <translation>más fácil: {n}</translation>
        </message>
        <message>
            <source>{n} ended</source>
            <comment>how often the session was ended there</comment>
            <translation>terminada ahí: {n}</translation>
        </message>
        <message>
            <source>{n} left out</source>
            <comment>how often the rest of it was left out</comment>
            <translation>resto omitido: {n}</translation>
        </message>
        <message numerus="yes">
            <source>{n} minute(s)</source>
            <translation>
                <numerusform>{n} minuto</numerusform>
                <numerusform>{n} minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>{n} of {all}</source>
            <translation>{n} de {all}</translation>
        </message>
        <message>
            <source>{reps} × {hold} s</source>
            <comment>how often, and for how many seconds</comment>
            <translation>{reps} × {hold} s</translation>
        </message>
        <message>
            <source>{when}: answers in one week only.</source>
            <comment>before or after sessions</comment>
            <translation>{when}: respuestas de una sola semana.</translation>
        </message>
        <message>
            <source>{when}: from {earlier} to {later}, about the same.</source>
            <translation>{when}: de {earlier} a {later}, más o menos igual.</translation>
        </message>
        <message>
            <source>{when}: from {earlier} to {later}, {points} points higher.</source>
            <translation>{when}: de {earlier} a {later}, {points} puntos más.</translation>
        </message>
        <message>
            <source>{when}: from {earlier} to {later}, {points} points lower.</source>
            <translation>{when}: de {earlier} a {later}, {points} puntos menos.</translation>
        </message>
        <message>
            <source>{when}: no answers.</source>
            <comment>before or after sessions</comment>
            <translation>{when}: sin respuestas.</translation>
        </message>
    </context>
    <context>
        <name>ReportPage</name>
        <message>
            <source>12 weeks</source>
            <translation>12 semanas</translation>
        </message>
        <message>
            <source>4 weeks</source>
            <translation>4 semanas</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>All notes</source>
            <translation>Todas las notas</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>For the physiotherapist</source>
            <translation>Para fisioterapia</translation>
        </message>
        <message>
            <source>From the week of</source>
            <translation>Desde la semana del</translation>
        </message>
        <message>
            <source>How far back</source>
            <translation>Desde cuándo</translation>
        </message>
        <message>
            <source>If not ticked, it is forgotten when you close this page.</source>
            <translation>Si no se marca, se olvida al cerrar esta página.</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Carta</translation>
        </message>
        <message>
            <source>Name, if you like</source>
            <translation>Nombre, si quiere</translation>
        </message>
        <message>
            <source>No notes</source>
            <translation>Sin notas</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguna</translation>
        </message>
        <message>
            <source>One page for the physiotherapist</source>
            <translation>Una página para fisioterapia</translation>
        </message>
        <message>
            <source>Other weeks</source>
            <translation>Otras semanas</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papel</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>Remember the name</source>
            <translation>Recordar el nombre</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Guardar PDF</translation>
        </message>
        <message>
            <source>Show the charts as a table</source>
            <translation>Mostrar los gráficos como tabla</translation>
        </message>
        <message>
            <source>Show the page</source>
            <translation>Mostrar la página</translation>
        </message>
        <message>
            <source>There are no notes in this time.</source>
            <translation>No hay notas en este periodo.</translation>
        </message>
        <message>
            <source>Tick what the page may show.</source>
            <translation>Marque lo que puede mostrar la página.</translation>
        </message>
        <message>
            <source>To the week of</source>
            <translation>Hasta la semana del</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Su nombre</translation>
        </message>
        <message>
            <source>Your notes</source>
            <translation>Sus notas</translation>
        </message>
    </context>
    <context>
        <name>ReportPreview</name>
        <message>
            <source>The page as it will be</source>
            <translation>La página tal como será</translation>
        </message>
    </context>
    <context>
        <name>RoutineCard</name>
        <message>
            <source>Show {routine}</source>
            <translation>Mostrar {routine}</translation>
        </message>
        <message>
            <source>{name}, {exercises}</source>
            <translation>{name}, {exercises}</translation>
        </message>
        <message>
            <source>{name}, {exercises}, {length}</source>
            <translation>{name}, {exercises}, {length}</translation>
        </message>
    </context>
    <context>
        <name>RoutineEditor</name>
        <message numerus="yes">
            <source>%n change(s) of position.</source>
            <translation>
                <numerusform>%n cambio de posición.</numerusform>
                <numerusform>%n cambios de posición.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A routine has room for %n exercise(s).</source>
            <translation>
                <numerusform>En una rutina cabe %n ejercicio.</numerusform>
                <numerusform>En una rutina caben %n ejercicios.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>About %n minute(s).</source>
            <comment>the length of a routine</comment>
            <translation>
                <numerusform>Alrededor de %n minuto.</numerusform>
                <numerusform>Unos %n minutos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Add the exercise</source>
            <translation>Añadir el ejercicio</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Abajo</translation>
        </message>
        <message>
            <source>Every other day</source>
            <translation>Cada dos días</translation>
        </message>
        <message>
            <source>Exercise to add</source>
            <translation>Ejercicio que se añade</translation>
        </message>
        <message>
            <source>Exercises</source>
            <translation>Ejercicios</translation>
        </message>
        <message>
            <source>Exercises of the routine</source>
            <translation>Ejercicios de la rutina</translation>
        </message>
        <message>
            <source>For example: in the morning</source>
            <translation>Por ejemplo: por la mañana</translation>
        </message>
        <message>
            <source>How often all of it is done</source>
            <translation>Con qué frecuencia se hace toda</translation>
        </message>
        <message>
            <source>It needs a name.</source>
            <translation>Le falta un nombre.</translation>
        </message>
        <message>
            <source>It needs at least one exercise.</source>
            <translation>Le falta al menos un ejercicio.</translation>
        </message>
        <message>
            <source>Move the exercise down</source>
            <translation>Mover el ejercicio hacia abajo</translation>
        </message>
        <message>
            <source>Move the exercise up</source>
            <translation>Mover el ejercicio hacia arriba</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Nothing is in it yet. Choose an exercise below and press Add.</source>
            <translation>Todavía no hay nada. Elija un ejercicio abajo y pulse Añadir.</translation>
        </message>
        <message>
            <source>On the day after, Today suggests another one.</source>
            <translation>Al día siguiente, Hoy propone otra.</translation>
        </message>
        <message>
            <source>Order it for few changes of position</source>
            <translation>Ordenarla con pocos cambios de posición</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Remove the exercise</source>
            <translation>Quitar el ejercicio</translation>
        </message>
        <message>
            <source>Rest between two exercises</source>
            <translation>Descanso entre dos ejercicios</translation>
        </message>
        <message>
            <source>Save it and try it now</source>
            <translation>Guardarla y probarla ya</translation>
        </message>
        <message>
            <source>The order is another now.</source>
            <translation>El orden ha cambiado.</translation>
        </message>
        <message>
            <source>The routine as a whole</source>
            <translation>La rutina entera</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Arriba</translation>
        </message>
        <message>
            <source>Your own routine</source>
            <translation>Su propia rutina</translation>
        </message>
        <message>
            <source>{n}. {exercise}</source>
            <comment>a row of a list</comment>
            <translation>{n}. {exercise}</translation>
        </message>
        <message>
            <source>{n}. {exercise} (left only)</source>
            <translation>{n}. {exercise} (solo izquierda)</translation>
        </message>
        <message>
            <source>{n}. {exercise} (right only)</source>
            <translation>{n}. {exercise} (solo derecha)</translation>
        </message>
        <message>
            <source>“{name}” was removed.</source>
            <translation>Se quitó «{name}».</translation>
        </message>
    </context>
    <context>
        <name>RoutinesController</name>
        <message numerus="yes">
            <source>There is room for %n routine(s) of your own.</source>
            <translation>
                <numerusform>Hay sitio para %n rutina propia.</numerusform>
                <numerusform>Hay sitio para %n rutinas propias.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>{routine}, my way</source>
            <comment>the name of a copy</comment>
            <translation>{routine}, a mi manera</translation>
        </message>
        <message>
            <source>“{name}” is a favourite now.</source>
            <translation>«{name}» es ahora una favorita.</translation>
        </message>
        <message>
            <source>“{name}” is hidden on Today now.</source>
            <translation>«{name}» ahora está oculta en Hoy.</translation>
        </message>
        <message>
            <source>“{name}” is no favourite any more.</source>
            <translation>«{name}» ya no es una favorita.</translation>
        </message>
        <message>
            <source>“{name}” is number {place} of {count} now.</source>
            <translation>«{name}» es ahora la número {place} de {count}.</translation>
        </message>
        <message>
            <source>“{name}” is shown on Today again.</source>
            <translation>«{name}» vuelve a verse en Hoy.</translation>
        </message>
        <message>
            <source>“{name}” was deleted.</source>
            <translation>Se eliminó «{name}».</translation>
        </message>
    </context>
    <context>
        <name>RoutinesPage</name>
        <message>
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Abajo</translation>
        </message>
        <message>
            <source>Favourite</source>
            <translation>Favorita</translation>
        </message>
        <message>
            <source>Favourites stand first. Drag a row, or move it with Alt and an arrow.</source>
            <translation>Las favoritas van primero. Arrastre una fila, o muévala con Alt y una flecha.</translation>
        </message>
        <message>
            <source>Hide it on Today</source>
            <translation>Ocultarla en Hoy</translation>
        </message>
        <message>
            <source>In the order of Today</source>
            <translation>En el orden de Hoy</translation>
        </message>
        <message>
            <source>It stays here, and in your calendar.</source>
            <translation>Se queda aquí y en su calendario.</translation>
        </message>
        <message>
            <source>Make a copy to change</source>
            <translation>Hacer una copia para cambiarla</translation>
        </message>
        <message>
            <source>Move the routine down</source>
            <translation>Mover la rutina hacia abajo</translation>
        </message>
        <message>
            <source>Move the routine up</source>
            <translation>Mover la rutina hacia arriba</translation>
        </message>
        <message>
            <source>New routine</source>
            <translation>Rutina nueva</translation>
        </message>
        <message>
            <source>Routines</source>
            <translation>Rutinas</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Arriba</translation>
        </message>
        <message>
            <source>{routine} (favourite)</source>
            <translation>{routine} (favorita)</translation>
        </message>
        <message>
            <source>{routine} (hidden)</source>
            <translation>{routine} (oculta)</translation>
        </message>
    </context>
    <context>
        <name>SaveStatus</name>
        <message>
            <source>Close anyway</source>
            <translation>Cerrar de todos modos</translation>
        </message>
        <message>
            <source>Everything is saved now.</source>
            <translation>Ya está todo guardado.</translation>
        </message>
        <message>
            <source>Not everything is saved</source>
            <translation>No está todo guardado</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Quedarse aquí</translation>
        </message>
        <message>
            <source>Still saving</source>
            <translation>Guardando todavía</translation>
        </message>
        <message>
            <source>The disk is slow. The window closes once everything is saved.</source>
            <translation>El disco va lento. La ventana se cerrará cuando todo esté guardado.</translation>
        </message>
        <message>
            <source>The last changes could not be saved yet.</source>
            <translation>Los últimos cambios aún no se pudieron guardar.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Probar otra vez</translation>
        </message>
    </context>
    <context>
        <name>ScreenAwake</name>
        <message>
            <source>An exercise session is going on</source>
            <translation>Hay una sesión de ejercicios en marcha</translation>
        </message>
    </context>
    <context>
        <name>SearchCard</name>
        <message>
            <source>Close the search</source>
            <translation>Cerrar la búsqueda</translation>
        </message>
        <message>
            <source>Every exercise</source>
            <translation>Todos los ejercicios</translation>
        </message>
        <message>
            <source>Every routine</source>
            <translation>Todas las rutinas</translation>
        </message>
        <message>
            <source>Nothing found.</source>
            <translation>No se encontró nada.</translation>
        </message>
        <message>
            <source>Only this routine</source>
            <translation>Solo esta rutina</translation>
        </message>
        <message>
            <source>Only with this exercise</source>
            <translation>Solo con este ejercicio</translation>
        </message>
        <message>
            <source>Type a word of a note, or choose an exercise or a routine.</source>
            <translation>Escriba una palabra de una nota, o elija un ejercicio o una rutina.</translation>
        </message>
        <message>
            <source>Words to look for</source>
            <translation>Palabras que buscar</translation>
        </message>
        <message>
            <source>{n} found</source>
            <translation>Resultados: {n}</translation>
        </message>
        <message>
            <source>{n} found, the newest {most} are shown.</source>
            <translation>Resultados: {n}; se muestran los {most} más recientes.</translation>
        </message>
    </context>
    <context>
        <name>SeeDoctorCard</name>
        <message>
            <source>I have read this</source>
            <translation>Lo he leído</translation>
        </message>
        <message>
            <source>Page for the doctor</source>
            <translation>Página para el médico</translation>
        </message>
        <message>
            <source>Show it to a doctor</source>
            <translation>Muéstrelo a un médico</translation>
        </message>
    </context>
    <context>
        <name>SegmentLine</name>
        <message>
            <source>Exercise {at} of {all}</source>
            <translation>Ejercicio {at} de {all}</translation>
        </message>
    </context>
    <context>
        <name>SessionBlock</name>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Copiar como texto</translation>
        </message>
        <message>
            <source>Copy to another day</source>
            <translation>Copiar a otro día</translation>
        </message>
        <message>
            <source>Copy {name}, {time}</source>
            <translation>Copiar {name}, {time}</translation>
        </message>
        <message>
            <source>Day after</source>
            <translation>Día siguiente</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Delete {name}, {time}</source>
            <translation>Eliminar {name}, {time}</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Edit {name}, {time}</source>
            <translation>Editar {name}, {time}</translation>
        </message>
        <message>
            <source>Ended early.</source>
            <translation>Terminada antes de tiempo.</translation>
        </message>
        <message>
            <source>Felt</source>
            <translation>Sensación</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>{time}, {n} min</source>
            <comment>minutes</comment>
            <translation>{time}, {n} min</translation>
        </message>
    </context>
    <context>
        <name>SessionView</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Pantalla completa</translation>
        </message>
        <message>
            <source>Getting the voice ready. The session begins by itself.</source>
            <translation>Preparando la voz. La sesión empieza sola.</translation>
        </message>
        <message>
            <source>Getting the voice ready. The session goes on by itself.</source>
            <translation>Preparando la voz. La sesión sigue sola.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <source>It hurts</source>
            <translation>Me duele</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Silenciar</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Un momento</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sesión</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Omitir</translation>
        </message>
        <message>
            <source>Sound on</source>
            <translation>Activar sonido</translation>
        </message>
        <message>
            <source>Stop signs</source>
            <translation>Señales de alarma</translation>
        </message>
        <message>
            <source>done about {time}</source>
            <translation>fin hacia {time}</translation>
        </message>
        <message>
            <source>done at {time}</source>
            <translation>fin: {time}</translation>
        </message>
    </context>
    <context>
        <name>SessionViewController</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>Descartarla</translation>
        </message>
        <message>
            <source>F1 shows the keys.</source>
            <translation>F1 muestra las teclas.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Conservarla</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Leave this session?</source>
            <translation>¿Salir de esta sesión?</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Quedarse aquí</translation>
        </message>
        <message>
            <source>The sound is off.</source>
            <translation>El sonido está apagado.</translation>
        </message>
        <message>
            <source>This computer's clock was set during the session, which is written down under {day}. In the calendar you can change that.</source>
            <translation>El reloj de este equipo se ajustó durante la sesión, que queda anotada en el {day}. En el calendario puede cambiarlo.</translation>
        </message>
        <message>
            <source>Volume {percent} of 100</source>
            <translation>Volumen {percent} de 100</translation>
        </message>
        <message>
            <source>You can keep what you did so far. It will be in your calendar.</source>
            <translation>Puede conservar lo que hizo hasta ahora. Quedará en su calendario.</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minuto</numerusform>
                <numerusform>%n minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>A new day begins at</source>
            <translation>Cuándo empieza un día nuevo</translation>
        </message>
        <message>
            <source>A step up that would make a session longer is not suggested.</source>
            <translation>No se propone un paso más que alargue la sesión.</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Acerca de</translation>
        </message>
        <message>
            <source>As on this computer ({language})</source>
            <translation>Como en este equipo ({language})</translation>
        </message>
        <message>
            <source>As usual</source>
            <translation>Lo habitual</translation>
        </message>
        <message>
            <source>As usual here ({day})</source>
            <translation>Lo habitual aquí ({day})</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Ambos</translation>
        </message>
        <message>
            <source>Calendar and care</source>
            <translation>Calendario y cuidados</translation>
        </message>
        <message>
            <source>Check that it is right where you are.</source>
            <translation>Compruebe que es el del lugar donde está.</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <source>Ctrl + and Ctrl - change it on every page, and in a session. In a narrow window the largest text is somewhat smaller.</source>
            <translation>Ctrl + y Ctrl - lo cambian en todas las páginas y en una sesión. En una ventana estrecha, el texto más grande es algo más pequeño.</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Days a week</source>
            <translation>Días por semana</translation>
        </message>
        <message>
            <source>Each hold goes on until you press the space bar.</source>
            <translation>Cada postura sigue hasta que pulse la barra espaciadora.</translation>
        </message>
        <message>
            <source>Emergency number</source>
            <translation>Número de emergencias</translation>
        </message>
        <message>
            <source>Exercise</source>
            <translation>Ejercicio</translation>
        </message>
        <message>
            <source>First day of the week</source>
            <translation>Primer día de la semana</translation>
        </message>
        <message>
            <source>Free software under the MIT licence.</source>
            <translation>Software libre con la licencia MIT.</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <source>How often you wish to exercise.</source>
            <translation>Con qué frecuencia desea hacer ejercicio.</translation>
        </message>
        <message>
            <source>It goes first. Both sides get the same exercises.</source>
            <translation>Va primero. Los dos lados hacen los mismos ejercicios.</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Teclado</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Izquierdo</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Menos movimiento</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Longest session</source>
            <translation>Sesión más larga</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Aspecto</translation>
        </message>
        <message>
            <source>Neither</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>Sin límite</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Pause between reps</source>
            <translation>Pausa entre repeticiones</translation>
        </message>
        <message>
            <source>Pictures stand still and change softly.</source>
            <translation>Las imágenes se quedan quietas y cambian con suavidad.</translation>
        </message>
        <message>
            <source>Press F11 to fill the screen, and again to go back.</source>
            <translation>Pulse F11 para ocupar toda la pantalla, y otra vez para volver.</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Derecho</translation>
        </message>
        <message>
            <source>Sciatica Timer guides exercise. It does not diagnose.</source>
            <translation>Sciatica Timer guía el ejercicio. No hace diagnósticos.</translation>
        </message>
        <message>
            <source>Sciatica Timer {version}</source>
            <translation>Sciatica Timer {version}</translation>
        </message>
        <message>
            <source>Sore side</source>
            <translation>Lado dolorido</translation>
        </message>
        <message>
            <source>Stronger colours and lines.</source>
            <translation>Colores y líneas más marcados.</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <source>Time to get ready</source>
            <translation>Tiempo para prepararse</translation>
        </message>
        <message>
            <source>To lie down and find the position.</source>
            <translation>Para acostarse y encontrar la posición.</translation>
        </message>
        <message>
            <source>Wait for me</source>
            <translation>Esperarme</translation>
        </message>
        <message>
            <source>What you do before that counts for the day before.</source>
            <translation>Lo que haga antes de esa hora cuenta para el día anterior.</translation>
        </message>
        <message>
            <source>What you read, hear and print changes at once.</source>
            <translation>Lo que lee, oye e imprime cambia enseguida.</translation>
        </message>
        <message>
            <source>{number}, as usual here</source>
            <translation>{number}, lo habitual aquí</translation>
        </message>
        <message>
            <source>{n} days</source>
            <translation>{n} días</translation>
        </message>
        <message>
            <source>{n} s</source>
            <translation>{n} s</translation>
        </message>
        <message>
            <source>{n} times</source>
            <translation>{n} veces</translation>
        </message>
        <message>
            <source>{n} times as long</source>
            <translation>{n} veces lo normal</translation>
        </message>
    </context>
    <context>
        <name>SettingsController</name>
        <message>
            <source>{size} MB of stored speech were cleared. It is made again when needed.</source>
            <translation>Se borraron {size} MB de voz guardada. Se hace de nuevo cuando hace falta.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Everything stays on this computer, in this folder:</source>
            <translation>Todo se queda en este equipo, en esta carpeta:</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Abrir la carpeta</translation>
        </message>
        <message>
            <source>Save or print your history</source>
            <translation>Guardar o imprimir historial</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Your data</source>
            <translation>Sus datos</translation>
        </message>
    </context>
    <context>
        <name>SideBadge</name>
        <message>
            <source>Both sides</source>
            <translation>Ambos lados</translation>
        </message>
        <message>
            <source>LEFT</source>
            <translation>IZQUIERDA</translation>
        </message>
        <message>
            <source>RIGHT</source>
            <translation>DERECHA</translation>
        </message>
    </context>
    <context>
        <name>SignCard</name>
        <message>
            <source>I have one of these</source>
            <translation>Tengo una de estas</translation>
        </message>
        <message>
            <source>I have one of these: {list}</source>
            <comment>the title of a list of signs</comment>
            <translation>Tengo una de estas: {list}</translation>
        </message>
    </context>
    <context>
        <name>SignsButton</name>
        <message>
            <source>Stop signs</source>
            <translation>Señales de alarma</translation>
        </message>
        <message>
            <source>Stop signs (S)</source>
            <translation>Señales de alarma (S)</translation>
        </message>
    </context>
    <context>
        <name>SixWeeks</name>
        <message>
            <source>No heavy lifting and no twisting of the back until {date}.</source>
            <translation>Sin levantar mucho peso ni girar la espalda hasta el {date}.</translation>
        </message>
        <message>
            <source>No heavy lifting, no twisting, until {date}</source>
            <translation>Sin levantar mucho peso ni girar, hasta el {date}</translation>
        </message>
        <message>
            <source>no heavy lifting, no twisting</source>
            <comment>of a day, after its date</comment>
            <translation>sin levantar mucho peso ni girar</translation>
        </message>
    </context>
    <context>
        <name>SmallWords</name>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>SoreStep</name>
        <message>
            <source>Both</source>
            <translation>Ambos</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Izquierdo</translation>
        </message>
        <message>
            <source>Neither</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Derecho</translation>
        </message>
        <message>
            <source>Seen from behind. Both sides get the same exercises.</source>
            <translation>Visto desde atrás. Los dos lados hacen los mismos ejercicios.</translation>
        </message>
        <message>
            <source>Which side is sore?</source>
            <translation>¿Qué lado le duele?</translation>
        </message>
        <message>
            <source>You can change this later in Settings</source>
            <translation>Puede cambiarlo después en Ajustes</translation>
        </message>
    </context>
    <context>
        <name>SoundStep</name>
        <message>
            <source>Best tried lying down, where you will exercise.</source>
            <translation>Lo mejor es probarlo en el suelo, donde hará los ejercicios.</translation>
        </message>
        <message>
            <source>Can you hear the voice?</source>
            <translation>¿Oye la voz?</translation>
        </message>
        <message>
            <source>Faster</source>
            <translation>Más rápido</translation>
        </message>
        <message>
            <source>Go to Today</source>
            <translation>Ir a Hoy</translation>
        </message>
        <message>
            <source>Louder</source>
            <translation>Más fuerte</translation>
        </message>
        <message>
            <source>Play a sentence</source>
            <translation>Oír una frase</translation>
        </message>
        <message>
            <source>Quieter</source>
            <translation>Más bajo</translation>
        </message>
        <message>
            <source>Slower</source>
            <translation>Más lento</translation>
        </message>
        <message>
            <source>You can change this later in Settings</source>
            <translation>Puede cambiarlo después en Ajustes</translation>
        </message>
    </context>
    <context>
        <name>SpokenWordsFields</name>
        <message>
            <source>Made from your steps. Change what should be said otherwise. {side} stands for left or right.</source>
            <translation>Hecho con sus pasos. Cambie lo que deba decirse de otra forma. En «lado {side}» se dice izquierdo o derecho; con «:feminine» antes de la última llave, izquierda o derecha.</translation>
        </message>
    </context>
    <context>
        <name>Stage</name>
        <message numerus="yes">
            <source>%n second(s) left</source>
            <translation>
                <numerusform>Queda %n segundo</numerusform>
                <numerusform>Quedan %n segundos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s) so far</source>
            <comment>of a hold without an end</comment>
            <translation>
                <numerusform>%n segundo hasta ahora</numerusform>
                <numerusform>%n segundos hasta ahora</numerusform>
            </translation>
        </message>
        <message>
            <source>Breathe</source>
            <translation>Respire</translation>
        </message>
        <message>
            <source>Change sides</source>
            <translation>Cambie de lado</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Easier version: {dose}</source>
            <translation>Versión más fácil: {dose}</translation>
        </message>
        <message>
            <source>Get ready</source>
            <translation>Prepárese</translation>
        </message>
        <message>
            <source>Get up</source>
            <translation>Levántese</translation>
        </message>
        <message>
            <source>Getting the voice ready. The session goes on by itself.</source>
            <translation>Preparando la voz. La sesión sigue sola.</translation>
        </message>
        <message>
            <source>Go on in</source>
            <translation>Sigue en</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Mantenga</translation>
        </message>
        <message>
            <source>Keep holding</source>
            <translation>Siga así</translation>
        </message>
        <message>
            <source>Let go</source>
            <translation>Suelte</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Muévase</translation>
        </message>
        <message>
            <source>New position</source>
            <translation>Nueva posición</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Now the left side</source>
            <translation>Ahora el lado izquierdo</translation>
        </message>
        <message>
            <source>Now the right side</source>
            <translation>Ahora el lado derecho</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Un momento</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Press the space bar when you have had enough.</source>
            <translation>Pulse la barra espaciadora cuando quiera terminar.</translation>
        </message>
        <message>
            <source>Rest</source>
            <translation>Descanse</translation>
        </message>
        <message>
            <source>Set {set} of {sets} is next</source>
            <translation>Ahora viene la serie {set} de {sets}</translation>
        </message>
        <message>
            <source>Starts in</source>
            <translation>Empieza en</translation>
        </message>
        <message numerus="yes">
            <source>Starts in %n second(s)</source>
            <translation>
                <numerusform>Empieza en %n segundo</numerusform>
                <numerusform>Empieza en %n segundos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Then %n hold(s) of {hold}</source>
            <translation>
                <numerusform>Luego, %n postura de {hold}</numerusform>
                <numerusform>Luego, %n posturas de {hold}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Then %n rep(s)</source>
            <comment>movements of an exercise</comment>
            <translation>
                <numerusform>Luego %n repetición</numerusform>
                <numerusform>Luego %n repeticiones</numerusform>
            </translation>
        </message>
        <message>
            <source>To begin</source>
            <translation>Para empezar</translation>
        </message>
        <message>
            <source>left</source>
            <translation>izquierda</translation>
        </message>
        <message>
            <source>rep {rep} of {reps}</source>
            <comment>after the name of a phase</comment>
            <translation>repetición {rep} de {reps}</translation>
        </message>
        <message>
            <source>right</source>
            <translation>derecha</translation>
        </message>
        <message>
            <source>under 1 min left</source>
            <translation>queda menos de 1 min</translation>
        </message>
        <message>
            <source>{minutes} min left</source>
            <translation>quedan {minutes} min</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>Tiempo que queda: {time}</translation>
        </message>
        <message>
            <source>{time} so far</source>
            <comment>of a hold without an end</comment>
            <translation>{time} hasta ahora</translation>
        </message>
        <message>
            <source>{words}.</source>
            <comment>words read as a sentence</comment>
            <translation>{words}.</translation>
        </message>
    </context>
    <context>
        <name>StartupQuestions</name>
        <message>
            <source>Discard it</source>
            <translation>Descartarla</translation>
        </message>
        <message>
            <source>Go on from here</source>
            <translation>Seguir desde aquí</translation>
        </message>
        <message>
            <source>Go on without it</source>
            <translation>Seguir sin ella</translation>
        </message>
        <message>
            <source>Keep it as it is</source>
            <translation>Conservarla como está</translation>
        </message>
        <message>
            <source>There is a backup. Using it adds what is missing and loses nothing.</source>
            <translation>Hay una copia de seguridad. Usarla añade lo que falta y no pierde nada.</translation>
        </message>
        <message>
            <source>This computer's clock says {today}, but your calendar has a session on {later}. What you do now is written down under {today}. If the clock is wrong, set it first.</source>
            <translation>El reloj de este equipo marca el {today}, pero en su calendario hay una sesión del {later}. Lo que haga ahora se anota en el {today}. Si el reloj está mal, ajústelo primero.</translation>
        </message>
        <message>
            <source>Use the backup</source>
            <translation>Usar la copia</translation>
        </message>
        <message>
            <source>Your folder {folder} is open to others on this computer, and was left so. The files that Sciatica Timer makes in it can be read by you only.</source>
            <translation>Su carpeta {folder} está abierta para otras personas en este equipo, y así se quedó. Los archivos que Sciatica Timer hace en ella solo puede leerlos usted.</translation>
        </message>
        <message>
            <source>Your last session</source>
            <translation>Su última sesión</translation>
        </message>
        <message>
            <source>Your sessions</source>
            <translation>Sus sesiones</translation>
        </message>
        <message>
            <source>{name}, {minutes} min, was cut short. Nothing you did is lost.</source>
            <translation>{name}, {minutes} min, se interrumpió. No se perdió nada de lo que hizo.</translation>
        </message>
    </context>
    <context>
        <name>StartupWindow</name>
        <message>
            <source>Calendar</source>
            <translation>Calendario</translation>
        </message>
        <message>
            <source>Care</source>
            <translation>Cuidados</translation>
        </message>
        <message>
            <source>Exercises</source>
            <translation>Ejercicios</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
    </context>
    <context>
        <name>StepField</name>
        <message>
            <source>Less</source>
            <translation>Menos</translation>
        </message>
        <message>
            <source>Less: {field}</source>
            <translation>Menos: {field}</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>More: {field}</source>
            <translation>Más: {field}</translation>
        </message>
    </context>
    <context>
        <name>StopSigns</name>
        <message>
            <source>Both sides are sore</source>
            <translation>Duelen los dos lados</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Exercise can wait</source>
            <translation>El ejercicio puede esperar</translation>
        </message>
        <message>
            <source>First the stop signs</source>
            <translation>Primero, las señales de alarma</translation>
        </message>
        <message>
            <source>Get help now</source>
            <translation>Pida ayuda ahora</translation>
        </message>
        <message>
            <source>Has it been looked at, and were you told that you may exercise?</source>
            <translation>¿Un médico lo ha visto y le ha dicho que puede hacer ejercicio?</translation>
        </message>
        <message>
            <source>I pressed it by mistake</source>
            <translation>Lo pulsé por error</translation>
        </message>
        <message>
            <source>It has been looked at</source>
            <comment>a stop sign, by a doctor</comment>
            <translation>Un médico lo ha visto</translation>
        </message>
        <message>
            <source>It has settled</source>
            <translation>Se ha calmado</translation>
        </message>
        <message>
            <source>New pain or weakness in both legs is a sign to get help now. Please look through these signs before you go on.</source>
            <translation>Un dolor nuevo o una debilidad nueva en las dos piernas es señal para pedir ayuda ahora. Revise estas señales antes de seguir.</translation>
        </message>
        <message>
            <source>None of these is new</source>
            <comment>of the stop signs</comment>
            <translation>Ninguna de estas es nueva</translation>
        </message>
        <message>
            <source>None of these signs is new, and the pain has drawn back?</source>
            <translation>¿Ninguna de estas señales es nueva, y el dolor se ha retirado?</translation>
        </message>
        <message>
            <source>None of these signs is new, and the pain is back at its usual level?</source>
            <translation>¿Ninguna de estas señales es nueva, y el dolor ha vuelto a su nivel habitual?</translation>
        </message>
        <message>
            <source>None of these signs is new?</source>
            <translation>¿Ninguna de estas señales es nueva?</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Todavía no</translation>
        </message>
        <message>
            <source>Please look through these first</source>
            <translation>Revise primero estas señales</translation>
        </message>
        <message>
            <source>Please look through these signs. When it has settled, today or another day, say so below.</source>
            <translation>Revise estas señales. Cuando se haya calmado, hoy u otro día, dígalo abajo.</translation>
        </message>
        <message>
            <source>Read on</source>
            <translation>Seguir leyendo</translation>
        </message>
        <message>
            <source>See a doctor soon</source>
            <translation>Vaya pronto al médico</translation>
        </message>
        <message>
            <source>Some of your earlier answers could not be read. When none of these signs is new, say so below.</source>
            <translation>Algunas de sus respuestas anteriores no se pudieron leer. Cuando ninguna de estas señales sea nueva, dígalo abajo.</translation>
        </message>
        <message>
            <source>Stop signs</source>
            <translation>Señales de alarma</translation>
        </message>
        <message>
            <source>The pain reaches further down the leg than before.</source>
            <translation>El dolor baja más por la pierna que antes.</translation>
        </message>
        <message>
            <source>The pain was {score} of 10. From 6 on exercise waits.</source>
            <translation>El dolor era de {score} de 10. A partir de 6, el ejercicio tiene que esperar.</translation>
        </message>
        <message>
            <source>Yes, I may exercise</source>
            <translation>Sí, puedo hacer ejercicio</translation>
        </message>
        <message>
            <source>Yes, it has settled</source>
            <translation>Sí, se ha calmado</translation>
        </message>
        <message>
            <source>Yes, nothing is new</source>
            <translation>Sí, nada es nuevo</translation>
        </message>
        <message>
            <source>You answered {score} of 10. Strong pain need not mean something serious. Please look through these signs first; then comes what is possible today.</source>
            <translation>Respondió {score} de 10. Un dolor fuerte no significa por fuerza algo grave. Revise primero estas señales; después viene lo que hoy es posible.</translation>
        </message>
        <message>
            <source>You can walk a little, change your position often, and use cold or heat.</source>
            <comment>while no exercise begins</comment>
            <translation>Puede caminar un poco, cambiar a menudo de posición y usar frío o calor.</translation>
        </message>
        <message>
            <source>You said that one of these signs is there. Exercise waits until a doctor has looked at it.</source>
            <translation>Dijo que hay una de estas señales. El ejercicio tiene que esperar hasta que un médico la haya visto.</translation>
        </message>
        <message>
            <source>You said that one of these signs is there. What to do stands under the list. Exercise waits until a doctor has looked at it.</source>
            <translation>Dijo que hay una de estas señales. Debajo de la lista está qué hacer. El ejercicio tiene que esperar hasta que un médico la haya visto.</translation>
        </message>
    </context>
    <context>
        <name>StopSignsController</name>
        <message>
            <source>Back to the session</source>
            <translation>Volver a la sesión</translation>
        </message>
        <message>
            <source>No program for calls could be opened. The number is {number}.</source>
            <translation>No se pudo abrir ningún programa para llamar. El número es {number}.</translation>
        </message>
    </context>
    <context>
        <name>SuggestedRoutineCard</name>
        <message>
            <source>A file with all of it, for somebody else</source>
            <translation>Un archivo con todo, para otra persona</translation>
        </message>
        <message>
            <source>One or two pages to print, with pictures</source>
            <translation>Una o dos páginas para imprimir, con imágenes</translation>
        </message>
        <message>
            <source>Pass it on</source>
            <comment>a routine</comment>
            <translation>Compartir</translation>
        </message>
        <message>
            <source>Pass on {routine}</source>
            <translation>Compartir {routine}</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Guardar PDF</translation>
        </message>
        <message>
            <source>Save as audio</source>
            <translation>Guardar audio</translation>
        </message>
        <message>
            <source>Save {routine} as a PDF</source>
            <translation>Guardar {routine} como PDF</translation>
        </message>
        <message>
            <source>Save {routine} as audio</source>
            <translation>Guardar {routine} como audio</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <source>Start {routine}</source>
            <translation>Empezar {routine}</translation>
        </message>
        <message>
            <source>The voice as a file, for a phone or player</source>
            <translation>La voz en un archivo, para un teléfono o un reproductor</translation>
        </message>
        <message>
            <source>What can I do?</source>
            <translation>¿Qué puedo hacer?</translation>
        </message>
        <message>
            <source>{routine}: what can I do?</source>
            <translation>{routine}: ¿qué puedo hacer?</translation>
        </message>
    </context>
    <context>
        <name>Summary</name>
        <message numerus="yes">
            <source>%n day(s) this week</source>
            <translation>
                <numerusform>%n día esta semana</numerusform>
                <numerusform>%n días esta semana</numerusform>
            </translation>
        </message>
        <message>
            <source>Anything to remember</source>
            <translation>Algo que quiera recordar</translation>
        </message>
        <message>
            <source>How far down?</source>
            <translation>¿Hasta dónde baja?</translation>
        </message>
        <message>
            <source>How it felt</source>
            <translation>Cómo se sintió</translation>
        </message>
        <message>
            <source>It is being saved</source>
            <translation>Se está guardando</translation>
        </message>
        <message>
            <source>Left side</source>
            <translation>Lado izquierdo</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Aún sin guardar</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Pain now</source>
            <translation>Dolor ahora</translation>
        </message>
        <message>
            <source>Pain now, 0 to 10</source>
            <translation>Dolor ahora, de 0 a 10</translation>
        </message>
        <message>
            <source>Pain right after it</source>
            <translation>Dolor justo después</translation>
        </message>
        <message>
            <source>Pain right after it, 0 to 10</source>
            <translation>Dolor justo después, de 0 a 10</translation>
        </message>
        <message>
            <source>Right side</source>
            <translation>Lado derecho</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Saved on this computer only</source>
            <translation>Guardado solo en este equipo</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>That was it. Well done.</source>
            <translation>Eso es todo. Bien hecho.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Probar otra vez</translation>
        </message>
        <message>
            <source>What you did is being saved.</source>
            <translation>Lo que hizo se está guardando.</translation>
        </message>
        <message>
            <source>What you did is kept.</source>
            <translation>Lo que hizo está guardado.</translation>
        </message>
        <message>
            <source>What you did is not saved yet.</source>
            <translation>Lo que hizo aún no está guardado.</translation>
        </message>
        <message>
            <source>Which side</source>
            <translation>Qué lado</translation>
        </message>
        <message>
            <source>your goal is {goal}</source>
            <translation>su meta es {goal}</translation>
        </message>
        <message numerus="yes">
            <source>{routine}, %n minute(s)</source>
            <translation>
                <numerusform>{routine}, %n minuto</numerusform>
                <numerusform>{routine}, %n minutos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SystemCheck</name>
        <message>
            <source>Data</source>
            <translation>Datos</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>Carpeta de datos</translation>
        </message>
        <message>
            <source>Libraries</source>
            <translation>Bibliotecas</translation>
        </message>
        <message>
            <source>Nothing can be written there.</source>
            <translation>No se puede escribir nada en ella.</translation>
        </message>
        <message>
            <source>Nothing is wrong.</source>
            <translation>No hay nada mal.</translation>
        </message>
        <message>
            <source>Others on this computer may look into it.</source>
            <translation>Otras personas en este equipo pueden ver lo que hay.</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Preferencias</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programa</translation>
        </message>
        <message>
            <source>Python {version} on {system}</source>
            <translation>Python {version} en {system}</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Pantalla</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sesiones</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Sonido</translation>
        </message>
        <message>
            <source>Sound outputs</source>
            <translation>Salidas de sonido</translation>
        </message>
        <message>
            <source>Speech</source>
            <translation>Habla</translation>
        </message>
        <message>
            <source>Voices</source>
            <translation>Voces</translation>
        </message>
        <message>
            <source>WRONG</source>
            <translation>MAL</translation>
        </message>
        <message>
            <source>Wrong: {wrong} of {several}.</source>
            <translation>Mal: {wrong} de {several}.</translation>
        </message>
        <message>
            <source>a sentence was made.</source>
            <translation>se hizo una frase.</translation>
        </message>
        <message>
            <source>an output opens.</source>
            <translation>una salida se abre.</translation>
        </message>
        <message>
            <source>could not be read.</source>
            <translation>no se pudieron leer.</translation>
        </message>
        <message>
            <source>good</source>
            <translation>bien</translation>
        </message>
        <message>
            <source>no output could be opened.</source>
            <translation>no se pudo abrir ninguna salida.</translation>
        </message>
        <message>
            <source>no sentence could be made.</source>
            <translation>no se pudo hacer ninguna frase.</translation>
        </message>
        <message>
            <source>none found.</source>
            <translation>no se encontró ninguna.</translation>
        </message>
        <message>
            <source>unknown</source>
            <comment>country</comment>
            <translation>desconocido</translation>
        </message>
        <message>
            <source>whole.</source>
            <translation>completas.</translation>
        </message>
        <message>
            <source>{file} is damaged, and these could be read of it: {sessions} When the window is opened next, the damaged file is kept and can be replaced by a copy.</source>
            <translation>{file} está dañado, y de él se pudo leer esto: {sessions} La próxima vez que se abra la ventana, el archivo dañado se conserva y se puede sustituir por una copia.</translation>
        </message>
        <message>
            <source>{folder}, {free} GB free.</source>
            <translation>{folder}, {free} GB libres.</translation>
        </message>
        <message>
            <source>{folder}. It is made at the first start.</source>
            <translation>{folder}. Se hace en el primer inicio.</translation>
        </message>
        <message>
            <source>{mark}  {topic}: {text}</source>
            <comment>good  Screen: 1280 x 720</comment>
            <translation>{mark}  {topic}: {text}</translation>
        </message>
        <message>
            <source>{sessions}, the last on {day}; copies kept: {copies}.</source>
            <translation>{sessions}, la última el {day}; copias guardadas: {copies}.</translation>
        </message>
        <message>
            <source>{sessions}; copies kept: {copies}.</source>
            <translation>{sessions}; copias guardadas: {copies}.</translation>
        </message>
        <message>
            <source>{version}; languages asked for {asked}; texts in {language}; country {country}.</source>
            <translation>{version}; idiomas pedidos {asked}; textos en {language}; país {country}.</translation>
        </message>
    </context>
    <context>
        <name>Terminal</name>
        <message>
            <source>0 is no pain, 10 is the worst you can imagine.</source>
            <translation>0 es nada de dolor, 10 es el peor que pueda imaginar.</translation>
        </message>
        <message>
            <source>All of its moves are left out, because they hurt. What would you like?</source>
            <translation>Todos sus ejercicios están apartados, porque dolieron. ¿Qué desea hacer?</translation>
        </message>
        <message>
            <source>Back to the session</source>
            <translation>Volver a la sesión</translation>
        </message>
        <message>
            <source>Close the stop signs</source>
            <translation>Cerrar las señales de alarma</translation>
        </message>
        <message>
            <source>Go on with care</source>
            <translation>Seguir con cuidado</translation>
        </message>
        <message>
            <source>How much does it hurt now, after the session?</source>
            <translation>¿Cuánto le duele ahora, después de la sesión?</translation>
        </message>
        <message>
            <source>I typed it by mistake</source>
            <translation>Lo escribí por error</translation>
        </message>
        <message>
            <source>Sciatica Timer met an error and has ended.</source>
            <translation>Sciatica Timer encontró un error y se cerró.</translation>
        </message>
        <message>
            <source>The left side.</source>
            <translation>El lado izquierdo.</translation>
        </message>
        <message>
            <source>The right side.</source>
            <translation>El lado derecho.</translation>
        </message>
        <message>
            <source>This is what you did.</source>
            <translation>Esto es lo que hizo.</translation>
        </message>
        <message>
            <source>Type a line, or only Enter to skip:</source>
            <translation>Escriba una línea, o solo Intro para saltar:</translation>
        </message>
        <message>
            <source>Type a number from {least} to {most}, or only Enter to skip:</source>
            <translation>Escriba un número de {least} a {most}, o solo Intro para saltar:</translation>
        </message>
        <message>
            <source>Type a number from {least} to {most}, then Enter:</source>
            <translation>Escriba un número de {least} a {most} y luego Intro:</translation>
        </message>
        <message>
            <source>What would you like?</source>
            <translation>¿Qué desea hacer?</translation>
        </message>
        <message>
            <source>What you did could not all be saved.</source>
            <translation>No se pudo guardar todo lo que hizo.</translation>
        </message>
        <message>
            <source>What you did is kept.</source>
            <translation>Lo que hizo está guardado.</translation>
        </message>
        <message>
            <source>Which routine?</source>
            <translation>¿Qué rutina?</translation>
        </message>
        <message>
            <source>{exercise}: {done}.</source>
            <comment>Clamshell: 3 a side.</comment>
            <translation>{exercise}: {done}.</translation>
        </message>
    </context>
    <context>
        <name>TerminalGuide</name>
        <message>
            <source>Another way: {what}</source>
            <comment>to do an exercise</comment>
            <translation>Otra forma: {what}</translation>
        </message>
        <message>
            <source>Come out of it gently</source>
            <translation>Salga de la postura con suavidad</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>Descartarla</translation>
        </message>
        <message>
            <source>Easier version: {what}</source>
            <translation>Versión más fácil: {what}</translation>
        </message>
        <message>
            <source>Getting the voice ready. The session begins by itself.</source>
            <translation>Preparando la voz. La sesión empieza sola.</translation>
        </message>
        <message>
            <source>Getting the voice ready. The session goes on by itself.</source>
            <translation>Preparando la voz. La sesión sigue sola.</translation>
        </message>
        <message>
            <source>Go on as before</source>
            <translation>Seguir como antes</translation>
        </message>
        <message>
            <source>Go on from here</source>
            <translation>Seguir desde aquí</translation>
        </message>
        <message>
            <source>Go on without it</source>
            <translation>Seguir sin ella</translation>
        </message>
        <message>
            <source>How far down does it reach?</source>
            <translation>¿Hasta dónde baja?</translation>
        </message>
        <message>
            <source>How much does it hurt?</source>
            <translation>¿Cuánto le duele?</translation>
        </message>
        <message numerus="yes">
            <source>It begins in %n second(s).</source>
            <translation>
                <numerusform>Empieza en %n segundo.</numerusform>
                <numerusform>Empieza en %n segundos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It goes on in %n second(s).</source>
            <translation>
                <numerusform>Sigue en %n segundo.</numerusform>
                <numerusform>Sigue en %n segundos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Conservarla</translation>
        </message>
        <message>
            <source>Keep it as it is</source>
            <translation>Conservarla como está</translation>
        </message>
        <message>
            <source>Keys: Space pauses and goes on. Right: next exercise. Left: once more. P: it hurts. S: stop signs. R: say it again. M: sound off or on. Up and down: louder, quieter. Q: leave. H: these keys.</source>
            <translation>Teclas: Espacio pausa y sigue. Derecha: ejercicio siguiente. Izquierda: otra vez. P: me duele. S: señales de alarma. R: repetir la frase. M: silenciar o activar el sonido. Arriba y abajo: subir o bajar el volumen. Q: salir. H: estas teclas.</translation>
        </message>
        <message>
            <source>Leave this session?</source>
            <translation>¿Salir de esta sesión?</translation>
        </message>
        <message>
            <source>No session was begun. Start Sciatica Timer again whenever you like.</source>
            <translation>No se empezó ninguna sesión. Inicie Sciatica Timer otra vez cuando quiera.</translation>
        </message>
        <message>
            <source>Nothing of this session was kept.</source>
            <translation>No se guardó nada de esta sesión.</translation>
        </message>
        <message>
            <source>Skip this one</source>
            <translation>Omitir este</translation>
        </message>
        <message>
            <source>Space goes on.</source>
            <translation>Espacio sigue.</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Quedarse aquí</translation>
        </message>
        <message>
            <source>Stop for today. What you did is kept.</source>
            <translation>Terminar por hoy. Lo que hizo se conserva.</translation>
        </message>
        <message>
            <source>Stop signs: when to get help</source>
            <translation>Señales de alarma: cuándo pedir ayuda</translation>
        </message>
        <message>
            <source>The session is paused. Space goes on.</source>
            <translation>La sesión está en pausa. Espacio sigue.</translation>
        </message>
        <message>
            <source>The sound is off.</source>
            <translation>El sonido está apagado.</translation>
        </message>
        <message>
            <source>The sound is on.</source>
            <translation>El sonido está encendido.</translation>
        </message>
        <message>
            <source>There is a backup. Using it adds what is missing and loses nothing.</source>
            <translation>Hay una copia de seguridad. Usarla añade lo que falta y no pierde nada.</translation>
        </message>
        <message>
            <source>Use the backup</source>
            <translation>Usar la copia</translation>
        </message>
        <message>
            <source>Volume {percent} of 100</source>
            <translation>Volumen {percent} de 100</translation>
        </message>
        <message>
            <source>What you did is in your calendar.</source>
            <translation>Lo que hizo está en su calendario.</translation>
        </message>
        <message>
            <source>What you did is not saved yet.</source>
            <translation>Lo que hizo aún no está guardado.</translation>
        </message>
        <message>
            <source>When you are ready</source>
            <translation>Cuando quiera</translation>
        </message>
        <message>
            <source>You can keep what you did so far. It will be in your calendar.</source>
            <translation>Puede conservar lo que hizo hasta ahora. Quedará en su calendario.</translation>
        </message>
        <message>
            <source>{name}, {minutes} min, was cut short. Nothing you did is lost.</source>
            <translation>{name}, {minutes} min, se interrumpió. No se perdió nada de lo que hizo.</translation>
        </message>
    </context>
    <context>
        <name>TextSizeField</name>
        <message>
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <source>Text {n} %</source>
            <comment>percent of the usual size</comment>
            <translation>Texto {n} %</translation>
        </message>
    </context>
    <context>
        <name>Time</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minuto</numerusform>
                <numerusform>%n minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n segundo</numerusform>
                <numerusform>%n segundos</numerusform>
            </translation>
        </message>
        <message>
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} min {seconds} s</translation>
        </message>
        <message>
            <source>{n} min</source>
            <comment>minutes</comment>
            <translation>{n} min</translation>
        </message>
        <message>
            <source>{n} s</source>
            <comment>seconds</comment>
            <translation>{n} s</translation>
        </message>
    </context>
    <context>
        <name>TitledPage</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message numerus="yes">
            <source>%n exercise(s)</source>
            <translation>
                <numerusform>%n ejercicio</numerusform>
                <numerusform>%n ejercicios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minuto</numerusform>
                <numerusform>%n minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s), done about {time}</source>
            <translation>
                <numerusform>%n minuto, fin hacia {time}</numerusform>
                <numerusform>%n minutos, fin hacia {time}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All of it %n time(s).</source>
            <translation>
                <numerusform>Todo, %n vez.</numerusform>
                <numerusform>Todo, %n veces.</numerusform>
            </translation>
        </message>
        <message>
            <source>All of its moves are left out for now.</source>
            <translation>Todos sus ejercicios están apartados por ahora.</translation>
        </message>
        <message numerus="yes">
            <source>And %n more exercise(s).</source>
            <translation>
                <numerusform>Y %n ejercicio más.</numerusform>
                <numerusform>Y %n ejercicios más.</numerusform>
            </translation>
        </message>
        <message>
            <source>Good afternoon</source>
            <translation>Buenas tardes</translation>
        </message>
        <message>
            <source>Good evening</source>
            <translation>Hola</translation>
        </message>
        <message>
            <source>Good morning</source>
            <translation>Buenos días</translation>
        </message>
        <message>
            <source>How much you do is new since then for: {names}.</source>
            <translation>La cantidad es nueva desde entonces en: {names}.</translation>
        </message>
        <message>
            <source>Left out for now: {names}.</source>
            <translation>Apartado por ahora: {names}.</translation>
        </message>
        <message>
            <source>Left out since then: {names}.</source>
            <translation>Apartado desde entonces: {names}.</translation>
        </message>
        <message>
            <source>New since then for {exercise}: {change}</source>
            <translation>Nuevo desde entonces en {exercise}: {change}</translation>
        </message>
        <message>
            <source>No moves left for now</source>
            <translation>Sin ejercicios por ahora</translation>
        </message>
        <message>
            <source>The day after: {answer}</source>
            <comment>how it was</comment>
            <translation>El día siguiente: {answer}</translation>
        </message>
        <message numerus="yes">
            <source>The pain before it was %n point(s) higher than the time before.</source>
            <translation>
                <numerusform>El dolor antes de ella era %n punto más alto que la vez anterior.</numerusform>
                <numerusform>El dolor antes de ella era %n puntos más alto que la vez anterior.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The pain before it was %n point(s) lower than the time before.</source>
            <translation>
                <numerusform>El dolor antes de ella era %n punto más bajo que la vez anterior.</numerusform>
                <numerusform>El dolor antes de ella era %n puntos más bajo que la vez anterior.</numerusform>
            </translation>
        </message>
        <message>
            <source>The pain before it was about the same as the time before.</source>
            <translation>El dolor antes de ella era más o menos igual que la vez anterior.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Today: {answer}</source>
            <comment>how it is</comment>
            <translation>Hoy: {answer}</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Ayer</translation>
        </message>
        <message>
            <source>{exercise} (left only)</source>
            <translation>{exercise} (solo izquierda)</translation>
        </message>
        <message>
            <source>{exercise} (right only)</source>
            <translation>{exercise} (solo derecha)</translation>
        </message>
        <message>
            <source>{posture}: {exercises}.</source>
            <comment>exercises that share a posture</comment>
            <translation>{posture}: {exercises}.</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>Make and order routines</source>
            <translation>Crear y ordenar rutinas</translation>
        </message>
        <message>
            <source>Other routines</source>
            <translation>Otras rutinas</translation>
        </message>
        <message>
            <source>Suggested next</source>
            <translation>La siguiente propuesta</translation>
        </message>
        <message>
            <source>Suggested today</source>
            <translation>Propuesta para hoy</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>When you may exercise again</source>
            <translation>Cuando pueda volver a hacer ejercicio</translation>
        </message>
        <message>
            <source>You chose</source>
            <translation>Usted la eligió</translation>
        </message>
        <message>
            <source>{label}. {line}</source>
            <comment>You chose. 18 minutes, done about 18:42</comment>
            <translation>{label}. {line}</translation>
        </message>
    </context>
    <context>
        <name>TransferController</name>
        <message>
            <source>All files (*)</source>
            <comment>a kind of file, with its endings</comment>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Calendar</source>
            <comment>a kind of file</comment>
            <translation>Calendario</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>For the physiotherapist {day}</source>
            <comment>the name of a file</comment>
            <translation>Para fisioterapia {day}</translation>
        </message>
        <message>
            <source>History</source>
            <comment>a kind of file</comment>
            <translation>Historial</translation>
        </message>
        <message>
            <source>History (*.json *.zip *.gz)</source>
            <comment>a kind of file, with its endings</comment>
            <translation>Historial (*.json *.zip *.gz)</translation>
        </message>
        <message>
            <source>No printer was found, so nothing was printed; save the page as a PDF and print it where there is one.</source>
            <translation>No se encontró ninguna impresora, así que no se imprimió nada; guarde la página como PDF e imprímala donde haya una.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Abrir la carpeta</translation>
        </message>
        <message>
            <source>Sciatica Timer dates {day}</source>
            <comment>the name of a file</comment>
            <translation>Fechas de Sciatica Timer {day}</translation>
        </message>
        <message>
            <source>Sciatica Timer table {day}</source>
            <comment>the name of a file</comment>
            <translation>Tabla de Sciatica Timer {day}</translation>
        </message>
        <message>
            <source>Sciatica Timer {day}</source>
            <comment>the name of a file</comment>
            <translation>Sciatica Timer {day}</translation>
        </message>
        <message>
            <source>Table</source>
            <comment>a kind of file</comment>
            <translation>Tabla</translation>
        </message>
        <message>
            <source>The page is on its way to the printer.</source>
            <translation>La página va camino de la impresora.</translation>
        </message>
        <message>
            <source>The printer did not take the page, so nothing was printed; look whether it is on, or save the page as a PDF.</source>
            <translation>La impresora no aceptó la página, así que no se imprimió nada; mire si está encendida, o guarde la página como PDF.</translation>
        </message>
        <message>
            <source>Where to save it</source>
            <translation>Dónde guardarlo</translation>
        </message>
        <message>
            <source>Where to save the page</source>
            <translation>Dónde guardar la página</translation>
        </message>
        <message>
            <source>Which file to bring in</source>
            <translation>Qué archivo traer</translation>
        </message>
        <message>
            <source>{name} is being saved.</source>
            <translation>{name} se está guardando.</translation>
        </message>
        <message>
            <source>{name} was not saved.</source>
            <translation>{name} no se ha guardado.</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open Sciatica Timer</source>
            <translation>Abrir Sciatica Timer</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Say when to get up</source>
            <translation>Avisar de levantarse</translation>
        </message>
        <message>
            <source>Sciatica Timer</source>
            <translation>Sciatica Timer</translation>
        </message>
        <message>
            <source>Start the routine of today</source>
            <translation>Empezar la rutina de hoy</translation>
        </message>
        <message>
            <source>{name}: {text}</source>
            <comment>the app, and what goes on in it</comment>
            <translation>{name}: {text}</translation>
        </message>
    </context>
    <context>
        <name>TrendCard</name>
        <message>
            <source>Average of each week, 0 to 10</source>
            <translation>Promedio de cada semana, de 0 a 10</translation>
        </message>
        <message>
            <source>Pain before sessions</source>
            <translation>Dolor antes de las sesiones</translation>
        </message>
        <message>
            <source>See the trend</source>
            <translation>Ver la evolución</translation>
        </message>
    </context>
    <context>
        <name>TrendView</name>
        <message>
            <source>8 weeks</source>
            <translation>8 semanas</translation>
        </message>
        <message>
            <source>A year</source>
            <translation>Un año</translation>
        </message>
        <message>
            <source>After your first session your weeks show here, side by side.</source>
            <translation>Después de su primera sesión aparecerán aquí sus semanas, una al lado de otra.</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Días</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>How far back</source>
            <translation>Desde cuándo</translation>
        </message>
        <message>
            <source>How far down it goes</source>
            <translation>Hasta dónde baja</translation>
        </message>
        <message>
            <source>In a week; the broken line is the goal</source>
            <translation>En una semana; la línea discontinua es la meta</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutos</translation>
        </message>
        <message>
            <source>Of everything in a week</source>
            <translation>De todo lo hecho en una semana</translation>
        </message>
        <message>
            <source>Pain</source>
            <translation>Dolor</translation>
        </message>
        <message>
            <source>Point at a week, or go with the arrow keys, to read it. Enter shows it.</source>
            <translation>Señale una semana, o vaya con las flechas, para leerla. Intro la muestra.</translation>
        </message>
        <message>
            <source>Show as a table</source>
            <translation>Mostrar como tabla</translation>
        </message>
        <message>
            <source>Show as charts</source>
            <translation>Mostrar como gráficos</translation>
        </message>
    </context>
    <context>
        <name>UnsavedQuestion</name>
        <message>
            <source>Discard it</source>
            <translation>Descartarlo</translation>
        </message>
        <message>
            <source>Do you want to keep it?</source>
            <translation>¿Quiere conservarlo?</translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>Seguir escribiendo</translation>
        </message>
        <message>
            <source>Save it</source>
            <translation>Guardarlo</translation>
        </message>
        <message>
            <source>What you changed is not saved</source>
            <translation>Lo que cambió no está guardado</translation>
        </message>
    </context>
    <context>
        <name>VariantChoices</name>
        <message>
            <source>How you do it</source>
            <comment>an exercise</comment>
            <translation>Cómo lo hace</translation>
        </message>
    </context>
    <context>
        <name>VariantsOverlay</name>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Easier.</source>
            <translation>Más fácil.</translation>
        </message>
        <message>
            <source>Harder. It begins with the smallest dose.</source>
            <translation>Más difícil. Empieza con la cantidad más pequeña.</translation>
        </message>
        <message>
            <source>How you do it</source>
            <comment>the exercises of a routine</comment>
            <translation>Cómo los hace</translation>
        </message>
        <message>
            <source>It stays like this until you choose another way.</source>
            <translation>Sigue así hasta que elija otra forma.</translation>
        </message>
        <message>
            <source>The usual way</source>
            <translation>La forma habitual</translation>
        </message>
        <message>
            <source>{exercise}: {way}.</source>
            <comment>an exercise, and how it is done</comment>
            <translation>{exercise}: {way}.</translation>
        </message>
    </context>
    <context>
        <name>VoiceSection</name>
        <message>
            <source>At the end of every hold.</source>
            <translation>Al final de cada postura.</translation>
        </message>
        <message>
            <source>Clear stored speech</source>
            <translation>Borrar la voz guardada</translation>
        </message>
        <message>
            <source>Count the last three seconds</source>
            <translation>Contar los tres últimos segundos</translation>
        </message>
        <message>
            <source>Count them aloud</source>
            <translation>Contarlos en voz alta</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>For wireless headphones: change it until the ticks come with the light.</source>
            <translation>Para auriculares inalámbricos: cámbielo hasta que los toques lleguen con la luz.</translation>
        </message>
        <message>
            <source>How much is said</source>
            <translation>Cuánto se dice</translation>
        </message>
        <message>
            <source>In a session a screen reader says only what the voice does not say.</source>
            <translation>En una sesión, un lector de pantalla dice solo lo que la voz no dice.</translation>
        </message>
        <message>
            <source>In holds of 20 seconds or more.</source>
            <translation>En posturas de 20 segundos o más.</translation>
        </message>
        <message>
            <source>It is made again when it is needed.</source>
            <translation>Se hace de nuevo cuando hace falta.</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Silenciar</translation>
        </message>
        <message>
            <source>No words and no tones. The text stays.</source>
            <translation>Sin palabras ni tonos. El texto se queda.</translation>
        </message>
        <message>
            <source>Pitch</source>
            <translation>Tono de voz</translation>
        </message>
        <message>
            <source>Say half-way</source>
            <translation>Avisar a la mitad</translation>
        </message>
        <message>
            <source>Short words</source>
            <translation>Palabras cortas</translation>
        </message>
        <message>
            <source>Sound comes late by</source>
            <translation>El sonido llega con retraso de</translation>
        </message>
        <message>
            <source>Sound output</source>
            <translation>Salida de sonido</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Velocidad</translation>
        </message>
        <message>
            <source>The app's voice speaks alone</source>
            <translation>Solo habla la voz de la aplicación</translation>
        </message>
        <message>
            <source>The best one found</source>
            <translation>La mejor que se encontró</translation>
        </message>
        <message>
            <source>The usual one of this computer</source>
            <translation>La habitual de este equipo</translation>
        </message>
        <message>
            <source>Three, two, one instead of ticks.</source>
            <translation>Tres, dos, uno en lugar de toques.</translation>
        </message>
        <message>
            <source>Tones only</source>
            <translation>Solo tonos</translation>
        </message>
        <message>
            <source>Try the voice</source>
            <translation>Probar la voz</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>Voz</translation>
        </message>
        <message>
            <source>Voice and sound</source>
            <translation>Voz y sonido</translation>
        </message>
        <message>
            <source>Volume of tones</source>
            <translation>Volumen de los tonos</translation>
        </message>
        <message>
            <source>Volume of words</source>
            <translation>Volumen de las palabras</translation>
        </message>
        <message>
            <source>{n} ms</source>
            <translation>{n} ms</translation>
        </message>
    </context>
    <context>
        <name>WeekCard</name>
        <message>
            <source>Plan your week, or look back at it</source>
            <translation>Planee su semana, o mire cómo fue</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Esta semana</translation>
        </message>
        <message>
            <source>This week, {kept} of {goal} days</source>
            <translation>Esta semana, {kept} de {goal} días</translation>
        </message>
        <message>
            <source>{kept} of {goal} days</source>
            <translation>{kept} de {goal} días</translation>
        </message>
    </context>
    <context>
        <name>WhatItIs</name>
        <message>
            <source>Before you begin, three things.</source>
            <translation>Antes de empezar, tres cosas.</translation>
        </message>
    </context>
    <context>
        <name>_ChoiceRow</name>
        <message>
            <source>{choice}.</source>
            <translation>{choice}.</translation>
        </message>
    </context>
    <context>
        <name>_Dots</name>
        <message>
            <source>Page {number} of {count}</source>
            <translation>Página {number} de {count}</translation>
        </message>
    </context>
    <context>
        <name>_Find</name>
        <message>
            <source>{day}, {n} min</source>
            <comment>minutes</comment>
            <translation>{day}, {n} min</translation>
        </message>
    </context>
    <context>
        <name>_MomentField</name>
        <message>
            <source>Earlier</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Earlier: {field}</source>
            <translation>Antes: {field}</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>Later: {field}</source>
            <translation>Después: {field}</translation>
        </message>
    </context>
    <context>
        <name>_PainFields</name>
        <message>
            <source>How far: not answered</source>
            <translation>Hasta dónde: sin contestar</translation>
        </message>
    </context>
    <context>
        <name>_Tile</name>
        <message>
            <source>{day}, nothing</source>
            <translation>{day}, nada</translation>
        </message>
    </context>
    <context>
        <name>_TimeRow</name>
        <message>
            <source>Hour on {day}</source>
            <translation>Hora del {day}</translation>
        </message>
        <message>
            <source>Routine on {day}</source>
            <translation>Rutina del {day}</translation>
        </message>
        <message>
            <source>Take it off {day}</source>
            <translation>Quitarlo del {day}</translation>
        </message>
    </context>
    <context>
        <name>_WordField</name>
        <message>
            <source>As drafted</source>
            <translation>Como el borrador</translation>
        </message>
        <message>
            <source>As drafted: {text}</source>
            <translation>Como el borrador: {text}</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>Escuchar</translation>
        </message>
        <message>
            <source>Listen: {text}</source>
            <translation>Escuchar: {text}</translation>
        </message>
    </context>
</TS>
