/** Spanish. Tags stand behind with the verb first («…», dijo X); the subject may follow its verb or be left out. */

import type { LexiconWithGrammar } from '../types';
import { dropsPronouns, FEMALE_NAMES, guessByEnding, MALE_NAMES, verbsOfSpeech } from './romance';
import { romanceGrammar } from './romance-grammar';

const VERBS = verbsOfSpeech(['a', 'an', 'ó', 'aron', 'aba', 'aban', 'ado', 'ara', 'aría', 'ará', 'é', 'o'], {
  say: [
    'afirm aclar asegur declar explic! señal subray indic! cont coment relat critic! lament denunci recalc! manifest plante precis pregunt reiter remarc! respald apunt argument avis confes confirm consider contest destac! detall enfatiz exclam grit inform insist inst juzg! matiz narr not observ opin pronostic! proclam puntualiz raz razon record reflexion report resalt revel sentenci sostuv tuite zanj ironiz agreg! anunci alert aval critic! reproch susurr valor vaticin rechaz dud jur alab anot indign quej celebr sincer lanz deton arremet festej admir aplaud asever atestigu aventur barrunt bram brome complet conmin contrast corrobor cuestion desafi desahog! desliz determin diagnostic! dictamin dispar elucubr enfad enjuici enumer esgrim estim exig exager excus expres expuls extern fundament garantiz incid inquir instruy interrog! interpret justific! lament machac! mof murmur neg! ofrec plasm preconiz predic! preocup puntu raj rasg! ratific! reafirm recit recomend reivindic! rememor replic! repudi respald retom retrat reñ rog! salud simplific! solicit solt suplic! traslad ufan vanaglori vocifer',
    'mostró mostraron dijo dice dicen dijeron decía decían dicho dirá diría digo añade añaden añadió añadieron añadía añadido admite admiten admitió admitieron admitido responde respondió respondieron respondido sostiene sostienen sostuvo sostuvieron sostenido reconoce reconocen reconoció reconocieron reconocido advierte advierten advirtió advirtieron advertido escribe escriben escribió escribieron escrito concluye concluyó concluyeron concluido expone expuso expusieron expuesto expresa expresó expresaron insiste insisten insistió insistieron insistido prosigue prosiguió continúa continuó refiere refirió repite repitió repetido sugiere sugirió sugirieron defiende defendió defendieron cree creen creía piensa piensan pensó pide pidió pidieron pedido promete prometió prosiguió explica cuenta cuentan contó contaron apostilla apostilló espeta espetó rememora rememoró recuerda recuerdan recordó recordaron niega negó negaron teme temió espera lee leyó reza rezaba describe describió cita citó entiende entendió interpreta agradece agradeció coincide coincidió difiere resume resumió transmite transmitió discrepa arremete arremetió responden contesta repuso replica inquiere inquirió ruega rogó presume presumió aduce adujo deduce dedujo infiere infirió suelta soltó sueltan aprecia manifiesta manifiestan comparte compartió difunde difundió escribió rebate rebatió reprende desmiente desmintió desmintieron predice predijo maldice sonríe asiente asintió recoge recogió comunica comunicó arguye arguyó apunta propone propuso',
  ],
  call: [
    'calific! tild llam acus critic! compar denunci tach bautiz catalog! elogi conden consider retrat apod tild felicit etiquet',
    'describe describió describieron describía define definió definieron definía habla habló hablaron hablaba',
  ],
  speak: [
    'reclam exhort invit amenaz apel rechaz pact prometi convoc! clam twitte public! cant core valor',
    'exige exigió exigieron prometió',
  ],
});
const guess = guessByEnding({
  adverb: /.{3}mente$/,
  verb: /.{2}(?:aron|ieron|aban|ábamos|ió|yó)$|.{3}ó$/,
  participle: /.{3}(?:ando|iendo|yendo)$/,
});

export const lexicon: LexiconWithGrammar = {
  ...dropsPronouns,
  language: 'es',
  grammar: romanceGrammar(false),
  articles: { male: 'el', female: 'la' },
  asClause: 'como según',
  viewpoint: 'para',
  anyone: 'se',
  words: {
    ...VERBS,
    saying:
      'diciendo afirmando asegurando añadiendo señalando declarando explicando subrayando indicando advirtiendo recordando agregando comentando sosteniendo escribiendo',
    auxiliary:
      'es son era eran fue fueron sido ser ha han había habían hubo habrá habría haya he hemos está están estaba estaban estuvo será serán sería serían sea sean puede pueden podía podría podrían debe deben debería tiene tienen tenía va van iba soy somos',
    verb: 'hace hacen hizo hicieron hacía hecho da dan dio dieron dado pone puso puesto viene vino vienen queda quedó quedan lleva llevó llevan sigue siguió siguen pasa pasó llega llegó llegan sale salió salen ve vio ven visto sabe sabía saben quiere quería quieren vive viven vivió muere murió gana ganó perdió pierde juega jugó trabaja trabajó empieza empezó comenzó termina terminó abrió cerró recibió recibe tuvo tuvieron parece parecía existe existen logra logró busca buscó decidió decide nació creó incluye mantuvo mantiene representa supone',
    nounLike:
      'queja saludo elogio reclamo réplica súplica salva relato consulta aplauso retrato brama aprecio festejo cuenta critica nota alerta denuncia pregunta anuncio destaca reclamo informa apunta relato',
    speechNoun:
      'comunicado declaración declaraciones discurso carta mensaje entrevista tuit tweet palabras palabra frase respuesta texto correo nota escrito testimonio cita informe rueda comparecencia intervención publicación conferencia',
    role: 'ceo presidente presidenta vicepresidente vicepresidenta ministro ministra viceministro viceministra secretario secretaria portavoz vocero vocera diputado diputada senador senadora alcalde alcaldesa gobernador gobernadora concejal concejala consejero consejera jefe jefa director directora subdirector responsable líder dirigente miembro juez jueza fiscal abogado abogada profesor profesora investigador investigadora científico científica médico médica doctor doctora economista analista experto experta especialista periodista escritor escritora autor autora actor actriz cantante artista músico director entrenador entrenadora técnico jugador jugadora capitán delantero defensa portero seleccionador tenista piloto empresario empresaria fundador fundadora propietario propietaria candidato candidata canciller embajador embajadora rey reina papa obispo arzobispo cardenal sacerdote general coronel comandante comisario inspector agente policía testigo vecino vecina víctima estudiante alumno alumna maestro maestra activista militante sindicalista representante comisionado comisionada coordinador coordinadora asesor asesora politólogo politóloga sociólogo socióloga historiador historiadora psicólogo psicóloga biólogo bióloga físico física ingeniero ingeniera arquitecto arquitecta productor productora guionista cineasta presentador presentadora mandatario mandataria legislador legisladora congresista parlamentario parlamentaria defensor defensora gerente titular exministro exministra expresidente expresidenta opositor opositora agricultor agricultora comerciante usuario usuaria fuente trabajador trabajadora enfermero enfermera',
    roleMale:
      'hombre padre hijo hermano marido esposo tío abuelo amigo compañero colega señor joven niño chico campeón',
    roleFemale: 'mujer madre hija hermana esposa tía abuela amiga compañera señora niña chica campeona viuda',
    rolePlural:
      'expertos especialistas investigadores científicos ministros diputados senadores abogados médicos policías autoridades manifestantes opositores padres hijos niños vecinos familiares testigos víctimas críticos analistas organizadores sindicatos activistas medios dirigentes autores estudiantes profesores trabajadores usuarios fuentes representantes fiscales jueces aficionados jugadores ciudadanos',
    group:
      'gobierno ministerio partido policía justicia tribunal corte congreso senado parlamento comisión consejo ayuntamiento alcaldía fiscalía empresa compañía sociedad grupo sindicato asociación ong organización agencia diario periódico revista cadena radio universidad instituto banco federación liga club equipo ejército oposición coalición presidencia moncloa dirección comité colectivo fundación centro hospital oficina autoridad institución departamento secretaría iglesia unión congregación orden diócesis arzobispado cabildo cámara petrolera aerolínea firma entidad organismo',
    document:
      'informe estudio encuesta investigación ley texto documento sentencia fallo libro sitio artículo proyecto tratado resolución manifiesto denuncia demanda',
    honorific: 'dr prof doctor profesor general coronel capitán comandante teniente ing lic',
    honorificMale: 'sr señor don fray sir lord príncipe jeque padre monseñor',
    honorificFemale: 'sra srta señora señorita doña dra profa lady sor princesa',
    firstMale: `${MALE_NAMES} aarón adolfo adrián agustín alberto álvaro andrés aníbal arnaldo augusto baltasar bernardo bruno camilo césar claudio cristóbal dani emilio emiliano esteban evo fabián facundo federico félix fidel francisco franco gabriel gaspar gerardo germán gonzalo gregorio gustavo héctor hugo iker íñigo isidro iván joaquín jordi josep juanjo julián julio leandro leonardo leonel leopoldo lionel lorenzo lucas marcelo marcos mariano mateo matías mauricio maximiliano michel nicolás octavio orlando pedro pepe rafa ramiro raúl rené rogelio rubén santi sebastián simón tomás vicente víctor xavier`,
    firstFemale: `${FEMALE_NAMES} adela adriana alba alejandra alicia almudena amaia amparo araceli aurora bárbara begoña belén berta blanca camila carlota carme catalina cecilia claudia concepción consuelo cristina daniela dolores elvira emilia esperanza esther eugenia evelyn fernanda florencia gloria graciela guadalupe inés inmaculada irene isabela julieta jimena lidia lola lorena lourdes luz macarena magdalena manuela margarita mariana maribel marina mercedes micaela michelle miriam montserrat natividad nerea noelia nuria paloma patricia pilar raquel rebeca reyes rocío rosario sabrina silvia soledad sonia soraya tamara trinidad valeria virginia yolanda ximena`,
    particle: 'de del la las los da di van von der bin ben',
    suffix: 'jr ii iii iv',
    notName:
      'mañana tarde noche semana mes año día jornada madrugada mediodía lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre navidad',
    place:
      'españa madrid barcelona sevilla valencia cataluña galicia andalucía europa bruselas francia parís alemania berlín italia roma londres portugal lisboa rusia moscú ucrania kiev china pekín israel gaza irán méxico argentina chile colombia perú venezuela bolivia ecuador uruguay paraguay cuba brasil panamá guatemala honduras nicaragua bogotá caracas lima quito washington eeuu ee.uu japón india marruecos áfrica américa',
    he: 'él éste',
    she: 'ella ésta',
    they: 'ellos ellas éstos',
    it: 'esto eso ello',
    first: 'yo nosotros nosotras',
    who: 'que quien quienes cual cuales cuyo cuya',
    their: 'su sus mi mis nuestro nuestra nuestros nuestras tu tus',
    objectPronoun: 'mí ti usted ustedes',
    determiner:
      'el la los las un una del al este esta estos estas ese esa esos esas aquel aquella cada ningún ninguna todo toda otro otra mismo misma cierto cierta dicho dicha',
    pluralDeterminer: 'algunos algunas varios varias muchos muchas todos todas pocos otros otras ambos ambas',
    preposition:
      'de a en con por para sin sobre entre hasta desde hacia contra según ante bajo tras durante mediante del al junto además acerca',
    conjunction: 'y e o u ni pero sino',
    subordinator: 'que si cuando como porque aunque mientras donde pues ya cómo cuándo dónde',
    adverb:
      'respecto no ya también tampoco así muy más menos siempre nunca entonces luego después antes ahora hoy ayer mañana aquí ahí allí allá bien mal casi sólo solo aún todavía además incluso asimismo finalmente recientemente mientras tanto anoche tarde pronto luego lo se le les me te nos os lunes martes miércoles jueves viernes sábado domingo pasado pasada',
    negation: 'nada jamás',
    number:
      'dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta cincuenta cien ciento mil millón millones decenas docena',
    soCalled:
      'llamado llamada llamados llamadas denominado denominada denominados apodado apodada titulado titulada supuesto supuesta presunto presunta término palabra expresión lema nombre título concepto conocido conocida etiqueta',
    broadcast:
      'película libro novela disco álbum canción serie programa revista diario periódico exposición obra operación proyecto colectivo asociación restaurante bar hotel premio festival aplicación podcast documental juego sitio plan ley concurso colección tema sencillo cinta filme plataforma',
  },
  sourcePhrases: [
    'según',
    'a ojos de',
    'en la opinión de',
    'según cuenta',
    'según explica',
    'a juicio de',
    'en opinión de',
    'en palabras de',
    'de acuerdo con',
    'de acuerdo a',
    'según palabras de',
    'a decir de',
    'en boca de',
    'conforme a',
  ],
  abbreviations: 'sr sra srta dr dra prof st sta etc art pág núm no av ing lic ud uds ee uu jr gral cía',
  definite: 'al del el la los las este esta ese esa aquel dicho dicha',
  passive: {
    be: 'es son era eran fue fueron sido ser será',
    participle: /(?:ado|ada|ados|adas|ido|ida|idos|idas|to|ta|cho|cha)$/,
  },
  agent: 'por',
  sameRole:
    'presidenta=presidente ministra=ministro directora=director diputada=diputado senadora=senador alcaldesa=alcalde jefa=jefe abogada=abogado jueza=juez vocera=portavoz vocero=portavoz profesora=profesor investigadora=investigador secretaria=secretario candidata=candidato mandatario=presidente gobernadora=gobernador',
  guess,
};
