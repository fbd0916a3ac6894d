import type { GroupWords } from '../group-words';

/** The Spanish words that show which group a speaker belongs to, such as officials or experts. */
export default {
  match: 'whole',
  head: 'first',
  breaks: 'de del a al en para por con sobre cerca',
  ends: 'y e o u que quien cuyo cuya donde , ; ( – —',
  officials:
    'ministro ministra alcalde alcaldesa diputado diputada senador senadora gobernador gobernadora embajador embajadora diplomático diplomática juez jueza magistrado magistrada fiscal policía comisario comisaria coronel general almirante canciller concejal concejala eurodiputado eurodiputada político política candidato candidata subsecretario subsecretaria',
  experts:
    'profesor profesora catedrático catedrática investigador investigadora científico científica académico académica economista historiador historiadora sociólogo socióloga psicólogo psicóloga biólogo bióloga químico química físico física geólogo geóloga climatólogo climatóloga meteorólogo meteoróloga epidemiólogo epidemióloga virólogo viróloga analista experto experta politólogo politóloga estadístico ecólogo ecóloga oceanógrafo oceanógrafa arqueólogo arqueóloga antropólogo antropóloga criminólogo criminóloga astrónomo astrónoma',
  organisations: 'empresario empresaria sindicalista fundador fundadora',
  people:
    'vecino vecina residente habitante madre padre hijo hija esposa esposo viuda viudo hermano hermana tía tío abuela abuelo primo prima amigo amiga compañero compañera chica chico niña niño mujer mujeres hombre testigo transeúnte superviviente víctima paciente cliente clienta pasajero pasajera turista visitante estudiante alumno alumna adolescente jubilado jubilada inquilino inquilina votante manifestante refugiado refugiada migrante trabajador trabajadora trabajadores obrero obrera agricultor agricultora campesino campesina pescador pescadora pescadores conductor conductora maestro maestra enfermero enfermera cocinero cocinera camarero camarera panadero panadera carnicero carnicera comerciante cajero cajera voluntario voluntaria ciudadano ciudadana ciclista',
  posts:
    'presidente presidenta director directora jefe jefa portavoz secretario secretaria vocal miembro asesor asesora consejero consejera responsable representante delegado delegada vicepresidente vicepresidenta líder dirigente',
  publicBodies:
    'gobierno ministerio parlamento congreso senado ayuntamiento alcaldía guardia ejército armada tribunal audiencia fiscalía comisión embajada república junta generalitat diputación estado otan ue onu aduana bomberos policía',
  privateBodies:
    'empresa compañía sociedad banco grupo sindicato federación asociación unión club liga fundación organización ong instituto universidad escuela colegio hospital iglesia cámara coalición cooperativa fábrica cervecera tienda restaurante hotel museo teatro diario periódico revista estudio fabricante editorial equipo festival cofradía',
  parties: 'partido oposición socialista popular conservador conservadora',
  leads: '',
  titles: '',
  traps: [],
} satisfies GroupWords;
