/** Nouns for people by occupation, office, relation or standing, and for groups, in Spanish news. Written down for this project. */
export default {
  people: `
presidente presidenta vicepresidente vicepresidenta expresidente expresidenta ministro ministra viceministro exministro
exministra canciller excanciller secretario secretaria subsecretario subsecretaria vicesecretario exsecretario senador senadora
diputado diputada exdiputado exdiputada eurodiputado eurodiputada parlamentario parlamentaria congresista legislador legisladora
asambleísta alcalde alcaldesa exalcalde exalcaldesa vicealcalde intendente intendenta gobernador gobernadora vicegobernador
exgobernador exgobernadora lehendakari conseller consellera consejero consejera exconsejero exconsejera concejal concejala edil
regidor regidora líder lideresa dirigente portavoz vocero vocera embajador embajadora exembajador cónsul diplomático prefecto
delegado delegada subdelegado enviado enviada mediador mediadora negociador negociadora comisionado comisionada comisario
comisaria procurador procuradora contralor contralora defensor defensora ombudsman funcionario funcionaria director directora
exdirector subdirector subdirectora codirector coordinador coordinadora responsable jefe jefa exjefe exjefa mandatario
mandataria gobernante dictador autócrata déspota oligarca caudillo candidato candidata precandidato aspirante contendiente
sucesor sucesora antecesor antecesora predecesor predecesora tesorero tesorera interventor politólogo politóloga socialista
comunista peronista kirchnerista chavista sandinista correísta falangista franquista fascista neonazi populista nacionalista
independentista separatista anarquista demócrata socialdemócrata democristiano democristiana opositor opositora disidente
activista ambientalista ecologista animalista pacifista feminista militante sindicalista lobista manifestante rey reina príncipe
princesa infanta duque duquesa conde condesa marqués marquesa barón baronesa emperador emperatriz sultán emir jeque zar monarca
heredero heredera papa pontífice cardenal obispo arzobispo sacerdote párroco fraile monje monja abad abadesa prior diácono
patriarca imán rabino pastor pastora teólogo teóloga misionero misionera capellán seminarista predicador vicario nuncio
almirante coronel teniente capitán capitana comandante sargento sargenta brigadier suboficial soldado marinero marinera
legionario guerrillero guerrillera miliciano miliciana paramilitar yihadista terrorista rebelde mercenario mercenaria
combatiente excombatiente veterano veterana recluta francotirador piloto aviador aviadora astronauta cosmonauta agente inspector
inspectora subinspector detective investigador investigadora bombero bombera socorrista rescatista paramédico paramédica
vigilante guardaespaldas escolta espía sheriff mosso juez jueza exjuez magistrado magistrada fiscal fiscala letrado letrada
abogado abogada jurista notario notaria penalista perito registrador testigo imputado imputada investigado sospechoso sospechosa
detenido detenida reo convicto convicta recluso reclusa preso presa prófugo prófuga fugitivo fugitiva delincuente capo
narcotraficante narco sicario sicaria pandillero pandillera ladrón ladrona atracador atracadora estafador estafadora asesino
asesina homicida feminicida violador pederasta acosador acosadora secuestrador secuestradora atacante agresor agresora cómplice
testaferro rehén superviviente sobreviviente denunciante demandante refugiado refugiada migrante inmigrante exiliado exiliada
hacker delator delatora informante confidente arrepentido falsificador contrabandista periodista reportero reportera
corresponsal redactor redactora columnista editorialista tertuliano tertuliana presentador presentadora locutor locutora
comentarista conductor conductora moderador moderadora cronista editor editora bloguero bloguera influencer youtuber tiktoker
streamer podcaster fotógrafo fotógrafa fotoperiodista fotorreportero camarógrafo camarógrafa paparazzi humorista cómico
caricaturista imitador imitadora comunicador comunicadora autor autora escritor escritora novelista poeta poetisa dramaturgo
dramaturga ensayista traductor traductora intérprete guionista biógrafo biógrafa literato lingüista filólogo filóloga nobel
artista pintor pintora escultor escultora dibujante ilustrador ilustradora diseñador diseñadora modisto modista galerista
coleccionista mecenas arquitecto arquitecta urbanista cineasta documentalista realizador realizadora actor actriz protagonista
productor coreógrafo coreógrafa bailarín bailarina bailaor bailaora músico cantante cantautor cantautora cantaor cantaora rapero
rapera reguetonero reguetonera vocalista dj soprano mezzosoprano tenor barítono compositor compositora pianista violinista
violonchelista chelista guitarrista bajista baterista percusionista saxofonista trompetista flautista maestro maestra curador
curadora escenógrafo escenógrafa bibliotecario bibliotecaria archivero archivera restaurador restauradora mago maga payaso
payasa ilusionista torero torera ganadero ganadera ídolo científico profesor profesora catedrático catedrática docente rector
rectora vicerrector vicerrectora decano decana estudiante alumno alumna exalumno exalumna doctorando doctoranda becario becaria
graduado graduada historiador historiadora arqueólogo arqueóloga antropólogo antropóloga sociólogo socióloga filósofo filósofa
psicólogo psicóloga psicoterapeuta pedagogo pedagoga economista biólogo bióloga geólogo geóloga sismólogo sismóloga vulcanólogo
vulcanóloga meteorólogo meteoróloga climatólogo climatóloga astrofísico astrofísica astrónomo astrónoma ingeniero ingeniera
virólogo viróloga epidemiólogo epidemióloga infectólogo infectóloga inmunólogo inmunóloga oncólogo oncóloga cardiólogo
cardióloga neurólogo neuróloga pediatra cirujano cirujana psiquiatra ginecólogo ginecóloga anestesista radiólogo radióloga
dermatólogo dermatóloga nutricionista dentista odontólogo odontóloga médico médica doctor doctora enfermero enfermera matrona
comadrona veterinario veterinaria fisioterapeuta paciente experto experta especialista analista consultor asesor asesora
exasesor inventor inventora explorador exploradora estadista empresario empresaria emprendedor emprendedora fundador fundadora
cofundador cofundadora gerente gerenta administrador administradora ceo directivo directiva accionista socio socia inversor
inversora inversionista banquero banquera bróker constructor comerciante vendedor vendedora hostelero hostelera hotelero
camarero camarera cocinero cocinera chef pastelero pastelera panadero panadera enólogo enóloga viticultor viticultora agricultor
agricultora campesino campesina pescador pescadora apicultor cazador cazadora jardinero jardinera artesano artesana carpintero
carpintera herrero electricista fontanero fontanera plomero albañil obrero obrera minero sastre peluquero peluquera barbero
zapatero joyero contable contador contadora empleado empleada trabajador trabajadora jubilado jubilada pensionista desempleado
desempleada taxista camionero chofer chófer maquinista repartidor repartidora cartero conserje portero portera azafato azafata
controlador multimillonario multimillonaria millonario millonaria magnate filántropo filántropa benefactor benefactora dueño
dueña propietario propietaria copropietario copropietaria inquilino inquilina vecino vecina futbolista exfutbolista delantero
delantera centrocampista mediocampista zaguero zaguera guardameta arquero arquera goleador goleadora entrenador entrenadora
exentrenador seleccionador seleccionadora técnico timonel árbitro árbitra campeón campeona subcampeón subcampeona medallista
plusmarquista atleta velocista maratoniano maratoniana nadador nadadora saltador saltadora gimnasta boxeador boxeadora púgil
judoca karateca luchador luchadora tenista golfista baloncestista balonmanista jugador jugadora exjugador exjugadora rugbista
ciclista corredor corredora esprínter escalador escaladora alpinista montañero montañera esquiador esquiadora patinador
patinadora surfista remero remera jinete amazona ajedrecista ganador ganadora vencedor vencedora finalista hincha aficionado
aficionada mánager encargado encargada organizador organizadora promotor impulsor impulsora pionero pionera voluntario
voluntaria cooperante asistente asistenta representante mentor mentora gurú vidente chamán profeta abanderado abanderada
cabecilla ideólogo ideóloga exnovio exnovia esposo esposa exesposo exesposa marido exmarido mujer padre madre hijo hija hermano
hermana abuelo abuela nieto nieta tío tía sobrino sobrina suegro suegra yerno nuera cuñado cuñada viudo viuda novio novia
compañero compañera amante padrastro madrastra gemelo gemela amigo amiga colega bisnieta huérfano huérfana discípulo discípula
seguidor seguidora rival primo bisnieto`,
  groups: `
empresa firma compañía sociedad grupo corporación multinacional holding start-up startup banco entidad fondo aseguradora
reaseguradora mutua automotriz automovilística fabricante aerolínea naviera editorial diario periódico rotativo semanario
revista magacín tabloide gaceta publicación emisora cadena televisora televisión radio canal noticiero informativo portal blog
agencia consultora encuestadora calificadora think-tank instituto universidad politécnico politécnica academia conservatorio
facultad escuela colegio liceo hospital policlínico clínica ambulatorio sanatorio laboratorio bufete sindicato confederación
federación patronal gremio asociación club equipo escuadra selección liga partido coalición movimiento alianza bancada comité
comisión subcomisión autoridad ministerio secretaría consejería viceministerio fiscalía procuraduría contraloría defensoría
juzgado tribunal parlamento congreso senado asamblea ayuntamiento alcaldía diputación cabildo municipalidad gobernación gobierno
ejército armada milicia guerrilla brigada batallón regimiento policía gendarmería cártel mafia clan pandilla banda iglesia
diócesis archidiócesis arquidiócesis parroquia basílica abadía convento monasterio congregación hermandad cofradía secta
arzobispado obispado sinagoga mezquita fundación museo pinacoteca galería teatro orquesta filarmónica sinfónica ensemble coro
orfeón dúo trío cuarteto quinteto sexteto agrupación charanga comparsa festival certamen ong ngo organización iniciativa red
plataforma supermercado hipermercado franquicia minorista mayorista distribuidora proveedor proveedora suministrador contratista
subcontratista concesionaria concesionario operadora teleoperadora consultoría auditora discográfica disquera sello productora
coproductora estudio lobby cooperativa consorcio filial subsidiaria participada conglomerado petrolera petroquímica gasista
hidroeléctrica siderúrgica acería minera cementera constructora inmobiliaria promotora hotelera farmacéutica biotecnológica
tecnológica tabacalera cervecera cervecería bodega conservera azucarera astillero refinería fábrica ensambladora maquiladora
turoperador financiera fintech gestora socimi correduría joint-venture incubadora aceleradora afp utility comercializadora
exportadora importadora desarrolladora escudería team marca maison joyería librería farmacia panadería pastelería restaurante
hotel biblioteca filmoteca cinemateca ateneo observatorio organismo patronato junta mancomunidad cancillería embajada consulado
prelatura curia asilo orfanato guardería colectivo facción contingente delegación intendencia superintendencia zoo zoológico
acuario planetario auditorio rectorado decanato vicaría nunciatura siderometalúrgica metalúrgica maderera harinera arrocera
cafetalera bananera pesquera teleco neobanco bigtech subcomité politburó eurocámara eurogrupo`,
};
